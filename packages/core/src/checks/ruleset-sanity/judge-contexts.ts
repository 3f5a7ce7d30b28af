import type { Finding, Warning } from '../../finding.ts'
import { type ContextDemand, shownSource } from './effective.ts'
import type { Demanded, RulesetFacts } from './facts.ts'
import { parseRequiredChecks } from './parse-answers.ts'
import { quoted, refuse, type Told, told, warn } from './told.ts'

/** The contexts that the branch requires equal the demanded set exactly, each bound to the integration and strict. */
export function judgeContexts(
  demanded: Demanded,
  demands: readonly ContextDemand[],
  rulesets: RulesetFacts['rulesets'],
): Told {
  const { missing, extra, renamed } = differenceOf(demanded.contexts, [
    ...new Set(demands.map(demand => demand.context)),
  ])
  const findings: Finding[] = [
    ...(demands.length === 0
      ? [noChecks(demanded, rulesets)]
      : missing.map(context => missingContext(context, demanded, rulesets))),
    ...renamed.map(([wanted, found]) => renamedContext(wanted, found, demands)),
    ...extra.map(context => extraContext(context, demands)),
  ]
  const warnings: Warning[] = []
  const gaps = []
  for (const context of demanded.contexts) {
    const carried = demands.filter(demand => demand.context === context)
    if (carried.length === 0) continue
    findings.push(...judgeIntegration(context, carried, demanded.integration))
    warnings.push(...judgeDuplicates(context, carried))
  }
  const loose = notStrict(demanded, demands)
  findings.push(...loose.findings)
  gaps.push(...loose.gaps)
  return told({ findings, warnings, gaps })
}

/** Exact strings; a missing and an extra one that only look alike are told as one renamed. */
export function differenceOf(wanted: readonly string[], found: readonly string[]) {
  const missing = wanted.filter(context => !found.includes(context))
  const extra = found.filter(context => !wanted.includes(context))
  const renamed: [string, string][] = []
  for (const context of missing) {
    const like = extra.find(other => !renamed.some(pair => pair[1] === other) && alike(context, other))
    if (like !== undefined) renamed.push([context, like])
  }
  return {
    renamed,
    missing: missing.filter(context => !renamed.some(pair => pair[0] === context)),
    extra: extra.filter(context => !renamed.some(pair => pair[1] === context)),
  }
}

function alike(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)]
  return x === y || x.endsWith(` / ${y}`) || y.endsWith(` / ${x}`) || y.startsWith(`${x} (`)
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function noChecks(demanded: Demanded, rulesets: RulesetFacts['rulesets']): Finding {
  return refuse('no-required-checks', {
    message: `Nothing requires a status check on ${demanded.branch}.`,
    expected: `an active ruleset that requires ${quoted(demanded.contexts)}`,
    found: `no required status check on ${demanded.branch}${elsewhere(demanded.contexts, rulesets)}`,
    remedy: 'Apply the ruleset of the job summary, or activate the ruleset that holds the checks.',
  })
}

function missingContext(context: string, demanded: Demanded, rulesets: RulesetFacts['rulesets']): Finding {
  return refuse('context-missing', {
    message: `${JSON.stringify(context)} is not required on ${demanded.branch}.`,
    expected: `${JSON.stringify(context)} required from integration ${demanded.integration}`,
    found: `no rule in force requires it${elsewhere([context], rulesets)}`,
    remedy: 'Add it to the required status checks of the ruleset, letter by letter.',
  })
}

/** Rulesets that hold the checks without being in force say why they are missed. */
function elsewhere(contexts: readonly string[], rulesets: RulesetFacts['rulesets']): string {
  const idle = [...rulesets.values()].flatMap(ruleset => {
    if (ruleset.kind === 'gap') return []
    const holds = ruleset.value.rules.some(
      rule =>
        rule.type === 'required_status_checks' &&
        parseRequiredChecks(rule.parameters).checks.some(check => contexts.includes(check.context)),
    )
    return holds
      ? [
          `ruleset ${ruleset.value.id} ${JSON.stringify(ruleset.value.name)} holds it, with enforcement ${JSON.stringify(ruleset.value.enforcement)}`,
        ]
      : []
  })
  return idle.length === 0 ? '' : `; ${idle.join('; ')}, but does not apply here`
}

