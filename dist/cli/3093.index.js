export const id = 3093;
export const ids = [3093];
export const modules = {

/***/ 84304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checklistLine),
/* harmony export */   z: () => (/* binding */ readChecklist)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53631);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79319);


/** The source of a checklist item: a contract's line end is written as backslash-n, so that it reads as what it is. */
function checklistLine(item) {
    return item.text.replaceAll('\n', '\\n');
}
/** The checklist: every item of the contract once, ticked, plain; and no other, since nothing would prove it. */
function readChecklist(section, contract) {
    const boxes = section.blocks.flatMap(block => (block.kind === 'list' ? block.items.map(readBox) : []));
    const wanted = new Map(contract.checklist.map(item => [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerm */ .Hw)(item.text), item]));
    const ticked = new Map();
    const findings = [];
    const seen = new Set();
    for (const box of boxes) {
        if (findings.length >= _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SECTION_TOLD */ .W0)
            break;
        const item = wanted.get(box.text);
        if (item === undefined)
            findings.push(foreign(box));
        else if (seen.has(box.text))
            findings.push(twice(box));
        else if (box.fault !== '')
            findings.push(unfit(box));
        else if (!box.ticked)
            findings.push(open(box));
        else
            ticked.set(item.text, box.item.line);
        if (item !== undefined)
            seen.add(box.text);
    }
    for (const [text, item] of wanted)
        if (!seen.has(text))
            findings.push(missing(item, section.line));
    return { ticked, findings };
}
/** A GFM task item, by our own reading: a box, a blank, and the text. */
function readBox(item) {
    const box = /^\[([ xX])\][ \t\n]+(?=\S)/.exec(item.source);
    const read = (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readItem */ .k0)(item.source.slice(box?.[0].length ?? 0), item.line);
    const nested = item.more > 0 ? 'an item with nested content' : '';
    const struck = read.struck ? 'an item that is struck through' : '';
    const fault = box === null ? 'an item without a box' : struck || read.hides || nested;
    return { ticked: box !== null && box[1] !== ' ', text: (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Zm)(read.text), item, fault };
}
function missing(item, line) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checklist-missing', { line }, {
        message: 'The checklist lacks an item.',
        expected: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`- [x] ${checklistLine(item)}`),
        found: 'no such item in a list at the top level',
        remedy: 'Add the item, letter for letter.',
    });
}
function open(box) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checklist-open', { line: box.item.line }, {
        message: `The checklist item ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(box.text)} is not ticked.`,
        expected: '[x]',
        found: '[ ]',
        remedy: 'Make it true, then tick it.',
    });
}
function unfit(box) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checklist-item', { line: box.item.line }, {
        message: `The checklist item ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(box.text)} does not count.`,
        expected: 'a plain task item: a box, a blank, the text',
        found: box.fault,
        remedy: 'Write the item as the template has it.',
    });
}
function twice(box) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checklist-twice', { line: box.item.line }, {
        message: `The checklist item ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(box.text)} stands twice.`,
        expected: 'each item once',
        found: `it again on line ${box.item.line}`,
        remedy: 'Keep one of them.',
    });
}
function foreign(box) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checklist-foreign', { line: box.item.line }, {
        message: 'The checklist holds an item that the contract does not have, so that nothing proves it.',
        expected: "only the contract's items, letter for letter",
        found: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(box.text),
        remedy: 'Correct the item, or move it to a section of its own below the checklist.',
    });
}


/***/ }),

/***/ 14741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ sectionLines),
/* harmony export */   pi: () => (/* binding */ judgeStrayHashes),
/* harmony export */   qu: () => (/* binding */ readHashLines),
/* harmony export */   ri: () => (/* binding */ hashLine)
/* harmony export */ });
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87633);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53631);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79319);



/** The line ``SHA256(<path>): `<64-hex>` `` of a file, in the template's own writing. */
function hashLine(path, hash) {
    return `SHA256(${path}): \`${hash}\``;
}
/** Every line of a section's paragraphs and lists, as a reader sees it. */
function sectionLines(section) {
    return section.blocks.flatMap(block => {
        if (block.kind === 'paragraph')
            return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readInline */ .SG)(block.source, block.line);
        return block.kind === 'list' ? block.items.flatMap(item => (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readInline */ .SG)(item.source, item.line)) : [];
    });
}
/** The hash that a section states of a file: at most once, 64 lower-case hex digits in backticks, not struck through. */
function readHashLines(section, path, what) {
    const start = (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerm */ .Hw)(`SHA256(${path}):`);
    const lines = sectionLines(section).filter(told => told.text.startsWith(start));
    const findings = [];
    const claims = [];
    for (const told of lines) {
        const value = /^`([^`\n]*)`$/.exec(told.text.slice(start.length).replace(/^[ \t]{1,40}/, ''))?.[1];
        if (value === undefined || !(0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(value) || told.struck || told.escaped || told.hides !== '')
            findings.push(malformed(told, path, what));
        else
            claims.push({ value, line: told.line });
    }
    for (const again of lines.slice(1))
        findings.push(twice(again.line, path, what));
    return { claim: claims[0] ?? null, findings };
}
/** Outside its own section a file's hash may stand again, as long as it is the same. */
function judgeStrayHashes(blocks, own, path, claim) {
    if (claim === null)
        return [];
    const start = (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerm */ .Hw)(`SHA256(${path}):`);
    const others = blocks.filter(block => own?.blocks.includes(block) !== true);
    return sectionLines({ line: 1, blocks: others })
        .filter(told => told.text.startsWith(start))
        .filter(told => told.text
        .slice(start.length)
        .replace(/^[ \t]{1,40}/, '')
        .replaceAll('`', '') !== claim.value)
        .slice(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .SECTION_TOLD */ .W0)
        .map(told => another(told, path, claim));
}
function another(told, path, claim) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('hash-elsewhere-disagrees', { line: told.line }, {
        message: `The body states another hash of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)} outside its section.`,
        expected: `${claim.value}, as line ${claim.line} has it`,
        found: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(told.text),
        remedy: 'Take the line out.',
    });
}
function malformed(told, path, what) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(`${what}-hash-form`, { line: told.line }, {
        message: `The hash of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)} is not well formed.`,
        expected: hashLine(path, '<64 lower-case hexadecimal digits>'),
        found: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(told.text),
        remedy: 'Write the hash in backticks, as the template has it.',
    });
}
function twice(line, path, what) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(`${what}-hash-twice`, { line }, {
        message: `The hash of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)} stands twice.`,
        expected: 'it once',
        found: `it again on line ${line}`,
        remedy: 'Keep the true one.',
    });
}


/***/ }),

/***/ 99682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ lintBodyForm)
});

// EXTERNAL MODULE: ./build/packages/core/src/checks/plan-validate/parse.js + 5 modules
var parse = __webpack_require__(47604);
// EXTERNAL MODULE: ./build/packages/core/src/contract/branch-name.js
var branch_name = __webpack_require__(59190);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var sha = __webpack_require__(87633);
// EXTERNAL MODULE: ./build/packages/core/src/body/problem.js
var problem = __webpack_require__(79319);
// EXTERNAL MODULE: ./build/packages/core/src/body/rfc3339.js
var rfc3339 = __webpack_require__(45879);
;// CONCATENATED MODULE: ./build/packages/core/src/body/agreement.js




