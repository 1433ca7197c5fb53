import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { fairLanes, LARGE_BYTES } from '../../src/batch/lanes.js';

/** Work that ends when told. */
function manual(): { work: () => Promise<void>; end: () => void; begun: () => boolean } {
  let end = (): void => undefined;
  let begun = false;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    work() {
      begun = true;
      return ended;
    },
    end: () => end(),
    begun: () => begun,
  };
}

describe('large documents', () => {
  test.each([
    [2, 1],
    [4, 3],
    [1, 1],
  ])('with %d at once, at most %d are large', async (concurrency, most) => {
    const lanes = fairLanes(concurrency);
    const large = Array.from({ length: 6 }, manual);
    for (const { work } of large) await lanes.add(LARGE_BYTES, work);
    await turn();
    expect(large.filter(({ begun }) => begun()).length).toBe(most);
    if (concurrency > 1) {
      const small = manual();
      await lanes.add(10, small.work);
      await turn();
      expect(small.begun()).toBe(true);
      small.end();
    }
    for (const { end } of large) end();
    await lanes.idle();
    expect(large.every(({ begun }) => begun())).toBe(true);
    expect(lanes.load()).toBe(0);
  });
});

test('no more is taken than is worked off', async () => {
  const lanes = fairLanes(2);
  const waiting: ReturnType<typeof manual>[] = [];
  let taken = 0;
  const feeding = (async () => {
    for (let at = 0; at < 50; at++) {
      const one = manual();
      waiting.push(one);
      await lanes.add(1, one.work);
      taken++;
    }
  })();
  await turn();
  expect(taken).toBeLessThanOrEqual(6);
  for (let at = 0; at < 50; at++) {
    waiting[at]?.end();
    await turn();
    expect(taken).toBeLessThanOrEqual(at + 8);
  }
  await feeding;
  await lanes.idle();
  expect(taken).toBe(50);
});

test('stopped, it finishes what has begun and drops the rest', async () => {
  const lanes = fairLanes(1);
  const [first, second] = [manual(), manual()];
  await lanes.add(1, first.work);
  await lanes.add(1, second.work);
  await turn();
  lanes.stop();
  first.end();
  await lanes.idle();
  expect(second.begun()).toBe(false);
});

test('a defect in the work comes out at the end', async () => {
  const lanes = fairLanes(2);
  await lanes.add(1, () => Promise.reject(new Error('hỏng')));
  await expect(lanes.idle()).rejects.toThrow('hỏng');
});
