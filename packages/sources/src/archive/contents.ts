import { once } from 'node:events'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { type ArchiveEntry, STORED } from '#core/archive/entry'
import { archiveFinding } from '#core/archive/rules'
import type { Finding } from '#core/finding'
import type { ByteSource } from './byte-source.ts'

const CHUNK = 256 * 1024
/** Up to here an entry is inflated in one call; a stream costs more than it saves. */
const SMALL = 1024 * 1024

/** Where an entry's data lies. */
export interface PlacedEntry extends ArchiveEntry {
  readonly dataAt: number
}

/**
 * Hands an entry's contents to `sink`, in order, at most `entry.size` bytes in all. Returns why they cannot be accepted,
 * or null when size and CRC are those claimed. A chunk is valid only during the call.
 */
export async function readContents(
  source: ByteSource,
  entry: PlacedEntry,
  sink: (chunk: Uint8Array) => void,
): Promise<Finding | null> {
  let crc = 0
  let size = 0
  const take = (chunk: Uint8Array): void => {
    crc = crc32(chunk, crc)
    size += chunk.length
    sink(chunk)
  }
  const fault = entry.method === STORED ? copy(source, entry, take) : await inflate(source, entry, take)
  if (fault !== null) return fault
  if (size !== entry.size)
    return archiveFinding('size-differs', `it holds ${size} bytes and claims ${entry.size}`, entry.name)
  if (crc !== entry.crc32) return archiveFinding('crc-differs', 'its CRC-32 is not the one it claims', entry.name)
  return null
}

type Take = (chunk: Uint8Array) => void

function copy(source: ByteSource, entry: PlacedEntry, take: Take): null {
  for (let at = 0; at < entry.compressed; at += CHUNK) {
    take(source.read(entry.dataAt + at, Math.min(CHUNK, entry.compressed - at)))
  }
  return null
}

function inflate(source: ByteSource, entry: PlacedEntry, take: Take): Promise<Finding | null> | Finding | null {
  return entry.size <= SMALL && entry.compressed <= SMALL
    ? inflateSmall(source, entry, take)
    : inflateLarge(source, entry, take)
}

function inflateSmall(source: ByteSource, entry: PlacedEntry, take: Take): Finding | null {
  const bytes = source.read(entry.dataAt, entry.compressed)
  try {
    const result: unknown = inflateRawSync(bytes, { maxOutputLength: Math.max(1, entry.size), info: true })
    const inflated = inflatedOf(result)
    if (inflated.consumed !== entry.compressed) return trailing(entry)
    take(inflated.buffer)
    return null
  } catch (error) {
    return broken(error, entry)
  }
}

/** `info: true` makes zlib answer with its engine, which the types do not say. */
function inflatedOf(result: unknown): { buffer: Uint8Array; consumed: number } {
  if (typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result) {
    const { buffer, engine } = result
    if (buffer instanceof Uint8Array && typeof engine === 'object' && engine !== null && 'bytesWritten' in engine) {
      return { buffer, consumed: Number(engine.bytesWritten) }
    }
  }
  throw new TypeError('zlib gave no engine')
}

async function inflateLarge(source: ByteSource, entry: PlacedEntry, take: Take): Promise<Finding | null> {
  const engine = createInflateRaw({ chunkSize: CHUNK })
  let size = 0
  let fault: Finding | null = null
  engine.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= entry.size) return take(chunk)
    fault ??= tooLong(entry)
    engine.destroy()
  })
  engine.on('error', error => {
    fault ??= broken(error, entry)
  })
  const closed = once(engine, 'close').catch(() => {})
  for (let at = 0; at < entry.compressed && fault === null && !engine.readableEnded; at += CHUNK) {
    const bytes = source.read(entry.dataAt + at, Math.min(CHUNK, entry.compressed - at))
    await new Promise<void>(resolve => {
      engine.once('close', resolve)
      engine.write(bytes, () => {
        engine.off('close', resolve)
        resolve()
      })
    })
  }
  if (fault === null) engine.end()
  else engine.destroy()
  await closed
  if (fault === null && engine.bytesWritten !== entry.compressed) return trailing(entry)
  return fault
}

function broken(error: unknown, entry: PlacedEntry): Finding {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLong(entry)
  if (error instanceof RangeError || error instanceof TypeError) throw error
  return archiveFinding('deflate-broken', 'its data do not inflate', entry.name)
}

function tooLong(entry: PlacedEntry): Finding {
  return archiveFinding('size-differs', `it inflates past the ${entry.size} bytes it claims`, entry.name)
}

function trailing(entry: PlacedEntry): Finding {
  return archiveFinding('deflate-trailing', 'bytes follow the end of its deflated data', entry.name)
}
