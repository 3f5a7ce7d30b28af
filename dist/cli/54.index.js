export const id = 54;
export const ids = [54];
export const modules = {

/***/ 63469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ packFinding)
/* harmony export */ });
/* unused harmony export PACK_RULES */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12231);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17325);


/** Why a folder cannot be packed (CEC-40): what was expected, and what to do. */
const RULES = {
    'pack-symlink': ['regular files only', 'Let the gate write a file instead of a symbolic link.'],
    'pack-special-file': ['regular files only', 'Remove the device, socket or pipe from the evidence.'],
    'pack-unreadable': ['files that can be read', 'Give the file read permission.'],
    'pack-name': ['names that every system and every ZIP reader can hold', 'Rename the file.'],
    'pack-name-collides': ['names that stay apart after case folding and NFC', 'Rename one of the files.'],
    'pack-changed': ['files at rest', 'Let every gate end before the evidence is packed.'],
    'pack-too-many': [
        "at most as many files as the contract's limit",
        'Write fewer files, or raise the limit in the contract.',
    ],
    'pack-too-large': ["sizes within the contract's limits", 'Write less evidence, or raise the limit in the contract.'],
    'pack-empty': ['at least one file of evidence', 'Run the gates before the evidence is packed.'],
    'upload-digest-differs': ["the ZIP's own SHA-256 as the artifact's digest", 'Upload again in a new run.'],
};
/** Rule -> what was expected, what to do. */
const PACK_RULES = (/* unused pure expression or super */ null && (RULES));
function packFinding(rule, found, name) {
    const [expected, remedy] = RULES[rule];
    const what = name === undefined ? 'The evidence' : `"${(0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)}"`;
    return {
        code: 'CEC-40',
        rule,
        message: `${what} cannot be packed: ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(found)}.`,
        expected,
        found,
        remedy,
        ...(name === undefined ? {} : { path: name }),
    };
}


/***/ }),

/***/ 69479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87633);


function sha256(bytes) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (!(0,_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(hex))
        throw new Error('SHA-256 did not give 64 hex digits');
    return hex;
}


/***/ }),

/***/ 90054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidencePack: () => (/* binding */ evidencePack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/contract/load.js + 2 modules
var load = __webpack_require__(33412);
// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(59298);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/pack.js + 3 modules
var pack = __webpack_require__(60622);
// EXTERNAL MODULE: ./build/packages/core/src/archive/pack-finding.js
var pack_finding = __webpack_require__(63469);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/upload.js



/**
 * Uploads the ZIP as it is (`skipArchive`): the artifact is named after the file, its digest is the file's own hash.
 * GitHub's client is loaded here and only here: it triples a bundle's start. Anything it cannot do is a gap.
 */
async function uploadEvidence(zip, sha256, retentionDays) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(1260), __webpack_require__.e(3838), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const answer = await new DefaultArtifactClient().uploadArtifact((0,external_node_path_.basename)(zip), [zip], (0,external_node_path_.dirname)(zip), {
            skipArchive: true,
            ...(retentionDays === 0 ? {} : { retentionDays }),
        });
        const { id, digest } = answer;
        if (id === undefined || digest === undefined)
            return missing('the service gave no id or no digest');
        // The client answers bare hex, the API `sha256:<hex>`.
        const same = digest.replace(/^sha256:/, '').toLowerCase() === sha256;
        return (0,fact/* known */.eO)({
            id,
            finding: same ? null : (0,pack_finding/* packFinding */.b)('upload-digest-differs', `the artifact's digest is ${digest}`),
        });
    }
    catch (error) {
        return missing(error instanceof Error ? error.message : 'the client failed');
    }
}
function missing(reason) {
    return (0,fact/* gap */.rQ)('the uploaded artifact', reason, 'Run the step again inside a job of GitHub Actions, or upload the ZIP with actions/upload-artifact and `archive: false`.');
}

