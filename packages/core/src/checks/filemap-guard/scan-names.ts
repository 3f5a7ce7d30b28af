const SLASH = 47

export interface ScannedNames {
  /** Paths that the tree names twice, or out of git's order. */
  readonly malformed: readonly string[]
  /** Folders of `within` that hold a name with a capital or a non-ASCII byte: the only ones where names can collide. */
  readonly suspects: ReadonlySet<string>
}

/**
 * One pass over the bytes of `ls-tree -r -z --name-only`: each byte that a path does not share with the one before it is
 * looked at once. In a well-formed tree the paths are strictly ascending by byte, and no file is also a folder.
 */
export function scanNames(bytes: Uint8Array, within: ReadonlySet<string>): ScannedNames {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const malformed: string[] = []
  const suspects = new Set<string>()
  // Lengths of earlier paths that are prefixes of the one before: a file `a` while `a-b` stands between it and `a/c`.
  const files: number[] = []
  let start = 0
  let previous = 0
  let previousEnd = 0
  // Folder of the last suspect: its length, and how much of it all paths since then have shared.
  let folderLength = -1
  let shared = 0
  let folderWatched = false

  while (start < bytes.length) {
    const end = endOf(start)
    const common = start === 0 ? 0 : sharedLength(start, end)
    if (start > 0) checkOrder(start, end, common)
    shared = Math.min(shared, common)
    lookForSuspects(start, end, common)
    previous = start
    previousEnd = end
    start = end + 1
  }
  return { malformed, suspects }

  function endOf(from: number): number {
    const end = text.indexOf(0, from)
    return end === -1 ? bytes.length : end
  }

  function sharedLength(from: number, end: number): number {
    const most = Math.min(end - from, previousEnd - previous)
    let length = 0
    while (length < most && bytes[from + length] === bytes[previous + length]) length++
    return length
  }

  function checkOrder(from: number, end: number, common: number): void {
    const wholePrevious = common === previousEnd - previous
    while (files.length > 0 && (files.at(-1) ?? 0) > common) files.pop()
    if (wholePrevious && common < end - from) files.push(common)
    const descends = !wholePrevious && (common === end - from || byteAt(from + common) < byteAt(previous + common))
    const twice = wholePrevious && common === end - from
    const alsoFile = files.at(-1) === common && byteAt(from + common) === SLASH
    if (descends || twice || alsoFile) malformed.push(text.toString('utf8', from, end))
  }

  function lookForSuspects(from: number, end: number, common: number): void {
    for (let at = from + common; at < end; at++) {
      const byte = byteAt(at)
      if (byte < 65 || (byte > 90 && byte < 128)) continue
      let slash = at
      while (slash > from && byteAt(slash) !== SLASH) slash--
      const length = slash - from
      if (length !== folderLength || shared < length) {
        folderLength = length
        const folder = text.toString('utf8', from, from + length)
        folderWatched = within.has(folder)
        if (folderWatched) suspects.add(folder)
      }
      shared = length
      while (at < end && byteAt(at) !== SLASH) at++
    }
  }

  function byteAt(at: number): number {
    return bytes[at] ?? 0
  }
}
