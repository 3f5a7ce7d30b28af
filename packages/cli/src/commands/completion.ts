import { Command } from 'commander'
import { COMMANDS } from '../commands.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

/** The words that complete each command: its options and its own commands. */
async function words(): Promise<[string, string[]][]> {
  const all: [string, string[]][] = []
  for (const [name, entry] of Object.entries(COMMANDS)) {
    const made = name === 'completion' ? undefined : await (await entry.load()).command(name, entry.summary)
    const inner = made === undefined ? [...SHELLS] : made.commands.map(sub => sub.name())
    all.push([
      name,
      [...inner, ...(made?.options ?? []).map(option => option.long ?? '').filter(long => long !== ''), '--help'],
    ])
  }
  return all
}

function bash(all: readonly [string, string[]][]): string {
  const cases = all.map(([name, list]) => `    ${name}) words="${list.join(' ')}" ;;`)
  return `_cec() {
  local words="${all.map(([name]) => name).join(' ')} --help"
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
  [ \${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _cec cec
`
}

function fish(all: readonly [string, string[]][]): string {
  const lines = all.flatMap(([name, list]) => [
    `complete -c cec -n __fish_use_subcommand -a ${name} -d '${(COMMANDS[name]?.summary ?? '').replaceAll("'", '')}'`,
    ...list.map(
      word =>
        `complete -c cec -n '__fish_seen_subcommand_from ${name}' ${word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${word}`}`,
    ),
  ])
  return `${lines.join('\n')}\n`
}

async function script(shell: Shell): Promise<string> {
  const all = await words()
  switch (shell) {
    case 'bash':
      return bash(all)
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bash(all)}`
    case 'fish':
      return fish(all)
  }
}

export function command(name: string, summary: string): Command {
  const self = new Command(name).description(`${summary}\nbash: source <(cec completion bash)`)
  for (const shell of SHELLS) {
    self
      .command(shell)
      .description(`the script for ${shell}`)
      .action(async () => {
        process.stdout.write(await script(shell))
      })
  }
  return self
}