// EXTERNAL MODULE: ./build/packages/sources/src/git/git.js
var git = __webpack_require__(62115);
// EXTERNAL MODULE: ./build/packages/sources/src/git/policy.js
var git_policy = __webpack_require__(27601);
// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __webpack_require__(26823);
// EXTERNAL MODULE: ./build/packages/kit/src/git-inputs.js
var git_inputs = __webpack_require__(48706);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/evidence-pack.js











/** Design 6: evidence into the deterministic ZIP, its manifest, and the scorecard's check. */
const evidencePack = {
    name: 'evidence-pack',
    description: 'Packs the evidence of the gates into a ZIP with the same bytes on any machine.',
    inputs: {
        ...common_inputs/* CONTRACT_INPUTS */.Vw,
        folder: {
            description: 'Folder of evidence in the working directory. Every file below it is packed, as `out/…`.',
            default: 'out',
        },
        out: { description: "Path of the ZIP in the working directory. Default: the contract's.", default: '' },
        upload: {
            description: 'Upload the ZIP as it is, an artifact named after the file: `true` or `false`.',
            default: 'false',
        },
        'retention-days': { description: "Days to keep the artifact; `0` for the repository's own setting.", default: '0' },
        ...common_inputs/* MODE_INPUT */.lE,
        ...common_inputs/* GIT_INPUTS */.zR,
    },
    outputs: {
        'evidence-zip': 'Path of the ZIP; empty when it was not written.',
        'evidence-zip-sha256': 'SHA-256 of the ZIP, 64 hex digits.',
        'scorecard-sha256': 'SHA-256 of the scorecard, 64 hex digits.',
        'artifact-id': 'Id of the uploaded artifact; empty without `upload`.',
    },
    parse,
    run,
};
function parse(read) {
    return {
        ...(0,git_inputs/* readGitInputs */._X)(read),
        folder: (0,common_inputs/* readFolder */.j1)(read, 'folder'),
        out: (0,common_inputs/* readRelativePath */.ap)(read, 'out'),
        upload: read.flag('upload'),
        retentionDays: read.integer('retention-days', 0, 400),
    };
}
async function run(inputs, world) {
    const root = (0,git_inputs/* cloneFolder */.QM)(inputs, world);
    const contract = await contractOf(inputs, root, world);
    if (contract.kind === 'gap')
        return { verdict: (0,src_verdict/* verdictOf */.Vj)({ ...FRAME, contract: inputs.contract, gaps: [contract.gap] }) };
    const out = inputs.out || contract.value.artifact.evidence_zip;
    const zip = (0,external_node_path_.resolve)(root, out);
    const packed = (0,pack/* packEvidence */.J)((0,external_node_path_.resolve)(root, inputs.folder), contract.value, zip);
    if (packed.kind === 'refused') {
        return {
            verdict: (0,src_verdict/* verdictOf */.Vj)({ ...FRAME, contract: contract.value.name, findings: packed.findings }),
            outputs: NOTHING,
        };
    }
    const uploaded = inputs.upload ? await uploadEvidence(zip, packed.sha256, inputs.retentionDays) : null;
    return report(packed, uploaded, { out, zip, contract: contract.value });
}
/** A built-in contract needs no repository: the check then works in any folder. */
async function contractOf(inputs, root, world) {
    const builtIn = (0,load/* builtInContract */.Q6)(inputs.contract);
    if (builtIn !== undefined)
        return (0,fact/* known */.eO)(builtIn);
    const policy = await (0,git_policy.gatherPolicy)(await (0,git.openGit)(root, world.env), inputs);
    return policy.kind === 'gap' ? policy : (0,fact/* known */.eO)(policy.value.contract);
}
function report(packed, uploaded, { out, zip, contract }) {
    const finding = uploaded?.kind === 'known' ? uploaded.value.finding : null;
    const verdict = (0,src_verdict/* verdictOf */.Vj)({
        ...FRAME,
        contract: contract.name,
        findings: finding === null ? [] : [finding],
        warnings: packed.scorecard.parsed.verdict === 'PASS' ? [] : [redScorecard(contract)],
        gaps: uploaded === null ? [] : (0,fact/* gapsOf */.dc)(uploaded),
        facts: {
            evidence_zip: out,
            evidence_zip_sha256: packed.sha256,
            scorecard_sha256: packed.scorecard.sha256,
            files: packed.manifest.files.length,
            bytes: packed.size,
        },
    });
    const outputs = {
        'evidence-zip': zip,
        'evidence-zip-sha256': packed.sha256,
        'scorecard-sha256': packed.scorecard.sha256,
        'artifact-id': uploaded?.kind === 'known' ? String(uploaded.value.id) : '',
    };
    return { verdict, outputs, summary: summary(packed, out) };
}
const NOTHING = { 'evidence-zip': '', 'evidence-zip-sha256': '', 'scorecard-sha256': '', 'artifact-id': '' };
function redScorecard(contract) {
    return {
        rule: 'scorecard-not-pass',
        message: 'The scorecard says FAIL: this evidence will be refused as CEC-20.',
        expected: 'PASS',
        found: 'FAIL',
        remedy: 'Repair the gates that failed.',
        path: contract.artifact.scorecard,
    };
}
function summary(packed, out) {
    return [
        `${(0,inert/* code */.aY)(out)}: ${packed.manifest.files.length} files, ${packed.size} bytes`,
        `SHA-256 of the ZIP ${(0,inert/* code */.aY)(packed.sha256)}, of the scorecard ${(0,inert/* code */.aY)(packed.scorecard.sha256)}`,
    ].join('\n\n');
}
const FRAME = {
    check: 'evidence-pack',
    findings: [],
    gaps: [],
    facts: {},
    from: 'ORR_RUN[1]',
    to: { pass: 'ORR_RUN[1]', refuse: 'REPLAN' },
    nextOnPass: 'Upload the ZIP as it is (`archive: false`), then compare the runs.',
};


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

