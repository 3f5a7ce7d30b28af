// Lints one flood in a process of its own, and prints the peak of its memory in MB.
import { lintBodyForm } from '#core/body/lint'
import { S7 } from './bodies.ts'
import { floodedBodies } from './floods.ts'

const body = new Map(floodedBodies()).get(process.argv[2] ?? '')
if (body === undefined) throw new Error('no such flood')
lintBodyForm(body, S7)
process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)))
