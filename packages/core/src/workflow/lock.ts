import { parse } from 'yaml'
import { isRecord } from '../json.ts'

/** Where GitHub looks for it. */
export const LOCK_PATH = '.github/workflows/actions.lock'

/** The only form that is known to us (`gh actions-lock`, public preview); another one covers nothing. */
export const LOCK_VERSION = 'v0.0.2'

/** `.github/workflows/actions.lock`: which commit each `owner/repo@ref` of an onboarded workflow is bound to. */
export interface Lock {
  /** Workflow path -> its own pins, `owner/repo@ref` in lower case before the `@`. */
  readonly workflows: ReadonlyMap<string, readonly string[]>
  /** Pin -> its commit, and the pins of the actions it calls. */
  readonly dependencies: ReadonlyMap<string, { readonly commit: string; readonly uses: readonly string[] }>
}

export type ParsedLock =
  | { readonly kind: 'ok'; readonly lock: Lock }
  | { readonly kind: 'bad'; readonly problem: string }

/**
 * Strict, since GitHub ignores a lock that it cannot read and runs the workflow all the same
 * (github/gh-actions-lock issue 125): whatever is odd makes the lock bad, and a bad lock covers nothing.
 */
export function parseLock(text: string): ParsedLock {
  try {
    const value: unknown = parse(text, { uniqueKeys: true, maxAliasCount: 0, logLevel: 'error' })
    return { kind: 'ok', lock: lockOf(value) }
  } catch (error) {
    return { kind: 'bad', problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}

function lockOf(value: unknown): Lock {
  if (!isRecord(value)) throw new Error('it is no mapping')
  if (value['version'] !== LOCK_VERSION)
    throw new Error(`its version is ${JSON.stringify(value['version'] ?? null)}, not "${LOCK_VERSION}"`)
  const workflows = new Map<string, readonly string[]>()
  for (const [path, pins] of entriesOf(value, 'workflows')) workflows.set(path, pinsOf(pins, path))
  const dependencies = new Map<string, { commit: string; uses: readonly string[] }>()
  for (const [pin, entry] of entriesOf(value, 'dependencies'))
    dependencies.set(canonicalPin(pin), dependencyOf(pin, entry))
  return { workflows, dependencies }
}

function entriesOf(value: Record<string, unknown>, key: string): [string, unknown][] {
  const section = value[key] ?? {}
  if (!isRecord(section)) throw new Error(`${key} is no mapping`)
  return Object.entries(section)
}

function dependencyOf(pin: string, entry: unknown) {
  if (!isRecord(entry)) throw new Error(`${pin} is no mapping`)
  const commit = entry['commit']
  if (typeof commit !== 'string' || !/^sha1-[0-9a-f]{40}$/.test(commit))
    throw new Error(`${pin} has no commit of the form sha1-<40 hex>`)
  for (const id of ['owner_id', 'repo_id']) {
    if (typeof entry[id] !== 'number') throw new Error(`${pin} has no ${id}`)
  }
  return { commit: commit.slice('sha1-'.length), uses: pinsOf(entry['uses'] ?? [], pin) }
}

function pinsOf(value: unknown, owner: string): string[] {
  if (!Array.isArray(value)) throw new Error(`${owner} has no list of pins`)
  return value.map(pin => {
    if (typeof pin !== 'string') throw new Error(`${owner} has a pin that is no text`)
    return canonicalPin(pin)
  })
}

/** `Owner/Repo/path@ref` as the lock writes it: `owner/repo@ref`; owner and repository know no case, a ref does. */
export function canonicalPin(uses: string): string {
  const at = uses.indexOf('@')
  const [owner = '', repo = ''] = uses.slice(0, at).split('/')
  if (at < 0 || owner === '' || repo === '') throw new Error(`${JSON.stringify(uses)} is no owner/repo@ref`)
  return `${owner.toLowerCase()}/${repo.toLowerCase()}${uses.slice(at)}`
}

/** Whether a workflow is onboarded and the lock binds this reference, and all that it calls, to commits. */
export function lockCovers(lock: Lock, workflow: string, uses: string): boolean {
  const roots = lock.workflows.get(workflow)
  if (roots === undefined || !uses.includes('@')) return false
  if (!/^[^/@]+\/[^/@]+/.test(uses)) return false
  const wanted = canonicalPin(uses)
  return reachable(lock, roots).has(wanted) && [...reachable(lock, [wanted])].every(pin => lock.dependencies.has(pin))
}

function reachable(lock: Lock, roots: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const queue = [...roots]
  for (let pin = queue.pop(); pin !== undefined; pin = queue.pop()) {
    if (seen.has(pin)) continue
    seen.add(pin)
    queue.push(...(lock.dependencies.get(pin)?.uses ?? []))
  }
  return seen
}
