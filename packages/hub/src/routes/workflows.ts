import { tryGit } from '../git.ts'
import { paged } from '../page.ts'
import { invalid, notFound } from '../refusal.ts'
import { commitOf, type HubRepository } from '../repository.ts'
import { type Call, isObject, type Reply, type Route, textOf } from '../route.ts'
import { workflowShape } from '../shapes/actions.ts'
import type { HubWorkflow } from '../state.ts'
import { refreshWorkflows } from '../workflow-files.ts'
import { runsPage } from './runs.ts'

const REPO = '/repos/{owner}/{repo}'
/** From this version on a dispatch always answers 200 with a body (docs: breaking changes 2026-03-10). */
const DETAILS_ALWAYS = '2026-03-10'

export const workflowRoutes: readonly Route[] = [
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