/***/ 60622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ packEvidence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/archive/evidence-finding.js
var evidence_finding = __webpack_require__(71277);
// EXTERNAL MODULE: ./build/packages/core/src/archive/layout.js
var layout = __webpack_require__(30930);
// EXTERNAL MODULE: ./build/packages/core/src/archive/names.js
var names = __webpack_require__(53962);
// EXTERNAL MODULE: ./build/packages/core/src/archive/pack-finding.js
var pack_finding = __webpack_require__(63469);
;// CONCATENATED MODULE: ./build/packages/core/src/archive/judge-files.js



const TOLD = 50;
/** Names and sizes of the files to pack, against what our reader and other systems accept. */
function judgeFiles(files, contract) {
    const { limits, artifact } = contract;
    if (files.length === 0)
        return [(0,pack_finding/* packFinding */.b)('pack-empty', 'no files')];
    // The manifest is an entry as well.
    if (files.length + 1 > limits.archive_entries) {
        return [(0,pack_finding/* packFinding */.b)('pack-too-many', `${files.length} files and the manifest, over ${limits.archive_entries}`)];
    }
    const findings = files.flatMap(file => judgeFile(file, contract));
    const clashes = (0,names/* nameClashes */.L6)([...files.map(file => file.name), artifact.manifest]).map(({ name, other }) => (0,pack_finding/* packFinding */.b)('pack-name-collides', `it collides with "${other}"`, name));
    const total = files.reduce((sum, file) => sum + file.size, 0);
    if (total > limits.archive_bytes || (0,layout/* archiveBytes */.qc)(files) > limits.artifact_bytes) {
        findings.push((0,pack_finding/* packFinding */.b)('pack-too-large', `${total} bytes in all, over ${limits.archive_bytes}`));
    }
    return [...findings, ...clashes].slice(0, TOLD);
}
function judgeFile({ name, size }, { limits }) {
    const fault = (0,names/* portableFault */.KT)(name) ?? (0,names/* nameFault */.IY)(name);
    const findings = fault === null ? [] : [(0,pack_finding/* packFinding */.b)('pack-name', `its name ${fault}`, name)];
    if (Buffer.byteLength(name) > limits.name_bytes) {
        findings.push((0,pack_finding/* packFinding */.b)('pack-name', `its name has over ${limits.name_bytes} bytes`, name));
    }
    if (size > limits.entry_bytes) {
        findings.push((0,pack_finding/* packFinding */.b)('pack-too-large', `${size} bytes, over ${limits.entry_bytes}`, name));
    }
    return findings;
}

