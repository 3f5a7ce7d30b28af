import { InputError } from '#core/input-error'
import { isRecord } from '#core/json'

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
  /** One request: `GET /repos/{owner}/{repo}/branches/{branch}`; owner and repo are filled in. */
  send(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** All pages of a list, or why not. `key` names the list inside an object answer (`workflow_runs`). */
  list(route: string, parameters?: Readonly<Record<string, unknown>>, key?: string): Promise<Answer<readonly unknown[]>>
  /** Requests sent so far, retries included. */
  readonly requests: number
}

/** A request that says nothing for this long is a fault. */
const SILENCE_MS = 30_000
const RETRIES = 3
/** The longest delay of a server that we honour; beyond it the fact is a gap. */
const LONGEST_WAIT_S = 120

export async function openGitHub(options: GitHubOptions): Promise<GitHub> {
  const [owner, repo, ...rest] = options.repository.split('/')
  if (!owner || !repo || rest.length > 0) {
    throw new InputError(
      'repository',
      options.repository === '' ? 'nothing' : options.repository,
      'owner/name',
      'Set GITHUB_REPOSITORY, or give --repo.',
    )
  }
  const octokit = await octokitFor(options)
  let requests = 0
  octokit.hook.before('request', request => {
    requests += 1
    request.headers['x-github-api-version'] = API_VERSION
  })
  const send = async (route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    try {
      const answer = await octokit.request(route, {
        owner,
        repo,
        ...parameters,
        request: { signal: AbortSignal.timeout(SILENCE_MS * (RETRIES + 1)), ...requestOptions(parameters) },
      })
      return { kind: 'ok', status: answer.status, data: answer.data, headers: plainHeaders(answer.headers) }
    } catch (error) {
      return failure(error)
    }
  }
  return {
    owner,
    repo,
    send,
    list: (route, parameters = {}, key) => allPages(send, route, parameters, key),
    get requests() {
      return requests
    },
  }
}

function requestOptions(parameters: Readonly<Record<string, unknown>>): object {
  return isRecord(parameters['request']) ? parameters['request'] : {}
}

/** @actions/github reads GITHUB_EVENT_PATH when it is imported, and costs 100 ms: only where the API is used. */
async function octokitFor(options: GitHubOptions) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const wait = (seconds: number, request: unknown, _octokit: unknown, count: number): boolean => {
    const again = count < RETRIES && seconds <= LONGEST_WAIT_S
    if (again)
      options.progress?.(
        `GitHub asks to wait ${seconds} s${isRecord(request) ? ` (${String(request['method'])} ${String(request['url'])})` : ''}`,
      )
    return again
  }
  return getOctokit(
    options.token,
    {
      ...(options.apiUrl === undefined ? {} : { baseUrl: options.apiUrl }),
      retry: { retries: RETRIES, doNotRetry: [400, 401, 403, 404, 410, 422, 429] },
      throttle: { onRateLimit: wait, onSecondaryRateLimit: wait },
      log: { debug() {}, info() {}, warn() {}, error() {} },
    },
    retry,
    throttling,
  )
}

const PER_PAGE = 100
const PAGES_MAX = 100

async function allPages(
  send: GitHub['send'],
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  key?: string,
): Promise<Answer<readonly unknown[]>> {
  const items: unknown[] = []
  for (let page = 1; page <= PAGES_MAX; page++) {
    const answer = await send(route, { ...parameters, per_page: PER_PAGE, page })
    if (answer.kind !== 'ok') return answer
    const list = key === undefined ? answer.data : isRecord(answer.data) ? answer.data[key] : undefined
    if (!Array.isArray(list)) return { kind: 'fault', reason: `${route} answered no list` }
    items.push(...list)
    if (!/rel="next"/.test(answer.headers['link'] ?? '')) return complete(items, answer, key)
  }
  return { kind: 'fault', reason: `${route} has more than ${PAGES_MAX} pages` }
}

/** Half a list is no list: where GitHub counts (`total_count`), the count must agree. */
function complete(items: readonly unknown[], last: Answer & { kind: 'ok' }, key?: string): Answer<readonly unknown[]> {
  const total = key !== undefined && isRecord(last.data) ? last.data['total_count'] : undefined
  if (typeof total === 'number' && total !== items.length) {
    return { kind: 'fault', reason: `the list says ${total} items and gave ${items.length}` }
  }
  return { ...last, data: items }
}

function failure(error: unknown): Answer & { kind: 'refused' | 'fault' } {
  const status = isRecord(error) || error instanceof Error ? Reflect.get(error, 'status') : undefined
  const message = error instanceof Error ? error.message : String(error)
  const refused = typeof status === 'number' && status >= 400 && status < 500 && status !== 408 && status !== 429
  return refused ? { kind: 'refused', status, message } : { kind: 'fault', reason: message }
}

function plainHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
}
