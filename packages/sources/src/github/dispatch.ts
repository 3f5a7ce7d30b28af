import type { RunFacts } from '#core/checks/antiflake-compare/facts'
import { lastName } from '#core/checks/antiflake-compare/judge-artifacts'
import {
  countedRuns,
  type Dispatched,
  type DispatchState,
  nextStep,
  ownRuns,
  type Step,
  unlisted,
} from '#core/checks/orr-dispatch/decide'
import type { Contract } from '#core/contract/contract'
import { type Fact, type Gap, gap, known } from '#core/fact'
import type { Answer, GitHub } from './client.ts'
import { factOf } from './fact-of.ts'
import { fieldsOf } from './fields.ts'
import { parseRun } from './parse.ts'

export interface DispatchQuestion {
  readonly contract: Contract
  readonly branch: string
  /** The commit that is to be proven. */
  readonly head: string
  readonly independent: boolean
  /** Between two polls, at least 15. */
  readonly pollSeconds: number
  readonly timeoutMinutes: number
}

/** Time, so that tests need not wait. `stop` ends a pause early, and all after it. */
export interface Clock {
  now(): Date
  sleep(seconds: number, stop: AbortSignal): Promise<void>
  readonly stop: AbortSignal
}

export interface DispatchResult {
  readonly step: Step
  /** The runs that count, own and adopted. */
  readonly runs: readonly RunFacts[]
  readonly own: readonly RunFacts[]
  /** Why it ended before the runs did. */
  readonly gap: Gap | null
}

/** So often may a list lack a run that was dispatched, and a dispatch fail, before that is a gap. */
const PATIENT_POLLS = 8
const DISPATCH_FAULTS = 3

/**
 * Brings the head to the contract's number of runs and waits for their end. Runs that are there already count, so that a
 * gate which was killed goes on; there are never more dispatches than runs missing. Cancels nothing.
 */
export async function dispatchRuns(
  github: GitHub,
  question: DispatchQuestion,
  clock: Clock,
  progress: (line: string) => void,
): Promise<DispatchResult> {
  const { head, contract, independent } = question
  const deadline = clock.now().getTime() + question.timeoutMinutes * 60_000
  const first = await runsOfBranch(github, question)
  if (first.kind === 'gap') {
    return { step: { kind: 'wait' }, runs: [], own: [], gap: clock.stop.aborted ? stopped() : first.gap }
  }
  const before = new Set(first.value.map(run => run.id))
  let state: DispatchState = { head, wanted: contract.orr.runs, runs: first.value, before, dispatched: [], independent }
  const ended = (step: Step, why: Gap | null): DispatchResult => ({
    step,
    runs: countedRuns(state),
    own: ownRuns(state),
    // A wait that was stopped leaves gaps that say less than that.
    gap: why !== null && clock.stop.aborted ? stopped() : why,
  })
  let faults = 0
  let lost = 0
  for (;;) {
    const step = nextStep(state)
    if (step.kind !== 'dispatch' && step.kind !== 'wait') return ended(step, null)
    if (clock.stop.aborted) return ended(step, stopped())
    if (step.kind === 'dispatch') {
      const sent = await dispatch(github, question)
      if (sent.kind === 'refused') return ended(step, sent.gap)
      if (sent.kind === 'sent') {
        state = { ...state, dispatched: [...state.dispatched, sent.dispatched] }
        progress(
          `dispatched ${contract.orr.workflow} on ${question.branch}${sent.dispatched.id === null ? '' : `: run ${sent.dispatched.id}`}`,
        )
        continue
      }
      // It may have been done all the same: the next list tells, before anything is sent again.
      faults += 1
      if (faults > DISPATCH_FAULTS) return ended(step, sent.gap)
    }
    if (clock.now().getTime() >= deadline) return ended(step, late(question))
    await clock.sleep(question.pollSeconds, clock.stop)
    if (clock.stop.aborted) return ended(step, stopped())
    const listed = await runsOfBranch(github, question)
    if (listed.kind === 'gap') return ended(step, listed.gap)
    state = { ...state, runs: listed.value }
    lost = unlisted(state) > 0 ? lost + 1 : 0
    if (lost > PATIENT_POLLS) return ended(step, neverListed(question))
    progress(told(state))
  }
}

