import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { wrapped } from '../support/wrapped.js';

const documents = ['fixtures/golden', 'fixtures/documents'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .map((name) => path.join(folder, name)),
);
const WIDTHS = Array.from({ length: 11 }, (_, step) => 40 + 8 * step);

/**
 * What cannot be decided where a text has neither indents nor blank lines between its paragraphs: a full line ends a sentence, and the next
 * paragraph, or the next sentence of this one, begins without a marker; or one line alone was cut in the whole text.
 */
const OPEN = new Set([
  'chuong-trinh-tinh-uy.txt 104',
  'ke-hoach-cai-cach-hanh-chinh-xa.txt 48',
  'quyet-dinh-ban-to-chuc-hoi-xuan.txt 96',
]);

async function planOf(text: string, name: string): Promise<unknown> {
  const { plan } = await convert(Buffer.from(text), { name });
  const { source: _, ...rest } = plan;
  return rest;
}

describe.each(documents)('%s, wrapped', (file) => {
  const name = path.basename(file);
  const source = readFileSync(file, 'utf8');
  const indents = name.endsWith('.md') ? [0] : [0, 6];
  const ways = indents.flatMap((indent) => [
    { indent, blanks: false },
    { indent, blanks: true },
  ]);

  test.each(ways)(
    'indent $indent, blank lines $blanks: the same plan at any width',
    async (way) => {
      const plan = await planOf(source, name);
      const bare = way.indent === 0 && !way.blanks;
      const other: number[] = [];
      for (const width of WIDTHS) {
        const same =
          JSON.stringify(await planOf(wrapped(source, { width, ...way }), name)) === JSON.stringify(plan);
        if (!same) other.push(width);
      }
      expect(other).toEqual(bare ? WIDTHS.filter((width) => OPEN.has(`${name} ${width}`)) : []);
    },
    120_000,
  );
});
