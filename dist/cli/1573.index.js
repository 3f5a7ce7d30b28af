export const id = 1573;
export const ids = [1573];
export const modules = {

/***/ 61573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/packages/core/src/codes.js
var codes = __webpack_require__(87437);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __webpack_require__(12231);
// EXTERNAL MODULE: ./build/packages/core/src/sha.js
var sha = __webpack_require__(87633);
// EXTERNAL MODULE: ./build/packages/core/src/states.js
var states = __webpack_require__(22981);
;// CONCATENATED MODULE: ./build/packages/core/src/status/judge.js


/** The CEC state, computed from facts. */
function stateOf(facts, contract) {
    const pull = facts.pull;
    if (pull?.merged === true)
        return 'MERGE';
    if (pull?.state === 'open' && pull.head === facts.head)
        return stateOfPull(pull);
    if (facts.commits === 0)
        return 'PLANNING';
    if (!facts.pushed)
        return pull?.state === 'open' ? 'REWORK' : 'PATCHING';
    return stateOfRuns(facts.runs, contract.orr.runs);
}
function stateOfPull(pull) {
    if (pull.reviews.includes('CHANGES_REQUESTED'))
        return 'REWORK';
    return pull.reviews.length > 0 || pull.reviewersRequested > 0 ? 'REVIEW' : 'PR_OPEN';
}
function stateOfRuns(runs, wanted) {
    if (runs.some(isRed))
        return 'REPLAN';
    const green = greenRuns(runs);
    if (green >= wanted)
        return 'ORR_OK?';
    return runs.every(isCancelled) ? 'SANDBOX_PUSH' : (0,states/* orrRun */.fw)(Math.min(green + 1, wanted));
}
/** A cancelled run proves nothing, and is none of the runs (as antiflake-compare counts). */
function isCancelled(run) {
    return run.status === 'completed' && run.conclusion === 'cancelled';
}
function isRed(run) {
    return run.status === 'completed' && run.conclusion !== 'success' && !isCancelled(run);
}
function greenRuns(runs) {
    return runs.filter(run => run.status === 'completed' && run.conclusion === 'success').length;
}
/**
 * A pull request that stands open, or was merged, before the runs of its head are green is an illegal move (SOP 0.3):
 * CEC-20, anti-flake not done. So is one beside a red run of the same head: three of four is refused.
 */
function judgeMoves(facts, contract) {
    const { pull } = facts;
    if (pull === null || pull.head !== facts.head || (pull.state !== 'open' && !pull.merged))
        return [];
    const green = greenRuns(facts.runs);
    const red = facts.runs.filter(isRed);
    if (green >= contract.orr.runs && red.length === 0)
        return [];
    const stands = pull.merged ? 'was merged' : 'stands open';
    return [
        {
            code: 'CEC-20',
            rule: red.length === 0 ? 'pull-request-before-runs' : 'pull-request-beside-red-run',
            message: `Pull request #${pull.number} ${stands} at ${(0,sha/* short */.h0)(facts.head)} ${red.length === 0 ? 'before its runs' : 'though a run of this head is red'}: no legal move leads there.`,
            expected: `${contract.orr.runs} green runs of ${contract.orr.workflow} on this head, none red, before the pull request`,
            found: `${green} green, ${red.length} red`,
            remedy: pull.merged
                ? 'Revert the merge on the base branch, and begin again with a plan.'
                : 'Close the pull request (cec rollback), or push a new patch, run the gates on it and let pr-open update the pull request.',
        },
    ];
}
/** One sentence: what the agent does in a state. */
function nextStepOf(state, contract) {
    if (state.startsWith('ORR_RUN['))
        return `Wait for the runs of ${contract.orr.workflow}: ${contract.orr.runs} must be green on this head.`;
    switch (state) {
        case 'PLANNING':
            return 'Write Plan.json, then prove it: cec check --plan plan.json.';
        case 'PATCHING':
            return 'Commit the patch, prove it (cec check), and push the sandbox branch.';
        case 'SANDBOX_PUSH':
            return `Run the gates ${contract.orr.runs} times: cec gate, or dispatch ${contract.orr.workflow} on this branch.`;
        case 'ORR_OK?':
            return 'Compare the runs and open the pull request: cec gate takes the runs that are there.';
        case 'REPLAN':
            return 'Read the refusal (cec explain <code>), change the plan, and push a new patch.';
        case 'PR_OPEN':
            return 'Wait for reviewers.';
        case 'REVIEW':
            return 'Wait for the review; answer questions with evidence, not with claims.';
        case 'REWORK':
            return 'Change the patch as the review asks, then begin again with the plan.';
        case 'MERGE':
            return 'Nothing: the patch is merged. Delete the sandbox branch.';
        default:
            return '';
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/fact.js
var fact = __webpack_require__(50801);
// EXTERNAL MODULE: ./build/packages/sources/src/github/fact-of.js
var fact_of = __webpack_require__(86630);
// EXTERNAL MODULE: ./build/packages/sources/src/github/parse.js
var parse = __webpack_require__(76861);
// EXTERNAL MODULE: ./build/packages/sources/src/github/fields.js
var fields = __webpack_require__(50825);
;// CONCATENATED MODULE: ./build/packages/sources/src/github/pull-seen.js



/** The newest pull request of a branch of this repository, or null when the whole list has none. */
async function gatherPull(github, branch, base) {
    const route = 'GET /repos/{owner}/{repo}/pulls';
    const answer = await github.list(route, { state: 'all', head: `${github.owner}:${branch}`, base });
    const pulls = (0,fact_of/* factOf */.y)(answer, `the pull requests of ${branch}`, 'pull-requests', list => list.map(parsePull));
    if (pulls.kind === 'gap')
        return pulls;
    const [newest] = pulls.value.sort((a, b) => b.number - a.number);
    if (newest === undefined)
        return (0,fact/* known */.eO)(null);
    const reviews = await github.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        pull_number: newest.number,
    });
    const opinions = (0,fact_of/* factOf */.y)(reviews, `the reviews of #${newest.number}`, 'pull-requests', latestOpinions);
    return opinions.kind === 'gap' ? opinions : (0,fact/* known */.eO)({ ...newest, reviews: opinions.value });
}
function parsePull(value) {
    const pull = (0,fields/* fieldsOf */.P)(value, 'pull');
    const state = pull.text('state');
    return {
        number: pull.count('number'),
        state: state === 'open' ? 'open' : 'closed',
        merged: pull.textOrNull('merged_at') !== null,
        head: pull.inner('head')?.text('sha') ?? '',
        reviews: [],
        reviewersRequested: (pull.listOrNull('requested_reviewers') ?? []).length + (pull.listOrNull('requested_teams') ?? []).length,
    };
}
/** GitHub lists every review in order; the last one of each reviewer is their opinion. */
function latestOpinions(list) {
    const byReviewer = new Map();
    for (const value of list) {
        const review = (0,fields/* fieldsOf */.P)(value, 'review');
        const state = review.text('state');
        if (state !== 'COMMENTED' && state !== 'PENDING')
            byReviewer.set(review.inner('user')?.text('login') ?? '', state);
    }
    return [...byReviewer.values()];
}

;// CONCATENATED MODULE: ./build/packages/sources/src/gather/status.js




/** Where a sandbox branch stands, from git and the API. The first gap ends it: a state is never guessed. */
async function gatherStatus(git, github, policy, branch, head) {
    const commit = await git.resolve(head);
    if (commit.kind === 'gap')
        return commit;
    const count = await git.run(['rev-list', '--count', `${policy.base}..${commit.value}`]);
    if (count.exit !== 0)
        return (0,fact/* gap */.rQ)(`the commits of ${branch}`, count.stderr, 'Fetch the base branch, then ask again.');
    const [pushed, runs, pull] = await Promise.all([
        gatherPushed(github, branch, commit.value),
        gatherRunsOfHead(github, policy, commit.value),
        gatherPull(github, branch, policy.baseBranch),
    ]);
    if (pushed.kind === 'gap')
        return pushed;
    if (runs.kind === 'gap')
        return runs;
    if (pull.kind === 'gap')
        return pull;
    return (0,fact/* known */.eO)({
        branch,
        head: commit.value,
        commits: Number(count.stdout.toString('utf8').trim()),
        pushed: pushed.value,
        runs: runs.value,
        pull: pull.value,
    });
}
async function gatherPushed(github, branch, head) {
    const answer = await github.send('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    if (answer.kind === 'refused' && answer.status === 404)
        return (0,fact/* known */.eO)(false);
    return (0,fact_of/* factOf */.y)(answer, `the branch ${branch}`, 'contents', data => (0,parse/* parseTip */.dm)(data) === head);
}
async function gatherRunsOfHead(github, policy, head) {
    const file = policy.contract.orr.path.split('/').at(-1);
    const answer = await github.list('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { workflow_id: file, head_sha: head }, 'workflow_runs');
    return (0,fact_of/* factOf */.y)(answer, `the runs of ${policy.contract.orr.workflow}`, 'actions', list => list.map(parse/* parseRun */.zZ).map(run => ({ id: run.id, status: run.status, conclusion: run.conclusion })));
}

// EXTERNAL MODULE: ./build/packages/sources/src/git/git.js
var git_git = __webpack_require__(62115);
// EXTERNAL MODULE: ./build/packages/sources/src/git/policy.js
var git_policy = __webpack_require__(27601);
// EXTERNAL MODULE: ./build/packages/cli/src/branch-here.js
var branch_here = __webpack_require__(69769);
// EXTERNAL MODULE: ./build/packages/cli/src/github-here.js
var github_here = __webpack_require__(82976);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
// EXTERNAL MODULE: ./build/packages/cli/src/print-gap.js
var print_gap = __webpack_require__(2402);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/status.js













function command(name, summary) {
    return new commander/* Command */.uB(name)
        .description(summary)
        .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
        .option('--base <sha|branch>', 'where policy is read')
        .option('--branch <name>', 'the sandbox branch; default: the one checked out')
        .option('--repo <owner/name>', 'the repository on GitHub')
        .option('--json', 'print the state as JSON')
        .action(async (flags) => {
        const git = await (0,git_git.openGit)(process.cwd());
        const policy = await (0,git_policy.gatherPolicy)(git, { contract: status_text(flags, 'contract') || 's7', base: status_text(flags, 'base') });
        if (policy.kind === 'gap') {
            process.exitCode = (0,print_gap/* printGap */.K)(policy.gap);
            return;
        }
        const branch = status_text(flags, 'branch') || (await (0,branch_here/* branchHere */.L)(process.cwd()));
        const facts = await gatherStatus(git, await (0,github_here/* githubHere */.C)(flags), policy.value, branch, `refs/heads/${branch}`);
        if (facts.kind === 'gap')
            process.exitCode = (0,print_gap/* printGap */.K)(facts.gap);
        else
            tell(facts.value, policy.value, flags);
    });
}
function status_text(flags, name) {
    const value = flags[name];
    return typeof value === 'string' ? value : '';
}
/** An illegal move refuses with its code; every other state is an answer. */
function tell(facts, policy, flags) {
    const { contract } = policy;
    const state = stateOf(facts, contract);
    const findings = judgeMoves(facts, contract);
    const moves = (0,states/* movesFrom */.rL)(state, contract.orr.runs);
    const next = findings[0]?.remedy ?? nextStepOf(state, contract);
    if (flags['json'] === true) {
        process.stdout.write(`${JSON.stringify({ schema: 'cec.status/1', branch: facts.branch, head: facts.head, base: policy.base, state, moves, runs: facts.runs, pull: facts.pull, findings, next }, null, 2)}\n`);
    }
    else {
        process.stdout.write(rendered(facts, state, moves, findings, next));
    }
    const [finding] = findings;
    process.exitCode = finding === undefined ? codes/* EXIT */.dc.pass : codes/* CODE_TABLE */.Dw[finding.code].exit;
}
function rendered(facts, state, moves, findings, next) {
    const { bold, dim, green, red } = (0,output/* ink */.Pw)();
    const runs = facts.runs.map(run => `${run.id} ${run.conclusion ?? run.status}`).join(', ');
    return [
        `${bold((0,inert/* inert */.tJ)(facts.branch))} at ${(0,sha/* short */.h0)(facts.head)}  ${green(state)}`,
        `  ${dim('commits')} ${facts.commits}  ${dim('pushed')} ${facts.pushed ? 'yes' : 'no'}  ${dim('runs')} ${runs === '' ? 'none' : (0,inert/* inert */.tJ)(runs)}`,
        `  ${dim('pull request')} ${facts.pull === null ? 'none' : `#${facts.pull.number} ${facts.pull.merged ? 'merged' : facts.pull.state}`}`,
        `  ${dim('may lead to')} ${moves.join(', ') || 'nothing: the end'}`,
        ...findings.flatMap(finding => [
            `  ${red(`${finding.code} ${finding.rule}`)}  ${(0,inert/* inert */.tJ)(finding.message)}`,
            `    expected ${(0,inert/* inert */.tJ)(finding.expected)}`,
            `    found    ${(0,inert/* inert */.tJ)(finding.found)}`,
        ]),
        `  ${bold('next')}  ${(0,inert/* inert */.tJ)(next)}`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 61833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ BUILT_IN_NAMES),
  Q: () => (/* binding */ builtInContract)
});

;// CONCATENATED MODULE: ./build/packages/core/src/contract/built-in.generated.js
const s7Contract = {
    "$schema": "./contract.schema.json",
    "name": "s7",
    "language": "pt",
    "sprint": "s7",
    "base_branch": "main",
    "branch_pattern": "q2-s7-codex-<YYYYMMDD>-<HHMM>-<shortsha>",
    "filemap": "docs/specs/s7/cap3_filemap.md",
    "specs": [
        {
            "path": "docs/specs/s7/cap1_spec.md",
            "version": "v7.1",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap2_gates.md",
            "version": "v4",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap3_filemap.md",
            "version": "v2",
            "required": false
        }
    ],
    "orr": {
        "workflow": "S7 ORR Exec",
        "path": ".github/workflows/s7-orr-exec.yml",
        "events": [
            "workflow_dispatch"
        ],
        "runs": 3,
        "target_minutes": 20
    },
    "gates": [
        {
            "id": "T0",
            "title": "Ruleset sanity",
            "deterministic": false,
            "evidence": [
                "out/evidence/T0_ruleset_sanity/*"
            ]
        },
        {
            "id": "T1",
            "title": "Lint",
            "deterministic": false,
            "evidence": [
                "out/evidence/T1_*/**"
            ]
        },
        {
            "id": "T2",
            "title": "Segredos (Gitleaks)",
            "deterministic": false,
            "evidence": [
                "out/evidence/T2_*/gitleaks_report.json"
            ]
        },
        {
            "id": "T3",
            "title": "Pins e lockfiles",
            "deterministic": false,
            "evidence": [
                "out/evidence/T3_*/**"
            ]
        },
        {
            "id": "T4",
            "title": "Testes",
            "deterministic": true,
            "evidence": [
                "out/evidence/T4_tests/pytest_report.json"
            ]
        },
        {
            "id": "T5",
            "title": "Propriedades",
            "deterministic": true,
            "evidence": [
                "out/evidence/T5_*/**"
            ]
        },
        {
            "id": "T6",
            "title": "Determinismo",
            "deterministic": true,
            "evidence": [
                "out/evidence/T6_determinism/compare.json",
                "out/evidence/T6_determinism/zip_compare.json"
            ]
        },
        {
            "id": "T7",
            "title": "Cadeia de hashes",
            "deterministic": false,
            "evidence": [
                "out/evidence/T7_*/**"
            ]
        },
        {
            "id": "T8",
            "title": "Manifesto e evidência",
            "deterministic": false,
            "evidence": [
                "out/evidence/T8_*/**"
            ]
        }
    ],
    "artifact": {
        "name": "s7-orr-evidence",
        "scorecard": "out/scorecards/s7.json",
        "evidence_zip": "out/s7-evidence.zip",
        "manifest": "MANIFEST.json"
    },
    "template": {
        "title": "S7 — Codex PR (Plan→Patch→ORR PASS 3×)",
        "telemetry": "CEC (telemetria)",
        "plan": "Plan.json (efêmero)",
        "scorecard": "Scorecard (out/scorecards/s7.json)",
        "evidence": "Evidências",
        "touched": "Arquivos tocados (todos constam no Filemap)",
        "checklist": "Checklist",
        "artifact_label": "Artefato"
    },
    "checklist": [
        {
            "text": "T0..T8 PASS **3×**",
            "proof": "runs"
        },
        {
            "text": "ZIP/bytes idênticos nos 3 runs (Cap.2 T6)",
            "proof": "identical"
        },
        {
            "text": "Domain‑tag `tm.s7.batch.v1\n` intacta",
            "proof": "invariant",
            "invariant_id": "domain-tag"
        },
        {
            "text": "Constantes `SIGNATURE_PATH|BATCH_PATH|PUBKEY_PATH|PRIVKEY_PATH` presentes",
            "proof": "invariant",
            "invariant_id": "crypto-constants"
        }
    ],
    "review_checklist": [
        "Patch dentro do Filemap (Cap.3)",
        "3 runs verdes + ZIP/bytes idênticos (Cap.2 T6)",
        "Scorecard colado na PR (JSON completo)",
        "SHA256 do ZIP colado",
        "Links dos 3 runs",
        "Constantes/crypto OK (testes)",
        "Pins + anti‑spoof OK",
        "T0 ruleset sanity OK"
    ],
    "invariants": [
        {
            "id": "domain-tag",
            "title": "Domain‑tag",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "tm.s7.batch.v1\n"
            ]
        },
        {
            "id": "crypto-constants",
            "title": "Constantes de crypto",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "SIGNATURE_PATH",
                "BATCH_PATH",
                "PUBKEY_PATH",
                "PRIVKEY_PATH"
            ]
        }
    ],
    "protected_paths": [
        ".github/**",
        "CODEOWNERS",
        "docs/CODEOWNERS",
        ".gitattributes",
        "**/.gitattributes",
        ".gitmodules",
        "AGENTS.md",
        "**/AGENTS.md",
        "AGENTS.override.md",
        "CLAUDE.md",
        "**/CLAUDE.md",
        "CLAUDE.local.md",
        "GEMINI.md",
        "**/GEMINI.md",
        ".claude/**",
        "**/.claude/**",
        ".cursor/**",
        "**/.cursor/**",
        ".cursorrules",
        ".codex/**",
        ".gemini/**",
        ".copilot/**",
        ".continue/**",
        ".roo/**",
        ".roorules",
        ".kiro/**",
        ".junie/**",
        ".opencode/**",
        "opencode.json",
        ".amazonq/**",
        ".agents/**",
        ".goosehints",
        ".windsurf/**",
        ".windsurfrules",
        ".clinerules",
        ".clinerules/**",
        ".aider.conf.yml",
        ".mcp.json",
        "**/.mcp.json",
        ".vscode/**",
        ".idea/**",
        ".devcontainer/**",
        ".devcontainer.json",
        ".env*",
        "**/.env*",
        ".npmrc",
        "**/.npmrc",
        ".pnpmfile.cjs",
        ".yarnrc",
        ".yarnrc.yml",
        "**/.yarnrc*",
        ".yarn/**",
        ".pypirc",
        "**/.pypirc",
        ".netrc",
        "**/.netrc",
        ".cargo/**",
        ".bazelrc",
        ".mise.toml",
        ".tool-versions",
        ".ssh/**",
        ".aws/**",
        ".docker/**",
        ".gitconfig",
        ".husky/**",
        ".githooks/**",
        ".pre-commit-config.yaml",
        ".lefthook.yml",
        "lefthook.yml"
    ],
    "rulesets": {
        "strict": true,
        "integration_id": 15368,
        "pull_request": "refuse",
        "approvals": 1,
        "non_fast_forward": "refuse",
        "deletion": "refuse"
    },
    "rubric": [
        {
            "role": "Security",
            "paths": [
                "scripts/crypto/*"
            ],
            "questions": [
                "domain‑tag `tm.s7.batch.v1\n`",
                "Base64 padrão",
                "constants presentes",
                "negativos cobertos"
            ]
        },
        {
            "role": "SRE",
            "paths": [
                "scripts/ci/*",
                ".github/workflows/**"
            ],
            "questions": [
                "nomes de jobs estáveis",
                "pins por SHA + anti‑spoof",
                "ruleset T0 ativo"
            ]
        },
        {
            "role": "PO/SRE",
            "paths": [
                "schemas/v1/*"
            ],
            "questions": [
                "`$id`/`version` corretos",
                "scorecard/manifest válidos"
            ]
        },
        {
            "role": "QA",
            "paths": [
                "tests/**"
            ],
            "questions": [
                "cobertura de negativos",
                "properties sem falsos positivos"
            ]
        }
    ],
    "triage": {
        "triage_minutes": 15,
        "fix_minutes": [
            45,
            90
        ],
        "orr_minutes": 20,
        "trees": [
            {
                "when": "T3",
                "steps": [
                    "Corrigir lock/pins/owner",
                    "Sem waiver",
                    "Repetir ORR"
                ]
            },
            {
                "when": "T6",
                "steps": [
                    "Verificar `SOURCE_DATE_EPOCH`",
                    "Verificar ordem lexicográfica",
                    "Verificar `\\n` final",
                    "Verificar locale",
                    "Reproduzir local",
                    "Repetir 3×"
                ]
            },
            {
                "when": "T7",
                "steps": [
                    "Corrigir `prev_root/index/created_at`",
                    "Anexar `details` com linha exata do erro"
                ]
            }
        ]
    },
    "limits": {
        "archive_entries": 10000,
        "entry_bytes": 536870912,
        "archive_bytes": 1073741824,
        "ratio": 200,
        "name_bytes": 1024,
        "artifact_bytes": 1073741824,
        "body_characters": 65536,
        "plan_bytes": 65536,
        "plan_tasks": 1000,
        "plan_depth": 64
    }
};
const defaultContract = {
    "$schema": "./contract.schema.json",
    "name": "default",
    "language": "en",
    "sprint": "s7",
    "base_branch": "main",
    "branch_pattern": "q2-s7-codex-<YYYYMMDD>-<HHMM>-<shortsha>",
    "filemap": "docs/specs/s7/cap3_filemap.md",
    "specs": [
        {
            "path": "docs/specs/s7/cap1_spec.md",
            "version": "v7.1",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap2_gates.md",
            "version": "v4",
            "required": false
        },
        {
            "path": "docs/specs/s7/cap3_filemap.md",
            "version": "v2",
            "required": false
        }
    ],
    "orr": {
        "workflow": "S7 ORR Exec",
        "path": ".github/workflows/s7-orr-exec.yml",
        "events": [
            "workflow_dispatch"
        ],
        "runs": 3,
        "target_minutes": 20
    },
    "gates": [
        {
            "id": "T0",
            "title": "Ruleset sanity",
            "deterministic": false,
            "evidence": [
                "out/evidence/T0_ruleset_sanity/*"
            ]
        },
        {
            "id": "T1",
            "title": "Lint",
            "deterministic": false,
            "evidence": [
                "out/evidence/T1_*/**"
            ]
        },
        {
            "id": "T2",
            "title": "Secrets (Gitleaks)",
            "deterministic": false,
            "evidence": [
                "out/evidence/T2_*/gitleaks_report.json"
            ]
        },
        {
            "id": "T3",
            "title": "Pins and lockfiles",
            "deterministic": false,
            "evidence": [
                "out/evidence/T3_*/**"
            ]
        },
        {
            "id": "T4",
            "title": "Tests",
            "deterministic": true,
            "evidence": [
                "out/evidence/T4_tests/pytest_report.json"
            ]
        },
        {
            "id": "T5",
            "title": "Properties",
            "deterministic": true,
            "evidence": [
                "out/evidence/T5_*/**"
            ]
        },
        {
            "id": "T6",
            "title": "Determinism",
            "deterministic": true,
            "evidence": [
                "out/evidence/T6_determinism/compare.json",
                "out/evidence/T6_determinism/zip_compare.json"
            ]
        },
        {
            "id": "T7",
            "title": "Hash chain",
            "deterministic": false,
            "evidence": [
                "out/evidence/T7_*/**"
            ]
        },
        {
            "id": "T8",
            "title": "Manifest and evidence",
            "deterministic": false,
            "evidence": [
                "out/evidence/T8_*/**"
            ]
        }
    ],
    "artifact": {
        "name": "s7-orr-evidence",
        "scorecard": "out/scorecards/s7.json",
        "evidence_zip": "out/s7-evidence.zip",
        "manifest": "MANIFEST.json"
    },
    "template": {
        "title": "S7 — Codex PR (Plan→Patch→ORR PASS 3×)",
        "telemetry": "CEC (telemetry)",
        "plan": "Plan.json (ephemeral)",
        "scorecard": "Scorecard (out/scorecards/s7.json)",
        "evidence": "Evidence",
        "touched": "Touched files (all of them in the Filemap)",
        "checklist": "Checklist",
        "artifact_label": "Artifact"
    },
    "checklist": [
        {
            "text": "T0..T8 PASS **3×**",
            "proof": "runs"
        },
        {
            "text": "ZIP/bytes identical in the 3 runs (Cap.2 T6)",
            "proof": "identical"
        },
        {
            "text": "Domain‑tag `tm.s7.batch.v1\n` intact",
            "proof": "invariant",
            "invariant_id": "domain-tag"
        },
        {
            "text": "Constants `SIGNATURE_PATH|BATCH_PATH|PUBKEY_PATH|PRIVKEY_PATH` present",
            "proof": "invariant",
            "invariant_id": "crypto-constants"
        }
    ],
    "review_checklist": [
        "Patch inside the Filemap (Cap.3)",
        "3 green runs + ZIP/bytes identical (Cap.2 T6)",
        "Scorecard pasted into the PR (whole JSON)",
        "SHA256 of the ZIP pasted",
        "Links of the 3 runs",
        "Constants/crypto OK (tests)",
        "Pins + anti-spoof OK",
        "T0 ruleset sanity OK"
    ],
    "invariants": [
        {
            "id": "domain-tag",
            "title": "Domain tag",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "tm.s7.batch.v1\n"
            ]
        },
        {
            "id": "crypto-constants",
            "title": "Crypto constants",
            "paths": [
                "scripts/crypto/**"
            ],
            "strings": [
                "SIGNATURE_PATH",
                "BATCH_PATH",
                "PUBKEY_PATH",
                "PRIVKEY_PATH"
            ]
        }
    ],
    "protected_paths": [
        ".github/**",
        "CODEOWNERS",
        "docs/CODEOWNERS",
        ".gitattributes",
        "**/.gitattributes",
        ".gitmodules",
        "AGENTS.md",
        "**/AGENTS.md",
        "AGENTS.override.md",
        "CLAUDE.md",
        "**/CLAUDE.md",
        "CLAUDE.local.md",
        "GEMINI.md",
        "**/GEMINI.md",
        ".claude/**",
        "**/.claude/**",
        ".cursor/**",
        "**/.cursor/**",
        ".cursorrules",
        ".codex/**",
        ".gemini/**",
        ".copilot/**",
        ".continue/**",
        ".roo/**",
        ".roorules",
        ".kiro/**",
        ".junie/**",
        ".opencode/**",
        "opencode.json",
        ".amazonq/**",
        ".agents/**",
        ".goosehints",
        ".windsurf/**",
        ".windsurfrules",
        ".clinerules",
        ".clinerules/**",
        ".aider.conf.yml",
        ".mcp.json",
        "**/.mcp.json",
        ".vscode/**",
        ".idea/**",
        ".devcontainer/**",
        ".devcontainer.json",
        ".env*",
        "**/.env*",
        ".npmrc",
        "**/.npmrc",
        ".pnpmfile.cjs",
        ".yarnrc",
        ".yarnrc.yml",
        "**/.yarnrc*",
        ".yarn/**",
        ".pypirc",
        "**/.pypirc",
        ".netrc",
        "**/.netrc",
        ".cargo/**",
        ".bazelrc",
        ".mise.toml",
        ".tool-versions",
        ".ssh/**",
        ".aws/**",
        ".docker/**",
        ".gitconfig",
        ".husky/**",
        ".githooks/**",
        ".pre-commit-config.yaml",
        ".lefthook.yml",
        "lefthook.yml"
    ],
    "rulesets": {
        "strict": true,
        "integration_id": 15368,
        "pull_request": "refuse",
        "approvals": 1,
        "non_fast_forward": "refuse",
        "deletion": "refuse"
    },
    "rubric": [
        {
            "role": "Security",
            "paths": [
                "scripts/crypto/*"
            ],
            "questions": [
                "domain tag `tm.s7.batch.v1\n`",
                "standard Base64",
                "constants present",
                "negative cases covered"
            ]
        },
        {
            "role": "SRE",
            "paths": [
                "scripts/ci/*",
                ".github/workflows/**"
            ],
            "questions": [
                "job names stable",
                "pins by SHA + anti-spoof",
                "ruleset T0 active"
            ]
        },
        {
            "role": "PO/SRE",
            "paths": [
                "schemas/v1/*"
            ],
            "questions": [
                "`$id`/`version` correct",
                "scorecard/manifest valid"
            ]
        },
        {
            "role": "QA",
            "paths": [
                "tests/**"
            ],
            "questions": [
                "negative cases covered",
                "properties without false positives"
            ]
        }
    ],
    "triage": {
        "triage_minutes": 15,
        "fix_minutes": [
            45,
            90
        ],
        "orr_minutes": 20,
        "trees": [
            {
                "when": "T3",
                "steps": [
                    "Repair lock/pins/owner",
                    "No waiver",
                    "Run the ORR again"
                ]
            },
            {
                "when": "T6",
                "steps": [
                    "Check `SOURCE_DATE_EPOCH`",
                    "Check the lexicographic order",
                    "Check the final `\\n`",
                    "Check the locale",
                    "Reproduce locally",
                    "Run 3× again"
                ]
            },
            {
                "when": "T7",
                "steps": [
                    "Repair `prev_root/index/created_at`",
                    "Attach `details` with the exact line of the error"
                ]
            }
        ]
    },
    "limits": {
        "archive_entries": 10000,
        "entry_bytes": 536870912,
        "archive_bytes": 1073741824,
        "ratio": 200,
        "name_bytes": 1024,
        "artifact_bytes": 1073741824,
        "body_characters": 65536,
        "plan_bytes": 65536,
        "plan_tasks": 1000,
        "plan_depth": 64
    }
};
const BUILT_IN = new Map([
    ['s7', s7Contract],
    ['default', defaultContract],
]);

