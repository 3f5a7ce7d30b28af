import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 398:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _kit_checks_filemap_guard__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8310);
/* harmony import */ var _kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5482);


await (0,_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_kit_checks_filemap_guard__WEBPACK_IMPORTED_MODULE_0__/* .filemapGuard */ .w);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ CODE_TABLE),
/* harmony export */   Lp: () => (/* binding */ CODES),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   he: () => (/* binding */ refusalsOf),
/* harmony export */   wB: () => (/* binding */ orderedCodes)
/* harmony export */ });
/* unused harmony export REFUSALS */
/** The one table of the CEC codes and refusals (SOP 1.5 and 6). Exit codes, docs and annotation titles derive from it. */
const CODES = ['CEC-10', 'CEC-20', 'CEC-30', 'CEC-40', 'CEC-50', 'CEC-60'];
const REFUSALS = ['REFUSE-10', 'REFUSE-20', 'REFUSE-30'];
const CODE_TABLE = {
    'CEC-10': {
        slug: 'filemap_violation',
        exit: 10,
        title: 'Filemap violation',
        meaning: 'The patch touches a path outside the Filemap.',
        remedy: 'Take the path out of the patch, or ask a maintainer to add it to the Filemap on the base branch.',
        refusal: 'REFUSE-30',
    },
    'CEC-20': {
        slug: 'gates_fail',
        exit: 20,
        title: 'Gates fail',
        meaning: 'A gate failed, was skipped, or cannot be trusted, in at least one run.',
        remedy: 'Repair the cause, push a new patch, and run the gates again.',
        refusal: 'REFUSE-20',
    },
    'CEC-30': {
        slug: 'determinism_diverge',
        exit: 30,
        title: 'Determinism diverges',
        meaning: 'All runs are green, but their evidence is not byte-identical.',
        remedy: 'Find what varies (clock, order, locale, line ends), make it constant, and run the gates again.',
        refusal: 'REFUSE-20',
    },
    'CEC-40': {
        slug: 'missing_artifacts',
        exit: 40,
        title: 'Missing artifacts',
        meaning: 'Evidence is missing, or cannot be accepted as proof.',
        remedy: 'Run the gates again on this head so that each run leaves its scorecard and evidence ZIP.',
        refusal: 'REFUSE-20',
    },
    'CEC-50': {
        slug: 'pr_template_invalid',
        exit: 50,
        title: 'Pull request body or plan invalid',
        meaning: 'A required field of the pull request body or the plan is missing, malformed or untrue.',
        remedy: 'Correct the named field.',
        refusal: 'REFUSE-10',
    },
    'CEC-60': {
        slug: 'stale_base',
        exit: 60,
        title: 'Stale base',
        meaning: 'The patch does not start at HEAD of the base branch.',
        remedy: 'Rebase the sandbox branch onto the base branch, then run the gates again.',
        refusal: null,
    },
};
/** With several codes the primary is the first of this order (design 2). */
const PRECEDENCE = ['CEC-60', 'CEC-10', 'CEC-20', 'CEC-40', 'CEC-30', 'CEC-50'];
function primaryOf(codes) {
    const seen = new Set(codes);
    return PRECEDENCE.find(code => seen.has(code)) ?? '';
}
/** Distinct codes, the primary first, in order of precedence. */
function orderedCodes(codes) {
    const seen = new Set(codes);
    return PRECEDENCE.filter(code => seen.has(code));
}
function refusalsOf(codes) {
    const seen = new Set([...codes].map(code => CODE_TABLE[code].refusal));
    return REFUSALS.filter(refusal => seen.has(refusal));
}
/** Exit statuses besides the codes' own (design 2). */
const EXIT = { pass: 0, unknown: 1, fault: 1, mistake: 2 };


/***/ }),

/***/ 1833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ DOCUMENT_BYTES),
/* harmony export */   ID: () => (/* binding */ OP_WORDS),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   W3: () => (/* binding */ isOpWord),
/* harmony export */   w6: () => (/* binding */ mistakesError)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5464);

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

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   qZ: () => (/* binding */ parseTextLines)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5079);

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

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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
var segment = __nccwpck_require__(9025);
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

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ pathFaults),
/* harmony export */   c$: () => (/* binding */ lengthFaults),
/* harmony export */   xi: () => (/* binding */ isCleanName),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* unused harmony exports SEGMENT_BYTES, isPlainName */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2231);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(326);


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

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
/** Untrusted text made harmless. Every string that an agent can choose passes here before it is shown. */
// C0, DEL, C1, line and paragraph separators, bidi controls, zero-width and other invisible characters, BOM, tags, lone surrogates.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;
/** True when the text holds a character that a person cannot see, or that reorders what they see. */
function hasInvisible(text) {
    INVISIBLE.lastIndex = 0;
    return INVISIBLE.test(text);
}
/**
 * One line that a terminal or the runner's log can show: control, bidi and invisible characters as `\u{hex}`.
 * The runner obeys `##[command]` anywhere in a line, and `::command::` behind any blanks at its start (runner:
 * ActionCommand.TryParseV2 trims as .NET does), so those marks are broken as well.
 */
function inert(text) {
    return text
        .replace(INVISIBLE, char => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)
        .replaceAll('##[', '#\\u{23}[')
        .replace(/^(\s*)::/, '$1\\u{3a}:');
}
/** JSON text with the same value that no log, terminal or reader can take for more than data: `\uXXXX` for what `inert` escapes. */
function inertJson(json) {
    return json
        .replace(INVISIBLE, text => (text === '\n' ? text : text.replace(/[\s\S]/g, escapedUnit)))
        .replaceAll('##[', '#\\u0023[');
}
function escapedUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** At most `max` UTF-16 units, with an ellipsis that says so. */
function clip(text, max) {
    return text.length <= max ? text : `${text.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** A Markdown code span whose content cannot leave it (CommonMark 6.1), safe in a GFM table cell. */
function code(text) {
    const shown = inert(text).replaceAll('|', '\\u{7c}');
    if (shown === '')
        return '*(empty)*';
    const runs = [...shown.matchAll(/`+/g)].map(run => run[0].length);
    const fence = '`'.repeat(1 + Math.max(0, ...runs.slice(0, 10_000)));
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
 * Text outside a code span: every character that Markdown or HTML could read is escaped. GitHub looks for `@name` and `#1`
 * in what it has rendered, where an escape is gone: a zero-width space keeps a stranger's text from calling people.
 */
