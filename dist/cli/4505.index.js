export const id = 4505;
export const ids = [4505];
export const modules = {

/***/ 30326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ PATH_BYTES),
  E: () => (/* binding */ parsePattern)
});

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/braces.js
/** More alternatives in one pattern are a mistake (design 5). */
const ALTERNATIVES = 1_024;
/** `{a,b}` becomes its alternatives; braces without a comma, or without a partner, are literal. */
function expandBraces(pattern) {
    if (!pattern.includes('{'))
        return { kind: 'ok', alternatives: [pattern] };
    const closing = partners(pattern);
    const parts = [];
    let literal = '';
    let count = 1;
    for (let at = 0; at < pattern.length; at++) {
        const close = closing.get(at);
        if (close === undefined) {
            literal += pattern[at];
            continue;
        }
        const inside = pattern.slice(at + 1, close);
        if (inside.includes('{'))
            return { kind: 'nested' };
        const choices = inside.split(',');
        if (choices.includes(''))
            return { kind: 'empty' };
        count *= choices.length;
        if (count > ALTERNATIVES)
            return { kind: 'many' };
        parts.push([literal], choices);
        literal = '';
        at = close;
    }
    parts.push([literal]);
    return { kind: 'ok', alternatives: [...new Set(product(parts))] };
}
/** Offset of each `{` that has a partner and a comma between -> offset of its `}`. */
function partners(pattern) {
    const open = [];
    const pairs = new Map();
    let commas = 0;
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] === ',')
            commas++;
        if (pattern[at] === '{')
            open.push({ at, commas });
        if (pattern[at] !== '}')
            continue;
        const start = open.pop();
        if (start !== undefined && commas > start.commas)
            pairs.set(start.at, at);
    }
    return pairs;
}
function product(parts) {
    return parts.reduce((texts, choices) => texts.flatMap(text => choices.map(choice => text + choice)), ['']);
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/segment.js
var segment = __webpack_require__(59025);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/grammar.js


/** A longer path is refused, so a longer pattern can never match. UTF-8 bytes. */
const PATH_BYTES = 4_096;
/** Segments and characters of all alternatives of one pattern: its compilation stays far below 50 ms. */
const EXPANDED_SEGMENTS = 32_768;
const EXPANDED_CHARACTERS = 262_144;
/** The closed grammar of design 5: literals, `*`, `?`, `**` as a segment, `{a,b}`. */
function parsePattern(source) {
    if (source === '')
        return bad('an empty pattern', 'a path or a pattern', 'Write the path, or take the entry out.');
    if (source.length > 16 * PATH_BYTES)
        return tooLong(source.length);
    const expansion = expandBraces(source);
    switch (expansion.kind) {
        case 'nested':
            return bad('braces inside braces', 'braces one deep', 'Write one pattern for each case.');
        case 'empty':
            return bad('an empty alternative in braces', 'text in each alternative', 'Write a second pattern without the braces.');
        case 'many':
            return bad(`more than ${ALTERNATIVES} brace alternatives`, `at most ${ALTERNATIVES}`, 'Split the pattern, or use a wildcard in a narrower folder.');
        case 'ok':
            return parseAlternatives(source, expansion.alternatives);
    }
}
function parseAlternatives(source, texts) {
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    if (characters > EXPANDED_CHARACTERS)
        return tooMuch(`${characters} characters`, `${EXPANDED_CHARACTERS}`);
    const alternatives = [];
    let catchAll = false;
    for (const text of texts) {
        const mistake = mistakeOf(text);
        if (mistake !== null)
            return text === source ? mistake : { ...mistake, found: `${mistake.found} in the expansion ${quoted(text)}` };
        const parts = joinDeep(text.split('/'));
        catchAll ||= !/[^*?/]/.test(text) && parts.every(segment => /^(\*\*|\*\??|\?\*)$/.test(segment));
        alternatives.push(parts);
    }
    const segments = alternatives.reduce((sum, alternative) => sum + alternative.length, 0);
    if (segments > EXPANDED_SEGMENTS)
        return tooMuch(`${segments} segments`, `${EXPANDED_SEGMENTS}`);
    const literal = texts.length === 1 && texts[0] === source && !(0,segment/* isWild */.pq)(source);
    return { kind: 'ok', source, alternatives, segments, literal, catchAll };
}
/** Neighbouring `**` say no more than one. */
function joinDeep(segments) {
    if (!segments.includes('**'))
        return segments;
    return segments.filter((segment, at) => segment !== '**' || segments[at - 1] !== '**');
}
// Anything that could be one of the mistakes below; most patterns have nothing of it.
const SUSPECT = /^[!/]|^\.\.?(\/|$)|\/$|\/\/|\/\.\.?(\/|$)|\\|\(|[^/]\*\*|\*\*[^/]|[\u0000-\u001f\u007f]/;
function mistakeOf(text) {
    if (text.length * 3 <= PATH_BYTES && !SUSPECT.test(text))
        return null;
    if (Buffer.byteLength(text) > PATH_BYTES)
        return tooLong(Buffer.byteLength(text));
    const plain = text.replaceAll('\\', '/');
    if (text.startsWith('!'))
        return bad('a negation `!`', 'patterns that only allow', 'List what is allowed; write `?` for a first character that really is `!`.');
    if (/[\u0000-\u001f\u007f]/.test(text))
        return bad('a control character, which never matches', 'a name that can be seen', 'Take the character out.');
    if (text.includes('\\'))
        return bad('a backslash, which never matches', '`/` between segments', `Write ${quoted(plain)}.`);
    if (text.startsWith('/'))
        return bad('a leading `/`, which never matches', 'a path from the root of the repository', `Write ${quoted(text.replace(/^\/+/, ''))}.`);
    if (text.startsWith('./'))
        return bad('a leading `./`, which never matches', 'a path from the root of the repository', `Write ${quoted(text.replace(/^(\.\/+)+/, ''))}.`);
    if (text.endsWith('/'))
        return bad('a trailing `/`, which never matches', 'a file, or a folder with `/**`', `Write ${quoted(`${text.replace(/\/+$/, '')}/**`)} for what is below it.`);
    const segments = text.split('/');
    if (segments.includes(''))
        return bad('an empty segment', 'one `/` between segments', `Write ${quoted(text.replace(/\/{2,}/g, '/'))}.`);
    if (segments.includes('..'))
        return bad('a segment `..`, which never matches', 'a path without `..`', 'Write the path from the root of the repository.');
    if (segments.includes('.'))
        return bad('a segment `.`, which never matches', 'a path without `.`', `Write ${quoted(segments.filter(segment => segment !== '.').join('/'))}.`);
    const doubled = segments.find(segment => segment !== '**' && segment.includes('**'));
    if (doubled !== undefined)
        return bad(`\`**\` beside other characters in ${quoted(doubled)}`, '`**` as a whole segment', `Write ${quoted(doubled.replace(/\*{2,}/g, '*'))} inside a segment, or \`**/\` for folders.`);
    const extended = extglobOf(text);
    if (extended !== null)
        return bad(`an extended glob ${quoted(extended)}`, '`*`, `?`, `**` or `{a,b}`', 'Write `{a,b}` for alternatives; write `?` for a character that really stands there.');
    return null;
}
/** `+(`, `@(`, `!(`, `?(`, `*(` with its closing parenthesis, or null. */
function extglobOf(text) {
    for (let open = text.indexOf('(', 1); open !== -1; open = text.indexOf('(', open + 1)) {
        if (!'+@!?*'.includes(text.charAt(open - 1)))
            continue;
        const close = text.indexOf(')', open);
        return close === -1 ? null : text.slice(open - 1, close + 1);
    }
    return null;
}
function tooLong(length) {
    return bad(`a pattern of ${length} bytes`, `at most ${PATH_BYTES} bytes, as a path may have`, 'Shorten it with a wildcard.');
}
function tooMuch(found, most) {
    return bad(`braces that expand to ${found}`, `at most ${most}`, 'Split the pattern, or use a wildcard for the alternatives.');
}
function quoted(text) {
    return `\`${text.length > 200 ? `${text.slice(0, 200)}…` : text}\``;
}
function bad(found, expected, remedy) {
    return { kind: 'bad', found, expected, remedy };
}


/***/ }),

