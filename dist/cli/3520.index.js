export const id = 3520;
export const ids = [3520];
export const modules = {

/***/ 15718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeBase)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12231);
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87633);


const MERGES_TOLD = 20;
/** CEC-60: the patch must start at the tip of the base branch and be one line of commits. Gaps are the caller's to report. */
function judgeBase(patch) {
    return [...staleBase(patch), ...strangeBase(patch), ...mergeCommits(patch)];
}
function staleBase({ tip, base, baseBranch }) {
    if (tip.kind === 'gap' || tip.value === base)
        return [];
    return [
        {
            code: 'CEC-60',
            rule: 'stale-base',
            message: `The base commit is not the tip of ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(baseBranch)}.`,
            expected: `${tip.value}, the tip of ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(baseBranch)}`,
            found: base,
            remedy: `Rebase the sandbox branch onto ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(baseBranch)} at ${(0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(tip.value)}, then run the gates again.`,
        },
    ];
}
function strangeBase({ baseIsAncestor, base, head, baseBranch }) {
    if (baseIsAncestor.kind === 'gap' || baseIsAncestor.value)
        return [];
    return [
        {
            code: 'CEC-60',
            rule: 'base-not-ancestor',
            message: `The patch does not start at the base commit ${(0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(base)}.`,
            expected: `${base} to be an ancestor of head`,
            found: `head ${head}, whose history does not hold it`,
            remedy: `Rebase the sandbox branch onto ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(baseBranch)}, then run the gates again.`,
        },
    ];
}
/** A merge is cured as a stale base is, by a rebase; no path is outside the Filemap because of it. */
function mergeCommits({ merges, baseBranch }) {
    if (merges.kind === 'gap')
        return [];
    return merges.value.slice(0, MERGES_TOLD).map((merge, at) => ({
        code: 'CEC-60',
        rule: 'merge-commit',
        message: `${(0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(merge)} is a merge commit, so the branch is not a single patch on its base.`,
        expected: 'commits with one parent each between base and head',
        found: at === MERGES_TOLD - 1 && merges.value.length > MERGES_TOLD
            ? `${merge}, and ${merges.value.length - MERGES_TOLD} merges more`
            : `the merge commit ${merge}`,
        remedy: `Rebase the sandbox branch onto ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(baseBranch)} without merges, then run the gates again.`,
    }));
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

/***/ 48706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ readRevision),
/* harmony export */   QM: () => (/* binding */ cloneFolder),
/* harmony export */   _X: () => (/* binding */ readGitInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_contract_built_in__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61833);
/* harmony import */ var _core_ref__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68878);
/* harmony import */ var _core_sha__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87633);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26823);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15724);






function readGitInputs(read) {
    const contract = read.text('contract');
    const builtIn = (0,_core_contract_built_in__WEBPACK_IMPORTED_MODULE_1__/* .builtInContract */ .Q)(contract) !== undefined;
    return {
        contract: builtIn ? contract : (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readRelativePath */ .ap)(read, 'contract'),
        base: readRevision(read, 'base'),
        workingDirectory: read.text('working-directory'),
    };
}
/** A commit of 40 hex digits, a branch (without `refs/heads/`), `HEAD` where that is allowed, or empty. */
function readRevision(read, name, head = false) {
    const text = read.text(name);
    const branch = text.replace(/^refs\/heads\//, '');
    if (text === '' || (0,_core_sha__WEBPACK_IMPORTED_MODULE_4__/* .isSha */ .HH)(text) || (0,_core_ref__WEBPACK_IMPORTED_MODULE_5__/* .isBranchName */ .Q)(branch) || (head && text === 'HEAD'))
        return branch;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)(name, text, `${head ? 'HEAD, ' : ''}a branch, or a commit of 40 lower-case hex digits`);
}
/** The folder of the clone, absolute. */
function cloneFolder(inputs, world) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, inputs.workingDirectory);
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

/***/ 80435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qA: () => (/* binding */ beginPatch),
  y8: () => (/* binding */ gatherPatch),
  tK: () => (/* binding */ resolveHead)
});

// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var sha = __webpack_require__(87633);
// EXTERNAL MODULE: ./build/packages/sources/src/git/faults.js
var faults = __webpack_require__(95194);
// EXTERNAL MODULE: ./build/packages/sources/src/git/fetch.js
var fetch = __webpack_require__(69243);
// EXTERNAL MODULE: ./build/packages/sources/src/git/remote.js
var git_remote = __webpack_require__(82917);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/lineage.js





/** Generations fetched below the cut of a shallow clone, until head meets base. */
const STEPS = [16, 128, 1_024, 8_192, 2_000_000];
/**
 * Whether base is an ancestor of head, and the merges in between; one `git rev-list`. A shallow clone is deepened as far as
 * the answer needs and no further; where it cannot be, the answer is a gap that says the one command that would.
 */
async function gatherLineage(git, branch, base, head) {
    if (await isShortLine(git, base, head))
        return (0,fact/* known */.eO)({ baseIsAncestor: true, merges: [] });
    const first = await readLineage(git, base, head);
    if (first.kind === 'gap' || first.value.cut.length === 0 || !(await git.isShallow()))
        return answered(first);
    const remote = await (0,git_remote/* remoteFor */.K1)(git, branch);
    const from = remote.kind === 'known' ? remote.value : null;
    let reason = 'it has no remote to ask';
    for (const deepen of from === null ? [] : STEPS) {
        const fetched = await deepened(git, from ?? '', base, head, deepen);
        if (fetched !== null) {
            reason = fetched;
            break;
        }
        const next = await readLineage(git, base, head);
        if (next.kind === 'gap' || next.value.cut.length === 0 || !(await git.isShallow()))
            return answered(next);
        reason = 'more of it could not be fetched';
    }
    return (0,fact/* gap */.rQ)('the commits between base and head', `This clone is shallow and ends above base, and ${reason}.`, `Run \`${(0,fetch/* fetchCommand */.G)(from, [head], true)}\`, or check out with fetch-depth: 0.`);
}
const SHORT = 20;
/** Most patches: a few commits with one parent each, down to base. Read from the commits themselves, so no cut can hide one. */
async function isShortLine(git, base, head) {
    let at = head;
    for (let step = 0; step < SHORT && at !== base; step++) {
        const commit = await git.objects.read(at);
        if (commit?.type !== 'commit' || commit.bytes === null)
            return false;
        const [parent, second] = parentsOf(commit.bytes);
        if (parent === undefined || second !== undefined)
            return false;
        at = parent;
    }
    return at === base;
}
/** As git reads them: right behind the tree, and nowhere else. */
function parentsOf(commit) {
    const [headers = ''] = /^tree [0-9a-f]{40}\n(parent [0-9a-f]{40}\n)*/.exec(commit.toString('latin1')) ?? [];
    return [...headers.matchAll(/^parent ([0-9a-f]{40})$/gm)].flatMap(found => found[1] ?? []);
}
/** Null when done. A head that was never pushed is no reason: what lies below it may be at the remote all the same. */
async function deepened(git, remote, base, head, deepen) {
    const both = await (0,fetch/* fetchCommits */.B)(git, remote, [base, head], { deepen });
    if (both.kind === 'done')
        return null;
    if (both.kind === 'failed')
        return both.reason;
    const one = await (0,fetch/* fetchCommits */.B)(git, remote, [base], { deepen });
    return one.kind === 'done' ? null : one.reason;
}
function answered(walk) {
    return walk.kind === 'gap' ? walk : (0,fact/* known */.eO)({ baseIsAncestor: walk.value.baseIsAncestor, merges: walk.value.merges });
}
/**
 * Lists what head has and base has not, with parents. Base is a true ancestor exactly when it is the parent of one of them,
 * or is head: on a path from head down to base no commit in between can be reached from base.
 */
