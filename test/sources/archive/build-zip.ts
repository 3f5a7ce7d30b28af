import { crc32, deflateRawSync } from 'node:zlib'

/** An entry as a hostile hand would write it: everything can lie. */
export interface Spec {
  name: string | Uint8Array
  data?: string | Uint8Array
  method?: number
  /** The compressed bytes, instead of those that `method` makes. */
  raw?: Uint8Array
  flags?: number
  crc?: number
  size?: number
  compressed?: number
  time?: number
  date?: number
  version?: number
  madeBy?: number
  attributes?: number
  extra?: Uint8Array
  comment?: string
  disk?: number
  offset?: number
  local?: {
    name?: string
    flags?: number
    method?: number
    crc?: number
    size?: number
    compressed?: number
    time?: number
    extra?: Uint8Array
    signature?: number
  }
  /** Bytes after the data: a data descriptor, or junk. */
  after?: Uint8Array
  before?: Uint8Array
}

export interface Whole {
  prefix?: Uint8Array
  /** Whether the offsets know of the prefix. */
  prefixCounted?: boolean
  beforeDirectory?: Uint8Array
  afterDirectory?: Uint8Array
  suffix?: Uint8Array
  comment?: Uint8Array
  zip64?: boolean | { entries?: number; locatorOffset?: number; disk?: number; length?: number }
  end?: { entries?: number; entriesHere?: number; size?: number; offset?: number; disk?: number }
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A ZIP written field by field, with what is overridden in place of the truth. */
export function buildZip(specs: readonly Spec[], whole: Whole = {}): Buffer {
  const parts: Uint8Array[] = []
  let at = 0
  const put = (part: Uint8Array): void => {
    parts.push(part)
    at += part.length
  }
  if (whole.prefix) put(whole.prefix)
  const shift = whole.prefix && whole.prefixCounted !== true ? whole.prefix.length : 0
  const offsets = specs.map(spec => {
    if (spec.before) put(spec.before)
    const start = at - shift
    put(local(spec))
    put(compressedOf(spec))
    if (spec.after) put(spec.after)
    return start
  })
  if (whole.beforeDirectory) put(whole.beforeDirectory)
  const directoryAt = at - shift
  specs.forEach((spec, index) => {
    put(central(spec, spec.offset ?? offsets[index] ?? 0))
  })
  const directorySize = at - shift - directoryAt
  if (whole.afterDirectory) put(whole.afterDirectory)
  for (const part of ends(specs.length, directoryAt, directorySize, at - shift, whole)) put(part)
  if (whole.suffix) put(whole.suffix)
  return Buffer.concat(parts)
}

const dataOf = (spec: Spec): Uint8Array =>
  typeof spec.data === 'string' ? bytes(spec.data) : (spec.data ?? bytes('data'))
const nameOf = (name: string | Uint8Array): Uint8Array => (typeof name === 'string' ? bytes(name) : name)

function compressedOf(spec: Spec): Uint8Array {
  return spec.raw ?? (spec.method === 8 ? deflateRawSync(dataOf(spec)) : dataOf(spec))
}

function local(spec: Spec): Buffer {
  const own = spec.local ?? {}
  const name = nameOf(own.name ?? spec.name)
  const extra = own.extra ?? new Uint8Array()
  const head = Buffer.alloc(30)
  head.writeUInt32LE(own.signature ?? 0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(own.flags ?? spec.flags ?? 0x0800, 6)
  head.writeUInt16LE(own.method ?? spec.method ?? 0, 8)
  head.writeUInt16LE(own.time ?? spec.time ?? 0, 10)
  head.writeUInt16LE(spec.date ?? 33, 12)
  head.writeUInt32LE(own.crc ?? spec.crc ?? crc32(dataOf(spec)), 14)
  head.writeUInt32LE(own.compressed ?? spec.compressed ?? compressedOf(spec).length, 18)
  head.writeUInt32LE(own.size ?? spec.size ?? dataOf(spec).length, 22)
  head.writeUInt16LE(name.length, 26)
  head.writeUInt16LE(extra.length, 28)
  return Buffer.concat([head, name, extra])
}

function central(spec: Spec, offset: number): Buffer {
  const name = nameOf(spec.name)
  const extra = spec.extra ?? new Uint8Array()
  const comment = bytes(spec.comment ?? '')
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(spec.madeBy ?? 0x0314, 4)
  head.writeUInt16LE(spec.version ?? 20, 6)
  head.writeUInt16LE(spec.flags ?? 0x0800, 8)
  head.writeUInt16LE(spec.method ?? 0, 10)
  head.writeUInt16LE(spec.time ?? 0, 12)
  head.writeUInt16LE(spec.date ?? 33, 14)
  head.writeUInt32LE(spec.crc ?? crc32(dataOf(spec)), 16)
  head.writeUInt32LE(spec.compressed ?? compressedOf(spec).length, 20)
  head.writeUInt32LE(spec.size ?? dataOf(spec).length, 24)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt16LE(extra.length, 30)
  head.writeUInt16LE(comment.length, 32)
  head.writeUInt16LE(spec.disk ?? 0, 34)
  head.writeUInt32LE(spec.attributes ?? (0o100644 << 16) >>> 0, 38)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, name, extra, comment])
}

