import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ARCHIVE_RULES } from '#core/archive/rules'
import { builtInContract } from '#core/contract/load'
import { openArchive } from '#sources/archive/read'
import { buildZip, bytes, descriptor, extraField, type Spec, u64, unicodePath, type Whole } from './build-zip.ts'

const contract = builtInContract('s7')
if (contract === undefined) throw new Error('no contract')
const LIMITS = {
  ...contract.limits,
  archive_entries: 100,
  entry_bytes: 1_000_000,
  archive_bytes: 1_500_000,
  name_bytes: 100,
}

/** The rules that refuse these bytes: by structure, else by contents. */
async function rulesOf(zip: Buffer, limits = LIMITS): Promise<string[]> {
  const opened = await openArchive(zip, limits)
  if (opened.kind === 'refused') return opened.findings.map(finding => finding.rule)
  using archive = opened.archive
  const rules: string[] = []
  for (const entry of archive.entries) {
    let size = 0
    const fault = await archive.read(entry, chunk => {
      size += chunk.length
    })
    expect(size).toBeLessThanOrEqual(entry.size)
    if (fault !== null) rules.push(fault.rule)
  }
  return rules
}

const a: Spec = { name: 'out/a' }
const b: Spec = { name: 'out/b' }
const one = (spec: Partial<Spec>): Buffer => buildZip([{ ...a, ...spec }])
const two = (first: Partial<Spec>, second: Partial<Spec>, whole?: Whole): Buffer =>
  buildZip(
    [
      { ...a, ...first },
      { ...b, ...second },
    ],
    whole,
  )
const named = (name: string): Buffer => buildZip([{ name }])
const mode = (value: number): Partial<Spec> => ({ attributes: (value * 0x10000) >>> 0 })
const folder = (name: string): Spec => ({ name, data: '', ...mode(0o040755) })
const zeros = deflateRawSync(new Uint8Array(900_000))
const good = two({}, {})

