import { describe, expect, it } from 'vitest'
import type { PlanFacts } from '#core/checks/plan-validate/judge'
import { versionOf } from '#core/checks/plan-validate/specs'
import type { Plan } from '#core/contract/documents'
import { gap, known } from '#core/fact'
import { changes, contract, facts, judged, type Mutable, patch, plan, sha } from './plans.ts'

const NORM = 'scripts/normalizer/normalize_batch.py'
const SIGN = 'scripts/crypto/sign_batch.py'

function planWith(change: (given: Mutable<Plan>) => void): Plan {
  const given = plan()
  change(given)
  return given
}

function task(given: Mutable<Plan>, at: number): Mutable<Plan>['tasks'][number] {
  const found = given.tasks[at]
  if (found === undefined) throw new Error('no such task')
  return found
}

describe('judgePlan', () => {
  it('passes the example of the SOP, before the patch and with it', async () => {
    for (const contractName of ['s7', 'default']) {
      const before = await judged(plan(), { contract: contract(contractName) })
      expect(before).toMatchObject({ findings: [], gaps: [] })
      const after = await judged(plan(), { patch: patch(changes(['add', NORM], ['modify', SIGN])) })
      expect(after).toMatchObject({ findings: [], gaps: [] })
    }
  })

  it('refuses a plan for another commit than the tip of the base branch', async () => {
    const { findings } = await judged(plan(), { tip: known(sha('c')) })
    expect(findings).toMatchObject([
      { code: 'CEC-60', rule: 'plan-stale-base', pointer: '/base_sha', path: 'plan.json', line: 3, found: sha('b') },
    ])
    expect(findings[0]?.expected).toContain(sha('c'))
  })

  it('tells an unknown tip as a gap', async () => {
    const tip = gap('the tip of main', 'no network', 'Fetch it.')
    expect(await judged(plan(), { tip })).toMatchObject({ findings: [], gaps: [{ fact: 'the tip of main' }] })
  })

  it('tells a stale patch once for the patch and once for the plan', async () => {
    const tip = known(sha('c'))
    const { findings } = await judged(plan(), { tip, patch: patch(changes(['add', NORM], ['add', SIGN]), { tip }) })
    expect(findings.map(finding => finding.rule)).toEqual(['plan-stale-base', 'stale-base'])
  })

  it('refuses a planned file outside the Filemap, at its place in the plan', async () => {
    const given = planWith(p => {
      task(p, 1).files.push('infra/prod.tf')
    })
    const { findings } = await judged(given)
    expect(findings).toMatchObject([
      {
        code: 'CEC-10',
        rule: 'outside-filemap',
        pointer: '/tasks/1/files/1',
        path: 'plan.json',
        found: '"infra/prod.tf"',
      },
    ])
    expect(findings[0]?.remedy).toContain('the plan')
  })

  it.each([
    ['a protected file', '.github/workflows/x.yml', 'protected-path', '**/*.yml\nscripts/**'],
    ['the Filemap', 'docs/specs/s7/cap3_filemap.md', 'policy-file', 'docs/specs/s7/cap3_filemap.md\nscripts/**'],
    [
      'the ORR workflow',
      '.github/workflows/s7-orr-exec.yml',
      'policy-file',
      '.github/workflows/s7-orr-exec.yml\nscripts/**',
    ],
  ])('refuses %s even when an entry covers it', async (_, path, rule, allow) => {
    const given = planWith(p => {
      task(p, 0).files = [path]
    })
    expect((await judged(given, { allow })).findings).toMatchObject([
      { code: 'CEC-10', rule, pointer: '/tasks/0/files/0' },
    ])
  })

  it('judges a planned file by what may be done to it: added when it is new, changed or deleted when it stands at base', async () => {
    const there = known(
      new Map([
        [NORM, 'file' as const],
        [SIGN, 'file' as const],
      ]),
    )
    const rules = async (allow: string, atBase: PlanFacts['atBase']) =>
      (await judged(plan(), { allow, atBase })).findings.map(finding => finding.rule)
    expect(await rules('scripts/** add', known(new Map()))).toEqual([])
    expect(await rules('scripts/** modify', there)).toEqual([])
    expect(await rules('scripts/** delete', there)).toEqual([])
    expect(await rules('scripts/** add', there)).toEqual(['op-not-allowed', 'op-not-allowed'])
    expect(await rules('scripts/** modify', known(new Map()))).toEqual(['op-not-allowed', 'op-not-allowed'])
  })

  it('judges a touched file by what the patch does to it', async () => {
    const atBase = known(
      new Map([
        [NORM, 'file' as const],
        [SIGN, 'file' as const],
      ]),
    )
    const touched = patch(changes(['delete', NORM], ['modify', SIGN]))
    const { findings } = await judged(plan(), { allow: 'scripts/** modify', atBase, patch: touched })
    expect(findings).toMatchObject([{ rule: 'op-not-allowed', pointer: '/tasks/0/files/0' }])
  })

  it('refuses a folder in place of files', async () => {
    const given = planWith(p => {
      task(p, 0).files = ['scripts/normalizer']
    })
    const atBase = known(new Map([['scripts/normalizer', 'folder' as const]]))
    expect((await judged(given, { atBase })).findings).toMatchObject([{ code: 'CEC-50', rule: 'plan-folder' }])
  })

  it('refuses what is touched but not planned, and warns of what is planned but untouched', async () => {
    const touched = patch(changes(['modify', NORM], ['add', 'scripts/extra.py'], ['delete', 'tests/old.py']))
    const { findings, warnings } = await judged(plan(), { patch: touched })
    expect(findings).toMatchObject([
      { code: 'CEC-10', rule: 'unplanned-file', found: '"scripts/extra.py"', pointer: '/tasks', path: 'plan.json' },
      { code: 'CEC-10', rule: 'unplanned-file', found: '"tests/old.py"' },
    ])
    expect(warnings).toMatchObject([
      { rule: 'planned-untouched', pointer: '/tasks/1/files/0' },
      { rule: 'gate-without-task' },
    ])
  })

  it('tells changes that could not be read as a gap, and judges nothing by them', async () => {
    const unread = patch([], { changes: gap('the changes', 'no objects', 'Fetch.') })
    expect(await judged(plan(), { patch: unread })).toMatchObject({ findings: [], gaps: [{ fact: 'the changes' }] })
  })

  it('refuses a gate that the contract does not have', async () => {
    const given = planWith(p => {
      task(p, 1).gates = ['T4', 'T6', 'T9', 't4']
    })
    expect((await judged(given)).findings).toMatchObject([
      { code: 'CEC-50', rule: 'plan-unknown-gate', pointer: '/tasks/1/gates/2', found: '"T9"' },
      { code: 'CEC-50', rule: 'plan-unknown-gate', pointer: '/tasks/1/gates/3', found: '"t4"' },
    ])
  })

  it('tells gates that no task names, once', async () => {
    const { warnings } = await judged(plan())
    expect(warnings).toMatchObject([
      { rule: 'gate-without-task', found: 'no task for T0, T1, T2, T3, T7, T8', line: 1 },
    ])
    const all = planWith(p => {
      task(p, 0).gates = contract().gates.map(gate => gate.id)
    })
    expect((await judged(all)).warnings).toEqual([])
  })

  it('refuses a task id that stands twice', async () => {
    const given = planWith(p => {
      task(p, 1).id = 'T-NORM-01'
    })
    expect((await judged(given)).findings).toMatchObject([
      { code: 'CEC-50', rule: 'plan-duplicate-task', pointer: '/tasks/1/id' },
    ])
  })

  it.each([
    ['outside out/', 'evidence/x.json', 'plan-evidence-outside'],
    ['beside out/', 'outer/x.json', 'plan-evidence-outside'],
    ['of a gate that the task does not name', 'out/evidence/T6_determinism/compare.json', 'plan-evidence-gate'],
    ['of a gate that owns a whole folder', 'out/evidence/T0_ruleset_sanity/rulesets.json', 'plan-evidence-gate'],
  ])('refuses evidence %s', async (_, path, rule) => {
    const given = planWith(p => {
      task(p, 0).gates = ['T4']
      task(p, 0).evidence = ['out/evidence/T4_tests/pytest_report.json', path]
    })
    expect((await judged(given)).findings).toMatchObject([{ code: 'CEC-50', rule, pointer: '/tasks/0/evidence/1' }])
  })

  it('takes evidence under out/ that the contract gives to no gate', async () => {
    const given = planWith(p => {
      task(p, 0).evidence = ['out/evidence/T4_tests/coverage.xml', 'out/logs/run.txt']
    })
    expect((await judged(given)).findings).toEqual([])
  })

  it('warns of a specification that is missing or of another version, and refuses where it is required', async () => {
    const specs = [
      known({ exists: false, version: null }),
      known({ exists: true, version: 'v3' }),
      known({ exists: true, version: null }),
    ]
    const { findings, warnings } = await judged(plan(), { specs })
    expect(findings).toEqual([])
    expect(warnings.filter(warning => warning.rule.startsWith('spec-'))).toMatchObject([
      { rule: 'spec-missing', path: 'docs/specs/s7/cap1_spec.md' },
      { rule: 'spec-version', path: 'docs/specs/s7/cap2_gates.md', found: 'version "v3"' },
      { rule: 'spec-version', path: 'docs/specs/s7/cap3_filemap.md', found: 'no version line' },
    ])
    const strict = { ...contract(), specs: contract().specs.map(spec => ({ ...spec, required: true })) }
    expect((await judged(plan(), { specs, contract: strict })).findings).toMatchObject([
      { code: 'CEC-50', rule: 'spec-missing' },
      { code: 'CEC-50', rule: 'spec-version' },
      { code: 'CEC-50', rule: 'spec-version' },
    ])
  })

  it('counts a specification that could not be read as a gap only where it is required', async () => {
    const specs = [
      gap('a document', 'no blob', 'Fetch.'),
      known({ exists: true, version: 'v4' }),
      known({ exists: true, version: 'v2' }),
    ]
    expect((await judged(plan(), { specs })).gaps).toEqual([])
    const strict = { ...contract(), specs: contract().specs.map(spec => ({ ...spec, required: true })) }
    expect((await judged(plan(), { specs, contract: strict })).gaps).toMatchObject([{ fact: 'a document' }])
  })

  it('places no finding in a file when the plan came as a text', async () => {
    const given = await facts(plan(), { tip: known(sha('c')) })
    const { findings } = await judged(plan(), { ...given, source: {} })
    expect(findings[0]).not.toHaveProperty('path')
    expect(findings[0]).toMatchObject({ pointer: '/base_sha', line: 3 })
  })
})

describe('versionOf', () => {
  it.each([
    ['# Spec\nVersão: v2 (2025-10-31)  \n', 'v2'],
    ['Version: v7.1', 'v7.1'],
    ['**Version:** v4\n', 'v4'],
    ['> - Versão : `v1.2.3`', 'v1.2.3'],
    ['Versa\u0303o: v2', 'v2'],
    ['version: 3', '3'],
    ['The version: v2 of this', null],
    ['Version: unknown', null],
    ['', null],
    ['Version: v1\nVersion: v2', 'v1'],
  ])('reads %j', (text, version) => {
    expect(versionOf(text)).toBe(version)
  })
})
