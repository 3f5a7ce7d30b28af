import { describe, expect, it } from 'vitest'
import { lintBodyForm } from '#core/body/lint'
import { parseRfc3339 } from '#core/body/rfc3339'
import { firstDifference } from '#core/body/scorecard'
import { parseRunIds } from '#core/body/telemetry-values'
import { holdsString, type InvariantSeen, judgeInvariants } from '#core/checks/pr-body-lint/invariants'
import { judgeEvidence, judgeOrigin } from '#core/checks/pr-body-lint/truth'
import { gap, known } from '#core/fact'
import type { Json } from '#core/json'
import type { PatchFacts } from '#core/patch'
import { isSha } from '#core/sha'
import { BASE, BODY, CARD, FACTS, S7, scorecard, ZIP } from './bodies.ts'

const { claims } = lintBodyForm(BODY, S7)

function patch(change: Partial<PatchFacts> = {}): PatchFacts {
  if (!isSha(BASE)) throw new Error('BASE is no sha')
  const changes = FACTS.touched.map(path => ({
    path,
    utf8: true,
    op: 'modify' as const,
    oldMode: '100644',
    newMode: '100644',
  }))
  return {
    baseBranch: 'main',
    base: BASE,
    head: BASE,
    tip: known(BASE),
    baseIsAncestor: known(true),
    merges: known([]),
    changes: known(changes),
    ...change,
  }
}

const value: Json = JSON.parse(scorecard())
const SEEN = {
  scorecard: { value, sha256: CARD },
  evidenceZipSha256: ZIP,
  startedAt: '2025-10-31T12:00:00Z',
  finishedAt: '2025-10-31T12:18:09Z',
}
const branch = known(FACTS.branch)
const rules = (findings: readonly { rule: string }[]) => findings.map(finding => finding.rule)

describe('what a body claims', () => {
  it('is nothing but the truth when all agrees', () => {
    expect(judgeOrigin(claims, patch(), branch, false)).toEqual([])
    expect(judgeEvidence(claims, SEEN)).toEqual([])
  })

  it('is not judged against what could not be had', () => {
    const nothing = gap('x', 'y', 'z')
    expect(judgeOrigin(claims, patch({ tip: nothing, changes: nothing }), nothing, false)).toEqual([])
    expect(judgeEvidence(claims, { scorecard: null, evidenceZipSha256: '', startedAt: '', finishedAt: '' })).toEqual([])
  })

  it('is stale when the base branch moved on', () => {
    const tip = 'b'.repeat(40)
    if (!isSha(tip)) throw new Error('no sha')
    expect(judgeOrigin(claims, patch({ tip: known(tip) }), branch, true)).toMatchObject([{ code: 'CEC-60', line: 4 }])
    expect(judgeOrigin(claims, patch({ tip: known(tip) }), branch, false)).toMatchObject([{ code: 'CEC-50' }])
  })

  it('may be tighter than the runs, to the second, and not wider', () => {
    const at = (startedAt: string, finishedAt: string) =>
      rules(judgeEvidence(claims, { ...SEEN, startedAt, finishedAt }))
    expect(at('2025-10-31T11:59:00Z', '2025-10-31T12:19:00Z')).toEqual([])
    expect(at('2025-10-31T12:00:00.900Z', '2025-10-31T12:18:09.001Z')).toEqual([])
    expect(at('2025-10-31T12:00:01Z', '2025-10-31T12:18:08Z')).toEqual(['started-at-untrue', 'finished-at-untrue'])
  })
})

describe('two scorecards', () => {
  it.each<[Json, Json, string | null]>([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, null],
    [{ a: 1 }, { a: 1, b: 2 }, '/b'],
    [{ a: [1, { b: null }] }, { a: [1, { b: false }] }, '/a/1/b'],
    [{ a: [1] }, { a: [1, 2] }, '/a'],
    [{ 'a/b': '1' }, { 'a/b': 1 }, '/a~1b'],
    [[], {}, ''],
    [{ toString: 1 }, {}, '/toString'],
  ])('%j and %j differ at %s', (a, b, pointer) => {
    expect(firstDifference(a, b)).toBe(pointer)
  })
})

describe('an invariant', () => {
  const file = (path: string, base: string[], head: string[]): InvariantSeen['files'][number] => ({
    path,
    base: new Set(base),
    head: new Set(head),
  })
  const tag = 'tm.s7.batch.v1\n'
  const judge = (files: InvariantSeen['files']) =>
    rules(
      judgeInvariants({ ...S7, invariants: S7.invariants.slice(0, 1) }, [{ id: 'domain-tag', files }], claims.ticked),
    )

  it.each([
    ['stands where it stood', [file('a', [tag], [tag])], []],
    ['is new', [file('a', [], [tag])], []],
    ['is gone from one of two files', [file('a', [tag], [tag]), file('b', [tag], [])], ['invariant-lost']],
    ['moved to another file', [file('a', [tag], []), file('b', [], [tag])], ['invariant-lost']],
    ['never was', [file('a', [], [])], ['invariant-absent']],
    ['has no files', [], ['invariant-absent']],
  ])('that %s', (_, files, expected) => {
    expect(judge(files)).toEqual(expected)
  })

  it('ends in a line end, or in backslash-n', () => {
    expect(holdsString(Buffer.from('x tm.s7.batch.v1\\n y'), tag)).toBe(true)
    expect(holdsString(Buffer.from('x tm.s7.batch.v1\n'), tag)).toBe(true)
    expect(holdsString(Buffer.from('x tm.s7.batch.v1 y'), tag)).toBe(false)
  })
})

it.each([
  ['2025-10-31T12:00:00Z', 1761912000000],
  ['2025-10-31t12:00:00z', 1761912000000],
  ['2025-10-31T12:00:00.5Z', 1761912000500],
  ['2025-10-31T13:30:00+01:30', 1761912000000],
  ['2025-10-31T10:30:00-01:30', 1761912000000],
  ['2024-02-29T00:00:00Z', 1709164800000],
  ['2025-02-29T00:00:00Z', null],
  ['2025-10-31T24:00:00Z', null],
  ['2025-10-31T12:60:00Z', null],
  ['2025-10-31 12:00:00Z', null],
  ['2025-10-31T12:00Z', null],
  ['2025-10-31T12:00:00', null],
  ['2025-10-31T12:00:00+24:00', null],
  ['２025-10-31T12:00:00Z', null],
])('reads %s as %s', (text, expected) => {
  expect(parseRfc3339(text)).toBe(expected)
})

it.each([
  ['[1,2,3]', ['1', '2', '3']],
  ['[1, 2,\t3]', ['1', '2', '3']],
  ['[1,2]', null],
  ['[1,1,2]', null],
  ['[1,2,]', null],
  ['[0,1,2]', null],
  ['[1,2,3', null],
  ['[1,2,99999999999999999999]', null],
])('reads the run ids %s', (text, expected) => {
  expect(parseRunIds(text, 3)).toEqual(expected)
})
