import type { Contract } from '../../contract/contract.ts'
import type { Warning } from '../../finding.ts'
import type { OfferedRun } from './facts.ts'

/** RFC 3339, UTC, whole seconds; empty where a run's jobs do not say. */
export interface Span {
  readonly startedAt: string
  readonly finishedAt: string
}

/** From the earliest start to the latest end of the runs' jobs: a run itself has no end that GitHub tells (docs: workflow-run). */
export function spanOf(offered: readonly OfferedRun[]): Span {
  const jobs = offered.flatMap(run => (run.jobs.kind === 'known' ? run.jobs.value : []))
  const starts = jobs.flatMap(job => (job.startedAt === null ? [] : [Date.parse(job.startedAt)]))
  const ends = jobs.flatMap(job => (job.completedAt === null ? [] : [Date.parse(job.completedAt)]))
  return { startedAt: second(Math.min(...starts)), finishedAt: second(Math.max(...ends)) }
}

function second(ms: number): string {
  return Number.isFinite(ms) ? `${new Date(ms).toISOString().slice(0, 19)}Z` : ''
}

/** Whole minutes that the runs took, rounded up; null where it is not known. */
export function minutesOf({ startedAt, finishedAt }: Span): number | null {
  if (startedAt === '' || finishedAt === '') return null
  return Math.ceil((Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000)
}

/** The target time is indicative (SOP 4): a warning, never a refusal. */
export function judgeTime(span: Span, { orr }: Contract): Warning[] {
  const minutes = minutesOf(span)
  if (minutes === null || minutes <= orr.target_minutes) return []
  return [
    {
      rule: 'over-target-time',
      message: `The ${orr.runs} runs took longer than their target time.`,
      expected: `at most ${orr.target_minutes} minutes in all`,
      found: `${minutes} minutes, from ${span.startedAt} to ${span.finishedAt}`,
      remedy: 'Open a performance issue (input performance-issue: true does it), and make the gates faster.',
    },
  ]
}
