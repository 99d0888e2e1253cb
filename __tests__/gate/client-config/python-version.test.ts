import { expect, test } from '@jest/globals';
import { judge } from './judging.js';

test.each([
  '3.13\n',
  '3.12.4\n3.11\n',
  'pypy3.10-7.3.12\n',
  '# of the team\ncpython@3.13\n',
  'my-environment\n',
])('.python-version with %j passes', (text) => {
  expect(judge('.python-version', text)).toEqual({ problems: [], binds: [] });
});

test.each([
  ['.python-version', './evil\n', '1 .python-version'],
  ['.python-versions', '3.13\n/build/evil\n', '2 .python-versions'],
  ['a/.pdm-python', 'C:\\evil\\python.exe\n', '1 .pdm-python'],
])('%s with %j names a program', (path, text, problem) => {
  expect(judge(path, text).problems).toEqual([problem]);
});
