import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BundleRun, runBundle } from '../../kit/run-bundle.ts'
import { TempRepo } from '../../kit/temp-repo.ts'

const FILEMAP = '# Filemap\n\n## Filemap\n\n```filemap\nsrc/**\ndocs/*.md modify\nscripts/run.sh exec\nAGENTS.md\n```\n'
const AT = 'docs/specs/s7/cap3_filemap.md'

/** A repository as an agent leaves it: main with the Filemap, and a branch with the agent's work checked out. */
function sandbox(work: (repo: TempRepo) => void, filemap: string | null = FILEMAP): TempRepo {
  const repo = new TempRepo()
  repo
    .write('README.md', 'x\n')
    .write('src/a.ts', 'a\n')
    .write('docs/guide.md', 'g\n')
    .write('scripts/run.sh', '#!/bin/sh\n')
  repo.write('.github/CODEOWNERS', '* @team\n').write('AGENTS.md', 'x\n')
  if (filemap !== null) repo.write(AT, filemap)
  repo.commit('base')
  repo.git('checkout', '--quiet', '-b', 'sandbox')
  work(repo)
  repo.commit('work')
  return repo
}

function guard(
  repo: TempRepo,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<BundleRun> {
  return runBundle('filemap-guard', inputs, { cwd: repo.path, env })
}

function rules(run: BundleRun): string[] {
  const findings = run.verdict?.['findings']
  return Array.isArray(findings) ? findings.map(f => `${f.code} ${f.rule} ${f.path ?? ''}`.trim()) : []
}

describe('the action on a patch inside the Filemap', () => {
  it('passes, and says so in every place', async () => {
    using repo = sandbox(r => r.write('src/a.ts', 'b\n').write('src/new.ts', 'n\n').write('docs/guide.md', 'h\n'))
    const run = await guard(repo)
    expect(run.stderr).toBe('')
    expect(run.exit).toBe(0)
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      code: '',
      codes: '[]',
      refusals: '[]',
      state: 'ORR_RUN[1]',
      'changed-files': '["docs/guide.md","src/a.ts","src/new.ts"]',
      violations: '[]',
    })
    expect(run.verdict).toMatchObject({
      schema: 'cec.verdict/1',
      check: 'filemap-guard',
      facts: {
        base: repo.git('rev-parse', 'main'),
        head: repo.git('rev-parse', 'HEAD'),
        base_branch: 'main',
        changed: 3,
      },
    })
    expect(run.summary).toContain('## filemap-guard: ✅ pass')
    expect(run.summary).toContain(`Filemap \`${AT}\``)
    expect(run.summary).toContain('| `src/new.ts` | add | ✅ |')
    expect(run.stdout).not.toMatch(/^::/m)
  })

  it('gives the same report each time', async () => {
    using repo = sandbox(r => r.write('infra.tf', 'x'))
    const [one, two] = [await guard(repo), await guard(repo)]
    expect(one.outputs['verdict-json']).toBe(two.outputs['verdict-json'])
    expect(one.outputs['verdict-json']).not.toContain(repo.path)
  })

  it('passes an empty diff', async () => {
    using repo = sandbox(() => {})
    expect(await guard(repo)).toMatchObject({ exit: 0, outputs: { verdict: 'pass', 'changed-files': '[]' } })
  })

  it('takes inline patterns instead of a document', async () => {
    using repo = sandbox(r => r.write('lib/x.ts', 'x'), null)
    expect(await guard(repo, { allow: 'lib/**' })).toMatchObject({ exit: 0 })
    expect(await guard(repo, { allow: 'docs/**' })).toMatchObject({ exit: 10 })
  })
})

