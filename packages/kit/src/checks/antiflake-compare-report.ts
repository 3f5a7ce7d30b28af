import { decisionOf } from '#core/checks/antiflake-compare/decision'
import type { Contract } from '#core/contract/contract'
import type { Gap } from '#core/fact'
import type { Finding } from '#core/finding'
import { type Verdict, verdictOf } from '#core/verdict'
import type { Outcome } from '../check.ts'
import type { RunsProof } from '../runs.ts'

/** The verdict on the proof, and on the base that it stands on. */
export function verdictFor(
  contract: Contract,
  proof: RunsProof,
  base: { findings: readonly Finding[]; gaps: readonly Gap[] } = { findings: [], gaps: [] },
): Verdict {
  return verdictOf({
    check: 'antiflake-compare',
    contract: contract.name,
    findings: [...base.findings, ...proof.findings],
    warnings: proof.warnings,
    gaps: [...base.gaps, ...proof.gaps],
    facts: proof.facts,
    from: 'ORR_OK?',
    to: { pass: 'PR_OPEN', refuse: 'REPLAN' },
    nextOnPass:
      proof.provenance === 'api'
        ? 'Open the pull request with the canonical body.'
        : 'The files are equal. Prove the runs themselves with run-ids before a pull request is opened.',
  })
}

/** Not even the contract could be read. */
export function nothingKnown(contract: string, gap: Gap): Outcome {
  const verdict = verdictOf({
    check: 'antiflake-compare',
    contract,
    findings: [],
    gaps: [gap],
    facts: {},
    from: 'ORR_OK?',
    to: { pass: 'PR_OPEN', refuse: 'REPLAN' },
    nextOnPass: '',
  })
  return { verdict, outputs: { decision: '' } }
}

export function outcomeOf(verdict: Verdict, proof: RunsProof): Outcome {
  return {
    verdict,
    outputs: {
      decision: decisionOf(verdict),
      'scorecard-sha256': proof.scorecard?.sha256 ?? '',
      'evidence-zip-sha256': proof.evidenceZipSha256,
      'run-ids': `[${proof.runIds.join(',')}]`,
      'started-at': proof.startedAt,
      'finished-at': proof.finishedAt,
      scorecard: proof.scorecard?.path ?? '',
    },
    summary: proof.summary,
    detail: proof.detail,
  }
}