function prose(text) {
    return inert(text)
        .replace(/[\\`*_{}[\]()#+\-.!|~>@:/]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/\\[@#](?=[\p{L}\p{N}])/gu, '$&&#8203;');
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/** The caller's mistake: bad input, bad contract, bad Filemap. Exit 2, never a verdict. */
class InputError extends Error {
    name = 'InputError';
    input;
    expected;
    found;
    remedy;
    /** Where the (first) mistake stands, when it is one in a file of the repository. */
    place;
    constructor(input, found, expected, remedy, place = {}) {
        super(`${input}: expected ${expected}; found ${found}. ${remedy}`);
        this.input = input;
        this.expected = expected;
        this.found = found;
        this.remedy = remedy;
        this.place = place;
    }
}


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
/** A name that git takes for a branch (git-check-ref-format), and that no command line takes for an option. */
function isBranchName(name) {
    return (name.length <= 1_000 &&
        /^[^-/]/.test(name) &&
        !/[\u0000- \u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(\/|$)|[./]$|^@$|^HEAD$/.test(name));
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export SUMMARY_BYTES */
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7437);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2231);


/** A step's summary over 1 MiB is dropped by the runner (docs: workflow commands); we stop well below, counted in UTF-8 bytes. */
const SUMMARY_BYTES = 900_000;
const ROWS = 200;
const CELL = 500;
const MARK = { pass: '✅ pass', refuse: '❌ refuse', unknown: '❔ unknown' };
/** The job summary: verdict, findings, gaps, warnings, then what the check adds (`more`, Markdown of our own making). */
function renderSummary(verdict, more = '') {
    const head = `## ${verdict.check}: ${MARK[verdict.verdict]}${verdict.code === '' ? '' : ` · ${verdict.code} ${_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_TABLE */ .Dw[verdict.code].slug}`}`;
    const parts = [
        head,
        `**State** ${verdict.state.from} → ${verdict.state.to} · **contract** ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(verdict.contract)}${refusals(verdict)}`,
        verdict.next === '' ? '' : `**Next:** ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(verdict.next)}`,
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
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, CELL));
}
function where(place) {
    if (place.path === undefined)
        return place.pointer === undefined ? '' : (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place.pointer);
    const at = place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(place.path, CELL)}${at}`);
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

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   jp: () => (/* binding */ FINDINGS_TOLD),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7437);

/** A verdict tells at most this many findings; the rest is counted in `facts.untold`. The codes are those of all. */
const FINDINGS_TOLD = 1_000;
/** A proven finding refuses, even beside a gap; a gap without a finding is unknown; only facts that are all known pass. */
function verdictOf(j) {
    const codes = (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedCodes */ .wB)(j.findings.map(finding => finding.code));
    const outcome = codes.length > 0 ? 'refuse' : j.gaps.length > 0 ? 'unknown' : 'pass';
    const untold = j.findings.length - FINDINGS_TOLD;
    return {
        schema: 'cec.verdict/1',
        check: j.check,
        contract: j.contract,
        verdict: outcome,
        code: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(codes),
        codes,
        refusals: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalsOf */ .he)(codes),
        state: { from: j.from, to: outcome === 'unknown' ? j.from : j.to[outcome] },
        findings: j.findings.slice(0, FINDINGS_TOLD),
        warnings: (j.warnings ?? []).slice(0, FINDINGS_TOLD),
        gaps: j.gaps,
        facts: untold > 0 ? { ...j.facts, untold } : j.facts,
        next: nextStep(outcome, j, codes),
    };
}
function nextStep(outcome, j, codes) {
    switch (outcome) {
        case 'pass':
            return j.nextOnPass;
        case 'unknown':
            return j.gaps[0]?.remedy ?? '';
        case 'refuse': {
            const first = j.findings.find(finding => finding.code === codes[0]);
            return first === undefined ? '' : `${first.code} ${_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_TABLE */ .Dw[first.code].slug}: ${first.remedy}`;
        }
    }
}
function exitOf(verdict) {
    switch (verdict.verdict) {
        case 'pass':
            return _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
        case 'unknown':
            return _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.unknown;
        case 'refuse':
            return verdict.code === '' ? _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fault : _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_TABLE */ .Dw[verdict.code].exit;
    }
}


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ OUTPUT_CHARS)
/* harmony export */ });
/** An output over this is not carried between jobs (docs: 1 MB of outputs a job); the report file has it. */
const OUTPUT_CHARS = 400_000;


/***/ }),

/***/ 8310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ filemapGuard)
});

// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __nccwpck_require__(2231);
;// CONCATENATED MODULE: ./build/packages/core/src/sha.js
function isSha(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The first seven digits, for people. */
function sha_short(sha) {
    return sha.slice(0, 7);
}

;// CONCATENATED MODULE: ./build/packages/core/src/base.js


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
            message: `The base commit is not the tip of ${(0,inert/* inert */.tJ)(baseBranch)}.`,
            expected: `${tip.value}, the tip of ${(0,inert/* inert */.tJ)(baseBranch)}`,
            found: base,
            remedy: `Rebase the sandbox branch onto ${(0,inert/* inert */.tJ)(baseBranch)} at ${sha_short(tip.value)}, then run the gates again.`,
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
            message: `The patch does not start at the base commit ${sha_short(base)}.`,
            expected: `${base} to be an ancestor of head`,
            found: `head ${head}, whose history does not hold it`,
            remedy: `Rebase the sandbox branch onto ${(0,inert/* inert */.tJ)(baseBranch)}, then run the gates again.`,
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
        message: `${sha_short(merge)} is a merge commit, so the branch is not a single patch on its base.`,
        expected: 'commits with one parent each between base and head',
        found: at === MERGES_TOLD - 1 && merges.value.length > MERGES_TOLD
            ? `${merge}, and ${merges.value.length - MERGES_TOLD} merges more`
            : `the merge commit ${merge}`,
        remedy: `Rebase the sandbox branch onto ${(0,inert/* inert */.tJ)(baseBranch)} without merges, then run the gates again.`,
    }));
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/grammar.js + 1 modules
var grammar = __nccwpck_require__(326);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __nccwpck_require__(9298);
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

;// CONCATENATED MODULE: ./build/packages/core/src/checks/filemap-guard/rules.js
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

;// CONCATENATED MODULE: ./build/packages/core/src/checks/filemap-guard/tell.js


/** A finding with everything a reader needs; `nearest` is looked up here, so only for findings that are told. */
function tell(change, wrong, filemap) {
    return {
        code: 'CEC-10',
        rule: wrong.rule,
        message: `${shown(change.path)} ${wrong.says}.`,
        expected: expectedOf(change, wrong.rule, filemap),
        found: foundOf(change),
        remedy: FILEMAP_RULES[wrong.rule].remedy,
        path: change.path,
    };
}
/** Past the findings that a verdict tells, only the count and the path matter. */
function tellBriefly(path, rule) {
    const { refuses, remedy } = FILEMAP_RULES[rule];
    return { code: 'CEC-10', rule, message: refuses, expected: '', found: '', remedy, path };
}
function shown(path) {
    return (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 300));
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
                findings.push(finding('name-collision', path, `collides with ${shown(other)} where case or Unicode form do not count`, other));
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
        message: `${shown(path)} ${says}.`,
        expected: rule === 'name-collision'
            ? 'names that differ on every file system'
            : 'each entry of a tree once, in git’s order',
        found: `${shown(found)} at head`,
        remedy: FILEMAP_RULES[rule].remedy,
        path,
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/bits.js
/** What an entry grants, as bits: the matcher ors them for all entries that match a path. */
const BITS = { add: 1, modify: 2, delete: 4 };
/** May be executable. */
const EXEC_BIT = 8;
/** The op's bit shifted by this: granted by a literal entry, which names the file. */
const LITERAL_SHIFT = 4;

// EXTERNAL MODULE: ./build/packages/core/src/filemap/hygiene.js
var hygiene = __nccwpck_require__(1979);
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
    const need = BITS[change.op];
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
    const need = BITS[change.op];
    if (place.policy?.has(change.path.slice(start)) === true)
        wrong.push({ rule: 'policy-file', says: 'is policy, which no Filemap entry can open' });
    else if (guard.bits(place.guarded, change.path, start, 1) !== 0 && (bits & (need << LITERAL_SHIFT)) === 0)
        wrong.push({ rule: 'protected-path', says: 'is protected, and no literal entry of the Filemap names it' });
    else if ((bits & (BITS.add | BITS.modify | BITS.delete)) === 0)
        wrong.push({ rule: 'outside-filemap', says: 'is outside the Filemap' });
    else if ((bits & need) === 0)
        wrong.push({ rule: 'op-not-allowed', says: `may not be ${PAST[change.op]} by the entry that matches it` });
    if (gainsExec(change) && (bits & EXEC_BIT) === 0)
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

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/descent.js
const descent_SLASH = 47;
/**
 * Walks from folder to folder, remembering the way down to the last one: the paths of a diff arrive sorted, so that nearly
 * every path is in the same folder as the one before it, or in a neighbour. `enter` is asked once for each folder on the way;
 * the folder's text is `path.slice(0, end)`. Answers for the folder that ends at `slash` (-1 for the root).
 */
function createDescent(root, enter) {
    const way = [];
    const ends = [];
    let text = '';
    let last = -1;
    let here = root;
    return (path, slash) => {
        const folder = slash === -1 ? '' : path.slice(0, slash);
        if (slash === last && folder === text)
            return here;
        climb(path, slash);
        here = way.at(-1) ?? root;
        for (let from = way.length === 0 ? 0 : (ends.at(-1) ?? 0) + 1; from <= slash;) {
            const next = path.indexOf('/', from);
            const end = next === -1 ? slash : next;
            here = enter(here, path.slice(from, end), path, end);
            way.push(here);
            ends.push(end);
            from = end + 1;
        }
        text = folder;
        last = slash;
        return here;
    };
    /** Back up to the deepest folder that the path has in common with the last one. */
    function climb(path, slash) {
        const most = Math.min(slash, text.length);
        let common = 0;
        while (common < most && path.charCodeAt(common) === text.charCodeAt(common))
            common++;
        for (let end = ends.at(-1); end !== undefined; end = ends.at(-1)) {
            if (end <= common && path.charCodeAt(end) === descent_SLASH)
                return;
            ends.pop();
            way.pop();
        }
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/filemap/segment.js
var filemap_segment = __nccwpck_require__(9025);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/glob-index.js

const FEW = 6;
/**
 * Steps allowed for one path, of 10 to 30 ns. Real Filemaps use some hundreds; only patterns that overlap thousands of times,
 * with a path made to fit them all, come here. Then nothing more is granted, so that no path takes longer than 50 ms.
 */
const STEPS = 600_000;
function indexGlobs(items) {
    if (items.length <= FEW)
        return { items, lookup: null };
    const rest = items.filter(item => item.glob.tail === '');
    return {
        items,
        lookup: {
            bare: rest.filter(item => item.glob.head === ''),
            tails: group(items.filter(item => item.glob.tail !== ''), item => item.glob.tail),
            heads: group(rest.filter(item => item.glob.head !== ''), item => item.glob.head),
        },
    };
}
function group(items, literalOf) {
    const lengths = new Map();
    for (const item of items) {
        const literal = literalOf(item);
        const byLiteral = lengths.get(literal.length) ?? new Map();
        lengths.set(literal.length, byLiteral);
        const same = byLiteral.get(literal);
        if (same === undefined)
            byLiteral.set(literal, [item]);
        else
            same.push(item);
    }
    return [...lengths].map(([length, byLiteral]) => ({ length, byLiteral }));
}
/**
 * Calls `hit` for each glob that matches the segment from `start` to the end of `text`, until it answers true.
 * Answers an upper bound of the steps taken, at least 1; negative when `hit` ended it.
 */
function visitGlobs(index, text, start, hit) {
    const { lookup } = index;
    if (lookup === null)
        return ask(index.items, text, start, hit, 1);
    let steps = ask(lookup.bare, text, start, hit, 1);
    for (const { length, byLiteral } of lookup.tails) {
        if (steps < 0)
            return steps;
        if (length > text.length - start)
            continue;
        const some = byLiteral.get(text.slice(text.length - length));
        steps = some === undefined ? steps + 1 : ask(some, text, start, hit, steps);
    }
    for (const { length, byLiteral } of lookup.heads) {
        if (steps < 0)
            return steps;
        if (length > text.length - start)
            continue;
        const some = byLiteral.get(text.slice(start, start + length));
        steps = some === undefined ? steps + 1 : ask(some, text, start, hit, steps);
    }
    return steps;
}
function ask(items, text, start, hit, before) {
    let steps = before;
    for (const { glob, target } of items) {
        steps += 3 + ((glob.weight * (text.length - start)) >> 3);
        if ((0,filemap_segment/* matchSegment */.tx)(glob, text, start) && hit(target))
            return -steps;
        if (steps > STEPS)
            return steps;
    }
    return steps;
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/lay-patterns.js

/** Patterns as lists of segments, laid over one another: each end gets the pattern's bits and its place in the list. */
function layPatterns(patterns) {
    const root = draft(false);
    patterns.forEach(({ alternatives, bits }, owner) => {
        for (const segments of alternatives)
            insert(root, segments, bits, owner);
    });
    return root;
}
function draft(loops) {
    return { loops, literals: null, wild: null, deep: null, names: null, globs: null, below: null };
}
function insert(root, segments, bits, owner) {
    let at = root;
    const last = segments.length - 1;
    for (let i = 0; i < last; i++)
        at = descend(at, segments[i] ?? '');
    const name = segments[last] ?? '';
    if (name === '**')
        at.below = granted(at.below, bits, owner);
    else if ((0,filemap_segment/* isWild */.pq)(name))
        at.globs = withGrant(at.globs, name, bits, owner);
    else
        at.names = withGrant(at.names, name, bits, owner);
}
function descend(at, segment) {
    if (segment === '**') {
        at.deep ??= draft(true);
        return at.deep;
    }
    const wild = (0,filemap_segment/* isWild */.pq)(segment);
    let children = wild ? at.wild : at.literals;
    if (children === null) {
        children = new Map();
        if (wild)
            at.wild = children;
        else
            at.literals = children;
    }
    const known = children.get(segment);
    if (known !== undefined)
        return known;
    const child = draft(false);
    children.set(segment, child);
    return child;
}
function withGrant(grants, name, bits, owner) {
    const map = grants ?? new Map();
    map.set(name, granted(map.get(name) ?? null, bits, owner));
    return map;
}
function granted(grant, bits, owner) {
    if (grant === null)
        return { bits, owners: [owner] };
    grant.bits |= bits;
    if (grant.owners.at(-1) !== owner)
        grant.owners.push(owner);
    return grant;
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/trie.js



/** The positions of all patterns, ready to be walked. */
function buildTrie(patterns) {
    const ids = new Map();
    return { root: freeze(layPatterns(patterns), ids), ids };
}
/** Makes a draft's tree ready, children before parents and without recursion: patterns may be thousands of segments deep. */
function freeze(root, ids) {
    const order = [root];
    for (let i = 0; i < order.length; i++) {
        const at = order[i];
        if (at === undefined)
            continue;
        if (at.literals !== null)
            for (const child of at.literals.values())
                order.push(child);
        if (at.wild !== null)
            for (const child of at.wild.values())
                order.push(child);
        if (at.deep !== null)
            order.push(at.deep);
    }
    const globs = new Map();
    const done = new Map();
    for (let i = order.length - 1; i >= 0; i--) {
        const at = order[i];
        if (at !== undefined)
            done.set(at, nodeOf(at));
    }
    for (const at of order)
        if (at.loops)
            markCovered(at);
    return nodeAt(root);
    /** From one `**` down to the next, as long as there is only one way. */
    function markCovered(first) {
        for (let at = onlyWay(first); at !== null; at = onlyWay(at)) {
            if (!at.loops)
                continue;
            nodeAt(at).covers = nodeAt(first);
            return;
        }
    }
    function nodeAt(at) {
        const node = done.get(at);
        if (node === undefined)
            throw new Error('a position of the matcher was not made');
        return node;
    }
    function nodeOf(at) {
        let firstId = -1;
        let first = null;
        let others = null;
        for (const [text, next] of at.literals ?? []) {
            if (first === null) {
                firstId = number(text);
                first = nodeAt(next);
            }
            else {
                others ??= new Map();
                others.set(number(text), nodeAt(next));
            }
        }
        const starts = startsOf(at);
        return {
            firstId,
            first,
            others,
            folders: at.wild === null ? null : indexOf(at.wild, nodeAt),
            deep: at.deep === null ? null : nodeAt(at.deep),
            loops: at.loops,
            names: at.names,
            globs: at.globs === null ? null : indexOf(at.globs, grant => grant),
            below: at.below,
            startsLow: starts.low,
            startsHigh: starts.high,
            covers: null,
            needless: 0,
            stamp: 0,
        };
    }
    function indexOf(map, targetOf) {
        return indexGlobs(Array.from(map, ([text, from]) => ({ glob: globOf(text), target: targetOf(from) })));
    }
    function number(text) {
        const known = ids.get(text);
        if (known !== undefined)
            return known;
        ids.set(text, ids.size);
        return ids.size - 1;
    }
    function globOf(text) {
        const known = globs.get(text);
        if (known !== undefined)
            return known;
        const compiled = (0,filemap_segment/* compileSegment */.R$)(text);
        globs.set(text, compiled);
        return compiled;
    }
}
/** What comes next when nothing ends here and there is but one way on; else null. */
function onlyWay(at) {
    if (at.names !== null || at.globs !== null || at.below !== null)
        return null;
    const ways = (at.literals?.size ?? 0) + (at.wild?.size ?? 0) + (at.deep === null ? 0 : 1);
    if (ways !== 1)
        return null;
    return at.deep ?? [...(at.literals ?? at.wild ?? new Map()).values()][0] ?? null;
}
/** Which units the names and globs of a position can begin with. */
function startsOf(at) {
    const starts = { low: 0, high: 0 };
    for (const name of at.names?.keys() ?? [])
        addStart(name);
    for (const glob of at.globs?.keys() ?? [])
        addStart(glob);
    return starts;
    function addStart(text) {
        const unit = text.charCodeAt(0);
        if (text === '' || text.startsWith('*') || text.startsWith('?')) {
            starts.low = -1;
            starts.high = -1;
        }
        else if ((unit & 32) === 0)
            starts.low |= 1 << (unit & 31);
        else
            starts.high |= 1 << (unit & 31);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/filemap/matcher.js




/**
 * Positions in the patterns, advanced segment by segment: linear in the path, whatever the patterns. `spent` is what a path
 * gets on which the steps run out: nothing where the patterns allow, everything where they protect.
 */
function matcher_createMatcher(patterns, spent = 0) {
    const { root, ids } = buildTrie(patterns);
    let step = 0;
    let live = [];
    let covering = false;
    const reachAll = (node) => {
        reach(node);
        return false;
    };
    return { root: open(), enter, bits: (folder, path, start, need) => bits(folder, path, start, need, spent), owners };
    function open() {
        step++;
        reach(root);
        return folderOf(needed(), null, 0);
    }
    function enter(folder, name) {
        const alive = folder.live;
        if (alive.length === 0)
            return folder;
        step++;
        live = [];
        const id = ids.get(name) ?? NO_ID;
        let cost = folder.cost + alive.length;
        for (const node of alive) {
            if (node.loops)
                reach(node);
            if (node.firstId === id) {
                if (node.first !== null)
                    reach(node.first);
            }
            else if (node.others !== null) {
                const next = node.others.get(id);
                if (next !== undefined)
                    reach(next);
            }
            if (node.folders === null)
                continue;
            cost += visitGlobs(node.folders, name, 0, reachAll);
            if (cost > STEPS)
                break;
        }
        return cost > STEPS ? folderOf([], folder, cost, spent) : folderOf(needed(), folder, cost);
    }
    /** Adds a position, and the one behind a `**` that may stand for no segment. */
    function reach(node) {
        for (let at = node; at !== null && at.stamp !== step; at = at.deep) {
            at.stamp = step;
            live.push(at);
            if (at.covers === null)
                continue;
            at.covers.needless = step;
            covering = true;
        }
    }
    /** What is alive, without each `**` that a later one has made needless. */
    function needed() {
        if (!covering)
            return live;
        covering = false;
        return live.filter(node => node.needless !== step);
    }
}
const NO_ID = -2;
const NONE = [];
function folderOf(live, above, cost, spent = 0) {
    let ends = null;
    let below = null;
    let belowBits = (above?.belowBits ?? 0) | spent;
    for (const node of live) {
        if (node.names !== null || node.globs !== null) {
            ends ??= [];
            ends.push(node);
        }
        if (node.below !== null) {
            below ??= [];
            below.push(node.below);
            belowBits |= node.below.bits;
        }
    }
    return { live, ends: ends ?? NONE, below: below ?? NONE, above, belowBits, cost };
}
// Kept outside, so that a question allocates nothing.
let got = 0;
let wanted = 0;
function take(grant) {
    got |= grant.bits;
    return (got & wanted) === wanted;
}
function bits(folder, path, start, need, spent) {
    got = folder.belowBits;
    wanted = need;
    if (folder.ends.length > 0 && (got & need) !== need && !eachGrant(folder, path, start, take))
        got |= spent;
    return got;
}
function owners(folder, path, start) {
    const found = new Set();
    for (let at = folder; at !== null; at = at.above)
        for (const grant of at.below)
            for (const owner of grant.owners)
                found.add(owner);
    eachGrant(folder, path, start, grant => {
        for (const owner of grant.owners)
            found.add(owner);
        return false;
    });
    return [...found].sort((a, b) => a - b);
}
/** False when it stopped because the steps were spent. */
function eachGrant(folder, path, start, hit) {
    const unit = path.charCodeAt(start);
    const bit = 1 << (unit & 31);
    const high = (unit & 32) !== 0;
    let name = null;
    let cost = folder.cost;
    for (const node of folder.ends) {
        if (((high ? node.startsHigh : node.startsLow) & bit) === 0)
            continue;
        if (node.names !== null) {
            name ??= path.slice(start);
            const named = node.names.get(name);
            if (named !== undefined && hit(named))
                return true;
        }
        if (node.globs === null)
            continue;
        const steps = visitGlobs(node.globs, path, start, hit);
        cost += steps;
        if (steps < 0)
            return true;
        if (cost > STEPS)
            return false;
    }
    return true;
}
/** Walks whole paths through a matcher. Null for a path too long to match anything. */
function matcher_createWalk(matcher) {
    const descend = createDescent(matcher.root, (parent, name) => matcher.enter(parent, name));
    return (path, slash) => (path.length > grammar/* PATH_BYTES */.c ? null : descend(path, slash));
}

// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __nccwpck_require__(5464);
;// CONCATENATED MODULE: ./build/packages/core/src/filemap/pattern.js



/**
 * Patterns of the Filemap's grammar for other lists: protected paths, rubric, invariants, evidence. True when any matches.
 * A catch-all is fine here. Throws InputError for a pattern that the grammar refuses. A path over 4,096 characters matches nothing.
 */
function compilePatterns(patterns) {
    const matcher = createMatcher(patterns.map(pattern => ({ alternatives: alternativesOf(pattern), bits: 1 })));
    const walk = createWalk(matcher);
    return path => {
        const slash = path.lastIndexOf('/');
        const folder = walk(path, slash);
        return folder !== null && matcher.bits(folder, path, slash + 1, 1) !== 0;
    };
}
/** One pattern's alternatives, or InputError. */
function alternativesOf(pattern) {
    const parsed = (0,grammar/* parsePattern */.E)(pattern);
    if (parsed.kind === 'bad')
        throw new input_error/* InputError */.d(`pattern ${JSON.stringify(pattern)}`, parsed.found, parsed.expected, parsed.remedy);
    return parsed.alternatives;
}

;// CONCATENATED MODULE: ./build/packages/core/src/checks/filemap-guard/place.js




/** The Filemap, the protected paths and the folder's own hygiene in one walk: each folder of a diff is looked at once. */
function createPlaces({ filemap, contract, contractPath }) {
    const protectedPaths = contract.protected_paths.map(path => ({ alternatives: alternativesOf(path), bits: 1 }));
    const guard = matcher_createMatcher(protectedPaths, 1);
    const policy = byFolder([filemap.path, contract.filemap, contract.orr.path, contractPath ?? '']);
    const root = {
        allowed: filemap.matcher.root,
        guarded: guard.root,
        plain: true,
        policy: policy.get('') ?? null,
        touched: false,
    };
    const at = createDescent(root, (parent, name, path, end) => ({
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
            findings.push(findings.length < src_verdict/* FINDINGS_TOLD */.jp ? tell(change, one, filemap) : tellBriefly(change.path, one.rule));
        const rules = wrong.map(one => one.rule);
        violations.push({ path: change.path, op: change.op, rules });
        if (decisions.length < decisionsTold)
            decisions.push({ path: change.path, op: change.op, allowed: false, by: rules.join(', ') });
    }
    function allowedBy(change) {
        const decision = filemap.decide(change.path, change.op);
        return { path: change.path, op: change.op, allowed: true, by: decision.allowed ? entryPhrase(decision.entry) : '' };
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

// EXTERNAL MODULE: ./build/packages/core/src/contract/built-in.js + 1 modules
var built_in = __nccwpck_require__(1833);
;// CONCATENATED MODULE: ./build/packages/core/src/fact.js
/** What was seen in git, the API or an archive; or a named reason why it could not be had. A gap never passes. */
function fact_known(value) {
    return { kind: 'known', value };
}
function fact_gap(fact, reason, remedy) {
    return { kind: 'gap', gap: { fact, reason, remedy } };
}
/** The gaps among facts, in their order. */
function gapsOf(...facts) {
    return facts.flatMap(fact => (fact.kind === 'gap' ? [fact.gap] : []));
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: ./build/packages/core/src/filemap/document/draft.js
var document_draft = __nccwpck_require__(5079);
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
var document_text = __nccwpck_require__(9229);
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
    const ops = entry.ops.reduce((bits, op) => bits | BITS[op], 0);
    return ops | (entry.exec ? EXEC_BIT : 0) | (entry.literal ? ops << LITERAL_SHIFT : 0);
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
            return (await Promise.all(/* import() */[__nccwpck_require__.e(251), __nccwpck_require__.e(600)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5600))).parseMarkdown(text);
        case 'json':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(668)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8668))).parseJsonList(text);
        case 'yaml':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(773)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1773))).parseYamlList(text);
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
    const matcher = matcher_createMatcher(patterns);
    const walk = matcher_createWalk(matcher);
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

;// CONCATENATED MODULE: ./build/packages/sources/src/git/filemap.js





/** The Filemap: `allow` when given, else the document at the base commit. Throws InputError when there is none, or it is bad. */
async function gatherFilemap(git, policy, inputs) {
    if (inputs.allow.trim() !== '')
        return fact_known(await parseAllow(inputs.allow));
    const path = inputs.filemap === '' ? policy.contract.filemap : inputs.filemap;
    const blob = await git.readBlob(policy.base, path);
    if (blob.kind === 'gap')
        return blob;
    if (blob.value === null) {
        throw new input_error/* InputError */.d('filemap', `no file ${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 200))} at the base commit ${policy.base}`, 'a Filemap on the base branch', 'Commit the Filemap to the base branch, or give the input filemap or allow.');
    }
    const bytes = Buffer.from(blob.value);
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        throw mistake(path, 'bytes that are no UTF-8', 'a Filemap in UTF-8', 'Save it as UTF-8.');
    const text = bytes.toString('utf8');
    if (!text.includes('\n') && (await isLink(git, policy.base, path)))
        throw mistake(path, 'a symbolic link', 'a Filemap in a regular file', 'Commit the Filemap itself, or name its target.');
    return fact_known(await parseFilemap(text, path));
}
/** git keeps a link's target as if it were the text of a file; a target has no line end, nearly every Filemap has one. */
async function isLink(git, base, path) {
    const { stdout } = await git.run(['ls-tree', '-z', '--full-tree', base, '--', path]);
    return stdout.toString('latin1').startsWith('120000 ');
}
function mistake(path, found, expected, remedy) {
    return new input_error/* InputError */.d('filemap', `${found} (${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 200))})`, expected, remedy, { path });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/faults.js



/** git could not be started: there is no such folder, or no git. Exit 2. */
function startFault(error, cwd) {
    if (!(0,external_node_fs_.existsSync)(cwd)) {
        return new input_error/* InputError */.d('working-directory', 'no such folder', 'the folder of a git clone', 'Check the repository out first, or correct working-directory.');
    }
    if ('code' in error && error.code === 'ENOENT') {
        return new input_error/* InputError */.d('git', 'no git on PATH', 'git 2.30 or later', 'Install git on this machine.');
    }
    return error;
}
/** git started, but not on a repository that it accepts. Null when the trouble is another one. */
function repositoryFault(stderr) {
    if (/dubious ownership/.test(stderr)) {
        return new input_error/* InputError */.d('working-directory', 'a repository that belongs to another user (git: dubious ownership)', 'a repository that git trusts', 'Run `git config --global --add safe.directory "$PWD"` in that folder before this step.');
    }
    if (/not a git repository|must be run in a work tree/i.test(stderr)) {
        return new input_error/* InputError */.d('working-directory', 'a folder that is not a git repository', 'the folder of a git clone', 'Check the repository out first, or correct working-directory.');
    }
    if (/unknown repository extension|Expected git repo version/i.test(stderr)) {
        return new input_error/* InputError */.d('working-directory', `a repository that this git cannot read: ${faults_told(stderr)}`, 'a repository of a format that git knows', 'Use a newer git.');
    }
    return null;
}
/** What git said went wrong, one inert line, without the password that a remote's address may hold. */
function faults_told(stderr) {
    const lines = stderr.split('\n').filter(line => line.trim() !== '' && !/^(hint|warning):/.test(line));
    const line = lines.find(text => /^(fatal|error): /.test(text)) ?? lines.at(-1) ?? 'git said nothing';
    return (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(line.replace(/:\/\/[^/\s@]*@/g, '://'), 300));
}
function sha256Fault() {
    return new input_error/* InputError */.d('working-directory', 'a repository with SHA-256 object names', 'SHA-1 object names, as GitHub has them', 'Use a clone whose object format is sha1.');
}

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
                if (!isSha(sha))
                    throw sha256Fault();
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

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
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

;// CONCATENATED MODULE: ./build/packages/sources/src/git/process.js



const PATIENCE = { answer: 120_000, fetch: 600_000 };
const STDERR_CHARS = 20_000;
function startGit(place, args, stdin = 'pipe') {
    const child = (0,external_node_child_process_namespaceObject.spawn)('git', [...HARDENED, ...args], {
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
            reject(startFault(error, place.cwd));
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
        super(faults_told(stderr));
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
    const child = startGit(place, dialect.args);
    const stderr = tail(child.stderr);
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

;// CONCATENATED MODULE: ./build/packages/sources/src/git/git.js






/** Throws InputError when git is missing, or the folder is not a repository that git accepts. */
async function openGit(cwd, env = process.env, patience = PATIENCE) {
    const place = { cwd, env, patience };
    const run = (args, options) => runGit(place, args, options);
    const objects = openObjects(place, error => startFault(error, cwd));
    const remotes = readRemotes(run);
    remotes.catch(() => { });
    try {
        await objects.read('HEAD', 0);
    }
    catch (error) {
        throw (error instanceof ObjectsFault ? repositoryFault(error.stderr) : null) ?? error;
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
                return fact_known(sha);
            return fact_gap(`the commit ${(0,inert/* inert */.tJ)(name)}`, 'This clone has no such commit.', `Fetch it: git fetch origin ${(0,inert/* inert */.tJ)(name)}`);
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
        if (error instanceof ObjectsFault)
            return null;
        throw error;
    }
}
async function readBlob(run, objects, commit, path) {
    const fact = `the file ${(0,inert/* inert */.tJ)(path)} at ${commit.slice(0, 7)}`;
    if (path === '' || /[\n\0]|^\.{0,2}\/|(^|\/)\.{1,2}(\/|$)/.test(path)) {
        return fact_gap(fact, 'It is not a plain relative path.', 'Give a path relative to the root of the repository.');
    }
    try {
        const object = await objects.read(`${commit}:${path}`);
        if (object?.type === 'blob') {
            return object.bytes === null ? fact_gap(fact, 'It is larger than 64 MiB.', 'Make it smaller.') : fact_known(object.bytes);
        }
    }
    catch (error) {
        if (!(error instanceof ObjectsFault))
            throw error;
        return fact_gap(fact, `git could not read it: ${error.message}.`, 'Make the remote reachable, or fetch the commit whole.');
    }
    // "missing" is also what git says of a tree that this clone lacks: absence is proven by listing the folder.
    const listed = await run(['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (listed.exit !== 0)
        return fact_gap(fact, `git could not read its folder: ${faults_told(listed.stderr)}.`, 'Fetch the commit whole.');
    if (listed.stdout.length === 0 || /^0?40000 /.test(listed.stdout.toString('latin1')))
        return fact_known(null);
    return fact_gap(fact, 'git lists it but cannot read it.', 'Run git fsck, and fetch the commit again.');
}
async function lsTree(run, commit, folder) {
    const where = folder === undefined || folder === '' ? [] : ['--', `${folder.replace(/\/+$/, '')}/`];
    const listed = await run(['ls-tree', '-r', '-z', '--full-tree', commit, ...where]);
    if (listed.exit !== 0) {
        return fact_gap(`the files at ${commit.slice(0, 7)}`, `git could not list them: ${faults_told(listed.stderr)}.`, 'Fetch the commit whole.');
    }
    const lines = listed.stdout.toString('utf8').split('\0').slice(0, -1);
    return fact_known(lines.map(line => {
        const [, mode = '', sha = '', path = ''] = /^([0-7]{6}) [a-z]+ ([0-9a-f]{40})\t(.*)$/s.exec(line) ?? [];
        if (!isSha(sha))
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

;// CONCATENATED MODULE: ./build/packages/sources/src/git/tree.js
/**
 * Tree objects, read where they lie: `<mode> <name>NUL<20 bytes>` again and again. A diff of 100,000 files reads 200,000
 * entries, so an entry is four numbers in a list that is used again, and no string until it is told.
 */
const FOLDER = 0o040000;
const SHA_BYTES = 20;
const tree_SLASH = 47;
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
        tree_add(tree, canonicalMode(bytes, at, start - 1), start, end);
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
function tree_add(tree, mode, start, end) {
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
    const leftEnd = leftLength > shared ? (a.bytes[left + shared] ?? 0) : a.modes[i] === FOLDER ? tree_SLASH : 0;
    const rightEnd = rightLength > shared ? (b.bytes[right + shared] ?? 0) : b.modes[j] === FOLDER ? tree_SLASH : 0;
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

;// CONCATENATED MODULE: ./build/packages/sources/src/git/head-names.js



/** The path of every file at a commit, as git's own bytes: a NUL after each. */
async function gatherHeadNames(git, head) {
    const run = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', head]);
    if (run.exit === 0)
        return known(run.stdout);
    return gap('the names at head', `git could not list them: ${told(run.stderr)}.`, 'Fetch head whole, for instance with fetch-depth: 0, then run again.');
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
    const tree = emptyTree();
    readTree(tree, bytes);
    const slash = (entry) => (tree.modes[entry] === FOLDER ? '/' : '');
    return Array.from({ length: tree.count }, (_, entry) => path + nameAt(tree, entry) + slash(entry));
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

;// CONCATENATED MODULE: ./build/packages/sources/src/git/fetch.js


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
        reason: run.exit === -1 ? `no end in ${git.patience.fetch / 1_000} s` : faults_told(run.stderr),
    };
}
/** The one command that would bring what is missing. */
function fetchCommand(remote, commits, shallow) {
    return `git fetch --no-tags ${shallow ? '--unshallow ' : ''}${(0,inert/* inert */.tJ)(remote ?? '<remote>')} ${commits.join(' ')}`;
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/remote.js





/** The remote that says where a branch stands; null when the repository has none at all. */
async function remoteFor(git, branch) {
    const { names, ofBranch } = await git.remotes;
    const configured = ofBranch.get(branch);
    if (configured !== undefined && names.includes(configured))
        return fact_known(configured);
    if (names.includes('origin'))
        return fact_known('origin');
    if (names.length <= 1)
        return fact_known(names[0] ?? null);
    return fact_gap(`the remote of ${(0,inert/* inert */.tJ)(branch) || 'this repository'}`, `This clone has ${names.length} remotes, none called origin: ${(0,inert/* inert */.tJ)(names.join(', '))}.`, `Say which one counts: git config branch.${(0,inert/* inert */.tJ)(branch) || 'main'}.remote <name>`);
}
/** Asks the remote itself; a remote-tracking ref is only a memory of it. */
async function askRemote(git, remote, refs) {
    const timeoutMs = git.patience.answer;
    const run = await git.run(['ls-remote', '--quiet', '--symref', '--', remote, ...refs], { timeoutMs });
    if (run.exit !== 0) {
        return fact_gap(`what the remote ${(0,inert/* inert */.tJ)(remote)} says`, `It could not be asked: ${run.exit === -1 ? `no answer in ${timeoutMs / 1_000} s` : faults_told(run.stderr)}.`, `Make \`git ls-remote ${(0,inert/* inert */.tJ)(remote)}\` work in this clone (network, credentials), then run again.`);
    }
    const found = new Map();
    let head = null;
    for (const line of run.stdout.toString('utf8').split('\n')) {
        const [left = '', name = ''] = line.split('\t');
        if (left.startsWith('ref: refs/heads/') && name === 'HEAD')
            head = left.slice('ref: refs/heads/'.length);
        else if (isSha(left))
            found.set(name, left);
    }
    return fact_known({ refs: found, head });
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
        return fact_known(local);
    }
    const answer = await askRemote(git, remote.value, [ref]);
    if (answer.kind === 'gap')
        return { kind: 'gap', gap: { ...answer.gap, fact: `the tip of ${(0,inert/* inert */.tJ)(branch)}` } };
    const tip = answer.value.refs.get(ref);
    if (tip === undefined)
        throw noBranch(branch, `the remote ${remote.value}`);
    return fact_known(tip);
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
        ? unnamed(`The remote ${(0,inert/* inert */.tJ)(remote.value)} does not say.`)
        : fact_known(answer.value.head);
}
/** Without a remote: `main`, `master`, or the only branch there is. */
async function localDefault(git) {
    for (const name of ['main', 'master'])
        if ((await git.find(`refs/heads/${name}`)) !== null)
            return fact_known(name);
    return unnamed('This repository has no remote, and no branch main or master.');
}
function unnamed(reason) {
    return fact_gap('the default branch', reason, 'Give the input base: a branch, or a commit of 40 hex digits.');
}
function noBranch(branch, where) {
    return new input_error/* InputError */.d('base', `no branch "${(0,inert/* inert */.tJ)(branch)}" in ${(0,inert/* inert */.tJ)(where)}`, 'a branch that exists, or a commit of 40 hex digits', 'Correct the input base, or base_branch in the contract.');
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/lineage.js





/** Generations fetched below the cut of a shallow clone, until head meets base. */
const lineage_STEPS = [16, 128, 1_024, 8_192, 2_000_000];
/**
 * Whether base is an ancestor of head, and the merges in between; one `git rev-list`. A shallow clone is deepened as far as
 * the answer needs and no further; where it cannot be, the answer is a gap that says the one command that would.
 */
async function gatherLineage(git, branch, base, head) {
    if (await isShortLine(git, base, head))
        return fact_known({ baseIsAncestor: true, merges: [] });
    const first = await readLineage(git, base, head);
    if (first.kind === 'gap' || first.value.cut.length === 0 || !(await git.isShallow()))
        return answered(first);
    const remote = await remoteFor(git, branch);
    const from = remote.kind === 'known' ? remote.value : null;
    let reason = 'it has no remote to ask';
    for (const deepen of from === null ? [] : lineage_STEPS) {
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
    return fact_gap('the commits between base and head', `This clone is shallow and ends above base, and ${reason}.`, `Run \`${fetchCommand(from, [head], true)}\`, or check out with fetch-depth: 0.`);
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
    const both = await fetchCommits(git, remote, [base, head], { deepen });
    if (both.kind === 'done')
        return null;
    if (both.kind === 'failed')
        return both.reason;
    const one = await fetchCommits(git, remote, [base], { deepen });
    return one.kind === 'done' ? null : one.reason;
}
function answered(walk) {
    return walk.kind === 'gap' ? walk : fact_known({ baseIsAncestor: walk.value.baseIsAncestor, merges: walk.value.merges });
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
                if (!isSha(commit))
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
        return fact_known({ baseIsAncestor, merges, cut });
    return fact_gap('the commits between base and head', `git could not list them: ${faults_told(run.stderr)}.`, 'Check out with fetch-depth: 0, then run again.');
}

;// CONCATENATED MODULE: ./build/packages/sources/src/git/presence.js





/**
 * The commit itself, fetched from the branch's remote when this clone lacks it. Throws InputError when neither has it; a gap
 * when that could not be found out.
 */
async function bringCommit(git, input, commit, branch) {
    const here = await git.find(commit);
    if (here === commit)
        return fact_known(commit);
    if (here !== null)
        throw noCommit(input, commit, 'an object that is no commit');
    const [remote, shallow] = await Promise.all([remoteFor(git, branch), git.isShallow()]);
    if (remote.kind === 'gap')
        return remote;
    const what = `the commit ${commit} (${input})`;
    if (remote.value === null) {
        if (!shallow)
            throw noCommit(input, commit, 'no such commit in this repository');
        return fact_gap(what, 'This clone is shallow and has no remote to ask.', 'Clone again with the full history.');
    }
    const fetched = await fetchCommits(git, remote.value, [commit], shallow ? { only: true } : null);
    if (fetched.kind === 'absent') {
        throw noCommit(input, commit, `no such commit here, nor at the remote ${(0,inert/* inert */.tJ)(remote.value)}`);
    }
    if (fetched.kind === 'done' && (await git.find(commit)) === commit)
        return fact_known(commit);
    const reason = fetched.kind === 'failed' ? fetched.reason : 'git fetch brought something else';
    return fact_gap(what, `This clone lacks it, and it could not be fetched: ${reason}.`, `Run \`${fetchCommand(remote.value, [commit], false)}\`, then run again.`);
}
function noCommit(input, commit, found) {
    return new input_error/* InputError */.d(input, `${commit}: ${found}`, 'a commit of this repository', `Correct the input ${input}.`);
}

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
        const order = i === old.count ? 1 : j === now.count ? -1 : orderOf(old, i, now, j);
        if (order < 0)
            differs(i++, -1);
        else if (order > 0)
            differs(-1, j++);
        else if (sameContent(old, i++, now, j++))
            continue;
        else
            differs(i - 1, j - 1);
    }
}
/** For trees that no git wrote: each name is paired once, so that a second one of it is told as added. */
function compareUnordered(old, now, differs) {
    const key = (tree, entry) => nameAt(tree, entry) + (tree.modes[entry] === FOLDER ? '/' : '');
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
        if (i < 0 || !sameContent(old, i, now, j))
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
    const walk = tree_diff_createWalk(onChange);
    try {
        await readPairs(git, { path: '', base: `${base}^{tree}`, head: `${head}^{tree}` }, walk.compare);
    }
    catch (error) {
        if (error instanceof Unreadable || error instanceof BrokenTree || error instanceof ObjectsFault)
            return unread(error.message);
        throw error;
    }
    return fact_known({ changed: walk.changed(), suspects: walk.suspects });
}
function unread(reason) {
    return fact_gap('the changes of the patch', `They could not be read: ${reason}.`, 'Fetch base and head whole, for instance with fetch-depth: 0, then run again.');
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
                maxBytes: MAX_BYTES,
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
function tree_diff_createWalk(onChange) {
    const old = emptyTree();
    const now = emptyTree();
    const suspects = new Map();
    let changed = 0;
    return { compare: comparePair, changed: () => changed, suspects };
    function comparePair(pair) {
        readTree(old, pair.old);
        readTree(now, pair.now);
        const ascii = !old.high && !now.high && (0,external_node_buffer_namespaceObject.isAscii)(Buffer.from(pair.path, 'latin1'));
        const below = [];
        let grown = false;
        const prefix = room.write(pair.path, 'latin1');
        compare(old, now, (i, j) => {
            if (i < 0)
                grown = true;
            const path = j < 0 ? pathAt(pair.path, prefix, old, i) : pathAt(pair.path, prefix, now, j);
            const oldMode = i < 0 ? 0 : (old.modes[i] ?? 0);
            const newMode = j < 0 ? 0 : (now.modes[j] ?? 0);
            if (oldMode !== FOLDER && newMode !== FOLDER) {
                changed++;
                return onChange(changeOf(path, ascii, modeText(oldMode), modeText(newMode)));
            }
            if (path.length > MAX_FOLDER_BYTES)
                throw new Unreadable(`a folder's path has over ${MAX_FOLDER_BYTES} bytes`);
            below.push({ path: `${path}/`, base: i < 0 ? '' : shaAt(old, i), head: j < 0 ? '' : shaAt(now, j) });
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
        return folder + nameAt(tree, entry);
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
    return { path: bytes.toString('utf8'), utf8: (0,external_node_buffer_namespaceObject.isUtf8)(bytes), op, oldMode, newMode };
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
    return { ...frame, changes: diff.kind === 'gap' ? diff : known(changes.sort(byPath)) };
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
    const found = isSha(name) ? await bringCommit(git, 'head', name, baseBranch) : fact_known(await resolveHead(git, name));
    if (found.kind === 'gap')
        return patch_unread(policy, name, found);
    const head = found.value;
    const lineage = gatherLineage(git, baseBranch, base, head);
    const reading = diffTrees(git, base, head, onChange);
    const frame = Promise.all([policy.tip, lineage]).then(([tip, line]) => {
        const baseIsAncestor = line.kind === 'gap' ? line : fact_known(line.value.baseIsAncestor);
        const merges = line.kind === 'gap' ? line : fact_known(line.value.merges);
        return { baseBranch, base, head, tip, baseIsAncestor, merges };
    });
    const diff = Promise.all([lineage, reading]).then(([line, trees]) => line.kind === 'known' && !line.value.baseIsAncestor ? NO_PATCH : trees);
    for (const promise of [frame, diff])
        promise.catch(() => { });
    return { head, frame, diff };
}
const NO_PATCH = fact_gap('the changes of the patch', 'Base is no ancestor of head, so the difference between them is not the patch alone.', 'Rebase the sandbox branch onto the base branch.');
/** Head is named by its commit, but this clone does not have it: nothing about the patch is known. */
function patch_unread(policy, name, why) {
    if (!isSha(name))
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
    const remote = await remoteFor(git, branch);
    const seen = remote.kind === 'known' && remote.value !== null ? await git.find(`refs/remotes/${remote.value}/${branch}`) : null;
    if (seen !== null)
        return seen;
    throw noHead(name, 'no such branch in this clone');
}
function noHead(name, found) {
    return new input_error/* InputError */.d('head', `${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(name, 200))}: ${found}`, 'HEAD, a branch, or a commit of 40 hex digits', 'Correct the input head, or fetch it first.');
}

// EXTERNAL MODULE: ./build/packages/core/src/ref.js
var ref = __nccwpck_require__(8878);
;// CONCATENATED MODULE: ./build/packages/sources/src/git/policy.js








/**
 * Where policy is read, and policy. A gap when the base commit could not be had (remote unreachable, shallow clone).
 * Throws InputError when there is no such base, or the contract at base is missing or invalid.
 */
async function gatherPolicy(git, inputs) {
    const ahead = await beginPolicy(git, inputs);
    return ahead.kind === 'gap' ? ahead : known({ ...ahead.value, tip: await ahead.value.tip });
}
/** As `gatherPolicy`, without waiting for the tip where a commit was given: the diff can be read meanwhile. */
async function beginPolicy(git, inputs) {
    const builtIn = (0,built_in/* builtInContract */.Q)(inputs.contract);
    if (isSha(inputs.base))
        return atCommit(git, inputs, inputs.base, builtIn);
    const branch = await branchOf(git, inputs.base, builtIn);
    if (branch.kind === 'gap')
        return branch;
    const tip = await tipOf(git, branch.value);
    if (tip.kind === 'gap')
        return tip;
    const base = await bringCommit(git, 'base', tip.value, branch.value);
    if (base.kind === 'gap')
        return base;
    const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : fact_known(builtIn);
    if (contract.kind === 'gap')
        return contract;
    if (builtIn === undefined && contract.value.base_branch !== branch.value) {
        throw new input_error/* InputError */.d('base', `"${(0,inert/* inert */.tJ)(branch.value)}", where the contract ${(0,inert/* inert */.tJ)(inputs.contract)} names the base branch "${(0,inert/* inert */.tJ)(contract.value.base_branch)}"`, 'the base branch that the contract itself names', `Set base to ${(0,inert/* inert */.tJ)(contract.value.base_branch)}, or correct base_branch in the contract.`);
    }
    return fact_known({ contract: contract.value, base: base.value, baseBranch: branch.value, tip: Promise.resolve(tip) });
}
async function atCommit(git, inputs, commit, builtIn) {
    const early = builtIn === undefined ? undefined : settled(tipOf(git, builtIn.base_branch));
    const base = await bringCommit(git, 'base', commit, builtIn?.base_branch ?? '');
    if (base.kind === 'gap')
        return base;
    const contract = builtIn === undefined ? await readContract(git, base.value, inputs.contract) : fact_known(builtIn);
    if (contract.kind === 'gap')
        return contract;
    const baseBranch = contract.value.base_branch;
    return fact_known({
        contract: contract.value,
        base: base.value,
        baseBranch,
        tip: early ?? settled(tipOf(git, baseBranch)),
    });
}
/** A rejection is seen by whoever awaits it later, and is not "unhandled" until then. */
function settled(promise) {
    promise.catch(() => { });
    return promise;
}
async function branchOf(git, given, builtIn) {
    if (given === '')
        return builtIn === undefined ? defaultBranch(git) : fact_known(builtIn.base_branch);
    const name = given.replace(/^refs\/heads\//, '');
    if (!(0,ref/* isBranchName */.Q)(name)) {
        throw new input_error/* InputError */.d('base', `"${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(given, 200))}"`, 'a branch, or a commit of 40 lower-case hex digits', 'Correct the input base.');
    }
    return fact_known(name);
}
async function readContract(git, base, path) {
    const blob = await git.readBlob(base, path);
    if (blob.kind === 'gap')
        return blob;
    if (blob.value === null) {
        throw new input_error/* InputError */.d('contract', `neither a built-in name nor a file at ${base}: "${(0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(path, 200))}"`, '"s7", "default", or the path of a contract file on the base branch', 'Correct the input contract, or commit the file to the base branch.');
    }
    const { parseContract } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(598)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6598));
    return fact_known(parseContract(Buffer.from(blob.value).toString('utf8'), path));
}

// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __nccwpck_require__(6823);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __nccwpck_require__(5724);
;// CONCATENATED MODULE: ./build/packages/kit/src/git-inputs.js






function readGitInputs(read) {
    const contract = read.text('contract');
    const builtIn = (0,built_in/* builtInContract */.Q)(contract) !== undefined;
    return {
        contract: builtIn ? contract : (0,common_inputs/* readRelativePath */.ap)(read, 'contract'),
        base: readRevision(read, 'base'),
        workingDirectory: read.text('working-directory'),
    };
}
/** A commit of 40 hex digits, a branch (without `refs/heads/`), `HEAD` where that is allowed, or empty. */
function readRevision(read, name, head = false) {
    const text = read.text(name);
    const branch = text.replace(/^refs\/heads\//, '');
    if (text === '' || isSha(text) || (0,ref/* isBranchName */.Q)(branch) || (head && text === 'HEAD'))
        return branch;
    throw (0,src_read/* mistake */.RT)(name, text, `${head ? 'HEAD, ' : ''}a branch, or a commit of 40 lower-case hex digits`);
}
/** The folder of the clone, absolute. */
function cloneFolder(inputs, world) {
    return (0,external_node_path_.resolve)(world.cwd, inputs.workingDirectory);
}

// EXTERNAL MODULE: ./build/packages/core/src/report/summary.js
var summary = __nccwpck_require__(130);
// EXTERNAL MODULE: ./build/packages/kit/src/check.js
var check = __nccwpck_require__(4638);
;// CONCATENATED MODULE: ./build/packages/kit/src/checks/filemap-guard-report.js




const CELL = 300;
function createPathList() {
    const paths = [];
    let length = 2;
    return {
        add: path => {
            length += path.length + 3;
            if (length <= check/* OUTPUT_CHARS */.m)
                paths.push(path);
        },
        render: () => {
            const text = length > check/* OUTPUT_CHARS */.m ? '' : JSON.stringify(paths.sort());
            return text.length > check/* OUTPUT_CHARS */.m ? '' : text;
        },
    };
}
function tooLong(count, { base, head }) {
    return {
        rule: 'changed-files-too-long',
        message: `The output changed-files is empty: ${count} paths do not fit into it.`,
        expected: `at most ${check/* OUTPUT_CHARS */.m} characters`,
        found: `${count} paths`,
        remedy: `The full list: git diff-tree -r -z --name-only --no-renames ${base} ${head}`,
    };
}
/** The Filemap as it was understood, and what it decided for each path; both bounded. */
function renderDecisions(filemap, told) {
    const entries = filemap.entries.slice(0, 200).map(entry => [(0,inert/* code */.aY)((0,inert/* clip */.$Q)(entryPhrase(entry), CELL))]);
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
    return { ...readGitInputs(read), head: readRevision(read, 'head', true), filemap, allow };
}
async function run(inputs, world) {
    const git = await openGit(cloneFolder(inputs, world), world.env);
    const policy = await beginPolicy(git, inputs);
    if (policy.kind === 'gap')
        return { verdict: (0,src_verdict/* verdictOf */.Vj)({ ...FRAME, contract: inputs.contract, gaps: [policy.gap] }) };
    const { frame, diff, filemap, told, paths } = await watch(git, policy.value, inputs);
    const files = paths.render();
    const changed = diff.kind === 'known' ? diff.value.changed : 0;
    const verdict = (0,src_verdict/* verdictOf */.Vj)({
        ...FRAME,
        contract: policy.value.contract.name,
        findings: [...judgeBase(frame), ...(told?.findings ?? [])],
        warnings: files === '' ? [tooLong(changed, frame)] : [],
        gaps: gapsOf(frame.tip, frame.baseIsAncestor, frame.merges, diff, filemap),
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
        beginPatch(git, policy, inputs.head, onChange),
        gatherFilemap(git, policy, inputs),
    ]);
    if (filemap.kind === 'known') {
        judge = createJudge({ filemap: filemap.value, contract: policy.contract, ...pathOf(inputs.contract) });
        for (const change of early)
            judge.see(change);
    }
    const [frame, diff] = await Promise.all([ahead.frame, ahead.diff]);
    if (judge === null || diff.kind === 'gap')
        return { frame, diff, filemap, told: null, paths };
    return { frame, diff, filemap, told: judge.finish(fact_known(headNames(diff.value))), paths };
}
/** A contract given by path is policy itself. */
function pathOf(contract) {
    return built_in/* BUILT_IN_NAMES */.o.includes(contract) ? {} : { contractPath: contract };
}


/***/ }),

/***/ 6823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ readMode),
/* harmony export */   Vw: () => (/* binding */ CONTRACT_INPUTS),
/* harmony export */   ap: () => (/* binding */ readRelativePath),
/* harmony export */   lE: () => (/* binding */ MODE_INPUT),
/* harmony export */   zR: () => (/* binding */ GIT_INPUTS)
/* harmony export */ });
/* unused harmony exports TOKEN_INPUT, readFolder */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5724);

