import type { Plan } from '#core/contract/documents'
import { clip, code } from '#core/inert'
import { table } from '#core/report/summary'

const TASKS_TOLD = 20
const ITEMS_TOLD = 10
const CELL = 200

/** The plan as it was understood, bounded. */
export function renderPlan(plan: Plan): string {
  const rows = plan.tasks
    .slice(0, TASKS_TOLD)
    .map(task => [code(clip(task.id, CELL)), list(task.files), list(task.gates), list(task.evidence)])
  const untold = plan.tasks.length - rows.length
  const more = untold > 0 ? `, the first of ${plan.tasks.length} tasks` : ''
  return table(`Plan${more}`, ['Task', 'Files', 'Gates', 'Evidence'], rows)
}

function list(items: readonly string[]): string {
  const told = items.slice(0, ITEMS_TOLD).map(item => code(clip(item, CELL)))
  return [...told, ...(items.length > ITEMS_TOLD ? [`…and ${items.length - ITEMS_TOLD} more`] : [])].join(', ')
}
