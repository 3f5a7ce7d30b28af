import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import type { Permissions } from './model.ts'
import { atOf, pairsOf, textOf } from './tokens.ts'

/** `permissions:` of a workflow or a job. */
export function parsePermissions(token: TemplateToken | undefined): Permissions {
  if (token === undefined) return { kind: 'undeclared' }
  const shorthand = textOf(token)?.text
  const at = atOf(token)
  if (shorthand === 'read-all' || shorthand === 'write-all') {
    return { kind: 'all', level: shorthand === 'write-all' ? 'write' : 'read', at }
  }
  const scopes = new Map(pairsOf(token).map(([scope, level]) => [scope, textOf(level)?.text ?? '']))
  return { kind: 'scopes', scopes, at }
}
