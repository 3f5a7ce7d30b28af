/**
 * One key for all names that a case-insensitive or normalising file system takes for the same: NFC, then case folded.
 * Lower before upper, as full case folding needs (`ẞ`, `ß` and `SS` are one); NFC, as APFS, HFS+ and git's precompose do.
 */
export function foldName(name: string): string {
  const plain = asciiKey(name)
  if (plain !== null) return plain
  return name.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC').toLowerCase().normalize('NFC')
}

/** The key of an ASCII name, which is most of them: only its capitals can change. Null for any other. */
function asciiKey(name: string): string | null {
  let capitals = false
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at)
    if (unit > 127) return null
    if (unit > 64 && unit < 91) capitals = true
  }
  return capitals ? name.toLowerCase() : name
}
