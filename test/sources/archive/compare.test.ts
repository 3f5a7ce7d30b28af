import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { renderExplanation } from '#core/archive/explain'
import { writeZip } from '#core/archive/zip'
import { compareArchives } from '#sources/archive/compare'
import { compareBytes } from '#sources/archive/lockstep'
import { buildZip, bytes, extraField, type Spec } from './build-zip.ts'
import { CONTRACT } from './evidence-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'cec-compare-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let serial = 0

const files = (...contents: readonly Uint8Array[]): string[] =>
  contents.map(content => {
    const path = join(folder, `${serial++}.zip`)
    writeFileSync(path, content)
    return path
  })

const zip = (entries: Readonly<Record<string, string>>): Uint8Array =>
  writeZip(Object.entries(entries).map(([name, text]) => ({ name, bytes: bytes(text) })))

async function explain(...contents: readonly Uint8Array[]) {
  const compared = await compareArchives(files(...contents), CONTRACT.limits)
  if (compared.equal) throw new Error('equal')
  return compared.explanation
}

describe('comparing archives', () => {
  it('finds three equal ones equal, with one hash', async () => {
    const same = zip({ 'out/a': 'x' })
    const compared = await compareArchives(files(same, same, same), CONTRACT.limits)
    const hash = createHash('sha256').update(same).digest('hex')
    expect(compared).toMatchObject({ equal: true, sha256s: [hash, hash, hash], explanation: null })
  })

  it.each([0, 1, 2])('compares all of three: it sees when only number %d differs', async odd => {
    const contents = [0, 1, 2].map(at => zip({ 'out/a': at === odd ? 'y' : 'x' }))
    const compared = await compareArchives(files(...contents), CONTRACT.limits)
    expect(compared.equal).toBe(false)
    expect(compared.sha256s).toEqual(contents.map(one => createHash('sha256').update(one).digest('hex')))
    const others = [1, 2, 3].filter(number => number !== odd + 1)
    expect(compared.explanation?.groups).toEqual([others, [odd + 1]])
    expect(compared.explanation?.pairs).toHaveLength(1)
  })

  it('sees one byte at the end, one byte more, and nothing at all', async () => {
    const long = Buffer.alloc(300_000, 'abc')
    const last = Buffer.from(long)
    last.writeUInt8(0, long.length - 1)
    expect((await compareBytes(files(long, long, last))).equal).toBe(false)
    expect((await compareBytes(files(long, Buffer.concat([long, Buffer.alloc(1)])))).equal).toBe(false)
    expect((await compareBytes(files(Buffer.concat([long, Buffer.alloc(1)]), long))).equal).toBe(false)
    expect((await compareBytes(files(Buffer.alloc(0), Buffer.alloc(0)))).equal).toBe(true)
    await expect(compareBytes(files(long))).rejects.toThrow(/at least two/)
  })

  it('hashes large files in a second thread to the same hash', async () => {
    const large = Buffer.alloc(70 * 1024 * 1024, 'evidence')
    const other = Buffer.from(large)
    other.writeUInt8(0, 69 * 1024 * 1024)
    const compared = await compareBytes(files(large, large, other))
    expect(compared.sha256s).toEqual([large, large, other].map(one => createHash('sha256').update(one).digest('hex')))
    expect(compared.equal).toBe(false)
  })
})

const a: Spec = { name: 'out/a', data: 'first' }
const b: Spec = { name: 'out/b', data: 'second '.repeat(9) }
const plain = buildZip([a, b])

describe('archives whose contents are equal', () => {
  it.each<[string, string, Buffer]>([
    ['order', 'order', buildZip([b, a])],
    ['time', 'time', buildZip([{ ...a, time: 0x6000 }, b])],
    ['mode', 'mode', buildZip([{ ...a, attributes: (0o100600 << 16) >>> 0 }, b])],
    ['compression', 'compression', buildZip([a, { ...b, method: 8 }])],
    ['an entry’s comment', 'comment', buildZip([{ ...a, comment: 'x' }, b])],
    ['the archive’s comment', 'comment', buildZip([a, b], { comment: bytes('built on tuesday') })],
    ['extra fields', 'extra', buildZip([{ ...a, extra: extraField(0x5455, bytes('12345')) }, b])],
    ['flags', 'flags', buildZip([{ ...a, flags: 0 }, b])],
    ['names', 'names', buildZip([{ ...a, name: 'build/out/a' }, b])],
    ['local extra fields', 'other', buildZip([{ ...a, local: { extra: extraField(0x5455, bytes('12345')) } }, b])],
  ])('are told to differ in their container only: %s', async (_, what, other) => {
    const { pairs } = await explain(plain, other)
    expect(pairs[0]?.kind).toBe('container')
    expect(pairs[0]?.entries).toEqual([])
    expect(pairs[0]?.container.map(one => one.what)).toEqual([what])
  })

  it('have likely causes as well', async () => {
    expect((await explain(plain, buildZip([{ ...a, time: 1 }, b]))).causes).toEqual(['source-date-epoch'])
    expect((await explain(plain, buildZip([b, a]))).causes).toEqual(['order'])
    expect((await explain(plain, buildZip([a, { ...b, method: 8 }]))).causes).toEqual(['zlib'])
  })
})

