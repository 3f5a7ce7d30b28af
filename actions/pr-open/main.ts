import { prOpen } from '#kit/checks/pr-open'
import { runAction } from '#kit/run-action'

await runAction(prOpen)
