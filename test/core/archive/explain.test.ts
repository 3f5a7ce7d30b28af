import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainContents } from '#core/archive/explain'
import { diffLines } from '#core/archive/line-diff'
import type { Sample } from '#core/archive/sample'

function sample(text: string | Uint8Array, part: Partial<Sample> = {}): Sample {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return { bytes, start: 0, size: bytes.length, line: 1, ...part }
}

const detail = (left: string | Uint8Array, right: string | Uint8Array) =>
  explainContents('x', sample(left), sample(right)).detail

describe('the detail of a difference', () => {
  it('is the line of text, with both sides', () => {
    expect(detail('a\nb\nc\n', 'a\nB\nc\n')).toEqual({
      form: 'text',
      changes: [{ leftLine: 2, rightLine: 2, left: 'b', right: 'B' }],
      untold: 0,
    })
  })

  it('tells lines that only one side has', () => {
    expect(detail('a\nb\nc\n', 'a\nc\nd\n')).toMatchObject({
      changes: [
        { leftLine: 2, rightLine: null, left: 'b', right: null },
        { leftLine: null, rightLine: 3, left: null, right: 'd' },
      ],
    })
  })

  it('counts lines from where a window starts', () => {
    const part = { start: 1000, size: 5000, line: 51 }
    const { detail: told } = explainContents('x', sample('a\nb\n', part), sample('a\nc\n', part))
    expect(told).toMatchObject({ changes: [{ leftLine: 52, left: 'b', right: 'c' }] })
  })

  it('is the pointer of JSON, key order told apart from values', () => {
    expect(detail('{"a": {"x/y": [1, 2]}, "b": 1}', '{"b": 1, "a": {"x/y": [1, 3]}}')).toEqual({
      form: 'json',
      changes: [
        { pointer: '', kind: 'key-order', left: 'a, b', right: 'b, a' },
        { pointer: '/a/x~1y/1', kind: 'changed', left: '2', right: '3' },
      ],
      untold: 0,
    })
  })

  it('tells keys that come and go, and lists in another order', () => {
    expect(detail('{"a": 1, "l": [1, 2]}', '{"l": [2, 1], "n": null}')).toMatchObject({
      changes: [
        { pointer: '/l', kind: 'list-order' },
        { pointer: '/a', kind: 'missing', left: '1', right: null },
        { pointer: '/n', kind: 'added', left: null, right: 'null' },
      ],
    })
  })

  it('is the line where JSON says the same values in another spelling', () => {
    expect(detail('{"a": 1}', '{"a":1}')).toMatchObject({ form: 'text', changes: [{ leftLine: 1 }] })
    expect(detail('{"a": 1, "a": 2}', '{"a": 3, "a": 2}')).toMatchObject({ form: 'text' })
  })

  it('does not follow JSON that nests without end', () => {
    const deep = (inner: string): string => `${'['.repeat(50_000)}${inner}${']'.repeat(50_000)}`
    expect(detail(deep('1'), deep('2'))).toMatchObject({ form: 'text' })
    const objects = (inner: string): string => `${'{"a":'.repeat(20_000)}${inner}${'}'.repeat(20_000)}`
    expect(detail(objects('1'), objects('2'))).toMatchObject({ form: 'text' })
  })

  it('keeps a key named __proto__ a key', () => {
    expect(detail('{"__proto__": 1}', '{"__proto__": 2}')).toMatchObject({ changes: [{ pointer: '/__proto__' }] })
  })

  it('is the offset of binary, with the bytes around', () => {
    const bytes = (value: number): Uint8Array => Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, 11, 0, 0])
    expect(detail(bytes(10), bytes(99))).toEqual({
      form: 'binary',
      offset: 10,
      left: '02 03 04 05 06 07 08 09 [0a] 0b 00 00',
      right: '02 03 04 05 06 07 08 09 [63] 0b 00 00',
    })
    expect(detail(bytes(1), bytes(1).subarray(0, 10))).toMatchObject({
      offset: 10,
      right: '02 03 04 05 06 07 08 09 [end]',
    })
  })

  it('is bounded: few changes, short lines', () => {
    const lines = (suffix: string): string =>
      Array.from({ length: 500 }, (_, at) => `${'x'.repeat(400)}${at}${suffix}`).join('\n')
    const told = detail(lines('a'), lines('b'))
    expect(told).toMatchObject({ form: 'text', untold: 480 })
    expect(JSON.stringify(told).length).toBeLessThan(10_000)
    const list = (suffix: string): string => JSON.stringify(Array.from({ length: 500 }, (_, at) => `${at}${suffix}`))
    expect(detail(list('a'), list('b'))).toMatchObject({ form: 'json', untold: 480 })
  })
})

describe('the line diff', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })

  it('turns the left into the right', () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const edits = diffLines(left, right)
        const gone = new Set(edits.map(edit => edit.left))
        const come = new Set(edits.map(edit => edit.right))
        const keptLeft = left.filter((_, at) => !gone.has(at))
        const keptRight = right.filter((_, at) => !come.has(at))
        expect(keptLeft).toEqual(keptRight)
        if (edits.length === 0) expect(left).toEqual(right)
      }),
      { numRuns: 500 },
    )
  })

  it('gives up on what is too large, yet tells every line', () => {
    const many = (word: string): string[] => Array.from({ length: 2_000 }, (_, at) => `${word}${at}`)
    expect(diffLines(many('a'), many('b'))).toHaveLength(2_000)
  })
})
