import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/index.js';
import { readCaptionDate, readNumber, readPlaceDate } from '../../src/vietnamese/letterhead/number.js';
import { planOfText } from '../support/convertText.js';

const BODY = '\n\nI. MỤC TIÊU\n\n- Hoàn thành 100% nhiệm vụ.\n';

const headOf = async (text: string): Promise<Plan['document']> => (await planOfText(text + BODY)).document;

const codesOf = async (text: string): Promise<string[]> =>
  (await planOfText(text + BODY)).diagnostics.map(({ code }) => code);

describe('number and symbol', () => {
  test.each([
    ['Số: 384/QĐ-UBND', '384/QĐ-UBND', 'QĐ-UBND'],
    ['Số: 05/KH-SNV', '05/KH-SNV', 'KH-SNV'],
    ['Số:     /KH-VP', null, 'KH-VP'],
    ['Số: ....../BC-UBND', null, 'BC-UBND'],
    ['Số: …/QĐ-UBND', null, 'QĐ-UBND'],
    ['Số 05-KH/TU', '05-KH/TU', 'KH/TU'],
    ['Số: 61/2018/NĐ-CP', '61/2018/NĐ-CP', 'NĐ-CP'],
    ['Nghị quyết số: 12/2025/NQ-HĐND', '12/2025/NQ-HĐND', 'NQ-HĐND'],
    ['Số: 1204/UBND-KSTT', '1204/UBND-KSTT', 'UBND-KSTT'],
    ['Số: 17a/TTr-SKHCN', '17a/TTr-SKHCN', 'TTr-SKHCN'],
  ])('%s', (text, number, symbol) => {
    expect(readNumber(text)).toEqual({ number, symbol });
  });

  test('none', () => {
    expect(readNumber('Số lượng: 12 lớp')).toBeNull();
  });
});

describe('place and date', () => {
  test.each([
    ['Thanh Vân, ngày 16 tháng 02 năm 2026', 'Thanh Vân', '2026-02-16', false],
    ['Mỹ Lộc Đông, ngày 5 tháng 9 năm 2025', 'Mỹ Lộc Đông', '2025-09-05', false],
    ['Thanh Vân, ngày     tháng 11 năm 2025', 'Thanh Vân', '2025-11', true],
    ['Thanh Vân, ngày … tháng … năm 2026', 'Thanh Vân', '2026', true],
    ['Thanh Vân, ngày 31 tháng 02 năm 2026', 'Thanh Vân', '2026-02', true],
    ['TP. Hải Lăng, ngày 01 tháng 01 năm 2026', 'TP. Hải Lăng', '2026-01-01', false],
    ['Thanh Vân, hồi 16 giờ 30 ngày 21 tháng 8 năm 2026', 'Thanh Vân', '2026-08-21', false],
    ['Thanh Vân, ngày l5 tháng 01 năm 2026', 'Thanh Vân', '2026-01', true],
  ])('%s', (text, place, issuedOn, incomplete) => {
    expect(readPlaceDate(text)).toEqual({ place, issuedOn, incomplete });
  });

  test.each([
    ['ngày 16/02/2026', '2026-02-16'],
    ['ngày /01/2026', '2026-01'],
    ['ngày tháng 11 năm 2025', '2025-11'],
    ['ngày 03 tháng 4 năm 2026', '2026-04-03'],
  ])('of a caption: %s', (text, issuedOn) => {
    expect(readCaptionDate(text)?.issuedOn).toBe(issuedOn);
  });
});

