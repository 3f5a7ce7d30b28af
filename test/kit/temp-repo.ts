import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real git repository in a temp folder, gone with `using`. */
export class TempRepo implements Disposable {
  readonly path: string

  constructor(options: { branch?: string } = {}) {
    this.path = mkdtempSync(join(tmpdir(), 'cec-repo-'))
    this.git('init', '--quiet', `--initial-branch=${options.branch ?? 'main'}`)
  }

  /** Runs git with a fixed identity and clock; returns trimmed stdout. */
  git(...args: string[]): string {
    return git(this.path, ...args)
  }

  write(path: string, content: string | Uint8Array, mode?: number): this {
    const at = join(this.path, path)
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, content)
    if (mode !== undefined) chmodSync(at, mode)
    return this
  }

  symlink(path: string, target: string): this {
    mkdirSync(dirname(join(this.path, path)), { recursive: true })
    symlinkSync(target, join(this.path, path))
    return this
  }

  /** Commits everything; returns the commit's sha. */
  commit(message = 'commit'): string {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '-m', message)
    return this.git('rev-parse', 'HEAD')
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}

/** git, free of the machine's configuration, with a fixed identity and clock. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env: GIT_ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

export const GIT_ENV: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Agent',
  GIT_AUTHOR_EMAIL: 'agent@example.com',
  GIT_AUTHOR_DATE: '2025-10-31T12:00:00Z',
  GIT_COMMITTER_NAME: 'Agent',
  GIT_COMMITTER_EMAIL: 'agent@example.com',
  GIT_COMMITTER_DATE: '2025-10-31T12:00:00Z',
  LC_ALL: 'C',
}
