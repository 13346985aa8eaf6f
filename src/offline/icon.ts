const [land, hairline, river, convoy] = ['#f7f4ec', '#d5cec0', '#a9c3cd', '#00629b']

/**
 * The icon: a piece of a map with a river, one report that is settled, one that is possible, and the
 * way between them that nobody reported. `size` in px; a maskable one fills its square and keeps what
 * matters within the circle that every system leaves.
 */
export function iconSvg(size: number, maskable: boolean): string {
  const box = maskable ? '-10 -10 120 120' : '0 0 100 100'
  const ground = maskable
    ? '<rect x="-10" y="-10" width="120" height="120"/>'
    : '<rect width="100" height="100" rx="14"/>'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}">
<clipPath id="ground">${ground}</clipPath>
<g clip-path="url(#ground)" fill="none">
<g fill="${land}">${ground}</g>
<path d="M33-10v120M67-10v120M-10 33h120M-10 67h120" stroke="${hairline}" stroke-width="1"/>
<path d="M-10 22C18 14 30 34 52 30S84 50 78 70s18 28 34 30" stroke="${river}" stroke-width="5"/>
<g stroke="${convoy}">
<path d="M34 66 64 40" stroke-width="4" stroke-dasharray="6 5"/>
<circle cx="28" cy="71" r="11" fill="${convoy}" stroke="none"/>
<circle cx="72" cy="33" r="10" fill="${land}" stroke-width="5"/>
</g>
</g>
</svg>`
}
