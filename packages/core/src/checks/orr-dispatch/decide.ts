import type { RunFacts } from '../antiflake-compare/facts.ts'

/** What was dispatched here. Null: GitHub did not say which run it became. */
export interface Dispatched {
  readonly id: string | null
}

/** What is known between two polls. */
export interface DispatchState {
  readonly head: string
  /** The contract's number of runs. */
  readonly wanted: number
  /** Runs of the ORR workflow by dispatch on the sandbox branch, whatever their head. */
  readonly runs: readonly RunFacts[]
  /** Ids that were there before the first dispatch of ours. */
  readonly before: ReadonlySet<string>
  readonly dispatched: readonly Dispatched[]
  /** The workflow has no `concurrency`: one dispatch cannot cancel another. */
  readonly independent: boolean
}

export type Step =
  | { readonly kind: 'dispatch' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'done' }
  /** A run ended with something else than success: more runs cannot make the head green. */
  | { readonly kind: 'failed'; readonly runs: readonly RunFacts[] }
  /** Run after run was cancelled, even one at a time. */
  | { readonly kind: 'cancelled'; readonly runs: readonly RunFacts[] }
  /** A dispatch of ours ran another commit: the branch has moved. */
  | { readonly kind: 'moved'; readonly run: RunFacts }

/** Runs of this head that count: first attempts, not cancelled, the oldest first, never more than wanted. Found ones are adopted. */
export function countedRuns(state: DispatchState): readonly RunFacts[] {
  return firstAttempts(state).slice(0, state.wanted)
}

function firstAttempts({ runs, head }: DispatchState): readonly RunFacts[] {
  return runs
    .filter(run => run.headSha === head && run.conclusion !== 'cancelled' && (run.attempt ?? 1) === 1)
    .toSorted(byId)
}

/** The runs that came of our own dispatches: by id where GitHub told it, else those that were not there before. */
export function ownRuns({ runs, before, dispatched }: DispatchState): readonly RunFacts[] {
  const named = new Set(dispatched.flatMap(each => each.id ?? []))
  const unnamed = dispatched.filter(each => each.id === null).length
  const fresh = runs.filter(run => !before.has(run.id) && !named.has(run.id)).toSorted(byId)
  return [...runs.filter(run => named.has(run.id)), ...fresh.slice(0, unnamed)].toSorted(byId)
}

/** How many of our dispatches no list shows yet: GitHub lists a run some seconds after it was asked for. */
export function unlisted(state: DispatchState): number {
  return state.dispatched.length - ownRuns(state).length
}

/** What to do next; nothing here waits or asks. */
export function nextStep(state: DispatchState): Step {
  const own = ownRuns(state)
  const moved = own.find(run => run.headSha !== state.head)
  if (moved !== undefined) return { kind: 'moved', run: moved }
  const counted = countedRuns(state)
  const failed = counted.filter(run => run.status === 'completed' && run.conclusion !== 'success')
  if (failed.length > 0) return { kind: 'failed', runs: failed }
  const cancelled = own.filter(run => run.conclusion === 'cancelled')
  if (cancelled.length >= state.wanted) return { kind: 'cancelled', runs: cancelled }
  const pending = unlisted(state)
  if (counted.length + pending >= state.wanted) {
    // Two gates at once may leave more runs than wanted: how those end counts as well (three green of four is CEC-20).
    const ended = firstAttempts(state).every(run => run.status === 'completed')
    return pending === 0 && ended ? { kind: 'done' } : { kind: 'wait' }
  }
  return mayDispatch(counted, pending, cancelled.length, state.independent) ? { kind: 'dispatch' } : { kind: 'wait' }
}

/**
 * One concurrency group holds one running and one pending run, and cancels the older pending one (docs: concurrency): the
 * next goes out when none is pending. Once a run was cancelled all the same, only when none is running either.
 */
function mayDispatch(counted: readonly RunFacts[], pending: number, cancelled: number, independent: boolean): boolean {
  const active = counted.filter(run => run.status !== 'completed')
  if (cancelled > 0) return active.length === 0 && pending === 0
  return independent || (pending === 0 && active.every(run => run.status === 'in_progress'))
}

function byId(a: RunFacts, b: RunFacts): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
