import { type BigIntStats, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packFinding } from '#core/archive/pack-finding'
import type { Finding } from '#core/finding'

/** A regular file as it stood when the folder was walked. */
export interface FoundFile {
  /** In the ZIP: forward slashes. */
  readonly name: string
  readonly path: string
  readonly size: number
  /** Changes whenever the file does: identity, size, times in nanoseconds. */
  readonly state: string
}

export interface Walked {
  /** Sorted by code unit of their names. */
  readonly files: readonly FoundFile[]
  readonly findings: readonly Finding[]
}

/** Every regular file below `folder`, named from `prefix`; links, devices and names that are not UTF-8 are refused. */
export function walkFolder(folder: string, prefix: string, skip: (path: string) => boolean): Walked {
  const files: FoundFile[] = []
  const findings: Finding[] = []
  const folders: [string, string][] = [[folder, prefix]]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const [at, named] = next
    for (const raw of namesIn(at, named)) {
      const text = raw.toString('utf8')
      const name = `${named}/${text}`
      const path = join(at, text)
      if (!Buffer.from(text).equals(raw)) findings.push(packFinding('pack-name', 'its name is not UTF-8', name))
      else if (!skip(path)) reach(name, () => visit(name, path))
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1))
  findings.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
  return { files, findings }

  /** As bytes: a name that is not UTF-8 would come back as another name. */
  function namesIn(at: string, name: string): readonly Buffer[] {
    return reach(name, () => readdirSync(at, { encoding: 'buffer' })) ?? []
  }

  /** What the system refuses is a finding, so that all of them are told at once. */
  function reach<T>(name: string, act: () => T): T | undefined {
    try {
      return act()
    } catch (error) {
      const fault = unreachable(error, name)
      if (fault === null) throw error
      findings.push(fault)
      return undefined
    }
  }

  function visit(name: string, path: string): void {
    const stats = lstatSync(path, { bigint: true })
    if (stats.isDirectory()) folders.push([path, name])
    else if (stats.isSymbolicLink()) findings.push(packFinding('pack-symlink', 'it is a symbolic link', name))
    else if (!stats.isFile()) findings.push(packFinding('pack-special-file', 'it is not a regular file', name))
    else files.push({ name, path, size: Number(stats.size), state: stateOf(stats) })
  }
}

/** Why a path of the evidence cannot be read; null for what is our own fault. */
export function unreachable(error: unknown, name: string): Finding | null {
  switch (error instanceof Error && 'code' in error ? error.code : '') {
    case 'EACCES':
    case 'EPERM':
      return packFinding('pack-unreadable', 'it cannot be read', name)
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
    case 'ENXIO':
      return packFinding('pack-changed', 'it changed while it was packed', name)
    case 'ENAMETOOLONG':
      return packFinding('pack-name', 'its path is longer than the system can hold', name)
    default:
      return null
  }
}

export function stateOf(stats: BigIntStats): string {
  return `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeNs}:${stats.ctimeNs}`
}
