import { readView, rows } from '../../../core/view/view.ts'
import type { Entry } from '../../parse/entry.ts'
import { didYouMean } from '../../parse/did-you-mean.ts'
import type { RawScene } from '../../parse/scene-schema.ts'

/** The view of a scene can be read whole, and says at which moment the scene is. */
export function checkSceneView({ body, report }: Entry<RawScene>): void {
  const address = new URLSearchParams(body.view)
  const { view, refused } = readView(address)
  for (const word of refused)
    report(
      ['view'],
      `"${word}" makes no sense in an address.`,
      'Copy the part after "?" of an address of the map.',
    )
  const words = rows.filter(([, row]) => row.notInScene === null).map(([word]) => word)
  const elsewhere = new Map<string, string | null>(
    rows.map(([word, row]) => [word, row.notInScene]),
  )
  for (const word of new Set(address.keys())) {
    const why = elsewhere.get(word)
    if (why) report(['view'], `"${word}" has no place in a scene.`, why + ' Take it out.')
    else if (why === undefined)
      report(
        ['view'],
        `"${word}" is no word of an address.`,
        didYouMean(word, words, `There is: ${words.join(', ')}.`),
      )
    else if (address.getAll(word).length > 1)
      report(['view'], `"${word}" is said twice.`, 'Take one of the two out.')
  }
  if (view.t === null && !refused.some((word) => word.startsWith('t=')))
    report(
      ['view'],
      'The scene has no moment.',
      'Begin with t=, such as t=2017-08-30T21:00Z; copy it from an address of the map.',
    )
}
