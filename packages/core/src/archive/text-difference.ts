import type { Cause } from './causes.ts'
import { diffLines } from './line-diff.ts'
import { CHANGES_TOLD, type Explained, isWhole, type LineChange, type Sample } from './sample.ts'
import { causesOfLine, causesOfTexts } from './text-cause.ts'

const SHOWN = 160
const NEWLINE = 0x0a

/** The lines that differ; null when either side is not text. */
export function explainText(left: Sample, right: Sample): Explained | null {
  const [ours, theirs] = [middle(left, right), middle(right, left)]
  const [a, b] = [decoded(ours.bytes), decoded(theirs.bytes)]
  if (a === null || b === null) return null
  const whole = isWhole(left) && isWhole(right) ? causesOfTexts(text(left), text(right)) : causesOfTexts(a, b)
  const [leftLines, rightLines] = [linesOf(a), linesOf(b)]
  const edits = diffLines(leftLines, rightLines)
  const told = edits.slice(0, CHANGES_TOLD)
  const causes: Cause[] = whole.length > 0 ? whole : told.flatMap(edit => pairCauses(leftLines, rightLines, edit))
  const number = (index: number | null): number | null =>
    index === null || ours.line === null ? null : ours.line + index
  const changes = told.map((edit): LineChange => {
    const [from, to] = [lineAt(leftLines, edit.left), lineAt(rightLines, edit.right)]
    const around = differAt(from ?? '', to ?? '')
    return {
      leftLine: number(edit.left),
      rightLine: number(edit.right),
      left: from === null ? null : shown(from, around),
      right: to === null ? null : shown(to, around),
    }
  })
  return { detail: { form: 'text', changes, untold: edits.length - told.length }, causes }
}

function pairCauses(
  left: readonly string[],
  right: readonly string[],
  edit: { left: number | null; right: number | null },
): Cause[] {
  const [from, to] = [lineAt(left, edit.left), lineAt(right, edit.right)]
  return from === null || to === null ? [] : causesOfLine(from, to)
}

function lineAt(lines: readonly string[], index: number | null): string | null {
  return index === null ? null : (lines[index] ?? null)
}

/** Whole lines from the first that differs to the last that may differ, and the number of the first. */
function middle(sample: Sample, other: Sample): { bytes: Uint8Array; line: number | null } {
  const { bytes } = sample
  const length = Math.min(bytes.length, other.bytes.length)
  let start = 0
  while (start < length && bytes[start] === other.bytes[start]) start++
  let end = 0
  // Ends can be laid side by side where contents are of one size, or end within both samples.
  const ended = sample.start + bytes.length === sample.size && other.start + other.bytes.length === other.size
  const ends = ended || (sample.size === other.size && bytes.length === other.bytes.length)
  if (ends) {
    const [ourEnd, theirEnd] = [bytes.length - 1, other.bytes.length - 1]
    while (end < length - start && bytes[ourEnd - end] === other.bytes[theirEnd - end]) end++
  }
  const from = start === 0 ? 0 : bytes.lastIndexOf(NEWLINE, start - 1) + 1
  const stop = bytes.indexOf(NEWLINE, Math.max(from, bytes.length - end - 1))
  const to = stop === -1 ? bytes.length : stop + 1
  return { bytes: bytes.subarray(from, to), line: sample.line === null ? null : sample.line + countLines(bytes, from) }
}

/** Line ends among the first `end` bytes. A plain loop: a search for each line costs more. */
export function countLines(bytes: Uint8Array, end: number): number {
  let lines = 0
  for (let at = 0; at < end; at++) if (bytes[at] === NEWLINE) lines++
  return lines
}

const loose = new TextDecoder('utf-8', { ignoreBOM: true })

function text(sample: Sample): string {
  return loose.decode(sample.bytes)
}

/** Text, or null for bytes that are none. A character that is cut at either end of a sample is no reason. */
function decoded(bytes: Uint8Array): string | null {
  const seen = loose.decode(bytes)
  if (seen.includes('\0')) return null
  const strange = seen.slice(4, -4).match(/[\ufffd\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return strange * 20 > seen.length ? null : seen
}

function linesOf(shownText: string): string[] {
  const lines = shownText.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

function differAt(left: string, right: string): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return at
}

/** A line, or the part of a long one around where it differs. */
function shown(line: string, around: number): string {
  if (line.length <= SHOWN) return line
  const from = Math.max(0, Math.min(around - SHOWN / 2, line.length - SHOWN))
  return `${from > 0 ? '…' : ''}${line.slice(from, from + SHOWN)}${from + SHOWN < line.length ? '…' : ''}`.toWellFormed()
}
