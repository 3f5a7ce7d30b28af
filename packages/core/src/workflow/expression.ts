import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast'
import type { MatrixRow } from './model.ts'

/** The contexts and status functions of GitHub's expressions (docs: contexts); what is not known here does not parse. */
const CONTEXTS = ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'env', 'secrets', 'job', 'runner', 'steps']
const STATUS = ['always', 'success', 'failure', 'cancelled', 'hashFiles']

/** What is in `${{ }}`, through GitHub's own expression parser; null when it does not parse. */
function parseExpression(text: string): Expr | null {
  try {
    const { tokens } = new Lexer(text).lex()
    const functions = STATUS.map(name => ({ name, minArgs: 0, maxArgs: Number.MAX_SAFE_INTEGER }))
    return new Parser(tokens, CONTEXTS, functions).parse()
  } catch {
    return null
  }
}

/** The text of an expression that needs nothing but the matrix; null when it needs more, or does not evaluate. */
export function evaluateWithMatrix(text: string, row: MatrixRow): string | null {
  const tree = parseExpression(text)
  if (tree === null || !every(tree, knownWithMatrix)) return null
  try {
    const matrix: unknown = JSON.parse(JSON.stringify(row), data.reviver)
    if (!isDictionary(matrix)) return null
    const value = new Evaluator(tree, new data.Dictionary({ key: 'matrix', value: matrix })).evaluate()
    return value.coerceString()
  } catch {
    return null
  }
}

/** Whether the matrix is used at all. */
export function usesMatrix(text: string): boolean {
  const tree = parseExpression(text)
  return tree !== null && !every(tree, node => !isContext(node, 'matrix'))
}

export type Truth = 'always' | 'never' | 'depends'

/**
 * Whether a job's condition holds whatever happens. `success()` does in a job without `needs`; `!cancelled()` does not:
 * cancelling the run would skip the job, and a skipped check satisfies a requirement (docs: required status checks).
 */
export function truthOf(condition: string, hasNeeds: boolean): Truth {
  const tree = parseExpression(condition)
  return tree === null ? 'depends' : truth(tree, hasNeeds)
}

function truth(tree: Expr, hasNeeds: boolean): Truth {
  if (tree instanceof Grouping) return truth(tree.group, hasNeeds)
  if (tree instanceof Literal) return literalTruth(tree)
  if (tree instanceof FunctionCall) return callTruth(tree.functionName.lexeme.toLowerCase(), hasNeeds)
  if (tree instanceof Unary) return tree.operator.lexeme === '!' ? negated(truth(tree.expr, hasNeeds)) : 'depends'
  if (tree instanceof Logical) {
    const parts = tree.args.map(arg => truth(arg, hasNeeds))
    const [deciding, other] =
      tree.operator.lexeme === '&&' ? (['never', 'always'] as const) : (['always', 'never'] as const)
    if (parts.includes(deciding)) return deciding
    return parts.every(part => part === other) ? other : 'depends'
  }
  return 'depends'
}

function literalTruth(tree: Literal): Truth {
  const { literal } = tree
  if (literal.kind === data.Kind.Null) return 'never'
  if (literal.kind === data.Kind.Boolean) return literal.coerceString() === 'true' ? 'always' : 'never'
  if (literal.kind === data.Kind.String) return literal.coerceString() === '' ? 'never' : 'always'
  if (literal.kind === data.Kind.Number)
    return literal.number() === 0 || Number.isNaN(literal.number()) ? 'never' : 'always'
  return 'depends'
}

function callTruth(name: string, hasNeeds: boolean): Truth {
  if (name === 'always') return 'always'
  if (name === 'success') return hasNeeds ? 'depends' : 'always'
  if (name === 'failure') return hasNeeds ? 'depends' : 'never'
  return 'depends'
}

function negated(value: Truth): Truth {
  if (value === 'depends') return value
  return value === 'always' ? 'never' : 'always'
}

function every(tree: Expr, holds: (node: Expr) => boolean): boolean {
  return holds(tree) && childrenOf(tree).every(child => every(child, holds))
}

function childrenOf(tree: Expr): readonly Expr[] {
  if (tree instanceof Grouping) return [tree.group]
  if (tree instanceof Unary) return [tree.expr]
  if (tree instanceof Binary) return [tree.left, tree.right]
  if (tree instanceof Logical || tree instanceof FunctionCall) return tree.args
  if (tree instanceof IndexAccess) return [tree.expr, tree.index]
  return []
}

function knownWithMatrix(node: Expr): boolean {
  if (node instanceof ContextAccess) return isContext(node, 'matrix')
  return !(node instanceof FunctionCall && STATUS.includes(node.functionName.lexeme))
}

function isContext(node: Expr, name: string): boolean {
  return node instanceof ContextAccess && node.name.lexeme.toLowerCase() === name
}

function isDictionary(value: unknown): value is data.Dictionary {
  return value instanceof data.Dictionary
}
