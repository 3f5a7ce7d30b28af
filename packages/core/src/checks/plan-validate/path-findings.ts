import type { Finding } from '../../finding.ts'
import { isRecord } from '../../json.ts'
import type { PlaceOf } from '../../json-text/parse.ts'
import { shown } from '../../json-text/schema-faults.ts'
import { type PlanSource, planFinding } from './source.ts'

/** Paths of a plan that are no plain relative file paths: a matter of form. Reads what is readable of an invalid plan too. */
export function pathFindings(plan: unknown, placeOf: PlaceOf, source: PlanSource): Finding[] {
  const findings: Finding[] = []
  for (const [pointer, path] of pathsOf(plan)) {
    const fault = pathFault(path)
    if (fault === null) continue
    const glob = fault === GLOB
    findings.push(
      planFinding(
        source,
        { ...placeOf(pointer), pointer },
        {
          rule: glob ? 'plan-glob' : 'plan-path',
          message: `The plan is invalid: ${shown(path)} ${fault}.`,
          expected: glob ? 'the files by name' : 'a plain path relative to the repository, with forward slashes',
          found: shown(path),
          remedy: glob ? 'List each file that the glob stands for.' : `Write ${pointer} as a plain relative path.`,
        },
      ),
    )
  }
  return findings
}

function* pathsOf(plan: unknown): Generator<[pointer: string, path: string]> {
  const tasks = isRecord(plan) ? plan['tasks'] : undefined
  if (!Array.isArray(tasks)) return
  for (const [at, task] of tasks.entries()) {
    if (!isRecord(task)) continue
    for (const list of ['files', 'evidence']) {
      const paths = task[list]
      if (!Array.isArray(paths)) continue
      for (const [index, path] of paths.entries())
        if (typeof path === 'string' && path !== '') yield [`/tasks/${at}/${list}/${index}`, path]
    }
  }
}

const GLOB = 'is a glob'

function pathFault(path: string): string | null {
  if (/[*?]|\{[^{}]*,[^{}]*\}/.test(path)) return GLOB
  if (path.includes('\\')) return 'has a backslash'
  if (path.startsWith('/')) return 'begins at the root'
  for (const segment of path.split('/')) {
    if (segment === '') return 'has an empty segment'
    if (segment === '.' || segment === '..') return `has the segment "${segment}"`
  }
  return null
}
