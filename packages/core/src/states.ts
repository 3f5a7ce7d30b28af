/** The states of SOP 1.1 and the legal moves between them. */

export const STATES = [
  'PLANNING',
  'PATCHING',
  'SANDBOX_PUSH',
  'ORR_RUN[1]',
  'ORR_RUN[2]',
  'ORR_RUN[3]',
  'ORR_OK?',
  'REPLAN',
  'PR_OPEN',
  'REVIEW',
  'MERGE',
  'REWORK',
] as const
export type State = (typeof STATES)[number]
