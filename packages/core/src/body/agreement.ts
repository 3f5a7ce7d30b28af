import { parseBranchName, startsAt } from '../contract/branch-name.ts'
import type { Contract } from '../contract/contract.ts'
import type { Finding } from '../finding.ts'
import { isSha } from '../sha.ts'
import type { BodyClaims, Claim } from './claims.ts'
import { problem, shown } from './problem.ts'
import { parseRfc3339 } from './rfc3339.ts'

/** What the body says twice must be the same both times; no outside fact is needed to see that it is not. */
export function judgeAgreement(claims: BodyClaims, contract: Contract): Finding[] {
  const { repoSha, branch, plan, planText, startedAt, finishedAt } = claims
  const findings = [
    ...same('evidence_zip_sha256', claims.evidenceZipSha256, claims.evidenceHash),
    ...same('scorecard_sha256', claims.scorecardSha256, claims.scorecardHash),
    ...same(
      'repo_sha',
      repoSha,
      plan === null || planText === null ? null : { value: plan.base_sha, line: planText.line },
    ),
  ]
  if (repoSha !== null && branch !== null && isSha(repoSha.value)) {
    const name = parseBranchName(contract.branch_pattern, branch.value)
    if (name !== null && !startsAt(name, repoSha.value)) findings.push(otherStart(branch, repoSha.value, name.shortsha))
  }
  const [start, end] = [parseRfc3339(startedAt?.value ?? ''), parseRfc3339(finishedAt?.value ?? '')]
  if (start !== null && end !== null && finishedAt !== null && end < start) findings.push(backwards(finishedAt))
  return findings
}

function same(key: string, stated: Claim<string> | null, again: Claim<string> | null): Finding[] {
  if (stated === null || again === null || stated.value === again.value) return []
  return [
    problem(
      `${key.replaceAll('_', '-')}-disagrees`,
      { line: again.line },
      {
        message: `The body states two values of ${key}.`,
        expected: `${stated.value}, as line ${stated.line} has it`,
        found: shown(again.value),
        remedy: 'State the true value in both places.',
      },
    ),
  ]
}

function otherStart(branch: Claim<string>, repoSha: string, shortsha: string): Finding {
  return problem(
    'branch-of-another-base',
    { line: branch.line },
    {
      message: 'The name of the branch says that it starts at another commit than repo_sha.',
      expected: `a short sha that begins ${repoSha}`,
      found: shown(shortsha),
      remedy: 'Name the branch after the commit that it starts at, or correct repo_sha.',
    },
  )
}

function backwards(finishedAt: Claim<string>): Finding {
  return problem(
    'finished-before-started',
    { line: finishedAt.line },
    {
      message: 'finished_at is earlier than started_at.',
      expected: 'a time not before started_at',
      found: shown(finishedAt.value),
      remedy: 'State the earliest start and the latest end of the runs.',
    },
  )
}
