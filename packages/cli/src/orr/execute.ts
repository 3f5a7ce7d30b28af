import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exec } from '@actions/exec'
import type { Conditions } from './perturb.ts'

/** As shells say it: 128 and the number of the signal; @actions/exec gives no status then, and not which signal it was. */
const KILLED = 128

/**
 * The caller's own command, on the caller's own machine: what it prints goes to stderr, it reads nothing.
 * An abort ends its shell. Gives the exit status.
 */
export async function execute(
  command: string,
  at: { cwd: string; folder: string; conditions: Conditions },
  signal: AbortSignal,
): Promise<number> {
  const { timeZone, locale, umask } = at.conditions
  const pid = join(at.folder, 'pid')
  // @actions/exec hands out no child process: the shell tells its own id, before the umask is another.
  // Its empty input comes from the shell itself: written to a pipe, it would break on a command that has ended already.
  const script = [
    'exec < /dev/null',
    'printf %s "$$" > "$CEC_ORR_PID"; unset CEC_ORR_PID',
    umask === '' ? '' : `umask ${umask}`,
    command,
  ]
  const env = {
    ...given(process.env),
    ...(timeZone === '' ? {} : { TZ: timeZone }),
    ...(locale === '' ? {} : { LC_ALL: locale, LANG: locale }),
    CEC_ORR_PID: pid,
  }
  const end = () => endShell(pid)
  signal.addEventListener('abort', end)
  try {
    const exit: unknown = await exec('sh', ['-c', script.filter(line => line !== '').join('\n')], {
      cwd: at.cwd,
      env,
      ignoreReturnCode: true,
      // Without silent it would write the command line first, secrets of the caller's in it.
      silent: true,
      listeners: { stdout: data => process.stderr.write(data), stderr: data => process.stderr.write(data) },
    })
    return typeof exit === 'number' ? exit : KILLED
  } finally {
    signal.removeEventListener('abort', end)
  }
}

function given(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** The shell and what it started: the shell alone would leave its children running. */
function endShell(pid: string): void {
  if (!existsSync(pid)) return
  for (const id of withDescendants(Number(readFileSync(pid, 'utf8')))) {
    try {
      process.kill(id, 'SIGTERM')
    } catch {
      // It has ended by itself: Ctrl-C reaches the whole group.
    }
  }
}

function withDescendants(shell: number): number[] {
  const all = [shell]
  try {
    const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
    const pairs = rows.map(row => row.trim().split(/\s+/).map(Number))
    for (const parent of all) all.push(...pairs.flatMap(([id, of]) => (of === parent && id !== undefined ? [id] : [])))
  } catch {
    // A slim container has no ps: the shell alone, then.
  }
  return all
}
