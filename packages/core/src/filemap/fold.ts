/**
 * One key for all names that a case-insensitive or normalising file system takes for the same: NFC, then case folded.
 * Lower before upper, as full case folding needs (`ẞ`, `ß` and `SS` are one); NFC, as APFS, HFS+ and git's precompose do.
 */
export function foldName(name: string): string {
  if (isFolded(name)) return name
  return name.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC').toLowerCase().normalize('NFC')
}

/** True for ASCII without capitals: such a name is its own key. */
function isFolded(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at)
    if (unit > 126 || (unit > 64 && unit < 91)) return false
  }
  return true
}
