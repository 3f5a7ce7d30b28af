import { realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { PlanFacts } from '#core/checks/plan-validate/facts'
import { COMMIT_BYTES, type MessagePlan, planOfCommit } from '#core/checks/plan-validate/message-plan'
import type { ParsedPlan, PlanSource } from '#core/checks/plan-validate/parse'
import { plannedFiles } from '#core/checks/plan-validate/planned-files'
import type { Plan } from '#core/contract/documents'
import { type Fact, gap, known } from '#core/fact'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'
import type { PatchFacts } from '#core/patch'
import { isSha, type Sha } from '#core/sha'
import { type FilemapInputs, gatherFilemap } from '../git/filemap.ts'
import type { Git } from '../git/git.ts'
import { resolveHead } from '../git/patch.ts'
import type { PolicyAhead } from '../git/policy.ts'
import { bringCommit } from '../git/presence.ts'
import { readStart } from '../read-start.ts'
import { gatherAtBase } from './at-base.ts'
import { gatherSpecs } from './specs.ts'

/** The bytes of a plan in the working tree, at most `limit` and one more. Throws InputError when there is no such file. */
export async function readPlanFile(folder: string, path: string, limit: number): Promise<Uint8Array> {
  const inside = await insideOf(folder, path)
  return await readStart(inside, limit + 1).catch(() => {
    throw noPlan(path, 'not a file')
  })
}

/**
 * The plan in the message of the patch's last commit. The commit object itself is read: what the clone's configuration says of
 * logs (signatures shown, encodings) changes nothing. With `baseBranch`, its remote is asked for a commit that this clone lacks.
 * Throws InputError when there is no such head.
 */
export async function readHeadPlan(git: Git, head: string, baseBranch?: string): Promise<Fact<MessagePlan>> {
  const found = await headCommit(git, head, baseBranch)
  if (found.kind === 'gap') return found
  const commit = await git.objects.read(found.value, COMMIT_BYTES)
  if (commit?.type === 'commit') return known(planOfCommit(commit.bytes))
  return gap(
    `the message of ${found.value}`,
    'git could not read the commit.',
    'Fetch the head commit, then run the check again.',
  )
}

async function headCommit(git: Git, head: string, baseBranch: string | undefined): Promise<Fact<Sha>> {
  if (!isSha(head)) return known(await resolveHead(git, head))
  return baseBranch === undefined ? known(head) : bringCommit(git, 'head', head, baseBranch)
}

/** An agent may commit a link that leads out of the repository: what it names is nobody's plan. */
async function insideOf(folder: string, path: string): Promise<string> {
  const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path)).catch(() => null)])
  if (real === null) throw noPlan(path, 'no such file')
  const within = relative(root, real)
  if (within === '' || within === '..' || within.startsWith(`..${sep}`))
    throw noPlan(path, 'a path out of the repository')
  return real
}

function noPlan(path: string, found: string): InputError {
  return new InputError(
    'plan',
    `${inert(clip(path, 200))}: ${found}`,
    'a file in the working directory',
    'Write the plan there, or give the input plan-json.',
  )
}

export interface PlanRequest {
  readonly plan: Plan
  readonly parsed: Pick<ParsedPlan, 'placeOf'>
  readonly source: PlanSource
  readonly filemap: FilemapInputs
  /** Where the contract stands in the repository, when it was given by path. */
  readonly contractPath?: string
  /** The diff that the plan is held against; null for none. */
  readonly patch: Promise<PatchFacts> | null
}

/** What the cross checks need besides the plan itself, read at the base commit, all at once. */
export async function gatherPlanFacts(git: Git, policy: PolicyAhead, request: PlanRequest): Promise<Fact<PlanFacts>> {
  const { contract, base, baseBranch } = policy
  const { plan, parsed, source, contractPath } = request
  const paths = [...plannedFiles(plan).paths, ...contract.specs.map(spec => spec.path)]
  const listing = gatherAtBase(git, base, paths)
  const [filemap, patch, atBase, specs, tip] = await Promise.all([
    gatherFilemap(git, policy, request.filemap),
    request.patch,
    listing,
    listing.then(there => gatherSpecs(git, base, contract.specs, there)),
    policy.tip,
  ])
  if (filemap.kind === 'gap') return filemap
  const path = contractPath === undefined ? {} : { contractPath }
  const { placeOf } = parsed
  return known({
    plan,
    placeOf,
    source,
    contract,
    ...path,
    filemap: filemap.value,
    base,
    baseBranch,
    tip,
    patch,
    atBase,
    specs,
  })
}