/** Inputs that actions share (design 3). */
const CONTRACT_INPUTS = {
    contract: {
        description: 'A built-in contract (`s7` or `default`), or the path of a contract file, read at the base commit.',
        default: 's7',
    },
    base: {
        description: "Commit or branch at which policy is read. Default: the contract's base branch; for a contract given by path, the repository's default branch.",
        default: '',
    },
};
const MODE_INPUT = {
    mode: {
        description: '`enforce` fails the step on anything but a pass; `warn` reports the same and exits 0.',
        default: 'enforce',
    },
};
const GIT_INPUTS = {
    'working-directory': { description: 'Folder of the git clone.', default: '.' },
};
const TOKEN_INPUT = {
    token: { description: "Token for GitHub's API.", default: '${{ github.token }}' },
};
function readMode(read) {
    return read.choice('mode', ['enforce', 'warn']);
}
/** A repository-relative path, or empty. */
function readRelativePath(read, name) {
    const path = read.text(name);
    if (path === '')
        return path;
    const plain = path.replace(/^(\.\/)+/, '');
    if (/[\\\u0000-\u001f\u007f]/.test(plain) || plain.split('/').some(s => s === '..' || s === '.' || s === '')) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(name, path, 'a path relative to the repository, with forward slashes and without "." or ".."');
    }
    return plain;
}
/** As `readRelativePath`; `.` is the repository itself. */
function readFolder(read, name) {
    return read.text(name) === '.' ? '.' : readRelativePath(read, name);
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ actionReader),
/* harmony export */   RT: () => (/* binding */ mistake)
/* harmony export */ });
/* unused harmony export Reader */
/* harmony import */ var _core_inert__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2231);
/* harmony import */ var _core_input_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5464);


