import { pathFaults } from '../../filemap/hygiene.ts'
import type { Finding } from '../../finding.ts'
import { isRecord } from '../../json.ts'
import type { PlaceOf } from '../../json-text/parse.ts'
import { shown } from '../../json-text/schema-faults.ts'
import { type PlanSource, planFinding } from './source.ts'

/** Paths of a plan that are no plain relative file paths: a matter of form. Reads what is readable of an invalid plan too. */
export function pathFindings(plan: unknown, placeOf: PlaceOf, source: PlanSource): Finding[] {
  if (allPlain(plan)) return []
  const findings: Finding[] = []
  eachPath(plan, (path, task, list, at) => {
    const fault = pathFault(path)
    if (fault !== null) findings.push(finding(path, fault, `/tasks/${task}/${list}/${at}`, placeOf, source))
  })
  return findings
}

function finding(path: string, fault: string, pointer: string, placeOf: PlaceOf, source: PlanSource): Finding {
  const glob = fault === GLOB
  return planFinding(
    source,
    { ...placeOf(pointer), pointer },
    {
      rule: glob ? 'plan-glob' : 'plan-path',
      message: `The plan is invalid: ${shown(path)} ${fault}.`,
      expected: glob ? 'the files by name' : 'a plain path relative to the repository, with forward slashes',
      found: shown(path),
      remedy: glob ? 'List each file that the glob stands for.' : `Write ${pointer} as a plain relative path.`,
    },
  )
}

type Visit = (path: string, task: number, list: 'files' | 'evidence', at: number) => unknown

/** What is no list or no text is the schema's matter. */
function eachPath(plan: unknown, visit: Visit): void {
  const tasks = tasksOf(plan)
  for (let task = 0; task < tasks.length; task++) {
    const here: unknown = tasks[task]
    if (!isRecord(here)) continue
    eachText(here['files'], (path, at) => visit(path, task, 'files', at))
    eachText(here['evidence'], (path, at) => visit(path, task, 'evidence', at))
  }
}

function tasksOf(plan: unknown): readonly unknown[] {
  const tasks = isRecord(plan) ? plan['tasks'] : undefined
  return Array.isArray(tasks) ? tasks : []
}

function eachText(list: unknown, visit: (text: string, at: number) => unknown): void {
  if (!Array.isArray(list)) return
  for (let at = 0; at < list.length; at++) if (typeof list[at] === 'string') visit(list[at], at)
}

const SUSPECT = /[^\w\n./-]|(?:^|[/\n])(?:[\n./]|$|(?:con|prn|aux|nul|com\d|lpt\d)(?:[\n./]|$))|[./](?:[\n/]|$)/i

/** One look at all paths together, in the engine's own loops: true only when no rule below could refuse any of them. */
function allPlain(plan: unknown): boolean {
  const paths: string[] = []
  for (const task of tasksOf(plan)) {
    if (!isRecord(task)) continue
    addTexts(task['files'], paths)
    addTexts(task['evidence'], paths)
  }
  return !SUSPECT.test(paths.join('\n'))
}

/** What could pass for two paths, or is very long, goes in as the empty path: that is always suspect. */
function addTexts(list: unknown, paths: string[]): void {
  if (!Array.isArray(list)) return
  for (let at = 0; at < list.length; at++) {
    const text: unknown = list[at]
    if (typeof text !== 'string') continue
    paths.push(text.length > 200 || text.includes('\n') ? '' : text)
  }
}

const GLOB = 'is a glob'

function pathFault(path: string): string | null {
  if (path === '') return 'is empty'
  if (/[*?]|\{[^{}]*,[^{}]*\}/.test(path)) return GLOB
  if (path.startsWith('/')) return 'begins at the root'
  return pathFaults(path)[0] ?? null
}
