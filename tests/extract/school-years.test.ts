import { describe, expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

async function daysOf(statements: string, issued = '20 tháng 8 năm 2026'): Promise<string[]> {
  const { tasks } = await planOfText(`TRƯỜNG TIỂU HỌC TÂN LẬP
Số: 17/KH-THTL

Tân Lập, ngày ${issued}

KẾ HOẠCH
Rèn kỹ năng sống năm học 2026-2027

I. NHIỆM VỤ
${statements}
`);
  return tasks.map(({ deadline }) =>
    deadline === null ? 'none' : `${deadline.start ?? ''}..${deadline.end ?? ''}`,
  );
}

describe('days without a year in a plan for a school year', () => {
  test('from August on they are in its first year, up to July in its second', async () => {
    expect(
      await daysOf(`1. Thi vẽ tranh trong tháng 9.
2. Cắm trại trong tháng 3.
3. Tổng kết năm học trước ngày 31/5.
4. Khai giảng năm học vào ngày 05/9.
5. Dạy bơi đợt 1 trong tháng 9, đợt 2 trong tháng 5.`),
    ).toEqual([
      '2026-09-01..2026-09-30',
      '2027-03-01..2027-03-31',
      '..2027-05-31',
      '2026-09-05..2026-09-05',
      '2026-09-01..2027-05-31',
    ]);
  });

  test('a summer month that fits both summers is not told', async () => {
    expect(await daysOf('1. Sửa phòng học trong tháng 7.', '10 tháng 6 năm 2026')).toEqual(['none']);
    expect(await daysOf('1. Sửa phòng học trong tháng 7.')).toEqual(['2027-07-01..2027-07-31']);
  });
});
