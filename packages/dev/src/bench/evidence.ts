// The figures of the evidence: comparing against `cmp`, explaining, packing. Ratios and peaks measured in one run.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderExplanation } from '#core/archive/explain'
import { centralHeader, endRecord, localHeader } from '#core/archive/layout'
import { writeZip } from '#core/archive/zip'
import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import { compareArchives } from '#sources/archive/compare'
import { packEvidence } from '#sources/archive/pack'
import type { Report } from '../bench.ts'

const source = join(import.meta.dirname, '../../../sources/src/archive')
/** Peak memory of the process itself, in MB: `maxRSS` would carry the parent's over into a child (getrusage(2)). */
const PEAK = `
  import { existsSync, readFileSync } from 'node:fs'
  const status = '/proc/self/status'
  const peak = () => existsSync(status)
    ? Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'))[1]) / 1024
    : process.resourceUsage().maxRSS / 1024`
const GIBIBYTE = 1024 ** 3

export async function bench(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cec-bench-'))
  try {
    compareLarge(folder, report)
    await explainMany(folder, report)
    packMany(folder, report)
    packLarge(folder, report)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Three equal archives of 1 GB against `cmp a b; cmp a c`; a process of its own, so that its peak is its own. */
function compareLarge(folder: string, report: Report): void {
  const paths = ['a', 'b', 'c'].map(name => join(folder, `${name}.zip`))
  for (const path of paths) writeLargeZip(path, GIBIBYTE - 1024)
  const [a = '', b = '', c = ''] = paths
  const script = `${PEAK}
    import { compareArchives } from ${JSON.stringify(join(source, 'compare.ts'))}
    const start = performance.now()
    const { equal } = await compareArchives(process.argv.slice(1), { artifact_bytes: 2 ** 30 })
    console.log(JSON.stringify({ equal, ms: performance.now() - start, peak: peak() }))`
  const compare = (): { equal: boolean; ms: number; peak: number } =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script, ...paths], { encoding: 'utf8' }))
  const cmp = (): number =>
    timed(() => {
      execFileSync('cmp', [a, b])
      execFileSync('cmp', [a, c])
    })
  // Once for the page cache, then in turns, so that a noisy machine is noisy for both; the best of each.
  const [, ...rounds] = Array.from({ length: 5 }, () => ({ cmp: cmp(), ours: compare() }))
  if (!rounds.every(round => round.ours.equal)) throw new Error('equal archives were found to differ')
  const best = Math.min(...rounds.map(round => round.ours.ms)) / Math.min(...rounds.map(round => round.cmp))
  report({
    what: 'three equal 1 GB archives decided, against cmp a b; cmp a c',
    value: best,
    unit: 'times',
    limit: 1.5,
  })
  const peak = Math.max(...rounds.map(round => round.ours.peak))
  report({ what: 'peak memory of that', value: peak, unit: 'MB', limit: 150 })
  for (const path of paths) rmSync(path)
}

/** A ZIP of one stored entry, written in pieces. Its CRC is not true: comparing does not read it. */
function writeLargeZip(path: string, size: number): void {
  const fd = openSync(path, 'w')
  const entry = { name: 'out/evidence/large.bin', crc32: 0, size, offset: 0 }
  const piece = Buffer.alloc(1024 * 1024, 'evidence, more evidence and nothing but evidence\n')
  let at = writeSync(fd, localHeader(entry))
  for (let left = size; left > 0; left -= piece.length) at += writeSync(fd, piece, 0, Math.min(left, piece.length))
  const header = centralHeader(entry)
  writeSync(fd, header)
  writeSync(fd, endRecord(1, header.length, at))
  closeSync(fd)
}

/** Three archives of 58 MB, 200 entries each, every entry one byte apart: compared, explained and rendered. */
async function explainMany(folder: string, report: Report): Promise<void> {
  const line = 'some line of evidence with number 12345 and a word\n'
  const paths = [0, 1, 2].map(version => {
    const entries = Array.from({ length: 200 }, (_, at) => {
      const bytes = Buffer.alloc(290_000, line)
      if (version > 0) bytes.writeUInt8(0x40 + version, 145_000 + at)
      return { name: `out/evidence/T5/${at}.txt`, bytes: new Uint8Array(bytes) }
    })
    const path = join(folder, `explain-${version}.zip`)
    writeFileSync(path, writeZip(entries))
    return path
  })
  const { limits } = contractOf({})
  const seconds: number[] = []
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    const { explanation } = await compareArchives(paths, limits)
    if (explanation === null || explanation.pairs.some(pair => pair.entries.length !== 200))
      throw new Error('not explained')
    renderExplanation(explanation)
    seconds.push(cpuSeconds(start))
  }
  const what = 'three archives of 58 MB with 200 entries that differ in one byte, compared and explained, CPU'
  report({ what, value: Math.min(...seconds), unit: 's', limit: 0.5 })
}

function packMany(folder: string, report: Report): void {
  const contract = contractOf({ archive_entries: 50_000 })
  const root = evidenceFolder(join(folder, 'many'), contract)
  for (let at = 0; at < 20_000; at++) {
    const at1000 = join(root, `evidence/T5_many/${Math.floor(at / 1000)}`)
    if (at % 1000 === 0) mkdirSync(at1000, { recursive: true })
    writeFileSync(join(at1000, `${at}.txt`), `evidence ${at}\n`)
  }
  const start = process.cpuUsage()
  packed(root, contract)
  report({ what: '20,000 small files packed, CPU', value: cpuSeconds(start), unit: 's', limit: 3 })
}

/** Peak memory of packing 400 MB over that of packing nothing much. */
function packLarge(folder: string, report: Report): void {
  const contract = contractOf({})
  const peakOf = (root: string): number => {
    const script = `${PEAK}
      import { packEvidence } from ${JSON.stringify(join(source, 'pack.ts'))}
      const packed = packEvidence(process.argv[1], JSON.parse(process.argv[2]), process.argv[1] + '/s7-evidence.zip')
      if (packed.kind !== 'ok') throw new Error(JSON.stringify(packed.findings))
      console.log(peak())`
    const args = ['--input-type=module', '-e', script, root, JSON.stringify(contract)]
    return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  }
  const small = evidenceFolder(join(folder, 'small'), contract)
  const large = evidenceFolder(join(folder, 'large'), contract)
  writeFileSync(join(large, 'evidence/large.bin'), Buffer.alloc(400 * 1024 * 1024))
  report({
    what: 'memory that a file of 400 MB adds to packing',
    value: peakOf(large) - peakOf(small),
    unit: 'MB',
    limit: 20,
  })
}

function packed(root: string, contract: Contract): void {
  const result = packEvidence(root, contract, join(root, 's7-evidence.zip'))
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result.findings))
}

function contractOf(limits: Partial<Contract['limits']>): Contract {
  const contract = builtInContract('s7')
  if (contract === undefined) throw new Error('no built-in contract')
  return {
    ...contract,
    limits: { ...contract.limits, ...limits },
    gates: contract.gates.map(gate => ({ ...gate, evidence: [] })),
  }
}

function evidenceFolder(folder: string, contract: Contract): string {
  const root = join(folder, 'out')
  mkdirSync(join(root, 'evidence'), { recursive: true })
  mkdirSync(join(root, 'scorecards'), { recursive: true })
  const gates = Object.fromEntries(contract.gates.map(gate => [gate.id, 'PASS']))
  writeFileSync(join(root, 'scorecards/s7.json'), JSON.stringify({ sprint: contract.sprint, verdict: 'PASS', gates }))
  return root
}

/** Seconds of processor time since `start`: a busy machine makes them no longer. */
function cpuSeconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
