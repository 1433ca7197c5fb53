import { describe, expect, test } from 'vitest';
import {
  readDeadline,
  readDoubtful,
  readEvent,
  readUntold,
  type TimePlace,
} from '../../src/vietnamese/time/index.js';

/** A plan of 2026 that was issued on 15 January. */
const PERIOD = { from: 2026, to: 2026, issuedOn: '2026-01-15' };

function brief(text: string, place: TimePlace = { kind: 'statement' }): string {
  const reading = readDeadline(text, { place, period: PERIOD });
  if (reading === null) return 'none';
  if ('unread' in reading) return `unread: ${reading.unread}`;
  const { type, start, end, recurrence } = reading;
  const days = start === null && end === null ? '' : `${start ?? ''}..${end ?? ''}`;
  return [type, days, recurrence ?? ''].filter((part) => part !== '').join(' ');
}

describe('a time that tells what happens to a thing or a person is not the task’s', () => {
  test.each([
    'Thu lại ki-ốt có hợp đồng hết hạn vào tháng 8/2026.',
    'Đổi thẻ hành nghề hết hiệu lực trước ngày 30/6/2026.',
    'Sở Y tế gia hạn giấy phép đáo hạn trong quý III/2026.',
    'Chi trợ cấp cho công nhân mất việc vào quý II/2026.',
    'Mở lớp cho cán bộ sẽ nghỉ hưu vào tháng 9/2026.',
    'Bổ nhiệm người thay cán bộ nghỉ hưu vào tháng 9/2026.',
    'Tặng sổ cho trẻ sinh vào tháng 6/2026.',
    'Tập huấn cho giáo viên được tuyển dụng vào tháng 5/2026.',
    'Lập danh sách các hộ bị thu hồi đất vào quý II/2026.',
  ])('%s', (text) => {
    expect(brief(text)).toBe('none');
  });

  test.each([
    ['Sở Tài chính định giá các kho xuống cấp trước ngày 12/8/2026.', 'by ..2026-08-12'],
    ['Đề án được phê duyệt trước ngày 30/6/2026.', 'by ..2026-06-30'],
    ['Thu lại ki-ốt hết hạn hợp đồng, xong trước ngày 30/9/2026.', 'by ..2026-09-30'],
    ['Trong quý II/2026, đổi thẻ hành nghề hết hiệu lực.', 'during 2026-04-01..2026-06-30'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('an order that opens with its time and speaks of what was done before', () => {
  test.each([
    ['Trong tháng 5/2026, niêm yết danh sách người đã nộp đơn.', 'during 2026-05-01..2026-05-31'],
    ['Trong quý II/2026, vá 14 đoạn đường đã hư hỏng.', 'during 2026-04-01..2026-06-30'],
    ['Tháng 3/2026, các phòng trao trả hồ sơ đã số hóa.', 'during 2026-03-01..2026-03-31'],
    ['Quý III/2026, Trung tâm Văn hóa trưng bày sách vừa được tặng.', 'during 2026-07-01..2026-09-30'],
    ['Trong quý I/2026, xã đã thu được 5 tỷ đồng.', 'none'],
    ['Trong quý I/2026, Phòng Kinh tế đã mở 3 lớp.', 'none'],
    ['Tháng 2/2026, đã trồng 4.000 cây.', 'none'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('a period in a condition', () => {
  test.each([
    'Tặng cờ cho bản kiểu mẫu. Trong năm 2026, bản không để xảy ra cháy rừng.',
    'Xét cho vay ưu đãi. Trong năm 2026, hợp tác xã không nợ thuế.',
    'Biểu dương khu phố. Trong năm, khu phố chưa có người nghiện mới.',
    'Trường hợp trước ngày 15/5/2026 chưa nộp đủ hồ sơ thì thu lại giấy phép.',
    'Nếu đến ngày 30/6/2026 chưa tiêu hết vốn thì chuyển sang công trình khác.',
  ])('%s', (text) => {
    expect(brief(text)).toBe('none');
  });

  test.each([
    ['Trong năm 2026, không để xảy ra cháy rừng.', 'during 2026-01-01..2026-12-31'],
    ['Trong năm 2026, các đơn vị không để nợ đọng văn bản.', 'during 2026-01-01..2026-12-31'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('a clause of purpose that opens the statement', () => {
  test.each([
    'Để phục vụ đại hội hội nông dân vào ngày 20/11/2026, các thôn dọn đường.',
    'Nhằm chuẩn bị ngày hội bánh dân gian vào tháng 9/2026, trường luyện đội múa.',
    'Phục vụ bầu trưởng bản vào ngày 15/3/2026, các xã lắp loa.',
    'Để kịp khai giảng vào ngày 05/9/2026, sửa mái trường học.',
  ])('%s', (text) => {
    expect(brief(text)).toBe('none');
  });

  test.each([
    ['Để hoàn thành trước ngày 30/6/2026, các đơn vị tăng ca.', 'by ..2026-06-30'],
    ['Tham gia hội chợ vào tháng 9/2026, trưng bày 20 sản phẩm.', 'during 2026-09-01..2026-09-30'],
    ['Chuẩn bị giống lúa vào tháng 4/2026.', 'during 2026-04-01..2026-04-30'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('since when something is done', () => {
  test.each([
    ['Miễn phí gửi xe cho người già kể từ tháng 9/2026.', 'ongoing 2026-09-01..'],
    ['Dừng thu phí bến Tây kể từ quý II/2026.', 'ongoing 2026-04-01..'],
    ['Cấm xe tải qua cầu Mây từ ngày 01/6/2026.', 'ongoing 2026-06-01..'],
    ['Sở Tài chính áp dụng bảng giá mới từ tháng 7/2026.', 'ongoing 2026-07-01..'],
    ['Phát thẻ mới cho tiểu thương kể từ ngày 01/7/2026.', 'ongoing 2026-07-01..'],
    ['Giảm học phí từ năm 2027.', 'ongoing 2027-01-01..'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test.each([
    'Bảo dưỡng phà được đóng từ năm 2019.',
    'Thu lại đất giao từ năm 2018.',
    'Phổ biến Luật có hiệu lực kể từ ngày 01/7/2026.',
    'Rà soát đơn nộp từ ngày 01/3/2026.',
    'Trả lại hồ sơ tiếp nhận kể từ tháng 6/2024.',
  ])('%s', (text) => {
    expect(brief(text)).toBe('none');
  });
});

describe('an event that opens or binds', () => {
  const words = (text: string): string | null => {
    const reading = readEvent(text);
    return reading === null || 'unread' in reading ? null : reading.text;
  };
  test.each([
    ['Ngay sau khi kết thúc thuê, Trung tâm trả lại máy.', 'Ngay sau khi kết thúc thuê'],
    ['Sau khi sáp nhập, xã dồn trụ sở.', 'Sau khi sáp nhập'],
    ['Sau khi hết dịch, tiêm bù cho đàn lợn.', 'Sau khi hết dịch'],
    ['Trước khi đào đường, chủ đầu tư niêm yết bản vẽ.', 'Trước khi đào đường'],
    ['Ngay sau hội nghị, các phòng gửi ý kiến.', 'Ngay sau hội nghị'],
  ])('%s waits for %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    'Thu lại ao mà chủ hộ bỏ hoang sau khi được giao.',
    'Xử lý nhà xưởng bỏ hoang sau khi hoàn thành.',
    'Hủy bản in phát sinh sau khi có kết quả.',
    'Sau khi kiểm tra thì báo cáo.',
  ])('%s waits for nothing', (text) => {
    expect(words(text)).toBeNull();
  });
});

describe('a limit that lies before the issue of the document is said to be unread', () => {
  test.each([
    ['Mở 04 đợt kiểm tra, hoàn thành trước ngày 30/9/2025.', 'unread: hoàn thành trước ngày 30/9/2025'],
    ['Gửi danh sách cán bộ trước ngày 10/01/2026.', 'unread: trước ngày 10/01/2026'],
    ['Vá đường liên xã xong trong quý III/2025.', 'unread: xong trong quý III/2025'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test.each(['Rà soát văn bản trước năm 2024.', 'Thu lại đất giao trước ngày 01/7/2014.'])(
    '%s tells of a thing',
    (text) => {
      expect(brief(text)).toBe('none');
    },
  );
});

describe('forms of the calendar', () => {
  const cell = (text: string, column = 'Thời gian'): string => brief(text, { kind: 'cell', column });
  test.each([
    ['Nửa đầu quý II', 'during 2026-04-01..2026-05-15'],
    ['Nửa cuối quý III/2026', 'during 2026-08-16..2026-09-30'],
    ['Trong 2 ngày 14 và 15 tháng 5', 'during 2026-05-14..2026-05-15'],
    ['03 ngày, từ ngày 14 đến ngày 16/5/2026', 'during 2026-05-14..2026-05-16'],
    ['6 tháng một lần', 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Dịp cuối năm', 'by ..2026-12-31'],
  ])('the cell “%s” is %s', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  test.each([
    ['Giai đoạn 2026-2028', 'by ..2028-12-31'],
    ['2026 - 2027', 'by ..2027-12-31'],
    ['Thời kỳ 2026-2030', 'by ..2030-12-31'],
    ['Từ năm 2026 đến năm 2028', 'during 2026-01-01..2028-12-31'],
    ['Từ tháng 3 đến tháng 6/2026', 'during 2026-03-01..2026-06-30'],
  ])('the cell “%s” in a column of completion is %s', (text, expected) => {
    expect(cell(text, 'Hạn hoàn thành')).toBe(expected);
  });

  test.each([
    ['Tập huấn cho trưởng thôn trong 2 ngày 14 và 15 tháng 5.', 'during 2026-05-14..2026-05-15'],
    ['Diễn tập trong 03 ngày, từ ngày 05 đến ngày 07/8/2026.', 'during 2026-08-05..2026-08-07'],
    ['Mở hội chợ vào dịp cuối năm 2026.', 'by ..2026-12-31'],
    ['Dịp cuối năm, mở hội chợ hàng thủ công.', 'by ..2026-12-31'],
    ['Sơ kết mô hình 6 tháng một lần.', 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Kiểm tra đê 02 lần/năm.', 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Năm 2026 đạt 30%, năm 2027 đạt 55%, đến năm 2028 đạt 80%.', 'by ..2028-12-31'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

test('a date of completion gives the rule, whatever comes back behind it', () => {
  const reading = readDeadline(
    'Lập bản đồ lũ, hoàn thành trước ngày 15/3/2026. Rà soát bổ sung 6 tháng một lần.',
    {
      place: { kind: 'statement' },
      period: PERIOD,
    },
  );
  expect(reading).toMatchObject({ type: 'by', end: '2026-03-15' });
  expect(reading !== null && 'rules' in reading ? reading.rules[0] : null).toBe('time/day');
});

describe('a limit before the years of a plan whose date of issue is not told', () => {
  const period = { from: 2027, to: 2027, issuedOn: null };
  const endOf = (text: string): string | null => {
    const reading = readDeadline(text, { place: { kind: 'statement' }, period });
    return reading !== null && 'end' in reading ? reading.end : null;
  };

  test('is the task’s in the year in which such a plan is made', () => {
    expect(endOf('Phòng Tài chính trình dự toán trước ngày 15/11/2026.')).toBe('2026-11-15');
  });

  test('is none of it where it lies further back', () => {
    expect(endOf('Trả nợ khoản vay ký trước ngày 15/11/2019.')).toBeNull();
  });

  test('is read only where it is a limit', () => {
    expect(endOf('Báo cáo kết quả năm 2026.')).toBeNull();
  });
});

describe('a time at the end that may be the task’s and may be a noun’s', () => {
  const doubtIn = (text: string): string | null => readDoubtful(text, PERIOD)?.unread ?? null;
  test.each([
    ['Tổng hợp kết quả giải quyết đơn thư trong quý III/2026.', 'trong quý III/2026'],
    ['Thực hiện chính sách ưu đãi đến quý III/2026.', 'đến quý III/2026'],
    ['Đưa kết quả này vào nội dung đánh giá, phân loại cán bộ hằng năm.', 'hằng năm'],
    ['Sở Y tế kiểm tra các cơ sở từ ngày 01/6/2026.', 'từ ngày 01/6/2026'],
    ['Tuần tra ban đêm từ tháng 6.', 'từ tháng 6'],
  ])('%s', (text, words) => expect(doubtIn(text)).toBe(words));
  test.each([
    'Rà soát hồ sơ nộp từ ngày 01/3/2026.',
    'Rà soát đất lúa chuyển đổi từ tháng 3/2026.',
    'Thanh tra các dự án được giao từ tháng 3/2026.',
    'Phổ biến Luật có hiệu lực kể từ ngày 01/7/2026.',
    'Tổng hợp số liệu từ tháng 01/2025.',
    'Lập dự toán chi hằng năm.',
    'Rà soát nợ đọng đến ngày 30/6/2026.',
    'Thực hiện Chương trình nước sạch đến năm 2030.',
    'Tuyển 12.000 học viên mỗi năm.',
    'Tổng hợp kết quả giải quyết đơn thư trong năm 2024.',
    'Kết quả giải quyết đơn thư trong quý III/2026.',
    'Quyết toán các công trình hoàn thành trong năm 2026.',
  ])('none: %s', (text) => expect(doubtIn(text)).toBeNull());
});

describe('two things of one deed, each with its time', () => {
  test.each([
    [
      'Công bố kết quả sơ bộ trong tháng 7/2026, kết quả chính thức trong quý IV/2026.',
      'during 2026-07-01..2026-12-31',
    ],
    [
      'Công bố kết quả sơ bộ trong tháng 7/2026 và kết quả chính thức trong quý IV/2026.',
      'during 2026-07-01..2026-12-31',
    ],
    ['Ban hành quy chế trước 30/6/2026; thực hiện từ ngày 01/7/2026.', 'by ..2026-06-30'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('a meeting whose day is not told', () => {
  test.each([
    [
      'Báo cáo kết quả tại kỳ họp thường lệ giữa năm và cuối năm 2026.',
      'unread: tại kỳ họp thường lệ giữa năm và cuối năm 2026',
    ],
    ['Trình HĐND tỉnh tại kỳ họp thứ 5.', 'unread: tại kỳ họp thứ 5'],
    ['Báo cáo kết quả kỳ họp thứ 5.', 'none'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('weeks by their numbers', () => {
  test.each([
    ['Sinh hoạt tổ vào chiều thứ Tư tuần 2 và tuần 4.', 'unread: vào chiều thứ Tư tuần 2 và tuần 4'],
    ['Kiểm tra giữa kỳ vào tuần 17.', 'unread: vào tuần 17'],
    ['Tập huấn trong 2 tuần.', 'none'],
  ])('%s is %s', (text, expected) => {
    expect(untold(text)).toBe(expected);
  });
});

/** What may be the task's where nothing else names a time. */
function untold(text: string): string {
  const reading = readUntold(text);
  return reading === null ? 'none' : `unread: ${reading.unread}`;
}
