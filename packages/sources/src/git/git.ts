import { type Fact, gap, known } from '#core/fact'
import { inert } from '#core/inert'
import type { Sha } from '#core/sha'
import { isSha } from '#core/sha'
import { repositoryFault, startFault, told } from './faults.ts'
import { type Objects, ObjectsFault, openObjects } from './objects.ts'
import { type GitRun, PATIENCE, type Patience, type RunOptions, runGit } from './process.ts'

/** One entry of a tree. `mode` is six octal digits. */
export interface TreeEntry {
  readonly mode: string
  readonly path: string
  readonly sha: Sha
}

/** A git clone, asked by hardened processes only. */
export interface Git {
  /** Runs git to its end; a non-zero exit is an answer, not an exception. */
  run(args: readonly string[], options?: RunOptions): Promise<GitRun>
  /** A file's bytes at a commit; null when it is proven that the commit has no such file. */
  readBlob(commit: Sha, path: string): Promise<Fact<Uint8Array | null>>
  /** The commit that a full name stands for (`HEAD`, 40 hex digits, `refs/heads/main`); no guessing among tags and branches. */
  resolve(name: string): Promise<Fact<Sha>>
  /** The commit, or null when this clone has none of that name. */
  find(name: string): Promise<Sha | null>
  /** Every file at a commit, or below one folder of it. */
  lsTree(commit: Sha, folder?: string): Promise<Fact<readonly TreeEntry[]>>
  /** Remotes, and the remote that the configuration gives to each branch. */
  readonly remotes: Promise<Remotes>
  /** Whether history is cut off somewhere in this clone. */
  isShallow(): Promise<boolean>
  readonly objects: Objects
  readonly patience: Patience
}

export interface Remotes {
  readonly names: readonly string[]
  readonly ofBranch: ReadonlyMap<string, string>
}

/** Throws InputError when git is missing, or the folder is not a repository that git accepts. */
export async function openGit(
  cwd: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
  patience = PATIENCE,
): Promise<Git> {
  const place = { cwd, env, patience }
  const run = (args: readonly string[], options?: RunOptions) => runGit(place, args, options)
  const objects = openObjects(place, error => startFault(error, cwd))
  const remotes = readRemotes(run)
  remotes.catch(() => {})
  try {
    await objects.read('HEAD', 0)
  } catch (error) {
    throw (error instanceof ObjectsFault ? repositoryFault(error.stderr) : null) ?? error
  }
  const find = (name: string) => findCommit(objects, name)
  return {
    run,
    objects,
    patience,
    remotes,
    find,
    resolve: async name => {
      const sha = await find(name)
      if (sha !== null) return known(sha)
      return gap(
        `the commit ${inert(name)}`,
        'This clone has no such commit.',
        `Fetch it: git fetch origin ${inert(name)}`,
      )
    },
    readBlob: (commit, path) => readBlob(run, objects, commit, path),
    lsTree: (commit, folder) => lsTree(run, commit, folder),
    isShallow: async () => (await run(['rev-parse', '--is-shallow-repository'])).stdout.toString().trim() === 'true',
  }
}

async function findCommit(objects: Objects, name: string): Promise<Sha | null> {
  if (!/^(HEAD|[0-9a-f]{40}|refs\/[^\n\0]+)$/.test(name) || /[~^:\\]|@\{|\.\./.test(name)) return null
  // A commit has its headers first; the bytes of a tag or tree are of no use.
  try {
    return (await objects.read(`${name}^{commit}`, 0))?.sha ?? null
  } catch (error) {
    // In a partial clone git tries to fetch what it lacks, and ends when it cannot.
    if (error instanceof ObjectsFault) return null
    throw error
  }
}

async function readBlob(
  run: Git['run'],
  objects: Objects,
  commit: Sha,
  path: string,
): Promise<Fact<Uint8Array | null>> {
  const fact = `the file ${inert(path)} at ${commit.slice(0, 7)}`
  if (path === '' || /[\n\0]|^\.{0,2}\/|(^|\/)\.{1,2}(\/|$)/.test(path)) {
    return gap(fact, 'It is not a plain relative path.', 'Give a path relative to the root of the repository.')
  }
  try {
    const object = await objects.read(`${commit}:${path}`)
    if (object?.type === 'blob') {
      return object.bytes === null ? gap(fact, 'It is larger than 64 MiB.', 'Make it smaller.') : known(object.bytes)
    }
  } catch (error) {
    if (!(error instanceof ObjectsFault)) throw error
    return gap(
      fact,
      `git could not read it: ${error.message}.`,
      'Make the remote reachable, or fetch the commit whole.',
    )
  }
  // "missing" is also what git says of a tree that this clone lacks: absence is proven by listing the folder.
  const listed = await run(['ls-tree', '-z', '--full-tree', commit, '--', path])
  if (listed.exit !== 0)
    return gap(fact, `git could not read its folder: ${told(listed.stderr)}.`, 'Fetch the commit whole.')
  if (listed.stdout.length === 0 || /^0?40000 /.test(listed.stdout.toString('latin1'))) return known(null)
  return gap(fact, 'git lists it but cannot read it.', 'Run git fsck, and fetch the commit again.')
}

async function lsTree(run: Git['run'], commit: Sha, folder?: string): Promise<Fact<readonly TreeEntry[]>> {
  const where = folder === undefined || folder === '' ? [] : ['--', `${folder.replace(/\/+$/, '')}/`]
  const listed = await run(['ls-tree', '-r', '-z', '--full-tree', commit, ...where])
  if (listed.exit !== 0) {
    return gap(
      `the files at ${commit.slice(0, 7)}`,
      `git could not list them: ${told(listed.stderr)}.`,
      'Fetch the commit whole.',
    )
  }
  const lines = listed.stdout.toString('utf8').split('\0').slice(0, -1)
  return known(
    lines.map(line => {
      const [, mode = '', sha = '', path = ''] = /^([0-7]{6}) [a-z]+ ([0-9a-f]{40})\t(.*)$/s.exec(line) ?? []
      if (!isSha(sha)) throw new Error('git ls-tree printed a line that is no entry')
      return { mode, sha, path }
    }),
  )
}

async function readRemotes(run: Git['run']): Promise<Remotes> {
  const { stdout } = await run(['config', '-z', '--get-regexp', '^(remote|branch)\\..*\\.(url|remote)$'])
  const names = new Set<string>()
  const ofBranch = new Map<string, string>()
  for (const entry of stdout.toString('utf8').split('\0')) {
    const [, section, name = '', key, value = ''] =
      /^(remote|branch)\.([^\n]*)\.([a-z]+)(?:\n(.*))?$/s.exec(entry) ?? []
    if (section === 'remote' && key === 'url') names.add(name)
    if (section === 'branch' && key === 'remote') ofBranch.set(name, value)
  }
  return { names: [...names].sort(), ofBranch }
}
