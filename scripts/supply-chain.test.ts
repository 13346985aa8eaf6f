import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

type Entry = { resolved?: string; integrity?: string; hasInstallScript?: boolean; link?: boolean }

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const locks = ['package-lock.json', 'bench/package-lock.json']

test.each(locks)('%s names no registry, and each package by its hash', (name) => {
  const { packages } = JSON.parse(read(name)) as { packages: Record<string, Entry> }
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  expect(installed.length).toBeGreaterThan(3)
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
})

test.each(locks)('%s has no package that runs a script of its own when it is installed', (name) => {
  const { packages } = JSON.parse(read(name)) as { packages: Record<string, Entry> }
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(scripted.map(([path]) => path)).toEqual([])
})

test('what is depended on is named by one version each', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})
