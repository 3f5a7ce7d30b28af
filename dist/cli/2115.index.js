export const id = 2115;
export const ids = [2115];
export const modules = {

/***/ 50801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   rQ: () => (/* binding */ gap)
/* harmony export */ });
/** What was seen in git, the API or an archive; or a named reason why it could not be had. A gap never passes. */
function known(value) {
    return { kind: 'known', value };
}
function gap(fact, reason, remedy) {
    return { kind: 'gap', gap: { fact, reason, remedy } };
}
/** The gaps among facts, in their order. */
function gapsOf(...facts) {
    return facts.flatMap(fact => (fact.kind === 'gap' ? [fact.gap] : []));
}


/***/ }),

/***/ 87633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
function isSha(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The first seven digits, for people. */
function short(sha) {
    return sha.slice(0, 7);
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


/***/ })

};
