import { CODE_TABLE, type Code, EXIT, orderedCodes, primaryOf, type Refusal, refusalsOf } from './codes.ts'
import type { Gap } from './fact.ts'
import type { Finding, Warning } from './finding.ts'
import type { Json } from './json.ts'
import type { State } from './states.ts'

export type CheckName =
  | 'filemap-guard'
  | 'plan-validate'
  | 'antiflake-compare'
  | 'ruleset-sanity'
  | 'pr-body-lint'
  | 'orr-dispatch'
  | 'evidence-pack'
  | 'pr-open'
  | 'rollback'

/** `cec.verdict/1` (design 3). No clock reading, host name or absolute path: the same facts give the same bytes. */
export interface Verdict {
  readonly schema: 'cec.verdict/1'
  readonly check: CheckName
  readonly contract: string
  readonly verdict: 'pass' | 'refuse' | 'unknown'
  /** The primary code, or empty. */
  readonly code: Code | ''
  readonly codes: readonly Code[]
  readonly refusals: readonly Refusal[]
  readonly state: { readonly from: State; readonly to: State }
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
  readonly facts: { readonly [key: string]: Json }
  /** One sentence for the agent. */
  readonly next: string
}

/** What a judge hands over. */
export interface Judgement {
  readonly check: CheckName
  readonly contract: string
  readonly findings: readonly Finding[]
  readonly warnings?: readonly Warning[]
  readonly gaps: readonly Gap[]
  readonly facts: { readonly [key: string]: Json }
  readonly from: State
  /** Where each verdict leads; `unknown` stays where it is. */
  readonly to: { readonly pass: State; readonly refuse: State }
  /** What the agent does after a pass. */
  readonly nextOnPass: string
}

/** A verdict tells at most this many findings; the rest is counted in `facts.untold`. The codes are those of all. */
export const FINDINGS_TOLD = 1_000

/** A proven finding refuses, even beside a gap; a gap without a finding is unknown; only facts that are all known pass. */
export function verdictOf(j: Judgement): Verdict {
  const codes = orderedCodes(j.findings.map(finding => finding.code))
  const outcome = codes.length > 0 ? 'refuse' : j.gaps.length > 0 ? 'unknown' : 'pass'
  const untold = j.findings.length - FINDINGS_TOLD
  return {
    schema: 'cec.verdict/1',
    check: j.check,
    contract: j.contract,
    verdict: outcome,
    code: primaryOf(codes),
    codes,
    refusals: refusalsOf(codes),
    state: { from: j.from, to: outcome === 'unknown' ? j.from : j.to[outcome] },
    findings: j.findings.slice(0, FINDINGS_TOLD),
    warnings: (j.warnings ?? []).slice(0, FINDINGS_TOLD),
    gaps: j.gaps,
    facts: untold > 0 ? { ...j.facts, untold } : j.facts,
    next: nextStep(outcome, j, codes),
  }
}

function nextStep(outcome: Verdict['verdict'], j: Judgement, codes: readonly Code[]): string {
  switch (outcome) {
    case 'pass':
      return j.nextOnPass
    case 'unknown':
      return j.gaps[0]?.remedy ?? ''
    case 'refuse': {
      const first = j.findings.find(finding => finding.code === codes[0])
      return first === undefined ? '' : `${first.code} ${CODE_TABLE[first.code].slug}: ${first.remedy}`
    }
  }
}

export function exitOf(verdict: Verdict): number {
  switch (verdict.verdict) {
    case 'pass':
      return EXIT.pass
    case 'unknown':
      return EXIT.unknown
    case 'refuse':
      return verdict.code === '' ? EXIT.fault : CODE_TABLE[verdict.code].exit
  }
}
