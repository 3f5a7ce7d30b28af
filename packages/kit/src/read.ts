import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { InputTable } from './check.ts'

/** Strict readers of raw input text. A bad value names the input, the value and what was expected: exit 2. */
export class Reader {
  readonly #values: ReadonlyMap<string, string>

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values
  }

  /** The raw text, untrimmed; empty when it was not given. */
  raw(name: string): string {
    const value = this.#values.get(name)
    if (value === undefined) throw new Error(`input ${name} is not declared by this check`)
    return value
  }

  /** Text without outer ASCII blanks. A BOM or NBSP stays: it is part of the value. */
  text(name: string): string {
    return this.raw(name).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  }

  required(name: string, expected: string): string {
    const value = this.text(name)
    if (value === '') throw new InputError(name, 'nothing', expected, `Give the input ${name}.`)
    return value
  }

  choice<T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.text(name)
    const found = allowed.find(option => option === value)
    if (found === undefined) throw mistake(name, value, `one of ${allowed.join(', ')}`)
    return found
  }

  flag(name: string): boolean {
    return this.choice(name, ['true', 'false']) === 'true'
  }

  integer(name: string, min: number, max: number): number {
    const value = this.text(name)
    const number = Number(value)
    if (!/^(0|[1-9][0-9]*)$/.test(value) || number < min || number > max) {
      throw mistake(name, value, `a whole number from ${min} to ${max}`)
    }
    return number
  }

  /** Non-empty lines, outer blanks trimmed. */
  lines(name: string): string[] {
    return this.raw(name)
      .split(/\r?\n/)
      .map(line => line.replace(/^[ \t]+|[ \t]+$/g, ''))
      .filter(line => line !== '')
  }
}

export function mistake(input: string, value: string, expected: string): InputError {
  const shown = value === '' ? 'nothing' : `"${inert(clip(value, 200))}"`
  return new InputError(input, shown, expected, `Set ${input} to ${expected}.`)
}

/** The inputs of an action: `INPUT_<UPPER>`, dashes kept (docs: metadata syntax); defaults of the table filled in. */
export function actionReader(table: InputTable, env: Readonly<Record<string, string | undefined>>): Reader {
  const values = new Map<string, string>()
  for (const [name, spec] of Object.entries(table)) {
    const given = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
    values.set(name, given === '' ? defaultOf(spec.default) : given)
  }
  return new Reader(values)
}

/** `${{ github.token }}` is filled in by the runner, never by us. */
function defaultOf(text: string | undefined): string {
  return text === undefined || text.startsWith('${{') ? '' : text
}
