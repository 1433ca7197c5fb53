import { describe, expect, test } from 'vitest';
import {
  type DeadlineReading,
  readDeadline,
  readEvent,
  type TimePlace,
  withSpan,
} from '../../src/vietnamese/time/index.js';

type Years = number | [number, number] | null;

function read(text: string, place: TimePlace, years: Years): DeadlineReading | 'unread' | null {
  const period =
    years === null
      ? null
      : Array.isArray(years)
        ? { from: years[0], to: years[1] }
        : { from: years, to: years };
  const reading = readDeadline(text, { place, period });
  return reading !== null && 'unread' in reading ? 'unread' : reading;
}

/** `by ..2024-01-31`, `during 2024-01-01..2024-03-31`, `recurring FREQ=MONTHLY`, `ongoing`, `unread`, `none`. */
function brief(reading: DeadlineReading | 'unread' | null): string {
  if (reading === null) return 'none';
  if (reading === 'unread') return 'unread';
  const { type, start, end, recurrence } = reading;
  const days = start === null && end === null ? '' : `${start ?? ''}..${end ?? ''}`;
  return [type, days, recurrence ?? ''].filter((part) => part !== '').join(' ');
}

const cell = (text: string, years: Years, column = 'Thời gian') =>
  read(text, { kind: 'cell', column }, years);
const statement = (text: string, years: Years) => read(text, { kind: 'statement' }, years);

describe('a cell that names dates', () => {
  test.each<[string, Years, string]>([
    // a day
    ['Trước ngày 31/01/2024', 2024, 'by ..2024-01-31'],
    ['Trước 30/9/2025', 2025, 'by ..2025-09-30'],
    ['Trước ngày 5.4.2027', 2027, 'by ..2027-04-05'],
    ['Chậm nhất ngày 15 tháng 3 năm 2025', 2025, 'by ..2025-03-15'],
    ['Chậm nhất là ngày 15/6', 2026, 'by ..2026-06-15'],
    ['Đến hết ngày 29/02/2028', 2028, 'by ..2028-02-29'],
    ['31/12', 2027, 'by ..2027-12-31'],
    ['31/01 năm liền kề', 2026, 'by ..2027-01-31'],
    ['Ngày 20/02 năm sau', 2030, 'by ..2031-02-20'],
    ['Hạn: 30/6/2025', 2025, 'by ..2025-06-30'],
    ['Sau ngày 15/7/2025', 2025, 'ongoing 2025-07-15..'],
    ['Từ 10-15/3/2025', 2025, 'during 2025-03-10..2025-03-15'],
    ['Từ ngày 25/11 đến ngày 05/12/2026', 2026, 'during 2026-11-25..2026-12-05'],
    ['01/01/2025 - 31/12/2025', 2025, 'during 2025-01-01..2025-12-31'],
    ['Thượng tuần tháng 3/2025', 2025, 'during 2025-03-01..2025-03-10'],
    ['Hạ tuần tháng 02/2028', 2028, 'during 2028-02-21..2028-02-29'],
    ['Trước ngày 20/6 và 20/11/2025', 2025, 'by ..2025-11-20'],
    // a month
    ['Tháng 01/2025', 2025, 'during 2025-01-01..2025-01-31'],
    ['tháng 02 năm 2024', 2024, 'during 2024-02-01..2024-02-29'],
    ['Tháng Tư', 2026, 'during 2026-04-01..2026-04-30'],
    ['Quý I và các quý tiếp theo', 2026, 'ongoing 2026-01-01..'],
    ['Đến tháng 6/2025', 2025, 'by ..2025-06-30'],
    ['Trước tháng 6/2025', 2025, 'by ..2025-05-31'],
    ['từ tháng 3 đến tháng 6/2025', 2025, 'during 2025-03-01..2025-06-30'],
    ['Tháng 4-5/2025', 2025, 'during 2025-04-01..2025-05-31'],
    ['3-6/2027', 2027, 'during 2027-03-01..2027-06-30'],
    ['Từ tháng 9/2026 đến tháng 3/2029', 2026, 'during 2026-09-01..2029-03-31'],
    ['Tuần 2 tháng 3/2025', 2025, 'during 2025-03-08..2025-03-14'],
    ['Cuối tháng 9', 2026, 'by ..2026-09-30'],
    ['T6/2027', 2027, 'during 2027-06-01..2027-06-30'],
    ['T3-T5/2027', 2027, 'during 2027-03-01..2027-05-31'],
    // a quarter
    ['Quý I/2024', 2024, 'during 2024-01-01..2024-03-31'],
    ['Quý 4 năm 2025', 2025, 'during 2025-10-01..2025-12-31'],
    ['QIII/2026', 2026, 'during 2026-07-01..2026-09-30'],
    ['quí II', 2026, 'during 2026-04-01..2026-06-30'],
    ['Quý tư năm 2028', 2028, 'during 2028-10-01..2028-12-31'],
    ['Quý II, III, IV', 2025, 'during 2025-04-01..2025-12-31'],
    ['Từ Quý I đến Quý III', 2024, 'during 2024-01-01..2024-09-30'],
    ['Quý I – Quý III/2025', 2025, 'during 2025-01-01..2025-09-30'],
    ['Quý III và Quý IV năm 2026', 2026, 'during 2026-07-01..2026-12-31'],
    ['Quý II + III/2027', 2027, 'during 2027-04-01..2027-09-30'],
    ['Xong trong Quý II/2026', 2026, 'by ..2026-06-30'],
    ['Cuối quý II/2025', 2025, 'by ..2025-06-30'],
    ['Quý IV/2024, Quý I/2025', 2024, 'during 2024-10-01..2025-03-31'],
    // parts of a year
    ['6 tháng đầu năm', 2027, 'during 2027-01-01..2027-06-30'],
    ['06 tháng cuối năm 2025', 2025, 'during 2025-07-01..2025-12-31'],
    ['Nửa cuối năm 2026', 2026, 'during 2026-07-01..2026-12-31'],
    ['9 tháng đầu năm', 2025, 'during 2025-01-01..2025-09-30'],
    ['9 tháng năm 2025', 2025, 'during 2025-01-01..2025-09-30'],
    ['3 tháng cuối năm', 2025, 'during 2025-10-01..2025-12-31'],
    ['Cuối năm 2027', 2027, 'by ..2027-12-31'],
    ['Đầu năm 2026', 2025, 'during 2026-01-01..2026-12-31'],
    ['Từ đầu năm đến hết tháng 6', 2025, 'during 2025-01-01..2025-06-30'],
    ['Năm 2025 (Quý IV)', 2025, 'during 2025-10-01..2025-12-31'],
    // years
    ['Cả năm 2024', 2024, 'during 2024-01-01..2024-12-31'],
    ['Năm 2025', 2025, 'during 2025-01-01..2025-12-31'],
    ['Trong năm', 2029, 'during 2029-01-01..2029-12-31'],
    ['Đến năm 2030', 2025, 'by ..2030-12-31'],
    ['đến hết năm 2019', 2019, 'by ..2019-12-31'],
    ['vào năm 2025', [2021, 2025], 'during 2025-01-01..2025-12-31'],
    ['trước năm 2023', [2021, 2025], 'by ..2022-12-31'],
    ['2024-2025', [2021, 2025], 'during 2024-01-01..2025-12-31'],
    ['Từ 2024 đến 2026', [2024, 2030], 'during 2024-01-01..2026-12-31'],
    ['Giai đoạn 2026 – 2030', [2021, 2030], 'during 2026-01-01..2030-12-31'],
    ['Năm 2024, 2025', [2021, 2025], 'during 2024-01-01..2025-12-31'],
    ['2025 và những năm tiếp theo', [2021, 2025], 'ongoing 2025-01-01..'],
    ['Từ năm 2026 trở đi', 2025, 'ongoing 2026-01-01..'],
    ['Sau năm 2030', 2026, 'ongoing 2031-01-01..'],
    ['Từ nay đến hết năm 2027', 2026, 'by ..2027-12-31'],
    // a period and its end
    ['Trong năm và hoàn thành trước 10/12/2024', 2024, 'by 2024-01-01..2024-12-10'],
    ['Cả năm 2026, hoàn thành trước ngày 20/11', 2026, 'by 2026-01-01..2026-11-20'],
    ['Đang triển khai, dự kiến hoàn thành Quý III/2025', 2025, 'by ..2025-09-30'],
  ])('%s (%j) is %s', (text, years, expected) => {
    expect(brief(cell(text, years))).toBe(expected);
  });
});

