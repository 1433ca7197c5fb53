import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromRoman,
  letterFollows,
  letterValue,
  readMarkers,
  toRoman,
} from '../../src/vietnamese/markers/index.js';

/** `kind label value` of each reading, and the words behind the first. */
function shown(text: string): string[] {
  const markers = readMarkers(text);
  const readings = markers.map(({ kind, label, value, path }) =>
    kind === 'decimal' ? `${kind} ${path.join('.')}` : `${kind} ${label} ${value}`,
  );
  return markers[0] === undefined ? [] : [...readings, text.slice(markers[0].end)];
}

describe('words with a number', () => {
  test.each([
    ['Phần thứ nhất', ['part Phần thứ nhất 1', '']],
    ['PHẦN II. NHIỆM VỤ', ['part PHẦN II 2', 'NHIỆM VỤ']],
    ['Chương III', ['chapter Chương III 3', '']],
    ['Mục 2. Phân công', ['heading Mục 2 2', 'Phân công']],
    ['Tiểu mục 1. Hồ sơ', ['subheading Tiểu mục 1 1', 'Hồ sơ']],
    ['Điều 12. Hiệu lực thi hành', ['article Điều 12 12', 'Hiệu lực thi hành']],
    ['Phụ lục II', ['annex Phụ lục II 2', '']],
    ['PHỤ LỤC SỐ 03', ['annex PHỤ LỤC SỐ 03 3', '']],
    ['Phụ lục: Danh mục', []],
    ['PHỤ LỤC', ['annex PHỤ LỤC 1', '']],
    ['PHỤ LỤC DANH MỤC NHIỆM VỤ', ['annex PHỤ LỤC 1', 'DANH MỤC NHIỆM VỤ']],
    ['Mẫu số 02', ['annex Mẫu số 02 2', '']],
    ['Nhiệm vụ 1: Bồi dưỡng đội ngũ', ['point Nhiệm vụ 1 1', 'Bồi dưỡng đội ngũ']],
    ['Mục tiêu 2. Nâng cao chất lượng', ['point Mục tiêu 2 2', 'Nâng cao chất lượng']],
    ['Dự án 3: Phát triển giáo dục', ['point Dự án 3 3', 'Phát triển giáo dục']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ['a reference inside a sentence', 'điều 4 của Luật Lưu trữ'],
    ['an article of a law at the head of a sentence', 'Điều 4 Luật Lưu trữ quy định việc nộp hồ sơ'],
    ['the word alone', 'Phụ lục kèm theo Kế hoạch này'],
    ['words that begin alike', 'Mục tiêu chung'],
    ['a year', 'Nhiệm vụ năm 2026'],
    ['a number inside a sentence', 'Nhiệm vụ 1 và nhiệm vụ 2 do Sở Nội vụ thực hiện'],
    ['words that begin alike', 'Phần mềm một cửa điện tử'],
    ['words that begin alike', 'Chương trình số 05-CTr/TU'],
    ['words that begin alike', 'Mục đích, yêu cầu'],
    ['words that begin alike', 'Biểu dương tập thể, cá nhân'],
  ])('none: %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('numerals and letters', () => {
  test.each([
    ['I. MỤC TIÊU', ['roman I 1', 'upper I 9', 'MỤC TIÊU']],
    ['IV - TỔ CHỨC THỰC HIỆN', ['roman IV 4', 'TỔ CHỨC THỰC HIỆN']],
    ['II MỤC ĐÍCH, YÊU CẦU', ['roman II 2', 'MỤC ĐÍCH, YÊU CẦU']],
    ['A. PHẦN CHUNG', ['upper A 1', 'PHẦN CHUNG']],
    ['Đ. KINH PHÍ', ['upper Đ 5', 'KINH PHÍ']],
    ['1. Sở Nội vụ', ['arabic 1 1', 'Sở Nội vụ']],
    ['2) Rà soát quy trình', ['arabic 2 2', 'Rà soát quy trình']],
    ['(3) Kiểm tra', ['arabic 3 3', 'Kiểm tra']],
    ['4/ Tuyên truyền', ['arabic 4 4', 'Tuyên truyền']],
    ['1.2. Hạ tầng số', ['decimal 1.2', 'Hạ tầng số']],
    ['1.2.3 Dữ liệu', ['decimal 1.2.3', 'Dữ liệu']],
    ['đ) Báo cáo kết quả', ['lower đ 5', 'Báo cáo kết quả']],
    ['i) Công khai', ['lower i 9', 'lowerRoman i 1', 'Công khai']],
    ['iii) Lưu trữ', ['lowerRoman iii 3', 'Lưu trữ']],
    ['a. Chủ trì', ['lower a 1', 'Chủ trì']],
    ['1.Sở Tài chính', ['arabic 1 1', 'Sở Tài chính']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    '24.310 hồ sơ trực tuyến',
    '100% hồ sơ',
    '10 xã, phường',
    '1,5 tỷ đồng',
    '15/01/2026 là hạn cuối',
    '2025 - 2030',
    'Ý kiến của Sở Tư pháp',
    'V/v báo cáo kết quả',
    'I am not a marker',
    'o bế con trẻ',
    'Sở Nội vụ',
    '',
  ])('no marker: «%s»', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('bullets', () => {
  test.each([
    ['- Nâng cao', ['bullet - 0', 'Nâng cao']],
    ['– Nâng cao', ['bullet - 0', 'Nâng cao']],
    ['-Triển khai', ['bullet - 0', 'Triển khai']],
    ['+ 100% hồ sơ', ['bullet + 0', '100% hồ sơ']],
    ['- + Tăng cường', ['bullet + 0', 'Tăng cường']],
    ['• Đào tạo', ['bullet • 0', 'Đào tạo']],
    ['o Đào tạo', ['bullet ○ 0', 'Đào tạo']],
    ['* Giai đoạn 1', ['bullet * 0', 'Giai đoạn 1']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each(['-5 độ', '+84 912', '-', '- '])('none: «%s»', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('the alphabet of points: a b c d đ e g h i k l m n o p q r s t u v x y', () => {
  const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

  test('each letter follows the one before', () => {
    LETTERS.forEach((letter, at) => {
      expect(letterValue(letter)).toBe(at + 1);
      if (at > 0) expect(letterFollows(at, at + 1)).toBe(true);
    });
  });

  test.each([
    ['d', 'e', true],
    ['e', 'f', true],
    ['f', 'g', true],
    ['i', 'j', true],
    ['j', 'k', true],
    ['v', 'w', true],
    ['a', 'c', false],
    ['đ', 'd', false],
    ['c', 'c', false],
    ['e', 'h', false],
  ])('%s then %s: %s (the Latin count of word processors too)', (before, after, expected) => {
    expect(letterFollows(letterValue(before), letterValue(after))).toBe(expected);
  });
});

describe('Roman numerals', () => {
  test.each([
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
    ['XCIX', 99],
    ['IIII', null],
    ['VX', null],
    ['IC', null],
    ['', null],
    ['M', null],
  ])('%s is %s', (numeral, value) => {
    expect(fromRoman(numeral)).toBe(value);
  });

  test('writing and reading agree from 1 to 399', () => {
    for (let value = 1; value < 400; value++) expect(fromRoman(toRoman(value))).toBe(value);
  });
});

test('the words behind a marker never lose a letter', () => {
  const head = fc.constantFrom('I.', '1.', '2)', 'đ)', '-', '+', '1.1.', 'Điều 3.', '(4)', '•');
  const words = fc.constantFrom('Sở Nội vụ', 'Hoàn thành trước ngày 31/3/2026', '100% hồ sơ', 'đến năm 2030');
  fc.assert(
    fc.property(head, words, (marker, text) => {
      const read = readMarkers(`${marker} ${text}`)[0];
      expect(`${marker} ${text}`.slice(read?.end)).toBe(text);
    }),
  );
});

test.each([
  ['1. MỤC ĐÍCH, YÊU CẦU', ['arabic 1 1', 'roman 1 1', 'MỤC ĐÍCH, YÊU CẦU']],
  ['Il. NỘI DUNG THỰC HIỆN', ['roman Il 2', 'NỘI DUNG THỰC HIỆN']],
  ['lV. TỔ CHỨC THỰC HIỆN', ['roman lV 4', 'TỔ CHỨC THỰC HIỆN']],
  ['1. Mục đích', ['arabic 1 1', 'Mục đích']],
])('a Roman numeral misread by character recognition: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['1.2 30% thiết bị chạy điện.', '1.2', '30% thiết bị chạy điện.'],
  ['1.2 Giảm 10% phát thải.', '1.2', 'Giảm 10% phát thải.'],
])('a decimal number without punctuation: %s', (text, label, words) => {
  const [marker] = readMarkers(text);
  expect(marker?.label).toBe(label);
  expect(text.slice(marker?.end)).toBe(words);
});

test.each(['1.200 ha rừng trồng', '1.2 triệu lượt khách'])('a number and no marker: %s', (text) => {
  expect(readMarkers(text)).toEqual([]);
});

test.each([
  ['1/. Thông tin chung', ['arabic 1 1', 'Thông tin chung']],
  ['a/. Tên Công ty:', ['lower a 1', 'Tên Công ty:']],
])('a stroke and a full stop behind a number or letter: %s', (text, reading) => {
  expect(shown(text)).toEqual(reading);
});
