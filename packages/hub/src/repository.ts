import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git, tryGit } from './git.ts'
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

const DAY_MS = 86_400_000
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
  return stateOf(ground, options, gitDir)
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

function stateOf(ground: Ground, options: RepositoryOptions, gitDir: string): HubRepository {
  const { owner, name } = options
  const stamp = (): string => seconds(ground.now())
  const host = ground.url.replace('http://', '')
  let numbers = 0
  const repository: HubRepository = {
    id: ground.nextId(),
    owner,
    name,
    fullName: `${owner}/${name}`,
    private: options.private ?? false,
    defaultBranch: options.defaultBranch ?? 'main',
    gitDir,
    gitUrl: `http://x-access-token:${ground.adminToken}@${host}/${owner}/${name}.git`,
    cloneUrl: `${ground.url}/${owner}/${name}.git`,
    createdAt: stamp(),
    workflows: [],
    runs: [],
    jobs: [],
    artifacts: [],
    pulls: [],
    issues: [],
    comments: [],
    rulesets: [],
    protection: new Map(),
    actionsPermissions: { enabled: true, allowed_actions: 'all', sha_pinning_required: false },
    appsMayOpenPulls: true,
    dispatchHandler: ({ workflow, ref, headSha, actor }) =>
      repository.addRun({
        workflowId: workflow.id,
        name: workflow.name,
        path: workflow.path,
        headBranch: ref,
        headSha,
        actor,
        status: 'queued',
        conclusion: null,
      }),
    nextNumber: () => ++numbers,
    workflowAt(path, title) {
      const known = repository.workflows.find(workflow => workflow.path === path)
      if (known !== undefined) {
        known.name = title ?? known.name
        return known
      }
      const workflow = { id: ground.nextId(), path, name: title ?? path, state: 'active', createdAt: stamp() }
      repository.workflows.push(workflow)
      return workflow
    },
    addRun(given) {
      const path = given.path ?? repository.workflows[0]?.path ?? '.github/workflows/ci.yml'
      const workflow = repository.workflowAt(path)
      const run: HubRun = {
        id: ground.nextId(),
        workflowId: workflow.id,
        name: workflow.name,
        path,
        event: 'workflow_dispatch',
        headBranch: null,
        headRepository: { id: repository.id, fullName: repository.fullName, fork: false },
        status: 'completed',
        conclusion: 'success',
        runNumber: repository.runs.filter(other => other.workflowId === workflow.id).length + 1,
        attempt: 1,
        createdAt: stamp(),
        startedAt: stamp(),
        updatedAt: stamp(),
        referencedWorkflows: [],
        actor: owner,
        earlierAttempts: [],
        ...given,
      }
      repository.runs.push(run)
      return run
    },
    addJob(run, given) {
      const job: HubJob = {
        id: ground.nextId(),
        runId: run.id,
        attempt: run.attempt,
        status: 'completed',
        conclusion: 'success',
        createdAt: run.createdAt,
        startedAt: run.startedAt,
        completedAt: run.updatedAt,
        steps: [],
        log: '',
        ...given,
      }
      repository.jobs.push(job)
      return job
    },
    addArtifact(run, given) {
      const bytes = Buffer.from(given.bytes)
      const artifact: HubArtifact = {
        id: ground.nextId(),
        runId: run.id,
        digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        contentType: 'application/zip',
        expired: false,
        createdAt: run.startedAt,
        updatedAt: run.startedAt,
        expiresAt: seconds(new Date(ground.now().getTime() + 90 * DAY_MS)),
        ...given,
        bytes,
      }
      repository.artifacts.push(artifact)
      return artifact
    },
    addRuleset(given) {
      const ruleset: HubRuleset = {
        id: ground.nextId(),
        target: 'branch',
        source_type: 'Repository',
        source: repository.fullName,
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
        rules: [],
        created_at: stamp(),
        updated_at: stamp(),
        history: [],
        ...given,
      }
      repository.rulesets.push(ruleset)
      return ruleset
    },
    addPull(given) {
      const pull: HubPull = {
        id: ground.nextId(),
        number: repository.nextNumber(),
        title: '',
        body: null,
        state: 'open',
        draft: false,
        user: owner,
        createdAt: stamp(),
        updatedAt: stamp(),
        closedAt: null,
        mergedAt: null,
        labels: [],
        requestedReviewers: [],
        requestedTeams: [],
        reviews: [],
        ...given,
      }
      repository.pulls.push(pull)
      return pull
    },
    addComment(issueNumber, user, body) {
      const at = stamp()
      const comment = { id: ground.nextId(), issueNumber, user, body, createdAt: at, updatedAt: at }
      repository.comments.push(comment)
      return comment
    },
  }
  return repository
}

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
