import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAssignment, readLabelledAgencies } from '../../src/vietnamese/agencies/index.js';

function read(text: string, headingAgencies: string[] = []) {
  const { lead, support, heading } = readAssignment(text, { headingAgencies });
  return { lead: lead.map(({ name }) => name), support: support.map(({ name }) => name), heading };
}

describe('without a heading', () => {
  test.each<[string, string[], string[]]>([
    ['Phòng Nội chính tham mưu tổ chức thực hiện các nội dung.', ['Phòng Nội chính'], []],
    ['Trung tâm Tin học tỉnh: Vận hành hệ thống.', ['Trung tâm Tin học tỉnh'], []],
    [
      'Đồng chí Thượng tá Lê Văn An - Trưởng phòng chỉ đạo chung; đồng chí Trung tá Hồ Văn Lạc phụ trách tuần tra.',
      ['Thượng tá Lê Văn An - Trưởng phòng', 'Trung tá Hồ Văn Lạc'],
      [],
    ],
    ['Nhân viên thư viện, thiết bị: bổ sung 500 đầu sách.', ['Nhân viên thư viện, thiết bị'], []],
    ['Phòng Điều hành dự án 1, 2, 3: bám sát hiện trường.', ['Phòng Điều hành dự án 1, 2, 3'], []],
    ['Giao ban 2 tuần/lần vào thứ Năm.', [], []],
    ['Lãnh đạo các đơn vị quán triệt, chỉ đạo thực hiện.', ['Lãnh đạo các đơn vị'], []],
    [
      'Các phòng, ban, đơn vị; toàn thể công chức, viên chức trong Sở có trách nhiệm thực hiện Kế hoạch này.',
      ['Các phòng, ban, đơn vị', 'toàn thể công chức, viên chức trong Sở'],
      [],
    ],
    [
      'Đề nghị Báo Thanh Vân phối hợp với các cơ quan, đơn vị có liên quan đẩy mạnh tuyên truyền.',
      ['Báo Thanh Vân'],
      ['các cơ quan, đơn vị có liên quan'],
    ],
    ['Giao Sở Tài chính tổng hợp, báo cáo UBND tỉnh.', ['Sở Tài chính'], []],
    ['Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ xây dựng đề án.', ['Sở Y tế'], ['Sở Nội vụ']],
    ['Sở Công Thương chịu trách nhiệm trước UBND tỉnh về kết quả.', ['Sở Công Thương'], []],
    ['Xây dựng đề án do Sở Xây dựng chủ trì, hoàn thành trong năm.', ['Sở Xây dựng'], []],
    ['Rà soát các quy hoạch; giao Sở Xây dựng tổng hợp.', ['Sở Xây dựng'], []],
    ['Phối hợp với Công an tỉnh tổ chức kiểm tra.', [], ['Công an tỉnh']],
    ['Phối hợp Công an tỉnh tổ chức kiểm tra.', [], ['Công an tỉnh']],
    [
      'Theo dõi, phối hợp với các cơ quan, đơn vị trong giải quyết thủ tục hành chính.',
      [],
      ['các cơ quan, đơn vị'],
    ],
    [
      'Căn cứ chức năng, nhiệm vụ được giao, các đơn vị tham mưu Văn phòng. Phối hợp với các đơn vị liên quan rà soát.',
      ['các đơn vị'],
      ['các đơn vị liên quan'],
    ],
    ['Định kỳ 6 tháng, Sở Du lịch tổ chức sơ kết.', ['Sở Du lịch'], []],
    ['Hằng năm các cơ quan, đơn vị xây dựng kế hoạch.', ['các cơ quan, đơn vị'], []],
    ['UBND tỉnh yêu cầu các sở, ban, ngành nghiêm túc triển khai.', ['các sở, ban, ngành'], []],
    [
      'Đơn vị chủ trì: Phòng Kế hoạch; Đơn vị phối hợp: Phòng Tài vụ, Văn phòng Sở.',
      ['Phòng Kế hoạch'],
      ['Phòng Tài vụ', 'Văn phòng Sở'],
    ],
    ['Cơ quan chủ trì: Sở Tư pháp. Cơ quan phối hợp: các sở, ngành.', ['Sở Tư pháp'], ['các sở, ngành']],
    [
      'Sở Y tế phối hợp Sở Tài chính, UBND xã Khe Sâu hoàn thành trạm.',
      ['Sở Y tế'],
      ['Sở Tài chính', 'UBND xã Khe Sâu'],
    ],
    ['Hoàn thiện cơ sở dữ liệu (Sở Nội vụ chủ trì).', ['Sở Nội vụ'], []],
    ['Công bố danh mục thủ tục (Sở Nội vụ tham mưu, xong trong tháng 9).', ['Sở Nội vụ'], []],
    ['Sửa cầu (Sở Xây dựng, Sở Tài chính thực hiện).', ['Sở Xây dựng', 'Sở Tài chính'], []],
    [
      'Hỗ trợ vay vốn (Hội Nông dân xã, Hội Phụ nữ xã phối hợp với Đoàn Thanh niên xã thực hiện).',
      ['Hội Nông dân xã', 'Hội Phụ nữ xã'],
      ['Đoàn Thanh niên xã'],
    ],
    ['Góp ý dự thảo (Sở Tư pháp phối hợp với Sở Nội vụ).', [], ['Sở Nội vụ']],
    ['Thôn 3 vận động nhân dân hiến đất.', ['Thôn 3'], []],
    ['Phối hợp với thôn Tân Lập tuyên truyền.', [], ['thôn Tân Lập']],
    ['Thôn thông minh: triển khai thí điểm.', [], []],
    ['Lập danh sách hộ nghèo (UBND xã Khe Sâu cung cấp số liệu).', [], []],
    ['Đồng chí Lê Văn An - Phó Cục trưởng: chỉ đạo chung.', ['Lê Văn An - Phó Cục trưởng'], []],
    ['Đ/c Lê An, Bí thư, Trưởng Ban Chỉ đạo: phụ trách.', ['Lê An, Bí thư, Trưởng Ban Chỉ đạo'], []],
    ['Bà Trần Thị Hoa - Chánh Văn phòng theo dõi chung.', ['Trần Thị Hoa - Chánh Văn phòng'], []],
    ['Kiểm tra đối với đ/c Lò Thị Hương (Phó Bí thư chủ trì).', ['Phó Bí thư'], []],
    ['Đồng chí Trưởng phòng Kinh tế tham mưu bố trí vốn.', ['Trưởng phòng Kinh tế'], []],
    [
      'Giao đồng chí Lê An, Phó Giám đốc Sở chủ trì, phối hợp với Sở Tài chính thẩm định.',
      ['Lê An, Phó Giám đốc Sở'],
      ['Sở Tài chính'],
    ],
    ['Ông Lê Văn An, Chủ tịch UBND xã - Trưởng ban.', [], []],
    ['Ông Lê Văn An làm Trưởng ban.', [], []],
    ['Bà Rịa - Vũng Tàu: triển khai đồng bộ.', [], []],
    [
      'Sở Tài chính (chủ trì), Kho bạc Nhà nước tỉnh (phối hợp) bố trí kinh phí.',
      ['Sở Tài chính'],
      ['Kho bạc Nhà nước tỉnh'],
    ],
    [
      'Đơn vị thực hiện: Phòng Pháp chế (chủ trì); Phòng Tài vụ (phối hợp).',
      ['Phòng Pháp chế'],
      ['Phòng Tài vụ'],
    ],
    ['Sở Y tế (cơ quan chủ trì), Công an tỉnh tổ chức kiểm tra.', ['Sở Y tế'], ['Công an tỉnh']],
    [
      'Sở Công Thương (Chi cục Quản lý thị trường chủ trì): kiểm soát hàng giả.',
      ['Sở Công Thương', 'Chi cục Quản lý thị trường'],
      [],
    ],
    ['Việc kiểm tra do Thanh tra tỉnh thực hiện từ tháng 7.', ['Thanh tra tỉnh'], []],
    ['Khuyến nông: Do Trung tâm Khuyến nông tỉnh thực hiện.', ['Trung tâm Khuyến nông tỉnh'], []],
    ['Công tác tuyên truyền do Phòng Văn hóa - Xã hội đảm nhiệm.', ['Phòng Văn hóa - Xã hội'], []],
    ['Rà soát các dự án do Sở Xây dựng thực hiện trong năm 2025.', [], []],
    ['Kinh phí do ngân sách tỉnh bảo đảm.', [], []],
    [
      'Công an tỉnh chủ trì; Sở Tư pháp và UBND các xã, phường phối hợp tổ chức cấp định danh.',
      ['Công an tỉnh'],
      ['Sở Tư pháp', 'UBND các xã, phường'],
    ],
    ['UBND các xã: Phân công cán bộ; mỗi thôn có 01 cộng tác viên.', ['UBND các xã'], []],
    [
      'Ban Quản lý dự án số 1 đẩy nhanh tuyến đường trục; Ban Quản lý dự án số 2 đẩy nhanh cầu Khe Sâu.',
      ['Ban Quản lý dự án số 1', 'Ban Quản lý dự án số 2'],
      [],
    ],
    ['Sở Y tế rà soát danh mục; gửi Sở Nội vụ tổng hợp; báo cáo UBND tỉnh.', ['Sở Y tế'], []],
    [
      'Xây dựng bản đồ số (Chủ trì: Sở Xây dựng; phối hợp: các sở, ngành).',
      ['Sở Xây dựng'],
      ['các sở, ngành'],
    ],
    ['Đối với các sở, ban, ngành: xây dựng kế hoạch.', ['các sở, ban, ngành'], []],
    ['Đối với các sở, ngành chưa hoàn thành thì phê bình.', [], []],
    ['Phối hợp thường xuyên, chặt chẽ với Công an xã tuần tra.', [], ['Công an xã']],
    [
      'Cơ quan thường trực, các cơ quan được giao phụ trách các nội dung, lĩnh vực và các địa phương chủ động nghiên cứu.',
      ['Cơ quan thường trực', 'các cơ quan được giao phụ trách các nội dung, lĩnh vực', 'các địa phương'],
      [],
    ],
    ['Ban hành quy chế phối hợp với các sở, ngành.', [], []],
    ['Tăng cường công tác phối hợp giữa các cơ quan, đơn vị.', [], []],
    ['Bảo đảm sự phối hợp của các sở, ban, ngành tỉnh.', [], []],
    ['Tổ chức hội thi với sự phối hợp của Tỉnh đoàn Thanh Vân.', [], ['Tỉnh đoàn Thanh Vân']],
    ['Chỉ đạo các phòng chuyên môn phối hợp với UBND xã kiểm tra.', [], []],
    ['Đôn đốc các chủ đầu tư phối hợp chặt chẽ với chính quyền địa phương.', [], []],
    ['Hướng dẫn các cơ quan, đơn vị xây dựng báo cáo.', [], []],
    ['Theo dõi, đôn đốc các cơ quan, đơn vị, địa phương thực hiện.', [], []],
    ['Trình UBND tỉnh ban hành quyết định; gửi Sở Nội vụ tổng hợp.', [], []],
    ['Kiến nghị Bộ Tài chính bổ sung kinh phí.', [], []],
    ['Nâng cao năng lực đội ngũ cán bộ, công chức.', [], []],
    ['Thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao.', [], []],
    ['Tổ chức tập huấn; yêu cầu các đơn vị vi phạm khắc phục.', [], []],
  ])('%s', (text, lead, support) => {
    expect(read(text)).toEqual({ lead, support, heading: null });
  });
});

