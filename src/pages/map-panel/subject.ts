import type { Feature } from 'geojson'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Evidence } from '../../replay/evidence.svelte.ts'
import type { BroughtScene } from '../../static-map/brought-scene.ts'
import type { Subject } from '../../static-map/scene.ts'
import type { Preferences } from '../../ui/base/preferences.svelte.ts'

type Page = {
  replay: Replay
  preferences: Pick<Preferences, 'lang' | 'words'>
  evidence: () => Evidence
  only?: () => readonly string[] | undefined
  brought?: () => BroughtScene | null
  annotations?: () => readonly Feature[] | undefined
}

/** What a drawing on a page is of: a replay's moment, as one side tells it, in the reader's language. Every field follows its state. */
export const subjectOf = ({
  replay,
  preferences,
  evidence,
  only,
  annotations,
  brought,
}: Page): Subject => ({
  choices: replay.choices,
  get highlighted() {
    return replay.highlighted
  },
  get story() {
    return replay.story
  },
  get evidence() {
    return evidence()
  },
  get drawn() {
    return evidence().drawn
  },
  get shapes() {
    return replay.shapes ?? {}
  },
  get lang() {
    return preferences.lang
  },
  get onMap() {
    return preferences.words.onMap
  },
  get time() {
    return preferences.words.time
  },
  get only() {
    return only?.()
  },
  get brought() {
    return brought?.() ?? null
  },
  get annotations() {
    return annotations?.()
  },
})
