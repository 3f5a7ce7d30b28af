import { type Fact, gap, known } from '#core/fact'
import type { Answer } from './client.ts'
import { Unreadable } from './fields.ts'

/** GitHub's answer as a fact. A refusal and a fault are gaps; so is an answer of another shape than the one documented. */
export function factOf<T, Data>(
  answer: Answer<Data>,
  what: string,
  permission: string,
  parse: (data: Data) => T,
): Fact<T> {
  switch (answer.kind) {
    case 'ok':
      return parsed(answer.data, what, parse)
    case 'refused':
      return gap(
        what,
        `GitHub answers ${answer.status}: ${answer.message}.`,
        `Give a token that may read it (permissions: ${permission}: read), then run the check again.`,
      )
    case 'fault':
      return gap(what, `GitHub did not answer: ${answer.reason}`, AGAIN)
  }
}

const AGAIN = 'Run the check again.'

/** As `factOf`; a 404 is known to be absent (null). Only where something else proves that the token can see it. */
export function factOrAbsent<T>(
  answer: Answer,
  what: string,
  permission: string,
  parse: (data: unknown) => T,
): Fact<T | null> {
  if (answer.kind === 'refused' && answer.status === 404) return known(null)
  return factOf(answer, what, permission, parse)
}

function parsed<T, Data>(data: Data, what: string, parse: (data: Data) => T): Fact<T> {
  try {
    return known(parse(data))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return gap(what, `GitHub's answer is not what it documents: ${error.message}.`, AGAIN)
  }
}
