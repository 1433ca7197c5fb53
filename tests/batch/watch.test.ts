import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { checkWatchable, watchDocuments } from '../../src/batch/watch.js';
import { temporaryFolder } from '../support/folder.js';

/** Watches a folder and notes what comes, with its size. */
function watching(folder: string): {
  seen: [string, number | null][];
  states: string[];
  end: () => Promise<void>;
} {
  const stop = new AbortController();
  const seen: [string, number | null][] = [];
  const states: string[] = [];
  const output = join(folder, 'ket-qua');
  const over = (async () => {
    for await (const { name, bytes } of watchDocuments(folder, {
      output,
      settle: 1_000,
      poll: false,
      stop: stop.signal,
      onState: (state) => states.push(state),
    }))
      seen.push([name, bytes]);
  })();
  return {
    seen,
    states,
    end() {
      stop.abort();
      return over;
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 15_000; waited += 50) await sleep(50);
  expect(condition()).toBe(true);
}

test('gives out what is there, what arrives, what changes and what is renamed', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'ket-qua'));
  writeFileSync(join(folder, 'có sẵn.txt'), 'a');
  const { seen, end } = watching(folder);
  await until(() => seen.length === 1);
  mkdirSync(join(folder, 'quý 1'));
  writeFileSync(join(folder, 'quý 1', 'mới.txt'), 'ab');
  writeFileSync(join(folder, '.an.txt'), 'ẩn');
  writeFileSync(join(folder, '~$moi.docx'), 'của Word');
  writeFileSync(join(folder, 'ket-qua', 'a.plan.json'), '{}');
  await until(() => seen.length === 2);
  writeFileSync(join(folder, 'có sẵn.txt'), 'abc');
  await until(() => seen.length === 3);
  renameSync(join(folder, 'quý 1', 'mới.txt'), join(folder, 'quý 1', 'đổi tên.txt'));
  await until(() => seen.length === 4);
  await end();
  expect(seen).toEqual([
    ['có sẵn.txt', 1],
    ['quý 1/mới.txt', 2],
    ['có sẵn.txt', 3],
    ['quý 1/đổi tên.txt', 2],
  ]);
});

test('waits until a file has stopped growing', async () => {
  const folder = temporaryFolder();
  const { seen, end } = watching(folder);
  await sleep(200);
  for (let at = 0; at < 10; at++) {
    appendFileSync(join(folder, 'chép dần.txt'), 'x'.repeat(100));
    await sleep(100);
  }
  await until(() => seen.length > 0);
  await end();
  expect(seen).toEqual([['chép dần.txt', 1_000]]);
});

test('lives on when files vanish before their turn', async () => {
  const folder = temporaryFolder();
  const { seen, end } = watching(folder);
  await sleep(200);
  writeFileSync(join(folder, 'tạm.txt'), 'x');
  await sleep(100);
  rmSync(join(folder, 'tạm.txt'));
  writeFileSync(join(folder, 'còn.txt'), 'x');
  await until(() => seen.length > 0);
  await end();
  expect(seen).toEqual([['còn.txt', 1]]);
});

test('sees a folder that was away and came back', { timeout: 60_000 }, async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'đến');
  mkdirSync(folder);
  writeFileSync(join(folder, 'trước.txt'), 'a');
  const { seen, states, end } = watching(folder);
  await until(() => seen.length === 1);
  renameSync(folder, join(parent, 'chỗ khác'));
  await until(() => states.at(-1) === 'away');
  mkdirSync(folder);
  await until(() => states.at(-1) === 'watching');
  writeFileSync(join(folder, 'sau.txt'), 'ab');
  await until(() => seen.length === 2);
  // Another folder put in its place at once is no other to the watch either.
  renameSync(folder, join(parent, 'chỗ thứ ba'));
  mkdirSync(folder);
  writeFileSync(join(folder, 'cuối.txt'), 'abc');
  await until(() => seen.length === 3);
  await end();
  expect(seen.map(([name]) => name)).toEqual(['trước.txt', 'sau.txt', 'cuối.txt']);
  expect(states.slice(0, 3)).toEqual(['watching', 'away', 'watching']);
});

test('a folder that is not there is refused', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'tệp'), '');
  await checkWatchable(folder);
  for (const name of ['không có', 'tệp'])
    await expect(checkWatchable(join(folder, name))).rejects.toMatchObject({ code: 'folder-unreadable' });
});
