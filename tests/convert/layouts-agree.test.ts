import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import type { Plan } from '../../src/plan/index.js';
import { fixture } from '../support/fixtures.js';

/** The decision as LibreOffice prints it on short pages, its annex laid out in several ways; made by `fixtures/make.mjs`. */
const FOLDER = fileURLToPath(new URL('../../fixtures/layouts', import.meta.url));
/** Sub-rows without rulings whose cells stand in the middle of their rows: nothing tells which cell is whose. */
const GIVEN_UP = new Set(['unruled-centred']);
const LAYOUTS = readdirSync(FOLDER).sort();

/** What a plan says, but for the file, the places on the page, and the grid that the annex is laid out in. */
function saying({ source: _, tables, ...rest }: Plan): unknown {
  const columns = tables.map((table) => ({
    ...table,
    rows: table.rows.filter(({ kind }) => kind === 'row'),
  }));
  return JSON.parse(
    JSON.stringify({ ...rest, columns }, (key, value: unknown) =>
      /^spans$|Spans$/u.test(key) ? undefined : value,
    ),
  );
}

let word: unknown;
beforeAll(async () => {
  word = saying((await convert(fixture('quyet-dinh-chuyen-doi-so.docx'))).plan);
});

test('there are several layouts', () => {
  expect(LAYOUTS.length).toBeGreaterThanOrEqual(6);
});

test.each(LAYOUTS.map((file) => basename(file, '.pdf')))(
  'the same plan from Word and from its print: %s',
  async (layout) => {
    const { plan } = await convert(`${FOLDER}/${layout}.pdf`);
    if (GIVEN_UP.has(layout)) {
      expect(plan.diagnostics.map(({ code }) => code)).toContain('table-unresolved');
      expect(plan.tasks.filter(({ origin }) => origin === 'annex')).toEqual([]);
    } else expect(saying(plan)).toEqual(word);
  },
);
