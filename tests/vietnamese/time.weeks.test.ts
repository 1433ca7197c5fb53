import { describe, expect, test } from 'vitest';
import { readDeadline, type TimePlace } from '../../src/vietnamese/time/index.js';

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
