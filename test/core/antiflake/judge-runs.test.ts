import { describe, expect, it } from 'vitest'
import type { RunsFacts } from '#core/checks/antiflake-compare/facts'
import { judgeRuns, runGaps } from '#core/checks/antiflake-compare/judge-runs'
import { known } from '#core/fact'
import {
  artifact,
  BASE,
  goodRuns,
  HEAD,
  job,
  jobs,
  LOST,
  offered,
  other,
  run,
  sha,
  withSecond,
  withSecondArtifacts,
  withSecondJobs,
  withSecondRun,
} from './good-runs.ts'

const OWN = { repository: 'trend/market', path: '.github/workflows/gates.yml', ref: 'refs/heads/x', sha: HEAD }
const calls = (called: object) => withSecondRun({ referenced: [{ ...OWN, ...called }] })
const callsOwn = (base: string | null, head: string | null, called: object = {}): RunsFacts => ({
  ...calls(called),
  calledFiles: new Map([[OWN.path, { base: known(base), head: known(head) }]]),
})
const orr = (change: object) => ({ ...goodRuns().contract, orr: { ...goodRuns().contract.orr, ...change } })

describe('runs that are accepted', () => {
  const cases: [string, RunsFacts][] = [
    ['three green first attempts of one workflow on one head', goodRuns()],
    ['a branch that the caller names', goodRuns({ branch: run().headBranch })],
    [
      'jobs of a reusable workflow, named after their caller',
      withSecondJobs(all => all.map(j => ({ ...j, name: `orr / ${j.name}` }))),
    ],
    ['evidence uploaded as it is, under its own name', withSecondArtifacts(artifact({ name: 's7-evidence.zip' }))],
    [
      'the scorecard beside raw evidence',
      withSecondArtifacts(artifact({ name: 's7-evidence.zip' }), artifact({ name: 's7.json' })),
    ],
    [
      'other artifacts beside the evidence',
      withSecondArtifacts(artifact({ runId: '102' }), artifact({ name: 'logs', runId: '102' })),
    ],
    ['a called workflow pinned by its full SHA', calls({ repository: 'org/gates', ref: sha('d'), sha: sha('d') })],
    ['a called workflow of this repository, unchanged', callsOwn('x', 'x')],
    ['a called workflow of this repository at base', callsOwn('x', 'x', { ref: 'main', sha: BASE })],
    ['another run of this head that is green', goodRuns({ others: known([other({})]) })],
    ['a run of this head whose jobs were all skipped', goodRuns({ others: known([other({ conclusion: 'skipped' })]) })],
    [
      'a cancelled run of this head in which nothing failed',
      goodRuns({ others: known([other({ conclusion: 'cancelled' }, { cancelledJobs: [known([])] })]) }),
    ],
    ['a repository written in other case', withSecondRun({ repository: 'Trend/Market' })],
    [
      'an artifact made in the second in which the run ended',
      withSecondArtifacts(artifact({ createdAt: '2025-10-31T12:06:00Z', runId: '102' })),
    ],
  ]
  it.each(cases)('accepts %s', (_name, facts) => {
    expect(judgeRuns(facts)).toEqual([])
  })
  it.each(cases.filter(([name]) => !name.includes('raw') && !name.includes('as it is')))(
    'knows all of %s',
    (_name, facts) => {
      expect(runGaps(facts)).toEqual([])
    },
  )
})

