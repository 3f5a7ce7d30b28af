import type { Contract } from '#core/contract/contract'
import type { Fact } from '#core/fact'
import { gapsOf, known } from '#core/fact'
import type { PullSample, RunSample } from '#core/metrics/metrics'
import type { GitHub } from '#sources/github/client'
import { factOf } from '#sources/github/fact-of'
import { fieldsOf } from '#sources/github/fields'
import { parseArtifact, parseRun } from '#sources/github/parse'

export interface Samples {
  readonly runs: readonly RunSample[]
  readonly pulls: readonly PullSample[]
}

/** The newest runs of the ORR workflow and the pull requests of their branches. One gap makes the whole a gap. */
export async function gatherSamples(github: GitHub, contract: Contract, most: number): Promise<Fact<Samples>> {
  const runs = await gatherRunSamples(github, contract, most)
  if (runs.kind === 'gap') return runs
  const branches = [...new Set(runs.value.map(run => run.branch))].sort()
  const pulls = await Promise.all(branches.map(branch => gatherPullSamples(github, branch)))
  const [lost] = gapsOf(...pulls)
  if (lost !== undefined) return { kind: 'gap', gap: lost }
  return known({ runs: runs.value, pulls: pulls.flatMap(fact => (fact.kind === 'known' ? fact.value : [])) })
}

async function gatherRunSamples(github: GitHub, contract: Contract, most: number): Promise<Fact<RunSample[]>> {
  const file = contract.orr.path.split('/').at(-1)
  const answer = await github.send('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
    workflow_id: file,
    per_page: most,
  })
  const listed = factOf(answer, `the runs of ${contract.orr.workflow}`, 'actions', data =>
    fieldsOf(data, 'runs').list('workflow_runs').map(parseRun),
  )
  if (listed.kind === 'gap') return listed
  const samples: RunSample[] = []
  for (const run of listed.value.slice(0, most)) {
    const artifacts = await github.list(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      { run_id: run.id },
      'artifacts',
    )
    const digest = factOf(artifacts, `the artifacts of run ${run.id}`, 'actions', list =>
      evidenceDigest(list, contract),
    )
    if (digest.kind === 'gap') return digest
    samples.push({
      headSha: run.headSha,
      branch: run.headBranch ?? '',
      conclusion: run.conclusion,
      evidenceDigest: digest.value,
      startedAt: run.startedAt,
    })
  }
  return known(samples)
}

/** Only a raw upload's digest is the evidence's own; the digest of a runner-made archive varies with equal contents. */
function evidenceDigest(list: readonly unknown[], contract: Contract): string | null {
  const raw = contract.artifact.evidence_zip.split('/').at(-1)
  return list.map(parseArtifact).find(artifact => artifact.name === raw)?.digest ?? null
}

async function gatherPullSamples(github: GitHub, branch: string): Promise<Fact<PullSample[]>> {
  const list = await github.list('GET /repos/{owner}/{repo}/pulls', { state: 'all', head: `${github.owner}:${branch}` })
  const numbers = factOf(list, `the pull requests of ${branch}`, 'pull-requests', pulls =>
    pulls.map(pull => fieldsOf(pull, 'pull').count('number')),
  )
  if (numbers.kind === 'gap') return numbers
  const samples: PullSample[] = []
  for (const number of numbers.value) {
    const answer = await github.send('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number })
    const sample = factOf(answer, `pull request #${number}`, 'pull-requests', data => {
      const pull = fieldsOf(data, 'pull')
      return {
        branch,
        createdAt: pull.text('created_at'),
        mergedAt: pull.textOrNull('merged_at'),
        additions: pull.count('additions'),
        deletions: pull.count('deletions'),
      }
    })
    if (sample.kind === 'gap') return sample
    samples.push(sample.value)
  }
  return known(samples)
}
