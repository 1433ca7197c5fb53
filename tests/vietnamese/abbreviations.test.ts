import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acronymsIn,
  isAcronym,
  longFormsIn,
  readDefinitions,
  standardLongForm,
} from '../../src/vietnamese/abbreviations/index.js';

describe('brackets that define nothing', () => {
  test.each([
    'Quỹ Bảo vệ rừng huyện Tuy Hải cũ, Nhà máy giấy An Bình (cũ), Cục Thuế',
    'xã Tân Lập mới, phường Tân An (mới)',
    'thị trấn Tuy Hải, tỉnh Hưng Lâm (Tuy Hải)',
    'thành phố Hưng An (thành phố)',
    'kích hoạt ứng dụng định danh điện tử (VNeID)',
    'phần mềm quản lý văn bản điều hành (iOffice)',
    'Công ty Cấp nước An Bình (trước đây), nhiệm vụ năm nay (nếu có)',
    'Trạm Y tế xã Bình Sơn (An Bình)',
  ])('%s', (text) => {
    expect(readDefinitions(text)).toEqual([]);
  });
});

test.each([
  ['Khởi công tuyến xe buýt nhanh (gọi tắt là BRT1) trong quý II.', 'tuyến xe buýt nhanh'],
  ['Hoàn thành khởi công tuyến xe buýt nhanh (gọi tắt là BRT1).', 'tuyến xe buýt nhanh'],
  ['Mở rộng bến (gọi tắt là BRT1).', 'Mở rộng bến'],
  ['Kết nối với trực kết nối liên thông tỉnh (LGSP).', 'trực kết nối liên thông tỉnh'],
  ['Kết nối với Trực kết nối liên thông Quốc gia (NGSP).', 'Trực kết nối liên thông Quốc gia'],
])('what is done with a thing is no part of its long form: %s', (text, long) => {
  expect(readDefinitions(text).map((one) => one.long)).toEqual([long]);
});

test('the body that a name in front belongs to is no long form', () => {
  const text = 'theo Quyết định của Giám đốc Sở Y tế (sau đây gọi tắt là Đoàn kiểm tra)';
  expect(readDefinitions(text).map(({ long }) => long)).toEqual([null]);
});

