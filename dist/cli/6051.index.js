export const id = 6051;
export const ids = [6051];
export const modules = {

/***/ 76051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
const demoCommand = {
    name: 'demo',
    summary: 'Play the whole job on the embedded CodeArtifact; needs no AWS account.',
    help: `Usage: codeartifact-gate demo

Starts the embedded CodeArtifact, founds a small company on it, and takes the example project through the job: gate,
login, install and build with npm, pip, Maven and Cargo, publish, install as a consumer, and three attacks. Ends with a
table; exits with 0 only if every step did what it says.

Example:
  codeartifact-gate demo
`,
    options: {},
    takesSettings: false,
    async run() {
        const { playDemo } = await Promise.all(/* import() */[__webpack_require__.e(3380), __webpack_require__.e(663), __webpack_require__.e(7196), __webpack_require__.e(4788)]).then(__webpack_require__.bind(__webpack_require__, 34788));
        return (await playDemo((line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
    },
};


/***/ })

};
