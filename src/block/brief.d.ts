declare module 'virtual:brief/*' {
  import type { Brief } from '../core/brief.ts'
  const brief: Brief
  export default brief
}
