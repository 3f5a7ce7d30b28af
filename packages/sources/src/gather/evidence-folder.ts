import { mkdir, realpath, rm, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'

/**
 * Writes evidence files into a folder below `root`. The tree may be an agent's: a symbolic link that leads out of it is
 * refused (InputError) before anything is made behind it, and what stands in a file's place is replaced, never written through.
 */
export async function writeEvidence(root: string, folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const top = await realpath(root)
  let at = top
  for (const segment of folder.split('/').filter(part => part !== '' && part !== '.')) {
    at = await enter(at, segment, folder)
    if (!`${at}${sep}`.startsWith(`${top}${sep}`)) throw notAFolder(folder, 'a link that leads out of it')
  }
  for (const [name, text] of files) await replace(join(at, name), text, folder)
}

async function enter(parent: string, segment: string, folder: string): Promise<string> {
  const at = join(parent, segment)
  try {
    await mkdir(at)
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw notAFolder(folder, reasonOf(error))
  }
  try {
    return await realpath(at)
  } catch (error) {
    throw notAFolder(folder, reasonOf(error))
  }
}

async function replace(path: string, text: string, folder: string): Promise<void> {
  try {
    await rm(path, { force: true })
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    throw notAFolder(folder, reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'something else'
}

function notAFolder(folder: string, found: string): InputError {
  return new InputError(
    'evidence-dir',
    found,
    `a folder inside the working directory, such as ${inert(folder)}`,
    'Name another folder.',
  )
}
