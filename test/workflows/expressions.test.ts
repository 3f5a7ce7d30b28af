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
const gate: { jobs: Record<string, { if?: string; outputs: Record<string, string> }> } = parse(
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

describe('the runs of the gates', () => {
  const condition = gate.jobs['orr']?.if ?? 'true'
  const begin = (head: string, sha: string, ref: string) =>
    evaluated(condition, {
      needs: { checks: { outputs: { head } } },
      github: { sha, ref, event: { repository: { default_branch: 'main' } } },
    })

  it.each([
    ['on the commit that was checked', 'abc', 'abc', 'refs/heads/q2-s7-codex-a', 'true'],
    ['for another branch from the default branch', 'abc', 'def', 'refs/heads/main', 'true'],
  ])('begin %s', (_, head, sha, ref, begins) => {
    expect(begin(head, sha, ref)).toBe(begins)
  })

  it.each([
    ['a clean branch is checked from a dispatch on another branch', 'abc', 'def', 'refs/heads/q2-s7-codex-evil'],
    ['the branch has moved since the push', 'abc', 'def', 'refs/heads/q2-s7-codex-a'],
    ['a tag is called as the default branch is', 'abc', 'def', 'refs/tags/main'],
    ['nothing was checked', '', 'def', 'refs/heads/q2-s7-codex-a'],
  ])('do not begin when %s: the verdict would stand on a commit that nobody checked', (_, head, sha, ref) => {
    expect(begin(head, sha, ref)).toBe('false')
  })
})
