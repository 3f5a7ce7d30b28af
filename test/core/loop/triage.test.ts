import { describe, expect, it } from 'vitest'
import { CODES } from '#core/codes'
import { builtInContract } from '#core/contract/load'
import { measure, type RunSample } from '#core/metrics/metrics'
import { renderSuperprompt } from '#core/prompt/superprompt'
import { subjectsOf, treeOf } from '#core/triage/tree'

const s7 = builtInContract('s7')
if (s7 === undefined) throw new Error('no s7')

describe('the triage trees', () => {
  it('answer every code and every gate', () => {
    expect(subjectsOf(s7)).toEqual([...CODES, 'T0', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'])
    for (const subject of subjectsOf(s7)) expect(treeOf(subject, s7)?.steps.length).toBeGreaterThan(0)
  })

  it("carry the SOP's own steps for T3, T6 and T7", () => {
    expect(treeOf('T3', s7)?.steps).toContain('Sem waiver')
    expect(treeOf('t6', s7)?.steps.join(' ')).toContain('SOURCE_DATE_EPOCH')
    expect(treeOf('T7', s7)?.steps.join(' ')).toContain('prev_root/index/created_at')
  })

  it('are found by number, name and any case, and by nothing else', () => {
    expect(treeOf('30', s7)?.subject).toBe('CEC-30')
    expect(treeOf('stale_base', s7)?.subject).toBe('CEC-60')
    expect(treeOf('CEC-70', s7)).toBeUndefined()
    expect(treeOf('', s7)).toBeUndefined()
  })

  it('name the target times', () => {
    expect(treeOf('CEC-10', s7)?.targets).toBe('triage 15 min, corrective patch 45–90 min, new ORR 20 min (indicative)')
  })
})

describe('the superprompt', () => {
  it.each(['pt', 'en'] as const)(
    'names every code, the Filemap, the branch pattern and the workflow (%s)',
    language => {
      const prompt = renderSuperprompt(s7, language)
      for (const word of [...CODES, s7.filemap, s7.branch_pattern, s7.orr.workflow, 'T0..T8', 'single_patch'])
        expect(prompt).toContain(word)
    },
  )

  it('speaks Portuguese for s7 and English for default', () => {
    expect(renderSuperprompt(s7, s7.language)).toContain('agente de código')
  })
})

describe('the metrics', () => {
  const run = (over: Partial<RunSample>): RunSample => ({
    headSha: 'a',
    branch: 'b',
    conclusion: 'success',
    evidenceDigest: 'sha256:1',
    startedAt: '2025-10-31T12:00:00Z',
    ...over,
  })
  const pull = { branch: 'b', createdAt: '2025-10-31T12:30:00Z', mergedAt: null, additions: 10, deletions: 2 }

  it('measure lead time, churn, pass rate and repeatability', () => {
    const runs = [
      run({}),
      run({}),
      run({ conclusion: 'failure' }),
      run({ headSha: 'c', evidenceDigest: 'sha256:2' }),
      run({ headSha: 'c' }),
    ]
    expect(measure(runs, [pull])).toEqual({
      heads: 2,
      runs: 5,
      pulls: 1,
      leadMinutes: 30,
      churnHeads: 2,
      churnLines: 12,
      passRate: 0.8,
      repeatability: 0.5,
    })
  })

  it('say null where nothing was seen, never zero', () => {
    expect(measure([], [])).toEqual({
      heads: 0,
      runs: 0,
      pulls: 0,
      leadMinutes: null,
      churnHeads: null,
      churnLines: null,
      passRate: null,
      repeatability: null,
    })
  })

  it('do not measure repeatability by digests that are unknown', () => {
    const unknown = [run({ evidenceDigest: null }), run({ evidenceDigest: null })]
    expect(measure(unknown, []).repeatability).toBe(null)
    expect(measure([...unknown, run({ headSha: 'c' }), run({ headSha: 'c' })], []).repeatability).toBe(1)
  })

  it('leave running runs out of the pass rate', () => {
    expect(measure([run({}), run({ conclusion: null })], []).passRate).toBe(1)
  })
})