/** Strict readers of raw input text. A bad value names the input, the value and what was expected: exit 2. */
class Reader {
    #values;
    constructor(values) {
        this.#values = values;
    }
    /** The raw text, untrimmed; empty when it was not given. */
    raw(name) {
        const value = this.#values.get(name);
        if (value === undefined)
            throw new Error(`input ${name} is not declared by this check`);
        return value;
    }
    /** Text without outer ASCII blanks. A BOM or NBSP stays: it is part of the value. */
    text(name) {
        return this.raw(name).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    }
    required(name, expected) {
        const value = this.text(name);
        if (value === '')
            throw new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(name, 'nothing', expected, `Give the input ${name}.`);
        return value;
    }
    choice(name, allowed) {
        const value = this.text(name);
        const found = allowed.find(option => option === value);
        if (found === undefined)
            throw mistake(name, value, `one of ${allowed.join(', ')}`);
        return found;
    }
    flag(name) {
        return this.choice(name, ['true', 'false']) === 'true';
    }
    integer(name, min, max) {
        const value = this.text(name);
        const number = Number(value);
        if (!/^(0|[1-9][0-9]*)$/.test(value) || number < min || number > max) {
            throw mistake(name, value, `a whole number from ${min} to ${max}`);
        }
        return number;
    }
    /** Non-empty lines, outer blanks trimmed. */
    lines(name) {
        return this.raw(name)
            .split(/\r?\n/)
            .map(line => line.replace(/^[ \t]+|[ \t]+$/g, ''))
            .filter(line => line !== '');
    }
}
function mistake(input, value, expected) {
    const shown = value === '' ? 'nothing' : `"${(0,_core_inert__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_core_inert__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(value, 200))}"`;
    return new _core_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, shown, expected, `Set ${input} to ${expected}.`);
}
/** The inputs of an action: `INPUT_<UPPER>`, dashes kept (docs: metadata syntax); defaults of the table filled in. */
function actionReader(table, env) {
    const values = new Map();
    for (const [name, spec] of Object.entries(table)) {
        const given = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
        values.set(name, given === '' ? defaultOf(spec.default) : given);
    }
    return new Reader(values);
}
/** `${{ github.token }}` is filled in by the runner, never by us. */
function defaultOf(text) {
    return text === undefined || text.startsWith('${{') ? '' : text;
}


