import { describe, expect, test } from 'vitest';
import { decodeLines, isStillCoded } from '../../src/vietnamese/encodings/index.js';

const UNICODE = 'Sở Y tế tổ chức tập huấn cho cán bộ xã trong quý III năm 2026.';
const TCVN3 = 'Së Y tÕ tæ chøc tËp huÊn cho c¸n bé x· trong quý III n¨m 2026.';
const VIQR = "So+? Y te^' to^? chu+'c ta^.p hua^'n cho ca'n bo^. xa~ trong quy' III na(m 2026.";
const CP1258 = 'SõÒ Y têì tôÒ chýìc tâòp huâìn cho caìn bôò xaÞ trong quyì III nãm 2026.';

describe('plain text in a coding from before Unicode', () => {
  test.each([
    ['tcvn3', TCVN3],
    ['viqr', VIQR],
    ['windows-1258', CP1258],
  ])('%s', (encoding, text) => {
    expect(decodeLines(text, true)).toEqual({ text: UNICODE, encoding });
  });

  test('each line by itself where a file was put together', () => {
    const text = [UNICODE, TCVN3, UNICODE, CP1258].join('\n');
    expect(decodeLines(text, true).text).toBe([UNICODE, UNICODE, UNICODE, UNICODE].join('\n'));
  });

  test.each([UNICODE, 'Kho 5 m² · 30 µm ©', 'Nhà hàng Crêpe à la forêt', 'giá a^2 + b'])(
    '%s stays',
    (text) => {
      expect(decodeLines(text, true)).toEqual({ text, encoding: 'unicode' });
    },
  );

  test('words that stay coded are suspect', () => {
    expect(isStillCoded('h¸n b¹n c¶m')).toBe(true);
    expect(isStillCoded(UNICODE)).toBe(false);
  });
});