describe('an entry for a folder', () => {
  const file: Spec = { name: 'out/a' }
  const folderOf = (permissions: number): Spec => ({ name: 'out/', data: '', attributes: (permissions << 16) >>> 0 })

  it('is told as one where only one archive has it', async () => {
    const { pairs } = await explain(buildZip([file]), buildZip([folderOf(0o040755), file]))
    expect(pairs[0]?.kind).toBe('container')
    expect(pairs[0]?.container).toEqual([{ what: 'folders', count: 1, example: 'out/', causes: [] }])
  })

  it('is told by its mode where both have it', async () => {
    const { pairs } = await explain(buildZip([folderOf(0o040755), file]), buildZip([folderOf(0o040775), file]))
    expect(pairs[0]?.container.map(({ what, causes }) => [what, causes])).toEqual([['mode', ['umask']]])
  })
})

describe('archives whose contents differ', () => {
  it('are told entry by entry', async () => {
    const { pairs } = await explain(
      zip({ 'out/a': 'x\n', 'out/b': 'same', 'out/gone': '1' }),
      zip({ 'out/a': 'y\n', 'out/b': 'same', 'out/new': '22' }),
    )
    expect(pairs[0]?.kind).toBe('contents')
    expect(pairs[0]?.entries.map(({ name, kind, leftSize, rightSize }) => [name, kind, leftSize, rightSize])).toEqual([
      ['out/a', 'different', 2, 2],
      ['out/gone', 'missing', 1, null],
      ['out/new', 'added', null, 2],
    ])
  })

  it('are told before what only follows from them, which is then no cause', async () => {
    const pair = (text: string, hash: string): Uint8Array =>
      zip({ 'MANIFEST.json': JSON.stringify({ files: [{ path: 'out/a', sha256: hash.repeat(64) }] }), 'out/a': text })
    const { pairs, causes } = await explain(pair('red\n', 'a'), pair('green\n', 'b'))
    expect(pairs[0]?.entries.map(entry => entry.name)).toEqual(['out/a', 'MANIFEST.json'])
    expect(causes).toEqual([])
    expect((await explain(pair('red\n', 'a'), pair('red\n', 'b'))).causes).toEqual(['derived'])
    const sized = (size: number): Uint8Array =>
      zip({ 'MANIFEST.json': JSON.stringify({ files: [{ path: 'out/a', size }] }), 'out/a': '1'.repeat(size) })
    expect((await explain(sized(5), sized(6))).pairs[0]?.entries.map(entry => entry.name)).toEqual([
      'out/a',
      'MANIFEST.json',
    ])
  })

  it('are compared by contents, not by their CRC', async () => {
    // 'plumless' and 'buckeroo' are two words of one CRC-32.
    const { pairs } = await explain(zip({ 'out/a': 'plumless' }), zip({ 'out/a': 'buckeroo' }))
    expect(pairs[0]?.entries.map(entry => entry.name)).toEqual(['out/a'])
  })

  it.each([0, 8])('are told the same when method %d is against a stored entry', async method => {
    const text = Array.from({ length: 60_000 }, (_, at) => `line ${at}`).join('\n')
    const other = text.replace('line 50000', 'line 5000x')
    const { pairs } = await explain(
      buildZip([{ name: 'out/a', data: text, method }]),
      buildZip([{ name: 'out/a', data: other }]),
    )
    expect(pairs[0]?.entries[0]?.detail).toEqual({
      form: 'text',
      changes: [{ leftLine: 50_001, rightLine: 50_001, left: 'line 50000', right: 'line 5000x' }],
      untold: 0,
    })
  })

  it('are told in bounds, however many entries differ', async () => {
    const many = (word: string): Uint8Array =>
      zip(Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`out/${at}`, `${word} ${'z'.repeat(500)}\n`])))
    const explanation = await explain(many('left'), many('right'))
    expect(explanation.pairs[0]?.entries).toHaveLength(200)
    expect(explanation.pairs[0]?.untold).toBe(800)
    expect(renderExplanation(explanation).length).toBeLessThan(121_000)
    expect(JSON.stringify(explanation).length).toBeLessThan(400_000)
  })

  it('are not explained where one cannot be read', async () => {
    const explanation = await explain(zip({ 'out/a': 'x' }), Buffer.from('no archive'), zip({ 'out/a': 'y' }))
    expect(explanation.unread).toEqual([2])
    expect(explanation.pairs.map(pair => [pair.left, pair.right])).toEqual([[1, 3]])
  })

  it('are rendered with names, causes and the T6 steps of the contract, all of it inert', async () => {
    const explanation = await explain(
      zip({ 'out/|<img>': '2025-10-31T12:00:00Z `x` ##[error] \u001b[31m\n' }),
      zip({ 'out/|<img>': '2025-10-31T12:00:01Z `x` ##[error] \u001b[31m\n' }),
    )
    const markdown = renderExplanation(explanation, { contract: CONTRACT, labels: ['run 11', 'run <b>12'] })
    expect(markdown).toMatchSnapshot()
    expect(markdown).not.toContain('\u001b')
    expect(markdown).not.toContain('##[')
    expect(markdown).not.toContain('<b>')
  })
})
