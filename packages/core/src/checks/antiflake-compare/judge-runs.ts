import { type Gap, gap, gapsOf } from '../../fact.ts'
import type { Finding } from '../../finding.ts'
import { short } from '../../sha.ts'
import type { FileAtBoth, OfferedRun, OtherRun, RunFacts, RunsFacts } from './facts.ts'
import { artifactGaps, judgeArtifacts } from './judge-artifacts.ts'
import { jobsOfGate, judgeGates } from './judge-gates.ts'
import { branchOf, judgeRun } from './judge-run.ts'
import { demand, finding, REMEDY } from './refusals.ts'

/** Every proof of the runs, all findings in one pass. What could not be known is in `runGaps`, never here. */
export function judgeRuns(facts: RunsFacts): Finding[] {
  return [
    ...judgeIds(facts),
    ...facts.offered.flatMap(offered => [...judgeRun(offered, facts), ...judgeEnded(offered, facts)]),
    ...judgeWorkflowId(facts),
    ...judgeWorkflowFile(facts),
    ...judgeTip(facts),
    ...judgeOthers(facts),
  ]
}

/** The facts that are missing. With no finding, one of them makes the verdict unknown. */
export function runGaps(facts: RunsFacts): Gap[] {
  const others = facts.others.kind === 'known' ? facts.others.value : []
  return [
    ...facts.offered.flatMap(({ run, firstAttempt, jobs, artifacts }) => [
      ...gapsOf(run, ...(firstAttempt === null ? [] : [firstAttempt]), jobs, artifacts),
      ...(run.kind === 'known' ? withRun(run.value, attemptGap) : []),
      ...(run.kind === 'known' && artifacts.kind === 'known'
        ? withRun(run.value, value => artifactGaps(value, artifacts.value, facts.contract))
        : []),
    ]),
    ...gapsOf(facts.tip, facts.workflow.base, facts.workflow.head, facts.others),
    ...[...facts.calledFiles.values()].flatMap((file: FileAtBoth) => gapsOf(file.base, file.head)),
    ...others.flatMap(otherGaps),
  ]
}

/** What a run has left can be judged once it has ended. */
function judgeEnded(offered: OfferedRun, { contract }: RunsFacts): Finding[] {
  const run = runOf(offered)
  if (run === null || run.status !== 'completed') return []
  const gates = offered.jobs.kind === 'known' ? judgeGates(run.id, offered.jobs.value, contract) : []
  return [...gates, ...judgeArtifacts(run, offered, contract)]
}

function runOf(offered: OfferedRun): RunFacts | null {
  return offered.run.kind === 'known' ? offered.run.value : null
}

function withRun<T>(run: RunFacts | null, judge: (run: RunFacts) => readonly T[]): readonly T[] {
  return run === null ? [] : judge(run)
}

function attemptGap(run: RunFacts): Gap[] {
  if (run.attempt !== null) return []
  return [gap(`the attempt of run ${run.id}`, 'GitHub does not say.', 'Run the gates again.').gap]
}

function judgeIds({ asked, contract, shadows, others }: RunsFacts): Finding[] {
  // Runs that were to be found in a list that could not be had: nothing is known of their number.
  if (asked.length === 0 && others.kind === 'gap') return []
  const doubles = [...new Set(asked.filter((id, at) => asked.indexOf(id) !== at))]
  const shadowed = asked.filter(id => shadows.includes(id))
  return [
    ...demand(asked.length === contract.orr.runs, 'CEC-40', 'runs-count', {
      message: `The proof needs exactly ${contract.orr.runs} runs.`,
      expected: `${contract.orr.runs} runs`,
      found: asked.length === 0 ? 'none' : `${asked.length} (${asked.slice(0, 10).join(', ')})`,
      remedy: REMEDY.fresh,
    }),
    ...demand(doubles.length === 0, 'CEC-40', 'runs-repeated', {
      message: 'The same run is offered more than once.',
      expected: 'distinct runs',
      found: doubles.slice(0, 10).join(', '),
      remedy: REMEDY.fresh,
    }),
    ...demand(shadowed.length === 0, 'CEC-40', 'run-is-shadow', {
      message: 'A shadow run is offered as proof.',
      expected: 'runs that are not named as shadow runs',
      found: shadowed.slice(0, 10).join(', '),
      remedy: 'Name each run either as proof or as a shadow run.',
    }),
  ]
}