;// CONCATENATED MODULE: ./build/packages/core/src/contract/built-in.js

/** Apart from `load.ts`: whoever uses a built-in contract loads no schema and no JSON reader. */
const BUILT_IN_NAMES = [...BUILT_IN.keys()];
/** A built-in contract by name, or undefined when the name is a path. */
function builtInContract(name) {
    return BUILT_IN.get(name);
}


/***/ }),

/***/ 22981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fw: () => (/* binding */ orrRun),
/* harmony export */   rL: () => (/* binding */ movesFrom)
/* harmony export */ });
/* unused harmony exports statesOf, isLegal */
/** The states of SOP 1.1 and the legal moves between them: one table. `ORR_RUN[n]` counts from 1 to the contract's runs. */
/**
 * `PLANNING → PATCHING → SANDBOX_PUSH → ORR_RUN[n] → ORR_OK? → (NO) REPLAN | (YES) PR_OPEN → REVIEW → MERGE | REWORK`.
 * A refusal before the runs and a rollback lead to REPLAN as well; REPLAN and REWORK begin again.
 */
const MOVES = {
    PLANNING: ['PATCHING', 'REPLAN'],
    PATCHING: ['SANDBOX_PUSH', 'REPLAN'],
    SANDBOX_PUSH: ['ORR_RUN[1]', 'REPLAN'],
    'ORR_OK?': ['PR_OPEN', 'REPLAN'],
    REPLAN: ['PLANNING', 'PATCHING'],
    PR_OPEN: ['REVIEW', 'REWORK', 'REPLAN'],
    REVIEW: ['MERGE', 'REWORK', 'REPLAN'],
    MERGE: [],
    REWORK: ['PLANNING', 'PATCHING', 'REPLAN'],
};
/** Every state, in the SOP's order, for a contract of so many runs. */
function statesOf(runs) {
    return [
        'PLANNING',
        'PATCHING',
        'SANDBOX_PUSH',
        ...Array.from({ length: runs }, (_, at) => orrRun(at + 1)),
        'ORR_OK?',
        'REPLAN',
        'PR_OPEN',
        'REVIEW',
        'MERGE',
        'REWORK',
    ];
}
function orrRun(number) {
    return `ORR_RUN[${number}]`;
}
/** Where a state may lead. */
function movesFrom(state, runs) {
    const run = /^ORR_RUN\[(\d+)\]$/.exec(state)?.[1];
    if (run !== undefined)
        return Number(run) < runs ? [orrRun(Number(run) + 1), 'REPLAN'] : ['ORR_OK?', 'REPLAN'];
    return isFixed(state) ? MOVES[state] : [];
}
function isLegal(from, to, runs) {
    return from === to || movesFrom(from, runs).includes(to);
}
function isFixed(state) {
    return state in MOVES;
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
