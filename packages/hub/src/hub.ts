import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBlobStore } from './blobs.ts'
import type { Fault, FaultRequest } from './faults.ts'
import { git } from './git.ts'
import { createRepository, type HubRepository, type RepositoryOptions, seconds } from './repository.ts'
import { openResultsService, runtimeToken } from './results-service.ts'
import { listen } from './server.ts'
import { type HubRun, type HubToken, type Level, PERMISSIONS, type Permissions } from './state.ts'

export type { Fault, FaultRequest } from './faults.ts'
export { Refusal } from './refusal.ts'
export type { HubRepository } from './repository.ts'
export type * from './state.ts'

/** One answered request. */
export interface LoggedRequest {
  readonly method: string
  /** Below the API's root, with the query; the whole path for git, blobs and the artifact service. */
  readonly path: string
  /** The template of GitHub's description, or null for what is no REST route. */
  readonly route: string | null
  /** 0 when the connection was cut before an answer. */
  readonly status: number
}

export interface EnvOptions {
  /** The run that the step belongs to: sets GITHUB_RUN_ID and what uploads need. */
  readonly run?: HubRun
  readonly event?: { readonly name: string; readonly payload: object }
  readonly ref?: string
  readonly sha?: string
}

/** The embedded GitHub: one server on 127.0.0.1, real git underneath. For the demo and the tests only. */
export interface Hub extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** Where the REST API answers; what GITHUB_API_URL says. */
  readonly apiUrl: string
  /** A token that may do everything. */
  readonly adminToken: string
  readonly tokens: Map<string, HubToken>
  /** Asked before each answer, in order; the first fault given wins. */
  readonly faults: ((request: FaultRequest) => Fault | undefined)[]
  /** What was asked so far, in the order of the answers. */
  readonly requests: LoggedRequest[]
  /** At 0 remaining every request is refused as GitHub does. `reset` is in seconds since 1970. */
  readonly rateLimit: { limit: number; remaining: number; reset: number }
  readonly repositories: ReadonlyMap<string, HubRepository>
  createRepository(options: RepositoryOptions): Promise<HubRepository>
  /** A new token. Kind `app` is what a workflow has: github-actions. */
  addToken(permissions: Permissions, options?: { login?: string; kind?: 'user' | 'app' }): string
  /** The variables that a step of a workflow would have. */
  env(repository: HubRepository, token: string, options?: EnvOptions): Record<string, string>
  /** The hub's clock. */
  now(): Date
  close(): Promise<void>
}

export interface HubOptions {
  /** Default: the system's clock. */
  readonly now?: () => Date
  /** Default 0: any free port. */
  readonly port?: number
}

/** Starts the server; throws one clear sentence when git is missing. */
export async function startHub(options: HubOptions = {}): Promise<Hub> {
  const now = options.now ?? (() => new Date())
  const root = mkdtempSync(join(tmpdir(), 'cec-hub-'))
  try {
    await git(root, ['--version'])
  } catch (error) {
    rmSync(root, { recursive: true, force: true })
    throw error
  }
  let lastId = 1_000
  const nextId = (): number => ++lastId
  const stamp = (): string => seconds(now())
  const blobs = openBlobStore(now)
  const tokens = new Map<string, HubToken>()
  const repositories = new Map<string, HubRepository>()
  const faults: Hub['faults'] = []
  const requests: LoggedRequest[] = []
  const rateLimit = { limit: 5_000, remaining: 5_000, reset: Math.floor(now().getTime() / 1_000) + 3_600 }
  const adminToken = `ghp_${randomBytes(18).toString('hex')}`
  tokens.set(adminToken, { login: 'maintainer', kind: 'user', permissions: everything('write') })
  const blobUrl = (bytes: Buffer, contentType: string, fileName: string): string =>
    `${server.url}/blobs/${blobs.put(bytes, contentType, fileName)}`
  const results = openResultsService({
    repositories: () => repositories.values(),
    stamp,
    blobUrl,
    uploadUrl: key => `${server.url}/uploads/hub/${key}?sig=${key.slice(0, 8)}`,
  })
  const server = await listen(
    options.port ?? 0,
    { root, tokens, faults, requests, blobs, results, repositories },
    url => ({
      url,
      apiUrl: `${url}/api/v3`,
      tokens,
      rateLimit,
      repository: (owner, name) => repositories.get(`${owner}/${name}`.toLowerCase()),
      stamp,
      nextId,
      blobUrl,
    }),
  )
  const { url } = server
  const apiUrl = `${url}/api/v3`
  const close = async (): Promise<void> => {
    await server.close()
    rmSync(root, { recursive: true, force: true })
  }
  return {
    url,
    apiUrl,
    adminToken,
    tokens,
    faults,
    requests,
    rateLimit,
    repositories,
    async createRepository(given) {
      const repository = await createRepository({ root, url, adminToken, nextId, now }, given)
      repositories.set(repository.fullName.toLowerCase(), repository)
      return repository
    },
    addToken(permissions, { login, kind = 'app' } = {}) {
      const token = `${kind === 'app' ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`
      tokens.set(token, { login: login ?? (kind === 'app' ? 'github-actions' : 'developer'), kind, permissions })
      return token
    },
    env: (repository, token, given = {}) => runnerEnv({ url, apiUrl, root }, repository, token, given),
    now,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function everything(level: Level): Permissions {
  return Object.fromEntries(PERMISSIONS.map(permission => [permission, level]))
}

function runnerEnv(
  hub: { url: string; apiUrl: string; root: string },
  repository: HubRepository,
  token: string,
  { run, event, ref, sha }: EnvOptions,
): Record<string, string> {
  const branch = ref ?? run?.headBranch ?? repository.defaultBranch
  const eventPath = join(hub.root, `event-${randomBytes(6).toString('hex')}.json`)
  writeFileSync(eventPath, JSON.stringify(event?.payload ?? {}))
  const head = sha ?? run?.headSha
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: hub.apiUrl,
    // The artifact client takes any other host for an Enterprise Server, which has no such service.
    GITHUB_SERVER_URL: hub.url.replace('127.0.0.1', 'hub.localhost'),
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_TOKEN: token,
    GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REF: branch.startsWith('refs/') ? branch : `refs/heads/${branch}`,
    GITHUB_REF_NAME: branch.replace(/^refs\/heads\//, ''),
    GITHUB_ACTOR: run?.actor ?? repository.owner,
    GITHUB_WORKFLOW: run?.name ?? 'CI',
    GITHUB_JOB: 'gate',
    GITHUB_RUN_ID: String(run?.id ?? 1),
    GITHUB_RUN_NUMBER: String(run?.runNumber ?? 1),
    GITHUB_RUN_ATTEMPT: String(run?.attempt ?? 1),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...(head === undefined ? {} : { GITHUB_SHA: head }),
    ...(run === undefined ? {} : { ACTIONS_RESULTS_URL: `${hub.url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken(run.id) }),
  }
}
