import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow as readWorkflow,
} from '@actions/workflow-parser'
import { parseAction as readAction } from '@actions/workflow-parser/actions/action-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { explodes } from './aliases.ts'
import type { Job, ParsedAction, ParsedWorkflow, Text, Workflow } from './model.ts'
import { parseJobs, parseSteps } from './parse-jobs.ts'
import { parsePermissions } from './parse-permissions.ts'
import { parseTriggers } from './parse-triggers.ts'
import { atOf, childOf, problemsOf, textOf } from './tokens.ts'

export type { Action, Job, ParsedAction, ParsedWorkflow, Problem, Step, Text, Workflow } from './model.ts'

/** GitHub does not start a workflow file above 500 KB (docs: Actions limits). */
const FILE_CHARS = 512_000

/**
 * A workflow file through GitHub's own parser (`@actions/workflow-parser`), which knows the schema, the expressions and
 * the graph of `needs`. Never throws for what the text says: a bad file has problems.
 */
export async function parseWorkflow(path: string, text: string): Promise<ParsedWorkflow> {
  if (text.length > FILE_CHARS) return tooLong(path)
  if (explodes(text)) return tooManyAliases(path)
  const { context, value } = readWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  if (value === undefined || context.errors.count > 0) return bad(path, context.errors.getErrors())
  const template = await convertWorkflowTemplate(context, value)
  if (context.errors.count > 0) return bad(path, context.errors.getErrors())
  const conditions = new Map<string, string>()
  for (const job of template.jobs ?? []) conditions.set(job.id.value, job.if.expression)
  return { kind: 'ok', workflow: workflowOf(path, value, conditions) }
}

/** An `action.yml` through GitHub's own parser. */
export function parseAction(path: string, text: string): ParsedAction {
  if (text.length > FILE_CHARS) return tooLong(path)
  if (explodes(text)) return tooManyAliases(path)
  const { context, value } = readAction({ name: path, content: text }, new NoOperationTraceWriter())
  if (value === undefined || context.errors.count > 0) return bad(path, context.errors.getErrors())
  const runs = childOf(value, 'runs')
  return {
    kind: 'ok',
    action: {
      path,
      using: textOf(childOf(runs, 'using'))?.text ?? '',
      steps: parseSteps(childOf(runs, 'steps'), ''),
      image: textOf(childOf(runs, 'image')),
    },
  }
}

function workflowOf(path: string, root: TemplateToken, conditions: ReadonlyMap<string, string>): Workflow {
  const jobs = parseJobs(root)
  return {
    path,
    name: textOf(childOf(root, 'name'))?.text ?? '',
    triggers: parseTriggers(childOf(root, 'on')),
    permissions: parsePermissions(childOf(root, 'permissions')),
    jobs: jobs.map(job => ({ ...job, condition: conditionOf(job, conditions.get(job.id)) })),
  }
}

/** The parser's own reading of the condition, `success() &&` included. */
function conditionOf(job: Job, expression: string | undefined): Text | null {
  return job.condition === null || expression === undefined ? job.condition : { ...job.condition, text: expression }
}

function bad(path: string, errors: Parameters<typeof problemsOf>[0]) {
  const problems = problemsOf(errors)
  const none = { ...atOf(undefined), message: 'The file holds no workflow.' }
  return { kind: 'bad', path, problems: problems.length > 0 ? problems : [none] } as const
}

function tooLong(path: string) {
  return bad(path, [{ message: `The file is over ${FILE_CHARS} characters; GitHub does not start it.` }])
}

function tooManyAliases(path: string) {
  return bad(path, [{ message: 'The aliases of the file multiply it past all use.' }])
}
