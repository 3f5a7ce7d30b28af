import type { Contract } from '../../contract/contract.ts'
import type { Filemap } from '../../filemap/filemap.ts'
import { isPlainName } from '../../filemap/hygiene.ts'
import { createMatcher, type Folder, type Matcher } from '../../filemap/matcher.ts'
import { alternativesOf } from '../../filemap/pattern.ts'

/** What decides about a patch, read at the base commit. */
export interface GuardPolicy {
  readonly filemap: Filemap
  readonly contract: Contract
  /** Where the contract stands in the repository, when it was given by path. */
  readonly contractPath?: string
}

/** What is known of a folder, once for all files in it. */
export interface Place {
  /** The Filemap's patterns, and the protected ones, as they stand in this folder. */
  readonly allowed: Folder
  readonly guarded: Folder
  /** Every segment is plain: only the file's own name is left to look at. */
  readonly plain: boolean
  /** Names of policy files in this folder. */
  readonly policy: ReadonlySet<string> | null
  /** A file in it exists at head and was touched. */
  touched: boolean
}

export interface Places {
  readonly guard: Matcher
  at(folder: string): Place
  /** Folder text -> place, for all that were asked for and their ancestors. */
  readonly known: ReadonlyMap<string, Place>
}

/** Remembers folders: the paths of a diff arrive folder by folder. */
export function createPlaces({ filemap, contract, contractPath }: GuardPolicy): Places {
  const guard = createMatcher(contract.protected_paths.map(path => ({ alternatives: alternativesOf(path), bits: 1 })))
  const policy = byFolder([filemap.path, contract.filemap, contract.orr.path, contractPath ?? ''])
  const known = new Map<string, Place>()
  const root: Place = {
    allowed: filemap.matcher.root,
    guarded: guard.root,
    plain: true,
    policy: policy.get('') ?? null,
    touched: false,
  }
  known.set('', root)
  return { guard, at, known }

  function at(folder: string): Place {
    const seen = known.get(folder)
    if (seen !== undefined) return seen
    // From the deepest ancestor that is known, down; without recursion, for a path may have thousands of folders.
    let start = folder.lastIndexOf('/')
    while (start !== -1 && !known.has(folder.slice(0, start)))
      start = start === 0 ? -1 : folder.lastIndexOf('/', start - 1)
    let place = start === -1 ? root : (known.get(folder.slice(0, start)) ?? root)
    for (let from = start + 1; from <= folder.length; ) {
      const next = folder.indexOf('/', from)
      const end = next === -1 ? folder.length : next
      place = below(place, folder.slice(from, end), folder.slice(0, end))
      from = end + 1
    }
    return place
  }

  function below(parent: Place, name: string, folder: string): Place {
    const place: Place = {
      allowed: filemap.matcher.enter(parent.allowed, name),
      guarded: guard.enter(parent.guarded, name),
      plain: parent.plain && isPlainName(name),
      policy: policy.get(folder) ?? null,
      touched: false,
    }
    known.set(folder, place)
    return place
  }
}

function byFolder(paths: readonly string[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    if (path === '') continue
    const slash = path.lastIndexOf('/')
    const folder = slash === -1 ? '' : path.slice(0, slash)
    const names = folders.get(folder) ?? new Set<string>()
    folders.set(folder, names.add(path.slice(slash + 1)))
  }
  return folders
}
