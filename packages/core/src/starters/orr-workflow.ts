import type { Contract, Gate } from '../contract/contract.ts'
import { PINS } from './pins.ts'

/** Where our actions are taken from: `owner/repo` and the full SHA of a release. */
export interface GateSource {
  readonly repository: string
  readonly sha: string
}

/**
 * The ORR workflow: one job per gate, declared directly so that each reports as its bare id (platform: a reusable
 * workflow's jobs would report as `caller / T0`), and a job that packs the evidence deterministically.
 */
export function renderOrrWorkflow(contract: Contract, source: GateSource): string {
  const { orr, gates } = contract
  return `# The gates ${gates.map(gate => gate.id).join(', ')}. Each job's name is a required context: do not rename, skip or soften one.
name: ${orr.workflow}

on:
${orr.events.map(event => `  ${event}:`).join('\n')}

permissions: {}

jobs:
${[...gates.map((gate, at) => (at === 0 ? rulesetJob(gate, contract, source) : gateJob(gate))), evidenceJob(contract, source)].join('\n')}`
}

/** The first gate asks git for the tip of the base branch: it keeps the read-only credentials and the whole history. */
const ASKS_GIT = 'fetch-depth: 0'
const ASKS_NOTHING = 'persist-credentials: false'

function head(gate: Gate, checkout: string): string {
  return `  ${gate.id}:
    name: ${gate.id}
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read # to check out
    steps:
      - uses: ${PINS.checkout}
        with:
          ${checkout}`
}

function upload(gate: Gate): string {
  return `      - uses: ${PINS.upload}
        with:
          name: evidence-${gate.id}
          path: out/evidence/
          if-no-files-found: error
`
}

/** The first gate guards the gate: ruleset-sanity (SOP 3.3, T0). */
function rulesetJob(gate: Gate, contract: Contract, source: GateSource): string {
  return `${head(gate, ASKS_GIT)}
      - name: ${gate.title}
        uses: ${source.repository}/actions/ruleset-sanity@${source.sha}
        with:
          contract: ${contract.name}
          evidence-dir: ${folderOf(gate)}
${upload(gate)}`
}

function gateJob(gate: Gate): string {
  return `${head(gate, ASKS_NOTHING)}
      - name: ${gate.title}
        # Leaves ${gate.evidence.join(', ') || 'no evidence'}
        run: scripts/ci/gates/${gate.id}.sh
${gate.evidence.length === 0 ? '' : upload(gate)}`
}

function folderOf(gate: Gate): string {
  const [pattern = `out/evidence/${gate.id}/*`] = gate.evidence
  return pattern.slice(0, pattern.lastIndexOf('/'))
}

/** The scorecard comes from the gates' real results, the ZIP from evidence-pack: neither holds a clock reading or a run id. */
function evidenceJob(contract: Contract, source: GateSource): string {
  const { artifact, gates } = contract
  return `  evidence:
    name: evidence
    needs: [${gates.map(gate => gate.id).join(', ')}]
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read # to check out
    steps:
      - uses: ${PINS.checkout}
        with:
          persist-credentials: false
      - uses: ${PINS.download}
        with:
          pattern: evidence-*
          path: out/evidence/
          merge-multiple: true
      - name: Write the scorecard from the gates' results
        env:
          NEEDS: \${{ toJSON(needs) }}
        run: |
          node -e '
            const fs = require("node:fs")
            const needs = JSON.parse(require("node:process").env.NEEDS)
            const word = { success: "PASS", skipped: "SKIP" }
            const gates = Object.fromEntries(Object.keys(needs).sort().map(id => [id, word[needs[id].result] ?? "FAIL"]))
            const verdict = Object.values(gates).every(outcome => outcome === "PASS") ? "PASS" : "FAIL"
            fs.mkdirSync("${artifact.scorecard.slice(0, artifact.scorecard.lastIndexOf('/'))}", { recursive: true })
            fs.writeFileSync("${artifact.scorecard}", JSON.stringify({ sprint: "${contract.sprint}", verdict, gates }, null, 2) + "\\n")
          '
      - name: Pack
        uses: ${source.repository}/actions/evidence-pack@${source.sha}
        with:
          contract: ${contract.name}
      - uses: ${PINS.upload}
        with:
          name: ${artifact.name}
          path: |
            ${artifact.evidence_zip}
            ${artifact.scorecard}
          if-no-files-found: error
`
}
