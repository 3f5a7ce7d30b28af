import { CODES } from '../codes.ts'
import { parsePattern } from '../filemap/grammar.ts'
import { pathFaults } from '../filemap/hygiene.ts'
import { shown } from '../json-text/schema-faults.ts'
import { isBranchName } from '../ref.ts'
import { branchPatternFaults, parseBranchName } from './branch-name.ts'
import type { Contract } from './contract.ts'

export interface ContractFault {
  readonly pointer: string
  readonly message: string
}

/** What a schema cannot say of a contract: names that refer to each other, patterns, paths. All at once, in the contract's order. */
export function contractFaults(contract: Contract): ContractFault[] {
  return [
    ...branchFaults(contract),
    ...pathsOf(contract).flatMap(([pointer, path]) => each(pointer, path, pathFaults(path))),
    ...uniqueFaults(contract),
    ...patternsOf(contract).flatMap(([pointer, pattern]) => each(pointer, pattern, patternFaults(pattern))),
    ...artifactFaults(contract),
    ...headingFaults(contract),
    ...checklistFaults(contract),
    ...triageFaults(contract),
    ...limitFaults(contract),
  ]
}

function branchFaults({ base_branch, branch_pattern }: Contract): ContractFault[] {
  const base = isBranchName(base_branch) ? [] : ['is no valid git branch name']
  const pattern = branchPatternFaults(branch_pattern)
  const both =
    pattern.length === 0 && parseBranchName(branch_pattern, base_branch) !== null
      ? ['must not match the base branch: sandbox branches are deleted']
      : []
  return [...each('/base_branch', base_branch, base), ...each('/branch_pattern', branch_pattern, [...pattern, ...both])]
}

function pathsOf({ filemap, specs, orr, artifact }: Contract): [pointer: string, path: string][] {
  return [
    ['/filemap', filemap],
    ...specs.map(({ path }, at): [string, string] => [`/specs/${at}/path`, path]),
    ['/orr/path', orr.path],
    ['/artifact/scorecard', artifact.scorecard],
    ['/artifact/evidence_zip', artifact.evidence_zip],
    ['/artifact/manifest', artifact.manifest],
  ]
}

function uniqueFaults({ specs, gates, invariants, triage }: Contract): ContractFault[] {
  return [
    ...twice(
      specs,
      spec => spec.path,
      at => `/specs/${at}/path`,
    ),
    ...twice(
      gates,
      gate => gate.id,
      at => `/gates/${at}/id`,
    ),
    ...twice(
      invariants,
      invariant => invariant.id,
      at => `/invariants/${at}/id`,
    ),
    ...twice(
      triage.trees,
      tree => tree.when,
      at => `/triage/trees/${at}/when`,
    ),
  ]
}

function patternsOf({ gates, invariants, protected_paths, rubric }: Contract): [pointer: string, pattern: string][] {
  const under = (pointer: string, patterns: readonly string[]): [string, string][] =>
    patterns.map((pattern, at) => [`${pointer}/${at}`, pattern])
  return [
    ...gates.flatMap((gate, at) => under(`/gates/${at}/evidence`, gate.evidence)),
    ...invariants.flatMap((invariant, at) => under(`/invariants/${at}/paths`, invariant.paths)),
    ...under('/protected_paths', protected_paths),
    ...rubric.flatMap((role, at) => under(`/rubric/${at}/paths`, role.paths)),
  ]
}

function patternFaults(pattern: string): string[] {
  const parsed = parsePattern(pattern)
  return parsed.kind === 'bad' ? [`is no valid pattern: ${parsed.found}; expected ${parsed.expected}`] : []
}

function artifactFaults({ artifact }: Contract): ContractFault[] {
  const { scorecard, evidence_zip, manifest } = artifact
  return [
    ...each(
      '/artifact/evidence_zip',
      evidence_zip,
      evidence_zip === scorecard ? ['is the path of the scorecard too'] : [],
    ),
    ...each('/artifact/manifest', manifest, manifest === scorecard ? ['is the path of the scorecard too'] : []),
  ]
}

/** Two sections of one name could not be told apart in a body. */
function headingFaults({ template }: Contract): ContractFault[] {
  const { artifact_label: _, ...headings } = template
  const entries = Object.entries(headings)
  return twice(
    entries,
    ([, heading]) => heading,
    at => `/template/${entries[at]?.[0] ?? ''}`,
  )
}

function checklistFaults({ checklist, invariants, orr }: Contract): ContractFault[] {
  const ids = new Set(invariants.map(invariant => invariant.id))
  return [
    ...twice(
      checklist,
      item => item.text,
      at => `/checklist/${at}/text`,
    ),
    ...checklist.flatMap((item, at) => {
      const id = item.invariant_id
      const unknown = id !== undefined && !ids.has(id) ? [`names none of the invariants: ${[...ids].join(', ')}`] : []
      const alone = item.proof === 'identical' && orr.runs < 2 ? ['proves nothing with one run'] : []
      return [
        ...each(`/checklist/${at}/invariant_id`, id ?? '', unknown),
        ...each(`/checklist/${at}/proof`, item.proof, alone),
      ]
    }),
  ]
}

function triageFaults({ triage, gates }: Contract): ContractFault[] {
  const known = new Set<string>([...CODES, ...gates.map(gate => gate.id)])
  const [least, most] = triage.fix_minutes
  return [
    ...(least > most ? [{ pointer: '/triage/fix_minutes', message: 'begins with the larger number' }] : []),
    ...triage.trees.flatMap(({ when }, at) =>
      each(`/triage/trees/${at}/when`, when, known.has(when) ? [] : ['is neither a gate of this contract nor a code']),
    ),
  ]
}

function limitFaults({ limits }: Contract): ContractFault[] {
  if (limits.entry_bytes <= limits.archive_bytes) return []
  return [{ pointer: '/limits/entry_bytes', message: 'an entry may be larger than its whole archive' }]
}

function each(pointer: string, value: string, faults: readonly string[]): ContractFault[] {
  return faults.map(fault => ({ pointer, message: `${shown(value)} ${fault}` }))
}

function twice<T>(items: readonly T[], keyOf: (item: T) => string, pointerOf: (at: number) => string): ContractFault[] {
  const seen = new Set<string>()
  return items.flatMap((item, at) => {
    const key = keyOf(item)
    if (seen.has(key)) return each(pointerOf(at), key, ['stands twice'])
    seen.add(key)
    return []
  })
}
