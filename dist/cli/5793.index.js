export const id = 5793;
export const ids = [5793];
export const modules = {

/***/ 93207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runAt),
/* harmony export */   ET: () => (/* binding */ closing),
/* harmony export */   mS: () => (/* binding */ readCodeSpan),
/* harmony export */   uR: () => (/* binding */ stripped)
/* harmony export */ });
/**
 * Code spans as CommonMark 6.1 has them, but a line end inside stays a line end: `tm.s7.batch.v1` and its line break
 * are told apart from a blank. Quadratic at worst; callers cap the text.
 */
function readCodeSpan(state, silent) {
    if (state.src[state.pos] !== '`')
        return false;
    const run = runAt(state.src, state.pos);
    const end = closing(state.src, state.pos + run.length, run.length);
    if (end === -1) {
        if (!silent)
            state.pending += run;
        state.pos += run.length;
        return true;
    }
    if (!silent) {
        const token = state.push('code_inline', 'code', 0);
        token.markup = run;
        token.content = stripped(state.src.slice(state.pos + run.length, end));
    }
    state.pos = end + run.length;
    return true;
}
/** The backticks that begin at `from`. */
function runAt(text, from) {
    let end = from;
    while (text[end] === '`')
        end++;
    return text.slice(from, end);
}
/** Where the next run of exactly `length` backticks begins, or -1. */
function closing(text, from, length) {
    for (let at = text.indexOf('`', from); at !== -1; at = text.indexOf('`', at)) {
        const run = runAt(text, at).length;
        if (run === length)
            return at;
        at += run;
    }
    return -1;
}
/** One blank goes on each side when both sides have one, and not all is blank. */
function stripped(content) {
    return /^[ \n][\s\S]*[ \n]$/.test(content) && /[^ \n]/.test(content) ? content.slice(1, -1) : content;
}


/***/ }),

/***/ 68165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trimBlanks),
/* harmony export */   f: () => (/* binding */ trimEndOf)
/* harmony export */ });
/** Without blanks and tabs at both ends: a NBSP or another space stays, it is part of the text. Linear, as `/[ \t]+$/` is not. */
function trimBlanks(text) {
    return trimEndOf(text, ' \t').replace(/^[ \t]+/, '');
}
/** Without the characters `chars` at the end. */
function trimEndOf(text, chars) {
    let end = text.length;
    while (end > 0 && chars.includes(text[end - 1] ?? '\n'))
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 39519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ TELEMETRY_KEYS)
/* harmony export */ });
/** Keys of the telemetry block, as SOP 7 orders them. */
const TELEMETRY_KEYS = [
    'repo_sha',
    'branch',
    'run_ids',
    'scorecard_sha256',
    'evidence_zip_sha256',
    'started_at',
    'finished_at',
];


/***/ }),

/***/ 26195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ holdsClaim)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68165);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);


