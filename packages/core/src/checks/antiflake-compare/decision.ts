import type { Verdict } from '../../verdict.ts'

/** The decision matrix of SOP 4. Empty: nothing was decided, because something is not known. */
export type Decision = 'open_pr' | 'reinvestigate' | 'replan' | ''

export function decisionOf(verdict: Verdict): Decision {
  switch (verdict.verdict) {
    case 'pass':
      return 'open_pr'
    case 'refuse':
      return verdict.code === 'CEC-30' ? 'reinvestigate' : 'replan'
    case 'unknown':
      return ''
  }
}
