import type { Claim } from '../story/claim.ts'
import type { Story } from '../story/story.ts'

/** Whose telling it is: an outlet, or a party that spoke. `claims` is how many reports it tells. */
export type Account = { id: string; kind: 'outlet' | 'party'; name: string; claims: number }

type Telling = Pick<Story, 'claims' | 'sources' | 'origins'>

/** The accounts of a story, and the account that each source and each origin belongs to. */
export type AccountIndex = {
  accounts: ReadonlyMap<string, Account>
  ofSource: ReadonlyMap<string, string>
  ofOrigin: ReadonlyMap<string, string>
}

/** They pass on what others say, or nobody knows who said it: their accounts are the outlets'. */
const noParty: ReadonlySet<string> = new Set(['unstated', 'outlet', 'news-agency'])

const longest = 60

/** FNV-1a: five or six letters that stay the same for the same name, in any browser. */
function hashOf(name: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}

/** A name as an address can hold it, and whether all its letters and digits are still in it. */
function slugOf(name: string): { slug: string; whole: boolean } {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const slug = plain.match(/[a-z0-9]+/g)?.join('-') ?? ''
  const whole = slug !== '' && slug.length <= longest && !/[^\P{L}a-z]|[^\P{N}0-9]/u.test(plain)
  return { slug: slug.slice(0, longest), whole }
}

/** An id for each name; what Latin letters cannot tell apart is told apart by a hash of the name. */
function idsOf(kind: Account['kind'], names: ReadonlySet<string>): Map<string, string> {
  const times = new Map<string, number>()
  for (const name of names) times.set(slugOf(name).slug, (times.get(slugOf(name).slug) ?? 0) + 1)
  const idOf = (name: string) => {
    const { slug, whole } = slugOf(name)
    if (whole && times.get(slug) === 1) return `${kind}.${slug}`
    return [`${kind}.`, slug && `${slug}-`, hashOf(name)].join('')
  }
  return new Map([...names].map((name) => [name, idOf(name)]))
}

/** Who tells a claim: ids of its outlets and of the parties that they had it from. */
const tellersOf = (claim: Claim, { ofSource, ofOrigin }: Omit<AccountIndex, 'accounts'>) =>
  new Set(claim.cites.flatMap((cite) => [ofSource.get(cite.source), ofOrigin.get(cite.origin)]))

/** Everything needed to ask whose account a claim is in; made once for a story. */
export function accountIndex({ claims, sources, origins }: Telling): AccountIndex {
  const outlets = idsOf('outlet', new Set(sources.map(({ outlet }) => outlet)))
  const spoken = origins.filter(({ party }) => !noParty.has(party))
  const parties = idsOf('party', new Set(spoken.map(({ party }) => party)))
  const ofSource = new Map(sources.map(({ id, outlet }) => [id, outlets.get(outlet) ?? '']))
  const ofOrigin = new Map(spoken.map(({ id, party }) => [id, parties.get(party) ?? '']))

  const told = new Map<string | undefined, number>()
  for (const claim of claims)
    for (const id of tellersOf(claim, { ofSource, ofOrigin })) told.set(id, (told.get(id) ?? 0) + 1)
  const inOrder = (kind: Account['kind'], ids: Map<string, string>) =>
    [...ids]
      .map(([name, id]) => ({ id, kind, name, claims: told.get(id) ?? 0 }))
      .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
  const all: Account[] = [...inOrder('outlet', outlets), ...inOrder('party', parties)]
  return { accounts: new Map(all.map((account) => [account.id, account])), ofSource, ofOrigin }
}

/** The accounts of a story: its outlets, then its parties, those that tell most first. */
export const accountsOf = (story: Telling): Account[] => [...accountIndex(story).accounts.values()]

/** A claim with those of its citations alone that any of these accounts makes; whole where there is none to go by. */
export function citedBy(claim: Claim, ids: readonly string[], index: AccountIndex): Claim {
  if (ids.length === 0) return claim
  const isOne = ({ source, origin }: Claim['cites'][number]) =>
    ids.includes(index.ofSource.get(source) ?? '') || ids.includes(index.ofOrigin.get(origin) ?? '')
  return { ...claim, cites: claim.cites.filter(isOne) }
}

/** The claims that any of these accounts tells; all of them where there is no account to go by. */
export const claimsBy = (claims: readonly Claim[], ids: readonly string[], index: AccountIndex) =>
  claims.filter((claim) => ids.length === 0 || ids.some((id) => isInAccount(claim, id, index)))

/** True where a claim is as told by this account; null where the story has no such account. */
export function isInAccount(claim: Claim, id: string, index: AccountIndex): boolean | null {
  return index.accounts.has(id) ? tellersOf(claim, index).has(id) : null
}
