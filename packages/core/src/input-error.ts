/** The caller's mistake: bad input, bad contract, bad Filemap. Exit 2, never a verdict. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly input: string
  readonly expected: string
  readonly found: string
  readonly remedy: string

  constructor(input: string, found: string, expected: string, remedy: string) {
    super(`${input}: expected ${expected}; found ${found}. ${remedy}`)
    this.input = input
    this.expected = expected
    this.found = found
    this.remedy = remedy
  }
}
