/** What `${{ }}` may speak about in this runner. */
export interface ExpressionWorld {
  readonly github: Readonly<Record<string, string>>
  /** Results of the jobs that this one needs. */
  readonly needs: Readonly<Record<string, string>>
}

/** Fills `${{ … }}` in a text. Throws on an expression that this runner does not know: it never guesses. */
export function fill(text: string, world: ExpressionWorld): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => evaluated(expression, world))
}

function evaluated(expression: string, world: ExpressionWorld): string {
  if (expression === 'toJSON(needs)') {
    const needs = Object.entries(world.needs).map(([id, result]) => [id, { result, outputs: {} }])
    return JSON.stringify(Object.fromEntries(needs), null, 2)
  }
  const value = /^github\.(\w+)$/.exec(expression)?.[1]
  if (value !== undefined && world.github[value] !== undefined) return world.github[value]
  throw new Error(`this runner does not know the expression ${expression}`)
}

/** Whether a job or a step starts, after what came before it. */
export function starts(condition: string, before: { readonly failed: boolean }): boolean {
  switch (condition) {
    case 'always()':
    case '!cancelled()':
      return true
    case 'failure()':
      return before.failed
    case 'success()':
    case 'true':
      return !before.failed
    case 'false':
      return false
    default:
      throw new Error(`this runner does not know the condition ${condition}`)
  }
}
