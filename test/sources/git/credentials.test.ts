import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeBase } from '#core/base'
import { startHub } from '#hub/hub'
import { openGit } from '#sources/git/git'
import { gatherPolicy } from '#sources/git/policy'
import { gitAsync } from '../../kit/git-process.ts'
import { TempRepo } from '../../kit/temp-repo.ts'
import { ENV, listed, patchOf, sandbox } from './fixtures.ts'

describe('a private repository, shallow, as actions/checkout leaves it', () => {
  it.each(['in .git/config', 'in a file that .git/config includes'])(
    'is asked and deepened with the header %s',
    async where => {
      await using hub = await startHub()
      await hub.createRepository({ owner: 'acme', name: 'shop', private: true })
      const url = `${hub.url}/acme/shop.git`
      const token = hub.addToken({ contents: 'write' })
      const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
      using repo = sandbox(r => r.write('src/a.ts', '2'))
      repo.write('src/a.ts', '3').commit('more')
      const auth = ['-c', `http.extraheader=${header}`]
      await gitAsync(repo.path, ...auth, 'push', '--quiet', url, 'main', 'sandbox')

      using clone = new TempRepo()
      clone.git('remote', 'add', 'origin', url)
      await gitAsync(clone.path, ...auth, 'fetch', '--quiet', '--depth=1', 'origin', 'sandbox')
      clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
      const refused = await gatherPolicy(await openGit(clone.path, ENV), { contract: 's7', base: '' })
      expect(refused).toMatchObject({ kind: 'gap', gap: { fact: 'the tip of main' } })

      if (where === 'in .git/config') clone.git('config', `http.${hub.url}/.extraheader`, header)
      else {
        writeFileSync(join(clone.path, '.git', 'credentials.config'), `[http]\n\textraheader = ${header}\n`)
        clone.git('config', 'include.path', 'credentials.config')
      }
      const patch = await patchOf(clone.path)
      expect(judgeBase(patch)).toEqual([])
      expect(listed(patch)).toEqual(['modify src/a.ts'])
    },
  )
})
