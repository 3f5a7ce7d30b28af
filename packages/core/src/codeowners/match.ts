/**
 * GitHub's reading of a CODEOWNERS pattern (docs: about code owners): gitignore's, without negation, ranges and `\#`.
 * `docs/*` reaches the files right below docs only; any other pattern that matches a folder owns all that is in it.
 */
export function compileOwnerPattern(pattern: string): (path: string) => boolean {
  const folder = pattern.endsWith('/')
  const anchored = pattern.slice(0, -1).includes('/')
  const steps = pattern.split('/').filter(step => step !== '')
  const wanted = anchored || steps[0] === '**' ? steps : ['**', ...steps]
  const shallow = anchored && wanted.at(-1) === '*' && !folder
  return path => {
    const parts = path.split('/')
    const reach = reachable(wanted, parts)
    if (shallow) return reach.has(parts.length)
    const deepest = folder || wanted.at(-1) === '**' ? parts.length - 1 : parts.length
    if (wanted.at(-1) === '**') return reach.has(parts.length)
    return [...reach].some(at => at <= deepest)
  }
}

/** How many segments of the path the whole pattern can have consumed. Linear in pattern times path, whatever they are. */
function reachable(wanted: readonly string[], parts: readonly string[]): Set<number> {
  let now = new Set([0])
  for (const [at, step] of wanted.entries()) {
    const next = new Set<number>()
    const first = Math.min(...now)
    if (step === '**') {
      // At the end it stands for at least one segment; elsewhere for none or more.
      const from = at === wanted.length - 1 ? first + 1 : first
      for (let end = from; end <= parts.length; end++) next.add(end)
    } else {
      for (const end of now) if (end < parts.length && matchesSegment(step, parts[end] ?? '')) next.add(end + 1)
    }
    if (next.size === 0) return next
    now = next
  }
  return now
}

/** `*` and `?` within one segment; a backslash makes the next character literal. Goes back to the last star only. */
function matchesSegment(pattern: string, text: string): boolean {
  const units = [...pattern.matchAll(/\\([\s\S])|([\s\S])/g)].map(([, escaped, plain]) => ({
    char: escaped ?? plain ?? '',
    wild: escaped === undefined && (plain === '*' || plain === '?'),
  }))
  let [at, from, star, mark] = [0, 0, -1, 0]
  while (at < text.length) {
    const unit = units[from]
    if (unit?.wild && unit.char === '*') {
      star = from++
      mark = at
    } else if (unit !== undefined && (unit.wild || unit.char === text[at])) {
      from++
      at++
    } else if (star !== -1) {
      from = star + 1
      at = ++mark
    } else return false
  }
  while (units[from]?.wild && units[from]?.char === '*') from++
  return from === units.length
}
