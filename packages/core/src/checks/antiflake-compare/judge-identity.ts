import type { Contract } from '../../contract/contract.ts'
import type { Finding } from '../../finding.ts'
import type { Sha256 } from '../../sha.ts'
import { finding } from './refusals.ts'

/** The hashes of what one run left. */
export interface RunHashes {
  /** A run's id, or the name of a local file. */
  readonly id: string
  readonly evidenceZip: Sha256
  readonly scorecard: Sha256 | null
}

/** Where each differs, in a sentence; empty where it is not known. */
export interface Causes {
  readonly evidenceZip: string
  readonly scorecard: string
}

/** CEC-30: the runs' evidence must be the same bytes, ZIP and scorecard, all of them. */
export function judgeIdentity(hashes: readonly RunHashes[], contract: Contract, causes: Causes): Finding[] {
  const { evidence_zip, scorecard } = contract.artifact
  const cards = hashes.flatMap(({ id, scorecard: hash }) => (hash === null ? [] : [{ id, hash }]))
  const zips = hashes.map(({ id, evidenceZip }) => ({ id, hash: evidenceZip }))
  return [
    ...differs('evidence-diverges', evidence_zip, zips, causes.evidenceZip),
    ...differs('scorecard-diverges', scorecard, cards, causes.scorecard),
  ]
}

function differs(
  rule: string,
  path: string,
  hashes: readonly { id: string; hash: string }[],
  cause: string,
): Finding[] {
  if (new Set(hashes.map(each => each.hash)).size <= 1) return []
  return [
    finding('CEC-30', rule, {
      message: `${path} is not the same in all runs.${cause === '' ? '' : ` ${cause}`}`,
      expected: 'the same bytes in every run',
      found: hashes.map(({ id, hash }) => `${id}: ${hash}`).join(', '),
      remedy:
        'Reinvestigate T6: make what varies constant (SOURCE_DATE_EPOCH, order, final line end, locale), reproduce it locally, and run the gates again. Open no pull request.',
    }),
  ]
}
