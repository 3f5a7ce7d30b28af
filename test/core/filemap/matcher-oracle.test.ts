import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { compilePatterns } from '#core/filemap/pattern'

const name = fc.stringMatching(/^[ab.\-_1]{1,5}$/).filter(text => !/^\.\.?$/.test(text))
const path = fc.array(name, { minLength: 1, maxLength: 6 }).map(names => names.join('/'))
const wildName = fc.stringMatching(/^[ab.*?-]{1,6}$/).filter(text => !text.includes('**') && !/^\.\.?$/.test(text))
const segment = fc.oneof(name, wildName, fc.constant('**'), fc.constant('*'))
const plainPattern = fc.array(segment, { minLength: 1, maxLength: 6 }).map(segments => segments.join('/'))
const braces = fc
  .tuple(fc.array(name, { minLength: 2, maxLength: 3 }), fc.boolean())
  .map(([names, deep]) => `{${names.join(deep ? '/b,' : ',')}}`)
const pattern = fc.oneof(
  { weight: 4, arbitrary: plainPattern },
  { weight: 1, arbitrary: fc.tuple(plainPattern, braces, name).map(([head, some, tail]) => `${head}/${some}/${tail}`) },
)

/** The grammar's meaning, word for word, with no thought of speed. */
function means(glob: string, text: string): boolean {
  return expand(glob).some(one => meansSegments(one.split('/'), text.split('/')))
}

function expand(glob: string): string[] {
  const found = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(glob)
  if (found === null) return [glob]
  return (found[2] ?? '').split(',').flatMap(one => expand(`${found[1]}${one}${found[3]}`))
}

function meansSegments(glob: readonly string[], text: readonly string[]): boolean {
  const [first, ...rest] = glob
  if (first === undefined) return text.length === 0
  if (first === '**') {
    // At the end it is one segment or more, elsewhere any number.
    if (rest.every(one => one === '**')) return text.length > 0
    return meansSegments(rest, text) || (text.length > 0 && meansSegments(glob, text.slice(1)))
  }
  const [name, ...below] = text
  return name !== undefined && meansName([...first], [...name]) && meansSegments(rest, below)
}

function meansName(glob: readonly string[], text: readonly string[]): boolean {
  const [first, ...rest] = glob
  if (first === undefined) return text.length === 0
  if (first === '*') return meansName(rest, text) || (text.length > 0 && meansName(glob, text.slice(1)))
  return text.length > 0 && (first === '?' || first === text[0]) && meansName(rest, text.slice(1))
}

/** picomatch's nearest words for the same: `a/**` matches the file `a` there, and ends are asked for one name more. */
function asPicomatch(glob: string): string {
  return glob.replace(/(^|\/)\*\*(\/\*\*)*$/, '$1**/*')
}

describe('the matcher', () => {
  it('agrees with the meaning of the grammar', () => {
    fc.assert(
      fc.property(pattern, fc.array(path, { minLength: 1, maxLength: 20 }), (glob, paths) => {
        const matches = compilePatterns([glob])
        for (const text of paths) expect([glob, text, matches(text)]).toEqual([glob, text, means(glob, text)])
      }),
      { numRuns: 1_500 },
    )
  })

  it('agrees for many patterns at once, whatever the order of the paths', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 5, maxLength: 40 }),
        fc.array(path, { minLength: 5, maxLength: 30 }),
        (globs, paths) => {
          const matches = compilePatterns(globs)
          for (const text of [...paths, ...[...paths].sort()])
            expect([globs, text, matches(text)]).toEqual([globs, text, globs.some(glob => means(glob, text))])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('agrees with picomatch wherever the two are meant to agree', () => {
    fc.assert(
      fc.property(plainPattern, fc.array(path, { minLength: 1, maxLength: 20 }), (glob, paths) => {
        const ours = compilePatterns([glob])
        const theirs = picomatch(asPicomatch(glob), { dot: true, nobrace: true, nobracket: true, noext: true })
        for (const text of paths) expect([glob, text, ours(text)]).toEqual([glob, text, theirs(text)])
      }),
      { numRuns: 1_500 },
    )
  })

  it('agrees with picomatch on braces', () => {
    const simple = fc.tuple(name, braces, name).map(([head, some, tail]) => `${head}/${some}/*${tail}`)
    fc.assert(
      fc.property(simple, fc.array(path, { minLength: 1, maxLength: 20 }), (glob, paths) => {
        const ours = compilePatterns([glob])
        const theirs = picomatch(glob, { dot: true })
        for (const text of paths) expect([glob, text, ours(text)]).toEqual([glob, text, theirs(text)])
      }),
      { numRuns: 500 },
    )
  })
})

describe('the deliberate differences from picomatch', () => {
  const cases: [glob: string, text: string, ours: boolean, theirs: boolean, why: string][] = [
    ['src/**', 'src', false, true, 'a folder pattern is not its own name'],
    ['src/[id].ts', 'src/i.ts', false, true, 'brackets are literal'],
    ['src/x[id].ts', 'src/xi.ts', false, true, 'brackets are literal beside other characters'],
    ['docs/**', 'docs/a\nb', true, false, 'no character is outside a wildcard; hygiene refuses the name'],
    ['a/(group)/x', 'a/group/x', false, true, 'parentheses are literal'],
    ['a/{1..3}', 'a/2', false, true, 'braces without a comma are literal'],
    ['a/?', 'a/😀', true, false, 'a question mark is one code point'],
    ['a/"b"', 'a/b', false, true, 'quotes are literal'],
    ['a/$x', 'a/$x', true, true, 'a dollar is literal'],
  ]
  for (const [glob, text, ours, theirs, why] of cases)
    it(`${why}: ${JSON.stringify(glob)} on ${JSON.stringify(text)}`, () => {
      expect(compilePatterns([glob])(text)).toBe(ours)
      expect(picomatch(glob, { dot: true })(text)).toBe(theirs)
    })
})