/***/ 31979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ pathFaults),
/* harmony export */   c$: () => (/* binding */ lengthFaults),
/* harmony export */   xi: () => (/* binding */ isCleanName),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* unused harmony exports SEGMENT_BYTES, isPlainName */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12231);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30326);


/** UTF-8 bytes of one segment: what ext4, APFS and NTFS can hold. */
const SEGMENT_BYTES = 255;
/** What is wrong with a path, in words; empty when it is a plain relative path that every file system can hold. */
function pathFaults(path) {
    return faultsOf(path).map(fault => fault.says);
}
/** All faults of a path, each rule once. */
function faultsOf(path) {
    const faults = new Map();
    for (const fault of lengthFaults(path))
        faults.set(fault.rule, fault);
    const segments = path.split('/');
    segments.forEach((segment, at) => {
        if (at === 0 && /^[A-Za-z]:/.test(segment))
            add('drive-letter', 'begins with a drive letter');
        for (const fault of segmentFaults(segment))
            faults.set(fault.rule, fault);
    });
    return [...faults.values()];
    function add(rule, says) {
        faults.set(rule, { rule, says });
    }
}
/** True when the path as a whole is too long to be looked at further. */
function lengthFaults(path) {
    if (path.length * 3 <= _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_BYTES */ .c || Buffer.byteLength(path) <= _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_BYTES */ .c)
        return [];
    return [{ rule: 'path-too-long', says: `has ${Buffer.byteLength(path)} bytes, over ${_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_BYTES */ .c}` }];
}
// CONIN$ and COM¹ are devices as well (docs: Naming Files, Paths, and Namespaces).
const DEVICES = new Set(['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', ...'0123456789¹²³'].flatMap(name => name.length > 1 ? [name] : [`COM${name}`, `LPT${name}`]));
function segmentFaults(segment) {
    if (isPlainName(segment))
        return [];
    const faults = [];
    const says = (rule, text) => faults.push({ rule, says: text });
    if (segment === '')
        says('empty-segment', 'has an empty segment');
    if (segment === '.' || segment === '..')
        says('dot-segment', `has a segment \`${segment}\``);
    if (!segment.isWellFormed())
        says('invalid-utf8', 'is not valid UTF-8');
    if (/[\u0000-\u001f\u007f-\u009f]/.test(segment))
        says('control-character', 'holds a control character');
    if (/[\p{Cf}\u2028\u2029]/u.test(segment) ||
        (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInvisible */ .wy)(segment.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu, '')))
        says('invisible-character', 'holds an invisible or direction-changing character');
    if (segment.includes('\\'))
        says('backslash', 'holds a backslash');
    if (segment.includes(':'))
        says('ntfs-stream', 'holds a colon: a drive or a stream on Windows');
    if (segment !== '.' && segment !== '..' && /[.\p{Z}]$/u.test(segment))
        says('trailing-dot-or-blank', 'has a segment that ends with a dot or a blank');
    if (DEVICES.has(stemOf(segment)))
        says('windows-reserved', `has the segment \`${segment}\`, a device on Windows`);
    if (looksLikeGit(segment))
        says('git-lookalike', 'has a segment that git or a file system takes for `.git` or one of its files');
    if (segment.length * 3 > SEGMENT_BYTES && Buffer.byteLength(segment) > SEGMENT_BYTES)
        says('segment-too-long', `has a segment of ${Buffer.byteLength(segment)} bytes, over ${SEGMENT_BYTES}`);
    return faults;
}
/** Before the first dot or colon, without the blanks that Windows drops, in upper case. */
function stemOf(segment) {
    return segment.slice(0, 16).split(/[.:]/, 1).join('').trimEnd().toUpperCase();
}
const GIT_FILES = new Set(['.gitmodules', '.gitattributes']);
/** As git's own checks for HFS+ and NTFS do: characters dropped, case folded, short names, streams. */
function looksLikeGit(segment) {
    const seen = segment
        .slice(0, 1_024)
        .replace(/[\p{Cf}\u034f\ufe00-\ufe0f]/gu, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '');
    if (seen === '.git' || /^(git|gitmod|gitatt|gi7eba|gi7d29)~\d+$/.test(seen))
        return true;
    return GIT_FILES.has(seen) && seen !== segment;
}
/** True for a name, from `start` to the end of `path`, without a fault. */
function isCleanName(path, start = 0) {
    return isPlainName(path, start) || segmentFaults(path.slice(start)).length === 0;
}
/** 0 plain, 1 worth a closer look, for each ASCII character. */
const CLOSER = Uint8Array.from({ length: 128 }, (_, unit) => unit < 32 || unit === 127 || '\\:~/'.includes(String.fromCharCode(unit)) ? 1 : 0);
/** The devices that can be written in ASCII, at `lastIndex`. */
const ASCII_DEVICE = /(?:aux|nul|prn|con(?:in\$|out\$)?|(?:com|lpt)[0-9]) *(?:[.:]|$)/iy;
const DOT = 46;
const SPACE = 32;
/** The quick way: true only for a name, from `start` to the end of `path`, that no rule could refuse. Most names end here. */
function isPlainName(path, start = 0) {
    const end = path.length;
    if (end === start || end - start > SEGMENT_BYTES)
        return false;
    for (let at = start; at < end; at++) {
        const unit = path.charCodeAt(at);
        if (unit > 126 || CLOSER[unit] === 1)
            return false;
    }
    const last = path.charCodeAt(end - 1);
    if (last === DOT || last === SPACE)
        return false;
    const first = path.charCodeAt(start) | 32;
    // `.g…` may look like `.git`; a, c, l, n, p may begin a device's name.
    if (first === DOT)
        return (path.charCodeAt(start + 1) | 32) !== 103;
    if (!(first === 97 || first === 99 || first === 108 || first === 110 || first === 112))
        return true;
    ASCII_DEVICE.lastIndex = start;
    return !ASCII_DEVICE.test(path);
}


