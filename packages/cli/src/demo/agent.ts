import type { Contract } from '#core/contract/contract'
import type { Plan } from '#core/contract/documents'
import { builtInContract } from '#core/contract/load'
import { git, tryGit } from '#hub/git'
import type { Patch } from './patches.ts'
import { identity, type Stage } from './stage.ts'

const contract = s7()
const MINUTE_MS = 60_000

/** What an agent brought: a branch on the hub, and the plan that it promises to have kept. */
export interface Push {
  readonly branch: string
  readonly head: string
  readonly base: string
  readonly planJson: string
  readonly files: readonly string[]
}

/** PLANNING → PATCHING → SANDBOX_PUSH: a clone of its own, a patch, one commit with the plan in its message, a real push. */
export async function pushAsAgent(stage: Stage, what: string, patch: Patch): Promise<Push> {
  const { repository, hub } = stage
  const clone = stage.folder('agent')
  await git(clone, ['clone', '--quiet', repository.gitUrl, '.'])
  const base = await git(clone, ['rev-parse', 'HEAD'])
  const branch = await branchName(clone, hub.now(), base)
  await git(clone, ['checkout', '--quiet', '-b', branch])
  patch(clone)
  await git(clone, ['add', '--all'])
  const files = await touched(clone)
  const planJson = JSON.stringify(planOf(base, files), null, 2)
  const message = `${what}\n\n\`\`\`plan.json\n${planJson}\n\`\`\`\n`
  await git(clone, ['commit', '--quiet', '-m', message], identity('codex', hub.now()))
  await git(clone, ['push', '--quiet', 'origin', branch])
  return { branch, head: await git(clone, ['rev-parse', 'HEAD']), base, planJson, files }
}

/** The contract's pattern, filled; the next minute when another agent has this one. */
async function branchName(clone: string, now: Date, base: string): Promise<string> {
  const digits = now.toISOString().replaceAll(/[-:T]/g, '')
  const name = contract.branch_pattern
    .replace('<YYYYMMDD>', digits.slice(0, 8))
    .replace('<HHMM>', digits.slice(8, 12))
    .replace('<shortsha>', base.slice(0, 7))
  const taken = await git(clone, ['ls-remote', '--heads', 'origin', name])
  return taken === '' ? name : await branchName(clone, new Date(now.getTime() + MINUTE_MS), base)
}

function s7(): Contract {
  const found = builtInContract('s7')
  if (found === undefined) throw new Error('the contract s7 is not built in')
  return found
}

async function touched(clone: string): Promise<string[]> {
  const diff = await tryGit(clone, ['diff', '--cached', '--name-only', '--no-renames', '-z'])
  return diff.stdout
    .toString('utf8')
    .split('\0')
    .filter(path => path !== '')
    .sort()
}

function planOf(base: string, files: readonly string[]): Plan {
  return {
    version: '1.0',
    base_sha: base,
    tasks: [
      {
        id: 'T-NORM-01',
        files: [...files],
        gates: contract.gates.map(gate => gate.id),
        evidence: ['out/evidence/T4_tests/pytest_report.json', 'out/evidence/T6_determinism/compare.json'],
      },
    ],
    constraints: { filemap: 'strict', single_patch: true },
  }
}
