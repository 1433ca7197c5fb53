import { describe, expect, test } from 'vitest';
import { type Block, footnote, paragraph } from '../../src/document/index.js';
import { joinPageCuts } from '../../src/ingest/pageCuts.js';
import { shownBlocks } from '../support/blocks.js';

const joined = (...blocks: (string | Block)[]): unknown =>
  shownBlocks(joinPageCuts(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block))));

describe('goes on behind the page end', () => {
  test.each([
    ['with a small letter', '- Đề cao trách nhiệm của người', 'đứng đầu cơ quan, đơn vị.'],
    [
      'behind a word that cannot end',
      '- Tổ chức thực hiện nghiêm túc các nội dung theo',
      'Quyết định số 15/QĐ-UBND.',
    ],
    [
      'behind a comma',
      '- Tăng cường kiểm tra việc tiếp nhận hồ sơ tại các sở,',
      'Ban quản lý và địa phương.',
    ],
    ['behind «số»', '- Triển khai nghiêm các quy định tại Nghị định số', '150/2020/NĐ-CP của Chính phủ.'],
  ])('%s', (_, first, second) => {
    expect(joined(first, second)).toEqual([`${first} ${second}`]);
  });

  test('a footnote in the gap stays behind the joined paragraph', () => {
    expect(joined('- Đề cao trách nhiệm của người', footnote('¹ Nghị định số 10'), 'đứng đầu.')).toEqual([
      '- Đề cao trách nhiệm của người đứng đầu.',
      'note: ¹ Nghị định số 10',
    ]);
  });

  test('over two page ends', () => {
    expect(joined('- Rà soát, sửa đổi các', 'quy trình nội bộ và', 'quy chế phối hợp.')).toEqual([
      '- Rà soát, sửa đổi các quy trình nội bộ và quy chế phối hợp.',
    ]);
  });
});

describe('stands for itself', () => {
  test.each([
    ['a finished statement', '- Hoàn thành trong Quý II.', 'các đơn vị báo cáo kết quả.'],
    ['a marked block', '- Tăng cường kiểm tra các', '- đơn vị trực thuộc.'],
    ['a heading', 'I. MỤC TIÊU', 'đến năm 2030 phấn đấu'],
    ['a short title', 'Sở Nội vụ', 'Chủ trì tham mưu kế hoạch.'],
    [
      'two sentences without punctuation',
      'Kế hoạch phát triển du lịch của tỉnh Thanh Vân',
      'Sở Du lịch chủ trì',
    ],
  ])('%s', (_, first, second) => {
    expect(joined(first, second)).toEqual([first, second]);
  });

  test('a bold line below plain words', () => {
    const title = paragraph('Phụ trách chung', { bold: true });
    expect(joined('- Thực hiện các nội dung được giao và phối hợp với', title)).toHaveLength(2);
  });
});
