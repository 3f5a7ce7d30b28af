import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../kit/sources.ts'

const CONTEXTS = ['steps', 'inputs', 'github', 'needs', 'secrets']

/** An expression's value, by GitHub's own evaluator. */
function evaluated(text: string, contexts: Readonly<Record<string, unknown>>): unknown {
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(text)?.[1] ?? text
  const tree = new Parser(new Lexer(inner).lex().tokens, CONTEXTS, []).parse()
  const world = new data.Dictionary(
    ...Object.entries(contexts).map(([key, value]) => ({
      key,
      value: JSON.parse(JSON.stringify(value), data.reviver),
    })),
  )
  return new Evaluator(tree, world).evaluate().coerceString()
}

const composite: { outputs: Record<string, { value: string }> } = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const gate: { jobs: Record<string, { outputs: Record<string, string> }> } = parse(
  readFileSync(join(root, '.github/workflows/sandbox-gate.yml'), 'utf8'),
)

const step = (verdict: string, codes: readonly string[] = []) => ({
  outputs: { verdict, codes: verdict === '' ? '' : JSON.stringify(codes) },
})

describe('the outputs of the composite action', () => {
  it.each([
    ['all pass', ['pass'], ['pass'], ['pass'], 'pass', ''],
    ['one refuses, one is unknown', ['unknown'], ['refuse', 'CEC-50'], ['pass'], 'refuse', 'CEC-50'],
    ['one is unknown', ['pass'], ['pass'], ['unknown'], 'unknown', ''],
    ['one never began', ['pass'], [''], ['pass'], 'unknown', ''],
    [
      'CEC-60 comes first',
      ['refuse', 'CEC-10'],
      ['refuse', 'CEC-60', 'CEC-50'],
      ['refuse', 'CEC-20'],
      'refuse',
      'CEC-60',
    ],
    ['CEC-10 before CEC-20', ['refuse', 'CEC-10'], ['pass'], ['refuse', 'CEC-20'], 'refuse', 'CEC-10'],
  ])('%s', (_, [a = '', ...codesA], [b = '', ...codesB], [c = '', ...codesC], verdict, code) => {
    const steps = { filemap: step(a, codesA), plan: step(b, codesB), rulesets: step(c, codesC) }
    expect(evaluated(composite.outputs['verdict']?.value ?? '', { steps })).toBe(verdict)
    expect(evaluated(composite.outputs['code']?.value ?? '', { steps })).toBe(code)
  })
})

describe('the head that the checks hand on', () => {
  const head = gate.jobs['checks']?.outputs['head'] ?? ''
  const headOf = (outputs: Record<string, string>) => evaluated(head, { steps: { filemap: { outputs } } })

  it('is that of the verdict', () => {
    expect(headOf({ 'verdict-json': '{"facts":{"head":"abc"}}' })).toBe('abc')
  })

  it('is empty, and no fault of the workflow, when filemap-guard ended before it could judge', () => {
    expect(headOf({ 'verdict-json': '' })).toBe('')
    expect(headOf({})).toBe('')
    expect(headOf({ 'verdict-json': '{"facts":{}}' })).toBe('')
  })
})
