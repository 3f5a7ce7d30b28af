import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '#core/hash'
import {
  addRun,
  addRuns,
  evidenceFiles,
  evidenceZip,
  forget,
  type Stage,
  scorecard,
} from '../antiflake-compare/stage.ts'
import { bodyFile, lint, openBodyStage, RIGHTS, rulesOf, trueBody } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openBodyStage()
})
afterEach(() => {
  forget(stage)
  stage.repository.pulls.length = 0
  stage.repository.comments.length = 0
  stage.hub.faults.length = 0
})
afterAll(() => stage[Symbol.asyncDispose]())

const LOCAL = { GITHUB_REPOSITORY: '' }
const HASH = /`[0-9a-f]{64}`/

function addPull(body: string) {
  const { repository, branch, head, base } = stage
  return repository.addPull({
    title: 'x',
    body,
    user: 'codex',
    head: { ref: branch, sha: head },
    base: { ref: 'main', sha: base },
  })
}

describe('a body that is true', () => {
  it('passes in full from a file, and says what a person must judge', async () => {
    const ids = addRuns(stage)
    const body = trueBody(stage, ids)
    const run = await lint(stage, { body: bodyFile(stage, body) })
    expect([run.exit, rulesOf(run.verdict)]).toEqual([0, []])
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      state: 'REVIEW',
      verified: 'full',
      'body-sha256': sha256(body),
    })
    expect(run.summary).toContain('- [x] Patch dentro do Filemap (Cap.3)')
    expect(run.summary).toContain('**QA** (`tests/test_a.py`)\n\n- [ ] cobertura de negativos')
    expect(run.summary).toContain('**CODEOWNERS na base:** `po`, `qa`')
  })

  it('is read from the API, not from the event, and gives the same verdict twice', async () => {
    const body = trueBody(stage, addRuns(stage)).replaceAll('\n', '\r\n')
    const pull = addPull(body)
    const event = { name: 'pull_request', payload: { pull_request: { number: pull.number, body: 'a lie' } } }
    const env = stage.hub.env(stage.repository, stage.token, { ref: stage.branch, event })
    const [first, second] = [await lint(stage, {}, env), await lint(stage, { 'pull-number': String(pull.number) })]
    expect([first.exit, second.exit]).toEqual([0, 0])
    expect(first.outputs['body-sha256']).toBe(sha256(body))
    expect(JSON.stringify(first.verdict)).toBe(JSON.stringify(second.verdict))
  })

  it('passes with the hash of the scorecard in its place, in full only', async () => {
    const body = trueBody(stage, addRuns(stage)).replace(
      /(## Scorecard.*\n)[\s\S]*?```\n(?=\n## Evid)/,
      `$1SHA256(out/scorecards/s7.json): \`${sha256(scorecard())}\`\n`,
    )
    const full = await lint(stage, { body: bodyFile(stage, body) })
    expect([full.exit, rulesOf(full.verdict)]).toEqual([0, []])
    const form = await lint(stage, { body: bodyFile(stage, body), verify: 'form' })
    expect([form.exit, rulesOf(form.verdict)]).toEqual([50, ['scorecard-by-hash']])
  })

  it('passes by local files without GitHub, and says that no run was proven', async () => {
    const body = trueBody(stage, '1,2,3')
    writeFileSync(join(stage.clone.path, '.git/card.json'), scorecard())
    writeFileSync(join(stage.clone.path, '.git/e.zip'), evidenceZip(evidenceFiles()))
    const inputs = { body: bodyFile(stage, body), scorecard: '.git/card.json', 'evidence-zip': '.git/e.zip' }
    const run = await lint(stage, inputs, LOCAL)
    expect([run.exit, rulesOf(run.verdict)]).toEqual([0, []])
    expect(run.verdict?.['facts']).toMatchObject({ provenance: 'local' })
    expect(JSON.stringify(run.verdict?.['warnings'])).toContain('runs-not-proven')
    const other = await lint(
      stage,
      { ...inputs, body: bodyFile(stage, body.replaceAll(sha256(scorecard()), '0'.repeat(64))) },
      LOCAL,
    )
    expect([other.exit, rulesOf(other.verdict)]).toEqual([50, ['scorecard-sha256-untrue']])
  })

  it('has its form read without git and GitHub', async () => {
    const run = await lint(
      stage,
      { body: bodyFile(stage, trueBody(stage, '1,2,3')), verify: 'form', 'working-directory': '.' },
      LOCAL,
    )
    expect([run.exit, run.outputs['verified']]).toEqual([0, 'form'])
    expect(run.summary).toContain('Only the **form** was read.')
    expect(run.verdict).toMatchObject({ next: 'The form is right. Prove the claims with verify: full.' })
  })
})

