export const id = 4827;
export const ids = [4827];
export const modules = {

/***/ 14752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19997);

/** JSON with keys in order of their UTF-16 code units, whatever the locale; two spaces, a line end. */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return value;
    // A null prototype keeps a key named `__proto__` a plain key.
    const out = Object.create(null);
    for (const key of Object.keys(value).sort())
        out[key] = sorted(value[key]);
    return out;
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

/***/ 2338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gateIds)
/* harmony export */ });
function gateIds(contract) {
    return contract.gates.map(gate => gate.id);
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony exports SUMMARY_BYTES, renderSummary */
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87437);


/** A step's summary over 1 MiB is dropped by the runner (docs: workflow commands); we stop well below, counted in UTF-8 bytes. */
const SUMMARY_BYTES = 900_000;
const ROWS = 200;
const CELL = 500;
const MARK = { pass: '✅ pass', refuse: '❌ refuse', unknown: '❔ unknown' };
/** The job summary: verdict, findings, gaps, warnings, then what the check adds (`more`, Markdown of our own making). */
function renderSummary(verdict, more = '') {
    const head = `## ${verdict.check}: ${MARK[verdict.verdict]}${verdict.code === '' ? '' : ` · ${verdict.code} ${CODE_TABLE[verdict.code].slug}`}`;
    const parts = [
        head,
        `**State** ${verdict.state.from} → ${verdict.state.to} · **contract** ${code(verdict.contract)}${refusals(verdict)}`,
        verdict.next === '' ? '' : `**Next:** ${prose(verdict.next)}`,
        table('Findings', ['Code', 'Rule', 'Where', 'Message', 'Expected', 'Found', 'Do this'], verdict.findings.map(f => [f.code, ...cells(f)])),
        table('Could not be known', ['Fact', 'Why', 'Do this'], verdict.gaps.map(gap => [cell(gap.fact), cell(gap.reason), cell(gap.remedy)])),
        table('Warnings', ['Rule', 'Where', 'Message', 'Expected', 'Found', 'Do this'], verdict.warnings.map(cells)),
        more,
    ];
    return bounded(parts.filter(part => part !== '').join('\n\n'));
}
function refusals(verdict) {
    return verdict.refusals.length === 0 ? '' : ` · **refusal** ${verdict.refusals.join(', ')}`;
}
function cells(told) {
    return [told.rule, where(told), cell(told.message), cell(told.expected), cell(told.found), cell(told.remedy)];
}
function cell(text) {
    return prose(clip(text, CELL));
}
function where(place) {
    if (place.path === undefined)
        return place.pointer === undefined ? '' : code(place.pointer);
    const at = place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
    return code(`${clip(place.path, CELL)}${at}`);
}
/** A GFM table of ready cells, at most 200 rows; the rest is counted. */
function table(title, columns, rows) {
    if (rows.length === 0)
        return '';
    const lines = [
        `### ${title} (${rows.length})`,
        '',
        `| ${columns.join(' | ')} |`,
        `|${columns.map(() => '---').join('|')}|`,
        ...rows.slice(0, ROWS).map(row => `| ${row.join(' | ')} |`),
    ];
    if (rows.length > ROWS)
        lines.push('', `…and ${rows.length - ROWS} more.`);
    return lines.join('\n');
}
function bounded(markdown) {
    if (Buffer.byteLength(markdown) <= SUMMARY_BYTES)
        return `${markdown}\n`;
    const cut = Buffer.from(markdown).subarray(0, SUMMARY_BYTES).toString('utf8');
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…cut: the summary's limit is 1 MiB. The verdict JSON has the rest.\n`;
}


/***/ }),

/***/ 69554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WO: () => (/* binding */ contextsOf),
  $S: () => (/* binding */ localPath),
  ES: () => (/* binding */ mayContain),
  uE: () => (/* binding */ reports),
  HD: () => (/* binding */ shownName)
});

// EXTERNAL MODULE: ./build/packages/core/src/workflow/expression.js
var expression = __webpack_require__(89171);
// EXTERNAL MODULE: ./build/packages/core/src/canonical-json.js
var canonical_json = __webpack_require__(14752);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/packages/core/src/workflow/matrix.js


/** A job runs at most 256 times in one matrix (docs: Actions limits). */
const ROWS_MAX = 256;
/**
 * The rows of a matrix, in GitHub's order (docs: running variations of jobs): the product of the axes, without the
 * excluded, then each `include` joined to the rows whose axis values it does not change, else a row of its own.
 * Null when only the run knows them, or there are more than 256.
 */
function expandMatrix(matrix) {
    if (matrix.kind === 'dynamic')
        return null;
    if (matrix.kind === 'none')
        return [];
    const product = productOf(matrix.axes);
    if (product === null)
        return null;
    const rows = product.filter(row => !matrix.exclude.some(gone => covers(row, gone)));
    const kept = rows.length;
    for (const extra of matrix.include) {
        const fits = rows.flatMap((row, at) => (at < kept && keepsAxes(row, extra, matrix.axes) ? [at] : []));
        for (const at of fits)
            rows[at] = { ...rows[at], ...extra };
        if (fits.length === 0)
            rows.push(extra);
    }
    return rows.length > ROWS_MAX ? null : rows;
}
function productOf(axes) {
    if (axes.size === 0)
        return [];
    let rows = [{}];
    for (const [axis, values] of axes) {
        rows = rows.flatMap(row => values.map(value => ({ ...row, [axis]: value })));
        if (rows.length > ROWS_MAX)
            return null;
    }
    return rows;
}
function covers(row, gone) {
    return Object.entries(gone).every(([key, value]) => same(row[key], value));
}
function keepsAxes(row, extra, axes) {
    return Object.entries(extra).every(([key, value]) => !axes.has(key) || same(row[key], value));
}
function same(a, b) {
    return (0,canonical_json/* canonicalJson */.d)(a ?? null) === (0,canonical_json/* canonicalJson */.d)(b);
}
/** ` (ubuntu, 20)`: what GitHub adds to a name that does not use the matrix itself; the leaves of nested values in order. */
function matrixSuffix(row) {
    const leaves = leavesOf(row);
    return leaves.length === 0 ? '' : ` (${leaves.join(', ')})`;
}
function leavesOf(value) {
    if (Array.isArray(value))
        return value.flatMap(leavesOf);
    if ((0,json/* isRecord */.u)(value))
        return Object.values(value).flatMap(item => leavesOf(isMatrixValue(item) ? item : null));
    return value === null ? [] : [String(value)];
}
function isMatrixValue(value) {
    return value !== undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/workflow/contexts.js


/** GitHub follows ten levels: the top one and nine called (docs: reusing workflows). */
const LEVELS = 10;
/** Far above what one run can hold; a file that calls itself in many jobs would multiply without end. */
const REPORTERS_MAX = 10_000;
/**
 * Every context that a workflow reports, matrices expanded, called workflows as `caller / callee`. A workflow that is
 * only ever called reports nothing by itself. `called` gives a workflow of the same repository by its path. A call of a
 * workflow by itself, which GitHub refuses, and what is over 10,000 jobs, stays unread.
 */
function contextsOf(entry, called) {
    const reporters = [];
    const unread = [];
    const callable = entry.triggers.every(trigger => trigger.event === 'workflow_call');
    const walk = (workflow, prefix, callers, bound, plain, open) => {
        for (const job of workflow.jobs) {
            const own = job.permissions.kind === 'undeclared' ? workflow.permissions : job.permissions;
            for (const named of namesOf(job)) {
                const name = joined([...prefix, ...named.name]);
                const known = { name, entry, workflow, job };
                const isStatic = plain && named.static;
                if (job.uses === null)
                    reporters.push({ ...known, callers, permissions: [...bound, own], static: isStatic });
                else {
                    const path = localPath(job.uses.text);
                    const far = callers.length + 1 >= LEVELS || reporters.length + unread.length >= REPORTERS_MAX;
                    const next = path === null || far || open.has(path) ? undefined : called(path);
                    if (next === undefined)
                        unread.push(known);
                    else {
                        const inside = new Set([...open, next.path]);
                        walk(next, joined([...name, ' / ']), [...callers, job], [...bound, own], isStatic, inside);
                    }
                }
            }
        }
    };
    if (!callable)
        walk(entry, [], [], [], true, new Set([entry.path]));
    return { reporters, unread };
}
/** `./.github/workflows/x.yml`, or the self-reference `$/.github/workflows/x.yml`; null for another repository's. */
function localPath(uses) {
    return /^[.$]\/(.*)$/.exec(uses)?.[1]?.replace(/\/+$/, '') ?? null;
}
function namesOf(job) {
    const rows = expandMatrix(job.matrix);
    if (job.matrix.kind === 'none')
        return [named(job, {}, job.name.dynamic)];
    if (rows === null)
        return dynamicRows(job);
    return rows.map(row => named(job, row, true));
}
/** The text of a name: evaluated where the matrix is enough, else its fixed parts. */
function named(job, row, changed) {
    const { text, dynamic } = job.name;
    const suffix = dynamic && partsOf(text).some(part => part.expression && (0,expression/* usesMatrix */.WM)(part.text)) ? '' : matrixSuffix(row);
    const name = partsOf(text).map(part => (part.expression ? (0,expression/* evaluateWithMatrix */.Bn)(part.text, row) : part.text));
    return { name: joined([...name, suffix]), static: !changed };
}
function dynamicRows(job) {
    const { text, dynamic } = job.name;
    if (!dynamic)
        return [{ name: [`${text} (`, null, ')'], static: false }];
    return [{ name: joined([...partsOf(text).map(part => (part.expression ? null : part.text)), null]), static: false }];
}
function partsOf(text) {
    return text
        .split(/(\$\{\{.*?\}\})/s)
        .filter(part => part !== '')
        .map(part => part.startsWith('${{') ? { text: part.slice(3, -2).trim(), expression: true } : { text: part, expression: false });
}
/** Neighbouring texts in one, so that equal names are equal lists. */
function joined(parts) {
    const out = [];
    for (const part of parts) {
        const last = out.at(-1);
        if (part === '' || (part === null && last === null))
            continue;
        if (typeof part === 'string' && typeof last === 'string')
            out[out.length - 1] = last + part;
        else
            out.push(part);
    }
    return out;
}
/** Whether a reporter's name is, or can become, this context. */
function reports(name, context) {
    if (!name.includes(null))
        return name.join('') === context ? 'yes' : 'no';
    return matches(joined(name), context) ? 'maybe' : 'no';
}
/** Whether a call that is not at hand can give this context. */
function mayContain(unread, context) {
    return matches(joined([...unread.name, ' / ', null]), context);
}
/** For people: `T*` where the run decides. */
function shownName(name) {
    return name.map(part => part ?? '*').join('');
}
// Greedy from the left, the last fixed part at the end: linear, whatever the name.
function matches(name, context) {
    let at = 0;
    for (const [index, part] of name.entries()) {
        if (part === null)
            continue;
        const free = name[index - 1] === null;
        const last = index === name.length - 1;
        if (last && free)
            return context.length - part.length >= at && context.endsWith(part);
        const found = free ? context.indexOf(part, at) : context.startsWith(part, at) ? at : -1;
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return name.at(-1) === null || at === context.length;
}


/***/ }),

/***/ 89171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ evaluateWithMatrix),
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   WM: () => (/* binding */ usesMatrix)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34082);
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12049);


/** The contexts and status functions of GitHub's expressions (docs: contexts); what is not known here does not parse. */
const CONTEXTS = ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'env', 'secrets', 'job', 'runner', 'steps'];
const STATUS = ['always', 'success', 'failure', 'cancelled', 'hashFiles'];
/** What is in `${{ }}`, through GitHub's own expression parser; null when it does not parse. */
function parseExpression(text) {
    try {
        const { tokens } = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(text).lex();
        const functions = STATUS.map(name => ({ name, minArgs: 0, maxArgs: Number.MAX_SAFE_INTEGER }));
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(tokens, CONTEXTS, functions).parse();
    }
    catch {
        return null;
    }
}
/** The text of an expression that needs nothing but the matrix; null when it needs more, or does not evaluate. */
function evaluateWithMatrix(text, row) {
    const tree = parseExpression(text);
    if (tree === null || !every(tree, knownWithMatrix))
        return null;
    try {
        const matrix = JSON.parse(JSON.stringify(row), _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.reviver */ .p.eD);
        if (!isDictionary(matrix))
            return null;
        const value = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Evaluator */ .oi(tree, new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT({ key: 'matrix', value: matrix })).evaluate();
        return value.coerceString();
    }
    catch {
        return null;
    }
}
/** Whether the matrix is used at all. */
function usesMatrix(text) {
    const tree = parseExpression(text);
    return tree !== null && !every(tree, node => !isContext(node, 'matrix'));
}
/**
 * Whether a job's condition holds whatever happens. `success()` does in a job without `needs`; `!cancelled()` does not:
 * cancelling the run would skip the job, and a skipped check satisfies a requirement (docs: required status checks).
 */
function truthOf(condition, hasNeeds) {
    const tree = parseExpression(condition);
    return tree === null ? 'depends' : truth(tree, hasNeeds);
}
function truth(tree, hasNeeds) {
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Grouping */ .aU)
        return truth(tree.group, hasNeeds);
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS)
        return literalTruth(tree);
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .FunctionCall */ .R6)
        return callTruth(tree.functionName.lexeme.toLowerCase(), hasNeeds);
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Unary */ ._c)
        return tree.operator.lexeme === '!' ? negated(truth(tree.expr, hasNeeds)) : 'depends';
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Logical */ .oD) {
        const parts = tree.args.map(arg => truth(arg, hasNeeds));
        const [deciding, other] = tree.operator.lexeme === '&&' ? ['never', 'always'] : ['always', 'never'];
        if (parts.includes(deciding))
            return deciding;
        return parts.every(part => part === other) ? other : 'depends';
    }
    return 'depends';
}
function literalTruth(tree) {
    const { literal } = tree;
    if (literal.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Kind */ .p.b8.Null)
        return 'never';
    if (literal.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Kind */ .p.b8.Boolean)
        return literal.coerceString() === 'true' ? 'always' : 'never';
    if (literal.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Kind */ .p.b8.String)
        return literal.coerceString() === '' ? 'never' : 'always';
    if (literal.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Kind */ .p.b8.Number)
        return literal.number() === 0 || Number.isNaN(literal.number()) ? 'never' : 'always';
    return 'depends';
}
function callTruth(name, hasNeeds) {
    if (name === 'always')
        return 'always';
    if (name === 'success')
        return hasNeeds ? 'depends' : 'always';
    if (name === 'failure')
        return hasNeeds ? 'depends' : 'never';
    return 'depends';
}
function negated(value) {
    if (value === 'depends')
        return value;
    return value === 'always' ? 'never' : 'always';
}
function every(tree, holds) {
    return holds(tree) && childrenOf(tree).every(child => every(child, holds));
}
function childrenOf(tree) {
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Grouping */ .aU)
        return [tree.group];
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Unary */ ._c)
        return [tree.expr];
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Binary */ .yI)
        return [tree.left, tree.right];
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Logical */ .oD || tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .FunctionCall */ .R6)
        return tree.args;
    if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_)
        return [tree.expr, tree.index];
    return [];
}
function knownWithMatrix(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC)
        return isContext(node, 'matrix');
    return !(node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .FunctionCall */ .R6 && STATUS.includes(node.functionName.lexeme));
}
function isContext(node, name) {
    return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC && node.name.lexeme.toLowerCase() === name;
}
function isDictionary(value) {
    return value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT;
}


/***/ }),

/***/ 86514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ LOCK_PATH),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   QK: () => (/* binding */ lockCovers)
/* harmony export */ });
/* unused harmony exports LOCK_VERSION, canonicalPin */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19997);


/** Where GitHub looks for it. */
const LOCK_PATH = '.github/workflows/actions.lock';
/** The only form that is known to us (`gh actions-lock`, public preview); another one covers nothing. */
const LOCK_VERSION = 'v0.0.2';
/**
 * Strict, since GitHub ignores a lock that it cannot read and runs the workflow all the same
 * (github/gh-actions-lock issue 125): whatever is odd makes the lock bad, and a bad lock covers nothing.
 */
function parseLock(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { uniqueKeys: true, maxAliasCount: 0, logLevel: 'error' });
        return { kind: 'ok', lock: lockOf(value) };
    }
    catch (error) {
        return { kind: 'bad', problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
    }
}
function lockOf(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
        throw new Error('it is no mapping');
    if (value['version'] !== LOCK_VERSION)
        throw new Error(`its version is ${JSON.stringify(value['version'] ?? null)}, not "${LOCK_VERSION}"`);
    const workflows = new Map();
    for (const [path, pins] of entriesOf(value, 'workflows'))
        workflows.set(path, pinsOf(pins, path));
    const dependencies = new Map();
    for (const [pin, entry] of entriesOf(value, 'dependencies'))
        dependencies.set(canonicalPin(pin), dependencyOf(pin, entry));
    return { workflows, dependencies };
}
function entriesOf(value, key) {
    const section = value[key] ?? {};
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(section))
        throw new Error(`${key} is no mapping`);
    return Object.entries(section);
}
function dependencyOf(pin, entry) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(entry))
        throw new Error(`${pin} is no mapping`);
    const commit = entry['commit'];
    if (typeof commit !== 'string' || !/^sha1-[0-9a-f]{40}$/.test(commit))
        throw new Error(`${pin} has no commit of the form sha1-<40 hex>`);
    for (const id of ['owner_id', 'repo_id']) {
        if (typeof entry[id] !== 'number')
            throw new Error(`${pin} has no ${id}`);
    }
    return { commit: commit.slice('sha1-'.length), uses: pinsOf(entry['uses'] ?? [], pin) };
}
function pinsOf(value, owner) {
    if (!Array.isArray(value))
        throw new Error(`${owner} has no list of pins`);
    return value.map(pin => {
        if (typeof pin !== 'string')
            throw new Error(`${owner} has a pin that is no text`);
        return canonicalPin(pin);
    });
}
/** `Owner/Repo/path@ref` as the lock writes it: `owner/repo@ref`; owner and repository know no case, a ref does. */
function canonicalPin(uses) {
    const at = uses.indexOf('@');
    const [owner = '', repo = ''] = uses.slice(0, at).split('/');
    if (at < 0 || owner === '' || repo === '')
        throw new Error(`${JSON.stringify(uses)} is no owner/repo@ref`);
    return `${owner.toLowerCase()}/${repo.toLowerCase()}${uses.slice(at)}`;
}
/** Whether a workflow is onboarded and the lock binds this reference, and all that it calls, to commits. */
function lockCovers(lock, workflow, uses) {
    const roots = lock.workflows.get(workflow);
    if (roots === undefined || !uses.includes('@'))
        return false;
    if (!/^[^/@]+\/[^/@]+/.test(uses))
        return false;
    const wanted = canonicalPin(uses);
    return reachable(lock, roots).has(wanted) && [...reachable(lock, [wanted])].every(pin => lock.dependencies.has(pin));
}
function reachable(lock, roots) {
    const seen = new Set();
    const queue = [...roots];
    for (let pin = queue.pop(); pin !== undefined; pin = queue.pop()) {
        if (seen.has(pin))
            continue;
        seen.add(pin);
        queue.push(...(lock.dependencies.get(pin)?.uses ?? []));
    }
    return seen;
}


/***/ }),

/***/ 60189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localFolders: () => (/* binding */ localFolders),
/* harmony export */   pinOf: () => (/* binding */ pinOf),
/* harmony export */   referencesOf: () => (/* binding */ referencesOf)
/* harmony export */ });
/* harmony import */ var _contexts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69554);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86514);


