import type { Contract } from '../../contract/contract.ts'
import type { RunFacts } from './facts.ts'
import { lastName } from './judge-artifacts.ts'

/** Which runs are offered as proof: by id, as they were given; or those of the ORR workflow on the head. */
export type RunChoice =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  /** `workflow`: the contract's workflow by name, path, file name or id. */
  | { readonly kind: 'find'; readonly workflow: string }

/** True when `workflow` names the contract's workflow, or could be its id. */
export function namesWorkflow(workflow: string, { orr }: Contract): boolean {
  return workflow === orr.workflow || workflow === orr.path || workflow === lastName(orr.path) || /^\d+$/.test(workflow)
}

/**
 * The ids that are offered. Found ones: the oldest green first attempts of an allowed event first, then the oldest others, so
 * that a red run beside enough green ones is judged as what it is: another run of this head that failed.
 */
export function chooseRuns(
  choice: RunChoice,
  listed: readonly RunFacts[],
  contract: Contract,
  shadows: readonly string[],
): readonly string[] {
  if (choice.kind === 'ids') return choice.ids
  const fit = listed.filter(
    run =>
      !shadows.includes(run.id) &&
      run.conclusion !== 'cancelled' &&
      contract.orr.events.includes(run.event) &&
      (!/^\d+$/.test(choice.workflow) || run.workflowId === choice.workflow),
  )
  const green = (run: RunFacts) => (run.conclusion === 'success' && (run.attempt ?? 1) === 1 ? 0 : 1)
  return fit
    .toSorted((a, b) => green(a) - green(b) || Number(a.id) - Number(b.id))
    .slice(0, contract.orr.runs)
    .map(run => run.id)
}
