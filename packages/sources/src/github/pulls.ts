import { type Fact, known } from '#core/fact'
import type { Answer, GitHub } from './client.ts'
import { factOf, factOrAbsent } from './fact-of.ts'
import { fieldsOf } from './fields.ts'

/** A pull request as GitHub tells it now. */
export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly title: string
  /** Empty when there is none. */
  readonly body: string
  readonly state: string
  readonly author: string
  readonly headRef: string
  readonly headSha: string
  /** `owner/name`; null when the head's repository is gone. */
  readonly headRepository: string | null
  readonly baseRef: string
  /** Logins and team slugs whose review is asked for. */
  readonly reviewers: readonly string[]
  readonly teams: readonly string[]
}

const PERMISSION = 'pull-requests'

export async function gatherPullRequest(github: GitHub, number: number): Promise<Fact<PullRequest>> {
  const answer = await github.send('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number })
  return factOf(answer, `pull request #${number}`, PERMISSION, parsePull)
}

/** The open pull request from a branch of this repository into a base branch, or null when the whole list has none. */
export async function findOpenPull(github: GitHub, branch: string, base: string): Promise<Fact<PullRequest | null>> {
  const answer = await github.list('GET /repos/{owner}/{repo}/pulls', {
    state: 'open',
    head: `${github.owner}:${branch}`,
    base,
  })
  const pulls = factOf(answer, `the open pull requests of ${branch}`, PERMISSION, list => list.map(parsePull))
  if (pulls.kind === 'gap') return pulls
  // GitHub ignores a head filter that it cannot read: the answer is held against it.
  const own = pulls.value.filter(pull => pull.headRef === branch && pull.baseRef === base && isOwn(pull, github))
  return known(own.sort((a, b) => a.number - b.number)[0] ?? null)
}

function isOwn(pull: PullRequest, github: GitHub): boolean {
  return pull.headRepository?.toLowerCase() === `${github.owner}/${github.repo}`.toLowerCase()
}

export interface PullText {
  readonly title: string
  readonly body: string
}

export type Written =
  | { readonly kind: 'done'; readonly pull: PullRequest }
  | { readonly kind: 'refused' | 'fault'; readonly status: number; readonly reason: string }

export async function createPull(
  github: GitHub,
  branch: string,
  base: string,
  text: PullText,
  draft: boolean,
): Promise<Written> {
  const answer = await github.send('POST /repos/{owner}/{repo}/pulls', { head: branch, base, draft, ...text })
  return written(answer)
}

export async function updatePull(github: GitHub, number: number, text: PullText): Promise<Written> {
  const answer = await github.send('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number, ...text })
  return written(answer)
}

function written(answer: Answer): Written {
  if (answer.kind === 'refused') return { kind: 'refused', status: answer.status, reason: answer.message }
  if (answer.kind === 'fault') return { kind: 'fault', status: 0, reason: answer.reason }
  const pull = factOf(answer, 'the pull request', PERMISSION, parsePull)
  return pull.kind === 'known'
    ? { kind: 'done', pull: pull.value }
    : { kind: 'fault', status: 0, reason: pull.gap.reason }
}

/** Asks for reviews; null when GitHub took it, else why not. */
export async function requestReviews(
  github: GitHub,
  number: number,
  users: readonly string[],
  teams: readonly string[],
): Promise<string | null> {
  const answer = await github.send('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
    pull_number: number,
    reviewers: users,
    team_reviewers: teams,
  })
  return failureOf(answer)
}

/** The commit that a branch of the repository stands at now; null when there is no such branch. */
export async function gatherBranchTip(github: GitHub, branch: string): Promise<Fact<string | null>> {
  const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch })
  return factOrAbsent(
    answer,
    `the tip of ${branch}`,
    'contents',
    data => fieldsOf(data, 'branch').inner('commit')?.text('sha') ?? '',
  )
}

export function failureOf(answer: Answer): string | null {
  if (answer.kind === 'ok') return null
  return answer.kind === 'refused'
    ? `GitHub answers ${answer.status}: ${answer.message}`
    : `GitHub did not answer: ${answer.reason}`
}

function parsePull(value: unknown): PullRequest {
  const pull = fieldsOf(value, 'pull')
  const head = pull.inner('head')
  const base = pull.inner('base')
  return {
    number: pull.count('number'),
    url: pull.text('html_url'),
    title: pull.text('title'),
    body: pull.textOrNull('body') ?? '',
    state: pull.text('state'),
    author: pull.inner('user')?.text('login') ?? '',
    headRef: head?.text('ref') ?? '',
    headSha: head?.text('sha') ?? '',
    headRepository: head?.inner('repo')?.textOrNull('full_name') ?? null,
    baseRef: base?.text('ref') ?? '',
    reviewers: (pull.listOrNull('requested_reviewers') ?? []).map(user => fieldsOf(user, 'reviewer').text('login')),
    teams: (pull.listOrNull('requested_teams') ?? []).map(team => fieldsOf(team, 'team').text('slug')),
  }
}
