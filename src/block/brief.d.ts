declare module 'virtual:brief/*' {
  import type { Brief } from '../core/drawing/embed-story.ts'
  const brief: Brief
  export default brief
}
