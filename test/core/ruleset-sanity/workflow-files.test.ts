import { describe, expect, it } from 'vitest'
import {
  GATE_JOB,
  GATES,
  judged,
  type Options,
  ORR,
  ORR_HEAD,
  orrWorkflow,
  type Repository,
  said,
  sane,
} from './repository.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const LOCK = '.github/workflows/actions.lock'

/** The sane workflow with another job in place of T0. */
const t0 = (job: string) => (repository: Repository) => {
  repository.files[ORR] = ORR_HEAD + job + GATES.slice(1).map(GATE_JOB).join('')
}
const head = (text: string) => (repository: Repository) => {
  repository.files[ORR] = `${text}jobs:\n${GATES.map(GATE_JOB).join('')}`
}
const job = (more: string, steps = '      - run: ./gate T0\n'): string =>
  `  T0:\n    runs-on: x\n${more}    steps:\n${steps}`
const run = (script: string, more = ''): string =>
  job(
    '',
    `      - run: |\n${script
      .split('\n')
      .map(line => `          ${line}\n`)
      .join('')}${more}`,
  )
const file = (path: string, text: string) => (repository: Repository) => {
  repository.files[path] = text
}
const other = (name: string, body = ''): string =>
  `on: push\npermissions: {contents: read}\njobs:\n  a:\n    name: ${name}\n    runs-on: x\n${body}    steps: [{run: x}]\n`
const uses = (text: string): string => job('', `      - uses: ${text}\n`)
const lock = (pin: string, path = ORR): string => `version: 'v0.0.2'
workflows:
    '${path}':
        - '${pin}'
dependencies:
    '${pin}':
        ref: 'v6'
        commit: 'sha1-${SHA}'
        owner_id: 1
        repo_id: 2
`
const locked = (text: string) => (repository: Repository) => {
  t0(uses('Actions/Checkout@v6'))(repository)
  repository.files[LOCK] = text
}

type Case = [string, (repository: Repository) => void, string[], Options?]

