import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { ZipFile } from './zip.ts'

/**
 * The files that upload-artifact would take, named from the least common folder of the paths given (its README).
 * Hidden files are left out, as it does. An absent path gives nothing.
 */
export function filesToUpload(workspace: string, paths: readonly string[]): ZipFile[] {
  const wanted = paths.map(path => join(workspace, path))
  const found = wanted.flatMap(path => filesBelow(path))
  const [only] = wanted
  const root = wanted.length === 1 && only !== undefined ? folderOf(only) : commonFolder(wanted.map(folderOf))
  return found
    .map(path => ({ name: relative(root, path).split(sep).join('/'), bytes: readFileSync(path) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function filesBelow(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return []
  if (found.isFile()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(
      file =>
        !relative(path, file)
          .split(sep)
          .some(part => part.startsWith('.')),
    )
}

function folderOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isDirectory() ? path.replace(/\/$/, '') : dirname(path)
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...rest] = folders.map(folder => folder.split(sep))
  const differs = first.findIndex((part, at) => rest.some(other => other[at] !== part))
  return (differs < 0 ? first : first.slice(0, differs)).join(sep)
}
