import { describe, expect, test } from 'vitest';
import {
  agenciesOfTitle,
  bodiesOfHeading,
  readAssignment,
  splitAgencies,
} from '../../src/vietnamese/agencies/index.js';

const named = (agencies: readonly { name: string }[]) => agencies.map(({ name }) => name);

describe('whom an order binds', () => {
  test.each<[string, string[], string[]]>([
    ['UBND tỉnh giao Sở Công Thương kiểm tra kho xăng dầu.', ['Sở Công Thương'], []],
    [
      'Chủ tịch UBND tỉnh giao Sở Y tế chủ trì phối hợp với các ngành có liên quan lập danh sách.',
      ['Sở Y tế'],
      ['các ngành có liên quan'],
    ],
    [
      'Chính phủ đề nghị Hội Nông dân Việt Nam, theo chức năng của mình vận động.',
      ['Hội Nông dân Việt Nam'],
      [],
    ],
    ['Thủ tướng Chính phủ yêu cầu các bộ, ngành khẩn trương.', ['các bộ, ngành'], []],
    ['UBND tỉnh thống nhất giao Sở Tài chính mua sắm tập trung.', ['Sở Tài chính'], []],
    ['UBND tỉnh giao chỉ tiêu cho các xã.', ['UBND tỉnh'], []],
    ['Giao đồng chí Phó Trưởng Ban Thường trực ký công điện.', ['Phó Trưởng Ban Thường trực'], []],
    ['Đồng chí Phó Chủ tịch UBND xã Lê Văn An chỉ đạo chung.', ['Phó Chủ tịch UBND xã Lê Văn An'], []],
    ['Giao Phó Trưởng ban Thường trực ký văn bản.', ['Phó Trưởng ban Thường trực'], []],
    ['Giao Phó Giám đốc Thường trực ký văn bản.', ['Phó Giám đốc Thường trực'], []],
    ['Riêng UBND đặc khu Cồn Mây chở vật liệu ra đảo.', ['UBND đặc khu Cồn Mây'], []],
    ['Riêng đối với Sở Nội vụ: lập danh sách.', ['Sở Nội vụ'], []],
    ['UBND các xã, phường:', ['UBND các xã, phường'], []],
    ['Giám đốc Ban thống nhất các nội dung sau:', [], []],
    ['Chủ tịch UBND xã kết luận như sau:', [], []],
    ['Sở Y tế thống nhất với các xã nội dung sau:', ['Sở Y tế'], []],
    ['Sở Y tế thống nhất quản lý các nội dung sau:', ['Sở Y tế'], []],
    ['Giao Sở Y tế thống nhất các nội dung sau:', ['Sở Y tế'], []],
    ['Sở Y tế đề nghị Sở Nội vụ thực hiện các nội dung sau:', ['Sở Nội vụ'], []],
    ['Chủ tịch UBND tỉnh lưu ý một số nội dung:', [], []],
    ['Đoàn kiểm tra đề nghị:', [], []],
    ['Ông Trần Văn Hòa, Trưởng Công an xã - Tổ phó thường trực;', [], []],
    ['Đoàn kiểm tra kiến nghị như sau:', [], []],
    [
      'Hội đồng nhân dân xã cơ bản thống nhất với các nhiệm vụ do UBND xã trình, đồng thời nhấn mạnh nội dung sau:',
      [],
      [],
    ],
    ['Ban Thường vụ tán thành các giải pháp của UBND xã và nhấn mạnh:', [], []],
    ['Sở Y tế rà soát các nội dung sau:', ['Sở Y tế'], []],
    ['Tổ giúp việc hoạt động theo quy chế. Giao Sở Y tế ban hành quy chế.', ['Sở Y tế'], []],
    ['Hội đồng thẩm định gồm 07 thành viên.', [], []],
    [
      'Trồng rừng ven biển là nhiệm vụ trọng tâm. UBND tỉnh yêu cầu Lãnh đạo các sở, ngành bám sát tiến độ.',
      ['Lãnh đạo các sở, ngành'],
      [],
    ],
    ['Thời gian tới còn nhiều khó khăn; Chủ tịch UBND huyện giao Phòng Y tế trực.', ['Phòng Y tế'], []],
    ['Rà soát các chợ. UBND tỉnh giao Sở Y tế báo cáo.', [], []],
    [
      'Thực hiện chỉ đạo của UBND tỉnh, Sở Xây dựng đề nghị UBND các xã, phường:',
      ['UBND các xã, phường'],
      [],
    ],
    ['Thanh tra, xử lý nghiêm các vi phạm về đê điều.', [], []],
    ['Thi hành án dân sự các vụ việc tồn đọng.', [], []],
    ['Thanh tra 12 dự án chậm tiến độ.', [], []],
    ['Các Tổ Quản lý, hỗ trợ doanh nghiệp kiểm tra hóa đơn.', ['Các Tổ Quản lý, hỗ trợ doanh nghiệp'], []],
    ['Giao Tổ Quản lý, hỗ trợ doanh nghiệp số 2 thu hồi nợ.', ['Tổ Quản lý, hỗ trợ doanh nghiệp số 2'], []],
    ['Ban Quản lý chợ, hỗ trợ các hộ kinh doanh kê khai.', ['Ban Quản lý chợ'], []],
    ['Tổ phó theo dõi chuyên cần.', ['Tổ phó'], []],
    ['Thanh tra Sở, Công an tỉnh kiểm tra kho xăng dầu.', ['Thanh tra Sở', 'Công an tỉnh'], []],
    ['Về phòng cháy, chữa cháy: Công an tỉnh kiểm tra hệ thống điện.', ['Công an tỉnh'], []],
    [
      'Công tác tuyên truyền: Báo An Bình phối hợp với Tỉnh đoàn mở chuyên mục.',
      ['Báo An Bình'],
      ['Tỉnh đoàn'],
    ],
    ['Về đối tượng: các hộ nghèo ở 12 xã.', [], []],
    [
      'Viện Vệ sinh dịch tễ, Viện Pasteur khu vực cử ít nhất 01 đoàn.',
      ['Viện Vệ sinh dịch tễ', 'Viện Pasteur khu vực'],
      [],
    ],
    [
      'Giao Ban Quản trị hợp tác xã Đồng Xuân và các hộ xã viên nạo vét kênh.',
      ['Ban Quản trị hợp tác xã Đồng Xuân', 'các hộ xã viên'],
      [],
    ],
    ['Giao Tổ trưởng Tổ dân phố số 3, 7, 12 chuẩn bị lực lượng.', ['Tổ trưởng Tổ dân phố số 3, 7, 12'], []],
    ['Đội số 3, 12 hộ dân ven sông chuẩn bị lực lượng.', ['Đội số 3'], []],
    ['Các ông, bà Trưởng thôn lập danh sách.', ['Các ông, bà Trưởng thôn'], []],
    ['Sở Y tế theo dõi, nhưng UBND các xã phải chịu trách nhiệm chính.', ['Sở Y tế', 'UBND các xã'], []],
    [
      'Giao cán bộ địa chính và Đội Quản lý trật tự đô thị xây dựng kế hoạch.',
      ['cán bộ địa chính', 'Đội Quản lý trật tự đô thị'],
      [],
    ],
    ['Giao công chức địa chính phối hợp với Công an xã rà soát.', ['công chức địa chính'], ['Công an xã']],
    ['Giao viên chức y tế xã theo dõi hộ nghèo.', ['viên chức y tế xã'], []],
    [
      'Giao bộ phận chuyên môn tiểu học và Tổ Văn phòng lập lịch.',
      ['bộ phận chuyên môn tiểu học', 'Tổ Văn phòng'],
      [],
    ],
    [
      'Công chức Văn phòng - Thống kê chủ trì, phối hợp với công chức Tài chính - Kế toán lập dự toán.',
      ['Công chức Văn phòng - Thống kê'],
      ['công chức Tài chính - Kế toán'],
    ],
    ['Công chức Địa chính, Công an xã kiểm tra.', ['Công chức Địa chính', 'Công an xã'], []],
    ['Tập huấn cho cán bộ thôn thực hiện điều tra.', [], []],
    ['Bố trí kinh phí cho bộ phận một cửa hoạt động.', [], []],
    ['Giao cán bộ kiểm tra từng hộ.', [], []],
    ['Rà soát quy hoạch: Sở Xây dựng rà soát quy hoạch tỉnh.', ['Sở Xây dựng'], []],
    [
      'Rà soát quy hoạch: Sở Xây dựng rà soát quy hoạch tỉnh; UBND các xã rà soát quy hoạch xã.',
      ['Sở Xây dựng', 'UBND các xã'],
      [],
    ],
    ['Cơ quan phối hợp: Mời Ban Tổ chức Thành ủy tham gia, các sở có liên quan.', [], []],
    ['Thành phần: Sở Nội vụ, Sở Tài chính, UBND xã.', [], []],
    ['Mở 12 lớp tập huấn: Sở Nội vụ đã mở 3 lớp.', [], []],
    ['Giữ phương châm: Đảng lãnh đạo, Nhà nước quản lý.', [], []],
    ['Giao Phòng Quản lý vận tải (Sở Xây dựng) lập quy chế.', ['Phòng Quản lý vận tải'], []],
    ['Phòng Quản lý vận tải: Lắp 3 bộ cân tự động.', ['Phòng Quản lý vận tải'], []],
    ['Sở Xây dựng phối hợp với Phòng Quản lý đầu tư.', ['Sở Xây dựng'], ['Phòng Quản lý đầu tư']],
    ['Giao Ban Quản lý kiểm tra.', ['Ban Quản lý'], []],
    ['Tổ Quản lý vận hành trực 24/24 giờ.', ['Tổ Quản lý vận hành'], []],
    [
      'Sở Xây dựng chủ trì, phối hợp với Phòng Kế hoạch; Phòng Tài vụ.',
      ['Sở Xây dựng'],
      ['Phòng Kế hoạch', 'Phòng Tài vụ'],
    ],
    ['Giao Sở Tư pháp chủ trì, phối hợp với Công an tỉnh:', ['Sở Tư pháp'], ['Công an tỉnh']],
    ['Hợp tác xã Thủy nông An Bình có trách nhiệm:', ['Hợp tác xã Thủy nông An Bình'], []],
    [
      'Số hóa hồ sơ. Cơ quan chủ trì: Thường trực Tổ Số hóa. Cơ quan phối hợp: Sở Nội vụ.',
      ['Thường trực Tổ Số hóa'],
      ['Sở Nội vụ'],
    ],
  ])('%s', (text, lead, support) => {
    const read = readAssignment(text, { headingAgencies: [] });
    expect([named(read.lead), named(read.support)]).toEqual([lead, support]);
  });

  test.each<[string, string[], 'lead' | 'support' | null]>([
    ['Giao Thanh tra tỉnh thanh tra việc cấp phép.', ['Thanh tra tỉnh'], null],
    ['UBND tỉnh giao Thuế tỉnh đối chiếu hóa đơn.', ['Thuế tỉnh'], null],
    ['UBND tỉnh đề nghị Tỉnh đoàn giám sát.', ['Tỉnh đoàn'], null],
    ['Đề nghị Bộ Tài chính bổ sung vốn.', [], 'lead'],
    ['Gửi báo cáo về UBND tỉnh, Sở Nội vụ và các sở, ngành chủ trì chương trình.', [], 'lead'],
    ['Nộp hồ sơ cho cấp trên (Bộ Y tế và các bộ, ngành chủ trì tiểu dự án).', [], 'lead'],
    ['Căn cứ tình hình, nhiệm vụ được giao chỉ đạo ban, ngành, đoàn thể ký cam kết.', [], 'lead'],
  ])('under the heading Sở Xây dựng: %s', (text, lead, heading) => {
    const read = readAssignment(text, { headingAgencies: ['Sở Xây dựng'] });
    expect([named(read.lead), read.heading]).toEqual([lead, heading]);
  });

  test('a closing paragraph speaks for itself', () => {
    const text = 'Yêu cầu Thủ trưởng các sở và Chủ tịch UBND các xã khẩn trương thực hiện.';
    const read = readAssignment(text, { headingAgencies: ['Sở Xây dựng'], apart: true });
    expect(named(read.lead)).toEqual(['Thủ trưởng các sở', 'Chủ tịch UBND các xã']);
    expect(read.heading).toBeNull();
  });

  test.each<[string, boolean]>([
    ['Giao Sở Y tế mua thuốc.', true],
    ['Sở Y tế chủ trì mua thuốc.', true],
    ['UBND các xã có trách nhiệm rà soát.', true],
    ['Đề nghị Báo An Bình đưa tin.', true],
    ['Sở Y tế mua thuốc.', false],
    ['Giao thông thông suốt trong dịp Tết.', false],
    ['Yêu cầu về chất lượng được bảo đảm.', false],
  ])('an order: %s %s', (text, orders) => {
    expect(readAssignment(text, { headingAgencies: [] }).orders).toBe(orders);
  });
});

