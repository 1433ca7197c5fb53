import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberKey, readReferences, shortKeys } from '../../src/vietnamese/references/index.js';

const numbersIn = (text: string) => readReferences(text).map((reading) => reading.number);

describe('numbers are read in every shape and normalised', () => {
  test.each([
    ['Nghị quyết số 76/NQ-CP', 'resolution', '76/NQ-CP'],
    ['Nghị định số 61/2018/NĐ-CP', 'decree', '61/2018/NĐ-CP'],
    ['Nghị quyết số 01-NQ/TU', 'resolution', '01-NQ/TU'],
    ['Chỉ thị số 05- CT/TU', 'directive', '05-CT/TU'],
    ['Kết luận số 40-KL/TW', 'conclusion', '40-KL/TW'],
    ['Công văn số 5032/UBND-HCQT', 'official-letter', '5032/UBND-HCQT'],
    ['Nghị quyết số 832/NQ-UBTVQH14', 'resolution', '832/NQ-UBTVQH14'],
    ['Tờ trình số 39/TTr-SNV', 'submission', '39/TTr-SNV'],
    ['Chương trình hành động số 21-CTHĐ/TU', 'programme', '21-CTHĐ/TU'],
    ['Chương trình số 08-CTr/HU', 'programme', '08-CTr/HU'],
    ['Quyết định số 1291/QĐ/TTg', 'decision', '1291/QĐ/TTg'],
    ['Luật số 77/2015/QH13', 'law', '77/2015/QH13'],
    ['Bộ luật Lao động số 45/2019/QH14', 'law', '45/2019/QH14'],
    ['Nghị quyết của Quốc hội số 43/2022/QH15', 'resolution', '43/2022/QH15'],
    ['Thông tư liên tịch số 02/2016/TTLT-BTC-BNV', 'circular', '02/2016/TTLT-BTC-BNV'],
    ['Nghị quyết số 36a/NQ-CP', 'resolution', '36a/NQ-CP'],
    ['Kế hoạch số 1.250/KH-UBND', 'plan', '1.250/KH-UBND'],
    ['Quyết định số 17 /2019/QĐ–UBND', 'decision', '17/2019/QĐ-UBND'],
    ['Quyết định số 1982/QĐ- UBND', 'decision', '1982/QĐ-UBND'],
    ['Kế hoạch số 88 / KH — STTTT', 'plan', '88/KH-STTTT'],
    ['Nghị định số 30/2020/NÐ-CP', 'decree', '30/2020/NĐ-CP'],
    ['Quyết định 458/QĐ-TTg', 'decision', '458/QĐ-TTg'],
    ['theo 12/2021/QĐ-UBND', 'decision', '12/2021/QĐ-UBND'],
    ['văn bản số 312/SKHĐT-TH', 'official-letter', '312/SKHĐT-TH'],
    ['Công văn số 75/SNN&PTNT-KH', 'official-letter', '75/SNN&PTNT-KH'],
    ['Thông báo số 19/TB-VP.UBND', 'notice', '19/TB-VP.UBND'],
    ['Thông báo kết luận số 214/TB-VPCP', 'notice', '214/TB-VPCP'],
    ['Thông báo Kết luận số 15-TB/TU', 'notice', '15-TB/TU'],
    ['Quy định số 08-QĐi/TW', 'regulation', '08-QĐi/TW'],
    ['Hướng dẫn số 36-HD/VPTW', 'guidance', '36-HD/VPTW'],
    ['Công điện khẩn số 03/CĐ-UBND', 'telegram', '03/CĐ-UBND'],
    ['Kế hoạch phối hợp số 45/KHPH-STP-CAT', 'plan', '45/KHPH-STP-CAT'],
    ['số 9/QD-UBND', 'decision', '9/QD-UBND'],
    ['NĐ 45/2020', 'decree', '45/2020'],
    ['Nghị định số 45/2020 ngày 08/4/2020', 'decree', '45/2020'],
    ['Kế hoạch số 3647/QĐ-UBND', 'plan', '3647/QĐ-UBND'],
    ['Hợp đồng số 12/2023/HĐ-BQL', 'contract', '12/2023/HĐ-BQL'],
    ['KẾ HOẠCH SỐ 5/KH-UBND', 'plan', '5/KH-UBND'],
    ['Nghị định số 36/CP', 'decree', '36/CP'],
    ['Quyết định số 71/QĐ-Tg', 'decision', '71/QĐ-Tg'],
    ['Nghị quyết số 97.2/2025/NQ-CP', 'resolution', '97.2/2025/NQ-CP'],
    ['Nghị quyết 205.1/2025/QH15', 'resolution', '205.1/2025/QH15'],
    ['Kế hoạch số 7.5/KH-UBND', 'plan', '7.5/KH-UBND'],
  ])('%s', (text, kind, number) => {
    expect(readReferences(text)).toMatchObject([{ kind, number }]);
  });
});

