import { type GitHub, openGitHub } from '#sources/github/client'
import type { World } from './check.ts'

/**
 * The repository and the API that the runner names; the token of the input, else GITHUB_TOKEN. `stop` ends its waits.
 * Throws InputError.
 */
export async function openGitHubOf(token: string, world: World, stop?: AbortSignal): Promise<GitHub> {
  await maskToken(token, world)
  const apiUrl = world.env['GITHUB_API_URL'] ?? ''
  return await openGitHub({
    token: token === '' ? (world.env['GITHUB_TOKEN'] ?? '') : token,
    repository: world.env['GITHUB_REPOSITORY'] ?? '',
    ...(apiUrl === '' ? {} : { apiUrl }),
    ...(stop === undefined ? {} : { stop }),
    progress: world.progress,
  })
}

/**
 * The runner hides the secrets that it knows from its log; a token out of another step, or written down, it does not know.
 * Loaded here, where a token is used: @actions/core costs the other checks their short start (decision 0020).
 */
export async function maskToken(token: string, world: World): Promise<void> {
  if (token === '' || world.runner !== true) return
  const { setSecret } = await import('@actions/core')
  setSecret(token)
}
