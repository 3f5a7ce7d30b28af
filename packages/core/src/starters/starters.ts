import type { Contract } from '../contract/contract.ts'
import { type GateSource, renderOrrWorkflow } from './orr-workflow.ts'

/** The files that `cec init` writes: path -> text. */
export function starterFiles(contract: Contract, source: GateSource): Map<string, string> {
  return new Map([
    [contract.filemap, renderFilemap(contract)],
    [contract.orr.path, renderOrrWorkflow(contract, source)],
    ['.github/workflows/cec-gate.yml', renderCaller(contract, source)],
    ['.github/cec/ruleset.json', renderRuleset(contract)],
    ['.github/pull_request_template.md', renderTemplate(contract)],
  ])
}

/** The glob that a push on a sandbox branch matches: the pattern's literal head. */
export function branchGlob(contract: Contract): string {
  return `${contract.branch_pattern.slice(0, contract.branch_pattern.indexOf('<'))}**`
}

/** The workflow that calls the gate from a push on a sandbox branch, or by hand. */
export function renderCaller(contract: Contract, source: GateSource): string {
  return `# Gates every push on a sandbox branch. Only the reusable workflow's verdict counts.
name: CEC gate

on:
  push:
    branches: ['${branchGlob(contract)}']
  workflow_dispatch:
    inputs:
      branch:
        description: The sandbox branch, when you start this from another one.
        type: string
        default: ''

permissions: {}

jobs:
  gate:
    permissions:
      contents: read # to read the branch, and policy at the base commit
      actions: write # to dispatch the ORR workflow
      pull-requests: write # to open the pull request
    uses: ${source.repository}/.github/workflows/sandbox-gate.yml@${source.sha}
    with:
      contract: ${contract.name}
      branch: \${{ inputs.branch }}
    secrets:
      pr-token: \${{ secrets.CEC_PR_TOKEN }}
`
}

/** The body of POST /repos/{owner}/{repo}/rulesets that demands what the contract demands (docs: REST rules). */
export function renderRuleset(contract: Contract): string {
  const { rulesets: terms } = contract
  const body = {
    name: `cec ${contract.name}`,
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: [`refs/heads/${contract.base_branch}`], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: Math.max(1, terms.approvals),
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: true,
          required_review_thread_resolution: true,
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: terms.strict,
          do_not_enforce_on_create: false,
          required_status_checks: contract.gates.map(gate => ({
            context: gate.id,
            integration_id: terms.integration_id,
          })),
        },
      },
    ],
  }
  return `${JSON.stringify(body, null, 2)}\n`
}

function renderFilemap(contract: Contract): string {
  const version = contract.specs.find(spec => spec.path === contract.filemap)?.version ?? 'v1'
  const word = contract.language === 'pt' ? 'Versão' : 'Version'
  return `# Filemap

${word}: ${version}

One pattern a line; an agent's patch may touch nothing else. Grammar: cec-gate, action-docs/filemap.md.

\`\`\`filemap
# src/** allows every file below src; put what your tasks need.
src/**
tests/**
\`\`\`
`
}

/** The canonical headings with what stands below them, for people; agents get the body from \`cec body render\`. */
export function renderTemplate(contract: Contract): string {
  const t = contract.template
  const block = '```'
  return `# ${t.title}

## ${t.telemetry}
repo_sha: <40-hex>
branch: ${contract.branch_pattern}
run_ids: [${Array.from({ length: contract.orr.runs }, (_, at) => `<id${at + 1}>`).join(',')}]
scorecard_sha256: <64-hex>
evidence_zip_sha256: <64-hex>
started_at: <rfc3339>
finished_at: <rfc3339>

## ${t.plan}
${block}json
{ ... }
${block}

## ${t.scorecard}
${block}json
{ ... }
${block}

## ${t.evidence}
${t.artifact_label}: ${contract.artifact.name}
SHA256(${contract.artifact.evidence_zip}): \`<64-hex>\`

## ${t.touched}
- ...

## ${t.checklist}
${contract.checklist.map(item => `- [ ] ${item.text}`).join('\n')}
`
}
