import type { Contract } from '../contract/contract.ts'
import type { Plan } from '../contract/documents.ts'
import { hasInvisible } from '../inert.ts'
import { checklistLine } from './checklist.ts'
import { hashLine } from './hash-line.ts'
import { renderPath } from './path-item.ts'

/** What a body is made of: facts only. Nobody types a hash. */
export interface BodyFacts {
  /** HEAD of the base branch: 40 hex digits. */
  readonly repoSha: string
  readonly branch: string
  readonly runIds: readonly string[]
  /** The scorecard's own JSON text, valid, as the runs left it; and the SHA-256 of its bytes. */
  readonly scorecard: { readonly text: string; readonly sha256: string }
  readonly evidenceZipSha256: string
  /** Earliest start and latest end of the runs, RFC 3339. */
  readonly startedAt: string
  readonly finishedAt: string
  readonly plan: Plan
  /** Every path of the diff, at least one; shown in the order of their code units. */
  readonly touched: readonly string[]
}

/** GitHub stops at 65,536 characters or bytes, sources disagree: we stay below both (platform facts 7). */
export const BODY_CHARACTERS = 60_000
export const BODY_BYTES = 65_535

/**
 * The canonical body of SOP 7 in the contract's language, from facts. The same facts give the same bytes.
 * Where it would be too long, the scorecard's block becomes the one line with its hash (design 6).
 */
export function renderBody(facts: BodyFacts, contract: Contract): string {
  const whole = body(facts, contract, fenced(facts.scorecard.text))
  if (whole.length <= BODY_CHARACTERS && Buffer.byteLength(whole) <= BODY_BYTES) return whole
  return body(facts, contract, hashLine(contract.artifact.scorecard, facts.scorecard.sha256))
}

function body(facts: BodyFacts, { template, artifact, checklist }: Contract, scorecard: string): string {
  const sections = [
    `# ${template.title}`,
    [
      `## ${template.telemetry}`,
      `repo_sha: ${facts.repoSha}`,
      `branch: ${facts.branch}`,
      `run_ids: [${facts.runIds.join(',')}]`,
      `scorecard_sha256: ${facts.scorecard.sha256}`,
      `evidence_zip_sha256: ${facts.evidenceZipSha256}`,
      `started_at: ${facts.startedAt}`,
      `finished_at: ${facts.finishedAt}`,
    ].join('\n'),
    `## ${template.plan}\n${fenced(JSON.stringify(facts.plan, null, 2))}`,
    `## ${template.scorecard}\n${scorecard}`,
    // Two blanks end a line in Markdown, as in the SOP.
    `## ${template.evidence}\n${template.artifact_label}: ${artifact.name}  \n${hashLine(artifact.evidence_zip, facts.evidenceZipSha256)}`,
    [`## ${template.touched}`, ...[...facts.touched].sort().map(path => `- ${renderPath(path)}`)].join('\n'),
    [`## ${template.checklist}`, ...checklist.map(item => `- [x] ${checklistLine(item)}`)].join('\n'),
  ]
  return `${sections.join('\n\n')}\n`
}

/** JSON in a fence longer than any run of backticks in it; what a reader cannot see is escaped, which JSON allows in strings only. */
function fenced(json: string): string {
  const text = json
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/[^\n\t -~]/gu, char => (hasInvisible(char) ? escaped(char) : char))
  const longest = [...text.matchAll(/`+/g)].reduce((most, run) => Math.max(most, run[0].length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}json\n${text}\n${fence}`
}

function escaped(char: string): string {
  return [...Array(char.length).keys()].map(at => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
}
