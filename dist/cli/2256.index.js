export const id = 2256;
export const ids = [2256];
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

/***/ 83026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filemapGuard: () => (/* binding */ filemapGuard)
});

// EXTERNAL MODULE: ./build/packages/core/src/base.js
var base = __webpack_require__(15718);
// EXTERNAL MODULE: ./build/packages/core/src/checks/filemap-guard/judge.js + 5 modules
var filemap_guard_judge = __webpack_require__(30635);
// EXTERNAL MODULE: ./build/packages/core/src/contract/built-in.js + 1 modules
var built_in = __webpack_require__(61833);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/sources/src/git/filemap.js + 4 modules
var git_filemap = __webpack_require__(83845);
// EXTERNAL MODULE: ./build/packages/sources/src/git/git.js
var git_git = __webpack_require__(62115);
// EXTERNAL MODULE: ./build/packages/sources/src/git/head-names.js
var head_names = __webpack_require__(5528);
// EXTERNAL MODULE: ./build/packages/sources/src/git/patch.js + 4 modules
var patch = __webpack_require__(80435);
// EXTERNAL MODULE: ./build/packages/sources/src/git/policy.js
var git_policy = __webpack_require__(27601);
// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __webpack_require__(26823);
// EXTERNAL MODULE: ./build/packages/kit/src/git-inputs.js
var git_inputs = __webpack_require__(48706);
// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __webpack_require__(15724);
// EXTERNAL MODULE: ./build/packages/core/src/checks/filemap-guard/tell.js
var tell = __webpack_require__(92807);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/report/summary.js
var summary = __webpack_require__(130);
;// CONCATENATED MODULE: ./build/packages/kit/src/check.js
/** An output over this is not carried between jobs (docs: 1 MB of outputs a job); the report file has it. */
const OUTPUT_CHARS = 400_000;

;// CONCATENATED MODULE: ./build/packages/kit/src/checks/filemap-guard-report.js




const CELL = 300;
function createPathList() {
    const paths = [];
    let length = 2;
    return {
        add: path => {
            length += path.length + 3;
            if (length <= OUTPUT_CHARS)
                paths.push(path);
        },
        render: () => {
            const text = length > OUTPUT_CHARS ? '' : JSON.stringify(paths.sort());
            return text.length > OUTPUT_CHARS ? '' : text;
        },
    };
}
function tooLong(count, { base, head }) {
    return {
        rule: 'changed-files-too-long',
        message: `The output changed-files is empty: ${count} paths do not fit into it.`,
        expected: `at most ${OUTPUT_CHARS} characters`,
        found: `${count} paths`,
        remedy: `The full list: git diff-tree -r -z --name-only --no-renames ${base} ${head}`,
    };
}
/** The Filemap as it was understood, and what it decided for each path; both bounded. */
function renderDecisions(filemap, told) {
    const entries = filemap.entries.slice(0, 200).map(entry => [(0,inert/* code */.aY)((0,inert/* clip */.$Q)((0,tell/* entryPhrase */.kW)(entry), CELL))]);
    const more = filemap.entries.length > 200 ? [`…and ${filemap.entries.length - 200} entries more.`] : [];
    const decisions = told?.decisions ?? [];
    const untold = (told?.changed ?? 0) - decisions.length;
    return [
        (0,summary/* table */.tp)(filemap.path === '' ? 'Filemap (inline)' : `Filemap ${(0,inert/* code */.aY)((0,inert/* clip */.$Q)(filemap.path, CELL))}`, ['Entry'], entries),
        ...more,
        (0,summary/* table */.tp)('Paths', ['Path', 'Op', 'Decision', 'By'], decisions.map(one => [(0,inert/* code */.aY)((0,inert/* clip */.$Q)(one.path, CELL)), one.op, one.allowed ? '✅' : '❌', (0,inert/* prose */.CS)((0,inert/* clip */.$Q)(one.by, CELL))])),
        untold > 0 ? `…and ${untold} paths more.` : '',
    ]
        .filter(part => part !== '')
        .join('\n\n');
}

;// CONCATENATED MODULE: ./build/packages/kit/src/checks/filemap-guard.js














