/**
 * The owners that CODEOWNERS gives to a path: those of the last pattern that matches (docs: about code owners).
 * Patterns follow gitignore, without `!`, `[ ]` and `\#`.
 */
export function ownersOf(text: string, path: string): string[] {
  let owners: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const [pattern, ...names] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    if (pattern !== undefined && pattern !== '' && matches(pattern, path)) owners = names
  }
  return owners
}

function matches(pattern: string, path: string): boolean {
  const anchored = pattern.slice(0, -1).includes('/')
  const folder = pattern.endsWith('/')
  const segments = pattern.split('/').filter(segment => segment !== '')
  const all = anchored ? segments : ['**', ...segments]
  const parts = path.split('/')
  // A pattern that names a folder owns what is below it; `docs/*` is not such a name.
  if (!folder && walk(all, parts)) return true
  return segments.at(-1) !== '*' && parts.some((_, at) => at > 0 && walk(all, parts.slice(0, at)))
}

function walk(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern
  if (first === undefined) return path.length === 0
  if (first === '**') return path.some((_, at) => walk(rest, path.slice(at))) || (rest.length === 0 && path.length > 0)
  const [head, ...tail] = path
  return head !== undefined && segment(first, head) && walk(rest, tail)
}

function segment(pattern: string, name: string): boolean {
  const parts = pattern.split('*')
  const [first = '', ...others] = parts
  if (others.length === 0) return pattern === name
  const last = others.pop() ?? ''
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of others) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > name.length - last.length) return false
    at = found + part.length
  }
  return true
}
