import type { Contract } from '../../contract/contract.ts'
import { compilePatterns } from '../../filemap/pattern.ts'
import type { Finding } from '../../finding.ts'
import { shown } from '../../json-text/schema-faults.ts'
import type { PlanFacts } from './facts.ts'
import { placed } from './placed.ts'

/** Evidence stands under `out/`; a file that the contract gives to a gate belongs to a gate of that task. */
export function judgeEvidence(facts: PlanFacts): Finding[] {
  const ownersOf = remembered(ownersIn(facts.contract))
  const findings: Finding[] = []
  const { tasks } = facts.plan
  for (let at = 0; at < tasks.length; at++) {
    const task = tasks[at]
    if (task === undefined) continue
    for (let index = 0; index < task.evidence.length; index++) {
      const path = task.evidence[index] ?? ''
      if (!path.startsWith('out/')) {
        findings.push(outside(facts, path, `/tasks/${at}/evidence/${index}`))
        continue
      }
      const owners = ownersOf(path)
      if (owners.length > 0 && !shareOne(owners, task.gates))
        findings.push(foreign(facts, path, owners, at, `/tasks/${at}/evidence/${index}`))
    }
  }
  return findings
}

function shareOne(owners: readonly string[], gates: readonly string[]): boolean {
  for (const owner of owners) if (gates.includes(owner)) return true
  return false
}

/** The gates whose evidence patterns match a path. */
function ownersIn(contract: Contract): (path: string) => readonly string[] {
  const gates = contract.gates.map(({ id, evidence }) => ({ id, owns: compilePatterns(evidence) }))
  return path => gates.filter(({ owns }) => owns(path)).map(({ id }) => id)
}

/** Tasks name the same few evidence files again and again. */
function remembered(find: (path: string) => readonly string[]): (path: string) => readonly string[] {
  const seen = new Map<string, readonly string[]>()
  return path => {
    const before = seen.get(path)
    if (before !== undefined) return before
    const found = find(path)
    seen.set(path, found)
    return found
  }
}

function outside(facts: PlanFacts, path: string, pointer: string): Finding {
  return placed(facts, pointer, {
    code: 'CEC-50',
    rule: 'plan-evidence-outside',
    message: `The evidence ${shown(path)} is not under out/.`,
    expected: 'a path under out/',
    found: shown(path),
    remedy: `Set ${pointer} to the file under out/ that the gate writes.`,
  })
}

function foreign(facts: PlanFacts, path: string, owners: readonly string[], at: number, pointer: string): Finding {
  const gates = owners.join(' or ')
  return placed(facts, pointer, {
    code: 'CEC-50',
    rule: 'plan-evidence-gate',
    message: `${shown(path)} is evidence of ${gates}, which /tasks/${at} does not name.`,
    expected: `${gates} among the gates of the task`,
    found: `the gates ${(facts.plan.tasks[at]?.gates ?? []).slice(0, 20).map(shown).join(', ')}`,
    remedy: `Add ${owners[0] ?? ''} to /tasks/${at}/gates, or take this evidence out.`,
  })
}
