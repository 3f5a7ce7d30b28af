import { tryGit } from './git.ts'
import type { HubRepository } from './repository.ts'

export interface Ref {
  /** `refs/heads/main` */
  readonly name: string
  readonly sha: string
  readonly type: string
}

/** All refs, from git itself, at this moment. */
export async function readRefs(repository: HubRepository, prefix = 'refs/'): Promise<Ref[]> {
  const format = '%(refname)%00%(objectname)%00%(objecttype)'
  const run = await tryGit(repository.gitDir, ['for-each-ref', `--format=${format}`, prefix])
  return run.stdout
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [name = '', sha = '', type = ''] = line.split('\0')
      return { name, sha, type }
    })
}

export async function branchRefs(repository: HubRepository): Promise<(Ref & { branch: string })[]> {
  const refs = await readRefs(repository, 'refs/heads/')
  return refs.map(ref => ({ ...ref, branch: ref.name.slice('refs/heads/'.length) }))
}