/***/ }),

/***/ 5482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/packages/core/src/codes.js
var codes = __nccwpck_require__(7437);
// EXTERNAL MODULE: ./build/packages/core/src/inert.js
var inert = __nccwpck_require__(2231);
// EXTERNAL MODULE: ./build/packages/core/src/input-error.js
var input_error = __nccwpck_require__(5464);
// EXTERNAL MODULE: ./build/packages/kit/src/common-inputs.js
var common_inputs = __nccwpck_require__(6823);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/core/src/report/annotations.js


/** The runner keeps ten annotations of each type per step and cuts a message at 4,096 characters (runner: ExecutionContext). */
const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_MAX = 4_000;
/** At most ten per level; `untold` counts the others, which the summary carries. */
function annotationsOf(verdict) {
    const errors = verdict.findings.map(finding => annotation('error', `${finding.code} ${codes/* CODE_TABLE */.Dw[finding.code].title}`, finding));
    const gaps = verdict.gaps.map(gap => ({
        level: 'error',
        title: 'Unknown',
        message: (0,inert/* clip */.$Q)((0,inert/* inert */.tJ)(`could not be known: ${gap.fact}. ${gap.reason} ${gap.remedy}`), MESSAGE_MAX),
    }));
    const warnings = verdict.warnings.map(warning => annotation('warning', warning.rule, warning));
    const all = [...errors, ...gaps];
    const annotations = [...all.slice(0, ANNOTATIONS_PER_LEVEL), ...warnings.slice(0, ANNOTATIONS_PER_LEVEL)];
    return { annotations, untold: all.length + warnings.length - annotations.length };
}
function annotation(level, title, told) {
    const text = `${told.message} Expected ${told.expected}; found ${told.found}. ${told.remedy}`;
    return {
        level,
        title,
        message: (0,inert/* clip */.$Q)((0,inert/* inert */.tJ)(text), MESSAGE_MAX),
        ...(told.path === undefined ? {} : { path: told.path }),
        ...(told.line === undefined ? {} : { line: told.line }),
        ...(told.column === undefined ? {} : { column: told.column }),
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/report/sarif.js


/** SARIF 2.1.0 of the findings (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. */
function renderSarif(verdict) {
    const rules = [...new Map(verdict.findings.map(f => [`${f.code}/${f.rule}`, f])).entries()].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'cec-gate',
                        rules: rules.map(([id, f]) => ({
                            id,
                            shortDescription: { text: codes/* CODE_TABLE */.Dw[f.code].title },
                            fullDescription: { text: codes/* CODE_TABLE */.Dw[f.code].meaning },
                            help: { text: codes/* CODE_TABLE */.Dw[f.code].remedy },
                        })),
                    },
                },
                results: verdict.findings.map(result),
            },
        ],
    };
    return `${(0,inert/* inertJson */.nl)(JSON.stringify(log, null, 2))}\n`;
}
function result(finding) {
    const text = `${finding.message} Expected ${finding.expected}; found ${finding.found}. ${finding.remedy}`;
    return {
        ruleId: `${finding.code}/${finding.rule}`,
        level: 'error',
        message: { text: (0,inert/* inert */.tJ)(text) },
        ...(finding.path === undefined ? {} : { locations: [sarif_location(finding, finding.path)] }),
    };
}
function sarif_location(finding, path) {
    const region = finding.line === undefined
        ? {}
        : {
            region: { startLine: finding.line, ...(finding.column === undefined ? {} : { startColumn: finding.column }) },
        };
    return { physicalLocation: { artifactLocation: { uri: path.split('/').map(uriSegment).join('/') }, ...region } };
}
function uriSegment(segment) {
    return encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

// EXTERNAL MODULE: ./build/packages/core/src/report/summary.js
var report_summary = __nccwpck_require__(130);
;// CONCATENATED MODULE: ./build/packages/core/src/report/terminal.js


const SGR = { red: '31', green: '32', yellow: '33', bold: '1', dim: '2' };
function paint(colour) {
    const wrap = (sgr) => (text) => (colour ? `\u001b[${sgr}m${text}\u001b[0m` : text);
    return {
        red: wrap(SGR.red),
        green: wrap(SGR.green),
        yellow: wrap(SGR.yellow),
        bold: wrap(SGR.bold),
        dim: wrap(SGR.dim),
    };
}
const TOLD = 50;
/** The verdict as a person reads it in a log or terminal. Untrusted text is inert. */
function renderTerminal(verdict, ink) {
    return [
        headline(verdict, ink),
        ...told(verdict.findings, f => entry(ink.red(`${f.code} ${f.rule}`), f, ink)),
        ...told(verdict.gaps, g => [
            ink.yellow(`unknown: ${shown(g.fact)}`),
            `    why      ${shown(g.reason)}`,
            `    do this  ${shown(g.remedy)}`,
        ].join('\n  ')),
        ...told(verdict.warnings, w => entry(ink.yellow(`warning ${w.rule}`), w, ink)),
        verdict.next === '' ? '' : `  ${ink.bold('next')}  ${shown(verdict.next)}`,
        '',
    ]
        .filter((line, at, all) => line !== '' || at === all.length - 1)
        .join('\n');
}
function headline(verdict, ink) {
    const word = { pass: ink.green('pass'), refuse: ink.red('refuse'), unknown: ink.yellow('unknown') }[verdict.verdict];
    const why = verdict.code === '' ? '' : ` ${ink.red(`${verdict.code} ${codes/* CODE_TABLE */.Dw[verdict.code].slug}`)}`;
    const refusals = verdict.refusals.length === 0 ? '' : ` ${ink.dim(verdict.refusals.join(' '))}`;
    return `${ink.bold(verdict.check)}  ${word}${why}${refusals}  ${ink.dim(`${verdict.state.from} → ${verdict.state.to}`)}`;
}
function told(items, line) {
    const lines = items.slice(0, TOLD).map(item => `  ${line(item)}`);
    if (items.length > TOLD)
        lines.push(`  …and ${items.length - TOLD} more in the verdict JSON`);
    return lines;
}
function entry(label, item, ink) {
    return [
        `${label}  ${ink.dim(where(item))}`.trimEnd(),
        `    ${shown(item.message)}`,
        `    expected ${shown(item.expected)}`,
        `    found    ${shown(item.found)}`,
        `    do this  ${shown(item.remedy)}`,
    ].join('\n  ');
}
function where(place) {
    if (place.path === undefined)
        return shown(place.pointer ?? '');
    const at = place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
    return `${shown(place.path)}${at}`;
}
function shown(text) {
    return (0,inert/* inert */.tJ)((0,inert/* clip */.$Q)(text, 1_000));
}

;// CONCATENATED MODULE: ./build/packages/core/src/report/verdict-json.js

/** `cec.verdict/1`: keys in the order of design 3, two spaces, one line end. The same facts give the same bytes. */
function renderVerdictJson(verdict) {
    return `${(0,inert/* inertJson */.nl)(JSON.stringify(verdict, null, 2))}\n`;
}

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __nccwpck_require__(9298);
// EXTERNAL MODULE: ./build/packages/kit/src/check.js
var check = __nccwpck_require__(4638);
;// CONCATENATED MODULE: ./build/packages/kit/src/handed.js

/**
 * Four verdicts travel in one input of the next job, and the runner makes an environment variable of it: Linux takes
 * 128 KiB for one (execve(2), MAX_ARG_STRLEN), and the step would not start at all.
 */
const HANDED_BYTES = 24_000;
/**
 * The verdict as one line of JSON for another job. Where it is long its lists are cut, warnings first: what it says, of which
 * commits, is never cut. Empty where even that is too long. The report file has all of it.
 */
function handedJson(verdict) {
    const few = (list) => list.slice(0, 5);
    const { findings, gaps } = verdict;
    const shorter = [
        verdict,
        { ...verdict, warnings: [] },
        { ...verdict, warnings: [], findings: few(findings), gaps: few(gaps) },
        { ...verdict, warnings: [], findings: findings.slice(0, 1), gaps: gaps.slice(0, 1) },
    ];
    const texts = shorter.map(one => (0,inert/* inertJson */.nl)(JSON.stringify(one)));
    return texts.find(text => Buffer.byteLength(text) <= HANDED_BYTES) ?? '';
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/packages/kit/src/runner.js



/**
 * The runner's protocol, as its docs give it (docs: workflow commands for GitHub Actions). Ours, because @actions/core loads
 * a whole HTTP client for OIDC and with it half of the time of a short step (decision 0020).
 */
/** A workflow command as a log line. The text stays one line: what could end it or begin another command is escaped. */
function command(name, properties, message) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}\n`;
}
/** The place of an annotation. A name that a log line cannot carry as it is stands in the message alone, in its inert form. */
function placeProperties({ path, line, column }) {
    if (path === undefined || (0,inert/* inert */.tJ)(path) !== path)
        return {};
    return { file: path, ...(line === undefined ? {} : { line, ...(column === undefined ? {} : { col: column }) }) };
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Appends outputs to the file GITHUB_OUTPUT, each behind a delimiter that no value can guess. */
function writeOutputs(file, outputs) {
    const delimiter = `cec_${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
    const text = [...outputs].map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
    (0,external_node_fs_.appendFileSync)(file, text);
}
function writeSummary(file, markdown) {
    (0,external_node_fs_.appendFileSync)(file, markdown);
}

;// CONCATENATED MODULE: ./build/packages/kit/src/emit.js












/** The one place that speaks to the runner. Returns the exit status; the caller sets it last. */
function emit(outcome, mode, env) {
    const { verdict } = outcome;
    const { annotations, untold } = annotationsOf(verdict);
    const lines = [
        renderTerminal(verdict, paint(false)),
        outcome.detail ?? '',
        ...annotations.map(annotation => annotate(annotation, mode)),
    ];
    if (untold > 0)
        lines.push(`${untold} more in the job summary\n`);
    process.stdout.write(lines.join(''));
    const summary = env['GITHUB_STEP_SUMMARY'];
    if (summary)
        writeSummary(summary, (0,report_summary/* renderSummary */.Br)(verdict, outcome.summary));
    const outputs = env['GITHUB_OUTPUT'];
    if (outputs)
        writeOutputs(outputs, outputsOf(outcome, env));
    return mode === 'warn' ? 0 : (0,src_verdict/* exitOf */.sX)(verdict);
}
function outputsOf(outcome, env) {
    const { verdict } = outcome;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(), `cec-${verdict.check}-`));
    const report = (0,external_node_path_.join)(folder, 'verdict.json');
    const sarif = (0,external_node_path_.join)(folder, 'findings.sarif');
    const json = renderVerdictJson(verdict);
    (0,external_node_fs_.writeFileSync)(report, json);
    (0,external_node_fs_.writeFileSync)(sarif, renderSarif(verdict));
    return [
        ...Object.entries(outcome.outputs ?? {}).map(([name, value]) => [name, carried(value)]),
        ['verdict', verdict.verdict],
        ['code', verdict.code],
        ['codes', JSON.stringify(verdict.codes)],
        ['refusals', JSON.stringify(verdict.refusals)],
        ['state', verdict.state.to],
        ['report', report],
        ['sarif', sarif],
        ['verdict-json', handedJson(verdict)],
    ];
}
function carried(value) {
    return value.length > check/* OUTPUT_CHARS */.m ? '' : value;
}
function annotate(a, mode) {
    const level = a.level === 'error' && mode === 'warn' ? 'warning' : a.level;
    return command(level, { title: a.title, ...placeProperties(a) }, a.message);
}

