import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spellingsOf } from '../../src/host/spellings.js';
import { terminalHost } from '../../src/host/terminal.js';
import { findLeaks } from '../support/leaks.js';
import { recordingHost } from '../support/recording-host.js';

const TOKEN = `eyJ2ZXI+${'aB3/'.repeat(30)}~.-_==`;

describe('a masked secret is gone from the output', () => {
  test.each([
    ['as it is', TOKEN],
    ['in an index URL', `https://aws:${encodeURIComponent(TOKEN)}@host.example/pypi/`],
    ['in a Basic header', `Authorization: Basic ${Buffer.from(`aws:${TOKEN}`).toString('base64')}`],
    ['in base64 of a text around it', Buffer.from(`ab${TOKEN}yz`).toString('base64')],
  ])('%s', (_name, text) => {
    const { host, text: printed } = recordingHost(tmpdir());
    host.mask(TOKEN);
    host.info(`before ${text} after`);
    host.warning(text);
    host.error(text, { file: text });
    expect(printed()).toContain('***');
    expect(findLeaks([TOKEN], [['output', printed()]])).toEqual([]);
  });

  test('wherever it stands inside other base64', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9._~+/=-]{64,90}$/);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (token, before, after) => {
        const { host, text } = recordingHost(tmpdir());
        host.mask(token);
        host.info(`${before}${token}${after}`);
        host.info(Buffer.from(before + token + after).toString('base64'));
        host.info(Buffer.from(before + token + after).toString('base64url'));
        const inside = findLeaks([token], [['output', text()]]).filter((leak) =>
          /plain|base64/.test(leak.encoding),
        );
        expect(inside).toEqual([]);
      }),
    );
  });
});

test('everyday words are never hidden', () => {
  const { host, text } = recordingHost(tmpdir());
  host.mask('aws');
  host.mask('');
  host.info('aws codeartifact');
  expect(text()).toBe('aws codeartifact\n');
  expect(spellingsOf('aws').every((spelling) => spelling.length >= 12)).toBe(true);
});

test('text of others cannot give commands to a terminal or a runner', () => {
  const { host, text } = recordingHost(tmpdir());
  host.info('::set-output name=x::y\n::add-mask::z\u001b[2J\r\u202egnp');
  const lines = text().split('\n');
  expect(lines.some((line) => line.startsWith('::'))).toBe(false);
  expect(text()).not.toMatch(/[\u001b\r\u202e]/);
});

test('in a job the runner is told to hide the secret as well, before anything else is printed', () => {
  const { host, text } = recordingHost(tmpdir(), { GITHUB_ACTIONS: 'true' });
  host.mask(TOKEN);
  expect(text().split('\n')[0]).toMatch(/^::add-mask::/);
});

test('debug lines need to be asked for', () => {
  const quiet = recordingHost(tmpdir());
  quiet.host.debug('x');
  expect(quiet.text()).toBe('');
  const loud = recordingHost(tmpdir(), { RUNNER_DEBUG: '1' });
  loud.host.debug('x');
  expect(loud.text()).toBe('debug: x\n');
});

test.each([
  [{ RUNNER_TEMP: '/runner', XDG_RUNTIME_DIR: '/', TMPDIR: '/tmpdir' }, '/runner'],
  [{ XDG_RUNTIME_DIR: '/', TMPDIR: '/tmpdir' }, '/'],
  [{ XDG_RUNTIME_DIR: '/not-there', TMPDIR: '/tmpdir' }, '/tmpdir'],
  [{ TMPDIR: '' }, tmpdir()],
])('temporary folders go below what %j names', (environment, folder) => {
  expect(terminalHost({ messages: process.stderr, environment }).temporaryFolder).toBe(folder);
});
