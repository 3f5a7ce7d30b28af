import { type Fact, type Gap, gapsOf } from '../../fact.ts'
import type { Finding } from '../../finding.ts'
import { short } from '../../sha.ts'

/** What a rollback would touch, as the API tells it. */
export interface RollbackFacts {
  readonly branch: string
  readonly sha: string
  /** Where the branch stands; null when it is gone already. */
  readonly tip: Fact<string | null>
  /** Numbers of the open pull requests of this branch of this repository. */
  readonly openPulls: Fact<readonly number[]>
}

/** One thing to do, in this order: the reason, the pull request, the branch. */
export type Step =
  | { readonly kind: 'comment' | 'close'; readonly pull: number }
  | { readonly kind: 'delete'; readonly branch: string; readonly sha: string }

/** A branch that moved since the caller looked is not the one to delete: nothing is done. */
export function judgeRollback(facts: RollbackFacts): { findings: Finding[]; gaps: Gap[]; steps: Step[] } {
  const gaps = gapsOf(facts.tip, facts.openPulls)
  const tip = facts.tip.kind === 'known' ? facts.tip.value : null
  const findings = tip !== null && tip !== facts.sha ? [moved(facts, tip)] : []
  return { findings, gaps, steps: gaps.length + findings.length > 0 ? [] : stepsOf(facts, tip) }
}

function stepsOf(facts: RollbackFacts, tip: string | null): Step[] {
  const pulls = facts.openPulls.kind === 'known' ? facts.openPulls.value : []
  return [
    ...pulls.flatMap((pull): Step[] => [
      { kind: 'comment', pull },
      { kind: 'close', pull },
    ]),
    ...(tip === null ? [] : [{ kind: 'delete' as const, branch: facts.branch, sha: tip }]),
  ]
}

function moved(facts: RollbackFacts, tip: string): Finding {
  return {
    code: 'CEC-60',
    rule: 'branch-moved',
    message: `The branch ${facts.branch} moved since its commit was named; nothing was closed or deleted.`,
    expected: facts.sha,
    found: tip,
    remedy: `Look at ${short(tip)}; if it is to go as well, roll back with that sha.`,
  }
}

/** The audit line of a step. */
export function toldStep(step: Step, dryRun: boolean): string {
  const would = dryRun ? 'would ' : ''
  switch (step.kind) {
    case 'comment':
      return `${would}${dryRun ? 'tell' : 'told'} the reason in #${step.pull}`
    case 'close':
      return `${would}${dryRun ? 'close' : 'closed'} #${step.pull}`
    case 'delete':
      return `${would}${dryRun ? 'delete' : 'deleted'} ${step.branch} at ${step.sha}`
  }
}
