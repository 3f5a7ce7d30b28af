import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type ApiWorld, answerApi, type RawReply } from './api.ts'
import type { BlobStore } from './blobs.ts'
import { type Fault, type FaultRequest, sendFaulty, sendWhole } from './faults.ts'
import { GIT_PATH, serveGit } from './git-http.ts'
import type { LoggedRequest } from './hub.ts'
import { renderPullPage } from './pull-page.ts'
import type { HubRepository } from './repository.ts'
import { type ResultsService, TWIRP_PATH } from './results-service.ts'
import type { HubToken } from './state.ts'

interface ServerState {
  readonly root: string
  readonly tokens: ReadonlyMap<string, HubToken>
  readonly faults: readonly ((request: FaultRequest) => Fault | undefined)[]
  readonly requests: LoggedRequest[]
  readonly blobs: BlobStore
  readonly results: ResultsService
  readonly repositories: ReadonlyMap<string, HubRepository>
}

const API_ROOT = '/api/v3'

/** Listens on 127.0.0.1 only. `worldOf` is told the address once it is known. */
export async function listen(
  port: number,
  state: ServerState,
  worldOf: (url: string) => ApiWorld,
): Promise<{ url: string; close(): Promise<void> }> {
  const asked = new Map<string, number>()
  const server = createServer((request, response) => {
    void serve(state, world, asked, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: error instanceof Error ? error.message : 'Server Error' }))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`
  const world = worldOf(url)
  return {
    url,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  state: ServerState,
  world: ApiWorld,
  asked: Map<string, number>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET'
  const target = new URL(request.url ?? '/', world.url)
  const inApi = target.pathname.startsWith(`${API_ROOT}/`)
  const pathname = inApi ? target.pathname.slice(API_ROOT.length) : target.pathname
  const path = `${pathname}${target.search}`
  const log = (route: string | null, status: number): void => {
    state.requests.push({ method, path, route, status })
  }
  if (!inApi && GIT_PATH.test(pathname)) {
    log(null, await serveGitPath(state, request, response, pathname, target.search.slice(1)))
    return
  }
  const body = await bodyOf(request)
  const truth = inApi
    ? await answerApi(world, request, { path: pathname, query: target.searchParams }, body)
    : answerElse(state, world, request, target, body)
  const key = `${method} ${path}`
  const earlier = asked.get(key) ?? 0
  asked.set(key, earlier + 1)
  const fault = firstFault(state, { method, path, earlier })
  const status = fault === undefined ? sendWhole(truth, response) : await sendFaulty(fault, truth, request, response)
  log(truth.template, status)
}

function firstFault(state: ServerState, request: FaultRequest): Fault | undefined {
  for (const choose of state.faults) {
    const fault = choose(request)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** Blobs, uploads, the artifact service, and one page: the pull request. */
function answerElse(
  state: ServerState,
  world: ApiWorld,
  request: IncomingMessage,
  target: URL,
  body: Buffer,
): RawReply {
  const [, first = '', ...rest] = target.pathname.split('/')
  if (first === 'blobs') {
    const blob = state.blobs.get(rest.join('/'))
    if (blob === null) return plain(403, 'application/xml', '<Error><Code>AuthenticationFailed</Code></Error>')
    const headers = {
      'content-type': blob.contentType,
      'content-disposition': `attachment; filename="${blob.fileName.replaceAll(/["\\\r\n]/g, '_')}"`,
    }
    return { status: 200, headers, body: blob.bytes, template: null }
  }
  if (first === 'uploads') {
    const status = state.results.upload(rest.at(-1) ?? '', target.searchParams, body)
    return { status, headers: { 'x-ms-request-server-encrypted': 'true' }, body: Buffer.alloc(0), template: null }
  }
  if (target.pathname.startsWith(TWIRP_PATH)) {
    const bearer = (request.headers.authorization ?? '').replace(/^Bearer /i, '')
    const json: unknown = body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
    const reply = state.results.call(target.pathname.slice(TWIRP_PATH.length), bearer, json)
    return plain(reply.status, 'application/json', JSON.stringify(reply.json))
  }
  const page = renderPullPage(world, target.pathname)
  return page === null ? plain(404, 'text/plain', 'Not Found\n') : plain(200, 'text/html; charset=utf-8', page)
}

function plain(status: number, contentType: string, text: string): RawReply {
  return { status, headers: { 'content-type': contentType }, body: Buffer.from(text), template: null }
}

async function serveGitPath(
  state: ServerState,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  query: string,
): Promise<number> {
  const [, owner = '', name = '', service = ''] = GIT_PATH.exec(pathname) ?? []
  const repository = state.repositories.get(`${owner}/${name}`.toLowerCase())
  const token = state.tokens.get(passwordOf(request))
  const pushes = service === 'git-receive-pack' || query.includes('git-receive-pack')
  const has = token?.permissions.contents
  const mayRead = repository !== undefined && (!repository.private || has !== undefined)
  if (repository === undefined || !mayRead || (pushes && has !== 'write')) {
    const status = token === undefined ? 401 : pushes && mayRead ? 403 : 404
    response.writeHead(status, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
    return status
  }
  const pathInfo = `/${repository.owner}/${repository.name}.git/${service}`
  return serveGit(request, response, { root: state.root, pathInfo, query, user: token?.login ?? '' })
}

/** The token, in Basic's password or as a bearer. */
function passwordOf(request: IncomingMessage): string {
  const [scheme = '', value = ''] = (request.headers.authorization ?? '').split(' ')
  if (scheme.toLowerCase() !== 'basic') return value
  const text = Buffer.from(value, 'base64').toString('utf8')
  return text.slice(text.indexOf(':') + 1)
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
