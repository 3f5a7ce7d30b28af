import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '#core/hash'
import { gitAsync } from '../../kit/git-process.ts'
import { runBundle } from '../../kit/run-bundle.ts'
import {
  addRun,
  addRuns,
  artifactZip,
  evidenceFiles,
  evidenceZip,
  forget,
  openStage,
  type RunChange,
  type Stage,
  scorecard,
} from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => {
  forget(stage)
  stage.hub.faults.length = 0
})
afterAll(() => stage[Symbol.asyncDispose]())

function compare(inputs: Record<string, string>, at = stage) {
  return runBundle('antiflake-compare', inputs, { cwd: at.clone.path, env: at.env, token: at.token })
}

const ZIP = evidenceZip(evidenceFiles())

describe('three runs that prove the head', () => {
  it('opens the way to the pull request, with at most 20 requests to the API', async () => {
    const before = stage.hub.requests.length
    const ids = addRuns(stage)
    const run = await compare({ 'run-ids': ids })
    expect(run.stdout).not.toContain('could not be known')
    expect([run.exit, run.outputs['verdict'], run.outputs['decision'], run.outputs['state']]).toEqual([
      0,
      'pass',
      'open_pr',
      'PR_OPEN',
    ])
    expect(run.outputs['evidence-zip-sha256']).toBe(sha256(ZIP))
    expect(run.outputs['scorecard-sha256']).toBe(sha256(scorecard()))
    expect(run.outputs['run-ids']).toBe(`[${ids}]`)
    expect(run.outputs['started-at']).toBe('2025-10-31T12:00:00Z')
    expect(run.outputs['finished-at']).toBe('2025-10-31T12:06:00Z')
    const api = stage.hub.requests.slice(before).filter(request => request.route !== null)
    expect(api.length).toBeLessThanOrEqual(20)
    expect(run.summary).toContain('T8')
    expect(run.summary).toContain(sha256(ZIP))
    expect(JSON.stringify(run.verdict)).not.toContain(stage.clone.path)
  })

  it('finds the runs by workflow and head, and gives the same verdict twice', async () => {
    addRuns(stage)
    const inputs = { workflow: 'S7 ORR Exec', 'head-sha': stage.head }
    const [one, two] = [await compare(inputs), await compare(inputs)]
    expect(one.exit).toBe(0)
    expect(two.verdict).toEqual(one.verdict)
  })

  it('reads ids from a JSON array, and evidence that was uploaded as it is with the scorecard beside it', async () => {
    const raw: RunChange = {
      artifacts: [
        { name: 's7-evidence.zip', bytes: ZIP },
        { name: 's7.json', bytes: Buffer.from(scorecard()) },
      ],
    }
    const ids = [addRun(stage), addRun(stage, raw), addRun(stage)].map(run => String(run.id))
    const run = await compare({ 'run-ids': JSON.stringify(ids) })
    expect([run.exit, run.outputs['decision']]).toEqual([0, 'open_pr'])
  })

  it('passes beside a shadow run that failed', async () => {
    const ids = addRuns(stage)
    const shadow = addRun(stage, { run: { conclusion: 'failure' } })
    const run = await compare({ 'run-ids': ids, 'shadow-run-ids': String(shadow.id) })
    expect(run.exit).toBe(0)
    expect(run.summary).toContain('❌ (shadow run, not gating)')
    const facts = run.verdict?.['facts']
    expect(facts).toMatchObject({ shadows: [{ id: String(shadow.id), conclusion: 'failure' }] })
  })

  it('finds the first attempts, where a green run was started again', async () => {
    const again = addRun(stage, { run: { attempt: 2 } })
    again.earlierAttempts.push({ ...again, status: 'completed', conclusion: 'success' })
    const ids = addRuns(stage)
    const run = await compare({ workflow: 'S7 ORR Exec', 'head-sha': stage.head })
    expect([run.exit, run.outputs['run-ids']]).toEqual([0, `[${ids}]`])
  })

  it('reads no evidence of more runs than the contract wants', async () => {
    const ids = `${addRuns(stage)},${addRun(stage).id}`
    const before = stage.hub.requests.length
    const run = await compare({ 'run-ids': ids })
    expect([run.exit, run.outputs['evidence-zip-sha256']]).toEqual([40, ''])
    expect(stage.hub.requests.slice(before).filter(request => request.path.includes('/zip'))).toEqual([])
  })

  it('writes the scorecard where its output says, and leaves no artifact behind', async () => {
    const env = { ...stage.env, RUNNER_TEMP: stage.clone.path }
    const inputs = { 'run-ids': addRuns(stage) }
    const run = await runBundle('antiflake-compare', inputs, { cwd: stage.clone.path, env, token: stage.token })
    const path = run.outputs['scorecard'] ?? ''
    expect(readFileSync(path, 'utf8')).toBe(scorecard())
    expect(readdirSync(dirname(path))).toEqual(['scorecard.json'])
  })
})

