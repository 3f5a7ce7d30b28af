import { type GitHub, openGitHub } from '#sources/github/client'
import { type Flags, worldOf } from './run-check.ts'

/** GitHub with the token of the environment, for the commands that read without a check. */
export async function githubHere(flags: Flags): Promise<GitHub> {
  const world = worldOf(flags)
  const apiUrl = world.env['GITHUB_API_URL']
  return await openGitHub({
    token: world.env['GITHUB_TOKEN'] || world.env['GH_TOKEN'] || '',
    repository: world.env['GITHUB_REPOSITORY'] ?? '',
    progress: world.progress,
    ...(apiUrl ? { apiUrl } : {}),
  })
}
