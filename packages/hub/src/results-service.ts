import { createHash, randomBytes } from 'node:crypto'
import type { HubRepository } from './repository.ts'
import { isObject, textOf } from './route.ts'

/** An upload between CreateArtifact and FinalizeArtifact. */
interface Upload {
  readonly key: string
  readonly repository: HubRepository
  readonly runId: number
  readonly name: string
  readonly contentType: string
  readonly blocks: Map<string, Buffer>
  bytes: Buffer
}

export interface ResultsService {
  /** One Twirp call, JSON in and out; the bearer token says which run speaks. */
  call(method: string, bearer: string, body: unknown): { status: number; json: unknown }
  /** One PUT to a signed upload URL: a block, the block list, or a whole blob (Azure's block blob protocol). */
  upload(key: string, query: URLSearchParams, bytes: Buffer): number
}

const SERVICE = 'github.actions.results.api.v1.ArtifactService'
export const TWIRP_PATH = `/twirp/${SERVICE}/`

/** The artifact service as @actions/artifact speaks to it (upload, list, delete, signed download). */
export function openResultsService(world: {
  readonly repositories: () => Iterable<HubRepository>
  readonly stamp: () => string
  readonly uploadUrl: (key: string) => string
  readonly blobUrl: (bytes: Buffer, contentType: string, fileName: string) => string
}): ResultsService {
  const uploads = new Map<string, Upload>()
  const runOf = (bearer: string) => {
    const runId = runIdOf(bearer)
    for (const repository of world.repositories()) {
      const run = repository.runs.find(other => other.id === runId)
      if (run !== undefined) return { repository, run }
    }
    return null
  }
  const methods: Readonly<Record<string, (at: NonNullable<ReturnType<typeof runOf>>, body: Fields) => object>> = {
    CreateArtifact({ repository, run }, body) {
      const key = randomBytes(16).toString('hex')
      const contentType = textOf(body('mime_type')) ?? 'application/zip'
      const name = textOf(body('name')) ?? ''
      if (repository.artifacts.some(artifact => artifact.runId === run.id && artifact.name === name)) {
        throw new TwirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
      }
      uploads.set(key, { key, repository, runId: run.id, name, contentType, blocks: new Map(), bytes: Buffer.alloc(0) })
      return { ok: true, signed_upload_url: world.uploadUrl(key) }
    },
    FinalizeArtifact({ repository, run }, body) {
      const upload = [...uploads.values()].find(other => other.runId === run.id && other.name === body('name'))
      if (upload === undefined) throw new TwirpError(404, 'not_found', 'no upload of this name')
      const digest = `sha256:${createHash('sha256').update(upload.bytes).digest('hex')}`
      const told = body('hash')
      if (typeof told === 'string' && told !== digest) throw new TwirpError(400, 'invalid_argument', 'hash differs')
      uploads.delete(upload.key)
      const { name, bytes, contentType } = upload
      const at = world.stamp()
      const artifact = repository.addArtifact(run, { name, bytes, contentType, createdAt: at, updatedAt: at })
      return { ok: true, artifact_id: String(artifact.id) }
    },
    ListArtifacts: ({ repository, run }, body) => ({
      artifacts: repository.artifacts
        .filter(
          artifact => artifact.runId === run.id && (!body('name_filter') || artifact.name === body('name_filter')),
        )
        .map(artifact => ({
          workflow_run_backend_id: String(run.id),
          workflow_job_run_backend_id: String(run.id),
          database_id: String(artifact.id),
          name: artifact.name,
          size: String(artifact.bytes.length),
          created_at: artifact.createdAt,
          digest: artifact.digest,
        })),
    }),
    GetSignedArtifactURL({ repository, run }, body) {
      const found = repository.artifacts.find(other => other.runId === run.id && other.name === body('name'))
      if (found === undefined) throw new TwirpError(404, 'not_found', 'no artifact of this name')
      return { signed_url: world.blobUrl(found.bytes, found.contentType, found.name) }
    },
    DeleteArtifact({ repository, run }, body) {
      const at = repository.artifacts.findIndex(other => other.runId === run.id && other.name === body('name'))
      if (at < 0) throw new TwirpError(404, 'not_found', 'no artifact of this name')
      const [gone] = repository.artifacts.splice(at, 1)
      return { ok: true, artifact_id: String(gone?.id ?? 0) }
    },
  }
  return {
    call(method, bearer, body) {
      const handle = methods[method]
      const at = runOf(bearer)
      if (handle === undefined) return { status: 404, json: { code: 'bad_route', msg: `no method ${method}` } }
      if (at === null) return { status: 401, json: { code: 'unauthenticated', msg: 'no run behind this token' } }
      try {
        return { status: 200, json: handle(at, fieldsOf(body)) }
      } catch (error) {
        if (!(error instanceof TwirpError)) throw error
        return { status: error.status, json: { code: error.code, msg: error.message } }
      }
    },
    upload(key, query, bytes) {
      const upload = uploads.get(key)
      if (upload === undefined) return 403
      const block = query.get('blockid')
      if (query.get('comp') === 'block' && block !== null) upload.blocks.set(block, bytes)
      else if (query.get('comp') === 'blocklist') upload.bytes = joined(upload.blocks, bytes.toString('utf8'))
      else upload.bytes = bytes
      return 201
    },
  }
}

class TwirpError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

type Fields = (name: string) => unknown

/** Protobuf's JSON is read in both spellings; a wrapped string may be `{value}` or bare. */
function fieldsOf(body: unknown): Fields {
  const record = isObject(body) ? body : {}
  return name => {
    const camel = name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    const value = record[name] ?? record[camel]
    return isObject(value) && 'value' in value ? value['value'] : value
  }
}

function joined(blocks: ReadonlyMap<string, Buffer>, list: string): Buffer {
  const ids = [...list.matchAll(/<(?:Latest|Committed|Uncommitted)>([^<]*)</g)].map(match => match[1] ?? '')
  return Buffer.concat(ids.map(id => blocks.get(id) ?? Buffer.alloc(0)))
}

/** The token that the runner would give to a JavaScript action of this run. Signed by nobody: this is a test server. */
export function runtimeToken(runId: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const scope = `Actions.Results:${runId}:${runId}`
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: scope, exp: 4_102_444_800 })}.`
}

function runIdOf(bearer: string): number | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(bearer.split('.')[1] ?? '', 'base64url').toString('utf8'))
    const scope = isObject(claims) ? (textOf(claims['scp']) ?? '') : ''
    return Number(/Actions\.Results:(\d+):/.exec(scope)?.[1] ?? Number.NaN)
  } catch {
    return null
  }
}
