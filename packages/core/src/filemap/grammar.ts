import { ALTERNATIVES, expandBraces } from './braces.ts'
import { isWild } from './segment.ts'

/** A longer path is refused, so a longer pattern can never match. UTF-8 bytes. */
export const PATH_BYTES = 4_096

/** Segments and characters of all alternatives of one pattern: its compilation stays far below 50 ms. */
const EXPANDED_SEGMENTS = 32_768
const EXPANDED_CHARACTERS = 262_144

/** What a pattern says, or why it says nothing. */
export type ParsedPattern =
  | {
      readonly kind: 'ok'
      readonly source: string
      /** Braces expanded; each a list of segments where `**` stands for any number of them. */
      readonly alternatives: readonly (readonly string[])[]
      /** Of all alternatives together. */
      readonly segments: number
      /** No wildcard and no braces: it names one file. */
      readonly literal: boolean
      /** It allows everything, or everything at one depth. */
      readonly catchAll: boolean
    }
  | { readonly kind: 'bad'; readonly found: string; readonly expected: string; readonly remedy: string }

type Bad = Extract<ParsedPattern, { kind: 'bad' }>

/** The closed grammar of design 5: literals, `*`, `?`, `**` as a segment, `{a,b}`. */
export function parsePattern(source: string): ParsedPattern {
  if (source === '') return bad('an empty pattern', 'a path or a pattern', 'Write the path, or take the entry out.')
  if (source.length > 16 * PATH_BYTES) return tooLong(source.length)
  const expansion = expandBraces(source)
  switch (expansion.kind) {
    case 'nested':
      return bad('braces inside braces', 'braces one deep', 'Write one pattern for each case.')
    case 'empty':
      return bad(
        'an empty alternative in braces',
        'text in each alternative',
        'Write a second pattern without the braces.',
      )
    case 'many':
      return bad(
        `more than ${ALTERNATIVES} brace alternatives`,
        `at most ${ALTERNATIVES}`,
        'Split the pattern, or use a wildcard in a narrower folder.',
      )
    case 'ok':
      return parseAlternatives(source, expansion.alternatives)
  }
}

function parseAlternatives(source: string, texts: readonly string[]): ParsedPattern {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  if (characters > EXPANDED_CHARACTERS) return tooMuch(`${characters} characters`, `${EXPANDED_CHARACTERS}`)
  const alternatives: string[][] = []
  let catchAll = false
  for (const text of texts) {
    const mistake = mistakeOf(text)
    if (mistake !== null)
      return text === source ? mistake : { ...mistake, found: `${mistake.found} in the expansion ${quoted(text)}` }
    const parts = joinDeep(text.split('/'))
    catchAll ||= !/[^*?/]/.test(text) && parts.every(segment => /^(\*\*|\*\??|\?\*)$/.test(segment))
    alternatives.push(parts)
  }
  const segments = alternatives.reduce((sum, alternative) => sum + alternative.length, 0)
  if (segments > EXPANDED_SEGMENTS) return tooMuch(`${segments} segments`, `${EXPANDED_SEGMENTS}`)
  const literal = texts.length === 1 && texts[0] === source && !isWild(source)
  return { kind: 'ok', source, alternatives, segments, literal, catchAll }
}

/** Neighbouring `**` say no more than one. */
function joinDeep(segments: string[]): string[] {
  if (!segments.includes('**')) return segments
  return segments.filter((segment, at) => segment !== '**' || segments[at - 1] !== '**')
}

// Anything that could be one of the mistakes below; most patterns have nothing of it.
const SUSPECT = /^[!/]|^\.\.?(\/|$)|\/$|\/\/|\/\.\.?(\/|$)|\\|\(|[^/]\*\*|\*\*[^/]|[\u0000-\u001f\u007f]/

function mistakeOf(text: string): Bad | null {
  if (text.length * 3 <= PATH_BYTES && !SUSPECT.test(text)) return null
  if (Buffer.byteLength(text) > PATH_BYTES) return tooLong(Buffer.byteLength(text))
  const plain = text.replaceAll('\\', '/')
  if (text.startsWith('!'))
    return bad(
      'a negation `!`',
      'patterns that only allow',
      'List what is allowed; write `?` for a first character that really is `!`.',
    )
  if (/[\u0000-\u001f\u007f]/.test(text))
    return bad('a control character, which never matches', 'a name that can be seen', 'Take the character out.')
  if (text.includes('\\'))
    return bad('a backslash, which never matches', '`/` between segments', `Write ${quoted(plain)}.`)
  if (text.startsWith('/'))
    return bad(
      'a leading `/`, which never matches',
      'a path from the root of the repository',
      `Write ${quoted(text.replace(/^\/+/, ''))}.`,
    )
  if (text.startsWith('./'))
    return bad(
      'a leading `./`, which never matches',
      'a path from the root of the repository',
      `Write ${quoted(text.replace(/^(\.\/+)+/, ''))}.`,
    )
  if (text.endsWith('/'))
    return bad(
      'a trailing `/`, which never matches',
      'a file, or a folder with `/**`',
      `Write ${quoted(`${text.replace(/\/+$/, '')}/**`)} for what is below it.`,
    )
  const segments = text.split('/')
  if (segments.includes(''))
    return bad('an empty segment', 'one `/` between segments', `Write ${quoted(text.replace(/\/{2,}/g, '/'))}.`)
  if (segments.includes('..'))
    return bad(
      'a segment `..`, which never matches',
      'a path without `..`',
      'Write the path from the root of the repository.',
    )
  if (segments.includes('.'))
    return bad(
      'a segment `.`, which never matches',
      'a path without `.`',
      `Write ${quoted(segments.filter(segment => segment !== '.').join('/'))}.`,
    )
  const doubled = segments.find(segment => segment !== '**' && segment.includes('**'))
  if (doubled !== undefined)
    return bad(
      `\`**\` beside other characters in ${quoted(doubled)}`,
      '`**` as a whole segment',
      `Write ${quoted(doubled.replace(/\*{2,}/g, '*'))} inside a segment, or \`**/\` for folders.`,
    )
  const extended = extglobOf(text)
  if (extended !== null)
    return bad(
      `an extended glob ${quoted(extended)}`,
      '`*`, `?`, `**` or `{a,b}`',
      'Write `{a,b}` for alternatives; write `?` for a character that really stands there.',
    )
  return null
}

/** `+(`, `@(`, `!(`, `?(`, `*(` with its closing parenthesis, or null. */
function extglobOf(text: string): string | null {
  for (let open = text.indexOf('(', 1); open !== -1; open = text.indexOf('(', open + 1)) {
    if (!'+@!?*'.includes(text.charAt(open - 1))) continue
    const close = text.indexOf(')', open)
    return close === -1 ? null : text.slice(open - 1, close + 1)
  }
  return null
}

function tooLong(length: number): Bad {
  return bad(
    `a pattern of ${length} bytes`,
    `at most ${PATH_BYTES} bytes, as a path may have`,
    'Shorten it with a wildcard.',
  )
}

function tooMuch(found: string, most: string): Bad {
  return bad(
    `braces that expand to ${found}`,
    `at most ${most}`,
    'Split the pattern, or use a wildcard for the alternatives.',
  )
}

function quoted(text: string): string {
  return `\`${text.length > 200 ? `${text.slice(0, 200)}…` : text}\``
}

function bad(found: string, expected: string, remedy: string): Bad {
  return { kind: 'bad', found, expected, remedy }
}
