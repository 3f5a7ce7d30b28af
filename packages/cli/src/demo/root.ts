import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InputError } from '#core/input-error'

/** The clone of cec-gate that this process was started from: the demo needs its sample project and its bundles. */
export function projectRoot(start = process.argv[1] ?? '.'): string {
  let folder = dirname(realpathSync(start))
  while (!existsSync(join(folder, 'packages/hub/sample'))) {
    const above = dirname(folder)
    if (above === folder) {
      throw new InputError(
        'demo',
        'no sample project beside this command',
        'a clone of cec-gate',
        'Clone the repository and run `npm ci && npm run demo` in it.',
      )
    }
    folder = above
  }
  return folder
}
