import type { Finding, Warning } from '../../finding.ts'
import { localPath } from '../../workflow/contexts.ts'
import { LOCK_PATH } from '../../workflow/lock.ts'
import type { Workflow } from '../../workflow/model.ts'
import { type Library, pinOf, type Reference, referencesOf } from '../../workflow/pins.ts'
import type { Demanded, WorkflowFiles } from './facts.ts'
import { jobsFor, type Reaches } from './gate-jobs.ts'
import { refuse, type Told, told, warn } from './told.ts'

/** Whatever a run of the gates executes is bound to bytes: full SHA, digest, or the lock. */
export function judgePins(demanded: Demanded, files: WorkflowFiles, reaches: Reaches): Told {
  const { gating } = reaches
  const lock = files.lock?.kind === 'ok' ? files.lock.lock : null
  const warnings: Warning[] = files.lock?.kind === 'bad' ? [badLock(files.lock.problem)] : []
  if (gating === null || 'kind' in gating) return told({ warnings })
  const gateJobs = new Set(
    demanded.contexts.flatMap(context => jobsFor(gating, context).certain.map(one => one.callers[0]?.id ?? one.job.id)),
  )
  const library = libraryOf(files)
  const findings: Finding[] = []
  for (const reference of referencesOf(gating.workflow, library)) {
    const pin = pinOf(reference, lock)
    if (pin === 'loose') findings.push(loose(reference))
    if (pin !== 'local' && pin !== 'self') continue
    findings.push(...missingLocal(reference, files))
    if (reference.jobs.some(job => gateJobs.has(job))) warnings.push(branchCopy(reference))
  }
  for (const other of reaches.others) warnings.push(...looseElsewhere(other.workflow, library, lock))
  return told({ findings, warnings })
}

function libraryOf(files: WorkflowFiles): Library {
  const workflows = new Map<string, Workflow>()
  for (const parsed of files.workflows) if (parsed.kind === 'ok') workflows.set(parsed.workflow.path, parsed.workflow)
  return {
    workflow: path => workflows.get(path),
    action: folder => {
      const parsed = files.actions.get(folder)
      return parsed?.kind === 'ok' ? parsed.action : undefined
    },
  }
}

function placeOf(reference: Reference) {
  return { path: reference.file, line: reference.text.line, column: reference.text.column }
}

function badLock(problem: string): Warning {
  return warn(
    'lock-unreadable',
    {
      message:
        'The lock covers nothing: GitHub ignores a lock that it cannot read, and runs the workflow all the same.',
      expected: 'a lock as gh actions-lock writes it',
      found: problem,
      remedy: 'Run gh actions-lock again.',
    },
    { path: LOCK_PATH },
  )
}

function loose(reference: Reference): Finding {
  const image = reference.kind === 'image' || reference.text.text.startsWith('docker://')
  return refuse(
    'unpinned',
    {
      message: `${reference.text.text} may be other code tomorrow.`,
      expected: image
        ? 'an image with @sha256:<64 hex digits>'
        : `@<40 hex digits>, or an entry in ${LOCK_PATH} for this workflow`,
      found: reference.text.text,
      remedy: image ? 'Pin the image by its digest.' : 'Pin the reference by the full commit SHA.',
    },
    placeOf(reference),
  )
}

/** A path that is not in the repository is filled at run time: what runs there is not known. */
function missingLocal(reference: Reference, files: WorkflowFiles): Finding[] {
  const folder = localPath(reference.text.text) ?? ''
  const parsed =
    reference.kind === 'workflow' ? files.workflows.find(one => pathOf(one) === folder) : files.actions.get(folder)
  if (parsed?.kind === 'ok') return []
  return [
    refuse(
      'local-unknown',
      {
        message: `What ${reference.text.text} runs cannot be read at base.`,
        expected:
          reference.kind === 'workflow'
            ? 'a valid workflow file at that path'
            : 'a valid action.yml or action.yaml in that folder',
        found:
          parsed?.kind === 'bad'
            ? (parsed.problems[0]?.message ?? 'a file that does not parse')
            : 'nothing at the base commit',
        remedy: 'Refer to the other repository by its full commit SHA instead of checking it out.',
      },
      placeOf(reference),
    ),
  ]
}

function pathOf(parsed: WorkflowFiles['workflows'][number]): string {
  return parsed.kind === 'ok' ? parsed.workflow.path : parsed.path
}

function branchCopy(reference: Reference): Warning {
  return warn(
    'local-in-gate',
    {
      message: `${reference.text.text} inside a gate executes the copy of the branch that is tested.`,
      expected: 'gates whose code stands at the base commit, or in another repository by full SHA',
      found: reference.text.text,
      remedy: 'Keep these paths out of the Filemap; the agent could rewrite the gate otherwise.',
    },
    placeOf(reference),
  )
}

function looseElsewhere(workflow: Workflow, library: Library, lock: Parameters<typeof pinOf>[1]): Warning[] {
  const found = referencesOf(workflow, library).filter(reference => pinOf(reference, lock) === 'loose')
  const [first] = found
  if (first === undefined) return []
  return [
    warn(
      'unpinned-elsewhere',
      {
        message: `${workflow.path} is no gate, and has ${found.length} reference${found.length === 1 ? '' : 's'} without a full SHA or digest.`,
        expected: 'every reference pinned',
        found: found
          .slice(0, 5)
          .map(reference => reference.text.text)
          .join(', '),
        remedy: 'Pin them: code that moves may report a gate too.',
      },
      placeOf(first),
    ),
  ]
}
