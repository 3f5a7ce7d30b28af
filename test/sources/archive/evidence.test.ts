import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeZip } from '#core/archive/zip'
import { inspectArtifact, openArtifact } from '#sources/archive/artifact'
import { inspectAll, inspectEvidence } from '#sources/archive/evidence'
import { buildZip, bytes } from './build-zip.ts'
import { CONTRACT, evidenceFiles, scorecardText } from './evidence-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'cec-evidence-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let serial = 0

function file(content: Uint8Array): string {
  const path = join(folder, `${serial++}.zip`)
  writeFileSync(path, content)
  return path
}

interface Listed {
  path: string
  size: number
  sha256: string
}

const listed = (files: Readonly<Record<string, string>>): Listed[] =>
  Object.keys(files)
    .sort()
    .map(path => {
      const content = bytes(files[path] ?? '')
      return { path, size: content.length, sha256: createHash('sha256').update(content).digest('hex') }
    })

const manifestOf = (files: Readonly<Record<string, string>>): string =>
  JSON.stringify({ version: '1.0', files: listed(files) })

const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  writeZip(Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) })))

/** An evidence ZIP of these files; `manifest` is their true one unless given. */
const evidenceZip = (files = evidenceFiles(), manifest: string | null = manifestOf(files)): Uint8Array =>
  zipOf(manifest === null ? files : { ...files, 'MANIFEST.json': manifest })

const without = (path: RegExp): Record<string, string> =>
  Object.fromEntries(Object.entries(evidenceFiles()).filter(([name]) => !path.test(name)))

const withManifest = (change: (files: Listed[]) => unknown): Uint8Array => {
  const files = listed(evidenceFiles())
  return evidenceZip(evidenceFiles(), JSON.stringify({ version: '1.0', files: change(files) ?? files }))
}

async function rulesOf(zip: Uint8Array): Promise<string[]> {
  return [...new Set((await inspectEvidence(file(zip), CONTRACT)).findings.map(finding => finding.rule))]
}

