import type { HubRepository } from './repository.ts'
import type { HubRuleset } from './state.ts'

/** Whether an active branch ruleset speaks about this branch. Only `~ALL`, `~DEFAULT_BRANCH` and `*` are known here. */
export function rulesetApplies(ruleset: HubRuleset, branch: string, repository: HubRepository): boolean {
  if (ruleset.enforcement !== 'active' || ruleset.target !== 'branch') return false
  const { include, exclude } = ruleset.conditions.ref_name
  const hit = (pattern: string): boolean => matches(pattern, branch, repository.defaultBranch)
  return include.some(hit) && !exclude.some(hit)
}

function matches(pattern: string, branch: string, defaultBranch: string): boolean {
  if (pattern === '~ALL') return true
  if (pattern === '~DEFAULT_BRANCH') return branch === defaultBranch
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**', '\0')
    .replaceAll('*', '[^/]*')
  return new RegExp(`^${source.replaceAll('\0', '.*')}$`).test(`refs/heads/${branch}`)
}