describe('the closing paragraph names its own subject', () => {
  test.each<[string, string[]]>([
    [
      'Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về Sở Nội vụ để tổng hợp.',
      ['các cơ quan, đơn vị'],
    ],
    [
      'Quá trình thực hiện nếu có nội dung nào chưa phù hợp, các đơn vị có trách nhiệm báo cáo Văn phòng.',
      ['các đơn vị'],
    ],
    [
      'Trong quá trình triển khai, nếu có khó khăn, vướng mắc đề nghị các sở, ban, ngành kịp thời phản ánh về Sở Tài chính.',
      ['các sở, ban, ngành'],
    ],
    [
      'Trong tổ chức thực hiện, nếu phát sinh vướng mắc các địa phương báo cáo UBND tỉnh.',
      ['các địa phương'],
    ],
  ])('%s', (text, lead) => {
    expect(read(text)).toEqual({ lead, support: [], heading: null });
    expect(read(text, ['Báo Thanh Vân'])).toEqual({ lead, support: [], heading: null });
  });
});

describe('under a heading that names nobody', () => {
  const below = (text: string) => {
    const { lead, heading } = read(text, ['Các cơ quan, đơn vị']);
    return { lead, heading };
  };
  test.each<[string, string[], 'lead' | 'support' | null]>([
    ['Các chủ tàu, bến bãi gọi tàu thuyền về bến.', ['Các chủ tàu, bến bãi'], null],
    ['Cưỡng chế người ở lại chòi canh - Công an xã.', ['Công an xã'], null],
    ['Việc cứu trợ do Hội Nông dân tỉnh điều phối.', ['Hội Nông dân tỉnh'], null],
    ['Rà soát phương án sơ tán.', [], 'lead'],
  ])('%s', (text, lead, heading) => {
    expect(below(text)).toEqual({ lead, heading });
  });
});

