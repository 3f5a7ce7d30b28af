import { describe, expect, it } from 'vitest'
import { planOfCommit, planOfMessage } from '#core/checks/plan-validate/message-plan'

const block = (fence: string, info: string, body = '{"a":1}', end = fence) =>
  `Subject\n\n${fence}${info}\n${body}\n${end}\n`

describe('the plan of a commit message', () => {
  it.each([
    ['three backticks', block('```', 'plan.json')],
    ['longer fences', block('`````', 'plan.json')],
    ['tildes', block('~~~', 'plan.json')],
    ['a closing fence longer than the opening one', block('```', 'plan.json', '{"a":1}', '`````')],
    ['an indented fence', block('  ```', ' plan.json')],
    ['another case', block('```', 'PLAN.JSON')],
    ['CRLF', block('```', 'plan.json').replaceAll('\n', '\r\n')],
    ['a block that is never closed', 'Subject\n\n```plan.json\n{"a":1}'],
    ['a code span of three backticks before it', `\`\`\`cec\`\`\` says\n${block('```', 'plan.json')}`],
    ['blanks behind the fences', block('``` ', 'plan.json  ', '{"a":1}', '``` \t')],
    ['another block before it', `\`\`\`sh\nls\n\`\`\`\n${block('```', 'plan.json')}`],
  ])('is found: %s', (_, message) => {
    const line = message.split('\n').findIndex(text => text.startsWith('{"a":1}')) + 1
    expect(planOfMessage(message)).toEqual({ text: '{"a":1}', line, findings: [] })
  })

  it('keeps shorter fences inside as text', () => {
    expect(planOfMessage('````plan.json\n```\n{}\n```\n````').text).toBe('```\n{}\n```')
  })

  it.each([
    ['no block', 'Subject\n\nBody'],
    ['another info string', block('```', 'json')],
    ['more words in the info string', block('```', 'plan.json please')],
    ['a plan inside another block', '````md\n```plan.json\n{}\n```\n````'],
    ['an indented code block', '    ```plan.json\n    {}\n    ```'],
    ['an empty message', ''],
  ])('is absent: %s', (_, message) => {
    expect(planOfMessage(message)).toMatchObject({ text: null, findings: [{ code: 'CEC-50', rule: 'plan-absent' }] })
  })

  it('is refused when there are two', () => {
    const twice = `${block('```', 'plan.json')}\n${block('~~~', 'plan.json')}`
    expect(planOfMessage(twice)).toMatchObject({
      text: null,
      findings: [{ code: 'CEC-50', rule: 'plan-doubled', found: '2 such blocks' }],
    })
  })

  it('reads a long line of blanks behind a fence in one pass', () => {
    const text = `\`\`\`${' '.repeat(500_000)}x\n\`\`\`${' '.repeat(500_000)}x\n\`\`\`\n${block('```', 'plan.json')}`
    expect(planOfMessage(text).text).toBe('{"a":1}')
  })
})

describe('the plan of a commit object', () => {
  const head = 'tree 0\nauthor A <a@example.com> 0 +0000\n'
  const signed = `${head}gpgsig -----BEGIN-----\n \n encoding nonsense\n -----END-----\n`

  it('is found behind a signed header, and behind none of the lines that look like an encoding', () => {
    expect(planOfCommit(Buffer.from(`${signed}\n${block('```', 'plan.json')}`)).text).toBe('{"a":1}')
  })

  it('is decoded as the commit says', () => {
    const bytes = (encoding: string) =>
      Buffer.from(`${head}${encoding}\n${block('```', 'plan.json', '{"a":"\u00e9"}')}`, 'latin1')
    expect(planOfCommit(bytes('encoding ISO-8859-1\n')).text).toBe('{"a":"é"}')
    for (const wrong of ['', 'encoding nonsense\n'])
      expect(planOfCommit(bytes(wrong))).toMatchObject({ text: null, findings: [{ rule: 'plan-encoding' }] })
  })

  it('is not looked for in a commit that is too large, nor in one without a message', () => {
    expect(planOfCommit(null).findings).toMatchObject([{ code: 'CEC-50', rule: 'plan-oversize' }])
    expect(planOfCommit(Buffer.from(head)).findings).toMatchObject([{ rule: 'plan-absent' }])
  })
})
