import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

/** The first `limit` bytes of a regular file. Throws where there is none: a folder, a pipe, nothing. */
export async function readStart(path: string, limit: number): Promise<Uint8Array> {
  // Opening a pipe waits for its writer; not so with O_NONBLOCK, and no file cares.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
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
