export const id = 9182;
export const ids = [9182];
export const modules = {

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

/***/ 68878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
/** A name that git takes for a branch (git-check-ref-format), and that no command line takes for an option. */
function isBranchName(name) {
    return (name.length <= 1_000 &&
        /^[^-/]/.test(name) &&
        !/[\u0000- \u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(\/|$)|[./]$|^@$|^HEAD$/.test(name));
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

/***/ 26823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ CONTRACT_INPUTS),
/* harmony export */   ap: () => (/* binding */ readRelativePath),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   jX: () => (/* binding */ TOKEN_INPUT),
/* harmony export */   lE: () => (/* binding */ MODE_INPUT),
/* harmony export */   zR: () => (/* binding */ GIT_INPUTS)
/* harmony export */ });
/* unused harmony export readMode */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15724);

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


/***/ })

};
