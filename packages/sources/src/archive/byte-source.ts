import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'

/** Bytes at rest: a file or a buffer, read at offsets. Nothing is held in memory but what was asked for. */
export interface ByteSource extends Disposable {
  readonly size: number
  /** Exactly these bytes; throws RangeError when the source ends before. */
  read(offset: number, length: number): Buffer
}

export function openSource(source: string | Uint8Array): ByteSource {
  return typeof source === 'string' ? fileSource(source) : bufferSource(source)
}

function fileSource(path: string): ByteSource {
  const fd = openFile(path)
  const { size } = fstatSync(fd)
  return {
    size,
    read: (offset, length) => {
      const bytes = Buffer.allocUnsafe(bounded(offset, length, size))
      let done = 0
      while (done < length) {
        const read = readSync(fd, bytes, done, length - done, offset + done)
        if (read === 0) throw new RangeError('the file became shorter while it was read')
        done += read
      }
      return bytes
    },
    [Symbol.dispose]: () => closeSync(fd),
  }
}

function bufferSource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    size: buffer.length,
    read: (offset, length) => buffer.subarray(offset, offset + bounded(offset, length, buffer.length)),
    [Symbol.dispose]: () => {},
  }
}

function bounded(offset: number, length: number, size: number): number {
  if (offset < 0 || length < 0 || offset + length > size) throw new RangeError('a read past the end of the archive')
  return length
}

/** A regular file, opened for reading. A path that is none is the caller's mistake. */
export function openFile(path: string): number {
  const fd = opened(path)
  if (fstatSync(fd).isFile()) return fd
  closeSync(fd)
  throw absent(path, 'not a regular file')
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw absent(path, error instanceof Error && 'code' in error ? String(error.code) : 'no file')
  }
}

function absent(path: string, found: string): InputError {
  return new InputError('archive', `${inert(path)} (${found})`, 'the path of a ZIP file', 'Give a path that exists.')
}