describe('a plan of one office', () => {
  const TEXT = `UBND TỈNH THANH VÂN
SỞ NỘI VỤ

Số: 27/KH-SNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Thanh Vân, ngày 09 tháng 02 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026 của Sở Nội vụ

Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND tỉnh, Sở Nội vụ xây dựng kế hoạch như sau:`;

  test('each field', async () => {
    expect(await headOf(TEXT)).toMatchObject({
      kind: 'plan',
      kindLabel: 'KẾ HOẠCH',
      number: '27/KH-SNV',
      symbol: 'KH-SNV',
      issuer: 'Sở Nội vụ',
      place: 'Thanh Vân',
      issuedOn: '2026-02-09',
      title: 'Cải cách hành chính năm 2026 của Sở Nội vụ',
      promulgates: null,
      period: { from: 2026, to: 2026, outlook: null },
      articles: [],
    });
  });

  test('a blank number and a blank day are said', async () => {
    const blank = TEXT.replace('Số: 27', 'Số:     ').replace('ngày 09', 'ngày    ');
    expect(await headOf(blank)).toMatchObject({ number: null, symbol: 'KH-SNV', issuedOn: '2026-02' });
    expect(await codesOf(blank)).toEqual(
      expect.arrayContaining(['document-number-blank', 'date-incomplete']),
    );
  });

  test('both columns on each line', async () => {
    const head = TEXT.replace(
      /^[\s\S]*KẾ HOẠCH\n/u,
      `UBND TỈNH THANH VÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc
Số: 27/KH-SNV Thanh Vân, ngày 09 tháng 02 năm 2026

KẾ HOẠCH
`,
    );
    expect(await headOf(head)).toMatchObject({
      number: '27/KH-SNV',
      issuer: 'Sở Nội vụ',
      place: 'Thanh Vân',
      issuedOn: '2026-02-09',
    });
  });

  test('the title on the line of the kind, or over several lines', async () => {
    const one = TEXT.replace('KẾ HOẠCH\nCải cách', 'KẾ HOẠCH CẢI CÁCH');
    expect((await headOf(one)).title).toBe('CẢI CÁCH hành chính năm 2026 của Sở Nội vụ');
    const two = TEXT.replace('năm 2026 của', 'năm 2026\ncủa');
    expect((await headOf(two)).title).toBe('Cải cách hành chính năm 2026 của Sở Nội vụ');
  });

  test('a draft’s stamp is no part of it', async () => {
    expect(await headOf(`DỰ THẢO LẦN 2\n\n${TEXT}`)).toMatchObject({ kind: 'plan', issuer: 'Sở Nội vụ' });
  });

  test('an office is named by whose it is', async () => {
    expect((await headOf(TEXT.replace('SỞ NỘI VỤ', 'VĂN PHÒNG'))).issuer).toBe(
      'Văn phòng UBND tỉnh Thanh Vân',
    );
  });
});

describe('a decision and what it puts in force', () => {
  const TEXT = `ỦY BAN NHÂN DÂN
TỈNH THANH VÂN

CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc

Số: 45/QĐ-UBND

Thanh Vân, ngày 12 tháng 01 năm 2026

QUYẾT ĐỊNH
Ban hành Kế hoạch phát triển du lịch giai đoạn 2026 - 2030, tầm nhìn đến năm 2045

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH VÂN

Căn cứ Luật Du lịch ngày 19/6/2017;
Theo đề nghị của Giám đốc Sở Du lịch.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển du lịch.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Như Điều 2;
- Lưu: VT, KGVX.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Trần Thị Mỹ An

KẾ HOẠCH
Phát triển du lịch giai đoạn 2026 - 2030, tầm nhìn đến năm 2045
(Kèm theo Quyết định số 45/QĐ-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Thanh Vân)`;

  test('two documents in one file', async () => {
    expect(await headOf(TEXT)).toMatchObject({
      kind: 'decision',
      number: '45/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
      promulgates: {
        kind: 'plan',
        title: 'Phát triển du lịch giai đoạn 2026 - 2030, tầm nhìn đến năm 2045',
      },
      period: { from: 2026, to: 2030, outlook: 2045 },
      signatory: { capacity: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Trần Thị Mỹ An' },
      recipients: ['Như Điều 2', 'Lưu: VT, KGVX'],
      articles: [
        { number: 1, text: 'Ban hành kèm theo Quyết định này Kế hoạch phát triển du lịch.' },
        { number: 2, text: 'Quyết định này có hiệu lực kể từ ngày ký.' },
      ],
    });
  });

  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH', 'Ủy ban nhân dân tỉnh Thanh Vân'],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH THANH VÂN', 'Hội đồng nhân dân tỉnh Thanh Vân'],
  ])('the authority «%s» above the preamble', async (authority, issuer) => {
    const alone = TEXT.slice(0, TEXT.indexOf('KẾ HOẠCH\nPhát triển'));
    const text = alone.replace('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH VÂN', authority);
    expect(await headOf(text)).toMatchObject({ issuer });
  });

  test('without the plan in the file its title promises it', async () => {
    const alone = TEXT.slice(0, TEXT.indexOf('KẾ HOẠCH\nPhát triển'));
    const { document } = await planOfText(alone);
    expect(document.promulgates).toEqual({
      kind: 'plan',
      title: 'phát triển du lịch giai đoạn 2026 - 2030, tầm nhìn đến năm 2045',
    });
  });
});

