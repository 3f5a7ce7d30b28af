import type { Contract } from '#core/contract/contract'
import { builtInContract } from '#core/contract/load'
import { InputError } from '#core/input-error'
import type { Flags } from './run-check.ts'

/** The contract that the flags name; a path is read at the base commit of this clone, never from the work tree. */
export async function contractHere(flags: Flags): Promise<Contract> {
  const name = typeof flags['contract'] === 'string' ? flags['contract'] : 's7'
  const builtIn = builtInContract(name)
  if (builtIn !== undefined) return builtIn
  const [{ openGit }, { gatherPolicy }] = await Promise.all([import('#sources/git/git'), import('#sources/git/policy')])
  const policy = await gatherPolicy(await openGit(process.cwd()), {
    contract: name,
    base: typeof flags['base'] === 'string' ? flags['base'] : '',
  })
  if (policy.kind === 'known') return policy.value.contract
  throw new InputError('contract', policy.gap.reason, `${name} at the base commit`, policy.gap.remedy)
}