const REFUSED: readonly [string, string, Buffer][] = [
  ['nothing', 'no-end-record', Buffer.alloc(0)],
  ['21 bytes', 'no-end-record', Buffer.alloc(21)],
  ['text', 'no-end-record', Buffer.from('this is no archive, however long it may be')],
  ['an end record alone', 'no-entries', buildZip([])],
  ['a shell script before the archive', 'prefix-bytes', buildZip([a], { prefix: bytes('#!/bin/sh\n') })],
  [
    'a prefix that the offsets know of',
    'prefix-bytes',
    buildZip([a], { prefix: bytes('MZ junk'), prefixCounted: true }),
  ],
  ['two archives in a row', 'prefix-bytes', Buffer.concat([good, one({})])],
  ['bytes after the end record', 'suffix-bytes', buildZip([a], { suffix: bytes('junk') })],
  ['an archive that is cut', 'no-end-record', good.subarray(0, good.length - 25)],
  [
    'an end record in the comment',
    'second-end-record',
    buildZip([a], { comment: Buffer.concat([buildZip([]), bytes('x')]) }),
  ],
  ['an end record before the end record', 'second-end-record', buildZip([a], { afterDirectory: buildZip([]) })],
  ['bytes between directory and end record', 'directory-bounds', buildZip([a], { afterDirectory: bytes('junk') })],
  ['bytes before the directory', 'gap', buildZip([a], { beforeDirectory: bytes('junk') })],
  ['an end record of another disk', 'split-archive', buildZip([a], { end: { disk: 1 } })],
  ['an end record that counts two ways', 'split-archive', buildZip([a], { end: { entriesHere: 2, entries: 1 } })],
  ['an entry of another disk', 'split-archive', one({ disk: 1 })],
  ['a directory larger than the archive', 'directory-bounds', buildZip([a], { end: { size: 1_000_000 } })],
  ['a directory offset past the end', 'directory-bounds', buildZip([a], { end: { offset: 1_000_000 } })],
  ['fewer headers than counted', 'bad-header', buildZip([a], { end: { entries: 2 } })],
  ['more headers than counted', 'directory-count', two({}, {}, { end: { entries: 1 } })],
  [
    'more entries than allowed',
    'too-many-entries',
    buildZip(Array.from({ length: 101 }, (_, at) => ({ name: `out/${at}` }))),
  ],
  ['a Zip64 escape without records', 'zip64-disagrees', buildZip([a], { end: { offset: 0xffffffff } })],
  ['Zip64 records that count otherwise', 'zip64-disagrees', buildZip([a], { zip64: { entries: 2 } })],
  ['a Zip64 locator that points elsewhere', 'zip64-disagrees', buildZip([a], { zip64: { locatorOffset: 0 } })],
  ['a Zip64 record of unknown length', 'zip64-disagrees', buildZip([a], { zip64: { length: 100 } })],
  ['Zip64 records of another disk', 'split-archive', buildZip([a], { zip64: { disk: 3 } })],
  ['a Zip64 field that is not needed', 'zip64-disagrees', one({ extra: extraField(1, u64(4)) })],
  ['a Zip64 size without its field', 'zip64-disagrees', one({ size: 0xffffffff })],
  [
    'a Zip64 field that is too short',
    'zip64-disagrees',
    one({ size: 0xffffffff, extra: extraField(1, bytes('1234')) }),
  ],
  ['traditional encryption', 'encrypted', one({ flags: 0x0801 })],
  ['strong encryption', 'encrypted', one({ flags: 0x0840 })],
  ['a masked directory', 'encrypted', one({ flags: 0x2800 })],
  ['an AES field', 'encrypted', one({ extra: extraField(0x9901, bytes('1234567')) })],
  ['patched data', 'flags-unknown', one({ flags: 0x0820 })],
  ['bzip2', 'method-unknown', one({ method: 12 })],
  ['zstd', 'method-unknown', one({ method: 93 })],
  ['a version of the future', 'version-too-new', one({ version: 63 })],
  ['no name', 'name-empty', named('')],
  ['a name over the limit', 'name-too-long', named(`out/${'n'.repeat(120)}`)],
  ['a name that is not UTF-8', 'name-not-utf8', one({ name: Uint8Array.from([0x6f, 0xff, 0xfe]) })],
  ['a name that is not ASCII without the flag', 'name-encoding-unsaid', one({ name: 'out/é', flags: 0 })],
  ['NUL in a name', 'name-control', named('out/a\0.txt')],
  ['a line end in a name', 'name-control', named('out/a\n::error::x')],
  ['a bidi mark in a name', 'name-control', named('out/\u202egnp.sh')],
  ['a parent folder', 'name-dots', named('../evil')],
  ['a parent folder inside', 'name-dots', named('out/../../evil')],
  ['a dot segment', 'name-dots', named('./out/a')],
  ['an absolute name', 'name-absolute', named('/etc/passwd')],
  ['a drive', 'name-drive', named('C:/evil')],
  ['a drive without a slash', 'name-drive', named('C:evil')],
  ['a stream', 'name-drive', named('out/a::$DATA')],
  ['a backslash', 'name-backslash', named('out\\a')],
  ['a parent folder by backslash', 'name-backslash', named('..\\evil')],
  ['an empty segment', 'name-segment-empty', named('out//a')],
  ['a folder by its mode alone', 'folder-disguised', one(mode(0o040755))],
  ['a folder by its DOS attribute alone', 'folder-disguised', one({ attributes: 0x10, madeBy: 20 })],
  ['a folder whose mode is of a file', 'folder-disguised', two({ name: 'x/', data: '' }, {})],
  ['a folder that is a link', 'symlink', two({ ...folder('x/'), ...mode(0o120777) }, {})],
  ['a folder that is a device', 'special-file', two({ ...folder('x/'), ...mode(0o060644) }, {})],
  ['a folder with data', 'folder-data', two({ ...folder('x/'), data: 'hidden' }, {})],
  ['a folder that claims a size', 'folder-data', two({ ...folder('x/'), size: 5 }, {})],
  ['a folder with a CRC', 'folder-data', two({ ...folder('x/'), crc: 7 }, {})],
  ['a folder that is deflated', 'folder-data', two({ ...folder('x/'), method: 8 }, {})],
  ['a deflated folder that is empty', 'folder-data', two({ ...folder('x/'), method: 8, raw: new Uint8Array() }, {})],
  ['bytes after a folder', 'gap', two({ ...folder('x/'), after: bytes('hidden') }, {})],
  ['a folder that is the root', 'name-absolute', two(folder('/'), {})],
  ['a folder with an empty segment', 'name-segment-empty', two(folder('out//'), {})],
  ['a folder above', 'name-dots', two(folder('../'), {})],
  ['a folder named as a file', 'name-collides', buildZip([a, folder('out/a/')])],
  ['a folder named as a file that follows', 'name-collides', buildZip([folder('out/a/'), a])],
  ['a folder named as a file in another case', 'name-collides', buildZip([a, folder('OUT/A/')])],
  ['a folder below a file', 'name-collides', buildZip([a, folder('out/a/b/')])],
  ['one folder twice', 'name-duplicate', buildZip([folder('out/'), folder('out/'), a])],
  ['two folders that differ in case', 'name-collides', buildZip([folder('out/'), folder('OUT/'), a])],
  ['folders only', 'no-entries', buildZip([folder('out/')])],
  ['a symbolic link', 'symlink', one(mode(0o120777))],
  ['a symbolic link that DOS claims to have made', 'symlink', one({ ...mode(0o120777), madeBy: 20 })],
  ['a character device', 'special-file', one(mode(0o020666))],
  ['a pipe', 'special-file', one(mode(0o010644))],
  ['a socket', 'special-file', one(mode(0o140644))],
  ['one name twice', 'name-duplicate', buildZip([a, { ...a, data: 'other' }])],
  ['names that differ in case', 'name-collides', buildZip([a, { name: 'OUT/A' }])],
  ['names that differ in normalisation', 'name-collides', buildZip([{ name: 'out/\u00e9' }, { name: 'out/e\u0301' }])],
  ['a file that is another file’s folder', 'name-collides', buildZip([a, { name: 'out/a/b' }])],
  ['a file that is a folder in another case', 'name-collides', buildZip([{ name: 'OUT' }, a])],
  ['a Unicode path of another name', 'unicode-path-disagrees', one({ extra: unicodePath('out/evil', 'out/a') })],
  ['a Unicode path with a stale CRC', 'unicode-path-disagrees', one({ extra: unicodePath('out/a', 'out/a', 7) })],
  [
    'a local Unicode path of another name',
    'unicode-path-disagrees',
    one({ local: { extra: unicodePath('x', 'out/a') } }),
  ],
  ['an extra field past its bytes', 'extra-malformed', one({ extra: Uint8Array.from([1, 2, 9, 0, 0]) })],
  [
    'a local extra field past its bytes',
    'extra-malformed',
    one({ local: { extra: Uint8Array.from([1, 2, 9, 0, 0]) } }),
  ],
  ['an entry over the limit', 'entry-too-large', one({ data: new Uint8Array(1_000_001) })],
  [
    'entries over the limit together',
    'inflates-too-large',
    two({ data: new Uint8Array(900_000) }, { data: new Uint8Array(900_000) }),
  ],
  ['a bomb', 'ratio', one({ method: 8, raw: zeros, data: new Uint8Array(900_000) })],
  ['an empty deflated entry that claims contents', 'ratio', one({ method: 8, raw: new Uint8Array(), size: 5 })],
  ['a stored entry of two sizes', 'stored-size-differs', one({ size: 5 })],
  ['another name in the local header', 'local-name-differs', one({ local: { name: 'out/c' } })],
  ['another size in the local header', 'local-header-differs', one({ local: { size: 5 } })],
  ['another compressed size in the local header', 'local-header-differs', one({ local: { compressed: 3 } })],
  ['another CRC in the local header', 'local-header-differs', one({ local: { crc: 1 } })],
  ['another method in the local header', 'local-header-differs', one({ local: { method: 8 } })],
  ['other flags in the local header', 'local-header-differs', one({ local: { flags: 0x0808 } })],
  ['another time in the local header', 'local-header-differs', one({ local: { time: 99 } })],
  [
    'zeros in a local header without a descriptor',
    'local-header-differs',
    one({ local: { size: 0, compressed: 0, crc: 0 } }),
  ],
  ['encryption in the local header alone', 'local-header-differs', one({ local: { flags: 0x0801 } })],
  ['no local header', 'bad-header', two({}, { local: { signature: 0x12345678 } })],
  ['two entries at one place', 'overlap', two({}, { offset: 0, name: 'out/a2' })],
  ['an entry that starts inside another', 'overlap', two({ data: 'x'.repeat(200) }, { offset: 60 })],
  [
    'an entry that reaches into the directory',
    'overlap',
    one({ compressed: 400, size: 400, local: { compressed: 400, size: 400 } }),
  ],
  ['bytes between entries', 'gap', two({ after: bytes('hidden') }, {})],
  ['bytes before a later entry', 'gap', two({}, { before: bytes('hidden hidden hidden hidden') })],
  [
    'a descriptor of another CRC',
    'descriptor-differs',
    one({ flags: 0x0808, data: 'data', after: descriptor('data', { crc: 7 }) }),
  ],
  [
    'a descriptor of another size',
    'descriptor-differs',
    one({ flags: 0x0808, after: descriptor('data', { compressed: 3 }) }),
  ],
  ['no descriptor where one is announced', 'descriptor-differs', one({ flags: 0x0808 })],
  ['a descriptor where none is announced', 'gap', one({ after: descriptor('data', {}) })],
  ['contents of another CRC', 'crc-differs', one({ crc: 0x12345678 })],
  ['deflated contents of another CRC', 'crc-differs', one({ method: 8, data: 'x'.repeat(50), crc: 1 })],
  ['contents longer than claimed', 'size-differs', one({ method: 8, data: 'x'.repeat(50), size: 49 })],
  ['contents shorter than claimed', 'size-differs', one({ method: 8, data: 'x'.repeat(50), size: 51 })],
  ['contents far longer than claimed', 'size-differs', one({ method: 8, raw: zeros, size: 50_000 })],
  [
    'contents that do not inflate',
    'deflate-broken',
    one({ method: 8, raw: Uint8Array.from([7, 7, 7, 7, 7]), size: 9 }),
  ],
  [
    'contents that end too early',
    'deflate-broken',
    one({ method: 8, raw: deflateRawSync('x'.repeat(999)).subarray(0, 5), size: 999 }),
  ],
  [
    'bytes after the deflated data',
    'deflate-trailing',
    one({ method: 8, raw: Buffer.concat([deflateRawSync('data'), bytes('hidden')]), size: 4 }),
  ],
]

