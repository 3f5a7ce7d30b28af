import { describe, expect, it } from 'vitest'
import { renderPlanText } from '#core/checks/plan-validate/example'
import { parsePlan, parsePlanBytes } from '#core/checks/plan-validate/parse'
import type { Plan } from '#core/contract/documents'
import { valueAt } from '#core/json-text/schema-faults'
import { contract, type Mutable, PATH, plan } from './plans.ts'

const { limits } = contract()

/** Anything at all at a pointer of the example plan; `undefined` takes the key away. */
function planWith(pointer: string, value: unknown): unknown {
  const whole = plan()
  const slash = pointer.lastIndexOf('/')
  const parent = valueAt(whole, pointer.slice(0, slash))
  if (typeof parent !== 'object' || parent === null) throw new Error(`nothing at ${pointer}`)
  if (value === undefined) Reflect.deleteProperty(parent, pointer.slice(slash + 1))
  else Reflect.set(parent, pointer.slice(slash + 1), value)
  return whole
}

const FILE = '/tasks/0/files/0'
const EVIDENCE = '/tasks/0/evidence/0'
const SHA = 'b'.repeat(40)

/** Each must-refuse: what it is, where, the value put there, the rule, and the pointer told when it is another. */
const CASES: [name: string, pointer: string, value: unknown, rule: string, told?: string][] = [
  ['a version that is a number', '/version', 1, 'plan-version'],
  ['the version "1"', '/version', '1', 'plan-version'],
  ['the version 1.0 without quotes', '/version', 1.0, 'plan-version'],
  ['a plan without a version', '/version', undefined, 'plan-missing-key', ''],
  ['a plan without tasks', '/tasks', undefined, 'plan-missing-key', ''],
  ['a plan without constraints', '/constraints', undefined, 'plan-missing-key', ''],
  ['a base_sha in upper case', '/base_sha', SHA.toUpperCase(), 'plan-base-sha'],
  ['a short base_sha', '/base_sha', SHA.slice(1), 'plan-base-sha'],
  ['a base_sha of 64 digits', '/base_sha', 'b'.repeat(64), 'plan-base-sha'],
  ['a base_sha with a line end', '/base_sha', `${SHA}\n`, 'plan-base-sha'],
  ['a base_sha that is null', '/base_sha', null, 'plan-base-sha'],
  ['an unknown key', '/title', 'x', 'plan-unknown-key'],
  ['a key in another case', '/Version', '1.0', 'plan-unknown-key'],
  ['an unknown key of a task', '/tasks/1/notes', 'x', 'plan-unknown-key'],
  ['an unknown constraint', '/constraints/force', true, 'plan-unknown-key'],
  ['tasks that are no list', '/tasks', {}, 'plan-type'],
  ['an empty list of tasks', '/tasks', [], 'plan-empty-list'],
  ['a task that is a text', '/tasks/0', 'T-A-1', 'plan-type'],
  ['a task that is a list', '/tasks/0', [], 'plan-type'],
  ['a task without files', '/tasks/0/files', undefined, 'plan-missing-key', '/tasks/0'],
  ['a task without an id', '/tasks/0/id', undefined, 'plan-missing-key', '/tasks/0'],
  ['an id in lower case', '/tasks/0/id', 'T-norm-01', 'plan-task-id'],
  ['an id without T-', '/tasks/0/id', 'NORM-01', 'plan-task-id'],
  ['an id that ends with a dash', '/tasks/0/id', 'T-NORM-', 'plan-task-id'],
  ['an id with two dashes', '/tasks/0/id', 'T-NORM--01', 'plan-task-id'],
  ['an id with a line end', '/tasks/0/id', 'T-NORM\n', 'plan-task-id'],
  ['an id that is a number', '/tasks/0/id', 1, 'plan-task-id'],
  ['an empty list of files', '/tasks/0/files', [], 'plan-empty-list'],
  ['an empty list of gates', '/tasks/0/gates', [], 'plan-empty-list'],
  ['an empty list of evidence', '/tasks/0/evidence', [], 'plan-empty-list'],
  ['files that are a text', '/tasks/0/files', 'scripts/a.py', 'plan-type'],
  ['a file that is a number', FILE, 7, 'plan-type'],
  ['a gate that is null', '/tasks/0/gates/1', null, 'plan-type'],
  ['a file twice', '/tasks/0/files', ['a.py', 'b.py', 'a.py'], 'plan-duplicate-item', '/tasks/0/files/2'],
  ['a gate twice', '/tasks/0/gates', ['T4', 'T4'], 'plan-duplicate-item', '/tasks/0/gates/1'],
  ['evidence twice', '/tasks/0/evidence', ['out/a', 'out/a'], 'plan-duplicate-item', '/tasks/0/evidence/1'],
  ['a glob', FILE, 'scripts/*.py', 'plan-glob'],
  ['a glob of folders', FILE, 'scripts/**', 'plan-glob'],
  ['a glob with a question mark', FILE, 'scripts/a?.py', 'plan-glob'],
  ['a glob with braces', FILE, 'scripts/{a,b}.py', 'plan-glob'],
  ['a glob as evidence', EVIDENCE, 'out/evidence/T4_tests/*', 'plan-glob'],
  ['an absolute path', FILE, '/etc/passwd', 'plan-path'],
  ['a path with ..', FILE, 'scripts/../.github/x', 'plan-path'],
  ['a path that begins with ./', FILE, './scripts/a.py', 'plan-path'],
  ['a path with a backslash', FILE, 'scripts\\a.py', 'plan-path'],
  ['a path with an empty segment', FILE, 'scripts//a.py', 'plan-path'],
  ['a path that ends with a slash', FILE, 'scripts/', 'plan-path'],
  ['an empty path', FILE, '', 'plan-path'],
  ['a path with a line end', FILE, 'scripts/a\nb.py', 'plan-path'],
  ['a path with a NUL', FILE, 'scripts/a\0.py', 'plan-path'],
  ['a path with a direction-changing character', FILE, 'scripts/\u202ea.py', 'plan-path'],
  ['a path with a drive letter', FILE, 'C:/a.py', 'plan-path'],
  ['a device of Windows', FILE, 'scripts/con.py', 'plan-path'],
  ['a path into .git', FILE, '.git/config', 'plan-path'],
  ['a path that ends with a dot', FILE, 'scripts/a.', 'plan-path'],
  ['a segment of 300 bytes', FILE, `scripts/${'a'.repeat(300)}`, 'plan-path'],
  ['an absolute evidence path', EVIDENCE, '/out/x', 'plan-path'],
  ['evidence that climbs', EVIDENCE, 'out/../x', 'plan-path'],
  ['a loose filemap', '/constraints/filemap', 'loose', 'plan-constraints'],
  ['several patches', '/constraints/single_patch', false, 'plan-constraints'],
  ['single_patch as a text', '/constraints/single_patch', 'true', 'plan-constraints'],
  ['constraints without single_patch', '/constraints/single_patch', undefined, 'plan-missing-key', '/constraints'],
  ['constraints that are a list', '/constraints', [], 'plan-type'],
]

