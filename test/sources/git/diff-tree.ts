import { execFileSync } from 'node:child_process'
import { GIT_ENV } from '../../kit/temp-repo.ts'

const SAFE = ['-r', '-z', '--raw', '--no-renames', '--no-relative', '--ignore-submodules=none', '--no-ext-diff']

/** What git itself lists, each as `<old mode> <new mode> <path as latin1>`, sorted: the oracle of our own diff. */
export function diffTree(repo: string, base: string, head: string): string[] {
  const out = execFileSync('git', ['diff-tree', ...SAFE, base, head], {
    cwd: repo,
    env: { ...GIT_ENV, GIT_NO_REPLACE_OBJECTS: '1' },
    maxBuffer: 1 << 28,
  }).toString('latin1')
  const fields = out.split('\0').slice(0, -1)
  const lines: string[] = []
  for (let at = 0; at < fields.length; at += 2) {
    const [, oldMode = '', newMode = ''] = /^:(\d{6}) (\d{6}) /.exec(fields[at] ?? '') ?? []
    lines.push(`${oldMode} ${newMode} ${fields[at + 1]}`)
  }
  return lines.sort()
}
