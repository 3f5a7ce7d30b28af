import { isWild } from './segment.ts'

/** What a pattern grants where it ends: bits of the matcher's caller, and which patterns they came from. */
export interface Grant {
  bits: number
  readonly owners: number[]
}

/** A position while the patterns are being laid over one another. */
export interface Draft {
  readonly loops: boolean
  literals: Map<string, Draft> | null
  wild: Map<string, Draft> | null
  deep: Draft | null
  names: Map<string, Grant> | null
  globs: Map<string, Grant> | null
  below: Grant | null
}

/** Patterns as lists of segments, laid over one another: each end gets the pattern's bits and its place in the list. */
export function layPatterns(
  patterns: readonly { readonly alternatives: readonly (readonly string[])[]; readonly bits: number }[],
): Draft {
  const root = draft(false)
  patterns.forEach(({ alternatives, bits }, owner) => {
    for (const segments of alternatives) insert(root, segments, bits, owner)
  })
  return root
}

function draft(loops: boolean): Draft {
  return { loops, literals: null, wild: null, deep: null, names: null, globs: null, below: null }
}

function insert(root: Draft, segments: readonly string[], bits: number, owner: number): void {
  let at = root
  const last = segments.length - 1
  for (let i = 0; i < last; i++) at = descend(at, segments[i] ?? '')
  const name = segments[last] ?? ''
  if (name === '**') at.below = granted(at.below, bits, owner)
  else if (isWild(name)) at.globs = withGrant(at.globs, name, bits, owner)
  else at.names = withGrant(at.names, name, bits, owner)
}

function descend(at: Draft, segment: string): Draft {
  if (segment === '**') {
    at.deep ??= draft(true)
    return at.deep
  }
  const wild = isWild(segment)
  let children = wild ? at.wild : at.literals
  if (children === null) {
    children = new Map()
    if (wild) at.wild = children
    else at.literals = children
  }
  const known = children.get(segment)
  if (known !== undefined) return known
  const child = draft(false)
  children.set(segment, child)
  return child
}

function withGrant(grants: Map<string, Grant> | null, name: string, bits: number, owner: number): Map<string, Grant> {
  const map = grants ?? new Map<string, Grant>()
  map.set(name, granted(map.get(name) ?? null, bits, owner))
  return map
}

function granted(grant: Grant | null, bits: number, owner: number): Grant {
  if (grant === null) return { bits, owners: [owner] }
  grant.bits |= bits
  if (grant.owners.at(-1) !== owner) grant.owners.push(owner)
  return grant
}
