import type { Gap } from '../../fact.ts'
import type { Finding, Warning } from '../../finding.ts'
import { type Reporter, shownName, type Unread } from '../../workflow/contexts.ts'
import type { Demanded, WorkflowFiles } from './facts.ts'
import { jobsFor, type Reach, type Reaches } from './gate-jobs.ts'
import { judgeJob } from './judge-job.ts'
import { quoted, refuse, type Told, together, told, warn } from './told.ts'

/** Each gate is one job of the gating workflow, of exactly that static name, and no other workflow can report it. */
export function judgeGates(demanded: Demanded, files: WorkflowFiles, reaches: Reaches): Told {
  const { gating } = reaches
  if (gating === null) return told({ findings: [noWorkflow(demanded)] })
  if ('kind' in gating) return told({ findings: gating.problems.map(problem => invalid(gating.path, problem)) })
  const names = demanded.gates ?? demanded.contexts
  const gates = names.map(context => judgeGate(context, gating))
  const jobs = new Map(
    gates.flatMap(gate => gate.reporters.map(reporter => [`${reporter.workflow.path} ${reporter.job.id}`, reporter])),
  )
  return together(
    ...gates.map(gate => gate.told),
    ...[...jobs.values()].map(reporter => judgeJob(reporter, files.actions)),
    ...reaches.others.map(other => judgeOther(names, other)),
    told({ gaps: reaches.unreadable.map(file => unreadable(file.path, file.problems[0]?.message ?? '')) }),
  )
}

function noWorkflow(demanded: Demanded): Finding {
  return refuse(
    'workflow-missing',
    {
      message: 'The gating workflow does not exist at base.',
      expected: `${demanded.workflow} at the base commit`,
      found: 'no such file',
      remedy: 'Commit the workflow to the base branch, or correct orr.path in the contract or the input workflow.',
    },
    { path: demanded.workflow },
  )
}

function invalid(path: string, problem: { message: string; line: number; column: number }): Finding {
  return refuse(
    'workflow-invalid',
    {
      message: "GitHub's own parser refuses the gating workflow.",
      expected: 'a valid workflow file',
      found: problem.message,
      remedy: 'Correct the file on the base branch.',
    },
    { path, line: problem.line, column: problem.column },
  )
}

function unreadable(path: string, problem: string): Gap {
  return {
    fact: `what ${path} can report`,
    reason: `GitHub's parser refuses the file at base: ${problem}`,
    remedy: 'Correct or delete the workflow file on the base branch.',
  }
}

function judgeGate(context: string, gating: Reach): { told: Told; reporters: readonly Reporter[] } {
  const { certain, perhaps, unread } = jobsFor(gating, context)
  const findings: Finding[] = []
  const gaps: Gap[] = []
  if (certain.length === 0 && perhaps.length === 0 && unread.length > 0) gaps.push(...unread.map(calledElsewhere))
  else if (certain.length === 0 && perhaps.length === 0) findings.push(missingGate(context, gating))
  if (certain.length > 1) findings.push(doubled(context, certain))
  for (const reporter of certain.length === 1 ? certain : [])
    if (!reporter.static) findings.push(dynamic(context, reporter))
  for (const reporter of perhaps) findings.push(dynamic(context, reporter))
  return { told: told({ findings, gaps }), reporters: certain }
}

function placeOf(reporter: Reporter | Unread) {
  return { path: reporter.workflow.path, line: reporter.job.line, column: reporter.job.column }
}

function missingGate(context: string, gating: Reach): Finding {
  const names = gating.reporters.map(reporter => shownName(reporter.name))
  const near = names.filter(
    name => name.endsWith(` / ${context}`) || context.endsWith(` / ${name}`) || name.startsWith(`${context} (`),
  )
  const hint = near.some(name => name.startsWith(`${context} (`))
    ? 'A matrix adds its values to the name: declare the gate as a job of its own.'
    : near.length > 0
      ? 'A called workflow reports as "caller / callee": set context-prefix to what stands before the gate.'
      : 'Give the gate a job of exactly that name in the gating workflow.'
  return refuse(
    'gate-missing',
    {
      message: `No job reports ${JSON.stringify(context)}.`,
      expected: `one job of ${gating.workflow.path} that reports ${JSON.stringify(context)}`,
      found: quoted(near.length > 0 ? near : names.slice(0, 20)),
      remedy: hint,
    },
    { path: gating.workflow.path },
  )
}

function doubled(context: string, certain: readonly Reporter[]): Finding {
  const last = certain.at(-1)
  return refuse(
    'gate-doubled',
    {
      message: `${certain.length} jobs report ${JSON.stringify(context)}.`,
      expected: 'one job for each gate',
      found: certain.map(reporter => `${reporter.workflow.path}: ${reporter.job.id}`).join(', '),
      remedy: 'Rename all but the gate.',
    },
    last === undefined ? {} : placeOf(last),
  )
}

function dynamic(context: string, reporter: Reporter): Finding {
  return refuse(
    'gate-name-dynamic',
    {
      message: `The name that reports ${JSON.stringify(context)} is computed.`,
      expected: `the static name ${JSON.stringify(context)}: the name of a skipped job is not computed (docs: required checks)`,
      found: `${reporter.job.id}: ${JSON.stringify(reporter.job.name.text)}${reporter.job.matrix.kind === 'none' ? '' : ', with a matrix'}`,
      remedy: 'Write the gate as a job of its own, its name without an expression or a matrix.',
    },
    placeOf(reporter),
  )
}

function calledElsewhere(call: Unread): Gap {
  return {
    fact: `the jobs that ${call.job.uses?.text ?? call.job.id} reports`,
    reason: `${call.workflow.path} calls it from another place, and only files of this repository at base are read.`,
    remedy:
      'Call a workflow of this repository (./.github/workflows/…), or declare the gates as jobs of the gating workflow.',
  }
}

function judgeOther(contexts: readonly string[], other: Reach): Told {
  const findings: Finding[] = []
  const warnings: Warning[] = []
  for (const context of contexts) {
    const { certain, perhaps, unread } = jobsFor(other, context)
    for (const reporter of [...certain, ...perhaps]) findings.push(collision(context, reporter))
    for (const call of unread) {
      warnings.push(
        warn(
          'context-may-collide',
          {
            message: `A call of another workflow may report ${JSON.stringify(context)}.`,
            expected: 'no other workflow that can report a gate',
            found: `${call.job.id} calls ${call.job.uses?.text ?? ''}`,
            remedy: 'Rename the calling job.',
          },
          placeOf(call),
        ),
      )
    }
  }
  return told({ findings, warnings })
}

function collision(context: string, reporter: Reporter): Finding {
  return refuse(
    'context-also-reported',
    {
      message: `Another workflow can report ${JSON.stringify(context)} too: GitHub does not tell them apart.`,
      expected: 'the gating workflow alone',
      found: `${reporter.workflow.path}: job ${reporter.job.id}, reported as ${JSON.stringify(shownName(reporter.name))}`,
      remedy: reporter.name.includes(null)
        ? 'Put a word of its own into the name of that job, such as "build ${{ … }}".'
        : 'Rename that job.',
    },
    placeOf(reporter),
  )
}
