// Checks the data folder: `npm run check:data`, or with another folder as its argument.
// Prints every problem, or what the folder holds; fails where there are problems.
import { runnerImport } from 'vite'

const folder = process.argv[2] || process.env.STORY_DIR || 'geojson'
const { module } = await runnerImport('./src/evidence/report/report.ts')
const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
const { ok, text } = module.report(folder, colour)
console.log(text)
process.exitCode = ok ? 0 : 1
