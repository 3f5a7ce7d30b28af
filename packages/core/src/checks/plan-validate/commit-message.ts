const LF = 10

/** The message of a commit object (bytes as git stores them), decoded by its own encoding header; null when that fails. */
export function messageOfCommit(commit: Uint8Array): string | null {
  const bytes = Buffer.from(commit.buffer, commit.byteOffset, commit.byteLength)
  const blank = endOfHeader(bytes)
  const message = bytes.subarray(blank)
  const encoding = /^encoding ([^\n]{1,60})$/m.exec(bytes.toString('latin1', 0, blank))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(message)
  } catch {
    return null
  }
}

/** Lines of a signature in the header begin with a blank, so that the first empty line ends it. */
function endOfHeader(bytes: Buffer): number {
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) if (bytes[at + 1] === LF) return at + 2
  return bytes.length
}
