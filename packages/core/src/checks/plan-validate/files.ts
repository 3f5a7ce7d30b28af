import { gap } from '../../fact.ts'
import type { Finding } from '../../finding.ts'
import { shown } from '../../json-text/schema-faults.ts'
import type { Change, Op } from '../../patch.ts'
import { createJudge } from '../filemap-guard/judge.ts'
import type { PlanFacts } from './facts.ts'
import { placed } from './placed.ts'
import type { PlannedFiles } from './planned-files.ts'

/**
 * CEC-10: every planned file passes filemap-guard's own engine, as a regular file. A file that the diff touches is judged by
 * what the diff does to it; else one that stands at base may be changed or deleted, whichever the Filemap allows.
 */
export function judgeFiles(facts: PlanFacts, planned: PlannedFiles): Finding[] {
  const judge = createJudge(facts, 0)
  const opOf = opsOf(facts)
  // Folder by folder, as git tells them: the judge remembers the way.
  for (const path of [...planned.paths].sort()) judge.see(changeOf(path, opOf(path)))
  const findings = judge.finish(NO_NAMES).findings.map(finding => {
    const path = finding.path ?? ''
    const remedy = finding.remedy.replace('out of the patch', 'out of the plan and the patch')
    return placed(facts, planned.pointerOf(path), { ...finding, found: shown(path), remedy })
  })
  return [...findings, ...judgeFolders(facts, planned)]
}

/** A plan has no tree at head in which names could collide; the patch will. */
const NO_NAMES = gap('the names at head', 'A plan has none.', 'Judge the patch.')

function opsOf({ patch, atBase, filemap }: PlanFacts): (path: string) => Op {
  const there = atBase.kind === 'known' ? atBase.value : new Map<string, 'file' | 'folder'>()
  // Only a Filemap that tells operations apart can refuse one and allow another.
  if (filemap.entries.every(entry => entry.ops.length === 3)) return path => (there.has(path) ? 'modify' : 'add')
  const touched = new Map<string, Op>()
  if (patch?.changes.kind === 'known') for (const { path, op } of patch.changes.value) touched.set(path, op)
  return path => {
    const real = touched.get(path)
    if (real !== undefined) return real
    if (!there.has(path)) return 'add'
    return !filemap.decide(path, 'modify').allowed && filemap.decide(path, 'delete').allowed ? 'delete' : 'modify'
  }
}

function changeOf(path: string, op: Op): Change {
  return {
    path,
    utf8: true,
    op,
    oldMode: op === 'add' ? '000000' : '100644',
    newMode: op === 'delete' ? '000000' : '100644',
  }
}

function judgeFolders(facts: PlanFacts, planned: PlannedFiles): Finding[] {
  if (facts.atBase.kind === 'gap') return []
  const findings: Finding[] = []
  for (const [path, kind] of facts.atBase.value) {
    if (kind === 'file' || !planned.paths.has(path) || touches(facts, path)) continue
    findings.push(
      placed(facts, planned.pointerOf(path), {
        code: 'CEC-50',
        rule: 'plan-folder',
        message: `${shown(path)} is a folder at the base commit.`,
        expected: 'files by name',
        found: shown(path),
        remedy: 'List each file of the folder that will be touched.',
      }),
    )
  }
  return findings
}

/** A folder that the patch turns into a file is a file. */
function touches({ patch }: PlanFacts, path: string): boolean {
  return patch?.changes.kind === 'known' && patch.changes.value.some(change => change.path === path)
}
