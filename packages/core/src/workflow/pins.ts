import { localPath } from './contexts.ts'
import { type Lock, lockCovers } from './lock.ts'
import type { Action, Job, Text, Workflow } from './model.ts'

/** One reference to code or an image, with the file in which it stands. */
export interface Reference {
  readonly file: string
  readonly text: Text
  /** The workflow file whose lock entry covers it. */
  readonly owner: string
  readonly kind: 'action' | 'workflow' | 'image'
  /** The jobs of the entry workflow that reach it. */
  readonly jobs: readonly string[]
}

/** `local` executes what lies at the path in the workspace; `self` what lies at the running commit. */
export type Pin = 'pinned' | 'locked' | 'local' | 'self' | 'loose'

/** How firmly a reference is bound to bytes: full SHA or digest, the lock, this repository, or nothing. */
export function pinOf(reference: Reference, lock: Lock | null): Pin {
  const { text, dynamic } = reference.text
  if (reference.kind === 'image') return !dynamic && hasDigest(text.replace(/^docker:\/\//, '')) ? 'pinned' : 'loose'
  if (text.startsWith('docker://')) return hasDigest(text.slice('docker://'.length)) ? 'pinned' : 'loose'
  if (text.startsWith('./')) return 'local'
  if (text.startsWith('$/')) return 'self'
  if (/^[^@]+\/[^@]+@[0-9a-f]{40}$/i.test(text)) return 'pinned'
  return lock !== null && !dynamic && lockCovers(lock, reference.owner, text) ? 'locked' : 'loose'
}

function hasDigest(image: string): boolean {
  return /@sha256:[0-9a-f]{64}$/.test(image)
}

/** Files of the repository that a walk may open; undefined where there is none at base. */
export interface Library {
  workflow(path: string): Workflow | undefined
  action(folder: string): Action | undefined
}

/** Composite actions call each other at most ten deep (docs: composite actions). */
const DEPTH = 10

/**
 * Every reference that a run of the entry workflow can reach inside this repository: steps, called workflows, composite
 * actions, container and service images. Each stands once, with the jobs that reach it.
 */
export function referencesOf(entry: Workflow, library: Library): Reference[] {
  const found = new Map<string, Reference>()
  const note = (file: string, owner: string, kind: Reference['kind'], text: Text, job: string): void => {
    const key = `${file}:${text.line}:${text.column}:${text.text}`
    found.set(key, { file, owner, kind, text, jobs: [...new Set([...(found.get(key)?.jobs ?? []), job])] })
  }
  // Each file once for each job that reaches it: what calls itself, or many that call each other, would never end.
  const walked = new Set<string>()
  const first = (file: string, owner: string, job: string): boolean => {
    const key = `${job} ${owner} ${file}`
    return !walked.has(key) && walked.add(key) !== undefined
  }
  const ofAction = (uses: Text, owner: string, job: string, depth: number): void => {
    const folder = localPath(uses.text)
    const action = folder === null || depth >= DEPTH ? undefined : library.action(folder)
    if (action === undefined || !first(action.path, owner, job)) return
    for (const step of action.steps) {
      if (step.uses === null) continue
      note(action.path, owner, 'action', step.uses, job)
      ofAction(step.uses, owner, job, depth + 1)
    }
    if (action.image?.text.startsWith('docker://')) note(action.path, owner, 'image', action.image, job)
  }
  const ofJob = (workflow: Workflow, job: Job, top: string, depth: number): void => {
    const { path } = workflow
    for (const image of job.images) if (image.text !== '') note(path, path, 'image', image, top)
    for (const step of job.steps) {
      if (step.uses === null) continue
      note(path, path, 'action', step.uses, top)
      ofAction(step.uses, path, top, 0)
    }
    if (job.uses === null) return
    note(path, path, 'workflow', job.uses, top)
    const called = localPath(job.uses.text)
    const next = called === null || depth >= DEPTH ? undefined : library.workflow(called)
    if (next === undefined || !first(next.path, next.path, top)) return
    for (const inner of next.jobs) ofJob(next, inner, top, depth + 1)
  }
  for (const job of entry.jobs) ofJob(entry, job, job.id, 0)
  return [...found.values()]
}

/** Folders of local actions that a workflow's jobs, or another local action, call. */
export function localFolders(jobs: readonly Job[], actions: readonly Action[]): string[] {
  const steps = [...jobs.flatMap(job => job.steps), ...actions.flatMap(action => action.steps)]
  return [...new Set(steps.flatMap(step => (step.uses === null ? [] : (localPath(step.uses.text) ?? []))))].sort()
}
