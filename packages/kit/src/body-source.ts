import { readFileSync } from 'node:fs'
import { InputError } from '#core/input-error'
import { isRecord } from '#core/json'
import type { Env } from './body-branch.ts'

/** The pull request that started this workflow: its number, or null when the event is about none. Throws InputError for a broken event file. */
export function pullNumberOf(env: Env): number | null {
  const path = env['GITHUB_EVENT_PATH'] ?? ''
  if (path === '') return null
  const event = parsed(path)
  if (!isRecord(event)) return null
  const pull = isRecord(event['pull_request']) ? event['pull_request'] : null
  const issue = isRecord(event['issue']) && isRecord(event['issue']['pull_request']) ? event['issue'] : null
  const number = pull?.['number'] ?? issue?.['number']
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new InputError(
      'pull-number',
      'an event file that cannot be read',
      'a number, or an event of a pull request',
      'Give the input pull-number.',
    )
  }
}
