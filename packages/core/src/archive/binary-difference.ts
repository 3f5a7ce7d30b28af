import type { Cause } from './causes.ts'
import { type Explained, firstDifference, type Sample } from './sample.ts'

const AROUND = 8

/** Offset of the first byte that differs, and the bytes around it. */
export function explainBinary(name: string, left: Sample, right: Sample): Explained {
  const offset = firstDifference(left, right)
  const cause = buildTime(name, left, offset)
  return {
    detail: { form: 'binary', offset, left: hexAround(left, offset), right: hexAround(right, offset) },
    causes: cause === null ? [] : [cause],
  }
}

/** Hex of the bytes around an offset, the byte itself in brackets; `[end]` where the contents end. */
function hexAround(sample: Sample, offset: number): string {
  const at = offset - sample.start
  const hex = (bytes: Uint8Array): string[] => [...bytes].map(byte => byte.toString(16).padStart(2, '0'))
  const before = hex(sample.bytes.subarray(Math.max(0, at - AROUND), at))
  const [byte = 'end'] = hex(sample.bytes.subarray(at, at + 1))
  return [...before, `[${byte}]`, ...hex(sample.bytes.subarray(at + 1, at + 1 + AROUND))].join(' ')
}

/** Formats whose first difference lies in a time field. */
function buildTime(name: string, sample: Sample, offset: number): Cause | null {
  const at = (from: number, to: number): boolean => offset >= from && offset < to
  if (startsWith(sample, 0, [0x1f, 0x8b]) && at(4, 8)) return 'source-date-epoch'
  if (
    startsWith(
      sample,
      0,
      [...'!<arch>\n'].map(char => char.charCodeAt(0)),
    ) &&
    at(24, 36)
  )
    return 'source-date-epoch'
  if (name.endsWith('.pyc') && at(8, 12)) return 'source-date-epoch'
  if (startsWith(sample, 0, [0x50, 0x4b, 3, 4]) && at(10, 14)) return 'source-date-epoch'
  if (isPngTime(sample, offset)) return 'source-date-epoch'
  const block = offset - (offset % 512)
  const inHeader = startsWith(
    sample,
    block + 257,
    [...'ustar'].map(char => char.charCodeAt(0)),
  )
  return inHeader && offset % 512 >= 136 && offset % 512 < 156 ? 'source-date-epoch' : null
}

const PNG = [0x89, 0x50, 0x4e, 0x47]

/** PNG 1.2, sections 3.2 and 4.2: a tIME chunk, or a text chunk whose keyword speaks of time. Only where the whole is at hand. */
function isPngTime({ bytes, start }: Sample, offset: number): boolean {
  if (start !== 0 || !PNG.every((byte, at) => bytes[at] === byte)) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const latin1 = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))
  for (let at = 8; at + 8 <= offset && at + 8 <= bytes.length; at += 12 + view.getUint32(at, false)) {
    const data = at + 8
    if (offset >= data + view.getUint32(at, false)) continue
    const type = latin1(at + 4, data)
    return (
      type === 'tIME' || (/^(?:tEXt|iTXt)$/.test(type) && /^(?:creation time|date:)/i.test(latin1(data, data + 20)))
    )
  }
  return false
}

function startsWith(sample: Sample, offset: number, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => sample.bytes[offset - sample.start + at] === byte)
}
