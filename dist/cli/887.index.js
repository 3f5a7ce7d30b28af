export const id = 887;
export const ids = [887];
export const modules = {

/***/ 30635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qU: () => (/* binding */ createJudge),
  wq: () => (/* binding */ judgePatch)
});

// UNUSED EXPORTS: DECISIONS_TOLD

// EXTERNAL MODULE: ./build/packages/core/src/filemap/grammar.js + 1 modules
var grammar = __webpack_require__(30326);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/fold.js
/**
 * One key for all names that a case-insensitive or normalising file system takes for the same: NFC, then case folded.
 * Lower before upper, as full case folding needs (`ẞ`, `ß` and `SS` are one); NFC, as APFS, HFS+ and git's precompose do.
 */
function foldName(name) {
    const plain = asciiKey(name);
    if (plain !== null)
        return plain;
    return name.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC').toLowerCase().normalize('NFC');
}
/** The key of an ASCII name, which is most of them: only its capitals can change. Null for any other. */
function asciiKey(name) {
    let capitals = false;
    for (let at = 0; at < name.length; at++) {
        const unit = name.charCodeAt(at);
        if (unit > 127)
            return null;
        if (unit > 64 && unit < 91)
            capitals = true;
    }
    return capitals ? name.toLowerCase() : name;
}

// EXTERNAL MODULE: ./build/packages/core/src/checks/filemap-guard/rules.js
var rules = __webpack_require__(16877);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/filemap-guard/scan-names.js
const SLASH = 47;
/**
 * One pass over the bytes of `ls-tree -r -z --name-only`: each byte that a path does not share with the one before it is
 * looked at once. In a well-formed tree the paths are strictly ascending by byte, and no file is also a folder.
 */
