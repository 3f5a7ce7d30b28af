import { judgeBase } from '../../base.ts'
import { type Gap, gapsOf } from '../../fact.ts'
import type { Finding, Warning } from '../../finding.ts'
import { judgeBaseSha } from './base-sha.ts'
import { judgeDiff } from './diff.ts'
import { judgeEvidence } from './evidence.ts'
import type { PlanFacts } from './facts.ts'
import { judgeFiles } from './files.ts'
import { plannedFiles } from './planned-files.ts'
import { judgeSpecs } from './specs.ts'
import { judgeTasks } from './tasks.ts'

export type { AtBase, PlanFacts, SpecSeen } from './facts.ts'

export interface PlanJudgement {
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
}

/** The cross checks of a plan whose form is proven (design 6): base, Filemap, diff, gates, evidence, specification documents. */
export function judgePlan(facts: PlanFacts): PlanJudgement {
  const { patch, tip, atBase } = facts
  const planned = plannedFiles(facts.plan)
  const diff = judgeDiff(facts, planned)
  const specs = judgeSpecs(facts)
  const tasks = judgeTasks(facts)
  return {
    findings: [
      ...judgeBaseSha(facts),
      ...(patch === null ? [] : judgeBase(patch)),
      ...judgeFiles(facts, planned),
      ...diff.findings,
      ...tasks.findings,
      ...judgeEvidence(facts),
      ...specs.findings,
    ],
    warnings: [...diff.warnings, ...tasks.warnings, ...specs.warnings],
    gaps: [
      ...(patch === null ? gapsOf(tip) : gapsOf(patch.tip, patch.baseIsAncestor, patch.merges, patch.changes)),
      ...gapsOf(atBase),
      ...specs.gaps,
    ],
  }
}
