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
 * What the words cannot tell where a text has neither indents nor blank lines between its paragraphs: a line that its sentence fills to the end, and
 * behind it a sentence that may be the next of the same paragraph or a paragraph of its own. The document that has a line end there is wrapped to
 * the very same text (see the last tests), so that no reader can be right about both; it is read as that document.
 */
const OPEN: Record<string, { file: string; width: number; sentence: string }> = {
  'a label behind a sentence': {
    file: 'ke-hoach-cai-cach-hanh-chinh-xa.txt',
    width: 48,
    sentence: 'Đơn vị thực hiện: Trung tâm Phục vụ hành chính công xã. Thời gian: Quý I/2026.',
  },
  'an order behind a sentence': {
    file: 'quyet-dinh-ban-to-chuc-hoi-xuan.txt',
    width: 96,
    sentence: 'Giao Phòng Kinh tế bố trí kinh phí trước ngày 20/01/2026.',
  },
};

async function planOf(text: string, name: string): Promise<unknown> {
  const { plan } = await convert(Buffer.from(text), { name });
  const { source: _, ...rest } = plan;
  return rest;
}

function openOf(name: string): number[] {
  return Object.values(OPEN).flatMap(({ file, width }) => (file === name ? [width] : []));
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
      expect(other).toEqual(bare ? openOf(name) : []);
    },
    120_000,
  );
});

describe.each(Object.entries(OPEN))('what cannot be told: %s', (_, { file, width, sentence }) => {
  const joined = readFileSync(documents.find((path) => path.endsWith(file)) ?? file, 'utf8');
  const parted = joined.replace(` ${sentence}`, `\n${sentence}`);
  const way = { width, indent: 0, blanks: false };

  test('two documents with two plans are wrapped to one text', async () => {
    expect(parted).not.toBe(joined);
    expect(wrapped(parted, way)).toBe(wrapped(joined, way));
    expect(await planOf(parted, file)).not.toEqual(await planOf(joined, file));
  });

  test('which is read as the one whose sentence is a paragraph', async () => {
    expect(await planOf(wrapped(joined, way), file)).toEqual(await planOf(parted, file));
  });
});
