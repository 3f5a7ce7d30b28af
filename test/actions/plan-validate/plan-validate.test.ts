import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examplePlan, renderPlanText } from '#core/checks/plan-validate/example'
import type { Plan } from '#core/contract/documents'
import { isSha, type Sha } from '#core/sha'
import { type BundleRun, runBundle } from '../../kit/run-bundle.ts'
import { TempRepo } from '../../kit/temp-repo.ts'

const NORM = 'scripts/normalizer/normalize_batch.py'
const SIGN = 'scripts/crypto/sign_batch.py'
const FILEMAP = 'docs/specs/s7/cap3_filemap.md'

/** main with the specification documents and one script; HEAD on a sandbox branch at its tip. */
function sandbox(): TempRepo & { base: Sha } {
  const repo = new TempRepo()
  repo.write('docs/specs/s7/cap1_spec.md', '# Cap.1\nVersão: v7.1\n')
  repo.write('docs/specs/s7/cap2_gates.md', '# Cap.2\nVersão: v4 (2025-10-01)\n')
  repo.write(FILEMAP, '# Cap.3\nVersão: v2\n\n## Filemap\n\n```filemap\nscripts/**\ntests/**\n```\n')
  repo.write(NORM, 'print(1)\n')
  const base = repo.commit('base')
  if (!isSha(base)) throw new Error('no commit')
  repo.git('switch', '--quiet', '--create', `q2-s7-codex-20251031-1200-${base.slice(0, 7)}`)
  return Object.assign(repo, { base })
}

function promise(repo: { base: Sha }, change: (plan: Plan) => Plan = plan => plan): string {
  return renderPlanText(change(examplePlan(repo.base)))
}

/** The patch that the example promises. */
function keepPromise(repo: TempRepo): void {
  repo.write(NORM, 'print(2)\n').write(SIGN, 'print(3)\n').commit('patch')
}

function validate(repo: TempRepo, inputs: Record<string, string>): Promise<BundleRun> {
  return runBundle('plan-validate', inputs, { cwd: repo.path })
}

/** Writes the plan beside the repository's commits, as an agent's working tree holds it. */
function plan(repo: TempRepo, text: string | Uint8Array, path = 'plan.json'): Record<string, string> {
  repo.write(path, text)
  return { plan: path }
}

