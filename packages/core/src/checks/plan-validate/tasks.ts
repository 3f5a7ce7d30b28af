import { gateIds } from '../../contract/contract.ts'
import type { Finding, Warning } from '../../finding.ts'
import { shown } from '../../json-text/schema-faults.ts'
import type { PlanFacts } from './facts.ts'
import { placed } from './placed.ts'

/** Tasks have ids of their own and name gates of the contract; a gate that no task names is told. */
export function judgeTasks(facts: PlanFacts): { findings: Finding[]; warnings: Warning[] } {
  const gates = gateIds(facts.contract)
  const known = new Set(gates)
  const idle = new Set(gates)
  const ids = new Map<string, number>()
  const findings: Finding[] = []
  const { tasks } = facts.plan
  for (let at = 0; at < tasks.length; at++) {
    const task = tasks[at]
    if (task === undefined) continue
    const earlier = ids.get(task.id)
    if (earlier !== undefined) findings.push(sameId(facts, task.id, at, earlier))
    else ids.set(task.id, at)
    for (let index = 0; index < task.gates.length; index++) {
      const gate = task.gates[index] ?? ''
      if (known.has(gate)) idle.delete(gate)
      else findings.push(unknownGate(facts, gate, gates, `/tasks/${at}/gates/${index}`))
    }
  }
  return { findings, warnings: idleGates(facts, idle) }
}

function sameId(facts: PlanFacts, id: string, at: number, earlier: number): Finding {
  return placed(facts, `/tasks/${at}/id`, {
    code: 'CEC-50',
    rule: 'plan-duplicate-task',
    message: `The task id ${shown(id)} stands at /tasks/${earlier} already.`,
    expected: 'each task id once',
    found: shown(id),
    remedy: `Give /tasks/${at} an id of its own, or join the two tasks.`,
  })
}

function unknownGate(facts: PlanFacts, gate: string, gates: readonly string[], pointer: string): Finding {
  const expected = `one of the contract's gates: ${gates.join(', ')}`
  return placed(facts, pointer, {
    code: 'CEC-50',
    rule: 'plan-unknown-gate',
    message: `${shown(gate)} is no gate of the contract ${facts.contract.name}.`,
    expected,
    found: shown(gate),
    remedy: `Set ${pointer} to ${expected}.`,
  })
}

function idleGates(facts: PlanFacts, idle: ReadonlySet<string>): Warning[] {
  if (idle.size === 0) return []
  const names = [...idle].join(', ')
  return [
    placed(facts, '', {
      rule: 'gate-without-task',
      message: `No task names ${names}: they run all the same.`,
      expected: 'every gate in some task, where a task can break it',
      found: `no task for ${names}`,
      remedy: 'Name a gate in each task whose files it judges.',
    }),
  ]
}
