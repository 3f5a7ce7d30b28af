/** What a piece of text looks like. */
export type TokenKind = 'date' | 'uuid' | 'url' | 'path' | 'address' | 'ip' | 'number' | 'word' | 'mark'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  /** UTF-16 units from the start of the line. */
  readonly at: number
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
const SECONDS = ':\\d{2}(?:[.,]\\d{1,9})?'
const TIME = `\\d{1,2}:\\d{2}(?:${SECONDS})?`
const ZONE = '(?: ?(?:Z|GMT|UTC|[+-]\\d{2}:?\\d{2}))?'

// Longest readings first: a date is not three numbers. All quantifiers are bounded or over disjoint classes: linear.
const TOKEN = new RegExp(
  [
    `(?<date>\\d{4}-\\d{2}-\\d{2}(?:[T ]${TIME}${ZONE})?|\\d{1,2} ${MONTH} \\d{4}(?: ${TIME}${ZONE})?|${MONTH} {1,2}\\d{1,2} ${TIME}(?: [A-Z]{3,4})?(?: \\d{4})?|\\d{1,2}:\\d{2}${SECONDS}${ZONE})(?![\\w:])`,
    '(?<uuid>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})(?!\\w)',
    '(?<url>[a-z]{2,10}://[^\\s"\'<>`]{1,2000})',
    '(?<path>(?<![\\w./\\\\])(?:[A-Za-z]:[\\\\/]|/)[\\w.@+~-]+(?:[\\\\/]+[\\w.@+~-]+)*)',
    '(?<address>0x[0-9A-Fa-f]{4,16})(?!\\w)',
    '(?<ip>\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\w.])',
    '(?<hex>(?=\\d*[A-Fa-f])[0-9A-Fa-f]{8,128})(?!\\w)',
    '(?<number>\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d+)?)',
    '(?<word>[\\p{L}\\p{M}\\p{N}_]+(?:[-.][\\p{L}\\p{M}\\p{N}_]+)*)',
    '(?<mark>[^\\p{L}\\p{M}\\p{N}_])',
  ].join('|'),
  'gsu',
)

const KINDS: readonly TokenKind[] = ['date', 'uuid', 'url', 'path', 'address', 'ip', 'number', 'word', 'mark']

export function tokensOf(line: string): Token[] {
  return [...line.matchAll(TOKEN)].map(match => ({
    kind: KINDS.find(kind => match.groups?.[kind] !== undefined) ?? 'word',
    text: match[0],
    at: match.index,
  }))
}