function renamedContext(wanted: string, found: string, demands: readonly ContextDemand[]): Finding {
  return refuse('context-renamed', {
    message: `${JSON.stringify(wanted)} is required under another name.`,
    expected: `${JSON.stringify(wanted)}, letter by letter: GitHub compares exact strings`,
    found: `${JSON.stringify(found)} (${sourcesOf(found, demands)})`,
    remedy: 'Correct the name in the ruleset; where the gates run in a called workflow, set context-prefix.',
  })
}

function extraContext(context: string, demands: readonly ContextDemand[]): Finding {
  return refuse('context-extra', {
    message: `${JSON.stringify(context)} is required, but is no gate.`,
    expected: 'exactly the gates of the contract',
    found: `${JSON.stringify(context)} (${sourcesOf(context, demands)})`,
    remedy: 'Take it out of the required checks, or add it to the contract or the input contexts.',
  })
}

function sourcesOf(context: string, demands: readonly ContextDemand[]): string {
  return demands.flatMap(demand => (demand.context === context ? [shownSource(demand.source)] : [])).join(', ')
}

function judgeIntegration(context: string, carried: readonly ContextDemand[], integration: number): Finding[] {
  const others = carried.filter(demand => demand.integration !== null && demand.integration !== integration)
  const bound = carried.some(demand => demand.integration === integration)
  return [
    ...others.map(other =>
      refuse('integration-other', {
        message: `${JSON.stringify(context)} must come from another integration.`,
        expected: `integration ${integration}`,
        found: `integration ${other.integration} (${shownSource(other.source)})`,
        remedy: `Bind the check to integration ${integration}.`,
      }),
    ),
    ...(bound || others.length > 0
      ? []
      : [
          refuse('integration-unbound', {
            message: `Any source may report ${JSON.stringify(context)}.`,
            expected: `integration ${integration}`,
            found: `no integration (${carried.map(demand => shownSource(demand.source)).join(', ')})`,
            remedy: `Bind the check to integration ${integration}: without it whoever may write statuses can set it.`,
          }),
        ]),
  ]
}

function judgeDuplicates(context: string, carried: readonly ContextDemand[]): Warning[] {
  if (carried.length < 2) return []
  const terms = new Set(carried.map(demand => `${demand.integration}/${demand.strict}`))
  const shown = carried.map(
    demand =>
      `${shownSource(demand.source)}: integration ${demand.integration ?? 'any'}, strict ${demand.strict ?? 'unseen'}`,
  )
  return [
    warn(terms.size > 1 ? 'context-conflict' : 'context-duplicate', {
      message: `${JSON.stringify(context)} is required ${carried.length} times${terms.size > 1 ? ', on different terms' : ''}.`,
      expected: 'one rule for each context',
      found: shown.join('; '),
      remedy: 'Keep one of them; GitHub demands all of them at once.',
    }),
  ]
}

/** `strict` is a property of a rule: one told for each source that carries gates without it. */
function notStrict(demanded: Demanded, demands: readonly ContextDemand[]): Pick<Told, 'findings' | 'gaps'> {
  if (!demanded.strict) return { findings: [], gaps: [] }
  const loose = new Map<string, ContextDemand[]>()
  for (const context of demanded.contexts) {
    const carried = demands.filter(demand => demand.context === context)
    if (carried.some(demand => demand.strict === true)) continue
    for (const demand of carried) {
      const key = `${demand.strict} ${shownSource(demand.source)}`
      loose.set(key, [...(loose.get(key) ?? []), demand])
    }
  }
  const groups = [...loose.values()]
  return {
    findings: groups.flatMap(group => {
      const [first] = group
      if (first === undefined || first.strict === null) return []
      return [
        refuse('not-strict', {
          message: 'A branch may be merged that was never tested with the present base branch.',
          expected: 'strict_required_status_checks_policy true',
          found: `false in ${shownSource(first.source)}, which carries ${quoted(group.map(demand => demand.context))}`,
          remedy: 'Require branches to be up to date before merging.',
        }),
      ]
    }),
    gaps: groups.some(group => group[0]?.strict === null)
      ? [
          {
            fact: 'whether classic branch protection is strict',
            reason: 'Its details need a token with Administration: read; GITHUB_TOKEN has no such scope.',
            remedy: 'Give admin-token, or require the checks by a ruleset.',
          },
        ]
      : [],
  }
}
