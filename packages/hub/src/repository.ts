import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git, tryGit } from './git.ts'
import { newState } from './repository-state.ts'
import type {
  Dispatch,
  HubActionsPermissions,
  HubArtifact,
  HubComment,
  HubIssue,
  HubJob,
  HubProtection,
  HubPull,
  HubRuleset,
  HubRun,
  HubWorkflow,
} from './state.ts'

export interface RepositoryOptions {
  owner: string
  name: string
  /** Default `main`. */
  defaultBranch?: string
  private?: boolean
}

/** What the repository needs of its hub. */
export interface Ground {
  readonly root: string
  readonly url: string
  readonly adminToken: string
  nextId(): number
  now(): Date
}

/** One repository: real git underneath, and state that tests may change as they like. */
export interface HubRepository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly fullName: string
  readonly private: boolean
  defaultBranch: string
  /** The bare repository on disk. */
  readonly gitDir: string
  /** For clone and push; carries a token that may do everything. */
  readonly gitUrl: string
  /** For clone only: no token in it. */
  readonly cloneUrl: string
  readonly createdAt: string
  readonly workflows: HubWorkflow[]
  readonly runs: HubRun[]
  readonly jobs: HubJob[]
  readonly artifacts: HubArtifact[]
  readonly pulls: HubPull[]
  readonly issues: HubIssue[]
  readonly comments: HubComment[]
  readonly rulesets: HubRuleset[]
  readonly protection: Map<string, HubProtection>
  actionsPermissions: HubActionsPermissions
  /** Whether a token of an app may open pull requests (settings: Actions, workflow permissions). */
  appsMayOpenPulls: boolean
  /** Runs what was dispatched. The default leaves the run queued. May throw a Refusal. */
  dispatchHandler: (dispatch: Dispatch) => HubRun | Promise<HubRun>
  addRun(run: Partial<HubRun> & { headSha: string }): HubRun
  addJob(run: HubRun, job: Partial<HubJob> & { name: string }): HubJob
  addArtifact(run: HubRun, artifact: Partial<HubArtifact> & { name: string; bytes: Uint8Array }): HubArtifact
  addRuleset(ruleset: Partial<HubRuleset> & { name: string }): HubRuleset
  addPull(pull: Partial<HubPull> & { head: HubPull['head']; base: HubPull['base'] }): HubPull
  addComment(issueNumber: number, user: string, body: string): HubComment
  /** The workflow of a path, registered when it is not yet. */
  workflowAt(path: string, name?: string): HubWorkflow
  nextNumber(): number
}

export const EMPTY_PROTECTION: HubProtection = {
  requiredStatusChecks: null,
  enforceAdmins: false,
  allowForcePushes: false,
  allowDeletions: false,
  requiredApprovals: null,
}

export async function createRepository(ground: Ground, options: RepositoryOptions): Promise<HubRepository> {
  const { owner, name, defaultBranch = 'main' } = options
  const gitDir = join(ground.root, owner, `${name}.git`)
  await mkdir(join(ground.root, owner), { recursive: true })
  await git(ground.root, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, gitDir])
  await writeFile(join(gitDir, 'config'), GIT_CONFIG)
  return newState(ground, options, gitDir)
}

/** What a partial or shallow clone asks of the server, and push over HTTP. */
const GIT_CONFIG = `[core]
	repositoryformatversion = 0
	bare = true
[http]
	receivepack = true
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[receive]
	advertisePushOptions = false
[gc]
	auto = 0
`

/** GitHub's times have no fraction. */
export function seconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

/** The commit a name stands for, or null: full shas, branches, tags, `refs/...`, never an option. */
export async function commitOf(repository: HubRepository, name: string): Promise<string | null> {
  const candidates = /^[0-9a-f]{40}$/.test(name)
    ? [name]
    : name.startsWith('refs/')
      ? [name]
      : [`refs/heads/${name}`, `refs/tags/${name}`]
  for (const candidate of candidates) {
    const run = await tryGit(repository.gitDir, ['rev-parse', '--verify', '--quiet', `${candidate}^{commit}`])
    if (run.exit === 0) return run.stdout.toString('utf8').trim()
  }
  return null
}
