import { isRecord, type Json } from '../../json.ts'
import type { BranchRule, BypassActor, Classic, ClassicDetails, Ruleset } from './facts.ts'

/** An answer of the API that is not of the documented shape; never read as "nothing there". */
export class ShapeError extends Error {
  /** JSON pointer of the value that is wrong, or of the object that lacks one. */
  readonly pointer: string

  constructor(pointer: string, problem: string) {
    super(`${pointer === '' ? 'the answer' : pointer} ${problem}`)
    this.pointer = pointer
  }
}

type Fields = Record<string, unknown>

/** `GET rules/branches/{branch}`; `at` is where the answer stands in a larger document, a JSON pointer as below. */
export function parseBranchRules(answer: unknown, at = ''): BranchRule[] {
  const rules = listOf(answer, at).map((item, index): BranchRule => {
    const here = `${at}/${index}`
    const fields = recordOf(item, here)
    const id = fields['ruleset_id']
    const type = textOf(fields, 'type', here)
    const parameters = parametersOf(fields, here)
    if (type === 'required_status_checks') parseRequiredChecks(parameters, `${here}/parameters`)
    return {
      type,
      parameters,
      rulesetId: typeof id === 'number' ? id : null,
      sourceType: optionalText(fields, 'ruleset_source_type'),
      source: optionalText(fields, 'ruleset_source'),
    }
  })
  return rules.sort((a, b) => (a.rulesetId ?? 0) - (b.rulesetId ?? 0) || compare(a.type, b.type))
}

/** `GET rulesets/{id}`. */
export function parseRuleset(answer: unknown, at = ''): Ruleset {
  const fields = recordOf(answer, at)
  const id = fields['id']
  if (typeof id !== 'number') throw new ShapeError(at, 'has no number as "id"')
  const bypass = fields['bypass_actors']
  return {
    id,
    name: textOf(fields, 'name', at),
    target: optionalText(fields, 'target'),
    sourceType: optionalText(fields, 'source_type'),
    source: optionalText(fields, 'source'),
    enforcement: textOf(fields, 'enforcement', at),
    bypass: bypass === undefined || bypass === null ? null : parseActors(bypass, `${at}/bypass_actors`),
    callerBypass: optionalText(fields, 'current_user_can_bypass'),
    conditions: jsonOf(fields['conditions'] ?? null),
    rules: listOf(fields['rules'] ?? [], `${at}/rules`).map((item, index) => {
      const here = `${at}/rules/${index}`
      const rule = recordOf(item, here)
      const type = textOf(rule, 'type', here)
      const parameters = parametersOf(rule, here)
      if (type === 'required_status_checks') parseRequiredChecks(parameters, `${here}/parameters`)
      return { type, parameters }
    }),
  }
}

function parseActors(answer: unknown, at: string): BypassActor[] {
  return listOf(answer, at).map((item, index) => {
    const fields = recordOf(item, `${at}/${index}`)
    const id = fields['actor_id']
    return {
      id: typeof id === 'number' ? id : null,
      type: textOf(fields, 'actor_type', `${at}/${index}`),
      mode: optionalText(fields, 'bypass_mode') || 'always',
    }
  })
}

/** `GET branches/{branch}`: the reduced form of classic protection. */
export function parseClassic(answer: unknown, at = ''): Classic {
  const protection = recordOf(recordOf(answer, at)['protection'], `${at}/protection`)
  const required = protection['required_status_checks']
  const checks = isRecord(required) ? required : {}
  const enforcement = optionalText(checks, 'enforcement_level') || (isRecord(required) ? 'everyone' : 'off')
  return {
    enabled: protection['enabled'] === true,
    enforcement,
    checks: classicChecks(checks, `${at}/protection/required_status_checks`),
    details: null,
  }
}

/** `checks` says the app; `contexts` repeats the names, and is all that older servers give. */
function classicChecks(required: Fields, at: string): Classic['checks'] {
  const checks = listOf(required['checks'] ?? [], `${at}/checks`).map((item, index) => {
    const here = `${at}/checks/${index}`
    const fields = recordOf(item, here)
    const app = fields['app_id']
    return {
      context: textOf(fields, 'context', here),
      integration: typeof app === 'number' && app >= 0 ? app : null,
    }
  })
  const named = new Set(checks.map(check => check.context))
  const bare = listOf(required['contexts'] ?? [], `${at}/contexts`).flatMap((context, index) => {
    if (typeof context !== 'string') throw new ShapeError(`${at}/contexts/${index}`, 'is no text')
    return named.has(context) ? [] : [{ context, integration: null }]
  })
  return [...checks, ...bare]
}

/** `GET branches/{branch}/protection`. */
export function parseClassicDetails(answer: unknown): ClassicDetails {
  const fields = recordOf(answer, '')
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
export function parseRequiredChecks(parameters: { readonly [key: string]: Json }, at = ''): RequiredChecks {
  const list = `${at}/required_status_checks`
  return {
    checks: listOf(parameters['required_status_checks'], list).map((item, index) => {
      const fields = recordOf(item, `${list}/${index}`)
      const integration = fields['integration_id']
      return {
        context: textOf(fields, 'context', `${list}/${index}`),
        integration: typeof integration === 'number' ? integration : null,
      }
    }),
    strict: parameters['strict_required_status_checks_policy'] === true,
    notOnCreate: parameters['do_not_enforce_on_create'] === true,
  }
}

function listOf(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ShapeError(at, 'is no list')
  return value
}

function recordOf(value: unknown, at: string): Fields {
  if (!isRecord(value)) throw new ShapeError(at, 'is no object')
  return value
}

function textOf(fields: Fields, key: string, at: string): string {
  const value = fields[key]
  if (typeof value !== 'string') throw new ShapeError(at, `has no text as ${JSON.stringify(key)}`)
  return value
}

function optionalText(fields: Fields, key: string): string {
  const value = fields[key]
  return typeof value === 'string' ? value : ''
}

function parametersOf(fields: Fields, at: string): { readonly [key: string]: Json } {
  const value = fields['parameters'] ?? {}
  if (!isRecord(value)) throw new ShapeError(`${at}/parameters`, 'is no object')
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]))
}

/** What came out of JSON is JSON. */
function jsonOf(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return value.map(jsonOf)
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]))
  throw new ShapeError('', 'holds a value that is no JSON')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