describe('other kinds', () => {
  test.each([
    ['Số: 210/BC-UBND\n\nBÁO CÁO\nKết quả quý I', 'report', 'Kết quả quý I'],
    ['Số: 03/CT-UBND\n\nCHỈ THỊ\nVề tăng cường kỷ luật', 'directive', 'Về tăng cường kỷ luật'],
    [
      'Số: 915/SNV-CCHC\nV/v báo cáo kết quả\n\nKính gửi: Các sở, ban, ngành',
      'official-letter',
      'báo cáo kết quả',
    ],
    ['Số: 77/TTr-STC\n\nTỜ TRÌNH\nVề dự toán năm 2026', 'submission', 'Về dự toán năm 2026'],
  ])('%s', async (text, kind, title) => {
    expect(await headOf(text)).toMatchObject({ kind, title });
  });

  test('a text without a letterhead has none', async () => {
    expect(await headOf('')).toMatchObject({
      kind: 'other',
      kindLabel: null,
      number: null,
      symbol: null,
      issuer: null,
      place: null,
      issuedOn: null,
      title: null,
      signatory: null,
      recipients: [],
    });
  });
});

describe('signatures', () => {
  test.each([
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Hảo', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Hảo'],
    ['GIÁM ĐỐC\n\nĐỗ Minh Khuê', null, 'GIÁM ĐỐC', 'Đỗ Minh Khuê'],
    ['KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', null],
    [
      'TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ KẾ HOẠCH\nTS. Hoàng Đức Thịnh',
      'TL. BỘ TRƯỞNG',
      'VỤ TRƯỞNG VỤ KẾ HOẠCH',
      'TS. Hoàng Đức Thịnh',
    ],
  ])('%s', async (signature, capacity, position, name) => {
    const { document } = await planOfText(`I. MỤC TIÊU\n\n- Hoàn thành nhiệm vụ.\n\n${signature}\n`);
    expect(document.signatory).toEqual({ capacity, position, name });
  });

  test('the recipients behind the signature, with commas at the ends', async () => {
    const { document } = await planOfText(
      'I. MỤC TIÊU\n\n- Hoàn thành.\n\nGIÁM ĐỐC\nĐỗ Minh Khuê\n\nNơi nhận:\n- UBND tỉnh (báo cáo);\n- Các phòng, đơn vị,\n- Lưu: VT.\n',
    );
    expect(document.recipients).toEqual(['UBND tỉnh (báo cáo)', 'Các phòng, đơn vị', 'Lưu: VT']);
  });
});

