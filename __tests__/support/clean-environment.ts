// A job's own variables must not reach the code under test, nor may the npm that runs the tests: in CI they would
// make a unit test write into the real job's file commands, or a client read the wrong configuration.
const FOREIGN =
  /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|AWS_|CODEBUILD_|npm_|NPM_CONFIG_|PIP_(?!CERT|DEFAULT_TIMEOUT)|TWINE_|CARGO_REGISTR|MAVEN_)/i;

for (const name of Object.keys(process.env)) {
  if (FOREIGN.test(name)) delete process.env[name];
}
delete process.env['CI'];
