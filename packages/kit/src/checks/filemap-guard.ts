import { judgeBase } from '#core/base'
import { createJudge, type Judge, type PatchJudgement } from '#core/checks/filemap-guard/judge'
import { BUILT_IN_NAMES } from '#core/contract/built-in'
import { type Fact, gapsOf, known } from '#core/fact'
import type { Filemap } from '#core/filemap/filemap'
import type { Change } from '#core/patch'
import { type Judgement, verdictOf } from '#core/verdict'
import { gatherFilemap } from '#sources/git/filemap'
import { type Git, openGit } from '#sources/git/git'
import { headNames } from '#sources/git/head-names'
import { beginPatch, type PatchFrame } from '#sources/git/patch'
import { beginPolicy, type PolicyAhead } from '#sources/git/policy'
import type { TreeDiff } from '#sources/git/tree-diff'
import type { Check, Outcome, World } from '../check.ts'
import { CONTRACT_INPUTS, GIT_INPUTS, MODE_INPUT, readRelativePath } from '../common-inputs.ts'
import { cloneFolder, type GitInputs, readGitInputs, readRevision } from '../git-inputs.ts'
import { mistake, type Reader } from '../read.ts'
import { createPathList, type PathList, renderDecisions, tooLong } from './filemap-guard-report.ts'

interface FilemapGuardInputs extends GitInputs {
  readonly head: string
  readonly filemap: string
  readonly allow: string
}

/** Design 6: the patch starts at the tip of the base branch, is one line of commits, and stays inside the Filemap. */
export const filemapGuard: Check<FilemapGuardInputs> = {
  name: 'filemap-guard',
  description:
    'Proves that a patch starts at HEAD of the base branch and stays inside the Filemap, read from git objects.',
  inputs: {
    ...CONTRACT_INPUTS,
    head: { description: 'The commit that is judged: `HEAD`, a branch, or 40 hex digits.', default: 'HEAD' },
    filemap: { description: "Path of the Filemap, read at the base commit. Default: the contract's.", default: '' },
    allow: { description: 'Filemap patterns, one a line, instead of a document.', default: '' },
    ...MODE_INPUT,
    ...GIT_INPUTS,
  },
  outputs: {
    'changed-files':
      'Every path that the patch touches, a JSON array in order; empty when it is over 400,000 characters. A byte that is no UTF-8 is U+FFFD (such a path is refused).',
    violations:
      'The paths that were refused, a JSON array of `{"path", "op", "rules"}`; empty when it is over 400,000 characters.',
  },
  parse,
  run,
}

function parse(read: Reader): FilemapGuardInputs {
  const filemap = readRelativePath(read, 'filemap')
  const allow = read.raw('allow')
  if (filemap !== '' && allow.trim() !== '') throw mistake('allow', allow.trim(), 'nothing, because filemap is given')
  return { ...readGitInputs(read), head: readRevision(read, 'head', true), filemap, allow }
}

async function run(inputs: FilemapGuardInputs, world: World): Promise<Outcome> {
  const git = await openGit(cloneFolder(inputs, world), world.env)
  const policy = await beginPolicy(git, inputs)
  if (policy.kind === 'gap') return { verdict: verdictOf({ ...FRAME, contract: inputs.contract, gaps: [policy.gap] }) }
  const { frame, diff, filemap, told, paths } = await watch(git, policy.value, inputs)
  const files = paths.render()
  const changed = diff.kind === 'known' ? diff.value.changed : 0
  const verdict = verdictOf({
    ...FRAME,
    contract: policy.value.contract.name,
    findings: [...judgeBase(frame), ...(told?.findings ?? [])],
    warnings: files === '' ? [tooLong(changed, frame)] : [],
    gaps: gapsOf(frame.tip, frame.baseIsAncestor, frame.merges, diff, filemap),
    facts: { base: frame.base, head: frame.head, base_branch: frame.baseBranch, changed },
  })
  return {
    verdict,
    outputs: { 'changed-files': files, violations: JSON.stringify(told?.violations ?? []) },
    ...(filemap.kind === 'known' ? { summary: renderDecisions(filemap.value, told) } : {}),
  }
}

const FRAME: Omit<Judgement, 'contract'> = {
  check: 'filemap-guard',
  findings: [],
  gaps: [],
  facts: {},
  from: 'SANDBOX_PUSH',
  to: { pass: 'ORR_RUN[1]', refuse: 'REPLAN' },
  nextOnPass: 'Run the gates: the patch stays inside the Filemap.',
}

interface Seen {
  readonly frame: PatchFrame
  readonly diff: Fact<TreeDiff>
  readonly filemap: Fact<Filemap>
  /** Null when there was no Filemap, or no list of changes, to judge by. */
  readonly told: PatchJudgement | null
  readonly paths: PathList
}

/** Judges each change while git is still reading the next ones. */
async function watch(git: Git, policy: PolicyAhead, inputs: FilemapGuardInputs): Promise<Seen> {
  const early: Change[] = []
  const paths = createPathList()
  let judge: Judge | null = null
  const onChange = (change: Change) => {
    paths.add(change.path)
    if (judge === null) early.push(change)
    else judge.see(change)
  }
  const [ahead, filemap] = await Promise.all([
    beginPatch(git, policy, inputs.head, onChange),
    gatherFilemap(git, policy, inputs),
  ])
  if (filemap.kind === 'known') {
    judge = createJudge({ filemap: filemap.value, contract: policy.contract, ...pathOf(inputs.contract) })
    for (const change of early) judge.see(change)
  }
  const [frame, diff] = await Promise.all([ahead.frame, ahead.diff])
  if (judge === null || diff.kind === 'gap') return { frame, diff, filemap, told: null, paths }
  return { frame, diff, filemap, told: judge.finish(known(headNames(diff.value))), paths }
}

/** A contract given by path is policy itself. */
function pathOf(contract: string): { contractPath?: string } {
  return BUILT_IN_NAMES.includes(contract) ? {} : { contractPath: contract }
}