/** What the body says twice must be the same both times; no outside fact is needed to see that it is not. */
function judgeAgreement(claims, contract) {
    const { repoSha, branch, plan, planText, startedAt, finishedAt } = claims;
    const findings = [
        ...same('evidence_zip_sha256', claims.evidenceZipSha256, claims.evidenceHash),
        ...same('scorecard_sha256', claims.scorecardSha256, claims.scorecardHash),
        ...same('repo_sha', repoSha, plan === null || planText === null ? null : { value: plan.base_sha, line: planText.line }),
    ];
    if (repoSha !== null && branch !== null && (0,sha/* isSha */.HH)(repoSha.value)) {
        const name = (0,branch_name/* parseBranchName */.pD)(contract.branch_pattern, branch.value);
        if (name !== null && !(0,branch_name/* startsAt */.Fo)(name, repoSha.value))
            findings.push(otherStart(branch, repoSha.value, name.shortsha));
    }
    const [start, end] = [(0,rfc3339/* parseRfc3339 */.T)(startedAt?.value ?? ''), (0,rfc3339/* parseRfc3339 */.T)(finishedAt?.value ?? '')];
    if (start !== null && end !== null && finishedAt !== null && end < start)
        findings.push(backwards(finishedAt));
    return findings;
}
function same(key, stated, again) {
    if (stated === null || again === null || stated.value === again.value)
        return [];
    return [
        (0,problem/* problem */.CC)(`${key.replaceAll('_', '-')}-disagrees`, { line: again.line }, {
            message: `The body states two values of ${key}.`,
            expected: `${stated.value}, as line ${stated.line} has it`,
            found: (0,problem/* shown */.SP)(again.value),
            remedy: 'State the true value in both places.',
        }),
    ];
}
function otherStart(branch, repoSha, shortsha) {
    return (0,problem/* problem */.CC)('branch-of-another-base', { line: branch.line }, {
        message: 'The name of the branch says that it starts at another commit than repo_sha.',
        expected: `a short sha that begins ${repoSha}`,
        found: (0,problem/* shown */.SP)(shortsha),
        remedy: 'Name the branch after the commit that it starts at, or correct repo_sha.',
    });
}
function backwards(finishedAt) {
    return (0,problem/* problem */.CC)('finished-before-started', { line: finishedAt.line }, {
        message: 'finished_at is earlier than started_at.',
        expected: 'a time not before started_at',
        found: (0,problem/* shown */.SP)(finishedAt.value),
        remedy: 'State the earliest start and the latest end of the runs.',
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/body/checklist.js
var body_checklist = __webpack_require__(84304);
// EXTERNAL MODULE: ./build/packages/core/src/body/hash-line.js
var hash_line = __webpack_require__(14741);
// EXTERNAL MODULE: ./build/packages/core/src/body/inline.js
var inline = __webpack_require__(53631);
;// CONCATENATED MODULE: ./build/packages/core/src/body/evidence.js



/** The evidence section: the artifact's name and the hash of the evidence ZIP, each once. */
function readEvidence(section, contract) {
    const { claim, findings } = (0,hash_line/* readHashLines */.qu)(section, contract.artifact.evidence_zip, 'evidence');
    const told = [...judgeArtifact(section, contract), ...findings];
    if (claim === null && findings.length === 0) {
        told.push((0,problem/* problem */.CC)('evidence-hash-missing', { line: section.line }, {
            message: 'The evidence section does not state the hash of the evidence ZIP.',
            expected: (0,hash_line/* hashLine */.ri)(contract.artifact.evidence_zip, '<64-hex>'),
            found: 'no such line',
            remedy: 'Add the line as the template has it, the hash in backticks.',
        }));
    }
    return { hash: claim, findings: told };
}
function judgeArtifact(section, contract) {
    const { template, artifact } = contract;
    const label = (0,inline/* readTerm */.Hw)(`${template.artifact_label}:`);
    const lines = (0,hash_line/* sectionLines */.De)(section).filter(told => (0,inline/* comparable */.Zm)(told.text).startsWith(label));
    const right = lines.filter(told => !told.struck && told.hides === '' && nameIn((0,inline/* comparable */.Zm)(told.text), label) === artifact.name);
    if (lines.length === 1 && right.length === 1)
        return [];
    const expected = `one line "${template.artifact_label}: ${artifact.name}"`;
    const found = lines
        .map(told => (0,problem/* shown */.SP)(told.text))
        .slice(0, 5)
        .join(', ') || 'no such line';
    return [
        (0,problem/* problem */.CC)('evidence-artifact', { line: lines[0]?.line ?? section.line }, {
            message: "The evidence section does not name the runs' artifact once.",
            expected,
            found,
            remedy: `Write ${expected}.`,
        }),
    ];
}
function nameIn(text, label) {
    const name = text.slice(label.length).replace(/^[ \t]{1,40}/, '');
    return /^`([^`]*)`$/.exec(name)?.[1] ?? name;
}

// EXTERNAL MODULE: ./build/packages/core/src/body/hidden-claim.js
var hidden_claim = __webpack_require__(26195);
// EXTERNAL MODULE: ./build/packages/core/src/body/html.js
var body_html = __webpack_require__(48931);
;// CONCATENATED MODULE: ./build/packages/core/src/body/hidden.js




/** So many tags left open are as good as told. */
const NESTED_MAX = 100;
/** What stands before the title of a link definition. */
const LABEL = /^ {0,3}\[\^[^\]\n]{1,999}\]:[ \t]{0,40}|^ {0,3}\[[^\]\n]{1,999}\]:[ \t]{0,40}\S{0,2000}[ \t]{1,40}/gm;
/**
 * Raw HTML that could hide a claim, or hide the sections from the reader. Ordinary closed comments and details are free;
 * below the canonical sections (from `endLine` on) every tag is, but a claim in a comment is not.
 */
function judgeHidden({ blocks, html }, endLine, template) {
    const findings = blocks
        .filter(block => block.kind === 'unshown' && (0,hidden_claim/* holdsClaim */.j)(block.source.replace(LABEL, ''), template))
        .map(block => claim(block.line, 'a link definition'));
    const open = [];
    for (const piece of html) {
        if (findings.length >= problem/* SECTION_TOLD */.W0)
            break;
        const canonical = piece.line < endLine;
        if (piece.kind === 'inline') {
            if (canonical)
                findings.push(...inlineHtml(piece, template));
            findings.push(...nest(open, inlineNesting(piece.source), piece.line, endLine));
            continue;
        }
        const read = (0,body_html/* readHtml */.y)(piece.source);
        if ((0,hidden_claim/* holdsClaim */.j)(read.swallowed, template))
            findings.push(claim(piece.line, 'raw HTML or a comment'));
        else if (read.hides !== '' && (canonical || read.hides.includes('not closed')))
            findings.push(hiding(piece.line, read.hides));
        findings.push(...nest(open, read.nesting, piece.line, endLine));
    }
    const left = open.find(({ line }) => line < endLine);
    if (left !== undefined)
        findings.push(hiding(left.line, `a <${left.name}> is not closed`));
    return findings;
}
/** Follows tags that fold or shrink. One that closes nothing makes good for nothing. */
function nest(open, tags, line, endLine) {
    const findings = [];
    for (const { name, closes } of tags) {
        const at = open.findLastIndex(one => one.name === name);
        if (closes && at !== -1)
            open.splice(at, 1);
        if (closes)
            continue;
        const small = name !== 'details' && open.find(one => one.name !== 'details');
        if (small && line < endLine && findings.length === 0)
            findings.push(hiding(line, `<${name}> in <${small.name}> makes text too small to read`));
        if (open.length < NESTED_MAX)
            open.push({ name, line });
    }
    return findings;
}
function inlineNesting(source) {
    if (source.length > inline/* INLINE_MAX */.XL)
        return (0,body_html/* readHtml */.y)(source).nesting;
    return (0,inline/* htmlOf */.Zq)(source).flatMap(html => (0,body_html/* readHtml */.y)(html).nesting);
}
function inlineHtml({ source, line }, template) {
    if (source.length > inline/* INLINE_MAX */.XL) {
        const { hides } = (0,body_html/* readHtml */.y)(source);
        return hides === '' ? [] : [hiding(line, hides)];
    }
    return (0,inline/* readInline */.SG)(source, line, template).flatMap(told => (told.hides === '' ? [] : [hiding(told.line, told.hides)]));
}
function claim(line, where) {
    return (0,problem/* problem */.CC)('hidden-claim', { line }, {
        message: 'Something that a reader does not see says what only the canonical sections may say.',
        expected: 'claims in the canonical sections only, in plain sight',
        found: `a claim in ${where}`,
        remedy: 'Take it out.',
    });
}
function hiding(line, reason) {
    return (0,problem/* problem */.CC)('hidden-html', { line }, {
        message: 'Raw HTML can hide a part of the body from its reader.',
        expected: 'no HTML but closed comments and <details>',
        found: reason,
        remedy: 'Take the HTML out.',
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/body/markdown.js + 1 modules
var body_markdown = __webpack_require__(62001);
// EXTERNAL MODULE: ./build/packages/core/src/body/plan-block.js
var plan_block = __webpack_require__(85793);
// EXTERNAL MODULE: ./build/packages/core/src/body/scorecard.js
var body_scorecard = __webpack_require__(94432);
// EXTERNAL MODULE: ./build/packages/core/src/body/sections.js
var sections = __webpack_require__(20178);
// EXTERNAL MODULE: ./build/packages/core/src/body/claims.js
var claims = __webpack_require__(39519);
;// CONCATENATED MODULE: ./build/packages/core/src/body/telemetry-values.js



/** What was expected, or null when the value is well formed. Nothing is trimmed, unquoted or lower-cased for it. */
function formOf(key, value, contract) {
    switch (key) {
        case 'repo_sha':
            return (0,sha/* isSha */.HH)(value) ? null : '40 lower-case hexadecimal digits, bare';
        case 'scorecard_sha256':
        case 'evidence_zip_sha256':
            return (0,sha/* isSha256 */._h)(value) ? null : '64 lower-case hexadecimal digits, bare';
        case 'branch':
            return (0,branch_name/* parseBranchName */.pD)(contract.branch_pattern, value) === null
                ? `a name like ${contract.branch_pattern}, with a real date and time`
                : null;
        case 'run_ids':
            return parseRunIds(value, contract.orr.runs) === null
                ? `[${Array.from({ length: contract.orr.runs }, (_, at) => `<id${at + 1}>`).join(',')}], distinct whole numbers`
                : null;
        case 'started_at':
        case 'finished_at':
            return (0,rfc3339/* parseRfc3339 */.T)(value) === null ? 'a time by RFC 3339, as 2025-10-31T12:00:00Z' : null;
    }
}
/** The ids in `[1,2,3]`: exactly `count`, distinct, positive, without leading zeros; or null. */
function parseRunIds(text, count) {
    const inside = /^\[([0-9, \t]{1,400})\]$/.exec(text)?.[1];
    const ids = inside?.split(',').map(id => id.replace(/^[ \t]{1,40}/, '').replace(/[ \t]{1,40}$/, ''));
    if (ids === undefined || ids.length !== count || new Set(ids).size !== count)
        return null;
    return ids.every(id => /^[1-9][0-9]{0,18}$/.test(id)) ? ids : null;
}

;// CONCATENATED MODULE: ./build/packages/core/src/body/telemetry.js




/** The telemetry block: the keys of SOP 1.4, each once, `key: value`, and nothing else. */
function readTelemetry(section, contract) {
    const findings = [];
    const values = {};
    const seen = new Map();
    for (const told of section.blocks.flatMap(block => linesOf(block, contract.template))) {
        if (findings.length >= problem/* SECTION_TOLD */.W0)
            break;
        const stated = statedBy(told);
        if (stated === null) {
            findings.push(foreign(told));
            continue;
        }
        const first = seen.get(stated.key);
        if (first !== undefined) {
            findings.push(twice(stated.key, told.line, first));
            continue;
        }
        seen.set(stated.key, told.line);
        const fault = formOf(stated.key, stated.value, contract);
        if (fault !== null)
            findings.push(malformed(stated.key, told.line, fault, stated.value));
        else
            values[stated.key] = { value: stated.value, line: told.line };
    }
    for (const key of claims/* TELEMETRY_KEYS */.T)
        if (!seen.has(key))
            findings.push(missing(key, section.line));
    return { values, findings };
}
/** Telemetry keys in paragraphs and items outside their section: the same claim must not stand twice. */
function judgeStrays(blocks, section, template) {
    const own = new Set(section?.blocks);
    return blocks
        .filter(block => !own.has(block) && (block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'heading'))
        .flatMap(block => linesOf(block, template))
        .flatMap(told => {
        const key = claims/* TELEMETRY_KEYS */.T.find(key => told.text.startsWith(`${key}:`));
        return key === undefined ? [] : [stray(key, told.line)];
    });
}
function linesOf(block, template) {
    switch (block.kind) {
        case 'paragraph':
            return (0,inline/* readInline */.SG)(block.source, block.line, template);
        case 'list':
            return block.items.flatMap(item => itemLines(item, template));
        case 'html':
            return [];
        case 'heading':
            return [odd(block.line, block.source)];
        case 'code':
            return [odd(block.line, block.fenced ? 'a fence' : 'an indented block')];
        case 'unshown':
            return [odd(block.line, block.source)];
        case 'other':
            return block.name === 'hr' ? [] : [odd(block.line, block.name)];
    }
}
function itemLines(item, template) {
    const lines = (0,inline/* readInline */.SG)(item.source, item.line, template);
    return item.more > 0 ? [...lines, odd(item.line, 'nested content')] : lines;
}
function odd(line, text) {
    return { text, line, struck: true, escaped: false, hides: '' };
}
function statedBy(told) {
    if (told.struck || told.escaped || told.hides !== '')
        return null;
    const match = /^([a-z0-9_]+):[ \t]+(\S.*)$/.exec(told.text);
    const key = claims/* TELEMETRY_KEYS */.T.find(key => key === match?.[1]);
    return key === undefined || match?.[2] === undefined ? null : { key, value: match[2] };
}
function foreign(told) {
    return (0,problem/* problem */.CC)('telemetry-foreign-line', { line: told.line }, {
        message: 'A line of the telemetry block is no `key: value` of the template.',
        expected: `only ${claims/* TELEMETRY_KEYS */.T.join(', ')}, each as "key: value" in plain text`,
        found: told.hides === '' ? (0,problem/* shown */.SP)(told.text) : told.hides,
        remedy: 'Take the line out, or write it as the template has it.',
    });
}
function twice(key, line, first) {
    return (0,problem/* problem */.CC)('telemetry-twice', { line }, {
        message: `The telemetry key ${key} stands twice.`,
        expected: `${key} once`,
        found: `it on line ${first} and on line ${line}`,
        remedy: 'Keep the true one.',
    });
}
function stray(key, line) {
    return (0,problem/* problem */.CC)('telemetry-elsewhere', { line }, {
        message: `The telemetry key ${key} stands outside the telemetry section.`,
        expected: `${key} in the telemetry section only`,
        found: `it on line ${line}`,
        remedy: 'Take the line out.',
    });
}
function missing(key, line) {
    return (0,problem/* problem */.CC)('telemetry-missing', { line }, {
        message: `The telemetry lacks ${key}.`,
        expected: `one line "${key}: …"`,
        found: 'no such line',
        remedy: `Add ${key} as the template has it.`,
    });
}
function malformed(key, line, expected, value) {
    return (0,problem/* problem */.CC)(`telemetry-${key.replaceAll('_', '-')}`, { line }, {
        message: `The value of ${key} is not well formed.`,
        expected,
        found: (0,problem/* shown */.SP)(value),
        remedy: `Write ${key} as ${expected}.`,
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/body/path-item.js
var path_item = __webpack_require__(72545);
;// CONCATENATED MODULE: ./build/packages/core/src/body/touched.js



/** The touched files: items of top-level lists, one path each, no path twice. Prose between them claims nothing. */
function readTouched(section) {
    const findings = section.blocks.flatMap(judgeBlock);
    const touched = [];
    const seen = new Map();
    for (const item of section.blocks.flatMap(block => (block.kind === 'list' ? block.items : []))) {
        if (findings.length >= problem/* SECTION_TOLD */.W0)
            break;
        const read = readPath(item);
        if (read.fault !== null) {
            findings.push(touched_malformed(item, read.fault));
            continue;
        }
        const first = read.names.map(name => seen.get(name)).find(line => line !== undefined);
        if (first !== undefined)
            findings.push(touched_twice(item, first));
        else
            touched.push({ names: read.names, line: item.line });
        for (const name of read.names)
            seen.set(name, item.line);
    }
    if (touched.length === 0 && findings.length === 0)
        findings.push(empty(section.line));
    return { touched, findings };
}
function readPath(item) {
    if (item.more > 0 || item.source === '')
        return { fault: 'an item that is no single path' };
    const bare = /^(\*\*|__)(`[\s\S]*`)\1$/.exec(item.source)?.[2] ?? item.source;
    const span = (0,path_item/* readPathSpan */.K)(bare);
    if (span !== null)
        return span === '' || item.source.includes('\n')
            ? { fault: 'a code span that is no path' }
            : { names: [span], fault: null };
    if (item.source.length > inline/* INLINE_MAX */.XL)
        return { fault: 'an item that is no path' };
    const read = (0,inline/* readItem */.k0)(item.source, item.line);
    if (read.struck)
        return { fault: 'an item that is struck through' };
    if (read.hides !== '')
        return { fault: read.hides };
    if (item.source.includes('\n'))
        return { fault: 'an item of several lines' };
    return { names: [...new Set([read.text, item.source])].filter(name => name !== ''), fault: null };
}
/** A list in a quote, a table or code would claim files without counting. */
function judgeBlock(block) {
    if (block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'html' || block.kind === 'heading')
        return [];
    if (block.kind === 'other' && block.name === 'hr')
        return [];
    const found = block.kind === 'code' ? 'code' : block.kind === 'other' ? block.name : 'a link definition';
    return [
        (0,problem/* problem */.CC)('touched-foreign-block', { line: block.line }, {
            message: 'The list of touched files holds something that is no top-level list.',
            expected: 'one list item a file',
            found,
            remedy: 'List each file as an item of its own, outside quotes, tables and fences.',
        }),
    ];
}
function touched_malformed(item, found) {
    return (0,problem/* problem */.CC)('touched-item', { line: item.line }, {
        message: `The item ${(0,problem/* shown */.SP)(item.source)} names no file.`,
        expected: 'one path, bare or in one code span',
        found,
        remedy: 'Write the path alone; with unusual characters in backticks.',
    });
}
function touched_twice(item, first) {
    return (0,problem/* problem */.CC)('touched-twice', { line: item.line }, {
        message: `The file ${(0,problem/* shown */.SP)(item.source)} is listed twice.`,
        expected: 'each file once',
        found: `it on line ${first} and on line ${item.line}`,
        remedy: 'Take the second one out.',
    });
}
function empty(line) {
    return (0,problem/* problem */.CC)('touched-missing', { line }, {
        message: 'The section of touched files lists none.',
        expected: 'one list item for each file of the diff',
        found: 'no item',
        remedy: 'List every file that the patch touches.',
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
;// CONCATENATED MODULE: ./build/packages/core/src/body/unseen.js



/** Beyond this many the rest is as good as told. */
const TOLD = 50;
// A joiner or a variation selector that follows a pictograph is how emoji are written.
const EMOJI_PART = /(?<=[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f])[\u200d\ufe0f]|\ufe0f(?=\u20e3)/gu;
/** Control, bidi and invisible characters anywhere in the body, one finding for each line that holds some. */
function judgeUnseen(text) {
    if (!(0,inert/* hasInvisible */.wy)(text.replace(/[\t\r\n]/g, '')))
        return [];
    const findings = [];
    for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = raw.replaceAll('\t', ' ').replace(EMOJI_PART, '');
        if (!(0,inert/* hasInvisible */.wy)(line))
            continue;
        if (findings.push(unseen(line, at + 1)) >= TOLD)
            break;
    }
    return findings;
}
/** The same characters written as entities: a reader of the page gets them all the same. */
function judgeUnseenEntities({ entities }) {
    const findings = [];
    for (const { source, line } of entities) {
        if (findings.length >= TOLD)
            break;
        const hidden = (0,inline/* entitiesOf */.ZT)(source).find(({ text }) => (0,inert/* hasInvisible */.wy)(text));
        if (hidden !== undefined)
            findings.push(unseen(hidden.text, line + hidden.line, null));
    }
    return findings;
}
function unseen(line, at, column) {
    const char = [...line].find(inert/* hasInvisible */.wy) ?? '';
    return (0,problem/* problem */.CC)('invisible-character', column === null ? { line: at } : { line: at, column: line.indexOf(char) + 1 }, {
        message: 'The line holds a character that a reader cannot see.',
        expected: 'visible characters only',
        found: `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        remedy: 'Delete the character; inside a JSON string write it as \\uXXXX.',
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/body/lint.js















/**
 * The form of a pull request body (SOP 7, design 6), all findings in one pass, and what the body claims.
 * CommonMark and GFM; only top-level nodes count. Longer than the contract's limit is refused before it is parsed.
 */
function lintBodyForm(body, contract) {
    const { body_characters: limit } = contract.limits;
    if (body.length > limit)
        return { claims: NOTHING, findings: [tooLong(body.length, limit)] };
    const text = (0,plan_block/* withoutBom */.v)(body);
    const markdown = (0,body_markdown/* parseMarkdown */.D)(text);
    const { blocks } = markdown;
    const { found, endLine, findings } = (0,sections/* readSections */.j)(blocks, contract);
    const telemetry = found.telemetry === null ? null : readTelemetry(found.telemetry, contract);
    const planText = found.plan === null ? null : (0,plan_block/* planBlockIn */.u)(found.plan);
    const plan = planText?.text == null
        ? null
        : (0,parse/* parsePlan */.v)(planText.text, contract.limits, { firstLine: planText.line, indent: planText.column - 1 });
    const scorecard = found.scorecard === null ? null : (0,body_scorecard/* readScorecard */.P)(found.scorecard, contract);
    const evidence = found.evidence === null ? null : readEvidence(found.evidence, contract);
    const touched = found.touched === null ? null : readTouched(found.touched);
    const checklist = found.checklist === null ? null : (0,body_checklist/* readChecklist */.z)(found.checklist, contract);
    const values = telemetry?.values;
    const runIds = values?.run_ids;
    const claims = {
        repoSha: values?.repo_sha ?? null,
        branch: values?.branch ?? null,
        runIds: runIds === undefined ? null : { value: parseRunIds(runIds.value, contract.orr.runs) ?? [], line: runIds.line },
        scorecardSha256: values?.scorecard_sha256 ?? null,
        evidenceZipSha256: values?.evidence_zip_sha256 ?? null,
        startedAt: values?.started_at ?? null,
        finishedAt: values?.finished_at ?? null,
        planText: planText?.text == null ? null : { value: planText.text, line: planText.line, column: planText.column },
        plan: plan?.plan ?? null,
        scorecard: scorecard?.scorecard ?? null,
        scorecardHash: scorecard?.scorecardHash ?? null,
        evidenceHash: evidence?.hash ?? null,
        touched: touched?.touched ?? [],
        ticked: checklist?.ticked ?? new Map(),
    };
    const parts = [telemetry, planText, plan, scorecard, evidence, touched, checklist];
    const all = [
        ...findings,
        ...parts.flatMap(part => part?.findings ?? []),
        ...judgeStrays(blocks, found.telemetry, contract.template),
        ...(0,hash_line/* judgeStrayHashes */.pi)(blocks, found.evidence, contract.artifact.evidence_zip, claims.evidenceZipSha256),
        ...(0,hash_line/* judgeStrayHashes */.pi)(blocks, found.scorecard, contract.artifact.scorecard, claims.scorecardSha256),
        ...judgeHidden(markdown, endLine, contract.template),
        ...judgeAgreement(claims, contract),
        ...judgeUnseen(text),
        ...judgeUnseenEntities(markdown),
    ];
    return { claims, findings: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
function tooLong(length, limit) {
    return (0,problem/* problem */.CC)('body-too-long', {}, {
        message: 'The body is too long to be read.',
        expected: `at most ${limit} characters`,
        found: `${length} characters`,
        remedy: 'Let cec-gate render the body: it leaves the scorecard to the artifact when it would not fit.',
    });
}
const NOTHING = {
    repoSha: null,
    branch: null,
    runIds: null,
    scorecardSha256: null,
    evidenceZipSha256: null,
    startedAt: null,
    finishedAt: null,
    planText: null,
    plan: null,
    scorecard: null,
    scorecardHash: null,
    evidenceHash: null,
    touched: [],
    ticked: new Map(),
};


/***/ }),

/***/ 72545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPathSpan),
/* harmony export */   i: () => (/* binding */ renderPath)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12231);
/* harmony import */ var _backticks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93207);


