import { describe, expect, test } from 'vitest';
import { readDeadline, readUntold, type TimePlace } from '../../src/vietnamese/time/index.js';

type Kind = Extract<TimePlace['kind'], 'statement' | 'title' | 'lead-in'>;

const YEAR = { from: 2028, to: 2028 };

/** The value and the words it was read from; what is unread in brackets. */
function timeOf(text: string, kind: Kind = 'statement'): string | null {
  const read = readDeadline(text, { place: { kind }, period: YEAR });
  if (read === null) return null;
  if ('unread' in read) return `(${read.unread})`;
  const days = read.start === null && read.end === null ? '' : ` ${read.start ?? ''}..${read.end ?? ''}`;
  return `${read.type}${days}${read.recurrence === null ? '' : ` ${read.recurrence}`}: ${read.text}`;
}

describe('a week of a month', () => {
  test.each<[string, string]>([
    ['Tổ chức hội thi vào tuần 2 tháng 3/2028.', 'during 2028-03-08..2028-03-14: vào tuần 2 tháng 3/2028'],
    ['Mở chợ trong tuần cuối tháng 02/2028.', 'during 2028-02-23..2028-02-29: trong tuần cuối tháng 02/2028'],
    ['Dọn kênh, xong trước tuần cuối tháng 6/2028.', 'by ..2028-06-23: xong trước tuần cuối tháng 6/2028'],
    [
      'Tập huấn từ tuần 2 đến tuần 4 tháng 7/2028.',
      'during 2028-07-08..2028-07-28: từ tuần 2 đến tuần 4 tháng 7/2028',
    ],
    [
      'Ra quân từ tuần cuối tháng 4 đến tuần đầu tháng 5/2028.',
      'during 2028-04-24..2028-05-07: từ tuần cuối tháng 4 đến tuần đầu tháng 5/2028',
    ],
    [
      'Mở hội trong tuần thứ hai và thứ ba tháng 9/2028.',
      'during 2028-09-08..2028-09-21: trong tuần thứ hai và thứ ba tháng 9/2028',
    ],
    [
      'Tổ chức thi vào Chủ nhật cuối cùng của tháng 3/2028.',
      'during 2028-03-26..2028-03-26: vào Chủ nhật cuối cùng của tháng 3/2028',
    ],
    // No week of that number; weeks with others between them.
    ['Mở chợ, hoàn thành trong tuần 5 tháng 02/2027.', '(hoàn thành trong tuần 5 tháng 02/2027)'],
  ])('%s', (text, time) => {
    expect(timeOf(text)).toBe(time);
  });

  test('is no period that the calendar names', () => {
    const read = readDeadline('Tuần 2 tháng 3/2028', {
      place: { kind: 'cell', column: 'Thời gian' },
      period: YEAR,
    });
    expect(read).toMatchObject({ start: '2028-03-08', end: '2028-03-14', edtf: null });
  });
});

describe('a day or week of each month', () => {
  test.each<[string, string]>([
    [
      'Tổ chức trồng cây vào thứ Bảy tuần cuối hằng tháng, bắt đầu từ tháng 4.',
      'recurring 2028-04-01.. FREQ=MONTHLY;BYDAY=-1SA: vào thứ Bảy tuần cuối hằng tháng, bắt đầu từ tháng 4',
    ],
    [
      'Trực từ thứ Hai đến thứ Sáu hằng tuần.',
      'recurring FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR: từ thứ Hai đến thứ Sáu hằng tuần',
    ],
    ['Tiếp dân thứ 2, 4, 6 hằng tuần.', 'recurring FREQ=WEEKLY;BYDAY=MO,WE,FR: thứ 2, 4, 6 hằng tuần'],
    [
      'Kiểm tra bếp ăn trong tuần cuối mỗi quý.',
      'recurring FREQ=MONTHLY;INTERVAL=3: trong tuần cuối mỗi quý',
    ],
  ])('%s', (text, time) => {
    expect(timeOf(text)).toBe(time);
  });
});

describe('words beside a time that narrow it', () => {
  test.each<[string, string]>([
    ['Nộp hồ sơ trước ngày 30/9/2028 ít nhất 10 ngày.', '(trước ngày 30/9/2028 ít nhất 10 ngày)'],
    ['Nộp hồ sơ ít nhất 10 ngày trước ngày 30/9/2028.', '(ít nhất 10 ngày trước ngày 30/9/2028)'],
    ['Mở hội vào các ngày thứ Bảy trong tháng 6/2028.', '(ngày thứ Bảy trong tháng 6/2028)'],
    ['Định kỳ hằng quý, vào tuần cuối của quý, tổ chức đối thoại.', '(Định kỳ hằng quý, vào tuần cuối)'],
    // An ordinal of something else, and a day that is told already.
    [
      'Tổ chức họp hội đồng lần thứ hai trong tháng 6/2028.',
      'during 2028-06-01..2028-06-30: trong tháng 6/2028',
    ],
    ['Nộp hồ sơ trước ngày 30/9/2028 tại xã.', 'by ..2028-09-30: trước ngày 30/9/2028'],
  ])('%s', (text, time) => {
    expect(timeOf(text)).toBe(time);
  });

  test('leave a cell unread', () => {
    const place = { kind: 'cell', column: 'Thời gian' } as const;
    expect(readDeadline('Các thứ Bảy trong tháng 6/2028', { place, period: YEAR })).toEqual({
      unread: 'Các thứ Bảy trong tháng 6/2028',
    });
  });
});

