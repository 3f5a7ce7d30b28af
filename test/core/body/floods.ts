import { BODY, S7 } from './bodies.ts'

const N = 65_536
const fill = (piece: string) => piece.repeat(Math.ceil(N / piece.length)).slice(0, N)
const stairs = (step: (at: number) => string, count: number) =>
  Array.from({ length: count }, (_, at) => step(at))
    .join('\n')
    .slice(0, N)

/** Inputs that make Markdown readers quadratic, or deep. */
export const FLOODS: Readonly<Record<string, string>> = {
  quotes: fill('>'),
  'quotes with blanks': fill('> '),
  lists: fill('- '),
  'ordered lists': fill('1. '),
  'lists in quotes': fill('> - '),
  'stairs of lists': stairs(at => `${' '.repeat(at)}- a`, 350),
  'stairs of quotes': stairs(at => `${'>'.repeat(at)} a`, 350),
  'deep lists on each line': fill(`${' '.repeat(60)}- a\n`),
  'deep quotes on each line': fill(`${'>'.repeat(100)}a\n`),
  'lazy lines in deep quotes': '> '.repeat(50) + fill('a\n').slice(0, N - 100),
  backticks: fill('`'),
  'backtick runs': fill('` `` ``` '),
  'lines of backticks': fill('`\n'),
  fences: fill('```\n'),
  'two kinds of fences': fill('~~~a\n```b\n'),
  brackets: fill('['),
  'closed brackets': fill('[a]'),
  definitions: fill('[a]: b\n'),
  'open definitions': fill('[a]: b "c\n'),
  'images in images': fill('![['),
  comments: fill('<!--'),
  'comments on lines': fill('<!--\n'),
  'comments in text': fill('a <!-- '),
  'closed comments': fill('<!-- -->'),
  tags: fill('<a '),
  'tags with values': fill('<a b="'),
  'a tag full of blanks': `<a${' '.repeat(N - 2)}`,
  instructions: fill('<?'),
  cdata: fill('<![CDATA['),
  details: fill('<details>\n'),
  stars: fill('*a **a '),
  'only stars': fill('*'),
  underscores: fill('_a __a '),
  tildes: fill('~~a '),
  'single tildes': fill('~a '),
  entities: fill('&#x1;'),
  'entities on lines': fill('&#x200b; a\n'),
  footnotes: fill('[^1]: a\n'),
  'small text': fill('<sub>a'),
  'details and ends': fill('<details>\n\n</details>\n\n'),
  'fences in quotes': fill('> ```json\n\n'),
  'HTML headings': fill('<h1>\n\n'),
  'keys in comments': fill('<!-- repo_sha -->\n\n'),
  'hash lines': fill('SHA256(out/s7-evidence.zip): a\n'),
  'alike headings': fill('## Сhecklist\n'),
  backslashes: fill('\\'),
  tables: `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${fill('|a\n')}`.slice(0, N),
  'many tables': fill(`${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|\n'.repeat(200)}\n`),
  pipes: fill('|'),
  rules: fill('---\n'),
  setext: fill('a\n=\n'),
  headings: fill('# a\n'),
  hashes: fill('#'),
  'hashes with blanks': `# ${fill('# ')}`.slice(0, N),
  'a comment of hashes': `<!--\n# ${fill('# ').slice(0, N - 20)}a\n-->`,
  blanks: fill(' '),
  tabs: fill('\t'),
  'line ends': fill('\n'),
  'carriage returns': fill('\r'),
  braces: `\`\`\`json\n${fill('{"a":').slice(0, N - 20)}\n\`\`\``,
  'telemetry lines': fill('repo_sha: a\n'),
  boxes: fill('- [x] a\n'),
  controls: fill('\u200b'),
  surrogates: fill('\ud800'),
  astral: fill('👩‍💻'),
}

/** Every flood as a whole body, and where the canonical body has room for it. */
export function floodedBodies(): [string, string][] {
  const room = N - BODY.length - 10
  const { template } = S7
  return Object.entries(FLOODS).flatMap(([name, flood]): [string, string][] => [
    [name, flood],
    ...[template.telemetry, template.touched].map((heading): [string, string] => [
      `${name} in ${heading}`,
      BODY.replace(`## ${heading}\n`, () => `## ${heading}\n\n${flood.slice(0, room)}\n\n`),
    ]),
    [`${name} in a value`, BODY.replace('repo_sha: ', () => `repo_sha: ${flood.slice(0, room)}`)],
    [`${name} in a box`, BODY.replace('- [x] ZIP', () => `- [x] ${flood.slice(0, room)}`)],
    [`${name} in a heading`, BODY.replace('## Checklist', () => `## ${flood.slice(0, room)}`)],
    [`${name} in pieces`, `${`${flood.slice(0, 8_000)}\n\n`.repeat(7)}${BODY}`.slice(0, N)],
  ])
}