const KEYS = _claims_js__WEBPACK_IMPORTED_MODULE_0__/* .TELEMETRY_KEYS */ .T.join('|');
// `branch` alone is a common word.
const COMPOUND_KEYS = _claims_js__WEBPACK_IMPORTED_MODULE_0__/* .TELEMETRY_KEYS */ .T.filter(key => key.includes('_')).join('|');
// Bounded repetitions: linear on any text.
const MARKS = [
    new RegExp(`^[^A-Za-z0-9\\n]{0,20}(?:${KEYS})[*_\`]{0,4}[ \\t]{0,8}:[*_\`]{0,4}[ \\t]{0,8}[^ \\t\\n]`, 'm'),
    new RegExp(`(?<![A-Za-z0-9_])(?:${COMPOUND_KEYS})[*_\`]{0,4}[ \\t]{0,8}[:=][*_\`]{0,4}[ \\t]{0,8}[^ \\t\\n]`),
    /^[ \t>]{0,20}(?:```|~~~)/m,
    /^[ \t>]{0,20}(?:[-*+]|\d{1,9}[.)])[ \t]{1,8}\[[ xX]\]/m,
    /"(?:base_sha|tasks|gates)"[ \t]{0,8}:/,
    /SHA256\([^)\n]{0,1024}\)[ \t]{0,8}:/,
];
/** Whether text that a reader does not see says what only the canonical sections may say. */
function holdsClaim(text, template) {
    if (MARKS.some(mark => mark.test(text)))
        return true;
    const titles = new Set(Object.values(template));
    return text.split('\n').some(line => {
        const heading = /^[ \t>]{0,20}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
        return heading !== undefined && titles.has((0,_blanks_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .f)(heading, ' \t#'));
    });
}


/***/ }),

/***/ 48931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readHtml)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12231);

/** Tags that show or fold what stands between them, and never hide it. */
const SHOWING = new Set('details summary br hr p div span b strong i em u ins sub sup small kbd code pre img a picture source center ul ol li table caption thead tbody tfoot tr th td'.split(' '));
// A browser nests them: left open, or one in another, they fold the rest away or make it too small to read.
const NESTING = new Set(['details', 'sub', 'sup', 'small']);
const HEADING = /^h[1-6]$/;
const HARMLESS = new Set('open href src srcset media alt title width height align rel target id name lang dir colspan rowspan'.split(' '));
// Sticky, without a choice between two ways to read the same character: linear from each `<`.
const TAG = /<\/?([A-Za-z][A-Za-z0-9-]*)((?:[ \t\n]+[A-Za-z_:][\w:.-]*(?:[ \t\n]*=[ \t\n]*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)[ \t\n]*\/?>/y;
const ATTRIBUTE = /([A-Za-z_:][\w:.-]*)(?:[ \t\n]*=[ \t\n]*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
/** Reads one run of raw HTML: a block, or an inline tag or comment. */
function readHtml(source) {
    const reasons = [];
    let swallowed = '';
    const nesting = [];
    let at = 0;
    while (at < source.length) {
        const next = source.indexOf('<', at);
        swallowed += source.slice(at, next === -1 ? source.length : next);
        if (next === -1)
            break;
        const piece = pieceAt(source, next);
        if (piece.reason !== '')
            reasons.push(piece.reason);
        swallowed += piece.swallowed;
        if (piece.tag !== null)
            nesting.push(piece.tag);
        at = piece.end;
    }
    return { hides: reasons[0] ?? '', swallowed, nesting };
}
function pieceAt(source, at) {
    if (source.startsWith('<!--', at))
        return comment(source, at);
    TAG.lastIndex = at;
    const tag = TAG.exec(source);
    if (tag === null) {
        const odd = /^<[!?]/.test(source.slice(at, at + 2));
        return { end: at + 1, reason: odd ? 'a declaration or instruction is not shown' : '', swallowed: '<', tag: null };
    }
    const name = (tag[1] ?? '').toLowerCase();
    const closes = source[at + 1] === '/';
    return {
        end: at + tag[0].length,
        reason: tagReason(name, tag[2] ?? ''),
        // A heading in HTML is shown as one: it reads as such where claims are looked for.
        swallowed: HEADING.test(name) ? (closes ? '\n' : '\n# ') : ` ${tag[2] ?? ''} `,
        tag: NESTING.has(name) ? { name, closes } : null,
    };
}
function comment(source, at) {
    const end = source.indexOf('-->', at + 4);
    if (end === -1) {
        return { end: source.length, reason: 'a comment is not closed', swallowed: `\n${source.slice(at + 4)}`, tag: null };
    }
    return { end: end + 3, reason: '', swallowed: `\n${source.slice(at + 4, end)}\n`, tag: null };
}
function tagReason(name, attributes) {
    if (HEADING.test(name))
        return `<${name}> is a heading that the template does not have`;
    if (!SHOWING.has(name))
        return `<${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 40))}> can hide what stands in it`;
    const odd = [...attributes.matchAll(ATTRIBUTE)].map(match => (match[1] ?? '').toLowerCase());
    const strange = odd.find(attribute => !HARMLESS.has(attribute));
    return strange === undefined
        ? ''
        : `the attribute ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(strange, 40))} of <${name}> can hide what stands in it`;
}


/***/ }),

/***/ 53631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ readTerm),
/* harmony export */   SG: () => (/* binding */ readInline),
/* harmony export */   XL: () => (/* binding */ INLINE_MAX),
/* harmony export */   ZT: () => (/* binding */ entitiesOf),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   Zq: () => (/* binding */ htmlOf),
/* harmony export */   k0: () => (/* binding */ readItem)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68165);
/* harmony import */ var _hidden_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26195);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48931);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62001);




/** Inline content over this is not read as Markdown: nothing canonical is so long, and its lines count as struck. */
const INLINE_MAX = 8_192;
/** The lines of inline content that begins on line `line` of the body. */
function readInline(source, line, template) {
    if (source.length > INLINE_MAX)
        return rawLines(source, line);
    const lines = [];
    let now = { text: '', line, struck: false, escaped: false, hides: '' };
    let strikes = 0;
    for (const token of tokensOf(source)) {
        if (token.type === 'softbreak' || token.type === 'hardbreak') {
            lines.push(now);
            now = { text: '', line: now.line + 1 + lineEnds(now.text), struck: false, escaped: false, hides: '' };
            continue;
        }
        if (token.type === 's_open')
            strikes++;
        if (token.type === 's_close')
            strikes--;
        if (strikes > 0)
            now.struck = true;
        if (token.type === 'text_special')
            now.escaped = true;
        if (token.type === 'html_inline')
            now.hides ||= hidesIn(token.content, template);
        else
            now.text += spelled(token.type, token.content);
    }
    return withSingleTildes([...lines, now]).map(told => ({ ...told, text: (0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .trimBlanks */ .I)(told.text) }));
}
/** The raw HTML in inline content: tags and comments, not what stands in code. */
function htmlOf(source) {
    return tokensOf(source).flatMap(token => (token.type === 'html_inline' ? [token.content] : []));
}
/** What the entities in inline content stand for, and the lines of them, counted from 0. Content that is too long holds none. */
function entitiesOf(source) {
    if (source.length > INLINE_MAX)
        return [];
    let line = 0;
    return tokensOf(source).flatMap(token => {
        line += token.type === 'softbreak' || token.type === 'hardbreak' ? 1 : lineEnds(token.content);
        return token.type === 'text_special' && token.info === 'entity' ? [{ text: token.content, line }] : [];
    });
}
function tokensOf(source) {
    const tokens = [];
    _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .reader */ .w.inline.parse(source, _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .reader */ .w, {}, tokens);
    return tokens;
}
/** GitHub strikes between single tildes too, which the reader does not know: everything from the first to the last. */
function withSingleTildes(lines) {
    const counts = lines.map(({ text }) => text.replace(/`[^`]*`/g, '').match(/(?<!~)~(?!~)/g)?.length ?? 0);
    const first = counts.findIndex(count => count > 0);
    const last = counts.findLastIndex(count => count > 0);
    if (counts.reduce((sum, count) => sum + count, 0) < 2)
        return [...lines];
    return lines.map((told, at) => ({ ...told, struck: told.struck || (at >= first && at <= last) }));
}
/** All lines of one item as one: a soft line end reads as a blank. */
function readItem(source, line) {
    const lines = readInline(source, line);
    return {
        text: lines.map(told => told.text).join(' '),
        line,
        struck: lines.some(told => told.struck),
        escaped: lines.some(told => told.escaped),
        hides: lines.map(told => told.hides).find(reason => reason !== '') ?? '',
    };
}
/** Text of the contract as the same reader sees it. */
function readTerm(text) {
    return comparable(readItem(text, 1).text);
}
/**
 * Two spellings that a reader takes for one: composed or decomposed letters, `3x` for `3×`, and in a code span a
 * line end for backslash-n. Lost accents and look-alike letters stay different.
 */
