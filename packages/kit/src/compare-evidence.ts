import { renderExplanation } from '#core/archive/explain'
import { judgeIdentity, type RunHashes } from '#core/checks/antiflake-compare/judge-identity'
import type { Contract } from '#core/contract/contract'
import type { Finding } from '#core/finding'
import type { Sha256 } from '#core/sha'
import { compareArchives } from '#sources/archive/compare'

/** Evidence that was read and accepted. */
export interface ReadEvidence {
  /** Of the evidence ZIP. */
  readonly path: string
  readonly scorecard: { readonly bytes: Uint8Array; readonly sha256: Sha256 } | null
  readonly hashes: RunHashes
}

/** Bytes against bytes, of all; with an explanation when they differ. Fewer than two have nothing to differ in. */
export async function compareEvidence(
  read: readonly ReadEvidence[],
  contract: Contract,
): Promise<{ findings: Finding[]; summary: string }> {
  if (read.length < 2) return { findings: [], summary: '' }
  const { equal, explanation } = await compareArchives(
    read.map(one => one.path),
    contract.limits,
  )
  const hashes = read.map(one => one.hashes)
  if (equal) return { findings: judgeIdentity(hashes, contract, ''), summary: '' }
  return { findings: judgeIdentity(hashes, contract, ''), summary: renderExplanation(explanation) }
}
