import { isString } from '@actions/workflow-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import type { Job, Matrix, MatrixRow, MatrixValue, Step, Text } from './model.ts'
import { parsePermissions } from './parse-permissions.ts'
import { atOf, bodyLine, childOf, itemsOf, literalOf, pairsOf, rowOf, textOf } from './tokens.ts'

/** The jobs of a workflow's root, in file order. */
export function parseJobs(root: TemplateToken): Job[] {
  const shell = shellOf(root)
  return pairsOf(childOf(root, 'jobs')).map(([id, body]) => parseJob(id, body, shell))
}

function parseJob(id: string, body: TemplateToken, shell: string): Job {
  const name = textOf(childOf(body, 'name'))
  return {
    ...atOf(body),
    id,
    name: name === null || name.text === '' ? { ...atOf(body), text: id, dynamic: false } : name,
    condition: textOf(childOf(body, 'if')),
    needs: parseNeeds(childOf(body, 'needs')),
    continueOnError: textOf(childOf(body, 'continue-on-error')),
    permissions: parsePermissions(childOf(body, 'permissions')),
    matrix: parseMatrix(childOf(body, 'strategy')),
    uses: textOf(childOf(body, 'uses')),
    steps: parseSteps(childOf(body, 'steps'), shellOf(body) || shell),
    images: imagesOf(body),
  }
}

function parseNeeds(token: TemplateToken | undefined): string[] {
  if (token !== undefined && isString(token)) return [token.value]
  return itemsOf(token).map(item => item.toString())
}

function shellOf(token: TemplateToken): string {
  return textOf(childOf(childOf(childOf(token, 'defaults'), 'run'), 'shell'))?.text ?? ''
}

/** Steps in order; those of a `parallel` block stand in its place. */
export function parseSteps(token: TemplateToken | undefined, shell: string): Step[] {
  return itemsOf(token).flatMap(item => {
    const parallel = childOf(item, 'parallel')
    return parallel === undefined ? [parseStep(item, shell)] : parseSteps(parallel, shell)
  })
}

function parseStep(token: TemplateToken, shell: string): Step {
  const runToken = childOf(token, 'run')
  const run = textOf(runToken)
  const uses = textOf(childOf(token, 'uses'))
  const label = textOf(childOf(token, 'name')) ?? textOf(childOf(token, 'id')) ?? uses
  return {
    ...atOf(token),
    label: label?.text ?? 'run',
    run: run === null || runToken === undefined ? null : { ...run, line: bodyLine(runToken) },
    shell: textOf(childOf(token, 'shell'))?.text ?? shell,
    uses,
    condition: textOf(childOf(token, 'if')),
    continueOnError: textOf(childOf(token, 'continue-on-error')),
  }
}

function imagesOf(body: TemplateToken): Text[] {
  const services = pairsOf(childOf(body, 'services')).map(([, service]) => service)
  const containers = [childOf(body, 'container'), ...services]
  return containers.flatMap(container => textOf(container) ?? textOf(childOf(container, 'image')) ?? [])
}

function parseMatrix(strategy: TemplateToken | undefined): Matrix {
  const matrix = childOf(strategy, 'matrix')
  if (strategy?.isExpression || matrix?.isExpression) return { kind: 'dynamic' }
  if (matrix === undefined) return { kind: 'none' }
  const axes = new Map<string, readonly MatrixValue[]>()
  for (const [key, token] of pairsOf(matrix)) {
    if (key === 'include' || key === 'exclude') continue
    const values = itemsOf(token).map(literalOf)
    if (token.isExpression || !values.every(value => value !== undefined)) return { kind: 'dynamic' }
    axes.set(key, values)
  }
  const include = rowsOf(childOf(matrix, 'include'))
  const exclude = rowsOf(childOf(matrix, 'exclude'))
  return include === null || exclude === null ? { kind: 'dynamic' } : { kind: 'static', axes, include, exclude }
}

function rowsOf(token: TemplateToken | undefined): MatrixRow[] | null {
  if (token?.isExpression) return null
  const rows = itemsOf(token).map(item => (item.isExpression ? undefined : rowOf(item)))
  return rows.every(row => row !== undefined) ? rows : null
}