describe('runs that do not', () => {
  const hostile = Buffer.from('PK\u0003\u0004 not a zip at all')
  const cases: [string, RunChange, string, string, string][] = [
    ['a red gate', { gates: { T4: 'failure' }, run: { conclusion: 'failure' } }, 'CEC-20', 'gate-failed', 'replan'],
    ['a skipped gate in a green run', { gates: { T6: 'skipped' } }, 'CEC-20', 'gate-skipped', 'replan'],
    ['a scorecard that fails', { card: { verdict: 'FAIL' } }, 'CEC-20', 'scorecard-verdict', 'replan'],
    ['a scorecard that passes a red gate', { gates: { T5: 'failure' } }, 'CEC-20', 'scorecard-untrue', 'replan'],
    ['a scorecard of another sprint', { card: { sprint: 's6' } }, 'CEC-40', 'scorecard-sprint', 'replan'],
    ['a scorecard that breaks its schema', { card: { verdict: 'GREEN' } }, 'CEC-40', '', 'replan'],
    ['no artifact', { artifacts: [] }, 'CEC-40', 'artifact-absent', 'replan'],
    [
      'an artifact that is no ZIP',
      { artifacts: [{ name: 's7-orr-evidence', bytes: hostile }] },
      'CEC-40',
      '',
      'replan',
    ],
    [
      'an artifact without the scorecard',
      { artifacts: [{ name: 's7-orr-evidence', bytes: ZIP }] },
      'CEC-40',
      'scorecard-missing',
      'replan',
    ],
    [
      'a gate that left no evidence',
      { files: { 'out/evidence/T7_chain/chain.json': '' } },
      'CEC-30',
      'evidence-diverges',
      'reinvestigate',
    ],
    [
      'one byte of evidence that differs',
      { files: { 'out/evidence/T4_tests/pytest_report.json': '{"passed":13,"failed":0}\n' } },
      'CEC-30',
      'evidence-diverges',
      'reinvestigate',
    ],
    [
      'a scorecard that differs',
      { card: { at: '2025-10-31T12:00:01Z' } },
      'CEC-30',
      'scorecard-diverges',
      'reinvestigate',
    ],
    [
      'a red gate before different bytes',
      { gates: { T4: 'failure' }, files: { 'out/evidence/T1_lint/report.txt': 'other\n' } },
      'CEC-20',
      'gate-failed',
      'replan',
    ],
    ['a push run', { run: { event: 'push' } }, 'CEC-40', 'other-event', 'replan'],
    [
      'a second attempt',
      {
        run: {
          attempt: 2,
          earlierAttempts: [
            {
              status: 'completed',
              conclusion: 'failure',
              startedAt: '2025-10-31T11:00:00Z',
              updatedAt: '2025-10-31T11:01:00Z',
            },
          ],
        },
      },
      'CEC-20',
      'first-attempt-failed',
      'replan',
    ],
  ]
  it.each(cases)('refuses %s', async (_name, second, code, rule, decision) => {
    const run = await compare({ 'run-ids': addRuns(stage, second) })
    expect([run.outputs['code'], run.outputs['decision']]).toEqual([code, decision])
    expect(run.exit).toBe(Number(code.slice(4)))
    expect(JSON.stringify(run.verdict?.['findings'])).toContain(rule)
  })

  it('says which entry differs and where', async () => {
    const second = { files: { 'out/evidence/T4_tests/pytest_report.json': '{"passed":13,"failed":0}\n' } }
    const run = await compare({ 'run-ids': addRuns(stage, second) })
    expect(run.stdout).toContain('out/evidence/T4_tests/pytest_report.json at /passed')
    expect(run.summary).toContain('Why the evidence differs')
    expect(run.summary).toContain('SOURCE_DATE_EPOCH')
  })

  it('refuses a fourth run that failed, an id that does not exist, and the same id three times', async () => {
    const ids = addRuns(stage)
    expect((await compare({ 'run-ids': `${ids.split(',').slice(0, 2).join(' ')} 99999` })).stdout).toContain(
      'Run 99999 does not exist',
    )
    expect((await compare({ 'run-ids': Array(3).fill(ids.split(',')[0]).join('\n') })).outputs['code']).toBe('CEC-40')
    addRun(stage, { run: { conclusion: 'failure' } })
    const run = await compare({ 'run-ids': ids })
    expect([run.exit, run.outputs['code']]).toEqual([20, 'CEC-20'])
  })

  it.each([
    ['failed in between', ['success', 'failure']],
    ['was cancelled when a gate of it had failed', ['cancelled']],
  ])('refuses a fourth run that is green only because it was started again: %s', async (_name, earlier) => {
    const ids = addRuns(stage)
    const times = { startedAt: '2025-10-31T12:00:00Z', updatedAt: '2025-10-31T12:06:00Z' }
    const fourth = addRun(stage, { gates: { T4: 'failure' }, run: { attempt: earlier.length + 1 } })
    for (const job of stage.repository.jobs.filter(each => each.runId === fourth.id)) job.attempt = 1
    for (const conclusion of earlier) fourth.earlierAttempts.push({ status: 'completed', conclusion, ...times })
    const run = await compare({ 'run-ids': ids })
    expect([run.exit, run.outputs['code']]).toEqual([20, 'CEC-20'])
    expect(run.stdout).toContain('other-run-failed')
  })

  it('does not know a run without a digest', async () => {
    const bytes = artifactZip(ZIP, scorecard())
    const run = await compare({
      'run-ids': addRuns(stage, { artifacts: [{ name: 's7-orr-evidence', bytes, digest: null }] }),
    })
    expect([run.exit, run.outputs['verdict'], run.outputs['decision']]).toEqual([1, 'unknown', ''])
  })

  it('reports and passes the step in mode warn', async () => {
    const run = await compare({ 'run-ids': addRuns(stage, { artifacts: [] }), mode: 'warn' })
    expect([run.exit, run.outputs['code']]).toEqual([0, 'CEC-40'])
  })
})

