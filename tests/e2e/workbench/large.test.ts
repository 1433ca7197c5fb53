import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { IS_BUILT } from '../../support/built.js';
import { temporaryFolder } from '../../support/folder.js';
import { folderOfMany } from '../../workbench/many.js';
import { workbench } from '../../workbench/support.js';
import { HAS_CHROMIUM, openBrowser } from './chromium.js';
import { slowness } from './clock.js';
import { longestTask, TRACED } from './trace.js';

const ITEMS = 2_000;
/** The longest that the page may be busy with one thing, in milliseconds. */
const LONGEST = 100;
/** The longest wait for the first page of a document, and for a correction to be kept and shown, in milliseconds on the clock of a quiet machine. */
const LONGEST_WAIT = 1_500;
/** A busy machine may hold up any one try, so the best of some counts. */
const TRIES = 3;
const AGENCIES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Công Thương'];

const task = (at: number): string =>
  `${at}. ${AGENCIES[at % 4]} chủ trì, phối hợp với ${AGENCIES[(at + 1) % 4]} rà soát danh mục thư viện số ${at} của các xã, phường; lập báo cáo kết quả thực hiện tại ${(at % 97) + 3} điểm phục vụ bạn đọc, bảo đảm tối thiểu ${(at % 60) + 30}% thư viện có phòng đọc số, cập nhật số liệu lên hệ thống và gửi báo cáo về Ủy ban nhân dân tỉnh Hưng Lâm; hoàn thành trước ngày 15/${String((at % 12) + 1).padStart(2, '0')}/2026.`;

const PAGE = `<style>body { font: 13pt/1.35 serif } p { margin: 0 0 8pt }</style>
<p>ỦY BAN NHÂN DÂN<br>TỈNH HƯNG LÂM</p><p>Số: 12/KH-UBND</p><p><i>Hưng Lâm, ngày 05 tháng 01 năm 2026</i></p>
<h3>KẾ HOẠCH</h3><p><b>Nâng cấp thư viện huyện năm 2026</b></p><p><b>I. NHIỆM VỤ</b></p>
${Array.from({ length: ITEMS }, (_, at) => `<p>${task(at + 1)}</p>`).join('')}`;

describe.skipIf(!IS_BUILT || !HAS_CHROMIUM)(
  'long documents and long lists in the browser',
  { timeout: 600_000 },
  () => {
    test('a document of 300 pages and 2,000 items holds the page up for no tenth of a second', async () => {
      const { browser, newPage, faults } = await openBrowser();
      const page = await newPage();
      await page.setContent(PAGE);
      const folder = temporaryFolder();
      const margin = { top: '30mm', bottom: '30mm', left: '30mm', right: '20mm' };
      await writeFile(join(folder, 'dai.pdf'), await page.pdf({ format: 'A4', margin }));
      const { url, api } = await workbench({ folder });
      const [{ id } = { id: '' }] = (await api.list()).documents;
      const { summary } = await api.done(id, 400);
      expect(summary).toMatchObject({ tasks: ITEMS });
      expect(summary?.pages).toBeGreaterThanOrEqual(300);

      const longest = async (doing: () => Promise<unknown>): Promise<number> => {
        await browser.startTracing(page, TRACED);
        await doing();
        await page.waitForTimeout(300);
        return longestTask(await browser.stopTracing());
      };
      const turnWheel = async (x: number): Promise<void> => {
        await page.mouse.move(x, 400);
        for (let times = 0; times < 20; times++) {
          await page.mouse.wheel(0, 3_000);
          await page.waitForTimeout(30);
        }
      };
      const shortest = async (
        doing: () => Promise<unknown>,
        before: () => Promise<unknown>,
      ): Promise<number> => {
        const waits: number[] = [];
        for (let tries = 0; tries < TRIES; tries++) {
          await before();
          const slow = slowness();
          const began = performance.now();
          await doing();
          waits.push((performance.now() - began) / slow);
        }
        return Math.min(...waits);
      };
      const showList = async (): Promise<void> => {
        await page.goto(url);
        await page.waitForSelector('tr.ready');
      };
      const waits = {
        'the first page': await shortest(async () => {
          await page.locator('tr.ready a').click();
          await page.waitForSelector('.textLayer span', { state: 'attached' });
        }, showList),
      };
      await showList();
      const busy = {
        opening: await longest(async () => {
          await page.locator('tr.ready a').click();
          await page.waitForSelector('.card .statement');
          await page.waitForSelector('.textLayer span', { state: 'attached' });
          await page.getByRole('button', { name: `Tất cả ${ITEMS}` }).waitFor();
        }),
        'scrolling the items': await longest(() => turnWheel(1_000)),
        'scrolling the pages': await longest(() => turnWheel(300)),
        'selecting with keys': await longest(async () => {
          for (let times = 0; times < 20; times++) await page.keyboard.press('j');
        }),
        'selecting by a click': await longest(async () => {
          await page.locator('.card .statement').nth(2).click();
          await page.locator('.box.active').first().waitFor();
        }),
        correcting: await longest(async () => {
          await page.keyboard.press('d');
          await page.getByRole('button', { name: `Tất cả ${ITEMS}` }).waitFor();
          await page.locator('.card.statements.selected').waitFor();
          await page.keyboard.press('u');
          await page.locator('.card.tasks.selected').waitFor();
        }),
        filtering: await longest(() => page.fill('.bar input', 'thu vien so 15')),
      };
      await page.fill('.bar input', '');
      await page.locator('.card.tasks .statement').first().click();
      const corrected = await shortest(
        async () => {
          await page.keyboard.press('a');
          await page.getByText('Đã lưu.').waitFor();
        },
        () => page.locator('.told p').waitFor({ state: 'detached' }),
      );
      const slow = Object.entries({ ...waits, 'a correction': corrected }).filter(
        ([, wait]) => wait > LONGEST_WAIT,
      );
      expect(slow).toEqual([]);
      expect(Object.entries(busy).filter(([, time]) => time >= LONGEST)).toEqual([]);
      expect(await page.locator('.card').count()).toBeLessThan(100);
      expect(faults).toEqual([]);
    });

    test('the last of five thousand documents can be reached, and few are drawn', async () => {
      const { newPage, faults } = await openBrowser();
      const { url } = await workbench({ folder: await folderOfMany(5_000, 1) });
      const page: Page = await newPage();
      await page.goto(url);
      await page.getByText('5000 văn bản').waitFor();
      await page.locator('tr.ready').first().waitFor();
      expect(await page.locator('tr.ready').first().textContent()).toContain('Việc thứ 4999');
      // Rows that were not drawn yet are as high as is estimated: the end may move while they are.
      const last = page.getByText('Việc thứ 0 của thư viện');
      await expect
        .poll(
          async () => {
            await page
              .locator('#content')
              .evaluate((content: { scrollTop: number; scrollHeight: number }) => {
                content.scrollTop = content.scrollHeight;
              });
            return last.isVisible();
          },
          { timeout: 30_000 },
        )
        .toBe(true);
      expect(await page.locator('tr.ready').count()).toBeLessThan(100);
      await page.getByRole('button', { name: 'Số, ký hiệu' }).click();
      await page.locator('#content').evaluate((content: { scrollTop: number }) => {
        content.scrollTop = 0;
      });
      await expect
        .poll(() => page.locator('tbody tr[data-row]').first().textContent(), { timeout: 30_000 })
        .toContain('0/KH-UBND');
      expect(faults).toEqual([]);
    });
  },
);
