import { describe, expect, it } from 'vitest'
import type { Proven } from '#core/rubric/judge'
import { judgeRubric } from '#core/rubric/judge'
import { renderRubric } from '#core/rubric/render'
import { contractOf } from '../body/bodies.ts'

const ALL: Proven = {
  filemap: true,
  plan: true,
  runs: true,
  scorecard: true,
  evidenceHash: true,
  invariants: new Map([
    ['domain-tag', true],
    ['crypto-constants', true],
  ]),
}
const NONE: Proven = {
  filemap: false,
  plan: null,
  runs: null,
  scorecard: null,
  evidenceHash: false,
  invariants: new Map(),
}
const touched = ['scripts/crypto/sign.py', 'schemas/v1/a.json', 'src/x', 'tests/unit/t.py', 'scripts/ci/run.sh']

describe('the review rubric', () => {
  it('asks the roles whose paths are touched, and ticks what was proven', () => {
    const roles = judgeRubric({ contract: contractOf('s7'), touched, proven: ALL, ownership: null, ownerFaults: [] })
    expect(roles.map(role => [role.role, role.paths.length])).toEqual([
      ['Security', 1],
      ['SRE', 1],
      ['PO/SRE', 1],
      ['QA', 1],
    ])
    expect(roles[0]?.items.map(item => item.ticked)).toEqual([true, false, false, false])
  })

  it('ticks nothing that was not proven', () => {
    const text = renderRubric({ contract: contractOf('s7'), touched, proven: NONE, ownership: null, ownerFaults: [] })
    expect(text).not.toContain('[x]')
    expect(text).toContain('A base não tem CODEOWNERS')
  })

  it.each(['s7', 'default'])('of %s is written in its language, inert', name => {
    const text = renderRubric({
      contract: contractOf(name),
      touched: ['tests/`x`|<b>\n::error::', ...touched],
      proven: ALL,
      ownership: { users: ['po'], teams: ['ops'], others: ['a@b.example'], unowned: ['src/x'] },
      ownerFaults: [{ line: 3, reason: 'character ranges with "[ ]" are not supported' }],
    })
    expect(text).toMatchSnapshot()
    expect(text.split('\n').some(line => line.startsWith('::'))).toBe(false)
  })

  it('says so when no role covers the patch', () => {
    const text = renderRubric({
      contract: contractOf('default'),
      touched: ['x'],
      proven: ALL,
      ownership: null,
      ownerFaults: [],
    })
    expect(text).toContain("None of the contract's roles covers the touched paths.")
  })
})