function told(state: DispatchState): string {
  const counted = countedRuns(state)
  const runs = counted.map(run => `${run.id} ${run.conclusion ?? run.status}`).join(', ')
  return `${counted.length} of ${state.wanted} runs${runs === '' ? '' : `: ${runs}`}${unlisted(state) > 0 ? `; ${unlisted(state)} not listed yet` : ''}`
}

/** The newest hundred; a poll that has nothing new costs no rate limit. */
async function runsOfBranch(
  github: GitHub,
  { contract, branch }: DispatchQuestion,
): Promise<Fact<readonly RunFacts[]>> {
  const answer = await github.watch('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
    workflow_id: lastName(contract.orr.path),
    branch,
    event: 'workflow_dispatch',
    per_page: 100,
  })
  return factOf(answer, `the runs of ${contract.orr.workflow} on ${branch}`, 'actions', data =>
    fieldsOf(data, 'list of runs').list('workflow_runs').map(parseRun),
  )
}

type Sent =
  | { readonly kind: 'sent'; readonly dispatched: Dispatched }
  | { readonly kind: 'refused' | 'fault'; readonly gap: Gap }

/** 200 with the run's id where the server can (docs: return_run_details), 204 without; older servers take no such field. */
async function dispatch(github: GitHub, question: DispatchQuestion): Promise<Sent> {
  const first = await post(github, question, { return_run_details: true })
  const answer = knowsNoDetails(first) ? await post(github, question, {}) : first
  switch (answer.kind) {
    case 'ok': {
      const id = answer.status === 200 ? idOf(answer.data) : known(null)
      return { kind: 'sent', dispatched: { id: id.kind === 'known' ? id.value : null } }
    }
    case 'refused':
      return { kind: 'refused', gap: refusal(answer.status, answer.message, question) }
    case 'fault':
      return {
        kind: 'fault',
        gap: gap(
          `a run of ${question.contract.orr.workflow}`,
          `GitHub did not take the dispatch: ${answer.reason}`,
          'Run the check again: runs that are there are kept.',
        ).gap,
      }
  }
}

/** 400 of an older GitHub Enterprise Server (cli/cli#12672), or 422 that names the field: nothing was dispatched. */
function knowsNoDetails(answer: Answer): boolean {
  if (answer.kind !== 'refused') return false
  return answer.status === 400 || (answer.status === 422 && answer.message.includes('return_run_details'))
}

function post(github: GitHub, { contract, branch }: DispatchQuestion, more: object): Promise<Answer> {
  return github.send('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
    workflow_id: lastName(contract.orr.path),
    ref: branch,
    ...more,
  })
}

function idOf(data: unknown): Fact<string | null> {
  return factOf({ kind: 'ok', status: 200, data, headers: {} }, 'the run', 'actions', value =>
    fieldsOf(value, 'dispatch').idOrNull('workflow_run_id'),
  )
}

function refusal(status: number, message: string, { contract, branch }: DispatchQuestion): Gap {
  const remedy =
    status === 403
      ? 'Give the job the permission actions: write, and let the policy for Actions allow workflow_dispatch to its actor.'
      : status === 404
        ? `Let ${contract.orr.path} stand on the default branch, and give the job the permission actions: write.`
        : `Let ${contract.orr.path} have the trigger workflow_dispatch on ${branch}, and let that branch exist.`
  return gap(`a run of ${contract.orr.workflow}`, `GitHub refuses the dispatch: ${status} ${message}.`, remedy).gap
}

const AGAIN = 'Run the check again: it goes on with the runs that are there.'

function stopped(): Gap {
  return gap('the end of the runs', 'The step was stopped while it waited; no run was cancelled.', AGAIN).gap
}

function late({ timeoutMinutes }: DispatchQuestion): Gap {
  return gap('the end of the runs', `They have not ended after ${timeoutMinutes} minutes; none was cancelled.`, AGAIN)
    .gap
}

function neverListed({ contract }: DispatchQuestion): Gap {
  return gap(`the runs of ${contract.orr.workflow}`, 'GitHub took the dispatch, but lists no run for it.', AGAIN).gap
}
