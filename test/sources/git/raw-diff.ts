import type { Change, Op } from '#core/patch'
import type { Sha } from '#core/sha'
import { isSha } from '#core/sha'

/** A folder that the patch touched and that exists at head: its tree there. The root is not told. */
export interface TouchedTree {
  readonly path: string
  readonly tree: Sha
}

export interface RawDiffSink {
  change(change: Change): void
  tree(tree: TouchedTree): void
}

/** `:<mode> <mode> <sha> <sha> <letter>` without its NUL; the letters D and so on carry no score without renames. */
const HEAD = 98
const TREE = '040000'
const MODES = new Map(['000000', '100644', '100755', '120000', '160000', TREE].map(mode => [mode, mode]))

/**
 * Reads `git diff-tree -r -t -z --raw` in whatever pieces it arrives. Throws on anything that is not that format: a list
 * of changes that cannot be read whole must never look like a shorter one.
 */
export function rawDiffReader(sink: RawDiffSink): { feed(chunk: Buffer): void; end(): void } {
  let rest: Buffer | null = null
  return {
    feed: chunk => {
      const bytes: Buffer = rest === null ? chunk : Buffer.concat([rest, chunk])
      const used = readEntries(bytes, sink)
      rest = used === bytes.length ? null : bytes.subarray(used)
    },
    end: () => {
      if (rest !== null) throw new Error('git diff-tree stopped within an entry')
    },
  }
}

/** Reads whole entries; returns how many bytes they took. */
function readEntries(bytes: Buffer, sink: RawDiffSink): number {
  // One string for the whole piece: an ASCII path is then a slice of it, without a decoding of its own.
  const text = bytes.toString('latin1')
  let at = 0
  for (;;) {
    if (text.length < at + HEAD + 2) return at
    const end = text.indexOf('\0', at + HEAD + 1)
    if (end < 0) return at
    readEntry(bytes, text, at, end, sink)
    at = end + 1
  }
}

function readEntry(bytes: Buffer, text: string, at: number, end: number, sink: RawDiffSink): void {
  if (text.charCodeAt(at) !== 58 || text.charCodeAt(at + HEAD) !== 0 || end === at + HEAD + 1) {
    throw new Error('git diff-tree printed something that is no raw entry')
  }
  const oldMode = mode(text, at + 1)
  const newMode = mode(text, at + 8)
  const raw = text.slice(at + HEAD + 1, end)
  const ascii = isAscii(raw)
  const path = ascii ? raw : bytes.toString('utf8', at + HEAD + 1, end)
  const utf8 = ascii || !path.includes('\ufffd') || sameBytes(bytes.subarray(at + HEAD + 1, end), path)
  if (oldMode === TREE || newMode === TREE) {
    const tree = text.slice(at + 56, at + 96)
    if (newMode === TREE && isSha(tree)) sink.tree({ path, tree })
    if (isFolder(oldMode) && isFolder(newMode)) return
    // A folder that became a file, or the other way: with -r git tells the file's own entry besides.
    throw new Error('git diff-tree printed a folder beside a file')
  }
  sink.change({ path, utf8, op: opOf(oldMode, newMode), oldMode, newMode })
}

function isFolder(mode: string): boolean {
  return mode === TREE || mode === '000000'
}

function mode(text: string, at: number): string {
  const found = text.slice(at, at + 6)
  return MODES.get(found) ?? odd(found)
}

function odd(found: string): string {
  if (/^[0-7]{6}$/.test(found)) return found
  throw new Error('git diff-tree printed a mode that is none')
}

function opOf(oldMode: string, newMode: string): Op {
  return oldMode === '000000' ? 'add' : newMode === '000000' ? 'delete' : 'modify'
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** U+FFFD may be in a name by right; then its bytes come back as they were. */
function sameBytes(bytes: Buffer, path: string): boolean {
  return Buffer.from(path, 'utf8').equals(bytes)
}
