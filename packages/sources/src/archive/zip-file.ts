import { createHash, hash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { centralHeader, endRecord, localHeader, type StoredEntry } from '#core/archive/layout'
import { packFinding } from '#core/archive/pack-finding'
import type { Finding } from '#core/finding'
import { type FoundFile, stateOf, unreachable } from './walk.ts'

/** Files up to this are read and written in one piece. */
const PIECE = 1024 * 1024

/** A deterministic ZIP as it grows in a file: memory stays flat, whatever the sizes. */
export interface ZipFile {
  /** Appends a file's bytes. Returns its SHA-256 in hex, or why it cannot be packed. */
  add(file: FoundFile): string | Finding
  /** Leaves room for bytes of a known size that come later. */
  reserve(name: string, size: number): (bytes: Uint8Array) => void
  /** Directory and end record; nothing can be added after. Returns the size of the whole. */
  finish(): number
}

/** Writes to an open, empty file. Entries stand in the order in which they are added: the caller sorts. */
export function zipFile(fd: number): ZipFile {
  const entries: StoredEntry[] = []
  const piece = Buffer.allocUnsafeSlow(PIECE)
  const out = buffered(fd)

  const add = (file: FoundFile): string | Finding => {
    const input = openEvidence(file)
    if (typeof input !== 'number') return input
    try {
      const written = file.size < PIECE ? addPiece(input, file) : addStream(input, file)
      if (written === null || stateOf(fstatSync(input, { bigint: true })) !== file.state) return changed(file)
      return written
    } finally {
      closeSync(input)
    }
  }

  /** One byte more than the size is asked for, so that a file that has grown shows. */
  const addPiece = (input: number, file: FoundFile): string | null => {
    if (readFully(input, piece, file.size + 1) !== file.size) return null
    const bytes = piece.subarray(0, file.size)
    const entry = { name: file.name, crc32: crc32(bytes), size: file.size, offset: out.at() }
    entries.push(entry)
    out.write(localHeader(entry))
    out.write(bytes)
    return hash('sha256', bytes)
  }

  const addStream = (input: number, file: FoundFile): string | null => {
    const offset = out.at()
    out.write(localHeader({ name: file.name, crc32: 0, size: file.size, offset }))
    const sha256 = createHash('sha256')
    let crc = 0
    let size = 0
    for (let read = readSync(input, piece); read > 0 && size + read <= file.size; read = readSync(input, piece)) {
      const bytes = piece.subarray(0, read)
      sha256.update(bytes)
      crc = crc32(bytes, crc)
      size += read
      out.write(bytes)
    }
    if (size !== file.size) return null
    const entry = { name: file.name, crc32: crc, size, offset }
    entries.push(entry)
    out.patch(offset, localHeader(entry))
    return sha256.digest('hex')
  }

  return {
    add,
    reserve: (name, size) => {
      const offset = out.at()
      const index = entries.length
      const header = localHeader({ name, crc32: 0, size, offset })
      entries.push({ name, crc32: 0, size, offset })
      out.write(header)
      out.write(new Uint8Array(size))
      return bytes => {
        if (bytes.length !== size) throw new RangeError('the reserved entry got another size')
        const entry = { name, crc32: crc32(bytes), size, offset }
        entries[index] = entry
        out.patch(offset, localHeader(entry))
        out.patch(offset + header.length, bytes)
      }
    },
    finish: () => {
      const start = out.at()
      for (const entry of entries) out.write(centralHeader(entry))
      out.write(endRecord(entries.length, out.at() - start, start))
      out.flush()
      return out.at()
    },
  }
}

/** Never through a link, never waiting on a pipe; the file must be the one that was walked. */
function openEvidence(file: FoundFile): number | Finding {
  try {
    const fd = openSync(file.path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    if (stateOf(fstatSync(fd, { bigint: true })) === file.state) return fd
    closeSync(fd)
    return changed(file)
  } catch (error) {
    const fault = unreachable(error, file.name)
    if (fault === null) throw error
    return fault
  }
}

function changed(file: FoundFile): Finding {
  return packFinding('pack-changed', 'it changed while it was packed', file.name)
}

function readFully(fd: number, into: Buffer, length: number): number {
  let done = 0
  while (done < length) {
    const read = readSync(fd, into, done, length - done, null)
    if (read === 0) break
    done += read
  }
  return done
}

interface Output {
  at(): number
  write(bytes: Uint8Array): void
  /** Overwrites bytes that were written before. */
  patch(offset: number, bytes: Uint8Array): void
  flush(): void
}

function buffered(fd: number): Output {
  const buffer = Buffer.allocUnsafeSlow(PIECE)
  let flushed = 0
  let held = 0
  const flush = (): void => {
    writeAll(fd, buffer.subarray(0, held), flushed)
    flushed += held
    held = 0
  }
  return {
    at: () => flushed + held,
    write: bytes => {
      if (held + bytes.length > PIECE) flush()
      if (bytes.length > PIECE) {
        writeAll(fd, bytes, flushed)
        flushed += bytes.length
      } else {
        buffer.set(bytes, held)
        held += bytes.length
      }
    },
    patch: (offset, bytes) => {
      flush()
      writeAll(fd, bytes, offset)
    },
    flush,
  }
}

function writeAll(fd: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, position + done)
}
