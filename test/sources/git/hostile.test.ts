import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from '#core/input-error'
import { openGit } from '#sources/git/git'
import { gatherPatch } from '#sources/git/patch'
import { gatherPolicy } from '#sources/git/policy'
import { TempRepo } from '../../kit/temp-repo.ts'
import { ENV, listed, patchOf, sandbox } from './fixtures.ts'

describe('a clone whose configuration lies', () => {
  it.each([
    ['diff.relative', 'true'],
    ['diff.renames', 'copies'],
    ['diff.noprefix', 'true'],
    ['diff.ignoreSubmodules', 'all'],
    ['diff.orderFile', '/nonexistent/order'],
    ['core.quotePath', 'true'],
    ['core.ignoreCase', 'true'],
    ['log.showSignature', 'true'],
    ['core.precomposeUnicode', 'true'],
  ])('gives the same changes with %s=%s', async (key, value) => {
    using repo = sandbox(r => {
      r.git('mv', 'src/a.ts', 'infra.tf')
      r.write('src/new.ts', 'b\n')
    })
    repo.git('config', key, value)
    expect(listed(await patchOf(join(repo.path, 'src')))).toEqual(['add infra.tf', 'delete src/a.ts', 'add src/new.ts'])
  })

  it('runs nothing that the configuration, hooks or attributes name', async () => {
    using repo = sandbox(r => r.write('src/a.ts', 'changed\n').write('.gitattributes', '* diff=evil filter=evil\n'))
    const trap = join(repo.path, 'trap.sh')
    writeFileSync(trap, `#!/bin/sh\ntouch ${repo.path}/sprung\n`)
    chmodSync(trap, 0o755)
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.alternateRefsCommand',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'filter.evil.smudge',
      'filter.evil.clean',
      'alias.diff-tree',
      'alias.cat-file',
      'pager.cat-file',
      'pager.config',
    ])
      repo.git('config', key, key.startsWith('alias.') ? `!${trap}` : trap)
    const hooks = join(repo.path, '.git', 'evil-hooks')
    mkdirSync(hooks)
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change', 'fsmonitor-watchman']) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch ${repo.path}/sprung\n`)
      chmodSync(join(hooks, hook), 0o755)
    }
    repo.git('config', 'core.hooksPath', hooks)
    expect(listed(await patchOf(repo.path))).toEqual(['add .gitattributes', 'modify src/a.ts'])
    expect(existsSync(join(repo.path, 'sprung'))).toBe(false)
  })

  it('tells a submodule that .gitmodules asks to ignore', async () => {
    using repo = new TempRepo()
    const bump = (digit: string) => {
      repo.git('update-index', '--add', '--cacheinfo', `160000,${digit.repeat(40)},lib`)
      repo.git('commit', '--quiet', '-m', digit)
    }
    repo.write('.gitmodules', '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib\n\tignore = all\n')
    repo.commit('base')
    bump('1')
    repo.git('checkout', '--quiet', '-b', 'sandbox')
    bump('2')
    const patch = await patchOf(repo.path)
    expect(listed(patch)).toEqual(['modify lib'])
  })
})

