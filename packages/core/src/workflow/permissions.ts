import type { Permissions } from './model.ts'

/**
 * Whether a job's token may write a scope, seen through the declarations that bound it, outermost first: the caller's
 * job or workflow, then the called one's. A called workflow can only shrink what its caller grants (docs: reusing
 * workflows). `default` when none of them declares: then the repository's setting decides.
 */
export function mayWrite(scope: string, declared: readonly Permissions[]): 'yes' | 'no' | 'default' {
  const said = declared.filter(permissions => permissions.kind !== 'undeclared')
  if (said.length === 0) return 'default'
  return said.every(permissions => grants(permissions, scope)) ? 'yes' : 'no'
}

function grants(permissions: Permissions, scope: string): boolean {
  switch (permissions.kind) {
    case 'undeclared':
      return true
    case 'all':
      return permissions.level === 'write'
    case 'scopes':
      return permissions.scopes.get(scope) === 'write'
  }
}

/** The scopes that a declaration lets a job write, sorted; `*` for `write-all`. */
export function writeScopes(permissions: Permissions): string[] {
  if (permissions.kind === 'undeclared') return []
  if (permissions.kind === 'all') return permissions.level === 'write' ? ['*'] : []
  return [...permissions.scopes].flatMap(([scope, level]) => (level === 'write' ? [scope] : [])).sort()
}
