import { describe, expect, test } from 'vitest';
import { blocksOf, letterAt } from '../../../src/vietnamese/encodings/index.js';
import { makePage } from './support/makePdf.js';
import { linesOfText, treeOf } from './support/readText.js';

/** A text as a font without a table of its letters tells it: each letter's place in the font file for its code. */
function byPlaces(text: string, block: number): string {
  const places = new Map<string, string>();
  for (let place = block + 100; place >= 3; place--)
    places.set(letterAt(place, block) ?? '', String.fromCharCode(place));
  return Array.from(text, (letter) => places.get(letter) ?? letter).join('');
}

/** A text whose bytes are windows-1252, read as Mac OS Roman. */
function asMac(text: string): string {
  const mac = new TextDecoder('macintosh');
  return Array.from(text, (letter) =>
    letter < '\u00A0' ? letter : mac.decode(Uint8Array.of(letter.charCodeAt(0))),
  ).join('');
}

const LINES = [
  'Thực hiện Quyết định số 25/QĐ-UBND ngày 07/3/2027 của Ủy ban nhân dân tỉnh Thanh Vân,',
  'Sở Nông nghiệp xây dựng kế hoạch kiên cố hóa kênh mương như sau: kỹ thuật, định kỳ, lĩnh vực, vũ khí.',
];

describe('letters told by their places in the font file', () => {
  test.each([
    ['upright', 1188, 'ABCDEF+TimesNewRomanPSMT'],
    ['slanted', 808, 'ABCDEG+TimesNewRomanPS-ItalicMT'],
    ['a face that has them elsewhere', 1571, 'ABCDEH+ArialMT'],
  ])('are read as printed: %s', async (_, block, font) => {
    const bytes = makePage((sheet) => {
      for (const [at, line] of LINES.entries())
        sheet.text(40, 100 + 20 * at, byPlaces(line, block), { font, size: 9 });
    });
    expect((await linesOfText(bytes)).join('\n')).toBe(LINES.join('\n'));
    expect((await treeOf(bytes)).notes.map(({ code }) => code)).toContain('text-decoded');
  });

  test('of a font with two words are read beside another such font', async () => {
    const bytes = makePage((sheet) => {
      sheet.text(40, 60, byPlaces('Nơi nhận:', 808), { font: 'ABCDEI+TimesNewRomanPS-BoldItalicMT' });
      sheet.text(40, 100, byPlaces(LINES[0] ?? '', 1188), { font: 'ABCDEF+TimesNewRomanPSMT', size: 9 });
    });
    expect((await linesOfText(bytes))[0]).toBe('Nơi nhận:');
  });

  test('stay unread where nothing is known of a place', async () => {
    const bytes = makePage((sheet) => {
      sheet.text(40, 100, `${byPlaces(LINES[0] ?? '', 1188)} \u0140`, {
        font: 'ABCDEF+TimesNewRomanPSMT',
        size: 9,
      });
    });
    const { notes } = await treeOf(bytes);
    expect(notes.map(({ code }) => code)).toContain('text-suspect');
  });
});

test('letters of Windows told as those of the Macintosh are read as printed, words of both kinds on one line', async () => {
  const bytes = makePage((sheet) => {
    const upright = { font: 'ABCDEF+TimesNewRomanPSMT', size: 10 };
    const other = { font: 'ABCDEG+TimesNewRomanPSMT', size: 10 };
    sheet.text(40, 100, asMac('UBND xã Hà Thanh, ngày 12 tháng 5 năm'), upright);
    sheet.text(40, 120, asMac('Công an xã, Y'), upright);
    sheet.text(200, 120, byPlaces('Tổ chức họp thôn để phổ biến', 1188), other);
  });
  const text = (await linesOfText(bytes)).join('\n');
  expect(text).toContain('UBND xã Hà Thanh, ngày 12 tháng 5');
  expect(text).toContain('Công an xã');
  expect(text).toContain('Tổ chức họp thôn để phổ biến');
});

test.each([
  ['points of a list', ['· Rà soát', '· Thống kê', '· Báo cáo', '· Đôn đốc']],
  ['another language', ['The Übergröße façade naïve café ‡ † •', 'Ärger über Öl']],
  ['codes and signs', ['KV04 ± 0,5 µm ≈ 3', 'tổng số ∑ ≤ 5; tỷ lệ ≥ 7']],
])('letters told rightly are left as they are: %s', async (_, lines) => {
  const bytes = makePage((sheet) => {
    for (const [at, line] of lines.entries()) sheet.text(40, 100 + 20 * at, line);
  });
  const { text, notes } = await treeOf(bytes);
  for (const line of lines) expect(text).toContain(line.replace(/^· /, ''));
  expect(notes.map(({ code }) => code)).not.toContain('text-decoded');
});

test('the block of Vietnamese letters is looked for where all of a text’s places fit', () => {
  expect(blocksOf([20, 40, 97])).toBeNull();
  const range = blocksOf([1189, 1231, 1133]);
  expect(range?.first).toBeLessThanOrEqual(1188);
  expect(range?.last).toBeGreaterThanOrEqual(1188);
  // Further apart than any font has them.
  expect(blocksOf([600, 1231])).toBeNull();
});
