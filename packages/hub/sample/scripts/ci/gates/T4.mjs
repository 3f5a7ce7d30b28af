// T4, tests: Node's own runner; the report keeps names and outcomes, no durations.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { endGate, writeEvidence } from '../lib/evidence.mjs'

const suites = readdirSync('tests')
  .filter(name => name.endsWith('.test.mjs'))
  .sort()
  .map(name => `tests/${name}`)
const run = spawnSync(process.execPath, ['--test', '--test-isolation=none', '--test-reporter=tap', ...suites], {
  encoding: 'utf8',
})
const tests = [...run.stdout.matchAll(/^(not ok|ok) \d+ - (.*)$/gm)].map(([, outcome, name]) => ({
  name,
  outcome: outcome === 'ok' ? 'passed' : 'failed',
}))
const failed = tests.filter(test => test.outcome === 'failed')
const faults = [
  ...failed.map(test => `failed: ${test.name}`),
  ...(run.status === 0 || failed.length > 0 ? [] : [`the test runner ended with ${run.status}: ${run.stderr.trim()}`]),
  ...(tests.length === 0 ? ['no test was run'] : []),
]
const summary = { collected: tests.length, passed: tests.length - failed.length, failed: failed.length }
writeEvidence('T4_tests/pytest_report.json', { summary, tests })
endGate('T4', faults)
