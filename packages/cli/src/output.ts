import { EXIT } from '#core/codes'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'
import { type Paint, paint } from '#core/report/terminal'

/** Colour on a terminal only, and never with NO_COLOR (https://no-color.org). */
export function ink(stream: NodeJS.WriteStream = process.stdout): Paint {
  return paint(stream.isTTY === true && !process.env['NO_COLOR'])
}

/** Progress goes to stderr, so that stdout stays what was asked for. */
export function progress(line: string): void {
  process.stderr.write(`${inert(line)}\n`)
}

/** The caller's mistake is 2, anything else is our bug: 1. A stack only with CEC_DEBUG=1. */
export function printFault(error: unknown): number {
  const red = ink(process.stderr).red
  if (error instanceof InputError) {
    process.stderr.write(
      [
        `${red('cec:')} ${subject(error)}`,
        `  expected ${inert(error.expected)}`,
        `  found    ${inert(error.found)}`,
        `  do this  ${inert(error.remedy)}`,
        '',
      ].join('\n'),
    )
    return EXIT.mistake
  }
  process.stderr.write(`${red('cec failed:')} ${inert(error instanceof Error ? error.message : String(error))}\n`)
  if (process.env['CEC_DEBUG'] === '1' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  return EXIT.fault
}

/** The input, and where in which file the mistake stands. */
function subject({ input, place: { path, line, column } }: InputError): string {
  if (path === undefined) return inert(input)
  const at = `${path}${line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`}`
  return inert(input === path ? at : `${input}  ${at}`)
}
