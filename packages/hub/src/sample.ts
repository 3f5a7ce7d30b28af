import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GIT_ENV, git } from './git.ts'
import type { HubRepository } from './repository.ts'
import { isObject } from './route.ts'

/** Whoever starts the sample project, at an hour that never changes: its first commit is the same everywhere. */
const FOUNDER: NodeJS.ProcessEnv = {
  ...GIT_ENV,
  GIT_AUTHOR_NAME: 'Maintainer',
  GIT_AUTHOR_EMAIL: 'maintainer@example.com',
  GIT_AUTHOR_DATE: '2025-10-31T12:00:00Z',
  GIT_COMMITTER_NAME: 'Maintainer',
  GIT_COMMITTER_EMAIL: 'maintainer@example.com',
  GIT_COMMITTER_DATE: '2025-10-31T12:00:00Z',
}

/** Writes the sample project (`packages/hub/sample`) into a folder, as one commit on main; gives the commit's sha. */
export async function writeSample(folder: string, sample: string): Promise<string> {
  if (!existsSync(sample)) throw new Error('The sample project is not here. Run the demo in a clone of cec-gate.')
  cpSync(sample, folder, { recursive: true, filter: path => !/[\\/]out$/.test(path) })
  await git(folder, ['init', '--quiet', '--initial-branch=main'])
  await git(folder, ['add', '--all'])
  await git(folder, ['commit', '--quiet', '-m', 'Start trendmarketv2'], FOUNDER)
  return await git(folder, ['rev-parse', 'HEAD'])
}

/** Puts the ruleset that the sample project keeps in `.github/rulesets/main.json` into force. */
export function enforceSampleRules(repository: HubRepository, sample: string): void {
  const ruleset: unknown = JSON.parse(readFileSync(join(sample, '.github/rulesets/main.json'), 'utf8'))
  if (!isObject(ruleset)) throw new Error('the sample ruleset is no object')
  repository.addRuleset({ name: 'main', ...ruleset })
}
