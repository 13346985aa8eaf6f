declare module 'virtual:brief/*' {
  import type { PackedStory } from '../core/drawing/packed-story.ts'
  const brief: PackedStory
  export default brief
}
