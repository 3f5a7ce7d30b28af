import type { Finding } from './finding.ts'
import { inert } from './inert.ts'
import type { PatchFacts } from './patch.ts'
import { short } from './sha.ts'

const MERGES_TOLD = 20

/** CEC-60: the patch must start at the tip of the base branch and be one line of commits. Gaps are the caller's to report. */
export function judgeBase(patch: Omit<PatchFacts, 'changes'>): Finding[] {
  return [...staleBase(patch), ...strangeBase(patch), ...mergeCommits(patch)]
}

function staleBase({ tip, base, baseBranch }: Omit<PatchFacts, 'changes'>): Finding[] {
  if (tip.kind === 'gap' || tip.value === base) return []
  return [
    {
      code: 'CEC-60',
      rule: 'stale-base',
      message: `The base commit is not the tip of ${inert(baseBranch)}.`,
      expected: `${tip.value}, the tip of ${inert(baseBranch)}`,
      found: base,
      remedy: `Rebase the sandbox branch onto ${inert(baseBranch)} at ${short(tip.value)}, then run the gates again.`,
    },
  ]
}

function strangeBase({ baseIsAncestor, base, head, baseBranch }: Omit<PatchFacts, 'changes'>): Finding[] {
  if (baseIsAncestor.kind === 'gap' || baseIsAncestor.value) return []
  return [
    {
      code: 'CEC-60',
      rule: 'base-not-ancestor',
      message: `The patch does not start at the base commit ${short(base)}.`,
      expected: `${base} to be an ancestor of head`,
      found: `head ${head}, whose history does not hold it`,
      remedy: `Rebase the sandbox branch onto ${inert(baseBranch)}, then run the gates again.`,
    },
  ]
}

/** A merge is cured as a stale base is, by a rebase; no path is outside the Filemap because of it. */
function mergeCommits({ merges, baseBranch }: Omit<PatchFacts, 'changes'>): Finding[] {
  if (merges.kind === 'gap') return []
  return merges.value.slice(0, MERGES_TOLD).map((merge, at) => ({
    code: 'CEC-60' as const,
    rule: 'merge-commit',
    message: `${short(merge)} is a merge commit, so the branch is not a single patch on its base.`,
    expected: 'commits with one parent each between base and head',
    found:
      at === MERGES_TOLD - 1 && merges.value.length > MERGES_TOLD
        ? `${merge}, and ${merges.value.length - MERGES_TOLD} merges more`
        : `the merge commit ${merge}`,
    remedy: `Rebase the sandbox branch onto ${inert(baseBranch)} without merges, then run the gates again.`,
  }))
}
