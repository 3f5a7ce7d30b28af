import { antiflakeCompare } from '#kit/checks/antiflake-compare'
import { runAction } from '#kit/run-action'

await runAction(antiflakeCompare)
