import { basename, dirname } from 'node:path'
import { packFinding } from '#core/archive/pack-finding'
import { type Fact, gap, known } from '#core/fact'
import type { Finding } from '#core/finding'
import type { Sha256 } from '#core/sha'

/** An upload that arrived; `finding` when what arrived is not what was packed. */
export interface Uploaded {
  readonly id: number
  readonly finding: Finding | null
}

/**
 * Uploads the ZIP as it is (`skipArchive`): the artifact is named after the file, its digest is the file's own hash.
 * GitHub's client is loaded here and only here: it triples a bundle's start. Anything it cannot do is a gap.
 */
export async function uploadEvidence(zip: string, sha256: Sha256, retentionDays: number): Promise<Fact<Uploaded>> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const answer = await new DefaultArtifactClient().uploadArtifact(basename(zip), [zip], dirname(zip), {
      skipArchive: true,
      ...(retentionDays === 0 ? {} : { retentionDays }),
    })
    const { id, digest } = answer
    if (id === undefined || digest === undefined) return missing('the service gave no id or no digest')
    // The client answers bare hex, the API `sha256:<hex>`.
    const same = digest.replace(/^sha256:/, '').toLowerCase() === sha256
    return known({
      id,
      finding: same ? null : packFinding('upload-digest-differs', `the artifact's digest is ${digest}`),
    })
  } catch (error) {
    return missing(error instanceof Error ? error.message : 'the client failed')
  }
}

function missing(reason: string): ReturnType<typeof gap> {
  return gap(
    'the uploaded artifact',
    reason,
    'Run the step again inside a job of GitHub Actions, or upload the ZIP with actions/upload-artifact and `archive: false`.',
  )
}
