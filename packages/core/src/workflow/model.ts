/** What a workflow or action file says, as far as the gate asks. Lines and columns count from 1. */

export interface At {
  readonly line: number
  readonly column: number
}

/** A text as it stands in the file; `dynamic` when it holds `${{ }}`. */
export interface Text extends At {
  readonly text: string
  readonly dynamic: boolean
}

export interface Problem extends At {
  readonly message: string
}

export interface Trigger {
  readonly event: string
  /** `paths` or `paths-ignore` stands below it. */
  readonly pathFilter: boolean
  readonly at: At
}

/** Undeclared, one of the shorthands, or a scope each. */
export type Permissions =
  | { readonly kind: 'undeclared' }
  | { readonly kind: 'all'; readonly level: 'read' | 'write'; readonly at: At }
  | { readonly kind: 'scopes'; readonly scopes: ReadonlyMap<string, string>; readonly at: At }

export interface Step extends At {
  readonly label: string
  readonly run: Text | null
  /** The step's own shell, else the job's or the workflow's default, else empty: the runner's default. */
  readonly shell: string
  readonly uses: Text | null
  /** As it stands in the file; null when there is none. */
  readonly condition: Text | null
  readonly continueOnError: Text | null
}

/** A value of a matrix: what JSON can say. */
export type MatrixValue = null | boolean | number | string | readonly MatrixValue[] | MatrixRow
export interface MatrixRow {
  readonly [key: string]: MatrixValue
}

/** No matrix, one that stands in the file, or one that only the run knows. */
export type Matrix =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'static'
      readonly axes: ReadonlyMap<string, readonly MatrixValue[]>
      readonly include: readonly MatrixRow[]
      readonly exclude: readonly MatrixRow[]
    }
  | { readonly kind: 'dynamic' }

export interface Job extends At {
  readonly id: string
  /** `name`, else the id (docs: workflow syntax). */
  readonly name: Text
  /** The condition as the runner reads it: GitHub's parser has put `success() &&` before it where no status function stands. Null when there is none. */
  readonly condition: Text | null
  readonly needs: readonly string[]
  readonly continueOnError: Text | null
  readonly permissions: Permissions
  readonly matrix: Matrix
  /** A reusable workflow: the job has no steps of its own. */
  readonly uses: Text | null
  readonly steps: readonly Step[]
  /** Container and service images. */
  readonly images: readonly Text[]
}

export interface Workflow {
  readonly path: string
  /** `name`, else empty. */
  readonly name: string
  readonly triggers: readonly Trigger[]
  readonly permissions: Permissions
  readonly jobs: readonly Job[]
}

/** A file that GitHub's parser refuses has problems, and no workflow: it would not start either. */
export type ParsedWorkflow =
  | { readonly kind: 'ok'; readonly workflow: Workflow }
  | { readonly kind: 'bad'; readonly path: string; readonly problems: readonly Problem[] }

export interface Action {
  readonly path: string
  readonly using: string
  readonly steps: readonly Step[]
  /** Image of a Docker action, else null. */
  readonly image: Text | null
}

export type ParsedAction =
  | { readonly kind: 'ok'; readonly action: Action }
  | { readonly kind: 'bad'; readonly path: string; readonly problems: readonly Problem[] }
