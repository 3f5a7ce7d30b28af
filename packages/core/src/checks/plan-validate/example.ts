import type { Plan } from '../../contract/documents.ts'
import type { Sha } from '../../sha.ts'

/** The SOP's own example (section 2), for a commit. The docs show it, and a test proves that it passes. */
export function examplePlan(base: Sha): Plan {
  return {
    version: '1.0',
    base_sha: base,
    tasks: [
      {
        id: 'T-NORM-01',
        files: ['scripts/normalizer/normalize_batch.py'],
        gates: ['T4', 'T5', 'T6'],
        evidence: ['out/evidence/T4_tests/pytest_report.json'],
      },
      {
        id: 'T-CRYPTO-02',
        files: ['scripts/crypto/sign_batch.py'],
        gates: ['T4', 'T6'],
        evidence: ['out/evidence/T4_tests/pytest_report.json', 'out/evidence/T6_determinism/compare.json'],
      },
    ],
    constraints: { filemap: 'strict', single_patch: true },
  }
}

/** A plan as people paste it: one line a task. */
export function renderPlanText(plan: Plan): string {
  const { tasks, ...rest } = plan
  const lines = tasks.map(task => `    ${JSON.stringify(task)}`)
  const head = `  "version": ${JSON.stringify(rest.version)},\n  "base_sha": ${JSON.stringify(rest.base_sha)},`
  return `{\n${head}\n  "tasks": [\n${lines.join(',\n')}\n  ],\n  "constraints": ${JSON.stringify(rest.constraints)}\n}\n`
}
