import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '#core/hash'
import { gitAsync } from '../../kit/git-process.ts'
import { type BundleRun, runBundle } from '../../kit/run-bundle.ts'
import {
  addRun,
  addRuns,
  evidenceFiles,
  evidenceZip,
  forget,
  type Stage,
  scorecard,
} from '../antiflake-compare/stage.ts'
import { openBodyStage, planOf, RIGHTS, rulesOf, trueBody } from '../pr-body-lint/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openBodyStage()
})
afterEach(() => {
  forget(stage)
  stage.repository.pulls.length = 0
  stage.repository.appsMayOpenPulls = true
  stage.hub.faults.length = 0
})
afterAll(() => stage[Symbol.asyncDispose]())

interface VerdictChange {
  readonly verdict?: string
  readonly code?: string
  readonly contract?: string
  readonly facts?: object
}

/** A verdict as the other jobs hand it over. */
function verdict(check: string, ids: string, change: VerdictChange = {}, at = stage) {
  const runs = ids.split(',').map(id => ({ id }))
  const own = check === 'antiflake-compare' ? { provenance: 'api', runs } : {}
  const facts = { base: at.base, head: at.head, ...own, ...change.facts }
  return { schema: 'cec.verdict/1', check, contract: 's7', verdict: 'pass', code: '', ...change, facts }
}

const NEEDED = ['filemap-guard', 'plan-validate', 'antiflake-compare']

function verdicts(ids: string, changed = '', change: VerdictChange = {}, at = stage): string {
  return JSON.stringify(NEEDED.map(check => verdict(check, ids, check === changed ? change : {}, at)))
}

function open(inputs: Record<string, string>, at = stage, token = at.token): Promise<BundleRun> {
  const defaults = { 'plan-json': JSON.stringify(planOf(at)), branch: at.branch }
  return runBundle('pr-open', { ...defaults, ...inputs }, { cwd: at.clone.path, env: at.env, token })
}

const writes = () =>
  stage.hub.requests.filter(request => ['POST', 'PATCH'].includes(request.method) && /\/pulls/.test(request.path))

