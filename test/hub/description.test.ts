import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertAnswer } from '../kit/openapi.ts'
import { REPO, type Stage, stage } from './fixture.ts'

let at: Stage
beforeAll(async () => {
  at = await stage()
})
afterAll(async () => {
  await at[Symbol.asyncDispose]()
})

interface Row {
  readonly what: string
  readonly method: string
  /** Below the repository; a function when it needs ids. */
  readonly path: (stage: Stage) => string
  readonly template: string
  readonly status: number
  readonly body?: (stage: Stage) => object
  readonly before?: (stage: Stage) => void
  readonly headers?: Record<string, string>
  /** A status that GitHub's description leaves out, though GitHub's documentation has it. */
  readonly undescribed?: boolean
}

const get = (what: string, template: string, path: (stage: Stage) => string, status = 200): Row => ({
  what,
  method: 'GET',
  template,
  path,
  status,
})
const run = (stage: Stage): number => stage.repository.runs[0]?.id ?? 0
const withRun = (stage: Stage): void => {
  if (stage.repository.runs.length > 0) return
  const path = '.github/workflows/s7-orr-exec.yml'
  const made = stage.repository.addRun({ headSha: stage.head, headBranch: stage.branch, path })
  made.referencedWorkflows.push({ path: 'acme/ci/.github/workflows/x.yml@v1', sha: stage.main, ref: 'v1' })
  made.earlierAttempts.push({
    status: 'completed',
    conclusion: 'failure',
    startedAt: made.startedAt,
    updatedAt: made.updatedAt,
  })
  made.attempt = 2
  const step = {
    name: 'run',
    number: 1,
    status: 'completed',
    conclusion: 'success',
    startedAt: null,
    completedAt: null,
  }
  stage.repository.addJob(made, { name: 'T0', steps: [step] })
  stage.repository.addJob(made, { name: 'T0', attempt: 1, conclusion: 'failure' })
  stage.repository.addArtifact(made, { name: 's7-orr-evidence', bytes: Buffer.from('zip') })
}
const withRules = (stage: Stage): void => {
  if (stage.repository.rulesets.length > 0) return
  const contexts = ['T0', 'T1'].map(context => ({ context, integration_id: 15_368 }))
  const parameters = { required_status_checks: contexts, strict_required_status_checks_policy: true }
  const made = stage.repository.addRuleset({
    name: 'main',
    rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }, { type: 'required_status_checks', parameters }],
    bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
  })
  const { history: _history, ...state } = made
  made.history.push({ version_id: 3, actor: { id: 7, type: 'User' }, updated_at: made.updated_at, state })
  stage.repository.protection.set('main', {
    requiredStatusChecks: { strict: true, checks: [{ context: 'T0', app_id: 15_368 }] },
    enforceAdmins: true,
    allowForcePushes: false,
    allowDeletions: false,
    requiredApprovals: 1,
  })
}

