import brief from 'virtual:brief/en'
import { embed } from '../i18n/en/embed.ts'
import { start } from './hydrate-block.svelte.ts'

start(brief, embed, 'en')
