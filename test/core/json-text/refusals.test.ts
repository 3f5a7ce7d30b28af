import { describe, expect, it } from 'vitest'
import { type JsonProblemKind, parseJsonText } from '#core/json-text/parse'

const LIMITS = { bytes: 65_536, depth: 64 }

/** name, text, then for each problem: kind, line:column, pointer. */
type Case = [name: string, text: string, ...problems: [JsonProblemKind, string, string][]]

const CASES: Case[] = [
  ['an empty text', '', ['empty', '1:1', '']],
  ['a text of blanks', ' \t\r\n ', ['empty', '1:1', '']],
  ['a byte order mark', '\ufeff{"a":1}', ['bom', '1:1', '']],
  ['a byte order mark alone', '\ufeff', ['bom', '1:1', ''], ['empty', '1:1', '']],
  ['a line comment', '{"a":1} // one', ['comment', '1:9', '']],
  ['a block comment', '{"a":/* x */1}', ['comment', '1:6', '/a']],
  ['a comment that never closes', '[1] /* x', ['comment', '1:5', '']],
  ['a trailing comma in a list', '[1,\n2,\n]', ['trailing-comma', '2:2', '/2']],
  ['a trailing comma in an object', '{"a":1,}', ['trailing-comma', '1:7', '']],
  ['a duplicate key', '{"a":1,\n "a":2}', ['duplicate-key', '2:2', '/a']],
  ['a duplicate key in another spelling', '{"a":1,"\\u0061":2}', ['duplicate-key', '1:8', '/a']],
  ['a duplicate key deep within', '{"a":[{},{"b":{"c":1,"c":1}}]}', ['duplicate-key', '1:22', '/a/1/b/c']],
  ['a duplicate key with a slash', '{"a/b":1,"a/b":2}', ['duplicate-key', '1:10', '/a~1b']],
  ['a duplicate empty key', '{"":1,"":2}', ['duplicate-key', '1:7', '/']],
  ['the key __proto__', '{"__proto__":{"x":1}}', ['proto-key', '1:2', '/__proto__']],
  ['the key __proto__ escaped', '{"\\u005f_proto__":1}', ['proto-key', '1:2', '/__proto__']],
  ['NaN', '[NaN]', ['number-word', '1:2', '/0']],
  ['Infinity', '{"a":Infinity}', ['number-word', '1:6', '/a']],
  ['a number that begins with a point', '[.5]', ['number-form', '1:2', '/0']],
  ['a number that ends with a point', '[1.]', ['number-form', '1:2', '/0']],
  ['a number with an empty exponent', '[1e]', ['number-form', '1:2', '/0']],
  ['a number with a plus', '[+1]', ['number-form', '1:2', '/0']],
  ['a number with a leading zero', '[01]', ['syntax', '1:3', '/1']],
  ['a hexadecimal number', '[0x1]', ['syntax', '1:3', '/1']],
  ['a number beyond a double', '[1e999]', ['number-range', '1:2', '/0']],
  ['a negative number beyond a double', '[-1e999]', ['number-range', '1:2', '/0']],
  ['a whole number that a double rounds', '{"id":12345678901234567891}', ['number-range', '1:7', '/id']],
  ['an escaped lone high surrogate', '["\\ud800"]', ['lone-surrogate', '1:2', '/0']],
  ['an escaped lone low surrogate', '["\\udc00 x"]', ['lone-surrogate', '1:2', '/0']],
  ['surrogates in the wrong order', '["\\udc00\\ud800"]', ['lone-surrogate', '1:2', '/0']],
  ['an escaped lone surrogate in a key', '{"\\ud800":1}', ['lone-surrogate', '1:2', '/\ud800']],
  ['a raw lone surrogate', '["\ud800"]', ['lone-surrogate', '1:3', '']],
  ['a raw tab in a string', '["a\tb"]', ['control-character', '1:2', '/0']],
  ['a raw NUL in a string', '["a\0b"]', ['control-character', '1:2', '/0']],
  ['a string in single quotes', "['a']", ['string', '1:2', '/0']],
  ['a bad escape', '["\\x41"]', ['string', '1:2', '/0']],
  ['a short unicode escape', '["\\u12"]', ['string', '1:2', '/0']],
  ['text after the end', '{} {}', ['trailing-data', '1:4', '']],
  ['a bracket after the end', '[1]]', ['trailing-data', '1:4', '']],
  ['a NUL after the end', '[]\0', ['syntax', '1:3', '']],
  ['a no-break space', '\u00a0[]', ['syntax', '1:1', '']],
  ['a missing comma', '[1 2]', ['syntax', '1:4', '/1']],
  ['a missing colon', '{"a" 1}', ['syntax', '1:6', '/a']],
  ['a missing value', '{"a":}', ['syntax', '1:6', '/a']],
  ['an unclosed list', '[1', ['syntax', '1:3', '']],
  ['an unclosed object', '{"a":1', ['syntax', '1:7', '']],
  ['a word in capitals', '[TRUE]', ['syntax', '1:2', '/0']],
  ['two commas', '[1,,2]', ['syntax', '1:4', '/1']],
  [
    'all at once',
    '\ufeff{"a":1,"a":NaN,}',
    ['bom', '1:1', ''],
    ['duplicate-key', '1:9', '/a'],
    ['number-word', '1:13', '/a'],
    ['trailing-comma', '1:16', ''],
  ],
]