/***/ }),

/***/ 59025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ compileSegment),
/* harmony export */   pq: () => (/* binding */ isWild),
/* harmony export */   tx: () => (/* binding */ matchSegment)
/* harmony export */ });
const ANY = -1;
const MANY = -2;
/** True when the segment is not a plain literal. */
function isWild(segment) {
    return segment.includes('*') || segment.includes('?');
}
/** Compiles a segment that holds a wildcard; runs of stars count as one. */
function compileSegment(source) {
    const text = source.replace(/\*{2,}/g, '*');
    const first = text.search(/[*?]/);
    const last = Math.max(text.lastIndexOf('*'), text.lastIndexOf('?'));
    const single = text.includes('?');
    return {
        source,
        head: text.slice(0, first),
        tail: text.slice(last + 1),
        middle: single ? [] : text.split('*').slice(1, -1),
        points: single ? Array.from(text, pointOf) : null,
        least: text.length - (text.match(/\*/g)?.length ?? 0),
        weight: single ? text.length : 1,
    };
}
function pointOf(char) {
    if (char === '?')
        return ANY;
    if (char === '*')
        return MANY;
    return char.codePointAt(0) ?? 0;
}
/**
 * Matches the segment that goes from `start` to the end of `text`.
 * `*` is any run of characters, also none; `?` is one code point; all else is itself.
 */
