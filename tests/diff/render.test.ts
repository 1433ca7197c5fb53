import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { type DiffFormat, diffPlans, renderDiff } from '../../src/diff/index.js';
import { measureOf, taskOf } from '../support/planItems.js';
import { assigneeOf, deadlineOf, planOf, sectionOf } from './plans.js';

const CHROMIUM = '/usr/bin/chromium';
const page = (number: number) => [{ start: 0, end: 1, page: number, bbox: null, confidence: null }];
const sections = [sectionOf('II', 'NHIỆM VỤ'), sectionOf('III', 'TÀI CHÍNH <CÔNG>')];
const old = planOf(2024, {
  sections,
  tasks: [
    taskOf('II-1', '- Nâng tỷ lệ hồ sơ trực tuyến đạt 80% & hơn', {
      measures: [measureOf('80%', 80)],
      lead: [assigneeOf('Sở Nội vụ')],
      spans: page(2),
    }),
    taskOf('II-2', 'Rà soát quy hoạch thủy lợi hạ lưu sông Thanh', { deadline: deadlineOf('quý 1', 2024) }),
    taskOf('III-1', '=Công khai dự toán ngân sách các đơn vị', { lead: [assigneeOf('Sở Tài chính')] }),
    taskOf('III-2', 'Kiểm kê tài sản công của các trường học'),
  ],
});
const next = planOf(2025, {
  sections,
  tasks: [
    taskOf('II-1', '- Nâng tỷ lệ hồ sơ trực tuyến đạt 90% & hơn', {
      measures: [measureOf('90%', 90)],
      lead: [assigneeOf('Sở Nội vụ')],
      spans: page(3),
    }),
    taskOf('II-2', 'Rà soát quy hoạch thủy lợi hạ lưu sông Thanh', { deadline: deadlineOf('quý 1', 2025) }),
    taskOf('III-2', 'Kiểm kê tài sản công của các trường học'),
    taskOf('III-3', 'Mua sắm tập trung "thiết bị" <script>alert(1)</script>', {
      lead: [assigneeOf('Sở Y tế')],
    }),
  ],
});
const comparison = { old, new: next, diff: diffPlans(old, next) };
const write = (format: DiffFormat, only: ('changed' | 'unchanged')[] | null = null): string =>
  renderDiff(comparison, format, {
    language: 'vi',
    only: only === null ? null : new Set(only),
    color: false,
  });

describe('text', () => {
  test('terminal: kinds, words, changes; nothing of what is unchanged', () => {
    const text = write('terminal');
    expect(text).toContain('! II-1 thay đổi  - Nâng tỷ lệ hồ sơ trực tuyến đạt [-80-]{+90+}% & hơn');
    expect(text).toContain('chỉ tiêu — tăng: 80% → 90%');
    expect(text).toContain('» II-2 chuyển năm');
    expect(text).toContain('thời gian — chuyển sang năm mới: quý 1/2024 → quý 1/2025');
    expect(text).not.toContain('Kiểm kê tài sản');
    expect(text).not.toContain('\u001b[');
  });

  test('terminal: only the kinds asked for', () => {
    expect(write('terminal', ['unchanged'])).toContain('Kiểm kê tài sản');
    expect(write('terminal', ['changed'])).not.toContain('» II-2');
  });

  test('terminal: of a long text what stands around its changes', () => {
    const long = (share: string): string =>
      `Nâng tỷ lệ hồ sơ trực tuyến đạt ${share}; ${'rà soát sổ sách từng thôn bản, '.repeat(40)}báo cáo xã.`;
    const plan = (year: number, share: string) =>
      planOf(year, { sections, tasks: [taskOf('II-1', long(share))] });
    const [before, after] = [plan(2024, '80%'), plan(2025, '90%')];
    const text = renderDiff({ old: before, new: after, diff: diffPlans(before, after) }, 'terminal', {
      language: 'vi',
      only: null,
      color: false,
    });
    expect(text).toContain('đạt [-80-]{+90+}%; rà soát');
    expect(text).toContain('… ');
    expect(text).toContain('báo cáo xã.');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(500);
  });

  test('Markdown: marks of the texts are escaped', () => {
    const text = write('markdown');
    expect(text).toContain('- **thay đổi** II-1: - Nâng tỷ lệ hồ sơ trực tuyến đạt ~~80~~**90**% & hơn');
    expect(text).toContain('\\<script\\>');
    expect(text).toContain('### TÀI CHÍNH \\<CÔNG\\>');
  });

  test('CSV: a row a change, read by spreadsheets, no formula', () => {
    const text = write('csv');
    expect(text.startsWith('\uFEFFDanh sách,')).toBe(true);
    const rows = text.trimEnd().split('\r\n');
    expect(rows.filter((row) => row.includes(',II-1,II-1,'))).toHaveLength(2);
    expect(rows.some((row) => row.includes(',tăng,80%,90%,2,3,'))).toBe(true);
    expect(text).toContain("'=Công khai");
    expect(text).not.toMatch(/,[=-]/);
  });

  test('JSON: the comparison itself', () => {
    expect(JSON.parse(write('json'))).toEqual(comparison.diff);
  });
});

describe.runIf(existsSync(CHROMIUM))('page', () => {
  let browser: Browser | null = null;
  afterAll(() => browser?.close());

  test('filters work, nothing is requested, texts are texts', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'kehoach-')), 'so-sanh.html');
    writeFileSync(path, write('html'));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    const tab = await browser.newPage();
    const requests: string[] = [];
    const troubles: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    tab.on('console', (message) => troubles.push(message.text()));
    tab.on('pageerror', (error) => troubles.push(error.message));
    tab.on('dialog', (dialog) => troubles.push(dialog.message()));
    await tab.goto(pathToFileURL(path).href);
    const shown = () => tab.locator('article:visible .ids').allTextContents();

    expect(await shown()).toEqual(expect.arrayContaining(['II-1', 'II-2', 'III-1', 'III-3']));
    expect(await shown()).not.toContain('III-2');
    await tab.check('[name=kind][value=unchanged]');
    expect(await shown()).toContain('III-2');
    await tab.uncheck('[name=kind][value=changed]');
    expect(await shown()).not.toContain('II-1');
    await tab.check('[name=kind][value=changed]');
    await tab.selectOption('[name=theme]', 'TÀI CHÍNH <CÔNG>');
    expect(await shown()).toEqual(['III-1', 'III-2', 'III-3']);
    await tab.selectOption('[name=agency]', 'Sở Y tế');
    expect(await shown()).toEqual(['III-3']);
    await tab.selectOption('[name=theme]', '');
    await tab.selectOption('[name=agency]', '');
    await tab.fill('[name=words]', 'THỦY LỢI');
    expect(await shown()).toEqual(['II-2']);
    await tab.fill('[name=words]', '');

    expect(await tab.locator('#tasks article[data-kind=changed] del').textContent()).toBe('80');
    expect(await tab.locator('#tasks article[data-kind=changed] ins').textContent()).toBe('90');
    expect(await tab.locator('a[href="ke-hoach-2025.docx#page=3"]').count()).toBe(1);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('form').isVisible()).toBe(false);
    expect({ requests: requests.slice(1), troubles }).toEqual({ requests: [], troubles: [] });
  });
});
