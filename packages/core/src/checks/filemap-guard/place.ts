import type { Contract } from '../../contract/contract.ts'
import { createDescent } from '../../filemap/descent.ts'
import type { Filemap } from '../../filemap/filemap.ts'
import { isCleanName } from '../../filemap/hygiene.ts'
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
  /** No segment has a fault: only the file's own name is left to look at. */
  readonly plain: boolean
  /** Names of policy files in this folder. */
  readonly policy: ReadonlySet<string> | null
  /** A file was added in it. */
  touched: boolean
}

export interface Places {
  readonly guard: Matcher
  /** The place of the folder that ends at `slash` of `path`. */
  at(path: string, slash: number): Place
}

/** The Filemap, the protected paths and the folder's own hygiene in one walk: each folder of a diff is looked at once. */
export function createPlaces({ filemap, contract, contractPath }: GuardPolicy): Places {
  const protectedPaths = contract.protected_paths.map(path => ({ alternatives: alternativesOf(path), bits: 1 }))
  const guard = createMatcher(protectedPaths, 1)
  const policy = byFolder([filemap.path, contract.filemap, contract.orr.path, contractPath ?? ''])
  const root: Place = {
    allowed: filemap.matcher.root,
    guarded: guard.root,
    plain: true,
    policy: policy.get('') ?? null,
    touched: false,
  }
  const at = createDescent(
    root,
    (parent: Place, name, path, end): Place => ({
      allowed: filemap.matcher.enter(parent.allowed, name),
      guarded: guard.enter(parent.guarded, name),
      plain: parent.plain && isCleanName(name),
      policy: policy.get(path.slice(0, end)) ?? null,
      touched: false,
    }),
  )
  return { guard, at }
}

function byFolder(paths: readonly string[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>()
  for (const text of paths) {
    const path = text.replace(/^(\.\/+)+/, '')
    if (path === '') continue
    const slash = path.lastIndexOf('/')
    const folder = slash === -1 ? '' : path.slice(0, slash)
    const names = folders.get(folder) ?? new Set<string>()
    folders.set(folder, names.add(path.slice(slash + 1)))
  }
  return folders
}
