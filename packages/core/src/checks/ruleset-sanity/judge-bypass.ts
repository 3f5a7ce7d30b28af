import type { Gap } from '../../fact.ts'
import type { Finding, Warning } from '../../finding.ts'
import { type ContextDemand, carriers, inForce } from './effective.ts'
import type { BranchRule, Classic, Demanded, Ruleset, RulesetFacts } from './facts.ts'
import { refuse, type Told, told, warn } from './told.ts'

/** Nobody may bypass a ruleset that carries gates; what GitHub does not show is told, never taken for "nobody". */
export function judgeBypass(
  demanded: Demanded,
  rules: readonly BranchRule[],
  rulesets: RulesetFacts['rulesets'],
  classic: Classic | null,
  demands: readonly ContextDemand[],
): Told {
  const carrying = carriers(demands, demanded.contexts)
  const findings: Finding[] = []
  const warnings: Warning[] = []
  const gaps: Gap[] = []
  for (const ruleset of inForce(rules, rulesets)) {
    const carries = carrying.has(ruleset.id)
    if (ruleset.enforcement !== 'active') findings.push(notActive(ruleset))
    if (carries) findings.push(...seenBypass(ruleset))
    else if (ruleset.bypass !== null && ruleset.bypass.length > 0) warnings.push(elsewhereBypass(ruleset))
    if (carries && ruleset.bypass === null) {
      if (demanded.requireBypassVisibility) gaps.push(unseenGap(shown(ruleset)))
      else warnings.push(unseenWarning(shown(ruleset)))
    }
  }
  for (const ruleset of rulesets.values()) if (ruleset.kind === 'gap') gaps.push(ruleset.gap)
  for (const id of [...carrying].sort((a, b) => a - b)) {
    if (rulesets.has(id)) continue
    if (demanded.requireBypassVisibility) gaps.push(unseenGap(`ruleset ${id}`))
    else warnings.push(unseenWarning(`ruleset ${id}`))
  }
  if (demands.some(demand => isNameless(demand) && demanded.contexts.includes(demand.context))) {
    if (demanded.requireBypassVisibility) gaps.push(unseenGap('a ruleset without an id'))
    else warnings.push(unseenWarning('a ruleset without an id'))
  }
  const classicTold = judgeClassicBypass(demanded, classic, demands)
  return told({
    findings: [...findings, ...classicTold.findings],
    warnings: [...warnings, ...classicTold.warnings],
    gaps,
  })
}

function isNameless({ source }: ContextDemand): boolean {
  return source.kind === 'ruleset' && source.id === null
}

function shown(ruleset: Ruleset): string {
  return `ruleset ${ruleset.id} ${JSON.stringify(ruleset.name)}`
}

function notActive(ruleset: Ruleset): Finding {
  return refuse('ruleset-not-active', {
    message: `${shown(ruleset)} is not active.`,
    expected: 'enforcement "active"',
    found: JSON.stringify(ruleset.enforcement),
    remedy: 'Activate the ruleset.',
  })
}

function seenBypass(ruleset: Ruleset): Finding[] {
  const actors = (ruleset.bypass ?? []).map(
    actor => `${actor.type}${actor.id === null ? '' : ` ${actor.id}`} (${actor.mode})`,
  )
  // Where the list itself is seen it counts, not what the caller is said to be allowed.
  const caller = ruleset.bypass === null && ruleset.callerBypass !== '' && ruleset.callerBypass !== 'never'
  return [
    ...(actors.length === 0
      ? []
      : [
          refuse('bypass-actors', {
            message: `${shown(ruleset)} carries gates and can be bypassed.`,
            expected: 'no bypass actor',
            found: actors.join(', '),
            remedy: 'Take every actor off the bypass list.',
          }),
        ]),
    ...(caller
      ? [
          refuse('bypass-caller', {
            message: `${shown(ruleset)} carries gates, and the very token that asked can bypass it.`,
            expected: 'current_user_can_bypass "never"',
            found: JSON.stringify(ruleset.callerBypass),
            remedy: 'Take the actor behind this token off the bypass list.',
          }),
        ]
      : []),
  ]
}

function elsewhereBypass(ruleset: Ruleset): Warning {
  return warn('bypass-elsewhere', {
    message: `${shown(ruleset)} applies to this branch and can be bypassed; it carries no gate.`,
    expected: 'no bypass actor',
    found: `${ruleset.bypass?.length ?? 0} of them`,
    remedy: 'Look whether its rules may be bypassed.',
  })
}

const UNSEEN = 'GitHub shows bypass_actors only to a token that may write the ruleset; GITHUB_TOKEN never may.'

function unseenWarning(what: string): Warning {
  return warn('bypass-unseen', {
    message: `Who may bypass ${what} is unknown.`,
    expected: 'a bypass list that is seen to be empty',
    found: UNSEEN,
    remedy: 'Give admin-token to see it; require-bypass-visibility: true makes this unknown instead of told.',
  })
}

function unseenGap(what: string): Gap {
  return {
    fact: `who may bypass ${what}`,
    reason: UNSEEN,
    remedy: 'Give an admin-token with Administration: write.',
  }
}

function judgeClassicBypass(demanded: Demanded, classic: Classic | null, demands: readonly ContextDemand[]): Told {
  if (classic === null || !classic.enabled) return told({})
  const free = classic.details?.kind === 'known' && !classic.details.value.enforceAdmins
  if (classic.enforcement !== 'non_admins' && !free) return told({})
  const alone = demanded.contexts.some(context => {
    const carried = demands.filter(demand => demand.context === context)
    return carried.length > 0 && carried.every(demand => demand.source.kind === 'classic')
  })
  const words = {
    message: 'Administrators may bypass classic branch protection.',
    expected: 'enforcement_level "everyone", enforce_admins true',
    found: free ? 'enforce_admins false' : 'enforcement_level "non_admins"',
    remedy: 'Do not allow bypassing the settings, or require the checks by a ruleset.',
  }
  return alone
    ? told({ findings: [refuse('bypass-actors', words)] })
    : told({ warnings: [warn('bypass-elsewhere', words)] })
}
