import type { Place } from './finding.ts'

/** The caller's mistake: bad input, bad contract, bad Filemap. Exit 2, never a verdict. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly input: string
  readonly expected: string
  readonly found: string
  readonly remedy: string
  /** Where the (first) mistake stands, when it is one in a file of the repository. */
  readonly place: Place

  constructor(input: string, found: string, expected: string, remedy: string, place: Place = {}) {
    super(`${input}: expected ${expected}; found ${found}. ${remedy}`)
    this.input = input
    this.expected = expected
    this.found = found
    this.remedy = remedy
    this.place = place
  }
}
