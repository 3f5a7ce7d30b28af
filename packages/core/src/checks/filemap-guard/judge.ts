import type { Fact } from '../../fact.ts'
import { PATH_BYTES } from '../../filemap/grammar.ts'
import type { Finding } from '../../finding.ts'
import type { Change, Op } from '../../patch.ts'
import { FINDINGS_TOLD } from '../../verdict.ts'
import { judgeNames } from './head-names.ts'
import { inspect, isFine } from './inspect.ts'
import { createPlaces, type GuardPolicy } from './place.ts'
import { entryPhrase, tell, tellBriefly, type Wrong } from './tell.ts'

export type { GuardPolicy } from './place.ts'

/** A path that was refused, with every rule it broke. */
export interface Violation {
  readonly path: string
  readonly op: Op
  readonly rules: readonly string[]
}

/** How one path was decided, for the summary. */
export interface PathDecision {
  readonly path: string
  readonly op: Op
  readonly allowed: boolean
  /** The entry that allowed it, or the rules that refused it. */
  readonly by: string
}

export interface PatchJudgement {
  readonly findings: Finding[]
  readonly violations: readonly Violation[]
  /** Of the first `DECISIONS_TOLD` paths. */
  readonly decisions: readonly PathDecision[]
  /** Changes seen. */
  readonly changed: number
}

export const DECISIONS_TOLD = 200

export interface Judge {
  /** In git's order, each change of the two-tree diff once. */
  see(change: Change): void
  /**
   * Closes the judgement. `headNames`: the bytes of `git ls-tree -r -z --name-only --full-tree <head>`, a NUL after each path.
   * When they are a gap, collisions are not judged: the caller passes the gap on, so that the verdict is unknown.
   */
  finish(headNames: Fact<Uint8Array>): PatchJudgement
}

/** Judges a patch while git is still writing it: each change costs well under a microsecond unless it is refused. */
export function createJudge(policy: GuardPolicy, decisionsTold = DECISIONS_TOLD): Judge {
  const { filemap } = policy
  const places = createPlaces(policy)
  const findings: Finding[] = []
  const violations: Violation[] = []
  const decisions: PathDecision[] = []
  // Only what is added can collide with what is there.
  const added: string[] = []
  let changed = 0
  const touched: string[] = []
  let before = ''

  return { see, finish }

  function see(change: Change): void {
    const { path } = change
    const slash = path.lastIndexOf('/')
    const here = isTooLong(path) ? null : places.at(path, slash)
    changed++
    if (change.op === 'add') {
      added.push(path)
      if (here !== null && !here.touched) {
        here.touched = true
        touched.push(path.slice(0, Math.max(slash, 0)))
      }
    }
    // Names that are no UTF-8 are shown with U+FFFD: two of them can look the same and be two.
    const twice = change.utf8 && path === before && changed > 1
    before = change.utf8 ? path : ''
    if (!twice && here !== null && isFine(change, slash + 1, here, filemap.matcher, places.guard)) {
      if (decisions.length < decisionsTold) decisions.push(allowedBy(change))
      return
    }
    const wrong = inspect(change, slash + 1, here, filemap.matcher, places.guard)
    if (twice) wrong.push({ rule: 'duplicate-entry', says: 'stands twice in the diff' })
    if (wrong.length > 0) refuse(change, wrong)
    else if (decisions.length < decisionsTold) decisions.push(allowedBy(change))
  }

  function refuse(change: Change, wrong: readonly Wrong[]): void {
    for (const one of wrong)
      findings.push(findings.length < FINDINGS_TOLD ? tell(change, one, filemap) : tellBriefly(change.path, one.rule))
    const rules = wrong.map(one => one.rule)
    violations.push({ path: change.path, op: change.op, rules })
    if (decisions.length < decisionsTold)
      decisions.push({ path: change.path, op: change.op, allowed: false, by: rules.join(', ') })
  }

  function allowedBy(change: Change): PathDecision {
    const decision = filemap.decide(change.path, change.op)
    return { path: change.path, op: change.op, allowed: true, by: decision.allowed ? entryPhrase(decision.entry) : '' }
  }

  function finish(headNames: Fact<Uint8Array>): PatchJudgement {
    if (headNames.kind === 'known') {
      for (const finding of judgeNames(headNames.value, added, touched)) {
        findings.push(finding)
        const path = finding.path ?? ''
        const told = decisions.findIndex(decision => decision.path === path && decision.op === 'add')
        const op = 'add'
        violations.push({ path, op, rules: [finding.rule] })
        if (told !== -1) decisions[told] = { path, op, allowed: false, by: finding.rule }
      }
    }
    return { findings, violations, decisions, changed }
  }
}

function isTooLong(path: string): boolean {
  return path.length * 3 > PATH_BYTES && Buffer.byteLength(path) > PATH_BYTES
}

/** The same at once, for patches that are already in memory. */
export function judgePatch(
  facts: GuardPolicy & { readonly changes: readonly Change[]; readonly headNames: Fact<Uint8Array> },
): PatchJudgement {
  const judge = createJudge(facts)
  for (const change of facts.changes) judge.see(change)
  return judge.finish(facts.headNames)
}
