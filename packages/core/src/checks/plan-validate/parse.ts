import type { Limits } from '../../contract/contract.ts'
import type { Plan } from '../../contract/documents.ts'
import { validate } from '../../contract/plan.generated.ts'
import type { Finding } from '../../finding.ts'
import { isRecord, type Json } from '../../json.ts'
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
