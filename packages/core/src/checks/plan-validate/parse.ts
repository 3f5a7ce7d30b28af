import type { Limits } from '../../contract/contract.ts'
import type { Plan } from '../../contract/documents.ts'
import { validate } from '../../contract/plan.generated.ts'
import type { Finding } from '../../finding.ts'
import { isRecord, type Json } from '../../json.ts'
import { linesOf } from '../../json-text/lines.ts'
import { type PlaceOf, parseJsonText } from '../../json-text/parse.ts'
import { schemaFaults } from '../../json-text/schema-faults.ts'
import { formFindings } from './form-findings.ts'
import { pathFindings } from './path-findings.ts'
import { type PlanSource, placesIn, planFinding } from './source.ts'
import { textFindings } from './text-findings.ts'

export type { PlanSource } from './source.ts'

export type PlanLimits = Pick<Limits, 'plan_bytes' | 'plan_tasks' | 'plan_depth'>

export interface ParsedPlan {
  /** Null when the form is wrong: then `findings` says why, all of it. */
  readonly plan: Plan | null
  readonly findings: readonly Finding[]
  /** Line and column of a pointer, in the file that holds the plan. */
  readonly placeOf: PlaceOf
}

/** Reads a plan and proves its form (design 6): text, schema, paths. Every finding is CEC-50 and has its own rule and place. */
export function parsePlan(text: string, limits: PlanLimits, source: PlanSource = {}): ParsedPlan {
  const bounds = { bytes: limits.plan_bytes, depth: limits.plan_depth }
  const read = parseJsonText(text, bounds)
  if (read.kind === 'bad') {
    const start = { line: source.firstLine ?? 1, column: 1 }
    return { plan: null, findings: textFindings(read.problems, bounds, source), placeOf: () => start }
  }
  const placeOf = placesIn(source, read.placeOf)
  const { value } = read
  const many = tooManyTasks(value, limits.plan_tasks, read.placeOf, source)
  if (many !== null) return { plan: null, findings: [many], placeOf }
  if (validate(value)) {
    const findings = pathFindings(value, read.placeOf, source)
    return { plan: findings.length === 0 ? value : null, findings, placeOf }
  }
  const findings = [
    ...formFindings(schemaFaults(validate.errors ?? [], value), read.placeOf, source),
    ...pathFindings(value, read.placeOf, source),
  ]
  return { plan: null, findings: findings.sort(byPlace), placeOf }
}

/** As `parsePlan`, for the bytes of a file: bytes that are no UTF-8 are a finding of their own. */
export function parsePlanBytes(bytes: Uint8Array, limits: PlanLimits, source: PlanSource = {}): ParsedPlan {
  const text = decoded(bytes)
  if (text !== null || bytes.length > limits.plan_bytes)
    return parsePlan(text ?? ' '.repeat(bytes.length), limits, source)
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const at = linesOf(lenient).at(Math.max(0, lenient.indexOf('\ufffd')))
  const finding = planFinding(
    source,
    { ...at, pointer: '' },
    {
      rule: 'plan-encoding',
      message: 'The plan cannot be read: its bytes are not UTF-8.',
      expected: 'UTF-8',
      found: 'bytes that are no UTF-8',
      remedy: 'Save the plan as UTF-8.',
    },
  )
  return { plan: null, findings: [finding], placeOf: () => at }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function tooManyTasks(value: Json, limit: number, placeOf: PlaceOf, source: PlanSource): Finding | null {
  const tasks = isRecord(value) ? value['tasks'] : undefined
  if (!Array.isArray(tasks) || tasks.length <= limit) return null
  return planFinding(
    source,
    { ...placeOf('/tasks'), pointer: '/tasks' },
    {
      rule: 'plan-too-many-tasks',
      message: `The plan has ${tasks.length} tasks.`,
      expected: `at most ${limit} tasks`,
      found: `${tasks.length} tasks`,
      remedy: 'Join tasks, or split the work into several pull requests.',
    },
  )
}

function byPlace(a: Finding, b: Finding): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