/** How firmly a reference is bound to bytes: full SHA or digest, the lock, this repository, or nothing. */
function pinOf(reference, lock) {
    const { text, dynamic } = reference.text;
    if (reference.kind === 'image')
        return !dynamic && hasDigest(text.replace(/^docker:\/\//, '')) ? 'pinned' : 'loose';
    if (text.startsWith('docker://'))
        return hasDigest(text.slice('docker://'.length)) ? 'pinned' : 'loose';
    if (text.startsWith('./'))
        return 'local';
    if (text.startsWith('$/'))
        return 'self';
    if (/^[^@]+\/[^@]+@[0-9a-f]{40}$/i.test(text))
        return 'pinned';
    return lock !== null && !dynamic && (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockCovers */ .QK)(lock, reference.owner, text) ? 'locked' : 'loose';
}
function hasDigest(image) {
    return /@sha256:[0-9a-f]{64}$/.test(image);
}
/** Composite actions call each other at most ten deep (docs: composite actions). */
const DEPTH = 10;
/**
 * Every reference that a run of the entry workflow can reach inside this repository: steps, called workflows, composite
 * actions, container and service images. Each stands once, with the jobs that reach it.
 */
function referencesOf(entry, library) {
    const found = new Map();
    const note = (file, owner, kind, text, job) => {
        const key = `${file}:${text.line}:${text.column}:${text.text}`;
        found.set(key, { file, owner, kind, text, jobs: [...new Set([...(found.get(key)?.jobs ?? []), job])] });
    };
    // Each file once for each job that reaches it: what calls itself, or many that call each other, would never end.
    const walked = new Set();
    const first = (file, owner, job) => {
        const key = `${job} ${owner} ${file}`;
        return !walked.has(key) && walked.add(key) !== undefined;
    };
    const ofAction = (uses, owner, job, depth) => {
        const folder = (0,_contexts_js__WEBPACK_IMPORTED_MODULE_0__/* .localPath */ .$S)(uses.text);
        const action = folder === null || depth >= DEPTH ? undefined : library.action(folder);
        if (action === undefined || !first(action.path, owner, job))
            return;
        for (const step of action.steps) {
            if (step.uses === null)
                continue;
            note(action.path, owner, 'action', step.uses, job);
            ofAction(step.uses, owner, job, depth + 1);
        }
        if (action.image?.text.startsWith('docker://'))
            note(action.path, owner, 'image', action.image, job);
    };
    const ofJob = (workflow, job, top, depth) => {
        const { path } = workflow;
        for (const image of job.images)
            if (image.text !== '')
                note(path, path, 'image', image, top);
        for (const step of job.steps) {
            if (step.uses === null)
                continue;
            note(path, path, 'action', step.uses, top);
            ofAction(step.uses, path, top, 0);
        }
        if (job.uses === null)
            return;
        note(path, path, 'workflow', job.uses, top);
        const called = (0,_contexts_js__WEBPACK_IMPORTED_MODULE_0__/* .localPath */ .$S)(job.uses.text);
        const next = called === null || depth >= DEPTH ? undefined : library.workflow(called);
        if (next === undefined || !first(next.path, next.path, top))
            return;
        for (const inner of next.jobs)
            ofJob(next, inner, top, depth + 1);
    };
    for (const job of entry.jobs)
        ofJob(entry, job, job.id, 0);
    return [...found.values()];
}
/** Folders of local actions that a workflow's jobs, or another local action, call. */
function localFolders(jobs, actions) {
    const steps = [...jobs.flatMap(job => job.steps), ...actions.flatMap(action => action.steps)];
    return [...new Set(steps.flatMap(step => (step.uses === null ? [] : ((0,_contexts_js__WEBPACK_IMPORTED_MODULE_0__/* .localPath */ .$S)(step.uses.text) ?? []))))].sort();
}


/***/ }),

/***/ 44827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rulesetSanity: () => (/* binding */ rulesetSanity)
});

// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __webpack_require__(26823);
// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __webpack_require__(15724);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/canonical-json.js
var canonical_json = __webpack_require__(14752);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/workflow/contexts.js + 1 modules
var workflow_contexts = __webpack_require__(69554);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/parse-answers.js

