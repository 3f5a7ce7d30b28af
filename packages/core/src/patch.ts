import type { Fact } from './fact.ts'
import type { Sha } from './sha.ts'

export type Op = 'add' | 'modify' | 'delete'

/** One entry of the two-tree diff of base and head. A rename is a deletion and an addition. */
export interface Change {
  /** Decoded as UTF-8; where the bytes are no UTF-8 each bad one is U+FFFD and `utf8` is false. */
  readonly path: string
  readonly utf8: boolean
  readonly op: Op
  /** Six octal digits as git writes them; `000000` where there is none. */
  readonly oldMode: string
  readonly newMode: string
}

/** What git says of the patch: where it starts, and what it touches. */
export interface PatchFacts {
  readonly baseBranch: string
  /** The commit at which policy was read. */
  readonly base: Sha
  readonly head: Sha
  /** The tip of the base branch as the remote has it. */
  readonly tip: Fact<Sha>
  readonly baseIsAncestor: Fact<boolean>
  /** Merge commits between base and head; none in a single patch. */
  readonly merges: Fact<readonly Sha[]>
  readonly changes: Fact<readonly Change[]>
}