describe('letterheads of other bodies', () => {
  test('a Party committee: its title begins with a small letter, T/M stands without a full stop', async () => {
    const plan = await planOfText(`THÀNH ỦY HẢI ĐĂNG
ĐẢNG ỦY PHƯỜNG BẾN CÁT
*
Số 15-KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Bến Cát, ngày 08 tháng 9 năm 2025

KẾ HOẠCH
thực hiện Chỉ thị số 48-CT/TW ngày 30/7/2025 của Ban Bí thư

I- NHIỆM VỤ
- Quán triệt Chỉ thị trong toàn Đảng bộ.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Hoàng Thị Mai Lan`);
    expect(plan.document).toMatchObject({
      number: '15-KH/ĐU',
      issuer: 'Đảng ủy phường Bến Cát',
      title: 'thực hiện Chỉ thị số 48-CT/TW ngày 30/7/2025 của Ban Bí thư',
      signatory: { capacity: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: 'Hoàng Thị Mai Lan' },
    });
    expect(plan.tasks).toHaveLength(1);
  });

  test('a hospital, its motto on one line, a doctor signs', async () => {
    const head = await headOf(`SỞ Y TẾ THANH VÂN
BỆNH VIỆN ĐA KHOA MỸ LỘC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
Số: 102/KH-BV
Mỹ Lộc, ngày 05 tháng 02 năm 2026
KẾ HOẠCH
Cải tiến chất lượng bệnh viện năm 2026`);
    expect(head).toMatchObject({ issuer: 'Bệnh viện đa khoa Mỹ Lộc', number: '102/KH-BV' });
  });

  test('a telegram: the hour before the day, addressees are no title', async () => {
    const head = await headOf(`CHỦ TỊCH UBND TỈNH THANH VÂN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 09/CĐ-CTUBND
Thanh Vân, hồi 16 giờ 30 ngày 21 tháng 8 năm 2026
CÔNG ĐIỆN
Về việc tập trung ứng phó với bão số 5
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH VÂN điện:
- Giám đốc các sở: Xây dựng, Công Thương;`);
    expect(head).toMatchObject({
      kind: 'telegram',
      title: 'Về việc tập trung ứng phó với bão số 5',
      place: 'Thanh Vân',
      issuedOn: '2026-08-21',
    });
  });
});