// Letters, digits, dots, dashes, slashes, and an underscore between letters or digits, a letter or digit at both ends:
// Markdown reads it as it stands (`1.` would begin a list).
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9./-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*(?<=[A-Za-z0-9])$/;
/**
 * A path as a list item shows it: bare when it is plain, as the SOP writes it; else in a code span that it cannot
 * leave, with whatever a reader cannot see as `\u{hex}` and a backslash as `\u{5c}`. `readPathSpan` undoes it.
 */
function renderPath(path) {
    if (PLAIN.test(path))
        return path;
    const safe = path.split('\\').map(_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ).join('\\u{5c}');
    const runs = [...safe.matchAll(/`+/g)].map(run => run[0].length);
    const fence = '`'.repeat(longest(runs) + 1);
    const pad = /^[` ]|[` ]$/.test(safe) && /[^ ]/.test(safe) ? ' ' : '';
    return `${fence}${pad}${safe}${pad}${fence}`;
}
/** The path in a text that is one code span from end to end, or null. */
function readPathSpan(source) {
    const run = (0,_backticks_js__WEBPACK_IMPORTED_MODULE_1__/* .runAt */ .D)(source, 0);
    if (run === '')
        return null;
    const end = (0,_backticks_js__WEBPACK_IMPORTED_MODULE_1__/* .closing */ .ET)(source, run.length, run.length);
    if (end === -1 || end + run.length !== source.length)
        return null;
    return (0,_backticks_js__WEBPACK_IMPORTED_MODULE_1__/* .stripped */ .uR)(source.slice(run.length, end)).replace(/\\u\{([0-9a-f]{1,6})\}/g, (all, hex) => {
        const value = Number.parseInt(hex, 16);
        return value <= 0x10ffff ? String.fromCodePoint(value) : all;
    });
}
function longest(lengths) {
    return lengths.reduce((most, length) => Math.max(most, length), 0);
}


/***/ }),

