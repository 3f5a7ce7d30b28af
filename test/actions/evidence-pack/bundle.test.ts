import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stage } from '../../hub/fixture.ts'
import { type BundleRun, runBundle } from '../../kit/run-bundle.ts'
import { TempRepo } from '../../kit/temp-repo.ts'
import { CONTRACT, EvidenceFolder, evidenceFiles, scorecardText } from '../../sources/archive/evidence-folder.ts'

const pack = (folder: EvidenceFolder, inputs: Record<string, string> = {}): Promise<BundleRun> =>
  runBundle('evidence-pack', inputs, { cwd: folder.root })

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('the action evidence-pack', () => {
  it('passes, and tells path and hashes', async () => {
    using folder = new EvidenceFolder()
    const run = await pack(folder)
    expect(run.exit).toBe(0)
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      code: '',
      state: 'ORR_RUN[1]',
      'evidence-zip': folder.zip,
      'evidence-zip-sha256': hashOf(folder.zip),
      'scorecard-sha256': hashOf(join(folder.out, 'scorecards/s7.json')),
      'artifact-id': '',
    })
    expect(run.verdict).toMatchObject({
      check: 'evidence-pack',
      facts: { evidence_zip: 'out/s7-evidence.zip', files: 11 },
    })
    expect(JSON.stringify(run.verdict)).not.toContain(folder.root)
    expect(run.summary).toContain(hashOf(folder.zip))
  })

  it('packs another folder to another place', async () => {
    const files = Object.entries(evidenceFiles()).map(([path, text]) => [path.replace(/^out/, 'build/proof'), text])
    using folder = new EvidenceFolder(Object.fromEntries(files))
    const run = await pack(folder, { folder: 'build/proof', out: 'dist/e.zip' })
    expect(run.exit).toBe(0)
    expect(run.outputs['evidence-zip-sha256']).toBe(hashOf(join(folder.root, 'dist/e.zip')))
    using usual = new EvidenceFolder()
    expect((await pack(usual)).outputs['evidence-zip-sha256']).toBe(run.outputs['evidence-zip-sha256'])
  })

  it('refuses with 40, annotates the file, and leaves no ZIP of an earlier run', async () => {
    using folder = new EvidenceFolder()
    await pack(folder)
    symlinkSync('/etc/passwd', join(folder.out, 'link'))
    const run = await pack(folder)
    expect(run.exit).toBe(40)
    expect(run.outputs).toMatchObject({ verdict: 'refuse', code: 'CEC-40', state: 'REPLAN', 'evidence-zip': '' })
    expect(run.outputs['refusals']).toBe('["REFUSE-20"]')
    expect(run.stdout).toMatch(/^::error .*file=out\/link/m)
    expect(existsSync(folder.zip)).toBe(false)
  })

  it('reports the same in warn mode, and exits 0', async () => {
    using folder = new EvidenceFolder()
    rmSync(join(folder.out, 'scorecards'), { recursive: true })
    const run = await pack(folder, { mode: 'warn' })
    expect(run.exit).toBe(0)
    expect(run.outputs).toMatchObject({ verdict: 'refuse', code: 'CEC-40' })
  })

  it('warns of a scorecard that says FAIL', async () => {
    using folder = new EvidenceFolder()
    folder.write('out/scorecards/s7.json', scorecardText(CONTRACT, 'FAIL'))
    const run = await pack(folder)
    expect(run.exit).toBe(0)
    expect(run.verdict?.['warnings']).toMatchObject([{ rule: 'scorecard-not-pass' }])
  })

  it.each<[string, Record<string, string>]>([
    ['a mode that is none', { mode: 'strict' }],
    ['a folder that is not there', { folder: 'nowhere' }],
    ['a folder outside', { folder: '../elsewhere' }],
    ['an absolute folder', { folder: '/etc' }],
    ['a ZIP outside', { out: '../x.zip' }],
    ['a ZIP that is a folder', { out: 'out/scorecards' }],
    ['a flag that is none', { upload: 'yes' }],
    ['days that are none', { 'retention-days': '1O' }],
  ])('calls %s the caller’s mistake: exit 2', async (_, inputs) => {
    using folder = new EvidenceFolder()
    const run = await pack(folder, inputs)
    expect(run.exit).toBe(2)
    expect(existsSync(folder.zip)).toBe(false)
  })

  it('reads a contract given by path at the base commit, not from the working tree', async () => {
    using repo = new TempRepo()
    const contract = { ...CONTRACT, name: 'own', artifact: { ...CONTRACT.artifact, evidence_zip: 'out/proof.zip' } }
    repo.write('.cec/contract.json', JSON.stringify(contract))
    const base = repo.commit('Contract')
    for (const [path, text] of Object.entries(evidenceFiles())) repo.write(path, text)
    writeFileSync(join(repo.path, '.cec/contract.json'), '{"name": "laxer"}')
    const run = await runBundle('evidence-pack', { contract: '.cec/contract.json', base }, { cwd: repo.path })
    expect(run.outputs['evidence-zip']).toBe(join(repo.path, 'out/proof.zip'))
    expect(run.verdict).toMatchObject({ verdict: 'pass', contract: 'own' })
  })
})

describe('uploading', () => {
  it('stores the ZIP as it is: the artifact’s digest is the file’s own hash', async () => {
    await using at = await stage()
    using folder = new EvidenceFolder()
    const run = at.repository.addRun({ headSha: at.head, headBranch: at.branch })
    const env = at.hub.env(at.repository, 'unused', { run })
    const packed = await runBundle('evidence-pack', { upload: 'true' }, { cwd: folder.root, env })
    expect(packed.exit).toBe(0)
    const [artifact] = at.repository.artifacts.filter(other => other.runId === run.id)
    expect(artifact).toMatchObject({ name: 's7-evidence.zip', digest: `sha256:${hashOf(folder.zip)}` })
    expect(packed.outputs['artifact-id']).toBe(String(artifact?.id))
  })

  it('is unknown, never a pass, where there is no artifact service', async () => {
    using folder = new EvidenceFolder()
    const run = await pack(folder, { upload: 'true' })
    expect(run.exit).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'unknown', 'evidence-zip-sha256': hashOf(folder.zip) })
  })
})
