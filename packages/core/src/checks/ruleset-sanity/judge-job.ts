import type { Finding, Warning } from '../../finding.ts'
import { localPath, type Reporter } from '../../workflow/contexts.ts'
import { truthOf } from '../../workflow/expression.ts'
import type { Job, Step } from '../../workflow/model.ts'
import { openPipes, swallowedExits } from '../../workflow/shell.ts'
import type { WorkflowFiles } from './facts.ts'
import { refuse, type Told, together, told, warn } from './told.ts'

/** A gate's job cannot be skipped, and cannot be green when one of its commands is red, in its own steps or in local actions. */
export function judgeJob(reporter: Reporter, actions: WorkflowFiles['actions']): Told {
  const { job, workflow, callers } = reporter
  return together(
    told({
      findings: [...skippable(job, workflow.path), ...softened(job, workflow.path)],
      warnings: callers.flatMap(caller => waiting(caller, reporter)),
    }),
    ...placedSteps(job, workflow.path, actions).map(placed => judgeStep(placed, job)),
  )
}

interface PlacedStep {
  readonly step: Step
  readonly path: string
}

/** The steps of the job and of every local action that they run, each action once. */
function placedSteps(job: Job, path: string, actions: WorkflowFiles['actions']): PlacedStep[] {
  const placed: PlacedStep[] = job.steps.map(step => ({ step, path }))
  const seen = new Set<string>()
  for (const { step } of placed) {
    const folder = step.uses === null ? null : localPath(step.uses.text)
    const action = folder === null || seen.has(folder) ? undefined : actions.get(folder)
    if (folder === null || action?.kind !== 'ok') continue
    seen.add(folder)
    placed.push(...action.action.steps.map(inner => ({ step: inner, path: action.action.path })))
  }
  return placed
}

function judgeStep({ step, path }: PlacedStep, job: Job): Told {
  return told({
    findings: [
      ...softStep(step, job, path),
      ...swallowedExits(step).map(swallow => swallowed(swallow.form, swallow.line, job, path)),
    ],
    warnings: [...conditional(step, job, path), ...openPipes(step).map(pipe => openPipe(pipe.line, job, path))],
  })
}

const SKIPPED = 'A skipped check satisfies a requirement (docs: required status checks).'

function skippable(job: Job, path: string): Finding[] {
  const needs = job.needs.length > 0
  if (job.condition === null && needs) {
    return [
      refuse(
        'gate-skippable-needs',
        {
          message: `${job.id} is skipped when one of its needs fails. ${SKIPPED}`,
          expected: 'a gate without needs, or with if: always()',
          found: `needs: ${job.needs.join(', ')}`,
          remedy: 'Take the needs away, or add if: always() and fail in a step unless every needed result is success.',
        },
        { path, line: job.line, column: job.column },
      ),
    ]
  }
  if (job.condition === null || truthOf(job.condition.text, needs) === 'always') return []
  return [
    refuse(
      'gate-skippable-if',
      {
        message: `${job.id} can be skipped by its condition. ${SKIPPED}`,
        expected: 'no if, or if: always()',
        found: `if: ${job.condition.text}`,
        remedy: 'Take the condition away, and decide inside a step, which must fail.',
      },
      { path, line: job.condition.line, column: job.condition.column },
    ),
  ]
}

/** A caller that is skipped creates none of its called jobs: their checks wait for ever. That blocks; it does not pass. */
function waiting(caller: Job, reporter: Reporter): Warning[] {
  const plain =
    caller.condition === null
      ? caller.needs.length === 0
      : truthOf(caller.condition.text, caller.needs.length > 0) === 'always'
  if (plain) return []
  return [
    warn(
      'caller-skippable',
      {
        message: `The call ${caller.id} can be skipped; its gates would stay pending.`,
        expected: 'a call that always happens',
        found: caller.condition === null ? `needs: ${caller.needs.join(', ')}` : `if: ${caller.condition.text}`,
        remedy: 'Take the condition or the needs away.',
      },
      { path: reporter.entry.path, line: caller.line, column: caller.column },
    ),
  ]
}

function softened(job: Job, path: string): Finding[] {
  return soft(job.continueOnError) && job.continueOnError !== null
    ? [softFinding(job.id, `continue-on-error: ${job.continueOnError.text}`, { path, ...at(job.continueOnError) })]
    : []
}

function softStep(step: Step, job: Job, path: string): Finding[] {
  return soft(step.continueOnError) && step.continueOnError !== null
    ? [
        softFinding(`${job.id}, step "${step.label}",`, `continue-on-error: ${step.continueOnError.text}`, {
          path,
          ...at(step.continueOnError),
        }),
      ]
    : []
}

function soft(text: Job['continueOnError']): boolean {
  return text !== null && text.text !== 'false'
}

function at({ line, column }: { line: number; column: number }) {
  return { line, column }
}

function softFinding(who: string, found: string, place: { path: string; line: number; column: number }): Finding {
  return refuse(
    'gate-continue-on-error',
    {
      message: `${who} may fail and the gate stays green.`,
      expected: 'no continue-on-error in a gate',
      found,
      remedy: 'Take continue-on-error away.',
    },
    place,
  )
}

/** What only asks how the job stands (`always()`, `failure()`) is for reports and cleaning up; any other condition can leave the work out. */
function conditional(step: Step, job: Job, path: string): Warning[] {
  const { condition } = step
  if (
    condition === null ||
    /^(?:(?:always|success|failure|cancelled)\(\)|\$\{\{|\}\}|[\s!&|()]|true)+$/.test(condition.text)
  )
    return []
  return [
    warn(
      'gate-step-skippable',
      {
        message: `${job.id}, step "${step.label}", can be left out by its condition, and the gate would be green all the same.`,
        expected: 'a gate whose steps always run',
        found: `if: ${condition.text}`,
        remedy: 'Take the condition away, or decide inside the step, which must fail.',
      },
      { path, ...at(condition) },
    ),
  ]
}

function swallowed(form: string, line: number, job: Job, path: string): Finding {
  return refuse(
    'gate-swallows-exit',
    {
      message: `A command of ${job.id} may fail unnoticed.`,
      expected: 'every failing command fails the step',
      found: form,
      remedy: 'Let the command fail, or test its status and exit with it.',
    },
    { path, line },
  )
}

function openPipe(line: number, job: Job, path: string): Warning {
  return warn(
    'gate-pipe',
    {
      message: `A pipe in ${job.id} hides the status of all but its last command.`,
      expected: 'shell: bash, which sets pipefail',
      found: 'a pipe under the default shell',
      remedy: 'Write shell: bash at the step, or set -o pipefail.',
    },
    { path, line },
  )
}
