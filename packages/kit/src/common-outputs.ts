/** Outputs that every action has (design 3): name -> description. */
export const SHARED_OUTPUTS: Readonly<Record<string, string>> = {
  verdict: '`pass`, `refuse` or `unknown`.',
  code: 'The primary code (`CEC-10` … `CEC-60`), or empty.',
  codes: 'All codes, a JSON array, the primary first.',
  refusals: "The reviewer's reasons (`REFUSE-10` … `REFUSE-30`), a JSON array.",
  state: 'The CEC state that this verdict leads to.',
  report: 'Path of the verdict JSON (`cec.verdict/1`).',
  sarif: 'Path of the findings as SARIF 2.1.0.',
  'verdict-json':
    'The verdict JSON itself in one line, to hand to another job; its lists of warnings and findings are cut when it is over 24,000 bytes.',
}
