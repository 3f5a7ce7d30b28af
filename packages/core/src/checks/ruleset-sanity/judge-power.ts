import type { Finding, Warning } from '../../finding.ts'
import type { Reporter } from '../../workflow/contexts.ts'
import type { Permissions, Trigger } from '../../workflow/model.ts'
import { mayWrite, writeScopes } from '../../workflow/permissions.ts'
import type { BranchRule, Demanded } from './facts.ts'
import { jobsFor, type Reach, type Reaches } from './gate-jobs.ts'
import { refuse, type Told, together, told, warn } from './told.ts'

/** Scopes with which a token sets any check or status it likes. */
const REPORTING = ['checks', 'statuses']

/** Permissions beside the branch's code, and the events that start the gates. */
export function judgePower(demanded: Demanded, reaches: Reaches, rules: readonly BranchRule[]): Told {
  const { gating } = reaches
  if (gating === null || 'kind' in gating) return told({})
  return together(
    judgePermissions(demanded, gating),
    told({ warnings: reaches.others.flatMap(otherPower) }),
    judgeTriggers(demanded, gating, rules),
  )
}

function judgePermissions(demanded: Demanded, gating: Reach): Told {
  const gates = new Set(demanded.contexts.flatMap(context => jobsFor(gating, context).certain))
  const findings: Finding[] = []
  const warnings: Warning[] = []
  let undeclared = 0
  for (const reporter of gating.reporters) {
    const wide = REPORTING.filter(scope => mayWrite(scope, reporter.permissions) === 'yes')
    if (wide.length > 0) findings.push(tooWide(reporter, wide))
    if (mayWrite('checks', reporter.permissions) === 'default') undeclared += 1
    const more = gates.has(reporter)
      ? ownScopes(reporter.permissions).filter(scope => scope !== '*' && !REPORTING.includes(scope))
      : []
    if (more.length > 0) warnings.push(widerThanNeeded(reporter, more))
  }
  if (undeclared > 0) warnings.push(undeclaredPermissions(gating, undeclared))
  return told({ findings, warnings })
}

function ownScopes(declared: readonly Permissions[]): string[] {
  const last = declared.findLast(permissions => permissions.kind !== 'undeclared')
  return last === undefined ? [] : writeScopes(last).filter(scope => mayWrite(scope, declared) === 'yes')
}

function placeOf(reporter: Reporter) {
  return { path: reporter.workflow.path, line: reporter.job.line, column: reporter.job.column }
}

function tooWide(reporter: Reporter, scopes: readonly string[]): Finding {
  return refuse(
    'permissions-wide',
    {
      message: `${reporter.job.id} runs the branch's code with a token that can set any check of this repository.`,
      expected: 'no checks: write and no statuses: write beside untrusted code',
      found: scopes.map(scope => `${scope}: write`).join(', '),
      remedy: 'Give the job permissions: contents: read, and report from another workflow.',
    },
    placeOf(reporter),
  )
}

function widerThanNeeded(reporter: Reporter, scopes: readonly string[]): Warning {
  return warn(
    'permissions-more',
    {
      message: `The gate ${reporter.job.id} may write more than a gate needs.`,
      expected: 'read permissions only',
      found: scopes.map(scope => `${scope}: write`).join(', '),
      remedy: 'Move what writes into a job of its own that runs nothing of the branch.',
    },
    placeOf(reporter),
  )
}

function undeclaredPermissions(gating: Reach, jobs: number): Warning {
  return warn(
    'permissions-undeclared',
    {
      message: `${jobs} job${jobs === 1 ? ' takes' : 's take'} whatever the repository's setting gives its token.`,
      expected: 'permissions: contents: read at the head of the workflow',
      found: 'no permissions',
      remedy: 'Declare permissions.',
    },
    { path: gating.workflow.path, line: 1 },
  )
}

function otherPower(other: Reach): Warning[] {
  const jobs = other.reporters.filter(reporter =>
    REPORTING.some(scope => mayWrite(scope, reporter.permissions) === 'yes'),
  )
  const [first] = jobs
  if (first === undefined) return []
  return [
    warn(
      'permissions-elsewhere',
      {
        message: `${other.workflow.path} holds a token that can set any check, as GitHub Actions itself.`,
        expected: 'no checks: write and no statuses: write where they are not needed',
        found: `jobs ${[...new Set(jobs.map(reporter => reporter.job.id))].join(', ')}`,
        remedy: 'Make sure that these jobs run nothing of a sandbox branch.',
      },
      placeOf(first),
    ),
  ]
}

function judgeTriggers(demanded: Demanded, gating: Reach, rules: readonly BranchRule[]): Told {
  const { triggers, path } = gating.workflow
  const events = triggers.map(trigger => trigger.event)
  const findings: Finding[] = []
  if (!demanded.events.some(event => events.includes(event))) {
    findings.push(
      refuse(
        'trigger-missing',
        {
          message: 'No allowed event starts the gating workflow.',
          expected: `on: ${demanded.events.join(' or ')}`,
          found: `on: ${events.join(', ')}`,
          remedy: 'Add the event, or correct orr.events in the contract.',
        },
        { path, ...firstAt(triggers) },
      ),
    )
  }
  if (rules.some(rule => rule.type === 'merge_queue') && !events.includes('merge_group')) {
    findings.push(
      refuse(
        'merge-group-missing',
        {
          message: `${demanded.branch} has a merge queue, and the gates do not run in it: their checks would wait for ever.`,
          expected: 'on: merge_group',
          found: `on: ${events.join(', ')}`,
          remedy: 'Add merge_group to the events of the gating workflow.',
        },
        { path, ...firstAt(triggers) },
      ),
    )
  }
  return told({
    findings,
    warnings: triggers.filter(trigger => trigger.pathFilter).map(trigger => filtered(trigger, path)),
  })
}

function firstAt(triggers: readonly Trigger[]) {
  return { line: triggers[0]?.at.line ?? 1 }
}

function filtered(trigger: Trigger, path: string): Warning {
  return warn(
    'path-filter',
    {
      message: `A path filter can keep the gates from starting on ${trigger.event}; the required checks would stay pending.`,
      expected: 'no paths or paths-ignore on the gating workflow',
      found: `a path filter on ${trigger.event}`,
      remedy: 'Take the filter away, and decide inside the job.',
    },
    { path, line: trigger.at.line, column: trigger.at.column },
  )
}