describe('under the heading `Sở Nội vụ`', () => {
  test.each<[string, string[], string[], 'lead' | 'support' | null]>([
    [
      'Chủ trì, phối hợp với các cơ quan liên quan tham mưu UBND tỉnh.',
      [],
      ['các cơ quan liên quan'],
      'lead',
    ],
    [
      'Chủ trì, phối hợp với Sở Tài chính, các cơ quan liên quan thẩm định.',
      [],
      ['Sở Tài chính', 'các cơ quan liên quan'],
      'lead',
    ],
    [
      'Chủ trì, phối hợp với các cơ quan, đơn vị và cấp xã triển khai.',
      [],
      ['các cơ quan, đơn vị', 'cấp xã'],
      'lead',
    ],
    ['Khẩn trương chủ trì, phối hợp với UBND xã Khe Sâu hoàn thành.', [], ['UBND xã Khe Sâu'], 'lead'],
    ['Phối hợp với Sở Y tế kiểm tra.', [], ['Sở Y tế'], 'lead'],
    ['Phối hợp với Sở Y tế chủ trì xây dựng đề án.', ['Sở Y tế'], [], 'support'],
    ['Vận hành hệ thống thông tin báo cáo.', [], [], 'lead'],
    ['Chủ trì, đôn đốc các cơ quan, đơn vị trên địa bàn tỉnh.', [], [], 'lead'],
    ['Trên cơ sở Kế hoạch của tỉnh, các cơ quan, đơn vị xây dựng kế hoạch.', [], [], 'lead'],
    ['Yêu cầu các đơn vị lắp đặt thiết bị.', [], [], 'lead'],
    ['Đề nghị Sở Nội vụ tăng cường phối hợp giám sát.', [], [], 'lead'],
    ['Chỉ đạo các cơ quan truyền thông đẩy mạnh tuyên truyền.', [], [], 'lead'],
    [
      'Phối hợp với các sở: Y tế, Tài chính và chính quyền địa phương rà soát.',
      [],
      ['Sở Y tế', 'Sở Tài chính', 'chính quyền địa phương'],
      'lead',
    ],
    ['Sở Tài chính chủ trì, phối hợp với Sở Nội vụ cân đối kinh phí.', ['Sở Tài chính'], [], null],
  ])('%s', (text, lead, support, heading) => {
    expect(read(text, ['Sở Nội vụ'])).toEqual({ lead, support, heading });
  });
});