function comparable(text) {
    return text
        .replace(/[ \t]{0,8}\n[ \t]{0,8}/g, '\\n')
        .normalize('NFC')
        .replace(/(\d)x(?![A-Za-z0-9])/g, '$1×');
}
function spelled(type, content) {
    return type === 'code_inline' ? `\`${content}\`` : type === 'text' || type === 'text_special' ? content : '';
}
function hidesIn(html, template) {
    const read = (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .readHtml */ .y)(html);
    if (read.hides !== '')
        return read.hides;
    if (template !== undefined && (0,_hidden_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsClaim */ .j)(read.swallowed, template))
        return 'a comment holds a claim';
    return html.includes('\n') ? 'a comment spans lines' : '';
}
function lineEnds(text) {
    return text.split('\n').length - 1;
}
function rawLines(source, line) {
    return source.split('\n').map((text, at) => ({ text, line: line + at, struck: true, escaped: false, hides: '' }));
}


/***/ }),

/***/ 44016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readJsonBlock),
/* harmony export */   a: () => (/* binding */ missingBlock)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79319);

/** A key of the plan or the scorecard. */
const KEY = /"(?:version|base_sha|tasks|gates|constraints|sprint|verdict)"[ \t]{0,8}:/;
/**
 * The one JSON block of a section: a fence with the info string `json`, any case, any length, at the top level.
 * A second one, or code that looks like JSON without saying so, leaves open which one counts: refused.
 */
