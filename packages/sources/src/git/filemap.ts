import { type Fact, known } from '#core/fact'
import type { Filemap } from '#core/filemap/filemap'
import { parseAllow, parseFilemap } from '#core/filemap/filemap'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { Git } from './git.ts'
import type { PolicyAhead } from './policy.ts'

export interface FilemapInputs {
  /** A path at the base commit; empty for the contract's. */
  readonly filemap: string
  /** Patterns instead of a document; blank for none. */
  readonly allow: string
}

/** The Filemap: `allow` when given, else the document at the base commit. Throws InputError when there is none, or it is bad. */
export async function gatherFilemap(
  git: Git,
  policy: Pick<PolicyAhead, 'base' | 'contract'>,
  inputs: FilemapInputs,
): Promise<Fact<Filemap>> {
  if (inputs.allow.trim() !== '') return known(await parseAllow(inputs.allow))
  const path = inputs.filemap === '' ? policy.contract.filemap : inputs.filemap
  const blob = await git.readBlob(policy.base, path)
  if (blob.kind === 'gap') return blob
  if (blob.value === null) {
    throw new InputError(
      'filemap',
      `no file ${inert(clip(path, 200))} at the base commit ${policy.base}`,
      'a Filemap on the base branch',
      'Commit the Filemap to the base branch, or give the input filemap or allow.',
    )
  }
  return known(await parseFilemap(Buffer.from(blob.value).toString('utf8'), path))
}
