import { expect, test } from '@jest/globals';
import { Pace, type RequestKind } from '../../src/aws/pace.js';

/** How many of so many requests start before the first timer. */
async function atOnce(kind: RequestKind, requests: number): Promise<number> {
  const pace = new Pace();
  let started = 0;
  for (let request = 0; request < requests; request++)
    void pace.run(kind, async () => {
      started += 1;
    });
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  return started;
}

test.each<[RequestKind, number]>([
  ['write', 98],
  ['copy', 1],
  ['publish', 10],
])('of many requests of the kind %s, %d start at once', async (kind, most) => {
  expect(await atOnce(kind, 300)).toBe(most);
});