function scanNames(bytes, within) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const malformed = [];
    const suspects = new Set();
    // Lengths of earlier paths that are prefixes of the one before: a file `a` while `a-b` stands between it and `a/c`.
    const files = [];
    let start = 0;
    let previous = 0;
    let previousEnd = 0;
    // Folder of the last suspect: its length, and how much of it all paths since then have shared.
    let folderLength = -1;
    let shared = 0;
    let folderWatched = false;
    while (start < bytes.length) {
        const end = endOf(start);
        const common = start === 0 ? 0 : sharedLength(start, end);
        if (start > 0)
            checkOrder(start, end, common);
        shared = Math.min(shared, common);
        lookForSuspects(start, end, common);
        previous = start;
        previousEnd = end;
        start = end + 1;
    }
    return { malformed, suspects };
    function endOf(from) {
        const end = text.indexOf(0, from);
        return end === -1 ? bytes.length : end;
    }
    function sharedLength(from, end) {
        const most = Math.min(end - from, previousEnd - previous);
        let length = 0;
        while (length < most && bytes[from + length] === bytes[previous + length])
            length++;
        return length;
    }
    function checkOrder(from, end, common) {
        const wholePrevious = common === previousEnd - previous;
        while (files.length > 0 && (files.at(-1) ?? 0) > common)
            files.pop();
        if (wholePrevious && common < end - from)
            files.push(common);
        const descends = !wholePrevious && (common === end - from || byteAt(from + common) < byteAt(previous + common));
        const twice = wholePrevious && common === end - from;
        const alsoFile = files.at(-1) === common && byteAt(from + common) === SLASH;
        if (descends || twice || alsoFile)
            malformed.push(text.toString('utf8', from, end));
    }
    function lookForSuspects(from, end, common) {
        for (let at = from + common; at < end; at++) {
            const byte = byteAt(at);
            if (byte < 65 || (byte > 90 && byte < 128))
                continue;
            let slash = at;
            while (slash > from && byteAt(slash) !== SLASH)
                slash--;
            const length = slash - from;
            if (length !== folderLength || shared < length) {
                folderLength = length;
                const folder = text.toString('utf8', from, from + length);
                folderWatched = within.has(folder);
                if (folderWatched)
                    suspects.add(folder);
            }
            shared = length;
            while (at < end && byteAt(at) !== SLASH)
                at++;
        }
    }
    function byteAt(at) {
        return bytes[at] ?? 0;
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/checks/filemap-guard/tell.js
var tell = __webpack_require__(92807);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/filemap-guard/head-names.js




/** Collisions and doubled entries among the names at head; a collision counts when the patch added one of its names. */
function judgeNames(bytes, added, touched) {
    const folders = withAncestors(touched);
    const { malformed, suspects } = scanNames(bytes, folders);
    const doubled = malformed.map(path => finding('duplicate-entry', path, 'stands twice in its tree, or out of order', path));
    return suspects.size === 0 ? doubled : [...collisions(bytes, suspects, added, folders), ...doubled];
}
/** Folders with an added file somewhere below. */
function withAncestors(touched) {
    const folders = new Set();
    for (const folder of touched)
        for (let at = folder; !folders.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
            folders.add(at);
    return folders;
}
function collisions(bytes, suspects, added, folders) {
    const findings = [];
    let touched = null;
    for (const [folder, names] of namesIn(bytes, suspects)) {
        for (const same of names.values()) {
            if (same.size < 2)
                continue;
            touched ??= new Set(added);
            const paths = [...same].map(name => (folder === '' ? name : `${folder}/${name}`));
            for (const path of paths) {
                if (!touched.has(path) && !folders.has(path))
                    continue;
                const other = paths.find(candidate => candidate !== path) ?? path;
                findings.push(finding('name-collision', path, `collides with ${(0,tell/* shown */.SP)(other)} where case or Unicode form do not count`, other));
            }
        }
    }
    return findings;
}
/** Folder -> folded name -> the names at head that fold to it; files and folders alike. */
function namesIn(bytes, suspects) {
    const groups = new Map();
    for (const folder of suspects)
        groups.set(folder, new Map());
    const known = new Set(['']);
    let last = '';
    let names = groups.get('');
    for (const path of Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').split('\0')) {
        if (path === '')
            continue;
        const slash = Math.max(path.lastIndexOf('/'), 0);
        if (slash !== last.length || !path.startsWith(last)) {
            last = path.slice(0, slash);
            names = groups.get(last);
            addFolders(last);
        }
        if (names !== undefined)
            add(names, slash === 0 ? path : path.slice(slash + 1));
    }
    return groups;
    function addFolders(folder) {
        for (let at = folder; !known.has(at);) {
            known.add(at);
            const slash = at.lastIndexOf('/');
            const parent = slash === -1 ? '' : at.slice(0, slash);
            const siblings = groups.get(parent);
            if (siblings !== undefined)
                add(siblings, at.slice(slash + 1));
            at = parent;
        }
    }
}
function add(names, name) {
    const key = foldName(name);
    const same = names.get(key);
    if (same === undefined)
        names.set(key, new Set([name]));
    else
        same.add(name);
}
function finding(rule, path, says, found) {
    return {
        code: 'CEC-10',
        rule,
        message: `${(0,tell/* shown */.SP)(path)} ${says}.`,
        expected: rule === 'name-collision'
            ? 'names that differ on every file system'
            : 'each entry of a tree once, in git’s order',
        found: `${(0,tell/* shown */.SP)(found)} at head`,
        remedy: rules/* FILEMAP_RULES */.N[rule].remedy,
        path,
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/bits.js
var filemap_bits = __webpack_require__(33602);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/hygiene.js
var hygiene = __webpack_require__(31979);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/filemap-guard/inspect.js


const LINK = '120000';
const SUBMODULE = '160000';
const ABSENT = '000000';
/** The quick way: true only when nothing can be wrong with a change. Nearly all changes of a good patch end here. */
function isFine(change, start, place, filemap, guard) {
    if (!place.plain || !change.utf8 || !(0,hygiene/* isCleanName */.xi)(change.path, start))
        return false;
    if (change.oldMode === SUBMODULE || (change.op !== 'delete' && !isOrdinary(change)))
        return false;
    if (place.policy?.has(change.path.slice(start)) === true)
        return false;
    const need = filemap_bits/* BITS */.R[change.op];
    return ((filemap.bits(place.allowed, change.path, start, need) & need) === need &&
        guard.bits(place.guarded, change.path, start, 1) === 0);
}
/** Everything wrong with a change by itself. `place` is null when the path is too long to be looked up. */
function inspect(change, start, place, filemap, guard) {
    if (place === null)
        return (0,hygiene/* lengthFaults */.c$)(change.path);
    const wrong = [...modeFaults(change)];
    if (!change.utf8)
        wrong.push({ rule: 'invalid-utf8', says: 'is not valid UTF-8' });
    wrong.push(...(0,hygiene/* faultsOf */.xm)(change.path).filter(fault => fault.rule !== 'invalid-utf8' || change.utf8));
    const bits = filemap.bits(place.allowed, change.path, start, ~0);
    const need = filemap_bits/* BITS */.R[change.op];
    if (place.policy?.has(change.path.slice(start)) === true)
        wrong.push({ rule: 'policy-file', says: 'is policy, which no Filemap entry can open' });
    else if (guard.bits(place.guarded, change.path, start, 1) !== 0 && (bits & (need << filemap_bits/* LITERAL_SHIFT */.Dw)) === 0)
        wrong.push({ rule: 'protected-path', says: 'is protected, and no literal entry of the Filemap names it' });
    else if ((bits & (filemap_bits/* BITS */.R.add | filemap_bits/* BITS */.R.modify | filemap_bits/* BITS */.R.delete)) === 0)
        wrong.push({ rule: 'outside-filemap', says: 'is outside the Filemap' });
    else if ((bits & need) === 0)
        wrong.push({ rule: 'op-not-allowed', says: `may not be ${PAST[change.op]} by the entry that matches it` });
    if (gainsExec(change) && (bits & filemap_bits/* EXEC_BIT */._C) === 0)
        wrong.push({ rule: 'executable-bit', says: 'becomes executable, which no matching entry grants' });
    return wrong;
}
const PAST = { add: 'added', modify: 'modified', delete: 'deleted' };
/** A link that is deleted, or became a regular file, is judged as that; a submodule stays where it is. */
function* modeFaults(change) {
    if (change.newMode === SUBMODULE)
        yield { rule: 'submodule', says: 'is a submodule' };
    else if (change.oldMode === SUBMODULE)
        yield { rule: 'submodule', says: 'is a submodule at base' };
    if (change.newMode === LINK)
        yield { rule: 'symlink', says: 'is a symbolic link' };
    else if (change.op !== 'delete' && change.newMode !== SUBMODULE && !/^100[0-7]{3}$/.test(change.newMode))
        yield { rule: 'unknown-mode', says: `has the mode ${change.newMode.slice(0, 6)}` };
}
function isOrdinary({ oldMode, newMode }) {
    return newMode === '100644' || (newMode === '100755' && oldMode === '100755');
}
function gainsExec(change) {
    return (change.op !== 'delete' &&
        isExecutable(change.newMode) &&
        (change.oldMode === ABSENT || !isExecutable(change.oldMode)));
}
/** A regular file that someone may execute. */
function isExecutable(mode) {
    return mode.startsWith('100') && (Number.parseInt(mode.slice(3), 8) & 0o111) !== 0;
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/descent.js
var descent = __webpack_require__(70574);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/matcher.js + 3 modules
var matcher = __webpack_require__(40928);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/pattern.js
var pattern = __webpack_require__(9682);
;// CONCATENATED MODULE: ./build/packages/core/src/checks/filemap-guard/place.js




/** The Filemap, the protected paths and the folder's own hygiene in one walk: each folder of a diff is looked at once. */
function createPlaces({ filemap, contract, contractPath }) {
    const protectedPaths = contract.protected_paths.map(path => ({ alternatives: (0,pattern/* alternativesOf */.c)(path), bits: 1 }));
    const guard = (0,matcher/* createMatcher */.P)(protectedPaths, 1);
    const policy = byFolder([filemap.path, contract.filemap, contract.orr.path, contractPath ?? '']);
    const root = {
        allowed: filemap.matcher.root,
        guarded: guard.root,
        plain: true,
        policy: policy.get('') ?? null,
        touched: false,
    };
    const at = (0,descent/* createDescent */.f)(root, (parent, name, path, end) => ({
        allowed: filemap.matcher.enter(parent.allowed, name),
        guarded: guard.enter(parent.guarded, name),
        plain: parent.plain && (0,hygiene/* isCleanName */.xi)(name),
        policy: policy.get(path.slice(0, end)) ?? null,
        touched: false,
    }));
    return { guard, at };
}
function byFolder(paths) {
    const folders = new Map();
    for (const text of paths) {
        const path = text.replace(/^(\.\/+)+/, '');
        if (path === '')
            continue;
        const slash = path.lastIndexOf('/');
        const folder = slash === -1 ? '' : path.slice(0, slash);
        const names = folders.get(folder) ?? new Set();
        folders.set(folder, names.add(path.slice(slash + 1)));
    }
    return folders;
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/filemap-guard/judge.js






const DECISIONS_TOLD = 200;
/** Judges a patch while git is still writing it: each change costs well under a microsecond unless it is refused. */
function createJudge(policy, decisionsTold = DECISIONS_TOLD) {
    const { filemap } = policy;
    const places = createPlaces(policy);
    const findings = [];
    const violations = [];
    const decisions = [];
    // Only what is added can collide with what is there.
    const added = [];
    let changed = 0;
    const touched = [];
    let before = '';
    return { see, finish };
    function see(change) {
        const { path } = change;
        const slash = path.lastIndexOf('/');
        const here = isTooLong(path) ? null : places.at(path, slash);
        changed++;
        if (change.op === 'add') {
            added.push(path);
            if (here !== null && !here.touched) {
                here.touched = true;
                touched.push(path.slice(0, Math.max(slash, 0)));
            }
        }
        // Names that are no UTF-8 are shown with U+FFFD: two of them can look the same and be two.
        const twice = change.utf8 && path === before && changed > 1;
        before = change.utf8 ? path : '';
        if (!twice && here !== null && isFine(change, slash + 1, here, filemap.matcher, places.guard)) {
            if (decisions.length < decisionsTold)
                decisions.push(allowedBy(change));
            return;
        }
        const wrong = inspect(change, slash + 1, here, filemap.matcher, places.guard);
        if (twice)
            wrong.push({ rule: 'duplicate-entry', says: 'stands twice in the diff' });
        if (wrong.length > 0)
            refuse(change, wrong);
        else if (decisions.length < decisionsTold)
            decisions.push(allowedBy(change));
    }
    function refuse(change, wrong) {
        for (const one of wrong)
            findings.push(findings.length < verdict/* FINDINGS_TOLD */.jp ? (0,tell/* tell */.qz)(change, one, filemap) : (0,tell/* tellBriefly */.P3)(change.path, one.rule));
        const rules = wrong.map(one => one.rule);
        violations.push({ path: change.path, op: change.op, rules });
        if (decisions.length < decisionsTold)
            decisions.push({ path: change.path, op: change.op, allowed: false, by: rules.join(', ') });
    }
    function allowedBy(change) {
        const decision = filemap.decide(change.path, change.op);
        return { path: change.path, op: change.op, allowed: true, by: decision.allowed ? (0,tell/* entryPhrase */.kW)(decision.entry) : '' };
    }
    function finish(headNames) {
        if (headNames.kind === 'known') {
            for (const finding of judgeNames(headNames.value, added, touched)) {
                findings.push(finding);
                const path = finding.path ?? '';
                const told = decisions.findIndex(decision => decision.path === path && decision.op === 'add');
                const op = 'add';
                violations.push({ path, op, rules: [finding.rule] });
                if (told !== -1)
                    decisions[told] = { path, op, allowed: false, by: finding.rule };
            }
        }
        return { findings, violations, decisions, changed };
    }
}
function isTooLong(path) {
    return path.length * 3 > grammar/* PATH_BYTES */.c && Buffer.byteLength(path) > grammar/* PATH_BYTES */.c;
}
/** The same at once, for patches that are already in memory. */
function judgePatch(facts) {
    const judge = createJudge(facts);
    for (const change of facts.changes)
        judge.see(change);
    return judge.finish(facts.headNames);
}


/***/ }),

/***/ 16877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FILEMAP_RULES)
/* harmony export */ });
const RENAME = 'Give the file a plain name: letters, digits, `-`, `_` and `.`.';
/** The one table of filemap-guard's rules; the docs derive from it. */
const FILEMAP_RULES = {
    'outside-filemap': {
        refuses: 'A path that no entry of the Filemap matches.',
        remedy: 'Take the path out of the patch, or ask a maintainer to add it to the Filemap on the base branch.',
    },
    'op-not-allowed': {
        refuses: 'An addition, change or deletion that the entries matching the path do not grant.',
        remedy: 'Leave the file as it is at base, or ask a maintainer to widen its entry on the base branch.',
    },
    'protected-path': {
        refuses: 'A path of the contract’s `protected_paths` that no literal entry names.',
        remedy: 'Take the path out of the patch, or ask a maintainer to name this very file, without wildcards, in the Filemap.',
    },
    'policy-file': {
        refuses: 'The Filemap, the contract or the ORR workflow: no entry can allow them.',
        remedy: 'Take the file out of the patch; a maintainer changes policy in a pull request of its own.',
    },
    symlink: {
        refuses: 'A new or changed symbolic link.',
        remedy: 'Commit a regular file in its place.',
    },
    submodule: {
        refuses: 'A submodule that is added, moved, replaced or deleted.',
        remedy: 'Take the submodule out of the patch.',
    },
    'unknown-mode': {
        refuses: 'An entry whose file mode git does not know.',
        remedy: 'Commit a regular file with mode 100644.',
    },
    'executable-bit': {
        refuses: 'An executable bit gained without an entry that says `exec`.',
        remedy: 'Run `git update-index --chmod=-x` on the file, or ask a maintainer to add `exec` to its entry.',
    },
    'name-collision': {
        refuses: 'Names at head that are one name after case folding or Unicode normalisation (NFC).',
        remedy: 'Rename the file or folder so that it differs by more than case or accents’ encoding.',
    },
    'duplicate-entry': {
        refuses: 'A tree that names one entry twice, or out of order.',
        remedy: 'Make the commit again with git itself.',
    },
    'invalid-utf8': { refuses: 'A name that is not valid UTF-8.', remedy: RENAME },
    'control-character': { refuses: 'A name with a control character.', remedy: RENAME },
    'invisible-character': {
        refuses: 'A name with an invisible or direction-changing character, U+2028 or U+2029.',
        remedy: RENAME,
    },
    backslash: { refuses: 'A name with a backslash.', remedy: RENAME },
    'empty-segment': { refuses: 'A path with an empty segment.', remedy: RENAME },
    'dot-segment': { refuses: 'A path with a segment `.` or `..`.', remedy: RENAME },
    'git-lookalike': {
        refuses: 'A segment that git or a file system takes for `.git`, `.gitmodules` or `.gitattributes`.',
        remedy: RENAME,
    },
    'windows-reserved': { refuses: 'A device name of Windows, with any extension.', remedy: RENAME },
    'drive-letter': { refuses: 'A path that begins with a drive letter.', remedy: RENAME },
    'ntfs-stream': { refuses: 'A name with a colon: a stream on NTFS.', remedy: RENAME },
    'trailing-dot-or-blank': { refuses: 'A segment that ends with a dot or a blank.', remedy: RENAME },
    'path-too-long': { refuses: 'A path over 4,096 bytes.', remedy: 'Shorten the path.' },
    'segment-too-long': { refuses: 'A segment over 255 bytes.', remedy: 'Shorten the name.' },
};


/***/ }),

