import { describe, expect, it } from 'vitest'
import { parseVerdict } from '#core/checks/pr-open/verdicts'
import type { Finding, Warning } from '#core/finding'
import { type Judgement, verdictOf } from '#core/verdict'
import { readVerdicts } from '#kit/given-verdicts'
import { HANDED_BYTES, handedJson } from '#kit/handed'

const HOSTILE = '${{ github.token }}\n::error::x\r\n##[group]\u2028"\\\u202e'
const HEAD = '1'.repeat(40)

const warning = (at: number): Warning => ({
  rule: 'planned-untouched',
  message: `${at} ${HOSTILE}`,
  expected: 'x'.repeat(200),
  found: HOSTILE,
  remedy: HOSTILE,
})
const finding = (at: number): Finding => ({ ...warning(at), code: 'CEC-10', rule: 'outside-filemap' })

function verdict(over: Partial<Judgement>) {
  return verdictOf({
    check: 'plan-validate',
    contract: 's7',
    findings: [],
    gaps: [],
    facts: { head: HEAD, base: HEAD, hostile: HOSTILE },
    from: 'PATCHING',
    to: { pass: 'SANDBOX_PUSH', refuse: 'REPLAN' },
    nextOnPass: HOSTILE,
    ...over,
  })
}

describe('the verdict that one job hands to the next', () => {
  it('is one line whatever it quotes, and reads back as it was', () => {
    const one = verdict({ warnings: [warning(1)] })
    const text = handedJson(one)
    expect(text).not.toMatch(/[\r\n\u2028]|^::|##\[/)
    expect(JSON.parse(text)).toEqual(one)
    expect(readVerdicts(`${text}\n\n${text}\n`, '/')).toHaveLength(2)
  })

  it.each([
    ['a pass with 1,000 warnings', { warnings: Array.from({ length: 1_000 }, (_, at) => warning(at)) }, 'pass'],
    ['a refusal with 1,000 findings', { findings: Array.from({ length: 1_000 }, (_, at) => finding(at)) }, 'refuse'],
  ])('stays short enough for an environment variable: %s', (_, over, says) => {
    const text = handedJson(verdict(over))
    // Linux: 128 KiB for one variable; four verdicts share it.
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(HANDED_BYTES)
    expect(4 * HANDED_BYTES).toBeLessThan(131_072)
    expect(parseVerdict(JSON.parse(text))).toMatchObject({ verdict: says, head: HEAD })
  })

  it('is nothing, which no job takes for a pass, where even its facts are too long', () => {
    expect(handedJson(verdict({ facts: { long: 'x'.repeat(HANDED_BYTES) } }))).toBe('')
  })
})
