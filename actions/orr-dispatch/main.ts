import { orrDispatch } from '#kit/checks/orr-dispatch'
import { runAction } from '#kit/run-action'

await runAction(orrDispatch)
