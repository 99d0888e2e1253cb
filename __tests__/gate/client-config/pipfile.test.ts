import { expect, test } from '@jest/globals';
import { endpoint, judge } from './judging.js';

const source = (url: string, verify = 'true') =>
  `[[source]]\nname = "acme"\nurl = "${url}"\nverify_ssl = ${verify}\n\n`;
const SIMPLE = endpoint('pypi', 'simple/');

test('a Pipfile with the repository as its only source binds pipenv', () => {
  const text = `${source(SIMPLE)}[packages]\na = {version = "*", index = "acme"}\n`;
  expect(judge('Pipfile', text)).toEqual({ problems: [], binds: ['pipenv'] });
});

test('a password from a variable leaves the address what it is', () => {
  const url = SIMPLE.replace('https://', `https://aws:\${CODEARTIFACT_AUTH_TOKEN}@`);
  expect(judge('Pipfile', source(url))).toEqual({ problems: [], binds: ['pipenv'] });
});

test('a Pipfile without a source binds nothing', () => {
  expect(judge('Pipfile', '[packages]\na = "*"\n')).toEqual({ problems: [], binds: [] });
});

test.each([
  [source('https://pypi.example/simple'), '3 source.url'],
  [source(SIMPLE) + source('https://pypi.example/simple'), '8 source.url'],
  [source(`https://aws:\${TOKEN}@pypi.example/simple`), '3 source.url'],
  [source(SIMPLE.replace('https://', `https://intranet:\${HOME}@`)), '3 source.url'],
  [source(SIMPLE, 'false'), '4 source.verify_ssl'],
])('%s is a problem', (text, problem) => {
  expect(judge('Pipfile', text)).toEqual({ problems: [problem], binds: [] });
});
