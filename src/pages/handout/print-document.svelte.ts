import { numberedNotes } from '../../core/citation/footnotes.ts'
import { orderedScenes, type PrintOrder } from '../../core/lesson/print-options.ts'
import type { Lesson } from '../../core/lesson/lesson.ts'
import type { Story } from '../../core/story/story.ts'
import type { Ground } from '../../data.ts'
import { legendOf } from '../../static-map/legend-of.ts'
import type { Reader } from '../../ui/base/preferences.svelte.ts'
import { handoutWords } from '../../i18n/handout.ts'
import { Sides } from '../map-panel/account-pair.svelte.ts'
import { sceneDrawing, type SceneDrawing } from './scene-map.ts'
import {
  anonymousIn,
  citedIn,
  claimsOf,
  happenedIn,
  isToTheEnd,
  mapIn,
  metBy,
  toldScenes,
  type Told,
} from './printed-scenes.ts'

/** A lesson as an order has it printed: which scenes, which maps, which notes. */
export class Printout {
  readonly story: Story
  readonly lesson: Lesson
  readonly reader: Reader
  readonly told: Told[]
  readonly #sides: ReadonlyMap<Told, Sides>
  order: PrintOrder
  /** Null until it has arrived: there are no maps before. */
  ground: Ground | null = $state.raw(null)

  constructor(story: Story, lesson: Lesson, reader: Reader, order: PrintOrder) {
    this.story = story
    this.lesson = lesson
    this.reader = reader
    this.order = $state.raw(order)
    this.told = toldScenes(story, lesson)
    this.#sides = new Map(this.told.map((one) => [one, new Sides(one.replay, reader)]))
  }

  readonly words = $derived.by(() => handoutWords[this.reader.lang])
  readonly #scenes = $derived.by(() => orderedScenes(this.lesson.scenes, this.order.scenes))
  /** Ids that are asked for and that the lesson does not have. */
  readonly unknown: string[] = $derived.by(() => this.#scenes.unknown)
  readonly chosen: Told[] = $derived.by(() =>
    this.told.filter(({ scene }) => this.#scenes.found.includes(scene)),
  )
  /** What has been met by the end of what is printed. */
  readonly whole = $derived.by(() => metBy(this.story, this.lesson, this.chosen))
  readonly happened = $derived.by(() =>
    this.order.form === 'handout'
      ? happenedIn(this.whole, isToTheEnd(this.lesson, this.chosen), this.story.whatHappened)
      : [],
  )
  readonly anonymous: Set<string> = $derived.by(() =>
    anonymousIn(
      this.order.form,
      this.chosen.map(({ scene }) => scene),
    ),
  )

  /** Under which scene's number each report is printed. */
  readonly printed: ReadonlyMap<string, number> = $derived.by(() => {
    const first = new Map<string, number>()
    for (const told of this.chosen)
      for (const { id } of claimsOf(told, citedIn('handout', told.scene, new Set())))
        if (!first.has(id)) first.set(id, told.number)
    return first
  })

  /** The numbers of the sources, as they are first cited from the first sheet to the last. */
  readonly notes = $derived.by(() => {
    const { form } = this.order
    const told = this.happened.map(({ claims }) => ({ replay: this.whole, ids: claims }))
    const scenes = this.chosen.map(({ scene, replay }) => ({
      replay,
      ids: citedIn(form, scene, this.anonymous),
    }))
    const cites = [...told, ...scenes].flatMap(({ replay, ids }) =>
      claimsOf({ replay }, ids).flatMap((claim) => replay.evidence.published.citesOf(claim)),
    )
    return numberedNotes(cites)
  })

  /** The maps that are printed, by scene. */
  readonly drawings: ReadonlyMap<Told, SceneDrawing[]> = $derived.by(() => {
    const { ground, reader } = this
    if (ground === null) return new Map()
    return new Map(
      this.chosen.map((told) => {
        const kind = mapIn(this.order.form, told.scene)
        const sides = kind === null ? [] : (this.#sides.get(told)?.all ?? [])
        const blank = kind === 'blank'
        const size = !blank && sides.length > 1 ? 'side' : (kind ?? 'reports')
        const drawn = (blank ? sides.slice(0, 1) : sides).map((side, i) =>
          sceneDrawing(told, side, { ground, reader, size, id: `map-${told.number}-${i}` }),
        )
        return [told, drawn]
      }),
    )
  })
  readonly legend = $derived.by(() =>
    legendOf([...this.drawings.values()].flat().map(({ scene }) => scene)),
  )
}
