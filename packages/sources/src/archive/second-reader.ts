import { type ArchiveEntry, DEFLATED } from '#core/archive/entry'
import { archiveFinding } from '#core/archive/rules'
import type { Finding } from '#core/finding'

/** yauzl must list the same names, sizes, methods and CRCs, in the same order: where two readers disagree, neither is believed. */
export async function judgeSecondReader(
  source: string | Uint8Array,
  entries: readonly ArchiveEntry[],
): Promise<Finding | null> {
  try {
    return await compareListings(source, entries)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'no reason given'
    return archiveFinding('readers-disagree', `the second reader refuses it (${reason})`)
  }
}

async function compareListings(source: string | Uint8Array, entries: readonly ArchiveEntry[]): Promise<Finding | null> {
  const yauzl = await import('yauzl')
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }
  const zip =
    typeof source === 'string'
      ? await yauzl.openPromise(source, options)
      : await yauzl.fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options)
  try {
    let at = 0
    for await (const theirs of zip.eachEntry()) {
      const ours = entries[at++]
      const same =
        ours !== undefined &&
        ours.name === theirs.fileName &&
        ours.size === theirs.uncompressedSize &&
        ours.compressed === theirs.compressedSize &&
        ours.crc32 === theirs.crc32 >>> 0 &&
        ours.offset === theirs.relativeOffsetOfLocalHeader &&
        (ours.method === DEFLATED) === (theirs.compressionMethod === DEFLATED)
      if (!same) return archiveFinding('readers-disagree', 'a second reader sees another entry', theirs.fileName)
    }
    return at === entries.length ? null : archiveFinding('readers-disagree', `a second reader sees ${at} entries`)
  } finally {
    zip.close()
  }
}
