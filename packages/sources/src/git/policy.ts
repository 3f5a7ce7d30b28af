import { builtInContract } from '#core/contract/built-in'
import type { Contract } from '#core/contract/contract'
import { type Fact, known } from '#core/fact'
import { clip, inert } from '#core/inert'
import { InputError } from '#core/input-error'
import { isBranchName } from '#core/ref'
import type { Sha } from '#core/sha'
import { isSha } from '#core/sha'
import type { Git } from './git.ts'
import { bringCommit } from './presence.ts'
import { defaultBranch, tipOf } from './remote.ts'

/** What the repository demands, and the commit at which it says so. */
export interface Policy {
  readonly contract: Contract
  /** The commit at which policy is read; present in this clone. */
  readonly base: Sha
  readonly baseBranch: string
  /** The tip of the base branch as the remote has it now. */
  readonly tip: Fact<Sha>
}

/** As `Policy`, while the remote is still being asked. */
export interface PolicyAhead extends Omit<Policy, 'tip'> {
  readonly tip: Promise<Fact<Sha>>
}

export interface PolicyInputs {
  /** A built-in name, or a path read at the base commit. */
  readonly contract: string
  /** A branch, a commit of 40 hex digits, or empty. */
  readonly base: string
}

/**
 * Where policy is read, and policy. A gap when the base commit could not be had (remote unreachable, shallow clone).
 * Throws InputError when there is no such base, or the contract at base is missing or invalid.
 */
export async function gatherPolicy(git: Git, inputs: PolicyInputs): Promise<Fact<Policy>> {
  const ahead = await beginPolicy(git, inputs)
  return ahead.kind === 'gap' ? ahead : known({ ...ahead.value, tip: await ahead.value.tip })
}

/** As `gatherPolicy`, without waiting for the tip where a commit was given: the diff can be read meanwhile. */
export async function beginPolicy(git: Git, inputs: PolicyInputs): Promise<Fact<PolicyAhead>> {
  const builtIn = builtInContract(inputs.contract)
  if (isSha(inputs.base)) return atCommit(git, inputs, inputs.base, builtIn)
  const branch = await branchOf(git, inputs.base, builtIn)
  if (branch.kind === 'gap') return branch
  const tip = await tipOf(git, branch.value)
  if (tip.kind === 'gap') return tip
  const base = await bringCommit(git, 'base', tip.value, branch.value)
  if (base.kind === 'gap') return base
  const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : known(builtIn)
  if (contract.kind === 'gap') return contract
  if (builtIn === undefined && contract.value.base_branch !== branch.value) {
    throw new InputError(
      'base',
      `"${inert(branch.value)}", where the contract ${inert(inputs.contract)} names the base branch "${inert(contract.value.base_branch)}"`,
      'the base branch that the contract itself names',
      `Set base to ${inert(contract.value.base_branch)}, or correct base_branch in the contract.`,
    )
  }
  return known({ contract: contract.value, base: base.value, baseBranch: branch.value, tip: Promise.resolve(tip) })
}

async function atCommit(
  git: Git,
  inputs: PolicyInputs,
  commit: Sha,
  builtIn: Contract | undefined,
): Promise<Fact<PolicyAhead>> {
  const early = builtIn === undefined ? undefined : settled(tipOf(git, builtIn.base_branch))
  const base = await bringCommit(git, 'base', commit, builtIn?.base_branch ?? '')
  if (base.kind === 'gap') return base
  const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : known(builtIn)
  if (contract.kind === 'gap') return contract
  const baseBranch = contract.value.base_branch
  return known({
    contract: contract.value,
    base: base.value,
    baseBranch,
    tip: early ?? settled(tipOf(git, baseBranch)),
  })
}

/** A rejection is seen by whoever awaits it later, and is not "unhandled" until then. */
function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}

async function branchOf(git: Git, given: string, builtIn: Contract | undefined): Promise<Fact<string>> {
  if (given === '') return builtIn === undefined ? defaultBranch(git) : known(builtIn.base_branch)
  const name = given.replace(/^refs\/heads\//, '')
  if (!isBranchName(name)) {
    throw new InputError(
      'base',
      `"${inert(clip(given, 200))}"`,
      'a branch, or a commit of 40 lower-case hex digits',
      'Correct the input base.',
    )
  }
  return known(name)
}

async function readContract(git: Git, base: Sha, path: string): Promise<Fact<Contract>> {
  const blob = await git.readBlob(base, path)
  if (blob.kind === 'gap') return blob
  if (blob.value === null) {
    throw new InputError(
      'contract',
      `neither a built-in name nor a file at ${base}: "${inert(clip(path, 200))}"`,
      '"s7", "default", or the path of a contract file on the base branch',
      'Correct the input contract, or commit the file to the base branch.',
    )
  }
  const { parseContract } = await import('#core/contract/load')
  return known(parseContract(Buffer.from(blob.value).toString('utf8'), path))
}
