import { spawn } from 'node:child_process'

/** git without the machine's configuration, with an identity of the hub's own. */
export const GIT_ENV: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Hub',
  GIT_AUTHOR_EMAIL: 'hub@example.com',
  GIT_COMMITTER_NAME: 'Hub',
  GIT_COMMITTER_EMAIL: 'hub@example.com',
  LC_ALL: 'C',
}

export interface GitRun {
  readonly exit: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs git to its end; an exit other than 0 is the caller's to judge. */
export function tryGit(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = GIT_ENV): Promise<GitRun> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', error => reject(missing(error)))
    child.on('close', exit =>
      resolve({ exit: exit ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }),
    )
  })
}

/** Runs git and gives its output, trimmed; throws what it said on failure. */
export async function git(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = GIT_ENV): Promise<string> {
  const run = await tryGit(cwd, args, env)
  if (run.exit !== 0) throw new Error(`git ${args[0] ?? ''} failed: ${run.stderr.trim()}`)
  return run.stdout.toString('utf8').trim()
}

function missing(error: Error): Error {
  const absent = 'code' in error && error.code === 'ENOENT'
  return absent
    ? new Error('git was not found. Install git 2.34 or newer and put it on PATH.', { cause: error })
    : error
}
