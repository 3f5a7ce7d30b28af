export const id = 48;
export const ids = [48];
export const modules = {

/***/ 70048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);

/** The demo reads its own flags: `cec demo --help` lists them. */
function command(name, summary) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(name)
        .description(summary)
        .allowUnknownOption()
        .allowExcessArguments()
        .helpOption(false)
        .argument('[flags...]')
        .action(async () => {
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(4505), __webpack_require__.e(3412), __webpack_require__.e(6985)]).then(__webpack_require__.bind(__webpack_require__, 50859));
        process.exitCode = await run(process.argv.slice(3));
    });
}


/***/ })

};