function matchSegment(glob, text, start) {
    if (text.length - start < glob.least || !text.endsWith(glob.tail) || !text.startsWith(glob.head, start))
        return false;
    if (glob.points !== null)
        return matchPoints(glob.points, pointsOf(text.slice(start)));
    let at = start + glob.head.length;
    const end = text.length - glob.tail.length;
    for (const literal of glob.middle) {
        const found = text.indexOf(literal, at);
        if (found === -1)
            return false;
        at = found + literal.length;
        if (at > end)
            return false;
    }
    return at <= end;
}
// Many `?` patterns meet the same name one after the other.
let seenText = '';
let seenPoints = [];
function pointsOf(text) {
    if (text === seenText)
        return seenPoints;
    seenText = text;
    seenPoints = Array.from(text, char => char.codePointAt(0) ?? 0);
    return seenPoints;
}
/** Greedy with one way back: only the last star can grow, so the steps are at most the product of both lengths. */
function matchPoints(glob, text) {
    let g = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (g < glob.length && glob[g] === MANY) {
            star = g++;
            resume = t;
        }
        else if (g < glob.length && (glob[g] === ANY || glob[g] === text[t])) {
            g++;
            t++;
        }
        else if (star !== -1) {
            g = star + 1;
            t = ++resume;
        }
        else {
            return false;
        }
    }
    while (g < glob.length && glob[g] === MANY)
        g++;
    return g === glob.length;
}


/***/ }),

