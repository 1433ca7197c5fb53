import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { exportPlan, exportPlans } from '../../src/export/index.js';
import { htmlOf } from '../../src/export/page/html.js';
import { markdownOf, markdownText } from '../../src/export/page/markdown.js';
import { testFolder } from './support/files.js';
import { copyOf, HOSTILE, plan, task } from './support/plans.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const hostile = () =>
  plan({
    tasks: HOSTILE.map((text, index) => task(`II-${index}`, text)),
    document: { ...plan().document, title: '</title><script>alert(1)</script>' },
  });

describe('Markdown', () => {
  test('shows facts, contents, tables with pages, and what is to be checked', () => {
    const text = markdownOf(plan());
    expect(text).toContain('# KẾ HOẠCH Cải cách hành chính năm 2026');
    expect(text).toContain('15/KH\\-UBND');
    expect(text).toContain('## Nội dung');
    expect(text).toContain('| Rà soát văn bản quy phạm pháp luật |');
    expect(text).toContain('- warning: Thời hạn chưa đọc được\\. \\(Trang 4\\)');
  });

  test.each(HOSTILE)('%j is text', (text) => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(markdownText(text));
    let found = '';
    visit(tree, (node) => {
      expect(['root', 'paragraph', 'text', 'link'].includes(node.type)).toBe(true);
      if (node.type === 'text') found += node.value;
    });
    expect(found).toBe(text);
  });

  test('every item is a row', () => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(markdownOf(hostile(), 'en'));
    let rows = 0;
    visit(tree, 'tableRow', () => {
      rows++;
    });
    const tables = 1 + 1 + 1;
    expect(rows).toBe(tables + 2 + HOSTILE.length + 1);
  });
});

describe('HTML', () => {
  test('is one page that fetches nothing and runs nothing', () => {
    const page = htmlOf(hostile());
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<title>KẾ HOẠCH &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>');
  });

  test('says in the language of its reader where words come from', () => {
    expect(htmlOf(plan())).toContain('title="trang 3, ký tự 100–134"');
    expect(htmlOf(plan(), 'en')).toContain('title="page 3, characters 100–134"');
    expect(htmlOf(plan())).toContain('title="trước ngày · 2026-01-31 · nêu rõ · time/statement"');
  });

  test.skipIf(CHROMIUM === undefined)(
    'a browser shows every item, its evidence and nothing more',
    { timeout: 60_000 },
    async () => {
      const folder = await testFolder();
      const path = join(folder, 'trang.html');
      await writeFile(path, htmlOf(hostile()));
      const { chromium } = await import('playwright-core');
      const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
      try {
        const page = await browser.newPage();
        const asked: string[] = [];
        const shouted: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('dialog', (dialog) => shouted.push(dialog.message()));
        page.on('pageerror', (error) => shouted.push(error.message));
        await page.goto(pathToFileURL(path).href);
        expect(await page.locator('tbody tr').count()).toBe(2 + HOSTILE.length + 1);
        expect(await page.locator('tr[data-id^="II-"] td:nth-child(2)').allInnerTexts()).toEqual(
          HOSTILE.map((text) => text.trim()),
        );
        expect(await page.locator('nav a').count()).toBe(3);
        for (const href of await page
          .locator('nav a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
          expect(await page.locator(href ?? '').count()).toBe(1);
        expect((await page.pdf()).length).toBeGreaterThan(1000);
        expect(asked).toEqual([pathToFileURL(path).href]);
        expect(shouted).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});

test('each plan has a page of its own, whatever its file is called', async () => {
  const names = ['a.docx', 'a.docx', '../../etc/passwd', '.ẩn', 'x'.repeat(300), 'a:b?.pdf', ''];
  const files = await exportPlan(
    names.map((name, index) => ({ ...copyOf(plan(), String(index)), source: { ...plan().source, name } })),
    'html',
  );
  expect(files.map(({ name }) => name)).toEqual([
    'a.docx.html',
    'a.docx~2.html',
    '_.._etc_passwd.html',
    'ẩn.html',
    `${'x'.repeat(80)}.html`,
    'a_b_.pdf.html',
    'plan.html',
  ]);
});

test('one plan can go to one file, several cannot', async () => {
  const path = join(await testFolder(), 'trang.html');
  expect((await exportPlans([plan()], 'html', path)).files).toEqual([path]);
  await expect(exportPlans([plan(), plan()], 'html', path)).rejects.toMatchObject({ code: 'usage' });
});