describe('runs that are refused', () => {
  const without = (gate: string) => withSecondJobs(all => all.filter(each => each.name !== gate))
  const gate = (change: Partial<ReturnType<typeof job>>) =>
    withSecondJobs(all => all.map(each => (each.name === 'T4' ? { ...each, ...change } : each)))
  const cases: [string, RunsFacts, string, string][] = [
    ['a run that does not exist', withSecond({ run: known(null) }), 'CEC-40', 'run-absent'],
    ['a run of another repository', withSecondRun({ repository: 'trend/other' }), 'CEC-40', 'other-repository'],
    ['a run of a fork', withSecondRun({ headRepository: 'mallory/market' }), 'CEC-40', 'run-of-fork'],
    ['a run of a fork that is gone', withSecondRun({ headRepository: null }), 'CEC-40', 'run-of-fork'],
    [
      'a run of another workflow file',
      withSecondRun({ path: '.github/workflows/other.yml' }),
      'CEC-40',
      'other-workflow',
    ],
    ['a run of a workflow with another id', withSecondRun({ workflowId: '8' }), 'CEC-40', 'other-workflow-id'],
    [
      'runs whose workflow id is not the one of the head',
      goodRuns({ others: known([other({ workflowId: '8' })]) }),
      'CEC-40',
      'other-workflow-id',
    ],
    ['a run that a push started', withSecondRun({ event: 'push' }), 'CEC-40', 'other-event'],
    ['a run that a pull request started', withSecondRun({ event: 'pull_request' }), 'CEC-40', 'other-event'],
    ['a run of another commit', withSecondRun({ headSha: sha('e') }), 'CEC-40', 'other-head'],
    ['a run of the base commit', withSecondRun({ headSha: BASE }), 'CEC-40', 'other-head'],
    ['a run of another branch', withSecondRun({ headBranch: 'other' }), 'CEC-40', 'other-branch'],
    ['a run of no branch', withSecondRun({ headBranch: null }), 'CEC-40', 'other-branch'],
    ['runs of a branch other than the named one', goodRuns({ branch: 'mine' }), 'CEC-40', 'other-branch'],
    ['a run of the base branch', withSecondRun({ headBranch: 'main' }), 'CEC-40', 'run-on-base-branch'],
    ['a branch that has moved on', goodRuns({ tip: known(sha('e')) }), 'CEC-40', 'branch-moved'],
    ['a branch that is gone', goodRuns({ tip: known(null) }), 'CEC-40', 'branch-moved'],
    ['a second attempt', withSecondRun({ attempt: 2 }), 'CEC-40', 'run-again'],
    [
      'a second attempt whose first failed',
      withSecond({ run: known(run({ id: '102', attempt: 2 })), firstAttempt: known(run({ conclusion: 'failure' })) }),
      'CEC-20',
      'first-attempt-failed',
    ],
    ['a run that goes on', withSecondRun({ status: 'in_progress', conclusion: null }), 'CEC-20', 'run-not-completed'],
    ['a run that waits', withSecondRun({ status: 'queued', conclusion: null }), 'CEC-20', 'run-not-completed'],
    ...[
      'failure',
      'cancelled',
      'skipped',
      'neutral',
      'timed_out',
      'action_required',
      'stale',
      'startup_failure',
      'brand_new',
    ].map((conclusion): [string, RunsFacts, string, string] => [
      `a run that ended with ${conclusion}`,
      withSecondRun({ conclusion }),
      'CEC-20',
      'run-not-green',
    ]),
    ['a run without a conclusion', withSecondRun({ conclusion: null }), 'CEC-20', 'run-not-green'],
    ['two runs of three', goodRuns({ asked: ['101', '102'] }), 'CEC-40', 'runs-count'],
    ['four runs of three', goodRuns({ asked: ['101', '102', '103', '104'] }), 'CEC-40', 'runs-count'],
    ['no run', goodRuns({ asked: [], offered: [] }), 'CEC-40', 'runs-count'],
    ['three runs where the contract wants five', goodRuns({ contract: orr({ runs: 5 }) }), 'CEC-40', 'runs-count'],
    [
      'the same run three times',
      goodRuns({ asked: ['101', '101', '101'], offered: [offered('101')] }),
      'CEC-40',
      'runs-repeated',
    ],
    [
      'the same run twice',
      goodRuns({ asked: ['101', '102', '101'], offered: [offered('101'), offered('102')] }),
      'CEC-40',
      'runs-repeated',
    ],
    ['a shadow run as proof', goodRuns({ shadows: ['102'] }), 'CEC-40', 'run-is-shadow'],
    [
      'an ORR workflow that the branch changed',
      goodRuns({ workflow: { base: known('1'), head: known('2') } }),
      'CEC-40',
      'workflow-changed',
    ],
    [
      'an ORR workflow that the branch removed',
      goodRuns({ workflow: { base: known('1'), head: known(null) } }),
      'CEC-40',
      'workflow-changed',
    ],
    [
      'an ORR workflow that only the branch has',
      goodRuns({ workflow: { base: known(null), head: known('2') } }),
      'CEC-40',
      'workflow-not-at-base',
    ],
    [
      'a called workflow of another repository by tag',
      calls({ repository: 'org/gates', ref: 'v1', sha: sha('d') }),
      'CEC-40',
      'called-workflow-unpinned',
    ],
    [
      'a called workflow of another repository by short SHA',
      calls({ repository: 'org/gates', ref: 'ddddddd', sha: sha('d') }),
      'CEC-40',
      'called-workflow-unpinned',
    ],
    [
      'a called workflow that is not its pin',
      calls({ repository: 'org/gates', ref: sha('d'), sha: sha('e') }),
      'CEC-40',
      'called-workflow-moved',
    ],
    ['a called workflow that the branch changed', callsOwn('x', 'y'), 'CEC-40', 'called-workflow-changed'],
    [
      'a called workflow that the branch changed, named by the head itself',
      callsOwn('x', 'y', { ref: HEAD }),
      'CEC-40',
      'called-workflow-changed',
    ],
    ['a called workflow that only the branch has', callsOwn(null, 'y'), 'CEC-40', 'called-workflow-changed'],
    [
      'a called workflow at a commit of another branch',
      callsOwn('x', 'x', { sha: sha('e') }),
      'CEC-40',
      'called-workflow-elsewhere',
    ],
    ['a run without the job of T4', without('T4'), 'CEC-20', 'gate-absent'],
    [
      'a run with a renamed job',
      withSecondJobs(all => all.map(j => (j.name === 'T4' ? job('T4 (fast)') : j))),
      'CEC-20',
      'gate-absent',
    ],
    [
      'a run with a gate in lower case',
      withSecondJobs(all => all.map(j => (j.name === 'T4' ? job('t4') : j))),
      'CEC-20',
      'gate-absent',
    ],
    ['a run with no jobs', withSecondJobs(() => []), 'CEC-20', 'gate-absent'],
    ['a run with a gate twice', withSecondJobs(all => [...all, job('T4')]), 'CEC-20', 'gate-doubled'],
    ['a run with a gate direct and called', withSecondJobs(all => [...all, job('orr / T4')]), 'CEC-20', 'gate-doubled'],
    ['a red gate in a green run', gate({ conclusion: 'failure' }), 'CEC-20', 'gate-failed'],
    ['a cancelled gate', gate({ conclusion: 'cancelled' }), 'CEC-20', 'gate-failed'],
    ['a neutral gate', gate({ conclusion: 'neutral' }), 'CEC-20', 'gate-failed'],
    ['a skipped gate', gate({ conclusion: 'skipped' }), 'CEC-20', 'gate-skipped'],
    ['a gate without a conclusion', gate({ conclusion: null }), 'CEC-20', 'gate-failed'],
    ['a gate that goes on', gate({ status: 'in_progress', conclusion: null }), 'CEC-20', 'gate-failed'],
    ['no artifact', withSecondArtifacts(), 'CEC-40', 'artifact-absent'],
    [
      'an artifact of another name',
      withSecondArtifacts(artifact({ name: 'evidence', runId: '102' })),
      'CEC-40',
      'artifact-absent',
    ],
    [
      'two artifacts of the name',
      withSecondArtifacts(artifact({ runId: '102' }), artifact({ id: '10', runId: '102' })),
      'CEC-40',
      'artifact-doubled',
    ],
    [
      'evidence raw and in an artifact',
      withSecondArtifacts(artifact({ runId: '102' }), artifact({ name: 's7-evidence.zip', runId: '102' })),
      'CEC-40',
      'artifact-doubled',
    ],
    [
      'two raw scorecards',
      withSecondArtifacts(
        artifact({ name: 's7-evidence.zip', runId: '102' }),
        artifact({ id: '10', name: 's7.json', runId: '102' }),
        artifact({ id: '11', name: 's7.json', runId: '102' }),
      ),
      'CEC-40',
      'artifact-doubled',
    ],
    [
      'an expired artifact',
      withSecondArtifacts(artifact({ expired: true, runId: '102' })),
      'CEC-40',
      'artifact-expired',
    ],
    ['an artifact of another run', withSecondArtifacts(artifact({ runId: '101' })), 'CEC-40', 'artifact-of-other-run'],
    [
      'an artifact of another commit',
      withSecondArtifacts(artifact({ runId: '102', headSha: BASE })),
      'CEC-40',
      'artifact-of-other-head',
    ],
    [
      'an artifact over the limit',
      withSecondArtifacts(artifact({ runId: '102', size: 2 ** 30 + 1 })),
      'CEC-40',
      'artifact-too-big',
    ],
    [
      'an artifact replaced after the run',
      withSecondArtifacts(artifact({ runId: '102', createdAt: '2025-10-31T12:07:00Z' })),
      'CEC-40',
      'artifact-not-of-the-run-time',
    ],
    [
      'an artifact older than the run',
      withSecondArtifacts(artifact({ runId: '102', createdAt: '2025-10-31T11:00:00Z' })),
      'CEC-40',
      'artifact-not-of-the-run-time',
    ],
    [
      'an expired raw scorecard',
      withSecondArtifacts(
        artifact({ name: 's7-evidence.zip', runId: '102' }),
        artifact({ name: 's7.json', runId: '102', expired: true }),
      ),
      'CEC-40',
      'artifact-expired',
    ],
    ...['failure', 'timed_out', 'startup_failure', 'action_required', 'stale'].map(
      (conclusion): [string, RunsFacts, string, string] => [
        `a fourth run that ended with ${conclusion}`,
        goodRuns({ others: known([other({ conclusion })]) }),
        'CEC-20',
        'other-run-failed',
      ],
    ),
    [
      'a fourth run whose first attempt failed',
      goodRuns({ others: known([other({ attempt: 2 }, { earlier: [known(run({ conclusion: 'failure' }))] })]) }),
      'CEC-20',
      'other-run-failed',
    ],
    [
      'a fourth run whose second attempt of three failed',
      goodRuns({
        others: known([
          other({ attempt: 3 }, { earlier: [known(run({})), known(run({ attempt: 2, conclusion: 'failure' }))] }),
        ]),
      }),
      'CEC-20',
      'other-run-failed',
    ],
    [
      'a fourth run cancelled after a red gate, then green',
      goodRuns({
        others: known([
          other(
            { attempt: 2 },
            {
              earlier: [known(run({ conclusion: 'cancelled' }))],
              cancelledJobs: [known([job('T4', { conclusion: 'failure' })])],
            },
          ),
        ]),
      }),
      'CEC-20',
      'other-run-failed',
    ],
    [
      'a fourth run cancelled between a red step and the end of its job',
      goodRuns({
        others: known([
          other(
            { conclusion: 'cancelled' },
            { cancelledJobs: [known([job('T4', { conclusion: 'cancelled', failedStep: 'Run the tests' })])] },
          ),
        ]),
      }),
      'CEC-20',
      'other-run-failed',
    ],
    [
      'a fourth run cancelled after a red gate',
      goodRuns({
        others: known([
          other({ conclusion: 'cancelled' }, { cancelledJobs: [known([job('T4', { conclusion: 'failure' })])] }),
        ]),
      }),
      'CEC-20',
      'other-run-failed',
    ],
  ]
  it.each(cases)('refuses %s', (_name, facts, code, rule) => {
    const found = judgeRuns(facts).filter(each => each.rule === rule)
    expect(found.length).toBeGreaterThan(0)
    for (const each of found) {
      expect(each.code).toBe(code)
      for (const text of [each.message, each.expected, each.found, each.remedy]) expect(text).not.toBe('')
    }
  })

  it('tells every finding of every run in one pass', () => {
    const bad = { jobs: known(jobs().map(each => (each.name === 'T1' ? job('T1', { conclusion: 'failure' }) : each))) }
    const found = judgeRuns(
      goodRuns({
        offered: [offered('101', bad), offered('102', bad), offered('103', { ...bad, artifacts: known([]) })],
      }),
    )
    expect(found.map(each => each.rule)).toEqual(['gate-failed', 'gate-failed', 'gate-failed', 'artifact-absent'])
  })

  it('does not count what a run leaves before it has ended', () => {
    const going = { run: known(run({ id: '102', status: 'in_progress', conclusion: null })), artifacts: known([]) }
    expect(judgeRuns(withSecond(going)).map(each => each.rule)).toEqual(['run-not-completed'])
  })
})

