import type { Tree } from './tree.ts'

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Hashes of the names seen, zero for an empty place; used again for each tree. */
let seen = new Uint32Array(2_048)

/**
 * Whether two names of a tree could be one name elsewhere. Never false for two that are: names of ASCII are compared by a
 * hash of their bytes in lower case, and a tree with any other name is not looked into. True by accident costs time alone.
 */
export function couldCollide(tree: Tree): boolean {
  if (tree.high) return true
  let size = 64
  while (size < tree.count * 2) size *= 2
  if (seen.length < size) seen = new Uint32Array(size)
  else seen.fill(0, 0, size)
  // Whoever names the files can make the hashes crowd: then they are of no use.
  let steps = 8 * tree.count
  for (let entry = 0; entry < tree.count; entry++) {
    const hash = hashOf(tree, entry)
    let at = hash & (size - 1)
    while (seen[at] !== 0) {
      if (seen[at] === hash || --steps < 0) return true
      at = (at + 1) & (size - 1)
    }
    seen[at] = hash
  }
  return false
}

/** FNV-1a of the name in lower case, never zero. */
function hashOf({ bytes, starts, ends }: Tree, entry: number): number {
  const end = ends[entry] ?? 0
  let hash = FNV_OFFSET
  for (let at = starts[entry] ?? 0; at < end; at++) {
    const byte = bytes[at] ?? 0
    hash = Math.imul(hash ^ (byte >= 65 && byte <= 90 ? byte + 32 : byte), FNV_PRIME)
  }
  return hash >>> 0 || 1
}
