export const id = 349;
export const ids = [349];
export const modules = {

/***/ 60349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99024);


const SHELLS = ['bash', 'zsh', 'fish'];
/** The words that complete each command: its options and its own commands. */
async function words() {
    const all = [];
    for (const [name, entry] of Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L)) {
        const made = name === 'completion' ? undefined : await (await entry.load()).command(name, entry.summary);
        const inner = made === undefined ? [...SHELLS] : made.commands.map(sub => sub.name());
        all.push([
            name,
            [...inner, ...(made?.options ?? []).map(option => option.long ?? '').filter(long => long !== ''), '--help'],
        ]);
    }
    return all;
}
function bash(all) {
    const cases = all.map(([name, list]) => `    ${name}) words="${list.join(' ')}" ;;`);
    return `_cec() {
  local words="${all.map(([name]) => name).join(' ')} --help"
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
  [ \${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _cec cec
`;
}
function fish(all) {
    const lines = all.flatMap(([name, list]) => [
        `complete -c cec -n __fish_use_subcommand -a ${name} -d '${(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[name]?.summary ?? '').replaceAll("'", '')}'`,
        ...list.map(word => `complete -c cec -n '__fish_seen_subcommand_from ${name}' ${word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${word}`}`),
    ]);
    return `${lines.join('\n')}\n`;
}
async function script(shell) {
    const all = await words();
    switch (shell) {
        case 'bash':
            return bash(all);
        case 'zsh':
            return `autoload -U +X bashcompinit && bashcompinit\n${bash(all)}`;
        case 'fish':
            return fish(all);
    }
}
function command(name, summary) {
    const self = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(name).description(`${summary}\nbash: source <(cec completion bash)`);
    for (const shell of SHELLS) {
        self
            .command(shell)
            .description(`the script for ${shell}`)
            .action(async () => {
            process.stdout.write(await script(shell));
        });
    }
    return self;
}


/***/ })

};