// EXTERNAL MODULE: ./build/packages/core/src/archive/manifest.js + 1 modules
var manifest = __webpack_require__(40974);
// EXTERNAL MODULE: ./build/packages/core/src/archive/owed.js
var owed = __webpack_require__(88287);
// EXTERNAL MODULE: ./build/packages/core/src/archive/scorecard.js
var scorecard = __webpack_require__(72818);
// EXTERNAL MODULE: ./build/packages/core/src/hash.js
var hash = __webpack_require__(69479);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/sources/src/archive/hash-file.js
var hash_file = __webpack_require__(93288);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/walk.js



/** Every regular file below `folder`, named from `prefix`; links, devices and names that are not UTF-8 are refused. */
function walkFolder(folder, prefix, skip) {
    const files = [];
    const findings = [];
    const folders = [[folder, prefix]];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        const [at, named] = next;
        for (const raw of namesIn(at, named)) {
            const text = raw.toString('utf8');
            const name = `${named}/${text}`;
            const path = (0,external_node_path_.join)(at, text);
            if (!Buffer.from(text).equals(raw))
                findings.push((0,pack_finding/* packFinding */.b)('pack-name', 'its name is not UTF-8', name));
            else if (!skip(path))
                reach(name, () => visit(name, path));
        }
    }
    files.sort((a, b) => (a.name < b.name ? -1 : 1));
    findings.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1));
    return { files, findings };
    /** As bytes: a name that is not UTF-8 would come back as another name. */
    function namesIn(at, name) {
        return reach(name, () => (0,external_node_fs_.readdirSync)(at, { encoding: 'buffer' })) ?? [];
    }
    /** What the system refuses is a finding, so that all of them are told at once. */
    function reach(name, act) {
        try {
            return act();
        }
        catch (error) {
            const fault = unreachable(error, name);
            if (fault === null)
                throw error;
            findings.push(fault);
            return undefined;
        }
    }
    function visit(name, path) {
        const stats = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        if (stats.isDirectory())
            folders.push([path, name]);
        else if (stats.isSymbolicLink())
            findings.push((0,pack_finding/* packFinding */.b)('pack-symlink', 'it is a symbolic link', name));
        else if (!stats.isFile())
            findings.push((0,pack_finding/* packFinding */.b)('pack-special-file', 'it is not a regular file', name));
        else
            files.push({ name, path, size: Number(stats.size), state: stateOf(stats) });
    }
}
/** Why a path of the evidence cannot be read; null for what is our own fault. */
function unreachable(error, name) {
    switch (error instanceof Error && 'code' in error ? error.code : '') {
        case 'EACCES':
        case 'EPERM':
            return (0,pack_finding/* packFinding */.b)('pack-unreadable', 'it cannot be read', name);
        case 'ENOENT':
        case 'ENOTDIR':
        case 'ELOOP':
        case 'ENXIO':
            return (0,pack_finding/* packFinding */.b)('pack-changed', 'it changed while it was packed', name);
        case 'ENAMETOOLONG':
            return (0,pack_finding/* packFinding */.b)('pack-name', 'its path is longer than the system can hold', name);
        default:
            return null;
    }
}
function stateOf(stats) {
    return `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeNs}:${stats.ctimeNs}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/packages/sources/src/archive/zip-file.js






/** Files up to this are read and written in one piece. */
const PIECE = 1024 * 1024;
/** Writes to an open, empty file. Entries stand in the order in which they are added: the caller sorts. */
function zipFile(fd) {
    const entries = [];
    const piece = Buffer.allocUnsafeSlow(PIECE);
    const out = buffered(fd);
    const add = (file) => {
        const input = openEvidence(file);
        if (typeof input !== 'number')
            return input;
        try {
            const written = file.size < PIECE ? addPiece(input, file) : addStream(input, file);
            if (written === null || stateOf((0,external_node_fs_.fstatSync)(input, { bigint: true })) !== file.state)
                return changed(file);
            return written;
        }
        finally {
            (0,external_node_fs_.closeSync)(input);
        }
    };
    /** One byte more than the size is asked for, so that a file that has grown shows. */
    const addPiece = (input, file) => {
        if (readFully(input, piece, file.size + 1) !== file.size)
            return null;
        const bytes = piece.subarray(0, file.size);
        const entry = { name: file.name, crc32: (0,external_node_zlib_.crc32)(bytes), size: file.size, offset: out.at() };
        entries.push(entry);
        out.write((0,layout/* localHeader */.$B)(entry));
        out.write(bytes);
        return (0,external_node_crypto_.hash)('sha256', bytes);
    };
    const addStream = (input, file) => {
        const offset = out.at();
        out.write((0,layout/* localHeader */.$B)({ name: file.name, crc32: 0, size: file.size, offset }));
        const sha256 = (0,external_node_crypto_.createHash)('sha256');
        let crc = 0;
        let size = 0;
        for (let read = (0,external_node_fs_.readSync)(input, piece); read > 0 && size + read <= file.size; read = (0,external_node_fs_.readSync)(input, piece)) {
            const bytes = piece.subarray(0, read);
            sha256.update(bytes);
            crc = (0,external_node_zlib_.crc32)(bytes, crc);
            size += read;
            out.write(bytes);
        }
        if (size !== file.size)
            return null;
        const entry = { name: file.name, crc32: crc, size, offset };
        entries.push(entry);
        out.patch(offset, (0,layout/* localHeader */.$B)(entry));
        return sha256.digest('hex');
    };
    return {
        add,
        reserve: (name, size) => {
            const offset = out.at();
            const index = entries.length;
            const header = (0,layout/* localHeader */.$B)({ name, crc32: 0, size, offset });
            entries.push({ name, crc32: 0, size, offset });
            out.write(header);
            out.write(new Uint8Array(size));
            return bytes => {
                if (bytes.length !== size)
                    throw new RangeError('the reserved entry got another size');
                const entry = { name, crc32: (0,external_node_zlib_.crc32)(bytes), size, offset };
                entries[index] = entry;
                out.patch(offset, (0,layout/* localHeader */.$B)(entry));
                out.patch(offset + header.length, bytes);
            };
        },
        finish: () => {
            const start = out.at();
            for (const entry of entries)
                out.write((0,layout/* centralHeader */.j)(entry));
            out.write((0,layout/* endRecord */.rs)(entries.length, out.at() - start, start));
            out.flush();
            return out.at();
        },
    };
}
/** Never through a link, never waiting on a pipe; the file must be the one that was walked. */
function openEvidence(file) {
    try {
        const fd = (0,external_node_fs_.openSync)(file.path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        if (stateOf((0,external_node_fs_.fstatSync)(fd, { bigint: true })) === file.state)
            return fd;
        (0,external_node_fs_.closeSync)(fd);
        return changed(file);
    }
    catch (error) {
        const fault = unreachable(error, file.name);
        if (fault === null)
            throw error;
        return fault;
    }
}
function changed(file) {
    return (0,pack_finding/* packFinding */.b)('pack-changed', 'it changed while it was packed', file.name);
}
function readFully(fd, into, length) {
    let done = 0;
    while (done < length) {
        const read = (0,external_node_fs_.readSync)(fd, into, done, length - done, null);
        if (read === 0)
            break;
        done += read;
    }
    return done;
}
function buffered(fd) {
    const buffer = Buffer.allocUnsafeSlow(PIECE);
    let flushed = 0;
    let held = 0;
    const flush = () => {
        writeAll(fd, buffer.subarray(0, held), flushed);
        flushed += held;
        held = 0;
    };
    return {
        at: () => flushed + held,
        write: bytes => {
            if (held + bytes.length > PIECE)
                flush();
            if (bytes.length > PIECE) {
                writeAll(fd, bytes, flushed);
                flushed += bytes.length;
            }
            else {
                buffer.set(bytes, held);
                held += bytes.length;
            }
        },
        patch: (offset, bytes) => {
            flush();
            writeAll(fd, bytes, offset);
        },
        flush,
    };
}
function writeAll(fd, bytes, position) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(fd, bytes, done, bytes.length - done, position + done);
}

;// CONCATENATED MODULE: ./build/packages/sources/src/archive/pack.js














/**
 * Packs every regular file below `folder` into the deterministic ZIP at `outFile` (decisions 0040 and 0041). Whatever the
 * folder is called, its files are named as if it were the contract's (`out/…`). The ZIP itself is left out. A refusal
 * leaves no ZIP at all, so that no later step uploads an old one. A folder that is none is the caller's mistake.
 */
function packEvidence(folder, contract, outFile) {
    const root = evidenceFolder(folder);
    const target = freshTarget(outFile);
    const prefix = contract.artifact.scorecard.slice(0, contract.artifact.scorecard.indexOf('/'));
    // Always the same name: what a killed run has left is overwritten, never packed.
    const draft = `${target}.draft`;
    (0,external_node_fs_.rmSync)(draft, { force: true });
    const skipped = new Set([target, draft, (0,external_node_path_.join)(root, contract.artifact.evidence_zip.slice(prefix.length + 1))]);
    const walk = () => walkFolder(root, prefix, path => skipped.has(path));
    const { files, findings } = walk();
    const card = readScorecard(files, contract);
    const before = [...findings, ...judgeFiles(files, contract), ...card.findings, ...(0,owed/* judgeOwed */.l)(namesOf(files), contract)];
    if (before.length > 0 || card.scorecard === null)
        return { kind: 'refused', findings: before };
    try {
        const written = writeDraft(draft, files, contract.artifact.manifest);
        if ('findings' in written)
            return { kind: 'refused', findings: written.findings };
        const moved = judgeUnmoved(files, walk().files);
        if (moved.length > 0)
            return { kind: 'refused', findings: moved };
        const digest = (0,hash_file/* hashFile */.DC)(draft);
        (0,external_node_fs_.renameSync)(draft, target);
        const scorecard = { sha256: card.sha256, parsed: card.scorecard };
        return { kind: 'ok', sha256: digest, size: written.size, manifest: written.manifest, scorecard };
    }
    finally {
        (0,external_node_fs_.rmSync)(draft, { force: true });
    }
}
function evidenceFolder(folder) {
    const root = (0,external_node_path_.resolve)(folder);
    const stats = (0,external_node_fs_.lstatSync)(root, { throwIfNoEntry: false });
    if (stats?.isDirectory())
        return root;
    const found = stats === undefined ? 'no such folder' : 'something else';
    throw new input_error/* InputError */.d('folder', `${found} at ${(0,inert/* inert */.tJ)(folder)}`, 'a folder of evidence', 'Run the gates first, or name their folder.');
}
function freshTarget(outFile) {
    const target = (0,external_node_path_.resolve)(outFile);
    if ((0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false })?.isDirectory()) {
        throw mistakenOut(`a folder at ${(0,inert/* inert */.tJ)(outFile)}`);
    }
    if (holdsSomethingElse(target))
        throw mistakenOut(`a file that is no ZIP at ${(0,inert/* inert */.tJ)(outFile)}`);
    try {
        (0,external_node_fs_.rmSync)(target, { force: true });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            throw mistakenOut(`${(0,inert/* inert */.tJ)(outFile)} (${String(error.code)})`);
        throw error;
    }
    return target;
}
/** An earlier ZIP is replaced; a scorecard that was named by mistake is not destroyed. */
function holdsSomethingElse(target) {
    const stats = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size === 0)
        return false;
    const fd = (0,external_node_fs_.openSync)(target, 'r');
    try {
        const start = Buffer.alloc(2);
        (0,external_node_fs_.readSync)(fd, start);
        return start.toString('latin1') !== 'PK';
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function mistakenOut(found) {
    return new input_error/* InputError */.d('out', found, 'the path of the ZIP to write', 'Name a file of its own in a folder that can be written.');
}
function namesOf(files) {
    return files.map(file => file.name);
}
function readScorecard(files, contract) {
    const path = contract.artifact.scorecard;
    const file = files.find(({ name }) => name === path);
    const none = (0,hash/* sha256 */.s)('');
    if (file === undefined) {
        return { scorecard: null, findings: [(0,evidence_finding/* evidenceFinding */.p)('scorecard-missing', 'none', { path })], sha256: none };
    }
    if (file.size > scorecard/* SCORECARD_BYTES */.Hi) {
        return { scorecard: null, findings: [(0,pack_finding/* packFinding */.b)('pack-too-large', `${file.size} bytes`, path)], sha256: none };
    }
    try {
        const bytes = (0,external_node_fs_.readFileSync)(file.path);
        return { ...(0,scorecard/* parseScorecardBytes */.X2)(bytes, contract), sha256: (0,hash/* sha256 */.s)(bytes) };
    }
    catch (error) {
        const fault = unreachable(error, path);
        if (fault === null)
            throw error;
        return { scorecard: null, findings: [fault], sha256: none };
    }
}
/** The manifest stands among the sorted entries, before most of what it describes: its length is known, so room is left. */
function writeDraft(draft, files, manifestName) {
    const fd = (0,external_node_fs_.openSync)(draft, 'wx+', 0o644);
    try {
        const zip = zipFile(fd);
        const room = Buffer.byteLength((0,manifest/* renderManifest */.sB)(files.map(file => described(file, '0'.repeat(64)))));
        const listed = [];
        let fill = null;
        for (const file of files) {
            if (fill === null && manifestName < file.name)
                fill = zip.reserve(manifestName, room);
            const added = zip.add(file);
            if (typeof added !== 'string')
                return { findings: [added] };
            listed.push(described(file, added));
        }
        fill ??= zip.reserve(manifestName, room);
        fill(Buffer.from((0,manifest/* renderManifest */.sB)(listed)));
        return { size: zip.finish(), manifest: { version: '1.0', files: listed } };
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function described(file, digest) {
    return { path: file.name, size: file.size, sha256: digest };
}
/** What came, went or changed between the first walk and the last. */
function judgeUnmoved(before, after) {
    const states = new Map(before.map(file => [file.name, file.state]));
    const gone = new Set(states.keys());
    const findings = after.flatMap(file => {
        gone.delete(file.name);
        const was = states.get(file.name);
        if (was === file.state)
            return [];
        const found = was === undefined ? 'it appeared while the folder was packed' : 'it changed while the folder was packed';
        return [(0,pack_finding/* packFinding */.b)('pack-changed', found, file.name)];
    });
    return [
        ...findings,
        ...[...gone].map(name => (0,pack_finding/* packFinding */.b)('pack-changed', 'it went while the folder was packed', name)),
    ].slice(0, 50);
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


/***/ })

};
