import embedded from 'virtual:embed-story/ar'
import { embed } from '../i18n/ar/embed.ts'
import { start } from './hydrate-block.svelte.ts'

start(embedded, embed, 'ar')
