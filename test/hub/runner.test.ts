import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Hub, type HubRepository, type HubRun, startHub } from '#hub/hub'
import { fill, starts } from '#hub/orr/expression'
import { type Runner, startRunner } from '#hub/orr/runner'
import { enforceSampleRules, writeSample } from '#hub/sample'
import { gitAsync } from '../kit/git-process.ts'

const root = join(import.meta.dirname, '../..')
let hub: Hub
let repository: HubRepository
let runner: Runner
let folder: string
beforeAll(async () => {
  hub = await startHub()
  repository = await hub.createRepository({ owner: 'trendmarket', name: 'trendmarketv2' })
  folder = mkdtempSync(join(tmpdir(), 'cec-sample-'))
  await writeSample(folder, join(root, 'packages/hub/sample'))
  enforceSampleRules(repository, join(root, 'packages/hub/sample'))
  await gitAsync(folder, 'push', '--quiet', repository.gitUrl, 'main')
  runner = startRunner(hub, repository, { actionsRoot: root })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await hub.close()
})

async function dispatched(ref: string): Promise<HubRun> {
  const before = repository.runs.length
  const answer = await fetch(
    `${hub.apiUrl}/repos/trendmarket/trendmarketv2/actions/workflows/s7-orr-exec.yml/dispatches`,
    { method: 'POST', headers: { authorization: `token ${hub.adminToken}` }, body: JSON.stringify({ ref }) },
  )
  expect(answer.status).toBe(204)
  await runner.idle()
  const run = repository.runs[before]
  if (run === undefined) throw new Error('nothing was dispatched')
  return run
}

const results = (run: HubRun): Record<string, string | null> =>
  Object.fromEntries(
    repository.jobs
      .filter(job => job.runId === run.id)
      .map((job): [string, string | null] => [job.name, job.conclusion]),
  )
const artifact = (run: HubRun, name: string) =>
  repository.artifacts.find(other => other.runId === run.id && other.name === name)

describe('a run of the sample project', () => {
  it('passes every gate on main and leaves each gate’s evidence', async () => {
    const run = await dispatched('main')
    const { evidence, ...gates } = results(run)
    expect(gates).toEqual(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`T${at}`, 'success'])))
    for (let at = 0; at < 9; at++) expect(artifact(run, `evidence-T${at}`)?.bytes.length).toBeGreaterThan(0)
    const log = repository.jobs.find(job => job.runId === run.id && job.name === 'evidence')?.log ?? ''
    expect(log).toContain('scorecard: PASS')
    expect(evidence).toMatch(/success|failure/)
  })

  it('fails the gate that the branch breaks, and only that run’s jobs that need it', async () => {
    const path = join(folder, 'scripts/normalizer/normalize_batch.mjs')
    writeFileSync(path, readFileSync(path, 'utf8').replace('.toFixed(4)', '.toFixed(2)'))
    await gitAsync(folder, 'checkout', '--quiet', '-b', 'red')
    await gitAsync(folder, 'commit', '--quiet', '--all', '-m', 'Break')
    await gitAsync(folder, 'push', '--quiet', repository.gitUrl, 'red')
    const run = await dispatched('red')
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(results(run)).toMatchObject({ T1: 'success', T4: 'failure', T6: 'success' })
  })

  it('leaves the same bytes in another time zone, locale and folder', async () => {
    const surroundings = [
      { TZ: 'UTC', LC_ALL: 'C' },
      { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' },
    ]
    const passes = await Promise.all(
      surroundings.map(async env => {
        const clone = mkdtempSync(join(tmpdir(), 'cec-pass-'))
        await gitAsync(clone, 'clone', '--quiet', '--branch', 'main', repository.cloneUrl, '.')
        await promisify(execFile)(process.execPath, ['scripts/ci/all.mjs'], {
          cwd: clone,
          env: { PATH: process.env['PATH'], ...env },
        })
        const out = join(clone, 'out')
        const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
        const bytes = files.map(file => join(file.parentPath, file.name)).sort()
        const contents = bytes.map(path => [path.slice(clone.length), readFileSync(path, 'utf8')])
        rmSync(clone, { recursive: true })
        return contents
      }),
    )
    expect(passes[0]).toHaveLength(11)
    expect(passes[1]).toEqual(passes[0])
  })

  it('holds no clock reading, path, host name or run id in its evidence', () => {
    const texts = readdirSync(join(root, 'packages/hub/sample/scripts/ci'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.mjs'))
      .map(name => readFileSync(join(root, 'packages/hub/sample/scripts/ci', name), 'utf8'))
    for (const text of texts) expect(text).not.toMatch(/Date\.now|new Date\(\)|hostname|RUN_ID|cwd\(\)|Math\.random/)
  })
})

describe('expressions', () => {
  const world = { github: { token: 't', sha: 's' }, needs: { T0: 'success' } }
  it('fills what it knows and refuses to guess the rest', () => {
    expect(fill('a ${{ github.sha }} b', world)).toBe('a s b')
    expect(JSON.parse(fill('${{ toJSON(needs) }}', world))).toEqual({ T0: { result: 'success', outputs: {} } })
    expect(() => fill('${{ secrets.X }}', world)).toThrow('does not know the expression secrets.X')
    expect(() => starts('github.ref == x', { failed: false })).toThrow('does not know the condition')
  })
})
