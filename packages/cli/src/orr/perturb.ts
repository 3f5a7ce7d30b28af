/** What a run differs in from the others, so that evidence which depends on it shows. */
export interface Conditions {
  readonly timeZone: string
  readonly locale: string
  readonly umask: string
  /** Part of the worktree's path: another length each time. */
  readonly folder: string
  /** Files are created in the reverse of git's order. */
  readonly reversed: boolean
}

const PLAIN: Conditions = { timeZone: '', locale: '', umask: '', folder: 'run', reversed: false }

const PERTURBED: readonly Conditions[] = [
  { timeZone: 'UTC', locale: 'C', umask: '022', folder: 'run', reversed: false },
  {
    timeZone: 'Pacific/Kiritimati',
    locale: 'tr_TR.UTF-8',
    umask: '077',
    folder: 'a-longer-name-than-the-first',
    reversed: true,
  },
  { timeZone: 'America/St_Johns', locale: 'et_EE.UTF-8', umask: '002', folder: 'x', reversed: false },
]

/** The conditions of run `number` (from 1). */
export function conditionsOf(number: number, perturb: boolean): Conditions {
  return perturb ? (PERTURBED[(number - 1) % PERTURBED.length] ?? PLAIN) : PLAIN
}

/** One line for people. */
export function describeConditions(c: Conditions): string {
  return c.timeZone === ''
    ? 'as it is'
    : `TZ=${c.timeZone} LC_ALL=${c.locale} umask ${c.umask}, path "${c.folder}", files ${c.reversed ? 'in reverse' : 'in order'}`
}
