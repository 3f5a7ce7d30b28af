import type { RulesetTerms } from '../../contract/contract.ts'
import type { Fact } from '../../fact.ts'
import type { Json } from '../../json.ts'
import type { ParsedLock } from '../../workflow/lock.ts'
import type { ParsedAction, ParsedWorkflow } from '../../workflow/model.ts'

/** One item of `rules/branches/{branch}`: a rule in force, and the ruleset that brings it. */
export interface BranchRule {
  readonly type: string
  readonly parameters: { readonly [key: string]: Json }
  readonly rulesetId: number | null
  readonly sourceType: string
  readonly source: string
}

export interface BypassActor {
  readonly id: number | null
  readonly type: string
  readonly mode: string
}

/** A ruleset's details. */
export interface Ruleset {
  readonly id: number
  readonly name: string
  readonly target: string
  readonly sourceType: string
  readonly source: string
  readonly enforcement: string
  /** Null when GitHub did not show them: only a token that may write the ruleset sees them. */
  readonly bypass: readonly BypassActor[] | null
  /** `current_user_can_bypass`: about the token that asked; empty when it was not said. */
  readonly callerBypass: string
  readonly conditions: Json
  readonly rules: readonly { readonly type: string; readonly parameters: { readonly [key: string]: Json } }[]
}

/** Classic protection, as far as the branch's own answer tells it, and its details where a token may read them. */
export interface Classic {
  readonly enabled: boolean
  /** `off`, `non_admins` or `everyone`. */
  readonly enforcement: string
  /** `integration` null: any source. */
  readonly checks: readonly { readonly context: string; readonly integration: number | null }[]
  readonly details: Fact<ClassicDetails> | null
}

export interface ClassicDetails {
  readonly strict: boolean
  readonly enforceAdmins: boolean
  /** Null when no pull request is required. */
  readonly approvals: number | null
  readonly allowForcePushes: boolean
  readonly allowDeletions: boolean
}

/** What the contract and the inputs demand of the branch and the workflow. */
export interface Demanded {
  readonly branch: string
  /** The branch that the contract names. */
  readonly baseBranch: string
  /** Full contexts, prefix included, in the contract's order. */
  readonly contexts: readonly string[]
  /** Those of them that are gates, jobs of the gating workflow; another (`gate / verdict`, `lint`) may come from elsewhere. Absent: all. */
  readonly gates?: readonly string[]
  readonly integration: number
  readonly strict: boolean
  readonly terms: RulesetTerms
  readonly requireBypassVisibility: boolean
  readonly workflow: string
  readonly events: readonly string[]
}

/** The files at base that decide what can be reported. */
export interface WorkflowFiles {
  /** Every file of `.github/workflows/`, sorted by path. */
  readonly workflows: readonly ParsedWorkflow[]
  /** Local actions by folder; null when there is none at base. */
  readonly actions: ReadonlyMap<string, ParsedAction | null>
  readonly lock: ParsedLock | null
  readonly codeowners: { readonly path: string; readonly text: string } | null
}

/** What only a token with administration rights sees. */
export interface AdminFacts {
  readonly shaPinning: Fact<boolean>
  /** Versions of the rulesets in force that are younger than the base commit. */
  readonly changes: Fact<readonly RulesetChange[]>
}

export interface RulesetChange {
  readonly rulesetId: number
  readonly version: number
  /** `User 1`; ids, since the API gives no names here. */
  readonly actor: string
  readonly at: string
}

export interface RulesetFacts {
  readonly demanded: Demanded
  readonly rules: Fact<readonly BranchRule[]>
  /**
   * By id: those in force, and idle ones that could explain what is missing. An organization's ruleset whose details
   * GitHub keeps from this token is left out: the rules prove that it is in force; who may bypass it is unseen.
   */
  readonly rulesets: ReadonlyMap<number, Fact<Ruleset>>
  /** Null when recorded answers leave the branch out. */
  readonly classic: Fact<Classic> | null
  readonly files: Fact<WorkflowFiles>
  readonly admin: AdminFacts | null
}