describe('trouble at GitHub', () => {
  const fault = (times: number, status: number, headers: Record<string, string> = {}) => {
    let left = times
    stage.hub.faults.push(({ path }) =>
      path.includes('/jobs') && left-- > 0 ? { kind: 'status', status, headers } : undefined,
    )
  }

  it('is borne when the next try works', async () => {
    fault(2, 429, { 'retry-after': '1' })
    const run = await compare({ 'run-ids': addRuns(stage) })
    expect([run.exit, run.outputs['decision']]).toEqual([0, 'open_pr'])
    expect(run.stdout).toContain('Again in 1 s')
  })

  it('that stays is unknown, never a pass', async () => {
    fault(1_000, 500, { 'retry-after': '0' })
    const run = await compare({ 'run-ids': addRuns(stage) })
    expect([run.exit, run.outputs['verdict'], run.outputs['decision']]).toEqual([1, 'unknown', ''])
  })
})

describe('a base or a workflow that is not what it was', () => {
  it('refuses a stale base first, and a workflow that the branch edited', async () => {
    await using edited = await openStage(clone => {
      clone.write('.github/workflows/s7-orr-exec.yml', 'name: S7 ORR Exec\non: [workflow_dispatch]\njobs: {}\n')
    })
    const ids = addRuns(edited)
    const changed = await compare({ 'run-ids': ids }, edited)
    expect([changed.exit, changed.outputs['code']]).toEqual([40, 'CEC-40'])
    expect(changed.stdout).toContain('changes the ORR workflow')
    await gitAsync(edited.clone.path, 'push', '--quiet', edited.repository.gitUrl, `${edited.head}:refs/heads/main`)
    const stale = await compare({ 'run-ids': ids, base: edited.base }, edited)
    expect([stale.exit, stale.outputs['code'], stale.outputs['decision']]).toEqual([60, 'CEC-60', 'replan'])
  })
})

