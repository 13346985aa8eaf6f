import { claimRule } from './claim-schema.ts'
import { readDataFile, type DataFile } from './data-file.ts'
import { problemReporter, type Entry } from './entry.ts'
import type { ParsedData, EntryType } from './parsed-data.ts'
import { featuresOf } from './features.ts'
import type { Rule } from './schema.ts'
import { legRule, placeRule, roadRule } from './place-schema.ts'
import * as lists from './list-schema.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Problem } from './problem.ts'
import { rowsOf } from './rows.ts'
import { lessonRule, sceneRule, type RawLesson } from './scene-schema.ts'
import { featureKindOf } from './feature-kind.ts'
import { blankStory, storyRule, type RawStory } from './story-schema.ts'

/** What the rows and features of each sort must be. */
export const rules: { [S in EntryType]: Rule<unknown> } = {
  claim: claimRule,
  place: placeRule,
  road: roadRule,
  leg: legRule,
  source: lists.sourceRule,
  origin: lists.originRule,
  group: lists.groupRule,
  disagreement: lists.disagreementRule,
  relation: lists.relationRule,
  uncited: lists.uncitedRule,
  scene: sceneRule,
}

/** The lists, by file; whatever ends in .geojson is features. */
export const listFiles: Record<string, EntryType> = {
  'sources.json': 'source',
  'origins.json': 'origin',
  'groups.json': 'group',
  'disagreements.json': 'disagreement',
  'relations.json': 'relation',
  'uncited.json': 'uncited',
}
const needed = ['story.json', ...Object.keys(listFiles)]
const names = [...needed, 'lesson.json']

/**
 * Sorts the files of a data folder (name → text) into entries. What does not read well is left
 * out and told of in `problems`.
 */
export function collect(files: Record<string, string>): ParsedData {
  const problems: Problem[] = []
  const perSort = <V>(make: () => V) =>
    Object.fromEntries(Object.keys(rules).map((sort) => [sort, make()])) as Record<EntryType, V>
  const all = perSort<Entry<unknown>[]>(() => [])
  const ids = perSort(() => new Set<string>())
  const fileOfId = new Map<string, string>()
  let story: Entry<RawStory> | null = null
  let lesson: Entry<RawLesson> | null = null

  const add = (sort: EntryType, entry: Entry<unknown>, file: DataFile, broken = false) => {
    const { id, report } = entry
    const taken = fileOfId.get(id)
    if (taken)
      report([], `The id "${id}" is taken already, in ${taken}.`, 'Give it one of its own.')
    fileOfId.set(id, taken ?? file.name)
    ids[sort].add(id)
    if (rules[sort].check(entry.body, [], report) && !broken && !taken) all[sort].push(entry)
  }

  for (const [name, text] of Object.entries(files)) {
    const file = readDataFile(name, text, problems)
    const list = listFiles[name]
    if (!file) {
      // What cannot be read may well hold what others name.
      for (const [, id = ''] of text.replaceAll('\0', '').matchAll(/"id": *"([^"]+)"/g))
        for (const known of Object.values(ids)) known.add(id)
      continue
    }
    if (name === 'story.json') story = readHead<RawStory>(file, storyRule, problems)
    else if (name === 'lesson.json') lesson = readHead<RawLesson>(file, lessonRule, problems)
    else if (list) for (const entry of rowsOf(file, problems)) add(list, entry, file)
    else if (name.endsWith('.geojson'))
      for (const { entry, broken } of featuresOf(file, problems)) {
        const sort = featureKindOf(entry)
        if (sort) add(sort, entry, file, broken)
      }
    else {
      const fix = didYouMean(name, names, `There is: ${names.join(', ')}, and any *.geojson.`)
      problems.push({ file: name, what: 'This file is none that is read here.', fix })
    }
  }
  const missing = needed.filter((name) => !(name in files))
  for (const file of missing)
    problems.push({ file, what: 'This file is missing.', fix: 'Add it; an empty list is [].' })

  const byId = new Map(
    Object.entries(all).map(([sort, list]) => [sort, new Map(list.map((e) => [e.id, e]))]),
  )
  const find = (sort: EntryType, id: string | undefined) => byId.get(sort)?.get(id ?? '')
  const blank = { id: '', layer: 'story', body: blankStory, geometry: null, report: () => {} }
  const unread = new Set(missing.map((name) => listFiles[name]))
  return {
    story: story ?? blank,
    lesson,
    all,
    ids,
    unread,
    find,
    problems,
  } as unknown as ParsedData
}

/** A file that is one group of properties; null where it does not read well. */
function readHead<T>(file: DataFile, rule: Rule<T>, problems: Problem[]): Entry<T> | null {
  const report = problemReporter(file, [], null, problems)
  if (!rule.check(file.value, [], report)) return null
  const body = file.value as T
  return { id: file.stem, layer: file.stem, body, geometry: null, report }
}
