import type { Warning } from '#core/finding'
import { prose } from '#core/inert'
import { isRecord } from '#core/json'
import type { Answer, GitHub } from '#sources/github/client'

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
  const open = await openIssues(github)
  if (open.kind !== 'ok') return [unwritten(open)]
  const [number] = open.data
  const content = { title: `${slowness.workflow}: over the target time`, body: bodyOf(slowness) }
  if (number !== undefined) {
    const updated = await github.send(ISSUE, { issue_number: number, ...content })
    return updated.kind === 'ok' ? [] : [unwritten(updated)]
  }
  const created = await github.send('POST /repos/{owner}/{repo}/issues', content)
  if (created.kind !== 'ok') return [unwritten(created)]
  await closeLater(github)
  return []
}

const ISSUE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'

/** Numbers of our open issues, the oldest first. */
async function openIssues(github: GitHub): Promise<Answer<readonly number[]>> {
  const list = await github.list('GET /repos/{owner}/{repo}/issues', {
    state: 'open',
    sort: 'created',
    direction: 'asc',
  })
  return list.kind === 'ok' ? { ...list, data: list.data.flatMap(ours).sort((a, b) => a - b) } : list
}

/** Two gates at once may both find none: the later issue is closed. */
async function closeLater(github: GitHub): Promise<void> {
  const open = await openIssues(github)
  for (const later of open.kind === 'ok' ? open.data.slice(1) : []) {
    await github.send(ISSUE, { issue_number: later, state: 'closed', state_reason: 'not_planned' })
  }
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

function unwritten(answer: Answer & { kind: 'refused' | 'fault' }): Warning {
  const reason = answer.kind === 'refused' ? `${answer.status} ${answer.message}` : answer.reason
  return {
    rule: 'performance-issue-unwritten',
    message: 'The performance issue could not be written.',
    expected: 'one open issue about the time of the runs',
    found: reason,
    remedy: 'Give the token the permission issues: write, or set performance-issue: false.',
  }
}