describe('inspecting an evidence ZIP', () => {
  it.each([
    ['lists', `{"version": "1.0", "files": [${'0,'.repeat(20_000)}0]}`, 'more values than'],
    ['blanks', `{"version": "1.0", "files": [${' '.repeat(200_000)}]}`, 'more bytes than'],
  ])('never parses a manifest of %s that no such files need', async (_, manifest, found) => {
    const { findings } = await inspectEvidence(file(evidenceZip(evidenceFiles(), manifest)), CONTRACT)
    expect(findings.map(finding => finding.rule)).toEqual(['manifest-invalid'])
    expect(findings[0]?.found).toContain(found)
  })

  it('reads folders as no files: the manifest does not list them, and no gate is served by one', async () => {
    const spec = (name: string, data = '') => ({ name, data, attributes: name.endsWith('/') ? 0x41ed0010 : 0x81a40000 })
    const files = evidenceFiles()
    const entries = Object.entries(files).map(([name, text]) => spec(name, text))
    const zip = buildZip([spec('out/'), ...entries, spec('out/empty/'), spec('MANIFEST.json', manifestOf(files))])
    expect(await rulesOf(zip)).toEqual([])
    const listing = JSON.stringify({
      version: '1.0',
      files: [{ path: 'out/', size: 0, sha256: '0'.repeat(64) }, ...listed(files)],
    })
    expect(await rulesOf(buildZip([spec('out/'), ...entries, spec('MANIFEST.json', listing)]))).toContain(
      'manifest-names-absent',
    )
    const owed = CONTRACT.gates.flatMap(gate => gate.evidence)[0]?.replace(/\*+$/, '') ?? ''
    const served = entries.filter(entry => !entry.name.startsWith(owed))
    const rest = Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith(owed)))
    expect(owed).toMatch(/\/$/)
    expect(await rulesOf(buildZip([...served, spec(owed), spec('MANIFEST.json', manifestOf(rest))]))).toContain(
      'evidence-missing',
    )
  })

  it('accepts true evidence, in our spelling of the manifest or another, with a scorecard inside or not', async () => {
    expect(await rulesOf(evidenceZip())).toEqual([])
    const evidence = await inspectEvidence(file(evidenceZip(without(/scorecards/))), CONTRACT)
    expect(evidence.findings).toEqual([])
    expect(evidence.scorecard).toBeNull()
  })

  it('tells the scorecard inside and the SHA-256 of the ZIP', async () => {
    const zip = evidenceZip()
    const evidence = await inspectEvidence(file(zip), CONTRACT)
    expect(evidence.scorecard?.parsed?.verdict).toBe('PASS')
    expect(evidence.sha256).toBe(createHash('sha256').update(zip).digest('hex'))
  })

  const truth = manifestOf(evidenceFiles())
  it.each<[string, string, Uint8Array]>([
    ['no manifest', 'manifest-missing', evidenceZip(evidenceFiles(), null)],
    ['a manifest that is no JSON', 'manifest-invalid', evidenceZip(evidenceFiles(), '{')],
    [
      'a manifest of another version',
      'manifest-invalid',
      evidenceZip(evidenceFiles(), truth.replace('"1.0"', '"1.1"')),
    ],
    [
      'a manifest with another key',
      'manifest-invalid',
      evidenceZip(evidenceFiles(), truth.replace('{', '{"by":"me",')),
    ],
    ['a file with another key', 'manifest-invalid', withManifest(files => files.map(one => ({ ...one, mode: 1 })))],
    ['a duplicate key', 'manifest-invalid', evidenceZip(evidenceFiles(), truth.replace('{', '{"version":"1.0",'))],
    [
      'a hash in capitals',
      'manifest-invalid',
      withManifest(files => files.map(one => ({ ...one, sha256: 'A'.repeat(64) }))),
    ],
    ['a manifest out of order', 'manifest-unsorted', withManifest(files => files.reverse())],
    ['a file named twice', 'manifest-unsorted', withManifest(files => [...files, files.at(-1)])],
    ['a file that is not named', 'manifest-incomplete', withManifest(files => files.slice(1))],
    [
      'a file that is named and absent',
      'manifest-names-absent',
      withManifest(files => [...files, { path: 'z', size: 0, sha256: '0'.repeat(64) }]),
    ],
    [
      'the manifest naming itself',
      'manifest-names-absent',
      withManifest(files => [{ path: 'MANIFEST.json', size: 1, sha256: '0'.repeat(64) }, ...files]),
    ],
    [
      'another size',
      'manifest-size-differs',
      withManifest(files => files.map(one => ({ ...one, size: one.size + 1 }))),
    ],
    [
      'another hash',
      'manifest-hash-differs',
      withManifest(files => files.map(one => ({ ...one, sha256: '0'.repeat(64) }))),
    ],
    ['a gate that owes evidence', 'evidence-missing', evidenceZip(without(/T2_/))],
    ['one of two files of a gate', 'evidence-missing', evidenceZip(without(/zip_compare/))],
    [
      'a scorecard that breaks its schema',
      'scorecard-invalid',
      evidenceZip({ ...evidenceFiles(), 'out/scorecards/s7.json': '[]' }),
    ],
    [
      'a scorecard without a gate',
      'scorecard-gate-missing',
      evidenceZip({ ...evidenceFiles(), 'out/scorecards/s7.json': scorecardText().replace('"T3"', '"T33"') }),
    ],
    ['a symbolic link', 'symlink', buildZip([{ name: 'out/x', attributes: (0o120777 << 16) >>> 0 }])],
    ['contents of another CRC', 'crc-differs', buildZip([{ name: 'out/x', crc: 5 }])],
  ])('refuses %s as %s', async (_, rule, zip) => {
    expect(await rulesOf(zip)).toContain(rule)
  })

  it('names every finding CEC-40, with what was expected and what to do', async () => {
    const { findings } = await inspectEvidence(file(evidenceZip({}, '{"version":"1.0","files":[]}')), CONTRACT)
    expect(findings.length).toBeGreaterThan(8)
    for (const finding of findings) {
      expect(finding.code).toBe('CEC-40')
      expect(finding.expected).not.toBe('')
      expect(finding.remedy).not.toBe('')
    }
  })

  it('calls a path that is no file the caller’s mistake', async () => {
    await expect(inspectEvidence(join(folder, 'none.zip'), CONTRACT)).rejects.toThrow(/archive/)
    await expect(inspectEvidence(folder, CONTRACT)).rejects.toThrow(/archive/)
  })
})

const inner = evidenceZip(without(/scorecards/))
const raw = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  writeZip(Object.entries(files).map(([name, content]) => ({ name, bytes: content })))
const card = bytes(scorecardText())

