import type { HubRepository } from '../repository.ts'
import type { HubProtection, HubRuleset, HubToken } from '../state.ts'

interface At {
  readonly repository: HubRepository
  readonly apiUrl: string
  readonly url: string
  readonly token: HubToken | null
}

/** What the list says of a ruleset: neither rules nor conditions nor bypass actors. */
export function rulesetItem(ruleset: HubRuleset, at: At): object {
  const self = `${at.apiUrl}/repos/${at.repository.fullName}/rulesets/${ruleset.id}`
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: ruleset.source_type,
    source: ruleset.source,
    enforcement: ruleset.enforcement,
    node_id: `RRS_${ruleset.id}`,
    _links: {
      self: { href: self },
      html: { href: `${at.url}/${at.repository.fullName}/rules/${ruleset.id}` },
    },
    created_at: ruleset.created_at,
    updated_at: ruleset.updated_at,
  }
}

/** `bypass_actors` is there only for who may write the ruleset (docs: get a repository ruleset). */
export function rulesetFull(ruleset: HubRuleset, at: At): object {
  const writes = at.token?.permissions.administration === 'write'
  return {
    ...rulesetItem(ruleset, at),
    ...(writes ? { bypass_actors: ruleset.bypass_actors } : {}),
    current_user_can_bypass: writes ? 'always' : 'never',
    conditions: ruleset.conditions,
    rules: ruleset.rules,
  }
}

/** The form inside a branch's answer, which needs no administration. */
export function protectionReduced(protection: HubProtection, enabled: boolean): object {
  const checks = protection.requiredStatusChecks
  return {
    enabled,
    required_status_checks: {
      enforcement_level: checks === null ? 'off' : protection.enforceAdmins ? 'everyone' : 'non_admins',
      contexts: checks?.checks.map(check => check.context) ?? [],
      checks: checks?.checks ?? [],
    },
  }
}

export function protectionFull(protection: HubProtection, branch: string, at: At): object {
  const self = `${at.apiUrl}/repos/${at.repository.fullName}/branches/${branch}/protection`
  const checks = protection.requiredStatusChecks
  return {
    url: self,
    ...(checks === null
      ? {}
      : {
          required_status_checks: {
            url: `${self}/required_status_checks`,
            strict: checks.strict,
            contexts: checks.checks.map(check => check.context),
            contexts_url: `${self}/required_status_checks/contexts`,
            checks: checks.checks,
          },
        }),
    ...(protection.requiredApprovals === null
      ? {}
      : {
          required_pull_request_reviews: {
            url: `${self}/required_pull_request_reviews`,
            dismiss_stale_reviews: true,
            require_code_owner_reviews: true,
            require_last_push_approval: false,
            required_approving_review_count: protection.requiredApprovals,
          },
        }),
    enforce_admins: { url: `${self}/enforce_admins`, enabled: protection.enforceAdmins },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: protection.allowForcePushes },
    allow_deletions: { enabled: protection.allowDeletions },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false },
  }
}
