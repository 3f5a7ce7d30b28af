import { evaluateWithMatrix, usesMatrix } from './expression.ts'
import { expandMatrix, matrixSuffix } from './matrix.ts'
import type { Job, MatrixRow, Permissions, Workflow } from './model.ts'

/**
 * The name under which a job reports. Parts that only the run knows stand as null: `['T', null]` may be anything that
 * begins with `T`.
 */
export type ContextName = readonly (string | null)[]

/** A job that reports a check, with the callers through which GitHub reaches it, outermost first. */
export interface Reporter {
  readonly name: ContextName
  /** The workflow that GitHub starts. */
  readonly entry: Workflow
  /** The workflow in whose file the job stands. */
  readonly workflow: Workflow
  readonly job: Job
  readonly callers: readonly Job[]
  /** Declarations that bound the token, outermost first. */
  readonly permissions: readonly Permissions[]
  /** True when the name stands in the files as it is: no expression, no matrix. */
  readonly static: boolean
}

/** A job that calls a workflow which is not at hand: its contexts begin with `name` and ` / `. */
export interface Unread {
  readonly name: ContextName
  readonly entry: Workflow
  readonly workflow: Workflow
  readonly job: Job
}

export interface Reported {
  readonly reporters: readonly Reporter[]
  readonly unread: readonly Unread[]
}

/** GitHub follows ten levels: the top one and nine called (docs: reusing workflows). */
const LEVELS = 10
/** Far above what one run can hold; a file that calls itself in many jobs would multiply without end. */
const REPORTERS_MAX = 10_000

/**
 * Every context that a workflow reports, matrices expanded, called workflows as `caller / callee`. A workflow that is
 * only ever called reports nothing by itself. `called` gives a workflow of the same repository by its path. A call of a
 * workflow by itself, which GitHub refuses, and what is over 10,000 jobs, stays unread.
 */
export function contextsOf(entry: Workflow, called: (path: string) => Workflow | undefined): Reported {
  const reporters: Reporter[] = []
  const unread: Unread[] = []
  const callable = entry.triggers.every(trigger => trigger.event === 'workflow_call')
  const walk = (
    workflow: Workflow,
    prefix: ContextName,
    callers: readonly Job[],
    bound: readonly Permissions[],
    plain: boolean,
    open: ReadonlySet<string>,
  ): void => {
    for (const job of workflow.jobs) {
      const own = job.permissions.kind === 'undeclared' ? workflow.permissions : job.permissions
      for (const named of namesOf(job)) {
        const name = joined([...prefix, ...named.name])
        const known = { name, entry, workflow, job }
        const isStatic = plain && named.static
        if (job.uses === null) reporters.push({ ...known, callers, permissions: [...bound, own], static: isStatic })
        else {
          const path = localPath(job.uses.text)
          const far = callers.length + 1 >= LEVELS || reporters.length + unread.length >= REPORTERS_MAX
          const next = path === null || far || open.has(path) ? undefined : called(path)
          if (next === undefined) unread.push(known)
          else {
            const inside = new Set([...open, next.path])
            walk(next, joined([...name, ' / ']), [...callers, job], [...bound, own], isStatic, inside)
          }
        }
      }
    }
  }
  if (!callable) walk(entry, [], [], [], true, new Set([entry.path]))
  return { reporters, unread }
}

/** `./.github/workflows/x.yml`, or the self-reference `$/.github/workflows/x.yml`; null for another repository's. */
export function localPath(uses: string): string | null {
  return /^[.$]\/(.*)$/.exec(uses)?.[1]?.replace(/\/+$/, '') ?? null
}

interface Named {
  readonly name: ContextName
  readonly static: boolean
}

function namesOf(job: Job): Named[] {
  const rows = expandMatrix(job.matrix)
  if (job.matrix.kind === 'none') return [named(job, {}, job.name.dynamic)]
  if (rows === null) return dynamicRows(job)
  return rows.map(row => named(job, row, true))
}

/** The text of a name: evaluated where the matrix is enough, else its fixed parts. */
function named(job: Job, row: MatrixRow, changed: boolean): Named {
  const { text, dynamic } = job.name
  const suffix =
    dynamic && partsOf(text).some(part => part.expression && usesMatrix(part.text)) ? '' : matrixSuffix(row)
  const name = partsOf(text).map(part => (part.expression ? evaluateWithMatrix(part.text, row) : part.text))
  return { name: joined([...name, suffix]), static: !changed }
}

function dynamicRows(job: Job): Named[] {
  const { text, dynamic } = job.name
  if (!dynamic) return [{ name: [`${text} (`, null, ')'], static: false }]
  return [{ name: joined([...partsOf(text).map(part => (part.expression ? null : part.text)), null]), static: false }]
}

function partsOf(text: string): { text: string; expression: boolean }[] {
  return text
    .split(/(\$\{\{.*?\}\})/s)
    .filter(part => part !== '')
    .map(part =>
      part.startsWith('${{') ? { text: part.slice(3, -2).trim(), expression: true } : { text: part, expression: false },
    )
}

/** Neighbouring texts in one, so that equal names are equal lists. */
function joined(parts: ContextName): ContextName {
  const out: (string | null)[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (part === '' || (part === null && last === null)) continue
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part
    else out.push(part)
  }
  return out
}

/** Whether a reporter's name is, or can become, this context. */
export function reports(name: ContextName, context: string): 'yes' | 'maybe' | 'no' {
  if (!name.includes(null)) return name.join('') === context ? 'yes' : 'no'
  return matches(joined(name), context) ? 'maybe' : 'no'
}

/** Whether a call that is not at hand can give this context. */
export function mayContain(unread: Unread, context: string): boolean {
  return matches(joined([...unread.name, ' / ', null]), context)
}

/** For people: `T*` where the run decides. */
export function shownName(name: ContextName): string {
  return name.map(part => part ?? '*').join('')
}

// Greedy from the left, the last fixed part at the end: linear, whatever the name.
function matches(name: ContextName, context: string): boolean {
  let at = 0
  for (const [index, part] of name.entries()) {
    if (part === null) continue
    const free = name[index - 1] === null
    const last = index === name.length - 1
    if (last && free) return context.length - part.length >= at && context.endsWith(part)
    const found = free ? context.indexOf(part, at) : context.startsWith(part, at) ? at : -1
    if (found < 0) return false
    at = found + part.length
  }
  return name.at(-1) === null || at === context.length
}
