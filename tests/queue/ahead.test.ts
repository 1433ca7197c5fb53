import { expect, test } from 'vitest';
import { ahead } from '../../src/queue/ahead.js';

async function* upTo(most: number): AsyncGenerator<number> {
  for (let number = 1; number <= most; number++) yield number;
}

test('several at once, in the order they came', async () => {
  let underWay = 0;
  let most = 0;
  const results: number[] = [];
  for await (const result of ahead(upTo(20), 4, async (number) => {
    most = Math.max(most, ++underWay);
    await new Promise((done) => setTimeout(done, number % 3));
    underWay--;
    return number * 10;
  })) {
    results.push(result);
  }
  expect(results).toEqual(Array.from({ length: 20 }, (_, at) => (at + 1) * 10));
  expect(most).toBe(4);
});

test('a failure is told in its turn', async () => {
  const seen: number[] = [];
  const all = async (): Promise<void> => {
    for await (const result of ahead(upTo(9), 3, async (number) => {
      if (number === 5) throw new Error('năm');
      return number;
    })) {
      seen.push(result);
    }
  };
  await expect(all()).rejects.toThrow('năm');
  expect(seen).toEqual([1, 2, 3, 4]);
});
