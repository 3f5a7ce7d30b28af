import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface DemoEnd {
  readonly exit: number | null
  /** stdout and stderr, as they came. */
  readonly output: string
}

/** `npm run demo -- …` as a process of its own. */
export function demo(...args: string[]): Promise<DemoEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'packages/cli/src/main.ts'), 'demo', ...args], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('close', exit => resolve({ exit, output }))
  })
}
