const SLASH = 47

/**
 * Walks from folder to folder, remembering the way down to the last one: the paths of a diff arrive sorted, so that nearly
 * every path is in the same folder as the one before it, or in a neighbour. `enter` is asked once for each folder on the way;
 * the folder's text is `path.slice(0, end)`. Answers for the folder that ends at `slash` (-1 for the root).
 */
export function createDescent<T>(
  root: T,
  enter: (parent: T, name: string, path: string, end: number) => T,
): (path: string, slash: number) => T {
  const way: T[] = []
  const ends: number[] = []
  let text = ''
  let last = -1
  let here = root

  return (path, slash) => {
    const folder = slash === -1 ? '' : path.slice(0, slash)
    if (slash === last && folder === text) return here
    climb(path, slash)
    here = way.at(-1) ?? root
    for (let from = way.length === 0 ? 0 : (ends.at(-1) ?? 0) + 1; from <= slash; ) {
      const next = path.indexOf('/', from)
      const end = next === -1 ? slash : next
      here = enter(here, path.slice(from, end), path, end)
      way.push(here)
      ends.push(end)
      from = end + 1
    }
    text = folder
    last = slash
    return here
  }

  /** Back up to the deepest folder that the path has in common with the last one. */
  function climb(path: string, slash: number): void {
    const most = Math.min(slash, text.length)
    let common = 0
    while (common < most && path.charCodeAt(common) === text.charCodeAt(common)) common++
    for (let end = ends.at(-1); end !== undefined; end = ends.at(-1)) {
      if (end <= common && path.charCodeAt(end) === SLASH) return
      ends.pop()
      way.pop()
    }
  }
}
