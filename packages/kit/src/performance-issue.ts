import { isPlainAddress } from '#core/checks/antiflake-compare/render-matrix'
import type { Fact } from '#core/fact'
import type { Warning } from '#core/finding'
import { prose } from '#core/inert'
import { isRecord } from '#core/json'
import type { Answer, GitHub } from '#sources/github/client'
import { factOf } from '#sources/github/fact-of'
import { BOT, whoAmI } from '#sources/github/sticky-comment'

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
 * be written, that is one more warning. An issue that a stranger opened under our mark is left alone.
 */
export async function reportSlowness(github: GitHub, slowness: Slowness): Promise<Warning[]> {
  const open = await markedIssues(github)
  if (open.kind === 'gap') return [unwritten(open.gap.reason)]
  const who = open.value.length === 0 ? BOT : await whoAmI(github)
  if (who.kind === 'unknown') return [unwritten(who.reason)]
  const number = open.value.find(issue => (who.kind === 'bot' ? issue.bot : issue.author === who.login))?.number
  const content = { title: `${slowness.workflow}: over the target time`, body: bodyOf(slowness) }
  if (number !== undefined) {
    const updated = await github.send(ISSUE, { issue_number: number, ...content })
    return updated.kind === 'ok' ? [] : [unwritten(reasonOf(updated))]
  }
  const created = await github.send('POST /repos/{owner}/{repo}/issues', content)
  if (created.kind !== 'ok') return [unwritten(reasonOf(created))]
  await closeLater(github, created.data)
  return []
}

const ISSUE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'

interface MarkedIssue {
  readonly number: number
  readonly author: string
  readonly bot: boolean
}

/** Open issues that begin with our mark, whoever wrote them, the oldest first. */
async function markedIssues(github: GitHub): Promise<Fact<readonly MarkedIssue[]>> {
  const list = await github.list('GET /repos/{owner}/{repo}/issues', {
    state: 'open',
    sort: 'created',
    direction: 'asc',
  })
  return factOf(list, 'the open issues', 'issues', issues => issues.flatMap(marked).sort((a, b) => a.number - b.number))
}

/** Two gates at once may both find none: of this author the first issue stays, the later ones are closed. */
async function closeLater(github: GitHub, created: unknown): Promise<void> {
  const author = authorOf(created)?.login
  const open = await markedIssues(github)
  const own = open.kind === 'known' ? open.value.filter(issue => issue.author === author) : []
  for (const later of own.slice(1)) {
    await github.send(ISSUE, { issue_number: later.number, state: 'closed', state_reason: 'not_planned' })
  }
}

/** The list of issues holds pull requests too. */
function marked(issue: unknown): MarkedIssue[] {
  if (!isRecord(issue) || issue['pull_request'] !== undefined) return []
  const { body, number } = issue
  const author = authorOf(issue)
  if (typeof body !== 'string' || !body.startsWith(MARK) || typeof number !== 'number' || author === null) return []
  return [{ number, author: author.login, bot: author.bot }]
}

function authorOf(issue: unknown): { readonly login: string; readonly bot: boolean } | null {
  const user = isRecord(issue) ? issue['user'] : null
  if (!isRecord(user) || typeof user['login'] !== 'string') return null
  return { login: user['login'], bot: user['type'] === 'Bot' }
}

function bodyOf({ workflow, head, warning, runs }: Slowness): string {
  return [
    MARK,
    `**${prose(workflow)}** takes longer than its target time: expected ${prose(warning.expected)}; found ${prose(warning.found)}.`,
    '',
    `Last seen at \`${head}\`:`,
    ...runs.map(({ id, url }) => (isPlainAddress(url) ? `- [${prose(id)}](${url})` : `- ${prose(id)}`)),
    '',
    'This gates nothing. cec-gate updates this issue and opens no second one while it is open.',
    '',
  ].join('\n')
}

function reasonOf(answer: Answer & { kind: 'refused' | 'fault' }): string {
  return answer.kind === 'refused' ? `${answer.status} ${answer.message}` : answer.reason
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