describe('definitions', () => {
  test.each([
    ['cải cách hành chính (sau đây viết tắt là CCHC) nhà nước', 'CCHC', 'cải cách hành chính'],
    [
      'toàn thể cán bộ công chức, viên chức (sau đây viết tắt là CBCCVC) và Nhân dân',
      'CBCCVC',
      'cán bộ công chức, viên chức',
    ],
    [
      'Ban Chỉ đạo chuyển đổi số tỉnh Thanh Vân (sau đây gọi tắt là Ban Chỉ đạo)',
      'Ban Chỉ đạo',
      'Ban Chỉ đạo chuyển đổi số tỉnh Thanh Vân',
    ],
    ['xây dựng nông thôn mới (viết tắt: NTM) giai đoạn', 'NTM', 'nông thôn mới'],
    [
      'Sở Nông nghiệp và Môi trường (viết tắt là Sở NNMT) hướng dẫn',
      'Sở NNMT',
      'Sở Nông nghiệp và Môi trường',
    ],
    ['giao Hội Nông dân xã An Lộc (sau đây gọi là Bên B) làm cỏ', 'Bên B', 'Hội Nông dân xã An Lộc'],
    [
      'Trung tâm Lưu trữ lịch sử huyện Mỹ Lộc Đông, sau đây gọi tắt là “Trung tâm”, có trách nhiệm',
      'Trung tâm',
      'Trung tâm Lưu trữ lịch sử huyện Mỹ Lộc Đông',
    ],
    [
      'Đội Kiểm tra liên ngành về an toàn (gọi tắt là Đội kiểm tra 814)',
      'Đội kiểm tra 814',
      'Đội Kiểm tra liên ngành về an toàn',
    ],
    ['các sở, ban, ngành (sau đây gọi chung là các cơ quan)', 'các cơ quan', 'các sở, ban, ngành'],
    ['nâng Chỉ số cải cách hành chính (PAR-Index)', 'PAR-Index', 'Chỉ số cải cách hành chính'],
    ['trang Official Account (OA) của tỉnh', 'OA', 'Official Account'],
    ['Sở Nội vụ (Sở) chủ trì', 'Sở', 'Sở Nội vụ'],
    ['hệ thống văn bản quy phạm pháp luật (VBQPPL)', 'VBQPPL', 'văn bản quy phạm pháp luật'],
    ['cơ sở của Nền tảng tích hợp, chia sẻ dữ liệu (LGSP)', 'LGSP', 'Nền tảng tích hợp, chia sẻ dữ liệu'],
    [
      'nâng cao Chỉ số cải cách hành chính cấp tỉnh (PAR INDEX)',
      'PAR INDEX',
      'Chỉ số cải cách hành chính cấp tỉnh',
    ],
    [
      'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ (SIPAS)',
      'SIPAS',
      'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ',
    ],
    ['của các phòng, ban, đơn vị (đơn vị) trực thuộc', 'đơn vị', 'các phòng, ban, đơn vị'],
    ['kế hoạch của Văn phòng UBND tỉnh (Văn phòng) nhằm', 'Văn phòng', 'Văn phòng UBND tỉnh'],
    [
      'điều động công chức, viên chức và người lao động (CCVC)',
      'CCVC',
      'công chức, viên chức và người lao động',
    ],
    ['qua dịch vụ bưu chính công ích (BCCI)', 'BCCI', 'bưu chính công ích'],
    ['Bộ phận Tiếp nhận và Trả kết quả (TN&TKQ)', 'TN&TKQ', 'Tiếp nhận và Trả kết quả'],
    ['phát triển kinh tế - xã hội (KT-XH)', 'KT-XH', 'kinh tế - xã hội'],
    ['Ủy ban nhân dân (UBND) tỉnh', 'UBND', 'Ủy ban nhân dân'],
    ['BCCI (bưu chính công ích) là', 'BCCI', 'bưu chính công ích'],
    [
      'giao diện lập trình ứng dụng mở (Application Programming Interface) hay giao diện lập trình (API)',
      'API',
      'giao diện lập trình',
    ],
    ['phê duyệt Đề án phát triển dữ liệu dân cư (Đề án 06)', 'Đề án 06', 'Đề án phát triển dữ liệu dân cư'],
    ['hạ tầng Internet vạn vật (IoT)', 'IoT', 'Internet vạn vật'],
    ['kết nối Hệ thống một cửa với trục liên thông của tỉnh (LGSP)', 'LGSP', 'trục liên thông của tỉnh'],
    ['thu hút vốn hỗ trợ phát triển chính thức (ODA)', 'ODA', 'hỗ trợ phát triển chính thức'],
    ['vận hành Nền tảng giám sát rừng (NGSR)', 'NGSR', 'Nền tảng giám sát rừng'],
    ['dùng phần mềm cảnh báo lũ sớm (VFEWS)', 'VFEWS', 'phần mềm cảnh báo lũ sớm'],
    ['Đơn vị sự nghiệp công lập (ĐVSNCL)', 'ĐVSNCL', 'Đơn vị sự nghiệp công lập'],
    ['lập báo cáo đánh giá tác động môi trường (ĐTM)', 'ĐTM', 'đánh giá tác động môi trường'],
    ['Ban Chỉ đạo cải cách hành chính tỉnh (BCĐ)', 'BCĐ', 'Ban Chỉ đạo cải cách hành chính tỉnh'],
    ['Công ty Cổ phần Nước sạch Thanh Vân (TVWACO)', 'TVWACO', 'Công ty Cổ phần Nước sạch Thanh Vân'],
    [
      'Chỉ thị số 4-CT/TU về rừng trên địa bàn tỉnh (viết tắt là Chỉ thị 4)',
      'Chỉ thị 4',
      'Chỉ thị số 4-CT/TU về rừng trên địa bàn tỉnh',
    ],
    [
      'Ban Chỉ đạo liên ngành huyện (gọi tắt là Ban Chỉ đạo 12)',
      'Ban Chỉ đạo 12',
      'Ban Chỉ đạo liên ngành huyện',
    ],
    ['cấp giấy chứng nhận quyền sử dụng đất (GCNQSDĐ)', 'GCNQSDĐ', 'giấy chứng nhận quyền sử dụng đất'],
  ])('%s', (text, short, long) => {
    expect(readDefinitions(text)).toMatchObject([{ short, long }]);
  });

  test.each([
    'Bộ Nội vụ (b/c);',
    'Vụ Cải cách hành chính (BNV)',
    'Cục Kiểm soát thủ tục hành chính (VPCP);',
    'Lưu: VT, HCTC_(Ph).',
    'từ 02 cấp trở lên (tỉnh - huyện; tỉnh - xã)',
    'thủ tục hành chính nội bộ (nếu có)',
    'cấp huyện (UBND cấp huyện)',
    'khi thực hiện thành công TTHC (trước đó)',
    'kinh phí 5.000.000 (VNĐ)',
    'Mục tiêu giai đoạn hai (II)',
    'báo cáo UBND tỉnh (qua Sở Nội vụ)',
    'dịch vụ công (mức độ 3, mức độ 4)',
    'Sở Nội vụ (02 bản)',
    'đường Lê Lợi (A)',
    'Văn phòng (Văn phòng)',
    'ba cấp (tỉnh, huyện, xã)',
    'Phòng Tổ chức cán bộ (SNV)',
    'Công ty CP Đầu tư Trung Sơn (CĐT)',
    'tốc độ tăng (G DP)',
    'được gọi là chính quyền số',
    'hộp thư (nguyenvanan@thanhvan.gov.vn)',
  ])('%s: none', (text) => {
    expect(readDefinitions(text)).toEqual([]);
  });

  test('the stretch runs from the long form to the closing bracket', () => {
    const text = 'giải quyết thủ tục hành chính (sau đây viết tắt là TTHC) đúng hạn';
    const [reading] = readDefinitions(text);
    expect(text.slice(reading?.start, reading?.end)).toBe('thủ tục hành chính (sau đây viết tắt là TTHC)');
  });
});

