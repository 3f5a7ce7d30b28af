import { parse } from 'yaml'
import { isObject, textOf } from '../route.ts'

export interface WorkflowStep {
  readonly name: string
  readonly condition: string
  readonly run?: string
  readonly uses?: string
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

export interface WorkflowJob {
  readonly id: string
  readonly name: string
  readonly needs: readonly string[]
  readonly condition: string
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly WorkflowStep[]
}

/** What of a workflow file the runner obeys: jobs, needs, conditions, permissions, steps. Throws on what is no workflow. */
export function parseWorkflow(text: string): readonly WorkflowJob[] {
  const file: unknown = parse(text)
  if (!isObject(file) || !isObject(file['jobs'])) throw new Error('the workflow has no jobs')
  const shared = textMap(file['permissions'])
  return Object.entries(file['jobs']).map(([id, job]) => parseJob(id, job, shared))
}

function parseJob(id: string, job: unknown, shared: Record<string, string>): WorkflowJob {
  if (!isObject(job) || !Array.isArray(job['steps'])) throw new Error(`job ${id} has no steps`)
  const needs = job['needs']
  return {
    id,
    name: textOf(job['name']) ?? id,
    needs: Array.isArray(needs) ? needs.map(String) : typeof needs === 'string' ? [needs] : [],
    condition: conditionOf(job['if']),
    permissions: job['permissions'] === undefined ? shared : textMap(job['permissions']),
    steps: job['steps'].map(parseStep),
  }
}

function parseStep(step: unknown): WorkflowStep {
  if (!isObject(step)) throw new Error('a step is no mapping')
  const run = textOf(step['run'])
  const uses = textOf(step['uses'])
  return {
    name: textOf(step['name']) ?? uses ?? (run ?? '').split('\n')[0] ?? '',
    condition: conditionOf(step['if']),
    ...(run === undefined ? {} : { run }),
    ...(uses === undefined ? {} : { uses }),
    with: textMap(step['with']),
    env: textMap(step['env']),
  }
}

function conditionOf(value: unknown): string {
  const text = value === undefined ? 'success()' : String(value)
  return text.replace(/^\$\{\{\s*(.*?)\s*\}\}$/, '$1')
}

function textMap(value: unknown): Record<string, string> {
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)])) : {}
}
