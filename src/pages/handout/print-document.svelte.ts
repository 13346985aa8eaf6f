import { numberedNotes } from '../../core/citation/footnotes.ts'
import { orderedScenes, type PrintOrder } from '../../core/lesson/print-options.ts'
import type { Lesson } from '../../core/lesson/lesson.ts'
import type { Story } from '../../core/story/story.ts'
import type { Ground } from '../../data.ts'
import { legendOf } from '../../static-map/legend-of.ts'
import type { Preferences } from '../../ui/base/preferences.svelte.ts'
import { handoutWords } from '../../i18n/handout.ts'
import { AccountPair } from '../map-panel/account-pair.svelte.ts'
import { sceneDrawing, type SceneDrawing } from './scene-map.ts'
import {
  anonymousIn,
  citedIn,
  claimsOf,
  happenedIn,
  isToTheEnd,
  mapIn,
  revealedReplay,
  printedScenesOf,
  type PrintedScene,
} from './printed-scenes.ts'

/** A lesson as an order has it printed: which scenes, which maps, which notes. */
export class PrintDocument {
  readonly story: Story
  readonly lesson: Lesson
  readonly preferences: Preferences
  readonly printedScenes: PrintedScene[]
  readonly #sides: ReadonlyMap<PrintedScene, AccountPair>
  order: PrintOrder
  /** Null until it has arrived: there are no maps before. */
  ground: Ground | null = $state.raw(null)

  constructor(story: Story, lesson: Lesson, preferences: Preferences, order: PrintOrder) {
    this.story = story
    this.lesson = lesson
    this.preferences = preferences
    this.order = $state.raw(order)
    this.printedScenes = printedScenesOf(story, lesson)
    this.#sides = new Map(
      this.printedScenes.map((one) => [one, new AccountPair(one.replay, preferences)]),
    )
  }

  readonly words = $derived.by(() => handoutWords[this.preferences.lang])
  readonly #scenes = $derived.by(() => orderedScenes(this.lesson.scenes, this.order.scenes))
  /** Ids that are asked for and that the lesson does not have. */
  readonly unknown: string[] = $derived.by(() => this.#scenes.unknown)
  readonly chosen: PrintedScene[] = $derived.by(() =>
    this.printedScenes.filter(({ scene }) => this.#scenes.found.includes(scene)),
  )
  /** What has been met by the end of what is printed. */
  readonly whole = $derived.by(() => revealedReplay(this.story, this.lesson, this.chosen))
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
    for (const printedScene of this.chosen)
      for (const { id } of claimsOf(
        printedScene,
        citedIn('handout', printedScene.scene, new Set()),
      ))
        if (!first.has(id)) first.set(id, printedScene.number)
    return first
  })

  /** The numbers of the sources, as they are first cited from the first sheet to the last. */
  readonly notes = $derived.by(() => {
    const { form } = this.order
    const happened = this.happened.map(({ claims }) => ({ replay: this.whole, ids: claims }))
    const scenes = this.chosen.map(({ scene, replay }) => ({
      replay,
      ids: citedIn(form, scene, this.anonymous),
    }))
    const cites = [...happened, ...scenes].flatMap(({ replay, ids }) =>
      claimsOf({ replay }, ids).flatMap((claim) => replay.evidence.published.citesOf(claim)),
    )
    return numberedNotes(cites)
  })

  /** The maps that are printed, by scene. */
  readonly drawings: ReadonlyMap<PrintedScene, SceneDrawing[]> = $derived.by(() => {
    const { ground, preferences } = this
    if (ground === null) return new Map()
    return new Map(
      this.chosen.map((printedScene) => {
        const kind = mapIn(this.order.form, printedScene.scene)
        const sides = kind === null ? [] : (this.#sides.get(printedScene)?.all ?? [])
        const blank = kind === 'blank'
        const size = !blank && sides.length > 1 ? 'side' : (kind ?? 'reports')
        const drawn = (blank ? sides.slice(0, 1) : sides).map((side, i) =>
          sceneDrawing(printedScene, side, {
            ground,
            preferences,
            size,
            id: `map-${printedScene.number}-${i}`,
          }),
        )
        return [printedScene, drawn]
      }),
    )
  })
  readonly legend = $derived.by(() =>
    legendOf([...this.drawings.values()].flat().map(({ scene }) => scene)),
  )
}
