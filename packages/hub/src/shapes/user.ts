import { createHash } from 'node:crypto'

const SUFFIXES = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
} as const

/** `simple-user`. A login that ends in `[bot]` is a Bot. */
export function userShape(login: string, apiUrl: string, url: string): object {
  const self = `${apiUrl}/users/${login}`
  const id = idOf(login)
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${url}/avatars/${id}`,
    gravatar_id: '',
    url: self,
    html_url: `${url}/${login}`,
    ...Object.fromEntries(Object.entries(SUFFIXES).map(([key, suffix]) => [key, `${self}${suffix}`])),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  }
}

/** The same login has the same id in every hub. github-actions[bot] has its real one. */
export function idOf(login: string): number {
  if (login === 'github-actions[bot]') return 41_898_282
  return createHash('sha256').update(login).digest().readUInt32BE(0) >>> 4
}
