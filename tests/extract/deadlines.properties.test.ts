/** No task is due before its document was issued, whatever the document says. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import type { Plan } from '../../src/plan/index.js';
import { planOfText } from '../support/convertText.js';
import { corpusFiles } from '../support/corpus.js';
import { fixtures } from '../support/fixtures.js';

const GOLDEN = fileURLToPath(new URL('../../fixtures/golden', import.meta.url));

function goldenFiles(): string[] {
  return readdirSync(GOLDEN)
    .filter((name) => /\.(?:txt|md|html|docx|pdf)$/u.test(name))
    .map((name) => `${GOLDEN}/${name}`);
}

/** Tasks whose deadline ends before the day of issue: `II.1-2: 2025-03-31`. */
function dueBeforeIssue({ document: { issuedOn }, tasks }: Plan): string[] {
  if (issuedOn === null) return [];
  return tasks.flatMap(({ id, deadline }) =>
    deadline?.end != null && deadline.end < issuedOn ? [`${id}: ${deadline.end}`] : [],
  );
}

describe('no task is due before its document was issued', () => {
  test.each([...fixtures(), ...goldenFiles(), ...corpusFiles('seeds')])(
    'in %s',
    async (path) => {
      expect(dueBeforeIssue((await convert(path)).plan)).toEqual([]);
    },
    60_000,
  );

  test('in generated plans', async () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }));
    const year = fc.integer({ min: 2024, max: 2027 });
    const time = fc.oneof(
      day.map(([d, m]) => `trước ngày ${d}/${m}`),
      fc.tuple(day, year).map(([[d, m], y]) => `hoàn thành trước ngày ${d}/${m}/${y}`),
      fc.integer({ min: 1, max: 12 }).map((m) => `trong tháng ${m}`),
      fc.constantFrom('I', 'II', 'III', 'IV').map((quarter) => `trong quý ${quarter}`),
      fc
        .tuple(fc.constantFrom('I', 'II', 'III', 'IV'), year)
        .map(([quarter, y]) => `trong quý ${quarter}/${y}`),
      year.map((y) => `đến hết năm ${y}`),
      fc.tuple(day, year).map(([[d, m], y]) => `trước ngày ${d}/${m}/${y}, xong trước ngày ${d}/${m}/${y}`),
      fc
        .tuple(fc.constantFrom('I', 'II', 'III', 'IV'), year)
        .map(([quarter, y]) => `xong trong nửa đầu quý ${quarter}/${y}`),
      fc.tuple(fc.integer({ min: 1, max: 12 }), year).map(([m, y]) => `kể từ tháng ${m}/${y}`),
      year.map((y) => `vào dịp cuối năm ${y}`),
    );
    const title = fc.oneof(
      fc.constant('Kiểm kê kho lương thực'),
      year.map((y) => `Kiểm kê kho lương thực năm ${y}`),
      year.map((y) => `Đánh giá năm ${y} và triển khai nhiệm vụ năm ${y + 1}`),
      year.map((y) => `Kiểm kê kho lương thực giai đoạn ${y}-${y + 3}`),
    );
    await fc.assert(
      fc.asyncProperty(
        title,
        day,
        year,
        fc.array(time, { minLength: 1, maxLength: 6 }),
        async (name, [d, m], y, times) => {
          const plan = await planOfText(
            [
              'ỦY BAN NHÂN DÂN',
              'TỈNH HƯNG LÂM',
              'Số: 12/KH-UBND',
              'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
              'Độc lập - Tự do - Hạnh phúc',
              `Hưng Lâm, ngày ${d} tháng ${m} năm ${y}`,
              '',
              'KẾ HOẠCH',
              name,
              '',
              'I. NHIỆM VỤ',
              ...times.map((words, index) => `${index + 1}. Sở Tài chính trình danh mục kho ${words}.`),
            ].join('\n'),
          );
          expect(plan.document.issuedOn).not.toBeNull();
          expect(plan.tasks.length).toBeGreaterThan(0);
          expect(dueBeforeIssue(plan)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