const pull = `${REPO}/pulls/{pull_number}`
const rows: Row[] = [
  get('repository', REPO, () => ''),
  get('ref', `${REPO}/git/ref/{ref}`, () => '/git/ref/heads/main'),
  get('matching refs', `${REPO}/git/matching-refs/{ref}`, () => '/git/matching-refs/heads/q2-'),
  get('branches', `${REPO}/branches`, () => '/branches'),
  { ...get('branch with rules', `${REPO}/branches/{branch}`, () => '/branches/main'), before: withRules },
  get('branch without rules', `${REPO}/branches/{branch}`, stage => `/branches/${stage.branch}`),
  get('no branch', `${REPO}/branches/{branch}`, () => '/branches/none', 404),
  {
    ...get('protection', `${REPO}/branches/{branch}/protection`, () => '/branches/main/protection'),
    before: withRules,
  },
  get('commits', `${REPO}/commits`, stage => `/commits?sha=${stage.branch}`),
  get('commit', `${REPO}/commits/{ref}`, stage => `/commits/${stage.head}`),
  get('first commit', `${REPO}/commits/{ref}`, stage => `/commits/${stage.main}`),
  get('no commit', `${REPO}/commits/{ref}`, () => '/commits/none', 422),
  get('comparison', `${REPO}/compare/{basehead}`, stage => `/compare/main...${stage.branch}`),
  get('file', `${REPO}/contents/{path}`, () => '/contents/scripts/a.txt'),
  get('folder', `${REPO}/contents/{path}`, () => '/contents/scripts'),
  get('symlink', `${REPO}/contents/{path}`, () => '/contents/link'),
  get('no file', `${REPO}/contents/{path}`, () => '/contents/none', 404),
  get(
    'blob',
    `${REPO}/git/blobs/{file_sha}`,
    stage => `/git/blobs/${stage.clone.git('rev-parse', 'main:scripts/a.txt')}`,
  ),
  {
    what: 'opened pull request',
    method: 'POST',
    template: `${REPO}/pulls`,
    path: () => '/pulls',
    status: 201,
    body: stage => ({ title: 'S7', body: 'text', head: stage.branch, base: 'main' }),
  },
  {
    what: 'second pull request of one head',
    method: 'POST',
    template: `${REPO}/pulls`,
    path: () => '/pulls',
    status: 422,
    body: stage => ({ title: 'S7', body: 'text', head: stage.branch, base: 'main' }),
  },
  {
    what: 'body over the limit',
    method: 'PATCH',
    template: pull,
    path: () => '/pulls/1',
    status: 422,
    body: () => ({ body: 'x'.repeat(65_537) }),
  },
  get('pull requests by head', `${REPO}/pulls`, stage => `/pulls?head=acme:${stage.branch}&state=open`),
  get('pull request', pull, () => '/pulls/1'),
  get('pull request files', `${pull}/files`, () => '/pulls/1/files'),
  get('pull request commits', `${pull}/commits`, () => '/pulls/1/commits'),
  {
    what: 'asked reviewers',
    method: 'POST',
    template: `${pull}/requested_reviewers`,
    path: () => '/pulls/1/requested_reviewers',
    status: 201,
    body: () => ({ reviewers: ['ana'], team_reviewers: ['sre'] }),
  },
  get('reviewers', `${pull}/requested_reviewers`, () => '/pulls/1/requested_reviewers'),
  {
    what: 'review',
    method: 'POST',
    template: `${pull}/reviews`,
    path: () => '/pulls/1/reviews',
    status: 200,
    body: () => ({ event: 'APPROVE', body: 'good' }),
  },
  get('reviews', `${pull}/reviews`, () => '/pulls/1/reviews'),
  {
    what: 'opened issue',
    method: 'POST',
    template: `${REPO}/issues`,
    path: () => '/issues',
    status: 201,
    body: () => ({ title: 'slow', body: 'text', labels: ['performance'] }),
  },
  get('issues', `${REPO}/issues`, () => '/issues?state=all&labels='),
  get('issue', `${REPO}/issues/{issue_number}`, () => '/issues/2'),
  get('pull request as an issue', `${REPO}/issues/{issue_number}`, () => '/issues/1'),
  {
    what: 'changed issue',
    method: 'PATCH',
    template: `${REPO}/issues/{issue_number}`,
    path: () => '/issues/2',
    status: 200,
    body: () => ({ body: 'new' }),
  },
  {
    what: 'comment',
    method: 'POST',
    template: `${REPO}/issues/{issue_number}/comments`,
    path: () => '/issues/1/comments',
    status: 201,
    body: () => ({ body: 'hello' }),
  },
  get('comments', `${REPO}/issues/{issue_number}/comments`, () => '/issues/1/comments'),
  {
    what: 'changed comment',
    method: 'PATCH',
    template: `${REPO}/issues/comments/{comment_id}`,
    path: stage => `/issues/comments/${stage.repository.comments[0]?.id ?? 0}`,
    status: 200,
    body: () => ({ body: 'again' }),
  },
  get(
    'one comment',
    `${REPO}/issues/comments/{comment_id}`,
    stage => `/issues/comments/${stage.repository.comments[0]?.id ?? 0}`,
  ),
  {
    what: 'deleted comment',
    method: 'DELETE',
    template: `${REPO}/issues/comments/{comment_id}`,
    path: stage => `/issues/comments/${stage.repository.comments[0]?.id ?? 0}`,
    status: 204,
  },
  {
    what: 'closed pull request',
    method: 'PATCH',
    template: pull,
    path: () => '/pulls/1',
    status: 200,
    body: () => ({ state: 'closed' }),
  },
  get('workflows', `${REPO}/actions/workflows`, () => '/actions/workflows'),
  get('workflow', `${REPO}/actions/workflows/{workflow_id}`, () => '/actions/workflows/s7-orr-exec.yml'),
  {
    what: 'dispatch, API of 2022',
    method: 'POST',
    template: `${REPO}/actions/workflows/{workflow_id}/dispatches`,
    path: () => '/actions/workflows/s7-orr-exec.yml/dispatches',
    status: 204,
    body: stage => ({ ref: stage.branch }),
    before: withRun,
  },
  {
    what: 'dispatch, API of 2022, asked for details',
    method: 'POST',
    template: `${REPO}/actions/workflows/{workflow_id}/dispatches`,
    path: () => '/actions/workflows/s7-orr-exec.yml/dispatches',
    status: 200,
    body: stage => ({ ref: stage.branch, return_run_details: true }),
  },
  {
    what: 'dispatch, API of 2026',
    method: 'POST',
    template: `${REPO}/actions/workflows/{workflow_id}/dispatches`,
    path: () => '/actions/workflows/s7-orr-exec.yml/dispatches',
    status: 200,
    body: stage => ({ ref: stage.branch }),
    headers: { 'x-github-api-version': '2026-03-10' },
  },
  {
    what: 'dispatch on no ref',
    method: 'POST',
    template: `${REPO}/actions/workflows/{workflow_id}/dispatches`,
    path: () => '/actions/workflows/s7-orr-exec.yml/dispatches',
    status: 422,
    body: () => ({ ref: 'none' }),
  },
  get('runs', `${REPO}/actions/runs`, stage => `/actions/runs?head_sha=${stage.head}&event=workflow_dispatch`),
  get(
    'runs of a workflow',
    `${REPO}/actions/workflows/{workflow_id}/runs`,
    () => '/actions/workflows/s7-orr-exec.yml/runs',
  ),
  get('run', `${REPO}/actions/runs/{run_id}`, stage => `/actions/runs/${run(stage)}`),
  get('no run', `${REPO}/actions/runs/{run_id}`, () => '/actions/runs/1', 404),
  get(
    'attempt',
    `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`,
    stage => `/actions/runs/${run(stage)}/attempts/1`,
  ),
  get(
    'no attempt',
    `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`,
    stage => `/actions/runs/${run(stage)}/attempts/3`,
    404,
  ),
  get(
    'jobs of an attempt',
    `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
    stage => `/actions/runs/${run(stage)}/attempts/2/jobs`,
  ),
  get('jobs', `${REPO}/actions/runs/{run_id}/jobs`, stage => `/actions/runs/${run(stage)}/jobs?filter=all`),
  {
    what: 'cancel of an ended run',
    method: 'POST',
    template: `${REPO}/actions/runs/{run_id}/cancel`,
    path: stage => `/actions/runs/${run(stage)}/cancel`,
    status: 409,
  },
  {
    what: 'cancel of a queued run',
    method: 'POST',
    template: `${REPO}/actions/runs/{run_id}/cancel`,
    path: stage => `/actions/runs/${stage.repository.runs[1]?.id ?? 0}/cancel`,
    status: 202,
  },
  get(
    'artifacts of a run',
    `${REPO}/actions/runs/{run_id}/artifacts`,
    stage => `/actions/runs/${run(stage)}/artifacts?name=s7-orr-evidence`,
  ),
  get('artifacts', `${REPO}/actions/artifacts`, () => '/actions/artifacts'),
  get(
    'artifact',
    `${REPO}/actions/artifacts/{artifact_id}`,
    stage => `/actions/artifacts/${stage.repository.artifacts[0]?.id ?? 0}`,
  ),
  get(
    'download',
    `${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
    stage => `/actions/artifacts/${stage.repository.artifacts[0]?.id ?? 0}/zip`,
    302,
  ),
  {
    ...get(
      'download of an expired artifact',
      `${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
      stage => `/actions/artifacts/${stage.repository.artifacts[0]?.id ?? 0}/zip`,
      410,
    ),
    before: stage => {
      const [artifact] = stage.repository.artifacts
      if (artifact !== undefined) artifact.expired = true
    },
  },
  {
    what: 'deleted artifact',
    method: 'DELETE',
    template: `${REPO}/actions/artifacts/{artifact_id}`,
    path: stage => `/actions/artifacts/${stage.repository.artifacts[0]?.id ?? 0}`,
    status: 204,
  },
  get('rulesets', `${REPO}/rulesets`, () => '/rulesets'),
  get('ruleset', `${REPO}/rulesets/{ruleset_id}`, stage => `/rulesets/${stage.repository.rulesets[0]?.id ?? 0}`),
  get(
    'history',
    `${REPO}/rulesets/{ruleset_id}/history`,
    stage => `/rulesets/${stage.repository.rulesets[0]?.id ?? 0}/history`,
  ),
  get(
    'version',
    `${REPO}/rulesets/{ruleset_id}/history/{version_id}`,
    stage => `/rulesets/${stage.repository.rulesets[0]?.id ?? 0}/history/3`,
  ),
  get('rules of a branch', `${REPO}/rules/branches/{branch}`, () => '/rules/branches/main'),
  get('actions permissions', `${REPO}/actions/permissions`, () => '/actions/permissions'),
  {
    what: 'deleted ref',
    method: 'DELETE',
    template: `${REPO}/git/refs/{ref}`,
    path: stage => `/git/refs/heads/${stage.branch}`,
    status: 204,
  },
  {
    what: 'deletion of no ref',
    method: 'DELETE',
    template: `${REPO}/git/refs/{ref}`,
    path: () => '/git/refs/heads/none',
    status: 422,
    undescribed: true,
  },
]

describe('the hub answers as GitHub describes it', () => {
  it.each(rows)('$method $template $status: $what', async row => {
    row.before?.(at)
    const answer = await at.ask(row.method, `/repos/acme/shop${row.path(at)}`, {
      ...(row.body === undefined ? {} : { body: row.body(at) }),
      ...(row.headers === undefined ? {} : { headers: row.headers }),
    })
    expect(answer.status).toBe(row.status)
    if (row.undescribed !== true) assertAnswer(row.method, row.template, answer.status, answer.body)
  })

  it('drives every route that the hub has', async () => {
    const { ROUTES } = await import('#hub/api')
    const driven = new Set(rows.map(row => `${row.method} ${row.template}`))
    expect(ROUTES.map(route => `${route.method} ${route.template}`).filter(route => !driven.has(route))).toEqual([])
  })

  it('refuses an answer that lacks what the description requires', () => {
    expect(() => assertAnswer('GET', `${REPO}/git/ref/{ref}`, 200, { ref: 'refs/heads/main' })).toThrow(/node_id/)
  })
})
