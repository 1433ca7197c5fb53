import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agenciesOfTitle,
  isAgencyTitle,
  readAgencyAt,
  splitAgencies,
} from '../../src/vietnamese/agencies/index.js';

describe('readAgencyAt reads the name that begins there and nothing of what it does', () => {
  test.each([
    ['Phòng Nội chính tham mưu tổ chức', 'Phòng Nội chính'],
    ['Trung tâm Phục vụ hành chính công tỉnh: Triển khai', 'Trung tâm Phục vụ hành chính công tỉnh'],
    ['Các phòng, ban, đơn vị; toàn thể công chức', 'Các phòng, ban, đơn vị'],
    ['Lãnh đạo các đơn vị quán triệt', 'Lãnh đạo các đơn vị'],
    ['Phòng Quản trị - Tài vụ có kế hoạch', 'Phòng Quản trị - Tài vụ'],
    [
      'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh triển khai',
      'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh',
    ],
    ['các cơ quan thông tin truyền thông triển khai', 'các cơ quan thông tin truyền thông'],
    ['Sở Lao động, Thương binh và Xã hội đơn giản hóa', 'Sở Lao động, Thương binh và Xã hội'],
    ['UBND xã Yên Lâm Thượng hoàn thành', 'UBND xã Yên Lâm Thượng'],
    ['Ủy ban nhân dân huyện Mỹ Lộc Đông chỉ đạo', 'Ủy ban nhân dân huyện Mỹ Lộc Đông'],
    [
      'UBND các huyện Mỹ Lộc Đông, Tân Phước và Yên Lâm rà soát',
      'UBND các huyện Mỹ Lộc Đông, Tân Phước và Yên Lâm',
    ],
    ['UBND cấp huyện, cấp xã bố trí', 'UBND cấp huyện, cấp xã'],
    ['Báo Thanh Vân đăng bài', 'Báo Thanh Vân'],
    ['Đài Phát thanh và Truyền hình Thanh Vân mở chuyên mục', 'Đài Phát thanh và Truyền hình Thanh Vân'],
    ['Sở LĐ-TB&XH tổng hợp', 'Sở LĐ-TB&XH'],
    ['Sở Nông nghiệp và Môi trường kiểm tra', 'Sở Nông nghiệp và Môi trường'],
    ['Ban Quản lý rừng phòng hộ Khe Sâu tuần tra', 'Ban Quản lý rừng phòng hộ Khe Sâu'],
    [
      'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh khởi công',
      'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh',
    ],
    ['Trung tâm Hỗ trợ phát triển doanh nghiệp tổ chức', 'Trung tâm Hỗ trợ phát triển doanh nghiệp'],
    ['Trung tâm Kiểm nghiệm hương liệu tỉnh tham mưu', 'Trung tâm Kiểm nghiệm hương liệu tỉnh'],
    ['Trường Đại học Bách khoa Thanh Vân nghiên cứu', 'Trường Đại học Bách khoa Thanh Vân'],
    ['Chi cục Quản lý thị trường tăng cường', 'Chi cục Quản lý thị trường'],
    ['Thủ trưởng các sở, ban, ngành tỉnh, Chủ tịch', 'Thủ trưởng các sở, ban, ngành tỉnh'],
    ['Chủ tịch UBND các xã, phường chịu trách nhiệm', 'Chủ tịch UBND các xã, phường'],
    ['Giám đốc Sở Y tế phân công', 'Giám đốc Sở Y tế'],
    ['Văn phòng tham mưu', 'Văn phòng'],
    ['các đơn vị sự nghiệp công lập thuộc Sở Y tế báo cáo', 'các đơn vị sự nghiệp công lập thuộc Sở Y tế'],
    ['các cơ quan, đơn vị trên địa bàn tỉnh kịp thời', 'các cơ quan, đơn vị trên địa bàn tỉnh'],
    ['chính quyền địa phương kiểm tra', 'chính quyền địa phương'],
    [
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thanh Vân vận động',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thanh Vân',
    ],
    ['cơ quan Thuế rà soát', 'cơ quan Thuế'],
    ['VNPT Thanh Vân lắp đặt', 'VNPT Thanh Vân'],
    ['Tỉnh ủy lãnh đạo', 'Tỉnh ủy'],
    ['Các cấp, các ngành tập trung', 'Các cấp, các ngành'],
    ['Sở Văn hoá và Thể thao chủ trì', 'Sở Văn hoá và Thể thao'],
    ['Trung tâm Dịch vụ tổng hợp: cung ứng giống', 'Trung tâm Dịch vụ tổng hợp'],
    ['Bệnh viện đa khoa tỉnh thực hiện', 'Bệnh viện đa khoa tỉnh'],
    ['Trường tiểu học Tân Phước tổ chức', 'Trường tiểu học Tân Phước'],
    ['Trung tâm y tế huyện Mỹ Lộc Đông tiêm chủng', 'Trung tâm y tế huyện Mỹ Lộc Đông'],
    ['các Trung tâm Y tế khu vực: thực hiện', 'các Trung tâm Y tế khu vực'],
    ['Đội Cứu hộ khu vực 2 thực tập', 'Đội Cứu hộ khu vực 2'],
    ['Đội Chữa cháy khu vực 3 nhận nhiệm vụ', 'Đội Chữa cháy khu vực 3'],
    ['Tổ giúp việc Ban Chỉ đạo tham mưu', 'Tổ giúp việc Ban Chỉ đạo'],
    ['Thuế cơ sở 5 rà soát', 'Thuế cơ sở 5'],
    ['Trưởng thôn vận động', 'Trưởng thôn'],
    ['Tổ công nghệ số cộng đồng các khu phố hỗ trợ', 'Tổ công nghệ số cộng đồng các khu phố'],
    ['Cục Quản lý Khám, chữa bệnh chủ trì', 'Cục Quản lý Khám, chữa bệnh'],
    ['UBND các xã: Mỹ Lộc, Tân An, Yên Lâm rà soát', 'UBND các xã: Mỹ Lộc, Tân An, Yên Lâm'],
    ['UBND các xã: Chủ động rà soát', 'UBND các xã'],
    ['SỞ NỘI VỤ', 'SỞ NỘI VỤ'],
    [
      'Vụ Khoa học công nghệ, môi trường và vật liệu xây dựng tham mưu',
      'Vụ Khoa học công nghệ, môi trường và vật liệu xây dựng',
    ],
  ])('%s', (text, name) => {
    const read = readAgencyAt(text);
    expect(read && text.slice(read.start, read.end)).toBe(name);
  });

  test.each([
    'Ban hành Kế hoạch tuyên truyền',
    'Phòng, chống thiên tai',
    'Phòng ngừa tội phạm',
    'Báo cáo kết quả thực hiện',
    'Sở hữu trí tuệ',
    'Bộ máy tinh gọn',
    'Hội nghị sơ kết',
    'Tổ chức tập huấn',
    'Tổ chức thực hiện',
    'Đội ngũ cán bộ, công chức',
    'Trung tâm dữ liệu của tỉnh',
    'Các giải pháp trọng tâm',
    'Đoàn kết nội bộ',
    'TT',
    '',
  ])('no agency: %s', (text) => {
    expect(readAgencyAt(text)).toBeNull();
  });

  test('at an offset', () => {
    const text = 'Giao Sở Tài chính cân đối';
    expect(readAgencyAt(text, 5)).toEqual({ start: 5, end: 17 });
  });
});

