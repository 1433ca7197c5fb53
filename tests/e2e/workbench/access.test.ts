import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PLAN } from '../../corrections/support.js';
import { IS_BUILT } from '../../support/built.js';
import { workbench } from '../../workbench/support.js';
import { HAS_CHROMIUM, openBrowser } from './chromium.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PDF = 'fixtures/documents/quyet-dinh-chuyen-doi-so.pdf';

/** Waits for a value as long as a busy machine may need. */
const soon = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 30_000 });

// What runs in the page is text here: these tests are typed for Node, which has no document.
const SERIOUS = `axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 160)))`;
const WIDER = `Math.max(...[document.documentElement, document.getElementById('content')]
  .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))`;

describe.skipIf(!IS_BUILT || !HAS_CHROMIUM)(
  'for everybody, on every screen',
  { timeout: 240_000 },
  async () => {
    if (!IS_BUILT || !HAS_CHROMIUM) return;
    const { url, api } = await workbench();
    const { newPage } = await openBrowser();
    const ids: Record<string, string> = {};

    beforeAll(async () => {
      const pdf = new Uint8Array(await readFile(PDF));
      const { documents } = await api.upload({
        'thu-vien.md': PLAN,
        'quyet-dinh.pdf': pdf,
        'hong.pdf': '%PDF-1.7 hỏng',
      });
      for (const { document } of documents) {
        ids[document.name] = document.id;
        await api.done(document.id);
      }
    }, 120_000);

    /** Every view, one after another, and the dialogs. */
    async function* views(page: Page): AsyncGenerator<string> {
      for (const place of ['', 'track', 'compare', `d/${ids['quyet-dinh.pdf']}`, `d/${ids['thu-vien.md']}`]) {
        await page.goto(`${url}/#/${place}`);
        await page.waitForSelector('h1');
        await page.waitForTimeout(300);
        yield place;
      }
      await page.goto(`${url}/#/compare`);
      await page.getByLabel('Văn bản trước').first().focus();
      await page.locator('.offer').first().waitFor();
      yield 'documents that are offered to be compared';
      await page.goto(`${url}/#/compare/${ids['quyet-dinh.pdf']}/${ids['thu-vien.md']}`);
      await page.locator('.change').first().waitFor();
      yield 'two documents beside each other';
      await page.goto(`${url}/#/d/${ids['hong.pdf']}`);
      await page.getByText('Tệp hỏng.').waitFor();
      yield 'a document that could not be read';
      await page.goto(`${url}/#/`);
      await page.getByRole('button', { name: 'Cất đi: hong.pdf' }).click();
      await page.getByText('Đã cất đi (1)').click();
      yield 'what is put away';
      await page.getByRole('button', { name: 'Lấy lại: hong.pdf' }).click();
      await page.locator('tr.failed').waitFor();
      await page.goto(`${url}/#/d/${ids['thu-vien.md']}`);
      await page.waitForSelector('.card.tasks .statement');
      for (const key of ['e', 's', '?']) {
        await page.locator('.card.tasks').first().click();
        await page.keyboard.press(key);
        await page.waitForSelector('dialog[open]');
        yield `the dialog of ${key}`;
        await page.keyboard.press('Escape');
        await page.waitForSelector('dialog[open]', { state: 'hidden' });
      }
    }

    test.each([
      [360, 'light'],
      [390, 'light'],
      [390, 'dark'],
      [768, 'light'],
      [768, 'dark'],
      [1366, 'dark'],
      [1366, 'light'],
    ] as const)(
      'nothing serious for axe, nothing wider than the screen, at %i px, %s',
      async (width, scheme) => {
        const page = await newPage(width);
        await page.emulateMedia({ colorScheme: scheme });
        for await (const view of views(page)) {
          // As text to the debugger, not as a script of the page, which the page's own policy would refuse.
          await page.evaluate(await readFile(AXE, 'utf8'));
          expect([view, await page.evaluate<string[]>(SERIOUS)]).toEqual([view, []]);
          expect([view, await page.evaluate<number>(WIDER)]).toEqual([view, 0]);
        }
      },
    );

    test('a document is corrected without a mouse', async () => {
      const page = await newPage();
      await page.goto(`${url}/#/d/${ids['thu-vien.md']}`);
      await page.waitForSelector('.card.tasks .statement');
      await page.keyboard.press('/');
      await page.keyboard.type('ra soat bien che');
      await soon(() => page.locator('.card').count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog', { state: 'detached' });
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.locator('input[name=end]').focus();
      await page.keyboard.type('05152026');
      await page.keyboard.press('Enter');
      await page.locator('.card .basis.corrected').waitFor();
      await page.keyboard.press('u');
      await soon(() => page.locator('.card .basis.corrected').count()).toBe(0);
    });

    test('in English, and still so after loading again', async () => {
      const page = await newPage();
      await page.goto(url);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Documents' }).waitFor();
      await page.reload();
      await page.getByText('The file is damaged.').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });

    test('what is printed holds every item and nothing of what is for the screen', async () => {
      const page = await newPage();
      await page.goto(`${url}/#/d/${ids['quyet-dinh.pdf']}`);
      await page.waitForSelector('.card .statement');
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.top', '.acts', '.bar', '.source'])
        expect([hidden, await page.locator(hidden).isVisible()]).toEqual([hidden, false]);
      const { targets, tasks } = await api.json<{ targets: unknown[]; tasks: unknown[] }>(
        `/api/documents/${ids['quyet-dinh.pdf']}/plan`,
      );
      expect(await page.locator('.card:visible').count()).toBeGreaterThanOrEqual(
        targets.length + tasks.length,
      );
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    });
  },
);
