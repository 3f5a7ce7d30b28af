import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../kit/run-cli.ts'
import { root } from '../kit/sources.ts'

/** Every way that the loop can end: the exit status that its verdict gives, and what a person must find in the output. */
const ENDS: Readonly<Record<string, [number, RegExp]>> = {
  green: [0, /accepted: pull request 1 is open/],
  'outside-filemap': [10, /CEC-10 symlink {2}docs\/guides\/latest/],
  'gate-red': [20, /Gate T4 of run \d+ did not pass/],
  'flaky-evidence': [30, /pytest_report\.json at \/tests\/\d+\/name/],
  'missing-artifact': [40, /Run \d+ left no evidence/],
  'forged-body': [50, /CEC-50 evidence-zip-sha256-untrue/],
  'stale-base': [60, /do this {2}Rebase the sandbox branch/],
  'spoofed-ruleset': [20, /"T6" is not required on main/],
  'run-reused': [40, /The same run is offered more than once/],
  'workflow-edited': [10, /CEC-40 workflow-changed/],
}

const demo = (...args: string[]) => runCli(['demo', ...args], { cwd: root })

describe('the demo, through the built bundles and the embedded GitHub', { timeout: 180_000 }, () => {
  it('names its scenarios, one a line', async () => {
    const list = await demo('--list')
    expect([list.exit, list.stdout.trim().split('\n')]).toEqual([0, Object.keys(ENDS)])
  })

  it.concurrent.each(Object.entries(ENDS))('%s ends as it should, and says why', async (name, [exit, why]) => {
    const run = await demo('--scenario', name)
    expect(run.exit, run.stdout + run.stderr).toBe(exit)
    expect(run.stdout).toMatch(why)
    if (exit !== 0) expect(run.stdout).toContain('do this')
  })

  it("takes an unknown scenario for the caller's mistake, and names them", async () => {
    const run = await demo('--scenario', 'nope')
    expect([run.exit, run.stderr]).toEqual([2, expect.stringMatching(/expected one of green, outside-filemap/)])
  })

  it.concurrent('leaves no folder and no process behind on Ctrl-C', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'cec-demo-temp-'))
    const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'demo', '--scenario', 'green'], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', HOME: temp, TMPDIR: temp },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const ended = new Promise<number | null>(resolve => child.on('close', resolve))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('orr-dispatch: three')) setTimeout(() => child.kill('SIGINT'), 500)
    })
    // An action that lived on would hold the pipe open, and this would not end.
    expect(await ended).toBe(130)
    expect(readdirSync(temp)).toEqual([])
    rmSync(temp, { recursive: true })
  })
})
