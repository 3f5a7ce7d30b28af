import type { IncomingMessage, ServerResponse } from 'node:http'

/** What goes wrong with one answer. Tests push functions that choose the requests. */
export type Fault =
  /** Another answer. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Record<string, string>
      readonly body?: string
    }
  /** The true answer, after this many milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Half of the true answer's bytes, then the connection is gone. */
  | { readonly kind: 'cut' }
  /** The connection is gone before any answer. */
  | { readonly kind: 'reset' }
  /** No answer, ever; the connection stays. */
  | { readonly kind: 'silence' }
  /** The true answer's bytes, changed. */
  | { readonly kind: 'edit'; edit(body: Buffer): Buffer | string }
  /** The true answer's JSON, changed. */
  | { readonly kind: 'json'; json(value: unknown): unknown }

export interface FaultRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** How many times this method and path were asked before. */
  readonly earlier: number
}

/** Sends a made-up or maimed answer in place of the true one. */
export async function sendFaulty(
  fault: Fault,
  truth: { status: number; headers: Record<string, string>; body: Buffer },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  switch (fault.kind) {
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'application/json; charset=utf-8', ...fault.headers })
      response.end(fault.body ?? JSON.stringify({ message: `Fault ${fault.status}`, documentation_url: '' }))
      return fault.status
    case 'slow':
      await new Promise(resolve => setTimeout(resolve, fault.ms))
      return sendWhole(truth, response)
    case 'cut':
      response.writeHead(truth.status, { ...truth.headers, 'content-length': String(truth.body.length) })
      response.write(truth.body.subarray(0, Math.floor(truth.body.length / 2)), () => request.socket.destroy())
      return truth.status
    case 'reset':
      request.socket.destroy()
      return 0
    case 'silence':
      return 0
    case 'edit':
      return sendWhole({ ...truth, body: Buffer.from(fault.edit(truth.body)) }, response)
    case 'json':
      return sendWhole(
        { ...truth, body: Buffer.from(JSON.stringify(fault.json(JSON.parse(truth.body.toString('utf8'))))) },
        response,
      )
  }
}

/** Sends an answer as it is. */
export function sendWhole(
  truth: { status: number; headers: Record<string, string>; body: Buffer },
  response: ServerResponse,
): number {
  const bodiless = truth.status === 204 || truth.status === 304
  response.writeHead(truth.status, {
    ...truth.headers,
    ...(bodiless ? {} : { 'content-length': String(truth.body.length) }),
  })
  response.end(bodiless ? undefined : truth.body)
  return truth.status
}
