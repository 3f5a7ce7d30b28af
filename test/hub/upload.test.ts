import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Stage, stage } from './fixture.ts'

let at: Stage
let folder: string
beforeAll(async () => {
  at = await stage()
  folder = mkdtempSync(join(tmpdir(), 'cec-upload-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await at[Symbol.asyncDispose]()
})

/** What a JavaScript action does: GitHub's own client, in a process of its own, with the runner's variables. */
function upload(env: Record<string, string>, name: string, file: string, raw: boolean): Promise<string> {
  const script = `
    import { DefaultArtifactClient } from '@actions/artifact'
    const done = await new DefaultArtifactClient().uploadArtifact(${JSON.stringify(name)}, [${JSON.stringify(file)}],
      ${JSON.stringify(folder)}, { skipArchive: ${raw} })
    console.log('RESULT ' + JSON.stringify(done))`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(import.meta.dirname, '../..'),
      env: { PATH: process.env['PATH'] ?? '', GITHUB_WORKSPACE: folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    }
    child.on('error', reject)
    child.on('close', () => resolve(output))
  })
}

describe('the artifact service', () => {
  it('takes a raw upload of GitHub’s own client, and says its true digest', async () => {
    const bytes = Buffer.alloc(9 * 1024 * 1024, 'evidence')
    const file = join(folder, 's7-evidence.zip')
    writeFileSync(file, bytes)
    const run = at.repository.addRun({ headSha: at.head, headBranch: at.branch })
    const output = await upload(at.hub.env(at.repository, 'unused', { run }), 'ignored', file, true)
    expect(output).toContain('RESULT ')
    const [artifact] = at.repository.artifacts.filter(other => other.runId === run.id)
    const digest = createHash('sha256').update(bytes).digest('hex')
    expect(artifact).toMatchObject({ name: 's7-evidence.zip', digest: `sha256:${digest}` })
    expect(artifact?.bytes.equals(bytes)).toBe(true)
    expect(output).toContain(digest)
  })

  it('takes an archived upload under its name', async () => {
    const file = join(folder, 'note.txt')
    writeFileSync(file, 'hello')
    const run = at.repository.addRun({ headSha: at.head, headBranch: at.branch })
    await upload(at.hub.env(at.repository, 'unused', { run }), 's7-orr-evidence', file, false)
    const [artifact] = at.repository.artifacts.filter(other => other.runId === run.id)
    expect(artifact).toMatchObject({ name: 's7-orr-evidence', contentType: 'application/zip' })
    expect(artifact?.bytes.subarray(0, 2).toString()).toBe('PK')
  })

  it('refuses a token that speaks for no run', async () => {
    const answer = await fetch(`${at.hub.url}/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, {
      method: 'POST',
      headers: { authorization: 'Bearer a.b.c', 'content-type': 'application/json' },
      body: '{}',
    })
    expect(answer.status).toBe(401)
  })
})
