import { describe, expect, it } from 'vitest'
import { planOfMessage } from '#core/checks/plan-validate/message-plan'

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
    ['another block before it', `\`\`\`sh\nls\n\`\`\`\n${block('```', 'plan.json')}`],
  ])('is found: %s', (_, message) => {
    expect(planOfMessage(message)).toEqual({ text: '{"a":1}', findings: [] })
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
})
