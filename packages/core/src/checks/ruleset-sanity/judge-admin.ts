import type { AdminFacts } from './facts.ts'
import { type Told, together, told, warn } from './told.ts'

/** What only an admin-token shows: the SHA-pinning policy, and who changed the rulesets since base. */
export function judgeAdmin(admin: AdminFacts | null): Told {
  if (admin === null) return told({})
  return together(judgePolicy(admin.shaPinning), judgeChanges(admin.changes))
}

function judgePolicy(policy: AdminFacts['shaPinning']): Told {
  if (policy.kind === 'gap') return told({ gaps: [policy.gap] })
  if (policy.value) return told({})
  return told({
    warnings: [
      warn('sha-pinning-off', {
        message: 'The repository does not itself refuse actions that are not pinned by full SHA.',
        expected: 'sha_pinning_required true (settings: Actions, general)',
        found: 'false',
        remedy: 'Turn the policy on; it holds for every workflow, also for those that an agent adds.',
      }),
    ],
  })
}

function judgeChanges(changes: AdminFacts['changes']): Told {
  if (changes.kind === 'gap') return told({ gaps: [changes.gap] })
  return told({
    warnings: changes.value.map(change =>
      warn('ruleset-changed', {
        message: `Ruleset ${change.rulesetId} was changed after the base commit.`,
        expected: 'no change between the base commit and the merge',
        found: `version ${change.version} by ${change.actor} at ${change.at}`,
        remedy: 'Ask who did it, and why.',
      }),
    ),
  })
}
