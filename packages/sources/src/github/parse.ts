import type { ArtifactFacts, JobFacts, ReferencedWorkflow, RunFacts } from '#core/checks/antiflake-compare/facts'
import { fieldsOf, Unreadable } from './fields.ts'

/** A workflow run (OpenAPI: workflow-run). Throws Unreadable. */
export function parseRun(value: unknown): RunFacts {
  const run = fieldsOf(value, 'run')
  const repository = run.inner('repository')
  if (repository === null) throw new Unreadable('a run without its repository')
  return {
    id: run.id('id'),
    repository: repository.text('full_name'),
    headRepository: run.inner('head_repository')?.text('full_name') ?? null,
    workflowId: run.id('workflow_id'),
    path: run.text('path').replace(/(\.ya?ml)@.*$/s, '$1'),
    event: run.text('event'),
    headSha: run.text('head_sha'),
    headBranch: run.textOrNull('head_branch'),
    status: run.textOrNull('status') ?? 'unknown',
    conclusion: run.textOrNull('conclusion'),
    attempt: run.countOrNull('run_attempt'),
    referenced: (run.listOrNull('referenced_workflows') ?? []).map(parseReferenced),
    createdAt: time(run.text('created_at')),
    startedAt: time(run.textOrNull('run_started_at') ?? run.text('created_at')),
    url: run.text('html_url'),
  }
}

/** `owner/name/.github/workflows/file.yml@ref` */
function parseReferenced(value: unknown): ReferencedWorkflow {
  const called = fieldsOf(value, 'referenced workflow')
  const [, repository, path, ref = ''] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)(?:@(.*))?$/s.exec(called.text('path')) ?? []
  if (repository === undefined || path === undefined) throw new Unreadable('a called workflow without its file')
  return { repository, path, ref, sha: called.text('sha') }
}

/** A job of attempt `attempt` of the run (OpenAPI: job). A job of another run or attempt is no answer to our question. */
export function parseJob(value: unknown, runId: string, attempt: number): JobFacts {
  const job = fieldsOf(value, 'job')
  if (job.id('run_id') !== runId || (job.countOrNull('run_attempt') ?? attempt) !== attempt) {
    throw new Unreadable(`a job of another run or attempt than ${runId}/${attempt}`)
  }
  const end = job.textOrNull('completed_at')
  const start = job.textOrNull('started_at')
  return {
    name: job.text('name'),
    status: job.text('status'),
    conclusion: job.textOrNull('conclusion'),
    startedAt: start === null ? null : time(start),
    completedAt: end === null ? null : time(end),
    failedStep: failedStep(job.listOrNull('steps') ?? []),
    url: job.textOrNull('html_url'),
  }
}

function failedStep(steps: readonly unknown[]): string | null {
  const failed = steps
    .map(value => fieldsOf(value, 'step'))
    .find(step => FAILED.has(step.textOrNull('conclusion') ?? ''))
  return failed === undefined ? null : failed.text('name')
}

const FAILED = new Set(['failure', 'timed_out'])

/** An artifact (OpenAPI: artifact). */
export function parseArtifact(value: unknown): ArtifactFacts {
  const artifact = fieldsOf(value, 'artifact')
  const created = artifact.textOrNull('created_at')
  const run = artifact.inner('workflow_run')
  return {
    id: artifact.id('id'),
    name: artifact.text('name'),
    size: artifact.count('size_in_bytes'),
    expired: artifact.flag('expired'),
    createdAt: created === null ? null : time(created),
    digest: artifact.textOrNull('digest'),
    runId: run?.idOrNull('id') ?? null,
    headSha: run?.textOrNull('head_sha') ?? null,
  }
}

/** The tip of a branch (OpenAPI: branch-with-protection). */
export function parseTip(value: unknown): string {
  const commit = fieldsOf(value, 'branch').inner('commit')
  if (commit === null) throw new Unreadable('a branch without its commit')
  return commit.text('sha')
}

function time(text: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new Unreadable('a time that is not RFC 3339')
  }
  return text
}
