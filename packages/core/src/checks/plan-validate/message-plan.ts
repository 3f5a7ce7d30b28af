import type { Finding } from '../../finding.ts'
import { messageOfCommit } from './commit-message.ts'
import type { PlanRule } from './rules.ts'

/** The plan that travels in a commit message (design 7), or why there is none. */
export interface MessagePlan {
  /** The text between the fences; null when there is not exactly one block that can be read. */
  readonly text: string | null
  /** Line of the message on which the text begins, from 1; absent without one. */
  readonly line?: number
  readonly findings: readonly Finding[]
}

/** A commit object larger than this is not read: its plan may have 64 KiB, and the words around it are words. */
export const COMMIT_BYTES = 1_048_576

/** The plan in a commit object's message; `null` for one larger than `COMMIT_BYTES`. */
export function planOfCommit(commit: Uint8Array | null): MessagePlan {
  if (commit === null) return { text: null, findings: [OVERSIZE] }
  const message = messageOfCommit(commit)
  return message === null ? { text: null, findings: [ENCODING] } : planOfMessage(message)
}

/** The one fenced block with info string `plan.json` of a commit message. Fences are CommonMark's (0.31, section 4.5). */
export function planOfMessage(message: string): MessagePlan {
  const [first, ...others] = blocksOf(message)
  if (first === undefined) return { text: null, findings: [ABSENT] }
  if (others.length > 0) return { text: null, findings: [doubled(others.length + 1)] }
  return { text: first.lines.join('\n'), line: first.line, findings: [] }
}

interface Fence {
  readonly mark: string
  readonly isPlan: boolean
  /** Of the first line behind the opening fence. */
  readonly line: number
  readonly lines: string[]
}

function blocksOf(message: string): Fence[] {
  const blocks: Fence[] = []
  let fence: Fence | null = null
  let number = 0
  for (const line of message.split(/\r?\n/)) {
    number++
    if (fence === null) {
      fence = opened(line, number + 1)
      // A block that is never closed ends with the message.
      if (fence?.isPlan === true) blocks.push(fence)
    } else if (closes(line, fence.mark)) fence = null
    else fence.lines.push(line)
  }
  return blocks
}

function opened(text: string, line: number): Fence | null {
  const [start, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? []
  if (start === undefined || mark === undefined) return null
  const info = text.slice(start.length)
  // Backticks further on make it a code span in a sentence.
  if (mark.startsWith('`') && info.includes('`')) return null
  return { mark, isPlan: info.trim().toLowerCase() === 'plan.json', line, lines: [] }
}

/** The same character, at least as long, and nothing but blanks behind it. */
function closes(line: string, mark: string): boolean {
  const run = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? ''
  return run.startsWith(mark)
}

const WRITE = 'Write the plan into the message of the head commit (git commit --amend), and push the branch again.'

const ABSENT = problem({
  rule: 'plan-absent',
  message: 'There is no plan: none was given, and the head commit carries none.',
  expected: "one fenced block with info string plan.json in the head commit's message",
  found: 'no such block',
  remedy: WRITE,
})

const OVERSIZE = problem({
  rule: 'plan-oversize',
  message: 'The head commit is too large to look for a plan in its message.',
  expected: `a commit of at most ${COMMIT_BYTES} bytes`,
  found: 'a larger one',
  remedy: 'Shorten the message to words and one plan (git commit --amend), and push the branch again.',
})

const ENCODING = problem({
  rule: 'plan-encoding',
  message: "The head commit's message cannot be read: its bytes are not in the encoding that the commit names.",
  expected: 'UTF-8, or the encoding of the commit',
  found: 'bytes of another encoding',
  remedy: WRITE,
})

function doubled(count: number): Finding {
  return problem({
    rule: 'plan-doubled',
    message: 'The head commit carries more than one plan.',
    expected: 'one fenced block with info string plan.json',
    found: `${count} such blocks`,
    remedy: 'Leave the one plan that the patch keeps (git commit --amend), and push the branch again.',
  })
}

function problem(told: Omit<Finding, 'code'> & { rule: PlanRule }): Finding {
  return { code: 'CEC-50', ...told }
}
