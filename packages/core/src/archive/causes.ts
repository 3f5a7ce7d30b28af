/** Why two runs may differ, as told from the difference itself. The order is that of telling, when several are as frequent. */
const CAUSES = {
  'line-end': ['line ends', 'Write `\\n` always, and one at the end of the file; set `core.autocrlf` to false.'],
  order: [
    'an order that varies',
    'Sort by code unit before writing: folders, sets, maps and threads come in any order.',
  ],
  'hash-seed': ['a hash seed', 'Sort sets and maps before writing; set PYTHONHASHSEED=0 while you look for the place.'],
  locale: ['a locale', 'Set LC_ALL=C.UTF-8 in the gate; sort and format without the locale.'],
  'time-zone': ['a time zone', 'Set TZ=UTC in the gate; write instants with `Z`.'],
  clock: [
    'a clock reading or a duration',
    'Leave times and durations out of the evidence, or take them from the commit.',
  ],
  'source-date-epoch': [
    'a build time',
    'Export SOURCE_DATE_EPOCH from the commit (`git log -1 --format=%ct`); the tool must honour it.',
  ],
  path: ['an absolute path', 'Write paths relative to the repository; do not write temporary folders.'],
  random: ['a random value', 'Seed the generator with a constant, or leave the value out.'],
  'run-id': ['an identifier of the run', 'Leave run ids, numbers and attempts out of the evidence.'],
  'host-name': ['a host name', 'Leave host names, addresses and runner names out of the evidence.'],
  process: ['a process id or a port', 'Leave process ids and ports out of the evidence.'],
  address: ['a memory address', 'Do not print objects by their address.'],
  float: ['floating point that is not exact', 'Add in a fixed order, or round before writing.'],
  encoding: ['an encoding', 'Write UTF-8 in NFC without a byte order mark.'],
  derived: ['a hash of something else that differs', 'Look for the other difference first: this one follows from it.'],
  umask: ['file modes', 'Pack with evidence-pack: it writes modes from constants.'],
  zlib: ['another compressor', 'Pack with evidence-pack: it stores.'],
} as const

export type Cause = keyof typeof CAUSES
export const CAUSE_NAMES: readonly Cause[] = Object.keys(CAUSES).filter((name): name is Cause => name in CAUSES)

export function causeTitle(cause: Cause): string {
  return CAUSES[cause][0]
}

export function causeAdvice(cause: Cause): string {
  return CAUSES[cause][1]
}

/** Causes by how often they were seen, then in the table's order; what only follows from another difference comes last. */
export function rankCauses(seen: readonly Cause[]): Cause[] {
  const counts = new Map<Cause, number>()
  for (const cause of seen) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  const last = (cause: Cause): number => (cause === 'derived' ? 1 : 0)
  return [...counts.keys()].sort(
    (a, b) =>
      last(a) - last(b) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      CAUSE_NAMES.indexOf(a) - CAUSE_NAMES.indexOf(b),
  )
}
