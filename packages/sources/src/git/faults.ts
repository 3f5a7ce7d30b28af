import { existsSync } from 'node:fs'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'

/** git could not be started: there is no such folder, or no git. Exit 2. */
export function startFault(error: Error, cwd: string): Error {
  if (!existsSync(cwd)) {
    return new InputError(
      'working-directory',
      'no such folder',
      'the folder of a git clone',
      'Check the repository out first, or correct working-directory.',
    )
  }
  if ('code' in error && error.code === 'ENOENT') {
    return new InputError('git', 'no git on PATH', 'git 2.30 or later', 'Install git on this machine.')
  }
  return error
}

/** git started, but not on a repository that it accepts. Null when the trouble is another one. */
export function repositoryFault(stderr: string): InputError | null {
  if (/dubious ownership/.test(stderr)) {
    return new InputError(
      'working-directory',
      'a repository that belongs to another user (git: dubious ownership)',
      'a repository that git trusts',
      'Run `git config --global --add safe.directory "$PWD"` in that folder before this step.',
    )
  }
  if (/not a git repository|must be run in a work tree/i.test(stderr)) {
    return new InputError(
      'working-directory',
      'a folder that is not a git repository',
      'the folder of a git clone',
      'Check the repository out first, or correct working-directory.',
    )
  }
  if (/unknown repository extension|Expected git repo version/i.test(stderr)) {
    return new InputError(
      'working-directory',
      `a repository that this git cannot read: ${told(stderr)}`,
      'a repository of a format that git knows',
      'Use a newer git.',
    )
  }
  return null
}

/** What git said went wrong, one inert line, without the password that a remote's address may hold. */
export function told(stderr: string): string {
  const lines = stderr.split('\n').filter(line => line.trim() !== '' && !/^(hint|warning):/.test(line))
  const line = lines.find(text => /^(fatal|error): /.test(text)) ?? lines.at(-1) ?? 'git said nothing'
  return inert(clip(line.replace(/:\/\/[^/\s@]*@/g, '://'), 300))
}

export function sha256Fault(): InputError {
  return new InputError(
    'working-directory',
    'a repository with SHA-256 object names',
    'SHA-1 object names, as GitHub has them',
    'Use a clone whose object format is sha1.',
  )
}
