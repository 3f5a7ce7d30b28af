import type { Finding } from '../finding.ts'

/** What evidence must be besides a sound archive (CEC-40), and how to make it so. */
const RULES = {
  'manifest-missing': ['the manifest in the evidence ZIP', 'Pack the evidence with evidence-pack.'],
  'manifest-invalid': ['a manifest that follows manifest.schema.json', 'Pack the evidence with evidence-pack.'],
  'manifest-unsorted': ['the files of the manifest sorted by code unit', 'Pack the evidence with evidence-pack.'],
  'manifest-incomplete': ['every other file of the ZIP in the manifest', 'Pack the evidence with evidence-pack.'],
  'manifest-names-absent': ['only files of the ZIP in the manifest', 'Pack the evidence with evidence-pack.'],
  'manifest-size-differs': [
    'the size that the manifest says',
    'Pack the evidence again; change nothing in the ZIP after.',
  ],
  'manifest-hash-differs': [
    'the SHA-256 that the manifest says',
    'Pack the evidence again; change nothing in the ZIP after.',
  ],
  'evidence-missing': [
    'the evidence that each gate owes by the contract',
    'Let the gate write this file, then pack again.',
  ],
  'scorecard-missing': ['a scorecard', "Write the scorecard at the contract's path before packing."],
  'scorecard-invalid': ['a scorecard that follows scorecard.schema.json', 'Correct the scorecard.'],
  'scorecard-gate-missing': ['every gate of the contract in the scorecard', 'Let the scorecard name this gate.'],
  'scorecard-sprint': ["the contract's sprint in the scorecard", 'Correct the sprint in the scorecard.'],
  'scorecard-differs': ['one scorecard', 'Write the scorecard once, before packing.'],
  'evidence-zip-missing': [
    "the evidence ZIP at the contract's path",
    'Upload the evidence ZIP that evidence-pack wrote.',
  ],
  'evidence-ambiguous': [
    'each document once in the artifact',
    'Upload the folder once, or without its first folder; not both.',
  ],
} as const

export type EvidenceRule = keyof typeof RULES
/** Rule -> what was expected, what to do. */
export const EVIDENCE_RULES: Readonly<Record<EvidenceRule, readonly [string, string]>> = RULES

/** One thing wrong with evidence. `found` completes "found …" and may carry untrusted text. */
export function evidenceFinding(
  rule: EvidenceRule,
  found: string,
  place: { path?: string; pointer?: string } = {},
): Finding {
  const [expected, remedy] = RULES[rule]
  return {
    code: 'CEC-40',
    rule,
    message: `Evidence: expected ${expected}; found ${found}.`,
    expected,
    found,
    remedy,
    ...place,
  }
}