describe('opening an artifact', () => {
  it.each<[string, Uint8Array]>([
    ['both at the contract’s paths', raw({ 'out/s7-evidence.zip': inner, 'out/scorecards/s7.json': card })],
    ['both without their first folder', raw({ 's7-evidence.zip': inner, 'scorecards/s7.json': card })],
    ['foreign files beside them', raw({ 's7-evidence.zip': inner, 'scorecards/s7.json': card, 'log.txt': card })],
    [
      'a scorecard inside the ZIP as well',
      raw({ 'out/s7-evidence.zip': evidenceZip(), 'out/scorecards/s7.json': card }),
    ],
    ['a scorecard inside the ZIP only', raw({ 'out/s7-evidence.zip': evidenceZip() })],
    ['the raw evidence ZIP', evidenceZip()],
  ])('accepts %s', async (_, artifact) => {
    using proven = await inspectArtifact(file(artifact), CONTRACT)
    expect(proven.findings).toEqual([])
    expect(proven.scorecard?.parsed?.verdict).toBe('PASS')
    expect(proven.scorecard?.sha256).toBe(createHash('sha256').update(card).digest('hex'))
  })

  it.each<[string, string, Uint8Array]>([
    [
      'the evidence ZIP twice',
      'evidence-ambiguous',
      raw({ 'out/s7-evidence.zip': inner, 's7-evidence.zip': inner, 'scorecards/s7.json': card }),
    ],
    [
      'the scorecard twice',
      'evidence-ambiguous',
      raw({ 's7-evidence.zip': inner, 'out/scorecards/s7.json': card, 'scorecards/s7.json': card }),
    ],
    ['two layouts at once', 'evidence-ambiguous', raw({ 'out/s7-evidence.zip': inner, 'scorecards/s7.json': card })],
    ['no evidence ZIP', 'evidence-zip-missing', raw({ 'out/scorecards/s7.json': card })],
    ['no scorecard at all', 'scorecard-missing', raw({ 's7-evidence.zip': inner })],
    [
      'two scorecards that differ',
      'scorecard-differs',
      raw({ 's7-evidence.zip': evidenceZip(), 'scorecards/s7.json': bytes(scorecardText(CONTRACT, 'FAIL')) }),
    ],
    [
      'a scorecard that is no JSON',
      'scorecard-invalid',
      raw({ 's7-evidence.zip': inner, 'scorecards/s7.json': bytes('no') }),
    ],
    [
      'a scorecard that is not UTF-8',
      'scorecard-invalid',
      raw({ 's7-evidence.zip': inner, 'scorecards/s7.json': Uint8Array.from([0x7b, 0xff]) }),
    ],
    ['an evidence ZIP that is none', 'no-end-record', raw({ 's7-evidence.zip': card, 'scorecards/s7.json': card })],
    [
      'a hostile name beside them',
      'name-dots',
      raw({ 's7-evidence.zip': inner, 'scorecards/s7.json': card, '../x': card }),
    ],
    ['text', 'no-end-record', card],
  ])('refuses %s as %s', async (_, rule, artifact) => {
    using proven = await inspectArtifact(file(artifact), CONTRACT)
    expect(proven.findings.map(finding => finding.rule)).toContain(rule)
  })

  it('takes the scorecard of a second artifact beside a raw ZIP', async () => {
    const path = file(inner)
    using proven = await inspectArtifact(path, CONTRACT, card)
    expect(proven.findings).toEqual([])
    expect(proven.evidenceZip).toBe(path)
  })

  it('writes one file under a name of its own, and deletes it', async () => {
    const opened = await openArtifact(file(raw({ 's7-evidence.zip': inner, 'scorecards/s7.json': card })), CONTRACT)
    if (opened.kind === 'refused') throw new Error('refused')
    const { evidenceZip: path } = opened.artifact
    expect(readdirSync(dirname(path))).toEqual(['evidence.zip'])
    expect(readFileSync(path).equals(Buffer.from(inner))).toBe(true)
    opened.artifact[Symbol.dispose]()
    expect(existsSync(dirname(path))).toBe(false)
  })
})

describe('inspecting several evidence ZIPs', () => {
  it('tells the same of each as inspecting it alone', async () => {
    const [good, other, bad] = [evidenceZip(), evidenceZip(without(/scorecards/)), bytes('no archive')]
    const paths = [good, other, good, bad].map(file)
    const alone = []
    for (const path of paths) alone.push(await inspectEvidence(path, CONTRACT))
    expect(await inspectAll(paths, CONTRACT)).toEqual(alone)
    expect(await inspectAll(paths.slice(0, 1), CONTRACT)).toEqual(alone.slice(0, 1))
    expect(await inspectAll([], CONTRACT)).toEqual([])
  })
})