function ends(count: number, directoryAt: number, directorySize: number, at: number, whole: Whole): Buffer[] {
  const own = whole.end ?? {}
  const comment = whole.comment ?? new Uint8Array()
  const parts: Buffer[] = []
  if (whole.zip64) {
    const lie = typeof whole.zip64 === 'object' ? whole.zip64 : {}
    const record = Buffer.alloc(56)
    record.writeUInt32LE(0x06064b50, 0)
    record.writeBigUInt64LE(BigInt(lie.length ?? 44), 4)
    record.writeUInt16LE(45, 12)
    record.writeUInt16LE(45, 14)
    record.writeUInt32LE(lie.disk ?? 0, 16)
    record.writeBigUInt64LE(BigInt(lie.entries ?? count), 24)
    record.writeBigUInt64LE(BigInt(lie.entries ?? count), 32)
    record.writeBigUInt64LE(BigInt(directorySize), 40)
    record.writeBigUInt64LE(BigInt(directoryAt), 48)
    const locator = Buffer.alloc(20)
    locator.writeUInt32LE(0x07064b50, 0)
    locator.writeBigUInt64LE(BigInt(lie.locatorOffset ?? at), 8)
    locator.writeUInt32LE(1, 16)
    parts.push(record, locator)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(own.disk ?? 0, 4)
  end.writeUInt16LE(own.entriesHere ?? own.entries ?? count, 8)
  end.writeUInt16LE(own.entries ?? count, 10)
  end.writeUInt32LE(own.size ?? directorySize, 12)
  end.writeUInt32LE(own.offset ?? directoryAt, 16)
  end.writeUInt16LE(comment.length, 20)
  return [...parts, end, Buffer.from(comment)]
}

/** An extra field: its id, its length, its data. */
export function extraField(id: number, data: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id, 0)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}

export function u64(...values: number[]): Uint8Array {
  const out = Buffer.alloc(values.length * 8)
  values.forEach((value, at) => {
    out.writeBigUInt64LE(BigInt(value), at * 8)
  })
  return out
}

/** A Unicode path field (0x7075) that says `name` for an entry whose raw name is `of`. */
export function unicodePath(name: string, of: string, crc = crc32(bytes(of))): Uint8Array {
  const head = Buffer.alloc(5)
  head.writeUInt8(1, 0)
  head.writeUInt32LE(crc, 1)
  return extraField(0x7075, Buffer.concat([head, bytes(name)]))
}

/** A data descriptor for `data`, with or without signature, 32 or 64 bits, true or not. */
export function descriptor(
  data: string,
  form: { signed?: boolean; wide?: boolean; crc?: number; compressed?: number },
): Buffer {
  const size = bytes(data).length
  const out = Buffer.alloc(form.wide ? 24 : 16)
  out.writeUInt32LE(0x08074b50, 0)
  out.writeUInt32LE(form.crc ?? crc32(bytes(data)), 4)
  if (form.wide) {
    out.writeBigUInt64LE(BigInt(form.compressed ?? size), 8)
    out.writeBigUInt64LE(BigInt(size), 16)
  } else {
    out.writeUInt32LE(form.compressed ?? size, 8)
    out.writeUInt32LE(size, 12)
  }
  return form.signed === false ? out.subarray(4) : out
}
