export const id = 8668;
export const ids = [8668];
export const modules = {

/***/ 98668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJsonList: () => (/* binding */ parseJsonList)
/* harmony export */ });
/* harmony import */ var _json_text_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53779);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15079);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86014);



/** A list and its entries, no deeper. */
const DEPTH = 4;
/** A JSON list of patterns or of `{"path", "op"}`. */
function parseJsonList(text) {
    const json = (0,_json_text_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonText */ .l)(text.replace(/^\ufeff/, ''), { bytes: _draft_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_BYTES */ .A1, depth: DEPTH });
    if (json.kind === 'ok')
        return (0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .L)(json.value, index => json.placeOf(`/${index}`).line);
    return {
        entries: [],
        mistakes: json.problems.map(problem => ({
            line: problem.line,
            found: problem.message,
            expected: 'a JSON list of patterns',
            remedy: 'Write it as JSON, for instance `["src/**"]`.',
        })),
    };
}


/***/ }),

/***/ 86014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readList)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19997);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15079);


/** A list as JSON or YAML have it, with the line of each value. A string is a pattern as it stands. */
function readList(value, lineOf) {
    const entries = [];
    const mistakes = [];
    if (!Array.isArray(value))
        return {
            entries,
            mistakes: [{ line: 1, found: 'no list', expected: 'a list of patterns', remedy: 'Write `["src/**"]`.' }],
        };
    value.forEach((item, index) => {
        const line = lineOf(index);
        const read = readItem(item, line);
        if ('found' in read)
            mistakes.push(read);
        else
            entries.push(read);
    });
    return { entries, mistakes };
}
function readItem(item, line) {
    if (typeof item === 'string')
        return { pattern: item, word: null, line };
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(item) || typeof item['path'] !== 'string')
        return {
            line,
            found: 'an entry that is no pattern',
            expected: 'a string, or `{"path": …, "op": …}`',
            remedy: 'Write the pattern in quotes.',
        };
    const strange = Object.keys(item).filter(key => key !== 'path' && key !== 'op');
    if (strange.length > 0)
        return {
            line,
            found: `the key ${JSON.stringify(strange[0])}`,
            expected: 'only `path` and `op`',
            remedy: 'Take it out.',
        };
    const op = item['op'];
    if (op === undefined)
        return { pattern: item['path'], word: null, line };
    if (typeof op === 'string' && (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpWord */ .W3)(op))
        return { pattern: item['path'], word: op, line };
    return {
        line,
        found: `the op ${JSON.stringify(op)}`,
        expected: _draft_js__WEBPACK_IMPORTED_MODULE_0__/* .OP_WORDS */ .ID.join(', '),
        remedy: 'Write one of them, or leave `op` out.',
    };
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


/***/ })

};
