import type { Json } from '../../json.ts'
import { type ContextDemand, carriers } from './effective.ts'
import type { BranchRule, Demanded, Ruleset, RulesetFacts } from './facts.ts'

/** The one call that makes a ruleset of this repository demand what the contract demands. Printed, never sent. */
export interface Repair {
  readonly method: 'POST' | 'PUT'
  /** Below `/repos/{owner}/{repo}`. */
  readonly path: string
  readonly body: { readonly [key: string]: Json }
}

type Rule = Ruleset['rules'][number]

/**
 * The ruleset that carries gates already is corrected, else one for this branch that holds them without being in force,
 * else a new one is made: a ruleset of other branches is never touched. What it holds beside the checks stays. Null when a ruleset's details are not known: a guess could weaken it.
 */
export function repairOf(
  demanded: Demanded,
  rules: readonly BranchRule[],
  rulesets: RulesetFacts['rulesets'],
  demands: readonly ContextDemand[],
  ownedByCode: boolean,
): Repair | null {
  if ([...rulesets.values()].some(ruleset => ruleset.kind === 'gap')) return null
  const target = targetOf(demanded, rulesets, demands)
  const body = {
    name: target?.name ?? `cec-gate ${demanded.branch}`,
    target: 'branch',
    enforcement: 'active',
    ...(target !== null && target.bypass === null ? {} : { bypass_actors: [] }),
    conditions:
      target === null || target.conditions === null
        ? { ref_name: { include: [`refs/heads/${demanded.branch}`], exclude: [] } }
        : target.conditions,
    rules: repairedRules(demanded, rules, target, ownedByCode).map(rule =>
      Object.keys(rule.parameters).length === 0
        ? { type: rule.type }
        : { type: rule.type, parameters: rule.parameters },
    ),
  }
  return target === null
    ? { method: 'POST', path: '/rulesets', body }
    : { method: 'PUT', path: `/rulesets/${target.id}`, body }
}

function targetOf(
  demanded: Demanded,
  rulesets: RulesetFacts['rulesets'],
  demands: readonly ContextDemand[],
): Ruleset | null {
  const carrying = carriers(demands, demanded.contexts)
  const any = carriers(
    demands,
    demands.map(demand => demand.context),
  )
  const own = [...rulesets.values()]
    .flatMap(ruleset =>
      ruleset.kind === 'known' &&
      ruleset.value.sourceType !== 'Organization' &&
      ruleset.value.sourceType !== 'Enterprise'
        ? [ruleset.value]
        : [],
    )
    .filter(ruleset => ruleset.target === 'branch' || ruleset.target === '')
    .sort((a, b) => a.id - b.id)
  const holding = own.find(
    ruleset =>
      ruleset.enforcement !== 'active' &&
      isMeantFor(ruleset, demanded.branch) &&
      ruleset.rules.some(rule => rule.type === 'required_status_checks'),
  )
  return own.find(ruleset => carrying.has(ruleset.id)) ?? own.find(ruleset => any.has(ruleset.id)) ?? holding ?? null
}

/** Only what names the branch or all branches for certain: GitHub's patterns are not matched here. */
function isMeantFor(ruleset: Ruleset, branch: string): boolean {
  const text = JSON.stringify(ruleset.conditions)
  return ['~DEFAULT_BRANCH', '~ALL', `refs/heads/${branch}`].some(name => text.includes(JSON.stringify(name)))
}

function repairedRules(
  demanded: Demanded,
  rules: readonly BranchRule[],
  target: Ruleset | null,
  ownedByCode: boolean,
): Rule[] {
  const kept = (target?.rules ?? []).filter(
    rule => rule.type !== 'required_status_checks' && rule.type !== 'pull_request',
  )
  const elsewhere = (type: string): boolean => rules.some(rule => rule.type === type && rule.rulesetId !== target?.id)
  const plain = (['non_fast_forward', 'deletion'] as const).filter(
    type => demanded.terms[type] !== 'ignore' && !kept.some(rule => rule.type === type) && !elsewhere(type),
  )
  const review = target?.rules.find(rule => rule.type === 'pull_request')
  return [
    ...kept,
    ...plain.map(type => ({ type, parameters: {} })),
    ...(review === undefined && demanded.terms.pull_request === 'ignore'
      ? []
      : [reviewRule(demanded, review, ownedByCode)]),
    checksRule(demanded),
  ].sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0))
}

function reviewRule(demanded: Demanded, present: Rule | undefined, ownedByCode: boolean): Rule {
  const count = present?.parameters['required_approving_review_count']
  return {
    type: 'pull_request',
    parameters: {
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: ownedByCode,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
      ...present?.parameters,
      required_approving_review_count: Math.max(demanded.terms.approvals, typeof count === 'number' ? count : 0),
    },
  }
}

function checksRule(demanded: Demanded): Rule {
  return {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: demanded.strict,
      do_not_enforce_on_create: false,
      required_status_checks: demanded.contexts.map(context => ({ context, integration_id: demanded.integration })),
    },
  }
}