function readJsonBlock(section, what) {
    const blocks = section.blocks.flatMap(codeOf).filter(looksLikeJson);
    const own = blocks.filter(block => section.blocks.includes(block));
    const first = own.find(isJsonFence);
    const findings = (first === undefined ? own : blocks)
        .filter(block => block !== first)
        .map(block => second(what, block, first !== undefined));
    return { block: first ?? null, findings };
}
function missingBlock(what, line) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(`${what}-block-missing`, { line }, {
        message: `The ${what} section holds no JSON block.`,
        expected: 'one fence with the info string json, not indented, not in a list or a quote',
        found: 'none',
        remedy: `Paste the whole ${what} JSON between \`\`\`json and \`\`\`.`,
    });
}
/** Nested code never counts, but a reader would take it for the block as well. */
function codeOf(block) {
    if (block.kind === 'code')
        return [block];
    return block.kind === 'list' || block.kind === 'other' ? block.code : [];
}
function isJsonFence(block) {
    return block.fenced && /^json(?![^ \t])/i.test(block.info);
}
function looksLikeJson(block) {
    return (isJsonFence(block) ||
        /^json/i.test(block.info) ||
        /^[ \t\n]{0,200}[{[]/.test(block.content) ||
        KEY.test(block.content));
}
function second(what, block, after) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(`${what}-second-block`, { line: block.line }, {
        message: after
            ? `The ${what} section holds a second JSON block.`
            : `The ${what} section holds JSON that is no json fence.`,
        expected: 'one fence with the info string json',
        found: block.fenced ? `a fence on line ${block.line}` : `indented code on line ${block.line}`,
        remedy: 'Keep the one that counts, as a json fence.',
    });
}


/***/ }),

/***/ 62001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseMarkdown),
  w: () => (/* binding */ reader)
});

// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(65251);
// EXTERNAL MODULE: ./build/packages/core/src/body/backticks.js
var backticks = __webpack_require__(93207);
;// CONCATENATED MODULE: ./build/packages/core/src/body/table.js
const DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/**
 * Where a GFM table begins and ends; its cells are nobody's claims and get no tokens. The library fills short rows with
 * empty cells, which turns 65,536 characters into millions of tokens.
 */