describe('isAgencyTitle', () => {
  test.each([
    'Sở Nội vụ',
    'Sở Văn hoá, Thể thao và Du lịch',
    'UBND các huyện, thị xã, thành phố',
    'Đài Phát thanh và Truyền hình tỉnh, Báo Thanh Vân, các cơ quan thông tấn',
    'Trách nhiệm của Sở Y tế',
    'Đối với các sở, ban, ngành tỉnh',
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội',
    'Các sở: Nội vụ, Tài chính, Kế hoạch và Đầu tư',
    'Sở Nội vụ (cơ quan thường trực)',
    'Sở Tài chính có trách nhiệm:',
    'UBND các xã, phường có khu công nghiệp',
    'Giám đốc các Sở; Thủ trưởng các ban, ngành tỉnh; Chủ tịch UBND các xã, phường',
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    'Các cơ quan, đơn vị, địa phương',
    'Văn phòng UBND tỉnh',
    'Các phòng chuyên môn, đơn vị trực thuộc Sở',
    'Văn phòng HĐND và UBND huyện Mỹ Lộc Đông',
    'Đề nghị UBMTTQ VN tỉnh, Tỉnh đoàn, Hội LHPN tỉnh',
    'Viễn thông Thanh Vân, Viettel Thanh Vân, MobiFone',
    'Kho bạc Nhà nước khu vực XII',
    'Hiệu trưởng các trường THPT',
    'Tổ công tác Đề án 06 tỉnh',
    'Các Vụ, Cục, đơn vị thuộc Bộ',
    'Các ngân hàng thương mại trên địa bàn',
    'Văn phòng Sở và các phòng chuyên môn',
    'Các đơn vị thuộc Bộ trong phạm vi chức năng, nhiệm vụ của mình:',
    'Sở Y tế, theo chức năng, nhiệm vụ được giao, có trách nhiệm:',
  ])('%s', (title) => {
    expect(isAgencyTitle(title)).toBe(true);
  });

  test.each([
    'Cải cách thể chế',
    'Công tác chỉ đạo điều hành',
    'Tổ chức bộ máy',
    'BAN HÀNH KẾ HOẠCH',
    'PHÒNG CHỐNG THIÊN TAI',
    'Phòng, chống tham nhũng',
    'Chính phủ điện tử',
    'Kinh phí thực hiện',
    'Sở hữu trí tuệ',
    'Văn phòng điện tử',
    'Doanh nghiệp, hợp tác xã',
    'Cán bộ, công chức, viên chức',
    'Sở Nội vụ tham mưu UBND tỉnh ban hành quy chế',
    'Cơ quan chủ trì',
    'Cấp tỉnh',
    'TT',
    '',
  ])('not: %s', (title) => {
    expect(isAgencyTitle(title)).toBe(false);
  });

  test('names the agencies of the heading', () => {
    expect(agenciesOfTitle('Các sở: Nội vụ, Tài chính; UBND các xã có rừng').map(({ name }) => name)).toEqual(
      ['Sở Nội vụ', 'Sở Tài chính', 'UBND các xã có rừng'],
    );
  });
});

