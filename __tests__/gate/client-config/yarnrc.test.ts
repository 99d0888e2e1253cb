import { describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const NPM = endpoint('npm');

describe('.yarnrc.yml', () => {
  test('with the repository binds yarn 2 and later', () => {
    const text = `nodeLinker: node-modules\nnpmRegistryServer: "${NPM}"\nnpmScopes:\n  acme:\n    npmRegistryServer: ${NPM}\nenableScripts: false\nnpmAlwaysAuth: true\n`;
    expect(judge('.yarnrc.yml', text)).toEqual({ problems: [], binds: ['yarn-berry'] });
    expect(judge('.yarnrc.yml', `cacheFolder: ./.yarn/cache\n${text}`).problems).toEqual([]);
    expect(judge('.yarnrc.yml', 'nodeLinker: pnp\n').binds).toEqual([]);
    expect(judge('.yarnrc.yml', `npmScopes:\n  a:\n    npmRegistryServer: ${NPM}\n`).binds).toEqual([]);
  });

  test.each([
    ['npmRegistryServer: https://npm.example/', '2 npmRegistryServer'],
    ['npmPublishRegistry: https://npm.example/', '2 npmPublishRegistry'],
    ['npmScopes:\n  a.b:\n    npmRegistryServer: https://npm.example/', '4 npmScopes.a.b.npmRegistryServer'],
    [
      `npmRegistries:\n  "${NPM}":\n    npmAuthToken: "\${CODEARTIFACT_AUTH_TOKEN}"`,
      `4 npmRegistries.${NPM}.npmAuthToken`,
    ],
    ['npmAuthToken: s3cret', '2 npmAuthToken'],
    ['npmScopes: { a: { npmAuthIdent: "u:s3cret" } }', '2 npmScopes.a.npmAuthIdent'],
    ['yarnPath: .yarn/releases/yarn-4.0.0.cjs', '2 yarnPath'],
    ['plugins:\n  - path: .yarn/plugins/evil.cjs\n    spec: evil', '3 plugins.path'],
    ['plugins:\n  - ./evil.cjs', '3 plugins'],
    ['enableStrictSsl: false', '2 enableStrictSsl'],
    ['unsafeHttpWhitelist: [npm.example]', '2 unsafeHttpWhitelist'],
    ['httpProxy: http://proxy.example/', '2 httpProxy'],
    [
      'networkSettings:\n  "*.example":\n    httpsProxy: http://proxy.example/',
      '4 networkSettings.*.example.httpsProxy',
    ],
    ['httpsCaFilePath: ca.pem', '2 httpsCaFilePath'],
    ['cacheFolder: ./deps', '2 cacheFolder'],
    ['pnpUnpluggedFolder: deps', '2 pnpUnpluggedFolder'],
    ['lockfileFilename: other.lock', '2 lockfileFilename'],
    ['checksumBehavior: update', '2 checksumBehavior'],
    ['enableScripts: true', '2 enableScripts'],
    ['a: &x 1', '2 .yarnrc.yml'],
    ['a: {', '3 .yarnrc.yml'],
  ])('%s is a problem', (lines, problem) => {
    const { problems, binds } = judge('.yarnrc.yml', `compressionLevel: 0\n${lines}\n`);
    expect(problems[0]).toBe(problem);
    expect(binds).toEqual([]);
  });

  test('with the mark of version 1, which makes yarn read it in another grammar, is a problem', () => {
    const text = `# team\n#  yarn lockfile V1\nnpmRegistryServer: "${NPM}"\n`;
    expect(judge('.yarnrc.yml', text)).toEqual({ problems: ['1 .yarnrc.yml'], binds: [] });
  });

  test('under a name that yarn does not look for binds nothing', () => {
    expect(judge('.yarnrc.yaml', `npmRegistryServer: "${NPM}"\n`)).toEqual({ problems: [], binds: [] });
  });

  test('no credential is repeated', () => {
    expect(said('.yarnrc.yml', 'npmAuthToken: s3cret\n')).not.toContain('s3cret');
  });
});

describe('.yarnrc', () => {
  test('with the repository binds yarn 1', () => {
    const text = `# yarn lockfile v1\n\nregistry "${NPM}"\n"@acme:registry" "${NPM}"\n--install.ignore-scripts true\nlastUpdateCheck 1700000000000\n`;
    expect(judge('.yarnrc', text)).toEqual({ problems: [], binds: ['yarn'] });
  });

  test.each([
    ['registry "https://npm.example/"', '2 registry'],
    ['registry: https://npm.example/', '2 registry'],
    ['"registry" "https://npm.example/"', '2 registry'],
    ['"@acme:registry" "https://npm.example/"', '2 @acme:registry'],
    ['@acme:registry "https://npm.example/"', '2 @acme:registry'],
    ['--install.registry "https://npm.example/"', '2 --install.registry'],
    ['--*.registry "https://npm.example/"', '2 --*.registry'],
    ['yarn-path "./evil.js"', '2 yarn-path'],
    ['yarn-offline-mirror "./archives"', '2 yarn-offline-mirror'],
    ['--install.no-lockfile true', '2 --install.no-lockfile'],
    ['--install.ignore-scripts false', '2 --install.ignore-scripts'],
    ['--add.use-yarnrc other', '2 --add.use-yarnrc'],
    ['strict-ssl false', '2 strict-ssl'],
    ['https-proxy "http://proxy.example/"', '2 https-proxy'],
    ['env:\n  NODE_OPTIONS "--require ./evil.js"', '2 env'],
    ['"not closed', '2 .yarnrc'],
  ])('%s is a problem', (lines, problem) => {
    const { problems, binds } = judge('.yarnrc', `registry "${NPM}"\n${lines}\n`);
    expect(problems[0]).toBe(problem);
    // Code takes no binding away, so that an exception can allow it.
    expect(binds).toEqual(problem.endsWith('yarn-path') ? ['yarn'] : []);
  });
});
