export const id = 9435;
export const ids = [9435,4456];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 56200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __webpack_require__(75464);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var src_sha = __webpack_require__(87633);
;// CONCATENATED MODULE: ./build/packages/core/src/starters/pins.js
/** Third-party actions of our starter files, pinned by full SHA (docs: security hardening). */
const PINS = {
    checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    upload: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
    download: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
};

;// CONCATENATED MODULE: ./build/packages/core/src/starters/orr-workflow.js

/**
 * The ORR workflow: one job per gate, declared directly so that each reports as its bare id (platform: a reusable
 * workflow's jobs would report as `caller / T0`), and a job that packs the evidence deterministically.
 */
function renderOrrWorkflow(contract, source) {
    const { orr, gates } = contract;
    return `# The gates ${gates.map(gate => gate.id).join(', ')}. Each job's name is a required context: do not rename, skip or soften one.
name: ${orr.workflow}

on:
${orr.events.map(event => `  ${event}:`).join('\n')}

permissions: {}

jobs:
${[...gates.map((gate, at) => (at === 0 ? rulesetJob(gate, contract, source) : gateJob(gate))), evidenceJob(contract, source)].join('\n')}`;
}
/** The first gate asks git for the tip of the base branch: it keeps the read-only credentials and the whole history. */
const ASKS_GIT = 'fetch-depth: 0';
const ASKS_NOTHING = 'persist-credentials: false';
function head(gate, checkout) {
    return `  ${gate.id}:
    name: ${gate.id}
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read # to check out
    steps:
      - uses: ${PINS.checkout}
        with:
          ${checkout}`;
}
function upload(gate) {
    return `      - uses: ${PINS.upload}
        with:
          name: evidence-${gate.id}
          path: out/evidence/
          if-no-files-found: error
`;
}
/** The first gate guards the gate: ruleset-sanity (SOP 3.3, T0). */
function rulesetJob(gate, contract, source) {
    return `${head(gate, ASKS_GIT)}
      - name: ${gate.title}
        uses: ${source.repository}/actions/ruleset-sanity@${source.sha}
        with:
          contract: ${contract.name}
          evidence-dir: ${folderOf(gate)}
${upload(gate)}`;
}
function gateJob(gate) {
    return `${head(gate, ASKS_NOTHING)}
      - name: ${gate.title}
        # Leaves ${gate.evidence.join(', ') || 'no evidence'}
        run: scripts/ci/gates/${gate.id}.sh
${gate.evidence.length === 0 ? '' : upload(gate)}`;
}
function folderOf(gate) {
    const [pattern = `out/evidence/${gate.id}/*`] = gate.evidence;
    return pattern.slice(0, pattern.lastIndexOf('/'));
}
/** The scorecard comes from the gates' real results, the ZIP from evidence-pack: neither holds a clock reading or a run id. */
function evidenceJob(contract, source) {
    const { artifact, gates } = contract;
    return `  evidence:
    name: evidence
    needs: [${gates.map(gate => gate.id).join(', ')}]
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read # to check out
    steps:
      - uses: ${PINS.checkout}
        with:
          persist-credentials: false
      - uses: ${PINS.download}
        with:
          pattern: evidence-*
          path: out/evidence/
          merge-multiple: true
      - name: Write the scorecard from the gates' results
        env:
          NEEDS: \${{ toJSON(needs) }}
        run: |
          node -e '
            const fs = require("node:fs")
            const needs = JSON.parse(require("node:process").env.NEEDS)
            const word = { success: "PASS", skipped: "SKIP" }
            const gates = Object.fromEntries(Object.keys(needs).sort().map(id => [id, word[needs[id].result] ?? "FAIL"]))
            const verdict = Object.values(gates).every(outcome => outcome === "PASS") ? "PASS" : "FAIL"
            fs.mkdirSync("${artifact.scorecard.slice(0, artifact.scorecard.lastIndexOf('/'))}", { recursive: true })
            fs.writeFileSync("${artifact.scorecard}", JSON.stringify({ sprint: "${contract.sprint}", verdict, gates }, null, 2) + "\\n")
          '
      - name: Pack
        uses: ${source.repository}/actions/evidence-pack@${source.sha}
        with:
          contract: ${contract.name}
      - uses: ${PINS.upload}
        with:
          name: ${artifact.name}
          path: |
            ${artifact.evidence_zip}
            ${artifact.scorecard}
          if-no-files-found: error
`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/starters/starters.js

/** The files that `cec init` writes: path -> text. */
function starterFiles(contract, source) {
    return new Map([
        [contract.filemap, renderFilemap(contract)],
        [contract.orr.path, renderOrrWorkflow(contract, source)],
        ['.github/workflows/cec-gate.yml', renderCaller(contract, source)],
        ['.github/cec/ruleset.json', renderRuleset(contract)],
        ['.github/pull_request_template.md', renderTemplate(contract)],
    ]);
}
/** The glob that a push on a sandbox branch matches: the pattern's literal head. */
function branchGlob(contract) {
    return `${contract.branch_pattern.slice(0, contract.branch_pattern.indexOf('<'))}**`;
}
/** The workflow that calls the gate from a push on a sandbox branch, or by hand. */
function renderCaller(contract, source) {
    return `# Gates every push on a sandbox branch. Only the reusable workflow's verdict counts.
name: CEC gate

on:
  push:
    branches: ['${branchGlob(contract)}']
  workflow_dispatch:
    inputs:
      branch:
        description: The sandbox branch, when you start this from another one.
        type: string
        default: ''

permissions: {}

jobs:
  gate:
    permissions:
      contents: read # to read the branch, and policy at the base commit
      actions: write # to dispatch the ORR workflow
      pull-requests: write # to open the pull request
    uses: ${source.repository}/.github/workflows/sandbox-gate.yml@${source.sha}
    with:
      contract: ${contract.name}
      branch: \${{ inputs.branch }}
    secrets:
      pr-token: \${{ secrets.CEC_PR_TOKEN }}
`;
}
/** The body of POST /repos/{owner}/{repo}/rulesets that demands what the contract demands (docs: REST rules). */
function renderRuleset(contract) {
    const { rulesets: terms } = contract;
    const body = {
        name: `cec ${contract.name}`,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [`refs/heads/${contract.base_branch}`], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: Math.max(1, terms.approvals),
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: true,
                    require_last_push_approval: true,
                    required_review_thread_resolution: true,
                },
            },
            {
                type: 'required_status_checks',
                parameters: {
                    strict_required_status_checks_policy: terms.strict,
                    do_not_enforce_on_create: false,
                    required_status_checks: contract.gates.map(gate => ({
                        context: gate.id,
                        integration_id: terms.integration_id,
                    })),
                },
            },
        ],
    };
    return `${JSON.stringify(body, null, 2)}\n`;
}
function renderFilemap(contract) {
    const version = contract.specs.find(spec => spec.path === contract.filemap)?.version ?? 'v1';
    const word = contract.language === 'pt' ? 'Versão' : 'Version';
    return `# Filemap

${word}: ${version}

One pattern a line; an agent's patch may touch nothing else. Grammar: cec-gate, action-docs/filemap.md.

\`\`\`filemap
# src/** allows every file below src; put what your tasks need.
src/**
tests/**
\`\`\`
`;
}
/** The canonical headings with what stands below them, for people; agents get the body from \`cec body render\`. */
function renderTemplate(contract) {
    const t = contract.template;
    const block = '```';
    return `# ${t.title}

## ${t.telemetry}
repo_sha: <40-hex>
branch: ${contract.branch_pattern}
run_ids: [${Array.from({ length: contract.orr.runs }, (_, at) => `<id${at + 1}>`).join(',')}]
scorecard_sha256: <64-hex>
evidence_zip_sha256: <64-hex>
started_at: <rfc3339>
finished_at: <rfc3339>

## ${t.plan}
${block}json
{ ... }
${block}

## ${t.scorecard}
${block}json
{ ... }
${block}

## ${t.evidence}
${t.artifact_label}: ${contract.artifact.name}
SHA256(${contract.artifact.evidence_zip}): \`<64-hex>\`

## ${t.touched}
- ...

## ${t.checklist}
${contract.checklist.map(item => `- [ ] ${item.text}`).join('\n')}
`;
}

