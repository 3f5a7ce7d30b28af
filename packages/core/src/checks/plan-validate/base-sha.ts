import type { Finding } from '../../finding.ts'
import { inert } from '../../inert.ts'
import { short } from '../../sha.ts'
import type { PlanFacts } from './facts.ts'
import { placed } from './placed.ts'

/** CEC-60: the plan is made for the commit that is now the tip of the base branch. An unknown tip is a gap, told elsewhere. */
export function judgeBaseSha(facts: PlanFacts): Finding[] {
  const { plan, tip, baseBranch } = facts
  if (tip.kind === 'gap' || tip.value === plan.base_sha) return []
  const branch = inert(baseBranch)
  return [
    placed(facts, '/base_sha', {
      code: 'CEC-60',
      rule: 'plan-stale-base',
      message: `The plan was made for ${short(plan.base_sha)}, but ${branch} is at ${short(tip.value)}.`,
      expected: `${tip.value}, the tip of ${branch}`,
      found: plan.base_sha,
      remedy: `Rebase onto ${branch}, plan again, and set /base_sha to ${tip.value}.`,
    }),
  ]
}
