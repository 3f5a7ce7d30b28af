import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeZip } from '#core/archive/zip'
import { pathFaults } from '#core/filemap/hygiene'
import { inspectEvidence } from '#sources/archive/evidence'
import { packEvidence } from '#sources/archive/pack'
import { openArchive } from '#sources/archive/read'
import { unreachable, walkFolder } from '#sources/archive/walk'
import { zipFile } from '#sources/archive/zip-file'
import { CONTRACT, EvidenceFolder, evidenceFiles, scorecardText } from './evidence-folder.ts'

const pack = (folder: EvidenceFolder) => packEvidence(folder.out, CONTRACT, folder.zip)

function rules(folder: EvidenceFolder): string[] {
  const packed = pack(folder)
  expect(existsSync(folder.zip)).toBe(packed.kind === 'ok')
  return packed.kind === 'ok' ? [] : [...new Set(packed.findings.map(finding => finding.rule))]
}

describe('packing a folder of evidence', () => {
  it('writes what our own reader accepts, with exactly the folder’s files and the manifest', async () => {
    using folder = new EvidenceFolder()
    const packed = pack(folder)
    if (packed.kind === 'refused') throw new Error(JSON.stringify(packed.findings))
    const evidence = await inspectEvidence(folder.zip, CONTRACT)
    expect(evidence.findings).toEqual([])
    expect(evidence.sha256).toBe(packed.sha256)
    expect(evidence.manifest).toEqual(packed.manifest)
    expect(evidence.scorecard?.text).toBe(scorecardText())
    expect(packed.manifest.files.map(file => file.path)).toEqual(Object.keys(evidenceFiles()).sort())
    expect(statSync(folder.zip).size).toBe(packed.size)
  })

  it('writes the bytes that the small writer writes', () => {
    using folder = new EvidenceFolder()
    pack(folder)
    const files = walkFolder(folder.out, 'out', path => path === folder.zip).files
    const zip = readFileSync(folder.zip)
    const manifest = zip.subarray(30 + 'MANIFEST.json'.length, zip.indexOf('PK\u0003\u0004', 4))
    const entries = files.map(file => ({ name: file.name, bytes: new Uint8Array(readFileSync(file.path)) }))
    expect(Buffer.from(writeZip([...entries, { name: 'MANIFEST.json', bytes: manifest }])).equals(zip)).toBe(true)
  })

  it('gives the same bytes again, and leaves out its own product', () => {
    using folder = new EvidenceFolder()
    const first = pack(folder)
    const again = pack(folder)
    const elsewhere = packEvidence(folder.out, CONTRACT, join(folder.root, 'other.zip'))
    expect(again).toEqual(first)
    expect(elsewhere).toEqual(first)
  })

  it('names files as the contract does, whatever the folder is called', () => {
    using folder = new EvidenceFolder()
    const named = pack(folder)
    execFileSync('mv', [folder.out, join(folder.root, 'build')])
    const moved = packEvidence(join(folder.root, 'build'), CONTRACT, join(folder.root, 'x.zip'))
    expect(moved).toEqual(named)
  })

  it('takes hard links, empty files and files of many chunks', async () => {
    using folder = new EvidenceFolder()
    folder.write('out/evidence/T1_lint/large.bin', Buffer.alloc(3 * 1024 * 1024 + 7, 'abc'))
    folder.write('out/evidence/T1_lint/edge.bin', Buffer.alloc(1024 * 1024, 'd'))
    folder.write('out/evidence/T1_lint/empty', '')
    linkSync(join(folder.out, 'scorecards/s7.json'), join(folder.out, 'evidence/T1_lint/linked.json'))
    expect(rules(folder)).toEqual([])
    expect((await inspectEvidence(folder.zip, CONTRACT)).findings).toEqual([])
  })

  it('keeps a scorecard that says FAIL: judging it is not the packer’s', () => {
    using folder = new EvidenceFolder()
    folder.write('out/scorecards/s7.json', scorecardText(CONTRACT, 'FAIL'))
    expect(rules(folder)).toEqual([])
  })
})

