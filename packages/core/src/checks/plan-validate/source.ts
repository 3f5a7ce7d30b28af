import type { Finding } from '../../finding.ts'
import type { PlaceOf } from '../../json-text/parse.ts'
import type { PlanRule } from './rules.ts'

/** Where the plan's text stands, so that its findings are told at the right file and line. */
export interface PlanSource {
  /** Path of the file that holds the plan; absent for a plan given as text. */
  readonly path?: string
  /** Line of that file on which the plan's text begins; 1 when it was not cut out of anything. */
  readonly firstLine?: number
  /** Columns that stand before each of the text's lines in that file: the indentation of a fenced block. */
  readonly indent?: number
}

/** A finding about the plan itself: CEC-50, at a place in its text. */
export function planFinding(
  source: PlanSource,
  at: { line: number; column: number; pointer: string },
  told: { rule: PlanRule; message: string; expected: string; found: string; remedy: string },
): Finding {
  const path = source.path === undefined ? {} : { path: source.path }
  return { code: 'CEC-50', ...told, ...path, ...shifted(source, at), pointer: at.pointer }
}

/** Places of the plan's values as lines of the file that holds it. */
export function placesIn(source: PlanSource, placeOf: PlaceOf): PlaceOf {
  return (pointer, of) => shifted(source, placeOf(pointer, of))
}

function shifted(source: PlanSource, at: { line: number; column: number }): { line: number; column: number } {
  return { line: at.line + (source.firstLine ?? 1) - 1, column: at.column + (source.indent ?? 0) }
}
