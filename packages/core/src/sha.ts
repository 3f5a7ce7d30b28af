declare const brand: unique symbol
/** 40 lower-case hex digits: the name of a git object. */
export type Sha = string & { readonly [brand]: 'Sha' }
/** 64 lower-case hex digits: a SHA-256. */
export type Sha256 = string & { readonly [brand]: 'Sha256' }

export function isSha(text: string): text is Sha {
  return /^[0-9a-f]{40}$/.test(text)
}

export function isSha256(text: string): text is Sha256 {
  return /^[0-9a-f]{64}$/.test(text)
}

/** The first seven digits, for people. */
export function short(sha: string): string {
  return sha.slice(0, 7)
}