test.each([
  ['CCHC', true],
  ['KT-XH', true],
  ['GD&ĐT', true],
  ['PAR INDEX', true],
  ['IoT', true],
  ['ĐVSNCL', true],
  ['XII', false],
  ['CẢI', false],
  ['Ph', false],
  ['b/c', false],
  ['USD', false],
  ['A', false],
  ['2024', false],
  ['II-III', false],
  ['CO2', false],
  ['PC05', true],
  ['Ea Ro', false],
])('%s is an abbreviation: %s', (text, expected) => {
  expect(isAcronym(text)).toBe(expected);
});

describe('plain use', () => {
  test.each([
    ['UBND các xã, TTHC nội bộ', ['UBND', 'TTHC']],
    ['phát triển KT-XH và QP-AN', ['KT-XH', 'QP-AN']],
    ['Nghị định số 61/2018/NĐ-CP', []],
    ['các chỉ số PAR Index và PCI', ['PAR INDEX', 'PCI']],
    ['các chỉ số PAR-Index, PAPI', ['PAR-Index', 'PAPI']],
    ['nhắn tin qua Zalo OA của tỉnh', ['OA']],
    ['NÂNG CAO CHỈ SỐ CCHC NĂM HAI NGHÌN', []],
    ['phần II và khóa XIII', []],
    ['nội dung BẢN CAM KẾT này', []],
  ])('%s', (text, shorts) => {
    expect(acronymsIn(text).map((use) => use.short)).toEqual(shorts);
  });
});

describe('long forms', () => {
  test.each([
    ['CSDL', ['Khai thác cơ sở dữ liệu', 'cập nhật CSDL'], 'cơ sở dữ liệu'],
    ['UBND', ['họp với Uỷ ban nhân dân xã', 'Ủy ban nhân dân tỉnh'], 'Ủy ban nhân dân'],
    ['QLRBV', ['quản lý rừng bền vững', 'việc quản lý rừng bền vững'], 'quản lý rừng bền vững'],
    ['QTTV', ['Phòng Quản trị - Tài vụ', 'giao Phòng Quản trị - Tài vụ'], 'Quản trị - Tài vụ'],
    ['PCX', ['phí chi xe', 'phí chi xe'], undefined],
    ['HTKT', ['hạ tầng kỹ thuật'], undefined],
  ])('%s', (short, texts, long) => {
    expect(longFormsIn([short], texts).get(short)).toBe(long);
  });

  test('usual ones', () => {
    expect(standardLongForm('HĐND')).toBe('Hội đồng nhân dân');
    expect(standardLongForm('ZZZ')).toBeNull();
  });
});

describe('properties', () => {
  const syllables = fc.array(
    fc.constantFrom('hành', 'chính', 'công', 'dân', 'đất', 'nông', 'thôn', 'trường', 'lưu', 'ủy'),
    {
      minLength: 3,
      maxLength: 6,
    },
  );

  test('initials in brackets give their words back', () => {
    fc.assert(
      fc.property(syllables, (words) => {
        const short = words.map((word) => (word === 'ủy' ? 'U' : word.charAt(0).toUpperCase())).join('');
        fc.pre(isAcronym(short));
        const [reading] = readDefinitions(`quyết định: ${words.join(' ')} (${short})`);
        expect(reading).toMatchObject({ short, long: words.join(' ') });
      }),
    );
  });

  test('a text without brackets, commas and semicolons defines nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readDefinitions(text.replace(/[(,;–-]/gu, ' '))).toEqual([]);
      }),
    );
  });

  test.each(['(', ', ', '(CCHC) ', 'và ', 'sau đây viết tắt là ', '(a, ', 'A-B', 'đối với (AB) ', 'UBND '])(
    'long lines of "%s" are read in time that grows with their length',
    (piece) => {
      const line = piece.repeat(Math.ceil(50_000 / piece.length));
      const begun = performance.now();
      readDefinitions(line);
      longFormsIn(
        acronymsIn(line)
          .map((use) => use.short)
          .slice(0, 50),
        [line],
      );
      expect(performance.now() - begun).toBeLessThan(2000);
    },
  );
});
