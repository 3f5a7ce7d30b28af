import { canonicalJson } from '../canonical-json.ts'
import { isRecord } from '../json.ts'
import type { Matrix, MatrixRow, MatrixValue } from './model.ts'

/** A job runs at most 256 times in one matrix (docs: Actions limits). */
const ROWS_MAX = 256

/**
 * The rows of a matrix, in GitHub's order (docs: running variations of jobs): the product of the axes, without the
 * excluded, then each `include` joined to the rows whose axis values it does not change, else a row of its own.
 * Null when only the run knows them, or there are more than 256.
 */
export function expandMatrix(matrix: Matrix): MatrixRow[] | null {
  if (matrix.kind === 'dynamic') return null
  if (matrix.kind === 'none') return []
  const product = productOf(matrix.axes)
  if (product === null) return null
  const rows = product.filter(row => !matrix.exclude.some(gone => covers(row, gone)))
  const kept = rows.length
  for (const extra of matrix.include) {
    const fits = rows.flatMap((row, at) => (at < kept && keepsAxes(row, extra, matrix.axes) ? [at] : []))
    for (const at of fits) rows[at] = { ...rows[at], ...extra }
    if (fits.length === 0) rows.push(extra)
  }
  return rows.length > ROWS_MAX ? null : rows
}

function productOf(axes: ReadonlyMap<string, readonly MatrixValue[]>): MatrixRow[] | null {
  if (axes.size === 0) return []
  let rows: MatrixRow[] = [{}]
  for (const [axis, values] of axes) {
    rows = rows.flatMap(row => values.map(value => ({ ...row, [axis]: value })))
    if (rows.length > ROWS_MAX) return null
  }
  return rows
}

function covers(row: MatrixRow, gone: MatrixRow): boolean {
  return Object.entries(gone).every(([key, value]) => same(row[key], value))
}

function keepsAxes(row: MatrixRow, extra: MatrixRow, axes: ReadonlyMap<string, unknown>): boolean {
  return Object.entries(extra).every(([key, value]) => !axes.has(key) || same(row[key], value))
}

function same(a: MatrixValue | undefined, b: MatrixValue): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b)
}

/** ` (ubuntu, 20)`: what GitHub adds to a name that does not use the matrix itself; the leaves of nested values in order. */
export function matrixSuffix(row: MatrixRow): string {
  const leaves = leavesOf(row)
  return leaves.length === 0 ? '' : ` (${leaves.join(', ')})`
}

function leavesOf(value: MatrixValue): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  if (isRecord(value)) return Object.values(value).flatMap(item => leavesOf(isMatrixValue(item) ? item : null))
  return value === null ? [] : [String(value)]
}

function isMatrixValue(value: unknown): value is MatrixValue {
  return value !== undefined
}
