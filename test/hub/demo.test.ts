import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '#cli/demo/scenarios'

const root = join(import.meta.dirname, '../..')

function demo(...args: string[]): Promise<{ exit: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'packages/cli/src/main.ts'), 'demo', ...args], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('close', exit => resolve({ exit, output }))
  })
}

/** Scenario, its exit status, and what a person must find in its output. */
const ENDS: [string, number, RegExp][] = [
  ['outside-filemap', 10, /CEC-10 symlink {2}docs\/guides\/latest/],
  ['spoofed-ruleset', 20, /"T6" is not required on main/],
  ['stale-base', 60, /do this {2}Rebase the sandbox branch/],
  ['run-reused', 40, /The same run is offered more than once/],
  ['workflow-edited', 10, /CEC-40 workflow-changed/],
  ['green', 0, /accepted: pull request 1 is open/],
  ['gate-red', 20, /Gate T4 of run \d+ did not pass/],
  ['flaky-evidence', 30, /pytest_report\.json at \/tests\/\d+\/name differs/],
  ['missing-artifact', 40, /Run \d+ left no evidence/],
  ['forged-body', 50, /CEC-50 evidence-zip-sha256-untrue/],
]

describe.concurrent('the demo', { timeout: 180_000 }, () => {
  it.each(ENDS)('ends scenario %s with %i and says why', async (name, exit, why) => {
    const run = await demo('--scenario', name)
    expect(run.output).toMatch(why)
    expect(run.exit).toBe(exit)
    if (exit !== 0) expect(run.output).toContain('do this')
  })

  it('lists every scenario, one a line, and this file knows them all', async () => {
    const run = await demo('--list')
    expect(run.output.trim().split('\n').sort()).toEqual(ENDS.map(([name]) => name).sort())
    expect(Object.keys(SCENARIOS)).toHaveLength(ENDS.length)
  })

  it('refuses an unknown scenario with 2 and the names', async () => {
    const run = await demo('--scenario', 'nope')
    expect([run.exit, run.output]).toEqual([2, expect.stringContaining('expected one of green, outside-filemap')])
  })
})
