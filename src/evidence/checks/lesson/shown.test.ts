import { describe, expect, test } from 'vitest'
import { problemsWith } from '../../../testing/damaged-files.ts'

const file = 'scenes.geojson'

describe('what a scene asks about can be seen in it', () => {
  const hidden = (scene: string, view: string) =>
    problemsWith(file, scene, 'view', view).map(
      ({ feature, property, what }) => `${feature} ${property} ${what}`,
    )
  const at = 't=2017-09-08T07:30Z'
  const ofClock = 'clock question.claims[2] "O-54b" is hidden in this scene:'

  test('its view does not ask for the other tier', () => {
    expect(hidden('clock', `${at}&tier=starting`)).toEqual([
      `${ofClock} its view asks for tier=starting.`,
    ])
  })

  test('nor for an account that does not tell it', () => {
    expect(hidden('clock', `${at}&account=party.us-led-coalition`)).toEqual([
      `${ofClock} its view asks for account=party.us-led-coalition, which does not tell it.`,
    ])
  })

  test('it had certainly been published by the second clock', () => {
    const late = '"C11" is hidden in this scene: it had not certainly been published by'
    expect(hidden('deal', 't=2017-08-28T21:00Z&known=2017-09-10T03:59Z')).toEqual([
      `deal says[2].claims[0] ${late} 2017-09-10T03:59Z, the second clock of its view.`,
      `deal question.claims[0] ${late} 2017-09-10T03:59Z, the second clock of its view.`,
    ])
    expect(hidden('deal', 't=2017-08-28T21:00Z&known=2017-09-10T04:00Z')).toEqual([])
    expect(hidden('deal', 't=2017-08-28T21:00Z&known=now')).toHaveLength(8)
  })

  test('the filter leaves it in', () => {
    expect(hidden('clock', `${at}&filter=kind:position;tier:starting`)).toEqual([
      expect.stringContaining('clock says[1].claims[0] "C71" is hidden'),
      expect.stringContaining('clock question.claims[1] "C71" is hidden'),
      expect.stringContaining('clock question.claims[2] "O-54b" is hidden'),
    ])
  })

  test('it can have happened by the moment shown; what is merely said needs no moment', () => {
    const yet = 'it cannot have happened before 2017-09-08T06:30Z, and the scene is at'
    expect(hidden('clock', 't=2017-09-08T06:30Z')).toEqual([
      `clock says[0].claims[0] "C70" is hidden in this scene: ${yet} 2017-09-08T06:30Z.`,
      `clock question.claims[0] "C70" is hidden in this scene: ${yet} 2017-09-08T06:30Z.`,
    ])
    expect(hidden('clock', 't=2017-09-08T06:31Z')).toEqual([])
  })

  test('what the view selects can be seen as well', () => {
    expect(hidden('clock', 't=2017-09-08T07:30Z&sel=C71&filter=kind:position')).toContainEqual(
      expect.stringContaining('clock view "C71" is hidden'),
    )
    expect(hidden('not-known', 't=2017-09-14T21:00Z&sel=K17&account=outlet.new-lebanon')).toContain(
      'not-known view sel=K17 is a disagreement of which the view of this scene leaves less than two values.',
    )
  })
})