test('a cell that labels its agencies', () => {
  const { lead, support } = readLabelledAgencies(
    'Chủ trì: UBND xã Khe Sâu (chủ đầu tư). Phối hợp: Sở Xây dựng; Sở Y tế.',
  );
  expect(lead.map(({ name }) => name)).toEqual(['UBND xã Khe Sâu']);
  expect(support.map(({ name }) => name)).toEqual(['Sở Xây dựng', 'Sở Y tế']);
});

test('readings lie inside the text', () => {
  const words = fc.constantFrom(
    'Chủ trì,',
    'phối hợp với',
    'Sở Y tế',
    'các cơ quan',
    'giao',
    'UBND tỉnh',
    'do',
    'nếu có vướng mắc,',
    '.',
    ';',
    ':',
    'thực hiện',
    'Trong quá trình',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (list) => {
      const text = list.join(' ');
      const { lead, support } = readAssignment(text, { headingAgencies: [] });
      for (const { name, start, end } of [...lead, ...support]) {
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(name);
      }
    }),
  );
});

test.each([
  'phối hợp và ',
  'giao Sở Y tế ',
  'các đơn vị thuộc ',
  'chỉ đạo các xã và phối hợp ',
  'Trong quá trình, ',
  'do Sở ',
])('stays fast on long lines of %s', (piece) => {
  const before = performance.now();
  readAssignment(piece.repeat(Math.ceil(50_000 / piece.length)), { headingAgencies: [] });
  expect(performance.now() - before).toBeLessThan(3_000);
});

