import { createContext } from 'svelte'
import type { HiddenBy } from '../core/analysis/choices.ts'
import { stopOf } from '../core/analysis/stops.ts'
import type { Selected, StoryIndex } from '../core/analysis/story-index.ts'
import type { Shapes } from '../core/story/claim.ts'
import type { SpatialRelations } from '../core/summary/place.ts'
import type { Story } from '../core/story/story.ts'
import { chosenIn, withoutGone } from '../core/view/choices-in-view.ts'
import { table, type IdKind, type View } from '../core/view/view.ts'
import type { Brought } from './brought.svelte.ts'
import { makeChoices, type Choices } from './choices.svelte.ts'
import { Clock } from './clock.svelte.ts'
import { Evidence } from './evidence.svelte.ts'
import { ReachState } from './reach-state.svelte.ts'
import { Schedule } from './schedule.svelte.ts'

/** A point of the map that the reader asked about, and the claims drawn there. */
export type Pointed = { lng: number; lat: number; zoom: number; claims: string[] }

/** One replay of one story: its clock, what the reader has chosen, and the evidence that follows. */
export class Replay {
  /** What is replayed. A lesson replaces it, scene by scene, with what has been met of it. */
  story: Story
  shapes: Shapes | null = $state.raw(null)
  /** How places lie to one another, where that is known without their geometries. */
  spatial: SpatialRelations | null = $state.raw(null)
  readonly choices: Choices = makeChoices()
  readonly clock: Clock
  readonly evidence: Evidence
  /** Where the group that is asked about can have been. */
  readonly reaching: ReachState
  /** The version of the data that the link which opened this replay was made from. */
  linkVersion: string | null = $state(null)
  pointed: Pointed | null = $state.raw(null)
  /** The reader's own reports; null until a file is brought. */
  brought: Brought | null = $state.raw(null)
  /** Claims that are pointed at on the card or on the map: both light them. */
  highlighted: readonly string[] = $state.raw([])

  constructor(story: Story) {
    this.story = $state.raw(story)
    this.clock = new Clock(() => schedule)
    this.evidence = new Evidence(this)
    this.reaching = new ReachState(this)
    const schedule = new Schedule(this.evidence, () => this.brought?.claims ?? [])
    this.clock.now = this.clock.opening
  }

  /** The parts of the story by id. */
  get index(): StoryIndex {
    return this.evidence.index
  }

  /** The top speed assumed, km/h. */
  readonly topSpeed: number = $derived.by(
    () => this.choices.ownTopSpeed ?? this.story.topSpeed.value,
  )

  readonly selection: Selected | null = $derived.by(() => {
    const found = this.index.find(this.choices.selected)
    return found && this.evidence.isInForce(found.id) ? found : null
  })

  /**
   * Puts the reader's choices where a view says; a moment that it leaves open stays as it is. Returns the
   * words of it that point to nothing in the story, such as `sel=C99`, one an id.
   */
  open(asked: View): string[] {
    const { view, gone } = withoutGone(asked, (id, names) => this.#isThere[names](id))
    Object.assign(this.choices, chosenIn(view))
    this.linkVersion = view.data
    this.askReach(view.reach)
    const { t } = view
    if (t === null || t === this.clock.now) return gone
    this.clock.pause()
    this.clock.seek(t)
    return gone
  }

  readonly #isThere: Record<IdKind, (id: string) => boolean> = {
    claim: (id) => this.index.claim(id) !== null,
    group: (id) => this.index.group(id) !== null,
    account: (id) => this.index.accountIndex.accounts.has(id),
    anything: (id) => this.index.find(id) !== null,
    // A file that the story does not have is left out at no loss.
    layer: () => true,
  }

  /** Asks where a group can have been, or none; its program is fetched where it has not been. */
  askReach(group: string | null): void {
    this.choices.reach = group
    if (group !== null) void this.reaching.fetch()
  }

  /** Selects a claim, source, group or disagreement; the clock stays unless `follow` is asked for. */
  select(id: string | null, follow = false): void {
    this.choices.selected = id
    this.pointed = null
    if (id !== null && this.brought) this.brought.picked = null
    const when = this.index.claim(id)?.when
    if (follow && when) this.clock.seek(stopOf(when))
  }

  /** Asks what is drawn at a point: one claim is selected at once, several are listed; of the reader's own the uppermost is picked. */
  point(pointed: Pointed): void {
    const own = pointed.claims.find((id) => this.brought?.has(id)) ?? null
    if (this.brought) this.brought.picked = own
    if (own !== null) return this.select(null)
    const [only, another] = pointed.claims
    this.pointed = pointed
    this.choices.selected = only !== undefined && another === undefined ? only : null
  }

  /** Undoes the one choice of the reader's that hides something. */
  show(hiddenBy: HiddenBy): void {
    const { sets, default: undone } = table[hiddenBy]
    Object.assign(this.choices, { [sets]: undone })
  }

  /** Shows a hidden layer, hides a shown one. */
  toggle(layer: string): void {
    const { hidden } = this.choices
    this.choices.hidden = hidden.includes(layer)
      ? hidden.filter((name) => name !== layer)
      : [...hidden, layer].sort()
  }
}

export const [useReplay, setReplay] = createContext<Replay>()