/***/ 72497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** The lines of a text, found on the first question. */
function linesOf(text) {
    let starts;
    return {
        at(offset) {
            starts ??= lineStarts(text);
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 53779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ parseJsonText)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/packages/core/src/json-text/lines.js
var json_text_lines = __webpack_require__(72497);
;// CONCATENATED MODULE: ./build/packages/core/src/json-text/problem.js
/** More problems than this are not told: a text with so many is no JSON at all. */
const PROBLEMS_TOLD = 200;

;// CONCATENATED MODULE: ./build/packages/core/src/json-text/quick.js
/** Every string, and everything else that is no colon. It always matches to the string's end, so it never looks back. */
const ALL_BUT_COLONS = /"(?:[^"\\]|\\.?)*(?:"|$)|[^":]+/gs;
/**
 * The value of a text that has nothing wrong with it; undefined when anything is suspect, so that the slow reader decides.
 * A check runs once in a fresh process, on cold code: so the loops over the text are the engine's own (a native replace,
 * JSON.parse), and only the value is walked. JSON.parse keeps the last of two equal keys without a word; counting the
 * text's colons against the value's keys finds that it did. JSON.parse does not recurse, so depth may be counted after it.
 */
function readQuickly(text, depth) {
    if (!text.isWellFormed() || text.includes('\\u') || text.includes('__proto__'))
        return undefined;
    const value = parsed(text);
    if (value === undefined)
        return undefined;
    const keys = countKeys(value, depth);
    // All colons are keys' own, or some stand in strings: most texts have none there.
    return keys === countColons(text) || keys === text.replace(ALL_BUT_COLONS, '').length ? { value } : undefined;
}
function countColons(text) {
    let count = 0;
    for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1))
        count++;
    return count;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Keys in all objects of a value; NaN when it is nested too deep or holds a number that may have been rounded. */
function countKeys(value, depth) {
    if (typeof value === 'number')
        return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? 0 : Number.NaN;
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === 0)
        return Number.NaN;
    let count = 0;
    if (isList(value)) {
        for (let at = 0; at < value.length; at++) {
            const item = value[at];
            if (item !== undefined && typeof item !== 'string')
                count += countKeys(item, depth - 1);
        }
        return count;
    }
    for (const key in value) {
        count++;
        const member = value[key];
        if (member !== undefined && typeof member !== 'string')
            count += countKeys(member, depth - 1);
    }
    return count;
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/packages/core/src/json-text/explain.js

