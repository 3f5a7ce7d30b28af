import { canonicalJson } from '../../canonical-json.ts'
import type { Fact } from '../../fact.ts'
import { clip, code, inert, prose } from '../../inert.ts'
import { table } from '../../report/summary.ts'
import type { DriftRow } from './drift.ts'
import type { RulesetFacts } from './facts.ts'
import type { RulesetJudgement } from './judge.ts'
import type { Repair } from './repair.ts'

const CELL = 300

/** Markdown under the common summary: drift both ways, what the proof is worth, and the call that would repair. */
export function renderRulesets(judgement: RulesetJudgement): string {
  const parts = [
    table(
      'Drift',
      ['Context', 'Branch demands', 'Contract demands', 'Workflow reports', ''],
      judgement.drift.map(driftCells),
    ),
    `### What this proves, and what not\n\n${judgement.notes.map(note => `- ${prose(clip(note, CELL))}`).join('\n')}`,
    judgement.repair === null ? '' : renderRepair(judgement.repair),
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

function driftCells(row: DriftRow): string[] {
  return [
    code(clip(row.context, CELL)),
    listed(row.branch),
    row.contract ? 'yes' : 'no',
    listed(row.workflow),
    markOf(row),
  ]
}

/** One job and at least one rule make a gate; what is not known is no fault. */
function markOf({ branch, contract, workflow }: DriftRow): string {
  if (!contract) return branch === null ? 'not known' : branch.length === 0 ? 'not a gate' : '❌'
  if (branch?.length === 0 || (workflow !== null && workflow.length !== 1)) return '❌'
  return branch === null || workflow === null ? 'not known' : '✅'
}

function listed(items: readonly string[] | null): string {
  if (items === null) return 'not known'
  return items.length === 0 ? 'no' : items.map(item => prose(clip(item, CELL))).join('; ')
}

function renderRepair(repair: Repair): string {
  const body = canonicalJson(repair.body).trimEnd().split('\n').map(inert).join('\n')
  const fence = '`'.repeat(1 + Math.max(2, ...[...body.matchAll(/`+/g)].map(run => run[0].length)))
  return [
    '### The call that would repair the ruleset (printed, never sent)',
    '',
    `Save the body as ${code('ruleset.json')}, read it, and let somebody with administration rights send it:`,
    '',
    `${fence}sh\ngh api --method ${repair.method} "repos/{owner}/{repo}${repair.path}" --input ruleset.json\n${fence}`,
    '',
    `${fence}json\n${body}\n${fence}`,
  ].join('\n')
}

/**
 * The evidence of T0: file name -> text. Only what was seen and judged, in canonical JSON: three runs that see the same
 * rules write the same bytes. The commit of the branch and the token's own rights are left out; they differ by run.
 */
export function renderEvidence(facts: RulesetFacts, judgement: RulesetJudgement, verdict: string): Map<string, string> {
  const seen = {
    rules: shown(facts.rules),
    rulesets: [...facts.rulesets].sort(([a], [b]) => a - b).map(([id, ruleset]) => ({ id, ...factOf(ruleset) })),
    classic: facts.classic === null ? 'not recorded' : shown(facts.classic),
  }
  return new Map([
    ['seen.json', canonicalJson(seen)],
    ['drift.json', canonicalJson({ branch: facts.demanded.branch, rows: judgement.drift })],
    [
      'ruleset_sanity.json',
      canonicalJson({
        schema: 'cec.ruleset-sanity/1',
        verdict,
        demanded: facts.demanded,
        findings: judgement.findings,
        gaps: judgement.gaps,
        warnings: judgement.warnings,
        shield: judgement.shield,
        repair: judgement.repair,
      }),
    ],
  ])
}

function shown(fact: Fact<unknown>): unknown {
  return fact.kind === 'known' ? fact.value : { gap: fact.gap }
}

function factOf(fact: Fact<object>): object {
  if (fact.kind === 'gap') return { gap: fact.gap }
  const { callerBypass: _, ...rest }: { callerBypass?: string } = { ...fact.value }
  return rest
}