describe('parsePlan', () => {
  it.each(CASES)('refuses %s', (_, pointer, value, rule, told = pointer) => {
    const text = JSON.stringify(planWith(pointer, value), null, 2)
    const { plan: read, findings } = parsePlan(text, limits, { path: PATH })
    expect(read).toBeNull()
    expect(findings).toHaveLength(1)
    const [finding] = findings
    expect(finding).toMatchObject({ code: 'CEC-50', rule, pointer: told, path: PATH })
    expect(text.split('\n')[(finding?.line ?? 0) - 1]?.length).toBeGreaterThanOrEqual(finding?.column ?? 1e9)
    for (const word of [finding?.expected, finding?.found, finding?.remedy]) expect(word).not.toBe('')
  })

  it.each([
    ['', 'plan-empty'],
    ['\ufeff{}', 'plan-bom'],
    ['{} // x', 'plan-comment'],
    ['{"version":"1.0",}', 'plan-trailing-comma'],
    ['{"version":"1.0","version":"1.0"}', 'plan-duplicate-key'],
    ['{"version":"1.0","\\u0076ersion":"1.0"}', 'plan-duplicate-key'],
    ['{"__proto__":{}}', 'plan-proto-key'],
    ['{"version":NaN}', 'plan-number-word'],
    ['{"version":"\\udc00"}', 'plan-lone-surrogate'],
    ['{"version":"a\tb"}', 'plan-control-character'],
    ['{"version":.5}', 'plan-number-form'],
    ['{"version":1e999}', 'plan-number-range'],
    ["{'version':1}", 'plan-string'],
    ['{}{}', 'plan-trailing-data'],
    ['{"version" 1}', 'plan-syntax'],
    ['['.repeat(65), 'plan-depth'],
    [' '.repeat(65_537), 'plan-oversize'],
  ])('refuses the text %j', (text, rule) => {
    const { plan: read, findings } = parsePlan(text, limits, { path: PATH })
    expect(read).toBeNull()
    expect(findings[0]).toMatchObject({ code: 'CEC-50', rule, path: PATH, line: 1 })
    for (const word of [findings[0]?.expected, findings[0]?.found, findings[0]?.remedy]) expect(word).not.toBe('')
  })

  it.each(['null', '"x"', '7', '[]', 'true'])('refuses %s, which is no object', text => {
    expect(parsePlan(text, limits).findings).toMatchObject([{ rule: 'plan-type', pointer: '', line: 1, column: 1 }])
  })

  it('tells all errors at once, in the order of the text', () => {
    const broken = { ...plan(), version: 1, extra: 1, constraints: { filemap: 'loose', single_patch: 1 } }
    const task: Mutable<Plan>['tasks'][number] | undefined = broken.tasks[0]
    if (task !== undefined) Object.assign(task, { id: 'x', files: ['/a', 'b/*'], gates: [] })
    const { findings } = parsePlan(JSON.stringify(broken, null, 2), limits)
    expect(findings.map(finding => finding.rule)).toEqual([
      'plan-version',
      'plan-task-id',
      'plan-path',
      'plan-glob',
      'plan-empty-list',
      'plan-constraints',
      'plan-constraints',
      'plan-unknown-key',
    ])
    expect(findings.every((finding, at) => at === 0 || (finding.line ?? 0) >= (findings[at - 1]?.line ?? 0))).toBe(true)
  })

  it('refuses more tasks than the contract allows, and takes as many as it allows', () => {
    const many = (count: number): string =>
      JSON.stringify({
        ...plan(),
        tasks: Array.from({ length: count }, (_, at) => ({ ...plan().tasks[0], id: `T-A-${at}` })),
      })
    const few = { ...limits, plan_tasks: 3 }
    expect(parsePlan(many(3), few).plan).not.toBeNull()
    expect(parsePlan(many(4), few).findings).toMatchObject([{ rule: 'plan-too-many-tasks', pointer: '/tasks' }])
  })

  it('refuses bytes that are no UTF-8, and says where', () => {
    const bytes = Buffer.concat([Buffer.from('{\n "a": "'), Buffer.from([0xff]), Buffer.from('"}')])
    expect(parsePlanBytes(bytes, limits, { path: PATH }).findings).toMatchObject([
      { rule: 'plan-encoding', line: 2, column: 8 },
    ])
    expect(parsePlanBytes(Buffer.alloc(65_537, 0xff), limits).findings).toMatchObject([{ rule: 'plan-oversize' }])
    expect(parsePlanBytes(Buffer.from('\ufeff{}'), limits).findings).toMatchObject([{ rule: 'plan-bom' }])
  })

  it('tells lines and columns of the file that the plan was cut out of', () => {
    const { findings } = parsePlan('{\n  "version": 1\n}', limits, { path: 'body.md', firstLine: 11, indent: 2 })
    expect(findings.find(finding => finding.rule === 'plan-version')).toMatchObject({
      path: 'body.md',
      line: 12,
      column: 16,
    })
  })

  it('reads the example of the SOP, in every layout', () => {
    for (const text of [
      JSON.stringify(plan()),
      JSON.stringify(plan(), null, '\t'),
      renderPlanText(plan()).replaceAll('\n', '\r\n'),
    ])
      expect(parsePlan(text, limits)).toMatchObject({ plan: plan(), findings: [] })
  })

  it('takes names of files that only look like patterns', () => {
    const files = ['app/[id]/page.ts', 'src/{one}.ts', '.editorconfig', 'a b/é.txt', 'src/a!b,c.ts']
    expect(parsePlan(JSON.stringify(planWith('/tasks/0/files', files)), limits).findings).toEqual([])
  })
})
