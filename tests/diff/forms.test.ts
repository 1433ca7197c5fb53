import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { diffPlans, renderRows, renderTracked, seriesOf, seriesPage } from '../../src/diff/index.js';
import { workbookOf } from '../../src/export/index.js';
import { measureOf, targetOf } from '../support/planItems.js';
import { planOf, sectionOf } from './plans.js';
import { planOfLines } from './planted/documents.js';
import { YEARLY } from './planted/goldens.js';

const EDITED = YEARLY.replace('tối thiểu 70%', 'tối thiểu 80%').replace(
  '\n- Mở 12 lớp bồi dưỡng kế toán cho công chức tài chính cấp xã.',
  '',
);

async function comparison() {
  const [{ plan: old }, { plan: next }] = [
    await planOfLines(YEARLY, 'text'),
    await planOfLines(EDITED, 'text'),
  ];
  return { old, new: next, diff: diffPlans(old, next) };
}

test('a workbook has a row a change, both sides beside each other, with a filter', async () => {
  const { title, rows } = renderRows(await comparison(), { language: 'vi', only: null });
  expect(rows.filter((row) => row.includes('tăng')).map((row) => row.slice(7, 9))).toEqual([
    ['lên tối thiểu 70% hồ sơ', 'lên tối thiểu 80% hồ sơ'],
  ]);
  const zip = await JSZip.loadAsync(await workbookOf(title, rows, 'vi'));
  const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  expect(sheet.match(/<row /g)).toHaveLength(rows.length);
  expect(sheet).toContain(`<autoFilter ref="A1:L${rows.length}"/>`);
});

test('a Word file tracks what was put in and taken out, in the order of the new plan', async () => {
  const bytes = await renderTracked(await comparison(), { language: 'vi' });
  const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';
  const deleted = [...xml.matchAll(/<w:delText[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');
  expect(xml.match(/<w:ins /g)?.length).toBeGreaterThan(0);
  expect(xml).toContain('Mở 12 lớp bồi dưỡng kế toán');
  expect(deleted).toContain('70');
  // Accepted, the statements of the new plan stand in their order; the reader takes revisions as accepted.
  const { text } = await convert(bytes, { name: 'so-sanh.docx', format: 'docx' });
  expect(text.indexOf('Rà soát văn bản')).toBeLessThan(text.indexOf('Kiểm soát chất lượng'));
  expect(text).toContain('tối thiểu 80%');
  expect(text).not.toContain('Mở 12 lớp');
});

test('equal comparisons give equal rows', async () => {
  const [a, b] = [await comparison(), await comparison()];
  const rows = (one: typeof a) => renderRows(one, { language: 'en', only: null });
  expect(rows(a)).toEqual(rows(b));
});

test('a series draws the values of a target over the years', () => {
  const plan = (year: number, value: number) =>
    planOf(year, {
      sections: [sectionOf('I', 'MỤC TIÊU')],
      targets: [
        targetOf('I-1', 'Tỷ lệ hồ sơ nộp trực tuyến của tỉnh', { measures: [measureOf(`${value}%`, value)] }),
      ],
    });
  const series = seriesOf([plan(2023, 60), plan(2024, 70), plan(2025, 85)]);
  expect(series.targets[0]?.quantities).toEqual([
    { unit: '%', subject: null, scope: null, values: [60, 70, 85] },
  ]);
  const page = seriesPage(series, { language: 'vi' });
  expect(page.match(/<polyline points="20,76 160,[\d.]+ 300,[\d.]+"/g)).toHaveLength(1);
  expect(page).toContain('aria-label="%: 2023: 60, 2024: 70, 2025: 85"');
});
