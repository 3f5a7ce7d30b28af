import { type Gap, gap } from '#core/fact'
import type { Finding, Warning } from '#core/finding'
import { clip, inert } from '#core/inert'
import type { Sha } from '#core/sha'
import type { GitHub } from '#sources/github/client'
import {
  createPull,
  findOpenPull,
  gatherBranchTip,
  type PullRequest,
  type PullText,
  updatePull,
  type Written,
} from '#sources/github/pulls'

export interface PullRequestOrder {
  readonly branch: string
  readonly baseBranch: string
  readonly base: Sha
  readonly head: Sha
  readonly text: PullText
  readonly draft: boolean
}

export interface Opened {
  readonly pull: PullRequest | null
  readonly how: 'created' | 'updated' | 'unchanged' | 'none'
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
}

/**
 * Proves once more that head and base stand where they were proven, then opens the pull request of the branch, or updates
 * the one that is open: never a second, also when another gate is at it, or an answer was lost.
 */
export async function openPull(github: GitHub, order: PullRequestOrder): Promise<Opened> {
  const [head, base] = await Promise.all([
    gatherBranchTip(github, order.branch),
    gatherBranchTip(github, order.baseBranch),
  ])
  if (head.kind === 'gap') return nothing({ gaps: [head.gap] })
  if (base.kind === 'gap') return nothing({ gaps: [base.gap] })
  const moved = judgeMoves(order, head.value, base.value)
  if (moved.length > 0) return nothing({ findings: moved })
  const found = await findOpenPull(github, order.branch, order.baseBranch)
  if (found.kind === 'gap') return nothing({ gaps: [found.gap] })
  return found.value === null ? await create(github, order) : await bringUpToDate(github, order, found.value)
}

async function create(github: GitHub, order: PullRequestOrder): Promise<Opened> {
  const written = await createPull(github, order.branch, order.baseBranch, order.text, order.draft)
  if (written.kind === 'done') return settled(order, written.pull, 'created')
  // Somebody was faster, or the answer was lost on its way: the list knows.
  const found =
    written.kind === 'fault' || written.status === 422
      ? await findOpenPull(github, order.branch, order.baseBranch)
      : null
  if (found?.kind === 'known' && found.value !== null) return await bringUpToDate(github, order, found.value)
  return nothing({ gaps: [notWritten(written)] })
}

async function bringUpToDate(github: GitHub, order: PullRequestOrder, pull: PullRequest): Promise<Opened> {
  const { title, body } = order.text
  // GitHub stores what the API posts, but the web form turns line ends into CRLF.
  if (pull.title === title && pull.body.replaceAll('\r\n', '\n') === body) return settled(order, pull, 'unchanged')
  const written = await updatePull(github, pull.number, order.text)
  return written.kind === 'done' ? settled(order, written.pull, 'updated') : nothing({ gaps: [notWritten(written)] })
}

function settled(order: PullRequestOrder, pull: PullRequest, how: Opened['how']): Opened {
  const findings = pull.headSha === order.head ? [] : [headMoved(order, pull.headSha)]
  const bot = pull.author.endsWith('[bot]') && how === 'created'
  return { pull, how, findings, warnings: bot ? [approvalRequired(pull)] : [], gaps: [] }
}

function nothing(told: Partial<Pick<Opened, 'findings' | 'gaps'>>): Opened {
  return { pull: null, how: 'none', findings: [], warnings: [], gaps: [], ...told }
}

function judgeMoves(order: PullRequestOrder, head: string | null, base: string | null): Finding[] {
  return [
    ...(head === order.head ? [] : [headMoved(order, head)]),
    ...(base === order.base ? [] : [baseMoved(order, base)]),
  ]
}

function headMoved({ branch, head }: PullRequestOrder, found: string | null): Finding {
  return {
    code: 'CEC-40',
    rule: 'head-moved',
    message: `The branch ${inert(branch)} no longer stands at the commit that was proven.`,
    expected: head,
    found: found ?? 'no such branch',
    remedy: 'Run the gates on the commit that the branch stands at.',
  }
}

function baseMoved({ baseBranch, base }: PullRequestOrder, found: string | null): Finding {
  return {
    code: 'CEC-60',
    rule: 'base-moved',
    message: `${inert(baseBranch)} moved while the gates ran.`,
    expected: base,
    found: found ?? 'no such branch',
    remedy: 'Rebase the sandbox branch onto the base branch, then run the gates again.',
  }
}

/** Off by default in new repositories (docs: managing GitHub Actions settings). */
const MAY_NOT_OPEN =
  'Allow it under Settings, Actions, "Allow GitHub Actions to create and approve pull requests", or give the token of a GitHub App; the job needs pull-requests: write.'

function notWritten(written: Exclude<Written, { kind: 'done' }>): Gap {
  const remedy =
    written.status === 403
      ? MAY_NOT_OPEN
      : 'Correct what GitHub says, then run pr-open again: it opens no second pull request.'
  const says = written.kind === 'refused' ? `GitHub answers ${written.status}` : 'GitHub did not answer'
  return gap('the pull request', `${says}: ${inert(clip(written.reason, 500))}`, remedy).gap
}

/** Workflows of a pull request that GITHUB_TOKEN opens wait for a person (changelog 2026-06-11). */
function approvalRequired(pull: PullRequest): Warning {
  return {
    rule: 'runs-need-approval',
    message: `${inert(pull.author)} opened the pull request, so its workflow runs wait for a person's approval, and required checks stay pending until then.`,
    expected: 'a token of a GitHub App where nobody is to click',
    found: 'the token of the workflow, or of another bot',
    remedy: 'Click "Approve workflows to run" in the pull request, or open it with the token of a GitHub App.',
  }
}