describe('a hostile archive', () => {
  it.each(REFUSED)('with %s is refused as %s', async (_, rule, zip) => {
    expect(await rulesOf(zip)).toContain(rule)
  })

  it('has a case for every rule but those that need a file or a reader of their own', () => {
    const tested = new Set(REFUSED.map(([, rule]) => rule))
    expect(Object.keys(ARCHIVE_RULES).filter(rule => !tested.has(rule))).toEqual([
      'archive-too-large',
      'readers-disagree',
    ])
  })

  it('larger than an artifact may be is refused before it is read', async () => {
    expect(await rulesOf(good, { ...LIMITS, artifact_bytes: 100 })).toEqual(['archive-too-large'])
  })

  it('with 65,004 empty entries is refused by its count', async () => {
    const zip = buildZip(Array.from({ length: 65_004 }, (_, at) => ({ name: `out/${at}`, data: '' })))
    expect(await rulesOf(zip)).toEqual(['too-many-entries'])
  })

  it('tells names harmlessly', async () => {
    const opened = await openArchive(named('out/\u001b[2J\n::error::pwned'), LIMITS)
    const text = JSON.stringify(opened)
    expect(text).toContain('\\\\u{1b}[2J\\\\u{a}::error::pwned')
    expect(text).not.toContain('\\u001b')
  })
})