/** An answer of the API that is not of the documented shape; never read as "nothing there". */
class ShapeError extends Error {
    /** JSON pointer of the value that is wrong, or of the object that lacks one. */
    pointer;
    constructor(pointer, problem) {
        super(`${pointer === '' ? 'the answer' : pointer} ${problem}`);
        this.pointer = pointer;
    }
}
/** `GET rules/branches/{branch}`; `at` is where the answer stands in a larger document, a JSON pointer as below. */
function parseBranchRules(answer, at = '') {
    const rules = listOf(answer, at).map((item, index) => {
        const here = `${at}/${index}`;
        const fields = recordOf(item, here);
        const id = fields['ruleset_id'];
        const type = textOf(fields, 'type', here);
        const parameters = parametersOf(fields, here);
        if (type === 'required_status_checks')
            parseRequiredChecks(parameters, `${here}/parameters`);
        return {
            type,
            parameters,
            rulesetId: typeof id === 'number' ? id : null,
            sourceType: optionalText(fields, 'ruleset_source_type'),
            source: optionalText(fields, 'ruleset_source'),
        };
    });
    return rules.sort((a, b) => (a.rulesetId ?? 0) - (b.rulesetId ?? 0) || compare(a.type, b.type));
}
/** `GET rulesets/{id}`. */
function parseRuleset(answer, at = '') {
    const fields = recordOf(answer, at);
    const id = fields['id'];
    if (typeof id !== 'number')
        throw new ShapeError(at, 'has no number as "id"');
    const bypass = fields['bypass_actors'];
    return {
        id,
        name: textOf(fields, 'name', at),
        target: optionalText(fields, 'target'),
        sourceType: optionalText(fields, 'source_type'),
        source: optionalText(fields, 'source'),
        enforcement: textOf(fields, 'enforcement', at),
        bypass: bypass === undefined || bypass === null ? null : parseActors(bypass, `${at}/bypass_actors`),
        callerBypass: optionalText(fields, 'current_user_can_bypass'),
        conditions: jsonOf(fields['conditions'] ?? null),
        rules: listOf(fields['rules'] ?? [], `${at}/rules`).map((item, index) => {
            const here = `${at}/rules/${index}`;
            const rule = recordOf(item, here);
            const type = textOf(rule, 'type', here);
            const parameters = parametersOf(rule, here);
            if (type === 'required_status_checks')
                parseRequiredChecks(parameters, `${here}/parameters`);
            return { type, parameters };
        }),
    };
}
function parseActors(answer, at) {
    return listOf(answer, at).map((item, index) => {
        const fields = recordOf(item, `${at}/${index}`);
        const id = fields['actor_id'];
        return {
            id: typeof id === 'number' ? id : null,
            type: textOf(fields, 'actor_type', `${at}/${index}`),
            mode: optionalText(fields, 'bypass_mode') || 'always',
        };
    });
}
/** `GET branches/{branch}`: the reduced form of classic protection. */
function parseClassic(answer, at = '') {
    const protection = recordOf(recordOf(answer, at)['protection'], `${at}/protection`);
    const required = protection['required_status_checks'];
    const checks = (0,json/* isRecord */.u)(required) ? required : {};
    const enforcement = optionalText(checks, 'enforcement_level') || ((0,json/* isRecord */.u)(required) ? 'everyone' : 'off');
    return {
        enabled: protection['enabled'] === true,
        enforcement,
        checks: classicChecks(checks, `${at}/protection/required_status_checks`),
        details: null,
    };
}
/** `checks` says the app; `contexts` repeats the names, and is all that older servers give. */
function classicChecks(required, at) {
    const checks = listOf(required['checks'] ?? [], `${at}/checks`).map((item, index) => {
        const here = `${at}/checks/${index}`;
        const fields = recordOf(item, here);
        const app = fields['app_id'];
        return {
            context: textOf(fields, 'context', here),
            integration: typeof app === 'number' && app >= 0 ? app : null,
        };
    });
    const named = new Set(checks.map(check => check.context));
    const bare = listOf(required['contexts'] ?? [], `${at}/contexts`).flatMap((context, index) => {
        if (typeof context !== 'string')
            throw new ShapeError(`${at}/contexts/${index}`, 'is no text');
        return named.has(context) ? [] : [{ context, integration: null }];
    });
    return [...checks, ...bare];
}
/** `GET branches/{branch}/protection`. */
function parseClassicDetails(answer) {
    const fields = recordOf(answer, '');
    const checks = fields['required_status_checks'];
    const reviews = fields['required_pull_request_reviews'];
    const count = (0,json/* isRecord */.u)(reviews) ? reviews['required_approving_review_count'] : null;
    return {
        strict: (0,json/* isRecord */.u)(checks) && checks['strict'] === true,
        enforceAdmins: enabledOf(fields['enforce_admins']),
        approvals: (0,json/* isRecord */.u)(reviews) ? (typeof count === 'number' ? count : 0) : null,
        allowForcePushes: enabledOf(fields['allow_force_pushes']),
        allowDeletions: enabledOf(fields['allow_deletions']),
    };
}
function enabledOf(value) {
    return (0,json/* isRecord */.u)(value) && value['enabled'] === true;
}
/** Parameters of a `required_status_checks` rule. */
function parseRequiredChecks(parameters, at = '') {
    const list = `${at}/required_status_checks`;
    return {
        checks: listOf(parameters['required_status_checks'], list).map((item, index) => {
            const fields = recordOf(item, `${list}/${index}`);
            const integration = fields['integration_id'];
            return {
                context: textOf(fields, 'context', `${list}/${index}`),
                integration: typeof integration === 'number' ? integration : null,
            };
        }),
        strict: parameters['strict_required_status_checks_policy'] === true,
        notOnCreate: parameters['do_not_enforce_on_create'] === true,
    };
}
function listOf(value, at) {
    if (!Array.isArray(value))
        throw new ShapeError(at, 'is no list');
    return value;
}
function recordOf(value, at) {
    if (!(0,json/* isRecord */.u)(value))
        throw new ShapeError(at, 'is no object');
    return value;
}
function textOf(fields, key, at) {
    const value = fields[key];
    if (typeof value !== 'string')
        throw new ShapeError(at, `has no text as ${JSON.stringify(key)}`);
    return value;
}
function optionalText(fields, key) {
    const value = fields[key];
    return typeof value === 'string' ? value : '';
}
function parametersOf(fields, at) {
    const value = fields['parameters'] ?? {};
    if (!(0,json/* isRecord */.u)(value))
        throw new ShapeError(`${at}/parameters`, 'is no object');
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
}
/** What came out of JSON is JSON. */
function jsonOf(value) {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map(jsonOf);
    if ((0,json/* isRecord */.u)(value))
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
    throw new ShapeError('', 'holds a value that is no JSON');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/effective.js

/** Every demand in force on the branch, sorted by context, rulesets before classic protection. */
function contextDemands(rules, rulesets, classic) {
    const fromRules = rules.flatMap(rule => {
        if (rule.type !== 'required_status_checks')
            return [];
        const { checks, strict, notOnCreate } = parseRequiredChecks(rule.parameters);
        return checks.map(check => ({ ...check, strict, notOnCreate, source: sourceOf(rule, rulesets) }));
    });
    return [...fromRules, ...classicDemands(classic)].sort((a, b) => a.context < b.context ? -1 : a.context > b.context ? 1 : 0);
}
function classicDemands(classic) {
    if (classic === null || !classic.enabled || classic.enforcement === 'off')
        return [];
    const strict = classic.details?.kind === 'known' ? classic.details.value.strict : null;
    return classic.checks.map(check => ({ ...check, strict, notOnCreate: false, source: { kind: 'classic' } }));
}
function sourceOf(rule, rulesets) {
    const known = rule.rulesetId === null ? undefined : rulesets.get(rule.rulesetId);
    return { kind: 'ruleset', id: rule.rulesetId, name: known?.kind === 'known' ? known.value.name : '' };
}
function shownSource(source) {
    if (source.kind === 'classic')
        return 'classic branch protection';
    const name = source.name === '' ? '' : ` ${JSON.stringify(source.name)}`;
    return `ruleset ${source.id ?? '(no id)'}${name}`;
}
/** The rulesets in force on the branch, by id, whose details are known. */
function inForce(rules, rulesets) {
    const ids = new Set(rules.flatMap(rule => rule.rulesetId ?? []));
    return [...ids]
        .sort((a, b) => a - b)
        .flatMap(id => {
        const ruleset = rulesets.get(id);
        return ruleset?.kind === 'known' ? [ruleset.value] : [];
    });
}
/** Ids of the rulesets that bring at least one of the contexts. */
function carriers(demands, contexts) {
    const wanted = new Set(contexts);
    return new Set(demands.flatMap(({ context, source }) => source.kind === 'ruleset' && source.id !== null && wanted.has(context) ? [source.id] : []));
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/gate-jobs.js

function reachesOf(files, gatingPath) {
    const byPath = new Map();
    for (const parsed of files.workflows)
        if (parsed.kind === 'ok')
            byPath.set(parsed.workflow.path, parsed.workflow);
    const reach = (workflow) => ({ workflow, ...(0,workflow_contexts/* contextsOf */.WO)(workflow, path => byPath.get(path)) });
    const bad = files.workflows.filter(parsed => parsed.kind === 'bad');
    const gating = byPath.get(gatingPath);
    return {
        gating: gating === undefined ? (bad.find(parsed => parsed.path === gatingPath) ?? null) : reach(gating),
        others: [...byPath.values()].filter(workflow => workflow.path !== gatingPath).map(reach),
        unreadable: bad.filter(parsed => parsed.path !== gatingPath),
    };
}
/** The jobs of one workflow that report a context for certain, perhaps, or behind a call that could not be read. */
function jobsFor(reach, context) {
    return {
        certain: reach.reporters.filter(reporter => (0,workflow_contexts/* reports */.uE)(reporter.name, context) === 'yes'),
        perhaps: reach.reporters.filter(reporter => (0,workflow_contexts/* reports */.uE)(reporter.name, context) === 'maybe'),
        unread: reach.unread.filter(call => (0,workflow_contexts/* mayContain */.ES)(call, context)),
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/drift.js



/** What the branch demands, what the contract demands and what the workflows can report, in one table. */
function driftOf(demanded, demands, reaches) {
    const reporters = reaches === null ? [] : gatingReporters(reaches);
    const contexts = new Set([
        ...demanded.contexts,
        ...(demands ?? []).map(demand => demand.context),
        ...reporters.map(reporter => (0,workflow_contexts/* shownName */.HD)(reporter.name)),
    ]);
    return [...contexts].sort().map(context => ({
        context,
        branch: demands === null ? null : demands.filter(demand => demand.context === context).map(shownDemand),
        contract: demanded.contexts.includes(context),
        workflow: reaches === null ? null : jobsOf(context, reaches, reporters),
    }));
}
function gatingReporters(reaches) {
    return reaches.gating === null || 'kind' in reaches.gating ? [] : reaches.gating.reporters;
}
function shownDemand(demand) {
    return `${shownSource(demand.source)}, ${demand.integration === null ? 'any source' : `integration ${demand.integration}`}`;
}
function jobsOf(context, reaches, reporters) {
    const own = reporters.filter(reporter => (0,workflow_contexts/* shownName */.HD)(reporter.name) === context);
    const others = reaches.others.flatMap(other => jobsFor(other, context).certain);
    return [...own, ...others].map(reporter => `${reporter.entry.path}: ${[...reporter.callers, reporter.job].map(job => job.id).join(' / ')}`);
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/told.js
/** T0 is a gate: whatever it refuses is CEC-20. */
function refuse(rule, words, place = {}) {
    return { code: 'CEC-20', rule, ...words, ...place };
}
function warn(rule, words, place = {}) {
    return { rule, ...words, ...place };
}
function told(parts) {
    return { findings: [], warnings: [], gaps: [], ...parts };
}
function together(...parts) {
    return {
        findings: parts.flatMap(part => part.findings),
        warnings: parts.flatMap(part => part.warnings),
        gaps: parts.flatMap(part => part.gaps),
    };
}
/** Texts from the API or a file as JSON writes them: blanks and invisible characters show. */
function quoted(texts) {
    return texts.length === 0 ? 'nothing' : texts.map(text => JSON.stringify(text)).join(', ');
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/judge-admin.js

/** What only an admin-token shows: the SHA-pinning policy, and who changed the rulesets since base. */
function judgeAdmin(admin) {
    if (admin === null)
        return told({});
    return together(judgePolicy(admin.shaPinning), judgeChanges(admin.changes));
}
function judgePolicy(policy) {
    if (policy.kind === 'gap')
        return told({ gaps: [policy.gap] });
    if (policy.value)
        return told({});
    return told({
        warnings: [
            warn('sha-pinning-off', {
                message: 'The repository does not itself refuse actions that are not pinned by full SHA.',
                expected: 'sha_pinning_required true (settings: Actions, general)',
                found: 'false',
                remedy: 'Turn the policy on; it holds for every workflow, also for those that an agent adds.',
            }),
        ],
    });
}
function judgeChanges(changes) {
    if (changes.kind === 'gap')
        return told({ gaps: [changes.gap] });
    return told({
        warnings: changes.value.map(change => warn('ruleset-changed', {
            message: `Ruleset ${change.rulesetId} was changed after the base commit.`,
            expected: 'no change between the base commit and the merge',
            found: `version ${change.version} by ${change.actor} at ${change.at}`,
            remedy: 'Ask who did it, and why.',
        })),
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/judge-bypass.js


/** Nobody may bypass a ruleset that carries gates; what GitHub does not show is told, never taken for "nobody". */
function judgeBypass(demanded, rules, rulesets, classic, demands) {
    const carrying = carriers(demands, demanded.contexts);
    const findings = [];
    const warnings = [];
    const gaps = [];
    for (const ruleset of inForce(rules, rulesets)) {
        const carries = carrying.has(ruleset.id);
        if (ruleset.enforcement !== 'active')
            findings.push(notActive(ruleset));
        if (carries)
            findings.push(...seenBypass(ruleset));
        else if (ruleset.bypass !== null && ruleset.bypass.length > 0)
            warnings.push(elsewhereBypass(ruleset));
        if (carries && ruleset.bypass === null) {
            if (demanded.requireBypassVisibility)
                gaps.push(unseenGap(shown(ruleset)));
            else
                warnings.push(unseenWarning(shown(ruleset)));
        }
    }
    for (const ruleset of rulesets.values())
        if (ruleset.kind === 'gap')
            gaps.push(ruleset.gap);
    for (const id of [...carrying].sort((a, b) => a - b)) {
        if (rulesets.has(id))
            continue;
        if (demanded.requireBypassVisibility)
            gaps.push(unseenGap(`ruleset ${id}`));
        else
            warnings.push(unseenWarning(`ruleset ${id}`));
    }
    if (demands.some(demand => isNameless(demand) && demanded.contexts.includes(demand.context))) {
        if (demanded.requireBypassVisibility)
            gaps.push(unseenGap('a ruleset without an id'));
        else
            warnings.push(unseenWarning('a ruleset without an id'));
    }
    const classicTold = judgeClassicBypass(demanded, classic, demands);
    return told({
        findings: [...findings, ...classicTold.findings],
        warnings: [...warnings, ...classicTold.warnings],
        gaps,
    });
}
function isNameless({ source }) {
    return source.kind === 'ruleset' && source.id === null;
}
function shown(ruleset) {
    return `ruleset ${ruleset.id} ${JSON.stringify(ruleset.name)}`;
}
function notActive(ruleset) {
    return refuse('ruleset-not-active', {
        message: `${shown(ruleset)} is not active.`,
        expected: 'enforcement "active"',
        found: JSON.stringify(ruleset.enforcement),
        remedy: 'Activate the ruleset.',
    });
}
function seenBypass(ruleset) {
    const actors = (ruleset.bypass ?? []).map(actor => `${actor.type}${actor.id === null ? '' : ` ${actor.id}`} (${actor.mode})`);
    // Where the list itself is seen it counts, not what the caller is said to be allowed.
    const caller = ruleset.bypass === null && ruleset.callerBypass !== '' && ruleset.callerBypass !== 'never';
    return [
        ...(actors.length === 0
            ? []
            : [
                refuse('bypass-actors', {
                    message: `${shown(ruleset)} carries gates and can be bypassed.`,
                    expected: 'no bypass actor',
                    found: actors.join(', '),
                    remedy: 'Take every actor off the bypass list.',
                }),
            ]),
        ...(caller
            ? [
                refuse('bypass-caller', {
                    message: `${shown(ruleset)} carries gates, and the very token that asked can bypass it.`,
                    expected: 'current_user_can_bypass "never"',
                    found: JSON.stringify(ruleset.callerBypass),
                    remedy: 'Take the actor behind this token off the bypass list.',
                }),
            ]
            : []),
    ];
}
function elsewhereBypass(ruleset) {
    return warn('bypass-elsewhere', {
        message: `${shown(ruleset)} applies to this branch and can be bypassed; it carries no gate.`,
        expected: 'no bypass actor',
        found: `${ruleset.bypass?.length ?? 0} of them`,
        remedy: 'Look whether its rules may be bypassed.',
    });
}
const UNSEEN = 'GitHub shows bypass_actors only to a token that may write the ruleset; GITHUB_TOKEN never may.';
function unseenWarning(what) {
    return warn('bypass-unseen', {
        message: `Who may bypass ${what} is unknown.`,
        expected: 'a bypass list that is seen to be empty',
        found: UNSEEN,
        remedy: 'Give admin-token to see it; require-bypass-visibility: true makes this unknown instead of told.',
    });
}
function unseenGap(what) {
    return {
        fact: `who may bypass ${what}`,
        reason: UNSEEN,
        remedy: 'Give an admin-token with Administration: write.',
    };
}
function judgeClassicBypass(demanded, classic, demands) {
    if (classic === null || !classic.enabled)
        return told({});
    const free = classic.details?.kind === 'known' && !classic.details.value.enforceAdmins;
    if (classic.enforcement !== 'non_admins' && !free)
        return told({});
    const alone = demanded.contexts.some(context => {
        const carried = demands.filter(demand => demand.context === context);
        return carried.length > 0 && carried.every(demand => demand.source.kind === 'classic');
    });
    const words = {
        message: 'Administrators may bypass classic branch protection.',
        expected: 'enforcement_level "everyone", enforce_admins true',
        found: free ? 'enforce_admins false' : 'enforcement_level "non_admins"',
        remedy: 'Do not allow bypassing the settings, or require the checks by a ruleset.',
    };
    return alone
        ? told({ findings: [refuse('bypass-actors', words)] })
        : told({ warnings: [warn('bypass-elsewhere', words)] });
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/judge-contexts.js



/** The contexts that the branch requires equal the demanded set exactly, each bound to the integration and strict. */
function judgeContexts(demanded, demands, rulesets) {
    const { missing, extra, renamed } = differenceOf(demanded.contexts, [
        ...new Set(demands.map(demand => demand.context)),
    ]);
    const findings = [
        ...(demands.length === 0
            ? [noChecks(demanded, rulesets)]
            : missing.map(context => missingContext(context, demanded, rulesets))),
        ...renamed.map(([wanted, found]) => renamedContext(wanted, found, demands)),
        ...extra.map(context => extraContext(context, demands)),
    ];
    const warnings = [];
    const gaps = [];
    for (const context of demanded.contexts) {
        const carried = demands.filter(demand => demand.context === context);
        if (carried.length === 0)
            continue;
        findings.push(...judgeIntegration(context, carried, demanded.integration));
        warnings.push(...judgeDuplicates(context, carried));
    }
    const loose = notStrict(demanded, demands);
    findings.push(...loose.findings);
    gaps.push(...loose.gaps);
    return told({ findings, warnings, gaps });
}
/** Exact strings; a missing and an extra one that only look alike are told as one renamed. */
function differenceOf(wanted, found) {
    const missing = wanted.filter(context => !found.includes(context));
    const extra = found.filter(context => !wanted.includes(context));
    const renamed = [];
    for (const context of missing) {
        const like = extra.find(other => !renamed.some(pair => pair[1] === other) && alike(context, other));
        if (like !== undefined)
            renamed.push([context, like]);
    }
    return {
        renamed,
        missing: missing.filter(context => !renamed.some(pair => pair[0] === context)),
        extra: extra.filter(context => !renamed.some(pair => pair[1] === context)),
    };
}
function alike(a, b) {
    const [x, y] = [folded(a), folded(b)];
    return x === y || x.endsWith(` / ${y}`) || y.endsWith(` / ${x}`) || y.startsWith(`${x} (`);
}
function folded(text) {
    return text
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Cc}]/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
}
function noChecks(demanded, rulesets) {
    return refuse('no-required-checks', {
        message: `Nothing requires a status check on ${demanded.branch}.`,
        expected: `an active ruleset that requires ${quoted(demanded.contexts)}`,
        found: `no required status check on ${demanded.branch}${elsewhere(demanded.contexts, rulesets)}`,
        remedy: 'Apply the ruleset of the job summary, or activate the ruleset that holds the checks.',
    });
}
function missingContext(context, demanded, rulesets) {
    return refuse('context-missing', {
        message: `${JSON.stringify(context)} is not required on ${demanded.branch}.`,
        expected: `${JSON.stringify(context)} required from integration ${demanded.integration}`,
        found: `no rule in force requires it${elsewhere([context], rulesets)}`,
        remedy: 'Add it to the required status checks of the ruleset, letter by letter.',
    });
}
/** Rulesets that hold the checks without being in force say why they are missed. */
function elsewhere(contexts, rulesets) {
    const idle = [...rulesets.values()].flatMap(ruleset => {
        if (ruleset.kind === 'gap')
            return [];
        const holds = ruleset.value.rules.some(rule => rule.type === 'required_status_checks' &&
            parseRequiredChecks(rule.parameters).checks.some(check => contexts.includes(check.context)));
        return holds
            ? [
                `ruleset ${ruleset.value.id} ${JSON.stringify(ruleset.value.name)} holds it, with enforcement ${JSON.stringify(ruleset.value.enforcement)}`,
            ]
            : [];
    });
    return idle.length === 0 ? '' : `; ${idle.join('; ')}, but does not apply here`;
}
function renamedContext(wanted, found, demands) {
    return refuse('context-renamed', {
        message: `${JSON.stringify(wanted)} is required under another name.`,
        expected: `${JSON.stringify(wanted)}, letter by letter: GitHub compares exact strings`,
        found: `${JSON.stringify(found)} (${sourcesOf(found, demands)})`,
        remedy: 'Correct the name in the ruleset; where the gates run in a called workflow, set context-prefix.',
    });
}
function extraContext(context, demands) {
    return refuse('context-extra', {
        message: `${JSON.stringify(context)} is required, but is no gate.`,
        expected: 'exactly the gates of the contract',
        found: `${JSON.stringify(context)} (${sourcesOf(context, demands)})`,
        remedy: 'Take it out of the required checks, or add it to the contract or the input contexts.',
    });
}
function sourcesOf(context, demands) {
    return demands.flatMap(demand => (demand.context === context ? [shownSource(demand.source)] : [])).join(', ');
}
function judgeIntegration(context, carried, integration) {
    const others = carried.filter(demand => demand.integration !== null && demand.integration !== integration);
    const bound = carried.some(demand => demand.integration === integration);
    return [
        ...others.map(other => refuse('integration-other', {
            message: `${JSON.stringify(context)} must come from another integration.`,
            expected: `integration ${integration}`,
            found: `integration ${other.integration} (${shownSource(other.source)})`,
            remedy: `Bind the check to integration ${integration}.`,
        })),
        ...(bound || others.length > 0
            ? []
            : [
                refuse('integration-unbound', {
                    message: `Any source may report ${JSON.stringify(context)}.`,
                    expected: `integration ${integration}`,
                    found: `no integration (${carried.map(demand => shownSource(demand.source)).join(', ')})`,
                    remedy: `Bind the check to integration ${integration}: without it whoever may write statuses can set it.`,
                }),
            ]),
    ];
}
function judgeDuplicates(context, carried) {
    if (carried.length < 2)
        return [];
    const terms = new Set(carried.map(demand => `${demand.integration}/${demand.strict}`));
    const shown = carried.map(demand => `${shownSource(demand.source)}: integration ${demand.integration ?? 'any'}, strict ${demand.strict ?? 'unseen'}`);
    return [
        warn(terms.size > 1 ? 'context-conflict' : 'context-duplicate', {
            message: `${JSON.stringify(context)} is required ${carried.length} times${terms.size > 1 ? ', on different terms' : ''}.`,
            expected: 'one rule for each context',
            found: shown.join('; '),
            remedy: 'Keep one of them; GitHub demands all of them at once.',
        }),
    ];
}
/** `strict` is a property of a rule: one told for each source that carries gates without it. */
function notStrict(demanded, demands) {
    if (!demanded.strict)
        return { findings: [], gaps: [] };
    const loose = new Map();
    for (const context of demanded.contexts) {
        const carried = demands.filter(demand => demand.context === context);
        if (carried.some(demand => demand.strict === true))
            continue;
        for (const demand of carried) {
            const key = `${demand.strict} ${shownSource(demand.source)}`;
            loose.set(key, [...(loose.get(key) ?? []), demand]);
        }
    }
    const groups = [...loose.values()];
    return {
        findings: groups.flatMap(group => {
            const [first] = group;
            if (first === undefined || first.strict === null)
                return [];
            return [
                refuse('not-strict', {
                    message: 'A branch may be merged that was never tested with the present base branch.',
                    expected: 'strict_required_status_checks_policy true',
                    found: `false in ${shownSource(first.source)}, which carries ${quoted(group.map(demand => demand.context))}`,
                    remedy: 'Require branches to be up to date before merging.',
                }),
            ];
        }),
        gaps: groups.some(group => group[0]?.strict === null)
            ? [
                {
                    fact: 'whether classic branch protection is strict',
                    reason: 'Its details need a token with Administration: read; GITHUB_TOKEN has no such scope.',
                    remedy: 'Give admin-token, or require the checks by a ruleset.',
                },
            ]
            : [],
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/workflow/expression.js
var expression = __webpack_require__(89171);
;// CONCATENATED MODULE: ./build/packages/core/src/workflow/shell.js
const FORMS = [
    ['|| true', /\|\|\s*(?:\/bin\/|\/usr\/bin\/)?true\b/],
    ['|| :', /\|\|\s*:(?=\s|;|\)|\}|&|$)/],
    ['|| exit 0', /\|\|\s*exit\s+0\b/],
    ['|| echo', /\|\|\s*(?:echo|printf)\b(?!.*\b(?:exit|return)\s+[1-9$])/],
    ['set +e', /(?:^|[;&|({]\s*)\s*set\s+\+[a-z]*e/],
    ['set +o errexit', /(?:^|[;&|({]\s*)\s*set\s+\+o\s+errexit\b/],
    ['|| { true; }', /\|\|\s*[({]\s*(?:true|:|exit\s+0)\s*[;)]/],
    ['|| return 0', /\|\|\s*return\s+0\b/],
    ['; exit 0', /;\s*exit\s+0\b/],
    ['; true', /;\s*(?:true|:)\s*$/],
    ['exit 0', /^\s*exit\s+0\s*;?\s*$/],
    ['trap … exit 0', /^\s*trap\s+["'][^"']*\bexit\s+0\b/],
];
/**
 * The obvious forms of a swallowed exit status in a POSIX shell script: `|| true`, `set +e`, `; exit 0` and their kin.
 * Quoted text and comments are not code. A last `exit 0` counts where the shell does not stop at errors by itself.
 * No proof of the opposite: a script can hide a failure in a hundred other ways.
 */
function swallowedExits(step) {
    if (step.run === null)
        return [];
    const { text, line } = step.run;
    if (/^(?:\S*\/)?(?:true|:|echo|cat|printf)(?:\s|$)/.test(step.shell))
        return [{ form: `shell: ${step.shell}`, line }];
    if (!isPosix(step.shell))
        return [];
    const stops = stopsAtErrors(step.shell) || /(?:^|[\n;])\s*set\s+-(?:[a-z]*e|o\s+errexit)/.test(unquoted(text));
    const lines = unquoted(text).split('\n');
    const original = text.split('\n');
    const last = lines.findLastIndex(code => code.trim() !== '');
    const commands = lines.filter(code => /[^\s\\]/.test(code)).length;
    const loose = !stops && commands > 1 ? [{ form: `shell: ${step.shell} without -e`, line }] : [];
    const found = lines.flatMap((code, at) => {
        const form = FORMS.find(([name, pattern]) => {
            if (name === 'exit 0')
                return at === last && last > 0 && !stops && pattern.test(code);
            return pattern.test(name.startsWith('trap') ? (original[at] ?? '') : code);
        });
        return form === undefined ? [] : [{ form: form[0], line: line + at }];
    });
    return found.length > 0 ? found : loose;
}
/** A pipe hides its first command's status unless the shell has `pipefail`, which only an explicit `shell: bash` brings. */
function openPipes(step) {
    if (step.run === null || !isPosix(step.shell) || step.shell === 'bash')
        return [];
    const code = unquoted(step.run.text);
    if (/set\s+-[a-z]*o\s+pipefail/.test(code) || /pipefail/.test(step.shell))
        return [];
    const { line } = step.run;
    return code.split('\n').flatMap((text, at) => (/[^|&>]\|(?![|&])/.test(text) ? [{ form: '|', line: line + at }] : []));
}
function isPosix(shell) {
    return shell === '' || /^(?:\S*\/)?(?:bash|sh|dash|ksh|zsh)\b/.test(shell);
}
/** The runner starts `bash -e` and `sh -e`; a template of one's own does what it says (docs: workflow syntax, shell). */
function stopsAtErrors(shell) {
    return !shell.includes('{0}') || /\s-[a-z]*e/.test(shell) || /-o\s+errexit/.test(shell);
}
/** The script with quoted text and comments blanked, line for line. */
function unquoted(script) {
    let out = '';
    let quote = '';
    for (let at = 0; at < script.length; at++) {
        const char = script.charAt(at);
        if (char === '\\' && quote !== "'") {
            out += script.charAt(at + 1) === '\n' ? ' \n' : '__';
            at += 1;
        }
        else if (quote !== '') {
            if (char === quote)
                quote = '';
            out += char === '\n' ? '\n' : '_';
        }
        else if (char === '"' || char === "'") {
            quote = char;
            out += '_';
        }
        else if (char === '#' && /(?:^|[\s;&|(])$/.test(out.slice(-1))) {
            const end = script.indexOf('\n', at);
            out += ' '.repeat((end < 0 ? script.length : end) - at);
            at = (end < 0 ? script.length : end) - 1;
        }
        else
            out += char;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/judge-job.js




/** A gate's job cannot be skipped, and cannot be green when one of its commands is red, in its own steps or in local actions. */
function judgeJob(reporter, actions) {
    const { job, workflow, callers } = reporter;
    return together(told({
        findings: [...skippable(job, workflow.path), ...softened(job, workflow.path)],
        warnings: callers.flatMap(caller => waiting(caller, reporter)),
    }), ...placedSteps(job, workflow.path, actions).map(placed => judgeStep(placed, job)));
}
/** The steps of the job and of every local action that they run, each action once. */
function placedSteps(job, path, actions) {
    const placed = job.steps.map(step => ({ step, path }));
    const seen = new Set();
    for (const { step } of placed) {
        const folder = step.uses === null ? null : (0,workflow_contexts/* localPath */.$S)(step.uses.text);
        const action = folder === null || seen.has(folder) ? undefined : actions.get(folder);
        if (folder === null || action?.kind !== 'ok')
            continue;
        seen.add(folder);
        placed.push(...action.action.steps.map(inner => ({ step: inner, path: action.action.path })));
    }
    return placed;
}
function judgeStep({ step, path }, job) {
    return told({
        findings: [
            ...softStep(step, job, path),
            ...swallowedExits(step).map(swallow => swallowed(swallow.form, swallow.line, job, path)),
        ],
        warnings: [...conditional(step, job, path), ...openPipes(step).map(pipe => openPipe(pipe.line, job, path))],
    });
}
const SKIPPED = 'A skipped check satisfies a requirement (docs: required status checks).';
function skippable(job, path) {
    const needs = job.needs.length > 0;
    if (job.condition === null && needs) {
        return [
            refuse('gate-skippable-needs', {
                message: `${job.id} is skipped when one of its needs fails. ${SKIPPED}`,
                expected: 'a gate without needs, or with if: always()',
                found: `needs: ${job.needs.join(', ')}`,
                remedy: 'Take the needs away, or add if: always() and fail in a step unless every needed result is success.',
            }, { path, line: job.line, column: job.column }),
        ];
    }
    if (job.condition === null || (0,expression/* truthOf */.D)(job.condition.text, needs) === 'always')
        return [];
    return [
        refuse('gate-skippable-if', {
            message: `${job.id} can be skipped by its condition. ${SKIPPED}`,
            expected: 'no if, or if: always()',
            found: `if: ${job.condition.text}`,
            remedy: 'Take the condition away, and decide inside a step, which must fail.',
        }, { path, line: job.condition.line, column: job.condition.column }),
    ];
}
/** A caller that is skipped creates none of its called jobs: their checks wait for ever. That blocks; it does not pass. */
function waiting(caller, reporter) {
    const plain = caller.condition === null
        ? caller.needs.length === 0
        : (0,expression/* truthOf */.D)(caller.condition.text, caller.needs.length > 0) === 'always';
    if (plain)
        return [];
    return [
        warn('caller-skippable', {
            message: `The call ${caller.id} can be skipped; its gates would stay pending.`,
            expected: 'a call that always happens',
            found: caller.condition === null ? `needs: ${caller.needs.join(', ')}` : `if: ${caller.condition.text}`,
            remedy: 'Take the condition or the needs away.',
        }, { path: reporter.entry.path, line: caller.line, column: caller.column }),
    ];
}
function softened(job, path) {
    return soft(job.continueOnError) && job.continueOnError !== null
        ? [softFinding(job.id, `continue-on-error: ${job.continueOnError.text}`, { path, ...at(job.continueOnError) })]
        : [];
}
function softStep(step, job, path) {
    return soft(step.continueOnError) && step.continueOnError !== null
        ? [
            softFinding(`${job.id}, step "${step.label}",`, `continue-on-error: ${step.continueOnError.text}`, {
                path,
                ...at(step.continueOnError),
            }),
        ]
        : [];
}
function soft(text) {
    return text !== null && text.text !== 'false';
}
function at({ line, column }) {
    return { line, column };
}
function softFinding(who, found, place) {
    return refuse('gate-continue-on-error', {
        message: `${who} may fail and the gate stays green.`,
        expected: 'no continue-on-error in a gate',
        found,
        remedy: 'Take continue-on-error away.',
    }, place);
}
/** What only asks how the job stands (`always()`, `failure()`) is for reports and cleaning up; any other condition can leave the work out. */
function conditional(step, job, path) {
    const { condition } = step;
    if (condition === null ||
        /^(?:(?:always|success|failure|cancelled)\(\)|\$\{\{|\}\}|[\s!&|()]|true)+$/.test(condition.text))
        return [];
    return [
        warn('gate-step-skippable', {
            message: `${job.id}, step "${step.label}", can be left out by its condition, and the gate would be green all the same.`,
            expected: 'a gate whose steps always run',
            found: `if: ${condition.text}`,
            remedy: 'Take the condition away, or decide inside the step, which must fail.',
        }, { path, ...at(condition) }),
    ];
}
function swallowed(form, line, job, path) {
    return refuse('gate-swallows-exit', {
        message: `A command of ${job.id} may fail unnoticed.`,
        expected: 'every failing command fails the step',
        found: form,
        remedy: 'Let the command fail, or test its status and exit with it.',
    }, { path, line });
}
function openPipe(line, job, path) {
    return warn('gate-pipe', {
        message: `A pipe in ${job.id} hides the status of all but its last command.`,
        expected: 'shell: bash, which sets pipefail',
        found: 'a pipe under the default shell',
        remedy: 'Write shell: bash at the step, or set -o pipefail.',
    }, { path, line });
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/judge-gates.js




/** Each gate is one job of the gating workflow, of exactly that static name, and no other workflow can report it. */
function judgeGates(demanded, files, reaches) {
    const { gating } = reaches;
    if (gating === null)
        return told({ findings: [noWorkflow(demanded)] });
    if ('kind' in gating)
        return told({ findings: gating.problems.map(problem => invalid(gating.path, problem)) });
    const names = demanded.gates ?? demanded.contexts;
    const gates = names.map(context => judgeGate(context, gating));
    const jobs = new Map(gates.flatMap(gate => gate.reporters.map(reporter => [`${reporter.workflow.path} ${reporter.job.id}`, reporter])));
    return together(...gates.map(gate => gate.told), ...[...jobs.values()].map(reporter => judgeJob(reporter, files.actions)), ...reaches.others.map(other => judgeOther(names, other)), told({ gaps: reaches.unreadable.map(file => unreadable(file.path, file.problems[0]?.message ?? '')) }));
}
function noWorkflow(demanded) {
    return refuse('workflow-missing', {
        message: 'The gating workflow does not exist at base.',
        expected: `${demanded.workflow} at the base commit`,
        found: 'no such file',
        remedy: 'Commit the workflow to the base branch, or correct orr.path in the contract or the input workflow.',
    }, { path: demanded.workflow });
}
function invalid(path, problem) {
    return refuse('workflow-invalid', {
        message: "GitHub's own parser refuses the gating workflow.",
        expected: 'a valid workflow file',
        found: problem.message,
        remedy: 'Correct the file on the base branch.',
    }, { path, line: problem.line, column: problem.column });
}
function unreadable(path, problem) {
    return {
        fact: `what ${path} can report`,
        reason: `GitHub's parser refuses the file at base: ${problem}`,
        remedy: 'Correct or delete the workflow file on the base branch.',
    };
}
function judgeGate(context, gating) {
    const { certain, perhaps, unread } = jobsFor(gating, context);
    const findings = [];
    const gaps = [];
    if (certain.length === 0 && perhaps.length === 0 && unread.length > 0)
        gaps.push(...unread.map(calledElsewhere));
    else if (certain.length === 0 && perhaps.length === 0)
        findings.push(missingGate(context, gating));
    if (certain.length > 1)
        findings.push(doubled(context, certain));
    for (const reporter of certain.length === 1 ? certain : [])
        if (!reporter.static)
            findings.push(dynamic(context, reporter));
    for (const reporter of perhaps)
        findings.push(dynamic(context, reporter));
    return { told: told({ findings, gaps }), reporters: certain };
}
function placeOf(reporter) {
    return { path: reporter.workflow.path, line: reporter.job.line, column: reporter.job.column };
}
function missingGate(context, gating) {
    const names = gating.reporters.map(reporter => (0,workflow_contexts/* shownName */.HD)(reporter.name));
    const near = names.filter(name => name.endsWith(` / ${context}`) || context.endsWith(` / ${name}`) || name.startsWith(`${context} (`));
    const hint = near.some(name => name.startsWith(`${context} (`))
        ? 'A matrix adds its values to the name: declare the gate as a job of its own.'
        : near.length > 0
            ? 'A called workflow reports as "caller / callee": set context-prefix to what stands before the gate.'
            : 'Give the gate a job of exactly that name in the gating workflow.';
    return refuse('gate-missing', {
        message: `No job reports ${JSON.stringify(context)}.`,
        expected: `one job of ${gating.workflow.path} that reports ${JSON.stringify(context)}`,
        found: quoted(near.length > 0 ? near : names.slice(0, 20)),
        remedy: hint,
    }, { path: gating.workflow.path });
}
function doubled(context, certain) {
    const last = certain.at(-1);
    return refuse('gate-doubled', {
        message: `${certain.length} jobs report ${JSON.stringify(context)}.`,
        expected: 'one job for each gate',
        found: certain.map(reporter => `${reporter.workflow.path}: ${reporter.job.id}`).join(', '),
        remedy: 'Rename all but the gate.',
    }, last === undefined ? {} : placeOf(last));
}
function dynamic(context, reporter) {
    return refuse('gate-name-dynamic', {
        message: `The name that reports ${JSON.stringify(context)} is computed.`,
        expected: `the static name ${JSON.stringify(context)}: the name of a skipped job is not computed (docs: required checks)`,
        found: `${reporter.job.id}: ${JSON.stringify(reporter.job.name.text)}${reporter.job.matrix.kind === 'none' ? '' : ', with a matrix'}`,
        remedy: 'Write the gate as a job of its own, its name without an expression or a matrix.',
    }, placeOf(reporter));
}
function calledElsewhere(call) {
    return {
        fact: `the jobs that ${call.job.uses?.text ?? call.job.id} reports`,
        reason: `${call.workflow.path} calls it from another place, and only files of this repository at base are read.`,
        remedy: 'Call a workflow of this repository (./.github/workflows/…), or declare the gates as jobs of the gating workflow.',
    };
}
function judgeOther(contexts, other) {
    const findings = [];
    const warnings = [];
    for (const context of contexts) {
        const { certain, perhaps, unread } = jobsFor(other, context);
        for (const reporter of [...certain, ...perhaps])
            findings.push(collision(context, reporter));
        for (const call of unread) {
            warnings.push(warn('context-may-collide', {
                message: `A call of another workflow may report ${JSON.stringify(context)}.`,
                expected: 'no other workflow that can report a gate',
                found: `${call.job.id} calls ${call.job.uses?.text ?? ''}`,
                remedy: 'Rename the calling job.',
            }, placeOf(call)));
        }
    }
    return told({ findings, warnings });
}
function collision(context, reporter) {
    return refuse('context-also-reported', {
        message: `Another workflow can report ${JSON.stringify(context)} too: GitHub does not tell them apart.`,
        expected: 'the gating workflow alone',
        found: `${reporter.workflow.path}: job ${reporter.job.id}, reported as ${JSON.stringify((0,workflow_contexts/* shownName */.HD)(reporter.name))}`,
        remedy: reporter.name.includes(null)
            ? 'Put a word of its own into the name of that job, such as "build ${{ … }}".'
            : 'Rename that job.',
    }, placeOf(reporter));
}

// EXTERNAL MODULE: ./build/packages/core/src/workflow/lock.js
var workflow_lock = __webpack_require__(86514);
// EXTERNAL MODULE: ./build/packages/core/src/workflow/pins.js
var pins = __webpack_require__(60189);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/judge-pins.js





/** Whatever a run of the gates executes is bound to bytes: full SHA, digest, or the lock. */
function judgePins(demanded, files, reaches) {
    const { gating } = reaches;
    const lock = files.lock?.kind === 'ok' ? files.lock.lock : null;
    const warnings = files.lock?.kind === 'bad' ? [badLock(files.lock.problem)] : [];
    if (gating === null || 'kind' in gating)
        return told({ warnings });
    const gateJobs = new Set(demanded.contexts.flatMap(context => jobsFor(gating, context).certain.map(one => one.callers[0]?.id ?? one.job.id)));
    const library = libraryOf(files);
    const findings = [];
    for (const reference of (0,pins.referencesOf)(gating.workflow, library)) {
        const pin = (0,pins.pinOf)(reference, lock);
        if (pin === 'loose')
            findings.push(loose(reference));
        if (pin !== 'local' && pin !== 'self')
            continue;
        findings.push(...missingLocal(reference, files));
        if (reference.jobs.some(job => gateJobs.has(job)))
            warnings.push(branchCopy(reference));
    }
    for (const other of reaches.others)
        warnings.push(...looseElsewhere(other.workflow, library, lock));
    return told({ findings, warnings });
}
function libraryOf(files) {
    const workflows = new Map();
    for (const parsed of files.workflows)
        if (parsed.kind === 'ok')
            workflows.set(parsed.workflow.path, parsed.workflow);
    return {
        workflow: path => workflows.get(path),
        action: folder => {
            const parsed = files.actions.get(folder);
            return parsed?.kind === 'ok' ? parsed.action : undefined;
        },
    };
}
function judge_pins_placeOf(reference) {
    return { path: reference.file, line: reference.text.line, column: reference.text.column };
}
function badLock(problem) {
    return warn('lock-unreadable', {
        message: 'The lock covers nothing: GitHub ignores a lock that it cannot read, and runs the workflow all the same.',
        expected: 'a lock as gh actions-lock writes it',
        found: problem,
        remedy: 'Run gh actions-lock again.',
    }, { path: workflow_lock/* LOCK_PATH */.O0 });
}
function loose(reference) {
    const image = reference.kind === 'image' || reference.text.text.startsWith('docker://');
    return refuse('unpinned', {
        message: `${reference.text.text} may be other code tomorrow.`,
        expected: image
            ? 'an image with @sha256:<64 hex digits>'
            : `@<40 hex digits>, or an entry in ${workflow_lock/* LOCK_PATH */.O0} for this workflow`,
        found: reference.text.text,
        remedy: image ? 'Pin the image by its digest.' : 'Pin the reference by the full commit SHA.',
    }, judge_pins_placeOf(reference));
}
/** A path that is not in the repository is filled at run time: what runs there is not known. */
function missingLocal(reference, files) {
    const folder = (0,workflow_contexts/* localPath */.$S)(reference.text.text) ?? '';
    const parsed = reference.kind === 'workflow' ? files.workflows.find(one => pathOf(one) === folder) : files.actions.get(folder);
    if (parsed?.kind === 'ok')
        return [];
    return [
        refuse('local-unknown', {
            message: `What ${reference.text.text} runs cannot be read at base.`,
            expected: reference.kind === 'workflow'
                ? 'a valid workflow file at that path'
                : 'a valid action.yml or action.yaml in that folder',
            found: parsed?.kind === 'bad'
                ? (parsed.problems[0]?.message ?? 'a file that does not parse')
                : 'nothing at the base commit',
            remedy: 'Refer to the other repository by its full commit SHA instead of checking it out.',
        }, judge_pins_placeOf(reference)),
    ];
}
function pathOf(parsed) {
    return parsed.kind === 'ok' ? parsed.workflow.path : parsed.path;
}
function branchCopy(reference) {
    return warn('local-in-gate', {
        message: `${reference.text.text} inside a gate executes the copy of the branch that is tested.`,
        expected: 'gates whose code stands at the base commit, or in another repository by full SHA',
        found: reference.text.text,
        remedy: 'Keep these paths out of the Filemap; the agent could rewrite the gate otherwise.',
    }, judge_pins_placeOf(reference));
}
function looseElsewhere(workflow, library, lock) {
    const found = (0,pins.referencesOf)(workflow, library).filter(reference => (0,pins.pinOf)(reference, lock) === 'loose');
    const [first] = found;
    if (first === undefined)
        return [];
    return [
        warn('unpinned-elsewhere', {
            message: `${workflow.path} is no gate, and has ${found.length} reference${found.length === 1 ? '' : 's'} without a full SHA or digest.`,
            expected: 'every reference pinned',
            found: found
                .slice(0, 5)
                .map(reference => reference.text.text)
                .join(', '),
            remedy: 'Pin them: code that moves may report a gate too.',
        }, judge_pins_placeOf(first)),
    ];
}

;// CONCATENATED MODULE: ./build/packages/core/src/workflow/permissions.js
/**
 * Whether a job's token may write a scope, seen through the declarations that bound it, outermost first: the caller's
 * job or workflow, then the called one's. A called workflow can only shrink what its caller grants (docs: reusing
 * workflows). `default` when none of them declares: then the repository's setting decides.
 */
function mayWrite(scope, declared) {
    const said = declared.filter(permissions => permissions.kind !== 'undeclared');
    if (said.length === 0)
        return 'default';
    return said.every(permissions => grants(permissions, scope)) ? 'yes' : 'no';
}
function grants(permissions, scope) {
    switch (permissions.kind) {
        case 'undeclared':
            return true;
        case 'all':
            return permissions.level === 'write';
        case 'scopes':
            return permissions.scopes.get(scope) === 'write';
    }
}
/** The scopes that a declaration lets a job write, sorted; `*` for `write-all`. */
function writeScopes(permissions) {
    if (permissions.kind === 'undeclared')
        return [];
    if (permissions.kind === 'all')
        return permissions.level === 'write' ? ['*'] : [];
    return [...permissions.scopes].flatMap(([scope, level]) => (level === 'write' ? [scope] : [])).sort();
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/judge-power.js



/** Scopes with which a token sets any check or status it likes. */
const REPORTING = ['checks', 'statuses'];
/** Permissions beside the branch's code, and the events that start the gates. */
function judgePower(demanded, reaches, rules) {
    const { gating } = reaches;
    if (gating === null || 'kind' in gating)
        return told({});
    return together(judgePermissions(demanded, gating), told({ warnings: reaches.others.flatMap(otherPower) }), judgeTriggers(demanded, gating, rules));
}
function judgePermissions(demanded, gating) {
    const gates = new Set(demanded.contexts.flatMap(context => jobsFor(gating, context).certain));
    const findings = [];
    const warnings = [];
    let undeclared = 0;
    for (const reporter of gating.reporters) {
        const wide = REPORTING.filter(scope => mayWrite(scope, reporter.permissions) === 'yes');
        if (wide.length > 0)
            findings.push(tooWide(reporter, wide));
        if (mayWrite('checks', reporter.permissions) === 'default')
            undeclared += 1;
        const more = gates.has(reporter)
            ? ownScopes(reporter.permissions).filter(scope => scope !== '*' && !REPORTING.includes(scope))
            : [];
        if (more.length > 0)
            warnings.push(widerThanNeeded(reporter, more));
    }
    if (undeclared > 0)
        warnings.push(undeclaredPermissions(gating, undeclared));
    return told({ findings, warnings });
}
function ownScopes(declared) {
    const last = declared.findLast(permissions => permissions.kind !== 'undeclared');
    return last === undefined ? [] : writeScopes(last).filter(scope => mayWrite(scope, declared) === 'yes');
}
function judge_power_placeOf(reporter) {
    return { path: reporter.workflow.path, line: reporter.job.line, column: reporter.job.column };
}
function tooWide(reporter, scopes) {
    return refuse('permissions-wide', {
        message: `${reporter.job.id} runs the branch's code with a token that can set any check of this repository.`,
        expected: 'no checks: write and no statuses: write beside untrusted code',
        found: scopes.map(scope => `${scope}: write`).join(', '),
        remedy: 'Give the job permissions: contents: read, and report from another workflow.',
    }, judge_power_placeOf(reporter));
}
function widerThanNeeded(reporter, scopes) {
    return warn('permissions-more', {
        message: `The gate ${reporter.job.id} may write more than a gate needs.`,
        expected: 'read permissions only',
        found: scopes.map(scope => `${scope}: write`).join(', '),
        remedy: 'Move what writes into a job of its own that runs nothing of the branch.',
    }, judge_power_placeOf(reporter));
}
function undeclaredPermissions(gating, jobs) {
    return warn('permissions-undeclared', {
        message: `${jobs} job${jobs === 1 ? ' takes' : 's take'} whatever the repository's setting gives its token.`,
        expected: 'permissions: contents: read at the head of the workflow',
        found: 'no permissions',
        remedy: 'Declare permissions.',
    }, { path: gating.workflow.path, line: 1 });
}
function otherPower(other) {
    const jobs = other.reporters.filter(reporter => REPORTING.some(scope => mayWrite(scope, reporter.permissions) === 'yes'));
    const [first] = jobs;
    if (first === undefined)
        return [];
    return [
        warn('permissions-elsewhere', {
            message: `${other.workflow.path} holds a token that can set any check, as GitHub Actions itself.`,
            expected: 'no checks: write and no statuses: write where they are not needed',
            found: `jobs ${[...new Set(jobs.map(reporter => reporter.job.id))].join(', ')}`,
            remedy: 'Make sure that these jobs run nothing of a sandbox branch.',
        }, judge_power_placeOf(first)),
    ];
}
function judgeTriggers(demanded, gating, rules) {
    const { triggers, path } = gating.workflow;
    const events = triggers.map(trigger => trigger.event);
    const findings = [];
    if (!demanded.events.some(event => events.includes(event))) {
        findings.push(refuse('trigger-missing', {
            message: 'No allowed event starts the gating workflow.',
            expected: `on: ${demanded.events.join(' or ')}`,
            found: `on: ${events.join(', ')}`,
            remedy: 'Add the event, or correct orr.events in the contract.',
        }, { path, ...firstAt(triggers) }));
    }
    if (rules.some(rule => rule.type === 'merge_queue') && !events.includes('merge_group')) {
        findings.push(refuse('merge-group-missing', {
            message: `${demanded.branch} has a merge queue, and the gates do not run in it: their checks would wait for ever.`,
            expected: 'on: merge_group',
            found: `on: ${events.join(', ')}`,
            remedy: 'Add merge_group to the events of the gating workflow.',
        }, { path, ...firstAt(triggers) }));
    }
    return told({
        findings,
        warnings: triggers.filter(trigger => trigger.pathFilter).map(trigger => filtered(trigger, path)),
    });
}
function firstAt(triggers) {
    return { line: triggers[0]?.at.line ?? 1 };
}
function filtered(trigger, path) {
    return warn('path-filter', {
        message: `A path filter can keep the gates from starting on ${trigger.event}; the required checks would stay pending.`,
        expected: 'no paths or paths-ignore on the gating workflow',
        found: `a path filter on ${trigger.event}`,
        remedy: 'Take the filter away, and decide inside the job.',
    }, { path, line: trigger.at.line, column: trigger.at.column });
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/judge-protection.js

/** Rule types of the API's description (2022-11-28); another one is kept and told. */
const RULE_TYPES = new Set([
    'creation',
    'update',
    'deletion',
    'required_linear_history',
    'merge_queue',
    'required_deployments',
    'required_signatures',
    'pull_request',
    'required_status_checks',
    'non_fast_forward',
    'commit_message_pattern',
    'commit_author_email_pattern',
    'committer_email_pattern',
    'branch_name_pattern',
    'tag_name_pattern',
    'file_path_restriction',
    'max_file_path_length',
    'file_extension_restriction',
    'max_file_size',
    'workflows',
    'code_scanning',
    'copilot_code_review',
    'license_compliance_scanning',
]);
/** Pull request with approvals, no force pushes, no deletion: from rulesets, or from classic protection. */
function judgeProtection(demanded, rules, classic, demands) {
    const details = classic?.enabled ? (classic.details?.kind === 'known' ? classic.details.value : 'unseen') : null;
    const missing = [missingReview(demanded, rules, details), ...missingGuards(demanded, rules, details)].filter(one => one !== null);
    const findings = [];
    const warnings = unknownTypes(rules);
    const gaps = [];
    for (const one of missing) {
        if (one.demand === 'ignore')
            continue;
        const words = { message: `${demanded.branch} lacks a rule that the contract demands.`, ...one };
        if (details === 'unseen' && one.demand === 'refuse')
            gaps.push(unseen(one.expected));
        else if (one.demand === 'refuse')
            findings.push(refuse(one.rule, wordsOf(words)));
        else
            warnings.push(warn(one.rule, wordsOf(words)));
    }
    const onCreate = judgeOnCreate(demanded, rules, demands);
    return told({ findings: [...findings, ...onCreate.findings], warnings: [...warnings, ...onCreate.warnings], gaps });
}
function wordsOf({ message, expected, found, remedy }) {
    return { message, expected, found, remedy };
}
function unseen(expected) {
    return {
        fact: `whether classic branch protection gives ${expected}`,
        reason: 'No ruleset does, and the details of classic protection need Administration: read.',
        remedy: 'Give admin-token, or demand it by a ruleset.',
    };
}
function missingReview(demanded, rules, classic) {
    const { approvals, pull_request: demand } = demanded.terms;
    const counts = rules.flatMap(rule => {
        if (rule.type !== 'pull_request')
            return [];
        const count = rule.parameters['required_approving_review_count'];
        return [typeof count === 'number' ? count : 0];
    });
    if (classic !== null && classic !== 'unseen' && classic.approvals !== null)
        counts.push(classic.approvals);
    const best = Math.max(-1, ...counts);
    if (best >= approvals)
        return null;
    return {
        rule: best < 0 ? 'pull-request-missing' : 'approvals-too-few',
        demand,
        expected: `a pull request with at least ${approvals} approval${approvals === 1 ? '' : 's'}`,
        found: best < 0 ? 'no rule that requires a pull request' : `a pull request with ${best}`,
        remedy: `Require a pull request with ${approvals} or more approvals before merging.`,
    };
}
function missingGuards(demanded, rules, classic) {
    const known = classic === 'unseen' ? null : classic;
    const guard = (type, allowed, what) => {
        if (rules.some(rule => rule.type === type) || allowed === false)
            return null;
        return {
            rule: `${type.replaceAll('_', '-')}-missing`,
            demand: demanded.terms[type],
            expected: `${what} blocked (rule ${type})`,
            found: 'no such rule',
            remedy: `Add the rule ${type} to the ruleset.`,
        };
    };
    return [
        guard('non_fast_forward', known?.allowForcePushes, 'force pushes'),
        guard('deletion', known?.allowDeletions, 'deletion of the branch'),
    ];
}
/** `do_not_enforce_on_create` opens a door only where the branch can be deleted and made again. */
function judgeOnCreate(demanded, rules, demands) {
    const open = demands.filter(demand => demand.notOnCreate && demanded.contexts.includes(demand.context));
    if (open.length === 0)
        return told({});
    const blocked = rules.some(rule => rule.type === 'deletion');
    const words = {
        message: 'The checks are not demanded when the branch is created.',
        expected: 'do_not_enforce_on_create false',
        found: blocked ? 'true, while deletion is blocked' : 'true, and the branch may be deleted and pushed anew',
        remedy: 'Set do_not_enforce_on_create to false.',
    };
    return blocked
        ? told({ warnings: [warn('not-enforced-on-create', words)] })
        : told({ findings: [refuse('not-enforced-on-create', words)] });
}
function unknownTypes(rules) {
    const types = [...new Set(rules.map(rule => rule.type))].filter(type => !RULE_TYPES.has(type)).sort();
    return types.map(type => warn('rule-unknown', {
        message: `The rule type ${JSON.stringify(type)} is not known to cec-gate.`,
        expected: 'a rule type of the API description of 2022-11-28',
        found: JSON.stringify(type),
        remedy: 'Read it yourself; it is kept in the evidence and in the repaired ruleset as it stands.',
    }));
}

// EXTERNAL MODULE: ./build/packages/core/src/codeowners/parse.js + 1 modules
var parse = __webpack_require__(44537);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/owners.js

/** Whether CODEOWNERS at base names somebody for a path; null when the files are not known. */
function isOwned(files, path) {
    if (files === null)
        return null;
    const rule = files.codeowners === null ? null : (0,parse/* parseCodeowners */.B)(files.codeowners.text).ruleFor(path);
    return rule !== null && rule.owners.length > 0;
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/judge-spoof.js


function shieldOf(demanded, rules, files) {
    const review = rules.some(rule => rule.type === 'pull_request' && rule.parameters['require_code_owner_review'] === true);
    return {
        workflowsRule: rules
            .filter(rule => rule.type === 'workflows')
            .flatMap(rule => workflowsOf(rule.parameters['workflows'])),
        codeOwners: review ? isOwned(files, demanded.workflow) : false,
    };
}
function workflowsOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap(item => {
        if (typeof item !== 'object' || item === null || Array.isArray(item) || !('path' in item))
            return [];
        const at = item['sha'] ?? item['ref'];
        return [`${String(item['path'])}${typeof at === 'string' ? `@${at}` : ''}`];
    });
}
/** The integration alone is a weak proof; say so where nothing stronger is in force. */
function judgeShield(shield, integration) {
    if (shield.workflowsRule.length > 0 || shield.codeOwners === true)
        return told({});
    return told({
        warnings: [
            warn('spoofable', {
                message: `Integration ${integration} proves that some workflow of this repository reported, not which one.`,
                expected: "an organization's ruleset with a workflows rule, or code owners for .github/** whose review is required",
                found: shield.codeOwners === null ? 'no workflows rule; CODEOWNERS could not be read' : 'neither',
                remedy: 'Add one of them, keep .github/** out of the Filemap, and give the agent no workflows permission.',
            }),
        ],
    });
}
/** What the gate's own proof is worth, for people; one sentence an item. */
function shieldNotes(shield, integration) {
    return [
        `Integration ${integration} stops personal tokens and other apps from reporting a gate.`,
        `It does not stop another workflow of this repository, one that the branch itself brings, nor a token of Actions with checks: write: they all report as ${integration}.`,
        shield.workflowsRule.length > 0
            ? `A workflows rule of the organization is in force: ${shield.workflowsRule.join(', ')}.`
            : 'No workflows rule of an organization is in force.',
        shield.codeOwners === true
            ? 'A code owner must approve changes of the gating workflow.'
            : shield.codeOwners === null
                ? 'Whether a code owner must approve changes of the gating workflow is not known.'
                : 'No code owner must approve changes of the gating workflow.',
        'antiflake-compare closes the rest: it takes a job only from a run of the gating workflow, with the file as it stands at base.',
    ];
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/repair.js

/**
 * The ruleset that carries gates already is corrected, else one for this branch that holds them without being in force,
 * else a new one is made: a ruleset of other branches is never touched. What it holds beside the checks stays. Null when a ruleset's details are not known: a guess could weaken it.
 */
function repairOf(demanded, rules, rulesets, demands, ownedByCode) {
    if ([...rulesets.values()].some(ruleset => ruleset.kind === 'gap'))
        return null;
    const target = targetOf(demanded, rulesets, demands);
    const body = {
        name: target?.name ?? `cec-gate ${demanded.branch}`,
        target: 'branch',
        enforcement: 'active',
        ...(target !== null && target.bypass === null ? {} : { bypass_actors: [] }),
        conditions: target === null || target.conditions === null
            ? { ref_name: { include: [`refs/heads/${demanded.branch}`], exclude: [] } }
            : target.conditions,
        rules: repairedRules(demanded, rules, target, ownedByCode).map(rule => Object.keys(rule.parameters).length === 0
            ? { type: rule.type }
            : { type: rule.type, parameters: rule.parameters }),
    };
    return target === null
        ? { method: 'POST', path: '/rulesets', body }
        : { method: 'PUT', path: `/rulesets/${target.id}`, body };
}
function targetOf(demanded, rulesets, demands) {
    const carrying = carriers(demands, demanded.contexts);
    const any = carriers(demands, demands.map(demand => demand.context));
    const own = [...rulesets.values()]
        .flatMap(ruleset => ruleset.kind === 'known' &&
        ruleset.value.sourceType !== 'Organization' &&
        ruleset.value.sourceType !== 'Enterprise'
        ? [ruleset.value]
        : [])
        .filter(ruleset => ruleset.target === 'branch' || ruleset.target === '')
        .sort((a, b) => a.id - b.id);
    const holding = own.find(ruleset => ruleset.enforcement !== 'active' &&
        isMeantFor(ruleset, demanded.branch) &&
        ruleset.rules.some(rule => rule.type === 'required_status_checks'));
    return own.find(ruleset => carrying.has(ruleset.id)) ?? own.find(ruleset => any.has(ruleset.id)) ?? holding ?? null;
}
/** Only what names the branch or all branches for certain: GitHub's patterns are not matched here. */
function isMeantFor(ruleset, branch) {
    const text = JSON.stringify(ruleset.conditions);
    return ['~DEFAULT_BRANCH', '~ALL', `refs/heads/${branch}`].some(name => text.includes(JSON.stringify(name)));
}
function repairedRules(demanded, rules, target, ownedByCode) {
    const kept = (target?.rules ?? []).filter(rule => rule.type !== 'required_status_checks' && rule.type !== 'pull_request');
    const elsewhere = (type) => rules.some(rule => rule.type === type && rule.rulesetId !== target?.id);
    const plain = ['non_fast_forward', 'deletion'].filter(type => demanded.terms[type] !== 'ignore' && !kept.some(rule => rule.type === type) && !elsewhere(type));
    const review = target?.rules.find(rule => rule.type === 'pull_request');
    return [
        ...kept,
        ...plain.map(type => ({ type, parameters: {} })),
        ...(review === undefined && demanded.terms.pull_request === 'ignore'
            ? []
            : [reviewRule(demanded, review, ownedByCode)]),
        checksRule(demanded),
    ].sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
}
function reviewRule(demanded, present, ownedByCode) {
    const count = present?.parameters['required_approving_review_count'];
    return {
        type: 'pull_request',
        parameters: {
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: ownedByCode,
            require_last_push_approval: false,
            required_review_thread_resolution: false,
            ...present?.parameters,
            required_approving_review_count: Math.max(demanded.terms.approvals, typeof count === 'number' ? count : 0),
        },
    };
}
function checksRule(demanded) {
    return {
        type: 'required_status_checks',
        parameters: {
            strict_required_status_checks_policy: demanded.strict,
            do_not_enforce_on_create: false,
            required_status_checks: demanded.contexts.map(context => ({ context, integration_id: demanded.integration })),
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/judge.js















/** T0 (SOP 3.3): the branch demands exactly the gates, and the workflow at base can report exactly those. */
function judgeRulesets(facts) {
    const { demanded } = facts;
    const files = facts.files.kind === 'known' ? facts.files.value : null;
    const reaches = files === null ? null : reachesOf(files, demanded.workflow);
    const rules = facts.rules.kind === 'known' ? facts.rules.value : null;
    const classic = facts.classic?.kind === 'known' ? facts.classic.value : null;
    const demands = rules === null ? null : contextDemands(rules, facts.rulesets, classic);
    const shield = shieldOf(demanded, rules ?? [], files);
    const ofRules = judgeRules(facts, classic);
    const ofFiles = files === null || reaches === null
        ? told({})
        : together(judgeGates(demanded, files, reaches), judgePower(demanded, reaches, rules ?? []), judgePins(demanded, files, reaches));
    const missing = told({ gaps: (0,fact/* gapsOf */.dc)(facts.rules, ...(facts.classic === null ? [] : [facts.classic]), facts.files) });
    const all = together(missing, judgeBranch(demanded), ofRules, ofFiles, rules === null ? told({}) : judgeShield(shield, demanded.integration), judgeAdmin(facts.admin));
    const owned = isOwned(files, demanded.workflow) === true;
    const mend = rules !== null && demands !== null && ofRules.findings.length > 0;
    return {
        ...all,
        drift: driftOf(demanded, demands, reaches),
        repair: mend ? repairOf(demanded, rules, facts.rulesets, demands, owned) : null,
        shield,
        notes: shieldNotes(shield, demanded.integration),
        facts: factsOf(facts, demands?.map(demand => demand.context) ?? null, reaches, shield),
    };
}
function judgeBranch({ branch, baseBranch }) {
    if (branch === baseBranch)
        return told({});
    const words = {
        message: 'The branch that is looked at is not the one from which patches start.',
        expected: `${JSON.stringify(baseBranch)}, which the contract names`,
        found: JSON.stringify(branch),
        remedy: 'Set the input branch, or correct base_branch in the contract.',
    };
    return told({ warnings: [warn('branch-differs', words)] });
}
function judgeRules(facts, classic) {
    const { demanded, rulesets } = facts;
    if (facts.rules.kind === 'gap')
        return told({});
    const rules = facts.rules.value;
    const demands = contextDemands(rules, rulesets, classic);
    const detailsGap = classic?.details?.kind === 'gap' ? [classic.details.gap] : [];
    return together(judgeContexts(demanded, demands, rulesets), judgeProtection(demanded, rules, classic, demands), judgeBypass(demanded, rules, rulesets, classic, demands), told({ gaps: detailsGap, warnings: facts.classic === null ? [unseenBranch(demanded.branch)] : [] }));
}
function unseenBranch(branch) {
    return warn('classic-unseen', {
        message: `Whether classic protection of ${branch} demands more is not known.`,
        expected: 'the recorded answer of branches/{branch} beside the rules',
        found: 'no "branch" in the file of recorded answers',
        remedy: 'Record it too.',
    });
}
function factsOf(facts, required, reaches, shield) {
    const { demanded } = facts;
    const gating = reaches?.gating ?? null;
    return {
        branch: demanded.branch,
        contexts: demanded.contexts,
        integration: demanded.integration,
        required: required === null ? null : [...new Set(required)],
        rulesets: [...facts.rulesets.keys()].sort((a, b) => a - b),
        workflow: demanded.workflow,
        jobs: gating === null || 'kind' in gating ? null : gating.reporters.length,
        workflows_rule: [...shield.workflowsRule],
        code_owners: shield.codeOwners,
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/report/summary.js
var summary = __webpack_require__(130);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/ruleset-sanity/render.js



const CELL = 300;
/** Markdown under the common summary: drift both ways, what the proof is worth, and the call that would repair. */
function renderRulesets(judgement) {
    const parts = [
        (0,summary/* table */.tp)('Drift', ['Context', 'Branch demands', 'Contract demands', 'Workflow reports', ''], judgement.drift.map(driftCells)),
        `### What this proves, and what not\n\n${judgement.notes.map(note => `- ${(0,inert/* prose */.CS)((0,inert/* clip */.$Q)(note, CELL))}`).join('\n')}`,
        judgement.repair === null ? '' : renderRepair(judgement.repair),
    ];
    return parts.filter(part => part !== '').join('\n\n');
}
function driftCells(row) {
    return [
        (0,inert/* code */.aY)((0,inert/* clip */.$Q)(row.context, CELL)),
        listed(row.branch),
        row.contract ? 'yes' : 'no',
        listed(row.workflow),
        markOf(row),
    ];
}
/** One job and at least one rule make a gate; what is not known is no fault. */
function markOf({ branch, contract, workflow }) {
    if (!contract)
        return branch === null ? 'not known' : branch.length === 0 ? 'not a gate' : '❌';
    if (branch?.length === 0 || (workflow !== null && workflow.length !== 1))
        return '❌';
    return branch === null || workflow === null ? 'not known' : '✅';
}
function listed(items) {
    if (items === null)
        return 'not known';
    return items.length === 0 ? 'no' : items.map(item => (0,inert/* prose */.CS)((0,inert/* clip */.$Q)(item, CELL))).join('; ');
}
function renderRepair(repair) {
    const body = (0,canonical_json/* canonicalJson */.d)(repair.body).trimEnd().split('\n').map(inert/* inert */.tJ).join('\n');
    const fence = '`'.repeat(1 + Math.max(2, ...[...body.matchAll(/`+/g)].map(run => run[0].length)));
    return [
        '### The call that would repair the ruleset (printed, never sent)',
        '',
        `Save the body as ${(0,inert/* code */.aY)('ruleset.json')}, read it, and let somebody with administration rights send it:`,
        '',
        `${fence}sh\ngh api --method ${repair.method} "repos/{owner}/{repo}${repair.path}" --input ruleset.json\n${fence}`,
        '',
        `${fence}json\n${body}\n${fence}`,
    ].join('\n');
}
/**
 * The evidence of T0: file name -> text. Only what was seen and judged, in canonical JSON: three runs that see the same
 * rules write the same bytes. The commit of the branch and the token's own rights are left out; they differ by run.
 */
function renderEvidence(facts, judgement, verdict) {
    const seen = {
        rules: render_shown(facts.rules),
        rulesets: [...facts.rulesets].sort(([a], [b]) => a - b).map(([id, ruleset]) => ({ id, ...factOf(ruleset) })),
        classic: facts.classic === null ? 'not recorded' : render_shown(facts.classic),
    };
    return new Map([
        ['seen.json', (0,canonical_json/* canonicalJson */.d)(seen)],
        ['drift.json', (0,canonical_json/* canonicalJson */.d)({ branch: facts.demanded.branch, rows: judgement.drift })],
        [
            'ruleset_sanity.json',
            (0,canonical_json/* canonicalJson */.d)({
                schema: 'cec.ruleset-sanity/1',
                verdict,
                demanded: facts.demanded,
                findings: judgement.findings,
                gaps: judgement.gaps,
                warnings: judgement.warnings,
                shield: judgement.shield,
                repair: judgement.repair,
            }),
        ],
    ]);
}
function render_shown(fact) {
    return fact.kind === 'known' ? fact.value : { gap: fact.gap };
}
function factOf(fact) {
    if (fact.kind === 'gap')
        return { gap: fact.gap };
    const { callerBypass: _, ...rest } = { ...fact.value };
    return rest;
}

// EXTERNAL MODULE: ./build/packages/core/src/contract/contract.js
var contract_contract = __webpack_require__(2338);
// EXTERNAL MODULE: ./build/packages/core/src/contract/load.js + 2 modules
var load = __webpack_require__(33412);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(59298);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/packages/sources/src/gather/evidence-folder.js




/**
 * Writes evidence files into a folder below `root`. The tree may be an agent's: a symbolic link that leads out of it is
 * refused (InputError) before anything is made behind it, and what stands in a file's place is replaced, never written through.
 */
async function writeEvidence(root, folder, files) {
    const top = await (0,promises_.realpath)(root);
    let at = top;
    for (const segment of folder.split('/').filter(part => part !== '' && part !== '.')) {
        at = await enter(at, segment, folder);
        if (!`${at}${external_node_path_.sep}`.startsWith(`${top}${external_node_path_.sep}`))
            throw notAFolder(folder, 'a link that leads out of it');
    }
    for (const [name, text] of files)
        await replace((0,external_node_path_.join)(at, name), text, folder);
}
async function enter(parent, segment, folder) {
    const at = (0,external_node_path_.join)(parent, segment);
    try {
        await (0,promises_.mkdir)(at);
    }
    catch (error) {
        if (reasonOf(error) !== 'EEXIST')
            throw notAFolder(folder, reasonOf(error));
    }
    try {
        return await (0,promises_.realpath)(at);
    }
    catch (error) {
        throw notAFolder(folder, reasonOf(error));
    }
}
async function replace(path, text, folder) {
    try {
        await (0,promises_.rm)(path, { force: true });
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
    }
    catch (error) {
        throw notAFolder(folder, reasonOf(error));
    }
}
function reasonOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'something else';
}
function notAFolder(folder, found) {
    return new input_error/* InputError */.d('evidence-dir', found, `a folder inside the working directory, such as ${(0,inert/* inert */.tJ)(folder)}`, 'Name another folder.');
}

// EXTERNAL MODULE: ./build/packages/core/src/json-text/parse.js + 4 modules
var json_text_parse = __webpack_require__(53779);
;// CONCATENATED MODULE: ./build/packages/sources/src/gather/recorded-rulesets.js







const SHAPE = '{"rules": <answer of rules/branches/{branch}>, "rulesets": [<details of each ruleset>], "branch": <answer of branches/{branch}, optional>}';
const KEYS = ['rules', 'rulesets', 'branch'];
/** Far above what the API can answer: a branch has at most some hundred rules. */
const LIMITS = { bytes: 16 * 1024 * 1024, depth: 64 };
/** Answers of GitHub recorded in a file (design 6). Throws InputError, with the place, when the file is of another shape. */
async function readRecordedRulesets(path, shown) {
    const read = (0,json_text_parse/* parseJsonText */.l)(await recorded_rulesets_textOf(path, shown), LIMITS);
    if (read.kind === 'bad') {
        const [problem] = read.problems;
        throw mistake(shown, problem?.message ?? 'no JSON', problem);
    }
    try {
        return recordedOf(read.value, shown);
    }
    catch (error) {
        if (error instanceof ShapeError)
            throw mistake(shown, error.message, read.placeOf(error.pointer));
        throw error;
    }
}
function recordedOf(value, shown) {
    if (!(0,json/* isRecord */.u)(value))
        throw new ShapeError('', 'is no object');
    const foreign = Object.keys(value).find(key => !KEYS.includes(key));
    if (foreign !== undefined)
        throw new ShapeError(`/${escaped(foreign)}`, 'is no key of a recording');
    if (!('rules' in value))
        throw new ShapeError('', 'has no "rules"');
    if (!Array.isArray(value['rulesets']))
        throw new ShapeError('', 'has no list as "rulesets"');
    const rules = parseBranchRules(value['rules'], '/rules');
    const rulesets = new Map();
    for (const [at, item] of value['rulesets'].entries()) {
        const ruleset = parseRuleset(item, `/rulesets/${at}`);
        if (rulesets.has(ruleset.id))
            throw new ShapeError(`/rulesets/${at}`, `holds ruleset ${ruleset.id} again`);
        rulesets.set(ruleset.id, (0,fact/* known */.eO)(ruleset));
    }
    for (const { rulesetId: id, sourceType } of rules) {
        if (id === null || rulesets.has(id) || (sourceType !== '' && sourceType !== 'Repository'))
            continue;
        rulesets.set(id, (0,fact/* gap */.rQ)(`the details of ruleset ${id}`, `${shown} does not hold them.`, `Record rulesets/${id} too.`));
    }
    const answer = value['branch'];
    const classic = answer === undefined ? null : (0,fact/* known */.eO)(parseClassic(answer, '/branch'));
    return { facts: { rules: (0,fact/* known */.eO)(rules), rulesets, classic, admin: null }, branch: nameOf(answer) };
}
function escaped(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
function nameOf(answer) {
    return (0,json/* isRecord */.u)(answer) && typeof answer['name'] === 'string' ? answer['name'] : null;
}
async function recorded_rulesets_textOf(path, shown) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw mistake(shown, error instanceof Error && 'code' in error ? `no file that can be read (${String(error.code)})` : 'no file');
    }
}
function mistake(shown, found, at) {
    const remedy = 'Record the answers of the API as they are.';
    if (at === undefined)
        return new input_error/* InputError */.d('rulesets', (0,inert/* inert */.tJ)(`${shown}: ${found}`), SHAPE, remedy);
    const { line, column } = at;
    return new input_error/* InputError */.d('rulesets', (0,inert/* inert */.tJ)(`${shown}:${line}:${column}: ${found}`), SHAPE, remedy, {
        path: shown,
        line,
        column,
    });
}

// EXTERNAL MODULE: ./build/packages/sources/src/github/fact-of.js
var fact_of = __webpack_require__(86630);
// EXTERNAL MODULE: ./build/packages/sources/src/github/fields.js
var github_fields = __webpack_require__(50825);
;// CONCATENATED MODULE: ./build/packages/sources/src/gather/rulesets.js





/** Idle rulesets that are read to explain what is missing; the rest stays unread. */
const IDLE_MAX = 10;
/**
 * What GitHub says of the branch: rules in force (all pages), each ruleset's details, classic protection. For three
 * rulesets seven requests at most; `admin` adds the SHA-pinning policy, a history for each ruleset, and the details of
 * classic protection, and sees bypass actors.
 */
async function gatherRulesets(github, admin, question) {
    const { branch } = question;
    const reader = admin ?? github;
    const [rules, classic] = await Promise.all([
        github
            .list('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch })
            .then(answer => (0,fact_of/* factOf */.y)(answer, `the rules in force on ${branch}`, 'metadata', shaped(parseBranchRules))),
        gatherClassic(github, admin, branch),
    ]);
    if (rules.kind === 'gap')
        return { rules, rulesets: new Map(), classic, admin: null };
    const ids = idsOf(rules.value);
    const [active, idle] = await Promise.all([
        gatherDetails(reader, ids, rules.value),
        complete(rules.value, question.contexts) ? new Map() : gatherIdle(reader, ids),
    ]);
    return {
        rules,
        rulesets: new Map([...active, ...idle]),
        classic,
        admin: admin === null ? null : await gatherAdmin(admin, ownIds(rules.value), question.since),
    };
}
/** The default branch, as GitHub says it. */
async function gatherDefaultBranch(github) {
    const answer = await github.send('GET /repos/{owner}/{repo}');
    return (0,fact_of/* factOf */.y)(answer, 'the default branch', 'metadata', data => (0,github_fields/* fieldsOf */.P)(data, 'repository').text('default_branch'));
}
function idsOf(rules) {
    return [...new Set(rules.flatMap(rule => rule.rulesetId ?? []))].sort((a, b) => a - b);
}
function ownIds(rules) {
    return idsOf(rules.filter(rule => !ofParent(rule)));
}
function ofParent(rule) {
    return rule.sourceType !== '' && rule.sourceType !== 'Repository';
}
function complete(rules, contexts) {
    const text = JSON.stringify(rules.filter(rule => rule.type === 'required_status_checks').map(rule => rule.parameters));
    return contexts.every(context => text.includes(JSON.stringify(context)));
}
/** An organization's ruleset that GitHub keeps from this token (403, 404) is left out; every other failure is a gap. */
async function gatherDetails(github, ids, rules) {
    const parents = new Set(idsOf(rules.filter(ofParent)));
    const answers = await Promise.all(ids.map(id => sendDetails(github, id)));
    const details = new Map();
    for (const [at, id] of ids.entries()) {
        const answer = answers[at];
        if (answer === undefined || (parents.has(id) && isKept(answer)))
            continue;
        details.set(id, (0,fact_of/* factOf */.y)(answer, `the details of ruleset ${id}`, 'metadata', shaped(parseRuleset)));
    }
    return details;
}
function isKept(answer) {
    return answer.kind === 'refused' && (answer.status === 403 || answer.status === 404);
}
function sendDetails(github, id) {
    return github.send('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id });
}
/** Rulesets of the repository that are not in force on the branch: disabled, evaluating, or for other branches. */
async function gatherIdle(github, active) {
    const listed = await github.list('GET /repos/{owner}/{repo}/rulesets', { targets: 'branch' });
    if (listed.kind !== 'ok')
        return new Map();
    const ids = listed.data.flatMap(item => ((0,json/* isRecord */.u)(item) && typeof item['id'] === 'number' ? [item['id']] : []));
    const idle = ids.filter(id => !active.includes(id)).sort((a, b) => a - b);
    const answers = await Promise.all(idle.slice(0, IDLE_MAX).map(id => sendDetails(github, id)));
    const details = new Map();
    for (const answer of answers) {
        // Only an explanation hangs on these: what cannot be read explains nothing, and changes no verdict.
        const ruleset = (0,fact_of/* factOf */.y)(answer, 'a ruleset that is not in force', 'metadata', shaped(parseRuleset));
        if (ruleset.kind === 'known')
            details.set(ruleset.value.id, ruleset);
    }
    return details;
}
async function gatherClassic(github, admin, branch) {
    const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    const classic = (0,fact_of/* factOf */.y)(answer, `classic protection of ${branch}`, 'contents', shaped(parseClassic));
    if (classic.kind === 'gap' || !classic.value.enabled || admin === null)
        return classic;
    const details = await admin.send('GET /repos/{owner}/{repo}/branches/{branch}/protection', { branch });
    const what = `the details of classic protection of ${branch}`;
    return (0,fact/* known */.eO)({ ...classic.value, details: (0,fact_of/* factOf */.y)(details, what, 'administration', shaped(parseClassicDetails)) });
}
async function gatherAdmin(admin, ids, since) {
    const policy = await admin.send('GET /repos/{owner}/{repo}/actions/permissions');
    const histories = await Promise.all(ids.map(id => gatherHistory(admin, id, since)));
    const failed = histories.find(history => history.kind === 'gap');
    return {
        shaPinning: (0,fact_of/* factOf */.y)(policy, 'the SHA-pinning policy', 'administration', data => (0,json/* isRecord */.u)(data) ? data['sha_pinning_required'] === true : (0,github_fields/* fieldsOf */.P)(data, 'permissions').flag('enabled')),
        changes: failed ?? (0,fact/* known */.eO)(histories.flatMap(history => (history.kind === 'known' ? history.value : []))),
    };
}
async function gatherHistory(admin, id, since) {
    const what = `the history of ruleset ${id}`;
    const answer = await admin.list('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history', { ruleset_id: id });
    if (answer.kind === 'refused') {
        const reason = `GitHub answers ${answer.status}: ${answer.message}.`;
        return (0,fact/* gap */.rQ)(what, reason, 'Give an admin-token with permissions: administration: write.');
    }
    return (0,fact_of/* factOf */.y)(answer, what, 'administration', versions => versions
        .map(version => parseChange(version, id))
        // A time that cannot be compared is told, not dropped.
        .filter(change => !(Date.parse(change.at) <= Date.parse(since)))
        .sort((a, b) => a.version - b.version));
}
function parseChange(version, rulesetId) {
    const fields = (0,github_fields/* fieldsOf */.P)(version, 'version');
    const actor = fields.inner('actor');
    return {
        rulesetId,
        version: fields.count('version_id'),
        actor: actor === null ? 'somebody' : `${actor.textOrNull('type') ?? 'actor'} ${actor.idOrNull('id') ?? ''}`.trim(),
        at: fields.text('updated_at'),
    };
}
function shaped(parse) {
    return data => {
        try {
            return parse(data);
        }
        catch (error) {
            throw error instanceof ShapeError ? new github_fields/* Unreadable */.I(error.message) : error;
        }
    };
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/packages/sources/src/gather/workflow-parser.js

/**
 * GitHub's parser, loaded when it is asked for: it is the heaviest thing we carry. It imports its own schemas as JSON
 * without the attribute that Node demands; in a bundle that is no import any more, from sources Node is told here.
 */
async function loadWorkflowParser() {
    const hooks = (0,external_node_module_.registerHooks)({
        load: (url, context, next) => /\/@actions\/workflow-parser\/.*\.json$/.test(url)
            ? next(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
            : next(url, context),
    });
    try {
        return await Promise.all(/* import() */[__webpack_require__.e(9427), __webpack_require__.e(5573)]).then(__webpack_require__.bind(__webpack_require__, 55573));
    }
    finally {
        hooks.deregister();
    }
}

;// CONCATENATED MODULE: ./build/packages/sources/src/gather/workflow-files.js




const FOLDER = '.github/workflows';
/** Composite actions call each other at most ten deep (docs: composite actions). */
const DEPTH = 10;
/**
 * Every workflow file at base, the local actions that they call, the lock and the code owners. A file that could not be
 * read makes all of it a gap: half the workflows say nothing about the other half.
 */
async function gatherWorkflowFiles(git, base) {
    const [{ parseAction, parseWorkflow }, { localFolders }] = await Promise.all([
        loadWorkflowParser(),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60189)),
    ]);
    const read = async (path) => {
        const blob = await git.readBlob(base, path);
        if (blob.kind === 'gap')
            return blob;
        return (0,fact/* known */.eO)(blob.value === null ? null : Buffer.from(blob.value).toString('utf8'));
    };
    const listed = await git.lsTree(base, FOLDER);
    if (listed.kind === 'gap')
        return listed;
    // Folders below it hold no workflows (docs: reusing workflows).
    const paths = listed.value.map(entry => entry.path).filter(path => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    const workflows = [];
    for (const path of paths.sort()) {
        const text = await read(path);
        if (text.kind === 'gap')
            return text;
        workflows.push(await parseWorkflow(path, text.value ?? ''));
    }
    const actions = new Map();
    const jobs = workflows.flatMap(parsed => (parsed.kind === 'ok' ? parsed.workflow.jobs : []));
    let wanted = localFolders(jobs, []);
    for (let depth = 0; depth < DEPTH && wanted.length > 0; depth++) {
        const found = [];
        for (const folder of wanted) {
            const action = await readAction(folder, read, parseAction);
            if (action.kind === 'gap')
                return action;
            actions.set(folder, action.value);
            if (action.value?.kind === 'ok')
                found.push(action.value.action);
        }
        wanted = localFolders([], found).filter(folder => !actions.has(folder));
    }
    const lock = await read(workflow_lock/* LOCK_PATH */.O0);
    if (lock.kind === 'gap')
        return lock;
    const codeowners = await readFirst(parse/* CODEOWNERS_PATHS */.x, read);
    if (codeowners.kind === 'gap')
        return codeowners;
    return (0,fact/* known */.eO)({
        workflows,
        actions,
        lock: lock.value === null ? null : (0,workflow_lock/* parseLock */.PG)(lock.value),
        codeowners: codeowners.value,
    });
}
async function readAction(folder, read, parse) {
    const below = folder === '' ? '' : `${folder}/`;
    if (below.split('/').some(segment => segment === '.' || segment === '..'))
        return (0,fact/* known */.eO)(null);
    const file = await readFirst([`${below}action.yml`, `${below}action.yaml`], read);
    if (file.kind === 'gap')
        return file;
    return (0,fact/* known */.eO)(file.value === null ? null : parse(file.value.path, file.value.text));
}
async function readFirst(paths, read) {
    for (const path of paths) {
        const text = await read(path);
        if (text.kind === 'gap')
            return text;
        if (text.value !== null)
            return (0,fact/* known */.eO)({ path, text: text.value });
    }
    return (0,fact/* known */.eO)(null);
}

// EXTERNAL MODULE: ./build/packages/sources/src/git/git.js
var git_git = __webpack_require__(62115);
// EXTERNAL MODULE: ./build/packages/sources/src/git/policy.js
var git_policy = __webpack_require__(27601);
// EXTERNAL MODULE: ./build/packages/sources/src/github/client.js + 2 modules
var client = __webpack_require__(80479);
// EXTERNAL MODULE: ./build/packages/kit/src/open-github.js
var open_github = __webpack_require__(93630);
;// CONCATENATED MODULE: ./build/packages/kit/src/rulesets.js


















/** Gathers from the API or a recorded file, and from git at base; judges; leaves the evidence of T0. */
async function runRulesetSanity(inputs, world) {
    const cwd = (0,external_node_path_.resolve)(world.cwd, inputs.workingDirectory);
    const asked = await openSource(inputs, world, cwd);
    const git = await (0,git_git.openGit)(cwd, world.env);
    try {
        const policy = await (0,git_policy.gatherPolicy)(git, { contract: inputs.contract, base: inputs.base });
        const contract = policy.kind === 'known' ? policy.value.contract : (0,load/* builtInContract */.Q6)(inputs.contract);
        if (contract === undefined)
            return unknownFor('', policy.kind === 'gap' ? [policy.gap] : []);
        const branch = await branchOf(inputs, asked, contract);
        if (branch.kind === 'gap')
            return unknownFor(contract.name, [branch.gap]);
        const demanded = demandedOf(inputs, contract, branch.value);
        const base = policy.kind === 'known' ? policy.value.base : null;
        const [api, files] = await Promise.all([
            apiFacts(asked, demanded, base === null ? '' : await timeOf(git, base)),
            policy.kind === 'gap' ? policy : gatherWorkflowFiles(git, policy.value.base),
        ]);
        return await conclude({ demanded, ...api, files }, contract, base, inputs, cwd);
    }
    finally {
        git.objects.close();
    }
}
async function openSource(inputs, world, cwd) {
    if (inputs.rulesets !== '') {
        return { kind: 'recorded', ...(await readRecordedRulesets((0,external_node_path_.resolve)(cwd, inputs.rulesets), inputs.rulesets)) };
    }
    const open = async (token) => {
        await (0,open_github/* maskToken */.g)(token, world);
        const apiUrl = world.env['GITHUB_API_URL'];
        const place = { token, repository: world.env['GITHUB_REPOSITORY'] ?? '', progress: world.progress };
        return await (0,client/* openGitHub */.o)(apiUrl === undefined ? place : { ...place, apiUrl });
    };
    return {
        kind: 'api',
        github: await open(inputs.token),
        admin: inputs.adminToken === '' ? null : await open(inputs.adminToken),
    };
}
async function branchOf(inputs, asked, contract) {
    if (inputs.branch !== '') {
        const recorded = asked.kind === 'recorded' ? asked.branch : null;
        if (recorded === null || recorded === inputs.branch)
            return (0,fact/* known */.eO)(inputs.branch);
        const found = `answers of the branch ${(0,inert/* inert */.tJ)(JSON.stringify(recorded))}`;
        throw new input_error/* InputError */.d('rulesets', found, `answers of the branch ${inputs.branch}`, 'Record them anew, or drop branch.');
    }
    return asked.kind === 'api' ? gatherDefaultBranch(asked.github) : (0,fact/* known */.eO)(asked.branch ?? contract.base_branch);
}
async function apiFacts(asked, demanded, since) {
    if (asked.kind === 'recorded')
        return asked.facts;
    return gatherRulesets(asked.github, asked.admin, { branch: demanded.branch, contexts: demanded.contexts, since });
}
function demandedOf(inputs, contract, branch) {
    const ids = (0,contract_contract/* gateIds */.G)(contract);
    const names = inputs.contexts.length > 0 ? inputs.contexts : ids;
    const gates = names.filter(name => ids.includes(name));
    const full = (list) => list.map(name => `${inputs.contextPrefix}${name}`);
    return {
        branch,
        baseBranch: contract.base_branch,
        contexts: full(names),
        // Contexts of which none is a gate by its id are gates under names of their own.
        gates: full(gates.length > 0 ? gates : names),
        integration: inputs.integration ?? contract.rulesets.integration_id,
        strict: inputs.strict ?? contract.rulesets.strict,
        terms: contract.rulesets,
        requireBypassVisibility: inputs.requireBypassVisibility,
        workflow: inputs.workflow === '' ? contract.orr.path : inputs.workflow,
        events: contract.orr.events,
    };
}
/** When the base commit was made: changes of the rulesets after it are told. */
async function timeOf(git, base) {
    const shown = await git.run(['show', '--no-patch', '--no-show-signature', '--format=%cI', base]);
    return shown.exit === 0 ? shown.stdout.toString('utf8').trim() : '';
}
async function conclude(facts, contract, base, inputs, cwd) {
    const judgement = judgeRulesets(facts);
    const { findings, warnings, gaps, repair } = judgement;
    const verdict = (0,src_verdict/* verdictOf */.Vj)({ ...rulesets_frame(contract.name), findings, warnings, gaps, facts: { base, ...judgement.facts } });
    if (inputs.evidenceDir !== '') {
        await writeEvidence(cwd, inputs.evidenceDir, renderEvidence(facts, judgement, verdict.verdict));
    }
    return {
        verdict,
        outputs: {
            drift: JSON.stringify(judgement.drift),
            repair: repair === null ? '' : (0,canonical_json/* canonicalJson */.d)(repair.body),
            'repair-call': repair === null ? '' : `${repair.method} /repos/{owner}/{repo}${repair.path}`,
        },
        summary: renderRulesets(judgement),
    };
}
function rulesets_frame(contract) {
    return {
        check: 'ruleset-sanity',
        contract,
        from: 'SANDBOX_PUSH',
        to: { pass: 'ORR_RUN[1]', refuse: 'REPLAN' },
        nextOnPass: 'Run the gates.',
    };
}
function unknownFor(contract, gaps) {
    return { verdict: (0,src_verdict/* verdictOf */.Vj)({ ...rulesets_frame(contract), findings: [], gaps, facts: {} }) };
}

;// CONCATENATED MODULE: ./build/packages/kit/src/checks/ruleset-sanity.js



/** T0: the gate that guards the gates (SOP 3.3). */
const rulesetSanity = {
    name: 'ruleset-sanity',
    description: 'Proves that the branch requires exactly the gates, unbypassed, and that the workflow at base can report exactly those.',
    inputs: {
        ...common_inputs/* CONTRACT_INPUTS */.Vw,
        branch: { description: 'The protected branch. Default: the default branch.', default: '' },
        contexts: {
            description: "Required contexts, one a line; those that are gates of the contract must be jobs of the gating workflow. Default: the contract's gates.",
            default: '',
        },
        'context-prefix': {
            description: 'Put before each context as it stands, blanks included; `orr / ` where the gates run in a workflow that the job `orr` calls.',
            default: '',
        },
        'integration-id': {
            description: "The integration that must report each context. Default: the contract's (15368, GitHub Actions on github.com).",
            default: '',
        },
        strict: {
            description: "`true` demands that branches are up to date before merging. Default: the contract's (`true`).",
            default: '',
        },
        workflow: { description: "Path of the ORR workflow. Default: the contract's.", default: '' },
        rulesets: {
            description: 'Offline: a JSON file of recorded answers, `{"rules": …, "rulesets": […], "branch": …}`, instead of the API.',
            default: '',
        },
        'admin-token': {
            description: 'A token with administration rights: shows bypass actors, the SHA-pinning policy and the history of the rulesets.',
            default: '',
        },
        'require-bypass-visibility': {
            description: '`true` makes an invisible bypass list unknown instead of a warning.',
            default: 'false',
        },
        'evidence-dir': {
            description: 'Folder for what was seen and judged, e.g. `out/evidence/T0_ruleset_sanity`.',
            default: '',
        },
        ...common_inputs/* GIT_INPUTS */.zR,
        ...common_inputs/* TOKEN_INPUT */.jX,
        ...common_inputs/* MODE_INPUT */.lE,
    },
    outputs: {
        drift: 'What the branch demands, what the contract demands and what the workflow reports, a JSON array.',
        repair: 'JSON body of the API call that would repair the ruleset, or empty. It is never sent.',
        'repair-call': 'Method and path of that call, e.g. `PUT /repos/o/r/rulesets/42`, or empty.',
    },
    parse: read => ({
        contract: read.required('contract', 's7, default, or the path of a contract'),
        base: read.text('base'),
        workingDirectory: read.text('working-directory'),
        token: read.text('token'),
        adminToken: read.text('admin-token'),
        branch: readBranch(read),
        contexts: readContexts(read),
        contextPrefix: readPrefix(read),
        integration: read.text('integration-id') === '' ? null : read.integer('integration-id', 1, 2 ** 31),
        strict: read.choice('strict', ['', 'true', 'false']) === '' ? null : read.flag('strict'),
        workflow: readWorkflow(read),
        rulesets: read.text('rulesets'),
        evidenceDir: (0,common_inputs/* readFolder */.j1)(read, 'evidence-dir'),
        requireBypassVisibility: read.flag('require-bypass-visibility'),
    }),
    run: runRulesetSanity,
};
function readBranch(read) {
    const branch = read.text('branch').replace(/^refs\/heads\//, '');
    if (/[\u0000- \u007f~^:?*[\\]|\.\.|@\{|^[-/]|\/$|\/\//.test(branch))
        throw (0,src_read/* mistake */.RT)('branch', branch, 'the name of one branch');
    return branch;
}
function readContexts(read) {
    const contexts = read.lines('contexts');
    const twice = contexts.find((context, at) => contexts.indexOf(context) !== at);
    if (twice !== undefined)
        throw (0,src_read/* mistake */.RT)('contexts', twice, 'each context once');
    return contexts;
}
function readPrefix(read) {
    const prefix = read.raw('context-prefix');
    if (/[\u0000-\u001f\u007f]/.test(prefix))
        throw (0,src_read/* mistake */.RT)('context-prefix', prefix, 'one line, such as "orr / "');
    return prefix;
}
function readWorkflow(read) {
    const path = (0,common_inputs/* readRelativePath */.ap)(read, 'workflow');
    if (path !== '' && !/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) {
        throw (0,src_read/* mistake */.RT)('workflow', path, 'a path of the form .github/workflows/<name>.yml');
    }
    return path;
}


/***/ }),

/***/ 93630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openGitHubOf),
/* harmony export */   g: () => (/* binding */ maskToken)
/* harmony export */ });
/* harmony import */ var _sources_github_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80479);

/**
 * The repository and the API that the runner names; the token of the input, else GITHUB_TOKEN. `stop` ends its waits.
 * Throws InputError.
 */
async function openGitHubOf(token, world, stop) {
    await maskToken(token, world);
    const apiUrl = world.env['GITHUB_API_URL'] ?? '';
    return await (0,_sources_github_client__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)({
        token: token === '' ? (world.env['GITHUB_TOKEN'] ?? '') : token,
        repository: world.env['GITHUB_REPOSITORY'] ?? '',
        ...(apiUrl === '' ? {} : { apiUrl }),
        ...(stop === undefined ? {} : { stop }),
        progress: world.progress,
    });
}
/**
 * The runner hides the secrets that it knows from its log; a token out of another step, or written down, it does not know.
 * Loaded here, where a token is used: @actions/core costs the other checks their short start (decision 0020).
 */
async function maskToken(token, world) {
    if (token === '' || world.runner !== true)
        return;
    const { setSecret } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    setSecret(token);
}


/***/ }),

/***/ 95194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   HF: () => (/* binding */ startFault),
/* harmony export */   Lm: () => (/* binding */ repositoryFault),
/* harmony export */   o2: () => (/* binding */ sha256Fault)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75464);



/** git could not be started: there is no such folder, or no git. Exit 2. */
function startFault(error, cwd) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd)) {
        return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('working-directory', 'no such folder', 'the folder of a git clone', 'Check the repository out first, or correct working-directory.');
    }
    if ('code' in error && error.code === 'ENOENT') {
        return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('git', 'no git on PATH', 'git 2.30 or later', 'Install git on this machine.');
    }
    return error;
}
/** git started, but not on a repository that it accepts. Null when the trouble is another one. */
function repositoryFault(stderr) {
    if (/dubious ownership/.test(stderr)) {
        return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('working-directory', 'a repository that belongs to another user (git: dubious ownership)', 'a repository that git trusts', 'Run `git config --global --add safe.directory "$PWD"` in that folder before this step.');
    }
    if (/not a git repository|must be run in a work tree/i.test(stderr)) {
        return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('working-directory', 'a folder that is not a git repository', 'the folder of a git clone', 'Check the repository out first, or correct working-directory.');
    }
    if (/unknown repository extension|Expected git repo version/i.test(stderr)) {
        return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('working-directory', `a repository that this git cannot read: ${told(stderr)}`, 'a repository of a format that git knows', 'Use a newer git.');
    }
    return null;
}
/** What git said went wrong, one inert line, without the password that a remote's address may hold. */
function told(stderr) {
    const lines = stderr.split('\n').filter(line => line.trim() !== '' && !/^(hint|warning):/.test(line));
    const line = lines.find(text => /^(fatal|error): /.test(text)) ?? lines.at(-1) ?? 'git said nothing';
    return (0,_core_inert__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)((0,_core_inert__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line.replace(/:\/\/[^/\s@]*@/g, '://'), 300));
}
function sha256Fault() {
    return new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('working-directory', 'a repository with SHA-256 object names', 'SHA-1 object names, as GitHub has them', 'Use a clone whose object format is sha1.');
}


/***/ }),

/***/ 69243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fetchCommits),
/* harmony export */   G: () => (/* binding */ fetchCommand)
/* harmony export */ });
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12231);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95194);


const ONLY_OBJECTS = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-gc',
];
/**
 * Brings commits into the object store and touches no ref. In a shallow clone one commit comes alone, and `deepen` brings
 * that many more generations below the cut; in a partial clone git asks for no blobs by itself. A clone that is whole
 * stays whole: there neither option is given.
 */
async function fetchCommits(git, remote, commits, depth) {
    const shape = depth === null ? [] : 'only' in depth ? ['--depth=1'] : [`--deepen=${depth.deepen}`];
    const run = await git.run([...ONLY_OBJECTS, ...shape, '--', remote, ...commits], { timeoutMs: git.patience.fetch });
    if (run.exit === 0)
        return { kind: 'done' };
    const absent = /not our ref|couldn't find remote ref|unadvertised object|did not send all necessary/i.test(run.stderr);
    return {
        kind: absent ? 'absent' : 'failed',
        reason: run.exit === -1 ? `no end in ${git.patience.fetch / 1_000} s` : (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(run.stderr),
    };
}
/** The one command that would bring what is missing. */
function fetchCommand(remote, commits, shallow) {
    return `git fetch --no-tags ${shallow ? '--unshallow ' : ''}${(0,_core_inert__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(remote ?? '<remote>')} ${commits.join(' ')}`;
}


/***/ }),

/***/ 62115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50801);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12231);
/* harmony import */ var _core_sha__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87633);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95194);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15511);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72635);






/** Throws InputError when git is missing, or the folder is not a repository that git accepts. */
async function openGit(cwd, env = process.env, patience = _process_js__WEBPACK_IMPORTED_MODULE_2__/* .PATIENCE */ .aZ) {
    const place = { cwd, env, patience };
    const run = (args, options) => (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(place, args, options);
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .openObjects */ .dV)(place, error => (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .startFault */ .HF)(error, cwd));
    const remotes = readRemotes(run);
    remotes.catch(() => { });
    try {
        await objects.read('HEAD', 0);
    }
    catch (error) {
        throw (error instanceof _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectsFault */ .jv ? (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFault */ .Lm)(error.stderr) : null) ?? error;
    }
    const find = (name) => findCommit(objects, name);
    return {
        run,
        objects,
        patience,
        remotes,
        find,
        resolve: async (name) => {
            const sha = await find(name);
            if (sha !== null)
                return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(sha);
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(`the commit ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(name)}`, 'This clone has no such commit.', `Fetch it: git fetch origin ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(name)}`);
        },
        readBlob: (commit, path) => readBlob(run, objects, commit, path),
        lsTree: (commit, folder) => lsTree(run, commit, folder),
        isShallow: async () => (await run(['rev-parse', '--is-shallow-repository'])).stdout.toString().trim() === 'true',
    };
}
async function findCommit(objects, name) {
    if (!/^(HEAD|[0-9a-f]{40}|refs\/[^\n\0]+)$/.test(name) || /[~^:\\]|@\{|\.\./.test(name))
        return null;
    // A commit has its headers first; the bytes of a tag or tree are of no use.
    try {
        return (await objects.read(`${name}^{commit}`, 0))?.sha ?? null;
    }
    catch (error) {
        // In a partial clone git tries to fetch what it lacks, and ends when it cannot.
        if (error instanceof _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectsFault */ .jv)
            return null;
        throw error;
    }
}
async function readBlob(run, objects, commit, path) {
    const fact = `the file ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(path)} at ${commit.slice(0, 7)}`;
    if (path === '' || /[\n\0]|^\.{0,2}\/|(^|\/)\.{1,2}(\/|$)/.test(path)) {
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(fact, 'It is not a plain relative path.', 'Give a path relative to the root of the repository.');
    }
    try {
        const object = await objects.read(`${commit}:${path}`);
        if (object?.type === 'blob') {
            return object.bytes === null ? (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(fact, 'It is larger than 64 MiB.', 'Make it smaller.') : (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(object.bytes);
        }
    }
    catch (error) {
        if (!(error instanceof _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectsFault */ .jv))
            throw error;
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(fact, `git could not read it: ${error.message}.`, 'Make the remote reachable, or fetch the commit whole.');
    }
    // "missing" is also what git says of a tree that this clone lacks: absence is proven by listing the folder.
    const listed = await run(['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (listed.exit !== 0)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(fact, `git could not read its folder: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(listed.stderr)}.`, 'Fetch the commit whole.');
    if (listed.stdout.length === 0 || /^0?40000 /.test(listed.stdout.toString('latin1')))
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(null);
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(fact, 'git lists it but cannot read it.', 'Run git fsck, and fetch the commit again.');
}
async function lsTree(run, commit, folder) {
    const where = folder === undefined || folder === '' ? [] : ['--', `${folder.replace(/\/+$/, '')}/`];
    const listed = await run(['ls-tree', '-r', '-z', '--full-tree', commit, ...where]);
    if (listed.exit !== 0) {
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(`the files at ${commit.slice(0, 7)}`, `git could not list them: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(listed.stderr)}.`, 'Fetch the commit whole.');
    }
    const lines = listed.stdout.toString('utf8').split('\0').slice(0, -1);
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(lines.map(line => {
        const [, mode = '', sha = '', path = ''] = /^([0-7]{6}) [a-z]+ ([0-9a-f]{40})\t(.*)$/s.exec(line) ?? [];
        if (!(0,_core_sha__WEBPACK_IMPORTED_MODULE_5__/* .isSha */ .HH)(sha))
            throw new Error('git ls-tree printed a line that is no entry');
        return { mode, sha, path };
    }));
}
async function readRemotes(run) {
    const { stdout } = await run(['config', '-z', '--get-regexp', '^(remote|branch)\\..*\\.(url|remote)$']);
    const names = new Set();
    const ofBranch = new Map();
    for (const entry of stdout.toString('utf8').split('\0')) {
        const [, section, name = '', key, value = ''] = /^(remote|branch)\.([^\n]*)\.([a-z]+)(?:\n(.*))?$/s.exec(entry) ?? [];
        if (section === 'remote' && key === 'url')
            names.add(name);
        if (section === 'branch' && key === 'remote')
            ofBranch.set(name, value);
    }
    return { names: [...names].sort(), ofBranch };
}


/***/ }),

/***/ 15511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  jv: () => (/* binding */ ObjectsFault),
  dV: () => (/* binding */ openObjects)
});

// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var src_sha = __webpack_require__(87633);
// EXTERNAL MODULE: ./build/packages/sources/src/git/faults.js
var faults = __webpack_require__(95194);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/answers.js


/** Reads `<sha> <type> <size>LF<bytes>LF`, or `<name> missing`, from whatever pieces arrive. */
function answerReader(onAnswer) {
    let head = Buffer.alloc(0);
    let body = null;
    return (chunk, max) => {
        let rest = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        head = Buffer.alloc(0);
        while (rest.length > 0) {
            if (body === null) {
                const end = rest.indexOf(10);
                if (end < 0) {
                    head = rest;
                    return;
                }
                const line = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) ([0-9]+)$/.exec(rest.toString('latin1', 0, end));
                rest = rest.subarray(end + 1);
                const [, sha = '', type = '', digits = ''] = line ?? [];
                if (line === null) {
                    onAnswer(null);
                    continue;
                }
                if (!(0,src_sha/* isSha */.HH)(sha))
                    throw (0,faults/* sha256Fault */.o2)();
                const size = Number(digits);
                body = { sha, type, size, left: size + 1, pieces: size <= max() ? [] : null };
            }
            const piece = rest.subarray(0, body.left);
            body.pieces?.push(piece);
            body.left -= piece.length;
            rest = rest.subarray(piece.length);
            if (body.left > 0)
                return;
            const { sha, type, size, pieces } = body;
            body = null;
            onAnswer({ sha, type, size, bytes: joined(pieces)?.subarray(0, size) ?? null });
        }
    };
}
function joined(pieces) {
    if (pieces === null)
        return null;
    return pieces.length === 1 ? (pieces[0] ?? null) : Buffer.concat(pieces);
}

// EXTERNAL MODULE: ./build/packages/sources/src/git/process.js + 1 modules
var git_process = __webpack_require__(72635);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/queue.js
/** First in, first out; Array.shift would move all that wait, each time. */
function createQueue() {
    let items = [];
    let at = 0;
    return {
        put: (item) => items.push(item),
        first: () => items[at],
        take: () => {
            const item = items[at++];
            if (at >= items.length || at > 50_000) {
                items = items.slice(at);
                at = 0;
            }
            return item;
        },
        drain: () => {
            const rest = items.slice(at);
            items = [];
            at = 0;
            return rest;
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/objects.js




/** The process behind an object reader ended; `stderr` is what it said. */
class ObjectsFault extends Error {
    stderr;
    constructor(stderr) {
        super((0,faults/* told */.Ev)(stderr));
        this.stderr = stderr;
    }
}
/** Beyond this a blob is no policy. */
const MAX_BYTES = 64 * 1024 * 1024;
/** One reader for as long as git lives; when git ended (a lazy fetch that failed ends it) the next read starts another. */
function openObjects(place, startFault) {
    let dialect = BUFFERED;
    const start = () => startReader(place, dialect, startFault, waiting => {
        dialect = PLAIN;
        reader = start();
        for (const wanted of waiting)
            reader.ask(wanted);
    });
    let reader = start();
    const ask = (wanted) => {
        if (wanted.name.includes('\n'))
            throw new Error('an object name of one line was expected');
        if (reader.ended())
            reader = start();
        reader.ask(wanted);
    };
    return {
        ask,
        read: (name, maxBytes = MAX_BYTES) => new Promise((resolve, reject) => ask({ name, maxBytes, resolve, reject })),
        close: () => reader.close(),
    };
}
/** Since git 2.36. Without the buffer git writes each object in three pieces, and reading them costs more than their trees. */
const BUFFERED = {
    args: ['cat-file', '--batch-command', '--buffer'],
    line: name => `contents ${name}\n`,
    flush: 'flush\n',
};
const PLAIN = { args: ['cat-file', '--batch'], line: name => `${name}\n`, flush: '' };
/** git's exit on an option that it does not know. */
const USAGE = 129;
function startReader(place, dialect, startFault, otherDialect) {
    const child = (0,git_process/* startGit */.BE)(place, dialect.args);
    const stderr = (0,git_process/* tail */.RT)(child.stderr);
    const queue = createQueue();
    let over = false;
    const end = (error) => {
        over = true;
        clearTimeout(patience);
        for (const wanted of queue.drain())
            wanted.reject(error);
    };
    const answers = answerReader(answer => {
        queue.take()?.resolve(answer);
        if (queue.first() === undefined)
            hold(child, false);
    });
    hold(child, false);
    // In a partial clone git asks the remote for what it lacks; one that says nothing must not hold us for ever.
    const patience = setTimeout(() => {
        if (over || queue.first() === undefined)
            return;
        child.kill();
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream.destroy();
        end(new ObjectsFault(`no object in ${place.patience.fetch / 1_000} s`));
    }, place.patience.fetch).unref();
    child.stdout.on('data', (chunk) => {
        if (over)
            return;
        patience.refresh();
        try {
            answers(chunk, () => queue.first()?.maxBytes ?? 0);
        }
        catch (error) {
            child.kill();
            end(error instanceof Error ? error : new Error(String(error)));
        }
    });
    child.on('error', error => end(startFault(error)));
    child.on('close', exit => {
        if (exit === USAGE && dialect !== PLAIN)
            otherDialect(queue.drain());
        else
            end(new ObjectsFault(stderr()));
    });
    let unsent = '';
    const send = () => {
        child.stdin.write(unsent + dialect.flush);
        unsent = '';
    };
    return {
        ask: wanted => {
            if (queue.first() === undefined) {
                hold(child, true);
                patience.refresh();
            }
            queue.put(wanted);
            // Names asked for in one turn go out in one write.
            if (unsent === '')
                process.nextTick(send);
            unsent += dialect.line(wanted.name);
        },
        ended: () => over,
        close: () => child.stdin.end(),
    };
}
/** An idle reader does not keep Node alive; when Node ends, git sees the end of its input and ends too. */
function hold(child, on) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        if (refs(handle))
            on ? handle.ref() : handle.unref();
}
function refs(handle) {
    return typeof handle === 'object' && handle !== null && 'ref' in handle && 'unref' in handle;
}


/***/ }),

/***/ 27601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginPolicy: () => (/* binding */ beginPolicy),
/* harmony export */   gatherPolicy: () => (/* binding */ gatherPolicy)
/* harmony export */ });
/* harmony import */ var _core_contract_built_in__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61833);
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50801);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75464);
/* harmony import */ var _core_ref__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68878);
/* harmony import */ var _core_sha__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87633);
/* harmony import */ var _presence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14306);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82917);








/**
 * Where policy is read, and policy. A gap when the base commit could not be had (remote unreachable, shallow clone).
 * Throws InputError when there is no such base, or the contract at base is missing or invalid.
 */
async function gatherPolicy(git, inputs) {
    const ahead = await beginPolicy(git, inputs);
    return ahead.kind === 'gap' ? ahead : (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({ ...ahead.value, tip: await ahead.value.tip });
}
/** As `gatherPolicy`, without waiting for the tip where a commit was given: the diff can be read meanwhile. */
async function beginPolicy(git, inputs) {
    const builtIn = (0,_core_contract_built_in__WEBPACK_IMPORTED_MODULE_0__/* .builtInContract */ .Q)(inputs.contract);
    if ((0,_core_sha__WEBPACK_IMPORTED_MODULE_5__/* .isSha */ .HH)(inputs.base))
        return atCommit(git, inputs, inputs.base, builtIn);
    const branch = await branchOf(git, inputs.base, builtIn);
    if (branch.kind === 'gap')
        return branch;
    const tip = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .tipOf */ .nM)(git, branch.value);
    if (tip.kind === 'gap')
        return tip;
    const base = await (0,_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .bringCommit */ .I)(git, 'base', tip.value, branch.value);
    if (base.kind === 'gap')
        return base;
    const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(builtIn);
    if (contract.kind === 'gap')
        return contract;
    if (builtIn === undefined && contract.value.base_branch !== branch.value) {
        throw new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('base', `"${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)(branch.value)}", where the contract ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)(inputs.contract)} names the base branch "${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)(contract.value.base_branch)}"`, 'the base branch that the contract itself names', `Set base to ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)(contract.value.base_branch)}, or correct base_branch in the contract.`);
    }
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({ contract: contract.value, base: base.value, baseBranch: branch.value, tip: Promise.resolve(tip) });
}
async function atCommit(git, inputs, commit, builtIn) {
    const early = builtIn === undefined ? undefined : settled((0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .tipOf */ .nM)(git, builtIn.base_branch));
    const base = await (0,_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .bringCommit */ .I)(git, 'base', commit, builtIn?.base_branch ?? '');
    if (base.kind === 'gap')
        return base;
    const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(builtIn);
    if (contract.kind === 'gap')
        return contract;
    const baseBranch = contract.value.base_branch;
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({
        contract: contract.value,
        base: base.value,
        baseBranch,
        tip: early ?? settled((0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .tipOf */ .nM)(git, baseBranch)),
    });
}
/** A rejection is seen by whoever awaits it later, and is not "unhandled" until then. */
function settled(promise) {
    promise.catch(() => { });
    return promise;
}
async function branchOf(git, given, builtIn) {
    if (given === '')
        return builtIn === undefined ? (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultBranch */ .OR)(git) : (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(builtIn.base_branch);
    const name = given.replace(/^refs\/heads\//, '');
    if (!(0,_core_ref__WEBPACK_IMPORTED_MODULE_7__/* .isBranchName */ .Q)(name)) {
        throw new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('base', `"${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)((0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(given, 200))}"`, 'a branch, or a commit of 40 lower-case hex digits', 'Correct the input base.');
    }
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(name);
}
async function readContract(git, base, path) {
    const blob = await git.readBlob(base, path);
    if (blob.kind === 'gap')
        return blob;
    if (blob.value === null) {
        throw new _core_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('contract', `neither a built-in name nor a file at ${base}: "${(0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)((0,_core_inert__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(path, 200))}"`, '"s7", "default", or the path of a contract file on the base branch', 'Correct the input contract, or commit the file to the base branch.');
    }
    const { parseContract } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(4456)]).then(__webpack_require__.bind(__webpack_require__, 33412));
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(parseContract(Buffer.from(blob.value).toString('utf8'), path));
}


/***/ }),

/***/ 14306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ bringCommit)
/* harmony export */ });
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50801);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75464);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69243);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82917);





/**
 * The commit itself, fetched from the branch's remote when this clone lacks it. Throws InputError when neither has it; a gap
 * when that could not be found out.
 */
async function bringCommit(git, input, commit, branch) {
    const here = await git.find(commit);
    if (here === commit)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(commit);
    if (here !== null)
        throw noCommit(input, commit, 'an object that is no commit');
    const [remote, shallow] = await Promise.all([(0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteFor */ .K1)(git, branch), git.isShallow()]);
    if (remote.kind === 'gap')
        return remote;
    const what = `the commit ${commit} (${input})`;
    if (remote.value === null) {
        if (!shallow)
            throw noCommit(input, commit, 'no such commit in this repository');
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(what, 'This clone is shallow and has no remote to ask.', 'Clone again with the full history.');
    }
    const fetched = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchCommits */ .B)(git, remote.value, [commit], shallow ? { only: true } : null);
    if (fetched.kind === 'absent') {
        throw noCommit(input, commit, `no such commit here, nor at the remote ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(remote.value)}`);
    }
    if (fetched.kind === 'done' && (await git.find(commit)) === commit)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(commit);
    const reason = fetched.kind === 'failed' ? fetched.reason : 'git fetch brought something else';
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_3__/* .gap */ .rQ)(what, `This clone lacks it, and it could not be fetched: ${reason}.`, `Run \`${(0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchCommand */ .G)(remote.value, [commit], false)}\`, then run again.`);
}
function noCommit(input, commit, found) {
    return new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${commit}: ${found}`, 'a commit of this repository', `Correct the input ${input}.`);
}


/***/ }),

/***/ 72635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aZ: () => (/* binding */ PATIENCE),
  EO: () => (/* binding */ runGit),
  BE: () => (/* binding */ startGit),
  RT: () => (/* binding */ tail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/environment.js
/** What a git process of ours may see of the environment, and the configuration it cannot be talked out of. */
/**
 * GIT_* variables that say how to reach a remote, or where the user's own configuration lies. All others are dropped:
 * GIT_DIR, GIT_INDEX_FILE, GIT_OBJECT_DIRECTORY, GIT_ALTERNATE_OBJECT_DIRECTORIES, GIT_SHALLOW_FILE, GIT_CONFIG_COUNT,
 * GIT_CONFIG_PARAMETERS, GIT_TRACE* … can each make git answer for something else, or write where it should not.
 */
const KEPT = new Set([
    'GIT_ASKPASS',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_SYSTEM',
    'GIT_EXEC_PATH',
    'GIT_PROXY_COMMAND',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'GIT_SSL_CERT',
    'GIT_SSL_KEY',
    'GIT_SSL_NO_VERIFY',
]);
const FORCED = {
    /** Replace refs and grafts rewrite history for whoever reads it. */
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    /** Never wait for a person. */
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    /** A server that sends nothing for half a minute is a gap, not a hang. */
    GIT_HTTP_LOW_SPEED_LIMIT: '1',
    GIT_HTTP_LOW_SPEED_TIME: '30',
    /** Messages are read by us. */
    LC_ALL: 'C',
    LANGUAGE: '',
};
function gitEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && (!entry[0].toUpperCase().startsWith('GIT_') || KEPT.has(entry[0].toUpperCase())));
    return { ...Object.fromEntries(kept), ...FORCED };
}
/**
 * Given before every subcommand; `-c` beats every configuration file. Nothing that a branch carries or a clone's
 * configuration names is run: no hook, fsmonitor, external diff, textconv, `ext::` transport or housekeeping. The commit
 * graph is a cache that could lie about parents, so commits are read themselves.
 */
const HARDENED = [
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...[
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.attributesFile=/dev/null',
        'core.alternateRefsCommand=',
        'core.commitGraph=false',
        'core.quotePath=false',
        'diff.external=',
        'protocol.ext.allow=never',
        'fetch.recurseSubmodules=false',
        'submodule.recurse=false',
        'fetch.writeCommitGraph=false',
        'fetch.prune=false',
        'gc.auto=0',
        'maintenance.auto=false',
        'advice.detachedHead=false',
    ].flatMap(setting => ['-c', setting]),
];

// EXTERNAL MODULE: ./build/packages/sources/src/git/faults.js
var faults = __webpack_require__(95194);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/process.js



const PATIENCE = { answer: 120_000, fetch: 600_000 };
const STDERR_CHARS = 20_000;
function startGit(place, args, stdin = 'pipe') {
    const child = (0,external_node_child_process_.spawn)('git', [...HARDENED, ...args], {
        cwd: place.cwd,
        env: gitEnvironment(place.env),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    // A process that ends before it has read its input says so by its exit status, not by EPIPE.
    child.stdin.on('error', () => { });
    if (stdin === 'ignore')
        child.stdin.end();
    return child;
}
/** Runs git to its end. Rejects only when it could not be started at all (InputError). */
function runGit(place, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = startGit(place, args);
        const chunks = [];
        let failed;
        const stderr = tail(child.stderr);
        // What git itself started may hold the pipes open after it.
        const stop = () => {
            child.kill();
            child.stdout.destroy();
            child.stderr.destroy();
        };
        const timer = options.timeoutMs === undefined ? undefined : setTimeout(stop, options.timeoutMs);
        child.stdout.on('data', (chunk) => {
            if (options.onChunk === undefined)
                return void chunks.push(chunk);
            try {
                options.onChunk(chunk);
            }
            catch (error) {
                failed = error;
                stop();
            }
        });
        child.on('error', error => {
            clearTimeout(timer);
            reject((0,faults/* startFault */.HF)(error, place.cwd));
        });
        child.on('close', exit => {
            clearTimeout(timer);
            if (failed !== undefined)
                reject(failed);
            else
                resolve({ exit: exit ?? -1, stdout: Buffer.concat(chunks), stderr: stderr() });
        });
        child.stdin.end(options.input);
    });
}
/** Collects the end of what a stream says. */
function tail(stream) {
    let text = '';
    stream.setEncoding('utf8').on('data', (piece) => {
        text = (text + piece).slice(-STDERR_CHARS);
    });
    return () => text;
}


/***/ }),

/***/ 82917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ remoteFor),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   nM: () => (/* binding */ tipOf)
/* harmony export */ });
/* unused harmony export askRemote */
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50801);
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75464);
/* harmony import */ var _core_sha__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87633);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95194);





/** The remote that says where a branch stands; null when the repository has none at all. */
async function remoteFor(git, branch) {
    const { names, ofBranch } = await git.remotes;
    const configured = ofBranch.get(branch);
    if (configured !== undefined && names.includes(configured))
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(configured);
    if (names.includes('origin'))
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)('origin');
    if (names.length <= 1)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(names[0] ?? null);
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .gap */ .rQ)(`the remote of ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(branch) || 'this repository'}`, `This clone has ${names.length} remotes, none called origin: ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(names.join(', '))}.`, `Say which one counts: git config branch.${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(branch) || 'main'}.remote <name>`);
}
/** Asks the remote itself; a remote-tracking ref is only a memory of it. */
async function askRemote(git, remote, refs) {
    const timeoutMs = git.patience.answer;
    const run = await git.run(['ls-remote', '--quiet', '--symref', '--', remote, ...refs], { timeoutMs });
    if (run.exit !== 0) {
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .gap */ .rQ)(`what the remote ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(remote)} says`, `It could not be asked: ${run.exit === -1 ? `no answer in ${timeoutMs / 1_000} s` : (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev)(run.stderr)}.`, `Make \`git ls-remote ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(remote)}\` work in this clone (network, credentials), then run again.`);
    }
    const found = new Map();
    let head = null;
    for (const line of run.stdout.toString('utf8').split('\n')) {
        const [left = '', name = ''] = line.split('\t');
        if (left.startsWith('ref: refs/heads/') && name === 'HEAD')
            head = left.slice('ref: refs/heads/'.length);
        else if ((0,_core_sha__WEBPACK_IMPORTED_MODULE_4__/* .isSha */ .HH)(left))
            found.set(name, left);
    }
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ refs: found, head });
}
/**
 * The tip of a branch as the remote has it now; where there is no remote, the local branch. Only ever `refs/heads/…`:
 * a tag of the same name is another thing. Throws InputError when there is no such branch.
 */
async function tipOf(git, branch) {
    const remote = await remoteFor(git, branch);
    if (remote.kind === 'gap')
        return remote;
    const ref = `refs/heads/${branch}`;
    if (remote.value === null) {
        const local = await git.find(ref);
        if (local === null)
            throw noBranch(branch, 'this repository, which has no remote');
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(local);
    }
    const answer = await askRemote(git, remote.value, [ref]);
    if (answer.kind === 'gap')
        return { kind: 'gap', gap: { ...answer.gap, fact: `the tip of ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(branch)}` } };
    const tip = answer.value.refs.get(ref);
    if (tip === undefined)
        throw noBranch(branch, `the remote ${remote.value}`);
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(tip);
}
/** The branch that the repository itself calls its default one. */
async function defaultBranch(git) {
    const remote = await remoteFor(git, '');
    if (remote.kind === 'gap')
        return remote;
    if (remote.value === null)
        return localDefault(git);
    const answer = await askRemote(git, remote.value, ['HEAD']);
    if (answer.kind === 'gap')
        return answer;
    return answer.value.head === null
        ? unnamed(`The remote ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(remote.value)} does not say.`)
        : (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(answer.value.head);
}
/** Without a remote: `main`, `master`, or the only branch there is. */
async function localDefault(git) {
    for (const name of ['main', 'master'])
        if ((await git.find(`refs/heads/${name}`)) !== null)
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(name);
    return unnamed('This repository has no remote, and no branch main or master.');
}
function unnamed(reason) {
    return (0,_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .gap */ .rQ)('the default branch', reason, 'Give the input base: a branch, or a commit of 40 hex digits.');
}
function noBranch(branch, where) {
    return new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('base', `no branch "${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(branch)}" in ${(0,_core_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(where)}`, 'a branch that exists, or a commit of 40 hex digits', 'Correct the input base, or base_branch in the contract.');
}


/***/ }),

/***/ 80479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// UNUSED EXPORTS: API_VERSION

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/json.js
var json = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/octokit.js
/**
 * @actions/github reads GITHUB_EVENT_PATH when it is imported, and costs 100 ms: only where the API is used. Retries and
 * pacing are ours: octokit's plugins send a POST twice, ignore `retry-after`, and wait on when the step is stopped (decision 0050).
 */
async function openOctokit({ token, apiUrl }, silenceMs, stop) {
    const [{ getOctokit }, { defaults }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555)),
    ]);
    const proxied = defaults.request?.fetch ?? fetch;
    // The clock of silence starts when the request is sent, not while it is paced.
    const timed = (url, init) => {
        const silence = AbortSignal.timeout(silenceMs);
        // A write under way is let finish: its answer says what was done.
        const signal = (init?.method ?? 'GET') === 'GET' ? AbortSignal.any([silence, stop]) : silence;
        return proxied(url, { ...init, signal });
    };
    const octokit = getOctokit(token, {
        ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
        request: { ...defaults.request, fetch: timed },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    return { octokit, proxied };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/github/pages.js

const PER_PAGE = 100;
/** Filtered lists of runs end at 1,000 (docs); the longest list that we read is 10,000. */
const PAGES_MAX = 100;
/** All pages of a list, or why not. Half a list is no list. */
async function allPages(send, route, parameters, key) {
    const items = [];
    for (let page = 1; page <= PAGES_MAX; page++) {
        const answer = await send(route, { ...parameters, per_page: PER_PAGE, page });
        if (answer.kind !== 'ok')
            return answer;
        const list = key === undefined ? answer.data : (0,json/* isRecord */.u)(answer.data) ? answer.data[key] : undefined;
        if (!Array.isArray(list))
            return { kind: 'fault', reason: `${route} answered no list` };
        items.push(...list);
        if (!/rel="next"/.test(answer.headers['link'] ?? ''))
            return complete(items, answer, route, key);
    }
    return { kind: 'fault', reason: `${route} has more than ${PAGES_MAX} pages` };
}
/** Where GitHub counts (`total_count`), the count must agree: a page cut short by trouble looks like the last. */
function complete(items, last, route, key) {
    const total = key !== undefined && (0,json/* isRecord */.u)(last.data) ? last.data['total_count'] : undefined;
    if (typeof total === 'number' && total !== items.length) {
        return { kind: 'fault', reason: `${route} counts ${total} items and gave ${items.length}` };
    }
    return { ...last, data: items };
}

// EXTERNAL MODULE: ./build/packages/sources/src/github/patience.js
var github_patience = __webpack_require__(25439);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/client.js






/** GitHub's REST API version; octokit sends none by itself (docs: API versions). */
const API_VERSION = '2022-11-28';
async function openGitHub(options) {
    const { owner, repo } = parseRepository(options.repository);
    if (options.token === '') {
        throw new input_error/* InputError */.d('token', 'nothing', "a token for GitHub's API", 'Give the input token, or set GITHUB_TOKEN.');
    }
    const { progress = () => { }, patience = github_patience/* PATIENCE */.aZ } = options;
    const stop = options.stop ?? new AbortController().signal;
    const { octokit, proxied } = await openOctokit(options, patience.silenceMs, stop);
    const seen = new Map();
    let requests = 0;
    let nextWrite = 0;
    /** Writes go out one a second (docs: best practices for the REST API). */
    const pace = async () => {
        const now = Date.now();
        const wait = nextWrite - now;
        nextWrite = Math.max(now, nextWrite) + WRITE_PAUSE_MS;
        if (wait > 0)
            await patience.sleep(wait / 1000, stop);
    };
    const once = async (route, parameters) => {
        requests += 1;
        try {
            const answer = await octokit.request(route, {
                owner,
                repo,
                ...parameters,
                headers: { 'x-github-api-version': API_VERSION, ...recordOf(parameters['headers']) },
            });
            return readable(answer.status, answer.data, (0,github_patience/* plainHeaders */.f4)(answer.headers));
        }
        catch (error) {
            return { kind: 'failed', failure: (0,github_patience/* failureOf */.g5)(error) };
        }
    };
    const send = async (route, parameters = {}) => {
        const method = route.split(' ')[0] ?? 'GET';
        if (method !== 'GET')
            await pace();
        for (let attempt = 1;; attempt++) {
            if (stop.aborted)
                return STOPPED;
            const tried = await once(route, parameters);
            if (tried.kind === 'ok')
                return tried;
            if (stop.aborted)
                return STOPPED;
            const { failure } = tried;
            const wait = (0,github_patience/* delayOf */.ps)(failure, attempt, Date.now());
            if (!(0,github_patience/* mayRepeat */.xg)(method, failure) || attempt > patience.retries || wait > patience.longestWaitS) {
                return ended(failure, attempt, wait > patience.longestWaitS ? wait : 0);
            }
            progress(`GitHub: ${told(failure)} (${route}). Again in ${wait} s, ${attempt} of ${patience.retries}.`);
            await patience.sleep(wait, stop);
        }
    };
    const watch = async (route, parameters = {}) => {
        const key = JSON.stringify([route, parameters]);
        const before = seen.get(key);
        const headers = before === undefined ? {} : { 'if-none-match': before.etag };
        const answer = await send(route, { ...parameters, headers });
        if (before !== undefined && answer.kind === 'refused' && answer.status === 304)
            return before.answer;
        const etag = answer.kind === 'ok' ? answer.headers['etag'] : undefined;
        if (answer.kind === 'ok' && etag !== undefined)
            seen.set(key, { etag, answer });
        return answer;
    };
    return {
        owner,
        repo,
        send,
        watch,
        list: (route, parameters = {}, key) => allPages(send, route, parameters, key),
        fetch: (url, signal) => proxied(url, { signal, redirect: 'follow' }),
        patience,
        progress,
        get requests() {
            return requests;
        },
    };
}
/** octokit hands over text where the JSON was cut or broken, and '' where the body was: that is no answer. */
function readable(status, data, headers) {
    const empty = status === 204 || status === 205 || (status >= 300 && status < 400);
    if (empty || (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer))) {
        return { kind: 'ok', status, data, headers };
    }
    return { kind: 'failed', failure: { status: 0, message: `answer ${status} is no JSON`, headers: {}, unsent: false } };
}
function ended(failure, attempts, tooLong) {
    const message = (0,inert/* clip */.$Q)(failure.message, 500);
    if (!(0,github_patience/* isTransient */.dg)(failure))
        return { kind: 'refused', status: failure.status, message };
    const wait = tooLong > 0 ? ` It asks to wait ${tooLong} s, which is too long.` : '';
    return { kind: 'fault', reason: `${told(failure)}, after ${attempts} ${attempts === 1 ? 'try' : 'tries'}.${wait}` };
}
function told(failure) {
    const message = (0,inert/* clip */.$Q)(failure.message.replace(/\s+/g, ' '), 300);
    return failure.status === 0 ? message : `${failure.status} ${message}`;
}
function parseRepository(repository) {
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new input_error/* InputError */.d('repository', repository === '' ? 'nothing' : repository, 'owner/name', 'Set GITHUB_REPOSITORY, or give --repo.');
    }
    return { owner, repo };
}
function recordOf(value) {
    return (0,json/* isRecord */.u)(value) ? value : {};
}
const WRITE_PAUSE_MS = 1_000;
const STOPPED = { kind: 'fault', reason: 'The step was stopped.' };


/***/ }),

/***/ 86630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ factOrAbsent),
/* harmony export */   y: () => (/* binding */ factOf)
/* harmony export */ });
/* harmony import */ var _core_fact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50801);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50825);


/** GitHub's answer as a fact. A refusal and a fault are gaps; so is an answer of another shape than the one documented. */
function factOf(answer, what, permission, parse) {
    switch (answer.kind) {
        case 'ok':
            return parsed(answer.data, what, parse);
        case 'refused':
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(what, `GitHub answers ${answer.status}: ${answer.message}.`, `Give a token that may read it (permissions: ${permission}: read), then run the check again.`);
        case 'fault':
            return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(what, `GitHub did not answer: ${answer.reason}`, AGAIN);
    }
}
const AGAIN = 'Run the check again.';
/** As `factOf`; a 404 is known to be absent (null). Only where something else proves that the token can see it. */
function factOrAbsent(answer, what, permission, parse) {
    if (answer.kind === 'refused' && answer.status === 404)
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(null);
    return factOf(answer, what, permission, parse);
}
function parsed(data, what, parse) {
    try {
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(parse(data));
    }
    catch (error) {
        if (!(error instanceof _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I))
            throw error;
        return (0,_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(what, `GitHub's answer is not what it documents: ${error.message}.`, AGAIN);
    }
}


/***/ }),

/***/ 50825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* harmony import */ var _core_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19997);

/** Typed readers of a JSON object that GitHub sent. A field of another type makes the whole answer unreadable: never a default. */
class Unreadable extends Error {
    name = 'Unreadable';
}
function fieldsOf(value, what) {
    if (!(0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        throw new Unreadable(`${what} is no object`);
    const wrong = (key, expected) => {
        throw new Unreadable(`${what}.${key} is not ${expected}`);
    };
    const absent = (key) => value[key] === undefined || value[key] === null;
    const fields = {
        id: key => wholeText(value[key]) ?? wrong(key, 'an id'),
        idOrNull: key => (absent(key) ? null : fields.id(key)),
        text: key => {
            const found = value[key];
            return typeof found === 'string' ? found : wrong(key, 'text');
        },
        textOrNull: key => (absent(key) ? null : fields.text(key)),
        count: key => {
            const found = value[key];
            return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : wrong(key, 'a count');
        },
        countOrNull: key => (absent(key) ? null : fields.count(key)),
        flag: key => {
            const found = value[key];
            return typeof found === 'boolean' ? found : wrong(key, 'true or false');
        },
        inner: key => (absent(key) ? null : fieldsOf(value[key], `${what}.${key}`)),
        list: key => {
            const found = value[key];
            return Array.isArray(found) ? found : wrong(key, 'a list');
        },
        listOrNull: key => (absent(key) ? null : fields.list(key)),
    };
    return fields;
}
function wholeText(value) {
    if (typeof value === 'bigint')
        return value.toString();
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
}


/***/ }),

/***/ 25439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   f4: () => (/* binding */ plainHeaders),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   ps: () => (/* binding */ delayOf),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   xg: () => (/* binding */ mayRepeat)
/* harmony export */ });
/* unused harmony export isRateLimit */
/* harmony import */ var _core_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19997);

