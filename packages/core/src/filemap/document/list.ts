import { isRecord } from '../../json.ts'
import { type Draft, type DraftEntry, isOpWord, type Mistake, OP_WORDS } from './draft.ts'

/** A list as JSON or YAML have it, with the line of each value. A string is a pattern as it stands. */
export function readList(value: unknown, lineOf: (index: number) => number): Draft {
  const entries: DraftEntry[] = []
  const mistakes: Mistake[] = []
  if (!Array.isArray(value))
    return {
      entries,
      mistakes: [{ line: 1, found: 'no list', expected: 'a list of patterns', remedy: 'Write `["src/**"]`.' }],
    }
  value.forEach((item: unknown, index) => {
    const line = lineOf(index)
    const read = readItem(item, line)
    if ('found' in read) mistakes.push(read)
    else entries.push(read)
  })
  return { entries, mistakes }
}

function readItem(item: unknown, line: number): DraftEntry | Mistake {
  if (typeof item === 'string') return { pattern: item, word: null, line }
  if (!isRecord(item) || typeof item['path'] !== 'string')
    return {
      line,
      found: 'an entry that is no pattern',
      expected: 'a string, or `{"path": …, "op": …}`',
      remedy: 'Write the pattern in quotes.',
    }
  const strange = Object.keys(item).filter(key => key !== 'path' && key !== 'op')
  if (strange.length > 0)
    return {
      line,
      found: `the key ${JSON.stringify(strange[0])}`,
      expected: 'only `path` and `op`',
      remedy: 'Take it out.',
    }
  const op = item['op']
  if (op === undefined) return { pattern: item['path'], word: null, line }
  if (typeof op === 'string' && isOpWord(op)) return { pattern: item['path'], word: op, line }
  return {
    line,
    found: `the op ${JSON.stringify(op)}`,
    expected: OP_WORDS.join(', '),
    remedy: 'Write one of them, or leave `op` out.',
  }
}
