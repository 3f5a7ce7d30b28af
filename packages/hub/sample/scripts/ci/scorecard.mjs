// Writes the scorecard from the gates' results: NEEDS is GitHub's toJSON(needs). Nothing in it but outcomes.
import { mkdirSync, writeFileSync } from 'node:fs'

const WORDS = { success: 'PASS', skipped: 'SKIP' }
const needs = JSON.parse(process.env.NEEDS ?? '{}')
const ids = Object.keys(needs).sort()
const gates = Object.fromEntries(ids.map(id => [id, WORDS[needs[id].result] ?? 'FAIL']))
const green = ids.length > 0 && ids.every(id => gates[id] === 'PASS')
mkdirSync('out/scorecards', { recursive: true })
writeFileSync(
  'out/scorecards/s7.json',
  `${JSON.stringify({ sprint: 's7', verdict: green ? 'PASS' : 'FAIL', gates }, null, 2)}\n`,
)
process.stdout.write(`scorecard: ${green ? 'PASS' : 'FAIL'}\n`)
