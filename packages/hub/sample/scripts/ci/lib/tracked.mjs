import { execFileSync } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'

/** Tracked files in order of code units, with their bytes. Symlinks are left out. */
export function trackedFiles() {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
  return names
    .filter(path => path !== '' && lstatSync(path).isFile())
    .sort()
    .map(path => ({ path, bytes: readFileSync(path) }))
}

/** The lines of a text file with their numbers, from 1. */
export function linesOf(bytes) {
  return bytes
    .toString('utf8')
    .split('\n')
    .map((text, at) => ({ text, line: at + 1 }))
}
