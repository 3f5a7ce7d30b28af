/** The states of SOP 1.1 and the legal moves between them: one table. `ORR_RUN[n]` counts from 1 to the contract's runs. */

export type State =
  | 'PLANNING'
  | 'PATCHING'
  | 'SANDBOX_PUSH'
  | `ORR_RUN[${number}]`
  | 'ORR_OK?'
  | 'REPLAN'
  | 'PR_OPEN'
  | 'REVIEW'
  | 'MERGE'
  | 'REWORK'

type Fixed = Exclude<State, `ORR_RUN[${number}]`>

/**
 * `PLANNING → PATCHING → SANDBOX_PUSH → ORR_RUN[n] → ORR_OK? → (NO) REPLAN | (YES) PR_OPEN → REVIEW → MERGE | REWORK`.
 * A refusal before the runs and a rollback lead to REPLAN as well; REPLAN and REWORK begin again.
 */
const MOVES: Readonly<Record<Fixed, readonly State[]>> = {
  PLANNING: ['PATCHING', 'REPLAN'],
  PATCHING: ['SANDBOX_PUSH', 'REPLAN'],
  SANDBOX_PUSH: ['ORR_RUN[1]', 'REPLAN'],
  'ORR_OK?': ['PR_OPEN', 'REPLAN'],
  REPLAN: ['PLANNING', 'PATCHING'],
  PR_OPEN: ['REVIEW', 'REWORK', 'REPLAN'],
  REVIEW: ['MERGE', 'REWORK', 'REPLAN'],
  MERGE: [],
  REWORK: ['PLANNING', 'PATCHING', 'REPLAN'],
}

/** Every state, in the SOP's order, for a contract of so many runs. */
export function statesOf(runs: number): State[] {
  return [
    'PLANNING',
    'PATCHING',
    'SANDBOX_PUSH',
    ...Array.from({ length: runs }, (_, at) => orrRun(at + 1)),
    'ORR_OK?',
    'REPLAN',
    'PR_OPEN',
    'REVIEW',
    'MERGE',
    'REWORK',
  ]
}

export function orrRun(number: number): State {
  return `ORR_RUN[${number}]`
}

/** Where a state may lead. */
export function movesFrom(state: State, runs: number): readonly State[] {
  const run = /^ORR_RUN\[(\d+)\]$/.exec(state)?.[1]
  if (run !== undefined) return Number(run) < runs ? [orrRun(Number(run) + 1), 'REPLAN'] : ['ORR_OK?', 'REPLAN']
  return isFixed(state) ? MOVES[state] : []
}

export function isLegal(from: State, to: State, runs: number): boolean {
  return from === to || movesFrom(from, runs).includes(to)
}

function isFixed(state: State): state is Fixed {
  return state in MOVES
}
