import type { SpecSeen } from '#core/checks/plan-validate/facts'
import { versionOf } from '#core/checks/plan-validate/specs'
import type { SpecDocument } from '#core/contract/contract'
import { type Fact, known } from '#core/fact'
import type { Sha } from '#core/sha'
import type { Git } from '../git/git.ts'

/** The contract's specification documents as they stand at a commit, in the contract's order. */
export function gatherSpecs(git: Git, commit: Sha, specs: readonly SpecDocument[]): Promise<Fact<SpecSeen>[]> {
  return Promise.all(
    specs.map(async ({ path }): Promise<Fact<SpecSeen>> => {
      const blob = await git.readBlob(commit, path)
      if (blob.kind === 'gap') return blob
      if (blob.value === null) return known({ exists: false, version: null })
      return known({ exists: true, version: versionOf(Buffer.from(blob.value).toString('utf8')) })
    }),
  )
}
