import type { Finding } from '../../finding.ts'
import type { JsonLimits, JsonProblem, JsonProblemKind } from '../../json-text/parse.ts'
import { type PlanSource, planFinding } from './source.ts'

/** What is expected instead of each problem, and what to do about it. */
const TELL: Readonly<Record<JsonProblemKind, { expected: string; remedy: string }>> = {
  oversize: { expected: '', remedy: 'Make the plan smaller: list each file once, in one task.' },
  depth: { expected: '', remedy: 'Write the plan as the schema shows it: it is four levels deep.' },
  empty: { expected: 'a plan', remedy: 'Write the plan.' },
  bom: { expected: 'UTF-8 without a byte order mark', remedy: 'Save the plan as UTF-8 without a byte order mark.' },
  comment: { expected: 'JSON, which has no comments', remedy: 'Take the comment out of the plan.' },
  'trailing-comma': { expected: 'no comma after the last item', remedy: 'Take this comma out.' },
  'duplicate-key': { expected: 'each key once', remedy: 'Keep one of the two keys.' },
  'proto-key': { expected: 'only the keys of the schema', remedy: 'Take the key "__proto__" out.' },
  'lone-surrogate': { expected: 'whole Unicode characters', remedy: 'Write the character whole, or take it out.' },
  'control-character': {
    expected: 'no control character in a string',
    remedy: 'Take the control character out of the string.',
  },
  'number-word': { expected: 'a JSON number', remedy: 'Take it out: the plan has no numbers.' },
  'number-form': { expected: 'a JSON number', remedy: 'Take it out: the plan has no numbers.' },
  'number-range': { expected: 'a number that a double can hold', remedy: 'Take it out: the plan has no numbers.' },
  string: {
    expected: 'a JSON string in double quotes on one line',
    remedy: 'Write the string as JSON does: in double quotes, on one line, with valid escapes.',
  },
  'trailing-data': { expected: 'nothing after the plan', remedy: 'Take out what stands after the closing brace.' },
  syntax: { expected: 'valid JSON', remedy: 'Correct the JSON at this place.' },
}

/** A text that is no JSON: a finding for each problem, rule `plan-<kind>`. */
export function textFindings(problems: readonly JsonProblem[], limits: JsonLimits, source: PlanSource): Finding[] {
  return problems.map(problem =>
    planFinding(source, problem, {
      rule: `plan-${problem.kind}`,
      message: `The plan cannot be read: ${problem.message}.`,
      expected: expectedOf(problem.kind, limits),
      found: problem.message,
      remedy: TELL[problem.kind].remedy,
    }),
  )
}

function expectedOf(kind: JsonProblemKind, limits: JsonLimits): string {
  if (kind === 'oversize') return `at most ${limits.bytes} bytes`
  if (kind === 'depth') return `at most ${limits.depth} levels`
  return TELL[kind].expected
}
