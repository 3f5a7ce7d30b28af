import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonText } from '#core/json-text/parse'

const LIMITS = { bytes: 65_536, depth: 64 }

/** Texts that break readers, each up to 64 KiB: they must end, and end soon. */
const HOSTILE: [name: string, text: string][] = [
  ['quotes', '"'.repeat(65_000)],
  ['escaped quotes', `"${'\\"'.repeat(32_000)}`],
  ['backslashes', `"${'\\'.repeat(65_000)}`],
  ['quotes and a backslash at the end', `${'"'.repeat(65_001)}\\`],
  ['commas', `[${','.repeat(65_000)}]`],
  ['commas and blanks', `[${`,${' '.repeat(999)}]`.repeat(60)}`],
  ['a comma, blanks, words', `[1,${' '.repeat(30_000)}${"' ".repeat(15_000)}`],
  ['closing brackets', ']'.repeat(65_000)],
  ['opening and closing brackets', '[]'.repeat(32_000)],
  ['unclosed brackets in turns', '[{'.repeat(32_000)],
  ['colons', `{"a"${':'.repeat(65_000)}`],
  ['equal keys', `{${'"a":1,'.repeat(10_000)}"b":1}`],
  ['keys without values', `{${'"a",'.repeat(16_000)}`],
  ['digits', '9'.repeat(65_000)],
  ['digits and an exponent', `[${'1e999,'.repeat(10_000)}1]`],
  ['whole numbers of 300 digits', `[${`${'9'.repeat(300)},`.repeat(200)}1]`],
  ['minuses', '-'.repeat(65_000)],
  ['lone surrogates', `"${'\ud800'.repeat(21_000)}"`],
  ['escaped lone surrogates', `[${'"\\ud800",'.repeat(6_000)}1]`],
  ['slashes', '/'.repeat(65_000)],
  ['comments', '/**/'.repeat(16_000)],
  ['line ends', '\n'.repeat(65_000)],
  ['blanks', ' '.repeat(65_000)],
  ['a long key in front of many', `{"${'k'.repeat(30_000)}":{${'"a":1,'.repeat(5_000)}"b":1}}`],
]

describe('parseJsonText', () => {
  it.each(HOSTILE)('refuses %s without losing time', (_, text) => {
    const read = parseJsonText(text, LIMITS)
    expect(read.kind).toBe('bad')
    if (read.kind === 'bad') expect(read.problems.length).toBeLessThanOrEqual(200)
  })

  it.each([
    'null',
    ' true ',
    '"\\u00e9\\ud83d\\ude00\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '[-0, 0.5, 1E+2, 1e-2, 9007199254740992, 18446744073709551616]',
    '{"a":{"b":[]},"c":[{},{"a":1},{"a":1}],"":0}',
    '"\u2028\u2029\u007f"',
    '{"constructor":1,"hasOwnProperty":2,"toString":3}',
    '["a:b","{[:,]}","\\":"]',
    '\r\n\t[1]\r\n',
  ])('reads %s as JSON.parse does', text => {
    expect(parseJsonText(text, LIMITS)).toMatchObject({ kind: 'ok', value: JSON.parse(text) })
  })

  it('reads whatever JSON.stringify writes, in either layout', () => {
    const own = fc.json({ maxDepth: 6 }).filter(text => !text.includes('__proto__') && text.isWellFormed())
    fc.assert(
      fc.property(own, fc.constantFrom(0, 2), (text, indent) => {
        const value: unknown = JSON.parse(text)
        const read = parseJsonText(JSON.stringify(value, null, indent), LIMITS)
        if (read.kind === 'bad')
          expect(read.problems.every(p => /^(lone-surrogate|number-range)$/.test(p.kind))).toBe(true)
        else expect(read.value).toEqual(value)
      }),
      { numRuns: 300 },
    )
  })

  it('never accepts what JSON.parse refuses, and never throws', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      'a',
      '1',
      '-',
      '.',
      'e',
      ' ',
      '\n',
      '"a"',
      'null',
      '/*',
      '\\u00',
      '\ud800',
      '\0',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join('')),
        text => {
          const read = parseJsonText(text, LIMITS)
          if (read.kind === 'ok') expect(read.value).toEqual(JSON.parse(text))
          else expect(read.problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('places every value where its text begins', () => {
    const text = '{\n  "a": [1, {"b/c": "x"}],\n  "d~": null, "é": true\n}\n'
    const read = parseJsonText(text, LIMITS)
    if (read.kind === 'bad') throw new Error('refused')
    const at = (pointer: string, of?: 'key') => {
      const { line, column } = read.placeOf(pointer, of)
      return text.split('\n')[line - 1]?.slice(column - 1)
    }
    expect(at('')).toBe('{')
    expect(at('/a')).toBe('[1, {"b/c": "x"}],')
    expect(at('/a/0')).toBe('1, {"b/c": "x"}],')
    expect(at('/a/1')).toBe('{"b/c": "x"}],')
    expect(at('/a/1/b~1c')).toBe('"x"}],')
    expect(at('/a/1/b~1c', 'key')).toBe('"b/c": "x"}],')
    expect(at('/d~0')).toBe('null, "é": true')
    expect(at('/é')).toBe('true')
    expect(at('/a/7/nowhere')).toBe('[1, {"b/c": "x"}],')
  })
})