/** The parser's error codes by name (its const enum cannot be imported with isolated modules). */
const ERROR = {
    invalidSymbol: 1,
    invalidNumber: 2,
    propertyName: 3,
    value: 4,
    colon: 5,
    comma: 6,
    closeBrace: 7,
    closeBracket: 8,
    endOfFile: 9,
    comment: 10,
    endOfComment: 11,
    endOfString: 12,
    endOfNumber: 13,
    unicode: 14,
    escape: 15,
    character: 16,
};
/** The parser's error as a kind of ours and a sentence. */
function explain(error, site) {
    const { text, at, length } = site;
    const token = text.slice(at, at + Math.min(length, 80));
    const here = (kind, message) => ({ kind, message, from: at });
    const closes = token === ']' || token === '}';
    switch (Number(error)) {
        case ERROR.propertyName:
        case ERROR.value:
            if (closes && site.comma !== null)
                return { kind: 'trailing-comma', message: 'a comma stands before the closing bracket', from: site.comma };
            return here('syntax', `${Number(error) === ERROR.value ? 'a value' : 'a key in double quotes'} is missing here`);
        case ERROR.invalidSymbol:
            return symbol(token, at);
        case ERROR.invalidNumber:
        case ERROR.endOfNumber:
            return here('number-form', `${shown(token)} is no JSON number`);
        case ERROR.colon:
            return here('syntax', 'a colon is missing after the key');
        case ERROR.comma:
            return here('syntax', 'a comma is missing before this');
        case ERROR.closeBrace:
            return here('syntax', 'the text ends before the object is closed by "}"');
        case ERROR.closeBracket:
            return here('syntax', 'the text ends before the list is closed by "]"');
        case ERROR.endOfFile:
            return here('trailing-data', `${shown(token)} stands after the end of the JSON value`);
        case ERROR.comment:
        case ERROR.endOfComment:
            return here('comment', 'comments are not allowed in JSON');
        case ERROR.endOfString:
            return here('string', 'a string is not closed on its line');
        case ERROR.unicode:
            return here('string', 'a \\u escape needs four hexadecimal digits');
        case ERROR.escape:
            return here('string', 'a backslash is followed by a character that JSON does not escape');
        case ERROR.character:
            return here('control-character', 'a control character stands unescaped in a string');
        default:
            return here('syntax', 'this is no JSON');
    }
}
function symbol(token, from) {
    if (/^[-+]?(NaN|Infinity)$/.test(token))
        return { kind: 'number-word', message: `${shown(token)} is no JSON number`, from };
    if (/^[-+.]/.test(token))
        return { kind: 'number-form', message: `${shown(token)} is no JSON number`, from };
    if (token.startsWith("'"))
        return { kind: 'string', message: 'strings stand in double quotes', from };
    return { kind: 'syntax', message: `${shown(token)} is no JSON value`, from };
}
function shown(token) {
    return `"${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(token, 40))}"`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/json-text/tree.js






/**
 * Reads a text whose depth is known to be bounded (the parser recurses): every value's place, and everything wrong.
 * Microsoft's jsonc-parser reads; what it allows and JSON does not is refused here.
 */
function readTree(text) {
    const lines = (0,json_text_lines/* linesOf */.D)(text);
    const problems = [];
    const open = [];
    let root = null;
    let key = null;
    let comma = -1;
    let told = -1;
    // A word that is no value: the parser also reports that the value is missing.
    let strange = false;
    const step = () => {
        const top = open.at(-1)?.node;
        if (top === undefined)
            return '';
        if (top.items !== null)
            return (0,json/* pointerStep */.U)(top.items.length);
        return key === null ? '' : (0,json/* pointerStep */.U)(key.name);
    };
    const tell = (kind, message, offset) => {
        if (problems.length >= PROBLEMS_TOLD)
            return;
        const pointer = open.map(({ step }) => step).join('') + step();
        problems.push({ kind, message, ...lines.at(offset), pointer: clipPointer(pointer) });
    };
    const attach = (at, members, items) => {
        const top = open.at(-1)?.node;
        const node = { at, keyAt: key?.at ?? at, members, items };
        strange = false;
        if (top === undefined)
            root ??= node;
        else if (top.items !== null)
            top.items.push(node);
        else if (key !== null && !top.members?.has(key.name))
            top.members?.set(key.name, node);
        key = null;
        return node;
    };
    const begin = (at, members, items) => {
        const opening = step();
        open.push({ node: attach(at, members, items), step: opening });
    };
    const text16 = (value, at, length) => {
        if (!value.isWellFormed() && text.slice(at, at + length).isWellFormed())
            tell('lone-surrogate', 'an escape is half of a surrogate pair', at);
    };
    (0,main.visit)(text, {
        onObjectBegin: at => begin(at, new Map(), null),
        onArrayBegin: at => begin(at, null, []),
        onObjectEnd: () => {
            open.pop();
        },
        onArrayEnd: () => {
            open.pop();
        },
        onObjectProperty(name, at, length) {
            key = { name, at };
            const members = open.at(-1)?.node.members;
            const first = members?.get(name);
            if (first !== undefined)
                tell('duplicate-key', `the key ${quoted(name)} stands on line ${lines.at(first.keyAt).line} already`, at);
            if (name === '__proto__')
                tell('proto-key', 'the key "__proto__" is not allowed', at);
            text16(name, at, length);
        },
        onLiteralValue(value, at, length) {
            if (typeof value === 'string')
                text16(value, at, length);
            if (typeof value === 'number') {
                const fault = numberFault(value, text.slice(at, at + length));
                if (fault !== null)
                    tell('number-range', fault, at);
            }
            attach(at, null, null);
        },
        onSeparator(character, at) {
            if (character !== ',')
                return;
            comma = at;
            key = null;
            strange = false;
        },
        onError(error, at, length) {
            // Recovery reports one mistake several times; the bound keeps the look back at the comma linear.
            if (at <= told || problems.length >= PROBLEMS_TOLD)
                return;
            told = at;
            if (strange && Number(error) === ERROR.value)
                return;
            strange = Number(error) === ERROR.invalidSymbol;
            const afterComma = comma !== -1 && /^[ \t\r\n]*$/.test(text.slice(comma + 1, Math.min(at, comma + 1_000)));
            const { kind, message, from } = explain(error, { text, at, length, comma: afterComma ? comma : null });
            tell(kind, message, from);
        },
    }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    return { root, problems };
}
/** The node at a pointer's steps, or the nearest one above it that exists. */
function nodeAt(root, pointer) {
    let node = root;
    for (const step of pointer.split('/').slice(1)) {
        const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = node.members?.get(name) ?? node.items?.[Number(name)];
        if (next === undefined)
            return node;
        node = next;
    }
    return node;
}
function numberFault(value, digits) {
    if (!Number.isFinite(value))
        return `the number ${quoted(digits)} is larger than a double can hold`;
    if (/^-?[0-9]+$/.test(digits) && BigInt(digits) !== BigInt(value))
        return `the whole number ${quoted(digits)} has more digits than a double can hold`;
    return null;
}
function quoted(text) {
    return (0,inert/* inert */.tJ)(JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text));
}
function clipPointer(pointer) {
    return pointer.length > 1_000 ? `${pointer.slice(0, 1_000)}…` : pointer;
}

;// CONCATENATED MODULE: ./build/packages/core/src/json-text/parse.js





/**
 * Reads JSON (RFC 8259) strictly: size and depth are capped before anything else is read, every problem is told at once.
 * Refused besides bad syntax: duplicate keys, `__proto__`, a BOM, lone surrogates, numbers that a double cannot hold.
 * A second reader, JSON.parse, must agree. Places are found on the first question.
 */
function parseJsonText(text, limits) {
    const large = oversize(text, limits.bytes);
    if (large !== null)
        return bad(large);
    const quick = readQuickly(text, limits.depth);
    if (quick !== undefined)
        return { kind: 'ok', value: quick.value, placeOf: placesOf(text) };
    const problems = slowProblems(text, limits.depth);
    if (problems.length > 0)
        return { kind: 'bad', problems };
    try {
        return { kind: 'ok', value: JSON.parse(text), placeOf: placesOf(text) };
    }
    catch {
        return bad(first('syntax', 'two JSON readers disagree about this text'));
    }
}
function placesOf(text) {
    const lines = (0,json_text_lines/* linesOf */.D)(text);
    let root;
    return (pointer, of = 'value') => {
        // The whole value needs no tree: it begins where the blanks end.
        if (pointer === '')
            return lines.at(text.search(/[^ \t\r\n]/));
        root ??= readTree(text).root;
        if (root === null)
            return { line: 1, column: 1 };
        const node = nodeAt(root, pointer);
        return lines.at(of === 'key' ? node.keyAt : node.at);
    };
}
function oversize(text, bytes) {
    if (text.length <= bytes / 3)
        return null;
    const size = text.length > bytes ? text.length : Buffer.byteLength(text);
    if (size <= bytes)
        return null;
    return first('oversize', `the text is larger than ${bytes} bytes`);
}
function slowProblems(text, depth) {
    const bom = text.startsWith('\ufeff');
    const readable = bom ? ` ${text.slice(1)}` : text;
    const before = bom ? [first('bom', 'a byte order mark stands before the JSON')] : [];
    if (/^[ \t\r\n]*$/.test(readable))
        return [...before, first('empty', 'the text is empty')];
    const deep = tooDeep(readable, depth);
    if (deep !== null)
        return [...before, deep];
    const problems = [...before, ...rawSurrogates(readable), ...readTree(readable).problems];
    return problems.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, PROBLEMS_TOLD);
}
/** Counts brackets by the parser's own tokens, without recursion: what the parser would nest is what is counted. */
function tooDeep(text, limit) {
    const scanner = (0,main.createScanner)(text, true);
    let depth = 0;
    for (;;) {
        const token = scanner.scan();
        switch (Number(token)) {
            case 1: // {
            case 3: // [
                depth++;
                break;
            case 2: // }
            case 4: // ]
                depth = Math.max(0, depth - 1);
                break;
            case 17: // end
                return null;
        }
        if (depth > limit) {
            const message = `lists and objects are nested deeper than ${limit}`;
            return { kind: 'depth', message, ...(0,json_text_lines/* linesOf */.D)(text).at(scanner.getTokenOffset()), pointer: '' };
        }
    }
}
function rawSurrogates(text) {
    if (text.isWellFormed())
        return [];
    const lines = (0,json_text_lines/* linesOf */.D)(text);
    const found = [];
    for (const lone of text.matchAll(/[\ud800-\udfff]/gu)) {
        if (found.length >= PROBLEMS_TOLD)
            break;
        const message = 'half of a surrogate pair stands alone';
        found.push({ kind: 'lone-surrogate', message, ...lines.at(lone.index), pointer: '' });
    }
    return found;
}
function first(kind, message) {
    return { kind, message, line: 1, column: 1, pointer: '' };
}
function bad(problem) {
    return { kind: 'bad', problems: [problem] };
}


