import { resolve } from 'node:path'
import { builtInContract } from '#core/contract/built-in'
import { isBranchName } from '#core/ref'
import { isSha } from '#core/sha'
import type { World } from './check.ts'
import { readRelativePath } from './common-inputs.ts'
import { mistake, type Reader } from './read.ts'

/** Inputs of the checks that read a git clone. */
export interface GitInputs {
  /** A built-in name, or a path at the base commit. */
  readonly contract: string
  /** A commit of 40 hex digits, a branch, or empty. */
  readonly base: string
  readonly workingDirectory: string
}

export function readGitInputs(read: Reader): GitInputs {
  const contract = read.text('contract')
  const builtIn = builtInContract(contract) !== undefined
  return {
    contract: builtIn ? contract : readRelativePath(read, 'contract'),
    base: readRevision(read, 'base'),
    workingDirectory: read.text('working-directory'),
  }
}

/** A commit of 40 hex digits, a branch (without `refs/heads/`), `HEAD` where that is allowed, or empty. */
export function readRevision(read: Reader, name: string, head = false): string {
  const text = read.text(name)
  const branch = text.replace(/^refs\/heads\//, '')
  if (text === '' || isSha(text) || isBranchName(branch) || (head && text === 'HEAD')) return branch
  throw mistake(name, text, `${head ? 'HEAD, ' : ''}a branch, or a commit of 40 lower-case hex digits`)
}

/** The folder of the clone, absolute. */
export function cloneFolder(inputs: GitInputs, world: World): string {
  return resolve(world.cwd, inputs.workingDirectory)
}
