import embedded from 'virtual:embed-story/en'
import { embed } from '../i18n/en/embed.ts'
import { start } from './hydrate-block.svelte.ts'

start(embedded, embed, 'en')
