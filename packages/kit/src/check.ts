import type { CheckName, Verdict } from '#core/verdict'
import type { Reader } from './read.ts'

/** One input, as `action.yml`, the CLI's help and the docs tell it. */
export interface InputSpec {
  readonly description: string
  readonly default?: string
  readonly required?: boolean
}
export type InputTable = Readonly<Record<string, InputSpec>>

/** An output over this is not carried between jobs (docs: 1 MB of outputs a job); the report file has it. */
export const OUTPUT_CHARS = 400_000

/** What surrounds a check: the only door to the process. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Told while it works: one inert line. */
  progress(line: string): void
  now(): Date
  /** A runner reads standard output: it obeys workflow commands there. Never so for the CLI, whose output may be JSON. */
  readonly runner?: boolean
}

/** What a check has found out. */
export interface Outcome {
  readonly verdict: Verdict
  /** The check's own outputs, besides those that all checks share. */
  readonly outputs?: Readonly<Record<string, string>>
  /** Markdown of our own making, under the common summary. */
  readonly summary?: string
  /** The same for a terminal or log: lines of plain text, made inert. */
  readonly detail?: string
}

/** The one engine behind an action and a CLI command. */
export interface Check<Inputs> {
  readonly name: CheckName
  /** One sentence, the action's description. */
  readonly description: string
  readonly inputs: InputTable
  /** Own outputs: name -> description. */
  readonly outputs: Readonly<Record<string, string>>
  /** Reads every input at once; throws InputError. Nothing else is read before. */
  parse(read: Reader): Inputs
  run(inputs: Inputs, world: World): Promise<Outcome>
}
