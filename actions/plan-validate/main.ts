import { planValidate } from '#kit/checks/plan-validate'
import { runAction } from '#kit/run-action'

await runAction(planValidate)
