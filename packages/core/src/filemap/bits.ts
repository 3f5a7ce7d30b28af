import type { Op } from '../patch.ts'

/** What an entry grants, as bits: the matcher ors them for all entries that match a path. */
export const BITS: Readonly<Record<Op, number>> = { add: 1, modify: 2, delete: 4 }
/** May be executable. */
export const EXEC_BIT = 8
/** The op's bit shifted by this: granted by a literal entry, which names the file. */
export const LITERAL_SHIFT = 4
