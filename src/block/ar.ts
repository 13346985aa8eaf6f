import brief from 'virtual:brief/ar'
import { embed } from '../i18n/ar/embed.ts'
import { start } from './hydrate-block.svelte.ts'

start(brief, embed, 'ar')