/***/ 92807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ tellBriefly),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   kW: () => (/* binding */ entryPhrase),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12231);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16877);


/** A finding with everything a reader needs; `nearest` is looked up here, so only for findings that are told. */
function tell(change, wrong, filemap) {
    return {
        code: 'CEC-10',
        rule: wrong.rule,
        message: `${shown(change.path)} ${wrong.says}.`,
        expected: expectedOf(change, wrong.rule, filemap),
        found: foundOf(change),
        remedy: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .FILEMAP_RULES */ .N[wrong.rule].remedy,
        path: change.path,
    };
}
/** Past the findings that a verdict tells, only the count and the path matter. */
function tellBriefly(path, rule) {
    const { refuses, remedy } = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .FILEMAP_RULES */ .N[rule];
    return { code: 'CEC-10', rule, message: refuses, expected: '', found: '', remedy, path };
}
function shown(path) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, 300));
}
function foundOf(change) {
    switch (change.op) {
        case 'add':
            return `added with mode ${change.newMode}`;
        case 'delete':
            return `deleted, mode ${change.oldMode} before`;
        case 'modify':
            return change.oldMode === change.newMode
                ? `modified, mode ${change.newMode}`
                : `modified, mode ${change.oldMode} to ${change.newMode}`;
    }
}
function expectedOf(change, rule, filemap) {
    switch (rule) {
        case 'outside-filemap':
        case 'op-not-allowed':
            return `an entry of the Filemap that allows ${OP_PHRASE[change.op]} this path${nearestPhrase(change, filemap)}`;
        case 'protected-path':
            return `a literal entry of the Filemap that names this file${nearestPhrase(change, filemap)}`;
        case 'policy-file':
            return 'a patch that leaves the Filemap, the contract and the ORR workflow alone';
        case 'symlink':
        case 'submodule':
        case 'unknown-mode':
            return 'a regular file';
        case 'executable-bit':
            return `no executable bit, or an entry that says exec${nearestPhrase(change, filemap)}`;
        case 'name-collision':
            return 'names that differ on every file system';
        case 'duplicate-entry':
            return 'each entry of a tree once, in git’s order';
        default:
            return 'a plain relative path that every file system can hold';
    }
}
const OP_PHRASE = { add: 'adding', modify: 'changing', delete: 'deleting' };
function nearestPhrase(change, filemap) {
    const decision = filemap.decide(change.path, change.op);
    const entry = decision.allowed ? decision.entry : decision.nearest;
    return entry === undefined ? '' : `; the nearest entry is ${entryPhrase(entry)}`;
}
/** The entry as the document has it, with its line. */
function entryPhrase(entry) {
    const word = entry.exec ? ' exec' : entry.ops.length === 1 ? ` ${entry.ops[0]}` : '';
    return `${shown(entry.pattern)}${word} (line ${entry.line})`;
}