const PATIENCE = {
    retries: 3,
    silenceMs: 30_000,
    longestWaitS: 120,
    sleep: pause,
};
/** Ends after so many seconds, or when it is stopped, whichever is first. */
function pause(seconds, stop) {
    return new Promise(resolve => {
        if (stop?.aborted)
            return resolve();
        const timer = setTimeout(end, seconds * 1000);
        function end() {
            clearTimeout(timer);
            stop?.removeEventListener('abort', end);
            resolve();
        }
        stop?.addEventListener('abort', end);
    });
}
/** GitHub says 403 for a primary or secondary rate limit as well (docs: rate limits). */
function isRateLimit(failure) {
    if (failure.status === 429)
        return true;
    const limited = failure.headers['retry-after'] !== undefined || failure.headers['x-ratelimit-remaining'] === '0';
    return failure.status === 403 && (limited || /\b(secondary )?rate limit/i.test(failure.message));
}
/** Passing trouble: the same request may work later. Everything else is the server's word. */
function isTransient(failure) {
    return failure.status === 0 || failure.status === 408 || failure.status >= 500 || isRateLimit(failure);
}
/** A write is sent again only when it cannot have been done: refused by a rate limit, or never sent. */
function mayRepeat(method, failure) {
    return isTransient(failure) && (method !== 'POST' || failure.unsent || isRateLimit(failure));
}
/**
 * Seconds to wait before try number `attempt` + 1 (docs: retry-after first, then the reset, then a minute, growing). Points in
 * time are the server's: they are taken from its own clock where it tells it.
 */
