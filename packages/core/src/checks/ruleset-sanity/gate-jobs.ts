import { contextsOf, mayContain, type Reporter, reports, type Unread } from '../../workflow/contexts.ts'
import type { ParsedWorkflow, Workflow } from '../../workflow/model.ts'
import type { WorkflowFiles } from './facts.ts'

/** What one workflow can report, and what of it could not be read. */
export interface Reach {
  readonly workflow: Workflow
  readonly reporters: readonly Reporter[]
  readonly unread: readonly Unread[]
}

/** The gating workflow, and the others, each with all that it can report. */
export interface Reaches {
  /** Null: there is no such file at base. */
  readonly gating: Reach | Extract<ParsedWorkflow, { kind: 'bad' }> | null
  readonly others: readonly Reach[]
  readonly unreadable: readonly Extract<ParsedWorkflow, { kind: 'bad' }>[]
}

export function reachesOf(files: WorkflowFiles, gatingPath: string): Reaches {
  const byPath = new Map<string, Workflow>()
  for (const parsed of files.workflows) if (parsed.kind === 'ok') byPath.set(parsed.workflow.path, parsed.workflow)
  const reach = (workflow: Workflow): Reach => ({ workflow, ...contextsOf(workflow, path => byPath.get(path)) })
  const bad = files.workflows.filter(parsed => parsed.kind === 'bad')
  const gating = byPath.get(gatingPath)
  return {
    gating: gating === undefined ? (bad.find(parsed => parsed.path === gatingPath) ?? null) : reach(gating),
    others: [...byPath.values()].filter(workflow => workflow.path !== gatingPath).map(reach),
    unreadable: bad.filter(parsed => parsed.path !== gatingPath),
  }
}

/** The jobs of one workflow that report a context for certain, perhaps, or behind a call that could not be read. */
export function jobsFor(reach: Reach, context: string) {
  return {
    certain: reach.reporters.filter(reporter => reports(reporter.name, context) === 'yes'),
    perhaps: reach.reporters.filter(reporter => reports(reporter.name, context) === 'maybe'),
    unread: reach.unread.filter(call => mayContain(call, context)),
  }
}
