import { describe, expect, it } from 'vitest'
import { runCli } from '../kit/run-cli.ts'
import { root } from '../kit/sources.ts'

/** Every way that the loop can end, and the exit status that its verdict gives. */
const ENDS: Readonly<Record<string, number>> = {
  green: 0,
  'outside-filemap': 10,
  'gate-red': 20,
  'flaky-evidence': 30,
  'missing-artifact': 40,
  'forged-body': 50,
  'stale-base': 60,
  'spoofed-ruleset': 20,
  'run-reused': 40,
  'workflow-edited': 10,
}

const demo = (...args: string[]) => runCli(['demo', ...args], { cwd: root })

describe('the demo, through the built bundles and the embedded GitHub', () => {
  it('names its scenarios, one a line', async () => {
    const list = await demo('--list')
    expect([list.exit, list.stdout.trim().split('\n')]).toEqual([0, Object.keys(ENDS)])
  })

  it.concurrent.each(Object.entries(ENDS))('%s ends with exit status %i', async (name, exit) => {
    const run = await demo('--scenario', name)
    expect(run.exit, run.stdout + run.stderr).toBe(exit)
    expect(run.stdout).toContain(exit === 0 ? 'accepted' : 'do this')
  })

  it("takes an unknown scenario for the caller's mistake", async () => {
    expect((await demo('--scenario', 'nope')).exit).toBe(2)
  })
})
