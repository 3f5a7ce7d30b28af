/** The one table of the CEC codes and refusals (SOP 1.5 and 6). Exit codes, docs and annotation titles derive from it. */

export const CODES = ['CEC-10', 'CEC-20', 'CEC-30', 'CEC-40', 'CEC-50', 'CEC-60'] as const
export type Code = (typeof CODES)[number]

export const REFUSALS = ['REFUSE-10', 'REFUSE-20', 'REFUSE-30'] as const
export type Refusal = (typeof REFUSALS)[number]

export interface CodeEntry {
  readonly slug: string
  readonly exit: number
  readonly title: string
  readonly meaning: string
  /** What an agent does about it, in one imperative sentence. */
  readonly remedy: string
  readonly refusal: Refusal | null
}

export const CODE_TABLE: Readonly<Record<Code, CodeEntry>> = {
  'CEC-10': {
    slug: 'filemap_violation',
    exit: 10,
    title: 'Filemap violation',
    meaning: 'The patch touches a path outside the Filemap.',
    remedy: 'Take the path out of the patch, or ask a maintainer to add it to the Filemap on the base branch.',
    refusal: 'REFUSE-30',
  },
  'CEC-20': {
    slug: 'gates_fail',
    exit: 20,
    title: 'Gates fail',
    meaning: 'A gate failed, was skipped, or cannot be trusted, in at least one run.',
    remedy: 'Repair the cause, push a new patch, and run the gates again.',
    refusal: 'REFUSE-20',
  },
  'CEC-30': {
    slug: 'determinism_diverge',
    exit: 30,
    title: 'Determinism diverges',
    meaning: 'All runs are green, but their evidence is not byte-identical.',
    remedy: 'Find what varies (clock, order, locale, line ends), make it constant, and run the gates again.',
    refusal: 'REFUSE-20',
  },
  'CEC-40': {
    slug: 'missing_artifacts',
    exit: 40,
    title: 'Missing artifacts',
    meaning: 'Evidence is missing, or cannot be accepted as proof.',
    remedy: 'Run the gates again on this head so that each run leaves its scorecard and evidence ZIP.',
    refusal: 'REFUSE-20',
  },
  'CEC-50': {
    slug: 'pr_template_invalid',
    exit: 50,
    title: 'Pull request body or plan invalid',
    meaning: 'A required field of the pull request body or the plan is missing, malformed or untrue.',
    remedy: 'Correct the named field.',
    refusal: 'REFUSE-10',
  },
  'CEC-60': {
    slug: 'stale_base',
    exit: 60,
    title: 'Stale base',
    meaning: 'The patch does not start at HEAD of the base branch.',
    remedy: 'Rebase the sandbox branch onto the base branch, then run the gates again.',
    refusal: null,
  },
}

/** With several codes the primary is the first of this order (design 2). */
const PRECEDENCE: readonly Code[] = ['CEC-60', 'CEC-10', 'CEC-20', 'CEC-40', 'CEC-30', 'CEC-50']

export function primaryOf(codes: Iterable<Code>): Code | '' {
  const seen = new Set(codes)
  return PRECEDENCE.find(code => seen.has(code)) ?? ''
}

/** Distinct codes, the primary first, in order of precedence. */
export function orderedCodes(codes: Iterable<Code>): Code[] {
  const seen = new Set(codes)
  return PRECEDENCE.filter(code => seen.has(code))
}

export function refusalsOf(codes: Iterable<Code>): Refusal[] {
  const seen = new Set([...codes].map(code => CODE_TABLE[code].refusal))
  return REFUSALS.filter(refusal => seen.has(refusal))
}

/** Exit statuses besides the codes' own (design 2). */
export const EXIT = { pass: 0, unknown: 1, fault: 1, mistake: 2 } as const
