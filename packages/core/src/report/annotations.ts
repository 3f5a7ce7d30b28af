import { CODE_TABLE } from '../codes.ts'
import type { Place } from '../finding.ts'
import { clip, inert } from '../inert.ts'
import type { Verdict } from '../verdict.ts'

export interface Annotation extends Place {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** The runner keeps ten annotations of each type per step and cuts a message at 4,096 characters (runner: ExecutionContext). */
export const ANNOTATIONS_PER_LEVEL = 10
const MESSAGE_MAX = 4_000

/** At most ten per level; `untold` counts the others, which the summary carries. */
export function annotationsOf(verdict: Verdict): { annotations: Annotation[]; untold: number } {
  const errors = verdict.findings.map(finding =>
    annotation('error', `${finding.code} ${CODE_TABLE[finding.code].title}`, finding),
  )
  const gaps = verdict.gaps.map(gap => ({
    level: 'error' as const,
    title: 'Unknown',
    message: clip(inert(`could not be known: ${gap.fact}. ${gap.reason} ${gap.remedy}`), MESSAGE_MAX),
  }))
  const warnings = verdict.warnings.map(warning => annotation('warning', warning.rule, warning))
  const all = [...errors, ...gaps]
  const annotations = [...all.slice(0, ANNOTATIONS_PER_LEVEL), ...warnings.slice(0, ANNOTATIONS_PER_LEVEL)]
  return { annotations, untold: all.length + warnings.length - annotations.length }
}

function annotation(
  level: 'error' | 'warning',
  title: string,
  told: Place & { message: string; expected: string; found: string; remedy: string },
): Annotation {
  const text = `${told.message} Expected ${told.expected}; found ${told.found}. ${told.remedy}`
  return {
    level,
    title,
    message: clip(inert(text), MESSAGE_MAX),
    ...(told.path === undefined ? {} : { path: told.path }),
    ...(told.line === undefined ? {} : { line: told.line }),
    ...(told.column === undefined ? {} : { column: told.column }),
  }
}