describe('a time whose days no plan tells', () => {
  test.each<[string, string | null]>([
    ['Sơ kết phong trào vào cuối học kỳ I.', 'vào cuối học kỳ I'],
    ['Từ nay đến hết học kỳ II, duy trì câu lạc bộ.', 'Từ nay đến hết học kỳ II'],
    ['Gửi báo cáo tuần vào chiều thứ Năm.', 'vào chiều thứ Năm'],
    ['Gửi lịch công tác tuần trước 16 giờ thứ Sáu.', 'trước 16 giờ thứ Sáu'],
    ['Đón đoàn kiểm tra vào tuần sau.', 'vào tuần sau'],
    ['Trong 05 ngày làm việc đầu tiên của quý, gửi bảng kê.', 'Trong 05 ngày làm việc đầu tiên của quý'],
    ['Chốt sổ vào ngày làm việc cuối cùng của tháng 6/2028.', 'vào ngày làm việc cuối cùng của tháng 6/2028'],
    ['Xóa 14 nhà tạm trước Tết Nguyên đán Mậu Thân.', 'trước Tết Nguyên đán Mậu Thân'],
    [
      'Kiểm tra chợ trước, trong và sau Tết Nguyên đán năm 2028.',
      'trước, trong và sau Tết Nguyên đán năm 2028',
    ],
    ['Trực máy bơm cho đến khi hết mùa khô.', 'cho đến khi hết mùa khô'],
    ['Tổng vệ sinh trước lễ 30/4 và 01/5.', 'trước lễ 30/4 và 01/5'],
    ['Giữ trật tự trước, trong và sau ngày bầu cử.', 'trước, trong và sau ngày bầu cử'],
    ['Thông xe trước lễ 02/9/2028.', 'trước lễ 02/9/2028'],
    ['Giữ trật tự trong dịp nghỉ lễ 30/4 - 01/5.', 'trong dịp nghỉ lễ 30/4 - 01/5'],
    ['Mở hội chợ dịp Tết Trung thu.', 'dịp Tết Trung thu'],
    ['Trực từ 13 giờ ngày 12/9 cho đến khi bão tan.', 'từ 13 giờ ngày 12/9 cho đến khi bão tan'],
    ['Cấm biển từ ngày 12/9/2028 đến khi có tin mới.', 'từ ngày 12/9/2028 đến khi có tin mới'],
    ['Báo cáo trước 10h sáng mai.', 'trước 10h sáng mai'],
    ['Ký công điện ngay trong chiều nay.', 'ngay trong chiều nay'],
    ['Gửi danh sách trong ngày hôm nay.', 'trong ngày hôm nay'],
    ['Chăm lo thế hệ mai sau.', null],
    ['Dự trữ gạo phục vụ người dân trong dịp Tết.', null],
    ['Trồng cây hưởng ứng Tết trồng cây.', null],
    ['Giảm 12 vụ so với trước Tết.', null],
    ['Khen thưởng kết quả học kỳ I.', null],
    ['Trồng 3 ha rau trong 2 tuần.', null],
  ])('%s', (text, unread) => {
    expect(readUntold(text)?.unread ?? null).toBe(unread);
  });
});

describe('two recurrences in clauses of their own', () => {
  test.each<[string, string | null, (string | null)[]]>([
    [
      'Kiểm kê kho hằng ngày; vào thứ Sáu hằng tuần, Thủ kho đối chiếu sổ.',
      null,
      ['hằng ngày', 'vào thứ Sáu hằng tuần'],
    ],
    [
      'Kế toán ghi sổ hằng ngày; Thủ kho đối chiếu vào thứ Sáu hằng tuần.',
      null,
      ['hằng ngày', 'vào thứ Sáu hằng tuần'],
    ],
    ['Hằng tuần, hằng tháng tổng hợp số liệu.', 'FREQ=WEEKLY', []],
    ['Kiểm tra kho hằng ngày và báo cáo vào thứ Sáu hằng tuần.', 'FREQ=WEEKLY;BYDAY=FR', []],
  ])('%s', (text, recurrence, labels) => {
    const read = readDeadline(text, { place: { kind: 'statement' }, period: YEAR });
    if (read === null || 'unread' in read) throw new Error('no time was read');
    expect(read.recurrence).toBe(recurrence);
    expect(read.milestones.map(({ label }) => label)).toEqual(labels);
  });
});

test('how often somebody looks after the work is not how often it is done', () => {
  expect(timeOf('Phòng Kinh tế chủ trì thu nợ; Kế toán trưởng đôn đốc hằng tuần.')).toBeNull();
  expect(timeOf('Kế toán trưởng đôn đốc hằng tuần.')).toBe('recurring FREQ=WEEKLY: hằng tuần');
  expect(timeOf('Phòng Kinh tế thu nợ; Kế toán trưởng kiểm kê quỹ hằng tuần.')).toBe(
    'recurring FREQ=WEEKLY: hằng tuần',
  );
});
