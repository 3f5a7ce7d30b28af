import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openGit } from '#sources/git/git'
import { gatherPatch } from '#sources/git/patch'
import { gatherPolicy } from '#sources/git/policy'
import { TempRepo } from '../../kit/temp-repo.ts'
import { cloneOf, ENV, remoteOf, sandbox } from './fixtures.ts'

const SHORT = { answer: 400, fetch: 400 }

/** A server on loopback that takes every connection and says nothing. */
async function startSilence(): Promise<AsyncDisposable & { port: number }> {
  const server = createServer(socket => void socket.on('error', () => {}))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const close = () => new Promise<void>(resolve => void server.close(() => resolve()))
  // What git left behind gives up when its connection is cut.
  const sockets = new Set<{ destroy(): void }>()
  server.on('connection', socket => sockets.add(socket))
  return {
    port: address.port,
    [Symbol.asyncDispose]: () => {
      for (const socket of sockets) socket.destroy()
      return close()
    },
  }
}

describe('a remote that says nothing', () => {
  it.each(['http', 'git'])('is a gap within the limit, over %s', async scheme => {
    await using silence = await startSilence()
    using repo = sandbox(r => r.write('src/a.ts', '2\n'))
    repo.git('remote', 'add', 'origin', `${scheme}://127.0.0.1:${silence.port}/acme/shop.git`)
    const git = await openGit(repo.path, ENV, SHORT)
    expect(await gatherPolicy(git, { contract: 's7', base: '' })).toMatchObject({
      kind: 'gap',
      gap: { fact: 'the tip of main', reason: expect.stringContaining('no answer in 0.4 s') },
    })
    const missing = await gatherPolicy(git, { contract: 's7', base: '1'.repeat(40) })
    expect(missing).toMatchObject({ kind: 'gap', gap: { reason: expect.stringContaining('no end in 0.4 s') } })
  })

  it('leaves the objects that a partial clone lacks a gap', async () => {
    await using silence = await startSilence()
    using repo = sandbox(r => r.write('src/deep/new.ts', '2\n'))
    using remote = remoteOf(repo)
    using place = new TempRepo()
    place.git('clone', '--quiet', '--no-checkout', '--filter=tree:0', `file://${remote.path}`, 'clone')
    const clone = join(place.path, 'clone')
    place.git('-C', clone, 'update-ref', 'refs/heads/main', repo.base)
    const policy = await gatherPolicy(await openGit(clone, ENV), { contract: 's7', base: repo.base })
    if (policy.kind === 'gap') throw new Error(policy.gap.reason)
    place.git('-C', clone, 'remote', 'set-url', 'origin', `git://127.0.0.1:${silence.port}/shop.git`)
    const patch = await gatherPatch(await openGit(clone, ENV, SHORT), policy.value, repo.head)
    expect(patch.changes).toMatchObject({ kind: 'gap', gap: { reason: expect.stringContaining('no object in 0.4 s') } })
  })

  it('leaves what a shallow clone lacks a gap', async () => {
    await using silence = await startSilence()
    using repo = sandbox(r => r.write('src/a.ts', '2\n'))
    repo.write('src/a.ts', '3\n').commit('more')
    using remote = remoteOf(repo)
    using clone = cloneOf(remote, '--depth=1', 'origin', 'sandbox')
    clone.git('fetch', '--quiet', '--depth=1', 'origin', repo.base)
    const policy = await gatherPolicy(await openGit(clone.path, ENV), { contract: 's7', base: repo.base })
    if (policy.kind === 'gap') throw new Error(policy.gap.reason)
    clone.git('remote', 'set-url', 'origin', `git://127.0.0.1:${silence.port}/shop.git`)
    const patch = await gatherPatch(await openGit(clone.path, ENV, SHORT), policy.value, 'HEAD')
    expect(patch.merges).toMatchObject({ kind: 'gap', gap: { remedy: expect.stringContaining('--unshallow') } })
  })
})
