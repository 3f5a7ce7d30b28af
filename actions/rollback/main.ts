import { rollback } from '#kit/checks/rollback'
import { runAction } from '#kit/run-action'

await runAction(rollback)
