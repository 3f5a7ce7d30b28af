import { type GitHub, openGitHub } from '#sources/github/client'
import type { World } from './check.ts'

/** The repository and the API that the runner names; the token of the input, else GITHUB_TOKEN. Throws InputError. */
export function openGitHubOf(token: string, world: World): Promise<GitHub> {
  const apiUrl = world.env['GITHUB_API_URL'] ?? ''
  return openGitHub({
    token: token === '' ? (world.env['GITHUB_TOKEN'] ?? '') : token,
    repository: world.env['GITHUB_REPOSITORY'] ?? '',
    ...(apiUrl === '' ? {} : { apiUrl }),
    progress: world.progress,
  })
}
