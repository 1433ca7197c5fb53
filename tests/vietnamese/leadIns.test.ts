import { describe, expect, test } from 'vitest';
import { isPointer, isTimeLeadIn } from '../../src/vietnamese/leadIns.js';
import { isClosingFormula, isClosingParagraph } from '../../src/vietnamese/statements/asides/closing.js';

describe('a lead-in that only states a time', () => {
  test.each([
    'Đến năm 2025:',
    'Năm 2023 - 2025:',
    'Năm 2022:',
    'Giai đoạn 2026-2030, phấn đấu:',
    'Mục tiêu cụ thể đến năm 2027',
    'Quý II/2026:',
    'Trong năm 2026 và các năm tiếp theo:',
    'Đến hết năm 2028',
    'Tầm nhìn đến năm 2045:',
  ])('%s', (text) => {
    expect(isTimeLeadIn(text)).toBe(true);
  });

  test.each([
    'Đến năm 2025, hoàn thành số hóa hồ sơ:',
    'Mục tiêu cụ thể:',
    'Năm 2025 đạt 90%:',
    'Hoàn thành trong năm 2026.',
    'Đến năm 2030.',
    '',
  ])('none: «%s»', (text) => {
    expect(isTimeLeadIn(text)).toBe(false);
  });
});

describe('words that only point to an annex', () => {
  test.each([
    '(Chi tiết tại Phụ lục kèm theo)',
    '(Phụ lục 2 đính kèm)',
    'Chi tiết theo Phụ lục đính kèm',
    'Cụ thể tại Phụ lục I kèm theo Kế hoạch này.',
    '(Kèm theo Phụ lục phân công nhiệm vụ).',
    '(Có biểu mẫu đính kèm)',
    'Các chỉ tiêu cụ thể tại Phụ lục I kèm theo.',
    'Danh mục nhiệm vụ chi tiết theo Phụ lục II.',
  ])('%s', (text) => {
    expect(isPointer(text)).toBe(true);
  });

  test.each([
    'Xây dựng phụ lục hợp đồng đào tạo nghề.',
    'Tổ chức thực hiện các nhiệm vụ được giao tại Phụ lục kèm theo Kế hoạch này.',
    '(trừ hồ sơ mật)',
    'Sở Tài chính chủ trì',
  ])('none: %s', (text) => {
    expect(isPointer(text)).toBe(false);
  });
});

describe('closing paragraphs', () => {
  test.each([
    'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ.',
    'Quá trình triển khai nếu phát sinh khó khăn, kịp thời báo cáo.',
    'Trên đây là Kế hoạch cải cách hành chính năm 2026.',
    'Yêu cầu các sở, ban, ngành nghiêm túc thực hiện.',
    'Đề nghị các cơ quan phối hợp thực hiện.',
    'Căn cứ Kế hoạch này, các xã, phường xây dựng kế hoạch của mình.',
    'Nếu có vướng mắc, đề nghị phản ánh về Văn phòng.',
    'Chương trình này được phổ biến đến các chi bộ.',
    'Đây là việc hệ trọng. Chủ tịch UBND tỉnh yêu cầu thủ trưởng các sở thực hiện nghiêm.',
  ])('%s', (text) => {
    expect(isClosingParagraph(text)).toBe(true);
  });

  test.each([
    'Trong quá trình chuyển đổi số, lấy người dân làm trung tâm.',
    'Sở Tài chính bố trí kinh phí.',
    'Yêu cầu của công tác lưu trữ',
    'Sở Tài chính tham mưu, đề nghị UBND tỉnh bố trí kinh phí.',
    'Rà soát, tổng hợp kết quả thực hiện Kế hoạch này.',
  ])('none: %s', (text) => {
    expect(isClosingParagraph(text)).toBe(false);
  });

  test.each([
    ['Trên đây là Kế hoạch cải cách hành chính năm 2026 của Sở Nội vụ./.', true],
    ['Trên đây là Kế hoạch năm 2026, yêu cầu các đơn vị nghiêm túc thực hiện./.', true],
    [
      'Trên đây là Kế hoạch năm 2026. Đề nghị các phòng, ban, UBND các xã, phường tổ chức triển khai thực hiện có hiệu quả./.',
      true,
    ],
    [
      'Trên đây là Kế hoạch năm 2026 của Trường, đề nghị các tổ chuyên môn, giáo viên, nhân viên nghiêm túc thực hiện./.',
      true,
    ],
    ['Trên đây là Kế hoạch năm 2026, yêu cầu các đơn vị thực hiện và báo cáo trước ngày 15/12./.', false],
    ['Trên đây là Kế hoạch năm 2026, yêu cầu các đơn vị báo cáo kết quả, nghiêm túc thực hiện./.', false],
    ['Trên đây là Kế hoạch năm 2026, yêu cầu Phòng Kinh tế tổng hợp việc thực hiện./.', false],
    ['Yêu cầu các đơn vị nghiêm túc thực hiện Công điện này./.', false],
    [
      'Trên đây là kết luận tại cuộc họp giao ban tháng 4, đề nghị các khoa, phòng nghiêm túc thực hiện./.',
      true,
    ],
    ['Trên đây là báo cáo, đề nghị các sở góp ý.', false],
    ['Trên đây là Kế hoạch. Trong quá trình thực hiện, nếu có vướng mắc, các xã phản ánh về Sở.', false],
    ['Nghị quyết này đã được Hội đồng nhân dân tỉnh Thanh Vân thông qua ngày 10/12/2025.', true],
    ['Kế hoạch này có hiệu lực kể từ ngày ký.', true],
    ['Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị liên quan biết, thực hiện./.', true],
    [
      'Trên đây là kết luận của Chủ tịch xã. Văn phòng thông báo và đề nghị các bộ phận biết, nghiêm túc triển khai thực hiện./.',
      true,
    ],
    ['Thông báo cho các hộ dân biết, thực hiện.', false],
    ['Thông báo đến các thôn biết, thực hiện./.', true],
    ['Sở Nội vụ thông báo kế hoạch tuyển dụng đến các xã trước ngày 15/6/2026.', false],
    ['Trong quá trình thực hiện, nếu có vướng mắc …', false],
    [
      'Nghị quyết đã được Hội đồng nhân dân xã Khe Sâu khóa II, Kỳ họp thứ 3 thông qua ngày 10 tháng 8 năm 2026.',
      true,
    ],
    ['Chương trình hành động này đã được Hội nghị Ban Chấp hành lần thứ 4 thông qua.', true],
    ['Nghị quyết được Hội đồng nhân dân thông qua, giao các phòng triển khai.', false],
    ['Rà soát các nghị quyết đã được Hội đồng nhân dân tỉnh thông qua năm 2025.', false],
  ])('a mere formula asks nobody for anything: %s', (text, expected) => {
    expect(isClosingFormula(text)).toBe(expected);
  });
});
