// Runs vitest and closes with `N passed, N failed`, the line that CI reads.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'cec-test-'))
const report = join(folder, 'report.json')
const vitest = join(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs')
const run = spawnSync(
  process.execPath,
  [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = readReport()
rmSync(folder, { recursive: true })
const broken = numFailedTests === 0 && run.status !== 0 ? Math.max(1, numFailedTestSuites) : 0
console.log(`${numPassedTests} passed, ${numFailedTests + broken} failed`)
process.exitCode = run.status ?? 1

function readReport(): { numPassedTests?: number; numFailedTests?: number; numFailedTestSuites?: number } {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return {}
  }
}