const w64 = { size: 0xffffffff, compressed: 0xffffffff }
const ACCEPTED: readonly [string, Buffer][] = [
  ['stored entries', good],
  ['deflated entries', two({ method: 8, data: 'x'.repeat(50) }, { method: 8 })],
  ['an empty file', one({ data: '' })],
  [
    'a signed data descriptor',
    one({ flags: 0x0808, local: { crc: 0, size: 0, compressed: 0 }, after: descriptor('data', {}) }),
  ],
  [
    'an unsigned data descriptor',
    one({ flags: 0x0808, local: { crc: 0, size: 0, compressed: 0 }, after: descriptor('data', { signed: false }) }),
  ],
  ['a data descriptor of 64 bits', one({ flags: 0x0808, after: descriptor('data', { wide: true }) })],
  ['Zip64 end records that agree', buildZip([a], { zip64: true })],
  [
    'Zip64 end records in place of the short ones',
    buildZip([a], { zip64: true, end: { entries: 0xffff, size: 0xffffffff, offset: 0xffffffff } }),
  ],
  [
    'Zip64 fields in both headers',
    one({ extra: extraField(1, u64(4, 4)), ...w64, local: { ...w64, extra: extraField(1, u64(4, 4)) } }),
  ],
  ['a Zip64 field in the local header alone', one({ local: { ...w64, extra: extraField(1, u64(4, 4)) } })],
  ['a comment', buildZip([a], { comment: bytes('made by hand') })],
  ['a comment on an entry', one({ comment: 'made by hand' })],
  [
    'extra times',
    one({ extra: extraField(0x5455, bytes('12345')), local: { extra: extraField(0x5455, bytes('123456789')) } }),
  ],
  ['a Unicode path that agrees', one({ extra: unicodePath('out/a', 'out/a') })],
  ['names that are not ASCII, with the flag', named('out/relatório-é.json')],
  ['deflate levels in the flags', one({ method: 8, flags: 0x0806 })],
  ['a mode of 0', one({ attributes: 0 })],
  ['folders of files', buildZip([folder('out/'), a, b])],
  ['a folder that holds nothing', buildZip([a, folder('out/empty/')])],
  ['a folder as DOS marks it', buildZip([{ ...folder('out/'), attributes: 0x10, madeBy: 20 }, a])],
  ['a folder without attributes', buildZip([{ ...folder('out/'), attributes: 0 }, a])],
  ['a folder with an empty descriptor', buildZip([{ ...folder('out/'), flags: 0x0808, after: descriptor('', {}) }, a])],
]

describe('an ordinary archive', () => {
  it.each(ACCEPTED)('with %s is read', async (_, zip) => {
    expect(await rulesOf(zip)).toEqual([])
  })
})
