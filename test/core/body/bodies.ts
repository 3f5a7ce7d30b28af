import type { BodyFacts } from '#core/body/render'
import { renderBody } from '#core/body/render'
import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'

export function contractOf(name: string): Contract {
  const contract = builtInContract(name)
  if (contract === undefined) throw new Error(`no built-in contract ${name}`)
  return contract
}

export const S7 = contractOf('s7')
export const BASE = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'
export const CARD = '1'.repeat(64)
export const ZIP = '2'.repeat(64)

export function scorecard(contract: Contract = S7, extra: object = {}): string {
  const gates = Object.fromEntries(contract.gates.map(gate => [gate.id, 'PASS']))
  return `${JSON.stringify({ sprint: contract.sprint, verdict: 'PASS', gates, ...extra }, null, 2)}\n`
}

export const FACTS: BodyFacts = {
  repoSha: BASE,
  branch: 'q2-s7-codex-20251031-1200-a1b2c3d',
  runIds: ['9000000001', '9000000002', '9000000003'],
  scorecard: { text: scorecard(), sha256: CARD },
  evidenceZipSha256: ZIP,
  startedAt: '2025-10-31T12:00:00Z',
  finishedAt: '2025-10-31T12:18:09Z',
  plan: {
    version: '1.0',
    base_sha: BASE,
    tasks: [
      {
        id: 'T-NORM-01',
        files: ['scripts/normalizer/normalize_batch.py'],
        gates: ['T4', 'T5', 'T6'],
        evidence: ['out/evidence/T4_tests/pytest_report.json'],
      },
    ],
    constraints: { filemap: 'strict', single_patch: true },
  },
  touched: ['scripts/normalizer/normalize_batch.py', 'tests/test_normalize.py'],
}

/** The canonical body of contract s7: what every case starts from. */
export const BODY = renderBody(FACTS, S7)
