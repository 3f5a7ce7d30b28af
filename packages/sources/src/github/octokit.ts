export interface OctokitOptions {
  readonly token: string
  /** Default https://api.github.com */
  readonly apiUrl?: string
}

/**
 * @actions/github reads GITHUB_EVENT_PATH when it is imported, and costs 100 ms: only where the API is used. Retries and
 * pacing are ours: octokit's plugins send a POST twice, ignore `retry-after`, and wait on when the step is stopped (decision 0050).
 */
export async function openOctokit({ token, apiUrl }: OctokitOptions, silenceMs: number, stop: AbortSignal) {
  const [{ getOctokit }, { defaults }] = await Promise.all([
    import('@actions/github'),
    import('@actions/github/lib/utils'),
  ])
  const proxied: typeof fetch = defaults.request?.fetch ?? fetch
  // The clock of silence starts when the request is sent, not while it is paced.
  const timed: typeof fetch = (url, init) => {
    const silence = AbortSignal.timeout(silenceMs)
    // A write under way is let finish: its answer says what was done.
    const signal = (init?.method ?? 'GET') === 'GET' ? AbortSignal.any([silence, stop]) : silence
    return proxied(url, { ...init, signal })
  }
  const octokit = getOctokit(token, {
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
    request: { ...defaults.request, fetch: timed },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
  return { octokit, proxied }
}