/***/ 45879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRfc3339)
/* harmony export */ });
const FORM = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
/** Milliseconds since 1970 of an RFC 3339 time with a real date, or null. A leap second counts as the next second. */
function parseRfc3339(text) {
    const match = FORM.exec(text);
    if (match === null)
        return null;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    const offset = Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0);
    if (year === undefined || month === undefined || day === undefined)
        return null;
    if (hour === undefined || minute === undefined || second === undefined)
        return null;
    if (hour > 23 || minute > 59 || second > 60 || Number(match[9] ?? 0) > 23 || Number(match[10] ?? 0) > 59)
        return null;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year)
        return null;
    const fraction = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000);
    const local = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
    return local - (match[8] === '-' ? -offset : offset) * 60_000;
}


/***/ }),

/***/ 94432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readScorecard),
/* harmony export */   a: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _contract_scorecard_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65865);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19997);
/* harmony import */ var _json_text_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53779);
/* harmony import */ var _json_text_schema_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74309);
/* harmony import */ var _hash_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14741);
/* harmony import */ var _json_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44016);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79319);







const DEPTH_MAX = 64;
/** The scorecard section: the whole JSON, or the one line with its hash where the JSON would not fit. */
function readScorecard(section, contract) {
    const { block, findings } = (0,_json_block_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlock */ ._)(section, 'scorecard');
    const hash = (0,_hash_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readHashLines */ .qu)(section, contract.artifact.scorecard, 'scorecard');
    const told = [...findings, ...hash.findings];
    if (block === null) {
        if (hash.claim === null && told.length === 0)
            told.push((0,_json_block_js__WEBPACK_IMPORTED_MODULE_3__/* .missingBlock */ .a)('scorecard', section.line));
        return { scorecard: null, scorecardHash: hash.claim, findings: told };
    }
    if (hash.claim !== null)
        told.push(both(hash.claim.line));
    const { claim, faults } = parseScorecard(block, contract);
    return { scorecard: claim, scorecardHash: null, findings: [...told, ...faults] };
}
function parseScorecard(block, contract) {
    const read = (0,_json_text_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .l)(block.content, { bytes: 4 * contract.limits.body_characters, depth: DEPTH_MAX });
    if (read.kind === 'bad') {
        const faults = read.problems.map(({ kind, message, line, column, pointer }) => {
            const place = { line: block.contentLine + line - 1, column: column + block.indent, pointer };
            return fault(`scorecard-${kind}`, place, message, 'JSON that every reader takes for the same', message);
        });
        return { claim: null, faults };
    }
    const placeOf = (pointer, of) => {
        const { line, column } = read.placeOf(pointer, of);
        return { line: block.contentLine + line - 1, column: column + block.indent };
    };
    return {
        claim: { value: read.value, line: block.contentLine, placeOf },
        faults: schemaFindings(read.value, placeOf, contract),
    };
}
function schemaFindings(value, placeOf, contract) {
    if (!(0,_contract_scorecard_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .t)(value)) {
        return (0,_json_text_schema_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaFaults */ .d9)(_contract_scorecard_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .t.errors ?? [], value).map(told => fault('scorecard-schema', { ...placeOf(told.pointer, told.of), pointer: told.pointer }, told.message, told.expected, told.found));
    }
    const findings = [];
    if (value.sprint !== contract.sprint) {
        findings.push(fault('scorecard-sprint', at('/sprint'), 'The scorecard is of another sprint.', contract.sprint, JSON.stringify(value.sprint)));
    }
    for (const gate of contract.gates) {
        const outcome = Object.hasOwn(value.gates, gate.id) ? value.gates[gate.id] : undefined;
        if (outcome === undefined)
            findings.push(fault('scorecard-gate-missing', at('/gates'), `The scorecard lacks the gate ${gate.id}.`, `"${gate.id}": "PASS"`, 'no such key'));
        else if (outcome !== 'PASS')
            findings.push(failed(at(`/gates${(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerStep */ .U)(gate.id)}`), `gate ${gate.id}`, String(outcome)));
    }
    if (value.verdict !== 'PASS')
        findings.push(failed(at('/verdict'), 'verdict', value.verdict));
    return findings;
    function at(pointer) {
        return { ...placeOf(pointer), pointer };
    }
}
function failed(place, what, found) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)('scorecard-not-pass', place, {
        message: `The pasted scorecard says that the ${what} did not pass.`,
        expected: 'PASS',
        found,
        remedy: 'Repair the cause, push a new patch, and run the gates again.',
    }, 'CEC-20');
}
function fault(rule, place, message, expected, found) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(rule, place, {
        message: `The pasted scorecard is invalid: ${message}`,
        expected,
        found,
        remedy: 'Paste the scorecard of the runs as it is.',
    });
}
function both(line) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)('scorecard-twice', { line }, {
        message: 'The scorecard section holds the JSON and the line that stands for it.',
        expected: 'one of them',
        found: 'both',
        remedy: 'Take the line out.',
    });
}
/** The first pointer at which two JSON values differ, or null: keys in any order, numbers by value. */
function firstDifference(a, b, pointer = '') {
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length)
            return pointer;
        for (const [at, item] of a.entries()) {
            const found = firstDifference(item, b[at] ?? null, `${pointer}/${at}`);
            if (found !== null)
                return found;
        }
        return null;
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(b))
        return a === b ? null : pointer;
    for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
        const step = pointer + (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerStep */ .U)(key);
        if (!Object.hasOwn(a, key) || !Object.hasOwn(b, key))
            return step;
        const found = firstDifference(jsonOf(a[key]), jsonOf(b[key]), step);
        if (found !== null)
            return found;
    }
    return null;
}
function jsonOf(value) {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value))
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
    throw new Error('a value that JSON cannot say');
}


