// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what shells expand
import { expect, test } from '@jest/globals';
import { linesWithHost, toEmbedded } from '../../../src/buildspec/run/addresses.js';

const DOMAIN = { domain: 'acme', domainOwner: '111122223333', region: 'eu-west-1' };
const HOST = 'acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
const DUAL = 'acme-111122223333.codeartifact.eu-west-1.on.aws';
const VPC = 'vpce-0a1b-2c3d.d.codeartifact.eu-west-1.vpce.amazonaws.com';
const HERE = '127.0.0.1:4873';
const PATH = 'd/acme-111122223333';
const replace = toEmbedded(DOMAIN, ['shared', 'shared-2', 'a.b'], `http://${HERE}`);

test.each([
  [`https://${HOST}/npm/shared/left-pad`, `http://${HERE}/npm/${PATH}/shared/left-pad`],
  [`https://${HOST}/npm/shared`, `http://${HERE}/npm/${PATH}/shared`],
  [`https://${DUAL}/maven/a.b/`, `http://${HERE}/maven/${PATH}/a.b/`],
  [`https://${VPC}/pypi/${PATH}/shared-2/simple/`, `http://${HERE}/pypi/${PATH}/shared-2/simple/`],
  [`//${HOST}/npm/shared/:_authToken=\${T}`, `//${HERE}/npm/${PATH}/shared/:_authToken=\${T}`],
  [`"sparse+https://${HOST}/cargo/shared/"`, `"sparse+http://${HERE}/cargo/${PATH}/shared/"`],
  [`https://aws:\${T}@${HOST}/pypi/shared/simple/`, `http://aws:\${T}@${HERE}/pypi/${PATH}/shared/simple/`],
  [
    `a https://${HOST}/npm/shared/ b https://${HOST}/npm/shared-2/`,
    `a http://${HERE}/npm/${PATH}/shared/ b http://${HERE}/npm/${PATH}/shared-2/`,
  ],
])('%s', (text, replaced) => {
  expect(replace(text)).toBe(replaced);
});

test.each([
  `https://${HOST}/npm/shared-3/`,
  `https://${HOST}/npm/sharedx`,
  `https://${HOST}/other/shared/`,
  `https://other-111122223333.d.codeartifact.eu-west-1.amazonaws.com/npm/shared/`,
  `https://acme-111122223333.d.codeartifact.us-east-1.amazonaws.com/npm/shared/`,
  `https://x${HOST}/npm/shared/`,
  `https://${HOST}.example/npm/shared/`,
  `http://${HOST}/npm/shared/`,
  'https://registry.example/npm/shared/',
])('%s stays', (text) => {
  expect(replace(text)).toBe(text);
});

test('lines that name the host all the same are found', () => {
  expect(linesWithHost(`a\nHOST=${HOST}\nb\nX=${DUAL}`, DOMAIN)).toEqual([2, 4]);
  expect(linesWithHost(replace(`https://${HOST}/npm/shared/`), DOMAIN)).toEqual([]);
});
