import type { Warning } from '../../finding.ts'
import type { PlanFacts } from './facts.ts'

/** Puts a finding or a warning at a pointer of the plan, as a line of the file that holds it. */
export function placed<T extends Warning>(
  { placeOf, source }: Pick<PlanFacts, 'placeOf' | 'source'>,
  pointer: string,
  told: T,
): T {
  const { path: _path, line: _line, column: _column, ...rest } = told
  const path = source.path === undefined ? {} : { path: source.path }
  return Object.assign({}, told, rest, path, placeOf(pointer), { pointer })
}
