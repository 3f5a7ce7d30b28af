import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { ArtifactFacts } from '#core/checks/antiflake-compare/facts'
import { digestOf } from '#core/checks/antiflake-compare/judge-artifacts'
import { type Fact, gap, known } from '#core/fact'
import { clip } from '#core/inert'
import { isSha256, type Sha256 } from '#core/sha'
import type { GitHub } from './client.ts'
import { failureOf } from './patience.ts'

/** An artifact's bytes in a file, proven to be those whose digest GitHub has. */
export interface Downloaded {
  readonly path: string
  readonly sha256: Sha256
  /** In bytes. */
  readonly size: number
}

/**
 * Downloads to `file`; null when GitHub says that the artifact is gone (410, 404). A cut or altered transfer is tried
 * again at a fresh address (each is valid for a minute); what is never whole is a gap. Never more
 * than `limit` bytes are written.
 */
export async function downloadArtifact(
  github: GitHub,
  artifact: ArtifactFacts,
  file: string,
  limit: number,
): Promise<Fact<Downloaded | null>> {
  const what = `artifact ${artifact.name} (${artifact.id})`
  const digest = digestOf(artifact)
  if (digest === null) return gap(`the bytes of ${what}`, 'GitHub has no digest to prove them by.', AGAIN)
  const { retries, sleep } = github.patience
  for (let attempt = 1; ; attempt++) {
    const address = await addressOf(github, artifact.id)
    if (address.kind !== 'address') return address.kind === 'gone' ? known(null) : unread(what, address.reason)
    const fetched = await fetchInto(github, address.url, file, limit)
    const fault = typeof fetched === 'string' ? fetched : differs(fetched, artifact.size, digest)
    if (fault === null && typeof fetched !== 'string') return known({ path: file, ...fetched })
    if (attempt > retries) return unread(what, `${fault}, after ${attempt} tries`)
    github.progress(`GitHub: ${what}: ${fault}. Again in ${2 ** (attempt - 1)} s, ${attempt} of ${retries}.`)
    await sleep(2 ** (attempt - 1))
  }
}

const AGAIN = 'Run the check again; when it stays so, run the gates again.'

function unread(what: string, reason: string) {
  return gap(`the bytes of ${what}`, `They could not be had: ${clip(reason, 500)}.`, AGAIN)
}

type Address =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'fault'; readonly reason: string }

/** GitHub answers 302 with an address at the blob store, which must never see the token. */
async function addressOf(github: GitHub, id: string): Promise<Address> {
  const answer = await github.send('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
    artifact_id: id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  })
  if (answer.kind === 'fault') return answer
  if (answer.kind === 'refused') {
    const gone = answer.status === 410 || answer.status === 404
    return gone ? { kind: 'gone' } : { kind: 'fault', reason: `${answer.status} ${answer.message}` }
  }
  const url = answer.headers['location']
  if (url === undefined || !URL.canParse(url))
    return { kind: 'fault', reason: `answer ${answer.status} without an address` }
  return { kind: 'address', url }
}

/** The bytes' hash and number, or what went wrong. Silence, in between too, ends the transfer. */
async function fetchInto(
  github: GitHub,
  url: string,
  file: string,
  limit: number,
): Promise<{ sha256: Sha256; size: number } | string> {
  const silence = new AbortController()
  const startTimer = () => setTimeout(() => silence.abort(), github.patience.silenceMs)
  let timer = startTimer()
  const out = await open(file, 'w', 0o600)
  try {
    const response = await github.fetch(url, silence.signal)
    if (!response.ok || response.body === null) return `the blob store answers ${response.status}`
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of response.body) {
      clearTimeout(timer)
      timer = startTimer()
      size += chunk.byteLength
      if (size > limit) return `more bytes came than the ${limit} allowed`
      hash.update(chunk)
      await out.writeFile(chunk)
    }
    const sha256 = hash.digest('hex')
    return isSha256(sha256) ? { sha256, size } : 'no hash'
  } catch (error) {
    return failureOf(error).message
  } finally {
    clearTimeout(timer)
    await out.close()
  }
}

function differs(got: { sha256: string; size: number }, size: number, digest: string): string | null {
  if (got.sha256 === digest) return null
  return got.size === size ? `the digest is ${got.sha256}, not ${digest}` : `${got.size} bytes of ${size} came`
}