// EXTERNAL MODULE: ./build/packages/cli/src/contract-here.js
var contract_here = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/init.js








/** Writes the starter files; a file that stands already is never touched. */
function command(name, summary) {
    return new commander/* Command */.uB(name)
        .description(summary)
        .requiredOption('--gate <owner/repo@sha>', 'where cec-gate is taken from, pinned by full SHA')
        .option('--contract <name>', 'built-in contract', 's7')
        .option('--dry-run', 'print the files instead of writing them')
        .action(async (flags) => {
        const files = starterFiles(await (0,contract_here/* contractHere */.J)(flags), gateSource(String(flags['gate'])));
        for (const [path, text] of files) {
            if (flags['dryRun'] === true)
                process.stdout.write(`--- ${path}\n${text}\n`);
            else
                process.stdout.write(`${place(path, text)}\n`);
        }
        process.stdout.write(`\nNext: review, commit on the base branch, and apply the ruleset:\n  gh api repos/OWNER/REPO/rulesets --input .github/cec/ruleset.json\n`);
    });
}
function gateSource(text) {
    const [repository = '', sha = '', ...rest] = text.split('@');
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !(0,src_sha/* isSha */.HH)(sha) || rest.length > 0) {
        throw new input_error/* InputError */.d('gate', `"${text}"`, 'owner/repo@<40 hex digits>', 'Pin a release of cec-gate by its full commit SHA.');
    }
    return { repository, sha };
}
function place(path, text) {
    const { green, dim } = (0,output/* ink */.Pw)();
    const at = (0,external_node_path_.join)(process.cwd(), path);
    if ((0,external_node_fs_.existsSync)(at))
        return dim(`kept   ${path} (it stands already)`);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(at), { recursive: true });
    (0,external_node_fs_.writeFileSync)(at, text);
    return `${green('wrote')}  ${path}`;
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


/***/ })

};
