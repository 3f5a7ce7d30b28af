import { mistake } from './read.ts'

const EXPECTED = 'run ids: digits, apart by commas, blanks or lines, or a JSON array of them'

/** Ids as they were given, in that order, doubles and all. Throws InputError. */
export function parseRunIds(input: string, text: string): string[] {
  const words = text.startsWith('[') ? fromJson(input, text) : text.split(/[\s,]+/).filter(word => word !== '')
  for (const word of words) if (!/^[1-9]\d{0,18}$/.test(word)) throw mistake(input, word, EXPECTED)
  return words
}

function fromJson(input: string, text: string): string[] {
  try {
    const list: unknown = JSON.parse(text)
    // A number that JavaScript cannot hold would silently become another run.
    if (Array.isArray(list) && list.every(id => typeof id === 'string' || Number.isSafeInteger(id)))
      return list.map(String)
  } catch {
    // Told below, with the text itself.
  }
  throw mistake(input, text, EXPECTED)
}
