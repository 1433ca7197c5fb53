import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Plan, planSchema } from '../../../src/plan/index.js';
import { PLAN } from '../../corrections/support.js';
import { IS_BUILT } from '../../support/built.js';
import { workbench } from '../../workbench/support.js';
import { HAS_CHROMIUM, openBrowser } from './chromium.js';
import { folderWithLost } from './lost.js';

/** Waits for a value as long as a busy machine may need. */
const soon = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 30_000 });

const SOURCE = `${PLAN}
4. Sửa mái che sân đọc sách ngoài trời.

5. Tối thiểu 60% bạn đọc hài lòng.
`;

// What runs in the page is text here: these tests are typed for Node, which has no document.
const HATCH = `getComputedStyle(document.querySelector('.mark.lost')).backgroundImage`;

describe.skipIf(!IS_BUILT || !HAS_CHROMIUM)('items of other shapes', { timeout: 120_000 }, async () => {
  if (!IS_BUILT || !HAS_CHROMIUM) return;
  const { folder, id } = await folderWithLost(SOURCE, ['mái che', 'hài lòng']);
  const { url, api } = await workbench({ folder });
  const { newPage, faults } = await openBrowser();
  let page: Page;
  const plan = async (): Promise<Plan> => planSchema.parse(await api.json(`/api/documents/${id}/plan`));
  const texts = async (list: 'tasks' | 'targets' | 'statements'): Promise<string[]> =>
    (await plan())[list].map(({ text }) => text);
  const lost = async (): Promise<number> =>
    (await plan()).diagnostics.filter(({ code }) => code === 'text-unclaimed').length;
  const card = (words: string) => page.locator('.card', { hasText: words }).first();

  beforeAll(async () => {
    page = await newPage();
    await page.goto(`${url}/#/d/${id}`);
    await page.waitForSelector('.card .statement');
  }, 60_000);

  test('words that nothing claimed are hatched, and stand in the queue', async () => {
    expect(await lost()).toBe(2);
    expect((await page.locator('.mark.lost').allTextContents()).join(' ')).toMatch(/mái che.*hài lòng/su);
    const hatched = await page.evaluate<string>(HATCH);
    expect(hatched).toContain('repeating-linear-gradient');
    await page.getByRole('button', { name: 'Cần xem 0/2' }).click();
    expect(await page.locator('.card .doubt').count()).toBe(2);
  });

  test('n makes them a task, N a target; what is settled leaves the count', async () => {
    await page.locator('.mark.lost', { hasText: 'mái che' }).click();
    expect(await page.locator('.card.selected').textContent()).toContain('mái che');
    await page.keyboard.press('n');
    await soon(async () => (await texts('tasks')).some((text) => text.includes('Sửa mái che'))).toBe(true);
    await page.locator('.mark.lost', { hasText: 'hài lòng' }).click();
    await page.keyboard.press('N');
    await soon(async () => (await texts('targets')).some((text) => text.includes('60% bạn đọc'))).toBe(true);
    expect(await lost()).toBe(0);
    await soon(() => page.locator('.mark.lost').count()).toBe(0);
  });

  test('m merges an item with the next, u takes it apart again', async () => {
    await page.getByRole('button', { name: 'Tất cả' }).click();
    const before = await texts('tasks');
    await card('Lập danh mục').click();
    await page.keyboard.press('m');
    await soon(async () => (await texts('tasks')).length).toBe(before.length - 1);
    expect(await texts('tasks')).toContainEqual(
      expect.stringMatching(/^Lập danh mục .* Mở lớp tập huấn cho cán bộ thư viện\.$/),
    );
    await soon(() => card('Lập danh mục').textContent()).toContain('Mở lớp');
    await page.keyboard.press('u');
    await soon(() => texts('tasks')).toEqual(before);
  });

  test('d says that an item is none: its words stay as a statement, and come back', async () => {
    const before = await texts('tasks');
    await soon(() => page.locator('.card.tasks').count()).toBe(before.length);
    await card('Mở lớp').click();
    await page.keyboard.press('d');
    await soon(() => texts('statements')).toContain('Mở lớp tập huấn cho cán bộ thư viện.');
    expect(await texts('tasks')).toHaveLength(before.length - 1);
    await soon(() => page.locator('.card.tasks').count()).toBe(before.length - 1);
    await page.keyboard.press('u');
    await soon(() => texts('tasks')).toEqual(before);
  });

  test('a statement becomes a target by N, and every step is kept in order', async () => {
    await card('Mở lớp').click();
    await page.keyboard.press('d');
    await page.locator('.card.statements', { hasText: 'Mở lớp' }).click();
    await page.keyboard.press('N');
    await soon(() => texts('targets')).toContain('Mở lớp tập huấn cho cán bộ thư viện.');
    const { lines } = await api.json<{ lines: { op: string }[] }>(`/api/documents/${id}/corrections`);
    const ops = ['add', 'add', 'merge', 'undo', 'drop', 'undo', 'drop', 'add'];
    expect(lines.map(({ op }) => op)).toEqual(ops);
  });

  test('the page complained of nothing', () => {
    expect(faults).toEqual([]);
  });
});