async function readLineage(git, base, head) {
    const merges = [];
    const cut = [];
    let baseIsAncestor = base === head;
    let rest = '';
    const run = await git.run(['rev-list', '--parents', head, `^${base}`, '--'], {
        onChunk: chunk => {
            const lines = (rest + chunk.toString('latin1')).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines) {
                const [commit = '', ...parents] = line.split(' ');
                if (!(0,sha/* isSha */.HH)(commit))
                    throw new Error('git rev-list printed a line that names no commit');
                if (parents.includes(base))
                    baseIsAncestor = true;
                if (parents.length > 1)
                    merges.push(commit);
                if (parents.length === 0)
                    cut.push(commit);
            }
        },
    });
    if (run.exit === 0 && rest === '')
        return (0,fact/* known */.eO)({ baseIsAncestor, merges, cut });
    return (0,fact/* gap */.rQ)('the commits between base and head', `git could not list them: ${(0,faults/* told */.Ev)(run.stderr)}.`, 'Check out with fetch-depth: 0, then run again.');
}

// EXTERNAL MODULE: ./build/packages/sources/src/git/presence.js
var presence = __webpack_require__(14306);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/packages/sources/src/git/objects.js + 2 modules
var objects = __webpack_require__(15511);
// EXTERNAL MODULE: ./build/packages/sources/src/git/tree.js
var git_tree = __webpack_require__(46011);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/tree-collisions.js
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Hashes of the names seen, zero for an empty place; used again for each tree. */
let seen = new Uint32Array(2_048);
/**
 * Whether two names of a tree could be one name elsewhere. Never false for two that are: names of ASCII are compared by a
 * hash of their bytes in lower case, and a tree with any other name is not looked into. True by accident costs time alone.
 */
