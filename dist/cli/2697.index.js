export const id = 2697;
export const ids = [2697,4456];
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

/***/ 28754:
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
;// CONCATENATED MODULE: ./build/packages/core/src/prompt/superprompt.js

/** The operational superprompt of the SOP (section 11): what an agent is told before it starts, every value from the contract. */
function renderSuperprompt(contract, language) {
    return language === 'pt' ? portuguese(contract) : english(contract);
}
function gateRange(contract) {
    const ids = contract.gates.map(gate => gate.id);
    return ids.length > 2 ? `${ids[0]}..${ids.at(-1)}` : ids.join(', ');
}
function specList(contract) {
    return contract.specs.map(spec => `\`${spec.path}\` (${spec.version})`).join(', ');
}
function codeLines() {
    return codes/* CODES */.Lp.map(code => `- \`${code} ${codes/* CODE_TABLE */.Dw[code].slug}\` (exit ${codes/* CODE_TABLE */.Dw[code].exit})`).join('\n');
}
function portuguese(c) {
    const runs = c.orr.runs;
    return `# Superprompt — contrato ${c.name}

Você é um agente de código. Trabalhe só num branch sandbox; nada do que você afirma é evidência. O gate prova tudo a partir de objetos git e da API.

## Regras (RFC 2119)
1. MUST partir do HEAD de \`${c.base_branch}\` e nomear o branch \`${c.branch_pattern}\`.
2. MUST ler antes: ${specList(c)}.
3. MUST NOT criar ou editar arquivos fora do Filemap (\`${c.filemap}\`, lido no commit base).
4. MUST NOT tocar caminhos protegidos: workflows, CODEOWNERS, Filemap, contrato, arquivos de controle de agentes, symlinks, submódulos.
5. MUST escrever um Plan.json (efêmero, não versionado) e cumpri-lo: cada arquivo tocado consta no plano.
6. MUST entregar um diff único, sem merge commits.
7. MUST abrir PR só após ${gateRange(c)} passarem em ${runs} runs de \`${c.orr.workflow}\` com evidência idêntica byte a byte.
8. MUST NOT editar o corpo da PR à mão: \`cec body render\` o escreve a partir dos fatos.

## Passos
1. PLANNING: escreva \`plan.json\`; prove com \`cec check --plan plan.json\`.
2. PATCHING: aplique o patch; prove de novo; reproduza os gates com \`cec orr --exec '<gates>' --perturb\`.
3. SANDBOX_PUSH: faça push do branch; o plano vai num bloco \`plan.json\` da mensagem do commit.
4. ORR_RUN[1..${runs}] → ORR_OK?: \`cec gate\` dispara, espera e compara.
5. REPLAN: leia \`next\` no veredito; \`cec explain <código>\` mostra a árvore de triagem; mude o patch. Nunca repita um run na esperança de verde.
6. PR_OPEN → REVIEW: responda à revisão com evidência.

## EXITs
${codeLines()}

## Plan.json
${planSchema(c)}
`;
}
function english(c) {
    const runs = c.orr.runs;
    return `# Superprompt — contract ${c.name}

You are a coding agent. Work on a sandbox branch only; nothing you say is evidence. The gate proves everything from git objects and the API.

## Rules (RFC 2119)
1. You MUST start at HEAD of \`${c.base_branch}\` and name the branch \`${c.branch_pattern}\`.
2. You MUST read first: ${specList(c)}.
3. You MUST NOT create or edit files outside the Filemap (\`${c.filemap}\`, read at the base commit).
4. You MUST NOT touch protected paths: workflows, CODEOWNERS, the Filemap, the contract, agent control files, symlinks, submodules.
5. You MUST write a Plan.json (ephemeral, never committed) and keep to it: every touched file stands in the plan.
6. You MUST deliver a single diff, without merge commits.
7. You MUST open a pull request only after ${gateRange(c)} passed in ${runs} runs of \`${c.orr.workflow}\` with byte-identical evidence.
8. You MUST NOT edit the pull request body by hand: \`cec body render\` writes it from facts.

## Steps
1. PLANNING: write \`plan.json\`; prove it with \`cec check --plan plan.json\`.
2. PATCHING: apply the patch; prove again; reproduce the gates with \`cec orr --exec '<gates>' --perturb\`.
3. SANDBOX_PUSH: push the branch; the plan goes into a \`plan.json\` block of the commit message.
4. ORR_RUN[1..${runs}] → ORR_OK?: \`cec gate\` dispatches, waits and compares.
5. REPLAN: read \`next\` in the verdict; \`cec explain <code>\` shows the triage tree; change the patch. Never repeat a run in the hope of green.
6. PR_OPEN → REVIEW: answer the review with evidence.

## EXITs
${codeLines()}

## Plan.json
${planSchema(c)}
`;
}
function planSchema(c) {
    const [gate] = c.gates;
    const plan = {
        version: '1.0',
        base_sha: '<40-hex>',
        tasks: [
            { id: 'T-AREA-01', files: ['<path>'], gates: [gate?.id ?? 'T0'], evidence: ['out/evidence/<gate>/<file>'] },
        ],
        constraints: { filemap: 'strict', single_patch: true },
    };
    return `\`\`\`json\n${JSON.stringify(plan, null, 2)}\n\`\`\``;
}

// EXTERNAL MODULE: ./build/packages/cli/src/contract-here.js
var contract_here = __webpack_require__(2323);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/prompt.js



function command(name, summary) {
    return new commander/* Command */.uB(name)
        .description(summary)
        .option('--contract <name|path>', 'built-in contract or a path read at the base commit', 's7')
        .option('--base <sha|branch>', 'where a contract by path is read')
        .addOption(new commander/* Option */.c$('--language <language>', "default: the contract's").choices(['pt', 'en']))
        .action(async (flags) => {
        const contract = await (0,contract_here/* contractHere */.J)(flags);
        const language = flags['language'] === 'pt' || flags['language'] === 'en' ? flags['language'] : contract.language;
        process.stdout.write(renderSuperprompt(contract, language));
    });
}


/***/ })

};
