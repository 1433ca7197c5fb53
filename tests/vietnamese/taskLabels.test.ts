import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTaskLabelLine, readTaskLabels } from '../../src/vietnamese/taskLabels.js';

const shown = (text: string) =>
  readTaskLabels(text).map(({ role, start, end }) => [role, text.slice(start, end)]);

describe('labels of a task', () => {
  test.each<[string, [string, string][]]>([
    ['Cơ quan chủ trì: Sở Y tế.', [['lead', 'Sở Y tế']]],
    [
      'Đơn vị chủ trì: Phòng Tư pháp; đơn vị phối hợp: Công an xã; thời gian hoàn thành: trong năm 2026.',
      [
        ['lead', 'Phòng Tư pháp'],
        ['support', 'Công an xã'],
        ['deadline', 'trong năm 2026'],
      ],
    ],
    ['Cơ quan, đơn vị phối hợp: Sở A; Sở B', [['support', 'Sở A; Sở B']]],
    ['Thời gian hoàn thành: Quý II/2026', [['deadline', 'Quý II/2026']]],
    ['Sản phẩm: Kế hoạch của UBND tỉnh; Báo cáo.', [['output', 'Kế hoạch của UBND tỉnh; Báo cáo']]],
    [
      'Công khai thủ tục. Phụ trách: Khoa Dược. Thời gian: Quý I.',
      [
        ['lead', 'Khoa Dược'],
        ['deadline', 'Quý I'],
      ],
    ],
    [
      '(Chủ trì: Vụ Pháp chế; phối hợp: Văn phòng Bộ)',
      [
        ['lead', 'Vụ Pháp chế'],
        ['support', 'Văn phòng Bộ'],
      ],
    ],
    ['Sở Y tế chủ trì: không phải nhãn', []],
    ['Thời gian trình Chính phủ: Tháng 10/2026.', [['deadline', 'Tháng 10/2026']]],
    ['Thời hạn gửi báo cáo về Sở: Trước 15/6', [['deadline', 'Trước 15/6']]],
    ['Thời gian đào tạo: Quý II/2026', [['deadline', 'Quý II/2026']]],
    ['Địa điểm: Hội trường UBND xã.', [['note', 'Hội trường UBND xã']]],
    ['Thời gian qua các xã đã làm tốt: giữ gìn vệ sinh', []],
    ['Kiểm tra kết quả: đạt', []],
    ['Phòng Tư pháp: Chủ trì triển khai.', []],
    ['Đơn vị chủ trì tham mưu, triển khai: Sở Nội vụ.', [['lead', 'Sở Nội vụ']]],
    ['Cơ quan chịu trách nhiệm chính: Sở Y tế', [['lead', 'Sở Y tế']]],
    ['Đơn vị được giao chủ trì: Sở Y tế', [['lead', 'Sở Y tế']]],
    ['Các đơn vị được phân công phối hợp: Sở Y tế', [['support', 'Sở Y tế']]],
    ['Theo dõi, đôn đốc: Văn phòng UBND tỉnh', [['monitor', 'Văn phòng UBND tỉnh']]],
    ['Cơ quan kiểm tra, giám sát: Thanh tra tỉnh', [['monitor', 'Thanh tra tỉnh']]],
    [
      'Lập đồ án; cơ quan chủ trì là Sở Xây dựng, đơn vị phối hợp là Sở Y tế.',
      [
        ['lead', 'Sở Xây dựng'],
        ['support', 'Sở Y tế'],
      ],
    ],
    ['Cơ quan chủ trì là nơi nhận hồ sơ', []],
    ['Kiểm tra: 05 cuộc', []],
    ['Các cơ quan, đơn vị được giao thực hiện: rà soát', []],
    ['Sở Y tế chủ trì, phối hợp thực hiện:', []],
  ])('%s', (text, labels) => {
    expect(shown(text)).toEqual(labels);
  });
});

test.each<[string, boolean]>([
  ['Cơ quan chủ trì: Sở Y tế.', true],
  ['(Chủ trì: Vụ Pháp chế)', true],
  ['Công khai thủ tục. Phụ trách: Khoa Dược.', false],
  ['Sở Y tế: chủ trì triển khai', false],
  // Said in a sentence, which may say more: its words are no label.
  ['Đơn vị đầu mối là Phòng Kinh tế, nhận hồ sơ hằng tuần.', false],
])('a line of labels: %s %s', (text, expected) => {
  expect(isTaskLabelLine(text)).toBe(expected);
});

test('values never overlap, whatever is printed', () => {
  const piece = fc.constantFrom('Chủ trì: ', 'Thời gian: ', 'Sở Y tế', '; ', '. ', ':', ' (', ')', '\u0130');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      let last = 0;
      for (const { from, start, end } of readTaskLabels(pieces.join(''))) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
    }),
  );
});

test('a long line of colons is read in no time', () => {
  expect(readTaskLabels(': ; chủ trì'.repeat(5000)).length).toBeGreaterThan(0);
});
