export const id = 8667;
export const ids = [8667];
export const modules = {

/***/ 28667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emulatorCommand: () => (/* binding */ emulatorCommand),
/* harmony export */   readExternals: () => (/* binding */ readExternals)
/* harmony export */ });
/* harmony import */ var _emulator_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65582);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);


const emulatorCommand = {
    name: 'emulator',
    summary: 'Serve an embedded CodeArtifact on 127.0.0.1 until interrupted.',
    help: `Usage: codeartifact-gate emulator [--port N] [--data DIR] [--region R] [--account A]
                                  [--ready-file FILE] [--external NAME=URL …]
                                  [--quotas] [--latency MS]

Serves CodeArtifact's control plane, STS, the IAM calls that make roles, an issuer of GitHub's ID tokens and the npm,
PyPI, Maven, Cargo, NuGet, Swift and Ruby endpoints on 127.0.0.1. Prints one JSON line {"url", "env"} once it is ready,
where env holds the variables that point the AWS CLI, the SDKs and the action here. Tells on stderr why it refused a
request.

  --port N            listen there; default: any free port
  --data DIR          keep domains, packages, roles and keys there; default: a temporary folder
  --region R          default: us-east-1
  --account A         default: 111122223333
  --ready-file FILE   also write the ready line there, readable by you alone: it holds this emulator's keys
  --external NAME=URL serve the external connection public:NAME from URL; may be repeated
  --quotas            throttle as CodeArtifact does by default (800 reads a second, …); default: no limit
  --latency MS        hold every answer back for so long, as a distant region would; default: 0

Example:
  codeartifact-gate emulator --port 4873 --data .codeartifact --external npmjs=https://registry.example/
`,
    options: {
        port: { type: 'string' },
        data: { type: 'string' },
        region: { type: 'string' },
        account: { type: 'string' },
        'ready-file': { type: 'string' },
        external: { type: 'string', multiple: true },
        quotas: { type: 'boolean' },
        latency: { type: 'string' },
    },
    takesSettings: false,
    async run(context) {
        const options = readOptions(context);
        const ended = untilSignal();
        const { startEmulator, writeDurably } = await (0,_emulator_open_js__WEBPACK_IMPORTED_MODULE_1__/* .loadEmulator */ .A)();
        const emulator = await startEmulator({ ...options, tell: (line) => context.host.info(line) });
        try {
            announce(emulator, context, writeDurably);
            await ended;
        }
        finally {
            await emulator.close();
        }
        return 0;
    },
};
function announce({ url, env }, { flags, json, printJson }, write) {
    const ready = { url, env };
    const file = flags['ready-file'];
    if (typeof file === 'string') {
        try {
            write(file, `${JSON.stringify(ready)}\n`);
        }
        catch (error) {
            throw refuse(`--ready-file ${file} cannot be written (${error.code})`, 'Name a file in a folder that is there');
        }
    }
    if (json)
        printJson(ready);
    else
        process.stdout.write(`${JSON.stringify(ready)}\n`);
}
function readOptions({ flags }) {
    const text = (name) => flags[name];
    const port = text('port');
    if (port !== undefined && !/^\d{1,5}$/.test(port))
        throw refuse(`--port ${port} is no number`, 'Give a number, 0 for any free port');
    const latency = text('latency');
    if (latency !== undefined && !/^\d{1,5}$/.test(latency))
        throw refuse(`--latency ${latency} is no number`, 'Give milliseconds, such as 80');
    const [dataFolder, region, account] = [text('data'), text('region'), text('account')];
    return {
        externals: readExternals(flags['external'] ?? []),
        quotas: flags['quotas'] === true,
        ...(latency === undefined ? {} : { latency: Number(latency) }),
        ...(port === undefined ? {} : { port: Number(port) }),
        ...(dataFolder === undefined ? {} : { dataFolder }),
        ...(region === undefined ? {} : { region }),
        ...(account === undefined ? {} : { account }),
    };
}
function readExternals(entries) {
    const externals = new Map();
    for (const entry of entries) {
        const [name, url] = entry.split(/=(.*)/s);
        if (name === '' || url === undefined || url === '') {
            throw refuse(`--external ${entry} is not NAME=URL`, 'Write it as npmjs=https://registry.example/');
        }
        if (externals.has(name))
            throw refuse(`--external ${name} is there twice`, 'Give one address for each name');
        externals.set(name, url);
    }
    return externals;
}
function refuse(cause, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', { doing: 'start the embedded CodeArtifact', cause, remedy });
}
function untilSignal() {
    return new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => resolve());
    });
}


/***/ }),

/***/ 65582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadEmulator)
/* harmony export */ });
/** Loads the embedded CodeArtifact without Node's notice that its SQLite module is experimental: some versions of Node print it. */
async function loadEmulator() {
    const { emitWarning } = process;
    process.emitWarning = ((warning, ...rest) => {
        if (String(warning).startsWith('SQLite is an experimental feature'))
            return;
        emitWarning.call(process, warning, ...rest);
    });
    try {
        return await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(663), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(7196), __webpack_require__.e(1600), __webpack_require__.e(5639), __webpack_require__.e(5170)]).then(__webpack_require__.bind(__webpack_require__, 45170));
    }
    finally {
        process.emitWarning = emitWarning;
    }
}


/***/ })

};
