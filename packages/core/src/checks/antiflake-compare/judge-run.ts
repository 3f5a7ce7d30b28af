import type { Finding } from '../../finding.ts'
import { isSha, short } from '../../sha.ts'
import type { OfferedRun, ReferencedWorkflow, RunFacts, RunsFacts } from './facts.ts'
import { demand, finding, REMEDY } from './refusals.ts'

/** What one run is: of this repository, this workflow, this branch and head, a first attempt, green. */
export function judgeRun(offered: OfferedRun, facts: RunsFacts): Finding[] {
  if (offered.run.kind === 'gap') return []
  const run = offered.run.value
  if (run === null) return [absent(offered.id, facts)]
  return [
    ...origin(run, facts),
    ...workflow(run, facts),
    ...run.referenced.flatMap(called => referenced(run, called, facts)),
    ...place(run, facts),
    ...attempt(run, offered),
    ...end(run),
  ]
}

function absent(id: string, facts: RunsFacts): Finding {
  return finding('CEC-40', 'run-absent', {
    message: `Run ${id} does not exist.`,
    expected: `a run of ${facts.contract.orr.workflow} in ${facts.repository}`,
    found: `GitHub knows no run ${id} there`,
    remedy: REMEDY.fresh,
  })
}

function origin(run: RunFacts, facts: RunsFacts): Finding[] {
  const same = (name: string | null) => name?.toLowerCase() === facts.repository.toLowerCase()
  return [
    ...demand(same(run.repository), 'CEC-40', 'other-repository', {
      message: `Run ${run.id} belongs to another repository.`,
      expected: facts.repository,
      found: run.repository,
      remedy: REMEDY.fresh,
    }),
    ...demand(same(run.headRepository), 'CEC-40', 'run-of-fork', {
      message: `Run ${run.id} ran the code of another repository.`,
      expected: `head repository ${facts.repository}`,
      found: run.headRepository ?? 'a repository that is gone',
      remedy: REMEDY.fresh,
    }),
  ]
}

function workflow(run: RunFacts, facts: RunsFacts): Finding[] {
  const { orr } = facts.contract
  return [
    ...demand(run.path === orr.path, 'CEC-40', 'other-workflow', {
      message: `Run ${run.id} is of another workflow.`,
      expected: orr.path,
      found: run.path,
      remedy: REMEDY.fresh,
    }),
    ...demand(orr.events.includes(run.event), 'CEC-40', 'other-event', {
      message: `Run ${run.id} was started by an event that the contract does not allow.`,
      expected: orr.events.join(' or '),
      found: run.event,
      remedy: REMEDY.fresh,
    }),
  ]
}

/**
 * A called workflow is another file that makes the evidence: pinned by a full SHA, or ours and unchanged. A local call shows
 * the head's own SHA behind its `@`: that is no pin, it is the branch's file.
 */
function referenced(run: RunFacts, called: ReferencedWorkflow, facts: RunsFacts): Finding[] {
  const name = `${called.repository}/${called.path}${called.ref === '' ? '' : `@${called.ref}`}`
  const own = called.repository.toLowerCase() === facts.repository.toLowerCase()
  if (own && (called.sha === facts.head || called.sha === facts.base)) return ownCall(run, called, facts)
  if (isSha(called.ref)) {
    return demand(called.ref === called.sha, 'CEC-40', 'called-workflow-moved', {
      message: `Run ${run.id} called a workflow that is not the one its pin names.`,
      expected: `${name} at ${called.ref}`,
      found: called.sha,
      remedy: REMEDY.workflow,
    })
  }
  if (own) {
    return [
      finding('CEC-40', 'called-workflow-elsewhere', {
        message: `Run ${run.id} called a workflow of this repository at another commit.`,
        expected: `${name} at head ${short(facts.head)} or base ${short(facts.base)}`,
        found: called.sha,
        remedy: REMEDY.workflow,
      }),
    ]
  }
  return [
    finding('CEC-40', 'called-workflow-unpinned', {
      message: `Run ${run.id} called a workflow of another repository by a name that can move.`,
      expected: `${called.repository}/${called.path} pinned by its full commit SHA`,
      found: name,
      remedy:
        'Have maintainers pin the call by its full commit SHA on the base branch, then rebase and run the gates again.',
    }),
  ]
}

