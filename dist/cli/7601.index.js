export const id = 7601;
export const ids = [7601];
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
