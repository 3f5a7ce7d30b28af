import { createHash } from 'node:crypto'
import { type Ground, type HubRepository, type RepositoryOptions, seconds } from './repository.ts'
import type { HubArtifact, HubJob, HubPull, HubRuleset, HubRun } from './state.ts'

const DAY_MS = 86_400_000

/** A repository's first state, with the functions that add records with sensible values for what is left out. */
export function newState(ground: Ground, options: RepositoryOptions, gitDir: string): HubRepository {
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
