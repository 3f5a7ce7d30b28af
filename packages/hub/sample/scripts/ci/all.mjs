// All gates one after the other, and the scorecard: what a developer runs before a push.
import { spawnSync } from 'node:child_process'

const needs = {}
for (const id of ['T0', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8']) {
  const { status } = spawnSync(process.execPath, [`scripts/ci/gates/${id}.mjs`], { stdio: 'inherit' })
  needs[id] = { result: status === 0 ? 'success' : 'failure' }
}
const env = { ...process.env, NEEDS: JSON.stringify(needs) }
spawnSync(process.execPath, ['scripts/ci/scorecard.mjs'], { stdio: 'inherit', env })
process.exitCode = Object.values(needs).every(({ result }) => result === 'success') ? 0 : 1
