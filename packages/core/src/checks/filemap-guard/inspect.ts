import { BITS, EXEC_BIT, LITERAL_SHIFT } from '../../filemap/bits.ts'
import { faultsOf, isCleanName, lengthFaults } from '../../filemap/hygiene.ts'
import type { Matcher } from '../../filemap/matcher.ts'
import type { Change } from '../../patch.ts'
import type { Place } from './place.ts'
import type { Wrong } from './tell.ts'

const LINK = '120000'
const SUBMODULE = '160000'
const ABSENT = '000000'

/** The quick way: true only when nothing can be wrong with a change. Nearly all changes of a good patch end here. */
export function isFine(change: Change, start: number, place: Place, filemap: Matcher, guard: Matcher): boolean {
  if (!place.plain || !change.utf8 || !isCleanName(change.path, start)) return false
  if (change.oldMode === SUBMODULE || (change.op !== 'delete' && !isOrdinary(change))) return false
  if (place.policy?.has(change.path.slice(start)) === true) return false
  const need = BITS[change.op]
  return (
    (filemap.bits(place.allowed, change.path, start, need) & need) === need &&
    guard.bits(place.guarded, change.path, start, 1) === 0
  )
}

/** Everything wrong with a change by itself. `place` is null when the path is too long to be looked up. */
export function inspect(change: Change, start: number, place: Place | null, filemap: Matcher, guard: Matcher): Wrong[] {
  if (place === null) return lengthFaults(change.path)
  const wrong: Wrong[] = [...modeFaults(change)]
  if (!change.utf8) wrong.push({ rule: 'invalid-utf8', says: 'is not valid UTF-8' })
  wrong.push(...faultsOf(change.path).filter(fault => fault.rule !== 'invalid-utf8' || change.utf8))
  const bits = filemap.bits(place.allowed, change.path, start, ~0)
  const need = BITS[change.op]
  if (place.policy?.has(change.path.slice(start)) === true)
    wrong.push({ rule: 'policy-file', says: 'is policy, which no Filemap entry can open' })
  else if (guard.bits(place.guarded, change.path, start, 1) !== 0 && (bits & (need << LITERAL_SHIFT)) === 0)
    wrong.push({ rule: 'protected-path', says: 'is protected, and no literal entry of the Filemap names it' })
  else if ((bits & (BITS.add | BITS.modify | BITS.delete)) === 0)
    wrong.push({ rule: 'outside-filemap', says: 'is outside the Filemap' })
  else if ((bits & need) === 0)
    wrong.push({ rule: 'op-not-allowed', says: `may not be ${PAST[change.op]} by the entry that matches it` })
  if (gainsExec(change) && (bits & EXEC_BIT) === 0)
    wrong.push({ rule: 'executable-bit', says: 'becomes executable, which no matching entry grants' })
  return wrong
}

const PAST = { add: 'added', modify: 'modified', delete: 'deleted' } as const

/** A link that is deleted, or became a regular file, is judged as that; a submodule stays where it is. */
function* modeFaults(change: Change): Generator<Wrong> {
  if (change.newMode === SUBMODULE) yield { rule: 'submodule', says: 'is a submodule' }
  else if (change.oldMode === SUBMODULE) yield { rule: 'submodule', says: 'is a submodule at base' }
  if (change.newMode === LINK) yield { rule: 'symlink', says: 'is a symbolic link' }
  else if (change.op !== 'delete' && change.newMode !== SUBMODULE && !/^100[0-7]{3}$/.test(change.newMode))
    yield { rule: 'unknown-mode', says: `has the mode ${change.newMode.slice(0, 6)}` }
}

function isOrdinary({ oldMode, newMode }: Change): boolean {
  return newMode === '100644' || (newMode === '100755' && oldMode === '100755')
}

function gainsExec(change: Change): boolean {
  return (
    change.op !== 'delete' &&
    isExecutable(change.newMode) &&
    (change.oldMode === ABSENT || !isExecutable(change.oldMode))
  )
}

/** A regular file that someone may execute. */
function isExecutable(mode: string): boolean {
  return mode.startsWith('100') && (Number.parseInt(mode.slice(3), 8) & 0o111) !== 0
}
