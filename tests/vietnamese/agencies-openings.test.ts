import { describe, expect, test } from 'vitest';
import { readAssignment } from '../../src/vietnamese/agencies/index.js';
import { readOrder } from '../../src/vietnamese/statements/index.js';

const named = (agencies: readonly { name: string }[]) => agencies.map(({ name }) => name);
const read = (text: string): [string[], string[]] => {
  const { lead, support } = readAssignment(text, { headingAgencies: [] });
  return [named(lead), named(support)];
};

describe('a time, a place or a ground in front of the subject', () => {
  test.each<[string, string[]]>([
    ['Trong Quý II/2026, Sở Xây dựng công bố 12 tuyến đường thủy.', ['Sở Xây dựng']],
    ['Ngay trong tháng 02/2026, Công an tỉnh tổng kiểm tra xe khách.', ['Công an tỉnh']],
    ['Từ nay đến hết ngày 20/4/2026, Đội Đăng ký rà soát phương tiện.', ['Đội Đăng ký']],
    ['Tháng 4, 5, Phòng Giáo dục tổ chức thi.', ['Phòng Giáo dục']],
    ['Thực hiện Kế hoạch số 12/KH-UBND, các xã tổ chức phát quang.', ['các xã']],
    ['Thực hiện Công văn số 31 của Bộ Nội vụ, Sở Nội vụ đề nghị các sở rà soát biên chế.', ['các sở']],
    ['Căn cứ Nghị định số 66 của Chính phủ, Vụ Dân tộc đề nghị Sở Y tế thống kê.', ['Sở Y tế']],
    ['Nhận được Thông báo này, yêu cầu các đơn vị thực hiện.', ['các đơn vị']],
    ['Thực hiện tuyên truyền tại trường học, Sở Y tế kiểm tra.', []],
    ['Tại Sở Y tế, Sở Nội vụ lắp đặt 02 máy chủ.', []],
    ['Thực hiện chỉ đạo của UBND, Ban Chỉ đạo cùng cấp quản lý, điều hành.', []],
    ['Thực hiện Kế hoạch số 12 của UBND tỉnh, Sở Y tế rà soát 02 chợ.', ['Sở Y tế']],
    ['Trong đó, Sở Y tế 20 người, Sở Nội vụ 5 người.', []],
    ['Trong đó Sở Y tế chủ trì, Sở Nội vụ phối hợp.', []],
    ['Trong năm 2025, Sở Y tế đã khám cho 200 người.', []],
  ])('%s', (text, lead) => {
    expect(read(text)[0]).toEqual(lead);
  });
});

describe('who lets or has somebody do something', () => {
  test.each<[string, string[]]>([
    ['Cho phép Sở Y tế điều chuyển 03 xe cứu thương.', ['Sở Y tế']],
    ['Đồng ý cho các trường nghỉ học từ ngày 05/5.', ['các trường']],
    ['Mời Báo An Bình đưa tin hằng tuần.', ['Báo An Bình']],
    ['Chủ tịch UBND tỉnh cho phép Sở Y tế mua 20 máy thở.', ['Sở Y tế']],
    ['Chỉ đạo Sở Nội vụ kiểm điểm tập thể.', ['Sở Nội vụ']],
    ['Chỉ đạo các trường tổ chức ký cam kết.', []],
  ])('%s', (text, lead) => {
    expect(read(text)[0]).toEqual(lead);
  });

  test('is no lead of what is its own: under a heading or a statement that names who leads', () => {
    const text = 'Chỉ đạo Cảnh sát phòng cháy kiểm tra 48 chợ.';
    const under = readAssignment(text, { headingAgencies: ['Công an tỉnh'] });
    expect([named(under.lead), under.heading]).toEqual([[], 'lead']);
    expect(readAssignment('Chỉ đạo Sở Y tế kiểm tra.', { headingAgencies: [], below: true }).lead).toEqual(
      [],
    );
  });

  test('orders where work may be ordered, and tells elsewhere', () => {
    expect(readOrder('Cho phép Sở Y tế điều chuyển 03 xe.')).toBe('responsible');
  });
});

describe('who works along, said in other words', () => {
  test.each<[string, string[], string[]]>([
    ['Sở Y tế chủ trì, Công an tỉnh phối hợp lắp 40 camera.', ['Sở Y tế'], ['Công an tỉnh']],
    [
      'Lắp 40 camera (Sở Y tế chủ trì, Công an tỉnh phối hợp, xong trong tháng 9).',
      ['Sở Y tế'],
      ['Công an tỉnh'],
    ],
    ['Chủ trì cùng Công an tỉnh, Sở Y tế kiểm soát 07 lối mở.', [], ['Công an tỉnh', 'Sở Y tế']],
    ['Tỉnh đoàn chủ trì, với sự tham gia của Sở Y tế, mở cuộc thi.', ['Tỉnh đoàn'], ['Sở Y tế']],
    ['Sở Y tế phối hợp với Công an tỉnh; Sở Nội vụ lập hồ sơ.', ['Sở Y tế'], ['Công an tỉnh', 'Sở Nội vụ']],
    [
      'Sở Y tế kiểm tra giá, phối hợp với Công an tỉnh; Sở Nội vụ lập hồ sơ.',
      ['Sở Y tế', 'Sở Nội vụ'],
      ['Công an tỉnh'],
    ],
  ])('%s', (text, lead, support) => {
    expect(read(text)).toEqual([lead, support]);
  });
});

describe('who does it, behind what is to be done', () => {
  test.each<[string, string[]]>([
    ['Lắp đặt camera (giao Công an tỉnh, xong trong Quý II).', ['Công an tỉnh']],
    ['Cập nhật dữ liệu (Phòng Kinh tế; thường xuyên).', ['Phòng Kinh tế']],
    ['Rà soát 20 bến (Sở Xây dựng, UBND các xã).', []],
    ['Kịch bản lễ khai mạc giao Tổ Nghệ thuật biên soạn.', ['Tổ Nghệ thuật']],
    ['Kịch bản do Sở Y tế giao Tổ Nghệ thuật biên soạn.', []],
    ['Khối lượng công việc được giao Sở Y tế thực hiện đúng hạn.', []],
  ])('%s', (text, lead) => {
    expect(read(text)[0]).toEqual(lead);
  });
});
