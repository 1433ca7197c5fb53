import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Plan, planSchema } from '../../../src/plan/index.js';
import { PLAN } from '../../corrections/support.js';
import { IS_BUILT } from '../../support/built.js';
import { workbench } from '../../workbench/support.js';
import { HAS_CHROMIUM, openBrowser } from './chromium.js';

const PDF = 'fixtures/documents/quyet-dinh-chuyen-doi-so.pdf';
const SCRIPT = '&lt;img src=x onerror="document.title=1"&gt; &lt;script&gt;document.title=2&lt;/script&gt;';
/** Markup in the title, in a statement and in the cells of a table. */
const HOSTILE = `${PLAN.replace('Mở lớp', `${SCRIPT} Mở lớp`).replace('Nâng cấp thư viện', `${SCRIPT} Nâng cấp thư viện`)}
## PHỤ LỤC

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm |
|---|---|---|---|---|
| 1 | Kiểm kê ${SCRIPT} kho sách | Sở Nội vụ ${SCRIPT} | Quý I/2026 | ${SCRIPT} |
`;

/** Waits for a value as long as a busy machine may need. */
const soon = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 30_000 });

// What runs in the page is text here: these tests are typed for Node, which has no document.
const WORDS_IN = `({ x, y, width, height }) =>
  [...document.querySelectorAll('.textLayer span')]
    .filter((span) => {
      const at = span.getBoundingClientRect();
      const [middleX, middleY] = [at.x + at.width / 2, at.y + at.height / 2];
      return middleX > x && middleX < x + width && middleY > y && middleY < y + height;
    })
    .map((span) => span.textContent)
    .join(' ')`;
const SELECT_TITLE = `getSelection().selectAllChildren(
  [...document.querySelectorAll('.text p')].find((one) => one.textContent.startsWith('Nâng cấp thư viện')))`;
