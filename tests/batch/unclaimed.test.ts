import { expect, test } from 'vitest';
import { convertJob } from '../../src/batch/job.js';
import { convert } from '../../src/index.js';

const document = `KẾ HOẠCH
Năm 2026

II. NHIỆM VỤ
1. Sở Tài chính trình phương án trong quý I.
2. Sở Nội vụ rà soát quy chế.
`;

/** A pass that loses the last item, as a defect of ours would. */
async function lossy(): Promise<number> {
  const { extractor, definePass } = await import('../../src/extract/index.js');
  const lose = definePass('lose', (draft) => {
    draft.items.pop();
  });
  const finish = await convertJob({ source: Buffer.from(document), name: 'a.txt' }, extractor().use(lose));
  const outcome = await finish();
  return outcome.failure === null ? outcome.done.unclaimed : -1;
}

test('a whole document has no unclaimed words', async () => {
  const outcome = await (await convertJob({ source: Buffer.from(document), name: 'a.txt' }))();
  expect(outcome).toMatchObject({ failure: null, done: { unclaimed: 0 } });
  expect((await convert(Buffer.from(document), { name: 'a.txt' })).plan.tasks).toHaveLength(2);
});

test('words that an extractor loses are counted for the manifest', async () => {
  expect(await lossy()).toBe(8);
});
