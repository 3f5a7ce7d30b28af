import { readFile } from 'node:fs/promises'
import type { Ruleset } from '#core/checks/ruleset-sanity/facts'
import { parseBranchRules, parseClassic, parseRuleset, ShapeError } from '#core/checks/ruleset-sanity/parse-answers'
import { type Fact, gap, known } from '#core/fact'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'
import { isRecord } from '#core/json'
import type { ApiFacts } from './rulesets.ts'

export interface Recorded {
  readonly facts: ApiFacts
  /** The branch that was recorded, or null. */
  readonly branch: string | null
}

const SHAPE =
  '{"rules": <answer of rules/branches/{branch}>, "rulesets": [<details of each ruleset>], "branch": <answer of branches/{branch}, optional>}'
const KEYS = ['rules', 'rulesets', 'branch']

/** Answers of GitHub recorded in a file (design 6). Throws InputError when the file is of another shape. */
export async function readRecordedRulesets(path: string, shown: string): Promise<Recorded> {
  const value = parse(await textOf(path, shown), shown)
  if (!isRecord(value) || !Array.isArray(value['rulesets']) || Object.keys(value).some(key => !KEYS.includes(key))) {
    throw mistake(shown, 'something else')
  }
  try {
    const rules = parseBranchRules(value['rules'])
    const rulesets = new Map<number, Fact<Ruleset>>()
    for (const item of value['rulesets']) {
      const ruleset = parseRuleset(item)
      if (rulesets.has(ruleset.id)) throw new ShapeError(`ruleset ${ruleset.id} stands twice`)
      rulesets.set(ruleset.id, known(ruleset))
    }
    for (const { rulesetId: id, sourceType } of rules) {
      if (id === null || rulesets.has(id) || (sourceType !== '' && sourceType !== 'Repository')) continue
      rulesets.set(
        id,
        gap(`the details of ruleset ${id}`, `${shown} does not hold them.`, `Record rulesets/${id} too.`),
      )
    }
    const answer = value['branch']
    const classic = answer === undefined ? null : known(parseClassic(answer))
    return { facts: { rules: known(rules), rulesets, classic, admin: null }, branch: nameOf(answer) }
  } catch (error) {
    if (error instanceof ShapeError) throw mistake(shown, error.message)
    throw error
  }
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

function parse(text: string, shown: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw mistake(shown, `no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function mistake(shown: string, found: string): InputError {
  return new InputError('rulesets', inert(`${shown}: ${found}`), SHAPE, 'Record the answers of the API as they are.')
}
