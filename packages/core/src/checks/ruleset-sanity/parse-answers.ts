import { isRecord, type Json } from '../../json.ts'
import type { BranchRule, BypassActor, Classic, ClassicDetails, Ruleset } from './facts.ts'

/** An answer of the API that is not of the documented shape; never read as "nothing there". */
export class ShapeError extends Error {}

type Fields = Record<string, unknown>

/** `GET rules/branches/{branch}`. */
export function parseBranchRules(answer: unknown): BranchRule[] {
  const rules = listOf(answer, 'rules').map((item, at): BranchRule => {
    const fields = recordOf(item, `rules[${at}]`)
    const id = fields['ruleset_id']
    return {
      type: textOf(fields, 'type', `rules[${at}]`),
      parameters: parametersOf(fields, `rules[${at}]`),
      rulesetId: typeof id === 'number' ? id : null,
      sourceType: optionalText(fields, 'ruleset_source_type'),
      source: optionalText(fields, 'ruleset_source'),
    }
  })
  for (const rule of rules) if (rule.type === 'required_status_checks') parseRequiredChecks(rule.parameters)
  return rules.sort((a, b) => (a.rulesetId ?? 0) - (b.rulesetId ?? 0) || compare(a.type, b.type))
}

/** `GET rulesets/{id}`. */
export function parseRuleset(answer: unknown): Ruleset {
  const fields = recordOf(answer, 'ruleset')
  const id = fields['id']
  if (typeof id !== 'number') throw new ShapeError('the ruleset has no id')
  const where = `ruleset ${id}`
  const bypass = fields['bypass_actors']
  return {
    id,
    name: textOf(fields, 'name', where),
    target: optionalText(fields, 'target'),
    sourceType: optionalText(fields, 'source_type'),
    source: optionalText(fields, 'source'),
    enforcement: textOf(fields, 'enforcement', where),
    bypass: bypass === undefined || bypass === null ? null : listOf(bypass, `${where} bypass_actors`).map(parseActor),
    callerBypass: optionalText(fields, 'current_user_can_bypass'),
    conditions: jsonOf(fields['conditions'] ?? null),
    rules: listOf(fields['rules'] ?? [], `${where} rules`).map((item, at) => {
      const rule = recordOf(item, `${where} rules[${at}]`)
      return { type: textOf(rule, 'type', where), parameters: parametersOf(rule, where) }
    }),
  }
}

function parseActor(item: unknown): BypassActor {
  const fields = recordOf(item, 'bypass actor')
  const id = fields['actor_id']
  return {
    id: typeof id === 'number' ? id : null,
    type: textOf(fields, 'actor_type', 'bypass actor'),
    mode: optionalText(fields, 'bypass_mode') || 'always',
  }
}

/** `GET branches/{branch}`: the reduced form of classic protection. */
export function parseClassic(answer: unknown): Classic {
  const protection = recordOf(recordOf(answer, 'branch')['protection'], 'branch.protection')
  const required = protection['required_status_checks']
  const checks = isRecord(required) ? required : {}
  const enforcement = optionalText(checks, 'enforcement_level') || (isRecord(required) ? 'everyone' : 'off')
  return {
    enabled: protection['enabled'] === true,
    enforcement,
    checks: classicChecks(checks),
    details: null,
  }
}

/** `checks` says the app; `contexts` repeats the names, and is all that older servers give. */
function classicChecks(required: Fields): Classic['checks'] {
  const checks = listOf(required['checks'] ?? [], 'checks').map(item => {
    const fields = recordOf(item, 'checks')
    const app = fields['app_id']
    return {
      context: textOf(fields, 'context', 'checks'),
      integration: typeof app === 'number' && app >= 0 ? app : null,
    }
  })
  const named = new Set(checks.map(check => check.context))
  const bare = listOf(required['contexts'] ?? [], 'contexts').flatMap(context => {
    if (typeof context !== 'string') throw new ShapeError('contexts holds something that is no text')
    return named.has(context) ? [] : [{ context, integration: null }]
  })
  return [...checks, ...bare]
}

/** `GET branches/{branch}/protection`. */
export function parseClassicDetails(answer: unknown): ClassicDetails {
  const fields = recordOf(answer, 'protection')
  const checks = fields['required_status_checks']
  const reviews = fields['required_pull_request_reviews']
  const count = isRecord(reviews) ? reviews['required_approving_review_count'] : null
  return {
    strict: isRecord(checks) && checks['strict'] === true,
    enforceAdmins: enabledOf(fields['enforce_admins']),
    approvals: isRecord(reviews) ? (typeof count === 'number' ? count : 0) : null,
    allowForcePushes: enabledOf(fields['allow_force_pushes']),
    allowDeletions: enabledOf(fields['allow_deletions']),
  }
}

function enabledOf(value: unknown): boolean {
  return isRecord(value) && value['enabled'] === true
}

export interface RequiredChecks {
  readonly checks: readonly { readonly context: string; readonly integration: number | null }[]
  readonly strict: boolean
  readonly notOnCreate: boolean
}

/** Parameters of a `required_status_checks` rule. */
export function parseRequiredChecks(parameters: { readonly [key: string]: Json }): RequiredChecks {
  return {
    checks: listOf(parameters['required_status_checks'], 'required_status_checks').map(item => {
      const fields = recordOf(item, 'required_status_checks')
      const integration = fields['integration_id']
      return {
        context: textOf(fields, 'context', 'required_status_checks'),
        integration: typeof integration === 'number' ? integration : null,
      }
    }),
    strict: parameters['strict_required_status_checks_policy'] === true,
    notOnCreate: parameters['do_not_enforce_on_create'] === true,
  }
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ShapeError(`${where} is no list`)
  return value
}

function recordOf(value: unknown, where: string): Fields {
  if (!isRecord(value)) throw new ShapeError(`${where} is no object`)
  return value
}

function textOf(fields: Fields, key: string, where: string): string {
  const value = fields[key]
  if (typeof value !== 'string') throw new ShapeError(`${where} has no ${key}`)
  return value
}

function optionalText(fields: Fields, key: string): string {
  const value = fields[key]
  return typeof value === 'string' ? value : ''
}

function parametersOf(fields: Fields, where: string): { readonly [key: string]: Json } {
  const value = fields['parameters'] ?? {}
  if (!isRecord(value)) throw new ShapeError(`${where} has parameters that are no object`)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]))
}

/** What came out of JSON is JSON. */
function jsonOf(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return value.map(jsonOf)
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]))
  throw new ShapeError('a value that is no JSON')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
