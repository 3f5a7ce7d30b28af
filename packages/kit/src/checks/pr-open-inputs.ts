import type { InputTable } from '../check.ts'
import { CONTRACT_INPUTS, GIT_INPUTS, MODE_INPUT, readRelativePath, TOKEN_INPUT } from '../common-inputs.ts'
import { type GitInputs, readGitInputs, readRevision } from '../git-inputs.ts'
import { mistake, type Reader } from '../read.ts'
import { parseRunIds } from '../run-ids.ts'

export interface PrOpenInputs extends GitInputs {
  readonly head: string
  readonly branch: string
  readonly filemap: string
  readonly allow: string
  readonly plan: string
  readonly planJson: string
  readonly verdicts: string
  /** Empty: those that the verdict of antiflake-compare proved. */
  readonly runIds: readonly string[]
  readonly title: string
  readonly draft: boolean
  readonly dryRun: boolean
  readonly requestReviews: boolean
  readonly token: string
}

export const PR_OPEN_INPUTS = {
  ...CONTRACT_INPUTS,
  head: { description: 'The commit that was proven: `HEAD`, a branch, or 40 hex digits.', default: 'HEAD' },
  branch: {
    description: 'The sandbox branch. Default: `head` when it names one, else the branch of the event or of the clone.',
    default: '',
  },
  verdicts: {
    description:
      'Verdicts of filemap-guard, plan-validate and antiflake-compare (others too) for this head: a JSON list of verdict JSONs; or one a line, each a verdict JSON or the path of one.',
    required: true,
  },
  plan: {
    description:
      'Path of the plan in the working directory. Without `plan` and `plan-json`: the block `plan.json` in the message of the head commit.',
    default: '',
  },
  'plan-json': { description: "The plan's text, instead of `plan`.", default: '' },
  'run-ids': {
    description: 'The ORR runs. Default: those that the verdict of antiflake-compare proved.',
    default: '',
  },
  filemap: { description: "Path of the Filemap, read at the base commit. Default: the contract's.", default: '' },
  allow: { description: 'Filemap patterns, one a line, instead of a document.', default: '' },
  title: { description: "Title of the pull request. Default: the contract's.", default: '' },
  draft: { description: 'Open it as a draft.', default: 'false' },
  'request-reviews': {
    description: 'Request reviews from the owners that CODEOWNERS at base names.',
    default: 'true',
  },
  'dry-run': { description: 'Render and prove the body, and open nothing.', default: 'false' },
  ...MODE_INPUT,
  ...GIT_INPUTS,
  ...TOKEN_INPUT,
} as const satisfies InputTable

/** Reads every input at once; throws InputError. */
export function parsePrOpen(read: Reader): PrOpenInputs {
  const plan = readRelativePath(read, 'plan')
  const planJson = read.raw('plan-json')
  if (plan !== '' && planJson !== '') throw mistake('plan-json', 'a text', 'nothing, because plan is given')
  const filemap = readRelativePath(read, 'filemap')
  const allow = read.raw('allow')
  if (filemap !== '' && allow.trim() !== '') throw mistake('allow', allow.trim(), 'nothing, because filemap is given')
  const title = read.text('title')
  if (title.length > 256 || /[\u0000-\u001f\u007f]/.test(title))
    throw mistake('title', title, 'one line of at most 256 characters')
  return {
    ...readGitInputs(read),
    head: readRevision(read, 'head', true),
    branch: readRevision(read, 'branch'),
    filemap,
    allow,
    plan,
    planJson,
    verdicts: read.raw('verdicts'),
    runIds: parseRunIds('run-ids', read.text('run-ids')),
    title,
    draft: read.flag('draft'),
    dryRun: read.flag('dry-run'),
    requestReviews: read.flag('request-reviews'),
    token: read.text('token'),
  }
}
