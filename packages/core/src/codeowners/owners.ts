import type { CodeOwners } from './parse.ts'

/** Who owns the paths of a patch. */
export interface Ownership {
  /** Logins, without `@`. */
  readonly users: readonly string[]
  /** Slugs of teams of the repository's own organisation. */
  readonly teams: readonly string[]
  /** Owners that a review cannot be requested from: e-mail addresses, teams of another organisation. */
  readonly others: readonly string[]
  /** Paths that no rule covers, or whose rule names nobody. */
  readonly unowned: readonly string[]
}

export function ownershipOf(owners: CodeOwners, paths: readonly string[], organisation: string): Ownership {
  const users = new Set<string>()
  const teams = new Set<string>()
  const others = new Set<string>()
  const unowned: string[] = []
  for (const path of paths) {
    const rule = owners.ruleFor(path)
    if (rule === null || rule.owners.length === 0) unowned.push(path)
    for (const owner of rule?.owners ?? []) {
      const [account, team] = owner.slice(1).split('/')
      if (!owner.startsWith('@')) others.add(owner)
      else if (team === undefined) users.add(account ?? '')
      else if (account?.toLowerCase() === organisation.toLowerCase()) teams.add(team)
      else others.add(owner)
    }
  }
  return { users: [...users].sort(), teams: [...teams].sort(), others: [...others].sort(), unowned: unowned.sort() }
}
