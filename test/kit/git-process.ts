import { spawn } from 'node:child_process'
import { GIT_ENV } from './temp-repo.ts'

/** git as a process that does not block: a hub in this process must be free to answer it. Gives stdout, trimmed. */
export function gitAsync(cwd: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, env: GIT_ENV, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', exit => (exit === 0 ? resolve(stdout.trim()) : reject(new Error(`git ${args[0]}: ${stderr}`))))
  })
}