/***/ }),

/***/ 87969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ownershipOf)
/* harmony export */ });
function ownershipOf(owners, paths, organisation) {
    const users = new Set();
    const teams = new Set();
    const others = new Set();
    const unowned = [];
    for (const path of paths) {
        const rule = owners.ruleFor(path);
        if (rule === null || rule.owners.length === 0)
            unowned.push(path);
        for (const owner of rule?.owners ?? []) {
            const [account, team] = owner.slice(1).split('/');
            if (!owner.startsWith('@'))
                others.add(owner);
            else if (team === undefined)
                users.add(account ?? '');
            else if (account?.toLowerCase() === organisation.toLowerCase())
                teams.add(team);
            else
                others.add(owner);
        }
    }
    return { users: [...users].sort(), teams: [...teams].sort(), others: [...others].sort(), unowned: unowned.sort() };
}


/***/ }),

/***/ 44537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ CODEOWNERS_PATHS),
  B: () => (/* binding */ parseCodeowners)
});

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
;// CONCATENATED MODULE: ./build/packages/core/src/codeowners/match.js
/**
 * GitHub's reading of a CODEOWNERS pattern (docs: about code owners): gitignore's, without negation, ranges and `\#`.
 * `docs/*` reaches the files right below docs only; any other pattern that matches a folder owns all that is in it.
 */
function compileOwnerPattern(pattern) {
    const folder = pattern.endsWith('/');
    const anchored = pattern.slice(0, -1).includes('/');
    const steps = pattern.split('/').filter(step => step !== '');
    const wanted = anchored || steps[0] === '**' ? steps : ['**', ...steps];
    const shallow = anchored && wanted.at(-1) === '*' && !folder;
    return path => {
        const parts = path.split('/');
        const reach = reachable(wanted, parts);
        if (shallow)
            return reach.has(parts.length);
        const deepest = folder || wanted.at(-1) === '**' ? parts.length - 1 : parts.length;
        if (wanted.at(-1) === '**')
            return reach.has(parts.length);
        return [...reach].some(at => at <= deepest);
    };
}
/** How many segments of the path the whole pattern can have consumed. Linear in pattern times path, whatever they are. */
function reachable(wanted, parts) {
    let now = new Set([0]);
    for (const [at, step] of wanted.entries()) {
        const next = new Set();
        const first = Math.min(...now);
        if (step === '**') {
            // At the end it stands for at least one segment; elsewhere for none or more.
            const from = at === wanted.length - 1 ? first + 1 : first;
            for (let end = from; end <= parts.length; end++)
                next.add(end);
        }
        else {
            for (const end of now)
                if (end < parts.length && matchesSegment(step, parts[end] ?? ''))
                    next.add(end + 1);
        }
        if (next.size === 0)
            return next;
        now = next;
    }
    return now;
}
/** `*` and `?` within one segment; a backslash makes the next character literal. Goes back to the last star only. */
function matchesSegment(pattern, text) {
    const units = [...pattern.matchAll(/\\([\s\S])|([\s\S])/g)].map(([, escaped, plain]) => ({
        char: escaped ?? plain ?? '',
        wild: escaped === undefined && (plain === '*' || plain === '?'),
    }));
    let [at, from, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
        const unit = units[from];
        if (unit?.wild && unit.char === '*') {
            star = from++;
            mark = at;
        }
        else if (unit !== undefined && (unit.wild || unit.char === text[at])) {
            from++;
            at++;
        }
        else if (star !== -1) {
            from = star + 1;
            at = ++mark;
        }
        else
            return false;
    }
    while (units[from]?.wild && units[from]?.char === '*')
        from++;
    return from === units.length;
}

;// CONCATENATED MODULE: ./build/packages/core/src/codeowners/parse.js


/** Where GitHub looks, in this order; the first that exists counts (docs: about code owners). */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not load a larger file. */
const BYTES_MAX = 3 * 1024 * 1024;
/** Reads a CODEOWNERS file by GitHub's rules. Never throws: what GitHub skips is told. */
function parseCodeowners(text) {
    const rules = [];
    const faults = [];
    if (Buffer.byteLength(text) > BYTES_MAX) {
        return {
            rules,
            faults: [{ line: 1, text: '', reason: 'GitHub does not load a file over 3 MB' }],
            ruleFor: () => null,
        };
    }
    for (const [at, raw] of text
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .entries()) {
        const words = wordsOf(raw);
        const [pattern, ...owners] = words;
        if (pattern === undefined)
            continue;
        const reason = faultOf(pattern, owners);
        if (reason === '')
            rules.push({ pattern, owners, line: at + 1 });
        else
            faults.push({ line: at + 1, text: (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(raw, 200)), reason });
    }
    const compiled = rules.map(rule => ({ rule, matches: compileOwnerPattern(rule.pattern) })).reverse();
    return { rules, faults, ruleFor: path => compiled.find(({ matches }) => matches(path))?.rule ?? null };
}
/** Words of a line up to a comment; a blank behind a backslash belongs to its word. */
function wordsOf(line) {
    const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
    const comment = words.findIndex(word => word.startsWith('#'));
    return comment === -1 ? words : words.slice(0, comment);
}
function faultOf(pattern, owners) {
    if (pattern.startsWith('!'))
        return 'negation with "!" is not supported';
    if (/(^|[^\\])\[/.test(pattern))
        return 'character ranges with "[ ]" are not supported';
    if (pattern.startsWith('\\#'))
        return 'a pattern cannot begin with an escaped "#"';
    if (pattern.split('/').every(step => step === ''))
        return 'the pattern names nothing';
    const odd = owners.find(owner => !isOwner(owner));
    return odd === undefined ? '' : `${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(odd, 80))} is no @user, @org/team or e-mail address`;
}
function isOwner(owner) {
    return (/^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?(?:\/[A-Za-z0-9_.-]{1,100})?$/.test(owner) ||
        /^[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{1,63}$/.test(owner));
}


/***/ }),

