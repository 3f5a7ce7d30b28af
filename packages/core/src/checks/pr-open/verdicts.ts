import { CODES, type Code } from '../../codes.ts'
import { type Gap, gap } from '../../fact.ts'
import type { Finding } from '../../finding.ts'
import { clip, inert } from '../../inert.ts'
import { isRecord } from '../../json.ts'
import { type Sha, short } from '../../sha.ts'

/** What is read of a verdict that another job hands over. */
export interface GivenVerdict {
  readonly check: string
  readonly contract: string
  readonly verdict: 'pass' | 'refuse' | 'unknown'
  readonly code: Code | ''
  /** Commits that it was given at; null where it does not say. */
  readonly head: string | null
  readonly base: string | null
  readonly provenance: string | null
  /** Ids of the runs that it proved. */
  readonly runIds: readonly string[]
}

/** Checks without whose pass for this head no pull request is opened (SOP 1.1: ORR_OK? comes before PR_OPEN). */
export const NEEDED = ['filemap-guard', 'plan-validate', 'antiflake-compare'] as const

/** A `cec.verdict/1`, or null when the value is none. */
export function parseVerdict(value: unknown): GivenVerdict | null {
  if (!isRecord(value) || value['schema'] !== 'cec.verdict/1') return null
  const { check, contract, verdict, code, facts } = value
  if (typeof check !== 'string' || typeof contract !== 'string' || !isRecord(facts)) return null
  if (verdict !== 'pass' && verdict !== 'refuse' && verdict !== 'unknown') return null
  const known = CODES.find(one => one === code)
  if (known === undefined && code !== '') return null
  if ((verdict === 'refuse') !== (known !== undefined)) return null
  const text = (key: string) => (typeof facts[key] === 'string' ? facts[key] : null)
  const runs = Array.isArray(facts['runs']) ? facts['runs'] : []
  const runIds = runs.flatMap(run => (isRecord(run) && typeof run['id'] === 'string' ? [run['id']] : []))
  return {
    check,
    contract,
    verdict,
    code: known ?? '',
    head: text('head'),
    base: text('base'),
    provenance: text('provenance'),
    runIds,
  }
}

/** The pull request is opened on passes for this exact head only: each needed check is there, and none says anything else. */
export function judgeVerdicts(
  given: readonly GivenVerdict[],
  at: { contract: string; base: Sha; head: Sha },
): { findings: Finding[]; gaps: Gap[] } {
  const missing = NEEDED.filter(check => !given.some(one => one.check === check))
  return {
    findings: [...missing.map(absent), ...given.flatMap(one => judgeOne(one, at))],
    gaps: given.filter(one => one.verdict === 'unknown').map(unknown),
  }
}

function judgeOne(one: GivenVerdict, at: { contract: string; base: Sha; head: Sha }): Finding[] {
  const name = inert(clip(one.check, 40))
  const again = `Run ${name} again on this head, and hand over its verdict.`
  const findings: Finding[] = []
  const add = (code: Code, rule: string, message: string, expected: string, found: string, remedy = again) =>
    findings.push({ code, rule, message, expected, found: inert(clip(found, 200)), remedy })
  if (one.verdict === 'refuse' && one.code !== '') {
    add(
      one.code,
      'verdict-refuses',
      `${name} refuses this patch.`,
      'pass',
      `${one.verdict}, ${one.code}`,
      `Do what ${name} says, then run the gates again.`,
    )
  }
  const bound = NEEDED.some(check => check === one.check)
  if (one.head === null ? bound : one.head !== at.head) {
    add(
      'CEC-40',
      'verdict-of-another-head',
      `The verdict of ${name} is not about this head.`,
      `${at.head}, the head of the patch`,
      one.head ?? 'no head',
    )
  }
  if (one.base === null ? bound : one.base !== at.base) {
    add(
      'CEC-60',
      'verdict-of-another-base',
      `The verdict of ${name} was given at another base.`,
      `${at.base} (${short(at.base)})`,
      one.base ?? 'no base',
    )
  }
  if (one.contract !== at.contract) {
    add(
      'CEC-40',
      'verdict-of-another-contract',
      `The verdict of ${name} was given by another contract.`,
      at.contract,
      one.contract,
    )
  }
  if (one.check === 'antiflake-compare' && one.provenance !== 'api') {
    add(
      'CEC-40',
      'runs-not-proven',
      'The comparison proved no run: it read local files.',
      'provenance api',
      one.provenance ?? 'none',
      'Run antiflake-compare with run-ids.',
    )
  }
  return findings
}

function absent(check: string): Finding {
  const early = check === 'antiflake-compare'
  return {
    code: 'CEC-40',
    rule: early ? 'pull-before-runs' : 'verdict-missing',
    message: early
      ? 'A pull request before the runs is an illegal move: PR_OPEN comes after ORR_OK? only.'
      : `The verdict of ${check} was not handed over.`,
    expected: `a pass of ${NEEDED.join(', ')} for this head`,
    found: `no verdict of ${check}`,
    remedy: `Run ${check} on this head, and hand its verdict over in the input verdicts.`,
  }
}

function unknown(one: GivenVerdict): Gap {
  const name = inert(clip(one.check, 40))
  return gap(`the verdict of ${name}`, 'It is unknown: a fact that it needs could not be had.', `Run ${name} again.`)
    .gap
}
