import type { HubRepository } from '../repository.ts'
import type { HubArtifact, HubJob, HubRun, HubWorkflow } from '../state.ts'
import { minimalRepository } from './repository.ts'
import { userShape } from './user.ts'

interface At {
  readonly repository: HubRepository
  readonly apiUrl: string
  readonly url: string
}

export function workflowShape(workflow: HubWorkflow, at: At): object {
  const page = `${at.url}/${at.repository.fullName}`
  return {
    id: workflow.id,
    node_id: `W_${workflow.id}`,
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: workflow.createdAt,
    updated_at: workflow.createdAt,
    url: `${api(at)}/actions/workflows/${workflow.id}`,
    html_url: `${page}/blob/${at.repository.defaultBranch}/${workflow.path}`,
    badge_url: `${page}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  }
}

/** `workflow-run`, as of one attempt (default: the latest). Null when there was no such attempt. */
export function runShape(run: HubRun, at: At, attempt = run.attempt): object | null {
  const seen = attempt === run.attempt ? run : run.earlierAttempts[attempt - 1]
  if (seen === undefined) return null
  const self = `${api(at)}/actions/runs/${run.id}`
  const open = at.repository.pulls.filter(pull => pull.state === 'open' && pull.head.ref === run.headBranch)
  return {
    id: run.id,
    name: run.name,
    node_id: `WFR_${run.id}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.name,
    run_number: run.runNumber,
    event: run.event,
    status: seen.status,
    conclusion: seen.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.id + 1,
    check_suite_node_id: `CS_${run.id}`,
    url: self,
    html_url: `${at.url}/${at.repository.fullName}/actions/runs/${run.id}`,
    pull_requests: open.map(pull => ({
      id: pull.id,
      number: pull.number,
      url: `${api(at)}/pulls/${pull.number}`,
      head: { ref: pull.head.ref, sha: pull.head.sha, repo: repoTriple(at) },
      base: { ref: pull.base.ref, sha: pull.base.sha, repo: repoTriple(at) },
    })),
    created_at: run.createdAt,
    updated_at: seen.updatedAt,
    actor: userShape(run.actor, at.apiUrl, at.url),
    triggering_actor: userShape(run.actor, at.apiUrl, at.url),
    run_attempt: attempt,
    referenced_workflows: run.referencedWorkflows,
    run_started_at: seen.startedAt,
    jobs_url: `${self}/jobs`,
    logs_url: `${self}/logs`,
    check_suite_url: `${api(at)}/check-suites/${run.id + 1}`,
    artifacts_url: `${self}/artifacts`,
    cancel_url: `${self}/cancel`,
    rerun_url: `${self}/rerun`,
    previous_attempt_url: attempt > 1 ? `${self}/attempts/${attempt - 1}` : null,
    workflow_url: `${api(at)}/actions/workflows/${run.workflowId}`,
    head_commit: null,
    repository: minimalRepository(at.repository, at.apiUrl, at.url),
    head_repository: minimalRepository(run.headRepository, at.apiUrl, at.url),
  }
}

export function jobShape(job: HubJob, run: HubRun, at: At): object {
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: run.name,
    head_branch: run.headBranch,
    run_url: `${api(at)}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: `CR_${job.id}`,
    head_sha: run.headSha,
    url: `${api(at)}/actions/jobs/${job.id}`,
    html_url: `${at.url}/${at.repository.fullName}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map(step => ({
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      number: step.number,
      started_at: step.startedAt,
      completed_at: step.completedAt,
    })),
    check_run_url: `${api(at)}/check-runs/${job.id}`,
    labels: ['ubuntu-24.04'],
    runner_id: 1,
    runner_name: 'Hub runner',
    runner_group_id: 1,
    runner_group_name: 'Hub runners',
  }
}

export function artifactShape(artifact: HubArtifact, run: HubRun | undefined, at: At): object {
  const self = `${api(at)}/actions/artifacts/${artifact.id}`
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url: self,
    archive_download_url: `${self}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.updatedAt,
    expires_at: artifact.expiresAt,
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: at.repository.id,
            head_repository_id: run.headRepository.id,
            head_branch: run.headBranch ?? '',
            head_sha: run.headSha,
          },
  }
}

function api(at: At): string {
  return `${at.apiUrl}/repos/${at.repository.fullName}`
}

function repoTriple(at: At): object {
  return { id: at.repository.id, url: api(at), name: at.repository.name }
}