describe('headings that name a body', () => {
  test.each<[string, string[]]>([
    ['Các đơn vị được thanh tra', ['Các đơn vị được thanh tra']],
    ['Các tổ chức, cá nhân nuôi cá lồng', ['Các tổ chức, cá nhân nuôi cá lồng']],
    ['Chủ đầu tư các công trình', ['Chủ đầu tư các công trình']],
    ['UBND các xã nơi có dự án', ['UBND các xã nơi có dự án']],
    ['Chủ tịch UBND các tỉnh từ An Bình đến Hưng Lâm', ['Chủ tịch UBND các tỉnh từ An Bình đến Hưng Lâm']],
    ['Đề nghị Tỉnh đoàn', ['Tỉnh đoàn']],
    ['Các cơ quan, đơn vị tăng cường kỷ luật', []],
    ['Các giải pháp chủ yếu', []],
    ['Phát triển doanh nghiệp', []],
  ])('%s', (title, names) => {
    expect(named(agenciesOfTitle(title))).toEqual(names);
  });

  test.each<[string, string[], string[]]>([
    [
      'Sở Y tế chủ trì, phối hợp với Sở Tài chính, Công an tỉnh thực hiện:',
      ['Sở Y tế'],
      ['Sở Tài chính', 'Công an tỉnh'],
    ],
    ['Giao Sở Xây dựng là cơ quan đầu mối thực hiện', ['Sở Xây dựng'], []],
    ['UBND các xã, phường thực hiện một số nhiệm vụ sau', ['UBND các xã, phường'], []],
    ['Về nước sạch, giao Trung tâm Nước sạch nông thôn:', ['Trung tâm Nước sạch nông thôn'], []],
    ['Doanh nghiệp tham gia chuỗi liên kết', [], []],
    ['Nâng cao chất lượng phục vụ người dân', [], []],
  ])('%s', (title, lead, support) => {
    const order = bodiesOfHeading(title);
    expect([named(order.lead), named(order.support)]).toEqual([lead, support]);
  });
});

test('what a cell says that an agency does is no part of its name', () => {
  const text = 'Sở Nội vụ đo lường, công bố kết quả; Sở Y tế';
  const [first, second] = splitAgencies(text);
  expect([first?.name, second?.name]).toEqual(['Sở Nội vụ', 'Sở Y tế']);
  expect(text.slice(first?.doing?.start, first?.doing?.end)).toBe('đo lường, công bố kết quả');
  expect(second?.doing).toBeNull();
});

test.each([
  ['Giao bộ phận chuyên môn tiểu học theo dõi, tổng hợp.', true, null],
  ['Phân công cán bộ phụ trách thư viện theo dõi.', true, null],
  ['Phân công cán bộ phụ trách thư viện theo dõi.', false, 'lead'],
  ['Giao chỉ tiêu cho các lớp.', true, 'lead'],
  ['Giao ban hằng tuần với các trường.', true, 'lead'],
] as const)(
  "what is given to others apart from the list is not the heading's, though no name of them is read: %s (%s)",
  (text, apart, heading) => {
    expect(readAssignment(text, { headingAgencies: ['các trường'], apart }).heading).toBe(heading);
  },
);
