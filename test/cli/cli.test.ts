import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COMMANDS } from '#cli/commands'
import { builtInContract } from '#core/contract/load'
import { runCli } from '../kit/run-cli.ts'
import { root } from '../kit/sources.ts'
import { TempRepo } from '../kit/temp-repo.ts'

const FILEMAP = '# Filemap\n\n```filemap\nsrc/**\nscripts/**\n```\n'
const GATE = 'OWNER/cec-gate@0123456789abcdef0123456789abcdef01234567'
let repo: TempRepo
let base: string

beforeEach(() => {
  repo = new TempRepo()
  base = repo.write('docs/specs/s7/cap3_filemap.md', FILEMAP).write('src/a.txt', 'a\n').commit('base')
  repo.git('switch', '--quiet', '-c', 'q2-s7-codex-20251031-1200-0123456')
})
afterEach(() => repo[Symbol.dispose]())

const cec = (...args: string[]) => runCli(args, { cwd: repo.path })

describe('the command line', () => {
  it.each(Object.keys(COMMANDS).filter(name => name !== 'demo'))('%s answers --help', async name => {
    const help = await cec(name, '--help')
    expect([help.exit, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toContain(`cec ${name}`.replace('cec ', ''))
  })

  it.each([
    ['bogus'],
    ['check', '--bogus'],
    ['explain'],
    ['explain', 'T99'],
    ['init', '--gate', 'x'],
    ['check', '--contract', 's8'],
    ['orr', '--exec', 'true', '--runs', '2'],
    ['metrics', '--last', '0', '--repo', 'a/b'],
    ['status', '--branch', 'x', '--repo', 'ab'],
  ])("takes %s %s %s %s for the caller's mistake: exit 2", async (...args) => {
    const run = await runCli(
      args.filter((arg): arg is string => typeof arg === 'string'),
      { cwd: repo.path },
    )
    expect(run.exit, run.stderr).toBe(2)
    expect(run.stderr).not.toMatch(/^\s+at /m)
  })

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect((await cec('--version')).stdout.trim()).toBe(version)
  })

  it('bears a reader that closes the pipe', () => {
    const script = `"${process.execPath}" "${join(root, 'dist/cli/index.js')}" prompt | true; echo "\${PIPESTATUS[0]}"`
    const run = spawnSync('bash', ['-c', script], { cwd: repo.path, encoding: 'utf8' })
    expect([run.stdout, run.stderr]).toEqual(['0\n', ''])
  })

  it('prints no colour into a pipe', async () => {
    expect((await cec('explain', 'CEC-30')).stdout).not.toContain('\u001b')
  })
})