const REFUSED: readonly [string, string, (folder: EvidenceFolder) => void][] = [
  ['a symbolic link to a file', 'pack-symlink', f => symlinkSync('scorecards/s7.json', join(f.out, 'link'))],
  ['a symbolic link to a folder', 'pack-symlink', f => symlinkSync('/etc', join(f.out, 'link'))],
  ['a dangling symbolic link', 'pack-symlink', f => symlinkSync('nowhere', join(f.out, 'link'))],
  ['a pipe', 'pack-special-file', f => execFileSync('mkfifo', [join(f.out, 'pipe')])],
  [
    'a name that is not UTF-8',
    'pack-name',
    f => writeFileSync(Buffer.concat([Buffer.from(`${f.out}/x`), Buffer.from([0xff])]), ''),
  ],
  ['a device of Windows', 'pack-name', f => f.write('out/evidence/con.txt', '')],
  ['a trailing dot', 'pack-name', f => f.write('out/evidence/x.', '')],
  ['a trailing blank', 'pack-name', f => f.write('out/evidence/x ', '')],
  ['a colon', 'pack-name', f => f.write('out/evidence/12:30.txt', '')],
  ['a question mark', 'pack-name', f => f.write('out/evidence/why?', '')],
  ['a backslash', 'pack-name', f => f.write('out/evidence/a\\b', '')],
  ['a control character', 'pack-name', f => f.write('out/evidence/a\nb', '')],
  ['a bidi mark', 'pack-name', f => f.write('out/evidence/\u202egnp', '')],
  [
    'a name over the limit',
    'pack-name',
    f =>
      f.write(`out/${'n'.repeat(200)}/${'n'.repeat(200)}/${'n'.repeat(200)}/${'n'.repeat(200)}/${'n'.repeat(250)}`, ''),
  ],
  ['names that differ in case', 'pack-name-collides', f => f.write('out/evidence/A', '').write('out/evidence/a', '')],
  ['names that differ in normalisation', 'pack-name-collides', f => f.write('out/\u00e9', '').write('out/e\u0301', '')],
  ['no scorecard', 'scorecard-missing', f => execFileSync('rm', [join(f.out, 'scorecards/s7.json')])],
  ['a scorecard that is no JSON', 'scorecard-invalid', f => f.write('out/scorecards/s7.json', '{')],
  [
    'a scorecard with a duplicate key',
    'scorecard-invalid',
    f => f.write('out/scorecards/s7.json', scorecardText().replace('"T0"', '"T1"')),
  ],
  [
    'a scorecard without a gate',
    'scorecard-gate-missing',
    f => f.write('out/scorecards/s7.json', scorecardText().replace('"T8"', '"T9"')),
  ],
  [
    'a scorecard with another word',
    'scorecard-invalid',
    f => f.write('out/scorecards/s7.json', scorecardText().replace('"PASS"', '"OK"')),
  ],
  [
    'a scorecard of another sprint',
    'scorecard-sprint',
    f => f.write('out/scorecards/s7.json', scorecardText().replace('"s7"', '"s8"')),
  ],
  [
    'a gate without its evidence',
    'evidence-missing',
    f => execFileSync('rm', ['-r', join(f.out, 'evidence/T4_tests')]),
  ],
]

describe('packing refuses', () => {
  it.each(REFUSED)('%s as %s, and leaves no ZIP behind', (_, rule, change) => {
    using folder = new EvidenceFolder()
    expect(rules(folder)).toEqual([])
    change(folder)
    expect(rules(folder)).toContain(rule)
  })

  it('a socket', async () => {
    using folder = new EvidenceFolder()
    const server = createServer().listen(join(folder.out, 'socket'))
    await once(server, 'listening')
    expect(rules(folder)).toContain('pack-special-file')
    server.close()
  })

  it('an empty folder', () => {
    using folder = new EvidenceFolder({})
    mkdirSync(folder.out)
    expect(rules(folder)).toContain('pack-empty')
  })

  it('more, and larger files than the contract allows', () => {
    using folder = new EvidenceFolder()
    const limited = (limits: Partial<typeof CONTRACT.limits>): string[] => {
      const packed = packEvidence(folder.out, { ...CONTRACT, limits: { ...CONTRACT.limits, ...limits } }, folder.zip)
      return packed.kind === 'ok' ? [] : packed.findings.map(finding => finding.rule)
    }
    expect(limited({ archive_entries: 5 })).toEqual(['pack-too-many'])
    expect(limited({ entry_bytes: 50 })).toContain('pack-too-large')
    expect(limited({ archive_bytes: 100 })).toContain('pack-too-large')
    expect(limited({ artifact_bytes: 1000 })).toContain('pack-too-large')
  })

  it('a folder that does not exist, or is none: the caller’s mistake', () => {
    using folder = new EvidenceFolder()
    expect(() => packEvidence(join(folder.root, 'none'), CONTRACT, folder.zip)).toThrow(/folder/)
    expect(() => packEvidence(join(folder.out, 'scorecards/s7.json'), CONTRACT, folder.zip)).toThrow(/folder/)
    symlinkSync(folder.out, join(folder.root, 'link'))
    expect(() => packEvidence(join(folder.root, 'link'), CONTRACT, folder.zip)).toThrow(/folder/)
  })

  it('a file that changes between the walk and the reading', () => {
    using folder = new EvidenceFolder()
    const { files } = walkFolder(folder.out, 'out', () => false)
    const file = files.find(({ name }) => name.includes('T4_'))
    if (file === undefined) throw new Error('no file')
    appendFileSync(file.path, 'more')
    const target = join(folder.root, 'draft.zip')
    writeFileSync(target, '')
    expect(zipFile(0).add(file)).toMatchObject({ rule: 'pack-changed' })
  })

  it('files that a process still writes', async () => {
    using folder = new EvidenceFolder()
    folder.write('out/evidence/T5_properties/bulk.bin', Buffer.alloc(48 * 1024 * 1024))
    const path = join(folder.out, 'evidence/growing.log')
    folder.write('out/evidence/growing.log', '')
    const script = `const fs = require('fs'); fs.writeSync(1, 'on'); for (;;) fs.appendFileSync(${JSON.stringify(path)}, 'x')`
    const writer = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] })
    await once(writer.stdout, 'data')
    try {
      expect(rules(folder)).toEqual(['pack-changed'])
    } finally {
      writer.kill('SIGKILL')
      await once(writer, 'close')
    }
  })
})

