import type { Feature } from 'geojson'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Evidence } from '../../replay/evidence.svelte.ts'
import type { Subject } from '../../static-map/scene.ts'
import type { Reader } from '../../ui/base/preferences.svelte.ts'

type Page = {
  replay: Replay
  reader: Pick<Reader, 'lang' | 'words'>
  evidence: () => Evidence
  only?: () => readonly string[] | undefined
  own?: () => readonly Feature[] | undefined
}

/** What a drawing on a page is of: a replay's moment, as one side tells it, in the reader's language. Every field follows its state. */
export const subjectOf = ({ replay, reader, evidence, only, own }: Page): Subject => ({
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
    return reader.lang
  },
  get onMap() {
    return reader.words.onMap
  },
  get time() {
    return reader.words.time
  },
  get only() {
    return only?.()
  },
  get own() {
    return own?.()
  },
})