const CASES: Case[] = [
  ['no gating workflow', r => delete r.files[ORR], ['!workflow-missing']],
  ['a gating workflow that is no workflow', file(ORR, 'on: push\njobs: []\n'), ['!workflow-invalid']],
  ['a gate that is not there', t0(''), ['!gate-missing']],
  ['a gate under another name', t0(job('    name: zero\n')), ['!gate-missing']],
  ['a gate in another case', t0('  t0:\n    runs-on: x\n    steps: [{run: x}]\n'), ['!gate-missing']],
  [
    'a gate twice',
    t0(`${GATE_JOB('T0')}  again:\n    name: T0\n    runs-on: x\n    steps: [{run: x}]\n`),
    ['!gate-doubled'],
  ],
  ['a gate with a matrix', t0(job('    strategy: {matrix: {v: [1]}}\n')), ['!gate-missing']],
  [
    'gates out of a matrix',
    r =>
      (r.files[ORR] =
        `${ORR_HEAD}  gate:\n    name: T\${{ matrix.n }}\n    strategy: {matrix: {n: [0, 1, 2, 3, 4, 5, 6, 7, 8]}}\n    runs-on: x\n    steps: [{run: x}]\n`),
    ['!gate-name-dynamic'],
  ],
  ['a name that only the run knows', t0(job('    name: ${{ github.event.inputs.gate }}\n')), ['!gate-name-dynamic']],
  ['a condition', t0(job("    if: github.actor != 'bot'\n")), ['!gate-skippable-if']],
  ['a condition that never holds', t0(job('    if: false\n')), ['!gate-skippable-if']],
  ['a condition that cancelling defeats', t0(job('    if: ${{ !cancelled() }}\n')), ['!gate-skippable-if']],
  ['a condition that always holds', t0(job('    if: always()\n')), []],
  ['a condition that is true', t0(job('    if: true\n')), []],
  ['a condition that is always() or something', t0(job("    if: always() || github.actor == 'x'\n")), []],
  [
    'a condition that is always() and something',
    t0(job("    if: always() && github.actor == 'x'\n")),
    ['!gate-skippable-if'],
  ],
  [
    'needs',
    r =>
      (r.files[ORR] = `${orrWorkflow()}  build:\n    runs-on: x\n    steps: [{run: x}]\n`.replace(
        '  T0:\n',
        '  T0:\n    needs: build\n',
      )),
    ['!gate-skippable-needs'],
  ],
  [
    'needs of another gate',
    r => (r.files[ORR] = orrWorkflow().replace('  T1:\n', '  T1:\n    needs: [T0]\n')),
    ['!gate-skippable-needs'],
  ],
  [
    'needs with a true condition',
    r => (r.files[ORR] = orrWorkflow().replace('  T1:\n', '  T1:\n    needs: [T0]\n    if: true\n')),
    ['!gate-skippable-if'],
  ],
  [
    'needs with always()',
    r => (r.files[ORR] = orrWorkflow().replace('  T1:\n', '  T1:\n    needs: [T0]\n    if: always()\n')),
    [],
  ],
  ['a job that may fail', t0(job('    continue-on-error: true\n')), ['!gate-continue-on-error']],
  [
    'a job that may fail sometimes',
    t0(job("    continue-on-error: ${{ github.ref == 'x' }}\n")),
    ['!gate-continue-on-error'],
  ],
  ['a job that may not fail', t0(job('    continue-on-error: false\n')), []],
  [
    'a step that may fail',
    t0(job('', '      - run: x\n        continue-on-error: true\n')),
    ['!gate-continue-on-error'],
  ],
  ['|| true', t0(run('./gate || true')), ['!gate-swallows-exit']],
  ['||true', t0(run('./gate ||true')), ['!gate-swallows-exit']],
  ['|| :', t0(run('./gate || :')), ['!gate-swallows-exit']],
  ['|| exit 0', t0(run('./gate || exit 0')), ['!gate-swallows-exit']],
  ['|| echo', t0(run('./gate || echo failed')), ['!gate-swallows-exit']],
  ['|| { true; }', t0(run('./gate || { true; }')), ['!gate-swallows-exit']],
  ['|| (exit 0)', t0(run('./gate || (exit 0)')), ['!gate-swallows-exit']],
  ['; true', t0(run('./gate; true')), ['!gate-swallows-exit']],
  ['a shell that goes on', t0(run('./gate\necho done', '        shell: bash {0}\n')), ['!gate-swallows-exit']],
  ['such a shell with one command', t0(run('./gate', '        shell: bash {0}\n')), []],
  ['such a shell after set -e', t0(run('set -eu\n./gate\necho done', '        shell: bash {0}\n')), []],
  ['a shell that runs nothing', t0(run('./gate', '        shell: "true {0}"\n')), ['!gate-swallows-exit']],
  [
    'a swallowed exit beside an expression',
    t0(job('', '      - run: "./gate ${{ github.ref }} || true"\n')),
    ['!gate-swallows-exit'],
  ],
  [
    'a step that can be left out',
    t0(job('', "      - run: x\n        if: github.actor != 'bot'\n")),
    ['gate-step-skippable'],
  ],
  ['a step that never runs', t0(job('', '      - run: x\n        if: false\n')), ['gate-step-skippable']],
  [
    'steps that report whatever happened',
    t0(
      job(
        '',
        '      - run: x\n      - run: y\n        if: ${{ !cancelled() }}\n      - run: z\n        if: always() || failure()\n',
      ),
    ),
    [],
  ],
  ['|| echo, then exit 1', t0(run('./gate || { echo failed; exit 1; }')), []],
  ['set +e', t0(run('set +e\n./gate')), ['!gate-swallows-exit']],
  ['set +xe', t0(run('set +xe\n./gate')), ['!gate-swallows-exit']],
  ['set +o errexit', t0(run('set +o errexit\n./gate')), ['!gate-swallows-exit']],
  ['; exit 0', t0(run('./gate; exit 0')), ['!gate-swallows-exit']],
  [
    'a last exit 0 under a shell that goes on',
    t0(run('./gate\nexit 0', '        shell: bash {0}\n')),
    ['!gate-swallows-exit'],
  ],
  ['a last exit 0 under a shell that stops', t0(run('./gate\nexit 0')), []],
  ['a trap', t0(run("trap 'exit 0' EXIT\n./gate")), ['!gate-swallows-exit']],
  ['|| true in a comment', t0(run('./gate # || true')), []],
  ['|| true in quotes', t0(run("grep '|| true' gate")), []],
  ['|| true over a line end', t0(run('./gate \\\n  || true')), ['!gate-swallows-exit']],
  ['|| trueish', t0(run('./gate || trueish')), []],
  ['|| true in Python', t0(run("print('x') or '|| true'", '        shell: python\n')), []],
  ['a pipe', t0(run('./gate | tee log')), ['gate-pipe']],
  ['a pipe under pipefail', t0(run('./gate | tee log', '        shell: bash\n')), []],
  ['the power to set checks', t0(job('    permissions: {checks: write}\n')), ['!permissions-wide']],
  ['the power to set statuses', t0(job('    permissions: {statuses: write}\n')), ['!permissions-wide']],
  ['all powers', t0(job('    permissions: write-all\n')), ['!permissions-wide']],
  ['all powers at the head', head('on: workflow_dispatch\npermissions: write-all\n'), ['!permissions-wide']],
  ['the power to push', t0(job('    permissions: {contents: write}\n')), ['permissions-more']],
  ['no permissions', head('on: workflow_dispatch\n'), ['permissions-undeclared']],
  [
    'the power to set checks beside the gates',
    r =>
      (r.files[ORR] =
        `${orrWorkflow()}  report:\n    runs-on: x\n    permissions: {checks: write}\n    steps: [{run: x}]\n`),
    ['!permissions-wide'],
  ],
  [
    'that power in another workflow',
    file('.github/workflows/ci.yml', other('lint', '    permissions: {checks: write}\n')),
    ['permissions-elsewhere'],
  ],
  ['no allowed event', head('on: push\npermissions: {contents: read}\n'), ['!trigger-missing']],
  ['one allowed event among others', head('on: [push, workflow_dispatch]\npermissions: {contents: read}\n'), []],
  [
    'a path filter',
    head("on:\n  workflow_dispatch:\n  pull_request:\n    paths: ['src/**']\npermissions: {contents: read}\n"),
    ['path-filter'],
  ],
  [
    'a path filter turned round',
    head("on:\n  workflow_dispatch:\n  push:\n    paths-ignore: ['docs/**']\npermissions: {contents: read}\n"),
    ['path-filter'],
  ],
  ['another workflow without gates', file('.github/workflows/ci.yml', other('lint')), []],
  ['another workflow that reports a gate', file('.github/workflows/ci.yaml', other('T0')), ['!context-also-reported']],
  [
    'another workflow that can report a gate',
    file('.github/workflows/ci.yml', other('${{ github.event.head_commit.message }}')),
    ['!context-also-reported'],
  ],
  ...['"${{ matrix.n }}"', "'${{ matrix.n }}'", '>-\n      ${{ matrix.n }}', '"\\x54${{ matrix.d }}"'].map(
    (name): Case => [
      `another workflow whose matrix gives a gate as ${JSON.stringify(name)}`,
      file('.github/workflows/ci.yml', other(name, "    strategy: {matrix: {include: [{n: T0, d: '0'}]}}\n")),
      ['!context-also-reported'],
    ],
  ),
  ['another workflow with a job called test', file('.github/workflows/ci.yml', other('test')), []],
  [
    'another workflow with a matrix of other names',
    file('.github/workflows/ci.yml', other('${{ matrix.os }}', '    strategy: {matrix: {os: [a, b]}}\n')),
    [],
  ],
  [
    'another workflow that calls itself in many jobs',
    file(
      '.github/workflows/ci.yml',
      `on: [push, workflow_call]\njobs:\n${Array.from({ length: 30 }, (_, at) => `  j${at}:\n    uses: ./.github/workflows/ci.yml\n`).join('')}`,
    ),
    [],
  ],
  [
    'workflows that call each other in many jobs',
    r => {
      for (let level = 0; level < 9; level++)
        r.files[`.github/workflows/l${level}.yml`] =
          `on: [push, workflow_call]\npermissions: {contents: read}\njobs:\n${Array.from({ length: 12 }, (_, at) => `  j${at}:\n    uses: ./.github/workflows/l${level + 1}.yml\n`).join('')}`
      r.files['.github/workflows/l9.yml'] = other('lint').replace('on: push', 'on: workflow_call')
    },
    [],
  ],
  [
    'another workflow whose aliases multiply without end',
    file(
      '.github/workflows/ci.yml',
      `on: push\nenv:\n  a: &a [1, 1]\n${[...'bcdefghijklmnopqrstuvwxyz'].map((key, at) => `  ${key}: &${key} [*${'abcdefghijklmnopqrstuvwxyz'[at]}, *${'abcdefghijklmnopqrstuvwxyz'[at]}]\n`).join('')}jobs: {}\n`,
    ),
    ['?what .github/workflows/ci.yml can report'],
  ],
  [
    'another workflow whose names cannot be a gate',
    file('.github/workflows/ci.yml', other('test (${{ vars.X }})')),
    [],
  ],
  [
    'another workflow that is only called',
    file('.github/workflows/ci.yml', other('T0').replace('on: push', 'on: workflow_call')),
    [],
  ],
  [
    'another workflow that does not parse',
    file('.github/workflows/ci.yml', 'jobs: ['),
    ['?what .github/workflows/ci.yml can report'],
  ],
  ['a file below the workflows', file('.github/workflows/old/ci.yml', other('T0')), []],
  ['a tag', t0(uses('actions/checkout@v6')), ['!unpinned']],
  [
    'something that is no reference, beside a lock',
    r => {
      t0(uses('checkout@v6'))(r)
      r.files[LOCK] = lock('actions/checkout@v6')
    },
    ['!unpinned'],
  ],
  ['a short sha', t0(uses('actions/checkout@0123456')), ['!unpinned']],
  ['a branch of 40 letters', t0(uses(`actions/checkout@${'g'.repeat(40)}`)), ['!unpinned']],
  ['an action in a folder, pinned', t0(uses(`o/r/path@${SHA}`)), []],
  ['an image by tag', t0(uses('docker://alpine:3.22')), ['!unpinned']],
  ['an image by digest', t0(uses(`docker://alpine@sha256:${'a'.repeat(64)}`)), []],
  ['a container by tag', t0(job('    container: node:24\n')), ['!unpinned']],
  ['a container by digest', t0(job(`    container: {image: "node:24@sha256:${'a'.repeat(64)}"}\n`)), []],
  ['a container that the run names', t0(job('    container: ${{ vars.IMAGE }}\n')), ['!unpinned']],
  ['a service by tag', t0(job('    services: {db: {image: "postgres:17"}}\n')), ['!unpinned']],
  ['a tag that the lock covers', locked(lock('actions/checkout@v6')), []],
  [
    'a tag that the lock covers for another workflow',
    locked(lock('actions/checkout@v6', '.github/workflows/ci.yml')),
    ['!unpinned'],
  ],
  ['another tag than the lock covers', locked(lock('actions/checkout@v5')), ['!unpinned']],
  [
    'a lock of another version',
    locked(lock('actions/checkout@v6').replace('v0.0.2', 'v1')),
    ['!unpinned', 'lock-unreadable'],
  ],
  [
    'a lock without commits',
    locked(lock('actions/checkout@v6').replace(/commit: .*/, "commit: 'v6'")),
    ['!unpinned', 'lock-unreadable'],
  ],
  ['a lock that is no YAML', locked('{'), ['!unpinned', 'lock-unreadable']],
  [
    'a lock with a key twice',
    locked(`${lock('actions/checkout@v6')}version: 'v0.0.2'\n`),
    ['!unpinned', 'lock-unreadable'],
  ],
  [
    'a lock that misses what the action calls',
    locked(`${lock('actions/checkout@v6')}        uses:\n            - 'o/inner@v1'\n`),
    ['!unpinned'],
  ],
  [
    'a tag in another workflow',
    file('.github/workflows/ci.yml', other('lint').replace('{run: x}', '{uses: o/r@v1}')),
    ['unpinned-elsewhere'],
  ],
  [
    'a local action in a gate',
    r => {
      t0(uses('./.github/actions/a'))(r)
      r.files['.github/actions/a/action.yml'] =
        `name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - uses: o/r@${SHA}\n`
    },
    ['local-in-gate'],
  ],
  [
    'a local action that calls a tag',
    r => {
      t0(uses('./.github/actions/a'))(r)
      r.files['.github/actions/a/action.yaml'] =
        'name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - uses: o/r@v1\n'
    },
    ['!unpinned', 'local-in-gate'],
  ],
  [
    'a local action that calls a local action that calls a tag',
    r => {
      t0(uses('./a'))(r)
      r.files['a/action.yml'] = 'name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - uses: ./b\n'
      r.files['b/action.yml'] = 'name: b\ndescription: b\nruns:\n  using: docker\n  image: docker://alpine:3\n'
    },
    ['!unpinned', 'local-in-gate'],
  ],
  ['a local action that is not at base', t0(uses('./checked-out/a')), ['!local-unknown', 'local-in-gate']],
  [
    'a self-reference',
    r => {
      t0(uses('$/actions/a'))(r)
      r.files['actions/a/action.yml'] = 'name: a\ndescription: b\nruns:\n  using: node24\n  main: x.js\n'
    },
    ['local-in-gate'],
  ],
  [
    'a called workflow of another repository, by tag',
    r => (r.files[ORR] = `${orrWorkflow()}  extra:\n    uses: o/r/.github/workflows/x.yml@v1\n`),
    ['!unpinned'],
  ],
  [
    'gates in a called workflow of another repository',
    r => (r.files[ORR] = `${ORR_HEAD}  orr:\n    uses: o/r/.github/workflows/x.yml@${SHA}\n`),
    ['!gate-missing'],
  ],
]

