import { readCommit, readCommits, readFiles } from '../commits.ts'
import { tryGit } from '../git.ts'
import { pagedList } from '../page.ts'
import { branchRefs, type Ref, readRefs } from '../refs.ts'
import { invalid, notFound, Refusal } from '../refusal.ts'
import { commitOf } from '../repository.ts'
import type { Call, Reply, Route } from '../route.ts'
import { commitShape, fileShape } from '../shapes/commit.ts'
import { fullRepository } from '../shapes/repository.ts'

const REPO = '/repos/{owner}/{repo}'
/** A comparison holds no more files than this, and says nothing about it (docs: compare two commits). */
const COMPARE_FILES = 300
const COMPARE_COMMITS = 250

export const gitRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: REPO,
    need: ['metadata', 'read'],
    handle: call => ({
      status: 200,
      json: fullRepository(call.repository, call.apiUrl, call.url, call.token?.permissions.contents === 'write'),
    }),
  },
  {
    method: 'GET',
    template: `${REPO}/git/ref/{ref}`,
    need: ['contents', 'read'],
    async handle(call) {
      const name = `refs/${call.params['ref']}`
      const ref = (await readRefs(call.repository)).find(other => other.name === name)
      if (ref === undefined) throw notFound()
      return { status: 200, json: refShape(ref, call) }
    },
  },
  {
    method: 'GET',
    template: `${REPO}/git/matching-refs/{ref}`,
    need: ['contents', 'read'],
    async handle(call) {
      const prefix = `refs/${call.params['ref']}`
      const refs = (await readRefs(call.repository)).filter(ref => ref.name.startsWith(prefix))
      return pagedList(call, refs, ref => refShape(ref, call))
    },
  },
  { method: 'DELETE', template: `${REPO}/git/refs/{ref}`, need: ['contents', 'write'], handle: deleteRef },
  {
    method: 'GET',
    template: `${REPO}/branches`,
    need: ['contents', 'read'],
    async handle(call) {
      return pagedList(call, await branchRefs(call.repository), ref => ({
        name: ref.branch,
        commit: { sha: ref.sha, url: `${api(call)}/commits/${ref.sha}` },
        protected: call.repository.protection.has(ref.branch),
      }))
    },
  },
  {
    method: 'GET',
    template: `${REPO}/commits`,
    need: ['contents', 'read'],
    async handle(call) {
      const sha = await commitOf(call.repository, call.query.get('sha') ?? call.repository.defaultBranch)
      if (sha === null) throw notFound()
      return pagedList(call, await readCommits(call.repository, [sha, '--']), commit => commitShape(commit, call))
    },
  },
  {
    method: 'GET',
    template: `${REPO}/commits/{ref}`,
    need: ['contents', 'read'],
    async handle(call) {
      const name = call.params['ref'] ?? ''
      const sha = await commitOf(call.repository, name)
      if (sha === null) throw invalid(`No commit found for SHA: ${name}`)
      const commit = await readCommit(call.repository, sha)
      const files = await readFiles(call.repository, commit.parents[0] ?? (await emptyTree(call)), sha)
      const total = sumOf(files)
      return {
        status: 200,
        json: {
          ...commitShape(commit, call),
          stats: { ...total, total: total.additions + total.deletions },
          files: files.map(file => fileShape(file, sha, call)),
        },
      }
    },
  },
  { method: 'GET', template: `${REPO}/compare/{basehead}`, need: ['contents', 'read'], handle: compare },
]

async function deleteRef(call: Call): Promise<Reply> {
  const name = `refs/${call.params['ref']}`
  const ref = (await readRefs(call.repository)).find(other => other.name === name)
  if (ref === undefined) throw invalid('Reference does not exist')
  if (ref.name === `refs/heads/${call.repository.defaultBranch}`) throw invalid('Cannot delete the default branch')
  const run = await tryGit(call.repository.gitDir, ['update-ref', '-d', name, ref.sha])
  if (run.exit !== 0) throw new Refusal(409, 'Reference cannot be updated')
  for (const pull of call.repository.pulls) {
    if (pull.state !== 'open' || `refs/heads/${pull.head.ref}` !== name) continue
    Object.assign(pull, { state: 'closed', closedAt: call.stamp(), updatedAt: call.stamp() })
  }
  return { status: 204 }
}

async function compare(call: Call): Promise<Reply> {
  const { repository } = call
  const basehead = call.params['basehead'] ?? ''
  const [baseName = '', headName = ''] = basehead.split('...')
  const [base, head] = await Promise.all([commitOf(repository, baseName), commitOf(repository, headName)])
  if (base === null || head === null) throw notFound()
  const merge = await tryGit(repository.gitDir, ['merge-base', base, head])
  if (merge.exit !== 0) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`)
  const mergeBase = merge.stdout.toString('utf8').trim()
  const [ahead, behind, files] = await Promise.all([
    readCommits(repository, ['--reverse', `${base}..${head}`, '--']),
    readCommits(repository, [`${head}..${base}`, '--']),
    readFiles(repository, mergeBase, head),
  ])
  const page = `${call.url}/${repository.fullName}/compare/${basehead}`
  return {
    status: 200,
    json: {
      url: `${api(call)}/compare/${basehead}`,
      html_url: page,
      permalink_url: `${call.url}/${repository.fullName}/compare/${base}...${head}`,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: commitShape(await readCommit(repository, base), call),
      merge_base_commit: commitShape(await readCommit(repository, mergeBase), call),
      status: statusOf(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.slice(0, COMPARE_COMMITS).map(commit => commitShape(commit, call)),
      files: files.slice(0, COMPARE_FILES).map(file => fileShape(file, head, call)),
    },
  }
}

function statusOf(ahead: number, behind: number): string {
  if (ahead === 0 && behind === 0) return 'identical'
  if (behind === 0) return 'ahead'
  return ahead === 0 ? 'behind' : 'diverged'
}

function sumOf(files: readonly { additions: number; deletions: number }[]) {
  return files.reduce(
    (sum, file) => ({ additions: sum.additions + file.additions, deletions: sum.deletions + file.deletions }),
    { additions: 0, deletions: 0 },
  )
}

async function emptyTree(call: Call): Promise<string> {
  const run = await tryGit(call.repository.gitDir, ['hash-object', '-t', 'tree', '-w', '/dev/null'])
  return run.stdout.toString('utf8').trim()
}

function refShape(ref: Ref, call: Call): object {
  return {
    ref: ref.name,
    node_id: `REF_${ref.name}`,
    url: `${api(call)}/git/${ref.name}`,
    object: { sha: ref.sha, type: ref.type, url: `${api(call)}/git/${ref.type}s/${ref.sha}` },
  }
}

function api(call: Call): string {
  return `${call.apiUrl}/repos/${call.repository.fullName}`
}
