import { clip, inert } from '../inert.ts'
import { compileOwnerPattern } from './match.ts'

/** Where GitHub looks, in this order; the first that exists counts (docs: about code owners). */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** GitHub does not load a larger file. */
const BYTES_MAX = 3 * 1024 * 1024

export interface OwnerRule {
  readonly pattern: string
  /** `@user`, `@org/team` or an e-mail address; none: the paths have no owner on purpose. */
  readonly owners: readonly string[]
  readonly line: number
}

export interface CodeOwners {
  readonly rules: readonly OwnerRule[]
  /** Lines that GitHub skips, and why. */
  readonly faults: readonly { readonly line: number; readonly text: string; readonly reason: string }[]
  /** The last rule that matches, or null. */
  ruleFor(path: string): OwnerRule | null
}

/** Reads a CODEOWNERS file by GitHub's rules. Never throws: what GitHub skips is told. */
export function parseCodeowners(text: string): CodeOwners {
  const rules: OwnerRule[] = []
  const faults: CodeOwners['faults'][number][] = []
  if (Buffer.byteLength(text) > BYTES_MAX) {
    return {
      rules,
      faults: [{ line: 1, text: '', reason: 'GitHub does not load a file over 3 MB' }],
      ruleFor: () => null,
    }
  }
  for (const [at, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const words = wordsOf(raw)
    const [pattern, ...owners] = words
    if (pattern === undefined) continue
    const reason = faultOf(pattern, owners)
    if (reason === '') rules.push({ pattern, owners, line: at + 1 })
    else faults.push({ line: at + 1, text: inert(clip(raw, 200)), reason })
  }
  const compiled = rules.map(rule => ({ rule, matches: compileOwnerPattern(rule.pattern) })).reverse()
  return { rules, faults, ruleFor: path => compiled.find(({ matches }) => matches(path))?.rule ?? null }
}

/** Words of a line up to a comment; a blank behind a backslash belongs to its word. */
function wordsOf(line: string): string[] {
  const words = line.match(/(?:\\.|[^\s\\])+/g) ?? []
  const comment = words.findIndex(word => word.startsWith('#'))
  return comment === -1 ? words : words.slice(0, comment)
}

function faultOf(pattern: string, owners: readonly string[]): string {
  if (pattern.startsWith('!')) return 'negation with "!" is not supported'
  if (/(^|[^\\])\[/.test(pattern)) return 'character ranges with "[ ]" are not supported'
  if (pattern.startsWith('\\#')) return 'a pattern cannot begin with an escaped "#"'
  if (pattern.split('/').every(step => step === '')) return 'the pattern names nothing'
  const odd = owners.find(owner => !isOwner(owner))
  return odd === undefined ? '' : `${inert(clip(odd, 80))} is no @user, @org/team or e-mail address`
}

function isOwner(owner: string): boolean {
  return (
    /^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?(?:\/[A-Za-z0-9_.-]{1,100})?$/.test(owner) ||
    /^[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{1,63}$/.test(owner)
  )
}
