import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { renderManifest } from '#core/archive/manifest'
import { writeZip } from '#core/archive/zip'
import { sha256 } from '#core/hash'
import { packEvidence } from '#sources/archive/pack'
import { runCli } from '../kit/run-cli.ts'
import { CONTRACT, EvidenceFolder, evidenceFiles } from '../sources/archive/evidence-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'cec-compare-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function pack(name: string, path: string, content: string): string {
  using evidence = new EvidenceFolder({ ...evidenceFiles(), [path]: content })
  const zip = join(folder, name)
  const packed = packEvidence(evidence.out, CONTRACT, zip)
  if (packed.kind === 'refused') writeFileSync(zip, '')
  return zip
}

describe('cec compare', () => {
  it('shows a person which byte of which entry differs, on both sides, and why', async () => {
    const path = 'out/evidence/T0_ruleset_sanity/report.json'
    const run = (name: string, seconds: string): string => pack(name, path, `{"tests": 3, "duration": ${seconds}}\n`)
    const compared = await runCli(
      ['compare', run('run-1.zip', '0.12'), run('run-2.zip', '0.12'), run('run-3.zip', '0.3')],
      { cwd: folder },
    )
    expect(compared.exit, compared.stderr).toBe(30)
    const told = compared.stdout.slice(compared.stdout.indexOf('why the evidence differs'))
    expect(told.replaceAll(`${folder}/`, '').split('\n').slice(0, 6)).toEqual([
      'why the evidence differs',
      '    run-1.zip = run-2.zip',
      '    run-3.zip',
      '    run-1.zip / run-3.zip: the contents differ',
      `      ${path} differs (31 / 30 bytes) at /duration · likely a clock reading or a duration`,
      '        /duration 0.12 / 0.3',
    ])
    expect(told).toContain('    likely a clock reading or a duration: Leave times and durations out of the evidence')
  })

  it('shows contents of a stranger as text only', async () => {
    const path = 'out/evidence/x.txt'
    const run = (name: string, text: string): string => pack(name, path, text)
    const hostile = '::error::pwned\u001b[2J ##[error]x\r'
    const compared = await runCli(['compare', run('a.zip', 'x\n'), run('b.zip', 'x\n'), run('c.zip', `${hostile}\n`)], {
      cwd: folder,
    })
    expect(compared.exit).toBe(30)
    expect(compared.stdout).toContain('pwned\\u{1b}[2J')
    expect(compared.stdout).not.toMatch(/^\s*::|##\[|\u001b/m)
  })

  it.each([
    ['of another sprint', 'scorecard-sprint', (card: string) => card.replace('"s7"', '"s6"')],
    ['that lacks a gate', 'scorecard-gate-missing', (card: string) => card.replace('"T3": "PASS",', '')],
  ])('tells a scorecard %s once a ZIP', async (_, rule, change) => {
    const files = evidenceFiles()
    const card = CONTRACT.artifact.scorecard
    const all = { ...files, [card]: change(files[card] ?? '') }
    expect(all[card]).not.toBe(files[card])
    const entries = Object.entries(all).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
    const manifest = entries
      .map(({ name, bytes }) => ({ path: name, size: bytes.length, sha256: sha256(bytes) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
    const bytes = Buffer.from(renderManifest(manifest))
    const zips = [1, 2, 3].map(run => join(folder, `${rule}-${run}.zip`))
    for (const zip of zips) writeFileSync(zip, writeZip([...entries, { name: CONTRACT.artifact.manifest, bytes }]))
    const compared = await runCli(['compare', '--json', ...zips], { cwd: folder })
    const { findings } = JSON.parse(compared.stdout)
    expect(findings.map((finding: { rule: string }) => finding.rule)).toEqual([rule, rule, rule])
  })

  it('prints the verdict JSON and nothing else with --json', async () => {
    const zips = ['x', 'x', 'y'].map((text, at) => pack(`j${at}.zip`, 'out/evidence/x.txt', `${text}\n`))
    const compared = await runCli(['compare', '--json', ...zips], { cwd: folder })
    expect(JSON.parse(compared.stdout)).toMatchObject({ code: 'CEC-30', facts: { explanation: { unread: [] } } })
  })
})
