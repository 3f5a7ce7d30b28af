import { expect, it } from 'vitest'
import { PLAN_RULES } from '#core/checks/plan-validate/rules'
import { CODE_TABLE } from '#core/codes'
import { sourceFiles } from '../../kit/sources.ts'

const sources = sourceFiles('packages/core/src/checks/plan-validate').filter(file => !file.path.endsWith('/rules.ts'))
const known = new Set(Object.keys(PLAN_RULES))

it('lists every rule that a judge of plans names', () => {
  const named = sources.flatMap(file =>
    [...file.text.matchAll(/rule: (?:glob \? )?'([a-z-]+)'/g)].map(match => match[1]),
  )
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter(rule => rule === undefined || !known.has(rule))).toEqual([])
})

it('gives every rule a code of the table, or none for a warning', () => {
  for (const { code, refuses } of Object.values(PLAN_RULES)) {
    expect(code === null || code in CODE_TABLE).toBe(true)
    expect(refuses).toMatch(/^[A-Z`].*\.$/)
  }
})

it('tests every rule by its name', () => {
  const tests = sourceFiles('test/core/plan')
    .map(file => file.text)
    .join('\n')
  expect([...known].filter(rule => !tests.includes(`'${rule}'`))).toEqual([])
})