describe('splitAgencies', () => {
  test.each<[string, string[], string[]]>([
    ['people', ['Trần Văn An', 'Lê Thị Bình'], ['Trần Văn An', 'Lê Thị Bình']],
    ['people addressed', ['Ông Trần Văn An;', 'Bà Lê Thị Bình'], ['Ông Trần Văn An', 'Bà Lê Thị Bình']],
    ['a name over two lines', ['Sở Văn hóa, Thể thao', 'và Du lịch'], ['Sở Văn hóa, Thể thao và Du lịch']],
  ])('%s on lines of their own', (_, lines, names) => {
    const breaks = lines.slice(0, -1).map((__, at) => lines.slice(0, at + 1).join(' ').length);
    expect(splitAgencies(lines.join(' '), breaks).map(({ name }) => name)).toEqual(names);
  });

  test('a full stop behind a name leaves it known; initials without a long form are taken as printed', () => {
    const known = (cell: string) => splitAgencies(cell).map((one) => one.known);
    expect(known('- UBND các xã, phường.')).toEqual([true]);
    expect(known('BGH, KTTC')).toEqual([true, false]);
  });

  test.each<[string, string[], number[]?]>([
    ['Phòng HCTC; Phòng Nội chính; Trung tâm PVHCC', ['Phòng HCTC', 'Phòng Nội chính', 'Trung tâm PVHCC']],
    ['Các phòng, ban, đơn vị', ['Các phòng, ban, đơn vị']],
    ['Các sở, ban, ngành', ['Các sở, ban, ngành']],
    ['UBND các huyện, thị xã, thành phố', ['UBND các huyện, thị xã, thành phố']],
    ['Sở Văn hoá, Thể thao và Du lịch', ['Sở Văn hoá, Thể thao và Du lịch']],
    [
      'Sở, ban, ngành, các đơn vị có liên quan và UBND cấp huyện',
      ['Sở, ban, ngành', 'các đơn vị có liên quan', 'UBND cấp huyện'],
    ],
    ['Phòng Tổng hợp/ Trung tâm Tin học', ['Phòng Tổng hợp', 'Trung tâm Tin học']],
    ['- Sở Tài chính - Sở Tư pháp', ['Sở Tài chính', 'Sở Tư pháp']],
    ['1. Sở Y tế 2. Sở Xây dựng', ['Sở Y tế', 'Sở Xây dựng']],
    ['Sở Nội vụ (chủ trì), Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ, Tài chính, Tư pháp và Y tế', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Y tế']],
    [
      'Các sở: Nội vụ, Tài chính, Kế hoạch và Đầu tư; UBND các huyện',
      ['Sở Nội vụ', 'Sở Tài chính', 'Sở Kế hoạch và Đầu tư', 'UBND các huyện'],
    ],
    ['Sở KH&ĐT, Sở TN&MT, Sở NN&PTNT', ['Sở KH&ĐT', 'Sở TN&MT', 'Sở NN&PTNT']],
    ['Sở Tài chính và các sở, ban, ngành', ['Sở Tài chính', 'các sở, ban, ngành']],
    ['Sở Du lịch, Sở Văn hóa, Thể thao và Du lịch', ['Sở Du lịch', 'Sở Văn hóa, Thể thao và Du lịch']],
    ['Các phòng, ban, đơn vị', ['Các phòng, ban, đơn vị'], [10]],
    ['Văn phòng UBND tỉnh', ['Văn phòng UBND tỉnh'], [9]],
    ['Phòng Hành chính - Tổ chức Các phòng, ban', ['Phòng Hành chính - Tổ chức', 'Các phòng, ban'], [10, 26]],
    [
      'Trung tâm Lưu trữ lịch sử tỉnh Chi cục Thuế khu vực II',
      ['Trung tâm Lưu trữ lịch sử tỉnh', 'Chi cục Thuế khu vực II'],
      [17, 30],
    ],
    ['Sở Y tế Sở Xây dựng', ['Sở Y tế', 'Sở Xây dựng']],
    ['Các sở, ban, ngành thực hiện thí điểm', ['Các sở, ban, ngành thực hiện thí điểm']],
    ['Công an tỉnh, Bộ CHQS tỉnh, BCH BĐBP tỉnh', ['Công an tỉnh', 'Bộ CHQS tỉnh', 'BCH BĐBP tỉnh']],
    ['UBND xã Khe Sâu (mặt bằng); Ban QLDA số 2', ['UBND xã Khe Sâu', 'Ban QLDA số 2']],
    ['Viettel Thanh Vân, VNPT Thanh Vân', ['Viettel Thanh Vân', 'VNPT Thanh Vân']],
    [
      'Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Văn hóa - Xã hội',
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hóa - Xã hội'],
    ],
    ['Các cơ quan, đơn vị, địa phương', ['Các cơ quan, đơn vị, địa phương']],
    [
      'Phó giám đốc Lê Văn An, Phó giám đốc Trần Thị Bình',
      ['Phó giám đốc Lê Văn An', 'Phó giám đốc Trần Thị Bình'],
    ],
    ['Các sở: NV, KH&CN, XD', ['Sở NV', 'Sở KH&CN', 'Sở XD']],
    ['Hội Nông dân tỉnh, Báo và PTTH Thanh Vân', ['Hội Nông dân tỉnh', 'Báo và PTTH Thanh Vân']],
    [
      'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ; UBND cấp tỉnh',
      ['Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ', 'UBND cấp tỉnh'],
    ],
    ['BGH, TPT Đội, GVCN', ['BGH', 'TPT Đội', 'GVCN']],
    ['QLCL, TCKT Tổ', ['QLCL', 'TCKT Tổ']],
    ['Sở KHCN, VHTTDL', ['Sở KHCN, VHTTDL']],
    ['Công đoàn Tổ chuyên môn', ['Công đoàn', 'Tổ chuyên môn'], [9]],
    ['Ban Tổ chức Tỉnh ủy', ['Ban Tổ chức Tỉnh ủy'], [3]],
    ['- UBND các xã, phường. - Các thôn, bản.', ['UBND các xã, phường', 'Các thôn, bản'], [22]],
    ['Phòng Kinh tế Thôn 3', ['Phòng Kinh tế', 'Thôn 3'], [13]],
    ['UBND xã, Thôn Tân Lập, Thôn Bình An', ['UBND xã', 'Thôn Tân Lập', 'Thôn Bình An']],
    ['Phòng Nội chính. Phòng Tổng hợp.', ['Phòng Nội chính', 'Phòng Tổng hợp']],
    ['UBND TP. Mỹ Lộc', ['UBND TP. Mỹ Lộc']],
    ['', []],
  ])('%s', (cell, names, breaks) => {
    expect(splitAgencies(cell, breaks).map(({ name }) => name)).toEqual(names);
  });

  test.each<[string, string[]]>([
    ['Sở Nội vụ (chủ trì); Sở Y tế (phối hợp)', ['Sở Nội vụ lead', 'Sở Y tế support']],
    ['Sở Nội vụ chủ trì, Sở Y tế phối hợp thực hiện', ['Sở Nội vụ lead', 'Sở Y tế support']],
    [
      'Sở Nội vụ chủ trì, phối hợp với Sở Y tế, UBND cấp xã',
      ['Sở Nội vụ lead', 'Sở Y tế support', 'UBND cấp xã support'],
    ],
    ['Sở Nội vụ (cơ quan chủ trì), Sở Y tế', ['Sở Nội vụ lead', 'Sở Y tế null']],
    ['Sở Nội vụ (cơ quan thường trực); Sở Y tế', ['Sở Nội vụ null', 'Sở Y tế null']],
  ])('what notes say of an agency: %s', (cell, roles) => {
    expect(splitAgencies(cell).map(({ name, role }) => `${name} ${role}`)).toEqual(roles);
  });

  const KNOWN = [
    'Sở Nội vụ',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Lao động - Thương binh và Xã hội',
    'Phòng Quản trị - Tài vụ',
    'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh',
    'Các phòng, ban, đơn vị',
    'các cơ quan có liên quan',
    'UBND các huyện, thị xã, thành phố',
    'UBND xã Yên Lâm Thượng',
    'Văn phòng UBND tỉnh',
    'Báo Thanh Vân',
    'Công an tỉnh',
  ];

  test('splitting a joined list gives the names back', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(KNOWN, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('; ', ', ', '/ ', ' và ', '\n'),
        (names, separator) => {
          expect(splitAgencies(names.join(separator)).map(({ name }) => name)).toEqual(names);
        },
      ),
    );
  });

  test('names lie in the text, in order, without overlap', () => {
    const piece = fc.constantFrom(
      ...KNOWN,
      ',',
      ';',
      ' và ',
      '(',
      ')',
      '-',
      ' ',
      'theo dõi',
      'Ông',
      '1.',
      ':',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { name, start, end } of splitAgencies(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(name.endsWith(text.slice(start, end))).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test.each([
  ['owners of owners', 'các đơn vị thuộc '],
  ['leaders', 'Lãnh đạo '],
  ['heads', 'Sở '],
  ['commas', 'Sở Nội vụ, '],
  ['joins', 'Sở A và '],
  ['brackets', '( '],
  ['verbs', 'phối hợp và '],
])('stays fast on long lines of %s', (_, piece) => {
  const line = piece.repeat(Math.ceil(50_000 / piece.length));
  const before = performance.now();
  splitAgencies(line);
  readAgencyAt(line);
  isAgencyTitle(line);
  expect(performance.now() - before).toBeLessThan(3_000);
});

describe('a heading of those who act in a school names each with what narrows it down', () => {
  test.each<[string, string[]]>([
    ['Ban Giám hiệu nhà trường', ['Ban Giám hiệu nhà trường']],
    ['Giáo viên chủ nhiệm lớp 8B', ['Giáo viên chủ nhiệm lớp 8B']],
    ['Đối với GVCN các khối lớp', ['GVCN các khối lớp']],
    ['Giáo viên dạy môn Tin học', ['Giáo viên dạy môn Tin học']],
    ['Phó Hiệu trưởng Đinh Thị Hoa', ['Phó Hiệu trưởng Đinh Thị Hoa']],
    ['Nhân viên y tế trường học', ['Nhân viên y tế trường học']],
    ['Tổ trưởng, tổ phó chuyên môn', ['Tổ trưởng', 'tổ phó chuyên môn']],
    ['Cán bộ, giáo viên, nhân viên', ['Cán bộ, giáo viên, nhân viên']],
    ['Ban đại diện cha mẹ học sinh các lớp', ['Ban đại diện cha mẹ học sinh các lớp']],
    ['Học sinh', ['Học sinh']],
    ['Kế toán nhà trường', ['Kế toán nhà trường']],
    ['Các Phó Hiệu trưởng', ['Các Phó Hiệu trưởng']],
  ])('%s', (title, names) => {
    expect(isAgencyTitle(title)).toBe(true);
    expect(agenciesOfTitle(title).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    'Đối với học sinh',
    'Bảo vệ môi trường',
    'Kế toán',
    'Văn thư',
    'Y tế trường học',
    'Lớp bồi dưỡng giáo viên',
    'Giáo viên chủ nhiệm giỏi',
    'Học sinh tham gia câu lạc bộ',
  ])('not: %s', (title) => {
    expect(isAgencyTitle(title)).toBe(false);
  });
});

test.each<[string, string[]]>([
  ['Ông Trần Minh, Phó Chủ tịch UBND xã: chỉ đạo các nhiệm vụ sau:', ['Trần Minh, Phó Chủ tịch UBND xã']],
  ['Đồng chí Lê Văn An - Phó Cục trưởng', ['Lê Văn An - Phó Cục trưởng']],
  ['Ông Lê Văn An, Chủ tịch UBND xã - Trưởng ban;', []],
  ['Bà Rịa - Vũng Tàu', []],
])('the heading «%s» names %j and is none of agencies', (title, names) => {
  expect(agenciesOfTitle(title).map(({ name }) => name)).toEqual(names);
  expect(isAgencyTitle(title)).toBe(false);
});