describe('names of other bodies', () => {
  test.each<[string, string[], string[]]>([
    [
      'Phối hợp với lực lượng công an tại địa phương kiểm tra bến bãi.',
      [],
      ['lực lượng công an tại địa phương'],
    ],
    [
      'Phối hợp với lực lượng Công an xã, lực lượng dân quân tự vệ tuần tra bờ kè.',
      [],
      ['lực lượng Công an xã', 'lực lượng dân quân tự vệ'],
    ],
    ['Xây dựng lực lượng công an xã chính quy, tinh nhuệ.', [], []],
    [
      'Phối hợp với các xã ven biển, UBND các xã biên giới kiểm tra.',
      [],
      ['các xã ven biển', 'UBND các xã biên giới'],
    ],
    [
      'Đồn Biên phòng Cửa khẩu Bãi Cháy Nhỏ chủ trì, phối hợp với Hạt Kiểm lâm khu vực I tuần tra rừng.',
      ['Đồn Biên phòng Cửa khẩu Bãi Cháy Nhỏ'],
      ['Hạt Kiểm lâm khu vực I'],
    ],
    ['Các đơn vị thuộc Bộ xây dựng kế hoạch cụ thể.', ['Các đơn vị thuộc Bộ'], []],
    ['Sở xây dựng chủ trì thẩm định hồ sơ.', ['Sở xây dựng'], []],
    ['Phòng Quản lý lữ hành chủ trì tham mưu.', ['Phòng Quản lý lữ hành'], []],
    ['Các khoa, phòng: xây dựng kế hoạch cải tiến.', ['Các khoa, phòng'], []],
    ['Các Xí nghiệp cấp nước: Lập phương án.', ['Các Xí nghiệp cấp nước'], []],
    [
      'Phòng Kỹ thuật: kiểm tra mạng lưới; phối hợp với các Xí nghiệp trực thuộc.',
      ['Phòng Kỹ thuật'],
      ['các Xí nghiệp trực thuộc'],
    ],
    ['Hiệu trưởng phê duyệt kế hoạch.', ['Hiệu trưởng'], []],
    [
      'Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Đảng ủy các cơ quan Đảng tỉnh hướng dẫn.',
      ['Ban Tổ chức Tỉnh ủy'],
      ['Đảng ủy các cơ quan Đảng tỉnh'],
    ],
    [
      'Giao Ban Quản lý dự án đầu tư xây dựng công trình dân dụng đẩy nhanh tiến độ.',
      ['Ban Quản lý dự án đầu tư xây dựng công trình dân dụng'],
      [],
    ],
    [
      'Trình Nghị định (Vụ Pháp chế chủ trì; Vụ Kế hoạch - Tài chính phối hợp).',
      ['Vụ Pháp chế'],
      ['Vụ Kế hoạch - Tài chính'],
    ],
    [
      'Báo và Phát thanh, Truyền hình Thanh Vân mở chuyên mục.',
      ['Báo và Phát thanh, Truyền hình Thanh Vân'],
      [],
    ],
  ])('%s', (text, lead, support) => {
    const found = read(text);
    expect([found.lead, found.support]).toEqual([lead, support]);
  });
});

test('the formula in front of a closing paragraph asks nobody', () => {
  const text =
    'Trên đây là Kế hoạch năm 2026. Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về Sở Nội vụ.';
  const { lead } = readAssignment(text, { headingAgencies: [] });
  expect(lead.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ['các cơ quan, đơn vị', 'các cơ quan, đơn vị'],
  ]);
});

test.each(['có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ'])(
  'whom a statement says “%s” of is ordered',
  (words) => {
    expect(readAssignment(`Sở Y tế ${words}:`, { headingAgencies: [] })).toMatchObject({
      lead: [{ name: 'Sở Y tế' }],
      orders: true,
    });
  },
);
