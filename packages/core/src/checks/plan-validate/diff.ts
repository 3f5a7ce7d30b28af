import type { Finding, Warning } from '../../finding.ts'
import { shown } from '../../json-text/schema-faults.ts'
import type { PlanFacts } from './facts.ts'
import { placed } from './placed.ts'
import type { PlannedFiles } from './planned-files.ts'

/** CEC-10 for what is touched but not planned; a warning for what is planned but untouched. A diff not known is a gap. */
export function judgeDiff(facts: PlanFacts, planned: PlannedFiles): { findings: Finding[]; warnings: Warning[] } {
  const { patch } = facts
  if (patch === null || patch.changes.kind === 'gap') return { findings: [], warnings: [] }
  const findings: Finding[] = []
  for (const { path } of patch.changes.value) if (!planned.paths.has(path)) findings.push(unplanned(facts, path))
  // As many planned ones touched as there are: the common case needs no second look.
  if (patch.changes.value.length - findings.length === planned.paths.size) return { findings, warnings: [] }
  const touched = new Set(patch.changes.value.map(({ path }) => path))
  const warnings = [...planned.paths]
    .filter(path => !touched.has(path))
    .map(path =>
      placed(facts, planned.pointerOf(path), {
        rule: 'planned-untouched',
        message: `${shown(path)} is planned, but the patch does not touch it.`,
        expected: 'a plan that lists what the patch touches',
        found: `${shown(path)} unchanged`,
        remedy: 'Take the file out of the plan if the work is done without it.',
      }),
    )
  return { findings, warnings }
}

function unplanned(facts: PlanFacts, path: string): Finding {
  return placed(facts, '/tasks', {
    code: 'CEC-10',
    rule: 'unplanned-file',
    message: `The patch touches ${shown(path)}, which no task of the plan lists.`,
    expected: 'every touched file in the files of a task',
    found: shown(path),
    remedy: `Add ${shown(path)} to the files of the task that it belongs to, or take it out of the patch.`,
  })
}
