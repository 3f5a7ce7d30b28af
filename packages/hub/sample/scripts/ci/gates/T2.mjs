// T2, secrets: no line of a tracked file looks like a credential. The report has gitleaks' shape; matches are not repeated.
import { endGate, writeEvidence } from '../lib/evidence.mjs'
import { linesOf, trackedFiles } from '../lib/tracked.mjs'

const RULES = [
  ['aws-access-key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['github-token', /\bgh[pousr]_[A-Za-z0-9]{36,}\b/],
  ['private-key', new RegExp(`-----BEGIN [A-Z ]*${'PRIVATE'} KEY-----`)],
  ['slack-token', /\bxox[abprs]-[A-Za-z0-9-]{10,}\b/],
]
const report = trackedFiles().flatMap(({ path, bytes }) =>
  linesOf(bytes).flatMap(({ text, line }) =>
    RULES.filter(([, pattern]) => pattern.test(text)).map(([RuleID]) => ({
      RuleID,
      File: path,
      StartLine: line,
      Secret: 'REDACTED',
    })),
  ),
)
writeEvidence('T2_secrets/gitleaks_report.json', report)
endGate(
  'T2',
  report.map(finding => `${finding.File}:${finding.StartLine} ${finding.RuleID}`),
)