describe('runs of which something is not known', () => {
  const cases: [string, RunsFacts][] = [
    ['a run', withSecond({ run: LOST })],
    ['the jobs of a run', withSecond({ jobs: LOST })],
    ['the artifacts of a run', withSecond({ artifacts: LOST })],
    ['the attempt of a run', withSecondRun({ attempt: null })],
    ['the head of the branch', goodRuns({ tip: LOST })],
    ['the workflow at base', goodRuns({ workflow: { base: LOST, head: known('f') } })],
    ['the workflow at head', goodRuns({ workflow: { base: known('f'), head: LOST } })],
    ['a called workflow', { ...calls({}), calledFiles: new Map([[OWN.path, { base: LOST, head: known('x') }]]) }],
    ['the other runs of the head', goodRuns({ others: LOST })],
    ['how a fourth run ends', goodRuns({ others: known([other({ status: 'in_progress', conclusion: null })]) })],
    ['the first attempt of a fourth run', goodRuns({ others: known([other({ attempt: 2 }, { earlier: [LOST] })]) })],
    [
      'the jobs of a cancelled fourth run',
      goodRuns({ others: known([other({ conclusion: 'cancelled' }, { cancelledJobs: [LOST] })]) }),
    ],
    ['an artifact without a digest', withSecondArtifacts(artifact({ runId: '102', digest: null }))],
    ['an artifact with a digest of another kind', withSecondArtifacts(artifact({ runId: '102', digest: 'md5:00' }))],
    ['an artifact without a time', withSecondArtifacts(artifact({ runId: '102', createdAt: null }))],
    ['the runs of the head that were to be found', goodRuns({ asked: [], offered: [], others: LOST })],
  ]
  it.each(cases)('neither accepts nor refuses without %s', (_name, facts) => {
    expect(judgeRuns(facts)).toEqual([])
    expect(runGaps(facts).length).toBeGreaterThan(0)
  })
})
