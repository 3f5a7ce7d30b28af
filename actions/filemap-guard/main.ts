import { filemapGuard } from '#kit/checks/filemap-guard'
import { runAction } from '#kit/run-action'

await runAction(filemapGuard)
