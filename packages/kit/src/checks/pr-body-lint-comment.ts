import type { Contract } from '#core/contract/contract'
import type { Warning } from '#core/finding'
import { clip, inert, prose } from '#core/inert'
import { RUBRIC_MARKER, renderCommentHead } from '#core/rubric/render'
import type { Verdict } from '#core/verdict'
import type { GitHub } from '#sources/github/client'
import { upsertComment } from '#sources/github/sticky-comment'

const FINDINGS_TOLD = 20

/** The verdict and the rubric as one comment, updated in place. A comment that GitHub does not take changes no verdict. */
export async function writeComment(
  github: GitHub,
  number: number,
  contract: Contract,
  verdict: Verdict,
  summary: string,
): Promise<Warning[]> {
  const failure = await upsertComment(github, {
    number,
    marker: RUBRIC_MARKER,
    body: commentOf(contract, verdict, summary),
  })
  if (failure === null) return []
  return [
    {
      rule: 'comment-not-written',
      message: 'The comment with the review rubric could not be written.',
      expected: 'a token with pull-requests: write or issues: write',
      found: inert(clip(failure, 300)),
      remedy: 'Grant the permission to the job, or leave comment out.',
    },
  ]
}

function commentOf(contract: Contract, verdict: Verdict, summary: string): string {
  const told = verdict.findings.slice(0, FINDINGS_TOLD).map(finding => {
    const place =
      finding.line === undefined
        ? ''
        : ` (${finding.path === undefined ? '' : `${prose(finding.path)}:`}${finding.line})`
    return `- ${finding.code} ${finding.rule}${place}: ${prose(clip(finding.message, 300))} ${prose(clip(finding.remedy, 300))}`
  })
  const rest = verdict.findings.length - told.length
  if (rest > 0) told.push(`- …${rest} more in the job summary`)
  const gaps = verdict.gaps.slice(0, FINDINGS_TOLD).map(gap => `- ${prose(clip(`${gap.fact}: ${gap.reason}`, 500))}`)
  return [renderCommentHead(contract, verdict.verdict, verdict.code), told.join('\n'), gaps.join('\n'), summary]
    .filter(part => part !== '')
    .join('\n\n')
}
