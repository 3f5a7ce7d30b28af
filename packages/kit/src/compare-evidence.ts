import { explanationText, renderExplanation } from '#core/archive/explain'
import { causeOf, scorecardCause } from '#core/checks/antiflake-compare/cause'
import { judgeIdentity, type RunHashes } from '#core/checks/antiflake-compare/judge-identity'
import type { Contract } from '#core/contract/contract'
import type { Finding } from '#core/finding'
import type { Json } from '#core/json'
import type { Sha256 } from '#core/sha'
import { compareArchives } from '#sources/archive/compare'

/** Evidence that was read and accepted. */
export interface ReadEvidence {
  /** Of the evidence ZIP. */
  readonly path: string
  readonly scorecard: { readonly bytes: Uint8Array; readonly sha256: Sha256 } | null
  readonly hashes: RunHashes
}

export interface ComparedEvidence {
  readonly findings: readonly Finding[]
  /** Why the ZIPs differ, for the verdict's facts; null when they do not. */
  readonly explanation: Json
  readonly summary: string
  /** The same as plain text. */
  readonly detail: string
}

/** Bytes against bytes, of all; with an explanation when they differ. Fewer than two have nothing to differ in. */
export async function compareEvidence(read: readonly ReadEvidence[], contract: Contract): Promise<ComparedEvidence> {
  if (read.length < 2) return { findings: [], explanation: null, summary: '', detail: '' }
  const { explanation } = await compareArchives(
    read.map(one => one.path),
    contract.limits,
  )
  const hashes = read.map(one => one.hashes)
  const scorecard = scorecardsCause(read, contract)
  if (explanation === null) {
    const findings = judgeIdentity(hashes, contract, { evidenceZip: '', scorecard })
    return { findings, explanation, summary: '', detail: '' }
  }
  const labels = hashes.map(each => each.id)
  return {
    findings: judgeIdentity(hashes, contract, { evidenceZip: causeOf(explanation), scorecard }),
    explanation,
    summary: renderExplanation(explanation, { contract, labels }),
    detail: explanationText(explanation, labels),
  }
}

function scorecardsCause(read: readonly ReadEvidence[], contract: Contract): string {
  const [first, ...others] = read.flatMap(one => one.scorecard ?? [])
  const other = others.find(card => card.sha256 !== first?.sha256)
  if (first === undefined || other === undefined) return ''
  return scorecardCause(contract.artifact.scorecard, first.bytes, other.bytes)
}
