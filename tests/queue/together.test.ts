import { expect, test, vi } from 'vitest';
import { together } from '../../src/queue/together.js';

/** Those that come one after another, and who has gone by now. */
function meeting(isMore: () => boolean) {
  const meet = together({ most: 3, longest: 250, isMore });
  const gone: number[] = [];
  const come = (number: number): void => void meet().then(() => gone.push(number));
  const soon = (): Promise<void> => new Promise((done) => setImmediate(done));
  return { come, gone, soon };
}

test('whoever is the last goes at once, with those that wait', async () => {
  let left = 1;
  const { come, gone, soon } = meeting(() => left-- > 0);
  come(1);
  await soon();
  expect(gone).toEqual([]);
  come(2);
  await soon();
  expect(gone).toEqual([1, 2]);
});

test('so many go at once', async () => {
  const { come, gone, soon } = meeting(() => true);
  for (const number of [1, 2, 3, 4]) come(number);
  await soon();
  expect(gone).toEqual([1, 2, 3]);
});

test('nobody waits longer than the longest wait', async () => {
  vi.useFakeTimers();
  try {
    const { come, gone } = meeting(() => true);
    come(1);
    await vi.advanceTimersByTimeAsync(200);
    come(2);
    expect(gone).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    expect(gone).toEqual([1, 2]);
    come(3);
    await vi.advanceTimersByTimeAsync(249);
    expect(gone).toEqual([1, 2]);
    await vi.advanceTimersByTimeAsync(1);
    expect(gone).toEqual([1, 2, 3]);
  } finally {
    vi.useRealTimers();
  }
});
