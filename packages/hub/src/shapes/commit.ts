import type { Commit, FileDiff } from '../commits.ts'
import type { HubRepository } from '../repository.ts'

interface At {
  readonly repository: HubRepository
  readonly apiUrl: string
  readonly url: string
}

/** `commit`. The people are git's: no account is guessed from an address. */
export function commitShape(commit: Commit, at: At): object {
  const api = `${at.apiUrl}/repos/${at.repository.fullName}`
  const page = `${at.url}/${at.repository.fullName}`
  return {
    url: `${api}/commits/${commit.sha}`,
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: { ...commit.author },
      committer: { ...commit.committer },
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: { verified: false, reason: 'unsigned', payload: null, signature: null, verified_at: null },
    },
    author: null,
    committer: null,
    parents: commit.parents.map(sha => ({ sha, url: `${api}/commits/${sha}`, html_url: `${page}/commit/${sha}` })),
  }
}

/** `diff-entry`. */
export function fileShape(file: FileDiff, head: string, at: At): object {
  const page = `${at.url}/${at.repository.fullName}`
  const path = file.filename.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.sha === '' ? null : file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${head}/${path}`,
    raw_url: `${page}/raw/${head}/${path}`,
    contents_url: `${at.apiUrl}/repos/${at.repository.fullName}/contents/${path}?ref=${head}`,
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  }
}
