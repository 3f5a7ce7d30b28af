import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal.ts'
import type { HubRepository } from './repository.ts'
import { type Call, isObject, type Match, type Reply, type Route, routerOf } from './route.ts'
import { artifactRoutes } from './routes/artifacts.ts'
import { contentsRoutes } from './routes/contents.ts'
import { gitRoutes } from './routes/git.ts'
import { issueRoutes } from './routes/issues.ts'
import { pullRoutes } from './routes/pulls.ts'
import { ruleRoutes } from './routes/rules.ts'
import { runRoutes } from './routes/runs.ts'
import { workflowRoutes } from './routes/workflows.ts'
import type { HubToken } from './state.ts'

/** Every route the hub answers. */
export const ROUTES: readonly Route[] = [
  ...gitRoutes,
  ...ruleRoutes,
  ...contentsRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...workflowRoutes,
  ...runRoutes,
  ...artifactRoutes,
]

const route = routerOf(ROUTES)
const DOCS = 'https://docs.github.com/rest'
const DEFAULT_VERSION = '2022-11-28'
const KNOWN_VERSIONS = ['2022-11-28', '2026-03-10']

/** What the API needs of its hub. */
export interface ApiWorld {
  readonly url: string
  readonly apiUrl: string
  readonly tokens: ReadonlyMap<string, HubToken>
  readonly rateLimit: { limit: number; remaining: number; reset: number }
  repository(owner: string, name: string): HubRepository | undefined
  stamp(): string
  nextId(): number
  blobUrl(bytes: Buffer, contentType: string, fileName: string): string
}

export interface RawReply {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
  /** The route's template, or null when there is none. */
  readonly template: string | null
}

/** One REST request, from its path below the API's root to the bytes of its answer. */
export async function answerApi(
  world: ApiWorld,
  request: IncomingMessage,
  target: { path: string; query: URLSearchParams },
  body: Buffer,
): Promise<RawReply> {
  const match = route(request.method ?? 'GET', target.path)
  const { rateLimit } = world
  const reply = await guarded(async () => {
    if (rateLimit.remaining <= 0) throw new Refusal(403, 'API rate limit exceeded for installation ID 1.')
    rateLimit.remaining -= 1
    const token = signedBy(world, request)
    if (match === null) throw new Refusal(404, 'Not Found')
    return await match.route.handle(callOf(world, request, target, body, match, token))
  })
  return encoded(reply, request, world, match?.route.template ?? null)
}

async function guarded(handle: () => Promise<Reply>): Promise<Reply> {
  try {
    return await handle()
  } catch (error) {
    if (error instanceof Refusal) return refused(error)
    return refused(new Refusal(500, error instanceof Error ? `Server Error: ${error.message}` : 'Server Error'))
  }
}

function refused({ status, message, errors }: Refusal): Reply {
  const json = {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: DOCS,
    status: String(status),
  }
  return { status, json }
}

function callOf(
  world: ApiWorld,
  request: IncomingMessage,
  target: { path: string; query: URLSearchParams },
  body: Buffer,
  match: Match,
  token: HubToken | null,
): Call {
  const repository = world.repository(match.params['owner'] ?? '', match.params['repo'] ?? '')
  const version = String(request.headers['x-github-api-version'] ?? DEFAULT_VERSION)
  if (!KNOWN_VERSIONS.includes(version)) throw new Refusal(400, `"${version}" is not a supported API version.`)
  if (repository === undefined) throw new Refusal(404, 'Not Found')
  permit(match, repository, token)
  return {
    repository,
    params: match.params,
    query: target.query,
    body: parsed(body),
    token,
    apiUrl: world.apiUrl,
    url: world.url,
    requestUrl: `${world.apiUrl}${target.path}`,
    apiVersion: version,
    accept: String(request.headers['accept'] ?? ''),
    stamp: world.stamp,
    nextId: world.nextId,
    blobUrl: world.blobUrl,
  }
}

/** Who reads a public repository needs no permission but for administration; writes always need one. */
function permit({ route: wanted }: Match, repository: HubRepository, token: HubToken | null): void {
  const [permission, level, other] = wanted.need
  if (token === null) {
    if (repository.private) throw new Refusal(404, 'Not Found')
    if (level === 'write' || permission === 'administration') throw new Refusal(401, 'Requires authentication')
    return
  }
  const has = [permission, ...(other === undefined ? [] : [other])].map(name => token.permissions[name])
  if (permission === 'metadata' || has.includes('write') || has.includes(level)) return
  if (level === 'read' && permission !== 'administration' && !repository.private && token.kind === 'user') return
  if (token.kind === 'app') throw new Refusal(403, 'Resource not accessible by integration')
  throw repository.private && Object.keys(token.permissions).length === 0
    ? new Refusal(404, 'Not Found')
    : new Refusal(403, 'Resource not accessible by personal access token')
}

function signedBy(world: ApiWorld, request: IncomingMessage): HubToken | null {
  const header = request.headers.authorization
  if (header === undefined) return null
  const token = world.tokens.get(/^(?:token|bearer) (.+)$/i.exec(header)?.[1] ?? '')
  if (token === undefined) throw new Refusal(401, 'Bad credentials')
  return token
}

function parsed(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {}
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (isObject(value)) return value
  } catch {
    throw new Refusal(400, 'Problems parsing JSON')
  }
  throw new Refusal(400, 'Body should be a JSON object')
}

/** Bytes with the headers that GitHub sends: rate limit, API version, ETag; 304 when the caller has them already. */
function encoded(reply: Reply, request: IncomingMessage, world: ApiWorld, template: string | null): RawReply {
  const body = reply.bytes ?? Buffer.from(reply.json === undefined ? '' : JSON.stringify(reply.json))
  const { limit, remaining, reset } = world.rateLimit
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': String(request.headers['x-github-api-version'] ?? DEFAULT_VERSION),
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, remaining)),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-used': String(limit - Math.max(0, remaining)),
    'x-ratelimit-resource': 'core',
    ...reply.headers,
  }
  if (request.method !== 'GET' || reply.status !== 200) return { status: reply.status, headers, body, template }
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`
  const same = request.headers['if-none-match'] === etag
  if (same) world.rateLimit.remaining += 1
  return { status: same ? 304 : 200, headers: { ...headers, etag }, body: same ? Buffer.alloc(0) : body, template }
}