describe('history that lies', () => {
  it('reads the commit itself, not what a replace ref puts in its place', async () => {
    using repo = sandbox(r => r.write('infra.tf', 'x'))
    repo.git('checkout', '--quiet', '--detach', repo.base)
    repo.write('src/a.ts', 'harmless\n')
    const decoy = repo.commit('decoy')
    repo.git('replace', repo.head, decoy)
    expect(listed(await patchOf(repo.path, repo.head))).toEqual(['add infra.tf'])
  })

  it('does not take a graft for a parent', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2\n'))
    repo.git('checkout', '--quiet', '--orphan', 'stranger')
    const stranger = repo.commit('stranger')
    mkdirSync(join(repo.path, '.git', 'info'), { recursive: true })
    writeFileSync(join(repo.path, '.git', 'info', 'grafts'), `${stranger} ${repo.base}\n`)
    const patch = await patchOf(repo.path, stranger)
    expect(patch.baseIsAncestor).toEqual({ kind: 'known', value: false })
    expect(patch.changes.kind).toBe('gap')
  })

  it('does not take for parents what a commit says behind its author', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2\n'))
    const tree = repo.git('rev-parse', 'HEAD^{tree}')
    const text = `tree ${tree}\nauthor A <a@example.com> 1 +0000\nparent ${repo.base}\ncommitter A <a@example.com> 1 +0000\n\nx\n`
    repo.write('object', text)
    const forged = repo.git('hash-object', '-t', 'commit', '-w', '--literally', 'object')
    const patch = await patchOf(repo.path, forged)
    expect(patch.baseIsAncestor).not.toEqual({ kind: 'known', value: true })
  })

  it('reads the branch, not a tag of the same name', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2\n'))
    repo.git('tag', 'main', repo.head)
    repo.git('tag', 'sandbox', repo.base)
    const patch = await patchOf(repo.path, 'sandbox', 'main')
    expect([patch.base, patch.head]).toEqual([repo.base, repo.head])
  })

  it('does not hear variables that point git elsewhere', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2\n'))
    using other = new TempRepo()
    const git = await openGit(repo.path, {
      ...ENV,
      GIT_DIR: join(other.path, '.git'),
      GIT_OBJECT_DIRECTORY: join(other.path, '.git/objects'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.worktree',
      GIT_CONFIG_VALUE_0: '/nonexistent',
      GIT_CONFIG_PARAMETERS: "'core.bare'='nonsense'",
      GIT_TRACE: join(repo.path, 'trace'),
      GIT_NAMESPACE: 'elsewhere',
      GIT_CEILING_DIRECTORIES: repo.path,
    })
    expect(await git.find('HEAD')).toBe(repo.head)
    expect(existsSync(join(repo.path, 'trace'))).toBe(false)
  })
})

describe('a clone that cannot be read', () => {
  it('says that a folder is no repository', async () => {
    using repo = new TempRepo()
    repo.git('config', 'core.bare', 'false')
    await expect(openGit('/', ENV)).rejects.toThrow(/found a folder that is not a git repository/)
    await expect(openGit(join(repo.path, 'nowhere'), ENV)).rejects.toThrow(/found no such folder/)
  })

  it('says that git is missing', async () => {
    using repo = new TempRepo()
    await expect(openGit(repo.path, { ...ENV, PATH: '/nonexistent' })).rejects.toThrow(/found no git on PATH/)
  })

  it.skipIf(process.getuid?.() !== 0)('says what to do about a folder that belongs to somebody else', async () => {
    using repo = new TempRepo()
    const { chownSync } = await import('node:fs')
    chownSync(repo.path, 12_345, 12_345)
    chownSync(join(repo.path, '.git'), 12_345, 12_345)
    await expect(openGit(repo.path, { ...ENV, HOME: repo.path })).rejects.toThrow(/safe\.directory/)
  })

  it('says that object names of SHA-256 are not for it', async () => {
    using repo = new TempRepo()
    const { rmSync } = await import('node:fs')
    rmSync(join(repo.path, '.git'), { recursive: true })
    repo.git('init', '--quiet', '--object-format=sha256', '--initial-branch=main')
    repo.git('commit', '--quiet', '--allow-empty', '-m', 'x')
    await expect(openGit(repo.path, ENV)).rejects.toThrow(/SHA-256 object names/)
  })

  it('is the caller’s mistake each time', async () => {
    await expect(openGit('/', ENV)).rejects.toBeInstanceOf(InputError)
  })

  it('is read with an older git too, which has no cat-file --batch-command', async () => {
    using repo = sandbox(r => r.write('src/a.ts', '2\n'))
    using tools = new TempRepo()
    const real = tools.git('--exec-path')
    tools.write('git', `#!/bin/sh\ncase "$*" in *--batch-command*) exit 129;; esac\nexec ${real}/git "$@"\n`, 0o755)
    const git = await openGit(repo.path, { ...ENV, PATH: `${tools.path}:${ENV.PATH}` })
    const policy = await gatherPolicy(git, { contract: 's7', base: '' })
    if (policy.kind === 'gap') throw new Error(policy.gap.reason)
    expect(listed(await gatherPatch(git, policy.value, 'HEAD'))).toEqual(['modify src/a.ts'])
  })

  it('has no base where there is no commit yet', async () => {
    using repo = new TempRepo()
    const git = await openGit(repo.path, ENV)
    await expect(gatherPolicy(git, { contract: 's7', base: '' })).rejects.toThrow(/no branch "main"/)
  })
})
