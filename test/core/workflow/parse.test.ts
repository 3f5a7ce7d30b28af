import { expect, it } from 'vitest'
import { parseAction, parseWorkflow, type Workflow } from '#core/workflow/parse'

async function workflow(text: string): Promise<Workflow> {
  const parsed = await parseWorkflow('.github/workflows/orr.yml', text)
  if (parsed.kind === 'bad') throw new Error(JSON.stringify(parsed.problems))
  return parsed.workflow
}

const FULL = `name: S7 ORR Exec
on:
  workflow_dispatch:
  push:
    paths: ['src/**']
permissions:
  contents: read
defaults:
  run:
    shell: bash
jobs:
  T0:
    runs-on: ubuntu-latest
    container: node:24
    services:
      db:
        image: postgres:17
    permissions: write-all
    continue-on-error: \${{ github.ref == 'x' }}
    steps:
      - uses: actions/checkout@v6
      - name: Gate
        continue-on-error: true
        run: |
          set -e
          ./gate || true
  T1:
    name: T1
    needs: [T0]
    if: github.actor != 'bot'
    uses: ./.github/workflows/called.yml
`

it('reads jobs, steps, permissions, triggers and images with their places', async () => {
  const read = await workflow(FULL)
  expect(read.name).toBe('S7 ORR Exec')
  expect(read.triggers.map(t => [t.event, t.pathFilter])).toEqual([
    ['workflow_dispatch', false],
    ['push', true],
  ])
  const [t0, t1] = read.jobs
  expect(t0?.images.map(image => image.text)).toEqual(['node:24', 'postgres:17'])
  expect(t0?.permissions).toMatchObject({ kind: 'all', level: 'write' })
  expect(t0?.continueOnError).toMatchObject({ text: "${{ github.ref == 'x' }}", dynamic: true })
  expect(t0?.steps[0]?.uses).toMatchObject({ text: 'actions/checkout@v6', line: 21 })
  expect(t0?.steps[1]?.run).toMatchObject({ line: 25 })
  expect(t0?.steps[1]?.shell).toBe('bash')
  expect(t1).toMatchObject({ needs: ['T0'], uses: { text: './.github/workflows/called.yml' } })
  expect(t1?.condition?.text).toBe("success() && (github.actor != 'bot')")
})

it('takes the id as the name where there is none', async () => {
  expect((await workflow(FULL)).jobs[0]?.name).toMatchObject({ text: 'T0', dynamic: false })
})

it.each([
  ['no YAML', 'on: [push\njobs: {}'],
  ['an unknown key', 'on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n'],
  ['a key twice', 'on: push\njobs:\n  a:\n    runs-on: x\n    runs-on: y\n    steps: [{run: x}]\n'],
  ['a need that does not exist', 'on: push\njobs:\n  a:\n    runs-on: x\n    needs: b\n    steps: [{run: x}]\n'],
  ['an expression that does not parse', 'on: push\njobs:\n  a:\n    runs-on: x\n    if: a ||\n    steps: [{run: x}]\n'],
  ['nothing', ''],
  ['half a megabyte', `on: push\n#${'x'.repeat(600_000)}`],
])('tells the problems of a file with %s', async (_what, text) => {
  const parsed = await parseWorkflow('a.yml', text)
  expect(parsed.kind).toBe('bad')
  expect(parsed.kind === 'bad' && parsed.problems.length).toBeGreaterThan(0)
})

it.each([
  ['on: push', ['push']],
  ['on: [push, pull_request]', ['push', 'pull_request']],
  ['on:\n  merge_group:\n  workflow_dispatch:\n    inputs: {}', ['merge_group', 'workflow_dispatch']],
])('reads the triggers of %j', async (on, events) => {
  const read = await workflow(`${on}\njobs:\n  a:\n    runs-on: x\n    steps: [{run: x}]\n`)
  expect(read.triggers.map(trigger => trigger.event)).toEqual(events)
})

it('accepts self-references, queues and the permissions of this year', async () => {
  const text = `on: workflow_dispatch
concurrency: {group: a, queue: max}
permissions: {models: read, artifact-metadata: write}
jobs:
  a:
    runs-on: x
    steps:
      - uses: $/actions/filemap-guard
  b:
    uses: $/.github/workflows/x.yml
`
  expect((await workflow(text)).jobs).toHaveLength(2)
})

it('reads a composite action and a Docker action', () => {
  const composite = parseAction(
    'a/action.yml',
    'name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - uses: o/r@v1\n    - run: x\n      shell: bash\n',
  )
  expect(composite).toMatchObject({
    kind: 'ok',
    action: { using: 'composite', steps: [{ uses: { text: 'o/r@v1' } }, {}] },
  })
  const docker = parseAction(
    'b/action.yml',
    'name: a\ndescription: b\nruns:\n  using: docker\n  image: docker://alpine:3\n',
  )
  expect(docker).toMatchObject({ kind: 'ok', action: { image: { text: 'docker://alpine:3' } } })
})
