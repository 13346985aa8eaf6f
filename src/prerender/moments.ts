import { opening, pageMoment, pageScene, type PageMoment } from '../site/page-paths.ts'
import { readInstant, writeInstant } from '../core/time/instant.ts'
import type { Lesson } from '../core/lesson/lesson.ts'
import type { Story } from '../core/story/story.ts'

const minute = 60_000

/**
 * The scenes of a lesson that pages are asked for, in its order: ids with commas between, or `all`. Throws
 * a plain sentence that names the first one that the lesson does not have.
 */
export function scenesOf(lesson: Lesson | null, asked = ''): PageMoment[] {
  const given = asked.split(',').map((text) => text.trim())
  const named = given.filter((text) => text !== '' && text !== 'all')
  const scenes = lesson?.scenes ?? []
  const ids = scenes.map(({ id }) => id)
  const strange = named.find((id) => !ids.includes(id))
  if (strange !== undefined)
    throw new Error(
      `BLOCK_SCENES has “${strange}”, which is no scene of the lesson. There is: ${ids.join(', ') || 'none'}. Or write all.`,
    )
  return scenes
    .filter(({ id }) => given.includes('all') || named.includes(id))
    .map((scene) => pageScene(scene))
}

/**
 * The moments of a story that a build writes: its opening, its end, and those asked for, each once and
 * in order. `asked`: instants with commas between, as in `t=` of an address. Throws a plain sentence
 * that names the first one that makes no sense.
 */
export function momentsOf(story: Pick<Story, 'begins' | 'ends'>, asked = ''): PageMoment[] {
  const { begins, ends } = story
  const [from, until] = [writeInstant(begins), writeInstant(ends)]
  const read = (text: string): number => {
    const refuse = (why: string): never => {
      throw new Error(
        `BLOCK_MOMENTS has “${text}”, ${why}. Write instants from ${from} to ${until} with commas between: BLOCK_MOMENTS=${from},${until}`,
      )
    }
    const at = readInstant(text)
    if (at === undefined) return refuse('which is no instant with its zone')
    if (at % minute !== 0) return refuse('which is finer than a minute')
    if (at < begins || at > ends) return refuse('which is not within the story')
    return at
  }
  const given = asked
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  const all = [...new Set([...given.map(read), ends])].sort((a, b) => a - b)
  return [opening, ...all.map(pageMoment)]
}
