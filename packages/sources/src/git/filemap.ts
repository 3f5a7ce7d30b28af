import { isUtf8 } from 'node:buffer'
import { type Fact, known } from '#core/fact'
import type { Filemap } from '#core/filemap/filemap'
import { parseAllow, parseFilemap } from '#core/filemap/filemap'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { Sha } from '#core/sha'
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
  const bytes = Buffer.from(blob.value)
  if (!isUtf8(bytes)) throw mistake(path, 'bytes that are no UTF-8', 'a Filemap in UTF-8', 'Save it as UTF-8.')
  const text = bytes.toString('utf8')
  if (!text.includes('\n') && (await isLink(git, policy.base, path)))
    throw mistake(
      path,
      'a symbolic link',
      'a Filemap in a regular file',
      'Commit the Filemap itself, or name its target.',
    )
  return known(await parseFilemap(text, path))
}

/** git keeps a link's target as if it were the text of a file; a target has no line end, nearly every Filemap has one. */
async function isLink(git: Git, base: Sha, path: string): Promise<boolean> {
  const { stdout } = await git.run(['ls-tree', '-z', '--full-tree', base, '--', path])
  return stdout.toString('latin1').startsWith('120000 ')
}

function mistake(path: string, found: string, expected: string, remedy: string): InputError {
  return new InputError('filemap', `${found} (${inert(clip(path, 200))})`, expected, remedy, { path })
}