function couldCollide(tree) {
    if (tree.high)
        return true;
    let size = 64;
    while (size < tree.count * 2)
        size *= 2;
    if (seen.length < size)
        seen = new Uint32Array(size);
    else
        seen.fill(0, 0, size);
    // Whoever names the files can make the hashes crowd: then they are of no use.
    let steps = 8 * tree.count;
    for (let entry = 0; entry < tree.count; entry++) {
        const hash = hashOf(tree, entry);
        let at = hash & (size - 1);
        while (seen[at] !== 0) {
            if (seen[at] === hash || --steps < 0)
                return true;
            at = (at + 1) & (size - 1);
        }
        seen[at] = hash;
    }
    return false;
}
/** FNV-1a of the name in lower case, never zero. */
function hashOf({ bytes, starts, ends }, entry) {
    const end = ends[entry] ?? 0;
    let hash = FNV_OFFSET;
    for (let at = starts[entry] ?? 0; at < end; at++) {
        const byte = bytes[at] ?? 0;
        hash = Math.imul(hash ^ (byte >= 65 && byte <= 90 ? byte + 32 : byte), FNV_PRIME);
    }
    return hash >>> 0 || 1;
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/tree-compare.js

/** Tells each entry that differs by its place in either tree; -1 where it is not. */
function compare(old, now, differs) {
    if (!old.ascending || !now.ascending) {
        compareUnordered(old, now, differs);
        return;
    }
    let i = 0;
    let j = 0;
    while (i < old.count || j < now.count) {
        const order = i === old.count ? 1 : j === now.count ? -1 : (0,git_tree/* orderOf */.mJ)(old, i, now, j);
        if (order < 0)
            differs(i++, -1);
        else if (order > 0)
            differs(-1, j++);
        else if ((0,git_tree/* sameContent */.Cm)(old, i++, now, j++))
            continue;
        else
            differs(i - 1, j - 1);
    }
}
/** For trees that no git wrote: each name is paired once, so that a second one of it is told as added. */
function compareUnordered(old, now, differs) {
    const key = (tree, entry) => (0,git_tree/* nameAt */.Dc)(tree, entry) + (tree.modes[entry] === git_tree/* FOLDER */.L7 ? '/' : '');
    const left = new Map();
    for (let i = 0; i < old.count; i++) {
        const same = left.get(key(old, i));
        if (same === undefined)
            left.set(key(old, i), [i]);
        else
            same.push(i);
    }
    for (let j = 0; j < now.count; j++) {
        const i = left.get(key(now, j))?.shift() ?? -1;
        if (i < 0 || !(0,git_tree/* sameContent */.Cm)(old, i, now, j))
            differs(i, j);
    }
    for (const rest of left.values())
        for (const i of rest)
            differs(i, -1);
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/tree-diff.js






/** Trees can be nested so that a few kilobytes stand for more files than any machine can list. */
const MAX_CHANGES = 2_000_000;
const MAX_FOLDERS = 200_000;
const MAX_FOLDER_BYTES = 65_536;
class Unreadable extends Error {
}
/**
 * The two-tree diff, read from the tree objects themselves: what `git diff-tree -r --raw --no-renames` lists, but there is no
 * option, configuration, attribute or `.gitmodules` in it that could hide a path, and each change is told as soon as its
 * folder has been read (git prints nothing before it has read all). Folder by folder, in git's order within each.
 */
async function diffTrees(git, base, head, onChange) {
    const walk = createWalk(onChange);
    try {
        await readPairs(git, { path: '', base: `${base}^{tree}`, head: `${head}^{tree}` }, walk.compare);
    }
    catch (error) {
        if (error instanceof Unreadable || error instanceof git_tree/* BrokenTree */.a8 || error instanceof objects/* ObjectsFault */.jv)
            return unread(error.message);
        throw error;
    }
    return (0,fact/* known */.eO)({ changed: walk.changed(), suspects: walk.suspects });
}
function unread(reason) {
    return (0,fact/* gap */.rQ)('the changes of the patch', `They could not be read: ${reason}.`, 'Fetch base and head whole, for instance with fetch-depth: 0, then run again.');
}
const NOTHING = Buffer.alloc(0);
/** Reads both sides of each folder and hands them on; asks for those below at once, while git reads the ones beside. */
function readPairs(git, root, onPair) {
    return new Promise((resolve, reject) => {
        let open = 0;
        let started = 0;
        let over = false;
        const stop = (error) => {
            over = true;
            reject(error);
        };
        const ask = (name, take) => {
            if (name === '')
                return take(NOTHING);
            git.objects.ask({
                name,
                maxBytes: objects/* MAX_BYTES */.zx,
                reject: stop,
                resolve: object => {
                    if (over)
                        return;
                    try {
                        take(treeBytes(name, object));
                    }
                    catch (error) {
                        stop(error);
                    }
                },
            });
        };
        // Answers come in order, so the side asked for last completes the pair.
        const start = (pair) => {
            open++;
            if (++started > MAX_FOLDERS)
                throw new Unreadable(`they are in more than ${MAX_FOLDERS} folders`);
            let old = NOTHING;
            const both = (now) => {
                for (const below of onPair({ ...pair, old, now }))
                    start(below);
                if (--open === 0)
                    resolve();
            };
            ask(pair.base, bytes => {
                old = bytes;
                if (pair.head === '')
                    both(NOTHING);
            });
            if (pair.head !== '')
                ask(pair.head, both);
        };
        start(root);
    });
}
function treeBytes(name, object) {
    if (object === null || object.type !== 'tree')
        throw new Unreadable(`this clone lacks the tree ${name}`);
    if (object.bytes === null)
        throw new Unreadable(`the tree ${name} is larger than 64 MiB`);
    return object.bytes;
}
function createWalk(onChange) {
    const old = (0,git_tree/* emptyTree */["in"])();
    const now = (0,git_tree/* emptyTree */["in"])();
    const suspects = new Map();
    let changed = 0;
    return { compare: comparePair, changed: () => changed, suspects };
    function comparePair(pair) {
        (0,git_tree/* readTree */.Zc)(old, pair.old);
        (0,git_tree/* readTree */.Zc)(now, pair.now);
        const ascii = !old.high && !now.high && (0,external_node_buffer_.isAscii)(Buffer.from(pair.path, 'latin1'));
        const below = [];
        let grown = false;
        const prefix = room.write(pair.path, 'latin1');
        compare(old, now, (i, j) => {
            if (i < 0)
                grown = true;
            const path = j < 0 ? pathAt(pair.path, prefix, old, i) : pathAt(pair.path, prefix, now, j);
            const oldMode = i < 0 ? 0 : (old.modes[i] ?? 0);
            const newMode = j < 0 ? 0 : (now.modes[j] ?? 0);
            if (oldMode !== git_tree/* FOLDER */.L7 && newMode !== git_tree/* FOLDER */.L7) {
                changed++;
                return onChange(changeOf(path, ascii, modeText(oldMode), modeText(newMode)));
            }
            if (path.length > MAX_FOLDER_BYTES)
                throw new Unreadable(`a folder's path has over ${MAX_FOLDER_BYTES} bytes`);
            below.push({ path: `${path}/`, base: i < 0 ? '' : (0,git_tree/* shaAt */.wF)(old, i), head: j < 0 ? '' : (0,git_tree/* shaAt */.wF)(now, j) });
        });
        if ((grown && now.suspect && couldCollide(now)) || !now.ascending)
            suspects.set(pair.path, pair.now);
        if (changed > MAX_CHANGES)
            throw new Unreadable(`there are more than ${MAX_CHANGES} of them`);
        return below;
    }
}
/** Where paths are put together: made in one piece, a path is one string and no tree of strings to be flattened later. */
const room = Buffer.alloc(2 * MAX_FOLDER_BYTES);
/** `prefix` bytes of the folder stand in `room` already. */
function pathAt(folder, prefix, tree, entry) {
    const from = tree.starts[entry] ?? 0;
    const length = (tree.ends[entry] ?? 0) - from;
    if (prefix + length > room.length)
        return folder + (0,git_tree/* nameAt */.Dc)(tree, entry);
    for (let at = 0; at < length; at++)
        room[prefix + at] = tree.bytes[from + at] ?? 0;
    return room.toString('latin1', 0, prefix + length);
}
const MODES = new Map([0, 0o100644, 0o100755, 0o120000, 0o160000].map(mode => [mode, mode.toString(8).padStart(6, '0')]));
function modeText(mode) {
    return MODES.get(mode) ?? mode.toString(8).padStart(6, '0');
}
function changeOf(latin1, ascii, oldMode, newMode) {
    const op = oldMode === '000000' ? 'add' : newMode === '000000' ? 'delete' : 'modify';
    if (ascii)
        return { path: latin1, utf8: true, op, oldMode, newMode };
    const bytes = Buffer.from(latin1, 'latin1');
    return { path: bytes.toString('utf8'), utf8: (0,external_node_buffer_.isUtf8)(bytes), op, oldMode, newMode };
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/patch.js








/**
 * What the patch is and touches, from git objects alone. Throws InputError when there is no such head; what could not be
 * known is a gap in its field. Where base is no ancestor the changes are a gap too: a two-tree diff would then tell the base
 * branch's own work as the patch's.
 */
async function gatherPatch(git, policy, head) {
    const changes = [];
    const ahead = await beginPatch(git, { ...policy, tip: Promise.resolve(policy.tip) }, head, change => changes.push(change));
    const [frame, diff] = await Promise.all([ahead.frame, ahead.diff]);
    return { ...frame, changes: diff.kind === 'gap' ? diff : (0,fact/* known */.eO)(changes.sort(byPath)) };
}
/** As code units compare. */
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
/**
 * As `gatherPatch`; resolves once head is known and git is at work. Each change is told as it is read, folder by folder:
 * 100,000 of them need not be kept.
 */
async function beginPatch(git, policy, name, onChange) {
    const { base, baseBranch } = policy;
    const found = (0,sha/* isSha */.HH)(name) ? await (0,presence/* bringCommit */.I)(git, 'head', name, baseBranch) : (0,fact/* known */.eO)(await resolveHead(git, name));
    if (found.kind === 'gap')
        return patch_unread(policy, name, found);
    const head = found.value;
    const lineage = gatherLineage(git, baseBranch, base, head);
    const reading = diffTrees(git, base, head, onChange);
    const frame = Promise.all([policy.tip, lineage]).then(([tip, line]) => {
        const baseIsAncestor = line.kind === 'gap' ? line : (0,fact/* known */.eO)(line.value.baseIsAncestor);
        const merges = line.kind === 'gap' ? line : (0,fact/* known */.eO)(line.value.merges);
        return { baseBranch, base, head, tip, baseIsAncestor, merges };
    });
    const diff = Promise.all([lineage, reading]).then(([line, trees]) => line.kind === 'known' && !line.value.baseIsAncestor ? NO_PATCH : trees);
    for (const promise of [frame, diff])
        promise.catch(() => { });
    return { head, frame, diff };
}
const NO_PATCH = (0,fact/* gap */.rQ)('the changes of the patch', 'Base is no ancestor of head, so the difference between them is not the patch alone.', 'Rebase the sandbox branch onto the base branch.');
/** Head is named by its commit, but this clone does not have it: nothing about the patch is known. */
function patch_unread(policy, name, why) {
    if (!(0,sha/* isSha */.HH)(name))
        throw new Error('only a commit can be named and not be here');
    const { base, baseBranch } = policy;
    const frame = policy.tip.then((tip) => ({ baseBranch, base, head: name, tip, baseIsAncestor: why, merges: why }));
    frame.catch(() => { });
    return { head: name, frame, diff: Promise.resolve(why) };
}
/** `HEAD`, or a branch: here, or as the remote was last seen. A tag or an abbreviation is none of them. */
async function resolveHead(git, name) {
    if (name === 'HEAD') {
        const head = await git.find('HEAD');
        if (head !== null)
            return head;
        throw noHead(name, 'no commit there yet');
    }
    const branch = name.replace(/^refs\/heads\//, '');
    const local = await git.find(`refs/heads/${branch}`);
    if (local !== null)
        return local;
    const remote = await (0,git_remote/* remoteFor */.K1)(git, branch);
    const seen = remote.kind === 'known' && remote.value !== null ? await git.find(`refs/remotes/${remote.value}/${branch}`) : null;
    if (seen !== null)
        return seen;
    throw noHead(name, 'no such branch in this clone');
}
function noHead(name, found) {
    return new input_error/* InputError */.d('head', `${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(name, 200))}: ${found}`, 'HEAD, a branch, or a commit of 40 hex digits', 'Correct the input head, or fetch it first.');
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

/***/ 46011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ sameContent),
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   a8: () => (/* binding */ BrokenTree),
/* harmony export */   "in": () => (/* binding */ emptyTree),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   wF: () => (/* binding */ shaAt)
/* harmony export */ });
/* unused harmony export SHA_BYTES */
/**
 * Tree objects, read where they lie: `<mode> <name>NUL<20 bytes>` again and again. A diff of 100,000 files reads 200,000
 * entries, so an entry is four numbers in a list that is used again, and no string until it is told.
 */
const FOLDER = 0o040000;
const SHA_BYTES = 20;
const SLASH = 47;
const BLANK = 32;
/** A tree object made by hand, which cannot be read to its end. */
class BrokenTree extends Error {
}
function emptyTree() {
    const list = () => new Uint32Array(1_024);
    return {
        bytes: Buffer.alloc(0),
        count: 0,
        modes: list(),
        starts: list(),
        ends: list(),
        ascending: true,
        suspect: false,
        high: false,
    };
}
/** Reads a whole tree object. Throws BrokenTree on anything else: a tree half read must not look like a smaller one. */
function readTree(tree, bytes) {
    tree.bytes = bytes;
    tree.count = 0;
    tree.ascending = true;
    tree.suspect = false;
    tree.high = false;
    const length = bytes.length;
    for (let at = 0; at < length;) {
        const start = modeEnd(bytes, at) + 1;
        let end = start;
        let byte = bytes[end];
        while (byte !== undefined && byte !== 0) {
            if (byte > 127)
                tree.high = true;
            else if (byte >= 65 && byte <= 90)
                tree.suspect = true;
            byte = bytes[++end];
        }
        if (end === start || end + SHA_BYTES >= length)
            throw new BrokenTree('an object of it is no tree that git could have written');
        add(tree, canonicalMode(bytes, at, start - 1), start, end);
        at = end + 1 + SHA_BYTES;
    }
    if (tree.high)
        tree.suspect = true;
}
function modeEnd(bytes, at) {
    let end = at;
    while (end - at < 8 && bytes[end] !== BLANK)
        end++;
    if (bytes[end] !== BLANK || end === at)
        throw new BrokenTree('an object of it is no tree that git could have written');
    return end;
}
function add(tree, mode, start, end) {
    const at = tree.count;
    if (at === tree.modes.length) {
        tree.modes = grown(tree.modes);
        tree.starts = grown(tree.starts);
        tree.ends = grown(tree.ends);
    }
    tree.modes[at] = mode;
    tree.starts[at] = start;
    tree.ends[at] = end;
    tree.count = at + 1;
    if (at === 0)
        return;
    if (orderOf(tree, at - 1, tree, at) >= 0)
        tree.ascending = false;
    if (beginsNext(tree, at))
        tree.suspect = true;
}
function grown(list) {
    const more = new Uint32Array(list.length * 2);
    more.set(list);
    return more;
}
/** Whether the name before is the beginning of this one: `a`, `a.ts`, and then perhaps a folder `a`. */
function beginsNext({ bytes, starts, ends }, at) {
    const from = starts[at - 1] ?? 0;
    const length = (ends[at - 1] ?? 0) - from;
    const to = starts[at] ?? 0;
    for (let i = 0; i < length; i++)
        if (bytes[from + i] !== bytes[to + i])
            return false;
    return true;
}
/** git's order of names: by byte, a folder's as if it ended with a slash. Zero for the same name of the same kind. */
function orderOf(a, i, b, j) {
    const left = a.starts[i] ?? 0;
    const right = b.starts[j] ?? 0;
    const leftLength = (a.ends[i] ?? 0) - left;
    const rightLength = (b.ends[j] ?? 0) - right;
    const shared = Math.min(leftLength, rightLength);
    for (let at = 0; at < shared; at++) {
        const difference = (a.bytes[left + at] ?? 0) - (b.bytes[right + at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    const leftEnd = leftLength > shared ? (a.bytes[left + shared] ?? 0) : a.modes[i] === FOLDER ? SLASH : 0;
    const rightEnd = rightLength > shared ? (b.bytes[right + shared] ?? 0) : b.modes[j] === FOLDER ? SLASH : 0;
    // `a` of a folder beside `a/…` of nobody: a name holds no slash, so equal ends mean equal lengths.
    return leftEnd - rightEnd;
}
function sameContent(a, i, b, j) {
    if (a.modes[i] !== b.modes[j])
        return false;
    const from = (a.ends[i] ?? 0) + 1;
    const to = (b.ends[j] ?? 0) + 1;
    for (let at = 0; at < SHA_BYTES; at++)
        if (a.bytes[from + at] !== b.bytes[to + at])
            return false;
    return true;
}
/** 40 hex digits. */
function shaAt(tree, entry) {
    const at = (tree.ends[entry] ?? 0) + 1;
    return tree.bytes.toString('hex', at, at + SHA_BYTES);
}
/** One unit of 0 to 255 for each byte. */
function nameAt(tree, entry) {
    return tree.bytes.toString('latin1', tree.starts[entry], tree.ends[entry]);
}
/** Of a regular file only the owner's executable bit counts; what is neither file, link nor folder is a submodule. */
function canonicalMode(bytes, from, to) {
    let mode = 0;
    for (let at = from; at < to; at++) {
        const digit = (bytes[at] ?? 0) - 48;
        if (digit < 0 || digit > 7)
            throw new BrokenTree('a tree of it holds a mode that is none');
        mode = mode * 8 + digit;
    }
    switch (mode & 0o170000) {
        case 0o100000:
            return (mode & 0o100) === 0 ? 0o100644 : 0o100755;
        case 0o120000:
            return 0o120000;
        case FOLDER:
            return FOLDER;
        default:
            return 0o160000;
    }
}


/***/ })

};