/** One lie a row: what it does to the body, the exit status, and a rule that tells it. */
const LIES: readonly [string, (body: string) => string, number, string][] = [
  ['another base', body => body.replaceAll(stage.base, '0123456789'.repeat(4)), 60, 'repo-sha-untrue'],
  [
    'another branch',
    body => body.replace(`branch: ${stage.branch}`, `branch: q2-s7-codex-20251031-1201-${stage.base.slice(0, 7)}`),
    50,
    'branch-untrue',
  ],
  ['a run that does not exist', body => body.replace(/run_ids: \[\d+/, 'run_ids: [4999999999'), 40, ''],
  ['another scorecard hash', body => body.replace(sha256(scorecard()), '0'.repeat(64)), 50, 'scorecard-sha256-untrue'],
  [
    'another ZIP hash',
    body => body.replaceAll(sha256(evidenceZip(evidenceFiles())), '0'.repeat(64)),
    50,
    'evidence-zip-sha256-untrue',
  ],
  [
    'a scorecard with a value more',
    body => body.replace('"sprint": "s7",', '"sprint": "s7", "x": 1,'),
    50,
    'scorecard-differs',
  ],
  [
    'a start before the runs',
    body => body.replace('2025-10-31T12:00:00Z', '2025-10-31T11:59:59Z'),
    50,
    'started-at-untrue',
  ],
  [
    'an end after the runs',
    body => body.replace('2025-10-31T12:06:00Z', '2025-10-31T12:06:01Z'),
    50,
    'finished-at-untrue',
  ],
  ['a file too few', body => body.replace(/^- tests\/test_a.py\n/m, ''), 50, 'touched-not-listed'],
  ['a file too many', body => body.replace(/^- tests/m, '- scripts/b.py\n- tests'), 50, 'touched-not-in-diff'],
  ['a file of another case', body => body.replace(/^- tests\/test_a/m, '- tests/Test_a'), 50, 'touched-not-in-diff'],
  ['a plan that lacks a touched file', body => body.replace(',\n        "tests/test_a.py"', ''), 10, ''],
]

describe('a body that lies', () => {
  it.each(LIES)('about %s is refused', async (_, lie, exit, rule) => {
    const body = trueBody(stage, addRuns(stage))
    const told = lie(body)
    expect(told).not.toBe(body)
    const run = await lint(stage, { body: bodyFile(stage, told) })
    expect([run.exit, rulesOf(run.verdict)]).toEqual([
      exit,
      rule === '' ? expect.anything() : expect.arrayContaining([rule]),
    ])
    expect(run.outputs['state']).toBe('REWORK')
  })

  it('tells every lie in one pass, each on its line of the file', async () => {
    const body = LIES.slice(3, 9).reduce((text, [, lie]) => lie(text), trueBody(stage, addRuns(stage)))
    const run = await lint(stage, { body: bodyFile(stage, body) })
    expect(run.exit).toBe(50)
    expect(rulesOf(run.verdict)).toEqual(expect.arrayContaining(LIES.slice(3, 9).map(([, , , rule]) => rule)))
    expect(JSON.stringify(run.verdict?.['findings'])).toContain('"line":7')
    expect(run.outputs['refusals']).toBe('["REFUSE-10"]')
  })

  it('is CEC-30 when its runs diverge, CEC-20 when one is red', async () => {
    const diverged = addRuns(stage, { files: { 'out/evidence/T1_lint/report.txt': 'other\n' } })
    expect((await lint(stage, { body: bodyFile(stage, trueBody(stage, diverged)) })).exit).toBe(30)
    forget(stage)
    const red = addRuns(stage, { gates: { T3: 'failure' }, run: { conclusion: 'failure' } })
    expect((await lint(stage, { body: bodyFile(stage, trueBody(stage, red)) })).exit).toBe(20)
  })

  it('is held against the pull request itself: fork, base branch, head', async () => {
    const pull = addPull(trueBody(stage, addRuns(stage)))
    pull.base.ref = stage.branch
    const run = await lint(stage, { 'pull-number': String(pull.number), head: stage.base })
    expect(rulesOf(run.verdict)).toEqual(expect.arrayContaining(['pull-into-another-branch', 'pull-at-another-commit']))
  })

  it('warns only with mode: warn', async () => {
    const run = await lint(stage, { body: bodyFile(stage, 'nothing'), verify: 'form', mode: 'warn' })
    expect([run.exit, run.outputs['verdict'], run.outputs['code']]).toEqual([0, 'refuse', 'CEC-50'])
  })
})

describe('the patch behind the body', () => {
  it('must keep the constants wherever they stood', async () => {
    await using other = await openBodyStage(clone =>
      clone.write('scripts/crypto/sign.py', 'SIGNATURE_PATH = 1\nBATCH_PATH = 2\nPUBKEY_PATH = 3\n'),
    )
    const body = trueBody(other, addRuns(other), ['scripts/a.py', 'scripts/crypto/sign.py', 'tests/test_a.py'])
    const run = await lint(other, { body: bodyFile(other, body) })
    expect([run.exit, rulesOf(run.verdict)]).toEqual([50, ['invariant-lost']])
    expect(JSON.stringify(run.verdict?.['findings'])).toContain('PRIVKEY_PATH')
    expect(run.summary).toContain('- [ ] Constantes de crypto')
    expect(run.summary).toContain('`security`')
  })

  it('must stay inside the Filemap', async () => {
    await using other = await openBodyStage(clone => clone.write('infra/prod.tf', 'x\n'))
    const files = ['infra/prod.tf', 'scripts/a.py', 'tests/test_a.py']
    const run = await lint(other, { body: bodyFile(other, trueBody(other, addRuns(other), files)) })
    expect([run.exit, run.outputs['code'], run.outputs['refusals']]).toEqual([10, 'CEC-10', '["REFUSE-30"]'])
    expect(run.summary).toContain('- [ ] Patch dentro do Filemap (Cap.3)')
  })
})

describe('what cannot be known', () => {
  it('is unknown and never a pass', async () => {
    const ids = addRuns(stage)
    stage.hub.faults.push(request => (request.path.includes('/jobs') ? { kind: 'status', status: 403 } : undefined))
    const run = await lint(stage, { body: bodyFile(stage, trueBody(stage, ids)) })
    expect([run.exit, run.outputs['verdict']]).toEqual([1, 'unknown'])
  }, 120_000)

  it.each([
    [{}, 'pull-number'],
    [{ body: 'no/such/file.md' }, 'body'],
    [{ body: 'x', 'pull-number': '1' }, 'pull-number'],
    [{ 'pull-number': '1O' }, 'pull-number'],
    [{ body: 'x', verify: 'half' }, 'verify'],
    [{ body: 'x', comment: 'true' }, 'comment'],
    [{ body: 'x', mode: 'maybe' }, 'mode'],
  ])('is the mistake of the caller: %j', async (inputs, name) => {
    const run = await lint(stage, inputs)
    expect(run.exit).toBe(2)
    expect(run.stdout).toContain(`::error title=Input ${name}`)
  })

  it('is no file that is a pipe, and no bytes that are no UTF-8', async () => {
    execFileSync('mkfifo', [join(stage.clone.path, '.git', 'pipe')])
    writeFileSync(join(stage.clone.path, '.git', 'latin'), Buffer.from('# Evid\xeancias\n', 'latin1'))
    const [pipe, latin] = [await lint(stage, { body: '.git/pipe' }), await lint(stage, { body: '.git/latin' })]
    expect([pipe.exit, latin.exit]).toEqual([2, 2])
    expect(pipe.stdout).toContain('no file that can be read')
    expect(latin.stdout).toContain('bytes that are no UTF-8')
  })

  it('is a pull request that is not there', async () => {
    const run = await lint(stage, { 'pull-number': '999' })
    expect([run.exit, run.outputs['verdict']]).toEqual([1, 'unknown'])
  })
})

describe('the comment', () => {
  it('is one, updated in place, whoever else uses its marker', async () => {
    const pull = addPull('nothing')
    stage.repository.addComment(pull.number, 'mallory', '<!-- cec-gate:rubric -->\nmine')
    const inputs = { 'pull-number': String(pull.number), comment: 'true' }
    expect((await lint(stage, inputs)).exit).toBe(50)
    pull.body = trueBody(stage, addRuns(stage))
    expect((await lint(stage, inputs)).exit).toBe(0)
    expect((await lint(stage, inputs)).exit).toBe(0)
    const comments = stage.repository.comments.map(({ user, body }) => [user, body.split('\n')[1]])
    expect(comments).toEqual([
      ['mallory', 'mine'],
      ['github-actions[bot]', '**cec-gate** `s7`: pass'],
    ])
    expect(stage.repository.comments[1]?.body).toContain('Rubrica de revisão')
  })

  it('stays one when two gates write it at once', async () => {
    const pull = addPull(trueBody(stage, addRuns(stage)))
    const inputs = { 'pull-number': String(pull.number), comment: 'true' }
    const runs = await Promise.all([lint(stage, inputs), lint(stage, inputs)])
    expect(runs.map(run => run.exit)).toEqual([0, 0])
    expect(stage.repository.comments.length).toBe(1)
  })

  it('stays one for a person whose account GitHub does not tell', async () => {
    const pull = addPull('nothing')
    const token = stage.hub.addToken(RIGHTS, { kind: 'user', login: 'po' })
    const inputs = { 'pull-number': String(pull.number), comment: 'true', token }
    await lint(stage, inputs)
    pull.body = trueBody(stage, addRuns(stage))
    await lint(stage, inputs)
    expect(stage.repository.comments.map(({ user, body }) => [user, body.split('\n')[1]])).toEqual([
      ['po', '**cec-gate** `s7`: pass'],
    ])
  })

  it('that cannot be written changes no verdict', async () => {
    const pull = addPull(trueBody(stage, addRuns(stage)))
    const token = stage.hub.addToken({ actions: 'read', contents: 'read', pull_requests: 'read' })
    const run = await lint(stage, { 'pull-number': String(pull.number), comment: 'true', token })
    expect([run.exit, JSON.stringify(run.verdict?.['warnings']).includes('comment-not-written')]).toEqual([0, true])
  })
})

it('lets nothing in a body start a workflow command or an escape sequence', async () => {
  const evil =
    '\n::error::x\n##[add-mask]x\n\u001b[31m\u202e\n# ::set-output name=a::b\n- [x] ##[error]x `|` <img src=x onerror=1>\n'
  const body = trueBody(stage, addRuns(stage))
    .replace('## Checklist\n', `## Checklist\n${evil}`)
    .replace('repo_sha:', '::warning::x\nrepo_sha:')
  const pull = addPull(body)
  const run = await lint(stage, { 'pull-number': String(pull.number), comment: 'true' })
  expect(run.exit).toBe(50)
  for (const line of run.stdout.split('\n')) {
    if (line.startsWith('::') && line !== `::add-mask::${stage.token}`)
      expect(line).toMatch(/^::(error|warning|notice|debug) title=/)
    expect(line).not.toMatch(/##\[|\u001b|\u202e/)
  }
  expect(run.summary + (stage.repository.comments[0]?.body ?? '')).not.toMatch(/<img|\u001b|\u202e/)
  expect(HASH.test(run.summary)).toBe(true)
})

it('needs no second run to know a run by its id', async () => {
  const id = addRun(stage).id
  const run = await lint(stage, { body: bodyFile(stage, trueBody(stage, `${id},${id + 1_000_000},${id + 2_000_000}`)) })
  expect([run.exit, run.outputs['code']]).toEqual([40, 'CEC-40'])
})