/***/ }),

/***/ 33602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ LITERAL_SHIFT),
/* harmony export */   R: () => (/* binding */ BITS),
/* harmony export */   _C: () => (/* binding */ EXEC_BIT)
/* harmony export */ });
/** What an entry grants, as bits: the matcher ors them for all entries that match a path. */
const BITS = { add: 1, modify: 2, delete: 4 };
/** May be executable. */
const EXEC_BIT = 8;
/** The op's bit shifted by this: granted by a literal entry, which names the file. */
const LITERAL_SHIFT = 4;


/***/ }),

/***/ 15079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ DOCUMENT_BYTES),
/* harmony export */   ID: () => (/* binding */ OP_WORDS),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   W3: () => (/* binding */ isOpWord),
/* harmony export */   w6: () => (/* binding */ mistakesError)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75464);

const OP_WORDS = ['add', 'modify', 'delete', 'exec'];
function isOpWord(text) {
    return OP_WORDS.some(word => word === text);
}
/** UTF-8 bytes of a Filemap document. */
const DOCUMENT_BYTES = 1_048_576;
const TOLD = 50;
/** All mistakes in one error, each with its line and what to write instead. */
function mistakesError(document, mistakes) {
    const name = document === '' ? 'allow' : document;
    const sorted = [...mistakes].sort((a, b) => a.line - b.line);
    const [first] = sorted;
    const place = document === '' || first === undefined ? {} : { path: document, line: first.line };
    if (first !== undefined && sorted.length === 1)
        return new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(name, `${first.found} on line ${first.line}`, first.expected, first.remedy, place);
    const lines = sorted
        .slice(0, TOLD)
        .map(mistake => `Line ${mistake.line}: found ${mistake.found}, expected ${mistake.expected}. ${mistake.remedy}`);
    const more = sorted.length > TOLD ? [`…and ${sorted.length - TOLD} more.`] : [];
    return new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(name, `${sorted.length} mistakes`, 'entries of the Filemap grammar', [...lines, ...more].join(' '), place);
}
/** Up to 200 characters in a code span. */
function quoted(text) {
    return `\`${text.length > 200 ? `${text.slice(0, 200)}…` : text}\``;
}