describe('the action on a patch outside the Filemap', () => {
  it('refuses every path, with its reason, and annotates it', async () => {
    using repo = sandbox(r => {
      r.write('infra/prod.tf', 'x').write('docs/new.md', 'x').write('src/tool.sh', 'x', 0o755)
      r.symlink('src/link', '/etc/passwd')
      r.git('mv', '.github/CODEOWNERS', 'src/CODEOWNERS')
    })
    const run = await guard(repo)
    expect(run.exit).toBe(10)
    expect(rules(run).sort()).toEqual([
      'CEC-10 executable-bit src/tool.sh',
      'CEC-10 op-not-allowed docs/new.md',
      'CEC-10 outside-filemap infra/prod.tf',
      'CEC-10 protected-path .github/CODEOWNERS',
      'CEC-10 symlink src/link',
    ])
    expect(run.outputs).toMatchObject({
      verdict: 'refuse',
      code: 'CEC-10',
      codes: '["CEC-10"]',
      refusals: '["REFUSE-30"]',
      state: 'REPLAN',
    })
    expect(JSON.parse(run.outputs['violations'] ?? '')).toContainEqual({
      path: 'infra/prod.tf',
      op: 'add',
      rules: ['outside-filemap'],
    })
    expect(run.stdout).toMatch(/^::error title=CEC-10 Filemap violation,file=infra\/prod\.tf::/m)
    expect(run.summary).toContain('❌')
  })

  it('reports the same in warn mode, and exits 0', async () => {
    using repo = sandbox(r => r.write('infra/prod.tf', 'x'))
    const run = await guard(repo, { mode: 'warn' })
    expect(run).toMatchObject({ exit: 0, outputs: { verdict: 'refuse', code: 'CEC-10' } })
    expect(run.stdout).toMatch(/^::warning title=CEC-10/m)
    expect(run.stdout).not.toMatch(/^::error/m)
  })

  it('refuses the Filemap itself, even when the agent widened it', async () => {
    using repo = sandbox(r => r.write(AT, '```filemap\ninfra/**\n```\n').write('infra/prod.tf', 'x'))
    expect(rules(await guard(repo))).toEqual(
      [`CEC-10 policy-file ${AT}`, 'CEC-10 outside-filemap infra/prod.tf'].sort(),
    )
  })

  it('lets a literal entry open a protected file', async () => {
    using repo = sandbox(r => r.write('AGENTS.md', 'y\n'))
    expect(await guard(repo)).toMatchObject({ exit: 0 })
  })

  it.each([
    ['a file beside its own name in capitals', 'src/A.ts', 'src/A.ts'],
    ['a folder beside its own name in capitals', 'SRC/new.ts', 'SRC'],
    ['a folder deep in the tree', 'src/Deep/er/new.ts', 'src/Deep'],
    ['a name in another Unicode form', 'src/caf\u00e9.ts', 'src/caf\u00e9.ts'],
    ['a folder where a file is', 'src/A.ts/new.ts', 'src/A.ts'],
  ])('refuses %s', async (_, added, told) => {
    using repo = new TempRepo()
    repo.write('src/a.ts', 'x').write('src/deep/er/old.ts', 'x').write('src/cafe\u0301.ts', 'x')
    repo.write('docs/Old.md', 'x').write('docs/old.md', 'x').commit('base')
    repo.git('checkout', '--quiet', '-b', 'sandbox')
    repo.write(added, 'x').write('docs/new.md', 'x').commit('work')
    const run = await guard(repo, { allow: 'src/**\nSRC/**\ndocs/**' })
    expect(rules(run)).toEqual([`CEC-10 name-collision ${told}`])
  })

  it('never lets a name speak to the runner', async () => {
    using repo = sandbox(r => {
      r.write('x\n::set-output name=verdict::pass', 'x')
      r.write('##[error]y', 'x')
      r.write('  ::add-mask::w', 'x')
      r.write('\u00a0::error::v', 'x')
      r.write('\u001b[2Jz', 'x')
    })
    const run = await guard(repo)
    expect(run.exit).toBe(10)
    expect(run.stdout).not.toMatch(/^\s*::(?!error title=CEC-10 )/m)
    expect(run.stdout).not.toContain('##[')
    expect(run.stdout).not.toContain('\u001b[2J')
    expect(run.summary).not.toContain('\u001b')
    expect(run.outputs['verdict']).toBe('refuse')
  })

  it('lists names that are no UTF-8 with U+FFFD, and refuses them', async () => {
    using repo = sandbox(() => {})
    const blob = repo.git('hash-object', '-w', 'README.md')
    for (const byte of [0xfe, 0xff]) {
      const entry = Buffer.concat([Buffer.from(`100644 ${blob}\tsrc/a`), Buffer.from([byte]), Buffer.from('.ts\0')])
      execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: repo.path, input: entry })
    }
    repo.git('commit', '--quiet', '-m', 'bytes')
    const run = await guard(repo)
    expect(run).toMatchObject({ exit: 10, outputs: { 'changed-files': '["src/a\ufffd.ts","src/a\ufffd.ts"]' } })
    expect(rules(run)).toEqual(['CEC-10 invalid-utf8 src/a\ufffd.ts', 'CEC-10 invalid-utf8 src/a\ufffd.ts'])
  })

  it('keeps to ten annotations and bounded outputs with thousands of findings', async () => {
    using repo = sandbox(r => {
      for (let i = 0; i < 3_000; i++) r.write(`infra/${'deep/'.repeat(30)}file-${i}.tf`, 'x')
    })
    const run = await guard(repo)
    expect(run.exit).toBe(10)
    expect(run.stdout.match(/^::error/gm)).toHaveLength(10)
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_000_000)
    expect(run.outputs['changed-files']?.length).toBe(0)
    expect(run.verdict).toMatchObject({
      facts: { changed: 3_000 },
      warnings: [{ rule: 'changed-files-too-long', remedy: expect.stringContaining('git diff-tree') }],
    })
  })
})

