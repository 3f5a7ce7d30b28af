import type { ArchiveLimits } from '#core/archive/directory'
import { type Explanation, explainAll, explainPair, type PairExplanation } from '#core/archive/explain'
import type { Sha256 } from '#core/sha'
import { gatherPair, type LineMemo } from './differences.ts'
import { compareBytes } from './lockstep.ts'
import { type Opened, openArchive } from './read.ts'

interface Compared {
  /** One an archive, in their order. */
  readonly sha256s: readonly Sha256[]
  /** In bytes. */
  readonly sizes: readonly number[]
}

export type ArchiveComparison =
  | (Compared & { readonly equal: true; readonly explanation: null })
  | (Compared & { readonly equal: false; readonly explanation: Explanation })

/**
 * Compares all archives byte for byte in one pass, none of them in memory. When they differ, explains how and why:
 * the largest group of equal ones against one of each other group.
 */
export async function compareArchives(paths: readonly string[], limits: ArchiveLimits): Promise<ArchiveComparison> {
  const { equal, sha256s, sizes } = await compareBytes(paths)
  if (equal) return { equal, sha256s, sizes, explanation: null }
  return { equal: false, sha256s, sizes, explanation: await explainArchives(paths, sha256s, limits) }
}

async function explainArchives(
  paths: readonly string[],
  sha256s: readonly Sha256[],
  limits: ArchiveLimits,
): Promise<Explanation> {
  const groups = groupsOf(sha256s)
  const opened: { number: number; group: readonly number[]; archive: Opened }[] = []
  try {
    for (const group of groups) {
      const number = group[0] ?? 1
      opened.push({ number, group, archive: await openArchive(paths[number - 1] ?? '', limits) })
    }
    const read = opened.flatMap(({ number, archive }) =>
      archive.kind === 'ok' ? [{ number, archive: archive.archive }] : [],
    )
    const unread = opened.flatMap(({ group, archive }) => (archive.kind === 'ok' ? [] : group))
    const [first, ...others] = read
    const pairs: PairExplanation[] = []
    if (first !== undefined) {
      const memo: LineMemo = new Map()
      for (const other of others) pairs.push(explainPair(await gatherPair(first, other, memo)))
    }
    return explainAll(groups, pairs, unread)
  } finally {
    for (const { archive } of opened) if (archive.kind === 'ok') archive.archive[Symbol.dispose]()
  }
}

/** Numbers from 1 of archives with the same bytes; the largest group first, then by its first member. */
function groupsOf(sha256s: readonly Sha256[]): number[][] {
  const groups = new Map<Sha256, number[]>()
  sha256s.forEach((hash, at) => {
    groups.set(hash, [...(groups.get(hash) ?? []), at + 1])
  })
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}