describe('with passes for this head', () => {
  it('opens one pull request with the canonical body, asks the owners, and opens no second', async () => {
    const ids = addRuns(stage)
    const first = await open({ verdicts: verdicts(ids), draft: 'true' })
    expect([first.exit, rulesOf(first.verdict)]).toEqual([0, []])
    const [pull] = stage.repository.pulls
    expect(pull).toMatchObject({
      title: 'S7 — Codex PR (Plan→Patch→ORR PASS 3×)',
      draft: true,
      state: 'open',
      requestedReviewers: ['po', 'qa'],
    })
    expect(pull?.body).toBe(trueBody(stage, ids))
    expect(first.outputs).toMatchObject({
      'pull-number': String(pull?.number),
      state: 'PR_OPEN',
      'body-sha256': sha256(pull?.body ?? ''),
    })
    expect(first.outputs['pull-url']).toContain(`/pull/${pull?.number}`)
    expect(JSON.stringify(first.verdict?.['warnings'])).toContain('runs-need-approval')
    const before = writes().length
    const second = await open({ verdicts: verdicts(ids) })
    expect([second.exit, second.outputs['pull-number'], writes().length - before]).toEqual([
      0,
      first.outputs['pull-number'],
      0,
    ])
    expect(stage.repository.pulls.length).toBe(1)
  })

  it('brings an open pull request up to date', async () => {
    const ids = addRuns(stage)
    const { repository, branch, head, base } = stage
    const pull = repository.addPull({
      title: 'old',
      body: 'old',
      user: 'po',
      head: { ref: branch, sha: head },
      base: { ref: 'main', sha: base },
    })
    const run = await open({ verdicts: verdicts(ids), title: 'Normalise batches' })
    expect([run.exit, run.outputs['pull-number']]).toEqual([0, String(pull.number)])
    expect([pull.title, pull.body, pull.requestedReviewers]).toEqual([
      'Normalise batches',
      trueBody(stage, ids),
      ['qa'],
    ])
  })

  it('takes verdicts as JSON lines and as files, and the runs by id', async () => {
    const ids = addRuns(stage)
    const path = join(stage.clone.path, '.git/verdict.json')
    writeFileSync(path, JSON.stringify(verdict('plan-validate', ids), null, 2))
    const lines = [
      JSON.stringify(verdict('filemap-guard', ids)),
      '',
      path,
      JSON.stringify(verdict('antiflake-compare', ids)),
    ].join('\n')
    const run = await open({ verdicts: lines, 'run-ids': ids, 'request-reviews': 'false' })
    expect([run.exit, stage.repository.pulls[0]?.requestedReviewers]).toEqual([0, []])
  })

  it('renders and opens nothing with dry-run', async () => {
    const ids = addRuns(stage)
    const before = writes().length
    const run = await open({ verdicts: verdicts(ids), 'dry-run': 'true' })
    expect([run.exit, writes().length - before, stage.repository.pulls.length]).toEqual([0, 0, 0])
    expect(run.outputs).toMatchObject({
      body: trueBody(stage, ids),
      'pull-number': '',
      state: 'ORR_OK?',
    })
  })

  it('survives an answer that was lost, and a gate that was faster', async () => {
    const ids = addRuns(stage)
    stage.hub.faults.push(({ method, path }) =>
      method === 'POST' && path.endsWith('/pulls') ? { kind: 'cut' } : undefined,
    )
    const lost = await open({ verdicts: verdicts(ids) })
    expect([lost.exit, lost.outputs['pull-number']]).toEqual([0, String(stage.repository.pulls[0]?.number)])
    stage.hub.faults.length = 0
    stage.repository.pulls.length = 0
    const both = await Promise.all([open({ verdicts: verdicts(ids) }), open({ verdicts: verdicts(ids) })])
    expect(both.map(run => run.exit)).toEqual([0, 0])
    expect(new Set(both.map(run => run.outputs['pull-number'])).size).toBe(1)
    expect(stage.repository.pulls.length).toBe(1)
  })

  it('renders and proves the body in a dry run, and opens nothing', async () => {
    const ids = addRuns(stage)
    const dry = await open({ verdicts: verdicts(ids), 'dry-run': 'true' })
    expect([dry.exit, dry.outputs['pull-number'], dry.outputs['state'], stage.repository.pulls.length]).toEqual([
      0,
      '',
      'ORR_OK?',
      0,
    ])
    const opened = await open({ verdicts: verdicts(ids) })
    expect([opened.exit, stage.repository.pulls[0]?.body]).toEqual([0, dry.outputs['body']])
  })

  it('leaves a scorecard that would not fit to the artifact', async () => {
    const card = { note: 'x'.repeat(60_000) }
    const ids = [1, 2, 3].map(() => addRun(stage, { card }).id).join(',')
    const run = await open({ verdicts: verdicts(ids) })
    expect([run.exit, rulesOf(run.verdict)]).toEqual([0, []])
    expect(stage.repository.pulls[0]?.body).toContain(`SHA256(out/scorecards/s7.json): \`${sha256(scorecard(card))}\``)
  })
})

