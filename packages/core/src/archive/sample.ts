import type { Cause } from './causes.ts'

/** A part of an entry's contents, taken where two versions first differ. The same `start` on both sides. */
export interface Sample {
  readonly bytes: Uint8Array
  /** Offset of the part in the contents. */
  readonly start: number
  /** Of the whole contents, in bytes. */
  readonly size: number
  /** The line at which the part starts, from 1; null when nobody counted. */
  readonly line: number | null
}

export type LineChange = {
  /** In each version, from 1; null where the line does not stand, or nobody counted. */
  readonly leftLine: number | null
  readonly rightLine: number | null
  readonly left: string | null
  readonly right: string | null
}

export type JsonChange = {
  readonly pointer: string
  readonly kind: 'changed' | 'added' | 'missing' | 'key-order' | 'list-order'
  /** JSON text, clipped; null where there is none. */
  readonly left: string | null
  readonly right: string | null
}

export type Detail =
  | { readonly form: 'text'; readonly changes: readonly LineChange[]; readonly untold: number }
  | { readonly form: 'json'; readonly changes: readonly JsonChange[]; readonly untold: number }
  | { readonly form: 'binary'; readonly offset: number; readonly left: string; readonly right: string }

/** What a difference is, and what it may come from. */
export interface Explained {
  readonly detail: Detail
  readonly causes: readonly Cause[]
}

/** At most so many changes are told of one entry. */
export const CHANGES_TOLD = 20

export function isWhole(sample: Sample): boolean {
  return sample.start === 0 && sample.bytes.length === sample.size
}

/** Where two samples first differ, from the start of the contents. */
export function firstDifference(left: Sample, right: Sample): number {
  const length = Math.min(left.bytes.length, right.bytes.length)
  let at = 0
  while (at < length && left.bytes[at] === right.bytes[at]) at++
  return left.start + at
}
