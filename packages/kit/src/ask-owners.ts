import type { Ownership } from '#core/codeowners/owners'
import type { Warning } from '#core/finding'
import { clip, inert } from '#core/inert'
import type { GitHub } from '#sources/github/client'
import { type PullRequest, requestReviews } from '#sources/github/pulls'

/** Owners asked one by one, at most, after GitHub refused all of them at once. */
const SINGLY_MAX = 30

interface Owner {
  readonly name: string
  readonly user: readonly string[]
  readonly team: readonly string[]
}

/**
 * Asks the code owners for review: not the author, nobody twice. GitHub refuses a whole list for one name in it (an
 * account without access, a team that this token cannot see), so then each is asked alone. Who cannot be asked is a warning.
 */
export async function askOwners(
  github: GitHub,
  pull: PullRequest,
  owners: Ownership | null,
): Promise<{ asked: string[]; warnings: Warning[] }> {
  const wanted = owners === null ? [] : toAsk(github, pull, owners)
  if (wanted.length === 0) return { asked: [], warnings: [] }
  const users = wanted.flatMap(owner => owner.user)
  const teams = wanted.flatMap(owner => owner.team)
  const failure = await requestReviews(github, pull.number, users, teams)
  if (failure === null) return { asked: wanted.map(owner => owner.name), warnings: [] }
  const asked: string[] = []
  const left: string[] = []
  for (const [at, { name, user, team }] of wanted.entries()) {
    const alone =
      wanted.length > 1 && at < SINGLY_MAX && (await requestReviews(github, pull.number, user, team)) === null
    ;(alone ? asked : left).push(name)
  }
  return { asked, warnings: left.length === 0 ? [] : [notAsked(left, failure)] }
}

function toAsk(github: GitHub, pull: PullRequest, owners: Ownership): Owner[] {
  const present = new Set([pull.author, ...pull.reviewers].map(login => login.toLowerCase()))
  const there = new Set(pull.teams.map(team => team.toLowerCase()))
  return [
    ...owners.users
      .filter(login => !present.has(login.toLowerCase()))
      .map(login => ({ name: login, user: [login], team: [] })),
    ...owners.teams
      .filter(team => !there.has(team.toLowerCase()))
      .map(team => ({ name: `${github.owner}/${team}`, user: [], team: [team] })),
  ]
}

function notAsked(left: readonly string[], failure: string): Warning {
  return {
    rule: 'reviewers-not-requested',
    message: 'Reviews of some code owners could not be requested.',
    expected: `reviews by ${inert(clip(left.join(', '), 300))}`,
    found: inert(clip(failure, 300)),
    remedy:
      'Request them by hand, or correct CODEOWNERS: an owner needs write access. GITHUB_TOKEN cannot ask teams; the token of a GitHub App with members: read can.',
  }
}
