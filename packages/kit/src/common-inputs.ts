import type { InputTable } from './check.ts'
import { mistake, type Reader } from './read.ts'

/** Inputs that actions share (design 3). */
export const CONTRACT_INPUTS = {
  contract: {
    description: 'A built-in contract (`s7` or `default`), or the path of a contract file, read at the base commit.',
    default: 's7',
  },
  base: {
    description:
      "Commit or branch at which policy is read. Default: the contract's base branch; for a contract given by path, the repository's default branch.",
    default: '',
  },
} as const satisfies InputTable

export const MODE_INPUT = {
  mode: {
    description: '`enforce` fails the step on anything but a pass; `warn` reports the same and exits 0.',
    default: 'enforce',
  },
} as const satisfies InputTable

export const GIT_INPUTS = {
  'working-directory': { description: 'Folder of the git clone.', default: '.' },
} as const satisfies InputTable

export const TOKEN_INPUT = {
  token: { description: "Token for GitHub's API.", default: '${{ github.token }}' },
} as const satisfies InputTable

export type Mode = 'enforce' | 'warn'

export function readMode(read: Reader): Mode {
  return read.choice('mode', ['enforce', 'warn'])
}

/** A repository-relative path, or empty. */
export function readRelativePath(read: Reader, name: string): string {
  const path = read.text(name)
  if (path === '') return path
  const plain = path.replace(/^(\.\/)+/, '')
  if (/[\\\u0000-\u001f\u007f]/.test(plain) || plain.split('/').some(s => s === '..' || s === '.' || s === '')) {
    throw mistake(name, path, 'a path relative to the repository, with forward slashes and without "." or ".."')
  }
  return plain
}

/** As `readRelativePath`; `.` is the repository itself. */
export function readFolder(read: Reader, name: string): string {
  return read.text(name) === '.' ? '.' : readRelativePath(read, name)
}