function delayOf(failure, attempt, here) {
    const told = Date.parse(failure.headers['date'] ?? '');
    const now = Number.isNaN(told) ? here : told;
    const after = retryAfter(failure.headers['retry-after'], now);
    if (after !== undefined)
        return after;
    if (!isRateLimit(failure))
        return 2 ** (attempt - 1);
    const reset = Number(failure.headers['x-ratelimit-reset']);
    if (failure.headers['x-ratelimit-remaining'] === '0' && reset > 0)
        return Math.max(1, Math.ceil(reset - now / 1000) + 1);
    return 60 * Math.min(attempt, 2);
}
/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === undefined || value.trim() === '')
        return undefined;
    const seconds = Number(value);
    if (Number.isFinite(seconds) && seconds >= 0)
        return Math.ceil(seconds);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
/** What a thrown error of octokit or fetch says. */
function failureOf(error) {
    const response = fieldOf(error, 'response');
    const status = fieldOf(error, 'status');
    const headers = (0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(response) && (0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(response['headers']) ? plainHeaders(response['headers']) : {};
    // octokit gives status 500 to an error that never had an answer.
    const answered = (0,_core_json__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(response) && typeof status === 'number';
    return {
        status: answered ? status : 0,
        message: isSilence(error) ? 'no answer in time' : error instanceof Error ? error.message : String(error),
        headers,
        unsent: !answered && UNSENT.has(codeOf(error)),
    };
}
function plainHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function isSilence(error) {
    const names = [error, fieldOf(error, 'cause')].map(each => (each instanceof Error ? each.name : ''));
    return names.includes('TimeoutError') || names.includes('AbortError');
}
/** The system's code, however deep fetch has wrapped it. */
function codeOf(error, depth = 0) {
    const code = fieldOf(error, 'code');
    if (typeof code === 'string' && code !== '')
        return code;
    const cause = fieldOf(error, 'cause');
    return cause === undefined || depth > 4 ? '' : codeOf(cause, depth + 1);
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ })

};