/***/ 64523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lw: () => (/* binding */ RUBRIC_MARKER),
  kz: () => (/* binding */ renderCommentHead),
  cJ: () => (/* binding */ renderRubric)
});

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/pattern.js
var pattern = __webpack_require__(9682);
;// CONCATENATED MODULE: ./build/packages/core/src/rubric/judge.js

/** The contract's roles whose paths the patch touches, and their questions (SOP 6). */
function judgeRubric({ contract, touched, proven }) {
    return contract.rubric.flatMap(({ role, paths, questions }) => {
        const matches = (0,pattern/* compilePatterns */.x)(paths);
        const own = touched.filter(matches).sort();
        if (own.length === 0)
            return [];
        return [{ role, paths: own, items: questions.map(text => ({ text, ticked: isProven(text, contract, proven) })) }];
    });
}
/** A question that names every string of an invariant asks what was proven. Any other is for a person. */
function isProven(question, contract, proven) {
    const asked = contract.invariants.filter(invariant => invariant.strings.every(wanted => question.includes(wanted)));
    return asked.length > 0 && asked.every(invariant => proven.invariants.get(invariant.id) === true);
}

;// CONCATENATED MODULE: ./build/packages/core/src/rubric/render.js


/** It begins the sticky comment: an HTML comment, so that nobody sees it. */
const RUBRIC_MARKER = '<!-- cec-gate:rubric -->';
const PATHS_TOLD = 20;
const NAME = 300;
const WORDS = {
    pt: {
        title: 'Rubrica de revisão',
        proven: 'Provado pela máquina',
        judge: 'A julgar por uma pessoa',
        nobody: 'Nenhum papel do contrato cobre os caminhos tocados.',
        owners: 'CODEOWNERS na base',
        none: 'A base não tem CODEOWNERS: nenhum caminho tem dono.',
        unowned: 'Sem dono',
        faults: 'Linhas inválidas do CODEOWNERS, que o GitHub ignora',
        more: 'e mais',
        filemap: 'Patch dentro do Filemap (Cap.3)',
        plan: 'Plan.json válido e igual ao diff',
        gates: 'Gates verdes em todos os runs',
        runs: '3 runs verdes + ZIP/bytes idênticos (Cap.2 T6)',
        scorecard: 'Scorecard colado na PR, igual ao do artefato',
        evidenceHash: 'SHA256 do ZIP colado, recalculado dos bytes',
    },
    en: {
        title: 'Review rubric',
        proven: 'Proven by the machine',
        judge: 'For a person to judge',
        nobody: "None of the contract's roles covers the touched paths.",
        owners: 'CODEOWNERS at base',
        none: 'The base has no CODEOWNERS: no path has an owner.',
        unowned: 'Without an owner',
        faults: 'Invalid lines of CODEOWNERS, which GitHub skips',
        more: 'and more:',
        filemap: 'Patch inside the Filemap (Cap.3)',
        plan: 'Plan.json valid and the same as the diff',
        gates: 'Gates green in all runs',
        runs: '3 green runs + ZIP/bytes identical (Cap.2 T6)',
        scorecard: "Scorecard pasted in the PR, the same as the artifact's",
        evidenceHash: 'SHA256 of the ZIP pasted, recomputed from the bytes',
    },
};
const PROOFS = ['filemap', 'plan', 'runs', 'scorecard', 'evidenceHash'];
/** The rubric as Markdown, for the summary and the sticky comment. Same facts, same bytes. */
function renderRubric(facts) {
    const words = WORDS[facts.contract.language];
    const roles = judgeRubric(facts);
    return [
        `### ${words.title}`,
        `**${words.proven}**\n\n${provenItems(facts, words).map(box).join('\n')}`,
        `**${words.judge}**`,
        ...(roles.length === 0 ? [words.nobody] : roles.map(role => renderRole(role, words))),
        renderOwners(facts, words),
    ].join('\n\n');
}
function provenItems({ contract, proven }, words) {
    const runs = words.runs.replace('3', String(contract.orr.runs));
    return [
        ...PROOFS.map(name => ({ text: name === 'runs' ? runs : words[name], ticked: proven[name] === true })),
        // Pins, anti-spoof and the ruleset are gates of their own (SOP 6): their jobs were proven with the runs.
        {
            text: `${words.gates}: ${contract.gates.map(gate => `${gate.id} ${gate.title}`).join(', ')}`,
            ticked: proven.runs === true,
        },
        ...contract.invariants.map(({ id, title }) => ({ text: title, ticked: proven.invariants.get(id) === true })),
    ];
}
function renderRole({ role, paths, items }, words) {
    return `**${(0,inert/* prose */.CS)(role)}** (${listed(paths, words)})\n\n${items.map(box).join('\n')}`;
}
function renderOwners({ ownership, ownerFaults }, words) {
    const faults = ownerFaults.slice(0, PATHS_TOLD).map(({ line, reason }) => `- ${line}: ${(0,inert/* prose */.CS)(reason)}`);
    const told = faults.length === 0 ? [] : [`${words.faults}:\n\n${faults.join('\n')}`];
    if (ownership === null)
        return [`**${words.owners}:** ${words.none}`, ...told].join('\n\n');
    const owners = [...ownership.users, ...ownership.teams, ...ownership.others].map(owner => (0,inert/* code */.aY)((0,inert/* clip */.$Q)(owner, NAME)));
    const lines = [`**${words.owners}:** ${owners.join(', ') || '—'}`];
    if (ownership.unowned.length > 0)
        lines.push(`**${words.unowned}:** ${listed(ownership.unowned, words)}`);
    return [...lines, ...told].join('\n\n');
}
function listed(paths, words) {
    const shown = paths.slice(0, PATHS_TOLD).map(path => (0,inert/* code */.aY)((0,inert/* clip */.$Q)(path, NAME)));
    return shown.join(', ') + (paths.length > PATHS_TOLD ? `, ${words.more} ${paths.length - PATHS_TOLD}` : '');
}
/** The contract's own Markdown stands as it is: it comes from the base. */
function box({ text, ticked }) {
    return `- [${ticked ? 'x' : ' '}] ${text.replaceAll('\n', '\\n')}`;
}
/** Language-neutral first line of a comment that stands for a verdict. */
function renderCommentHead(contract, verdict, primary) {
    return `**cec-gate** ${(0,inert/* code */.aY)(contract.name)}: ${(0,inert/* prose */.CS)(verdict)}${primary === '' ? '' : ` · ${(0,inert/* prose */.CS)(primary)}`}`;
}


/***/ }),

/***/ 72029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gatherBranch)
/* harmony export */ });
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50801);
/* harmony import */ var _core_ref__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68878);


/**
 * The branch that holds the patch, when no pull request says it: the input, when it names one; the branch that the body
 * names, when it stands at head; what the runner says; the branch that is checked out.
 */
async function gatherBranch(git, head, given, claimed, env) {
    if (given !== '' && given !== 'HEAD' && given !== head)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(given);
    if (claimed !== null && (0,_core_ref__WEBPACK_IMPORTED_MODULE_1__/* .isBranchName */ .Q)(claimed) && (await standsAt(git, claimed, head)))
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(claimed);
    const checkedOut = (await git.run(['symbolic-ref', '--quiet', 'HEAD'])).stdout.toString('utf8').trim();
    for (const ref of [heads(env['GITHUB_HEAD_REF']), env['GITHUB_REF'] ?? '', checkedOut]) {
        if (ref.startsWith('refs/heads/'))
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(ref.slice('refs/heads/'.length));
    }
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)('the branch that holds the patch', 'Nothing names it: HEAD is detached, and no event says it.', 'Give the branch in the input head.');
}
async function standsAt(git, branch, head) {
    const { names } = await git.remotes;
    for (const ref of [`refs/heads/${branch}`, ...names.map(remote => `refs/remotes/${remote}/${branch}`)]) {
        if ((await git.find(ref)) === head)
            return true;
    }
    return false;
}
function heads(branch) {
    return branch === undefined || branch === '' ? '' : `refs/heads/${branch}`;
}


/***/ }),

/***/ 11377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ gatherTruth)
});

