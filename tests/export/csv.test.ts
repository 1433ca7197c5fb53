import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvLines, neutralised } from '../../src/export/csv.js';
import { exportPlan, exportPlans } from '../../src/export/index.js';
import { outputOf, program, testFolder } from './support/files.js';
import { HOSTILE, plan, task } from './support/plans.js';

const python = program(['python3', 'python']);

describe('neutralised', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+84 123', "'+84 123"],
    ['- Tăng cường công tác', "'- Tăng cường công tác"],
    ['–Tăng cường', '–Tăng cường'],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\rx', "'\rx"],
    ['  =1', "'  =1"],
    ["'=1", "''=1"],
    ['＝1+1', "'＝1+1"],
    ['-', '-'],
    ['+', '+'],
    ['100% hồ sơ', '100% hồ sơ'],
    ["'trích'", "'trích'"],
    ['Sở Nội vụ = chủ trì', 'Sở Nội vụ = chủ trì'],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(neutralised(text)).toBe(written);
  });

  test('a long text takes no longer than its length', () => {
    const began = performance.now();
    for (const text of [' '.repeat(50_000), "'".repeat(50_000), `${' '.repeat(50_000)}=`]) neutralised(text);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

test('numbers stay numbers, texts are quoted, null is empty', () => {
  expect(csvLines([['a "b"', -5, 0.56, true, null, '2026-01-31']])).toBe(
    '"a ""b""",-5,0.56,TRUE,,"2026-01-31"\r\n',
  );
  expect(csvLines([['a', 1]], ';')).toBe('"a";1\r\n');
});

test('headings are Vietnamese or English, after a byte order mark', async () => {
  const [vi] = await exportPlan(plan(), 'csv', { sheet: 'tasks' });
  const [en] = await exportPlan(plan(), 'csv', { sheet: 'tasks', language: 'en' });
  expect([...(vi?.content.subarray(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(vi?.content)).toMatch(/^"Tệp","Số văn bản"/);
  expect(new TextDecoder().decode(en?.content)).toMatch(/^"File","Document number"/);
});

test('an unknown sheet is refused with the names of all', async () => {
  await expect(exportPlan(plan(), 'csv', { sheet: 'viec' })).rejects.toThrow('There is no sheet "viec"');
});

describe.skipIf(python === null)('read back by Python', () => {
  const read = `
import csv, json, sys
print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline='')))))`;

  async function rows(folder: string, sheet: string): Promise<Record<string, string>[]> {
    return JSON.parse(await outputOf(python ?? '', ['-c', read, join(folder, `${sheet}.csv`)]));
  }

  test('rows and sums are those of the plan', async () => {
    const folder = await testFolder();
    await exportPlans([plan()], 'csv', folder, { language: 'en' });
    expect((await rows(folder, 'targets')).map((row) => row['Id'])).toEqual(['I-1', 'I-2']);
    expect((await rows(folder, 'tasks')).map((row) => row['Leaf'])).toEqual([
      'TRUE',
      'FALSE',
      'TRUE',
      'TRUE',
      'TRUE',
    ]);
    const measures = await rows(folder, 'measures');
    expect(measures.map((row) => Number(row['Value'])).reduce((a, b) => a + b)).toBe(95 + 80 + 20);
    expect(await rows(folder, 'assignees')).toHaveLength(6);
    expect((await rows(folder, 'documents'))[0]).toMatchObject({
      'Document number': '15/KH-UBND',
      'Issued on': '2026-01-05',
      Tasks: '5',
    });
  });

  test('formulas survive as text, an apostrophe before them', async () => {
    const folder = await testFolder();
    const hostile = plan({ tasks: HOSTILE.map((text, index) => task(`II-${index + 1}`, text)) });
    await exportPlans([hostile], 'csv', folder, { language: 'en' });
    const texts = (await rows(folder, 'tasks')).map((row) => row['Text'] ?? '');
    expect(texts).toEqual(HOSTILE.map(neutralised));
    for (const text of texts) expect(text).not.toMatch(/^[=+\-@\t\r]/);
  });
});
