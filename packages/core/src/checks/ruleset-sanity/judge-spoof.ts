import type { Json } from '../../json.ts'
import type { BranchRule, Demanded, WorkflowFiles } from './facts.ts'
import { isOwned } from './owners.ts'
import { type Told, told, warn } from './told.ts'

/** Which rule stronger than the integration stands between an agent and a forged check. Null: not known. */
export interface Shield {
  /** Workflows that an organization's ruleset starts from its own repository, as `path@sha-or-ref`. */
  readonly workflowsRule: readonly string[]
  /** Whether a code owner must approve changes of the gating workflow; null when the files are not known. */
  readonly codeOwners: boolean | null
}

export function shieldOf(demanded: Demanded, rules: readonly BranchRule[], files: WorkflowFiles | null): Shield {
  const review = rules.some(
    rule => rule.type === 'pull_request' && rule.parameters['require_code_owner_review'] === true,
  )
  return {
    workflowsRule: rules
      .filter(rule => rule.type === 'workflows')
      .flatMap(rule => workflowsOf(rule.parameters['workflows'])),
    codeOwners: review ? isOwned(files, demanded.workflow) : false,
  }
}

function workflowsOf(value: Json | undefined): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap(item => {
    if (typeof item !== 'object' || item === null || Array.isArray(item) || !('path' in item)) return []
    const at = item['sha'] ?? item['ref']
    return [`${String(item['path'])}${typeof at === 'string' ? `@${at}` : ''}`]
  })
}

/** The integration alone is a weak proof; say so where nothing stronger is in force. */
export function judgeShield(shield: Shield, integration: number): Told {
  if (shield.workflowsRule.length > 0 || shield.codeOwners === true) return told({})
  return told({
    warnings: [
      warn('spoofable', {
        message: `Integration ${integration} proves that some workflow of this repository reported, not which one.`,
        expected:
          "an organization's ruleset with a workflows rule, or code owners for .github/** whose review is required",
        found: shield.codeOwners === null ? 'no workflows rule; CODEOWNERS could not be read' : 'neither',
        remedy: 'Add one of them, keep .github/** out of the Filemap, and give the agent no workflows permission.',
      }),
    ],
  })
}

/** What the gate's own proof is worth, for people; one sentence an item. */
export function shieldNotes(shield: Shield, integration: number): string[] {
  return [
    `Integration ${integration} stops personal tokens and other apps from reporting a gate.`,
    `It does not stop another workflow of this repository, one that the branch itself brings, nor a token of Actions with checks: write: they all report as ${integration}.`,
    shield.workflowsRule.length > 0
      ? `A workflows rule of the organization is in force: ${shield.workflowsRule.join(', ')}.`
      : 'No workflows rule of an organization is in force.',
    shield.codeOwners === true
      ? 'A code owner must approve changes of the gating workflow.'
      : shield.codeOwners === null
        ? 'Whether a code owner must approve changes of the gating workflow is not known.'
        : 'No code owner must approve changes of the gating workflow.',
    'antiflake-compare closes the rest: it takes a job only from a run of the gating workflow, with the file as it stands at base.',
  ]
}
