import type { Fact } from '#core/fact'
import { known } from '#core/fact'
import type { PullSeen } from '#core/status/judge'
import type { GitHub } from './client.ts'
import { factOf } from './fact-of.ts'
import { fieldsOf } from './fields.ts'

/** The newest pull request of a branch of this repository, or null when the whole list has none. */
export async function gatherPull(github: GitHub, branch: string, base: string): Promise<Fact<PullSeen | null>> {
  const route = 'GET /repos/{owner}/{repo}/pulls'
  const answer = await github.list(route, { state: 'all', head: `${github.owner}:${branch}`, base })
  const pulls = factOf(answer, `the pull requests of ${branch}`, 'pull-requests', list => list.map(parsePull))
  if (pulls.kind === 'gap') return pulls
  const [newest] = pulls.value.sort((a, b) => b.number - a.number)
  if (newest === undefined) return known(null)
  const reviews = await github.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    pull_number: newest.number,
  })
  const opinions = factOf(reviews, `the reviews of #${newest.number}`, 'pull-requests', latestOpinions)
  return opinions.kind === 'gap' ? opinions : known({ ...newest, reviews: opinions.value })
}

function parsePull(value: unknown): PullSeen {
  const pull = fieldsOf(value, 'pull')
  const state = pull.text('state')
  return {
    number: pull.count('number'),
    state: state === 'open' ? 'open' : 'closed',
    merged: pull.textOrNull('merged_at') !== null,
    head: pull.inner('head')?.text('sha') ?? '',
    reviews: [],
    reviewersRequested:
      (pull.listOrNull('requested_reviewers') ?? []).length + (pull.listOrNull('requested_teams') ?? []).length,
  }
}

/** GitHub lists every review in order; the last one of each reviewer is their opinion. */
function latestOpinions(list: readonly unknown[]): string[] {
  const byReviewer = new Map<string, string>()
  for (const value of list) {
    const review = fieldsOf(value, 'review')
    const state = review.text('state')
    if (state !== 'COMMENTED' && state !== 'PENDING') byReviewer.set(review.inner('user')?.text('login') ?? '', state)
  }
  return [...byReviewer.values()]
}
