import type { Command } from 'commander'
import { checkCommand } from '../check-command.ts'

export function command(name: string, summary: string): Promise<Command> {
  return checkCommand(name, summary, 'rollback')
}
