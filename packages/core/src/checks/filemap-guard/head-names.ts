import { foldName } from '../../filemap/fold.ts'
import type { Finding } from '../../finding.ts'
import { FILEMAP_RULES } from './rules.ts'
import { scanNames } from './scan-names.ts'
import { shown } from './tell.ts'

/** Collisions and doubled entries among the names at head; a collision counts when the patch added one of its names. */
export function judgeNames(bytes: Uint8Array, added: readonly string[], touched: readonly string[]): Finding[] {
  const folders = withAncestors(touched)
  const { malformed, suspects } = scanNames(bytes, folders)
  const doubled = malformed.map(path =>
    finding('duplicate-entry', path, 'stands twice in its tree, or out of order', path),
  )
  return suspects.size === 0 ? doubled : [...collisions(bytes, suspects, added, folders), ...doubled]
}

/** Folders with an added file somewhere below. */
function withAncestors(touched: readonly string[]): Set<string> {
  const folders = new Set<string>()
  for (const folder of touched)
    for (let at = folder; !folders.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) folders.add(at)
  return folders
}

function collisions(
  bytes: Uint8Array,
  suspects: ReadonlySet<string>,
  added: readonly string[],
  folders: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = []
  let touched: ReadonlySet<string> | null = null
  for (const [folder, names] of namesIn(bytes, suspects)) {
    for (const same of names.values()) {
      if (same.size < 2) continue
      touched ??= new Set(added)
      const paths = [...same].map(name => (folder === '' ? name : `${folder}/${name}`))
      for (const path of paths) {
        if (!touched.has(path) && !folders.has(path)) continue
        const other = paths.find(candidate => candidate !== path) ?? path
        findings.push(
          finding(
            'name-collision',
            path,
            `collides with ${shown(other)} where case or Unicode form do not count`,
            other,
          ),
        )
      }
    }
  }
  return findings
}

/** Folder -> folded name -> the names at head that fold to it; files and folders alike. */
function namesIn(bytes: Uint8Array, suspects: ReadonlySet<string>): Map<string, Map<string, Set<string>>> {
  const groups = new Map<string, Map<string, Set<string>>>()
  for (const folder of suspects) groups.set(folder, new Map())
  const known = new Set<string>([''])
  let last = ''
  let names = groups.get('')
  for (const path of Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').split('\0')) {
    if (path === '') continue
    const slash = Math.max(path.lastIndexOf('/'), 0)
    if (slash !== last.length || !path.startsWith(last)) {
      last = path.slice(0, slash)
      names = groups.get(last)
      addFolders(last)
    }
    if (names !== undefined) add(names, slash === 0 ? path : path.slice(slash + 1))
  }
  return groups

  function addFolders(folder: string): void {
    for (let at = folder; !known.has(at); ) {
      known.add(at)
      const slash = at.lastIndexOf('/')
      const parent = slash === -1 ? '' : at.slice(0, slash)
      const siblings = groups.get(parent)
      if (siblings !== undefined) add(siblings, at.slice(slash + 1))
      at = parent
    }
  }
}

function add(names: Map<string, Set<string>>, name: string): void {
  const key = foldName(name)
  const same = names.get(key)
  if (same === undefined) names.set(key, new Set([name]))
  else same.add(name)
}

function finding(rule: 'name-collision' | 'duplicate-entry', path: string, says: string, found: string): Finding {
  return {
    code: 'CEC-10',
    rule,
    message: `${shown(path)} ${says}.`,
    expected:
      rule === 'name-collision'
        ? 'names that differ on every file system'
        : 'each entry of a tree once, in git’s order',
    found: `${shown(found)} at head`,
    remedy: FILEMAP_RULES[rule].remedy,
    path,
  }
}
