import { resolve } from 'node:path'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'
import { readStart } from '../read-start.ts'

/** The text of a body in a file. At most what can hold `characters`; a longer one is cut right above, so that it is refused by length. */
export async function readBodyFile(folder: string, path: string, characters: number): Promise<string> {
  const limit = 3 * (characters + 1) + 3
  const bytes = await readStart(resolve(folder, path), limit).catch(() => null)
  if (bytes === null) {
    throw new InputError(
      'body',
      `no file that can be read: ${inert(clip(path, 200))}`,
      'the path of a file with the body',
      'Correct the input body, or give pull-number.',
    )
  }
  // A body that was cut may end within a character; it is refused by its length.
  const fatal = bytes.length < limit
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal }).decode(bytes)
  } catch {
    throw new InputError('body', 'bytes that are no UTF-8', 'a file in UTF-8', 'Save the body as UTF-8.')
  }
}
