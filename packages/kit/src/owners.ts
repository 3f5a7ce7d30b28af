import { ownershipOf } from '#core/codeowners/owners'
import { CODEOWNERS_PATHS, type CodeOwners, parseCodeowners } from '#core/codeowners/parse'
import type { PatchFacts } from '#core/patch'
import type { Proven } from '#core/rubric/judge'
import { renderRubric } from '#core/rubric/render'
import type { Git } from '#sources/git/git'
import type { Policy } from '#sources/git/policy'

/** CODEOWNERS at base, from the first place that has it; null when none has. A file that cannot be read owns nothing, and says so. */
export async function gatherOwners(git: Git, policy: Policy): Promise<CodeOwners | null> {
  for (const path of CODEOWNERS_PATHS) {
    const blob = await git.readBlob(policy.base, path)
    if (blob.kind === 'gap') return { ...parseCodeowners(''), faults: [{ line: 0, text: '', reason: blob.gap.reason }] }
    if (blob.value !== null) return parseCodeowners(Buffer.from(blob.value).toString('utf8'))
  }
  return null
}

/** The review rubric, with the owners that CODEOWNERS at base names. `organisation`: the repository's owner. */
export async function rubricOf(
  git: Git,
  policy: Policy,
  patch: PatchFacts,
  proven: Proven,
  organisation: string,
): Promise<string> {
  const touched = patch.changes.kind === 'known' ? patch.changes.value.map(change => change.path) : []
  const owners = await gatherOwners(git, policy)
  return renderRubric({
    contract: policy.contract,
    touched,
    proven,
    ownership: owners === null ? null : ownershipOf(owners, touched, organisation),
    ownerFaults: owners?.faults ?? [],
  })
}
