import { expect, test } from 'vitest';
import { grouped } from '../../src/store/postgres/commit/grouped.js';

/** A committer over numbers; the first digit is the key. */
function committer(most: number, fails: (number: number) => unknown = () => null) {
  const groups: number[][] = [];
  const add = grouped<number, string>(
    most,
    (number) => String(number)[0] ?? '',
    async (group) => {
      groups.push([...group]);
      await new Promise((done) => setTimeout(done, 1));
      for (const number of group) if (fails(number) !== null) throw fails(number);
      return group.map((number) => `số ${number}`);
    },
    (error) => error instanceof TypeError,
  );
  return { groups, add };
}

test('what comes at once is a group, and what comes while groups are at work the next', async () => {
  const { groups, add } = committer(3);
  const results = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(add));
  expect(results).toEqual(['số 1', 'số 2', 'số 3', 'số 4', 'số 5', 'số 6', 'số 7']);
  expect(groups).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
});

test('one key is in a group once', async () => {
  const { groups, add } = committer(9);
  await Promise.all([8, 9, 1, 10, 2].map(add));
  expect(groups).toEqual([[8, 9, 1, 2], [10]]);
});

test('what one is the cause of is told to that one only', async () => {
  const { groups, add } = committer(9, (number) => (number === 3 ? new Error('ba') : null));
  const ended = await Promise.allSettled([8, 9, 2, 3, 4].map(add));
  expect(ended.map(({ status }) => status).join(' ')).toBe(
    'fulfilled fulfilled fulfilled rejected fulfilled',
  );
  expect(groups).toEqual([[8, 9, 2, 3, 4], [8], [9], [2], [3], [4]]);
  expect(await add(5)).toBe('số 5');
});

test('what nobody is the cause of is told to all at once', async () => {
  const { groups, add } = committer(9, (number) => (number > 1 ? new TypeError('xa') : null));
  const ended = await Promise.allSettled([1, 1, 2, 3].map(add));
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'rejected']);
  expect(groups).toEqual([[1, 2, 3], [1]]);
});