// EXTERNAL MODULE: ./build/packages/kit/src/read.js
var src_read = __nccwpck_require__(5724);
;// CONCATENATED MODULE: ./build/packages/kit/src/run-action.js







/** Reads, gathers, judges, reports, emits; sets the exit status once, last. */
async function runAction(check) {
    process.exitCode = await exitStatus(check);
}
async function exitStatus(check) {
    try {
        const read = (0,src_read/* actionReader */.CE)(check.inputs, process.env);
        const mode = (0,common_inputs/* readMode */.Em)(read);
        const outcome = await check.run(check.parse(read), world());
        return emit(outcome, mode, process.env);
    }
    catch (error) {
        return fault(error);
    }
}
function world() {
    return {
        env: process.env,
        cwd: process.cwd(),
        progress: line => process.stdout.write(`${(0,inert/* inert */.tJ)(line)}\n`),
        now: () => new Date(),
        runner: process.env['GITHUB_ACTIONS'] === 'true',
    };
}
/** The caller's mistake is exit 2; anything else is our bug, exit 1. A stack is shown only with RUNNER_DEBUG. */
function fault(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof input_error/* InputError */.d) {
        process.stdout.write(command('error', { title: `Input ${(0,inert/* inert */.tJ)(error.input)}`, ...placeProperties(error.place) }, (0,inert/* inert */.tJ)(message)));
        return codes/* EXIT */.dc.mistake;
    }
    const told = `cec-gate failed: ${message} Run the step again with debug logging for the trace, and report it.`;
    process.stdout.write(command('error', { title: 'Fault in cec-gate' }, (0,inert/* inert */.tJ)(told)));
    if (process.env['RUNNER_DEBUG'] === '1' && error instanceof Error) {
        process.stdout.write(command('debug', {}, (0,inert/* inert */.tJ)(error.stack ?? '')));
    }
    return codes/* EXIT */.dc.fault;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(398);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
