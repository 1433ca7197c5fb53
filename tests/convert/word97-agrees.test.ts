import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import type { Plan } from '../../src/plan/index.js';

/** Plans, and the same saved by LibreOffice in the format of Word 97. */
const FILES = fileURLToPath(new URL('../../fixtures/word97/', import.meta.url));
/** Numbered by Word, with cells merged both ways. */
const TREES = 'ke-hoach-cay-xanh';
/** With statements in text boxes, a table within a cell, and the signature's table right below that of the work. */
const JETTIES = 'ke-hoach-ben-nuoc';

async function read(name: string, format: string): Promise<Plan> {
  return (await convert(`${FILES}${name}.${format}`)).plan;
}

/** What a plan says, but for the file and the places in it. */
function saying({ source: _, ...rest }: Plan): unknown {
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => (/^spans$|Spans$/u.test(key) ? undefined : value)),
  );
}

test('the same plan from Word and from Word 97', async () => {
  const old = await read(TREES, 'doc');
  expect(saying(old)).toEqual(saying(await read(TREES, 'docx')));
  expect(old.sections.map(({ id }) => id)).toEqual(['I', 'I.1', 'I.2', 'II', 'III', 'PL']);
  const rows = old.tasks.filter(({ origin }) => origin === 'annex');
  expect(rows.map(({ number, group, lead }) => [number, group, lead.map(({ name }) => name)])).toEqual([
    ['1', 'Chăm sóc', ['Công ty Cây xanh Lam Khê']],
    ['2', 'Chăm sóc', ['Công ty Cây xanh Lam Khê']],
    ['3', 'Trồng mới', []],
    ['3.1', 'Trồng mới', ['Phòng Kinh tế']],
    ['3.2', 'Trồng mới', ['Đội Quy tắc đô thị']],
    ['4', 'Trồng mới', ['Công an phường']],
  ]);
  expect(old.diagnostics.map(({ code }) => code)).not.toContain('doc-structure-lost');
});

test('text boxes, tables within tables and tables that touch', async () => {
  const old = await read(JETTIES, 'doc');
  expect(saying(old)).toEqual(saying(await read(JETTIES, 'docx')));
  expect(old.tasks.map(({ id, text }) => [id, text])).toEqual([
    ['II-1', 'Phòng Kinh tế khảo sát 14 bến trước ngày 31/5/2026.'],
    ['II-2', 'Công an xã cắm 20 biển báo trước ngày 30/6/2026.'],
    ['II-3', 'Văn phòng xã theo dõi.'],
    ['III-1', 'Các thôn báo cáo trước ngày 10/12/2026.'],
    ['III-2', 'Văn phòng xã tổng hợp.'],
    ['PL-1', 'Vận động dời chuồng trại Thôn Hạ 40 hộ Thôn Thượng 25 hộ theo danh sách'],
    ['PL-2', 'Đổ bậc bê tông'],
  ]);
  expect(old.document.signatory?.name).toBe('Phạm Thị Thử');
  expect(old.tables[0]?.rows.at(-1)?.cells).toEqual(['2', 'Đổ bậc bê tông', 'Đội Thủy nông', '30/9/2026']);
});
