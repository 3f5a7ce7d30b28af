import { gapsOf } from '../../fact.ts'
import type { Json } from '../../json.ts'
import { type DriftRow, driftOf } from './drift.ts'
import { contextDemands } from './effective.ts'
import type { Classic, RulesetFacts } from './facts.ts'
import { type Reaches, reachesOf } from './gate-jobs.ts'
import { judgeAdmin } from './judge-admin.ts'
import { judgeBypass } from './judge-bypass.ts'
import { judgeContexts } from './judge-contexts.ts'
import { judgeGates } from './judge-gates.ts'
import { judgePins } from './judge-pins.ts'
import { judgePower } from './judge-power.ts'
import { judgeProtection } from './judge-protection.ts'
import { judgeShield, type Shield, shieldNotes, shieldOf } from './judge-spoof.ts'
import { isOwned } from './owners.ts'
import { type Repair, repairOf } from './repair.ts'
import { type Told, together, told, warn } from './told.ts'

/** What the gate that guards the gates has found. */
export interface RulesetJudgement extends Told {
  readonly drift: readonly DriftRow[]
  /** Null when the rules need none, or are not known well enough to say. */
  readonly repair: Repair | null
  readonly shield: Shield
  readonly notes: readonly string[]
  readonly facts: { readonly [key: string]: Json }
}

/** T0 (SOP 3.3): the branch demands exactly the gates, and the workflow at base can report exactly those. */
export function judgeRulesets(facts: RulesetFacts): RulesetJudgement {
  const { demanded } = facts
  const files = facts.files.kind === 'known' ? facts.files.value : null
  const reaches = files === null ? null : reachesOf(files, demanded.workflow)
  const rules = facts.rules.kind === 'known' ? facts.rules.value : null
  const classic = facts.classic?.kind === 'known' ? facts.classic.value : null
  const demands = rules === null ? null : contextDemands(rules, facts.rulesets, classic)
  const shield = shieldOf(demanded, rules ?? [], files)
  const ofRules = judgeRules(facts, classic)
  const ofFiles =
    files === null || reaches === null
      ? told({})
      : together(
          judgeGates(demanded, files, reaches),
          judgePower(demanded, reaches, rules ?? []),
          judgePins(demanded, files, reaches),
        )
  const missing = told({ gaps: gapsOf(facts.rules, ...(facts.classic === null ? [] : [facts.classic]), facts.files) })
  const all = together(
    missing,
    judgeBranch(demanded),
    ofRules,
    ofFiles,
    rules === null ? told({}) : judgeShield(shield, demanded.integration),
    judgeAdmin(facts.admin),
  )
  const owned = isOwned(files, demanded.workflow) === true
  const mend = rules !== null && demands !== null && ofRules.findings.length > 0
  return {
    ...all,
    drift: driftOf(demanded, demands, reaches),
    repair: mend ? repairOf(demanded, rules, facts.rulesets, demands, owned) : null,
    shield,
    notes: shieldNotes(shield, demanded.integration),
    facts: factsOf(facts, demands?.map(demand => demand.context) ?? null, reaches, shield),
  }
}

function judgeBranch({ branch, baseBranch }: RulesetFacts['demanded']): Told {
  if (branch === baseBranch) return told({})
  const words = {
    message: 'The branch that is looked at is not the one from which patches start.',
    expected: `${JSON.stringify(baseBranch)}, which the contract names`,
    found: JSON.stringify(branch),
    remedy: 'Set the input branch, or correct base_branch in the contract.',
  }
  return told({ warnings: [warn('branch-differs', words)] })
}

function judgeRules(facts: RulesetFacts, classic: Classic | null): Told {
  const { demanded, rulesets } = facts
  if (facts.rules.kind === 'gap') return told({})
  const rules = facts.rules.value
  const demands = contextDemands(rules, rulesets, classic)
  const detailsGap = classic?.details?.kind === 'gap' ? [classic.details.gap] : []
  return together(
    judgeContexts(demanded, demands, rulesets),
    judgeProtection(demanded, rules, classic, demands),
    judgeBypass(demanded, rules, rulesets, classic, demands),
    told({ gaps: detailsGap, warnings: facts.classic === null ? [unseenBranch(demanded.branch)] : [] }),
  )
}

function unseenBranch(branch: string) {
  return warn('classic-unseen', {
    message: `Whether classic protection of ${branch} demands more is not known.`,
    expected: 'the recorded answer of branches/{branch} beside the rules',
    found: 'no "branch" in the file of recorded answers',
    remedy: 'Record it too.',
  })
}

function factsOf(facts: RulesetFacts, required: readonly string[] | null, reaches: Reaches | null, shield: Shield) {
  const { demanded } = facts
  const gating = reaches?.gating ?? null
  return {
    branch: demanded.branch,
    contexts: demanded.contexts,
    integration: demanded.integration,
    required: required === null ? null : [...new Set(required)],
    rulesets: [...facts.rulesets.keys()].sort((a, b) => a - b),
    workflow: demanded.workflow,
    jobs: gating === null || 'kind' in gating ? null : gating.reporters.length,
    workflows_rule: [...shield.workflowsRule],
    code_owners: shield.codeOwners,
  }
}
