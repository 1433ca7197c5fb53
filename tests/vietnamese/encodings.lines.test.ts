import { describe, expect, test } from 'vitest';
import { decodeLines, isStillCoded } from '../../src/vietnamese/encodings/index.js';

const UNICODE = 'Sở Y tế tổ chức tập huấn cho cán bộ xã trong quý III năm 2026.';
const TCVN3 = 'Së Y tÕ tæ chøc tËp huÊn cho c¸n bé x· trong quý III n¨m 2026.';
const VIQR = "So+? Y te^' to^? chu+'c ta^.p hua^'n cho ca'n bo^. xa~ trong quy' III na(m 2026.";
const VNI = 'Sôû Y teá toå chöùc taäp huaán cho caùn boä xaõ trong quyù III naêm 2026.';
const CP1258 = 'SõÒ Y têì tôÒ chýìc tâòp huâìn cho caìn bôò xaÞ trong quyì III nãm 2026.';

describe('plain text in a coding from before Unicode', () => {
  test.each([
    ['tcvn3', TCVN3],
    ['vni', VNI],
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

describe('short lines go with the text around them', () => {
  test.each([
    ['VNI', VNI, 'Nôi nhaän:', 'Nơi nhận:'],
    ['VIQR, a title in capitals', VIQR, "III\\. NHIE^.M VU. VA` GIA?I PHA'P", 'III\\. NHIỆM VỤ VÀ GIẢI PHÁP'],
    ['VIQR, a title that ends in a tone', VIQR, 'DDI.CH VU.', 'ĐỊCH VỤ'],
    ['VIQR, one mark', VIQR, '- Lu+u: VT.', '- Lưu: VT.'],
    ['VIQR, a tone before a semicolon', VIQR, "- Gia'm ddo^'c So+?;", '- Giám đốc Sở;'],
    ['TCVN3, one word', TCVN3, '- L\u00ADu: VT.', '- Lưu: VT.'],
  ])('%s', (_, text, line, expected) => {
    expect(decodeLines(`${text}\n${line}`, true).text).toBe(`${UNICODE}\n${expected}`);
  });

  test('a part that is coded behind one that is not', () => {
    const text = [UNICODE, UNICODE, UNICODE, TCVN3, '- L\u00ADu: VT.', UNICODE].join('\n');
    expect(decodeLines(text, true).text.split('\n')).toEqual([
      UNICODE,
      UNICODE,
      UNICODE,
      UNICODE,
      '- Lưu: VT.',
      UNICODE,
    ]);
  });
});

describe('small letters of a capital font are the capitals that were printed', () => {
  test.each([
    [
      'a letterhead',
      'ñy ban nh©n d©n\nx· t©n léc\nSè: 12/KH-UBND\n',
      'ỦY BAN NHÂN DÂN\nXÃ TÂN LỘC\nSố: 12/KH-UBND\n',
    ],
    ['a kind of document', 'T©n Léc, ngµy 03 th¸ng 02\nkÕ ho¹ch\n', 'Tân Lộc, ngày 03 tháng 02\nKẾ HOẠCH\n'],
    [
      'a title behind a numeral',
      'V. môc tiªu\niV. tæ chøc thùc hiÖn\n',
      'V. MỤC TIÊU\nIV. TỔ CHỨC THỰC HIỆN\n',
    ],
    ['a signature', '- L\u00ADu: VT.\n\nchñ tÞch\nGiµng A Pñ\n', '- Lưu: VT.\n\nCHỦ TỊCH\nGiàng A Pủ\n'],
  ])('%s', (_, text, expected) => {
    expect(decodeLines(`${text}${TCVN3}`, true).text).toBe(`${expected}${UNICODE}`);
  });

  test.each([
    [
      'the rest of a wrapped statement',
      'Së Y tÕ tæ chøc tËp huÊn cho c¸n bé\nc¸c x· vµ ph\u00ADêng trong n¨m.',
      'các xã và phường trong năm.',
    ],
    ['a small point', 'Së Y tÕ tæ chøc tËp huÊn:\n- tËp huÊn cho c¸n bé x·.', '- tập huấn cho cán bộ xã.'],
  ])('%s stays', (_, text, last) => {
    expect(decodeLines(`${TCVN3}\n${text}`, true).text.split('\n').at(-1)).toBe(last);
  });
});

describe('toned letters that TCVN3 has no capitals for', () => {
  test.each([
    ['ñY BAN NH¢N D¢N X· T¢N LéC', 'ỦY BAN NHÂN DÂN XÃ TÂN LỘC'],
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['KÕ HO¹CH', 'KẾ HOẠCH'],
    ['IV. Tæ CHøC, NHIÖM Vô', 'IV. TỔ CHỨC, NHIỆM VỤ'],
    ['ý KIÕN CñA Së', 'Ý KIẾN CỦA SỞ'],
    ['- ñy ban nh©n d©n x· më líp.', '- Ủy ban nhân dân xã mở lớp.'],
    ['Nép tiÒn. ñy ban nh©n d©n x· thu.', 'Nộp tiền. Ủy ban nhân dân xã thu.'],
  ])('%s', (text, expected) => {
    expect(decodeLines(`${TCVN3}\n\n${text}`, true).text.split('\n').at(-1)).toBe(expected);
  });

  test.each([
    ['Sè: 12/KH-UBND, Së TTTT', 'Số: 12/KH-UBND, Sở TTTT'],
    ['Së Y tÕ, Vô TCCB', 'Sở Y tế, Vụ TCCB'],
    ['Së më líp do ñy ban nh©n d©n x· chän', 'Sở mở lớp do ủy ban nhân dân xã chọn'],
  ])('%s stays', (text, expected) => {
    expect(decodeLines(`${TCVN3}\n${text}`, true).text.split('\n').at(-1)).toBe(expected);
  });

  test('a line that goes on stays', () => {
    const text = 'Së Y tÕ b¸o c¸o kÕt qu¶ më líp\në c¸c x·, ph­êng.';
    expect(decodeLines(`${TCVN3}\n${text}`, true).text.split('\n').at(-1)).toBe('ở các xã, phường.');
  });
});
