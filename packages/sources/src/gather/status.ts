import type { Fact } from '#core/fact'
import { gap, known } from '#core/fact'
import type { RunSeen, StatusFacts } from '#core/status/judge'
import type { Git } from '#sources/git/git'
import type { Policy } from '#sources/git/policy'
import type { GitHub } from '#sources/github/client'
import { factOf } from '#sources/github/fact-of'
import { parseRun, parseTip } from '#sources/github/parse'
import { gatherPull } from '#sources/github/pull-seen'

/** Where a sandbox branch stands, from git and the API. The first gap ends it: a state is never guessed. */
export async function gatherStatus(
  git: Git,
  github: GitHub,
  policy: Policy,
  branch: string,
  head: string,
): Promise<Fact<StatusFacts>> {
  const commit = await git.resolve(head)
  if (commit.kind === 'gap') return commit
  const count = await git.run(['rev-list', '--count', `${policy.base}..${commit.value}`])
  if (count.exit !== 0) return gap(`the commits of ${branch}`, count.stderr, 'Fetch the base branch, then ask again.')
  const [pushed, runs, pull] = await Promise.all([
    gatherPushed(github, branch, commit.value),
    gatherRunsOfHead(github, policy, commit.value),
    gatherPull(github, branch, policy.baseBranch),
  ])
  if (pushed.kind === 'gap') return pushed
  if (runs.kind === 'gap') return runs
  if (pull.kind === 'gap') return pull
  return known({
    branch,
    head: commit.value,
    commits: Number(count.stdout.toString('utf8').trim()),
    pushed: pushed.value,
    runs: runs.value,
    pull: pull.value,
  })
}

async function gatherPushed(github: GitHub, branch: string, head: string): Promise<Fact<boolean>> {
  const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch })
  if (answer.kind === 'refused' && answer.status === 404) return known(false)
  return factOf(answer, `the branch ${branch}`, 'contents', data => parseTip(data) === head)
}

async function gatherRunsOfHead(github: GitHub, policy: Policy, head: string): Promise<Fact<RunSeen[]>> {
  const file = policy.contract.orr.path.split('/').at(-1)
  const answer = await github.list(
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    { workflow_id: file, head_sha: head },
    'workflow_runs',
  )
  return factOf(answer, `the runs of ${policy.contract.orr.workflow}`, 'actions', list =>
    list.map(parseRun).map(run => ({ id: run.id, status: run.status, conclusion: run.conclusion })),
  )
}
