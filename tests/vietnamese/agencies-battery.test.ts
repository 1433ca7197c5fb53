/** Bodies of every level and sector in front of predicates of every sort: the name ends where what is done begins. */
import { describe, expect, test } from 'vitest';
import { bodiesOfHeading, readAssignment, splitAgencies } from '../../src/vietnamese/agencies/index.js';

const split = (text: string): string[] => text.trim().split(/\s*\n\s*/u);

const BODIES = split(`
  Phòng Kế hoạch tổng hợp
  Tổ Bán hàng
  Ban Quản lý đào tạo
  Phân xưởng Vận hành trạm bơm Cầu Đỏ
  Ban Quản lý Khu kinh tế cửa khẩu Nà Cang
  Ban Tuyên giáo - Nữ công
  Trung tâm Thông tin - Thư viện
  Ban Tổ chức - Kiểm tra Liên đoàn Lao động tỉnh
  Tổ Nuôi dưỡng
  Trạm Đèn biển Hòn Mây
  Trung tâm Phối hợp tìm kiếm, cứu nạn hàng hải khu vực II
  Khoa Phòng, chống bệnh truyền nhiễm
  Trung tâm Kiểm định chất lượng công trình xây dựng
  Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh
  Hội đồng tự đánh giá
  Ban Hỗ trợ phụ nữ phát triển kinh tế
  Trạm Quản lý tưới tiêu số 4
  Trung đội dân quân cơ động
  Bưu cục Chợ Mây
  Phòng Quản trị - Thiết bị
  Phòng Đào tạo
  Phòng Công tác học sinh, sinh viên
  Phòng Kế hoạch tổng hợp quân y
  Sở Nông nghiệp và Môi trường
  UBND xã Nà Cang
  Công an tỉnh
  Phòng Văn hóa - Xã hội xã Nà Cang
  Chi cục Chăn nuôi và Thú y
  Bệnh viện Y học cổ truyền tỉnh
  Xí nghiệp Khai thác thủy lợi Hồ Mây
  Đội Quản lý mạng lưới
  Hạt Kiểm lâm khu vực II
  Đồn Biên phòng Cửa Lạch
  Tổ Kỹ thuật vận hành
  Phòng Tổ chức - Lao động - Tiền lương
  Khoa Ngoại chấn thương
  Đội Thanh niên xung kích
  Ban Kiểm soát nội bộ
  Nhà hát Chèo tỉnh
  Trung tâm Ứng dụng tiến bộ khoa học và công nghệ
  Phòng Nghiệp vụ 2
  Viện Nghiên cứu phát triển kinh tế - xã hội
  Hội Liên hiệp Phụ nữ phường
  Công đoàn các khu công nghiệp
  Ban Quản lý chợ
  Tổ Bảo vệ
  Ngân hàng Nông nghiệp và Phát triển nông thôn - Chi nhánh tỉnh Hưng Lâm
`);

const PREDICATES = split(`
  tổ chức hội nghị trước ngày 30/4/2026.
  mở 30 điểm đại lý.
  công bố thời khóa biểu.
  xây dựng thực đơn 04 tuần.
  vệ sinh thấu kính hằng tuần.
  báo cáo kết quả.
  giao 1.200 bưu gửi.
  chủ trì, phối hợp với Sở Y tế kiểm tra.
  thẩm định kịch bản.
  cấp tài khoản cho học viên.
  phát hành thể lệ cuộc thi.
  lập hồ sơ.
  quản lý quân số.
  thay 4.600 đồng hồ.
  đào tạo 300 kỹ sư.
  phối hợp bố trí lực lượng.
  vận hành hệ thống.
  kết thúc đợt 1.
`);

/** Nothing tells a field that is a verb from what is done: `Tổ Kỹ thuật | vận hành hệ thống`. */
const AMBIGUOUS = ['Tổ Kỹ thuật vận hành'];
/** A verb that names are made of, in front of another: `… phát triển kinh tế | quản lý …`. */
const MISREAD = 8;

const leadsOf = (text: string): string =>
  readAssignment(text, { headingAgencies: [] })
    .lead.map(({ name }) => name)
    .join(' | ');

describe('a body in front of what it does', () => {
  test('leads by its whole name, with few exceptions', () => {
    const bodies = BODIES.filter((body) => !AMBIGUOUS.includes(body));
    const wrong = bodies.flatMap((body) =>
      PREDICATES.filter((predicate) => leadsOf(`${body} ${predicate}`) !== body).map(
        (predicate) => `${body} | ${predicate}`,
      ),
    );
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(MISREAD);
  });

  test.each(BODIES.filter((body) => !AMBIGUOUS.includes(body)))('%s stands alone', (body) => {
    expect(bodiesOfHeading(body).lead.map(({ name }) => name)).toEqual([body]);
    expect(splitAgencies(body).map(({ name }) => name)).toEqual([body]);
  });
});

describe('names in lists and with what tells which are meant', () => {
  test.each([
    ['Các bản: Phân công hộ nhận rừng.', 'Các bản'],
    ['Các sở: Nội vụ, Tài chính rà soát.', 'Sở Nội vụ | Sở Tài chính'],
    ['UBND các xã: Suối Đỏ, Bản Mây, Nà Cang kiểm tra các điểm.', 'UBND các xã: Suối Đỏ, Bản Mây, Nà Cang'],
    ['UBND các xã Suối Đỏ, Hội Nông dân xã kiểm tra.', 'UBND các xã Suối Đỏ | Hội Nông dân xã'],
    ['Các khoa, phòng thuộc Trung tâm lập kế hoạch.', 'Các khoa, phòng thuộc Trung tâm'],
    ['UBND cấp xã nơi có dự án giám sát nhà thầu.', 'UBND cấp xã nơi có dự án'],
    [
      'Giao ông Phan Văn Tín, Trưởng phòng Nhân sự, hoàn thiện quy chế.',
      'Phan Văn Tín, Trưởng phòng Nhân sự',
    ],
    ['Sở Nội vụ tham mưu kế hoạch.', 'Sở Nội vụ'],
    ['Cấp trung học cơ sở: 75% học sinh biết bơi.', ''],
    ['Thanh tra các khu công nghiệp trong quý III.', ''],
  ])('%s', (text, lead) => {
    expect(leadsOf(text)).toBe(lead);
  });

  test('a label behind a dash is no part of the name', () => {
    const { lead, support } = readAssignment('Sở Nội vụ - Phối hợp: Công an tỉnh', { headingAgencies: [] });
    expect(lead.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
    expect(support.map(({ name }) => name)).toEqual(['Công an tỉnh']);
  });
});
