import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lintBodyForm } from '#core/body/lint'
import { S7 } from './bodies.ts'
import { floodedBodies } from './floods.ts'

it('answers every flood with findings', () => {
  const bodies = floodedBodies()
  expect(bodies.length).toBeGreaterThan(300)
  // The test's own time limit is the bound: one quadratic case alone would break it.
  for (const [name, body] of bodies) {
    expect(body.length, name).toBeLessThanOrEqual(65_536 + 60)
    expect(Array.isArray(lintBodyForm(body, S7).findings), name).toBe(true)
  }
})

it.each(['headings', 'tables', 'lazy lines in deep quotes', 'boxes in a value', 'stairs of lists'])(
  'stays within 300 MB for %s',
  name => {
    const script = join(import.meta.dirname, 'flood-memory.ts')
    const run = spawnSync(process.execPath, [script, name], {
      encoding: 'utf8',
      cwd: join(import.meta.dirname, '../../..'),
    })
    expect(run.stderr).toBe('')
    expect(Number(run.stdout)).toBeGreaterThan(10)
    expect(Number(run.stdout)).toBeLessThan(300)
  },
)

it('refuses a longer body by its length alone', () => {
  const { findings, claims } = lintBodyForm('>'.repeat(10_000_000), S7)
  expect(findings.map(finding => finding.rule)).toEqual(['body-too-long'])
  expect(claims.touched).toEqual([])
})