describe('a signature whose two columns run together on each line', () => {
  test.each([
    [
      'one space between the columns, the name below the recipients',
      'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Sở Nội vụ; CHỦ TỊCH\n- TT Đảng ủy xã;\n- Lưu: VT.\n\nLò Văn Pản',
      ['Sở Nội vụ', 'TT Đảng ủy xã', 'Lưu: VT'],
      { capacity: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Lò Văn Pản' },
    ],
    [
      'laid out with spaces, no capacity',
      'Nơi nhận:                       GIÁM ĐỐC\n- UBND thành phố (để b/c);\n- Lưu: VT, QLKH.\n                            Đặng Hữu Phước',
      ['UBND thành phố (để b/c)', 'Lưu: VT, QLKH'],
      { capacity: null, position: 'GIÁM ĐỐC', name: 'Đặng Hữu Phước' },
    ],
    [
      'the recipients on one line',
      'Nơi nhận: Như trên; UBND tỉnh (b/c); Lưu: VT.\nGIÁM ĐỐC\nĐặng Hữu Phước',
      ['Như trên', 'UBND tỉnh (b/c)', 'Lưu: VT'],
      { capacity: null, position: 'GIÁM ĐỐC', name: 'Đặng Hữu Phước' },
    ],
    [
      'the signer between the recipients',
      'Nơi nhận:\n- Như Điều 3;\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n- Bộ trưởng (để báo cáo);\n- Lưu: VT, CDL.\nPhạm Quang Huy',
      ['Như Điều 3', 'Bộ trưởng (để báo cáo)', 'Lưu: VT, CDL'],
      { capacity: 'KT. BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', name: 'Phạm Quang Huy' },
    ],
    [
      'a Party body, commas behind the recipients',
      'Nơi nhận:               T/M BAN THƯỜNG VỤ\n- Ban Bí thư Trung ương Đảng,        BÍ THƯ\n- Các đảng ủy trực thuộc,\n- Lưu Văn phòng.\n               Đỗ Văn Lâm',
      ['Ban Bí thư Trung ương Đảng', 'Các đảng ủy trực thuộc', 'Lưu Văn phòng'],
      { capacity: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: 'Đỗ Văn Lâm' },
    ],
  ])('%s', async (_, signature, recipients, signatory) => {
    const plan = await planOfText(
      `KẾ HOẠCH\nCông tác năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế: bố trí kinh phí.\n\n${signature}`,
    );
    expect(plan.document).toMatchObject({ recipients, signatory });
    expect(plan.tasks.map(({ text }) => text)).toEqual(['Phòng Kinh tế: bố trí kinh phí.']);
  });
});

test('the Party’s name beside the issuing body on one line', async () => {
  const head = await headOf(`TỈNH ỦY THANH VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
*                                  Thanh Vân, ngày 18 tháng 3 năm 2025
Số 21-CTr/TU

CHƯƠNG TRÌNH HÀNH ĐỘNG
thực hiện Nghị quyết số 57-NQ/TW`);
  expect(head).toMatchObject({ issuer: 'Tỉnh ủy Thanh Vân', number: '21-CTr/TU', place: 'Thanh Vân' });
});

test('a telegram’s issuer ends before the word that sends it', async () => {
  const head = await headOf(`CHỦ TỊCH
ỦY BAN NHÂN DÂN
TỈNH THANH VÂN
Số: 12/CĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CÔNG ĐIỆN
Về việc ứng phó với bão số 9
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH VÂN ĐIỆN:
- Giám đốc các sở;`);
  expect(head.issuer).toBe('Ủy ban nhân dân tỉnh Thanh Vân');
});

test('whoever heads the body of a caption acts for it', async () => {
  const head = await headOf(`KẾ HOẠCH
Phát triển Đại học Hòa Long đến năm 2030
(Ban hành kèm theo Quyết định số 512/QĐ-ĐHHL ngày 20/5/2025 của Giám đốc Đại học Hòa Long)`);
  expect(head.issuer).toBe('Đại học Hòa Long');
});

test('two plans with numbers of their own: the first puts the second in force as little as it holds it', async () => {
  const of = (number: string, title: string): string => `CÔNG ĐOÀN NGÀNH Y TẾ
Số: ${number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Thanh Vân, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
${title}
I. NỘI DUNG
1. Tổ chức Hội thao trong tháng 5/2026.
TM. BAN THƯỜNG VỤ
CHỦ TỊCH
Mai Thị Hạnh`;
  const plan = await planOfText(
    `${of('11/KH-CĐYT', 'Tháng Công nhân năm 2026')}\n${of('12/KH-CĐYT', 'Tập huấn năm 2026')}`,
  );
  expect(plan.document).toMatchObject({ number: '11/KH-CĐYT', promulgates: null });
  expect(plan.tasks.map(({ id }) => id)).toEqual(['I-1', 'I~2-1']);
  expect(plan.diagnostics.map(({ code }) => code)).toEqual(['several-documents']);
});

test('a board whose name goes on below, a digital signature', async () => {
  const plan = await planOfText(`BAN QUẢN LÝ
KHU KINH TẾ NAM SƠN
Số: 77/KH-BQL
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Nam Sơn, ngày 15 tháng 01 năm 2026
KẾ HOẠCH
Công tác năm 2026
I. NHIỆM VỤ
- Rà soát các dự án.
KT. TRƯỞNG BAN
PHÓ TRƯỞNG BAN
(Ký số)
ThS. Lưu Quang Hưng`);
  expect(plan.document.issuer).toBe('Ban Quản lý Khu kinh tế Nam Sơn');
  expect(plan.document.signatory?.name).toBe('ThS. Lưu Quang Hưng');
  expect(plan.tasks).toHaveLength(1);
});

describe('a first line that is no issuer’s', () => {
  test('a slip of the key leaves the rest of the letterhead whole', async () => {
    const head = await headOf(`DUBND TỈNH THANH VÂN
VĂN PHÒNG
Số: 12/BC-VP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Thanh Vân, ngày 05 tháng 6 năm 2026
BÁO CÁO
Tình hình các cụm công nghiệp
Thực hiện Giấy mời số 3/GM-UBND ngày 01/6/2026, Văn phòng UBND tỉnh báo cáo như sau:`);
    expect(head).toMatchObject({ number: '12/BC-VP', issuer: 'Văn phòng UBND tỉnh' });
  });

  test('small letters that a legacy font prints as capitals', async () => {
    const head = await headOf(`ủY BAN NHÂN DÂN THÀNH PHỐ hòa long
Số: 256/QĐ-UBND
QUYẾT ĐỊNH của ủY BAN NHÂN DÂN THÀNH PHỐ hòa long
Về việc ban hành Quy chế`);
    expect(head).toMatchObject({ number: '256/QĐ-UBND', issuer: 'Ủy ban nhân dân thành phố Hòa Long' });
  });
});

test('who enacts, in capitals below the kind, is no part of the title', async () => {
  const head = await headOf(`ĐẢNG ỦY XÃ ĐỒNG MÂY
Số 15-NQ/ĐU
NGHỊ QUYẾT
CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ
về nhiệm vụ trọng tâm năm 2026`);
  expect(head).toMatchObject({ issuer: 'Đảng ủy xã Đồng Mây', title: 'về nhiệm vụ trọng tâm năm 2026' });
});

test('an annex in a file of its own is described by its caption', async () => {
  const plan = await planOfText(`BẢNG PHÂN CÔNG NHIỆM VỤ NĂM 2026
(Kèm theo Kế hoạch số 22/KH-UBND ngày 15/01/2026 của UBND phường An Lạc)

STT\tNhiệm vụ\tChủ trì\tThời gian
1\tCấp căn cước cho công dân\tCông an phường\tQuý II/2026`);
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: '22/KH-UBND',
    issuer: 'UBND phường An Lạc',
    issuedOn: '2026-01-15',
  });
  expect(plan.sections.map(({ id, role }) => `${id} ${role}`)).toEqual(['B annex']);
  expect(plan.tasks).toHaveLength(1);
});

