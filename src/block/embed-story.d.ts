declare module 'virtual:embed-story/*' {
  import type { PackedStory } from '../core/drawing/packed-story.ts'
  const embedded: PackedStory
  export default embedded
}
