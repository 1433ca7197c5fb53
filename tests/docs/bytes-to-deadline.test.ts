/** The newcomer's page names files and functions as they are, and tells what conversion gives. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { PASSES } from '../../src/extract/index.js';
import { fixture } from '../support/fixtures.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}/docs/bytes-to-deadline.md`, 'utf8');

test('every path it names is there', () => {
  const paths = [...page.matchAll(/(?:src|tests|fixtures|docs)\/[\w./-]*\w\/?/gu)].map(([path]) => path);
  expect(paths.length).toBeGreaterThan(25);
  expect(paths.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
});

test('every function it links is exported by the file it links to', () => {
  const links = [...page.matchAll(/\[`(\w+)`\]\(\.\.\/(src\/[^)]+)\)/gu)];
  expect(links.length).toBeGreaterThan(20);
  const wrong = links.filter(([, name = '', path = '']) => {
    const source = readFileSync(`${root}/${path}`, 'utf8');
    return !new RegExp(
      `export (?:async )?(?:function\\*?|const) ${name}\\b|export \\{[^}]*\\b${name}\\b`,
      'u',
    ).test(source);
  });
  expect(wrong.map(([link]) => link)).toEqual([]);
});

test('the passes it names are passes', () => {
  const named = [...page.matchAll(/^\d+\. `([a-z]+)`/gmu)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !PASSES.some((pass) => pass.name === name))).toEqual([]);
});

test('the line it walks is in the fixture, and the value in the plan', async () => {
  const path = fixture('quyet-dinh-chuyen-doi-so.md');
  const [, line = ''] = /```\n- (Đến năm 2027:)/u.exec(page) ?? [];
  expect(readFileSync(path, 'utf8')).toContain(line);
  const { plan } = await convert(path);
  const target = plan.targets.find(({ id }) => id === 'I.2.a-2');
  expect(target?.deadline).toMatchObject({
    type: 'by',
    start: null,
    end: '2027-12-31',
    text: 'Đến năm 2027',
    basis: 'inherited',
    rule: 'time/year',
  });
});
