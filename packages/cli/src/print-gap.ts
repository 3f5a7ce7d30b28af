import { EXIT } from '#core/codes'
import type { Gap } from '#core/fact'
import { inert } from '#core/inert'
import { ink } from './output.ts'

/** A fact that could not be had, for the commands that give no verdict. Returns the exit status: unknown. */
export function printGap(gap: Gap): number {
  const { yellow } = ink(process.stderr)
  process.stderr.write(
    [
      `${yellow('unknown:')} ${inert(gap.fact)}`,
      `  why      ${inert(gap.reason)}`,
      `  do this  ${inert(gap.remedy)}`,
      '',
    ].join('\n'),
  )
  return EXIT.unknown
}
