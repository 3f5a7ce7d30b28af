import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderPlanText } from '#core/checks/plan-validate/example'
import { judgePlan } from '#core/checks/plan-validate/judge'
import { parsePlan } from '#core/checks/plan-validate/parse'
import type { Plan } from '#core/contract/documents'
import { known } from '#core/fact'
import { pathFaults } from '#core/filemap/hygiene'
import { valueAt } from '#core/json-text/schema-faults'
import { BASE, changes, contract, facts, PATH, patch } from './plans.ts'

const { limits } = contract()
const gates = contract().gates

const segment = fc.stringMatching(/^[a-zA-Z_[\]é-][a-zA-Z0-9_.[\]é -]{0,8}[a-z]$/)
const file = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map(segments => `scripts/${segments.join('/')}`)
  .filter(path => pathFaults(path).length === 0)
const task = fc
  .record({
    area: fc.stringMatching(/^[A-Z0-9]{1,6}$/),
    files: fc.uniqueArray(file, { minLength: 1, maxLength: 5 }),
    gates: fc.uniqueArray(fc.constantFrom(...gates), { minLength: 1, maxLength: 4 }),
    // Not a name that Windows keeps for itself (prn, aux, …).
    free: fc.stringMatching(/^report_[a-z]{1,8}$/),
  })
  .map(({ area, files, gates, free }) => ({
    area,
    files,
    gates: gates.map(gate => gate.id),
    evidence: [`out/${free}.json`, ...gates.flatMap(gate => gate.evidence.filter(path => !path.includes('*')))],
  }))
const plan: fc.Arbitrary<Plan> = fc.array(task, { minLength: 1, maxLength: 6 }).map(tasks => ({
  version: '1.0',
  base_sha: BASE,
  tasks: tasks.map(({ area, ...rest }, at) => ({ id: `T-${area}-${at}`, ...rest })),
  constraints: { filemap: 'strict', single_patch: true },
}))
const layout = fc.constantFrom(
  (given: Plan) => JSON.stringify(given),
  (given: Plan) => JSON.stringify(given, null, 2),
  (given: Plan) => renderPlanText(given),
)

/** One change of a valid plan: where it is made, what is put there, the rule and the pointer that must be told. */
interface Mutation {
  readonly at: string
  readonly value: unknown
  readonly rule: string
  readonly told: string
}

function mutations(given: Plan, pick: (below: number) => number): Mutation[] {
  const at = pick(given.tasks.length)
  const chosen = given.tasks[at]
  if (chosen === undefined) throw new Error('no task')
  const here = `/tasks/${at}`
  const list = ['files', 'gates', 'evidence'][pick(3)] ?? 'files'
  const paths = pick(2) === 0 ? 'files' : 'evidence'
  const index = pick(chosen[paths].length)
  const same = (place: string, value: unknown, rule: string): Mutation => ({ at: place, value, rule, told: place })
  const wrongPaths = ['/a', '../a', 'a/../b', './a', 'a//b', 'a\\b', 'a/', '', 'C:\\a', 'a\u0000b', '.git/hooks/x']
  return [
    same('/version', [1, '1', '1.00', '2.0', null, [], true][pick(7)], 'plan-version'),
    same('/base_sha', [BASE.toUpperCase(), BASE.slice(1), `${BASE}0`, '', 0, ` ${BASE}`][pick(6)], 'plan-base-sha'),
    same(`${here}/id`, ['t-a', 'T-', 'T-a', 'T_A', 'T-A-', '', 3, 'T-Á'][pick(8)], 'plan-task-id'),
    same(`${here}/${list}`, [], 'plan-empty-list'),
    same(`${here}/${list}`, ['x', 1, {}, null][pick(4)], 'plan-type'),
    same(`${here}/${list}/0`, [1, null, [], true][pick(4)], 'plan-type'),
    same(`${here}/${paths}/${index}`, wrongPaths[pick(wrongPaths.length)], 'plan-path'),
    same(`${here}/${paths}/${index}`, ['a/*', '**', 'a?', 'a/{b,c}'][pick(4)], 'plan-glob'),
    same(`${here}/${['x', 'ID', 'file', 'toString'][pick(4)]}`, 1, 'plan-unknown-key'),
    same(`/constraints/filemap`, ['loose', 'Strict', true, ''][pick(4)], 'plan-constraints'),
    same(`/constraints/single_patch`, [false, 'true', 1, null][pick(4)], 'plan-constraints'),
    {
      at: `${here}/${paths}/${chosen[paths].length}`,
      value: chosen[paths][index],
      rule: 'plan-duplicate-item',
      told: `${here}/${paths}/${chosen[paths].length}`,
    },
    { at: `${here}/${list}`, value: undefined, rule: 'plan-missing-key', told: here },
  ]
}

function mutated(given: Plan, { at, value }: Mutation): unknown {
  const whole: unknown = structuredClone(given)
  const slash = at.lastIndexOf('/')
  const parent = valueAt(whole, at.slice(0, slash))
  if (typeof parent !== 'object' || parent === null) throw new Error(`nothing at ${at}`)
  if (value === undefined) Reflect.deleteProperty(parent, at.slice(slash + 1))
  else Reflect.set(parent, at.slice(slash + 1), value)
  return whole
}

describe('any valid plan', () => {
  it('passes in form, in every layout', () => {
    fc.assert(
      fc.property(plan, layout, (given, render) => {
        expect(parsePlan(render(given), limits)).toMatchObject({ plan: given, findings: [] })
      }),
      { numRuns: 150 },
    )
  })

  it('passes the cross checks with the patch that it promises', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async given => {
        const files = [...new Set(given.tasks.flatMap(({ files }) => files))]
        const touched = patch(changes(...files.map((path): ['modify', string] => ['modify', path])))
        const atBase = known(new Map(files.map(path => [path, 'file' as const])))
        const judged = judgePlan(await facts(given, { patch: touched, atBase }))
        expect(judged).toMatchObject({ findings: [], gaps: [] })
      }),
      { numRuns: 100 },
    )
  })

  it('is refused after any single mutation, at the pointer that was changed', () => {
    fc.assert(
      fc.property(plan, fc.infiniteStream(fc.nat(1_000)), (given, numbers) => {
        const pick = (below: number): number => (numbers.next().value ?? 0) % below
        const all = mutations(given, pick)
        const mutation = all[pick(all.length)]
        if (mutation === undefined) throw new Error('no mutation')
        const changed = mutated(given, mutation)
        const text = JSON.stringify(changed, null, 1)
        const { plan: read, findings } = parsePlan(text, limits, { path: PATH })
        expect(read).toBeNull()
        expect(findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([[mutation.rule, mutation.told]])
      }),
      { numRuns: 500 },
    )
  })

  it('is refused when any one of its keys stands twice', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (given, at) => {
        const text = JSON.stringify(given)
        const keys = [...text.matchAll(/"(?:version|base_sha|tasks|constraints|id|files|gates|evidence|filemap)":/g)]
        const key = keys[at % keys.length]
        if (key === undefined) throw new Error('no key')
        const twice = `${text.slice(0, key.index)}${key[0]}0,${text.slice(key.index)}`
        const { findings } = parsePlan(twice, limits)
        expect(findings).toMatchObject([{ rule: 'plan-duplicate-key', column: key.index + key[0].length + 3 }])
      }),
      { numRuns: 100 },
    )
  })
})
