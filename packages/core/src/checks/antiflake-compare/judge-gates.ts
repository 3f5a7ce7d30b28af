import type { Contract } from '../../contract/contract.ts'
import type { Scorecard } from '../../contract/documents.ts'
import type { Finding } from '../../finding.ts'
import type { JobFacts } from './facts.ts'
import { demand, finding, REMEDY } from './refusals.ts'

/** The jobs that carry a gate's name: the name itself, or the last step of `caller / T0` for a reusable workflow's job. */
export function jobsOfGate(gate: string, jobs: readonly JobFacts[]): JobFacts[] {
  return jobs.filter(job => job.name === gate || job.name.endsWith(` / ${gate}`))
}

/** Every gate of the contract is exactly one job, and that job ended with `success`. Skipped is not success. */
export function judgeGates(runId: string, jobs: readonly JobFacts[], contract: Contract): Finding[] {
  return contract.gates.flatMap(({ id }) => {
    const [job, ...doubles] = jobsOfGate(id, jobs)
    if (job === undefined) return [absent(runId, id, jobs)]
    if (doubles.length > 0) return [doubled(runId, id, [job, ...doubles])]
    return demand(job.status === 'completed' && job.conclusion === 'success', 'CEC-20', ruleOf(job), {
      message: `Gate ${id} of run ${runId} did not pass.`,
      expected: 'its job completed with success',
      found: job.status === 'completed' ? (job.conclusion ?? 'no conclusion') : job.status,
      remedy: REMEDY.patch,
    })
  })
}

function ruleOf(job: JobFacts): string {
  return job.conclusion === 'skipped' ? 'gate-skipped' : 'gate-failed'
}

function absent(runId: string, gate: string, jobs: readonly JobFacts[]): Finding {
  const near = jobs.find(job => job.name.toLowerCase().includes(gate.toLowerCase()))
  return finding('CEC-20', 'gate-absent', {
    message: `Run ${runId} has no job for gate ${gate}.`,
    expected: `exactly one job named ${gate}`,
    found: near === undefined ? `no such job among ${jobs.length}` : `a job named ${near.name}`,
    remedy: REMEDY.workflow,
  })
}

function doubled(runId: string, gate: string, jobs: readonly JobFacts[]): Finding {
  return finding('CEC-20', 'gate-doubled', {
    message: `Run ${runId} has ${jobs.length} jobs for gate ${gate}.`,
    expected: `exactly one job named ${gate}`,
    found: jobs.map(job => job.name).join(', '),
    remedy: REMEDY.workflow,
  })
}

/** What the run says of itself against what GitHub says of its jobs. Its sprint and the gates it lacks were told as it was parsed. */
export function judgeScorecard(
  runId: string,
  scorecard: Scorecard,
  jobs: readonly JobFacts[] | null,
  contract: Contract,
): Finding[] {
  return [
    ...demand(scorecard.verdict === 'PASS', 'CEC-20', 'scorecard-verdict', {
      message: `The scorecard of run ${runId} does not pass.`,
      expected: 'PASS',
      found: scorecard.verdict,
      remedy: REMEDY.patch,
    }),
    ...contract.gates.flatMap(({ id }) => gateOf(runId, id, scorecard, jobs)),
  ]
}

function gateOf(runId: string, gate: string, scorecard: Scorecard, jobs: readonly JobFacts[] | null): Finding[] {
  const said = Object.hasOwn(scorecard.gates, gate) ? scorecard.gates[gate] : undefined
  if (said === undefined) return []
  const job = jobs === null ? undefined : jobsOfGate(gate, jobs)[0]
  const lies = said === 'PASS' && job !== undefined && job.conclusion !== 'success'
  return [
    ...demand(said === 'PASS', 'CEC-20', 'scorecard-gate', {
      message: `The scorecard of run ${runId} does not pass gate ${gate}.`,
      expected: `${gate}: PASS`,
      found: said,
      remedy: REMEDY.patch,
    }),
    ...demand(!lies, 'CEC-20', 'scorecard-untrue', {
      message: `The scorecard of run ${runId} passes gate ${gate}, its job does not.`,
      expected: `the job of ${gate} with success`,
      found: job?.conclusion ?? job?.status ?? '',
      remedy: REMEDY.patch,
    }),
  ]
}
