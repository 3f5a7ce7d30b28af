import type { Contract } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { type Sha, short } from '../sha.ts'
import { orrRun, type State } from '../states.ts'

/** One ORR run of this head, as the API tells it. */
export interface RunSeen {
  readonly id: string
  readonly status: string
  readonly conclusion: string | null
}

/** The pull request of the sandbox branch, the newest one. */
export interface PullSeen {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly head: string
  /** The newest opinion of each reviewer: APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED. */
  readonly reviews: readonly string[]
  readonly reviewersRequested: number
}

/** What git and the API say of one sandbox branch. Nothing here is told or stored by the agent. */
export interface StatusFacts {
  readonly branch: string
  readonly head: Sha
  /** Commits of the patch: base..head. */
  readonly commits: number
  /** Whether the remote's branch stands at this head. */
  readonly pushed: boolean
  readonly runs: readonly RunSeen[]
  readonly pull: PullSeen | null
}

/** The CEC state, computed from facts. */
export function stateOf(facts: StatusFacts, contract: Contract): State {
  const pull = facts.pull
  if (pull?.merged === true) return 'MERGE'
  if (pull?.state === 'open' && pull.head === facts.head) return stateOfPull(pull)
  if (facts.commits === 0) return 'PLANNING'
  if (!facts.pushed) return pull?.state === 'open' ? 'REWORK' : 'PATCHING'
  return stateOfRuns(facts.runs, contract.orr.runs)
}

function stateOfPull(pull: PullSeen): State {
  if (pull.reviews.includes('CHANGES_REQUESTED')) return 'REWORK'
  return pull.reviews.length > 0 || pull.reviewersRequested > 0 ? 'REVIEW' : 'PR_OPEN'
}

function stateOfRuns(runs: readonly RunSeen[], wanted: number): State {
  if (runs.some(isRed)) return 'REPLAN'
  const green = greenRuns(runs)
  if (green >= wanted) return 'ORR_OK?'
  return runs.every(isCancelled) ? 'SANDBOX_PUSH' : orrRun(Math.min(green + 1, wanted))
}

/** A cancelled run proves nothing, and is none of the runs (as antiflake-compare counts). */
function isCancelled(run: RunSeen): boolean {
  return run.status === 'completed' && run.conclusion === 'cancelled'
}

function isRed(run: RunSeen): boolean {
  return run.status === 'completed' && run.conclusion !== 'success' && !isCancelled(run)
}

function greenRuns(runs: readonly RunSeen[]): number {
  return runs.filter(run => run.status === 'completed' && run.conclusion === 'success').length
}

/**
 * A pull request that stands open, or was merged, before the runs of its head are green is an illegal move (SOP 0.3):
 * CEC-20, anti-flake not done. So is one beside a red run of the same head: three of four is refused.
 */
export function judgeMoves(facts: StatusFacts, contract: Contract): Finding[] {
  const { pull } = facts
  if (pull === null || pull.head !== facts.head || (pull.state !== 'open' && !pull.merged)) return []
  const green = greenRuns(facts.runs)
  const red = facts.runs.filter(isRed)
  if (green >= contract.orr.runs && red.length === 0) return []
  const stands = pull.merged ? 'was merged' : 'stands open'
  return [
    {
      code: 'CEC-20',
      rule: red.length === 0 ? 'pull-request-before-runs' : 'pull-request-beside-red-run',
      message: `Pull request #${pull.number} ${stands} at ${short(facts.head)} ${red.length === 0 ? 'before its runs' : 'though a run of this head is red'}: no legal move leads there.`,
      expected: `${contract.orr.runs} green runs of ${contract.orr.workflow} on this head, none red, before the pull request`,
      found: `${green} green, ${red.length} red`,
      remedy: pull.merged
        ? 'Revert the merge on the base branch, and begin again with a plan.'
        : 'Close the pull request (cec rollback), or push a new patch, run the gates on it and let pr-open update the pull request.',
    },
  ]
}

/** One sentence: what the agent does in a state. */
export function nextStepOf(state: State, contract: Contract): string {
  if (state.startsWith('ORR_RUN['))
    return `Wait for the runs of ${contract.orr.workflow}: ${contract.orr.runs} must be green on this head.`
  switch (state) {
    case 'PLANNING':
      return 'Write Plan.json, then prove it: cec check --plan plan.json.'
    case 'PATCHING':
      return 'Commit the patch, prove it (cec check), and push the sandbox branch.'
    case 'SANDBOX_PUSH':
      return `Run the gates ${contract.orr.runs} times: cec gate, or dispatch ${contract.orr.workflow} on this branch.`
    case 'ORR_OK?':
      return 'Compare the runs and open the pull request: cec gate takes the runs that are there.'
    case 'REPLAN':
      return 'Read the refusal (cec explain <code>), change the plan, and push a new patch.'
    case 'PR_OPEN':
      return 'Wait for reviewers.'
    case 'REVIEW':
      return 'Wait for the review; answer questions with evidence, not with claims.'
    case 'REWORK':
      return 'Change the patch as the review asks, then begin again with the plan.'
    case 'MERGE':
      return 'Nothing: the patch is merged. Delete the sandbox branch.'
    default:
      return ''
  }
}
