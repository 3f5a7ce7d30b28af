import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'

/** The text of a body in a file. At most what can hold `characters`; a longer one is cut right above, so that it is refused by length. */
export async function readBodyFile(folder: string, path: string, characters: number): Promise<string> {
  const bytes = await readStart(resolve(folder, path), 3 * (characters + 1) + 3).catch(() => null)
  if (bytes === null) {
    throw new InputError(
      'body',
      `no file that can be read: ${inert(clip(path, 200))}`,
      'the path of a file with the body',
      'Correct the input body, or give pull-number.',
    )
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** The first `limit` bytes of a file. */
export async function readStart(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    if (!(await file.stat()).isFile()) throw new Error('not a file')
    const bytes = Buffer.alloc(limit)
    let length = 0
    while (length < limit) {
      const { bytesRead } = await file.read(bytes, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return bytes.subarray(0, length)
  } finally {
    await file.close()
  }
}
