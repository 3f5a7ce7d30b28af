import { clip } from '#core/inert'
import { InputError } from '#core/input-error'
import { isRecord } from '#core/json'
import { openOctokit } from './octokit.ts'
import { allPages } from './pages.ts'
import {
  delayOf,
  type Failure,
  failureOf,
  isTransient,
  mayRepeat,
  PATIENCE,
  type Patience,
  plainHeaders,
} from './patience.ts'

/** GitHub's REST API version; octokit sends none by itself (docs: API versions). */
export const API_VERSION = '2022-11-28'

export interface GitHubOptions {
  readonly token: string
  /** `owner/name` */
  readonly repository: string
  /** GITHUB_API_URL; default https://api.github.com */
  readonly apiUrl?: string
  /** Told before each wait for a retry or a rate limit. */
  readonly progress?: (line: string) => void
  readonly patience?: Patience
  /** Ends every wait, and the question that is under way: what is asked then is a fault. */
  readonly stop?: AbortSignal
}

/**
 * What came back. `refused` is GitHub's own word (401, 403, 404, 410, 422 …); `fault` is what is left after the bounded
 * retries (5xx, 429, resets, silence, an answer that is no JSON). Neither is ever an empty list.
 */
export type Answer<T = unknown> =
  | {
      readonly kind: 'ok'
      readonly status: number
      readonly data: T
      readonly headers: Readonly<Record<string, string>>
    }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  | { readonly kind: 'fault'; readonly reason: string }

export interface GitHub {
  readonly owner: string
  readonly repo: string
  /** One request: `GET /repos/{owner}/{repo}/branches/{branch}`; owner and repo are filled in. A POST that may have been done is not sent twice. */
  send(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** As `send`, for polling a GET: an unchanged answer (ETag) costs no rate limit and comes from memory. */
  watch(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** All pages of a list, or why not. `key` names the list inside an object answer (`workflow_runs`). */
  list(route: string, parameters?: Readonly<Record<string, unknown>>, key?: string): Promise<Answer<readonly unknown[]>>
  /** For addresses that GitHub hands out: without the token, through the runner's proxy, one try. */
  fetch(url: string, signal: AbortSignal): Promise<Response>
  readonly patience: Patience
  readonly progress: (line: string) => void
  /** Requests sent to the API so far, retries included. */
  readonly requests: number
}

export async function openGitHub(options: GitHubOptions): Promise<GitHub> {
  const { owner, repo } = parseRepository(options.repository)
  if (options.token === '') {
    throw new InputError('token', 'nothing', "a token for GitHub's API", 'Give the input token, or set GITHUB_TOKEN.')
  }
  const { progress = () => {}, patience = PATIENCE } = options
  const stop = options.stop ?? new AbortController().signal
  const { octokit, proxied } = await openOctokit(options, patience.silenceMs, stop)
  const seen = new Map<string, { etag: string; answer: Answer & { kind: 'ok' } }>()
  let requests = 0
  let nextWrite = 0

  /** Writes go out one a second (docs: best practices for the REST API). */
  const pace = async (): Promise<void> => {
    const now = Date.now()
    const wait = nextWrite - now
    nextWrite = Math.max(now, nextWrite) + WRITE_PAUSE_MS
    if (wait > 0) await patience.sleep(wait / 1000, stop)
  }

  const once = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<Try> => {
    requests += 1
    try {
      const answer = await octokit.request(route, {
        owner,
        repo,
        ...parameters,
        headers: { 'x-github-api-version': API_VERSION, ...recordOf(parameters['headers']) },
      })
      return readable(answer.status, answer.data, plainHeaders(answer.headers))
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) }
    }
  }

  const send = async (route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    const method = route.split(' ')[0] ?? 'GET'
    if (method !== 'GET') await pace()
    for (let attempt = 1; ; attempt++) {
      if (stop.aborted) return STOPPED
      const tried = await once(route, parameters)
      if (tried.kind === 'ok') return tried
      if (stop.aborted) return STOPPED
      const { failure } = tried
      const wait = delayOf(failure, attempt, Date.now())
      if (!mayRepeat(method, failure) || attempt > patience.retries || wait > patience.longestWaitS) {
        return ended(failure, attempt, wait > patience.longestWaitS ? wait : 0)
      }
      progress(`GitHub: ${told(failure)} (${route}). Again in ${wait} s, ${attempt} of ${patience.retries}.`)
      await patience.sleep(wait, stop)
    }
  }

  const watch = async (route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    const key = JSON.stringify([route, parameters])
    const before = seen.get(key)
    const headers = before === undefined ? {} : { 'if-none-match': before.etag }
    const answer = await send(route, { ...parameters, headers })
    if (before !== undefined && answer.kind === 'refused' && answer.status === 304) return before.answer
    const etag = answer.kind === 'ok' ? answer.headers['etag'] : undefined
    if (answer.kind === 'ok' && etag !== undefined) seen.set(key, { etag, answer })
    return answer
  }

  return {
    owner,
    repo,
    send,
    watch,
    list: (route, parameters = {}, key) => allPages(send, route, parameters, key),
    fetch: (url, signal) => proxied(url, { signal, redirect: 'follow' }),
    patience,
    progress,
    get requests() {
      return requests
    },
  }
}

type Try = (Answer & { kind: 'ok' }) | { readonly kind: 'failed'; readonly failure: Failure }

/** octokit hands over text where the JSON was cut or broken, and '' where the body was: that is no answer. */
function readable(status: number, data: unknown, headers: Record<string, string>): Try {
  const empty = status === 204 || status === 205 || (status >= 300 && status < 400)
  if (empty || (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer))) {
    return { kind: 'ok', status, data, headers }
  }
  return { kind: 'failed', failure: { status: 0, message: `answer ${status} is no JSON`, headers: {}, unsent: false } }
}

function ended(failure: Failure, attempts: number, tooLong: number): Answer & { kind: 'refused' | 'fault' } {
  const message = clip(failure.message, 500)
  if (!isTransient(failure)) return { kind: 'refused', status: failure.status, message }
  const wait = tooLong > 0 ? ` It asks to wait ${tooLong} s, which is too long.` : ''
  return { kind: 'fault', reason: `${told(failure)}, after ${attempts} ${attempts === 1 ? 'try' : 'tries'}.${wait}` }
}

function told(failure: Failure): string {
  const message = clip(failure.message.replace(/\s+/g, ' '), 300)
  return failure.status === 0 ? message : `${failure.status} ${message}`
}

function parseRepository(repository: string): { owner: string; repo: string } {
  const [owner, repo, ...rest] = repository.split('/')
  if (!owner || !repo || rest.length > 0) {
    throw new InputError(
      'repository',
      repository === '' ? 'nothing' : repository,
      'owner/name',
      'Set GITHUB_REPOSITORY, or give --repo.',
    )
  }
  return { owner, repo }
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

const WRITE_PAUSE_MS = 1_000

const STOPPED: Answer = { kind: 'fault', reason: 'The step was stopped.' }
