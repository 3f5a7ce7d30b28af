import { evidencePack } from '#kit/checks/evidence-pack'
import { runAction } from '#kit/run-action'

await runAction(evidencePack)
