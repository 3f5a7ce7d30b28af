import { type Reporter, shownName } from '../../workflow/contexts.ts'
import { type ContextDemand, shownSource } from './effective.ts'
import type { Demanded } from './facts.ts'
import { jobsFor, type Reaches } from './gate-jobs.ts'

/** One context, seen from three sides. `branch` null: not known; `workflow` null: not known. */
export interface DriftRow {
  readonly context: string
  /** Who demands it, and from which integration. */
  readonly branch: readonly string[] | null
  readonly contract: boolean
  /** Which jobs can report it. */
  readonly workflow: readonly string[] | null
}

/** What the branch demands, what the contract demands and what the workflows can report, in one table. */
export function driftOf(
  demanded: Demanded,
  demands: readonly ContextDemand[] | null,
  reaches: Reaches | null,
): DriftRow[] {
  const reporters = reaches === null ? [] : gatingReporters(reaches)
  const contexts = new Set([
    ...demanded.contexts,
    ...(demands ?? []).map(demand => demand.context),
    ...reporters.map(reporter => shownName(reporter.name)),
  ])
  return [...contexts].sort().map(context => ({
    context,
    branch: demands === null ? null : demands.filter(demand => demand.context === context).map(shownDemand),
    contract: demanded.contexts.includes(context),
    workflow: reaches === null ? null : jobsOf(context, reaches, reporters),
  }))
}

function gatingReporters(reaches: Reaches): readonly Reporter[] {
  return reaches.gating === null || 'kind' in reaches.gating ? [] : reaches.gating.reporters
}

function shownDemand(demand: ContextDemand): string {
  return `${shownSource(demand.source)}, ${demand.integration === null ? 'any source' : `integration ${demand.integration}`}`
}

function jobsOf(context: string, reaches: Reaches, reporters: readonly Reporter[]): string[] {
  const own = reporters.filter(reporter => shownName(reporter.name) === context)
  const others = reaches.others.flatMap(other => jobsFor(other, context).certain)
  return [...own, ...others].map(
    reporter => `${reporter.entry.path}: ${[...reporter.callers, reporter.job].map(job => job.id).join(' / ')}`,
  )
}