/** What keeps a pull request from being opened: the input, the exit status, and a rule. */
const KEPT: readonly [string, (ids: string) => Record<string, string>, number, string][] = [
  ['no verdict at all', () => ({ verdicts: '[]' }), 40, 'pull-before-runs'],
  [
    'no verdict of the runs',
    ids => ({ verdicts: JSON.stringify(NEEDED.slice(0, 2).map(check => verdict(check, ids))) }),
    40,
    'pull-before-runs',
  ],
  [
    'a job that did not run',
    ids => ({
      verdicts: `${JSON.stringify(verdict('antiflake-compare', ids))}\n\n${JSON.stringify(verdict('filemap-guard', ids))}\n`,
    }),
    40,
    'verdict-missing',
  ],
  [
    'a verdict that refuses',
    ids => ({ verdicts: verdicts(ids, 'filemap-guard', { verdict: 'refuse', code: 'CEC-10' }) }),
    10,
    'verdict-refuses',
  ],
  [
    'a verdict of another head',
    ids => ({ verdicts: verdicts(ids, 'filemap-guard', { facts: { head: stage.base } }) }),
    40,
    'verdict-of-another-head',
  ],
  [
    'a verdict without a head',
    ids => ({ verdicts: verdicts(ids, 'plan-validate', { facts: { head: 7 } }) }),
    40,
    'verdict-of-another-head',
  ],
  [
    'a verdict of another base',
    ids => ({ verdicts: verdicts(ids, 'plan-validate', { facts: { base: stage.head } }) }),
    60,
    'verdict-of-another-base',
  ],
  [
    'a verdict of another contract',
    ids => ({ verdicts: verdicts(ids, 'plan-validate', { contract: 'default' }) }),
    40,
    'verdict-of-another-contract',
  ],
  [
    'a comparison of local files',
    ids => ({ verdicts: verdicts(ids, 'antiflake-compare', { facts: { provenance: 'local' } }) }),
    40,
    'runs-not-proven',
  ],
  ['an unknown verdict', ids => ({ verdicts: verdicts(ids, 'antiflake-compare', { verdict: 'unknown' }) }), 1, ''],
  ['a plan that is none', ids => ({ verdicts: verdicts(ids), 'plan-json': '{}' }), 50, 'plan-missing-key'],
  [
    'a plan that lacks a file',
    ids => ({ verdicts: verdicts(ids), 'plan-json': JSON.stringify(planOf(stage, ['scripts/a.py'])) }),
    10,
    '',
  ],
  ['runs that do not exist', () => ({ verdicts: verdicts('4999999991,4999999992,4999999993') }), 40, ''],
]

describe('without passes for this head', () => {
  it.each(KEPT)('opens nothing: %s', async (_, inputs, exit, rule) => {
    const before = writes().length
    const run = await open(inputs(addRuns(stage)))
    expect([run.exit, rule === '' || rulesOf(run.verdict).includes(rule), writes().length - before]).toEqual([
      exit,
      true,
      0,
    ])
    expect(run.outputs['pull-number']).toBe('')
  })

  it('opens nothing for a patch outside the Filemap, though the verdicts say pass', async () => {
    await using outside = await openBodyStage(clone => clone.write('infra/prod.tf', 'x\n'))
    const files = ['infra/prod.tf', 'scripts/a.py', 'tests/test_a.py']
    const run = await open(
      { verdicts: verdicts(addRuns(outside), '', {}, outside), 'plan-json': JSON.stringify(planOf(outside, files)) },
      outside,
    )
    expect([run.exit, rulesOf(run.verdict).includes('outside-filemap'), outside.repository.pulls.length]).toEqual([
      10,
      true,
      0,
    ])
  })

  it('opens nothing when the evidence is gone, though the verdicts say pass', async () => {
    const ids = addRuns(stage)
    for (const artifact of stage.repository.artifacts) artifact.expired = true
    const run = await open({ verdicts: verdicts(ids) })
    expect([run.exit, stage.repository.pulls.length]).toEqual([40, 0])
  })

  it.each([
    [{ verdicts: 'no/such/file.json' }, 'verdicts'],
    [{ verdicts: '[{"schema":"cec.verdict/2"}]' }, 'verdicts'],
    [{ verdicts: '[]', plan: 'a.json' }, 'plan-json'],
    [{ verdicts: '[]', 'run-ids': '1,x' }, 'run-ids'],
    [{ verdicts: '[]', title: 'a\nb' }, 'title'],
    [{ verdicts: '[]', draft: 'yes' }, 'draft'],
  ])('is the mistake of the caller: %j', async (inputs, name) => {
    const run = await open(inputs)
    expect(run.exit).toBe(2)
    expect(run.stdout).toContain(`::error title=Input ${name}`)
  })
})