function readTable(state, startLine, endLine, silent) {
    if (startLine + 2 > endLine)
        return false;
    const second = startLine + 1;
    if (indent(state, startLine) >= 4 || indent(state, second) >= 4 || indent(state, second) < 0)
        return false;
    const delimiter = lineOf(state, second);
    // A dash alone, or one before a blank, is a list item.
    if (!/^(?:[|:][|:\- \t]|-[|:-])/.test(delimiter) || !DELIMITER.test(delimiter))
        return false;
    const header = lineOf(state, startLine);
    if (!header.includes('|') || columns(header) !== columns(delimiter))
        return false;
    if (silent)
        return true;
    const end = endOfRows(state, startLine + 2, endLine);
    const open = state.push('table_open', 'table', 1);
    open.map = [startLine, end];
    state.push('table_close', 'table', -1);
    state.line = end;
    return true;
}
/** A table ends at a blank line, or where another block begins. */
function endOfRows(state, from, endLine) {
    const terminators = state.md.block.ruler.getRules('blockquote');
    const parent = state.parentType;
    state.parentType = 'table';
    let line = from;
    for (; line < endLine; line++) {
        if (indent(state, line) < 0 || indent(state, line) >= 4 || lineOf(state, line) === '')
            break;
        if (terminators.some(rule => rule(state, line, endLine, true)))
            break;
    }
    state.parentType = parent;
    return line;
}
function indent(state, line) {
    return (state.sCount[line] ?? 0) - state.blkIndent;
}
function lineOf(state, line) {
    const text = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
    return /[^ \t]/.test(text) ? text : '';
}
/** Cells of a row: pipes that are not escaped divide it, one at each end belongs to the frame. */
function columns(row) {
    const text = row.replace(/\\\|/g, '').replace(/^[ \t]{1,40}/, '');
    const pipes = text.split('|').length - 1;
    const framed = (text.startsWith('|') ? 1 : 0) + (/\|[ \t]{0,40}$/.test(text) && pipes > 1 ? 1 : 0);
    return pipes + 1 - framed;
}

;// CONCATENATED MODULE: ./build/packages/core/src/body/markdown.js