/** Two workflows may bear one name, or one path over time; never one id. */
function judgeWorkflowId({ offered, others }: RunsFacts): Finding[] {
  const runs = offered.flatMap(each => runOf(each) ?? [])
  const known = others.kind === 'known' ? others.value.map(other => other.run) : []
  const ids = [...new Set([...runs, ...known].map(run => run.workflowId))]
  return demand(ids.length <= 1, 'CEC-40', 'other-workflow-id', {
    message: 'The runs are not of one workflow.',
    expected: 'one workflow id',
    found: runs.map(run => `run ${run.id}: ${run.workflowId}`).join(', '),
    remedy: REMEDY.fresh,
  })
}

/** A dispatch runs the file at the branch: what the gates are must be what the base branch says they are. */
function judgeWorkflowFile({ workflow, contract, base }: RunsFacts): Finding[] {
  if (workflow.base.kind === 'gap' || workflow.head.kind === 'gap') return []
  const { path } = contract.orr
  if (workflow.base.value === null) {
    return [
      finding('CEC-40', 'workflow-not-at-base', {
        message: 'The ORR workflow does not stand on the base branch.',
        expected: `${path} at base ${short(base)}`,
        found: 'no such file',
        remedy: 'Have maintainers add the ORR workflow to the base branch, then rebase and run the gates.',
      }),
    ]
  }
  return demand(workflow.base.value === workflow.head.value, 'CEC-40', 'workflow-changed', {
    message: 'The branch changes the ORR workflow, so its runs prove nothing.',
    expected: `${path} as it stands at base ${short(base)}`,
    found: workflow.head.value === null ? 'the file is gone at the head' : 'another content at the head',
    remedy: REMEDY.workflow,
  })
}

function judgeTip(facts: RunsFacts): Finding[] {
  const { tip, head } = facts
  const name = branchOf(facts)
  if (tip.kind === 'gap' || name === null) return []
  return demand(tip.value === head, 'CEC-40', 'branch-moved', {
    message: 'The runs are not of the head of their branch.',
    expected: `${name} at ${head}`,
    found: tip.value ?? 'no such branch',
    remedy: REMEDY.fresh,
  })
}

/** Three green of four is not three of three. */
function judgeOthers({ others }: RunsFacts): Finding[] {
  if (others.kind === 'gap') return []
  return others.value.flatMap(other => {
    const failure = failureOf(other)
    return demand(failure === null, 'CEC-20', 'other-run-failed', {
      message: `Another run of the ORR workflow on this head is not green: ${other.run.id}.`,
      expected: 'no failed run on this head',
      found: failure ?? '',
      remedy: REMEDY.patch,
    })
  })
}

/**
 * Why the run counts as failed, or null: whatever an attempt of it ended with but success. A cancelled one only when a job of it,
 * or a step of a job that was still going, failed before; one whose jobs were all skipped ran nothing.
 */
function failureOf({ run, earlier, cancelledJobs }: OtherRun): string | null {
  const before = earlier.flatMap(each => (each.kind === 'known' ? [each.value] : []))
  const red = [...before, run].find(each => each.status === 'completed' && !HARMLESS.has(each.conclusion ?? ''))
  if (red !== undefined) {
    return `${red.conclusion ?? 'no conclusion'}${red === run ? '' : ` at its attempt ${red.attempt ?? 1}`}`
  }
  const jobs = cancelledJobs.flatMap(each => (each.kind === 'known' ? each.value : []))
  const failed = jobs.find(job => FAILED.has(job.conclusion ?? '') || job.failedStep !== null)
  if (failed === undefined) return null
  return FAILED.has(failed.conclusion ?? '')
    ? `cancelled after ${failed.name} ended with ${failed.conclusion}`
    : `cancelled after step ${failed.failedStep} of ${failed.name} failed`
}

const HARMLESS = new Set(['success', 'cancelled', 'skipped'])
const FAILED = new Set(['failure', 'timed_out'])

function otherGaps({ run, earlier, cancelledJobs }: OtherRun): Gap[] {
  return [
    ...gapsOf(...earlier, ...cancelledJobs),
    ...(run.status === 'completed'
      ? []
      : [
          gap(
            `how run ${run.id} of the same head ends`,
            `It is ${run.status}.`,
            'Wait until it has ended, or name it as a shadow run, then run the check again.',
          ).gap,
        ]),
  ]
}

/** The conclusion of each gate in each run, for the matrix; empty where it is not known. */
export function gateMatrix(facts: RunsFacts): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    facts.offered.map(({ id, jobs }) => [
      id,
      new Map(
        facts.contract.gates.map(gate => {
          const found = jobs.kind === 'known' ? jobsOfGate(gate.id, jobs.value) : []
          return [gate.id, found.map(job => job.conclusion ?? job.status).join(', ')]
        }),
      ),
    ]),
  )
}
