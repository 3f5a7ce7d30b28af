import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_NAMES, builtInContract, parseContract, readContract } from '#core/contract/load'
import { InputError } from '#core/input-error'
import { isRecord } from '#core/json'
import { valueAt } from '#core/json-text/schema-faults'
import { contract } from '../plan/plans.ts'

const folder = join(import.meta.dirname, '../../../packages/core/src/contract')
const textOf = (name: string): string => readFileSync(join(folder, `${name}.json`), 'utf8')

/** The contract s7 with something else at a pointer; `undefined` takes the key away. */
function textWith(...changes: [pointer: string, value: unknown][]): string {
  const whole: unknown = JSON.parse(textOf('s7'))
  for (const [pointer, value] of changes) {
    const slash = pointer.lastIndexOf('/')
    const parent = valueAt(whole, pointer.slice(0, slash))
    if (typeof parent !== 'object' || parent === null) throw new Error(`nothing at ${pointer}`)
    if (value === undefined) Reflect.deleteProperty(parent, pointer.slice(slash + 1))
    else Reflect.set(parent, pointer.slice(slash + 1), value)
  }
  return JSON.stringify(whole, null, 2)
}

function problems(text: string): { pointer: string; message: string; line: number; column: number }[] {
  const read = readContract(text)
  return read.kind === 'ok' ? [] : [...read.problems]
}

/** Pointers of every object within a value. */
function objectsIn(value: unknown, pointer = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => objectsIn(item, `${pointer}/${at}`))
  if (!isRecord(value)) return []
  return [pointer, ...Object.entries(value).flatMap(([key, member]) => objectsIn(member, `${pointer}/${key}`))]
}

