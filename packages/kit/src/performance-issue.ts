import type { Warning } from '#core/finding'
import { prose } from '#core/inert'
import { isRecord } from '#core/json'
import type { GitHub } from '#sources/github/client'

/** Tells our issue from all others: an HTML comment that Markdown does not show. */
const MARK = '<!-- cec-gate: performance -->'

export interface Slowness {
  readonly workflow: string
  readonly head: string
  /** Already worded by the judge of times. */
  readonly warning: Warning
  readonly runs: readonly { readonly id: string; readonly url: string }[]
}

/**
 * Opens one performance issue, or updates the one that is open: never a second (SOP 4). It is not gating: where it cannot
 * be written, that is one more warning.
 */
export async function reportSlowness(github: GitHub, slowness: Slowness): Promise<Warning[]> {
  const open = await github.list('GET /repos/{owner}/{repo}/issues', {
    state: 'open',
    sort: 'created',
    direction: 'asc',
  })
  if (open.kind !== 'ok') return [unwritten(open.kind === 'refused' ? `${open.status} ${open.message}` : open.reason)]
  const [number] = open.data.flatMap(ours)
  const content = { title: `${slowness.workflow}: over the target time`, body: bodyOf(slowness) }
  const answer =
    number === undefined
      ? await github.send('POST /repos/{owner}/{repo}/issues', content)
      : await github.send('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number, ...content })
  if (answer.kind === 'ok') return []
  return [unwritten(answer.kind === 'refused' ? `${answer.status} ${answer.message}` : answer.reason)]
}

/** The list of issues holds pull requests too. */
function ours(issue: unknown): number[] {
  if (!isRecord(issue) || issue['pull_request'] !== undefined) return []
  const { body, number } = issue
  return typeof body === 'string' && body.includes(MARK) && typeof number === 'number' ? [number] : []
}

function bodyOf({ workflow, head, warning, runs }: Slowness): string {
  return [
    MARK,
    `**${prose(workflow)}** takes longer than its target time: expected ${prose(warning.expected)}; found ${prose(warning.found)}.`,
    '',
    `Last seen at \`${head}\`:`,
    ...runs.map(run => `- [${prose(run.id)}](${run.url})`),
    '',
    'This gates nothing. cec-gate updates this issue and opens no second one while it is open.',
    '',
  ].join('\n')
}

function unwritten(reason: string): Warning {
  return {
    rule: 'performance-issue-unwritten',
    message: 'The performance issue could not be written.',
    expected: 'one open issue about the time of the runs',
    found: reason,
    remedy: 'Give the token the permission issues: write, or set performance-issue: false.',
  }
}
