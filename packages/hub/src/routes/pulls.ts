import { readCommits, readFiles } from '../commits.ts'
import { tryGit } from '../git.ts'
import { pagedList } from '../page.ts'
import { invalid, notFound, Refusal } from '../refusal.ts'
import { commitOf } from '../repository.ts'
import { type Call, type Reply, type Route, textOf } from '../route.ts'
import { commitShape, fileShape } from '../shapes/commit.ts'
import { pullFull, pullSimple, reviewShape, teamShape } from '../shapes/pull.ts'
import { userShape } from '../shapes/user.ts'
import type { HubPull } from '../state.ts'
import { listOf, loginOf, tooLong } from './words.ts'

const REPO = '/repos/{owner}/{repo}'
const PULL = `${REPO}/pulls/{pull_number}`

export const pullRoutes: readonly Route[] = [
  { method: 'GET', template: `${REPO}/pulls`, need: ['pull_requests', 'read'], handle: list },
  { method: 'POST', template: `${REPO}/pulls`, need: ['pull_requests', 'write'], handle: open },
  {
    method: 'GET',
    template: PULL,
    need: ['pull_requests', 'read'],
    handle: async call => ({ status: 200, json: await fullShape(await pullOf(call), call) }),
  },
  { method: 'PATCH', template: PULL, need: ['pull_requests', 'write'], handle: update },
  {
    method: 'GET',
    template: `${PULL}/commits`,
    need: ['pull_requests', 'read'],
    async handle(call) {
      const pull = await pullOf(call)
      const commits = await readCommits(call.repository, ['--reverse', `${pull.base.sha}..${pull.head.sha}`, '--'])
      return pagedList(call, commits, commit => commitShape(commit, call))
    },
  },
  {
    method: 'GET',
    template: `${PULL}/files`,
    need: ['pull_requests', 'read'],
    async handle(call) {
      const pull = await pullOf(call)
      return pagedList(call, await changed(call, pull), file => fileShape(file, pull.head.sha, call))
    },
  },
  {
    method: 'GET',
    template: `${PULL}/requested_reviewers`,
    need: ['pull_requests', 'read'],
    async handle(call) {
      const pull = await pullOf(call)
      const users = pull.requestedReviewers.map(login => userShape(login, call.apiUrl, call.url))
      return { status: 200, json: { users, teams: pull.requestedTeams.map(slug => teamShape(slug, call)) } }
    },
  },
  {
    method: 'POST',
    template: `${PULL}/requested_reviewers`,
    need: ['pull_requests', 'write'],
    async handle(call) {
      const pull = await pullOf(call)
      const reviewers = listOf(call.body['reviewers'])
      if (reviewers.includes(pull.user)) throw invalid('Review cannot be requested from pull request author.')
      pull.requestedReviewers = [...new Set([...pull.requestedReviewers, ...reviewers])]
      pull.requestedTeams = [...new Set([...pull.requestedTeams, ...listOf(call.body['team_reviewers'])])]
      return { status: 201, json: pullSimple(pull, call) }
    },
  },
  {
    method: 'GET',
    template: `${PULL}/reviews`,
    need: ['pull_requests', 'read'],
    async handle(call) {
      const pull = await pullOf(call)
      return pagedList(call, pull.reviews, review => reviewShape(review, pull, call))
    },
  },
  {
    method: 'POST',
    template: `${PULL}/reviews`,
    need: ['pull_requests', 'write'],
    async handle(call) {
      const pull = await pullOf(call)
      const state = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' }[
        textOf(call.body['event']) ?? ''
      ]
      const review = {
        id: call.nextId(),
        user: loginOf(call),
        state: state ?? 'PENDING',
        body: textOf(call.body['body']) ?? '',
        commitId: pull.head.sha,
        submittedAt: call.stamp(),
      }
      pull.reviews.push(review)
      return { status: 200, json: reviewShape(review, pull, call) }
    },
  },
]

