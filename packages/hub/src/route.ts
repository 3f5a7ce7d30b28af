import type { HubRepository } from './repository.ts'
import type { HubToken, Level, Permission } from './state.ts'

/** A request, matched to its route, with what the route needs. */
export interface Call {
  readonly repository: HubRepository
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The JSON body, `{}` when there is none. */
  readonly body: Readonly<Record<string, unknown>>
  /** Null when nobody signed the request. */
  readonly token: HubToken | null
  /** Where the API answers, and where pages would be. */
  readonly apiUrl: string
  readonly url: string
  /** The whole address of this request. */
  readonly requestUrl: string
  /** X-GitHub-Api-Version, or GitHub's default. */
  readonly apiVersion: string
  /** The Accept header. */
  readonly accept: string
  /** Now, to the second. */
  stamp(): string
  nextId(): number
  /** A URL under which these bytes can be had for one minute. */
  blobUrl(bytes: Buffer, contentType: string, fileName: string): string
}

export interface Reply {
  readonly status: number
  readonly json?: unknown
  /** An answer that is not JSON. */
  readonly bytes?: Buffer
  readonly headers?: Readonly<Record<string, string>>
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** The template as GitHub's OpenAPI description writes it. */
  readonly template: string
  /** The permission, its level, and another permission that will do as well. */
  readonly need: readonly [Permission, Level, Permission?]
  handle(call: Call): Reply | Promise<Reply>
}

export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** Parameters that may hold a slash unescaped. */
const GREEDY = new Set(['ref', 'branch', 'path', 'basehead'])

/** A function that finds the route of a request. Literal segments win over parameters: the table's order decides. */
export function routerOf(routes: readonly Route[]): (method: string, path: string) => Match | null {
  const compiled = routes.map(route => ({ route, pattern: patternOf(route.template) }))
  return (method, path) => {
    for (const { route, pattern } of compiled) {
      if (route.method !== method) continue
      const groups = pattern.exec(path)?.groups
      if (groups !== undefined) return { route, params: decoded(groups) }
    }
    return null
  }
}

function patternOf(template: string): RegExp {
  const source = template.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${GREEDY.has(name) ? '.+' : '[^/]+'})`,
  )
  return new RegExp(`^${source}$`)
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
}

/** True for a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text out of a body, or undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
