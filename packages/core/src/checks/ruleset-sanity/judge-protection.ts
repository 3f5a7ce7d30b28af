import type { Demand } from '../../contract/contract.ts'
import type { Gap } from '../../fact.ts'
import type { Finding, Warning } from '../../finding.ts'
import type { ContextDemand } from './effective.ts'
import type { BranchRule, Classic, ClassicDetails, Demanded } from './facts.ts'
import { refuse, type Told, told, warn } from './told.ts'

/** Rule types of the API's description (2022-11-28); another one is kept and told. */
const RULE_TYPES = new Set([
  'creation',
  'update',
  'deletion',
  'required_linear_history',
  'merge_queue',
  'required_deployments',
  'required_signatures',
  'pull_request',
  'required_status_checks',
  'non_fast_forward',
  'commit_message_pattern',
  'commit_author_email_pattern',
  'committer_email_pattern',
  'branch_name_pattern',
  'tag_name_pattern',
  'file_path_restriction',
  'max_file_path_length',
  'file_extension_restriction',
  'max_file_size',
  'workflows',
  'code_scanning',
  'copilot_code_review',
  'license_compliance_scanning',
])

interface Missing {
  readonly rule: string
  readonly demand: Demand
  readonly expected: string
  readonly found: string
  readonly remedy: string
}

/** Pull request with approvals, no force pushes, no deletion: from rulesets, or from classic protection. */
export function judgeProtection(
  demanded: Demanded,
  rules: readonly BranchRule[],
  classic: Classic | null,
  demands: readonly ContextDemand[],
): Told {
  const details = classic?.enabled ? (classic.details?.kind === 'known' ? classic.details.value : 'unseen') : null
  const missing = [missingReview(demanded, rules, details), ...missingGuards(demanded, rules, details)].filter(
    one => one !== null,
  )
  const findings: Finding[] = []
  const warnings: Warning[] = unknownTypes(rules)
  const gaps: Gap[] = []
  for (const one of missing) {
    if (one.demand === 'ignore') continue
    const words = { message: `${demanded.branch} lacks a rule that the contract demands.`, ...one }
    if (details === 'unseen' && one.demand === 'refuse') gaps.push(unseen(one.expected))
    else if (one.demand === 'refuse') findings.push(refuse(one.rule, wordsOf(words)))
    else warnings.push(warn(one.rule, wordsOf(words)))
  }
  const onCreate = judgeOnCreate(demanded, rules, demands)
  return told({ findings: [...findings, ...onCreate.findings], warnings: [...warnings, ...onCreate.warnings], gaps })
}

function wordsOf({ message, expected, found, remedy }: Missing & { message: string }) {
  return { message, expected, found, remedy }
}

function unseen(expected: string): Gap {
  return {
    fact: `whether classic branch protection gives ${expected}`,
    reason: 'No ruleset does, and the details of classic protection need Administration: read.',
    remedy: 'Give admin-token, or demand it by a ruleset.',
  }
}

function missingReview(
  demanded: Demanded,
  rules: readonly BranchRule[],
  classic: ClassicDetails | 'unseen' | null,
): Missing | null {
  const { approvals, pull_request: demand } = demanded.terms
  const counts = rules.flatMap(rule => {
    if (rule.type !== 'pull_request') return []
    const count = rule.parameters['required_approving_review_count']
    return [typeof count === 'number' ? count : 0]
  })
  if (classic !== null && classic !== 'unseen' && classic.approvals !== null) counts.push(classic.approvals)
  const best = Math.max(-1, ...counts)
  if (best >= approvals) return null
  return {
    rule: best < 0 ? 'pull-request-missing' : 'approvals-too-few',
    demand,
    expected: `a pull request with at least ${approvals} approval${approvals === 1 ? '' : 's'}`,
    found: best < 0 ? 'no rule that requires a pull request' : `a pull request with ${best}`,
    remedy: `Require a pull request with ${approvals} or more approvals before merging.`,
  }
}

function missingGuards(
  demanded: Demanded,
  rules: readonly BranchRule[],
  classic: ClassicDetails | 'unseen' | null,
): (Missing | null)[] {
  const known = classic === 'unseen' ? null : classic
  const guard = (type: 'non_fast_forward' | 'deletion', allowed: boolean | undefined, what: string): Missing | null => {
    if (rules.some(rule => rule.type === type) || allowed === false) return null
    return {
      rule: `${type.replaceAll('_', '-')}-missing`,
      demand: demanded.terms[type],
      expected: `${what} blocked (rule ${type})`,
      found: 'no such rule',
      remedy: `Add the rule ${type} to the ruleset.`,
    }
  }
  return [
    guard('non_fast_forward', known?.allowForcePushes, 'force pushes'),
    guard('deletion', known?.allowDeletions, 'deletion of the branch'),
  ]
}

/** `do_not_enforce_on_create` opens a door only where the branch can be deleted and made again. */
function judgeOnCreate(demanded: Demanded, rules: readonly BranchRule[], demands: readonly ContextDemand[]): Told {
  const open = demands.filter(demand => demand.notOnCreate && demanded.contexts.includes(demand.context))
  if (open.length === 0) return told({})
  const blocked = rules.some(rule => rule.type === 'deletion')
  const words = {
    message: 'The checks are not demanded when the branch is created.',
    expected: 'do_not_enforce_on_create false',
    found: blocked ? 'true, while deletion is blocked' : 'true, and the branch may be deleted and pushed anew',
    remedy: 'Set do_not_enforce_on_create to false.',
  }
  return blocked
    ? told({ warnings: [warn('not-enforced-on-create', words)] })
    : told({ findings: [refuse('not-enforced-on-create', words)] })
}

function unknownTypes(rules: readonly BranchRule[]): Warning[] {
  const types = [...new Set(rules.map(rule => rule.type))].filter(type => !RULE_TYPES.has(type)).sort()
  return types.map(type =>
    warn('rule-unknown', {
      message: `The rule type ${JSON.stringify(type)} is not known to cec-gate.`,
      expected: 'a rule type of the API description of 2022-11-28',
      found: JSON.stringify(type),
      remedy: 'Read it yourself; it is kept in the evidence and in the repaired ruleset as it stands.',
    }),
  )
}
