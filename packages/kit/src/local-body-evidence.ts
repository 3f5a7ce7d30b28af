import { resolve } from 'node:path'
import { parseScorecardBytes, SCORECARD_BYTES } from '#core/archive/scorecard'
import { judgeScorecard } from '#core/checks/antiflake-compare/judge-gates'
import type { EvidenceSeen } from '#core/checks/pr-body-lint/truth'
import type { Contract } from '#core/contract/contract'
import { type Gap, gap } from '#core/fact'
import type { Finding } from '#core/finding'
import { sha256 } from '#core/hash'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { Json } from '#core/json'
import { inspectEvidence } from '#sources/archive/evidence'
import { readStart } from '#sources/read-start'

export interface LocalEvidence {
  readonly seen: EvidenceSeen
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
}

/** Local files instead of the runs' artifacts: the evidence ZIP, and the scorecard beside it or inside it. */
export async function readLocalEvidence(
  paths: { scorecard: string; evidenceZip: string },
  contract: Contract,
  folder: string,
): Promise<LocalEvidence> {
  const zip =
    paths.evidenceZip === '' ? null : await inspectZip(resolve(folder, paths.evidenceZip), contract, paths.evidenceZip)
  const bytes = paths.scorecard === '' ? (zip?.scorecard?.bytes ?? null) : await readScorecard(folder, paths.scorecard)
  const parsed = bytes === null ? null : parseScorecardBytes(bytes, contract)
  const card = parsed?.scorecard ?? null
  const findings = [
    ...(zip?.findings ?? []),
    ...(paths.scorecard === '' ? [] : (parsed?.findings ?? [])),
    ...(card === null ? [] : judgeScorecard(paths.scorecard || paths.evidenceZip, card, null, contract)),
  ]
  const gaps: Gap[] = []
  if (zip === null) gaps.push(missing('evidence ZIP', 'evidence-zip'))
  if (bytes === null) gaps.push(missing('scorecard', 'scorecard'))
  const value: Json = bytes === null || card === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'))
  return {
    seen: {
      scorecard: bytes === null || card === null ? null : { value, sha256: sha256(bytes) },
      evidenceZipSha256: zip?.sha256 ?? '',
      startedAt: '',
      finishedAt: '',
    },
    findings,
    gaps,
  }
}

async function inspectZip(path: string, contract: Contract, given: string) {
  await readStart(path, 1).catch(() => {
    throw noFile('evidence-zip', given)
  })
  return await inspectEvidence(path, contract)
}

async function readScorecard(folder: string, path: string): Promise<Uint8Array> {
  return await readStart(resolve(folder, path), SCORECARD_BYTES + 1).catch(() => {
    throw noFile('scorecard', path)
  })
}

function noFile(input: string, path: string): InputError {
  return new InputError(
    input,
    `no file that can be read: ${inert(clip(path, 200))}`,
    'the path of a file',
    `Correct the input ${input}.`,
  )
}

function missing(what: string, input: string): Gap {
  return gap(
    `the ${what}`,
    'Only one of the two local files was given.',
    `Give the input ${input} too, or none of the two.`,
  ).gap
}
