import { parseArgs } from 'node:util'

/** Ends the program with a plain sentence. */
export function giveUp(words) {
  console.error(`\n${words}\n`)
  process.exit(1)
}

const usage = `npm run bench -- [options]
  --runs=5          counted rounds, each of every page (after one that is not counted)
  --only=a,c        some of the pages: a block, b app, c bare MapLibre, d Leaflet, e deck.gl
  --network=slow    slow, open (no limit), or both: slow,open
  --quick           one round, on the slow network only
  --dist=FOLDER     a built site, measured as it is; without it the site is built first
  --block=embed/en.html   the block's page, in the built site
  --port=4530       the first of two ports
  --gpu             let Chromium draw by its graphics card instead of in software
  --pictures=FOLDER keep a screenshot of every page, as it came to rest and after the steps
  --write           write docs/performance.md even after a partial run`

const number = (name, text, least) => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least)
    giveUp(`--${name} is “${text}”: write a whole number from ${least}.`)
  return value
}

const some = (name, text, known) => {
  const asked = text.split(',').map((one) => one.trim())
  const strange = asked.filter((one) => !known.includes(one))
  if (strange.length) giveUp(`--${name}: there is no “${strange[0]}”, only ${known.join(', ')}.`)
  return known.filter((one) => asked.includes(one))
}

const read = (args) => {
  try {
    return parseArgs({
      args,
      options: {
        runs: { type: 'string' },
        only: { type: 'string', default: 'a,b,c,d,e' },
        network: { type: 'string' },
        quick: { type: 'boolean', default: false },
        dist: { type: 'string' },
        block: { type: 'string', default: 'embed/en.html' },
        port: { type: 'string', default: '4530' },
        gpu: { type: 'boolean', default: false },
        pictures: { type: 'string' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    return giveUp(`${error.message}\n\n${usage}`)
  }
}

/** What was asked for on the command line; ends the program where it makes no sense. */
export function optionsOf(args) {
  const asked = read(args)
  if (asked.help) {
    console.log(usage)
    process.exit(0)
  }
  const networks = asked.network ?? (asked.quick ? 'slow' : 'slow,open')
  return {
    ...asked,
    runs: number('runs', asked.runs ?? (asked.quick ? '1' : '5'), 1),
    only: some('only', asked.only, ['a', 'b', 'c', 'd', 'e']),
    networks: some('network', networks, ['slow', 'open']),
    port: number('port', asked.port, 1),
  }
}