/** Nested deeper than this nothing is read: only top-level nodes count, and the reader's work stays linear. */
const DEPTH_MAX = 20;
/** CommonMark with GFM's tables and strikethrough. Links stay text: a claim stands as it is written. */
const reader = new markdown_it/* default */.A('commonmark', { html: true, maxNesting: DEPTH_MAX }).enable([
    'table',
    'strikethrough',
]);
reader.inline.ruler.disable(['link', 'image', 'autolink']);
reader.inline.ruler.at('backticks', backticks/* readCodeSpan */.mS);
reader.block.ruler.at('table', readTable, { alt: ['paragraph', 'reference'] });
// Inline content is read piece by piece, where it is needed and short.
reader.core.ruler.enableOnly(['normalize', 'block']);
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,999}\]:/;
function parseMarkdown(text) {
    const lines = text.split(/\r\n|\r|\n/);
    const tokens = reader.parse(text, {});
    return {
        blocks: withNotes(tokens.flatMap((token, at) => token.level === 0 && token.nesting !== -1 && token.map !== null ? blocksAt(tokens, at, lines) : [])),
        html: tokens.flatMap(htmlIn),
        entities: tokens
            .filter(token => token.type === 'inline' && token.content.includes('&'))
            .map(token => ({ source: token.content, line: markdown_lineOf(token) })),
    };
}
function htmlIn(token) {
    const line = markdown_lineOf(token);
    if (token.type === 'html_block')
        return [{ kind: 'block', source: token.content, line }];
    return token.type === 'inline' && token.content.includes('<') ? [{ kind: 'inline', source: token.content, line }] : [];
}
/** GitHub's footnote definitions, which the reader does not know, may begin in a paragraph, and take the rest of it. */
function blocksAt(tokens, at, lines) {
    const block = blockOf(tokens, at, lines);
    if (block.kind !== 'paragraph')
        return [block];
    const own = block.source.split('\n');
    const from = own.findIndex(text => FOOTNOTE.test(text));
    if (from === -1)
        return [block];
    const note = { kind: 'unshown', source: own.slice(from).join('\n'), line: block.line + from };
    return from === 0 ? [note] : [{ ...block, source: own.slice(0, from).join('\n') }, note];
}
/** The reader takes a footnote of one word for a link definition; lines right below belong to the note all the same. */
function withNotes(blocks) {
    let end = 0;
    return blocks.map(block => {
        const goes = block.line === end && (block.kind === 'unshown' || block.kind === 'paragraph');
        const note = goes ? { kind: 'unshown', source: block.source, line: block.line } : block;
        end = note.kind === 'unshown' && (goes || FOOTNOTE.test(note.source)) ? note.line + lineCount(note.source) : 0;
        return note;
    });
}
function lineCount(text) {
    return text.split('\n').length;
}
function blockOf(tokens, at, lines) {
    const token = tokens[at];
    if (token === undefined)
        throw new Error('no token there');
    const line = markdown_lineOf(token);
    switch (token.type) {
        case 'heading_open':
            return { kind: 'heading', level: Number(token.tag.slice(1)), source: tokens[at + 1]?.content ?? '', line };
        case 'paragraph_open':
            return { kind: 'paragraph', source: tokens[at + 1]?.content ?? '', line };
        case 'bullet_list_open':
        case 'ordered_list_open':
            return { kind: 'list', items: itemsOf(tokens, at), code: codeIn(tokens, at, lines), line };
        case 'fence':
        case 'code_block':
            return codeOf(token, line, lines);
        case 'html_block':
            return { kind: 'html', source: token.content, line };
        case 'reference_definition':
            return { kind: 'unshown', source: lines.slice(line - 1, token.map?.[1]).join('\n'), line };
        default:
            return { kind: 'other', name: token.type.replace(/_open$/, ''), code: codeIn(tokens, at, lines), line };
    }
}
function codeOf(token, line, lines) {
    const fenced = token.type === 'fence';
    const indent = fenced ? /^ */.exec(lines[line - 1] ?? '')?.[0].length : 4;
    const contentLine = fenced ? line + 1 : line;
    const { info, content } = token;
    return { kind: 'code', fenced, info: info.trim(), content, line, contentLine, indent: indent ?? 0 };
}
/** Code in the quote or list that opens at `at`, at any depth. */
function codeIn(tokens, at, lines) {
    const code = [];
    if (tokens[at]?.nesting !== 1)
        return code;
    for (let next = at + 1; tokens[next] !== undefined && tokens[next]?.level !== 0; next++) {
        const token = tokens[next];
        if (token?.type === 'fence' || token?.type === 'code_block')
            code.push(codeOf(token, markdown_lineOf(token), lines));
    }
    return code;
}
function itemsOf(tokens, from) {
    const items = [];
    for (let at = from + 1; at < tokens.length && tokens[at]?.level !== 0; at++) {
        const token = tokens[at];
        if (token?.type !== 'list_item_open' || token.level !== 1)
            continue;
        items.push(itemOf(tokens, at, markdown_lineOf(token)));
    }
    return items;
}
function itemOf(tokens, at, line) {
    const first = tokens[at + 1];
    const source = first?.type === 'paragraph_open' ? (tokens[at + 2]?.content ?? '') : '';
    let children = 0;
    for (let next = at + 1; tokens[next] !== undefined && tokens[next]?.level !== 1; next++) {
        const token = tokens[next];
        if (token?.level === 2 && token.nesting !== -1)
            children++;
    }
    return { source, line, more: source === '' ? children : children - 1 };
}
function markdown_lineOf(token) {
    return (token.map?.[0] ?? 0) + 1;
}


