import { describe, expect, it } from 'vitest'
import type { Cause } from '#core/archive/causes'
import { explainContents } from '#core/archive/explain'
import type { Sample } from '#core/archive/sample'

function sample(content: string | readonly number[]): Sample {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
  return { bytes, start: 0, size: bytes.length, line: 1 }
}

function causes(left: string | readonly number[], right: string | readonly number[], name = 'out/evidence/x'): Cause[] {
  return [...new Set(explainContents(name, sample(left), sample(right)).causes)]
}

const hex = (seed: string, length: number): string => seed.repeat(length).slice(0, length)

const NAMED: readonly [Cause, string, string][] = [
  ['clock', 'started 2025-10-31T12:00:00Z\n', 'started 2025-10-31T12:00:07Z\n'],
  ['clock', 'at 2025-10-31 12:00:00.123\n', 'at 2025-10-31 12:00:01.456\n'],
  ['clock', 'Fri, 31 Oct 2025 12:00:00 GMT\n', 'Fri, 31 Oct 2025 12:00:09 GMT\n'],
  ['clock', 'epoch 1761912000\n', 'epoch 1761912009\n'],
  ['clock', 'epoch 1761912000123\n', 'epoch 1761912000999\n'],
  ['clock', '3 passed in 0.12s\n', '3 passed in 0.15s\n'],
  ['clock', 'took 12 ms\n', 'took 15 ms\n'],
  ['clock', '{"duration": 0.123}', '{"duration": 0.456}'],
  ['clock', '{"created_at": "2025-10-31"}', '{"created_at": "2025-11-01"}'],
  ['source-date-epoch', 'built 2025-10-31T12:00:00Z\n', 'built 2025-11-01T12:00:00Z\n'],
  ['source-date-epoch', '{"build_date": "2025-10-31"}', '{"build_date": "2025-11-01"}'],
  ['source-date-epoch', 'SOURCE_DATE_EPOCH=1761912000\n', 'SOURCE_DATE_EPOCH=1761912009\n'],
  ['order', 'b\na\nc\n', 'c\nb\na\n'],
  ['order', '{"a": 1, "b": 2}', '{"b": 2, "a": 1}'],
  ['order', '["x", "z", "y"]', '["y", "x", "z"]'],
  ['order', '[{"id": 1}, {"id": 2}]', '[{"id": 2}, {"id": 1}]'],
  ['hash-seed', "tags: {'a', 'b', 'c'}\n", "tags: {'c', 'a', 'b'}\n"],
  ['hash-seed', 'map[b:2 a:1]\n', 'map[a:1 b:2]\n'],
  ['locale', 'B\na\nc\n', 'a\nB\nc\n'],
  ['locale', 'total 1,234.50\n', 'total 1.234,50\n'],
  ['locale', 'total 1,234\n', 'total 1234\n'],
  ['locale', 'half 0.5\n', 'half 0,5\n'],
  ['locale', '["B", "a", "f", "é"]', '["a", "B", "é", "f"]'],
  ['locale', 'eb\nz\néa\n', 'éa\neb\nz\n'],
  ['locale', 'on 3 March\n', 'on 3 março\n'],
  ['locale', 'LANG=en_US.UTF-8\n', 'LANG=C\n'],
  ['time-zone', 'at 2025-10-31T12:00:00Z\n', 'at 2025-10-31T09:00:00-03:00\n'],
  ['time-zone', 'zone UTC\n', 'zone CET\n'],
  ['line-end', 'a\nb\n', 'a\r\nb\r\n'],
  ['line-end', 'a\nb\n', 'a\nb'],
  ['path', 'File "/home/runner/work/a/x.py"\n', 'File "/tmp/b/x.py"\n'],
  ['path', '{"root": "/tmp/abc"}', '{"root": "/tmp/xyz"}'],
  ['path', 'cwd C:\\a\\b\n', 'cwd D:\\a\\b\n'],
  ['random', 'id 6fa459ea-ee8a-3ca4-894e-db77e160355e\n', 'id 16fd2706-8baf-433b-82cb-8c7fada847da\n'],
  ['random', '{"nonce": 12}', '{"nonce": 99}'],
  ['random', 'seed=1234\n', 'seed=9876\n'],
  ['random', 'trace a1b2c3d4e5f6\n', 'trace 0f9e8d7c6b5a\n'],
  ['random', 'key Zm9vYmFyQmF6MTIz\n', 'key QmFyRm9vMTIzYmF6\n'],
  ['run-id', '{"run_id": 123456789}', '{"run_id": 123456790}'],
  ['run-id', 'GITHUB_RUN_ATTEMPT=1\n', 'GITHUB_RUN_ATTEMPT=2\n'],
  ['run-id', 'https://github.com/o/r/actions/runs/11\n', 'https://github.com/o/r/actions/runs/12\n'],
  ['host-name', 'on fv-az123-456\n', 'on fv-az9-77\n'],
  ['host-name', '{"hostname": "alpha"}', '{"hostname": "beta"}'],
  ['host-name', 'from 10.1.0.4\n', 'from 10.1.0.9\n'],
  ['process', 'pid=123\n', 'pid=987\n'],
  ['process', 'port: 8080\n', 'port: 8081\n'],
  ['address', '<Foo at 0x7f00aa11bb22>\n', '<Foo at 0x7f00cc33dd44>\n'],
  ['float', 'mean 0.30000000000000004\n', 'mean 0.30000000000000010\n'],
  ['float', '{"mean": 0.30000000000000004}', '{"mean": 0.3}'],
  ['encoding', 'caf\u00e9\n', 'cafe\u0301\n'],
  ['encoding', '\ufeffa\n', 'a\n'],
  ['locale', 'on 10/31/2025\n', 'on 31/10/2025\n'],
  ['path', 'at file:///home/runner/a/x.js:1\n', 'at file:///tmp/b/x.js:1\n'],
  ['path', 'wrote tmp_8f3kd92a/out.txt\n', 'wrote tmp_q82jd72b/out.txt\n'],
  [
    'random',
    'https://x.org/a-6fa459ea-ee8a-3ca4-894e-db77e160355e\n',
    'https://x.org/a-16fd2706-8baf-433b-82cb-8c7fada847da\n',
  ],
  ['derived', `sha256 ${hex('ab1', 64)}\n`, `sha256 ${hex('cd2', 64)}\n`],
]

