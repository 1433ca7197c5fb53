import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportPlan } from '../../src/export/index.js';
import { columnLetters, serialDate } from '../../src/export/xlsx/sheet.js';
import { outputOf, program, testFolder } from './support/files.js';
import { HOSTILE, plan, task } from './support/plans.js';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test.each([
  ['1900-03-01', 61],
  ['2026-01-31', 46053],
  ['1900-01-01', null],
  ['2026-02-30', null],
  ['2026-01', null],
])('the serial date of %s is %s', (iso, serial) => {
  expect(serialDate(iso)).toBe(serial);
});

test('the heading is frozen and filtered, the columns have widths, dates a date format', async () => {
  const [file] = await exportPlan(plan(), 'xlsx');
  const zip = await JSZip.loadAsync(file?.content ?? []);
  const tasks = await zip.file('xl/worksheets/sheet3.xml')?.async('string');
  expect(tasks).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(tasks).toContain('<autoFilter ref="A1:AJ6"/>');
  expect(tasks).toContain('customWidth="1"');
  expect(tasks).toContain('<v>46053</v>');
  expect(tasks).not.toContain('<f>');
  const styles = await zip.file('xl/styles.xml')?.async('string');
  expect(styles).toContain('formatCode="dd/mm/yyyy"');
  expect(styles).toContain('wrapText="1"');
  const book = await zip.file('xl/workbook.xml')?.async('string');
  expect([...(book ?? '').matchAll(/sheet name="([^"]+)"/g)].map((match) => match[1])).toEqual([
    'Chỉ tiêu',
    'Số đo',
    'Nhiệm vụ',
    'Phân công',
    'Văn bản',
  ]);
});

describe('read back by LibreOffice', () => {
  const office = program(['soffice', 'libreoffice']);
  let sheets: Record<string, string[][]> | null = null;
  /** The tasks as LibreOffice writes them. */
  let raw = '';

  /** Every sheet as CSV: comma, UTF-8, quotes around every text and only around texts. */
  const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

  beforeAll(async () => {
    if (office === null) return;
    const folder = await testFolder();
    const hostile = plan({
      tasks: [...plan().tasks, ...HOSTILE.map((text, index) => task(`X-${index}`, text))],
    });
    const [file] = await exportPlan(hostile, 'xlsx', { language: 'en' });
    await writeFile(join(folder, 'p.xlsx'), file?.content ?? '');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await outputOf(office, [
      profile,
      '--headless',
      '--convert-to',
      FILTER,
      '--outdir',
      folder,
      join(folder, 'p.xlsx'),
    ]);
    const names = ['Targets', 'Measures', 'Tasks', 'Assignees', 'Documents'];
    const texts = await Promise.all(
      names.map((name) => readFile(join(folder, `p-${name}.csv`), 'utf8').catch(() => null)),
    );
    if (texts.includes(null)) {
      process.stderr.write('skipped: LibreOffice without its spreadsheet program (libreoffice-calc)\n');
      return;
    }
    raw = texts[2] ?? '';
    sheets = Object.fromEntries(names.map((name, index) => [name, parseCsv(texts[index] ?? '')]));
  }, 120_000);

  function column(sheet: string, heading: string): string[] {
    const [head, ...rows] = sheets?.[sheet] ?? [];
    const index = head?.indexOf(heading) ?? -1;
    return rows.map((row) => row[index] ?? '');
  }

  test('rows and sums are those of the plan', ({ skip }) => {
    if (sheets === null) skip();
    expect(column('Targets', 'Id')).toEqual(['I-1', 'I-2']);
    expect(column('Tasks', 'Id').slice(0, 5)).toEqual(['II.1-1', 'II-2', 'II-2.1', 'II-2.2', 'PL-1']);
    expect(column('Measures', 'Value').map(Number)).toEqual([95, 80, 20]);
    expect(column('Assignees', 'Role')).toEqual(['lead', 'support', 'support', 'lead', 'lead', 'lead']);
    expect(column('Documents', 'Document number')).toEqual(['15/KH-UBND']);
  });

  test('dates are dates', ({ skip }) => {
    if (sheets === null) skip();
    expect(column('Tasks', 'End').slice(0, 3)).toEqual(['2026-01-31', '', '2026-06-30']);
    expect(raw).toContain(',2026-01-31,');
    expect(raw).not.toContain('"2026-01-31"');
  });

  test('formulas are texts, word for word', ({ skip }) => {
    if (sheets === null) skip();
    expect(column('Tasks', 'Text').slice(5)).toEqual(HOSTILE);
  });
});

/** RFC 4180 as LibreOffice writes it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
