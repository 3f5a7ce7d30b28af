import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryGit } from '../git.ts'
import type { Hub, HubRepository } from '../hub.ts'
import type { Dispatch, HubJob, HubRun, Permission, Permissions } from '../state.ts'
import { starts } from './expression.ts'
import { openPool } from './pool.ts'
import { runStep, type StepResult, type Workshop } from './steps.ts'
import { parseWorkflow, type WorkflowJob } from './workflow.ts'
import type { ZipFile } from './zip.ts'

export interface Runner {
  /** Waits until no run is going on. */
  idle(): Promise<void>
}

export interface RunnerOptions {
  /** Folder that holds our `actions/` and `dist/`. */
  readonly actionsRoot: string
  /** Told when a job or a run ends. */
  readonly progress?: (run: HubRun, job: HubJob | null) => void
}

/**
 * Lets a repository's dispatches run for real: the workflow file of the dispatched commit, each job in a clean clone,
 * real exit codes, real evidence, real times. Jobs share as many places as the machine has processors.
 */
export function startRunner(hub: Hub, repository: HubRepository, options: RunnerOptions): Runner {
  const pool = openPool(availableParallelism())
  const going = new Set<Promise<void>>()
  repository.dispatchHandler = dispatch => {
    const run = queuedRun(repository, dispatch)
    const done = execute(hub, repository, run, pool, options).finally(() => going.delete(done))
    going.add(done)
    return run
  }
  return {
    async idle() {
      while (going.size > 0) await Promise.all(going)
    },
  }
}

function queuedRun(repository: HubRepository, { workflow, ref, headSha, actor }: Dispatch): HubRun {
  const { id: workflowId, name, path } = workflow
  const at = { workflowId, name, path, headBranch: ref, headSha, actor }
  return repository.addRun({ ...at, status: 'queued', conclusion: null })
}

type Pool = ReturnType<typeof openPool>

async function execute(
  hub: Hub,
  repository: HubRepository,
  run: HubRun,
  pool: Pool,
  options: RunnerOptions,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cec-run-'))
  try {
    const jobs = await workflowAt(repository, run)
    run.status = 'in_progress'
    const uploads = new Map<string, readonly ZipFile[]>()
    const site: Site = { hub, repository, run, folder, uploads, options }
    const results = new Map<string, Promise<string>>()
    const resultOf = (job: WorkflowJob): Promise<string> => {
      const result = results.get(job.id) ?? afterNeeds(job)
      results.set(job.id, result)
      return result
    }
    const afterNeeds = async (job: WorkflowJob): Promise<string> => {
      const record = repository.addJob(run, { name: job.name, status: 'queued', conclusion: null, completedAt: null })
      const needed = jobs.filter(other => job.needs.includes(other.id))
      const needs = await Promise.all(needed.map(async other => [other.id, await resultOf(other)] as const))
      return await pool(() => runJob(site, job, record, Object.fromEntries(needs)))
    }
    const ended = await Promise.all(jobs.map(resultOf))
    if (run.status !== 'completed') {
      run.conclusion = ended.every(result => result === 'success') ? 'success' : 'failure'
    }
  } catch {
    run.conclusion = 'startup_failure'
  } finally {
    run.status = 'completed'
    run.updatedAt = stampOf(hub)
    rmSync(folder, { recursive: true, force: true })
    options.progress?.(run, null)
  }
}

async function workflowAt(repository: HubRepository, run: HubRun): Promise<readonly WorkflowJob[]> {
  const file = await tryGit(repository.gitDir, ['cat-file', 'blob', `${run.headSha}:${run.path}`])
  return parseWorkflow(file.stdout.toString('utf8'))
}

interface Site {
  readonly hub: Hub
  readonly repository: HubRepository
  readonly run: HubRun
  readonly folder: string
  readonly uploads: Map<string, readonly ZipFile[]>
  readonly options: RunnerOptions
}

async function runJob(
  site: Site,
  job: WorkflowJob,
  record: HubJob,
  needs: Readonly<Record<string, string>>,
): Promise<string> {
  const { hub, run } = site
  const unmet = Object.values(needs).some(result => result !== 'success')
  if (run.status === 'completed' || !starts(job.condition, { failed: unmet })) {
    Object.assign(record, { status: 'completed', conclusion: 'skipped', completedAt: stampOf(hub) })
    return 'skipped'
  }
  Object.assign(record, { status: 'in_progress', startedAt: stampOf(hub) })
  const failed = await runSteps(site, job, record, workshop(site, job, needs))
  const conclusion = failed ? 'failure' : 'success'
  Object.assign(record, { status: 'completed', conclusion, completedAt: stampOf(hub) })
  site.options.progress?.(run, record)
  return conclusion
}

async function runSteps({ hub }: Site, job: WorkflowJob, record: HubJob, shop: Workshop): Promise<boolean> {
  let failed = false
  for (const [at, step] of job.steps.entries()) {
    const startedAt = stampOf(hub)
    const result: StepResult | null = starts(step.condition, { failed })
      ? await runStep(step, shop).catch((error: unknown) => ({ ok: false, log: String(error) }))
      : null
    record.log += `## ${step.name}\n${result?.log ?? 'skipped'}\n`
    record.steps.push({
      name: step.name,
      number: at + 1,
      status: 'completed',
      conclusion: result === null ? 'skipped' : result.ok ? 'success' : 'failure',
      startedAt,
      completedAt: stampOf(hub),
    })
    failed ||= result?.ok === false
  }
  return failed
}

function workshop(site: Site, job: WorkflowJob, needs: Readonly<Record<string, string>>): Workshop {
  const { hub, repository, run, folder } = site
  const place = mkdtempSync(join(folder, `${job.id}-`))
  const [workspace, temp] = [join(place, 'work'), join(place, 'temp')]
  mkdirSync(workspace)
  mkdirSync(temp)
  const token = hub.addToken(permissionsOf(job))
  const {
    GITHUB_TOKEN: _token,
    ACTIONS_RESULTS_URL,
    ACTIONS_RUNTIME_TOKEN,
    ...env
  } = hub.env(repository, token, { run })
  return {
    workspace,
    temp,
    gitDir: repository.gitDir,
    sha: run.headSha,
    actionsRoot: site.options.actionsRoot,
    env: { ...env, GITHUB_JOB: job.id, GITHUB_WORKSPACE: workspace },
    secrets: { ACTIONS_RESULTS_URL: ACTIONS_RESULTS_URL ?? '', ACTIONS_RUNTIME_TOKEN: ACTIONS_RUNTIME_TOKEN ?? '' },
    expressions: {
      github: { token, sha: run.headSha, ref_name: run.headBranch ?? '', repository: repository.fullName },
      needs,
    },
    uploads: site.uploads,
    keep(name, bytes) {
      const at = stampOf(hub)
      repository.addArtifact(run, { name, bytes, createdAt: at, updatedAt: at })
    },
    now: hub.now,
  }
}

/** A job's token may do what the job says, and nothing else. */
function permissionsOf(job: WorkflowJob): Permissions {
  const names: Readonly<Record<string, Permission>> = {
    contents: 'contents',
    actions: 'actions',
    issues: 'issues',
    'pull-requests': 'pull_requests',
  }
  return Object.fromEntries(
    Object.entries(job.permissions).flatMap(([key, level]) => {
      const name = names[key]
      return name !== undefined && (level === 'read' || level === 'write') ? [[name, level]] : []
    }),
  )
}

function stampOf(hub: Hub): string {
  return `${hub.now().toISOString().slice(0, 19)}Z`
}
