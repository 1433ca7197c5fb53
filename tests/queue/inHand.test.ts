import { expect, test } from 'vitest';
import { startInHand } from '../../src/queue/inHand.js';

/** A worker of two conversions at once, after so many documents of so many milliseconds. */
function after(milliseconds: number, documents = 100, isCareful = false): number {
  const share = startInHand(2);
  for (let number = 0; number < documents; number++) share.took(milliseconds);
  return share.most(isCareful);
}

test.each([
  ['nothing is known', after(1, 0), 4],
  ['documents take no time', after(0), 28],
  ['documents are short', after(20), 28],
  ['documents take a fifth of a second', after(200), 14],
  ['documents are scans', after(5_000), 4],
  ['one of them took a worker with it', after(20, 100, true), 4],
])('in hand where %s', (_, most, expected) => {
  expect(most).toBe(expected);
});

test('one long document among short ones keeps few in hand, until others were short', () => {
  const share = startInHand(2);
  for (let number = 0; number < 100; number++) share.took(20);
  share.took(60_000);
  expect(share.most(false)).toBe(4);
  for (let number = 0; number < 50; number++) share.took(20);
  expect(share.most(false)).toBeGreaterThan(8);
});
