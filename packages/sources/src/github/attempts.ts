import type { JobFacts, OtherRun, RunFacts } from '#core/checks/antiflake-compare/facts'
import { type Fact, gap, known } from '#core/fact'
import type { GitHub } from './client.ts'
import { factOf } from './fact-of.ts'
import { parseJob, parseRun } from './parse.ts'

/** One attempt of a run, as GitHub tells it. */
export async function gatherAttempt(github: GitHub, id: string, attempt: number): Promise<Fact<RunFacts>> {
  const answer = await github.send('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
    run_id: id,
    attempt_number: attempt,
  })
  return factOf(answer, `attempt ${attempt} of run ${id}`, 'actions', parseRun)
}

/** The jobs of one attempt. */
export async function gatherJobs(github: GitHub, id: string, attempt = 1): Promise<Fact<readonly JobFacts[]>> {
  const answer = await github.list(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    { run_id: id, attempt_number: attempt },
    'jobs',
  )
  return factOf(answer, `the jobs of run ${id}`, 'actions', list => list.map(job => parseJob(job, id, attempt)))
}

/** The runs of this head that are neither offered nor shadow; more is asked only where it decides. */
export async function gatherOthers(
  github: GitHub,
  listed: Fact<readonly RunFacts[]>,
  named: readonly string[],
): Promise<Fact<readonly OtherRun[]>> {
  if (listed.kind === 'gap') return listed
  const others: OtherRun[] = []
  let asked = 0
  for (const run of listed.value.filter(each => !named.includes(each.id))) {
    const latest = run.attempt ?? 1
    asked += latest - 1 + (run.conclusion === 'cancelled' ? 1 : 0)
    if (asked > OTHERS_MAX) return tooMany(listed.value.length)
    const earlier = await Promise.all(
      Array.from({ length: latest - 1 }, (_, at) => gatherAttempt(github, run.id, at + 1)),
    )
    const cancelled = [...earlier, known(run)].flatMap((each, at) =>
      each.kind === 'known' && each.value.conclusion === 'cancelled' ? [at + 1] : [],
    )
    others.push({
      run,
      earlier,
      cancelledJobs: await Promise.all(cancelled.map(attempt => gatherJobs(github, run.id, attempt))),
    })
  }
  return known(others)
}

/** So many re-runs and cancelled runs of one head are looked into. */
const OTHERS_MAX = 50

function tooMany(runs: number) {
  return gap(
    'how the other runs of this head ended',
    `There are ${runs} runs of it, cancelled or started again more than ${OTHERS_MAX} times.`,
    'Push a new patch, and run the gates on that head.',
  )
}