// EXTERNAL MODULE: ./build/packages/core/src/base.js
var src_base = __webpack_require__(15718);
// EXTERNAL MODULE: ./build/packages/core/src/checks/filemap-guard/judge.js + 5 modules
var judge = __webpack_require__(30635);
// EXTERNAL MODULE: ./build/packages/core/src/checks/plan-validate/judge.js + 6 modules
var plan_validate_judge = __webpack_require__(24546);
// EXTERNAL MODULE: ./build/packages/core/src/checks/plan-validate/parse.js + 5 modules
var parse = __webpack_require__(47604);
// EXTERNAL MODULE: ./build/packages/core/src/body/problem.js
var problem = __webpack_require__(79319);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/pr-body-lint/invariants.js

/** A line end may be written as one, or as backslash-n: source code has the second. */
function holdsString(bytes, wanted) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return text.includes(wanted) || (wanted.includes('\n') && text.includes(wanted.replaceAll('\n', '\\n')));
}
/** Every string stands at head wherever it stood at base, and somewhere at least (design 4): else the checklist says what is not so. */
function judgeInvariants(contract, seen, ticked) {
    return contract.invariants.flatMap(invariant => {
        const files = seen.find(one => one.id === invariant.id)?.files ?? [];
        const item = contract.checklist.find(one => one.invariant_id === invariant.id);
        const line = item === undefined ? undefined : ticked.get(item.text);
        return invariant.strings.flatMap(wanted => judgeString(invariant, wanted, files, line));
    });
}
function holds(invariant, seen) {
    const files = seen.find(one => one.id === invariant.id)?.files ?? [];
    return invariant.strings.every(wanted => judgeString(invariant, wanted, files, undefined).length === 0);
}
function judgeString(invariant, wanted, files, line) {
    const lost = files.filter(file => file.base.has(wanted) && !file.head.has(wanted));
    const place = line === undefined ? {} : { line };
    const findings = lost.map(file => (0,problem/* problem */.CC)('invariant-lost', { path: file.path }, {
        message: `${invariant.title}: ${(0,problem/* shown */.SP)(wanted)} is gone from a file that held it at base.`,
        expected: `${(0,problem/* shown */.SP)(wanted)} in the file, as at base`,
        found: 'the file without it, or no such file',
        remedy: 'Put it back, and run the gates again.',
    }));
    if (lost.length === 0 && !files.some(file => file.head.has(wanted))) {
        findings.push((0,problem/* problem */.CC)('invariant-absent', place, {
            message: `${invariant.title}: ${(0,problem/* shown */.SP)(wanted)} stands in no file at head.`,
            expected: `${(0,problem/* shown */.SP)(wanted)} in a file that matches ${invariant.paths.map(problem/* shown */.SP).join(' or ')}`,
            found: `${files.length} such files, none with it`,
            remedy: 'Add it where the specification demands it, and run the gates again.',
        }));
    }
    return findings;
}

// EXTERNAL MODULE: ./build/packages/core/src/body/rfc3339.js
var rfc3339 = __webpack_require__(45879);
// EXTERNAL MODULE: ./build/packages/core/src/body/scorecard.js
var scorecard = __webpack_require__(94432);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/pr-body-lint/truth.js



/** CEC-50: what the body says of its base, its branch and its diff is not so. Claims that are missing were told by the form. */
function judgeOrigin(claims, patch, branch, stale) {
    const findings = [];
    const { repoSha } = claims;
    if (repoSha !== null && patch.tip.kind === 'known' && repoSha.value !== patch.tip.value) {
        const remedy = stale
            ? 'Rebase the sandbox branch, run the gates again, and render the body anew.'
            : 'State the commit that the patch starts at.';
        findings.push(untrue('repo-sha', repoSha, `HEAD of ${patch.baseBranch}`, patch.tip.value, remedy, stale ? 'CEC-60' : 'CEC-50'));
    }
    if (claims.branch !== null && branch.kind === 'known' && claims.branch.value !== branch.value) {
        findings.push(untrue('branch', claims.branch, 'the branch of this patch', branch.value, 'State the branch that holds the patch.'));
    }
    if (patch.changes.kind === 'known')
        findings.push(...judgeTouched(claims, patch.changes.value));
    return findings;
}
/** CEC-50: hashes are those of the bytes, the pasted scorecard is the artifact's value for value, times lie within the runs. */
function judgeEvidence(claims, seen) {
    const { scorecard } = seen;
    const findings = [];
    const hash = (rule, claim, what, found) => {
        if (claim === null || found === '' || claim.value === found)
            return;
        findings.push(untrue(rule, claim, `the SHA-256 of the ${what}`, found, 'State the hash of the bytes that the runs left.'));
    };
    hash('scorecard-sha256', claims.scorecardSha256, "runs' scorecard", scorecard?.sha256 ?? '');
    hash('scorecard-sha256', claims.scorecardHash, "runs' scorecard", scorecard?.sha256 ?? '');
    hash('evidence-zip-sha256', claims.evidenceZipSha256, "runs' evidence ZIP", seen.evidenceZipSha256);
    hash('evidence-zip-sha256', claims.evidenceHash, "runs' evidence ZIP", seen.evidenceZipSha256);
    if (claims.scorecard !== null && scorecard !== null)
        findings.push(...judgeScorecard(claims.scorecard, scorecard.value));
    return [...findings, ...judgeTimes(claims, seen)];
}
function judgeScorecard(claim, value) {
    const pointer = (0,scorecard/* firstDifference */.a)(claim.value, value);
    if (pointer === null)
        return [];
    return [
        (0,problem/* problem */.CC)('scorecard-differs', { ...claim.placeOf(pointer), pointer }, {
            message: 'The pasted scorecard is not the one of the runs.',
            expected: "the runs' scorecard, value for value",
            found: `another value at ${(0,problem/* shown */.SP)(pointer === '' ? '/' : pointer)}`,
            remedy: 'Paste the scorecard of the artifact as it is.',
        }),
    ];
}
function judgeTimes({ startedAt, finishedAt }, seen) {
    const [first, last] = [second(seen.startedAt), second(seen.finishedAt)];
    const findings = [];
    for (const [key, claim] of [
        ['started_at', startedAt],
        ['finished_at', finishedAt],
    ]) {
        const stated = second(claim?.value ?? '');
        if (claim === null || stated === null || first === null || last === null)
            continue;
        if (stated >= first && stated <= last)
            continue;
        findings.push(untrue(key.replace('_', '-'), claim, `within the runs, ${seen.startedAt} to ${seen.finishedAt}`, '', 'State the earliest start and the latest end of the runs.'));
    }
    return findings;
}
function second(time) {
    const at = (0,rfc3339/* parseRfc3339 */.T)(time);
    return at === null ? null : Math.floor(at / 1000);
}
/** The touched files are the diff, exactly: no file too few, none too many. */
function judgeTouched({ touched }, changes) {
    const left = new Set(changes.map(change => change.path));
    const findings = [];
    for (const claim of touched) {
        const name = claim.names.find(name => left.delete(name));
        if (name !== undefined)
            continue;
        findings.push((0,problem/* problem */.CC)('touched-not-in-diff', { line: claim.line }, {
            message: `The body lists ${(0,problem/* shown */.SP)(claim.names[0] ?? '')}, which the patch does not touch.`,
            expected: 'only files of the diff',
            found: (0,problem/* shown */.SP)(claim.names[0] ?? ''),
            remedy: 'Take the item out.',
        }));
    }
    for (const path of [...left].sort()) {
        findings.push((0,problem/* problem */.CC)('touched-not-listed', {}, {
            message: `The patch touches ${(0,problem/* shown */.SP)(path)}, which the body does not list.`,
            expected: 'every file of the diff as an item',
            found: `no item ${(0,problem/* shown */.SP)(path)}`,
            remedy: 'Add the item.',
        }));
    }
    return findings;
}
function untrue(rule, claim, what, found, remedy, code = 'CEC-50') {
    const expected = found === '' ? what : `${found}, ${what}`;
    return (0,problem/* problem */.CC)(`${rule}-untrue`, { line: claim.line }, { message: `The body states ${(0,problem/* shown */.SP)(claim.value)}, which is not so.`, expected, found: (0,problem/* shown */.SP)(claim.value), remedy }, code);
}

// EXTERNAL MODULE: ./build/packages/core/src/contract/load.js + 2 modules
var load = __webpack_require__(33412);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/pattern.js
var pattern = __webpack_require__(9682);
;// CONCATENATED MODULE: ./build/packages/sources/src/gather/invariants.js



