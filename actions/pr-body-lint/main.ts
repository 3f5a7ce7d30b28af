import { prBodyLint } from '#kit/checks/pr-body-lint'
import { runAction } from '#kit/run-action'

await runAction(prBodyLint)
