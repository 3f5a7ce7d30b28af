import { registerHooks } from 'node:module'

/**
 * GitHub's parser, loaded when it is asked for: it is the heaviest thing we carry. It imports its own schemas as JSON
 * without the attribute that Node demands; in a bundle that is no import any more, from sources Node is told here.
 */
export async function loadWorkflowParser(): Promise<typeof import('#core/workflow/parse')> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      /\/@actions\/workflow-parser\/.*\.json$/.test(url)
        ? next(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
        : next(url, context),
  })
  try {
    return await import('#core/workflow/parse')
  } finally {
    hooks.deregister()
  }
}
