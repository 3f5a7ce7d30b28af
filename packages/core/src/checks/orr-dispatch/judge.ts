import type { Contract } from '../../contract/contract.ts'
import type { Finding, Warning } from '../../finding.ts'
import type { RunFacts } from '../antiflake-compare/facts.ts'
import { finding, REMEDY } from '../antiflake-compare/refusals.ts'
import type { Step } from './decide.ts'

/** What the last step says of the runs. `done` says nothing. */
export function judgeStep(step: Step, head: string): Finding[] {
  switch (step.kind) {
    case 'failed':
      return step.runs.map(run =>
        finding('CEC-20', 'run-not-green', {
          message: `Run ${run.id} is not green.`,
          expected: 'success',
          found: run.conclusion ?? 'no conclusion',
          remedy: REMEDY.patch,
        }),
      )
    case 'cancelled':
      return step.runs.map(run =>
        finding('CEC-20', 'run-cancelled', {
          message: `Run ${run.id} was cancelled, and so were the others that were dispatched for this head.`,
          expected: 'runs that end by themselves',
          found: 'cancelled',
          remedy:
            'Take the ORR workflow out of the concurrency group that cancels it, on the base branch; then rebase and dispatch again.',
        }),
      )
    case 'moved':
      return [
        finding('CEC-40', 'branch-moved', {
          message: `The sandbox branch moved while its runs were dispatched: run ${step.run.id} ran another commit.`,
          expected: head,
          found: step.run.headSha,
          remedy: 'Let the branch rest at one commit, and dispatch the runs of that head.',
        }),
      ]
    case 'dispatch':
    case 'wait':
    case 'done':
      return []
  }
}

/** Own runs that a concurrency group cancelled: replaced one at a time, and said. */
export function cancelledRuns(own: readonly RunFacts[], { orr }: Contract): Warning[] {
  return own
    .filter(run => run.conclusion === 'cancelled')
    .map(run => ({
      rule: 'run-cancelled',
      message: `Run ${run.id} was cancelled, most likely by a concurrency group; another was dispatched in its place.`,
      expected: `${orr.runs} runs that end by themselves`,
      found: 'cancelled',
      remedy: 'Give the ORR workflow no concurrency group, or one with the run id in it.',
    }))
}
