import { expect, test } from './page.ts'

for (const path of ['', 'lesson.html', 'present.html', 'handout.html', 'embed/en.html'])
  test(`${path || 'the full page'} loads from its own host and from no other`, async ({ page }) => {
    await page.goto(`./${path}`, { waitUntil: 'domcontentloaded' })
    const refused = await page.evaluate(async () => {
      const other = 'https://other.example/'
      const seen = new Set<string>()
      document.addEventListener('securitypolicyviolation', (event) =>
        seen.add(event.effectiveDirective),
      )
      const script = document.createElement('script')
      script.src = other
      const image = new Image()
      image.src = other
      document.head.append(script, image)
      await fetch(other).catch(() => null)
      await fetch(location.href)
      return [...seen].sort()
    })
    expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem'])
  })
