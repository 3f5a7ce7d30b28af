import type { Contract } from '../../contract/contract.ts'
import type { Plan } from '../../contract/documents.ts'
import type { Fact } from '../../fact.ts'
import type { Filemap } from '../../filemap/filemap.ts'
import type { PlaceOf } from '../../json-text/parse.ts'
import type { PatchFacts } from '../../patch.ts'
import type { Sha } from '../../sha.ts'
import type { PlanSource } from './source.ts'

/** What a planned path is at the base commit; a path that is not in the map does not exist there. */
export type AtBase = ReadonlyMap<string, 'file' | 'folder'>

/** A specification document of the contract, as it stands at base. */
export interface SpecSeen {
  /** The text's version line; null when it has none. */
  readonly version: string | null
  readonly exists: boolean
}

/** Everything that the cross checks read. The plan's form is proven before. */
export interface PlanFacts {
  readonly plan: Plan
  readonly placeOf: PlaceOf
  readonly source: PlanSource
  readonly contract: Contract
  /** Where the contract stands in the repository, when it was given by path. */
  readonly contractPath?: string
  readonly filemap: Filemap
  /** The commit at which policy was read. */
  readonly base: Sha
  readonly baseBranch: string
  readonly tip: Fact<Sha>
  /** The real diff; null when the plan is not checked against one. */
  readonly patch: PatchFacts | null
  readonly atBase: Fact<AtBase>
  /** In the contract's order. */
  readonly specs: readonly Fact<SpecSeen>[]
}
