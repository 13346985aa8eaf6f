// The cards that a first view does not need, fetched together.
export { default as DisagreementCard } from './DisagreementCard.svelte'
export { default as GroupCard } from './GroupCard.svelte'
export { default as SourceCard } from './SourceCard.svelte'