/***/ }),

/***/ 85793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planBlockOf: () => (/* binding */ planBlockOf),
/* harmony export */   u: () => (/* binding */ planBlockIn),
/* harmony export */   v: () => (/* binding */ withoutBom)
/* harmony export */ });
/* harmony import */ var _json_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44016);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62001);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20178);



/** The plan's text out of a pull request body, and where it begins. The body's other sections are not judged. */
function planBlockOf(body, contract) {
    const { found, findings } = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .readSections */ .j)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdown */ .D)(withoutBom(body)).blocks, contract);
    if (found.plan === null)
        return { text: null, line: 1, column: 1, findings };
    return planBlockIn(found.plan);
}
function planBlockIn(section) {
    const { block, findings } = (0,_json_block_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonBlock */ ._)(section, 'plan');
    if (block === null) {
        const told = findings.length > 0 ? findings : [(0,_json_block_js__WEBPACK_IMPORTED_MODULE_2__/* .missingBlock */ .a)('plan', section.line)];
        return { text: null, line: section.line, column: 1, findings: told };
    }
    return { text: block.content, line: block.contentLine, column: block.indent + 1, findings };
}
/** A byte order mark at the very start belongs to the encoding, not to the text. */
function withoutBom(text) {
    return text.startsWith('\ufeff') ? text.slice(1) : text;
}


/***/ }),

/***/ 79319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   W0: () => (/* binding */ SECTION_TOLD)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12231);

/** One section tells at most so many findings: a body with more is no body. */
const SECTION_TOLD = 200;
/** Untrusted text for a message: one line, quoted, at most 200 characters. */
function shown(text) {
    return text === '' ? 'nothing' : `"${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 200))}"`;
}
/** A finding in the body. Nearly all are CEC-50: a field that is missing, malformed or untrue. */
function problem(rule, place, told, code = 'CEC-50') {
    return { code, rule, ...told, ...place };
}


/***/ }),

/***/ 20178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSections)
/* harmony export */ });
/* unused harmony export SECTIONS */
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53631);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79319);


