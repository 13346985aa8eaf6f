/**
 * Runs in the page before its own scripts, and keeps in `seen` what the browser tells of it; times
 * are ms since the navigation began. `asked` is { slider, says } where keys are pressed, else null.
 */
export function watch(asked) {
  const seen = {
    paint: null,
    largest: null,
    tasks: [],
    shifts: [],
    presses: 0,
    answers: [],
    pressedAt: null,
  }
  Object.defineProperty(globalThis, 'seen', { value: seen })
  const observe = (type, tell) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({
      type,
      buffered: true,
    })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime))
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ at: startTime, duration }))
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shifts.push({ at: startTime, value })
  })
  if (!asked) return

  const said = () => {
    const { of, attribute } = asked.says
    const place = document.querySelector(of)
    return (attribute ? place?.getAttribute(attribute) : place?.textContent) || null
  }
  let pressed = null
  addEventListener(
    'keydown',
    ({ isTrusted, target, timeStamp }) => {
      if (!isTrusted || !target?.matches?.(asked.slider)) return
      seen.presses += 1
      seen.pressedAt = timeStamp
      pressed = { press: seen.presses, at: timeStamp, before: said() }
    },
    true,
  )
  new MutationObserver(() => {
    if (!pressed?.before || said() === pressed.before) return
    seen.answers.push({ press: pressed.press, pressed: pressed.at, at: performance.now() })
    pressed = null
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}
