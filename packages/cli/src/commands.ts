import type { Command } from 'commander'

export interface CommandEntry {
  readonly summary: string
  load(): Promise<{ command(name: string, summary: string): Command | Promise<Command> }>
}

/** Every command, in the order of a patch's life. One table: main, completion and docs read it. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  init: {
    summary: 'Write starter files: Filemap, workflows, ruleset JSON, pull request template.',
    load: () => import('./commands/init.ts'),
  },
  prompt: {
    summary: 'Print the superprompt for the agent, from the contract.',
    load: () => import('./commands/prompt.ts'),
  },
  check: { summary: 'Prove base, Filemap and plan on this clone.', load: () => import('./commands/check.ts') },
  orr: {
    summary: 'Run the gates locally in clean worktrees, pack their evidence and compare.',
    load: () => import('./commands/orr.ts'),
  },
  pack: { summary: 'Pack evidence into the deterministic ZIP.', load: () => import('./commands/pack.ts') },
  compare: {
    summary: 'Compare evidence ZIPs byte for byte and explain a difference.',
    load: () => import('./commands/compare.ts'),
  },
  rulesets: { summary: 'Prove that the rulesets demand the gates (T0).', load: () => import('./commands/rulesets.ts') },
  body: { summary: 'Render or lint the canonical pull request body.', load: () => import('./commands/body.ts') },
  gate: {
    summary: 'The whole loop against GitHub: checks, runs, comparison, pull request.',
    load: () => import('./commands/gate.ts'),
  },
  status: {
    summary: 'Show the CEC state of a sandbox branch and the next step.',
    load: () => import('./commands/status.ts'),
  },
  explain: { summary: 'Show the triage tree of a code or gate.', load: () => import('./commands/explain.ts') },
  metrics: {
    summary: 'Lead time, churn, pass rate, repeatability (not gating).',
    load: () => import('./commands/metrics.ts'),
  },
  rollback: {
    summary: 'Close the pull request and delete the sandbox branch.',
    load: () => import('./commands/rollback.ts'),
  },
  demo: { summary: 'Run the loop on an embedded GitHub.', load: () => import('./commands/demo-command.ts') },
  completion: {
    summary: 'Print a completion script for bash, zsh or fish.',
    load: () => import('./commands/completion.ts'),
  },
}
