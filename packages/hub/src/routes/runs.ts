import { paged } from '../page.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { Call, Reply, Route } from '../route.ts'
import { jobShape, runShape } from '../shapes/actions.ts'
import type { HubJob, HubRun } from '../state.ts'

const REPO = '/repos/{owner}/{repo}'

export const runRoutes: readonly Route[] = [
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
]

export function runOf(call: Call): HubRun {
  const run = call.repository.runs.find(other => String(other.id) === call.params['run_id'])
  if (run === undefined) throw notFound()
  return run
}

/** Newest first, filtered as GitHub filters: `status` matches a status or a conclusion. */
export function runsPage(call: Call, runs: readonly HubRun[]): Reply {
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
