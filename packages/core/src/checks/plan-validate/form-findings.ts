import type { Finding } from '../../finding.ts'
import type { PlaceOf } from '../../json-text/parse.ts'
import type { SchemaFault } from '../../json-text/schema-faults.ts'
import type { PlanRule } from './rules.ts'
import { type PlanSource, planFinding } from './source.ts'

interface Rule {
  readonly rule: PlanRule
  readonly expected?: string
  readonly remedy: string
}

/** A plan that breaks its schema: a finding for each error, at its place. */
export function formFindings(faults: readonly SchemaFault[], placeOf: PlaceOf, source: PlanSource): Finding[] {
  return faults.map(fault => {
    const { rule, expected = fault.expected, remedy } = ruleOf(fault)
    const place = { ...placeOf(fault.pointer, fault.of), pointer: fault.pointer }
    const message = `The plan is invalid: ${fault.message}.`
    return planFinding(source, place, { rule, message, expected, found: fault.found, remedy })
  })
}

/** The rule of an error: first by the field, which has its own words, then by the schema's keyword. */
function ruleOf(fault: SchemaFault): Rule {
  const { keyword, pointer, expected } = fault
  switch (keyword) {
    case 'required':
      return { rule: 'plan-missing-key', remedy: `Add ${expected} to ${pointer === '' ? 'the plan' : pointer}.` }
    case 'additionalProperties':
      return { rule: 'plan-unknown-key', remedy: `Take the key ${fault.found} out.` }
    case 'uniqueItems':
      return { rule: 'plan-duplicate-item', remedy: 'Take the second one out.' }
    case 'minItems':
      return { rule: 'plan-empty-list', remedy: `Give ${pointer} at least one item.` }
  }
  return (
    fieldRule(pointer) ?? { rule: 'plan-type', remedy: `Make ${pointer === '' ? 'the plan' : pointer} ${expected}.` }
  )
}

function fieldRule(pointer: string): Rule | null {
  if (pointer === '/version')
    return { rule: 'plan-version', expected: 'the text "1.0"', remedy: 'Set /version to "1.0", a text.' }
  if (pointer === '/base_sha') {
    const expected = '40 lower-case hexadecimal digits'
    return { rule: 'plan-base-sha', expected, remedy: 'Set /base_sha to the full sha of HEAD of the base branch.' }
  }
  if (/^\/constraints\/[^/]+$/.test(pointer)) {
    const expected = '{"filemap":"strict","single_patch":true}'
    return { rule: 'plan-constraints', expected, remedy: `Set /constraints to exactly ${expected}.` }
  }
  if (/^\/tasks\/\d+\/id$/.test(pointer)) {
    const expected = 'an id like T-NORM-01: "T-", then groups of A-Z and 0-9 joined by dashes'
    return { rule: 'plan-task-id', expected, remedy: `Write ${pointer} in the form T-<AREA>-<NN>.` }
  }
  return null
}