describe('what the system refuses', () => {
  it('is a finding where a path is too long to be read, beside the other findings', () => {
    using folder = new EvidenceFolder()
    folder.write('out/evidence/CON', 'x')
    const dig =
      'name=$(printf %0250d 1); for n in $(seq 15); do mkdir $name && cd $name || exit 1; done; mkdir -p $name/$name/$name'
    execFileSync('sh', ['-c', dig], { cwd: folder.out })
    try {
      expect(rules(folder)).toEqual(['pack-name'])
    } finally {
      execFileSync('rm', ['-rf', folder.out])
    }
  })

  it.each([
    ['EACCES', 'pack-unreadable'],
    ['EPERM', 'pack-unreadable'],
    ['ENOENT', 'pack-changed'],
    ['ENOTDIR', 'pack-changed'],
    ['ELOOP', 'pack-changed'],
    ['ENAMETOOLONG', 'pack-name'],
    ['EIO', undefined],
  ])('is %s: %s', (code, rule) => {
    expect(unreachable(Object.assign(new Error('refused'), { code }), 'out/a')?.rule).toBe(rule)
  })

  it('is the caller’s mistake where the ZIP cannot be written, or would destroy another file', () => {
    using folder = new EvidenceFolder()
    const card = join(folder.root, CONTRACT.artifact.scorecard)
    expect(() => packEvidence(folder.out, CONTRACT, card)).toThrow(/no ZIP/)
    expect(existsSync(card)).toBe(true)
    expect(() => packEvidence(folder.out, CONTRACT, join(card, 'x.zip'))).toThrow(/ENOTDIR|EEXIST/)
    expect(() => packEvidence(folder.out, CONTRACT, folder.out)).toThrow(/a folder at/)
  })
})

describe('the deterministic writer', () => {
  const entry = fc.record({
    // Lower case, so that no two folders collide; no name that Windows keeps for itself (prn, aux, …).
    name: fc
      .stringMatching(/^[a-z]{1,8}(\/[a-zé0-9._-]{0,6}[a-z0-9]){0,3}$/)
      .map(name => `out/${name}`)
      .filter(name => pathFaults(name).length === 0),
    bytes: fc.uint8Array({ maxLength: 300 }),
  })
  const entries = fc.uniqueArray(entry, { selector: one => one.name.toLowerCase(), minLength: 1, maxLength: 12 })

  it('gives the same bytes in any order, and the reader gives back what was written', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async written => {
        const names = written.map(one => one.name)
        fc.pre(
          !names.some(name => names.some(other => other.startsWith(`${name}/`) || /(^|\/)\.\.?(\/|$)/.test(other))),
        )
        const zip = writeZip(written)
        expect(Buffer.compare(writeZip([...written].reverse()), zip)).toBe(0)
        const opened = await openArchive(zip, CONTRACT.limits)
        if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.findings))
        const read = new Map<string, Uint8Array>()
        for (const one of opened.archive.entries) {
          const chunks: Uint8Array[] = []
          expect(await opened.archive.read(one, chunk => chunks.push(Uint8Array.from(chunk)))).toBeNull()
          read.set(one.name, Buffer.concat(chunks))
        }
        expect([...read.keys()]).toEqual([...names].sort())
        for (const { name, bytes } of written) expect(Buffer.compare(read.get(name) ?? Buffer.from('?'), bytes)).toBe(0)
      }),
      { numRuns: 150 },
    )
  })

  it('refuses two entries of one name', () => {
    const twice = { name: 'out/a', bytes: new Uint8Array() }
    expect(() => writeZip([twice, twice])).toThrow(RangeError)
  })
})
