import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { GIT_ENV } from './git.ts'

/** Paths that git's smart protocol asks for. */
export const GIT_PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/

/**
 * Hands a request to `git http-backend` (CGI, RFC 3875): the real protocol, shallow and partial clones included.
 * Resolves with the status that was sent.
 */
export function serveGit(
  request: IncomingMessage,
  response: ServerResponse,
  options: { root: string; pathInfo: string; query: string; user: string },
): Promise<number> {
  return new Promise(resolve => {
    const child = spawn('git', ['http-backend'], { env: cgiEnv(request, options), stdio: ['pipe', 'pipe', 'ignore'] })
    const gone = (): void => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
      resolve(500)
    }
    child.on('error', gone)
    child.stdin.on('error', () => {})
    request.pipe(child.stdin)
    let head = Buffer.alloc(0)
    const onHead = (chunk: Buffer): void => {
      head = Buffer.concat([head, chunk])
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      child.stdout.off('data', onHead)
      const { status, headers } = parseHead(head.subarray(0, end).toString('latin1'))
      response.writeHead(status, headers)
      response.write(head.subarray(end + 4))
      child.stdout.pipe(response)
      response.on('close', () => resolve(status))
    }
    child.stdout.on('data', onHead)
    child.on('close', () => {
      if (!response.headersSent) gone()
    })
  })
}

function cgiEnv(
  request: IncomingMessage,
  options: { root: string; pathInfo: string; query: string; user: string },
): NodeJS.ProcessEnv {
  const header = (name: string): string => String(request.headers[name] ?? '')
  return {
    ...GIT_ENV,
    GIT_PROJECT_ROOT: options.root,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: options.pathInfo,
    QUERY_STRING: options.query,
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: header('content-type'),
    ...(header('content-length') === '' ? {} : { CONTENT_LENGTH: header('content-length') }),
    HTTP_CONTENT_ENCODING: header('content-encoding'),
    GIT_PROTOCOL: header('git-protocol'),
    REMOTE_ADDR: '127.0.0.1',
    ...(options.user === '' ? {} : { REMOTE_USER: options.user }),
  }
}

function parseHead(text: string): { status: number; headers: Record<string, string> } {
  const headers: Record<string, string> = {}
  let status = 200
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    if (name === 'status') status = Number.parseInt(value, 10)
    else headers[name] = value
  }
  return { status, headers }
}