describe('cec check', () => {
  it('passes a patch inside the Filemap, without GitHub', async () => {
    repo.write('src/b.txt', 'b').commit('inside')
    const run = await cec('check')
    expect([run.exit, run.stdout]).toEqual([0, expect.stringContaining('filemap-guard  pass')])
  })

  it('refuses a path outside with CEC-10, the same as JSON', async () => {
    repo.write('infra/prod.tf', 'x').commit('outside')
    const run = await cec('check', '--json')
    expect(run.exit).toBe(10)
    expect(JSON.parse(run.stdout)).toMatchObject({
      schema: 'cec.verdict/1',
      code: 'CEC-10',
      findings: [{ path: 'infra/prod.tf' }],
    })
  })

  it('proves the plan as well, and exits with the primary of both', async () => {
    repo.write('src/b.txt', 'b').commit('inside')
    const plan = {
      version: '1.0',
      base_sha: base,
      tasks: [
        { id: 'T-B-01', files: ['src/c.txt'], gates: ['T4'], evidence: ['out/evidence/T4_tests/pytest_report.json'] },
      ],
      constraints: { filemap: 'strict', single_patch: true },
    }
    repo.write('plan.json', JSON.stringify(plan))
    const run = await cec('check', '--plan', 'plan.json', '--json')
    expect(run.exit).toBe(10)
    expect(JSON.parse(run.stdout)).toMatchObject([
      { verdict: 'pass' },
      { verdict: 'refuse', findings: [{ rule: 'unplanned-file' }] },
    ])
  })

  it("proves the plan of the head commit's message when it has one", async () => {
    repo.write('src/b.txt', 'b').commit('inside\n\n```plan.json\n{"version":"1.0"}\n```\n')
    const run = await cec('check')
    expect([run.exit, run.stdout]).toEqual([50, expect.stringContaining('plan-validate  refuse CEC-50')])
  })

  it('writes SARIF when asked', async () => {
    repo.write('infra/prod.tf', 'x').commit('outside')
    await cec('check', '--sarif', 'findings.sarif')
    expect(JSON.parse(readFileSync(join(repo.path, 'findings.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })

  it('says what is wrong outside a repository', async () => {
    const run = await runCli(['check'], { cwd: '/' })
    expect([run.exit, run.stderr]).toEqual([2, expect.stringContaining('repository')])
  })
})

describe('cec explain, prompt, completion', () => {
  it('explains a gate for machines', async () => {
    expect(JSON.parse((await cec('explain', 'T6', '--json')).stdout)).toMatchObject({
      subject: 'T6',
      steps: expect.any(Array),
    })
  })

  it('prints the superprompt in the language asked for', async () => {
    expect((await cec('prompt')).stdout).toContain('agente de código')
    expect((await cec('prompt', '--language', 'en')).stdout).toContain('coding agent')
  })

  it.each(['bash', 'zsh', 'fish'])('completes every command in %s', async shell => {
    const { stdout } = await cec('completion', shell)
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(name)
  })

  it('prints a script that bash reads and that completes', async () => {
    const { stdout } = await cec('completion', 'bash')
    const { execFileSync } = await import('node:child_process')
    const script = `${stdout}\nCOMP_WORDS=(cec exp); COMP_CWORD=1; _cec; echo "\${COMPREPLY[@]}"`
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim()).toBe('explain')
  })
})

describe('cec init', () => {
  it('writes the starters, keeps what stands, and may run again', async () => {
    const first = await cec('init', '--gate', GATE)
    expect(first.exit).toBe(0)
    expect(readFileSync(join(repo.path, 'docs/specs/s7/cap3_filemap.md'), 'utf8')).toBe(FILEMAP)
    for (const path of [
      '.github/workflows/s7-orr-exec.yml',
      '.github/workflows/cec-gate.yml',
      '.github/cec/ruleset.json',
      '.github/pull_request_template.md',
    ]) {
      expect(existsSync(join(repo.path, path)), path).toBe(true)
    }
    expect((await cec('init', '--gate', GATE)).stdout).not.toContain('wrote')
  })
})

describe('cec gate', () => {
  it('tells what was judged though a later step could not begin', async () => {
    repo.write('infra/prod.tf', 'x').commit('outside')
    const run = await cec('gate', '--dry-run')
    expect([run.exit, run.stdout]).toEqual([2, expect.stringContaining('CEC-10 outside-filemap')])
    expect(run.stderr).toContain('--repo')
  })
})

describe('what cec init wrote, used', () => {
  it('allows a patch by its Filemap, and its ruleset and workflows are sane', async () => {
    using fresh = new TempRepo()
    const here = (...args: string[]) => runCli(args, { cwd: fresh.path })
    expect((await here('init', '--gate', GATE)).exit).toBe(0)
    fresh.write('src/a', '1').commit('base')
    const written = JSON.parse(readFileSync(join(fresh.path, '.github/cec/ruleset.json'), 'utf8'))
    const origin = { ruleset_id: 1, ruleset_source: 'acme/shop', ruleset_source_type: 'Repository' }
    const rules = written.rules.map((rule: object) => ({ ...rule, ...origin }))
    const recorded = { rules, rulesets: [{ ...written, id: 1, source: 'acme/shop', source_type: 'Repository' }] }
    fresh.write('rules.json', JSON.stringify(recorded))
    const sane = await here('rulesets', '--rulesets', 'rules.json', '--repo', 'acme/shop')
    expect(sane.exit, sane.stdout + sane.stderr).toBe(0)
    const more = JSON.parse(JSON.stringify(recorded))
    for (const rule of [...more.rules, ...more.rulesets[0].rules])
      rule.parameters?.required_status_checks?.push({ context: 'gate / verdict', integration_id: 15_368 })
    fresh.write('more.json', JSON.stringify(more))
    const both = ['rulesets', '--rulesets', 'more.json', '--repo', 'acme/shop']
    expect((await here(...both)).exit).toBe(20)
    const listed = 'T0\nT1\nT2\nT3\nT4\nT5\nT6\nT7\nT8\ngate / verdict'
    const required = await here(...both, '--contexts', listed)
    expect(required.exit, required.stdout + required.stderr).toBe(0)
    expect((await here('rulesets', '--rulesets', 'rules.json', '--repo', 'acme/shop', '--contexts', listed)).exit).toBe(
      20,
    )
    rmSync(join(fresh.path, 'more.json'))
    const [, ...fewer] = rules
    fresh.write('rules.json', JSON.stringify({ ...recorded, rules: fewer }))
    expect((await here('rulesets', '--rulesets', 'rules.json', '--repo', 'acme/shop')).exit).toBe(20)
    fresh.git('switch', '--quiet', '-c', 'q2-s7-codex-20251031-1200-0123456')
    fresh.write('src/a', '2').write('rules.json', '').commit('inside and outside')
    const checked = await here('check', '--json')
    expect([checked.exit, JSON.parse(checked.stdout)]).toMatchObject([10, { findings: [{ path: 'rules.json' }] }])
  })
})

/** Gates of a small project: deterministic, or with a clock in the evidence. */
function gates(extra = ''): string {
  const contract = builtInContract('s7')
  if (contract === undefined) throw new Error('no s7')
  const files = contract.gates.flatMap(gate =>
    gate.evidence.map(pattern => pattern.replace('_*', '_x').replace(/\*+$/, 'report.json')),
  )
  const card = {
    sprint: 's7',
    verdict: 'PASS',
    gates: Object.fromEntries(contract.gates.map(gate => [gate.id, 'PASS'])),
  }
  const lines = files.map(file => `mkdir -p ${file.slice(0, file.lastIndexOf('/'))} && echo '{"ok":true}' > ${file}`)
  return [
    'set -e',
    ...lines,
    `mkdir -p out/scorecards && echo '${JSON.stringify(card)}' > out/scorecards/s7.json`,
    extra,
    '',
  ].join('\n')
}

describe('cec orr', () => {
  it('passes deterministic gates under perturbation, and leaves no worktree', async () => {
    repo.write('scripts/gates.sh', gates()).commit('gates')
    const run = await cec('orr', '--exec', 'sh scripts/gates.sh', '--perturb', '--out', 'zips', '--json')
    expect(run.exit, run.stdout + run.stderr).toBe(0)
    expect(run.stderr).toContain('TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 umask 077')
    expect(repo.git('worktree', 'list').split('\n')).toHaveLength(1)
    const zips = [1, 2, 3].map(number => readFileSync(join(repo.path, 'zips', `run-${number}.zip`)))
    expect(zips.every(zip => zip.equals(zips[0] ?? Buffer.alloc(0)))).toBe(true)
    const compared = await cec('compare', 'zips/run-1.zip', 'zips/run-2.zip', 'zips/run-3.zip')
    expect(compared.exit, compared.stdout + compared.stderr).toBe(0)
  })

  it.each([
    ['the time zone', 'date +%Z%z > out/evidence/T5_x/zone.txt'],
    ['the umask', 'umask > out/evidence/T5_x/mask.txt'],
    ['the path', 'pwd > out/evidence/T5_x/where.txt'],
    ['the locale', 'echo "$LC_ALL" > out/evidence/T5_x/locale.txt'],
  ])('finds evidence that depends on %s: CEC-30', async (_, line) => {
    repo.write('scripts/gates.sh', gates(line)).commit('gates')
    const run = await cec('orr', '--exec', 'sh scripts/gates.sh', '--perturb')
    expect([run.exit, run.stdout]).toEqual([30, expect.stringContaining('CEC-30')])
  })

  it('refuses a red run with CEC-20', async () => {
    repo.write('scripts/gates.sh', 'exit 3').commit('gates')
    const run = await cec('orr', '--exec', 'sh scripts/gates.sh')
    expect([run.exit, run.stdout]).toEqual([20, expect.stringContaining('exit status 3')])
  })

  it('refuses a run that a signal ended', async () => {
    repo.write('scripts/gates.sh', 'kill -9 $$').commit('gates')
    const run = await cec('orr', '--exec', 'exec sh scripts/gates.sh', '--runs', '1')
    expect([run.exit, run.stdout]).toEqual([20, expect.stringContaining('exit status 128')])
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends its gates on %s, and leaves neither worktree nor folder',
    async signal => {
      const temp = join(repo.path, 'temp')
      mkdirSync(temp)
      const child = spawn(
        process.execPath,
        [join(root, 'dist/cli/index.js'), 'orr', '--exec', 'echo ready; sleep 300'],
        {
          cwd: repo.path,
          env: { PATH: process.env['PATH'] ?? '', TMPDIR: temp },
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      )
      const ended = new Promise<number | null>(resolve => child.on('close', resolve))
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('ready')) child.kill(signal)
      })
      expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143)
      expect(readdirSync(temp)).toEqual([])
      expect(repo.git('worktree', 'list').split('\n')).toHaveLength(1)
    },
  )

  it('gives the gates nothing to read, and their words to stderr', async () => {
    repo.write('scripts/gates.sh', gates('cat; echo told')).commit('gates')
    const run = await cec('orr', '--exec', 'sh scripts/gates.sh', '--runs', '1', '--json')
    expect([run.exit, run.stderr]).toEqual([0, expect.stringContaining('told')])
    expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'pass' })
  })

  it('refuses gates that leave no evidence with CEC-40', async () => {
    repo.write('scripts/gates.sh', 'true').commit('gates')
    expect((await cec('orr', '--exec', 'sh scripts/gates.sh', '--runs', '1')).exit).toBe(40)
  })

  it('runs what is committed, not what lies about in the work tree', async () => {
    repo.write('scripts/gates.sh', gates()).commit('gates')
    repo.write('scripts/gates.sh', 'exit 1')
    expect((await cec('orr', '--exec', 'sh scripts/gates.sh', '--runs', '1')).exit).toBe(0)
  })
})
