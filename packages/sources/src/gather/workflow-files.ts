import type { WorkflowFiles } from '#core/checks/ruleset-sanity/facts'
import { CODEOWNERS_PATHS } from '#core/codeowners/parse'
import { type Fact, known } from '#core/fact'
import type { Sha } from '#core/sha'
import { LOCK_PATH, parseLock } from '#core/workflow/lock'
import type { ParsedAction } from '#core/workflow/model'
import type { Git } from '../git/git.ts'
import { loadWorkflowParser } from './workflow-parser.ts'

const FOLDER = '.github/workflows'
/** Composite actions call each other at most ten deep (docs: composite actions). */
const DEPTH = 10

/**
 * Every workflow file at base, the local actions that they call, the lock and the code owners. A file that could not be
 * read makes all of it a gap: half the workflows say nothing about the other half.
 */
export async function gatherWorkflowFiles(
  git: Pick<Git, 'readBlob' | 'lsTree'>,
  base: Sha,
): Promise<Fact<WorkflowFiles>> {
  const [{ parseAction, parseWorkflow }, { localFolders }] = await Promise.all([
    loadWorkflowParser(),
    import('#core/workflow/pins'),
  ])
  const read = async (path: string): Promise<Fact<string | null>> => {
    const blob = await git.readBlob(base, path)
    if (blob.kind === 'gap') return blob
    return known(blob.value === null ? null : Buffer.from(blob.value).toString('utf8'))
  }
  const listed = await git.lsTree(base, FOLDER)
  if (listed.kind === 'gap') return listed
  // Folders below it hold no workflows (docs: reusing workflows).
  const paths = listed.value.map(entry => entry.path).filter(path => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  const workflows = []
  for (const path of paths.sort()) {
    const text = await read(path)
    if (text.kind === 'gap') return text
    workflows.push(await parseWorkflow(path, text.value ?? ''))
  }
  const actions = new Map<string, ParsedAction | null>()
  const jobs = workflows.flatMap(parsed => (parsed.kind === 'ok' ? parsed.workflow.jobs : []))
  let wanted = localFolders(jobs, [])
  for (let depth = 0; depth < DEPTH && wanted.length > 0; depth++) {
    const found = []
    for (const folder of wanted) {
      const action = await readAction(folder, read, parseAction)
      if (action.kind === 'gap') return action
      actions.set(folder, action.value)
      if (action.value?.kind === 'ok') found.push(action.value.action)
    }
    wanted = localFolders([], found).filter(folder => !actions.has(folder))
  }
  const lock = await read(LOCK_PATH)
  if (lock.kind === 'gap') return lock
  const codeowners = await readFirst(CODEOWNERS_PATHS, read)
  if (codeowners.kind === 'gap') return codeowners
  return known({
    workflows,
    actions,
    lock: lock.value === null ? null : parseLock(lock.value),
    codeowners: codeowners.value,
  })
}

type Read = (path: string) => Promise<Fact<string | null>>

async function readAction(
  folder: string,
  read: Read,
  parse: (path: string, text: string) => ParsedAction,
): Promise<Fact<ParsedAction | null>> {
  const below = folder === '' ? '' : `${folder}/`
  if (below.split('/').some(segment => segment === '.' || segment === '..')) return known(null)
  const file = await readFirst([`${below}action.yml`, `${below}action.yaml`], read)
  if (file.kind === 'gap') return file
  return known(file.value === null ? null : parse(file.value.path, file.value.text))
}

async function readFirst(paths: readonly string[], read: Read): Promise<Fact<{ path: string; text: string } | null>> {
  for (const path of paths) {
    const text = await read(path)
    if (text.kind === 'gap') return text
    if (text.value !== null) return known({ path, text: text.value })
  }
  return known(null)
}
