import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './sources.ts'

export interface CliRun {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the built CLI as a user would, with nothing of this process's environment but PATH. */
export function runCli(
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), ...args], {
      cwd: options.cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: options.cwd, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', exit => resolve({ exit, stdout, stderr }))
  })
}
