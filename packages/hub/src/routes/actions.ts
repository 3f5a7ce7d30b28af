import { tryGit } from '../git.ts'
import { paged } from '../page.ts'
import { invalid, notFound, Refusal } from '../refusal.ts'
import { commitOf, type HubRepository } from '../repository.ts'
import { type Call, isObject, type Reply, type Route, textOf } from '../route.ts'
import { artifactShape, jobShape, runShape, workflowShape } from '../shapes/actions.ts'
import type { HubJob, HubRun, HubWorkflow } from '../state.ts'
import { refreshWorkflows } from '../workflow-files.ts'

const REPO = '/repos/{owner}/{repo}'
/** From this version on a dispatch always answers 200 with a body (docs: breaking changes 2026-03-10). */
const DETAILS_ALWAYS = '2026-03-10'

export const actionsRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${REPO}/actions/workflows`,
    need: ['actions', 'read'],
    async handle(call) {
      await refreshWorkflows(call.repository)
      return paged(call, call.repository.workflows, (shown, total) => ({
        total_count: total,
        workflows: shown.map(workflow => workflowShape(workflow, call)),
      }))
    },
  },
  {
    method: 'GET',
    template: `${REPO}/actions/workflows/{workflow_id}`,
    need: ['actions', 'read'],
    handle: async call => ({ status: 200, json: workflowShape(await workflowOf(call), call) }),
  },
  {
    method: 'POST',
    template: `${REPO}/actions/workflows/{workflow_id}/dispatches`,
    need: ['actions', 'write'],
    handle: dispatch,
  },
  {
    method: 'GET',
    template: `${REPO}/actions/workflows/{workflow_id}/runs`,
    need: ['actions', 'read'],
    async handle(call) {
      const workflow = await workflowOf(call)
      return runsPage(
        call,
        call.repository.runs.filter(run => run.workflowId === workflow.id),
      )
    },
  },
  {
    method: 'GET',
    template: `${REPO}/actions/runs`,
    need: ['actions', 'read'],
    handle: call => runsPage(call, call.repository.runs),
  },
  {
    method: 'GET',
    template: `${REPO}/actions/runs/{run_id}`,
    need: ['actions', 'read'],
    handle: call => ({ status: 200, json: runShape(runOf(call), call) }),
  },
  {
    method: 'GET',
    template: `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`,
    need: ['actions', 'read'],
    handle(call) {
      const shape = runShape(runOf(call), call, Number(call.params['attempt_number']))
      if (shape === null) throw notFound()
      return { status: 200, json: shape }
    },
  },
  {
    method: 'GET',
    template: `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
    need: ['actions', 'read'],
    handle(call) {
      const attempt = Number(call.params['attempt_number'])
      return jobsPage(call, job => job.attempt === attempt)
    },
  },
  {
    method: 'GET',
    template: `${REPO}/actions/runs/{run_id}/jobs`,
    need: ['actions', 'read'],
    handle(call) {
      const { attempt } = runOf(call)
      return jobsPage(call, call.query.get('filter') === 'all' ? () => true : job => job.attempt === attempt)
    },
  },
  {
    method: 'POST',
    template: `${REPO}/actions/runs/{run_id}/cancel`,
    need: ['actions', 'write'],
    handle(call) {
      const run = runOf(call)
      if (run.status === 'completed') throw new Refusal(409, 'Cannot cancel a workflow run that is completed.')
      Object.assign(run, { status: 'completed', conclusion: 'cancelled', updatedAt: call.stamp() })
      return { status: 202, json: {} }
    },
  },
  {
    method: 'GET',
    template: `${REPO}/actions/runs/{run_id}/artifacts`,
    need: ['actions', 'read'],
    handle(call) {
      const run = runOf(call)
      return artifactsPage(call, run.id)
    },
  },
  {
    method: 'GET',
    template: `${REPO}/actions/artifacts`,
    need: ['actions', 'read'],
    handle: call => artifactsPage(call, null),
  },
  {
    method: 'GET',
    template: `${REPO}/actions/artifacts/{artifact_id}`,
    need: ['actions', 'read'],
    handle(call) {
      const artifact = artifactOf(call)
      const run = call.repository.runs.find(other => other.id === artifact.runId)
      return { status: 200, json: artifactShape(artifact, run, call) }
    },
  },
  {
    method: 'DELETE',
    template: `${REPO}/actions/artifacts/{artifact_id}`,
    need: ['actions', 'write'],
    handle(call) {
      call.repository.artifacts.splice(call.repository.artifacts.indexOf(artifactOf(call)), 1)
      return { status: 204 }
    },
  },
  {
    method: 'GET',
    template: `${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
    need: ['actions', 'read'],
    handle(call) {
      if (call.token === null) throw new Refusal(401, 'Requires authentication')
      const artifact = artifactOf(call)
      if (call.params['archive_format'] !== 'zip') throw notFound()
      if (artifact.expired) throw new Refusal(410, 'Artifact has expired')
      const fileName = artifact.name.includes('.') ? artifact.name : `${artifact.name}.zip`
      return { status: 302, headers: { location: call.blobUrl(artifact.bytes, artifact.contentType, fileName) } }
    },
  },
  {
    method: 'GET',
    template: `${REPO}/actions/permissions`,
    need: ['administration', 'read'],
    handle: call => ({ status: 200, json: { ...call.repository.actionsPermissions } }),
  },
]

async function dispatch(call: Call): Promise<Reply> {
  const { repository } = call
  const workflow = await workflowOf(call)
  const ref = textOf(call.body['ref'])
  if (ref === undefined) throw invalid('Invalid request.\n\n"ref" wasn\'t supplied.')
  const headSha = await commitOf(repository, ref)
  if (headSha === null) throw invalid(`No ref found for: ${ref}`)
  if (!(await dispatchable(repository, headSha, workflow.path))) {
    throw invalid("Workflow does not have 'workflow_dispatch' trigger")
  }
  const actor = call.token?.login ?? repository.owner
  const run = await repository.dispatchHandler({ workflow, ref, headSha, inputs: inputsOf(call.body['inputs']), actor })
  const told = call.apiVersion >= DETAILS_ALWAYS || call.body['return_run_details'] === true
  if (!told) return { status: 204 }
  return {
    status: 200,
    json: {
      workflow_run_id: run.id,
      run_url: `${call.apiUrl}/repos/${repository.fullName}/actions/runs/${run.id}`,
      html_url: `${call.url}/${repository.fullName}/actions/runs/${run.id}`,
    },
  }
}

/** The file must be there, with its trigger, at the ref that is to run (docs: workflow_dispatch). */
async function dispatchable(repository: HubRepository, sha: string, path: string): Promise<boolean> {
  const file = await tryGit(repository.gitDir, ['cat-file', 'blob', `${sha}:${path}`])
  return file.exit === 0 && /\bworkflow_dispatch\b/.test(file.stdout.toString('utf8'))
}

function inputsOf(value: unknown): Record<string, string> {
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)])) : {}
}

/** By id or by file name; the file must be on the default branch. */
async function workflowOf(call: Call): Promise<HubWorkflow> {
  await refreshWorkflows(call.repository)
  const wanted = call.params['workflow_id'] ?? ''
  const found = call.repository.workflows.find(
    workflow => String(workflow.id) === wanted || workflow.path === `.github/workflows/${wanted}`,
  )
  if (found === undefined) throw notFound()
  return found
}

function runOf(call: Call): HubRun {
  const run = call.repository.runs.find(other => String(other.id) === call.params['run_id'])
  if (run === undefined) throw notFound()
  return run
}

function artifactOf(call: Call) {
  const artifact = call.repository.artifacts.find(other => String(other.id) === call.params['artifact_id'])
  if (artifact === undefined) throw notFound()
  return artifact
}

/** Newest first, filtered as GitHub filters: `status` matches a status or a conclusion. */
function runsPage(call: Call, runs: readonly HubRun[]): Reply {
  const wanted = (name: string): string | null => call.query.get(name)
  const [sha, branch, event, status, created] = ['head_sha', 'branch', 'event', 'status', 'created'].map(wanted)
  const actor = wanted('actor')
  const chosen = runs.filter(
    run =>
      (sha == null || run.headSha === sha) &&
      (branch == null || run.headBranch === branch) &&
      (event == null || run.event === event) &&
      (status == null || run.status === status || run.conclusion === status) &&
      (actor == null || run.actor === actor) &&
      (created == null || within(run.createdAt, created)),
  )
  const newest = chosen.toSorted((a, b) => b.id - a.id)
  return paged(call, newest, (shown, total) => ({
    total_count: total,
    workflow_runs: shown.map(run => runShape(run, call)),
  }))
}

/** GitHub's search syntax for dates: `>=X`, `<=X`, `>X`, `<X`, `X..Y`, a day. */
function within(at: string, range: string): boolean {
  const time = Date.parse(at)
  const bound = /^(>=|<=|>|<)(.+)$/.exec(range)
  if (bound !== null) {
    const limit = Date.parse(bound[2] ?? '')
    return { '>=': time >= limit, '<=': time <= limit, '>': time > limit, '<': time < limit }[bound[1] ?? ''] ?? false
  }
  const [from = '', to = from] = range.split('..')
  const until = to === '*' ? Number.POSITIVE_INFINITY : Date.parse(to.length === 10 ? `${to}T23:59:59Z` : to)
  return (from === '*' || time >= Date.parse(from)) && time <= until
}

function jobsPage(call: Call, chosen: (job: HubJob) => boolean): Reply {
  const run = runOf(call)
  const jobs = call.repository.jobs.filter(job => job.runId === run.id && chosen(job))
  return paged(call, jobs, (shown, total) => ({ total_count: total, jobs: shown.map(job => jobShape(job, run, call)) }))
}

function artifactsPage(call: Call, runId: number | null): Reply {
  const name = call.query.get('name')
  const { artifacts, runs } = call.repository
  const chosen = artifacts
    .filter(artifact => (runId === null || artifact.runId === runId) && (name === null || artifact.name === name))
    .toSorted((a, b) => b.id - a.id)
  return paged(call, chosen, (shown, total) => ({
    total_count: total,
    artifacts: shown.map(artifact =>
      artifactShape(
        artifact,
        runs.find(run => run.id === artifact.runId),
        call,
      ),
    ),
  }))
}
