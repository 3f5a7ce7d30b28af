/** An answer that says no, in GitHub's shape. Thrown by a route, or by a test's `dispatchHandler`. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly object[] | undefined

  constructor(status: number, message: string, errors?: readonly object[]) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found')
export const invalid = (message: string, errors?: readonly object[]): Refusal => new Refusal(422, message, errors)
