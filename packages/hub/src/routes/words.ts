import { invalid } from '../refusal.ts'
import type { Call } from '../route.ts'

/** GitHub's limit of a body or a comment, in characters. */
const BODY_CHARS = 65_536

/** Refuses a body over GitHub's limit, in GitHub's words. */
export function tooLong(resource: string, body: string | null): void {
  if (body === null || [...body].length <= BODY_CHARS) return
  throw invalid('Validation Failed', [
    { resource, code: 'custom', field: 'body', message: `body is too long (maximum is ${BODY_CHARS} characters)` },
  ])
}

/** Who writes: an app's token writes as its bot. */
export function loginOf(call: Call): string {
  if (call.token === null) return call.repository.owner
  return call.token.kind === 'app' ? `${call.token.login}[bot]` : call.token.login
}

/** The texts of a list, whatever else is in it. */
export function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}
