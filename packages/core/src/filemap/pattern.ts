import { InputError } from '../input-error.ts'
import { parsePattern } from './grammar.ts'
import { createMatcher, createWalk } from './matcher.ts'

/**
 * Patterns of the Filemap's grammar for other lists: protected paths, rubric, invariants, evidence. True when any matches.
 * A catch-all is fine here. Throws InputError for a pattern that the grammar refuses. A path over 4,096 characters matches nothing.
 */
export function compilePatterns(patterns: readonly string[]): (path: string) => boolean {
  const matcher = createMatcher(patterns.map(pattern => ({ alternatives: alternativesOf(pattern), bits: 1 })))
  const walk = createWalk(matcher)
  return path => {
    const slash = path.lastIndexOf('/')
    const folder = walk(path, slash)
    return folder !== null && matcher.bits(folder, path, slash + 1, 1) !== 0
  }
}

/** One pattern's alternatives, or InputError. */
export function alternativesOf(pattern: string): readonly (readonly string[])[] {
  const parsed = parsePattern(pattern)
  if (parsed.kind === 'bad')
    throw new InputError(`pattern ${JSON.stringify(pattern)}`, parsed.found, parsed.expected, parsed.remedy)
  return parsed.alternatives
}