async function list(call: Call): Promise<Reply> {
  const state = call.query.get('state') ?? 'open'
  const head = call.query.get('head')
  const base = call.query.get('base')
  await Promise.all(call.repository.pulls.map(pull => follow(call, pull)))
  const chosen = call.repository.pulls.filter(
    pull =>
      (state === 'all' || pull.state === state) &&
      (head === null || `${call.repository.owner}:${pull.head.ref}` === head) &&
      (base === null || pull.base.ref === base),
  )
  return pagedList(
    call,
    chosen.toSorted((a, b) => b.number - a.number),
    pull => pullSimple(pull, call),
  )
}

async function open(call: Call): Promise<Reply> {
  const { repository, body } = call
  if (call.token?.kind === 'app' && !repository.appsMayOpenPulls) {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  }
  const head = (textOf(body['head']) ?? '').replace(`${repository.owner}:`, '')
  const base = textOf(body['base']) ?? ''
  const [headSha, baseSha] = await Promise.all([commitOf(repository, head), commitOf(repository, base)])
  const fault = (field: string): object => ({ resource: 'PullRequest', field, code: 'invalid' })
  if (headSha === null) throw invalid('Validation Failed', [fault('head')])
  if (baseSha === null) throw invalid('Validation Failed', [fault('base')])
  const ahead = await readCommits(repository, [`${baseSha}..${headSha}`, '--'])
  if (ahead.length === 0) throw invalid('Validation Failed', [custom(`No commits between ${base} and ${head}`)])
  // Last, with nothing awaited before the pull request is added: of two requests at once one is refused.
  if (repository.pulls.some(pull => pull.state === 'open' && pull.head.ref === head && pull.base.ref === base)) {
    throw invalid('Validation Failed', [custom(`A pull request already exists for ${repository.owner}:${head}.`)])
  }
  const text = textOf(body['body']) ?? null
  tooLong('PullRequest', text)
  const pull = repository.addPull({
    title: textOf(body['title']) ?? '',
    body: text,
    draft: body['draft'] === true,
    user: loginOf(call),
    head: { ref: head, sha: headSha },
    base: { ref: base, sha: baseSha },
  })
  return { status: 201, json: await fullShape(pull, call) }
}

async function update(call: Call): Promise<Reply> {
  const pull = await pullOf(call)
  const { body } = call
  const text = textOf(body['body'])
  if (text !== undefined) tooLong('PullRequest', text)
  pull.title = textOf(body['title']) ?? pull.title
  pull.body = text ?? pull.body
  if (body['state'] === 'closed' && pull.state === 'open') {
    pull.state = 'closed'
    pull.closedAt = call.stamp()
  }
  if (body['state'] === 'open') {
    pull.state = 'open'
    pull.closedAt = null
  }
  pull.updatedAt = call.stamp()
  return { status: 200, json: await fullShape(pull, call) }
}

async function pullOf(call: Call): Promise<HubPull> {
  const pull = call.repository.pulls.find(other => String(other.number) === call.params['pull_number'])
  if (pull === undefined) throw notFound()
  await follow(call, pull)
  return pull
}

/** An open pull request follows its branches; git says where they are now. */
async function follow(call: Call, pull: HubPull): Promise<void> {
  if (pull.state !== 'open') return
  const [head, base] = await Promise.all(
    [pull.head.ref, pull.base.ref].map(ref => commitOf(call.repository, `refs/heads/${ref}`)),
  )
  if (head != null) pull.head.sha = head
  if (base != null) pull.base.sha = base
}

async function fullShape(pull: HubPull, call: Call): Promise<object> {
  const [files, commits] = await Promise.all([
    changed(call, pull),
    readCommits(call.repository, [`${pull.base.sha}..${pull.head.sha}`, '--']),
  ])
  const sum = (side: 'additions' | 'deletions') => files.reduce((total, file) => total + file[side], 0)
  const sizes = {
    commits: commits.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    files: files.length,
  }
  return pullFull(pull, sizes, call)
}

async function changed(call: Call, pull: HubPull) {
  const merge = await tryGit(call.repository.gitDir, ['merge-base', pull.base.sha, pull.head.sha])
  return readFiles(call.repository, merge.stdout.toString('utf8').trim() || pull.base.sha, pull.head.sha)
}

function custom(message: string): object {
  return { resource: 'PullRequest', code: 'custom', message }
}
