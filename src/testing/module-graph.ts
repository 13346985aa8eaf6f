// For the tests: what files import, and whether that goes round in a circle.
import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

/** `of`: a file by its path under the same root, or a package as it is written. */
export type Import = { of: string; typeOnly: boolean }

const statement = /^\s*(?:import|export)\s+(type\s)?[\w\s{},*$]+?\sfrom\s+'([^']+)'/gm
const bare = /^\s*import\s+'([^']+)'/gm
const dynamic = /\bimport\(\s*'([^']+)'/g

/** The sources below a folder, as paths from there. */
export const sourcesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|mjs|svelte)$/.test(name) && !name.endsWith('.d.ts'))

/** What a file imports as it is written there, types included. */
function writtenImports(root: string, name: string): Import[] {
  const text = readFileSync(join(root, name), 'utf8')
  const values = [...text.matchAll(bare), ...text.matchAll(dynamic)]
  return [
    ...[...text.matchAll(statement)].map(([, type, of = '']) => ({ of, typeOnly: Boolean(type) })),
    ...values.map(([, of = '']) => ({ of, typeOnly: false })),
  ]
}

/** What a file imports, types included. */
export const importsOf = (root: string, name: string): Import[] =>
  writtenImports(root, name).map(({ of, typeOnly }) => ({
    of: of.startsWith('.') ? posix.join(posix.dirname(name), of) : of,
    typeOnly,
  }))

/** The packages that the sources below a folder import, each once. */
export function packagesIn(root: string): string[] {
  const written = sourcesIn(root).flatMap((name) => writtenImports(root, name))
  const packages = written.filter(({ of }) => !/^(node|virtual):|^[.$]/.test(of))
  return [...new Set(packages.map(({ of }) => of.split('/', of.startsWith('@') ? 2 : 1).join('/')))]
}

/**
 * The circles of a graph: sets of more than one node, each of which can be reached from each other
 * (strongly connected components, by Tarjan 1972), or one that leads to itself.
 */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const path: string[] = []
  const circles: string[][] = []
  function visit(node: string): number {
    order.set(node, order.size)
    let low = order.get(node) ?? 0
    path.push(node)
    for (const next of graph.get(node) ?? [])
      if (!order.has(next)) low = Math.min(low, visit(next))
      else if (path.includes(next)) low = Math.min(low, order.get(next) ?? 0)
    if (low === order.get(node)) {
      const circle = path.splice(path.indexOf(node))
      if (circle.length > 1 || graph.get(node)?.includes(node)) circles.push(circle)
    }
    return low
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return circles
}