function ownCall(run: RunFacts, called: ReferencedWorkflow, facts: RunsFacts): Finding[] {
  const file = facts.calledFiles.get(called.path)
  if (file?.base.kind === 'gap' || file?.head.kind === 'gap') return []
  const equal = file !== undefined && file.base.value !== null && file.base.value === file.head.value
  return demand(equal, 'CEC-40', 'called-workflow-changed', {
    message: `Run ${run.id} called a workflow that the branch has changed.`,
    expected: `${called.path} as it stands at base ${short(facts.base)}`,
    found: 'another content at the head, or no such file at base',
    remedy: REMEDY.workflow,
  })
}

/** The branch that all runs must be of: the one that is known, else that of the first run which has one. */
export function branchOf({ branch, offered }: Pick<RunsFacts, 'branch' | 'offered'>): string | null {
  const runs = offered.flatMap(({ run }) => (run.kind === 'known' && run.value !== null ? [run.value] : []))
  return branch ?? runs.find(run => run.headBranch !== null)?.headBranch ?? null
}

function place(run: RunFacts, facts: RunsFacts): Finding[] {
  const { base_branch } = facts.contract
  const branch = branchOf(facts)
  return [
    ...demand(run.headSha === facts.head, 'CEC-40', 'other-head', {
      message: `Run ${run.id} ran another commit.`,
      expected: `head ${facts.head}`,
      found: run.headSha,
      remedy: REMEDY.fresh,
    }),
    ...demand(run.headBranch !== null && run.headBranch === branch, 'CEC-40', 'other-branch', {
      message: `Run ${run.id} ran on another branch.`,
      expected: branch ?? 'the sandbox branch',
      found: run.headBranch ?? 'no branch',
      remedy: REMEDY.fresh,
    }),
    ...demand(run.headBranch !== base_branch, 'CEC-40', 'run-on-base-branch', {
      message: `Run ${run.id} ran on the base branch.`,
      expected: 'a run on the sandbox branch',
      found: base_branch,
      remedy: REMEDY.fresh,
    }),
  ]
}

/** A re-run is no new sample, and hides what its first attempt said. */
function attempt(run: RunFacts, offered: OfferedRun): Finding[] {
  if (run.attempt === null || run.attempt === 1) return []
  const first = offered.firstAttempt?.kind === 'known' ? offered.firstAttempt.value.conclusion : null
  return [
    finding('CEC-40', 'run-again', {
      message: `Run ${run.id} was started again; only first attempts count.`,
      expected: 'attempt 1',
      found: `attempt ${run.attempt}`,
      remedy: REMEDY.fresh,
    }),
    ...demand(first === null || first === 'success', 'CEC-20', 'first-attempt-failed', {
      message: `The first attempt of run ${run.id} was not green.`,
      expected: 'success',
      found: first ?? '',
      remedy: REMEDY.patch,
    }),
  ]
}

function end(run: RunFacts): Finding[] {
  if (run.status !== 'completed') {
    return [
      finding('CEC-20', 'run-not-completed', {
        message: `Run ${run.id} has not ended.`,
        expected: 'completed with success',
        found: run.status,
        remedy: 'Wait until the run has ended, then run the check again.',
      }),
    ]
  }
  return demand(run.conclusion === 'success', 'CEC-20', 'run-not-green', {
    message: `Run ${run.id} is not green.`,
    expected: 'success',
    found: run.conclusion ?? 'no conclusion',
    remedy: REMEDY.patch,
  })
}