describe('damaged symbols are repaired from a closed list', () => {
  test.each([
    ['Nghị định số 77/2026/NĐ-GP', '77/2026/NĐ-CP', '77/2026/NĐ-GP'],
    ['Quyết định số 512/QĐÐ-UBND', '512/QĐ-UBND', '512/QĐĐ-UBND'],
    ['Quyết định số 88/QĐ-UBNĐ', '88/QĐ-UBND', '88/QĐ-UBNĐ'],
    ['Quyết định số 31/QĐ-TTq', '31/QĐ-TTg', '31/QĐ-TTq'],
    ['Nghị định số 77/2026/NĐ-CP', '77/2026/NĐ-CP', null],
    ['Nghị quyết số 12-NQ/TVV', '12-NQ/TVV', null],
  ])('%s', (text, number, printed) => {
    expect(readReferences(text)).toMatchObject([{ number, printed }]);
  });
});

describe('issuers are read whole', () => {
  test.each([
    ['Kế hoạch số 15/KH-TCT của Tổ công tác triển khai Đề án 06', 'Tổ công tác'],
    ['Báo cáo số 3/BC-ĐKT của Đoàn kiểm tra 814 tỉnh', 'Đoàn kiểm tra 814 tỉnh'],
    ['Kế hoạch số 8/KH-BCĐ của Ban Chỉ đạo 389 tỉnh', 'Ban Chỉ đạo 389 tỉnh'],
    ['Hướng dẫn số 2/HD-HĐTĐ của Hội đồng Thi đua - Khen thưởng tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
    ['Công văn số 9/CV-TGV của Tổ giúp việc Ban Chỉ đạo', 'Tổ giúp việc Ban Chỉ đạo'],
  ])('%s', (text, issuer) => {
    expect(readReferences(text)[0]?.issuer).toBe(issuer);
  });
});

describe('what is no document number is left', () => {
  test.each([
    'Số: /QĐ-UBND',
    'Kèm theo Kế hoạch số: /KH-VP ngày /01/2024',
    'tối đa 30 phút/01 lượt giao dịch',
    'trực 24/7 và 125/125 xã',
    'tỷ lệ 30%/tổng số phòng, ban',
    'ngày 15/7/2021 và tháng 01/2025',
    'tiêu chuẩn TCVN ISO 9001:2015',
    'QCVN 06:2022/BXD',
    'TCVN 5687/BXD',
    'Mẫu số 02/TT-BNV',
    'Biểu số 01/BC-SNV kèm theo',
    'điện thoại số 0236/CT-381',
    'https://example.vn/van-ban/12/QĐ-UBND.pdf',
    'các Nghị quyết 01, 02, 03 của Ban cán sự',
    'Nghị định số 61, 107 của Chính phủ',
    'nhà số 5/KP2, Km 12/QL1A',
    'mạng 3G/4G',
    'giai đoạn 2021-2025/định hướng',
    'Báo cáo tháng 6/2024',
    'Báo cáo 6/2024',
    'thực hiện theo QĐ 1982',
    'Quyết định số 12/QĐ-Nội',
    'đạt 20/20 UBND cấp xã',
    '1.200 hồ sơ/01 năm',
  ])('%s', (text) => {
    expect(readReferences(text)).toEqual([]);
  });
});

describe('date and issuer are read behind the number', () => {
  test.each([
    ['Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình', '2021-07-15', 'Chính phủ'],
    [
      'Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ Phê duyệt',
      '2021-03-27',
      'Thủ tướng Chính phủ',
    ],
    ['Nghị định số 59/2012/NĐ-CP ngày 23/7/ 2012 của Chính phủ,', '2012-07-23', 'Chính phủ'],
    [
      'Kết luận số 06-KL/TU, ngày 19/5/2004 của Ban Thường vụ Thành ủy về',
      '2004-05-19',
      'Ban Thường vụ Thành ủy',
    ],
    ['Nghị định số 61/2018/NĐ-CP ngày 23/4 của Chính phủ', '2018-04-23', 'Chính phủ'],
    ['Nghị quyết số 01-NQ/TU ngày 04/11 của Tỉnh ủy', null, 'Tỉnh ủy'],
    ['Quyết định số 7/QĐ-UBND ngày 31/02/2024 của UBND tỉnh', null, 'UBND tỉnh'],
    ['Kế hoạch số 90/KH-UBND ngày tháng 11 năm 2021', '2021-11', null],
    ['Kế hoạch số 90/KH-UBND (ban hành ngày 05-6-2023)', '2023-06-05', null],
    [
      'Quyết định số 9/QĐ-UBND ngày 3.5.2022 của Ủy ban nhân dân tỉnh Thanh Vân về',
      '2022-05-03',
      'Ủy ban nhân dân tỉnh Thanh Vân',
    ],
    [
      'Công văn số 12/UBND-NC của UBND huyện Mỹ Lộc Đông ngày 3/5/2022 về việc',
      '2022-05-03',
      'UBND huyện Mỹ Lộc Đông',
    ],
    [
      'Thông tư số 04/2021/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch quy định',
      null,
      'Bộ Văn hóa, Thể thao và Du lịch',
    ],
    [
      'Thông tư số 08/2019/TT-BLĐTBXH của Bộ trưởng Bộ Lao động - Thương binh và Xã hội hướng dẫn',
      null,
      'Bộ trưởng Bộ Lao động - Thương binh và Xã hội',
    ],
    [
      'Nghị quyết số 11-NQ/TW của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII về',
      null,
      'Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII',
    ],
    ['Nghị quyết số 76/NQ-CP của Chính phủ, UBND tỉnh ban hành Kế hoạch', null, 'Chính phủ'],
    ['Quyết định số 5/QĐ-UBND của UBND tỉnh cũng đã được triển khai', null, 'UBND tỉnh'],
    ['Quyết định số 5/QĐ-SNV của Sở Nội vụ và Kế hoạch số 6/KH-SNV', null, 'Sở Nội vụ'],
    [
      'Quyết định số 28/2018/QĐ-TTg ngày 12/7/2018 của Thủ tướng Chính phủ⁴.',
      '2018-07-12',
      'Thủ tướng Chính phủ',
    ],
    [
      'Nghị quyết số 12/NQ-HĐND ngày 9/12/2022 của HĐND tỉnh Thanh Vân giao chỉ tiêu',
      '2022-12-09',
      'HĐND tỉnh Thanh Vân',
    ],
  ])('%s', (text, issuedOn, issuer) => {
    expect(readReferences(text)[0]).toMatchObject({ issuedOn, issuer });
  });
});

describe('lists share the name in front', () => {
  test.each([
    [
      'các Nghị định số 107/2020/NĐ-CP, 108/2020/NĐ-CP và 120/2020/NĐ-CP',
      ['107/2020/NĐ-CP', '108/2020/NĐ-CP', '120/2020/NĐ-CP'],
    ],
    ['các Nghị định số 45/2020, 61/2018 và 107/2021', ['45/2020', '61/2018', '107/2021']],
    ['Nghị quyết số 18-NQ/TW; số 19-NQ/TW', ['18-NQ/TW', '19-NQ/TW']],
  ])('%s', (text, numbers) => {
    const readings = readReferences(text);
    expect(readings.map((reading) => reading.number)).toEqual(numbers);
    expect(new Set(readings.map((reading) => reading.kind)).size).toBe(1);
  });
});

describe('laws are cited by title', () => {
  test.each([
    [
      'Luật Tổ chức chính quyền địa phương ngày 19/6/2015;',
      'Luật Tổ chức chính quyền địa phương',
      '2015-06-19',
    ],
    [
      'Luật Sửa đổi, bổ sung một số điều của Luật Phòng, chống ma túy và Luật Cư trú ngày 3/6/2008;',
      'Luật Sửa đổi, bổ sung một số điều của Luật Phòng, chống ma túy và Luật Cư trú',
      '2008-06-03',
    ],
    [
      'theo Luật Phòng, chống tham nhũng ngày 20 tháng 11 năm 2018',
      'Luật Phòng, chống tham nhũng',
      '2018-11-20',
    ],
    ['quy định của Luật Đầu tư công năm 2019 và', 'Luật Đầu tư công', '2019'],
  ])('%s', (text, title, issuedOn) => {
    expect(readReferences(text)).toMatchObject([{ kind: 'law', number: null, title, issuedOn }]);
  });

  test.each([
    'Luật sư Nguyễn Văn An ngày 3/5/2022',
    'Trường Đại học Luật Hà Nội năm 2015',
    'dự thảo Luật Đất đai năm 2023',
    'kỷ luật, kỷ cương năm 2024',
    'quy định của Luật Ngân sách nhà nước và các văn bản hướng dẫn năm 2021',
    'thi hành Luật Hộ tịch trong năm 2021',
    'thi hành Luật Hộ tịch, riêng 9 tháng đầu năm 2021',
  ])('%s: none', (text) => {
    expect(readReferences(text)).toEqual([]);
  });

  test('without a date only where asked for', () => {
    const text = 'Căn cứ Luật Ngân sách nhà nước; Pháp lệnh Ưu đãi người có công với cách mạng;';
    expect(readReferences(text)).toEqual([]);
    expect(readReferences(text, { undatedLaws: true })).toMatchObject([
      { kind: 'law', title: 'Luật Ngân sách nhà nước' },
      { kind: 'ordinance', title: 'Pháp lệnh Ưu đãi người có công với cách mạng' },
    ]);
  });

  test('a title with a number is one reference', () => {
    expect(numbersIn('Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015;')).toEqual([
      '77/2015/QH13',
    ]);
  });
});

test('the span runs from the name to the end of date and issuer', () => {
  const text = 'theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế';
  const [reading] = readReferences(text);
  expect(text.slice(reading?.start, reading?.end)).toBe(
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
  );
});

test.each([
  ['45/2020/NĐ-CP', ['45/2020', '45/2020/ND']],
  ['01/2018/TT-VPCP', ['1/2018', '1/2018/TT']],
  ['45/2020', []],
])('%s may be cited by %j', (whole, shorts) => {
  expect(shortKeys(whole)).toEqual(shorts);
});

test.each([
  ['1291/QĐ/TTg', '1291/QD-TTG'],
  ['05-CT/TU', '5-CT/TU'],
])('%s and %s are one number', (a, b) => {
  expect(numberKey(a)).toBe(numberKey(b));
});

describe('properties', () => {
  const symbols = fc.constantFrom('NQ-CP', 'QĐ-UBND', 'KH-STTTT', 'TTr-SNV', 'CT-TTg', 'TT-BTC');
  const dashes = fc.constantFrom('-', '–', ' - ', '- ', '‑');

  test('a printed number is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), symbols, dashes, (number, symbol, dash) => {
        const printed = `Căn cứ Văn bản số ${number}/${symbol.replace('-', dash)} ngày 02/9/2022 của UBND tỉnh;`;
        expect(readReferences(printed)).toMatchObject([
          { number: `${number}/${symbol}`, issuedOn: '2022-09-02', issuer: 'UBND tỉnh' },
        ]);
      }),
    );
  });

  test('a text without digits has no numbers', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(numbersIn(text.replace(/\p{N}/gu, '')).filter((number) => number !== null)).toEqual([]);
      }),
    );
  });

  test.each([
    '1/',
    'Luật a ',
    '12/2020/',
    '1-NQ/',
    'Luật sửa đổi, và ',
    'số 1/QĐ-UBND của UBND ',
    'ngày ',
    'Nghị định ',
  ])('long lines of "%s" are read in time that grows with their length', (piece) => {
    const line = piece.repeat(Math.ceil(50_000 / piece.length));
    const begun = performance.now();
    readReferences(line, { undatedLaws: true });
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