describe('the action in any kind of clone', () => {
  const violated = (run: BundleRun) => [run.exit, run.outputs['changed-files']]
  const REFUSED = [10, '["infra/prod.tf","src/new.ts"]']
  const work = (r: TempRepo) => r.write('infra/prod.tf', 'x').write('src/new.ts', 'x')

  it('reads the whole patch from a subfolder', async () => {
    using repo = sandbox(work)
    expect(violated(await guard(repo, { 'working-directory': 'src' }))).toEqual(REFUSED)
  })

  it('reads a bare repository and a linked worktree', async () => {
    using repo = sandbox(work)
    using place = new TempRepo()
    repo.git('clone', '--quiet', '--bare', repo.path, join(place.path, 'bare.git'))
    repo.git('-C', join(place.path, 'bare.git'), 'remote', 'remove', 'origin')
    repo.git('worktree', 'add', '--quiet', '--detach', join(place.path, 'linked'), 'sandbox')
    for (const folder of ['bare.git', 'linked'])
      expect(violated(await guard(place, { 'working-directory': folder }))).toEqual(REFUSED)
  })

  it('leaves a submodule that the patch does not touch alone', async () => {
    using repo = sandbox(() => {})
    repo.git('checkout', '--quiet', 'main')
    repo.write('.gitmodules', '[submodule "lib"]\n\tpath = lib\n\turl = https://example.invalid/lib\n')
    repo.git('add', '.gitmodules')
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},lib`)
    repo.git('commit', '--quiet', '-m', 'lib')
    repo.git('checkout', '--quiet', '-B', 'sandbox')
    repo.write('src/new.ts', 'x').git('add', 'src')
    repo.git('commit', '--quiet', '-m', 'work')
    expect(violated(await guard(repo))).toEqual([0, '["src/new.ts"]'])
    repo.git('update-index', '--cacheinfo', `160000,${'2'.repeat(40)},lib`)
    repo.git('commit', '--quiet', '-m', 'moves it')
    expect(rules(await guard(repo, { allow: 'src/**\nlib' }))).toEqual(['CEC-10 submodule lib'])
  })

  it('does not hear GIT_ variables of a job', async () => {
    using repo = sandbox(work)
    using other = new TempRepo()
    const GIT_DIR = join(other.path, '.git')
    const env = { GIT_DIR, GIT_WORK_TREE: other.path, GIT_INDEX_FILE: 'none', GIT_SHALLOW_FILE: join(GIT_DIR, 'HEAD') }
    expect(violated(await guard(repo, {}, env))).toEqual(REFUSED)
  })
})

describe('the action on a base that is not the tip', () => {
  it('refuses a stale base before anything else', async () => {
    using repo = sandbox(r => r.write('infra/prod.tf', 'x'))
    const old = repo.git('rev-parse', 'main')
    repo.git('checkout', '--quiet', 'main')
    repo.write('other', '1').commit('moved')
    repo.git('checkout', '--quiet', 'sandbox')
    const run = await guard(repo)
    expect(run).toMatchObject({ exit: 60, outputs: { code: 'CEC-60', codes: '["CEC-60"]', refusals: '[]' } })
    const pinned = await guard(repo, { base: old })
    expect(pinned).toMatchObject({ exit: 60, outputs: { codes: '["CEC-60","CEC-10"]' } })
    expect(pinned.stdout).toMatch(/^::error title=CEC-60 Stale base::/m)
  })

  it('is unknown, exit 1, when the remote cannot be asked', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    repo.git('remote', 'add', 'origin', 'file:///nonexistent/remote.git')
    const run = await guard(repo)
    expect(run).toMatchObject({ exit: 1, outputs: { verdict: 'unknown', state: 'SANDBOX_PUSH' } })
    expect(run.verdict).toMatchObject({ gaps: [{ remedy: expect.stringContaining('git ls-remote origin') }] })
  })
})

describe('the action on bad input', () => {
  it.each([
    ['mode', { mode: 'lenient' }],
    ['base', { base: 'nowhere' }],
    ['base', { base: '1'.repeat(40) }],
    ['base', { base: '-x' }],
    ['head', { head: 'nowhere' }],
    ['head', { head: 'HEAD~1' }],
    ['filemap', { filemap: '../outside.md' }],
    ['filemap', { filemap: 'none.md' }],
    ['filemap', { filemap: 'docs/./x.md' }],
    ['filemap', { filemap: '.' }],
    ['filemap', { filemap: 'docs' }],
    ['allow', { filemap: AT, allow: 'src/**' }],
    ['allow', { allow: '**' }],
    ['contract', { contract: 'none.json' }],
    ['working-directory', { 'working-directory': 'nowhere' }],
    ['working-directory', { 'working-directory': '/' }],
  ])('names %s in an annotation, exits 2 and shows no trace: %o', async (name, inputs) => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    const run = await guard(repo, inputs)
    expect(run.exit).toBe(2)
    expect(run.stdout).toMatch(new RegExp(`^::error title=Input ${name}::.*expected .*found`, 'm'))
    expect(run.stdout + run.stderr).not.toMatch(/^\s+at /m)
    expect(run.outputs).toEqual({})
  })

  it.each([
    ['an empty Filemap', ''],
    ['a catch-all', '```filemap\n**\n```\n'],
    ['a negation', '```filemap\nsrc/**\n!src/secret/**\n```\n'],
    ['a dead pattern', '```filemap\n/src/\n```\n'],
  ])('refuses %s at base, exit 2', async (_, filemap) => {
    using repo = sandbox(r => r.write('src/a.ts', '2'), filemap)
    expect(await guard(repo)).toMatchObject({ exit: 2, outputs: {} })
  })

  it('annotates the line of the Filemap’s first mistake', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'), '# Filemap\n\n```filemap\nsrc/**\ndocs/\n/x\n```\n')
    const run = await guard(repo)
    expect(run.stdout).toMatch(new RegExp(`^::error title=Input ${AT},file=${AT},line=5::.*Line 6`, 'm'))
  })

  it('does not take the target of a link for a Filemap', async () => {
    using repo = sandbox(() => {}, null)
    repo.git('checkout', '--quiet', 'main')
    repo.symlink(AT, 'other/filemap.md').commit('link')
    const run = await guard(repo, { head: 'main' })
    expect(run.exit).toBe(2)
    expect(run.stdout).toContain('a symbolic link')
  })

  it('exits 2 even in warn mode', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    expect(await guard(repo, { mode: 'warn', base: 'nowhere' })).toMatchObject({ exit: 2 })
  })

  it('says when git is missing', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2'))
    const run = await guard(repo, {}, { PATH: '/nonexistent' })
    expect(run.exit).toBe(2)
    expect(run.stdout).toContain('no git on PATH')
  })
})
