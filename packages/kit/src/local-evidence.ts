import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { judgeScorecard } from '#core/checks/antiflake-compare/judge-gates'
import { finding } from '#core/checks/antiflake-compare/refusals'
import type { Contract } from '#core/contract/contract'
import type { Finding, Warning } from '#core/finding'
import { code } from '#core/inert'
import { table } from '#core/report/summary'
import { type Evidence, inspectAll } from '#sources/archive/evidence'
import { toSha256 } from '#sources/archive/hash-file'
import { compareEvidence, type ReadEvidence } from './compare-evidence.ts'
import { type RunsProof, writeScorecard } from './runs.ts'

/** Compares local evidence ZIPs. No run is proven by it, and the proof says so: provenance `local`. */
export async function compareLocal(
  paths: readonly string[],
  contract: Contract,
  cwd: string,
  folder: string,
): Promise<RunsProof> {
  mkdirSync(folder, { recursive: true })
  const places = paths.map(path => resolve(cwd, path))
  const evidence = await inspectAll(places, contract)
  const inspected = evidence.map((one, at) => judgeOne(paths[at] ?? '', places[at] ?? '', one, contract))
  const early = [...judgeNumber(paths, contract, cwd), ...inspected.flatMap(one => one.findings)]
  const read = inspected.flatMap(one => one.read ?? [])
  const green = !early.some(each => each.code === 'CEC-20')
  const compared = await compareEvidence(green ? read : [], contract)
  const [first] = read
  const rows = read.map(({ hashes }) => [code(hashes.id), code(hashes.evidenceZip), code(hashes.scorecard ?? '')])
  return {
    findings: [...early, ...compared.findings],
    warnings: first !== undefined && read.every(one => one.scorecard === null) ? [noScorecard(contract)] : [],
    gaps: [],
    provenance: 'local',
    runIds: [],
    runs: [],
    scorecard: first === undefined ? null : writeScorecard(first, folder),
    evidenceZipSha256: first?.hashes.evidenceZip ?? '',
    startedAt: '',
    finishedAt: '',
    facts: {
      provenance: 'local',
      evidence: read.map(({ hashes }) => ({
        name: hashes.id,
        'evidence-zip-sha256': hashes.evidenceZip,
        'scorecard-sha256': hashes.scorecard,
      })),
      ...(compared.explanation === null ? {} : { explanation: compared.explanation }),
    },
    detail: compared.detail,
    summary: [
      'Provenance **local**: these files were compared. No run was proven.',
      table('Evidence', ['File', 'Evidence ZIP', 'Scorecard'], rows),
      compared.summary,
    ]
      .filter(part => part !== '')
      .join('\n\n'),
  }
}

interface Inspected {
  readonly findings: readonly Finding[]
  readonly read: ReadEvidence | null
}

function judgeOne(path: string, at: string, evidence: Evidence, contract: Contract): Inspected {
  const card = evidence.scorecard?.parsed ?? null
  const findings = [
    ...evidence.findings.map(each => ({ ...each, message: `${path}: ${each.message}` })),
    ...(card === null ? [] : judgeScorecard(basename(path), card, null, contract)),
  ]
  const accepted = evidence.findings.length === 0
  return { findings, read: accepted ? readOf(path, at, evidence) : null }
}

function readOf(name: string, path: string, evidence: Evidence): ReadEvidence {
  const bytes = evidence.scorecard?.bytes ?? null
  const sha256 = bytes === null ? null : toSha256(createHash('sha256').update(bytes).digest('hex'))
  return {
    path,
    scorecard: bytes === null || sha256 === null ? null : { bytes, sha256 },
    hashes: { id: name, evidenceZip: evidence.sha256, scorecard: sha256 },
  }
}

function judgeNumber(paths: readonly string[], { orr }: Contract, cwd: string): Finding[] {
  const remedy = `Name the evidence ZIP of each of ${orr.runs} separate runs, once.`
  const distinct = new Set(paths.map(path => resolve(cwd, path)))
  return [
    ...(paths.length === orr.runs
      ? []
      : [
          finding('CEC-40', 'runs-count', {
            message: `The proof needs the evidence of exactly ${orr.runs} runs.`,
            expected: `${orr.runs} evidence ZIPs`,
            found: String(paths.length),
            remedy,
          }),
        ]),
    ...(distinct.size === paths.length
      ? []
      : [
          finding('CEC-40', 'runs-repeated', {
            message: 'The same file is named more than once.',
            expected: 'distinct files',
            found: `${distinct.size} files of ${paths.length}`,
            remedy,
          }),
        ]),
  ]
}

function noScorecard({ artifact }: Contract): Warning {
  return {
    rule: 'no-scorecard-inside',
    message: 'No evidence ZIP holds a scorecard, so none was compared.',
    expected: `${artifact.scorecard} inside each ZIP, or the artifacts of runs`,
    found: 'evidence ZIPs only',
    remedy: 'Give run-ids instead: the proof of runs reads the scorecards too.',
  }
}