describe('plan-validate', () => {
  it('passes the example of the SOP before there is a patch', async () => {
    using repo = sandbox()
    const run = await validate(repo, plan(repo, promise(repo)))
    expect(run.stdout).toContain('pass')
    expect(run).toMatchObject({ exit: 0, outputs: { verdict: 'pass', code: '', state: 'PATCHING' } })
    expect(run.outputs['planned-files']).toBe(JSON.stringify([SIGN, NORM].sort()))
    expect(run.verdict).toMatchObject({
      facts: { base: repo.base, tasks: 2, planned: 2 },
      warnings: [{ rule: 'gate-without-task' }],
    })
    expect(run.summary).toContain('T-NORM-01')
  })

  it('passes a patch that keeps the promise, by plan-json too', async () => {
    using repo = sandbox()
    keepPromise(repo)
    const run = await validate(repo, { 'plan-json': promise(repo) })
    expect(run).toMatchObject({ exit: 0, outputs: { verdict: 'pass', state: 'SANDBOX_PUSH' } })
    expect(run.verdict).toMatchObject({ facts: { head: repo.git('rev-parse', 'HEAD') } })
  })

  it('takes the plan from the message of the head commit when none is given, and hands it on', async () => {
    using repo = sandbox()
    const text = promise(repo)
    keepPromise(repo)
    repo.git('commit', '--quiet', '--amend', '-m', `Normalise\n\n\`\`\`plan.json\n${text}\n\`\`\``)
    const run = await validate(repo, {})
    expect(run).toMatchObject({ exit: 0, outputs: { verdict: 'pass', 'plan-json': text } })
  })

  it('tells what is wrong with the plan of a message by the lines of the message', async () => {
    using repo = sandbox()
    keepPromise(repo)
    const text = promise(repo, task => ({ ...task, base_sha: 'a'.repeat(40) }))
    repo.git('commit', '--quiet', '--amend', '-m', `Normalise\n\nWhy.\n\n\`\`\`plan.json\n${text}\`\`\``)
    const run = await validate(repo, {})
    const line =
      repo
        .git('log', '-1', '--format=%B')
        .split('\n')
        .findIndex(told => told.includes('base_sha')) + 1
    expect(run).toMatchObject({ exit: 60, verdict: { findings: [{ rule: 'plan-stale-base', line }] } })
  })

  it('reads the message as the commit holds it, whatever the clone is configured to show', async () => {
    using repo = sandbox()
    keepPromise(repo)
    repo.git('commit', '--quiet', '--amend', '-m', `Normalise\n\n\`\`\`plan.json\n${promise(repo)}\`\`\``)
    const signed = repo
      .git('cat-file', 'commit', 'HEAD')
      .replace(/\n\n/, '\ngpgsig -----BEGIN PGP SIGNATURE-----\n -----END-----\n\n')
    repo.write('.git/signed', `${signed}\n`)
    const head = repo.git('hash-object', '-t', 'commit', '-w', join(repo.path, '.git/signed'))
    repo.write('.git/program', '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n')
    chmodSync(join(repo.path, '.git/program'), 0o755)
    repo.git('config', 'gpg.program', join(repo.path, '.git/program'))
    repo.git('config', 'log.showSignature', 'true')
    expect(await validate(repo, { head })).toMatchObject({ exit: 0 })
    expect(existsSync(join(repo.path, '.git/ran'))).toBe(false)
  })

  it('refuses a head that is no commit before it looks for a plan', async () => {
    using repo = sandbox()
    keepPromise(repo)
    const head = repo.git('rev-parse', `HEAD:${NORM}`)
    const run = await validate(repo, { head })
    expect(run).toMatchObject({ exit: 2 })
    expect(run.stdout + run.stderr).toContain('no such commit')
  })

  it('refuses a head commit that carries no plan when none is given', async () => {
    using repo = sandbox()
    keepPromise(repo)
    const run = await validate(repo, {})
    expect(run).toMatchObject({ exit: 50, verdict: { findings: [{ rule: 'plan-absent' }] } })
  })

  it('refuses what is touched but not planned, on a line of the plan, and says what to do next', async () => {
    using repo = sandbox()
    repo.write('scripts/extra.py', '').write('scripts/a,b::c%0A.py', '')
    keepPromise(repo)
    const run = await validate(repo, plan(repo, promise(repo)))
    expect(run).toMatchObject({
      exit: 10,
      outputs: { verdict: 'refuse', code: 'CEC-10', refusals: '["REFUSE-30"]', state: 'REPLAN' },
    })
    expect(run.verdict).toMatchObject({
      findings: [
        { rule: 'unplanned-file', path: 'plan.json', line: 4, pointer: '/tasks', found: '"scripts/a,b::c%0A.py"' },
        { rule: 'unplanned-file', found: '"scripts/extra.py"' },
      ],
    })
    expect(String(run.verdict?.['next'])).toContain('a,b::c%0A.py')
    expect(run.stdout).toMatch(/^::error .*file=plan\.json,line=4,/m)
  })

  it('warns of a planned file that the patch leaves alone', async () => {
    using repo = sandbox()
    repo.write(NORM, 'print(2)\n').commit('half of it')
    const run = await validate(repo, plan(repo, promise(repo)))
    expect(run.exit).toBe(0)
    expect(run.verdict).toMatchObject({
      warnings: [{ rule: 'planned-untouched', line: 6 }, { rule: 'gate-without-task' }],
    })
  })

  it('holds the plan against the diff only when asked, or when there is one', async () => {
    using repo = sandbox()
    repo.write('scripts/extra.py', '').commit('another file')
    const given = plan(repo, promise(repo))
    expect((await validate(repo, { ...given, 'check-diff': 'false' })).exit).toBe(0)
    expect((await validate(repo, { ...given, 'check-diff': 'true' })).exit).toBe(10)
    const planned = await validate(repo, { ...given, head: repo.base, 'check-diff': 'true' })
    expect(planned.exit).toBe(0)
    expect(planned.verdict).toMatchObject({
      warnings: [{ rule: 'planned-untouched' }, { rule: 'planned-untouched' }, {}],
    })
  })

  it('refuses a planned file outside the Filemap by filemap-guard’s rule', async () => {
    using repo = sandbox()
    const wide = promise(repo, given => ({
      ...given,
      tasks: given.tasks.map((task, at) =>
        at === 0 ? { ...task, files: [...task.files, 'infra/prod.tf', FILEMAP] } : task,
      ),
    }))
    const run = await validate(repo, plan(repo, wide))
    expect(run.exit).toBe(10)
    expect(run.verdict).toMatchObject({
      findings: [
        { rule: 'policy-file', pointer: '/tasks/0/files/2', path: 'plan.json', line: 5 },
        { rule: 'outside-filemap', pointer: '/tasks/0/files/1', expected: expect.stringContaining('nearest entry') },
      ],
    })
  })

  it('refuses a folder of the base commit in place of files', async () => {
    using repo = sandbox()
    const folder = promise(repo, given => ({
      ...given,
      tasks: given.tasks.map(task => ({ ...task, files: ['scripts/normalizer'] })),
    }))
    expect((await validate(repo, plan(repo, folder))).verdict).toMatchObject({
      codes: ['CEC-50'],
      findings: [{ rule: 'plan-folder' }],
    })
  })

  it('refuses a plan for a commit that is no longer the tip of the base branch', async () => {
    using repo = sandbox()
    const text = promise(repo)
    repo.git('switch', '--quiet', 'main')
    repo.write('README.md', '').commit('main moves on')
    const run = await validate(repo, plan(repo, text))
    expect(run).toMatchObject({ exit: 60, outputs: { code: 'CEC-60' } })
    expect(run.verdict).toMatchObject({
      findings: [{ rule: 'plan-stale-base', line: 3, column: 15, pointer: '/base_sha' }],
    })
  })

  it('refuses a malformed plan with every error, and checks no further', async () => {
    using repo = sandbox()
    keepPromise(repo)
    const run = await validate(repo, plan(repo, '{"version": 1.0, "version": "1.0",\n "tasks": [],}\n'))
    expect(run).toMatchObject({ exit: 50, outputs: { code: 'CEC-50', 'planned-files': '', refusals: '["REFUSE-10"]' } })
    expect(run.verdict).toMatchObject({
      findings: [
        { rule: 'plan-duplicate-key', line: 1, column: 18 },
        { rule: 'plan-trailing-comma', line: 2, column: 13 },
      ],
    })
  })

  it.each<[name: string, text: string | Uint8Array, rule: string]>([
    ['an empty plan', '', 'plan-empty'],
    ['a plan of bytes that are no UTF-8', new Uint8Array([0x7b, 0xff]), 'plan-encoding'],
    ['a plan over 64 KiB', `{${' '.repeat(65_536)}}`, 'plan-oversize'],
    ['a plan nested too deep', '['.repeat(30_000), 'plan-depth'],
    ['a workflow command in a key', '{"\\n::set-output name=x::y":1}', 'plan-missing-key'],
  ])('refuses %s', async (_, text, rule) => {
    using repo = sandbox()
    const run = await validate(repo, plan(repo, text))
    expect(run.exit).toBe(50)
    expect(run.verdict).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ rule })]) })
    expect(run.stdout).not.toMatch(/^::set-output/m)
  })

  it('tells the same bytes twice', async () => {
    using repo = sandbox()
    const given = plan(repo, promise(repo))
    const [first, second] = [await validate(repo, given), await validate(repo, given)]
    expect(first.outputs['verdict-json']).toBe(second.outputs['verdict-json'])
    expect(first.outputs['verdict-json']).not.toContain(repo.path)
  })

  it('reads the plan out of a pull request body, with the body’s lines', async () => {
    using repo = sandbox()
    const text = promise(repo, given => ({
      ...given,
      tasks: given.tasks.map(task => ({ ...task, gates: [...task.gates, 'T9'] })),
    }))
    const body = `# S7 — Codex PR (Plan→Patch→ORR PASS 3×)\n\n## CEC (telemetria)\n\n## Plan.json (efêmero)\n\`\`\`json\n${text}\`\`\`\n`
    const run = await validate(repo, plan(repo, body, 'body.md'))
    const unknown = run.verdict?.['findings']
    expect(unknown).toMatchObject([
      { rule: 'plan-unknown-gate', path: 'body.md', line: 11 },
      { rule: 'plan-unknown-gate', path: 'body.md', line: 12 },
    ])
  })

  it.each<[name: string, inputs: Record<string, string>, told: RegExp]>([
    ['both plan and plan-json', { plan: 'plan.json', 'plan-json': '{}' }, /plan-json/],
    ['a plan that does not exist', { plan: 'nowhere.json' }, /no such file/],
    ['a folder as plan', { plan: 'scripts' }, /not a file/],
    ['a plan out of the repository', { plan: '../plan.json' }, /\.\./],
    ['a link out of the repository', { plan: 'link.json' }, /out of the repository/],
    ['check-diff of another word', { 'plan-json': '{}', 'check-diff': 'yes' }, /true, false/],
    ['an unknown mode', { 'plan-json': '{}', mode: 'soft' }, /enforce, warn/],
    ['a base that does not exist', { 'plan-json': '{}', base: 'a'.repeat(40) }, /no such commit/],
    ['a contract that does not exist', { 'plan-json': '{}', contract: 'ci/none.json' }, /contract/],
    ['both filemap and allow', { 'plan-json': '{}', filemap: FILEMAP, allow: 'src/**' }, /allow/],
  ])('calls %s the caller’s mistake', async (_, inputs, told) => {
    using repo = sandbox()
    const outside = mkdtempSync(join(tmpdir(), 'cec-outside-'))
    try {
      writeFileSync(join(outside, 'plan.json'), promise(repo))
      repo.symlink('link.json', join(outside, 'plan.json'))
      const run = await validate(repo, inputs)
      expect(run.exit).toBe(2)
      expect(run.stdout).toMatch(told)
    } finally {
      rmSync(outside, { recursive: true, force: true })
    }
  })

  it('exits 0 in warn mode with the verdict in the outputs', async () => {
    using repo = sandbox()
    const run = await validate(repo, { ...plan(repo, '{}'), mode: 'warn' })
    expect(run).toMatchObject({ exit: 0, outputs: { verdict: 'refuse', code: 'CEC-50' } })
  })

  it('reads a contract of the repository at base, never from the branch', async () => {
    using repo = sandbox()
    repo.git('switch', '--quiet', 'main')
    const { builtInContract } = await import('#core/contract/load')
    const own = { ...builtInContract('s7'), name: 'own', limits: { ...builtInContract('s7')?.limits, plan_tasks: 1 } }
    repo.write('ci/contract.json', JSON.stringify(own))
    const base = repo.commit('contract')
    if (!isSha(base)) throw new Error('no commit')
    repo.git('switch', '--quiet', '--create', 'wider')
    repo.write('ci/contract.json', JSON.stringify(builtInContract('s7'))).commit('widen')
    const run = await validate(repo, {
      'plan-json': renderPlanText(examplePlan(base)),
      contract: 'ci/contract.json',
      'check-diff': 'false',
    })
    expect(run.verdict).toMatchObject({
      contract: 'own',
      findings: [{ rule: 'plan-too-many-tasks', expected: 'at most 1 tasks' }],
    })
  })
})

describe('a plan that is a named pipe', () => {
  it('is the caller’s mistake, and nobody waits for its writer', async () => {
    using repo = sandbox()
    execFileSync('mkfifo', [join(repo.path, 'pipe.json')])
    const run = await validate(repo, { plan: 'pipe.json' })
    expect([run.exit, run.stdout]).toEqual([2, expect.stringContaining('not a file')])
  })
})