describe('a cell in a column of time limits', () => {
  test.each<[string, string, string]>([
    ['6/2025', 'Thời gian hoàn thành', 'by ..2025-06-30'],
    ['2025', 'Thời hạn', 'by ..2025-12-31'],
    ['Quý II/2025', 'Thời hạn hoàn thành', 'by ..2025-06-30'],
    ['Trong năm 2025', 'Hạn hoàn thành', 'by ..2025-12-31'],
    ['15/3/2025', 'Thời hạn xử lý', 'by ..2025-03-15'],
    ['Cả năm 2025', 'Thời gian hoàn thành', 'during 2025-01-01..2025-12-31'],
    ['Từ tháng 3 đến tháng 6/2025', 'Thời hạn', 'during 2025-03-01..2025-06-30'],
    ['Thường xuyên', 'Thời gian hoàn thành', 'ongoing'],
    ['6/2025', 'Thời gian', 'during 2025-06-01..2025-06-30'],
    ['Quý II/2025', 'Thời gian thực hiện', 'during 2025-04-01..2025-06-30'],
  ])('%s under %s is %s', (text, column, expected) => {
    expect(brief(cell(text, 2025, column))).toBe(expected);
  });
});

describe('a cell that names how often', () => {
  test.each<[string, Years, string]>([
    ['Thường xuyên', 2025, 'ongoing'],
    ['Thường xuyên, liên tục', 2025, 'ongoing'],
    ['Thường xuyên trong năm', 2026, 'ongoing 2026-01-01..2026-12-31'],
    ['Năm 2025, thường xuyên', 2025, 'ongoing 2025-01-01..2025-12-31'],
    ['Định kỳ', 2025, 'recurring'],
    ['Theo định kỳ trong năm 2024', 2024, 'recurring 2024-01-01..2024-12-31'],
    ['Theo định kì năm 2027', 2027, 'recurring 2027-01-01..2027-12-31'],
    ['Hàng ngày', 2025, 'recurring FREQ=DAILY'],
    ['Hằng tuần', 2025, 'recurring FREQ=WEEKLY'],
    ['Hàng tháng hoặc đột xuất', 2025, 'recurring FREQ=MONTHLY'],
    ['Hằng quý', 2025, 'recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Hàng năm', 2025, 'recurring FREQ=YEARLY'],
    ['Thường niên', 2025, 'recurring FREQ=YEARLY'],
    ['Mỗi quý một lần', 2025, 'recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Mỗi năm 02 lần', 2025, 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['02 lần/năm', 2025, 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['6 tháng/lần', 2025, 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['3 năm một lần', 2025, 'recurring FREQ=YEARLY;INTERVAL=3'],
    ['6 tháng, 1 năm', 2025, 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Hàng quý, 6 tháng, năm', 2025, 'recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Định kỳ 6 tháng, hàng năm', 2025, 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Ngày 15 hàng tháng', 2025, 'recurring FREQ=MONTHLY;BYMONTHDAY=15'],
    ['Trước 25 hằng tháng', 2025, 'recurring FREQ=MONTHLY;BYMONTHDAY=25'],
    ['Hằng tháng (trước ngày 20)', 2025, 'recurring FREQ=MONTHLY;BYMONTHDAY=20'],
    ['Trước ngày 05 của tháng liền kề', 2025, 'recurring FREQ=MONTHLY;BYMONTHDAY=5'],
    ['Ngày cuối cùng của tháng', 2025, 'recurring FREQ=MONTHLY;BYMONTHDAY=-1'],
    [
      'Định kỳ hàng quý (trước ngày 15 của tháng cuối quý)',
      2025,
      'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15',
    ],
    ['Trước ngày 15/12 hàng năm', 2025, 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['Hàng năm (trước ngày 10/12)', 2025, 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10'],
    ['Trước ngày 15/6 và 15/12 hàng năm', 2025, 'recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'],
    ['Tháng 5, tháng 11 hằng năm', 2025, 'recurring FREQ=YEARLY;BYMONTH=5,11'],
    ['Quý IV hằng năm', 2025, 'recurring FREQ=YEARLY'],
    ['Tháng 3 hằng năm', 2025, 'recurring FREQ=YEARLY;BYMONTH=3'],
    ['Thứ sáu hàng tuần', 2025, 'recurring FREQ=WEEKLY;BYDAY=FR'],
    ['Giai đoạn 2025-2027, hằng năm', 2025, 'recurring 2025-01-01..2027-12-31 FREQ=YEARLY'],
  ])('%s (%j) is %s', (text, years, expected) => {
    expect(brief(cell(text, years))).toBe(expected);
  });
});

describe('a cell that waits for an event', () => {
  test.each([
    'Sau khi Hệ thống được nghiệm thu',
    'Ngay sau khi Nghị quyết năm 2025 có hiệu lực',
    'Theo KH được phê duyệt',
    'Theo quy định',
    'Khi có yêu cầu',
    'Đột xuất',
    'Trong vòng 10 ngày kể từ ngày ban hành',
    '10 ngày kể từ ngày 15/3/2025',
    'Chậm nhất 05 ngày làm việc sau khi nhận được văn bản',
    'Trước kỳ họp HĐND tỉnh cuối năm 2025',
    'Căn cứ kế hoạch của tỉnh Thanh Vân năm 2025',
  ])('%s', (text) => {
    expect(brief(cell(text, 2025))).toBe('relative');
  });

  test('a date of completion behind it counts', () => {
    expect(brief(cell('Theo tiến độ, hoàn thành trước 30/11/2025', 2025))).toBe('by ..2025-11-30');
    expect(brief(cell('Từ ngày ký đến 31/12/2025', 2025))).toBe('by ..2025-12-31');
  });
});

describe('a cell no rule can tell', () => {
  test.each<[string, Years]>([
    ['31/02/2024', 2024],
    ['Trước ngày 31/4/2025', 2025],
    ['29/02/2025', 2025],
    ['tháng 13', 2025],
    ['Quý V', 2025],
    ['Quý I, V', 2025],
    ['15/03/25', 2025],
    ['Trước ngày 15/03/25', 2025],
    ['Ngày 32 hàng tháng', 2025],
    ['Trước ngày 31/02 hàng năm', 2025],
    ['Hàng năm (trước ngày 31/9)', 2025],
    ['Quý II', [2021, 2025]],
    ['Trước ngày 15/12', null],
    ['31/12 năm trước', 2025],
    ['Từ tháng 9/2025 đến tháng 3/2025', 2025],
    ['Đến giữa năm 2025', 2025],
    ['Năm học 2024-2025', 2025],
    ['Vụ Đông Xuân 2024-2025', 2025],
    ['Trước Tết Nguyên đán', 2025],
    ['05 năm', 2025],
    ['Đã hoàn thành', 2025],
    ['Sở Nội vụ', 2025],
    [
      'Đã kiểm đếm 152 hộ trên toàn bộ diện tích, đang lập phương án bồi thường cho các hộ còn lại của xã Mỹ Lộc; hội đồng họp ngày 07/5/2025',
      2025,
    ],
  ])('%s (%j)', (text, years) => {
    expect(cell(text, years)).toBe('unread');
  });

  test.each(['', '-', '…', ' – '])('%j holds no words', (text) => {
    expect(cell(text, 2025)).toBeNull();
  });
});

describe('several dates in a cell', () => {
  test.each<[string, string, [string | null, string | null, string | null][]]>([
    [
      'Kế hoạch trước ngày 10/02/2025; báo cáo 6 tháng (trước ngày 07/6), báo cáo năm (trước ngày 07/11)',
      'by ..2025-11-07',
      [
        ['Kế hoạch', null, '2025-02-10'],
        ['báo cáo 6 tháng', null, '2025-06-07'],
        ['báo cáo năm', null, '2025-11-07'],
      ],
    ],
    [
      'Quý I/2025 Định kỳ trong năm 2025',
      'recurring 2025-01-01..2025-12-31',
      [
        [null, '2025-01-01', '2025-03-31'],
        [null, '2025-01-01', '2025-12-31'],
      ],
    ],
    [
      '- Dự thảo: Tháng 02/2025 - Trình ký: Tháng 11/2025',
      'during 2025-02-01..2025-11-30',
      [
        ['Dự thảo', '2025-02-01', '2025-02-28'],
        ['Trình ký', '2025-11-01', '2025-11-30'],
      ],
    ],
    [
      'Quý I: lập danh mục; Quý II-IV: số hóa',
      'during 2025-01-01..2025-12-31',
      [
        ['lập danh mục', '2025-01-01', '2025-03-31'],
        ['số hóa', '2025-04-01', '2025-12-31'],
      ],
    ],
    [
      'Trước 15/6 (sơ kết); trước 15/11 (tổng kết)',
      'by ..2025-11-15',
      [
        ['sơ kết', null, '2025-06-15'],
        ['tổng kết', null, '2025-11-15'],
      ],
    ],
    [
      'Tháng 3, 9/2025',
      'during 2025-03-01..2025-09-30',
      [
        [null, '2025-03-01', '2025-03-31'],
        [null, '2025-09-01', '2025-09-30'],
      ],
    ],
    ['Thường xuyên, báo cáo trước 15/12/2025', 'ongoing', [['báo cáo', null, '2025-12-15']]],
    ['Quý II, III, IV', 'during 2025-04-01..2025-12-31', []],
  ])('%s', (text, expected, milestones) => {
    const reading = cell(text, 2025);
    expect(brief(reading)).toBe(expected);
    expect(reading).toMatchObject({
      milestones: milestones.map(([label, start, end]) => ({ label, start, end })),
    });
  });
});

describe('EDTF, and years left out', () => {
  test.each<[string, string | null, boolean]>([
    ['Năm 2024', '2024', false],
    ['Tháng 01/2025', '2025-01', false],
    ['Quý I/2024', '2024-33', false],
    ['Quý IV', '2026-36', true],
    ['Từ Quý I đến Quý III/2024', '2024-01/2024-09', false],
    ['2021-2025', '2021/2025', false],
    ['Từ ngày 01/3 đến ngày 12/4/2026', '2026-03-01/2026-04-12', false],
    ['2025 và các năm tiếp theo', '2025/..', false],
    ['Trước ngày 31/01', null, true],
    ['Đầu năm 2026', null, false],
    ['31/01 năm liền kề', null, true],
  ])('%s → %s, inferred: %s', (text, edtf, yearInferred) => {
    expect(cell(text, 2026)).toMatchObject({ edtf, yearInferred });
  });
});

describe("a statement's own time", () => {
  test.each<[string, Years, string, string]>([
    [
      'Hoàn thành rà soát vị trí việc làm trước ngày 30/6/2026.',
      2026,
      'by ..2026-06-30',
      'trước ngày 30/6/2026',
    ],
    [
      'Trình UBND tỉnh phê duyệt đề án trong Quý III/2026.',
      2026,
      'during 2026-07-01..2026-09-30',
      'trong Quý III/2026',
    ],
    ['Hoàn thành số hóa sổ hộ tịch trong năm 2026.', 2026, 'by ..2026-12-31', 'trong năm 2026'],
    [
      'Di dời chợ Mỹ Lộc, hoàn thành trước năm 2030; xử lý dứt điểm chồng lấn.',
      2026,
      'by ..2029-12-31',
      'hoàn thành trước năm 2030',
    ],
    [
      'Chậm nhất ngày 25/11/2026, các phòng gửi số liệu.',
      2026,
      'by ..2026-11-25',
      'Chậm nhất ngày 25/11/2026',
    ],
    ['Phấn đấu đến năm 2030 đạt 95% hồ sơ trực tuyến.', [2026, 2030], 'by ..2030-12-31', 'đến năm 2030'],
    ['Đến hết năm 2027, 100% xã có điểm phục vụ.', [2026, 2030], 'by ..2027-12-31', 'Đến hết năm 2027'],
    [
      'Tỷ lệ hài lòng đạt tối thiểu 95% vào năm 2025.',
      [2021, 2025],
      'during 2025-01-01..2025-12-31',
      'vào năm 2025',
    ],
    ['Năm 2022, số hóa 30% hồ sơ.', [2021, 2025], 'during 2022-01-01..2022-12-31', 'Năm 2022'],
    ['Tháng 6/2026 tổ chức sơ kết.', 2026, 'during 2026-06-01..2026-06-30', 'Tháng 6/2026'],
    [
      'Ra quân trồng cây từ ngày 01/3 đến ngày 15/3/2026.',
      2026,
      'during 2026-03-01..2026-03-15',
      'từ ngày 01/3 đến ngày 15/3/2026',
    ],
    ['Tổ chức hội thi (Quý III/2026).', 2026, 'during 2026-07-01..2026-09-30', 'Quý III/2026'],
    ['Ban hành quy chế, thời gian hoàn thành: Quý I/2026.', 2026, 'by ..2026-03-31', 'Quý I/2026'],
    ['Đưa vào sử dụng trong năm 2026.', 2026, 'during 2026-01-01..2026-12-31', 'trong năm 2026'],
    ['Gửi dự toán năm 2027 về Sở Tài chính trước ngày 20/7.', 2026, 'by ..2026-07-20', 'trước ngày 20/7'],
    [
      'Hoàn thành trong tháng 9/2026; báo cáo trước ngày 15/10/2026.',
      2026,
      'by ..2026-10-15',
      'Hoàn thành trong tháng 9/2026; trước ngày 15/10/2026',
    ],
    ['Thường xuyên kiểm tra, đôn đốc.', 2026, 'ongoing', 'Thường xuyên'],
    ['Đẩy mạnh tuyên truyền. Hàng năm xây dựng chuyên đề.', 2026, 'recurring FREQ=YEARLY', 'Hàng năm'],
    ['Định kỳ hằng quý tổng hợp, báo cáo.', 2026, 'recurring FREQ=MONTHLY;INTERVAL=3', 'Định kỳ hằng quý'],
    [
      'Các phòng định kỳ hàng năm (trước ngày 10/12) báo cáo Sở.',
      2026,
      'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10',
      'định kỳ hàng năm (trước ngày 10/12)',
    ],
    [
      'Các phòng gửi số liệu trước ngày 18 hằng tháng.',
      2026,
      'recurring FREQ=MONTHLY;BYMONTHDAY=18',
      'trước ngày 18 hằng tháng',
    ],
    [
      'Ngày hội đọc sách (từ 01/9/2026 đến 30/9/2026).',
      2026,
      'during 2026-09-01..2026-09-30',
      'từ 01/9/2026 đến 30/9/2026',
    ],
    ['Tổng kết phong trào (Thời gian: Quý IV/2026).', 2026, 'during 2026-10-01..2026-12-31', 'Quý IV/2026'],
    ['Rà soát (thời hạn: trước 30/6/2026), báo cáo Sở.', 2026, 'by ..2026-06-30', 'trước 30/6/2026'],
    ['Nhận hồ sơ (hạn cuối: 15/12/2026).', 2026, 'by ..2026-12-15', '15/12/2026'],
  ])('%s (%j) → %s', (text, years, expected, words) => {
    const reading = statement(text, years);
    expect(brief(reading)).toBe(expected);
    expect(reading).toMatchObject({ text: words });
  });
});

describe('rounds of one task', () => {
  test.each<[string, string, string[]]>([
    [
      'Tiêm phòng gia súc (đợt 1: tháng 5; đợt 2: tháng 10).',
      'during 2026-05-01..2026-10-31',
      ['đợt 1 2026-05-01..2026-05-31', 'đợt 2 2026-10-01..2026-10-31'],
    ],
    [
      'Thu quỹ lần 1 trước 30/6, lần 2 trước 30/11.',
      'by ..2026-11-30',
      ['lần 1 ..2026-06-30', 'lần 2 ..2026-11-30'],
    ],
    [
      'Tổ chức hội thi (vòng 1: từ 01/3 đến 15/3; vòng 2: tháng 5/2026).',
      'during 2026-03-01..2026-05-31',
      ['vòng 1 2026-03-01..2026-03-15', 'vòng 2 2026-05-01..2026-05-31'],
    ],
    [
      'Tiêm phòng đợt 1 (tháng 5), đợt 2 (tháng 10), hoàn thành trước 31/12/2026.',
      'by 2026-05-01..2026-12-31',
      ['đợt 1 2026-05-01..2026-05-31', 'đợt 2 2026-10-01..2026-10-31', ' ..2026-12-31'],
    ],
  ])('%s → %s', (text, expected, milestones) => {
    const reading = statement(text, 2026);
    expect(brief(reading)).toBe(expected);
    const read = reading !== 'unread' && reading !== null ? reading.milestones : [];
    expect(read.map(({ label, start, end }) => `${label ?? ''} ${start ?? ''}..${end ?? ''}`)).toEqual(
      milestones,
    );
  });

  test.each([
    'Giao vốn đợt 1 năm 2026, đợt 2 năm 2026.',
    'Kết quả đợt 1 tháng 3/2025, đợt 2 tháng 6/2025 cho thấy cần rà soát.',
  ])('%s → none', (text) => {
    expect(brief(statement(text, 2026))).toBe('none');
  });
});

describe('a round with nothing but its time', () => {
  test.each([
    ['Đợt 2: tháng 9 và tháng 10/2027.', 'during 2027-09-01..2027-10-31'],
    ['Đợt 1: tháng 5/2027;', 'during 2027-05-01..2027-05-31'],
    ['Vòng 1: từ ngày 03/8 đến ngày 14/8/2027', 'during 2027-08-03..2027-08-14'],
    ['Giai đoạn II: trước ngày 30/6/2027.', 'by ..2027-06-30'],
    ['Đợt 3: tháng 9 tại 04 xã vùng cao.', 'none'],
    ['Đợt 1: 12 lớp, 360 học viên.', 'none'],
  ])('%s gives %s', (text, expected) => {
    expect(brief(statement(text, 2027))).toBe(expected);
  });
});

describe('a date with an event beside it', () => {
  const both = (text: string): DeadlineReading | null => {
    const reading = statement(text, 2026);
    return reading === null || reading === 'unread' ? null : withSpan(text, reading);
  };

  test('keeps the event as a milestone without days', () => {
    const text = 'Xử lý phản ánh trong vòng 30 ngày kể từ ngày nhận và báo cáo Sở trước 31/12/2026.';
    expect(both(text)).toMatchObject({
      type: 'by',
      text: 'trong vòng 30 ngày kể từ ngày nhận; trước 31/12/2026',
      end: '2026-12-31',
      milestones: [
        { label: 'trong vòng 30 ngày kể từ ngày nhận', start: null, end: null },
        { label: null, start: null, end: '2026-12-31' },
      ],
    });
  });

  test('is left as it is where there is none', () => {
    expect(both('Bàn giao sau 30 ngày vận hành thử, trước 31/12/2026.')?.milestones).toEqual([]);
  });
});

describe('times in a statement that are not its own', () => {
  test.each<[string, Years]>([
    [
      'Triển khai Kế hoạch phát triển du lịch huyện Mỹ Lộc Đông giai đoạn 2021-2025, định hướng đến năm 2030.',
      [2021, 2025],
    ],
    ['Thực hiện Nghị quyết số 12/NQ-HĐND ngày 15/7/2021 của HĐND tỉnh Thanh Vân.', [2021, 2025]],
    [
      'Thực hiện Đề án chuyển đổi số tỉnh Thanh Vân đến năm 2025, định hướng đến năm 2030 đã phê duyệt.',
      [2021, 2025],
    ],
    ['Cụ thể hóa nghị quyết tại kỳ họp ngày 09/7/2026.', 2026],
    ['Xây dựng Chương trình công tác năm 2026 của Văn phòng.', 2026],
    ['Giảm 10% biên chế so với năm 2021.', [2021, 2025]],
    ['Khắc phục và nâng cao các chỉ số trong năm 2024.', 2024],
    ['Đánh giá kết quả thực hiện nhiệm vụ trong quý III/2026.', 2026],
    ['Năm 2026 là năm bản lề của nhiệm kỳ.', 2026],
    ['Tổng hợp báo cáo hàng quý của các đơn vị.', 2026],
    ['Thực hiện báo cáo định kỳ theo quy định.', 2026],
    ['Xây dựng kế hoạch hàng năm sát thực tế.', 2026],
    ['Chủ động, thường xuyên lãnh đạo, chỉ đạo.', 2026],
    ['Phân công cụ thể; thường xuyên kiểm tra công vụ.', 2026],
    ['Tự bảo đảm chi thường xuyên.', 2026],
    ['Trước hết, tập trung rà soát quy định.', 2026],
    ['Rà soát văn bản ban hành trước ngày 01/7/2016.', [2021, 2025]],
    ['Áp dụng ISO 9001:2015 vào hoạt động.', 2026],
    ['Rà soát 2.025 hồ sơ tồn đọng.', 2026],
    ['Tiếp nhận ý kiến của người dân.', 2026],
    ['Hoàn thành rà soát trong năm học 2025-2026.', 2026],
    ['Tuyển dụng đủ giáo viên trước khi bước vào năm học 2026-2027.', 2026],
    ['Hưởng ứng Tháng hành động quốc gia về trẻ em (tháng 6).', 2026],
    ['Tỷ lệ bao phủ đạt 95%, tiến tới bao phủ toàn dân vào năm 2030.', 2026],
    ['Xử lý dứt điểm 36/40 công trình vi phạm.', 2026],
  ])('%s (%j)', (text, years) => {
    expect(statement(text, years)).toBeNull();
  });

  test('an impossible limit is said to be unread', () => {
    expect(statement('Hoàn thành trước ngày 31/02/2026.', 2026)).toBe('unread');
  });

  test('a range whose beginning cannot be told is unread as a whole', () => {
    expect(statement('Trực từ tháng 11 năm trước đến tháng 4 năm sau.', 2026)).toBe('unread');
  });
});

describe('what a task waits for', () => {
  test.each<[string, string | null]>([
    ['Ban hành quy chế sau khi có hướng dẫn của Sở Y tế.', 'sau khi có hướng dẫn của Sở Y tế'],
    ['Ngay sau khi Luật có hiệu lực, rà soát văn bản.', 'Ngay sau khi Luật có hiệu lực'],
    [
      'Phê duyệt trong vòng 60 ngày kể từ ngày Kế hoạch này được ban hành.',
      'trong vòng 60 ngày kể từ ngày Kế hoạch này được ban hành',
    ],
    ['Chậm nhất sau 15 ngày kể từ ngày nhận văn bản.', 'Chậm nhất sau 15 ngày kể từ ngày nhận văn bản'],
    ['Giải phóng mặt bằng theo tiến độ của dự án.', 'theo tiến độ của dự án'],
    ['Hỗ trợ sinh viên tìm việc làm sau khi tốt nghiệp.', null],
    ['Áp dụng chế độ phụ cấp sau khi Chính phủ ban hành quy định mới.', null],
    ['Sau khi Chính phủ ban hành Nghị định, xây dựng kế hoạch.', 'Sau khi Chính phủ ban hành Nghị định'],
    ['Cán bộ sau khi kiểm tra phải báo cáo bằng văn bản.', null],
    ['Kiểm tra tiến độ của dự án.', null],
  ])('%s', (text, expected) => {
    const reading = readEvent(text);
    expect(reading === null || 'unread' in reading ? null : [reading.type, reading.text]).toEqual(
      expected === null ? null : ['relative', expected],
    );
  });

  test.each([
    ['Nạo vét kênh mương, hoàn thành trước mùa mưa.', 'hoàn thành trước mùa mưa'],
    ['Hoàn thành đắp đập đến cao trình 215 m trước mùa lũ năm 2028.', 'trước mùa lũ năm 2028'],
    ['Sửa cầu Suối Đá xong trước Tết Nguyên đán.', 'xong trước Tết Nguyên đán'],
    ['Rà soát mạng lưới trường lớp trong năm học 2025-2026.', 'trong năm học 2025-2026'],
    ['Chuyển 25 ha lúa sang trồng rau trong vụ Đông Xuân 2026 - 2027.', 'trong vụ Đông Xuân 2026 - 2027'],
    ['Xử lý phản ánh của người dân trong vòng 24 giờ.', 'trong vòng 24 giờ'],
    [
      'Trả kết quả trong thời hạn 05 (năm) ngày làm việc, báo cáo xã.',
      'trong thời hạn 05 (năm) ngày làm việc',
    ],
  ])('%s is said to be unread', (text, words) => {
    expect(readEvent(text)).toEqual({ unread: words });
  });
});

describe('lead-ins, section titles and titles of value columns', () => {
  test.each<[TimePlace['kind'], string, Years, string]>([
    ['lead-in', 'Đến năm 2025:', [2021, 2025], 'by ..2025-12-31'],
    ['lead-in', '- Năm 2022:', [2021, 2025], 'during 2022-01-01..2022-12-31'],
    ['lead-in', 'Năm 2023 - 2025:', [2021, 2025], 'during 2023-01-01..2025-12-31'],
    ['lead-in', '+ Giai đoạn 2026-2030:', [2021, 2030], 'during 2026-01-01..2030-12-31'],
    ['lead-in', 'Phấn đấu đến năm 2028, đạt các chỉ tiêu sau:', [2026, 2030], 'by ..2028-12-31'],
    ['lead-in', '6 tháng đầu năm:', 2026, 'during 2026-01-01..2026-06-30'],
    ['lead-in', 'Hàng năm:', 2026, 'recurring FREQ=YEARLY'],
    ['lead-in', 'Các chỉ tiêu cụ thể:', 2026, 'none'],
    ['title', 'NHIỆM VỤ TRỌNG TÂM TRONG QUÝ IV NĂM 2024', 2024, 'during 2024-10-01..2024-12-31'],
    ['title', 'MỘT SỐ NHIỆM VỤ TRONG QUÝ IV', 2021, 'during 2021-10-01..2021-12-31'],
    ['title', 'Mục tiêu đến năm 2025', [2021, 2025], 'by ..2025-12-31'],
    ['title', 'Giai đoạn 2026 - 2028', [2026, 2028], 'during 2026-01-01..2028-12-31'],
    ['title', 'Mục tiêu giai đoạn 2026 - 2028', [2026, 2028], 'none'],
    ['title', 'Đến năm 2026', 2026, 'by ..2026-12-31'],
    ['title', 'Mục tiêu cụ thể đến năm 2030', 2030, 'by ..2030-12-31'],
    ['title', 'Tầm nhìn đến năm 2045', 2030, 'by ..2045-12-31'],
    ['title', 'Phương hướng, nhiệm vụ năm 2022', 2021, 'during 2022-01-01..2022-12-31'],
    ['title', 'Nhiệm vụ cải cách hành chính năm 2024', 2024, 'none'],
    ['title', 'MỤC TIÊU GIAI ĐOẠN 2021-2025, ĐỊNH HƯỚNG ĐẾN 2030', [2021, 2025], 'none'],
    ['title', 'NÂNG CAO CHỈ SỐ HÀI LÒNG NĂM 2023', 2024, 'none'],
    ['title', 'Kế hoạch đầu tư công năm 2025', 2024, 'none'],
    ['title', 'Kết quả 6 tháng đầu năm', 2024, 'none'],
    ['column', 'Mục tiêu đến năm 2025', [2021, 2025], 'by ..2025-12-31'],
    ['column', 'Chỉ tiêu năm 2026', [2026, 2030], 'during 2026-01-01..2026-12-31'],
    ['column', 'Thực hiện năm 2023', [2026, 2030], 'none'],
  ])('%s: %s (%j) → %s', (kind, text, years, expected) => {
    const place: TimePlace = kind === 'cell' ? { kind, column: '' } : { kind };
    expect(brief(read(text, place, years))).toBe(expected);
  });
});

describe('times of single deeds, of hours and of lists of days', () => {
  test.each<[string, Years, string]>([
    ['Sửa đổi Nghị định, trình Chính phủ trong năm 2026.', [2026, 2030], 'during 2026-01-01..2026-12-31'],
    ['Tổ chức 04 đợt kiểm tra trong năm 2026.', 2026, 'during 2026-01-01..2026-12-31'],
    ['Khởi công ít nhất 03 cụm công nghiệp trong năm 2027.', [2026, 2030], 'during 2027-01-01..2027-12-31'],
    ['Nâng cao các chỉ số trong năm 2026.', 2026, 'none'],
    ['Trình Chính phủ trong năm 2025.', 2026, 'none'],
    ['Trình Nghị định trong tháng 6 năm 2026 (Vụ Pháp chế chủ trì).', 2026, 'during 2026-06-01..2026-06-30'],
    ['Đưa tàu thuyền vào bờ trước 17 giờ ngày 22/8/2026.', 2026, 'by ..2026-08-22'],
    ['Sơ tán người dân, hoàn thành trước 10h30 ngày 23/8/2026.', 2026, 'by ..2026-08-23'],
    ['9/10 khu phố đạt danh hiệu văn hóa.', 2026, 'none'],
    ['12/13 thôn có nhà văn hóa.', 2026, 'none'],
  ])('%s (%j) → %s', (text, years, expected) => {
    expect(brief(statement(text, years))).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['Trước 15/7 và trước 15/12 hằng năm', 'Thời gian', 'recurring FREQ=YEARLY;BYMONTH=7,12;BYMONTHDAY=15'],
    ['Quý II/2026', 'Thời gian trình', 'by ..2026-06-30'],
    ['Quý II/2026', 'Lộ trình', 'during 2026-04-01..2026-06-30'],
  ])('%s in «%s» → %s', (text, column, expected) => {
    expect(brief(cell(text, 2026, column))).toBe(expected);
  });
});

describe('days and hours', () => {
  test.each<[string, string]>([
    ['Ngày 24, 25 và 26 tháng 8', 'during 2026-08-24..2026-08-26'],
    ['24, 25 và 26 tháng 8/2026', 'during 2026-08-24..2026-08-26'],
    ['Các ngày 03, 04, 05/9/2026', 'during 2026-09-03..2026-09-05'],
    ['9 - 11 tháng 10', 'during 2026-10-09..2026-10-11'],
    ['Ngày 10 và ngày 20/5/2026', 'by ..2026-05-20'],
    ['Nửa đầu tháng 4', 'during 2026-04-01..2026-04-15'],
    ['Nửa cuối tháng 02/2026', 'during 2026-02-16..2026-02-28'],
    ['10 ngày đầu tháng 7', 'during 2026-07-01..2026-07-10'],
    ['Từ 19 giờ 30 đến 20 giờ 15 ngày 12 tháng 3', 'during 2026-03-12..2026-03-12'],
    ['Từ 6 giờ 00 ngày 05/4/2026', 'during 2026-04-05..2026-04-05'],
    ['7h30, thứ Sáu, ngày 13/3/2026', 'during 2026-03-13..2026-03-13'],
    ['Từ 7 giờ ngày 12/3 đến 17 giờ ngày 14/3/2026', 'during 2026-03-12..2026-03-14'],
    ['Trước 17 giờ ngày 20/3/2026', 'by ..2026-03-20'],
    ['Nửa đầu quý', 'unread'],
    ['1/2 ngày', 'unread'],
    ['2012-20015', 'unread'],
    ['Giai đoạn 2025-26', 'unread'],
  ])('%s is %s', (text, expected) => {
    expect(brief(cell(text, 2026))).toBe(expected);
  });
});

describe('work that stands, comes back each year, or is done and then reported on', () => {
  test.each<[string, string]>([
    ['Nhiệm vụ thường xuyên', 'ongoing'],
    ['Thực hiện nhiệm vụ trong quý III', 'during 2026-07-01..2026-09-30'],
    ['Bắt đầu từ tháng 01/2026', 'ongoing 2026-01-01..'],
    ['Ngay khi văn bản được ban hành', 'relative'],
    ['Tháng 3 hằng năm và tháng 9 hằng năm', 'recurring FREQ=YEARLY;BYMONTH=3,9'],
    ['Hằng năm (tháng 4, tháng 10)', 'recurring FREQ=YEARLY;BYMONTH=4,10'],
    ['Lập trong tháng 01 hằng năm; gửi chậm nhất tháng 6 hằng năm', 'recurring FREQ=YEARLY;BYMONTH=1,6'],
    ['Hoàn thành trước 30/6/2026; định kỳ hằng quý báo cáo', 'by ..2026-06-30'],
    ['Hoàn thành trước 15/3. Hằng năm cập nhật', 'by ..2026-03-15'],
    ['Thường xuyên, báo cáo trước 15/12/2026', 'ongoing'],
    ['Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện', 'during 2026-01-01..2026-01-31'],
  ])('%s is %s', (text, expected) => {
    expect(brief(cell(text, 2026))).toBe(expected);
  });

  test('the recurrence is a milestone of the completion', () => {
    const reading = statement(
      'Lập bản đồ, hoàn thành trước ngày 10/5/2026. Định kỳ hằng quý cập nhật.',
      2026,
    );
    expect(reading).toMatchObject({
      type: 'by',
      end: '2026-05-10',
      recurrence: null,
      milestones: [
        { label: null, start: null, end: '2026-05-10' },
        { label: 'Định kỳ hằng quý', start: null, end: null },
      ],
    });
  });
});

describe('whose time it is', () => {
  test.each<[string, string]>([
    ['Khảo sát 7 tuyến đường dự kiến mở rộng trong năm 2028.', 'none'],
    ['Sở Xây dựng rà soát các chung cư sẽ phá dỡ trước ngày 30/9/2026.', 'none'],
    ['Cấp nước cho các thôn mà hộ dân chuyển đến trước ngày 30/9/2026.', 'none'],
    ['Sở Xây dựng sẽ phá dỡ chung cư cũ trước ngày 30/9/2026.', 'by ..2026-09-30'],
    ['Mở tuyến xe buýt, dự kiến hoàn thành trong Quý III/2026.', 'by ..2026-09-30'],
    ['Luyện tập đội tuyển để tham gia Hội thao vào tháng 3/2027.', 'none'],
    ['Sửa nhà thi đấu nhằm phục vụ giải bơi diễn ra trước ngày 20/7/2026.', 'none'],
    ['Soạn tờ trình để trình ban hành trong quý III/2026.', 'during 2026-07-01..2026-09-30'],
    ['Lắp camera nhằm phục vụ bầu cử trước ngày 15/3/2026.', 'by ..2026-03-15'],
    ['Xét tặng cờ thi đua. Trong năm, tập thể được cấp trên khen không xét lại.', 'none'],
    ['Trong năm, tổ chức 03 giải chạy.', 'during 2026-01-01..2026-12-31'],
    ['Trong quý I/2026, các xã đã làm xong 5 km đường.', 'none'],
    ['Ghép vốn thực hiện chương trình nước sạch đến năm 2030 trên địa bàn huyện.', 'none'],
    ['Lập tổ giúp việc theo Đề án phát triển cây dược liệu đến năm 2030, xây dựng 5 vườn mẫu.', 'none'],
    ['Hoàn thành vườn thuốc mẫu đến năm 2028.', 'by ..2028-12-31'],
    ['Tổ chức hội thảo trong năm 2026.', 'during 2026-01-01..2026-12-31'],
    ['Sở Tài chính tổ chức đấu giá trụ sở trong năm 2026.', 'during 2026-01-01..2026-12-31'],
    ['Tổ chức đánh giá kết quả công tác trong năm 2026.', 'none'],
    ['Thu phí qua tài khoản, áp dụng từ ngày 01/3/2026.', 'ongoing 2026-03-01..'],
    ['Công bố bảng giá, bắt đầu áp dụng từ tháng 02/2026.', 'ongoing 2026-02-01..'],
    ['Rà soát hồ sơ nộp từ ngày 01/3/2026.', 'none'],
    ['Diễn tập vào các ngày 24, 25 và 26 tháng 8 năm 2026.', 'during 2026-08-24..2026-08-26'],
    ['Phát sóng từ 19 giờ 30 đến 20 giờ 15 ngày 12 tháng 3.', 'during 2026-03-12..2026-03-12'],
  ])('%s is %s', (text, expected) => {
    expect(brief(statement(text, 2026))).toBe(expected);
  });

  test.each<[string, string]>([
    ['Phổ cập bơi lội đến năm 2030 cho trẻ em', 'by ..2030-12-31'],
    ['Mục tiêu đến năm 2030 với các chỉ tiêu chủ yếu', 'by ..2030-12-31'],
    ['Nhiệm vụ trong quý III của các phòng', 'during 2026-07-01..2026-09-30'],
    ['Chiến lược phát triển rừng đến năm 2030 trên địa bàn huyện', 'none'],
    ['Nhiệm vụ năm 2026 của các xã', 'none'],
  ])('the title “%s” gives %s', (text, expected) => {
    expect(brief(read(text, { kind: 'title' }, 2026))).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['Đăng tải văn bản ngay khi nghị quyết được thông qua.', 'ngay khi nghị quyết được thông qua'],
    ['Chỉ cho phép các hộ đào ao sau khi có ý kiến của xã.', null],
    ['Lập tổ kiểm kê; tổ tự giải tán sau khi hoàn thành kiểm kê.', null],
    ['Lập quy chế sau khi có ý kiến của Sở Tư pháp.', 'sau khi có ý kiến của Sở Tư pháp'],
  ])('%s waits for %s', (text, words) => {
    const reading = readEvent(text);
    expect(reading === null || 'unread' in reading ? null : reading.text).toBe(words);
  });
});

test('a plan up to a year does not say when it begins: what is due before that year is not past', () => {
  const text = 'Tổ chức sơ kết vào năm 2028, tổng kết vào năm 2030.';
  const place: TimePlace = { kind: 'statement' };
  const reading = readDeadline(text, { place, period: { from: null, to: 2030 } });
  expect(reading).toMatchObject({ start: '2028-01-01', end: '2030-12-31' });
});

describe('times in other words, behind a body or at the end of its sentence', () => {
  test.each<[string, string]>([
    // The day wins over the period it lies in.
    [
      'Phòng Tài vụ kết thúc 04 cuộc kiểm kê trong Quý II, chậm nhất ngày 25/6/2026.',
      'by 2026-04-01..2026-06-25',
    ],
    ['Mở hội nghị trong quý III, chậm nhất trước ngày 15/9/2026.', 'by 2026-07-01..2026-09-15'],
    // Limits without a verb of completing.
    ['Phòng Tài vụ cấp vật tư cho các xã hết tháng 3/2026.', 'by ..2026-03-31'],
    ['Phòng Tin học vận hành phần mềm đến cuối năm 2026.', 'by ..2026-12-31'],
    ['Tuyển 12 cộng tác viên (hoàn thành: tháng 8/2026).', 'by ..2026-08-31'],
    ['Kế toán quyết toán, trình Chi cục trưởng ngày 15/12/2026.', 'by ..2026-12-15'],
    ['Thống kê nợ đọng đến hết tháng 6/2026.', 'none'],
    // Periods.
    ['Đội lưu động khám tại 22 xã trong các tháng 4, 5, 6 năm 2026.', 'during 2026-04-01..2026-06-30'],
    ['Sở Xây dựng thí điểm tại phường Đồi Mây trong giai đoạn 2026 - 2028.', 'during 2026-01-01..2028-12-31'],
    ['Sở Tài chính bố trí 80 tỷ đồng trong hai năm 2026, 2027.', 'during 2026-01-01..2027-12-31'],
    ['Sở Nội vụ đào tạo 300 kỹ sư từ quý II/2026.', 'ongoing 2026-04-01..'],
    ['Thanh tra Sở kiểm tra đột xuất 12 đơn vị trong năm.', 'during 2026-01-01..2026-12-31'],
    ['Phòng Công chức thí điểm từ tháng 4 đến tháng 9 năm 2026 tại 03 sở.', 'during 2026-04-01..2026-09-30'],
    // Months in words.
    ['In 3.000 tờ rơi, hoàn thành ngày 20 tháng Tư năm 2026.', 'by ..2026-04-20'],
    ['Hoàn thành trước ngày 10 tháng Mười hai năm 2026.', 'by ..2026-12-10'],
    ['Mở hội thi trong tháng năm năm 2026.', 'during 2026-05-01..2026-05-31'],
    // How often.
    [
      'Trạm Y tế các xã báo cáo trước ngày 30 tháng 6 và ngày 31 tháng 12 hằng năm.',
      'recurring FREQ=YEARLY;BYMONTH=6,12',
    ],
    [
      'Đội tàu tiếp tế cho các trạm vào các ngày 05, 15, 25 hằng tháng.',
      'recurring FREQ=MONTHLY;BYMONTHDAY=5,15,25',
    ],
    [
      'Đội Điện báo cáo vào ngày 15 các tháng 3, 6, 9, 12.',
      'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15',
    ],
    ['Trạm Đèn biển Hòn Mây vệ sinh thấu kính hằng tuần.', 'recurring FREQ=WEEKLY'],
    ['Phòng Kỹ thuật rà soát hải đồ định kỳ hằng quý.', 'recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Phòng An toàn diễn tập chữa cháy mỗi năm 02 lần.', 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Văn phòng báo cáo công tác tiếp dân mỗi quý một lần.', 'recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Sở Y tế đôn đốc việc thực hiện hai tuần một lần.', 'recurring FREQ=WEEKLY;INTERVAL=2'],
    ['Xí nghiệp Mây thường xuyên kiểm tra 68 phao.', 'ongoing'],
    ['Tổng hợp kiến nghị của đồng bào (thường xuyên).', 'ongoing'],
    ['Tuyển sinh 12.000 học viên mỗi năm.', 'none'],
    ['Lập dự toán hằng năm.', 'none'],
    ['Xây dựng kế hoạch sử dụng đất hằng năm.', 'none'],
    ['Sở Nội vụ tổng hợp báo cáo hằng quý.', 'none'],
    ['Thu gom rác sinh hoạt hằng ngày.', 'none'],
    ['Sở Tài chính tiết kiệm 10% chi thường xuyên.', 'none'],
    // A meeting whose day is not told.
    ['Sở Xây dựng trình HĐND tỉnh tại kỳ họp giữa năm 2027.', 'unread'],
  ])('%s', (text, expected) => {
    expect(brief(statement(text, 2026))).toBe(expected);
  });
});
