import { expect, test } from '@jest/globals';
import { STYLE } from '../../../../src/report/check/html/style.js';

/** Text on its ground. */
const PAIRS = [
  ['ink', 'ground'],
  ['ink', 'card'],
  ['ink', 'good-ground'],
  ['ink', 'bad-ground'],
  ['ink', 'chip'],
  ['soft', 'ground'],
  ['soft', 'card'],
  ['soft', 'good-ground'],
  ['soft', 'bad-ground'],
  ['accent', 'card'],
  ['good', 'good-ground'],
  ['bad', 'bad-ground'],
  ['bad', 'card'],
  ['warn', 'warn-ground'],
  ['warn', 'card'],
] as const;

const SCHEMES = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, block]) => new Map([...block!.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, k, v]) => [k!, v!])),
);

/** @see WCAG 2.2, "relative luminance" */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('there is a light scheme and a dark one', () => {
  expect(SCHEMES).toHaveLength(2);
});

test.each(PAIRS)('%s can be read on %s', (text, ground) => {
  for (const colours of SCHEMES) {
    const [a, b] = [luminance(colours.get(text)!), luminance(colours.get(ground)!)];
    expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
