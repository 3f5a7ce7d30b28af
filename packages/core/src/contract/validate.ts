/** The part of ajv's error object that we read. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** A validator that ajv compiled ahead of time. `errors` belongs to the last call. */
export interface Validate<T> {
  (value: unknown): value is T
  errors?: readonly SchemaError[] | null
}
