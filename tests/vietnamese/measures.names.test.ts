/** No measure stands inside a document's number, a date or the name of a programme. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { readMeasures } from '../../src/vietnamese/measures/index.js';
import { corpusFiles } from '../support/corpus.js';
import { fixtures } from '../support/fixtures.js';

const NAMES = [
  'Nghị quyết số 88.3/2025/NQ-CP',
  'Nghị định số 61/2018/NĐ-CP',
  'Kế hoạch số 15-KH/TU',
  'Chỉ thị 05',
  'Đề án 06',
  'Ban Chỉ đạo 389',
  'Hải đội 3 Bộ đội Biên phòng',
  'Tiểu đoàn 2 Bộ đội địa phương',
  'Chương trình 135',
  'ngày 12/3/2026',
  'ngày 30 tháng 6 năm 2026',
  'quý II/2026',
  'năm 2045 đồng thời',
  'giai đoạn 2026-2030',
  'lúc 19 giờ 45 phút',
  'Điều 12, khoản 3',
  'hocba.hunglam.vn/bai-12',
  'Nghị quyết 57',
  'Luật số 12/2031/QH16',
  'TCVN 5687:2010',
  'Quốc lộ 14',
  'Tổ dân phố 12',
  'dịch vụ công mức độ 4',
  'trực 24/7',
  'từ 17h30 đến 22h00',
  'tháng 4 và tháng 10',
];
const VALUES = ['tối thiểu 30%', '12 lớp', '1.600 hồ sơ', 'giảm 5%', '25 ha', '40 tỷ đồng'];
const JOINTS = [' ', ', ', '; ', ' và ', ' theo ', ' của tỉnh ', '. '];
const word = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES));

describe('no measure holds a number of a name', () => {
  test('in any row of names and values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 8 }),
        (parts) => {
          let text = '';
          const named: { start: number; end: number }[] = [];
          for (const [words, joint] of parts) {
            if (NAMES.includes(words)) named.push({ start: text.length, end: text.length + words.length });
            text += words + joint;
          }
          for (const measure of readMeasures(text)) {
            const number = measure.text.search(/\d/u) + measure.start;
            expect(named.filter(({ start, end }) => start <= number && number < end)).toEqual([]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  const golden = readdirSync('fixtures/golden').map((name) => `fixtures/golden/${name}`);
  const files = [...fixtures(), ...golden, ...corpusFiles('seeds')].filter((name) =>
    /\.(?:md|txt|html)$/u.test(name),
  );

  test.each(files)(
    'in %s',
    async (file) => {
      const { plan } = await convert(file);
      const named = plan.document.references.flatMap(({ spans }) => spans);
      const measured = [...plan.targets, ...plan.tasks, ...plan.results].flatMap(({ measures }) => measures);
      for (const { text, spans } of measured) {
        const number = (spans[0]?.start ?? 0) + Math.max(0, text.search(/\d/u));
        expect(named.filter(({ start, end }) => start <= number && number < end)).toEqual([]);
        expect(text).not.toMatch(/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|^(?:19|20)\d{2}$/u);
      }
    },
    60_000,
  );
});
