import { describe, expect, test } from 'vitest';
import { readMeasures } from '../../src/vietnamese/measures/index.js';

/** `cấp tỉnh gte 30`. */
function scoped(text: string, leadIn?: string): string[] {
  const readings = readMeasures(text, leadIn === undefined ? {} : { leadIn });
  return readings.map(({ scope, comparator, value }) => `${scope} ${comparator} ${value}`);
}

describe('lists in step', () => {
  test.each([
    [
      'đạt tối thiểu tương ứng 30%, 20%, 15% đối với kết quả của cấp tỉnh, cấp huyện, cấp xã',
      ['cấp tỉnh gte 30', 'cấp huyện gte 20', 'cấp xã gte 15'],
    ],
    [
      'thuộc thẩm quyền của cấp tỉnh, cấp huyện, cấp xã đạt tỷ lệ tối thiểu tương ứng là 30%, 20%, 15%',
      ['cấp tỉnh gte 30', 'cấp huyện gte 20', 'cấp xã gte 15'],
    ],
    ['Cấp tỉnh và cấp xã lần lượt đạt trên 95% và 80%', ['cấp tỉnh gt 95', 'cấp xã gt 80']],
    [
      'Mầm non, tiểu học, trung học cơ sở đạt tỷ lệ lần lượt là 60%, 70% và 80%',
      ['mầm non eq 60', 'tiểu học eq 70', 'trung học cơ sở eq 80'],
    ],
    [
      'Tỷ lệ cơ giới hóa tương ứng là 90%, 60%, 40% đối với trồng trọt, chăn nuôi, thủy sản',
      ['trồng trọt eq 90', 'chăn nuôi eq 60', 'thủy sản eq 40'],
    ],
    ['đạt tương ứng 30%, 20% đối với cấp tỉnh, cấp huyện, cấp xã', ['null eq 30', 'null eq 20']],
  ])('%s', (text, expected) => {
    expect(scoped(text)).toEqual(expected);
  });
});

describe('scopes beside their values', () => {
  test.each([
    ['cấp tỉnh 95%; cấp huyện 90%; cấp xã 80%', ['cấp tỉnh eq 95', 'cấp huyện eq 90', 'cấp xã eq 80']],
    ['theo tỷ lệ: Cấp tỉnh 80%; huyện 80%; xã 70%', ['cấp tỉnh eq 80', 'cấp huyện eq 80', 'cấp xã eq 70']],
    [
      'lên mức tối thiểu: Cấp tỉnh là 1.600 hồ sơ; cấp huyện 1.200 hồ sơ; cấp xã 800 hồ sơ',
      ['cấp tỉnh gte 1600', 'cấp huyện gte 1200', 'cấp xã gte 800'],
    ],
    ['Cấp tỉnh tối thiểu 95%, cấp xã 80%', ['cấp tỉnh gte 95', 'cấp xã eq 80']],
    [
      '90% hồ sơ cấp tỉnh; 80% hồ sơ tại cấp huyện và 60% hồ sơ tại cấp xã',
      ['cấp tỉnh eq 90', 'cấp huyện eq 80', 'cấp xã eq 60'],
    ],
    [
      'Tối thiểu 90% hồ sơ cấp tỉnh, 80% hồ sơ cấp huyện và 70% hồ sơ cấp xã',
      ['cấp tỉnh gte 90', 'cấp huyện gte 80', 'cấp xã gte 70'],
    ],
    [
      '+ Cấp Sở: trên 80% tổng số văn bản và tỷ lệ ký số trên 70%; + Cấp xã: từ 60% trở lên',
      ['cấp Sở gt 80', 'cấp Sở gt 70', 'cấp xã gte 60'],
    ],
    [
      'Đối với cấp tỉnh: 100% văn bản điện tử, 90% phiên họp không giấy. Đối với cấp xã: 80% văn bản điện tử',
      ['cấp tỉnh eq 100', 'cấp tỉnh eq 90', 'cấp xã eq 80'],
    ],
    ['tăng tối thiểu 20% đối với cấp tỉnh, cấp huyện, cấp xã', ['cấp tỉnh, cấp huyện, cấp xã gte 20']],
    [
      'Bộ phận Một cửa cấp huyện, cấp xã theo tỷ lệ tăng mỗi năm tối thiểu 30% cho đến khi đạt 100%',
      ['cấp huyện, cấp xã gte 30', 'cấp huyện, cấp xã eq 100'],
    ],
    [
      '60% đối tượng tại khu vực đô thị, 40% khu vực nông thôn',
      ['khu vực đô thị eq 60', 'khu vực nông thôn eq 40'],
    ],
    ['60% hồ sơ cấp xã, hồ sơ cấp tỉnh đạt 90%', ['cấp xã eq 60', 'cấp tỉnh eq 90']],
    ['100% báo cáo của các sở, ngành, UBND cấp huyện', ['null eq 100']],
    ['Mỗi xã, phường có ít nhất 01 tổ công nghệ số', ['null gte 1']],
    ['Có thêm 05 xã đạt chuẩn nông thôn mới', ['null eq 5']],
    ['Chỉ số năng lực cạnh tranh cấp tỉnh đạt 70 điểm', ['null eq 70']],
    ['Phối hợp với Phòng Hạ tầng và Đô thị bố trí 850 triệu đồng', ['null eq 850']],
    ['Tỷ lệ đô thị hóa đạt 36%', ['null eq 36']],
    ['Phối hợp với Công an cấp xã kiểm tra 320 cơ sở', ['null eq 320']],
    ['Tỷ lệ hồ sơ của UBND cấp xã đạt 80%', ['cấp xã eq 80']],
    ['100% xã đạt chuẩn phổ cập giáo dục mầm non', ['null eq 100']],
    [
      'Thời gian có mặt không quá 15 phút ở khu vực đô thị, 30 phút ở khu vực nông thôn',
      ['khu vực đô thị lte 15', 'khu vực nông thôn lte 30'],
    ],
    [
      'tối thiểu 12 m2/trẻ đối với khu vực nông thôn và 8 m2/trẻ đối với khu vực đô thị',
      ['khu vực nông thôn gte 12', 'khu vực đô thị gte 8'],
    ],
    ['Trên 70% nhà sinh hoạt cấp xã và 95% bảo tàng công lập phủ sóng', ['cấp xã gt 70', 'null eq 95']],
    [
      'Có 60% hồ sơ cấp xã, 40% trạm y tế và hồ sơ cấp tỉnh đạt 90%',
      ['cấp xã eq 60', 'null eq 40', 'cấp tỉnh eq 90'],
    ],
  ])('%s', (text, expected) => {
    expect(scoped(text)).toEqual(expected);
  });

  test('a lead-in governs without being read again', () => {
    expect(scoped('Cấp tỉnh 95%', 'Đạt 10% trở lên, tỷ lệ tối thiểu:')).toEqual(['cấp tỉnh gte 95']);
  });
});
