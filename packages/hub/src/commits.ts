import { git, tryGit } from './git.ts'
import type { HubRepository } from './repository.ts'

export interface Person {
  readonly name: string
  readonly email: string
  readonly date: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

const FORMAT = '%H%n%T%n%P%n%an%n%ae%n%aI%n%cn%n%ce%n%cI%n%B'

/** Commits as `git log` lists them for these arguments. Throws when git does. */
export async function readCommits(repository: HubRepository, args: readonly string[]): Promise<Commit[]> {
  const text = await git(repository.gitDir, ['log', '-z', `--format=${FORMAT}`, ...args])
  return text
    .split('\0')
    .filter(record => record !== '')
    .map(parseCommit)
}

export async function readCommit(repository: HubRepository, sha: string): Promise<Commit> {
  const [commit] = await readCommits(repository, ['-1', sha, '--'])
  if (commit === undefined) throw new Error(`no commit ${sha}`)
  return commit
}

function parseCommit(record: string): Commit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', ...message] =
    record.split('\n')
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(parent => parent !== ''),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
    message: message.join('\n').trimEnd(),
  }
}

function utc(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`
}

export interface FileDiff {
  readonly filename: string
  readonly previous?: string
  readonly status: string
  readonly sha: string
  readonly additions: number
  readonly deletions: number
}

/** GitHub's words for git's status letters: a deletion is `removed`. A change of type is `changed`. */
const STATUS: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
}

/** The files of a comparison, renames found as GitHub finds them. */
export async function readFiles(repository: HubRepository, base: string, head: string): Promise<FileDiff[]> {
  const diff = (format: string) => tryGit(repository.gitDir, ['diff-tree', '-r', '-z', '-M', format, base, head])
  const [raw, numbers] = await Promise.all([diff('--raw'), diff('--numstat')])
  const counts = parseNumbers(numbers.stdout.toString('utf8').split('\0'))
  const fields = raw.stdout.toString('utf8').split('\0')
  const files: FileDiff[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , , sha = '', letter = ''] = (fields[at] ?? '').split(' ')
    const moved = /^[RC]/.test(letter)
    const filename = fields[at + (moved ? 2 : 1)] ?? ''
    const [additions, deletions] = counts.get(filename) ?? [0, 0]
    files.push({
      filename,
      ...(moved ? { previous: fields[at + 1] ?? '' } : {}),
      status: STATUS[letter.charAt(0)] ?? 'changed',
      sha: /^0+$/.test(sha) ? '' : sha,
      additions,
      deletions,
    })
    at += moved ? 3 : 2
  }
  return files
}

/** `--numstat -z`: `added TAB deleted TAB path`, or with an empty path the old and the new one in the next fields. */
function parseNumbers(fields: readonly string[]): Map<string, readonly [number, number]> {
  const counts = new Map<string, readonly [number, number]>()
  for (let at = 0; at < fields.length; at++) {
    const [added = '0', deleted = '0', path] = (fields[at] ?? '').split('\t')
    if (path === undefined) continue
    const name = path === '' ? (fields[at + 2] ?? '') : path
    if (path === '') at += 2
    counts.set(name, [Number(added) || 0, Number(deleted) || 0])
  }
  return counts
}