describe('the workflow files at base', () => {
  it.each(CASES)('judge %s', async (_what, change, expected, options) => {
    const repository = sane()
    change(repository)
    expect(said(await judged(repository, options))).toEqual(expected)
  })

  it('look into the local actions of a gate for what swallows a failure', async () => {
    const repository = sane()
    t0(uses('./a'))(repository)
    repository.files['a/action.yml'] =
      'name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - uses: ./b\n      continue-on-error: true\n'
    repository.files['b/action.yml'] =
      'name: b\ndescription: b\nruns:\n  using: composite\n  steps:\n    - run: ./gate || true\n      shell: bash\n    - uses: ./a\n'
    const { findings } = await judged(repository)
    expect(findings.map(finding => [finding.rule, finding.path, finding.line])).toEqual([
      ['gate-continue-on-error', 'a/action.yml', 7],
      ['gate-swallows-exit', 'b/action.yml', 6],
    ])
  })

  it('know YAML anchors', async () => {
    const repository = sane()
    repository.files[ORR] = `${ORR_HEAD}  T0: &gate\n    runs-on: x\n    steps: [{run: x}]\n${GATES.slice(1)
      .map(id => `  ${id}: *gate\n`)
      .join('')}`
    expect(said(await judged(repository))).toEqual([])
  })

  it('tell the file and the line of each finding', async () => {
    const repository = sane()
    t0(run('echo begin\n./gate || true'))(repository)
    expect((await judged(repository)).findings[0]).toMatchObject({ path: ORR, line: 11, found: '|| true' })
  })

  it('leave unknown what a called workflow of another repository reports', async () => {
    const repository = sane()
    repository.rulesets[0]?.rules.splice(3)
    repository.files[ORR] = `${ORR_HEAD}  orr:\n    uses: o/r/.github/workflows/x.yml@${SHA}\n`
    const { gaps } = await judged(repository, { demanded: { contexts: ['orr / T0'] } })
    expect(gaps[0]?.fact).toBe(`the jobs that o/r/.github/workflows/x.yml@${SHA} reports`)
  })

  it('tell a call that can be skipped, and check the called gate all the same', async () => {
    const repository = sane()
    repository.files[ORR] = `${ORR_HEAD}  orr:\n    if: github.actor != 'x'\n    uses: ./.github/workflows/called.yml\n`
    repository.files['.github/workflows/called.yml'] =
      `on: workflow_call\njobs:\n  T0:\n    runs-on: x\n    continue-on-error: true\n    steps: [{run: x}]\n`
    const heard = said(await judged(repository, { demanded: { contexts: ['orr / T0'] } }))
    expect(heard).toContain('caller-skippable')
    expect(heard).toContain('!gate-continue-on-error')
  })

  it('say that the prefix is missing when the gates run in a called workflow', async () => {
    const repository = sane()
    repository.files[ORR] = `${ORR_HEAD}  orr:\n    uses: ./.github/workflows/called.yml\n`
    repository.files['.github/workflows/called.yml'] = `on: workflow_call\njobs:\n${GATES.map(GATE_JOB).join('')}`
    const { findings } = await judged(repository)
    expect(findings).toHaveLength(9)
    expect(findings[0]?.remedy).toContain('set context-prefix')
  })
})
