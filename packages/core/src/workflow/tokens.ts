import { isBasicExpression, isMapping, isScalar, isSequence, isString } from '@actions/workflow-parser'
import type { BasicExpressionToken } from '@actions/workflow-parser/templates/tokens/basic-expression-token'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { parseDocument } from 'yaml'
import type { At, MatrixRow, MatrixValue, Problem, Text } from './model.ts'

type Token = TemplateToken | undefined

export function atOf(token: Token): At {
  return { line: token?.range?.start.line ?? 1, column: token?.range?.start.column ?? 1 }
}

/** The pairs of a mapping, in file order; none when the token is no mapping. */
export function pairsOf(token: Token): [string, TemplateToken][] {
  if (token === undefined || !isMapping(token)) return []
  const pairs: [string, TemplateToken][] = []
  for (let at = 0; at < token.count; at++) {
    const { key, value } = token.get(at)
    pairs.push([key.toString(), value])
  }
  return pairs
}

/** The value below a key, or undefined. */
export function childOf(token: Token, key: string): TemplateToken | undefined {
  return pairsOf(token).find(([name]) => name === key)?.[1]
}

export function itemsOf(token: Token): TemplateToken[] {
  if (token === undefined || !isSequence(token)) return []
  return Array.from({ length: token.count }, (_, at) => token.get(at))
}

/** A scalar as it stands in the file, expressions with their `${{ }}`; null for anything else. */
export function textOf(token: Token): Text | null {
  if (token === undefined || !isScalar(token)) return null
  if (isBasicExpression(token)) return { ...atOf(token), text: writtenValue(token), dynamic: true }
  return { ...atOf(token), text: isString(token) ? token.value : token.toString(), dynamic: false }
}

/** The parser hands an expression over as it stands in the file; quotes and the indentation of a block are no part of the value. */
function writtenValue(token: BasicExpressionToken): string {
  const source = token.source ?? token.toString()
  const header = token.blockScalarHeader
  if (header === undefined && !/^(?:".*"|'.*')$/s.test(source)) return source
  const document = parseDocument(header === undefined ? source : `${header}\n${source}`, { logLevel: 'silent' })
  const value: unknown = document.errors.length === 0 ? document.toJS() : source
  return typeof value === 'string' ? value : source
}

/** The first line of a block scalar stands below its key; of a plain one, on it. */
export function bodyLine(token: TemplateToken): number {
  const block = (isString(token) || isBasicExpression(token)) && token.blockScalarHeader !== undefined
  return atOf(token).line + (block ? 1 : 0)
}

/** A literal value, or undefined when an expression stands anywhere in it. */
export function literalOf(token: TemplateToken): MatrixValue | undefined {
  if (token.isExpression) return undefined
  if (isMapping(token)) return rowOf(token)
  if (isSequence(token)) {
    const items = itemsOf(token).map(literalOf)
    return items.every(item => item !== undefined) ? items : undefined
  }
  return scalarOf(token)
}

export function rowOf(token: TemplateToken): MatrixRow | undefined {
  const row: Record<string, MatrixValue> = Object.create(null)
  for (const [key, value] of pairsOf(token)) {
    const literal = literalOf(value)
    if (literal === undefined) return undefined
    row[key] = literal
  }
  return row
}

function scalarOf(token: TemplateToken): MatrixValue {
  const value: unknown = 'value' in token ? token.value : null
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

interface ParserError {
  readonly message: string
  readonly rawMessage?: string
  readonly range?: { readonly start: { readonly line: number; readonly column: number } } | undefined
}

/** What GitHub's parser objects to, without its `file (Line: …)` prefix, which the place repeats. */
export function problemsOf(errors: readonly ParserError[]): Problem[] {
  return errors.map(error => ({
    message: error.rawMessage ?? error.message,
    line: error.range?.start.line ?? 1,
    column: error.range?.start.column ?? 1,
  }))
}
