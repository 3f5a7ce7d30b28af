import type { BodyClaims, Claim } from '../../body/claims.ts'
import { problem, shown } from '../../body/problem.ts'
import { parseRfc3339 } from '../../body/rfc3339.ts'
import { firstDifference } from '../../body/scorecard.ts'
import type { Code } from '../../codes.ts'
import type { Fact } from '../../fact.ts'
import type { Finding } from '../../finding.ts'
import type { Json } from '../../json.ts'
import type { Change, PatchFacts } from '../../patch.ts'

/** What was downloaded and hashed, or handed over as local files. Empty or null: it could not be had, and something else says why. */
export interface EvidenceSeen {
  readonly scorecard: { readonly value: Json; readonly sha256: string } | null
  readonly evidenceZipSha256: string
  /** Earliest start and latest end of the runs, RFC 3339; empty without runs. */
  readonly startedAt: string
  readonly finishedAt: string
}

/** CEC-50: what the body says of its base, its branch and its diff is not so. Claims that are missing were told by the form. */
export function judgeOrigin(claims: BodyClaims, patch: PatchFacts, branch: Fact<string>, stale: boolean): Finding[] {
  const findings: Finding[] = []
  const { repoSha } = claims
  if (repoSha !== null && patch.tip.kind === 'known' && repoSha.value !== patch.tip.value) {
    const remedy = stale
      ? 'Rebase the sandbox branch, run the gates again, and render the body anew.'
      : 'State the commit that the patch starts at.'
    findings.push(
      untrue('repo-sha', repoSha, `HEAD of ${patch.baseBranch}`, patch.tip.value, remedy, stale ? 'CEC-60' : 'CEC-50'),
    )
  }
  if (claims.branch !== null && branch.kind === 'known' && claims.branch.value !== branch.value) {
    findings.push(
      untrue(
        'branch',
        claims.branch,
        'the branch of this patch',
        branch.value,
        'State the branch that holds the patch.',
      ),
    )
  }
  if (patch.changes.kind === 'known') findings.push(...judgeTouched(claims, patch.changes.value))
  return findings
}

/** CEC-50: hashes are those of the bytes, the pasted scorecard is the artifact's value for value, times lie within the runs. */
export function judgeEvidence(claims: BodyClaims, seen: EvidenceSeen): Finding[] {
  const { scorecard } = seen
  const findings: Finding[] = []
  const hash = (rule: string, claim: Claim<string> | null, what: string, found: string) => {
    if (claim === null || found === '' || claim.value === found) return
    findings.push(
      untrue(rule, claim, `the SHA-256 of the ${what}`, found, 'State the hash of the bytes that the runs left.'),
    )
  }
  hash('scorecard-sha256', claims.scorecardSha256, "runs' scorecard", scorecard?.sha256 ?? '')
  hash('scorecard-sha256', claims.scorecardHash, "runs' scorecard", scorecard?.sha256 ?? '')
  hash('evidence-zip-sha256', claims.evidenceZipSha256, "runs' evidence ZIP", seen.evidenceZipSha256)
  hash('evidence-zip-sha256', claims.evidenceHash, "runs' evidence ZIP", seen.evidenceZipSha256)
  if (claims.scorecard !== null && scorecard !== null)
    findings.push(...judgeScorecard(claims.scorecard, scorecard.value))
  return [...findings, ...judgeTimes(claims, seen)]
}

function judgeScorecard(claim: NonNullable<BodyClaims['scorecard']>, value: Json): Finding[] {
  const pointer = firstDifference(claim.value, value)
  if (pointer === null) return []
  return [
    problem(
      'scorecard-differs',
      { ...claim.placeOf(pointer), pointer },
      {
        message: 'The pasted scorecard is not the one of the runs.',
        expected: "the runs' scorecard, value for value",
        found: `another value at ${shown(pointer === '' ? '/' : pointer)}`,
        remedy: 'Paste the scorecard of the artifact as it is.',
      },
    ),
  ]
}

function judgeTimes({ startedAt, finishedAt }: BodyClaims, seen: EvidenceSeen): Finding[] {
  const [first, last] = [second(seen.startedAt), second(seen.finishedAt)]
  const findings: Finding[] = []
  for (const [key, claim] of [
    ['started_at', startedAt],
    ['finished_at', finishedAt],
  ] as const) {
    const stated = second(claim?.value ?? '')
    if (claim === null || stated === null || first === null || last === null) continue
    if (stated >= first && stated <= last) continue
    findings.push(
      untrue(
        key.replace('_', '-'),
        claim,
        `within the runs, ${seen.startedAt} to ${seen.finishedAt}`,
        '',
        'State the earliest start and the latest end of the runs.',
      ),
    )
  }
  return findings
}

function second(time: string): number | null {
  const at = parseRfc3339(time)
  return at === null ? null : Math.floor(at / 1000)
}

/** The touched files are the diff, exactly: no file too few, none too many. */
function judgeTouched({ touched }: BodyClaims, changes: readonly Change[]): Finding[] {
  const left = new Set(changes.map(change => change.path))
  const findings: Finding[] = []
  for (const claim of touched) {
    const name = claim.names.find(name => left.delete(name))
    if (name !== undefined) continue
    findings.push(
      problem(
        'touched-not-in-diff',
        { line: claim.line },
        {
          message: `The body lists ${shown(claim.names[0] ?? '')}, which the patch does not touch.`,
          expected: 'only files of the diff',
          found: shown(claim.names[0] ?? ''),
          remedy: 'Take the item out.',
        },
      ),
    )
  }
  for (const path of [...left].sort()) {
    findings.push(
      problem(
        'touched-not-listed',
        {},
        {
          message: `The patch touches ${shown(path)}, which the body does not list.`,
          expected: 'every file of the diff as an item',
          found: `no item ${shown(path)}`,
          remedy: 'Add the item.',
        },
      ),
    )
  }
  return findings
}

function untrue(
  rule: string,
  claim: Claim<string>,
  what: string,
  found: string,
  remedy: string,
  code: Code = 'CEC-50',
): Finding {
  const expected = found === '' ? what : `${found}, ${what}`
  return problem(
    `${rule}-untrue`,
    { line: claim.line },
    { message: `The body states ${shown(claim.value)}, which is not so.`, expected, found: shown(claim.value), remedy },
    code,
  )
}
