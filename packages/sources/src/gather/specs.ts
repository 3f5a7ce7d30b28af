import type { AtBase, SpecSeen } from '#core/checks/plan-validate/facts'
import { versionOf } from '#core/checks/plan-validate/specs'
import type { SpecDocument } from '#core/contract/contract'
import { type Fact, known } from '#core/fact'
import type { Sha } from '#core/sha'
import type { Git } from '../git/git.ts'

const ABSENT: Fact<SpecSeen> = known({ exists: false, version: null })

/**
 * The contract's specification documents as they stand at a commit, in the contract's order. `there` is a listing that asked
 * for them too: a document that is proven absent by it is not read.
 */
export function gatherSpecs(
  git: Git,
  commit: Sha,
  specs: readonly SpecDocument[],
  there: Fact<AtBase>,
): Promise<Fact<SpecSeen>[]> {
  return Promise.all(
    specs.map(async ({ path }): Promise<Fact<SpecSeen>> => {
      if (there.kind === 'known' && there.value.get(path) !== 'file') return ABSENT
      const blob = await git.readBlob(commit, path)
      if (blob.kind === 'gap') return blob
      if (blob.value === null) return ABSENT
      return known({ exists: true, version: versionOf(Buffer.from(blob.value).toString('utf8')) })
    }),
  )
}