describe('local evidence', () => {
  const put = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(stage.clone.path, name), bytes)
    return name
  }
  const equal = () => ['a.zip', 'b.zip', 'c.zip'].map(name => put(name, ZIP)).join('\n')

  it('is compared only, and says so', async () => {
    const run = await compare({ evidence: equal() })
    expect([run.exit, run.outputs['decision'], run.outputs['run-ids']]).toEqual([0, 'open_pr', '[]'])
    expect(run.verdict?.['facts']).toMatchObject({ provenance: 'local' })
    expect(run.summary).toContain('No run was proven')
  })

  it('lets the scorecard inside count', async () => {
    const inside = evidenceZip(evidenceFiles({ 'out/scorecards/s7.json': scorecard({ verdict: 'FAIL' }) }))
    const names = ['a.zip', 'b.zip', 'c.zip'].map(name => put(name, inside)).join('\n')
    expect((await compare({ evidence: names })).outputs['code']).toBe('CEC-20')
  })

  it('refuses bytes that differ, two of three, and one file three times', async () => {
    const other = put('d.zip', evidenceZip(evidenceFiles({ 'out/evidence/T1_lint/report.txt': 'other\n' })))
    equal()
    expect((await compare({ evidence: `a.zip\nb.zip\n${other}` })).outputs['decision']).toBe('reinvestigate')
    expect((await compare({ evidence: 'a.zip\nb.zip' })).outputs['code']).toBe('CEC-40')
    expect((await compare({ evidence: 'a.zip\n./a.zip\na.zip' })).outputs['code']).toBe('CEC-40')
  })
})

describe('what the caller gets wrong', () => {
  const cases: [string, Record<string, string>][] = [
    ['no runs', {}],
    ['two ways to name them', { 'run-ids': '1,2,3', workflow: 'S7 ORR Exec' }],
    ['an id that is no number', { 'run-ids': '1,2,x' }],
    ['a JSON list that is none', { 'run-ids': '[1,2' }],
    ['a short head', { 'run-ids': '1,2,3', 'head-sha': 'abc1234' }],
    ["a workflow that is not the contract's", { workflow: 'CI' }],
    ['a file that is not there', { evidence: 'no.zip\nno2.zip\nno3.zip' }],
    ['a number that no JSON reader keeps', { 'run-ids': '[9007199254740993,1,2]' }],
    ['a flag that is none', { 'run-ids': '1,2,3', 'performance-issue': 'yes' }],
  ]
  it.each(cases)('exits 2 on %s', async (_name, inputs) => {
    expect((await compare(inputs)).exit).toBe(2)
  })
})

describe('runs over the target time', () => {
  it('warns, and keeps one issue that is updated', async () => {
    const slow = { run: { updatedAt: '2025-10-31T12:45:00Z' } }
    const ids = addRuns(stage, slow)
    const first = await compare({ 'run-ids': ids, 'performance-issue': 'true' })
    const second = await compare({ 'run-ids': ids, 'performance-issue': 'true' })
    expect([first.exit, second.exit]).toEqual([0, 0])
    expect(first.stdout).toContain('over-target-time')
    expect(stage.repository.issues.length).toBe(1)
    expect(stage.repository.issues[0]?.body).toContain('45 minutes')
  })

  it("leaves a stranger's issue alone that bears our mark", async () => {
    const ids = addRuns(stage, { run: { updatedAt: '2025-10-31T12:45:00Z' } })
    const inputs = { 'run-ids': ids, 'performance-issue': 'true' }
    await compare(inputs)
    const [own] = stage.repository.issues
    if (own === undefined) throw new Error('no issue')
    const theirs = { ...own, id: 1, number: 1, user: 'mallory', title: 'Theirs' }
    stage.repository.issues.splice(0, 1, theirs)
    await compare(inputs)
    await compare(inputs)
    expect(stage.repository.issues.map(issue => [issue.user, issue.state])).toEqual([
      ['mallory', 'open'],
      [own.user, 'open'],
    ])
    expect(stage.repository.issues[0]).toEqual(theirs)
  })

  it('closes the second of two issues that two gates opened at once', async () => {
    const ids = addRuns(stage, { run: { updatedAt: '2025-10-31T12:45:00Z' } })
    await compare({ 'run-ids': ids, 'performance-issue': 'true' })
    let first = true
    stage.hub.faults.push(({ method, path }) => {
      if (method !== 'GET' || !path.includes('/issues') || !first) return undefined
      first = false
      return { kind: 'json', json: () => [] }
    })
    const run = await compare({ 'run-ids': ids, 'performance-issue': 'true' })
    expect(run.exit).toBe(0)
    expect(stage.repository.issues.map(issue => issue.state)).toEqual(['open', 'closed'])
  })

  it('only warns where the issue cannot be written', async () => {
    const token = stage.hub.addToken({ actions: 'read', contents: 'read' })
    const ids = addRuns(stage, { run: { updatedAt: '2025-10-31T12:45:00Z' } })
    const inputs = { 'run-ids': ids, 'performance-issue': 'true' }
    const run = await runBundle('antiflake-compare', inputs, { cwd: stage.clone.path, env: stage.env, token })
    expect([run.exit, run.outputs['decision']]).toEqual([0, 'open_pr'])
    expect(run.stdout).toContain('issues: write')
  })
})
