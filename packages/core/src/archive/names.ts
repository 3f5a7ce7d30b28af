import { pathFaults } from '../filemap/hygiene.ts'
import { hasInvisible } from '../inert.ts'
import type { ArchiveRule } from './rules.ts'

/** Why an entry's name is refused in any archive; null when it is a plain relative path. */
export function nameFault(name: string): ArchiveRule | null {
  if (name === '') return 'name-empty'
  if (hasInvisible(name)) return 'name-control'
  if (name.includes('\\')) return 'name-backslash'
  if (name.startsWith('/')) return 'name-absolute'
  if (name.includes(':')) return 'name-drive'
  const segments = name.split('/')
  if (segments.some(segment => segment === '.' || segment === '..')) return 'name-dots'
  if (segments.includes('')) return 'name-segment-empty'
  return null
}

/** Why a name would not survive another system, in words; null when it would. The packer refuses these too. */
export function portableFault(name: string): string | null {
  // Microsoft, "Naming Files, Paths, and Namespaces": what NTFS refuses besides what the Filemap's hygiene knows.
  if (/[<>"|?*]/.test(name)) return 'holds one of < > " | ? *'
  return pathFaults(name)[0] ?? null
}

/** Two names that share this are one file on a system that folds case or normalises. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

export interface NameClash {
  readonly rule: 'name-duplicate' | 'name-collides'
  readonly name: string
  readonly other: string
}

/** Names that are one file somewhere, and names that are another name's folder. Names of folders end with a slash. */
export function nameClashes(names: readonly string[]): NameClash[] {
  const seen = new Map<string, string>()
  const files = new Map<string, string>()
  const clashes: NameClash[] = []
  for (const name of names) {
    const folder = name.endsWith('/')
    const folded = foldedName(folder ? name.slice(0, -1) : name)
    const other = seen.get(folded)
    if (!folder) files.set(folded, files.get(folded) ?? name)
    if (other === undefined) seen.set(folded, name)
    else clashes.push({ rule: other === name ? 'name-duplicate' : 'name-collides', name, other })
  }
  return [...clashes, ...folderClashes(names, files)]
}

function folderClashes(names: readonly string[], files: ReadonlyMap<string, string>): NameClash[] {
  const judged = new Map<string, string | undefined>()
  const clashes: NameClash[] = []
  for (const name of names) {
    for (let at = name.indexOf('/'); at !== -1 && at < name.length - 1; at = name.indexOf('/', at + 1)) {
      const folder = name.slice(0, at)
      if (judged.has(folder)) continue
      const other = files.get(foldedName(folder))
      judged.set(folder, other)
      if (other !== undefined) clashes.push({ rule: 'name-collides', name, other })
    }
  }
  return clashes
}
