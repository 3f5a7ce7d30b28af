import type { Entry } from './entry.ts'

/** Neighbours looked at on each side in the sorted list. */
const REACH = 4
/** Characters compared by edit distance. */
const COMPARED = 48

/**
 * The entry that comes closest to a path: most folders in common, then the smallest edit, then the first of the document.
 * Looks only at neighbours in the sorted list and at entries that end with the same name, so that the cost stays small.
 */
export function nearestAmong(entries: readonly Entry[]): (path: string) => Entry | undefined {
  let sorted: readonly Entry[] | null = null
  const named = new Map<string, Entry[]>()

  return path => {
    sorted ??= prepare()
    let best: Entry | undefined
    let bestFolders = -1
    let bestEdit = 0
    for (const entry of candidates(sorted, path)) {
      const folders = sharedFolders(entry.pattern, path)
      if (folders < bestFolders) continue
      const edit = editDistance(tailOf(entry.pattern), tailOf(path))
      if (folders === bestFolders && edit >= bestEdit) continue
      best = entry
      bestFolders = folders
      bestEdit = edit
    }
    return best
  }

  function prepare(): readonly Entry[] {
    for (const entry of entries) {
      const name = entry.pattern.slice(entry.pattern.lastIndexOf('/') + 1)
      const same = named.get(name)
      if (same === undefined) named.set(name, [entry])
      else if (same.length < REACH) same.push(entry)
    }
    return [...entries].sort((a, b) => (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0))
  }

  function candidates(list: readonly Entry[], path: string): Entry[] {
    const at = lowerBound(list, path)
    const around = list.slice(Math.max(0, at - REACH), at + REACH)
    return [...around, ...(named.get(path.slice(path.lastIndexOf('/') + 1)) ?? [])]
  }
}

function lowerBound(list: readonly Entry[], path: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.pattern ?? '') < path) low = middle + 1
    else high = middle
  }
  return low
}

/** Leading folders that are the same, up to the first difference. */
function sharedFolders(pattern: string, path: string): number {
  let folders = 0
  for (let at = 0; at < pattern.length && pattern.charCodeAt(at) === path.charCodeAt(at); at++)
    if (pattern.charCodeAt(at) === 47) folders++
  return folders
}

function tailOf(text: string): string {
  return text.length <= COMPARED ? text : text.slice(text.length - COMPARED)
}

/** Levenshtein's distance, one row kept. */
function editDistance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + same)
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}