describe('the likely cause of a difference', () => {
  it.each(NAMED)('is %s for %j and %j', (cause, left, right) => {
    expect(causes(left, right)).toEqual([cause])
    expect(causes(right, left)).toEqual([cause])
  })

  it.each<[string, string, string]>([
    ['a count', 'count: 3\n', 'count: 4\n'],
    ['a version', 'version 1.2.3\n', 'version 1.2.4\n'],
    ['a line and a column', 'x.py:10:20\n', 'x.py:10:21\n'],
    ['a number of ten digits of no year', 'phone 2999999999\n', 'phone 2999999998\n'],
    ['a word', 'result red\n', 'result green\n'],
    ['a line more', 'a\nb\n', 'a\nb\nc\n'],
    ['a blank', 'a b\n', 'a  b\n'],
    ['a relative path', 'src/a.py\n', 'src/b.py\n'],
    ['a point moved', 'size 12.5\n', 'size 1.25\n'],
    ['a point more', 'size 12.5\n', 'size 125\n'],
    ['floats far apart', 'mean 0.31234567\n', 'mean 0.35234567\n'],
    ['runs of a test', 'runs 3\n', 'runs 4\n'],
    ['a word of hex letters', 'colour facade\n', 'colour decade\n'],
    ['another outcome', '{"status": "PASS"}', '{"status": "FAIL"}'],
    ['a key more', '{"a": 1}', '{"a": 1, "b": 2}'],
    ['the same lines, one of them doubled', 'a\nb\na\n', 'a\nb\nb\n'],
    ['a date that is another one', 'on 10/31/2025\n', 'on 11/01/2025\n'],
    ['another address', 'https://x.org/a\n', 'https://x.org/b\n'],
    ['a word that begins as a temporary one', 'template1\n', 'template2\n'],
    ['another number in a set', '{1, 2}\n', '{1, 3}\n'],
  ])('is not guessed for %s', (_, left, right) => {
    expect(causes(left, right)).toEqual([])
  })

  it.each<[string, string, readonly number[], readonly number[]]>([
    ['gzip', 'x.gz', [0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 0, 3], [0x1f, 0x8b, 8, 0, 9, 2, 3, 4, 0, 3]],
    ['compiled Python', 'x.pyc', [0xa7, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0], [0xa7, 0, 0, 0, 0, 0, 0, 0, 7, 2, 0, 0]],
    [
      'a ZIP',
      'x.jar',
      [0x50, 0x4b, 3, 4, 20, 0, 0, 8, 0, 0, 1, 2, 3, 4, 0],
      [0x50, 0x4b, 3, 4, 20, 0, 0, 8, 0, 0, 9, 2, 3, 4, 0],
    ],
  ])('is a build time where the time field of %s differs', (_, name, left, right) => {
    expect(causes(left, right, name)).toEqual(['source-date-epoch'])
  })

  const png = (type: string, data: string): number[] => [
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...[0, 0, 0, data.length, ...`${type}${data}`].map(part => (typeof part === 'number' ? part : part.charCodeAt(0))),
    ...[1, 2, 3, 4],
  ]

  it('is a build time where the time of a PNG differs, and none where other text of it does', () => {
    const time = (second: string): number[] => png('tIME', `\u0007\u0000\u000a\u001f\u000c\u0000${second}`)
    expect(causes(time('\u0001'), time('\u0009'))).toEqual(['source-date-epoch'])
    const said = (text: string): number[] => png('tEXt', `Creation Time\0${text}`)
    expect(causes(said('12:00'), said('12:03'))).toEqual(['source-date-epoch'])
    const software = (text: string): number[] => png('tEXt', `Software\0${text}`)
    expect(causes(software('plot 3.1'), software('plot 3.2'))).toEqual([])
  })

  it('is an encoding where one side is Latin-1', () => {
    const latin1 = [...'caf\u00e9 feito\n'].map(char => char.charCodeAt(0))
    expect(causes(latin1, 'caf\u00e9 feito\n')).toEqual(['encoding'])
    expect(causes(latin1, 'caf\u00e9 pronto\n')).toEqual([])
  })

  it('is no build time where other bytes of gzip differ', () => {
    expect(causes([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 0, 3], [0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 0, 5])).toEqual([])
  })

  it('tells several causes of one entry', () => {
    const left = 'start 2025-10-31T12:00:00Z\nsame\npid=1\n'
    const right = 'start 2025-10-31T12:00:01Z\nsame\npid=2\n'
    expect(causes(left, right)).toEqual(['clock', 'process'])
  })

  it('reads hostile lines in linear time', () => {
    for (const unit of ['1', '1a', 'a-', '/a', '1.', '"', '0x', '12:', 'a_', '://']) {
      const text = unit.repeat(20_000)
      causes(`x${text}`, `y${text}`)
      causes(`${text}x`, `${text}y`)
    }
  })
})