describe.skipIf(!IS_BUILT || !HAS_CHROMIUM)('the workbench in a browser', { timeout: 180_000 }, async () => {
  if (!IS_BUILT || !HAS_CHROMIUM) return;
  const { url, api } = await workbench();
  const { newPage, faults } = await openBrowser();
  let page: Page;
  const ids: Record<string, string> = {};
  const plan = async (name: string): Promise<Plan> =>
    planSchema.parse(await api.json(`/api/documents/${ids[name]}/plan`));
  const open = async (name: string): Promise<void> => {
    await page.goto(`${url}/#/d/${ids[name]}`);
    await page.waitForSelector('.card .statement');
  };
  const card = (words: string) => page.locator('.card', { hasText: words }).first();

  beforeAll(async () => {
    page = await newPage();
    await page.goto(url);
    await page.setInputFiles('input[data-kind=files]', [
      { name: 'thu-vien.md', mimeType: 'text/markdown', buffer: Buffer.from(PLAN) },
      { name: '<b>xau.md', mimeType: 'text/markdown', buffer: Buffer.from(HOSTILE) },
      { name: 'quyet-dinh.pdf', mimeType: 'application/pdf', buffer: await readFile(PDF) },
    ]);
    await page.locator('tr.ready').nth(2).waitFor({ timeout: 120_000 });
    for (const { id, name } of (await api.list()).documents) ids[name] = id;
  }, 180_000);

  test('dropped files appear, are read, and are found without marks', async () => {
    await page.fill('input[type=search]', 'chuyen doi so');
    await soon(() => page.locator('tr.ready').count()).toBe(1);
    await page.fill('input[type=search]', '');
    await soon(() => page.locator('tr.ready').count()).toBe(3);
  });

  test('markup in names and words is shown as it is and runs nothing', async () => {
    expect(await page.locator('tr.ready', { hasText: '<b>xau.md' }).count()).toBe(1);
    await open('<b>xau.md');
    await card('<script>').waitFor();
    await card('Kiểm kê').click();
    await page.locator('.card.selected summary').click();
    await page.locator('.reasons li').first().waitFor();
    expect(await page.locator('.review img, .review script').count()).toBe(0);
    expect(await page.title()).toMatch(/Nâng cấp thư viện huyện năm 2026 · kehoach$/);
    for (const place of ['', 'track', 'compare']) {
      await page.goto(`${url}/#/${place}`);
      await page.waitForTimeout(500);
      expect(await page.locator('#content img, #content script').count()).toBe(0);
      expect(await page.title()).toBe('kehoach');
    }
  });

  test('a box lies over the words of its item', async () => {
    await open('quyet-dinh.pdf');
    await page.waitForSelector('.page .box');
    await page.waitForSelector('.textLayer span');
    const words = (await plan('quyet-dinh.pdf')).targets[0];
    await card(words?.text.slice(0, 40) ?? '').click();
    const active = page.locator('.box.active').first();
    await active.waitFor();
    const box = await active.boundingBox();
    const under = await page.evaluate<string>(
      `(${WORDS_IN})(${JSON.stringify(box ?? { x: 0, y: 0, width: 0, height: 0 })})`,
    );
    expect(under.replace(/\s+/gu, ' ')).toContain(words?.text.slice(0, 30));
  });

  test('a click on the page selects the item, by the words that can be selected above it', async () => {
    const text = (await plan('quyet-dinh.pdf')).targets[0]?.text ?? '';
    await page
      .locator('.textLayer span', { hasText: text.slice(0, 20) })
      .first()
      .click();
    expect(await page.locator('.card.selected .statement').textContent()).toBe(text);
  });

  test('a deadline is corrected, a task split, words made a task; all stand after reading again', async () => {
    await open('thu-vien.md');
    await card('rà soát biên chế').click();
    await page.keyboard.press('e');
    await page.fill('input[name=end]', '2026-04-30');
    await page.click('dialog button[type=submit]');
    await card('rà soát biên chế').locator('.basis.corrected').waitFor();

    await card('Lập danh mục').click();
    await page.keyboard.press('s');
    await page.fill(
      'textarea[name=parts]',
      'Lập danh mục sách cần số hóa\nchọn đơn vị số hóa trong quý II/2026.',
    );
    await page.click('dialog button[type=submit]');
    await soon(() => page.locator('.card.tasks').count()).toBe(4);

    await page.evaluate(SELECT_TITLE);
    await page.keyboard.press('n');
    await soon(() => page.locator('.card.tasks').count()).toBe(5);

    await page.reload();
    await page.goto(url);
    await page
      .locator('tr', { hasText: 'thu-vien.md' })
      .getByRole('button', { name: /Đọc lại/ })
      .click();
    await api.done(ids['thu-vien.md'] ?? '');
    const { tasks, corrections } = await plan('thu-vien.md');
    expect(tasks).toHaveLength(5);
    expect(tasks.find(({ text }) => text.includes('rà soát'))?.deadline).toMatchObject({
      end: '2026-04-30',
      basis: 'corrected',
    });
    expect(corrections.map(({ path }) => path)).toEqual(['deadline', 'split', 'add']);
  });

  test('measures and the letterhead are corrected; what was not touched stays as it was read', async () => {
    await open('quyet-dinh.pdf');
    const { targets, document } = await plan('quyet-dinh.pdf');
    const target = targets.find(({ measures }) => measures.length > 1);
    await card(target?.text.slice(0, 40) ?? '').click();
    await page.keyboard.press('e');
    await page.fill('input[name="measures.0.value"]', '91');
    await page.click('dialog button[type=submit]');
    await soon(
      async () => (await plan('quyet-dinh.pdf')).targets.find(({ key }) => key === target?.key)?.measures,
    ).toEqual(
      target?.measures.map((one, at) => (at === 0 ? { ...one, value: 91, rule: 'correction/set' } : one)),
    );
    await page.getByRole('button', { name: 'Sửa phần đầu văn bản' }).click();
    await page.fill('dialog input[name=number]', '46/QĐ-UBND');
    await page.click('dialog button[type=submit]');
    await page.getByText('46/QĐ-UBND').waitFor();
    expect((await plan('quyet-dinh.pdf')).document).toEqual({ ...document, number: '46/QĐ-UBND' });
  });

  test('a file that is dropped again, and one that cannot be read, are told of until somebody has seen it', async () => {
    await page.goto(url);
    await page.setInputFiles('input[data-kind=files]', [
      { name: 'lai.md', mimeType: 'text/markdown', buffer: Buffer.from(PLAN) },
      { name: 'hong.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004 hỏng') },
    ]);
    await page.getByText('“lai.md” đã có trong danh sách.').waitFor();
    await page.locator('tr.failed', { hasText: 'hong.docx' }).getByText('Hãy').waitFor();
    await page.getByRole('button', { name: 'Đóng' }).click();
    expect(await page.locator('.uploads').count()).toBe(0);
  });

  test('undo takes the last correction back', async () => {
    await open('thu-vien.md');
    await page.keyboard.press('u');
    await soon(async () => (await plan('thu-vien.md')).tasks.length).toBe(4);
  });

  test('accepting goes to the next item and is kept', async () => {
    await soon(() => page.locator('.card.tasks').count()).toBe(4);
    await page.keyboard.press('j');
    const before = await page.locator('.card.selected').getAttribute('data-row');
    await page.keyboard.press('a');
    await soon(() => page.locator('.card.selected').getAttribute('data-row')).not.toBe(before);
    const { lines } = await api.json<{ lines: { op: string }[] }>(
      `/api/documents/${ids['thu-vien.md']}/corrections`,
    );
    expect(lines.at(-1)?.op).toBe('accept');
  });

  test('comparing and tracking show plans; a download opens', async () => {
    await page.goto(`${url}/#/compare`);
    for (const [label, name] of [
      ['Văn bản trước', 'thu-vien.md'],
      ['Văn bản sau', '<b>xau.md'],
    ] as const) {
      await page.getByLabel(label).first().focus();
      await page.locator('.offer', { hasText: name }).click();
    }
    await page.waitForSelector('.change');
    expect(await page.locator('.change img, .change script').count()).toBe(0);
    await page.goto(`${url}/#/track`);
    await page.waitForSelector('.duties li[data-row]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.downloads a')]);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  test('the page complained of nothing', () => {
    expect(faults).toEqual([]);
  });
});