/** Which strings of the contract's invariants stand in which files, at base and at head; a gap when a file could not be read. */
async function gatherInvariants(git, at, invariants) {
    if (invariants.length === 0)
        return (0,fact/* known */.eO)([]);
    const [base, head] = await Promise.all([git.lsTree(at.base), git.lsTree(at.head)]);
    if (base.kind === 'gap')
        return base;
    if (head.kind === 'gap')
        return head;
    const seen = [];
    for (const invariant of invariants) {
        const files = await filesOf(git, at, invariant, { base: base.value, head: head.value });
        if (files.kind === 'gap')
            return files;
        seen.push({ id: invariant.id, files: files.value });
    }
    return (0,fact/* known */.eO)(seen);
}
async function filesOf(git, at, { paths, strings }, trees) {
    const matches = (0,pattern/* compilePatterns */.x)(paths);
    const ours = (tree) => new Map(tree.filter(entry => entry.mode.startsWith('100') && matches(entry.path)).map(entry => [entry.path, entry.sha]));
    const [base, head] = [ours(trees.base), ours(trees.head)];
    const files = [];
    for (const path of [...new Set([...base.keys(), ...head.keys()])].sort()) {
        const before = base.has(path) ? await stringsIn(git, at.base, path, strings) : (0,fact/* known */.eO)(NONE);
        if (before.kind === 'gap')
            return before;
        // The same blob holds the same strings.
        const after = !head.has(path)
            ? (0,fact/* known */.eO)(NONE)
            : head.get(path) === base.get(path)
                ? before
                : await stringsIn(git, at.head, path, strings);
        if (after.kind === 'gap')
            return after;
        files.push({ path, base: before.value, head: after.value });
    }
    return (0,fact/* known */.eO)(files);
}
const NONE = new Set();
async function stringsIn(git, commit, path, strings) {
    const blob = await git.readBlob(commit, path);
    if (blob.kind === 'gap')
        return blob;
    const { value } = blob;
    return (0,fact/* known */.eO)(value === null ? NONE : new Set(strings.filter(wanted => holdsString(value, wanted))));
}

// EXTERNAL MODULE: ./build/packages/sources/src/gather/plan.js + 4 modules
var gather_plan = __webpack_require__(74026);
// EXTERNAL MODULE: ./build/packages/sources/src/git/filemap.js + 4 modules
var git_filemap = __webpack_require__(83845);
// EXTERNAL MODULE: ./build/packages/sources/src/git/head-names.js
var head_names = __webpack_require__(5528);
;// CONCATENATED MODULE: ./build/packages/kit/src/body-truth.js












/** Everything that a body claims, held against git, the API and the bytes (design 6, `verify: full`). All findings in one pass. */
async function gatherTruth(request) {
    const { git, policy, form, patch, proof } = request;
    const [guarded, plan, invariants] = await Promise.all([
        guardPatch(request),
        provePlan(request),
        gatherInvariants(git, patch, policy.contract.invariants),
    ]);
    const base = (0,src_base/* judgeBase */.f)(patch);
    const kept = invariants.kind === 'known' ? judgeInvariants(policy.contract, invariants.value, form.claims.ticked) : [];
    const origin = judgeOrigin(form.claims, patch, request.branch, base.length > 0);
    const evidence = request.evidence.flatMap(seen => judgeEvidence(form.claims, seen));
    const told = [...origin, ...evidence, ...kept].map(finding => inBody(finding, request.bodyPath));
    const findings = [
        ...base,
        ...guarded.findings,
        ...(proof?.findings ?? []),
        ...form.findings.filter(finding => !isOverruled(finding, evidence)),
        ...plan.findings,
        ...told,
    ];
    const gaps = [
        ...(0,fact/* gapsOf */.dc)(patch.tip, patch.baseIsAncestor, patch.merges, patch.changes, request.branch, invariants),
        ...guarded.gaps,
        ...plan.gaps,
        ...(proof?.gaps ?? []),
    ];
    return {
        findings: distinct(findings),
        warnings: distinct([...plan.warnings, ...(proof?.warnings ?? [])]),
        gaps: distinct(gaps),
        proven: {
            filemap: guarded.gaps.length === 0 && patch.changes.kind === 'known' && guarded.findings.length === 0,
            plan: form.claims.plan !== null && plan.findings.length === 0 && plan.gaps.length === 0,
            runs: proof !== null && proof.provenance === 'api' && proof.findings.length === 0 && proof.gaps.length === 0,
            scorecard: isShown(request, 'scorecard'),
            evidenceHash: isShown(request, 'evidence'),
            invariants: new Map(policy.contract.invariants.map(one => [one.id, keeps(one.id, request, invariants)])),
        },
    };
}
/** What a scorecard that is not the runs' says of the gates is a lie about them, not a gate that failed. */
function isOverruled(finding, evidence) {
    return finding.rule === 'scorecard-not-pass' && evidence.some(({ rule }) => rule === 'scorecard-differs');
}
/** Lines of the body belong to its file, when it has one. */
function inBody(finding, path) {
    return path === '' || finding.path !== undefined ? finding : { ...finding, path };
}
function keeps(id, { policy }, invariants) {
    const invariant = policy.contract.invariants.find(one => one.id === id);
    return invariant !== undefined && invariants.kind === 'known' && holds(invariant, invariants.value);
}
/** Ticked in the rubric only when the claim is there and the bytes it was held against were there too. */
function isShown({ form, evidence }, what) {
    const { claims } = form;
    const stated = what === 'scorecard' ? (claims.scorecard ?? claims.scorecardHash) : claims.evidenceHash;
    const had = evidence.some(seen => (what === 'scorecard' ? seen.scorecard !== null : seen.evidenceZipSha256 !== ''));
    const wrong = evidence.flatMap(seen => judgeEvidence(claims, seen)).some(finding => finding.rule.startsWith(what));
    return stated !== null && had && !wrong;
}
async function guardPatch({ git, policy, filemap, patch, contractInput }) {
    const map = await (0,git_filemap/* gatherFilemap */.c)(git, policy, filemap);
    if (map.kind === 'gap' || patch.changes.kind === 'gap')
        return { findings: [], warnings: [], gaps: (0,fact/* gapsOf */.dc)(map) };
    const headNames = await (0,head_names/* gatherHeadNames */.a)(git, patch.head);
    const { findings } = (0,judge/* judgePatch */.wq)({
        filemap: map.value,
        contract: policy.contract,
        ...contractPath(contractInput),
        changes: patch.changes.value,
        headNames,
    });
    return { findings, warnings: [], gaps: (0,fact/* gapsOf */.dc)(headNames) };
}
async function provePlan({ git, policy, filemap, form, patch, contractInput, bodyPath, }) {
    const { plan, planText } = form.claims;
    if (plan === null || planText === null)
        return { findings: [], warnings: [], gaps: [] };
    const path = bodyPath === '' ? {} : { path: bodyPath };
    const source = { ...path, firstLine: planText.line, indent: planText.column - 1 };
    const parsed = (0,parse/* parsePlan */.v)(planText.value, policy.contract.limits, source);
    const ahead = { ...policy, tip: Promise.resolve(policy.tip) };
    const facts = await (0,gather_plan/* gatherPlanFacts */.SI)(git, ahead, {
        plan,
        parsed,
        source,
        filemap,
        ...contractPath(contractInput),
        patch: Promise.resolve(patch),
    });
    return facts.kind === 'gap' ? { findings: [], warnings: [], gaps: [facts.gap] } : (0,plan_validate_judge/* judgePlan */.t)(facts.value);
}
/** A contract given by path is policy itself. */
function contractPath(input) {
    return load/* BUILT_IN_NAMES */.oX.includes(input) ? {} : { contractPath: input };
}
/** Two checks may find the same thing; it is told once. */
function distinct(items) {
    return [...new Map(items.map(item => [JSON.stringify(item), item])).values()];
}


/***/ }),

/***/ 46884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rubricOf),
/* harmony export */   m: () => (/* binding */ gatherOwners)
/* harmony export */ });
/* harmony import */ var _core_codeowners_owners__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87969);
/* harmony import */ var _core_codeowners_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44537);
/* harmony import */ var _core_rubric_render__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64523);



/** CODEOWNERS at base, from the first place that has it; null when none has. A file that cannot be read owns nothing, and says so. */
async function gatherOwners(git, policy) {
    for (const path of _core_codeowners_parse__WEBPACK_IMPORTED_MODULE_1__/* .CODEOWNERS_PATHS */ .x) {
        const blob = await git.readBlob(policy.base, path);
        if (blob.kind === 'gap')
            return { ...(0,_core_codeowners_parse__WEBPACK_IMPORTED_MODULE_1__/* .parseCodeowners */ .B)(''), faults: [{ line: 0, text: '', reason: blob.gap.reason }] };
        if (blob.value !== null)
            return (0,_core_codeowners_parse__WEBPACK_IMPORTED_MODULE_1__/* .parseCodeowners */ .B)(Buffer.from(blob.value).toString('utf8'));
    }
    return null;
}
/** The review rubric, with the owners that CODEOWNERS at base names. `organisation`: the repository's owner. */
async function rubricOf(git, policy, patch, proven, organisation) {
    const touched = patch.changes.kind === 'known' ? patch.changes.value.map(change => change.path) : [];
    const owners = await gatherOwners(git, policy);
    return (0,_core_rubric_render__WEBPACK_IMPORTED_MODULE_0__/* .renderRubric */ .cJ)({
        contract: policy.contract,
        touched,
        proven,
        ownership: owners === null ? null : (0,_core_codeowners_owners__WEBPACK_IMPORTED_MODULE_2__/* .ownershipOf */ .V)(owners, touched, organisation),
        ownerFaults: owners?.faults ?? [],
    });
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