describe('just before it opens', () => {
  it('refuses when the branch or the base branch moved meanwhile', async () => {
    await using other = await openBodyStage()
    const ids = addRuns(other)
    other.hub.faults.push(({ path }) => {
      if (!path.includes(`/branches/main`)) return undefined
      return {
        kind: 'json',
        json: value => ({ ...Object(value), commit: { ...Object(value).commit, sha: other.head } }),
      }
    })
    const base = await open({ verdicts: verdicts(ids, '', {}, other) }, other)
    expect([base.exit, rulesOf(base.verdict)]).toEqual([60, ['base-moved']])
    other.hub.faults.length = 0
    other.clone.write('scripts/a.py', 'a = 3\n').commit('More')
    await gitAsync(other.clone.path, 'push', '--quiet', other.repository.gitUrl, other.branch)
    const head = await open({ verdicts: verdicts(ids, '', {}, other), head: other.head }, other)
    expect(rulesOf(head.verdict).length).toBeGreaterThan(0)
    expect([head.exit, other.repository.pulls.length]).toEqual([40, 0])
  })
})

describe('what the token may do', () => {
  it('is told where Actions may not open pull requests', async () => {
    stage.repository.appsMayOpenPulls = false
    const run = await open({ verdicts: verdicts(addRuns(stage)) })
    expect([run.exit, run.outputs['verdict']]).toEqual([1, 'unknown'])
    expect(JSON.stringify(run.verdict?.['gaps'])).toContain('Allow GitHub Actions to create and approve pull requests')
  })

  it('opens for a person without the warning', async () => {
    const token = stage.hub.addToken(RIGHTS, { kind: 'user', login: 'po' })
    const run = await open({ verdicts: verdicts(addRuns(stage)) }, stage, token)
    expect([run.exit, JSON.stringify(run.verdict?.['warnings']).includes('runs-need-approval')]).toEqual([0, false])
    expect(stage.repository.pulls[0]?.requestedReviewers).toEqual(['qa'])
  })

  it('asks each owner alone when GitHub refuses the list for one of them', async () => {
    // The list, and the first owner alone.
    stage.hub.faults.push(({ path, earlier }) =>
      path.endsWith('/requested_reviewers') && earlier < 2
        ? { kind: 'status', status: 422, body: '{"message":"Could not resolve to a node with the global id."}' }
        : undefined,
    )
    const run = await open({ verdicts: verdicts(addRuns(stage)) })
    const warning = { rule: 'reviewers-not-requested', expected: 'reviews by po' }
    expect([run.exit, run.verdict]).toMatchObject([
      0,
      { warnings: expect.arrayContaining([expect.objectContaining(warning)]), facts: { reviewers: ['qa'] } },
    ])
  })

  it('keeps the pull request when the reviewers cannot be asked', async () => {
    stage.hub.faults.push(({ path }) =>
      path.endsWith('/requested_reviewers')
        ? { kind: 'status', status: 422, body: '{"message":"Reviews may only be requested from collaborators."}' }
        : undefined,
    )
    const run = await open({ verdicts: verdicts(addRuns(stage)) })
    expect([run.exit, JSON.stringify(run.verdict?.['warnings']).includes('reviewers-not-requested')]).toEqual([0, true])
  })
})

it('states hashes of the bytes that the runs left', async () => {
  await open({ verdicts: verdicts(addRuns(stage)) })
  expect(stage.repository.pulls[0]?.body).toContain(
    `SHA256(out/s7-evidence.zip): \`${sha256(evidenceZip(evidenceFiles()))}\``,
  )
})
