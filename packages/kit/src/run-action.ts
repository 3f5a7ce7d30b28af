import { EXIT } from '#core/codes'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { Check, World } from './check.ts'
import { readMode } from './common-inputs.ts'
import { emit } from './emit.ts'
import { actionReader } from './read.ts'
import { command, placeProperties } from './runner.ts'

/** Reads, gathers, judges, reports, emits; sets the exit status once, last. */
export async function runAction<Inputs>(check: Check<Inputs>): Promise<void> {
  process.exitCode = await exitStatus(check)
}

async function exitStatus<Inputs>(check: Check<Inputs>): Promise<number> {
  try {
    const read = actionReader(check.inputs, process.env)
    const mode = readMode(read)
    const outcome = await check.run(check.parse(read), world())
    return emit(outcome, mode, process.env)
  } catch (error) {
    return fault(error)
  }
}

function world(): World {
  return {
    env: process.env,
    cwd: process.cwd(),
    progress: line => process.stdout.write(`${inert(line)}\n`),
    now: () => new Date(),
    runner: process.env['GITHUB_ACTIONS'] === 'true',
  }
}

/** The caller's mistake is exit 2; anything else is our bug, exit 1. A stack is shown only with RUNNER_DEBUG. */
function fault(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof InputError) {
    process.stdout.write(
      command('error', { title: `Input ${inert(error.input)}`, ...placeProperties(error.place) }, inert(message)),
    )
    return EXIT.mistake
  }
  const told = `cec-gate failed: ${message} Run the step again with debug logging for the trace, and report it.`
  process.stdout.write(command('error', { title: 'Fault in cec-gate' }, inert(told)))
  if (process.env['RUNNER_DEBUG'] === '1' && error instanceof Error) {
    process.stdout.write(command('debug', {}, inert(error.stack ?? '')))
  }
  return EXIT.fault
}
