import { type Draft, type DraftEntry, isOpWord, type Mistake, OP_WORDS, quoted } from './draft.ts'

/** Plain text: one pattern a line, `#` a comment at the start of a line only, one optional last word. */
export function parseTextLines(text: string, firstLine = 1): Draft {
  const entries: DraftEntry[] = []
  const mistakes: Mistake[] = []
  text.split(/\r\n|\n|\r/).forEach((raw, at) => {
    const line = trimBlanks(raw)
    if (line === '' || line.startsWith('#')) return
    const read = readLine(line, firstLine + at)
    if ('found' in read) mistakes.push(read)
    else entries.push(read)
  })
  return { entries, mistakes }
}

/** A pattern with its optional last word. */
export function readLine(text: string, line: number): DraftEntry | Mistake {
  const split = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'))
  const last = text.slice(split + 1)
  if (split === -1 || !isOpWord(last.toLowerCase())) return { pattern: text, word: null, line }
  if (!isOpWord(last))
    return {
      line,
      found: `the word ${quoted(last)}`,
      expected: OP_WORDS.join(', '),
      remedy: `Write ${quoted(last.toLowerCase())}.`,
    }
  const pattern = trimBlanks(text.slice(0, split))
  const before = pattern.slice(Math.max(pattern.lastIndexOf(' '), pattern.lastIndexOf('\t')) + 1)
  if (before !== pattern && isOpWord(before))
    return {
      line,
      found: `two words, ${quoted(`${before} ${last}`)}`,
      expected: 'one last word',
      remedy: 'Write one line for each.',
    }
  return { pattern, word: last, line }
}

/** Only blanks and tabs: any other space belongs to the name. */
export function trimBlanks(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '')
}