test.each([
  ['behind its label', 'PHỤ LỤC I. DANH MỤC NHIỆM VỤ\nNĂM 2026\n{}'],
  ['above its caption', 'Phụ lục\nDANH MỤC NHIỆM VỤ\nNĂM 2026\n{}'],
  ['behind its caption', 'PHỤ LỤC I\n{}\n\nDANH MỤC NHIỆM VỤ\nNĂM 2026'],
  ['below the issuer', 'UBND PHƯỜNG AN LẠC\n\nDANH MỤC NHIỆM VỤ NĂM 2026\n{}'],
])('an annex in a file of its own has its title: %s', async (_, head) => {
  const caption = '(Kèm theo Kế hoạch số 22/KH-UBND ngày 15/01/2026 của UBND phường An Lạc)';
  const { document, tasks } = await planOfText(
    `${head.replace('{}', caption)}\n\nSTT\tNhiệm vụ\tChủ trì\n1\tCấp căn cước\tCông an phường`,
  );
  expect(document).toMatchObject({
    kind: 'plan',
    issuer: 'UBND phường An Lạc',
    title: 'DANH MỤC NHIỆM VỤ NĂM 2026',
    period: { from: 2026, to: 2026, outlook: null },
  });
  expect(tasks).toHaveLength(1);
});

