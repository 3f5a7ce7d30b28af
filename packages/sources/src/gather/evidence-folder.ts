import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'

/**
 * Writes evidence files into a folder below `root`. The tree may be an agent's: a symbolic link that leads out of it is
 * refused (InputError).
 */
export async function writeEvidence(root: string, folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const at = join(root, folder)
  try {
    await mkdir(at, { recursive: true })
  } catch (error) {
    throw notAFolder(folder, error instanceof Error && 'code' in error ? String(error.code) : 'something else')
  }
  const [top, real] = await Promise.all([realpath(root), realpath(at)])
  if (!`${real}${sep}`.startsWith(`${top}${sep}`)) throw notAFolder(folder, 'a link that leads out of it')
  for (const [name, text] of files) await writeFile(join(real, name), text)
}

function notAFolder(folder: string, found: string): InputError {
  return new InputError(
    'evidence-dir',
    found,
    `a folder inside the working directory, such as ${inert(folder)}`,
    'Name another folder.',
  )
}
