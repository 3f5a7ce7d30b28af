import type { BranchRule, Classic, Ruleset, RulesetFacts } from './facts.ts'
import { parseRequiredChecks } from './parse-answers.ts'

/** One demand of one source: "this context, from this integration". The effective set is their union. */
export interface ContextDemand {
  readonly context: string
  /** Null: any source may report it. */
  readonly integration: number | null
  /** Null when it could not be seen (classic protection without its details). */
  readonly strict: boolean | null
  readonly notOnCreate: boolean
  readonly source: Source
}

export type Source =
  | { readonly kind: 'ruleset'; readonly id: number | null; readonly name: string }
  | { readonly kind: 'classic' }

/** Every demand in force on the branch, sorted by context, rulesets before classic protection. */
export function contextDemands(
  rules: readonly BranchRule[],
  rulesets: RulesetFacts['rulesets'],
  classic: Classic | null,
): ContextDemand[] {
  const fromRules = rules.flatMap(rule => {
    if (rule.type !== 'required_status_checks') return []
    const { checks, strict, notOnCreate } = parseRequiredChecks(rule.parameters)
    return checks.map(check => ({ ...check, strict, notOnCreate, source: sourceOf(rule, rulesets) }))
  })
  return [...fromRules, ...classicDemands(classic)].sort((a, b) =>
    a.context < b.context ? -1 : a.context > b.context ? 1 : 0,
  )
}

function classicDemands(classic: Classic | null): ContextDemand[] {
  if (classic === null || !classic.enabled || classic.enforcement === 'off') return []
  const strict = classic.details?.kind === 'known' ? classic.details.value.strict : null
  return classic.checks.map(check => ({ ...check, strict, notOnCreate: false, source: { kind: 'classic' } }))
}

export function sourceOf(rule: BranchRule, rulesets: RulesetFacts['rulesets']): Source {
  const known = rule.rulesetId === null ? undefined : rulesets.get(rule.rulesetId)
  return { kind: 'ruleset', id: rule.rulesetId, name: known?.kind === 'known' ? known.value.name : '' }
}

export function shownSource(source: Source): string {
  if (source.kind === 'classic') return 'classic branch protection'
  const name = source.name === '' ? '' : ` ${JSON.stringify(source.name)}`
  return `ruleset ${source.id ?? '(no id)'}${name}`
}

/** The rulesets in force on the branch, by id, whose details are known. */
export function inForce(rules: readonly BranchRule[], rulesets: RulesetFacts['rulesets']): Ruleset[] {
  const ids = new Set(rules.flatMap(rule => rule.rulesetId ?? []))
  return [...ids]
    .sort((a, b) => a - b)
    .flatMap(id => {
      const ruleset = rulesets.get(id)
      return ruleset?.kind === 'known' ? [ruleset.value] : []
    })
}

/** Ids of the rulesets that bring at least one of the contexts. */
export function carriers(demands: readonly ContextDemand[], contexts: readonly string[]): Set<number> {
  const wanted = new Set(contexts)
  return new Set(
    demands.flatMap(({ context, source }) =>
      source.kind === 'ruleset' && source.id !== null && wanted.has(context) ? [source.id] : [],
    ),
  )
}