const SECTIONS = ['telemetry', 'plan', 'scorecard', 'evidence', 'touched', 'checklist'];
/** The canonical sections of SOP 7: each heading once, at its level, in order, with no other section between them. */
function readSections(blocks, contract) {
    const headings = blocks.flatMap((block, at) => headingOf(block, at));
    const wanted = ['title', ...SECTIONS].map(name => want(name, contract.template, headings));
    const canonical = wanted.flatMap(want => (want.heading === null ? [] : [want.heading]));
    const last = canonical.reduce((line, heading) => Math.max(line, heading.line), 0);
    const end = headings.find(heading => heading.line > last);
    const looked = new Set(wanted.flatMap(want => (want.heading === null ? [fold(want.text)] : [])));
    const findings = [
        ...wanted.flatMap(want => want.findings),
        ...judgeOrder(wanted),
        ...headings
            .filter(heading => heading.line < last && !canonical.includes(heading) && !looked.has(fold(heading.text)))
            .filter(heading => !wanted.some(want => want.text === heading.text))
            .slice(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SECTION_TOLD */ .W0)
            .map(foreign),
        ...headings
            .filter(heading => heading.line > last && wanted.some(want => isAlike(heading.text, want.text)))
            .slice(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SECTION_TOLD */ .W0)
            .map(alike),
    ];
    const section = (name) => sectionOf(blocks, headings, wanted.find(want => want.name === name)?.heading);
    return {
        found: {
            telemetry: section('telemetry'),
            plan: section('plan'),
            scorecard: section('scorecard'),
            evidence: section('evidence'),
            touched: section('touched'),
            checklist: section('checklist'),
        },
        endLine: end?.line ?? Number.POSITIVE_INFINITY,
        findings,
    };
}
// Letter under letter, lower case, by the look of either case.
const FOREIGN = 'авсԁеһніјкмоԛрѕтԝхуαβεηικμνορτυχζ';
const LATIN = 'abcdehhijkmoqpstwxyabehikmvoptyxz';
/** Headings of the first two levels divide the body; deeper ones belong to their section. */
function headingOf(block, at) {
    if (block.kind !== 'heading' || block.level > 2)
        return [];
    const read = (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readItem */ .k0)(block.source, block.line);
    const text = (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Zm)(read.text) + (read.struck || read.hides !== '' ? ' (struck or hidden)' : '');
    return [{ at, level: block.level, text, line: block.line }];
}
function want(name, template, headings) {
    const level = name === 'title' ? 1 : 2;
    const text = (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerm */ .Hw)(template[name]);
    const same = headings.filter(heading => heading.text === text);
    const right = same.filter(heading => heading.level === level);
    const mark = `${'#'.repeat(level)} ${template[name]}`;
    const findings = [];
    if (right.length === 0)
        findings.push(missing(mark, same[0] ?? headings.find(h => fold(h.text) === fold(text))));
    for (const again of same.filter(heading => heading !== right[0]).slice(right.length === 0 ? same.length : 0)) {
        if (findings.length < _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SECTION_TOLD */ .W0)
            findings.push(twice(mark, again));
    }
    return { name, level, text, heading: right[0] ?? null, findings };
}
function missing(mark, alike) {
    const found = alike === undefined ? 'no such heading' : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${'#'.repeat(alike.level)} ${alike.text}`);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('section-missing', alike === undefined ? {} : { line: alike.line }, {
        message: `The section ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(mark)} is missing.`,
        expected: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(mark),
        found,
        remedy: 'Write the heading exactly as the template has it, letter for letter, at its level.',
    });
}
function twice(mark, again) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('section-twice', { line: again.line }, {
        message: 'A canonical section stands twice.',
        expected: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(mark)} once`,
        found: `it again on line ${again.line}`,
        remedy: 'Keep one of them.',
    });
}
function judgeOrder(wanted) {
    const findings = [];
    let before = null;
    for (const { heading } of wanted) {
        if (heading === null)
            continue;
        if (before !== null && heading.line < before.line) {
            findings.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('section-order', { line: heading.line }, {
                message: `The section ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(heading.text)} stands before ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(before.text)}.`,
                expected: `the order ${wanted.map(want => want.text).join(' / ')}`,
                found: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(heading.text)} on line ${heading.line}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(before.text)} on line ${before.line}`,
                remedy: 'Put the sections in the order of the template.',
            }));
        }
        else
            before = heading;
    }
    return findings;
}
function foreign(heading) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('section-foreign', { line: heading.line }, {
        message: 'A section that the template does not have stands between canonical ones.',
        expected: 'only the canonical sections before the end of the checklist',
        found: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(heading.text),
        remedy: 'Move the section below the checklist.',
    });
}
/** A section of one's own below the checklist must not look like a canonical one. */
function alike(heading) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('section-alike', { line: heading.line }, {
        message: 'A heading below the checklist looks like one of the template.',
        expected: 'a heading that nobody takes for a canonical one',
        found: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(heading.text),
        remedy: 'Name the section otherwise, or take it out.',
    });
}
function isAlike(text, wanted) {
    return text !== wanted && fold(text) === fold(wanted);
}
function sectionOf(blocks, headings, heading) {
    if (heading === null || heading === undefined)
        return null;
    const end = headings.find(next => next.at > heading.at)?.at ?? blocks.length;
    return { line: heading.line, blocks: blocks.slice(heading.at + 1, end) };
}
/** Alike to a hurried eye: letters without accents or case, digits, nothing else; Cyrillic and Greek as what they look like. */
function fold(text) {
    return text
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase()
        .replace(/[\u0370-\u052f]/g, char => LATIN[FOREIGN.indexOf(char)] ?? char);
}


/***/ })

};
