import { describe, expect, it } from 'vitest'
import { CODE_TABLE, CODES, EXIT, orderedCodes, primaryOf, refusalsOf } from '#core/codes'
import { exitOf, type Judgement, verdictOf } from '#core/verdict'

const judgement: Judgement = {
  check: 'filemap-guard',
  contract: 's7',
  findings: [],
  gaps: [],
  facts: {},
  from: 'SANDBOX_PUSH',
  to: { pass: 'ORR_RUN[1]', refuse: 'REPLAN' },
  nextOnPass: 'Run the gates.',
}
const finding = (code: (typeof CODES)[number]) => ({
  code,
  rule: 'r',
  message: 'm',
  expected: 'e',
  found: 'f',
  remedy: `repair ${code}`,
})
const gap = { fact: 'the tip of main', reason: 'no network', remedy: 'Fetch it.' }

describe('the table of codes', () => {
  it('has the exit status that the code names', () => {
    for (const code of CODES) expect(CODE_TABLE[code].exit).toBe(Number(code.slice(4)))
  })

  it('names the primary in the order 60, 10, 20, 40, 30, 50', () => {
    expect(orderedCodes(CODES)).toEqual(['CEC-60', 'CEC-10', 'CEC-20', 'CEC-40', 'CEC-30', 'CEC-50'])
    expect(primaryOf(['CEC-50', 'CEC-30'])).toBe('CEC-30')
    expect(primaryOf([])).toBe('')
  })

  it('gives each code the refusal of SOP 6', () => {
    expect(refusalsOf(['CEC-50'])).toEqual(['REFUSE-10'])
    for (const code of ['CEC-20', 'CEC-30', 'CEC-40'] as const) expect(refusalsOf([code])).toEqual(['REFUSE-20'])
    expect(refusalsOf(['CEC-10'])).toEqual(['REFUSE-30'])
    expect(refusalsOf(['CEC-60'])).toEqual([])
  })
})

describe('a verdict', () => {
  it('passes only when nothing is found and nothing is unknown', () => {
    const verdict = verdictOf(judgement)
    expect([verdict.verdict, verdict.code, verdict.state.to, exitOf(verdict)]).toEqual([
      'pass',
      '',
      'ORR_RUN[1]',
      EXIT.pass,
    ])
  })

  it('is unknown with a gap, stays in its state, and never passes', () => {
    const verdict = verdictOf({ ...judgement, gaps: [gap] })
    expect([verdict.verdict, verdict.state.to, exitOf(verdict), verdict.next]).toEqual([
      'unknown',
      'SANDBOX_PUSH',
      1,
      'Fetch it.',
    ])
  })

  it('refuses on a proven finding even beside a gap', () => {
    const verdict = verdictOf({ ...judgement, findings: [finding('CEC-50'), finding('CEC-60')], gaps: [gap] })
    expect([verdict.verdict, verdict.code, exitOf(verdict)]).toEqual(['refuse', 'CEC-60', 60])
    expect(verdict.next).toBe('CEC-60 stale_base: repair CEC-60')
  })

  it.each(CODES)('exits with the number of %s', code => {
    expect(exitOf(verdictOf({ ...judgement, findings: [finding(code)] }))).toBe(CODE_TABLE[code].exit)
  })

  it('tells a thousand findings, counts the rest and keeps the codes of all', () => {
    const findings = [...Array.from({ length: 1_500 }, () => finding('CEC-10')), finding('CEC-60')]
    const verdict = verdictOf({ ...judgement, findings })
    expect([verdict.findings.length, verdict.facts['untold'], verdict.code]).toEqual([1_000, 501, 'CEC-60'])
  })
})