test.each([
  ['', 'Thiếu tá Lường Văn Đôi'],
  ['(Đã ký)\n', 'Lường Văn Đôi'],
])('a position known by the name below it alone %#', async (mark, name) => {
  const plan = await planOfText(
    `KẾ HOẠCH\nGọi công dân nhập ngũ\nI. NHIỆM VỤ\n1. Các thôn rà soát nguồn.\nCHỈ HUY TRƯỞNG\n${mark}${name}\n\nPhụ lục\nI. NHIỆM VỤ\n- Khám tuyển.`,
  );
  expect(plan.document.signatory).toEqual({ capacity: null, position: 'CHỈ HUY TRƯỞNG', name });
  expect(plan.tasks.map(({ text }) => text)).not.toContain(name);
});

test.each([
  ['TĂNG CƯỜNG CÔNG TÁC', 'PHÒNG CHỐNG THIÊN TAI NĂM 2026'],
  ['TIẾP TỤC NÂNG CAO HIỆU QUẢ', 'HỘI NHẬP QUỐC TẾ TRÊN ĐỊA BÀN'],
  ['KIỆN TOÀN CÁC ĐOÀN THỂ Ở', 'XÃ AN PHÚ ĐÔNG GIAI ĐOẠN 2026-2030'],
])('a title that goes on with words like an agency’s names no issuer: %s', async (first, second) => {
  const head = await headOf(`UBND XÃ AN PHÚ ĐÔNG\nSố: 5/KH-UBND\n\nKẾ HOẠCH\n${first}\n${second}\n`);
  expect(head).toMatchObject({ issuer: 'UBND xã An Phú Đông', title: `${first} ${second}` });
});

describe('kind and title on a heading of Markdown', () => {
  const plan = async (heading: string): Promise<Plan['document']> => {
    const text = `Số: 15/KH-SNV\n\n${heading}\n\nCăn cứ Kế hoạch số 12/KH-UBND của UBND tỉnh,\n\nSở Nội vụ ban hành Kế hoạch như sau:\n\n## I. NHIỆM VỤ\n\n- Rà soát thủ tục.\n`;
    const { document, diagnostics } = await planOfText(text, 'markdown');
    expect(diagnostics).toEqual([]);
    return document;
  };

  test.each([
    ['# Kế hoạch cải cách hành chính năm 2026', 'cải cách hành chính năm 2026'],
    ['# Kế hoạch\n\n## Cải cách hành chính năm 2026', 'Cải cách hành chính năm 2026'],
    ['## **KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026**', 'CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ])('%s', async (heading, title) => {
    expect(await plan(heading)).toMatchObject({ kind: 'plan', title, issuer: 'Sở Nội vụ' });
  });

  test('a heading of the body is none', async () => {
    const { document } = await planOfText(
      '# Quy định chung\n\n1. Rà soát.\n\n# Nhiệm vụ\n\n1. Tập huấn.\n',
      'markdown',
    );
    expect(document).toMatchObject({ kind: 'other', title: null });
  });
});

test('lines of a paragraph that name the office and the position stand apart', async () => {
  const { document } = await planOfText(
    '<p>ỦY BAN NHÂN DÂN<br>TỈNH THANH VÂN<br>SỞ VĂN HÓA, THỂ THAO<br>VÀ DU LỊCH</p><p>Số: 15/KH-SVHTTDL</p><p>KẾ HOẠCH<br>PHÒNG CHỐNG ĐUỐI NƯỚC<br>CHO TRẺ EM NĂM 2026</p><p>I. NHIỆM VỤ</p><p>1. Rà soát ao hồ.</p><p>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC<br>Lê Văn Lĩnh</p>',
    'html',
  );
  expect(document).toMatchObject({
    issuer: 'Sở Văn hóa, Thể thao và Du lịch',
    title: 'PHÒNG CHỐNG ĐUỐI NƯỚC CHO TRẺ EM NĂM 2026',
    signatory: { capacity: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Văn Lĩnh' },
  });
});
