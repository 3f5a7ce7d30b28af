import { isRecord } from '#core/json'

/** How long we bear with a server. Tests hand in a clock of their own; the product takes the default. */
export interface Patience {
  /** Tries after the first. */
  readonly retries: number
  /** A request, or a pause within its body, that says nothing for this long is a fault. */
  readonly silenceMs: number
  /** The longest delay of a server that we honour; beyond it the fact is a gap. */
  readonly longestWaitS: number
  /** `stop` ends it early. */
  sleep(seconds: number, stop?: AbortSignal): Promise<void>
}

export const PATIENCE: Patience = {
  retries: 3,
  silenceMs: 30_000,
  longestWaitS: 120,
  sleep: pause,
}

/** Ends after so many seconds, or when it is stopped, whichever is first. */
export function pause(seconds: number, stop?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (stop?.aborted) return resolve()
    const timer = setTimeout(end, seconds * 1000)
    function end(): void {
      clearTimeout(timer)
      stop?.removeEventListener('abort', end)
      resolve()
    }
    stop?.addEventListener('abort', end)
  })
}

/** What one try came to, when it came to nothing. */
export interface Failure {
  /** HTTP status; 0 where no answer came, or none that could be read. */
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
  /** The request never reached the server: nothing was done there. */
  readonly unsent: boolean
}

/** GitHub says 403 for a primary or secondary rate limit as well (docs: rate limits). */
export function isRateLimit(failure: Failure): boolean {
  if (failure.status === 429) return true
  const limited = failure.headers['retry-after'] !== undefined || failure.headers['x-ratelimit-remaining'] === '0'
  return failure.status === 403 && (limited || /\b(secondary )?rate limit/i.test(failure.message))
}

/** Passing trouble: the same request may work later. Everything else is the server's word. */
export function isTransient(failure: Failure): boolean {
  return failure.status === 0 || failure.status === 408 || failure.status >= 500 || isRateLimit(failure)
}

/** A write is sent again only when it cannot have been done: refused by a rate limit, or never sent. */
export function mayRepeat(method: string, failure: Failure): boolean {
  return isTransient(failure) && (method !== 'POST' || failure.unsent || isRateLimit(failure))
}

/**
 * Seconds to wait before try number `attempt` + 1 (docs: retry-after first, then the reset, then a minute, growing). Points in
 * time are the server's: they are taken from its own clock where it tells it.
 */
export function delayOf(failure: Failure, attempt: number, here: number): number {
  const told = Date.parse(failure.headers['date'] ?? '')
  const now = Number.isNaN(told) ? here : told
  const after = retryAfter(failure.headers['retry-after'], now)
  if (after !== undefined) return after
  if (!isRateLimit(failure)) return 2 ** (attempt - 1)
  const reset = Number(failure.headers['x-ratelimit-reset'])
  if (failure.headers['x-ratelimit-remaining'] === '0' && reset > 0)
    return Math.max(1, Math.ceil(reset - now / 1000) + 1)
  return 60 * Math.min(attempt, 2)
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined || value.trim() === '') return undefined
  const seconds = Number(value)
  if (Number.isFinite(seconds) && seconds >= 0) return Math.ceil(seconds)
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000))
}

const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/** What a thrown error of octokit or fetch says. */
export function failureOf(error: unknown): Failure {
  const response = fieldOf(error, 'response')
  const status = fieldOf(error, 'status')
  const headers = isRecord(response) && isRecord(response['headers']) ? plainHeaders(response['headers']) : {}
  // octokit gives status 500 to an error that never had an answer.
  const answered = isRecord(response) && typeof status === 'number'
  return {
    status: answered ? status : 0,
    message: isSilence(error) ? 'no answer in time' : error instanceof Error ? error.message : String(error),
    headers,
    unsent: !answered && UNSENT.has(codeOf(error)),
  }
}

export function plainHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
}

function isSilence(error: unknown): boolean {
  const names = [error, fieldOf(error, 'cause')].map(each => (each instanceof Error ? each.name : ''))
  return names.includes('TimeoutError') || names.includes('AbortError')
}

/** The system's code, however deep fetch has wrapped it. */
function codeOf(error: unknown, depth = 0): string {
  const code = fieldOf(error, 'code')
  if (typeof code === 'string' && code !== '') return code
  const cause = fieldOf(error, 'cause')
  return cause === undefined || depth > 4 ? '' : codeOf(cause, depth + 1)
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
