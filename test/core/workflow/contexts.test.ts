import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextsOf, mayContain, reports, shownName } from '#core/workflow/contexts'
import { parseWorkflow, type Workflow } from '#core/workflow/parse'

async function workflow(text: string, path = '.github/workflows/orr.yml'): Promise<Workflow> {
  const parsed = await parseWorkflow(path, text)
  if (parsed.kind === 'bad') throw new Error(JSON.stringify(parsed.problems))
  return parsed.workflow
}

const job = (body: string): string =>
  `on: workflow_dispatch\njobs:\n  build:\n    runs-on: x\n${body}\n    steps: [{run: x}]\n`

async function names(text: string): Promise<string[]> {
  return contextsOf(await workflow(text), () => undefined).reporters.map(reporter => shownName(reporter.name))
}

describe('names of jobs', () => {
  it.each([
    ['the id', '', ['build']],
    ['the name', '    name: T0', ['T0']],
    ['a name with blanks and dashes', '    name: "T0 — x"', ['T0 — x']],
    ['an axis', '    strategy: {matrix: {os: [a, b]}}', ['build (a)', 'build (b)']],
    [
      'two axes',
      '    strategy: {matrix: {os: [a, b], v: [1, 2]}}',
      ['build (a, 1)', 'build (a, 2)', 'build (b, 1)', 'build (b, 2)'],
    ],
    ['a static name and an axis', '    name: T0\n    strategy: {matrix: {v: [1]}}', ['T0 (1)']],
    ['the axis in the name', '    name: T${{ matrix.n }}\n    strategy: {matrix: {n: [0, 1, 2]}}', ['T0', 'T1', 'T2']],
    [
      'exclude',
      '    strategy: {matrix: {a: [1, 2], b: [3, 4], exclude: [{a: 1, b: 3}]}}',
      ['build (1, 4)', 'build (2, 3)', 'build (2, 4)'],
    ],
    ['an include of its own', '    strategy: {matrix: {a: [1], include: [{a: 2}]}}', ['build (1)', 'build (2)']],
    [
      'includes alone',
      '    name: ${{ matrix.g }}\n    strategy: {matrix: {include: [{g: T0}, {g: T1}]}}',
      ['T0', 'T1'],
    ],
    [
      'an include that joins',
      '    name: ${{ matrix.a }}-${{ matrix.c }}\n    strategy: {matrix: {a: [1, 2], include: [{a: 1, c: x}]}}',
      ['1-x', '2-'],
    ],
    ['nested values', '    strategy: {matrix: {v: [{node: 20, npm: 9}]}}', ['build (20, 9)']],
    ['a function', "    name: ${{ format('T{0}', matrix.n) }}\n    strategy: {matrix: {n: [7]}}", ['T7']],
    [
      'a condition on the matrix',
      "    name: ${{ matrix.n == 1 && 'T1' || 'other' }}\n    strategy: {matrix: {n: [1, 2]}}",
      ['T1', 'other'],
    ],
    ['an expression that only the run knows', '    name: T${{ github.run_number }}', ['T*']],
    ['a matrix that only the run knows', '    strategy: {matrix: {n: "${{ fromJSON(vars.N) }}"}}', ['build (*)']],
    [
      'a name from such a matrix',
      '    name: T${{ matrix.n }}\n    strategy: {matrix: "${{ fromJSON(vars.N) }}"}',
      ['T*'],
    ],
  ])('computes %s', async (_what, body, expected) => {
    expect(await names(job(body))).toEqual(expected)
  })
})

const called = (name: string, inner: string): Promise<Workflow> =>
  workflow(`on: workflow_call\njobs:\n${inner}`, `.github/workflows/${name}`)
const leaf = '  T0:\n    runs-on: x\n    steps: [{run: x}]\n'

describe('reusable workflows', () => {
  it('joins caller and callee, three deep, and self-references too', async () => {
    const files = new Map([
      ['.github/workflows/a.yml', await called('a.yml', '  mid:\n    uses: $/.github/workflows/b.yml\n')],
      ['.github/workflows/b.yml', await called('b.yml', leaf)],
    ])
    const entry = await workflow('on: push\njobs:\n  orr:\n    uses: ./.github/workflows/a.yml\n')
    const { reporters, unread } = contextsOf(entry, path => files.get(path))
    expect(reporters.map(reporter => shownName(reporter.name))).toEqual(['orr / mid / T0'])
    expect(reporters[0]?.static).toBe(true)
    expect(reporters[0]?.callers.map(caller => caller.id)).toEqual(['orr', 'mid'])
    expect(unread).toEqual([])
  })

  it('multiplies a called workflow by the matrix of its caller', async () => {
    const inner = await called('a.yml', leaf)
    const entry = await workflow(
      'on: push\njobs:\n  orr:\n    strategy: {matrix: {n: [1, 2]}}\n    uses: ./.github/workflows/a.yml\n',
    )
    const { reporters } = contextsOf(entry, () => inner)
    expect(reporters.map(reporter => shownName(reporter.name))).toEqual(['orr (1) / T0', 'orr (2) / T0'])
    expect(reporters.every(reporter => !reporter.static)).toBe(true)
  })

  it('says which calls it could not read, and what they may report', async () => {
    const entry = await workflow('on: push\njobs:\n  orr:\n    uses: o/r/.github/workflows/a.yml@v1\n')
    const [unread] = contextsOf(entry, () => undefined).unread
    expect(unread && mayContain(unread, 'orr / T0')).toBe(true)
    expect(unread && mayContain(unread, 'T0')).toBe(false)
  })

  it('ends at ten levels when workflows call each other', async () => {
    const loop = await called('a.yml', '  again:\n    uses: ./.github/workflows/a.yml\n')
    const entry = await workflow('on: push\njobs:\n  orr:\n    uses: ./.github/workflows/a.yml\n')
    expect(contextsOf(entry, () => loop).unread).toHaveLength(1)
  })

  it('lets a workflow that is only called report nothing by itself', async () => {
    expect(contextsOf(await called('a.yml', leaf), () => undefined).reporters).toEqual([])
  })
})

it.each([
  [['T0'], 'T0', 'yes'],
  [['T0'], 't0', 'no'],
  [['T0'], 'T0 ', 'no'],
  [['T', null], 'T0', 'maybe'],
  [['T', null], 'X0', 'no'],
  [[null], 'T0', 'maybe'],
  [['a', null, 'a'], 'a', 'no'],
  [['a', null, 'a'], 'aa', 'maybe'],
  [[null, '0'], 'T0', 'maybe'],
  [[null, '0'], 'T01', 'no'],
  [['build (', null, ')'], 'T0', 'no'],
] as const)('holds %j against %s: %s', (name, context, answer) => {
  expect(reports(name, context)).toBe(answer)
})

it('holds any name of texts and gaps as the regular expression of the same would', () => {
  const part = fc.oneof(fc.constant(null), fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/'), maxLength: 3 }))
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 5 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/'), maxLength: 6 }),
      (name, text) => {
        const pattern = new RegExp(`^${name.map(one => one ?? '.*').join('')}$`, 's')
        expect(reports(name, text) !== 'no').toBe(pattern.test(text))
      },
    ),
    { numRuns: 500 },
  )
})
