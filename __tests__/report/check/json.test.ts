import { describe, expect, test } from '@jest/globals';
import { checkJson, checkJsonSchema } from '../../../src/report/check/json.js';
import { EXAMPLE } from './example.js';
import { checkOf, HOSTILE } from './hostile.js';
import { readReports } from './read-reports.js';

describe('the document for programs', () => {
  test('has all findings and the totals', () => {
    const document = checkJson(EXAMPLE);
    expect(document).toMatchObject({
      version: 2,
      verdict: 'refused',
      repository: 'asked',
      counts: { files: 4, entries: 100, judged: 99, notJudgeable: 1, findings: 6, excepted: 1 },
      notJudged: ['tools/pom.xml'],
      findings: EXAMPLE.findings,
      unusedPolicy: EXAMPLE.unusedPolicy,
    });
    expect(document.files.at(-1)).toEqual({
      file: 'web/package-lock.json',
      format: 'package-lock.json',
      client: 'npm',
      judged: 47,
      notJudgeable: 1,
    });
    expect(document.excepted).toEqual([
      {
        ...EXAMPLE.excepted[0]!.finding,
        reason: 'Fixes a request smuggling bug that reaches us',
        expires: '2026-12-01',
      },
    ]);
    expect(checkJson({ ...EXAMPLE, findings: [] }).verdict).toBe('clean');
  });

  test('fits its schema, and others do not', async () => {
    const schema = JSON.stringify(checkJsonSchema());
    const { package: _, ...aboutFile } = EXAMPLE.findings[0]!;
    const examples = [EXAMPLE, { ...EXAMPLE, findings: [aboutFile] }, ...HOSTILE.map(checkOf)].map(checkJson);
    const later = { ...examples[0], more: true };
    const texts = [...examples, later].map((document) => JSON.stringify(document));
    expect(await readReports('schema', schema, ...texts)).toHaveLength(texts.length);
    const old = JSON.stringify({ ...examples[0], version: 1 });
    await expect(readReports('schema', schema, old)).rejects.toThrow('2 was expected');
  });
});
