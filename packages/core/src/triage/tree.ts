import { CODE_TABLE, CODES, type Code } from '../codes.ts'
import type { Contract } from '../contract/contract.ts'

/** What to do about a code or a gate, in order (SOP 8.1 and 8.2). */
export interface Tree {
  readonly subject: string
  readonly title: string
  readonly meaning: string
  readonly steps: readonly string[]
  readonly targets: string
}

/** Steps for codes; the contract's own steps for a gate come from its triage trees. */
const CODE_STEPS: Readonly<Record<Code, readonly string[]>> = {
  'CEC-10': [
    'Run `cec check`: it names each path, the nearest Filemap entry, and what to do.',
    'A path that the task does not need: take it out of the patch.',
    "A path that the task needs: ask a maintainer to add it to the Filemap on the base branch; rebase; the branch's own Filemap does not count.",
    'A protected path, a symlink or a submodule: no Filemap wildcard allows it; take it out.',
  ],
  'CEC-20': [
    'Open the run and gate that the finding names; find its first red step.',
    "Reproduce it: `cec orr --exec '<gate command>' --runs 1`.",
    'Repair the cause in a new patch; never run again in the hope of green: three of four is refused.',
    "From ruleset-sanity: the branch's ruleset or the workflow drifted; a maintainer applies the printed repair.",
  ],
  'CEC-30': [
    'Read which entry differs, where, and the likely cause: the comparer names it.',
    "Reproduce it: `cec orr --exec '<gate command>' --perturb` varies time zone, locale, umask, path and file order.",
    'Make the value constant or take it out of the evidence; do not open a pull request.',
    "Run the gates again, the contract's number of times.",
  ],
  'CEC-40': [
    'See whether each run left its artifact, unexpired, with scorecard and evidence ZIP.',
    "Pack with evidence-pack (`cec pack`) and upload the ZIP unarchived: its digest is then the ZIP's own.",
    'Use runs of this head, this workflow, attempt 1: a re-run or a foreign run is no sample.',
  ],
  'CEC-50': [
    'Plan: repair the value at the line and pointer that the finding names (`cec check --plan plan.json`).',
    'Body: let `cec body render` write it from facts instead of typing hashes; `cec body lint` proves it.',
  ],
  'CEC-60': [
    'Fetch the base branch and rebase the sandbox branch onto its tip.',
    "Write the new tip into the plan's base_sha, and name the branch after it.",
    'Run the gates again: evidence of the old base proves nothing of the new one.',
  ],
}

/** The tree of a code or gate, by its name in any case; undefined when there is none. */
export function treeOf(subject: string, contract: Contract): Tree | undefined {
  const wanted = subject.toUpperCase()
  const code = CODES.find(
    known => known === wanted || known.slice(4) === wanted || CODE_TABLE[known].slug.toUpperCase() === wanted,
  )
  if (code !== undefined) {
    const own = stepsOf(code, contract)
    return {
      subject: code,
      title: CODE_TABLE[code].title,
      meaning: CODE_TABLE[code].meaning,
      steps: own.length > 0 ? own : CODE_STEPS[code],
      targets: targetsOf(contract),
    }
  }
  const gate = contract.gates.find(known => known.id.toUpperCase() === wanted)
  if (gate === undefined) return undefined
  const evidence = gate.evidence.length === 0 ? [] : [`Read the evidence it leaves: ${gate.evidence.join(', ')}.`]
  const own = stepsOf(gate.id, contract)
  return {
    subject: gate.id,
    title: gate.title,
    meaning: `A gate of ${contract.orr.workflow}; red in any run is CEC-20${gate.deterministic ? ', different bytes between runs are CEC-30' : ''}.`,
    steps: [...evidence, ...(own.length > 0 ? own : CODE_STEPS['CEC-20'].slice(0, 3))],
    targets: targetsOf(contract),
  }
}

function stepsOf(subject: string, contract: Contract): readonly string[] {
  return contract.triage.trees.find(tree => tree.when === subject)?.steps ?? []
}

function targetsOf(contract: Contract): string {
  const { triage_minutes, fix_minutes, orr_minutes } = contract.triage
  return `triage ${triage_minutes} min, corrective patch ${fix_minutes[0]}–${fix_minutes[1]} min, new ORR ${orr_minutes} min (indicative)`
}

/** Everything that has a tree: codes, then gates. */
export function subjectsOf(contract: Contract): string[] {
  return [...CODES, ...contract.gates.map(gate => gate.id)]
}
