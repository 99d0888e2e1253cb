import { expect, test } from '@jest/globals';
import { indexUrl } from '../../src/clients/python-index.js';
import { placeholder, withTokens } from '../../src/login/tokens.js';

const domain = { domain: 'acme', domainOwner: '111122223333', region: 'eu-west-1' };
const domains = ['TOKEN', 'TOKEN_2'].map((tokenVariable) => ({ ...domain, tokenVariable }));
const tokenOf = (variable: string): string => `${variable}$&+/=`;

test('a token takes the place of its placeholder, spelled for a URL in a URL', () => {
  for (const { tokenVariable } of domains) {
    const token = tokenOf(tokenVariable);
    const mark = placeholder(tokenVariable);
    expect(withTokens(`Bearer ${mark}, ${mark}`, domains, tokenOf)).toBe(`Bearer ${token}, ${token}`);
    const url = 'https://host.example/pypi/shared/';
    expect(withTokens(indexUrl(url, mark), domains, tokenOf)).toBe(indexUrl(url, token));
  }
});
