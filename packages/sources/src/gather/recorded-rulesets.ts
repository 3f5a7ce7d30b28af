import { readFile } from 'node:fs/promises'
import type { Ruleset } from '#core/checks/ruleset-sanity/facts'
import { parseBranchRules, parseClassic, parseRuleset, ShapeError } from '#core/checks/ruleset-sanity/parse-answers'
import { type Fact, gap, known } from '#core/fact'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'
import { isRecord, type Json } from '#core/json'
import { parseJsonText } from '#core/json-text/parse'
import type { ApiFacts } from './rulesets.ts'

export interface Recorded {
  readonly facts: ApiFacts
  /** The branch that was recorded, or null. */
  readonly branch: string | null
}

const SHAPE =
  '{"rules": <answer of rules/branches/{branch}>, "rulesets": [<details of each ruleset>], "branch": <answer of branches/{branch}, optional>}'
const KEYS = ['rules', 'rulesets', 'branch']
/** Far above what the API can answer: a branch has at most some hundred rules. */
const LIMITS = { bytes: 16 * 1024 * 1024, depth: 64 }

/** Answers of GitHub recorded in a file (design 6). Throws InputError, with the place, when the file is of another shape. */
export async function readRecordedRulesets(path: string, shown: string): Promise<Recorded> {
  const read = parseJsonText(await textOf(path, shown), LIMITS)
  if (read.kind === 'bad') {
    const [problem] = read.problems
    throw mistake(shown, problem?.message ?? 'no JSON', problem)
  }
  try {
    return recordedOf(read.value, shown)
  } catch (error) {
    if (error instanceof ShapeError) throw mistake(shown, error.message, read.placeOf(error.pointer))
    throw error
  }
}

function recordedOf(value: Json, shown: string): Recorded {
  if (!isRecord(value)) throw new ShapeError('', 'is no object')
  const foreign = Object.keys(value).find(key => !KEYS.includes(key))
  if (foreign !== undefined) throw new ShapeError(`/${escaped(foreign)}`, 'is no key of a recording')
  if (!('rules' in value)) throw new ShapeError('', 'has no "rules"')
  if (!Array.isArray(value['rulesets'])) throw new ShapeError('', 'has no list as "rulesets"')
  const rules = parseBranchRules(value['rules'], '/rules')
  const rulesets = new Map<number, Fact<Ruleset>>()
  for (const [at, item] of value['rulesets'].entries()) {
    const ruleset = parseRuleset(item, `/rulesets/${at}`)
    if (rulesets.has(ruleset.id)) throw new ShapeError(`/rulesets/${at}`, `holds ruleset ${ruleset.id} again`)
    rulesets.set(ruleset.id, known(ruleset))
  }
  for (const { rulesetId: id, sourceType } of rules) {
    if (id === null || rulesets.has(id) || (sourceType !== '' && sourceType !== 'Repository')) continue
    rulesets.set(id, gap(`the details of ruleset ${id}`, `${shown} does not hold them.`, `Record rulesets/${id} too.`))
  }
  const answer = value['branch']
  const classic = answer === undefined ? null : known(parseClassic(answer, '/branch'))
  return { facts: { rules: known(rules), rulesets, classic, admin: null }, branch: nameOf(answer) }
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function nameOf(answer: unknown): string | null {
  return isRecord(answer) && typeof answer['name'] === 'string' ? answer['name'] : null
}

async function textOf(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw mistake(
      shown,
      error instanceof Error && 'code' in error ? `no file that can be read (${String(error.code)})` : 'no file',
    )
  }
}

function mistake(shown: string, found: string, at?: { readonly line: number; readonly column: number }): InputError {
  const remedy = 'Record the answers of the API as they are.'
  if (at === undefined) return new InputError('rulesets', inert(`${shown}: ${found}`), SHAPE, remedy)
  const { line, column } = at
  return new InputError('rulesets', inert(`${shown}:${line}:${column}: ${found}`), SHAPE, remedy, {
    path: shown,
    line,
    column,
  })
}