/***/ }),

/***/ 59229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   qZ: () => (/* binding */ parseTextLines)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15079);

/** Plain text: one pattern a line, `#` a comment at the start of a line only, one optional last word. */
function parseTextLines(text, firstLine = 1) {
    const entries = [];
    const mistakes = [];
    text.split(/\r\n|\n|\r/).forEach((raw, at) => {
        const line = trimBlanks(raw);
        if (line === '' || line.startsWith('#'))
            return;
        const read = readLine(line, firstLine + at);
        if ('found' in read)
            mistakes.push(read);
        else
            entries.push(read);
    });
    return { entries, mistakes };
}
/** A pattern with its optional last word. */
function readLine(text, line) {
    const split = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'));
    const last = text.slice(split + 1);
    if (split === -1 || !(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpWord */ .W3)(last.toLowerCase()))
        return { pattern: text, word: null, line };
    if (!(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpWord */ .W3)(last))
        return {
            line,
            found: `the word ${(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(last)}`,
            expected: _draft_js__WEBPACK_IMPORTED_MODULE_0__/* .OP_WORDS */ .ID.join(', '),
            remedy: `Write ${(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(last.toLowerCase())}.`,
        };
    const pattern = trimBlanks(text.slice(0, split));
    const before = pattern.slice(Math.max(pattern.lastIndexOf(' '), pattern.lastIndexOf('\t')) + 1);
    if (before !== pattern && (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpWord */ .W3)(before))
        return {
            line,
            found: `two words, ${(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${before} ${last}`)}`,
            expected: 'one last word',
            remedy: 'Write one line for each.',
        };
    return { pattern, word: last, line };
}
/** Only blanks and tabs: any other space belongs to the name. */
function trimBlanks(text) {
    return text.replace(/^[ \t]+|[ \t]+$/g, '');
}


/***/ }),

/***/ 83845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ gatherFilemap)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/document/draft.js
var document_draft = __webpack_require__(15079);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/document/format.js
const EXTENSIONS = {
    md: 'markdown',
    markdown: 'markdown',
    json: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    txt: 'text',
};
/** The format by the file's extension, else by its content. */
function formatOf(text, path) {
    const extension = /\.([a-z]+)$/i.exec(path.slice(-16))?.[1]?.toLowerCase() ?? '';
    return EXTENSIONS[extension] ?? formatByContent(text);
}
function formatByContent(text) {
    if (/^\s*\[\s*["{\]]/.test(text) && /\]\s*$/.test(text.slice(-1_000)))
        return 'json';
    if (/^ {0,3}(`{3,}|~{3,})[ \t]*filemap\b/im.test(text))
        return 'markdown';
    const lines = text.split('\n', 1_000).filter(line => line.trim() !== '' && !line.startsWith('#'));
    if (lines.length > 0 && /^(---|- )/.test(lines[0] ?? '')) {
        // A list under a heading is Markdown; without one it is YAML.
        return /^#{1,6} .*filemap/im.test(text) && /^- `/m.test(text) ? 'markdown' : 'yaml';
    }
    if (/^#{1,6} .*filemap/im.test(text) && /^([-*+] +`|\|)/m.test(text))
        return 'markdown';
    return 'text';
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/document/text.js
var document_text = __webpack_require__(59229);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/bits.js
var filemap_bits = __webpack_require__(33602);
// EXTERNAL MODULE: ./build/packages/core/src/filemap/grammar.js + 1 modules
var grammar = __webpack_require__(30326);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/entry.js



/** Segments of all patterns with their braces expanded: keeps the matcher's memory in bounds. */
const EXPANDED_SEGMENTS = 524_288;
/** Reads every draft by the grammar; mistakes of all of them at once. */
function entriesOf(drafts) {
    const entries = [];
    const patterns = [];
    const mistakes = [];
    let expanded = 0;
    for (const { pattern, word, line } of drafts) {
        const parsed = (0,grammar/* parsePattern */.E)(pattern);
        if (parsed.kind === 'bad') {
            mistakes.push({
                line,
                found: `${parsed.found} (${(0,document_draft/* quoted */.TL)(pattern)})`,
                expected: parsed.expected,
                remedy: parsed.remedy,
            });
            continue;
        }
        if (parsed.catchAll) {
            mistakes.push(catchAll(pattern, line));
            continue;
        }
        expanded += parsed.segments;
        if (expanded > EXPANDED_SEGMENTS) {
            mistakes.push(tooMuch(line));
            break;
        }
        const entry = { pattern, ops: opsOf(word), exec: word === 'exec', literal: parsed.literal, line };
        entries.push(entry);
        patterns.push({ alternatives: parsed.alternatives, bits: bitsOf(entry) });
    }
    return { entries, patterns, mistakes };
}
function opsOf(word) {
    return word === null || word === 'exec' ? ['add', 'modify', 'delete'] : [word];
}
function bitsOf(entry) {
    const ops = entry.ops.reduce((bits, op) => bits | filemap_bits/* BITS */.R[op], 0);
    return ops | (entry.exec ? filemap_bits/* EXEC_BIT */._C : 0) | (entry.literal ? ops << filemap_bits/* LITERAL_SHIFT */.Dw : 0);
}
function catchAll(pattern, line) {
    return {
        line,
        found: `a pattern that matches everything (${(0,document_draft/* quoted */.TL)(pattern)})`,
        expected: 'a pattern that names a folder or a file',
        remedy: 'Write the folders that may be touched, for instance `src/**`.',
    };
}
function tooMuch(line) {
    return {
        line,
        found: `more than ${EXPANDED_SEGMENTS} segments of patterns, braces expanded`,
        expected: 'fewer brace alternatives',
        remedy: 'Use a wildcard where many alternatives stand.',
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/matcher.js + 3 modules
var filemap_matcher = __webpack_require__(40928);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/nearest.js
/** Neighbours looked at on each side in the sorted list. */
const REACH = 4;
/** Characters compared by edit distance. */
const COMPARED = 48;
/**
 * The entry that comes closest to a path: most folders in common, then the smallest edit, then the first of the document.
 * Looks only at neighbours in the sorted list and at entries that end with the same name, so that the cost stays small.
 */
function nearestAmong(entries) {
    let sorted = null;
    const named = new Map();
    return path => {
        sorted ??= prepare();
        let best;
        let bestFolders = -1;
        let bestEdit = 0;
        for (const entry of candidates(sorted, path)) {
            const folders = sharedFolders(entry.pattern, path);
            if (folders < bestFolders)
                continue;
            const edit = editDistance(tailOf(entry.pattern), tailOf(path));
            if (folders === bestFolders && edit >= bestEdit)
                continue;
            best = entry;
            bestFolders = folders;
            bestEdit = edit;
        }
        return best;
    };
    function prepare() {
        for (const entry of entries) {
            const name = entry.pattern.slice(entry.pattern.lastIndexOf('/') + 1);
            const same = named.get(name);
            if (same === undefined)
                named.set(name, [entry]);
            else if (same.length < REACH)
                same.push(entry);
        }
        return [...entries].sort((a, b) => (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0));
    }
    function candidates(list, path) {
        const at = lowerBound(list, path);
        const around = list.slice(Math.max(0, at - REACH), at + REACH);
        return [...around, ...(named.get(path.slice(path.lastIndexOf('/') + 1)) ?? [])];
    }
}
function lowerBound(list, path) {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle]?.pattern ?? '') < path)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Leading folders that are the same, up to the first difference. */
function sharedFolders(pattern, path) {
    let folders = 0;
    for (let at = 0; at < pattern.length && pattern.charCodeAt(at) === path.charCodeAt(at); at++)
        if (pattern.charCodeAt(at) === 47)
            folders++;
    return folders;
}
function tailOf(text) {
    return text.length <= COMPARED ? text : text.slice(text.length - COMPARED);
}
/** Levenshtein's distance, one row kept. */
function editDistance(a, b) {
    const row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        let diagonal = i - 1;
        row[0] = i;
        for (let j = 1; j <= b.length; j++) {
            const above = row[j] ?? 0;
            const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
            row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + same);
            diagonal = above;
        }
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/filemap.js







/**
 * Reads a Filemap document: Markdown, plain text, a JSON or a YAML list, by the file's extension, else by its content.
 * Asynchronous because the Markdown and YAML readers are loaded only when needed. Throws InputError with every mistake.
 */
async function parseFilemap(text, path) {
    refuseOversize(text, path);
    const plain = text.replace(/^\ufeff/, '');
    return filemapOf(await readDocument(plain, path), path);
}
async function readDocument(text, path) {
    const format = formatOf(text, path);
    switch (format) {
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(5251), __webpack_require__.e(5600)]).then(__webpack_require__.bind(__webpack_require__, 45600))).parseMarkdown(text);
        case 'json':
            return (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8668)]).then(__webpack_require__.bind(__webpack_require__, 98668))).parseJsonList(text);
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1773)]).then(__webpack_require__.bind(__webpack_require__, 71773))).parseYamlList(text);
        case 'text':
            return (0,document_text/* parseTextLines */.qZ)(text);
    }
}
/** Inline patterns, one a line, as in a plain text document. Throws InputError. */
function parseAllow(lines) {
    refuseOversize(lines, '');
    return filemapOf((0,document_text/* parseTextLines */.qZ)(lines.replace(/^\ufeff/, '')), '');
}
function refuseOversize(text, path) {
    if (text.length * 3 <= document_draft/* DOCUMENT_BYTES */.A1 || Buffer.byteLength(text) <= document_draft/* DOCUMENT_BYTES */.A1)
        return;
    throw new input_error/* InputError */.d(path === '' ? 'allow' : path, `${Buffer.byteLength(text)} bytes`, `at most ${document_draft/* DOCUMENT_BYTES */.A1} bytes`, 'Use wildcards.', path === '' ? {} : { path });
}
function filemapOf(draft, path) {
    const { entries, patterns, mistakes } = entriesOf(draft.entries);
    const all = [...draft.mistakes, ...mistakes];
    if (all.length > 0)
        throw (0,document_draft/* mistakesError */.w6)(path, all);
    if (entries.length === 0)
        throw new input_error/* InputError */.d(path === '' ? 'allow' : path, 'no pattern at all', 'at least one path or pattern', path.endsWith('.md')
            ? 'Write a fenced block with the info string `filemap`, one pattern a line.'
            : 'Write one pattern a line.', path === '' ? {} : { path });
    const matcher = (0,filemap_matcher/* createMatcher */.P)(patterns);
    const walk = (0,filemap_matcher/* createWalk */.y)(matcher);
    const nearest = nearestAmong(entries);
    return { path, entries, matcher, decide, nearest };
    function decide(file, op) {
        const slash = file.lastIndexOf('/');
        const folder = walk(file, slash);
        const owners = folder === null ? [] : matcher.owners(folder, file, slash + 1);
        const matching = owners.flatMap(owner => entries[owner] ?? []);
        const entry = matching.find(candidate => candidate.ops.includes(op));
        if (entry !== undefined) {
            const granting = matching.filter(candidate => candidate.ops.includes(op));
            return { allowed: true, entry, exec: granting.some(one => one.exec), literal: granting.some(one => one.literal) };
        }
        const close = matching[0] ?? nearest(file);
        return {
            allowed: false,
            reason: matching.length > 0 ? 'op' : 'outside',
            ...(close === undefined ? {} : { nearest: close }),
        };
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/filemap.js





/** The Filemap: `allow` when given, else the document at the base commit. Throws InputError when there is none, or it is bad. */
async function gatherFilemap(git, policy, inputs) {
    if (inputs.allow.trim() !== '')
        return (0,fact/* known */.eO)(await parseAllow(inputs.allow));
    const path = inputs.filemap === '' ? policy.contract.filemap : inputs.filemap;
    const blob = await git.readBlob(policy.base, path);
    if (blob.kind === 'gap')
        return blob;
    if (blob.value === null) {
        throw new input_error/* InputError */.d('filemap', `no file ${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 200))} at the base commit ${policy.base}`, 'a Filemap on the base branch', 'Commit the Filemap to the base branch, or give the input filemap or allow.');
    }
    const bytes = Buffer.from(blob.value);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw mistake(path, 'bytes that are no UTF-8', 'a Filemap in UTF-8', 'Save it as UTF-8.');
    const text = bytes.toString('utf8');
    if (!text.includes('\n') && (await isLink(git, policy.base, path)))
        throw mistake(path, 'a symbolic link', 'a Filemap in a regular file', 'Commit the Filemap itself, or name its target.');
    return (0,fact/* known */.eO)(await parseFilemap(text, path));
}
/** git keeps a link's target as if it were the text of a file; a target has no line end, nearly every Filemap has one. */
async function isLink(git, base, path) {
    const { stdout } = await git.run(['ls-tree', '-z', '--full-tree', base, '--', path]);
    return stdout.toString('latin1').startsWith('120000 ');
}
function mistake(path, found, expected, remedy) {
    return new input_error/* InputError */.d('filemap', `${found} (${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 200))})`, expected, remedy, { path });
}


/***/ })

};
