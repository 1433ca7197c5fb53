import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import type { Plan } from '../../src/plan/index.js';

/** A plan numbered by Word, with cells merged both ways, and the same saved by LibreOffice in the format of Word 97. */
const FILES = fileURLToPath(new URL('../../fixtures/word97/ke-hoach-cay-xanh', import.meta.url));

async function read(format: string): Promise<Plan> {
  return (await convert(`${FILES}.${format}`)).plan;
}

/** What a plan says, but for the file and the places in it. */
function saying({ source: _, ...rest }: Plan): unknown {
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => (/^spans$|Spans$/u.test(key) ? undefined : value)),
  );
}

test('the same plan from Word and from Word 97', async () => {
  const old = await read('doc');
  expect(saying(old)).toEqual(saying(await read('docx')));
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
