import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type GivenVerdict, parseVerdict } from '#core/checks/pr-open/verdicts'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'

/**
 * Verdicts as the input gives them: a JSON list of verdict JSONs (objects, or their text); or one a line, each a verdict
 * JSON or the path of one. A blank line is a job that did not run: it is no verdict, and the needed ones are missed by name.
 */
export function readVerdicts(text: string, cwd: string): GivenVerdict[] {
  const trimmed = text.trim()
  if (trimmed.startsWith('[')) return list(trimmed).map((value, at) => verdictIn(value, `item ${at + 1}`))
  const lines = trimmed.split(/\r?\n/).map(line => line.trim())
  return lines.flatMap((line, at) => {
    if (line === '') return []
    return [verdictIn(line.startsWith('{') ? line : fileText(resolve(cwd, line), line), `line ${at + 1}`)]
  })
}

function list(text: string): unknown[] {
  const value = parsed(text, 'the list')
  if (!Array.isArray(value)) throw wrong('no list')
  return value.filter(item => item !== '' && item !== null)
}

function verdictIn(value: unknown, where: string): GivenVerdict {
  const verdict = parseVerdict(typeof value === 'string' ? parsed(value, where) : value)
  if (verdict === null) throw wrong(`${where}, which is no cec.verdict/1`)
  return verdict
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(`${where}, which is no JSON`)
  }
}

function fileText(path: string, given: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw wrong(`no file that can be read: ${inert(clip(given, 200))}`)
  }
}

function wrong(found: string): InputError {
  return new InputError(
    'verdicts',
    found,
    'a JSON list of verdict JSONs, or one a line, each a verdict JSON or the path of one',
    'Hand over the outputs verdict-json or report of the checks.',
  )
}
