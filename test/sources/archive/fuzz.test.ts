import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openArchive } from '#sources/archive/read'
import { buildZip, bytes, descriptor, extraField, u64 } from './build-zip.ts'
import { CONTRACT } from './evidence-folder.ts'

const long = 'line of evidence\n'.repeat(40)
const SEEDS: readonly Buffer[] = [
  buildZip([
    { name: 'out/a', data: 'one' },
    { name: 'out/b', data: long },
    { name: 'out/c', data: '' },
  ]),
  buildZip([
    { name: 'out/a', data: long, method: 8 },
    { name: 'out/b', data: 'two', method: 8 },
  ]),
  buildZip([
    {
      name: 'out/a',
      data: 'one',
      flags: 0x0808,
      local: { crc: 0, size: 0, compressed: 0 },
      after: descriptor('one', {}),
    },
    { name: 'out/b', data: 'two', flags: 0x0808, after: descriptor('two', { wide: true, signed: false }) },
  ]),
  buildZip(
    [
      {
        name: 'out/a',
        size: 0xffffffff,
        compressed: 0xffffffff,
        data: 'data',
        extra: extraField(1, u64(4, 4)),
        local: { size: 0xffffffff, compressed: 0xffffffff, extra: extraField(1, u64(4, 4)) },
      },
      { name: 'out/é', data: 'x', comment: 'said' },
    ],
    { zip64: true, comment: bytes('whole') },
  ),
  buildZip([{ name: 'out/nested.zip', data: buildZip([{ name: 'out/x', method: 8, data: deflateRawSync(long) }]) }]),
]

/** Names and contents, or null when anything is refused. */
async function contentsOf(zip: Buffer): Promise<Map<string, string> | null> {
  const opened = await openArchive(zip, CONTRACT.limits)
  if (opened.kind === 'refused') {
    expect(opened.findings.length).toBeGreaterThan(0)
    return null
  }
  const contents = new Map<string, string>()
  for (const entry of opened.archive.entries) {
    const chunks: Uint8Array[] = []
    const fault = await opened.archive.read(entry, chunk => chunks.push(Uint8Array.from(chunk)))
    if (fault !== null) return null
    contents.set(entry.name, Buffer.concat(chunks).toString('hex'))
  }
  return contents
}

type Mutation =
  | { kind: 'flip'; at: number; bit: number }
  | { kind: 'set'; at: number; value: number }
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'insert'; at: number; value: Uint8Array }
  | { kind: 'copy'; at: number; from: number; length: number }

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('set' as const), at: place, value: fc.constantFrom(0, 1, 0x50, 0x7f, 0xff) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, value: fc.uint8Array({ minLength: 1, maxLength: 40 }) }),
  fc.record({ kind: fc.constant('copy' as const), at: place, from: place, length: fc.integer({ min: 1, max: 80 }) }),
)

function mutate(zip: Buffer, { at: share, ...change }: Mutation): Buffer {
  const at = Math.floor(share * zip.length)
  const out = Buffer.from(zip)
  switch (change.kind) {
    case 'flip':
      out.writeUInt8((out[at] ?? 0) ^ (1 << change.bit), at)
      return out
    case 'set':
      out.writeUInt8(change.value, at)
      return out
    case 'cut':
      return Buffer.concat([zip.subarray(0, at), zip.subarray(at + change.length)])
    case 'insert':
      return Buffer.concat([zip.subarray(0, at), change.value, zip.subarray(at)])
    case 'copy': {
      const from = Math.floor(change.from * zip.length)
      zip.copy(out, at, from, Math.min(zip.length, from + change.length))
      return out
    }
  }
}

describe('a good archive that is mutated', () => {
  it('by any single bit is refused, or says what it said', async () => {
    for (const seed of SEEDS.slice(0, 4)) {
      const original = await contentsOf(seed)
      for (let bit = 0; bit < seed.length * 8; bit++) {
        const bent = Buffer.from(seed)
        bent.writeUInt8((seed[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3)
        const contents = await contentsOf(bent)
        if (contents !== null) expect(contents).toEqual(original)
      }
    }
  })

  it('is never a crash, and never passes with other names or contents', async () => {
    const originals = await Promise.all(SEEDS.map(contentsOf))
    expect(originals.every(contents => contents !== null)).toBe(true)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(SEEDS.length - 1),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (seed, mutations) => {
          const zip = mutations.reduce(
            (bent, change) => (bent.length === 0 ? bent : mutate(bent, change)),
            SEEDS[seed] ?? Buffer.alloc(0),
          )
          const contents = await contentsOf(zip)
          if (contents !== null) expect(contents).toEqual(originals[seed])
        },
      ),
      { numRuns: 4_000 },
    )
  })
})
