import { tryGit } from '../git.ts'
import { notFound } from '../refusal.ts'
import { commitOf } from '../repository.ts'
import type { Call, Reply, Route } from '../route.ts'

const REPO = '/repos/{owner}/{repo}'
/** A file over this has no content in the answer (docs: get repository content). */
const CONTENT_BYTES = 1024 * 1024

interface Entry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number
  readonly path: string
}

export const contentsRoutes: readonly Route[] = [
  { method: 'GET', template: `${REPO}/contents/{path}`, need: ['contents', 'read'], handle: contents },
  {
    method: 'GET',
    template: `${REPO}/git/blobs/{file_sha}`,
    need: ['contents', 'read'],
    async handle(call) {
      const sha = call.params['file_sha'] ?? ''
      const run = /^[0-9a-f]{40}$/.test(sha) ? await tryGit(call.repository.gitDir, ['cat-file', 'blob', sha]) : null
      if (run === null || run.exit !== 0) throw notFound()
      const bytes = run.stdout
      return {
        status: 200,
        json: {
          sha,
          node_id: `B_${sha}`,
          size: bytes.length,
          url: blobUrl(call, sha),
          content: base64(bytes),
          encoding: 'base64',
        },
      }
    },
  },
]

async function contents(call: Call): Promise<Reply> {
  const ref = call.query.get('ref') ?? call.repository.defaultBranch
  const path = (call.params['path'] ?? '').replace(/\/$/, '')
  const commit = await commitOf(call.repository, ref)
  if (commit === null) throw notFound()
  const [entry] = await lsTree(call, [commit, path])
  if (entry === undefined || entry.path !== path) throw notFound()
  if (entry.type === 'tree') {
    const children = await lsTree(call, [commit, `${path}/`])
    return { status: 200, json: children.map(child => entryShape(child, ref, call)) }
  }
  if (entry.type !== 'blob') return { status: 200, json: { ...entryShape(entry, ref, call), submodule_git_url: null } }
  const { stdout } = await tryGit(call.repository.gitDir, ['cat-file', 'blob', entry.sha])
  if (/\bapplication\/vnd\.github\.raw\b/.test(call.accept)) {
    return { status: 200, bytes: stdout, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } }
  }
  if (entry.mode === '120000') {
    return { status: 200, json: { ...entryShape(entry, ref, call), target: stdout.toString('utf8') } }
  }
  const large = stdout.length > CONTENT_BYTES
  return {
    status: 200,
    json: {
      ...entryShape(entry, ref, call),
      content: large ? '' : base64(stdout),
      encoding: large ? 'none' : 'base64',
    },
  }
}

async function lsTree(call: Call, args: readonly string[]): Promise<Entry[]> {
  const run = await tryGit(call.repository.gitDir, ['--literal-pathspecs', 'ls-tree', '-z', '--long', ...args])
  return run.stdout
    .toString('utf8')
    .split('\0')
    .filter(line => line !== '')
    .map(line => {
      const tab = line.indexOf('\t')
      const [mode = '', type = '', sha = '', size = '0'] = line.slice(0, tab).split(/ +/)
      return { mode, type, sha, size: Number(size) || 0, path: line.slice(tab + 1) }
    })
}

function entryShape(entry: Entry, ref: string, call: Call): object {
  const type =
    entry.mode === '120000' ? 'symlink' : ({ blob: 'file', tree: 'dir', commit: 'submodule' }[entry.type] ?? 'file')
  const encoded = entry.path.split('/').map(encodeURIComponent).join('/')
  const self = `${call.apiUrl}/repos/${call.repository.fullName}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const page = `${call.url}/${call.repository.fullName}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${encoded}`
  const object = type === 'dir' ? treeUrl(call, entry.sha) : blobUrl(call, entry.sha)
  return {
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    url: self,
    html_url: page,
    git_url: object,
    download_url: type === 'file' ? page.replace('/blob/', '/raw/') : null,
    type,
    _links: { self, git: object, html: page },
  }
}

function blobUrl(call: Call, sha: string): string {
  return `${call.apiUrl}/repos/${call.repository.fullName}/git/blobs/${sha}`
}

function treeUrl(call: Call, sha: string): string {
  return `${call.apiUrl}/repos/${call.repository.fullName}/git/trees/${sha}`
}

/** As GitHub: lines of 60 characters. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/(.{60})/g, '$1\n')
}
