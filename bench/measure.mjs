import { join } from 'node:path'
import { viewport } from './browser.mjs'
import { median } from './figures.mjs'
import { filmedLoad, mapSize, MissedPicture, plainLoad, touchedLoad } from './load.mjs'

const figures = ['bytes', 'requests', 'paint', 'largest', 'tasks', 'blocked', 'shift', 'answers']
const empty = () =>
  Object.fromEntries([...figures, 'lastChange', 'stepFirst', 'stepLast'].map((name) => [name, []]))

/** So high that the whole block is seen, as it is by a reader who has come to it. */
const blockHeight = 1100

/** Says on one line what is under way, where somebody looks on. */
function tell(words) {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${words}`)
}

/** A load that missed a picture is made again; after five, the machine is too busy to film. */
async function filmed(given) {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await filmedLoad(given)
    } catch (error) {
      if (!(error instanceof MissedPicture)) throw error
      if (attempt === 5)
        throw new Error(
          `Five times a picture was missed: ${error.message}. Is the machine too busy?`,
        )
    }
}

function keep(into, { steps = [], ...one }) {
  for (const [name, value] of Object.entries(one)) if (into[name]) into[name].push(value)
  if (steps.length === 0) return
  into.stepFirst.push(median(steps.map(({ first }) => first)))
  into.stepLast.push(median(steps.map(({ last }) => last)))
}

/**
 * Measures every page on every network in rounds, the pages in turn. One round that is not counted comes
 * first, so that no page pays for starting the browser's own machinery. `onRound` is told of each.
 * Answers { measured: network → page → figure → numbers, files: page → what was sent,
 * map: the size of every map }.
 */
export async function measure({ browser, host, asked, networks, runs, pictures, app }, onRound) {
  tell('warming up')
  const map = await mapSize({ browser, host, network: 'open', page: app })
  const pages = asked.map((page) => ({
    ...page,
    map: page.path.startsWith('/app/') ? null : map,
    window: page.inArticle ? { width: map.width, height: blockHeight } : viewport,
  }))
  const measured = Object.fromEntries(
    networks.map((network) => [network, Object.fromEntries(pages.map(({ id }) => [id, empty()]))]),
  )
  const files = {}
  for (const page of pages) {
    tell(`warming up: ${page.name}`)
    const picture = pictures && join(pictures, page.id)
    await filmed({ browser, host, network: 'open', page, picture })
  }
  for (let round = 1; round <= runs; round += 1) {
    for (const network of networks)
      for (const [kind, load] of [
        ['left alone', plainLoad],
        ['pressed', touchedLoad],
        ['filmed', filmed],
      ])
        for (const page of pages) {
          if (kind === 'pressed' && !page.slider) continue
          tell(`round ${round} of ${runs}, ${network}: ${page.name}, ${kind}`)
          const { files: sent, ...one } = await load({ browser, host, network, page })
          if (sent) files[page.id] = sent
          keep(measured[network][page.id], one)
        }
    tell('')
    onRound(round)
  }
  return { measured, files, map }
}
