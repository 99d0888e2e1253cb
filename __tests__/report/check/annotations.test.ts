import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { annotate } from '../../../src/report/check/annotations.js';
import { recordingHost } from '../../support/recording-host.js';
import { EXAMPLE } from './example.js';

const temporary = mkdtempSync(join(tmpdir(), 'codeartifact-gate-test-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

test('annotations stand at the lines, at most ten of them, and the log has all', () => {
  const { host, text } = recordingHost(temporary);
  const annotations: unknown[] = [];
  const findings = Array.from({ length: 12 }, (_, index) => ({ ...EXAMPLE.findings[0]!, line: index + 1 }));
  annotate({ ...EXAMPLE, findings }, { ...host, error: (...said) => annotations.push(said) });
  expect(annotations).toEqual(
    findings
      .slice(0, 10)
      .map(({ file, line }) => [
        'integrity: pypi:urllib3@2.5.1: it has no digest. Run pip-compile --generate-hashes and commit what it writes.',
        { file, line },
      ]),
  );
  expect(text()).toContain('pricing/requirements.txt:12  integrity');
});