/** Design 6: the patch starts at the tip of the base branch, is one line of commits, and stays inside the Filemap. */
const filemapGuard = {
    name: 'filemap-guard',
    description: 'Proves that a patch starts at HEAD of the base branch and stays inside the Filemap, read from git objects.',
    inputs: {
        ...common_inputs/* CONTRACT_INPUTS */.Vw,
        head: { description: 'The commit that is judged: `HEAD`, a branch, or 40 hex digits.', default: 'HEAD' },
        filemap: { description: "Path of the Filemap, read at the base commit. Default: the contract's.", default: '' },
        allow: { description: 'Filemap patterns, one a line, instead of a document.', default: '' },
        ...common_inputs/* MODE_INPUT */.lE,
        ...common_inputs/* GIT_INPUTS */.zR,
    },
    outputs: {
        'changed-files': 'Every path that the patch touches, a JSON array in order; empty when it is over 400,000 characters. A byte that is no UTF-8 is U+FFFD (such a path is refused).',
        violations: 'The paths that were refused, a JSON array of `{"path", "op", "rules"}`; empty when it is over 400,000 characters.',
    },
    parse,
    run,
};
function parse(read) {
    const filemap = (0,common_inputs/* readRelativePath */.ap)(read, 'filemap');
    const allow = read.raw('allow');
    if (filemap !== '' && allow.trim() !== '')
        throw (0,src_read/* mistake */.RT)('allow', allow.trim(), 'nothing, because filemap is given');
    return { ...(0,git_inputs/* readGitInputs */._X)(read), head: (0,git_inputs/* readRevision */.M7)(read, 'head', true), filemap, allow };
}
async function run(inputs, world) {
    const git = await (0,git_git.openGit)((0,git_inputs/* cloneFolder */.QM)(inputs, world), world.env);
    const policy = await (0,git_policy.beginPolicy)(git, inputs);
    if (policy.kind === 'gap')
        return { verdict: (0,src_verdict/* verdictOf */.Vj)({ ...FRAME, contract: inputs.contract, gaps: [policy.gap] }) };
    const { frame, diff, filemap, told, paths } = await watch(git, policy.value, inputs);
    const files = paths.render();
    const changed = diff.kind === 'known' ? diff.value.changed : 0;
    const verdict = (0,src_verdict/* verdictOf */.Vj)({
        ...FRAME,
        contract: policy.value.contract.name,
        findings: [...(0,base/* judgeBase */.f)(frame), ...(told?.findings ?? [])],
        warnings: files === '' ? [tooLong(changed, frame)] : [],
        gaps: (0,fact/* gapsOf */.dc)(frame.tip, frame.baseIsAncestor, frame.merges, diff, filemap),
        facts: { base: frame.base, head: frame.head, base_branch: frame.baseBranch, changed },
    });
    return {
        verdict,
        outputs: { 'changed-files': files, violations: JSON.stringify(told?.violations ?? []) },
        ...(filemap.kind === 'known' ? { summary: renderDecisions(filemap.value, told) } : {}),
    };
}
const FRAME = {
    check: 'filemap-guard',
    findings: [],
    gaps: [],
    facts: {},
    from: 'SANDBOX_PUSH',
    to: { pass: 'ORR_RUN[1]', refuse: 'REPLAN' },
    nextOnPass: 'Run the gates: the patch stays inside the Filemap.',
};
/** Judges each change while git is still reading the next ones. */
async function watch(git, policy, inputs) {
    const early = [];
    const paths = createPathList();
    let judge = null;
    const onChange = (change) => {
        paths.add(change.path);
        if (judge === null)
            early.push(change);
        else
            judge.see(change);
    };
    const [ahead, filemap] = await Promise.all([
        (0,patch/* beginPatch */.qA)(git, policy, inputs.head, onChange),
        (0,git_filemap/* gatherFilemap */.c)(git, policy, inputs),
    ]);
    if (filemap.kind === 'known') {
        judge = (0,filemap_guard_judge/* createJudge */.qU)({ filemap: filemap.value, contract: policy.contract, ...pathOf(inputs.contract) });
        for (const change of early)
            judge.see(change);
    }
    const [frame, diff] = await Promise.all([ahead.frame, ahead.diff]);
    if (judge === null || diff.kind === 'gap')
        return { frame, diff, filemap, told: null, paths };
    return { frame, diff, filemap, told: judge.finish((0,fact/* known */.eO)((0,head_names/* headNames */.F)(diff.value))), paths };
}
/** A contract given by path is policy itself. */
function pathOf(contract) {
    return built_in/* BUILT_IN_NAMES */.o.includes(contract) ? {} : { contractPath: contract };
}


/***/ }),

/***/ 5528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ headNames),
/* harmony export */   a: () => (/* binding */ gatherHeadNames)
/* harmony export */ });
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50801);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95194);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46011);



/** The path of every file at a commit, as git's own bytes: a NUL after each. */
async function gatherHeadNames(git, head) {
    const run = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', head]);
    if (run.exit === 0)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(run.stdout);
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)('the names at head', `git could not list them: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(run.stderr)}.`, 'Fetch head whole, for instance with fetch-depth: 0, then run again.');
}
/**
 * The names at head wherever they could collide, as bytes: a NUL after each path, git's order, a `/` at the end of a folder
 * that holds no suspect itself.
 */
function headNames({ suspects }) {
    if (suspects.size === 0)
        return new Uint8Array();
    const below = leadingTo(suspects.keys());
    const pieces = [];
    const entered = new Set(['']);
    // A stack instead of recursion: an agent can nest folders as deeply as it likes.
    const stack = [{ paths: pathsIn(suspects, '', below), at: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const path = top.paths[top.at++];
        if (path === undefined)
            stack.pop();
        // A folder that stands twice in its tree is entered once: its second name alone tells of it.
        else if ((suspects.has(path) || below.has(path)) && !entered.has(path)) {
            entered.add(path);
            stack.push({ paths: pathsIn(suspects, path, below), at: 0 });
        }
        else
            pieces.push(path);
    }
    return Buffer.from(pieces.length === 0 ? '' : `${pieces.join('\0')}\0`, 'latin1');
}
/** Of a folder that is no suspect, only those below it that lead to one. */
function pathsIn(suspects, path, below) {
    const bytes = suspects.get(path);
    if (bytes === undefined)
        return [...(below.get(path) ?? [])].sort();
    const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyTree */ ["in"])();
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readTree */ .Zc)(tree, bytes);
    const slash = (entry) => (tree.modes[entry] === _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDER */ .L7 ? '/' : '');
    return Array.from({ length: tree.count }, (_, entry) => path + (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAt */ .Dc)(tree, entry) + slash(entry));
}
/** Folder -> the folders in it that are suspects, or lead to one. */
function leadingTo(paths) {
    const below = new Map();
    for (const path of paths) {
        for (let at = path; at !== '';) {
            const parent = at.slice(0, at.lastIndexOf('/', at.length - 2) + 1);
            const known = below.get(parent);
            if (known?.has(at))
                break;
            if (known === undefined)
                below.set(parent, new Set([at]));
            else
                known.add(at);
            at = parent;
        }
    }
    return below;
}


/***/ })

};