/***/ }),

/***/ 74309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   d9: () => (/* binding */ schemaFaults)
/* harmony export */ });
/* unused harmony export valueAt */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12231);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19997);


/** The errors of a schema's last call on `value`, all of them, each at the pointer that is to be changed. */
function schemaFaults(errors, value) {
    return errors.filter(error => error.keyword !== 'if').flatMap(error => faultsOf(error, value));
}
function faultsOf(error, root) {
    const at = error.instancePath;
    const value = valueAt(root, at);
    const fault = (expected, message = `${nameOf(at)} is not ${expected}`) => ({
        keyword: error.keyword,
        pointer: at,
        of: 'value',
        message,
        expected,
        found: shown(value),
    });
    switch (error.keyword) {
        case 'type':
            return [fault(typeNames(error.params['type']))];
        case 'const':
            return [fault(shown(error.params['allowedValue']))];
        case 'enum':
            return [fault(`one of ${list(error.params['allowedValues']).map(shown).join(', ')}`)];
        case 'pattern':
            return [fault(`a text of the form ${String(error.params['pattern'])}`)];
        case 'required':
            return [missing(at, String(error.params['missingProperty']), value)];
        case 'additionalProperties':
            return [unknownKey(at, String(error.params['additionalProperty']))];
        case 'false schema':
            return [unknownKey(at.slice(0, at.lastIndexOf('/')), at.slice(at.lastIndexOf('/') + 1))];
        case 'uniqueItems':
            return duplicates(at, value);
        case 'minItems':
        case 'minProperties':
            return [fault(`at least ${limit(error)}`, `${nameOf(at)} holds ${size(value)}, fewer than ${limit(error)}`)];
        case 'maxItems':
        case 'maxProperties':
            return [fault(`at most ${limit(error)}`, `${nameOf(at)} holds ${size(value)}, more than ${limit(error)}`)];
        case 'minLength':
            return [fault(`a text of at least ${limit(error)} characters`, `${nameOf(at)} is too short`)];
        case 'maxLength':
            return [fault(`a text of at most ${limit(error)} characters`, `${nameOf(at)} is too long`)];
        case 'minimum':
            return [fault(`a number of at least ${limit(error)}`)];
        case 'maximum':
            return [fault(`a number of at most ${limit(error)}`)];
        default:
            return [fault(error.message ?? error.keyword)];
    }
}
function missing(at, key, value) {
    return {
        keyword: 'required',
        pointer: at,
        of: 'value',
        message: `${nameOf(at)} lacks the key "${key}"`,
        expected: `the key "${key}"`,
        found: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? `the keys ${Object.keys(value).slice(0, 20).map(shown).join(', ') || '(none)'}` : 'none',
    };
}
function unknownKey(at, key) {
    return {
        keyword: 'additionalProperties',
        pointer: at + (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerStep */ .U)(key),
        of: 'key',
        message: `${nameOf(at)} has the unknown key ${shown(key)}`,
        expected: 'only the keys of the schema',
        found: shown(key),
    };
}
/** ajv tells one pair; every item that stands a second time is told here. */
function duplicates(at, value) {
    const first = new Map();
    return list(value).flatMap((item, index) => {
        const earlier = first.get(item);
        if (earlier === undefined) {
            first.set(item, index);
            return [];
        }
        const message = `${shown(item)} stands in ${nameOf(at)} already, at ${earlier}`;
        return [
            {
                keyword: 'uniqueItems',
                pointer: `${at}/${index}`,
                of: 'value',
                message,
                expected: 'each item once',
                found: shown(item),
            },
        ];
    });
}
/** The value at a pointer, or undefined. */
function valueAt(root, pointer) {
    let value = root;
    for (const step of pointer.split('/').slice(1)) {
        const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(value))
            value = value[Number(key)];
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
}
/** A value as JSON, bounded and inert. */
function shown(value) {
    if (typeof value === 'string')
        return (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(JSON.stringify((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(value, 200)), 210));
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return 'an object';
    return value === undefined ? 'nothing' : String(value);
}
function nameOf(pointer) {
    return pointer === '' ? 'the document' : (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(pointer, 200));
}
function typeNames(type) {
    const names = {
        string: 'a text',
        array: 'a list',
        object: 'an object',
        integer: 'a whole number',
        number: 'a number',
        boolean: 'true or false',
        null: 'null',
    };
    return (Array.isArray(type) ? type : [type]).map(name => names[String(name)] ?? String(name)).join(' or ');
}
function limit(error) {
    return String(error.params['limit']);
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function size(value) {
    return Array.isArray(value) ? value.length : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? Object.keys(value).length : 0;
}


/***/ })

};
