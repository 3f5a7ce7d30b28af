import { pathFaults } from '../../filemap/hygiene.ts'
import type { Finding } from '../../finding.ts'
import { isRecord } from '../../json.ts'
import type { PlaceOf } from '../../json-text/parse.ts'
import { shown } from '../../json-text/schema-faults.ts'
import { type PlanSource, planFinding } from './source.ts'

/** Paths of a plan that are no plain relative file paths: a matter of form. Reads what is readable of an invalid plan too. */
export function pathFindings(plan: unknown, placeOf: PlaceOf, source: PlanSource): Finding[] {
  const places = pathsOf(plan)
  if (allPlain(places.map(({ path }) => path))) return []
  return places.flatMap(({ path, pointer }) => {
    const fault = pathFault(path)
    if (fault === null) return []
    const glob = fault === GLOB
    return [
      planFinding(
        source,
        { ...placeOf(pointer()), pointer: pointer() },
        {
          rule: glob ? 'plan-glob' : 'plan-path',
          message: `The plan is invalid: ${shown(path)} ${fault}.`,
          expected: glob ? 'the files by name' : 'a plain path relative to the repository, with forward slashes',
          found: shown(path),
          remedy: glob ? 'List each file that the glob stands for.' : `Write ${pointer()} as a plain relative path.`,
        },
      ),
    ]
  })
}
interface PlanPath {
  readonly path: string
  /** Built only where it is told. */
  pointer(): string
}

function pathsOf(plan: unknown): PlanPath[] {
  const paths: PlanPath[] = []
  const tasks = isRecord(plan) ? plan['tasks'] : undefined
  if (!Array.isArray(tasks)) return paths
  for (let at = 0; at < tasks.length; at++) {
    const task: unknown = tasks[at]
    if (!isRecord(task)) continue
    collect(paths, task, at, 'files')
    collect(paths, task, at, 'evidence')
  }
  return paths
}

function collect(paths: PlanPath[], task: Record<string, unknown>, at: number, list: 'files' | 'evidence'): void {
  const items = task[list]
  if (!Array.isArray(items)) return
  for (let index = 0; index < items.length; index++) {
    const path: unknown = items[index]
    if (typeof path === 'string') paths.push({ path, pointer: () => `/tasks/${at}/${list}/${index}` })
  }
}

const SUSPECT = /[^\w\n./-]|(?:^|[/\n])(?:[\n./]|$|(?:con|prn|aux|nul|com\d|lpt\d)(?:[\n./]|$))|[./](?:[\n/]|$)/i

/** One look at all paths together, in the engine's own loops: true only when no rule below could refuse any of them. */
function allPlain(paths: readonly string[]): boolean {
  return !SUSPECT.test(paths.join('\n')) && !paths.some(path => path.length > 200 || path.includes('\n'))
}

const GLOB = 'is a glob'

function pathFault(path: string): string | null {
  if (path === '') return 'is empty'
  if (/[*?]|\{[^{}]*,[^{}]*\}/.test(path)) return GLOB
  if (path.startsWith('/')) return 'begins at the root'
  return pathFaults(path)[0] ?? null
}
