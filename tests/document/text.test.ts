import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, fold } from '../../src/document/index.js';

describe('clean', () => {
  test.each([
    ['composes NFD', 'Kế hoạch chuyển đổi số'.normalize('NFD'), 'Kế hoạch chuyển đổi số'],
    ['removes soft hyphens', 'nhiệm\u00ADvụ', 'nhiệmvụ'],
    ['removes zero-width characters', '\uFEFFSố\u200B: 12\u200D/KH-UBND', 'Số: 12/KH-UBND'],
    ['removes marks of direction', '\u202Athực hiện\u202C', 'thực hiện'],
    ['makes control characters spaces', 'Sở\u0007Nội vụ', 'Sở Nội vụ'],
    ['keeps tabs and line ends', 'TT\tNhiệm vụ\r\n1', 'TT\tNhiệm vụ\r\n1'],
    ['keeps powers: NFC, not NFKC', '120 m² ½', '120 m² ½'],
  ])('%s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test('is idempotent and leaves NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
      }),
    );
  });
});

describe('fold', () => {
  test.each([
    ['no-break space', 'Quý\u00A0II', 'Quý II'],
    ['line ends and tabs', ' Sở\r\n\tNội  vụ\n', 'Sở Nội vụ'],
    ['narrow and ideographic spaces', '1\u202F200\u3000tỷ', '1 200 tỷ'],
    ['line separator', 'một\u2028hai', 'một hai'],
    ['blanks only', ' \u00A0\t\n', ''],
  ])('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('leaves single spaces between words and none at the ends', () => {
    const pieces = fc.array(fc.constantFrom('Sở', 'Nội', 'vụ', ' ', '\n', '\t', '\u00A0', '\u2003'));
    fc.assert(
      fc.property(pieces, (list) => {
        const folded = fold(list.join(''));
        expect(folded).toBe(folded.trim());
        expect(folded).not.toMatch(/\s{2}|[^\S ]/u);
        expect(folded.replaceAll(' ', '')).toBe(list.join('').replace(/\s/gu, ''));
      }),
    );
  });
});