describe('the built-in contracts', () => {
  it.each(BUILT_IN_NAMES)('%s follows its own schema and is what its file says', name => {
    expect(problems(textOf(name))).toEqual([])
    expect(builtInContract(name)).toEqual(JSON.parse(textOf(name)))
    expect(builtInContract(name)?.name).toBe(name)
  })

  it.each(BUILT_IN_NAMES)(
    '%s writes the final line break of the T6 step as backslash-n, and each step on one line',
    name => {
      const steps = contract(name).triage.trees.flatMap(tree => tree.steps)
      expect(steps.filter(step => step.includes('`\\n`'))).toHaveLength(1)
      expect(steps.filter(step => /\p{Cc}/u.test(step))).toEqual([])
    },
  )

  it('are the same but for name and words', () => {
    const bare = (name: string): unknown => {
      const {
        name: _,
        language,
        template,
        checklist,
        review_checklist,
        invariants,
        rubric,
        triage,
        gates,
        ...rest
      } = contract(name)
      return {
        ...rest,
        gates: gates.map(({ title, ...gate }) => gate),
        checklist: checklist.map(({ text, ...item }) => item),
        invariants: invariants.map(({ title, ...invariant }) => invariant),
        rubric: rubric.map(({ questions, ...role }) => ({ ...role, questions: questions.length })),
        triage: triage.trees.map(({ when, steps }) => [when, steps.length]),
        review: review_checklist.length,
      }
    }
    expect(bare('default')).toEqual(bare('s7'))
  })

  it('s7 says what the SOP says, word for word', () => {
    const s7 = contract('s7')
    expect(s7.branch_pattern).toBe('q2-s7-codex-<YYYYMMDD>-<HHMM>-<shortsha>')
    expect(s7.specs.map(spec => `${spec.path} (${spec.version})`)).toEqual([
      'docs/specs/s7/cap1_spec.md (v7.1)',
      'docs/specs/s7/cap2_gates.md (v4)',
      'docs/specs/s7/cap3_filemap.md (v2)',
    ])
    expect([s7.orr.workflow, s7.orr.runs, s7.orr.target_minutes]).toEqual(['S7 ORR Exec', 3, 20])
    expect(s7.gates.map(gate => gate.id)).toEqual(['T0', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'])
    expect(s7.gates.filter(gate => gate.deterministic).map(gate => gate.id)).toEqual(['T4', 'T5', 'T6'])
    expect(s7.artifact).toEqual({
      name: 's7-orr-evidence',
      scorecard: 'out/scorecards/s7.json',
      evidence_zip: 'out/s7-evidence.zip',
      manifest: 'MANIFEST.json',
    })
    expect(s7.template.title).toBe('S7 — Codex PR (Plan→Patch→ORR PASS 3×)')
    expect(s7.template.touched).toBe('Arquivos tocados (todos constam no Filemap)')
    expect(s7.checklist.map(item => item.text)).toEqual([
      'T0..T8 PASS **3×**',
      'ZIP/bytes idênticos nos 3 runs (Cap.2 T6)',
      'Domain‑tag `tm.s7.batch.v1\n` intacta',
      'Constantes `SIGNATURE_PATH|BATCH_PATH|PUBKEY_PATH|PRIVKEY_PATH` presentes',
    ])
    expect(s7.review_checklist).toEqual([
      'Patch dentro do Filemap (Cap.3)',
      '3 runs verdes + ZIP/bytes idênticos (Cap.2 T6)',
      'Scorecard colado na PR (JSON completo)',
      'SHA256 do ZIP colado',
      'Links dos 3 runs',
      'Constantes/crypto OK (testes)',
      'Pins + anti‑spoof OK',
      'T0 ruleset sanity OK',
    ])
    expect([s7.triage.triage_minutes, s7.triage.fix_minutes, s7.triage.orr_minutes]).toEqual([15, [45, 90], 20])
  })
})

describe('parseContract', () => {
  it.each(objectsIn(JSON.parse(textOf('s7'))))('refuses an unknown key in the object at "%s"', pointer => {
    const unknown = `${pointer}/surprise`
    expect(problems(textWith([unknown, true]))).toMatchObject([
      { pointer: unknown, message: expect.stringContaining('unknown key') },
    ])
  })

  it.each(Object.keys(contract()).filter(key => key !== '$schema'))('demands the key %s', key => {
    expect(problems(textWith([`/${key}`, undefined]))).toMatchObject([
      { pointer: '', message: expect.stringContaining(key) },
    ])
  })

  it.each<[name: string, pointer: string, value: unknown, told: string]>([
    ['a gate id twice', '/gates/1/id', 'T0', '/gates/1/id'],
    ['an invariant that does not exist', '/checklist/2/invariant_id', 'nothing', '/checklist/2/invariant_id'],
    ['an invariant for another proof', '/checklist/0/invariant_id', 'domain-tag', '/checklist/0/invariant_id'],
    ['a proof by invariant that names none', '/checklist/2/invariant_id', undefined, '/checklist/2'],
    ['an unknown proof', '/checklist/0/proof', 'trust', '/checklist/0/proof'],
    ['a negated protected path', '/protected_paths/0', '!x', '/protected_paths/0'],
    ['a rubric pattern that can never match', '/rubric/0/paths/0', '/scripts/**', '/rubric/0/paths/0'],
    ['an invariant pattern with ..', '/invariants/0/paths/0', 'a/../b', '/invariants/0/paths/0'],
    ['an evidence pattern that can never match', '/gates/0/evidence/0', 'out/evidence/T0/', '/gates/0/evidence/0'],
    ['evidence outside out/evidence/', '/gates/0/evidence/0', 'logs/x', '/gates/0/evidence/0'],
    ['one path for scorecard and ZIP', '/artifact/evidence_zip', 'out/scorecards/s7.json', '/artifact/evidence_zip'],
    ['a scorecard that climbs', '/artifact/scorecard', 'out/../x.json', '/artifact/scorecard'],
    ['a Filemap that climbs', '/filemap', 'docs/../x.md', '/filemap'],
    ['a branch pattern without a sha', '/branch_pattern', 'q2-<YYYYMMDD>', '/branch_pattern'],
    ['a branch pattern with an unknown placeholder', '/branch_pattern', 'q2-<shortsha>-<who>', '/branch_pattern'],
    [
      'a branch pattern that names the base branch',
      '/base_branch',
      'q2-s7-codex-20251031-1200-abcdef0',
      '/branch_pattern',
    ],
    ['a base branch that git refuses', '/base_branch', 'a..b', '/base_branch'],
    ['one run to compare with itself', '/orr/runs', 1, '/checklist/1/proof'],
    ['runs as a text', '/orr/runs', '3', '/orr/runs'],
    ['a workflow elsewhere', '/orr/path', 'ci/orr.yml', '/orr/path'],
    ['an event twice', '/orr/events', ['push', 'push'], '/orr/events/1'],
    ['two sections of one name', '/template/plan', 'Checklist', '/template/checklist'],
    ['a heading of two lines', '/template/title', 'a\nb', '/template/title'],
    ['a triage tree for nothing', '/triage/trees/0/when', 'T99', '/triage/trees/0/when'],
    ['times in the wrong order', '/triage/fix_minutes', [90, 45], '/triage/fix_minutes'],
    ['an entry larger than its archive', '/limits/entry_bytes', 2_000_000_000, '/limits/entry_bytes'],
    ['no gates', '/gates', [], '/gates'],
    ['an unknown language', '/language', 'fr', '/language'],
  ])('refuses %s, with its place', (_, pointer, value, told) => {
    const text = textWith([pointer, value])
    const found = problems(text)
    expect(found.map(problem => problem.pointer)).toEqual([told])
    expect(text.split('\n')[(found[0]?.line ?? 0) - 1]?.length).toBeGreaterThanOrEqual(found[0]?.column ?? 1e9)
  })

  it('tells all problems at once, each with line, column and pointer', () => {
    const text = textWith(['/gates/1/id', 'T0'], ['/filemap', 'a/../b'], ['/protected_paths/0', '!x'])
    expect(problems(text)).toHaveLength(3)
    try {
      parseContract(text, 'ci/contract.json')
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      expect(String(error)).toMatch(/line 8, column 14 \(\/filemap\).*\(\/gates\/1\/id\).*\(\/protected_paths\/0\)/)
    }
  })

  it('refuses what is no JSON, with the place', () => {
    expect(() => parseContract('{"name": "a",\n "name": "b",}', 'c.json')).toThrow(
      /line 2, column 2 \(\/name\).*line 2, column 13/,
    )
    expect(() => parseContract('', 'c.json')).toThrow('the text is empty')
  })
})
