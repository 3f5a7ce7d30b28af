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
    // As bytes: a name that is not UTF-8 would come back as another name.
    for (const raw of readdirSync(at, { encoding: 'buffer' })) {
      const text = raw.toString('utf8')
      const name = `${named}/${text}`
      const path = join(at, text)
      if (!Buffer.from(text).equals(raw)) findings.push(packFinding('pack-name', 'its name is not UTF-8', name))
      else if (!skip(path)) visit(name, path)
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1))
  findings.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
  return { files, findings }

  function visit(name: string, path: string): void {
    const stats = lstatSync(path, { bigint: true })
    if (stats.isDirectory()) folders.push([path, name])
    else if (stats.isSymbolicLink()) findings.push(packFinding('pack-symlink', 'it is a symbolic link', name))
    else if (!stats.isFile()) findings.push(packFinding('pack-special-file', 'it is not a regular file', name))
    else files.push({ name, path, size: Number(stats.size), state: stateOf(stats) })
  }
}

export function stateOf(stats: BigIntStats): string {
  return `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeNs}:${stats.ctimeNs}`
}
