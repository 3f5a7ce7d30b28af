import { CODE_TABLE, EXIT, primaryOf } from '#core/codes'
import { inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { HubPull } from '#hub/hub'
import type { Gate } from '../demo/gate.ts'
import { projectRoot } from '../demo/root.ts'
import { SCENARIOS } from '../demo/scenarios.ts'
import { openShow, type Show } from '../demo/show.ts'
import { type Stage, setStage } from '../demo/stage.ts'

const HELP = `Usage: cec demo [--list] [--scenario <name>] [--keep]

Starts an embedded GitHub on 127.0.0.1, pushes a sample project, lets agents work on it, and gates what they push with
the built actions. Without flags: one branch that is refused, then the whole loop to an open pull request.

  --list             the names of the scenarios, one a line
  --scenario <name>  one scenario; the exit status is its verdict's (0, 10 … 60)
  --keep             leave the hub up at the end, with the address of the pull request; stop it with Ctrl-C
`

/** 128 and the number of the signal, as shells say it. */
const STOPPED = { SIGINT: 130, SIGTERM: 143 } as const

interface Flags {
  readonly scenario: string | null
  readonly keep: boolean
}

/** `cec demo`. Gives the exit status: that of the scenario, or 0 when the tour ended as it should. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) return print(HELP)
  if (args.includes('--list')) return print(`${Object.keys(SCENARIOS).join('\n')}\n`)
  const flags = parseFlags(args)
  const show = openShow(process.stdout)
  const root = projectRoot()
  await using stage = await setStage(root, (run, job) => show.run(run, job, stage.repository.jobs))
  const interruption = endOnInterrupt(stage)
  show.title('cec-gate demo')
  show.line(`an embedded GitHub at ${stage.hub.url}: ${stage.repository.fullName}, main at ${stage.base.slice(0, 7)}`)
  const exit = flags.scenario === null ? await tour(stage, show) : await one(flags.scenario, stage, show)
  interruption.ignore()
  if (flags.keep) await keepUp(stage, show)
  return exit
}

/** Ctrl-C takes the hub, the actions that run and the temporary clones along. */
function endOnInterrupt(stage: Stage): { ignore(): void } {
  const end = async (signal: 'SIGINT' | 'SIGTERM'): Promise<void> => {
    await stage[Symbol.asyncDispose]()
    process.exit(STOPPED[signal])
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  return {
    ignore() {
      process.off('SIGINT', end)
      process.off('SIGTERM', end)
    },
  }
}

function print(text: string): number {
  process.stdout.write(text)
  return EXIT.pass
}

function parseFlags(args: readonly string[]): Flags {
  let scenario: string | null = null
  let keep = false
  for (let at = 0; at < args.length; at++) {
    const [flag = '', value] = (args[at] ?? '').split('=')
    if (flag === '--keep') keep = true
    else if (flag === '--scenario') scenario = value ?? args[++at] ?? ''
    else throw new InputError('demo', flag, '--list, --scenario <name> or --keep', 'Run cec demo --help.')
  }
  if (scenario !== null && SCENARIOS[scenario] === undefined) {
    const names = Object.keys(SCENARIOS).join(', ')
    throw new InputError(
      '--scenario',
      scenario === '' ? 'nothing' : scenario,
      `one of ${names}`,
      'Run cec demo --list.',
    )
  }
  return { scenario, keep }
}

async function one(name: string, stage: Stage, show: Show): Promise<number> {
  const scenario = SCENARIOS[name]
  if (scenario === undefined) return EXIT.mistake
  show.title(`${name}: ${scenario.story}`)
  const gate = await scenario.play(stage, show)
  const exit = exitOf(gate)
  tellEnd(gate, exit, stage, show)
  return exit
}

/** A refused branch, then an accepted one. 0 only when both ended so. */
async function tour(stage: Stage, show: Show): Promise<number> {
  const refused = await one('outside-filemap', stage, show)
  const accepted = await one('green', stage, show)
  show.title(`See every way to end with: npm run demo -- --list`)
  return refused === CODE_TABLE['CEC-10'].exit && accepted === EXIT.pass ? EXIT.pass : EXIT.fault
}

/** The primary code of all verdicts; unknown or a fault is 1; else pass. */
function exitOf(gate: Gate): number {
  const code = primaryOf(gate.codes)
  if (code !== '') return CODE_TABLE[code].exit
  return gate.runs.find(run => run.exit !== 0)?.exit ?? EXIT.pass
}

function tellEnd(gate: Gate, exit: number, stage: Stage, show: Show): void {
  const pull = stage.repository.pulls.find(other => other.head.ref === gate.push.branch)
  const code = primaryOf(gate.codes)
  if (exit === EXIT.pass && pull !== undefined) tellPull(pull, stage, show)
  else if (code === '') show.line(`not proven: exit ${exit}`)
  else show.line(`refused: ${code} ${CODE_TABLE[code].slug}. ${CODE_TABLE[code].remedy}`)
}

/** The first section of the body that was opened: what a reviewer reads first. */
function tellPull(pull: HubPull, stage: Stage, show: Show): void {
  const [title = '', telemetry = ''] = (pull.body ?? '').split(/\n(?=## )/)
  show.line(`accepted: pull request ${pull.number} is open, ${pullAddress(stage, pull.number)}`)
  show.line(
    `reviews are asked of ${[...pull.requestedReviewers, ...pull.requestedTeams].join(', ') || 'nobody'}; it begins`,
  )
  for (const line of `${title}\n${telemetry}`.trim().split('\n')) show.line(`  ${inert(line)}`)
}

function pullAddress(stage: Stage, number: number): string {
  return `${stage.hub.url}/${stage.repository.fullName}/pull/${number}`
}

async function keepUp(stage: Stage, show: Show): Promise<void> {
  const pull = stage.repository.pulls.at(-1)
  const address = pull === undefined ? stage.hub.url : pullAddress(stage, pull.number)
  show.title(`The hub stays up: ${address}`)
  show.line('Ctrl-C stops it')
  await new Promise<void>(resolve => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
