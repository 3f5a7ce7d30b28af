import type { Finding } from '../../finding.ts'

/** The plan that travels in a commit message (design 7), or why there is none. */
export interface MessagePlan {
  /** The text between the fences; null when there is not exactly one block. */
  readonly text: string | null
  readonly findings: readonly Finding[]
}

/** The one fenced block with info string `plan.json` of a commit message. Fences are CommonMark's (0.31, section 4.5). */
export function planOfMessage(message: string): MessagePlan {
  const [first, ...others] = blocksOf(message)
  if (first === undefined) return { text: null, findings: [missing()] }
  if (others.length > 0) return { text: null, findings: [doubled(others.length + 1)] }
  return { text: first, findings: [] }
}

interface Fence {
  readonly mark: string
  readonly isPlan: boolean
  readonly lines: string[]
}

function blocksOf(message: string): string[] {
  const blocks: string[] = []
  let fence: Fence | null = null
  for (const line of message.split(/\r?\n/)) {
    if (fence === null) {
      const [, mark, info = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
      if (mark !== undefined) fence = { mark, isPlan: info.toLowerCase() === 'plan.json', lines: [] }
    } else if (closes(line, fence.mark)) {
      if (fence.isPlan) blocks.push(fence.lines.join('\n'))
      fence = null
    } else {
      fence.lines.push(line)
    }
  }
  // A block that is never closed ends with the message.
  if (fence?.isPlan === true) blocks.push(fence.lines.join('\n'))
  return blocks
}

/** The same character, at least as long, and nothing behind it. */
function closes(line: string, mark: string): boolean {
  const run = line.trim()
  return run.length >= mark.length && run === (mark[0] ?? '').repeat(run.length) && /^ {0,3}[`~]/.test(line)
}

function missing(): Finding {
  return {
    code: 'CEC-50',
    rule: 'plan-absent',
    message: 'There is no plan: none was given, and the head commit carries none.',
    expected: "one fenced block with info string plan.json in the head commit's message",
    found: 'no such block',
    remedy: 'Write the plan into the message of the head commit (git commit --amend), and push the branch again.',
  }
}

function doubled(count: number): Finding {
  return {
    code: 'CEC-50',
    rule: 'plan-doubled',
    message: 'The head commit carries more than one plan.',
    expected: 'one fenced block with info string plan.json',
    found: `${count} such blocks`,
    remedy: 'Leave the one plan that the patch keeps (git commit --amend), and push the branch again.',
  }
}
