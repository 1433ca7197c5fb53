import { describe, expect, test } from 'vitest';
import { readDeadline, type TimePlace } from '../../src/vietnamese/time/index.js';

function timeOf(
  text: string,
  kind: Extract<TimePlace['kind'], 'statement' | 'title'> = 'statement',
): string | null {
  const read = readDeadline(text, { place: { kind }, period: { from: 2026, to: 2026 } });
  return read === null || 'unread' in read ? null : `${read.type} ${read.start ?? ''}..${read.end ?? ''}`;
}

describe('days of events', () => {
  test.each<[string, string | null]>([
    ['Mở cửa chợ đêm vào tối thứ Bảy, ngày 28/3/2026 tại bến thuyền.', 'during 2026-03-28..2026-03-28'],
    ['Dọn kênh sáng Chủ nhật, 15/3/2026.', 'during 2026-03-15..2026-03-15'],
    ['Nhận bài dự thi đến hết 16 giờ 30 phút ngày 20/3/2026.', 'by ..2026-03-20'],
    ['Đối thoại với các hộ nuôi ong hằng quý (trực tuyến).', 'recurring ..'],
    // A paper's own day, the second of two, and a validity.
    ['Chuyển hồ sơ theo Biên bản ngày 01/02/2026.', null],
    ['Kiểm tra lần thứ hai trong tháng.', null],
    ['Cấp thẻ có giá trị đến 17 giờ ngày 20/3/2026.', null],
  ])('%s', (text, time) => {
    expect(timeOf(text)).toBe(time);
  });

  test('a day in brackets behind a title is when its part is held', () => {
    expect(timeOf('Giai đoạn 2: Thực hành (ngày 20/5/2026)', 'title')).toBe('during 2026-05-20..2026-05-20');
    expect(timeOf('Hưởng ứng Ngày Môi trường 05/6/2026', 'title')).toBeNull();
  });
});

describe('in a year', () => {
  test.each<[string, string | null]>([
    ['Thí điểm chợ không tiền mặt trong năm 2027.', 'during 2027-01-01..2027-12-31'],
    ['Phủ sóng 4G các thôn trong năm 2027.', 'during 2027-01-01..2027-12-31'],
    ['Nạo vét kênh Bến Mây trong năm 2027.', 'during 2027-01-01..2027-12-31'],
    ['Theo dõi các dự án trong năm 2027.', null],
    ['Nâng cao chất lượng phục vụ trong năm 2027.', null],
  ])('%s', (text, time) => {
    expect(timeOf(text)).toBe(time);
  });
});
