import { parse } from 'yaml'
import { tryGit } from './git.ts'
import type { HubRepository } from './repository.ts'
import { isObject } from './route.ts'

const FOLDER = '.github/workflows/'

/** Registers the workflow files of the default branch: GitHub lists those, whatever other branches hold. */
export async function refreshWorkflows(repository: HubRepository): Promise<void> {
  const tip = `refs/heads/${repository.defaultBranch}`
  const tree = await tryGit(repository.gitDir, ['ls-tree', '-z', '--name-only', tip, FOLDER])
  const paths = tree.stdout
    .toString('utf8')
    .split('\0')
    .filter(path => /\.ya?ml$/.test(path))
  for (const path of paths) {
    const file = await tryGit(repository.gitDir, ['cat-file', 'blob', `${tip}:${path}`])
    repository.workflowAt(path, nameOf(file.stdout.toString('utf8')) ?? path)
  }
}

/** A workflow's `name:`, or undefined when it has none or is no YAML. */
export function nameOf(text: string): string | undefined {
  try {
    const value: unknown = parse(text)
    return isObject(value) && typeof value['name'] === 'string' ? value['name'] : undefined
  } catch {
    return undefined
  }
}