describe('parseJsonText', () => {
  it.each(CASES)('refuses %s', (_, text, ...problems) => {
    const read = parseJsonText(text, LIMITS)
    const told = read.kind === 'ok' ? [] : read.problems.map(p => [p.kind, `${p.line}:${p.column}`, p.pointer])
    expect(told).toEqual(problems)
  })

  it.each([
    ['a string that runs over its line', '["a\nb"]'],
    ['a string that never closes', '{"a":"b'],
    ['a key without quotes', '{a:1}'],
    ['minus Infinity', '[-Infinity]'],
    ['half a word', 'tru'],
    ['a lone comma', ','],
    ['a lone colon', ':'],
    ['a closing bracket alone', ']'],
    ['brackets that do not match', '[1}'],
    ['a list as a key', '{[1]:2}'],
    ['a number as a key', '{1:2}'],
    ['a form feed between values', '[1,\f2]'],
    ['a backslash between values', '[\\u0031]'],
    ['a backslash at the end', '["\\'],
  ])('refuses %s', (_, text) => {
    expect(parseJsonText(text, LIMITS).kind).toBe('bad')
  })

  it('refuses a text over the limit before it reads further, and one at the limit not', () => {
    const text = (bytes: number): string => `"${'é'.repeat((bytes - 2) / 2)}"`
    expect(parseJsonText(text(100), { bytes: 100, depth: 64 }).kind).toBe('ok')
    expect(parseJsonText(text(102), { bytes: 100, depth: 64 })).toMatchObject({ problems: [{ kind: 'oversize' }] })
    expect(parseJsonText('['.repeat(1_000_000), LIMITS)).toMatchObject({ problems: [{ kind: 'oversize' }] })
  })

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('refuses %s nested deeper than the limit, at the place', (_, open, close) => {
    const nested = (depth: number): string => open.repeat(depth) + (open === '[' ? '' : '1') + close.repeat(depth)
    expect(parseJsonText(nested(64), LIMITS).kind).toBe('ok')
    const column = 64 * open.length + 1
    expect(parseJsonText(nested(65), LIMITS)).toMatchObject({ problems: [{ kind: 'depth', line: 1, column }] })
    expect(parseJsonText(open.repeat(65), LIMITS)).toMatchObject({ problems: [{ kind: 'depth', column }] })
    expect(parseJsonText(nested(10_000), LIMITS)).toMatchObject({ problems: [{ kind: 'depth', column }] })
  })

  it('counts the depth of brackets that stand behind an unclosed string', () => {
    expect(parseJsonText(`"\n${'['.repeat(40_000)}`, LIMITS)).toMatchObject({ problems: [{ kind: 'depth' }] })
  })
})
