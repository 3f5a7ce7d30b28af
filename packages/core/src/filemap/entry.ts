import type { Op } from '../patch.ts'
import { BITS, EXEC_BIT, LITERAL_SHIFT } from './bits.ts'
import type { DraftEntry, Mistake, OpWord } from './document/draft.ts'
import { quoted } from './document/draft.ts'
import { parsePattern } from './grammar.ts'
import type { Pattern } from './matcher.ts'

/** One line of the Filemap. */
export interface Entry {
  readonly pattern: string
  /** What may be done to the paths it matches. */
  readonly ops: readonly Op[]
  /** They may be executable. */
  readonly exec: boolean
  /** No wildcard, no braces: it names one file. */
  readonly literal: boolean
  /** Line of the document, from 1. */
  readonly line: number
}

/** Segments of all patterns with their braces expanded: keeps the matcher's memory in bounds. */
const EXPANDED_SEGMENTS = 524_288

/** Reads every draft by the grammar; mistakes of all of them at once. */
export function entriesOf(drafts: readonly DraftEntry[]): {
  readonly entries: readonly Entry[]
  readonly patterns: readonly Pattern[]
  readonly mistakes: readonly Mistake[]
} {
  const entries: Entry[] = []
  const patterns: Pattern[] = []
  const mistakes: Mistake[] = []
  let expanded = 0
  for (const { pattern, word, line } of drafts) {
    const parsed = parsePattern(pattern)
    if (parsed.kind === 'bad') {
      mistakes.push({
        line,
        found: `${parsed.found} (${quoted(pattern)})`,
        expected: parsed.expected,
        remedy: parsed.remedy,
      })
      continue
    }
    if (parsed.catchAll) {
      mistakes.push(catchAll(pattern, line))
      continue
    }
    expanded += parsed.segments
    if (expanded > EXPANDED_SEGMENTS) {
      mistakes.push(tooMuch(line))
      break
    }
    const entry: Entry = { pattern, ops: opsOf(word), exec: word === 'exec', literal: parsed.literal, line }
    entries.push(entry)
    patterns.push({ alternatives: parsed.alternatives, bits: bitsOf(entry) })
  }
  return { entries, patterns, mistakes }
}

function opsOf(word: OpWord | null): readonly Op[] {
  return word === null || word === 'exec' ? ['add', 'modify', 'delete'] : [word]
}

function bitsOf(entry: Entry): number {
  const ops = entry.ops.reduce((bits, op) => bits | BITS[op], 0)
  return ops | (entry.exec ? EXEC_BIT : 0) | (entry.literal ? ops << LITERAL_SHIFT : 0)
}

function catchAll(pattern: string, line: number): Mistake {
  return {
    line,
    found: `a pattern that matches everything (${quoted(pattern)})`,
    expected: 'a pattern that names a folder or a file',
    remedy: 'Write the folders that may be touched, for instance `src/**`.',
  }
}

function tooMuch(line: number): Mistake {
  return {
    line,
    found: `more than ${EXPANDED_SEGMENTS} segments of patterns, braces expanded`,
    expected: 'fewer brace alternatives',
    remedy: 'Use a wildcard where many alternatives stand.',
  }
}
