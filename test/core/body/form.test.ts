import { describe, expect, it } from 'vitest'
import { lintBodyForm } from '#core/body/lint'
import { BODY, S7 } from './bodies.ts'
import { FREE, REFUSED } from './cases.ts'

describe('the form of a body', () => {
  it.each(FREE)('passes $name', ({ of }) => {
    expect(lintBodyForm(of(BODY), S7).findings).toEqual([])
  })

  it.each(REFUSED)('refuses $name', ({ of, rules }) => {
    const { findings } = lintBodyForm(of(BODY), S7)
    const told = findings.map(finding => finding.rule)
    expect(told).not.toEqual([])
    for (const rule of rules)
      expect(
        told.some(one => one.startsWith(rule)),
        `${rule} among ${told.join(', ')}`,
      ).toBe(true)
    for (const finding of findings) {
      expect(finding.code).toMatch(/^CEC-(50|20)$/)
      expect(`${finding.message}${finding.expected}${finding.found}${finding.remedy}`).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/,
      )
    }
  })
})
