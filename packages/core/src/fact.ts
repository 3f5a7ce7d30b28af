/** What was seen in git, the API or an archive; or a named reason why it could not be had. A gap never passes. */

export interface Gap {
  /** What was wanted, e.g. `the tip of main`. */
  readonly fact: string
  /** Why it could not be had. */
  readonly reason: string
  /** What to do so that it can be had. */
  readonly remedy: string
}

export type Fact<T> = { readonly kind: 'known'; readonly value: T } | { readonly kind: 'gap'; readonly gap: Gap }

export function known<T>(value: T): Fact<T> {
  return { kind: 'known', value }
}

export function gap(fact: string, reason: string, remedy: string): { readonly kind: 'gap'; readonly gap: Gap } {
  return { kind: 'gap', gap: { fact, reason, remedy } }
}

/** The gaps among facts, in their order. */
export function gapsOf(...facts: readonly Fact<unknown>[]): Gap[] {
  return facts.flatMap(fact => (fact.kind === 'gap' ? [fact.gap] : []))
}
