/** Where the name of a body ends: in a sentence, a cell, a heading, a statement. */
import { describe, expect, test } from 'vitest';
import {
  bodiesOfHeading,
  readAgencyAt,
  readAssignment,
  splitAgencies,
} from '../../src/vietnamese/agencies/index.js';

function nameAt(text: string): string | null {
  const found = readAgencyAt(text);
  return found === null ? null : text.slice(found.start, found.end);
}

const namesOf = (agencies: readonly { name: string }[]) => agencies.map(({ name }) => name);

describe('the whole name in front of what is done, behind the stroke', () => {
  test.each([
    // Schools and hospitals.
    'Tổ Khoa học xã hội | chấm bài thi',
    'Tổ Ngữ văn - Giáo dục công dân | biên soạn đề',
    'Khoa Kiểm soát nhiễm khuẩn | giám sát tuân thủ',
    'Khoa Hồi sức tích cực và Chống độc | chuẩn bị 10 giường',
    'Phòng Điều dưỡng | tập huấn cho 40 người',
    'Trường Phổ thông dân tộc nội trú huyện Nà Cang | tuyển 120 học sinh',
    'Trường Mầm non Hoa Ban | chuẩn bị bữa ăn',
    'Bệnh viện Phục hồi chức năng tỉnh | mở 02 lớp',
    'Liên đội Trường Tiểu học Nà Cang | phát động thi đua',
    'Liên đội Kim Đồng | tổ chức ngày hội',
    'Bộ phận Tài vụ | thanh toán chế độ',
    // Councils, party bodies, unions.
    'Văn phòng Đoàn đại biểu Quốc hội và HĐND thành phố | gửi giấy mời',
    'Các Tổ đại biểu HĐND xã | tiếp xúc cử tri',
    'các vị đại biểu HĐND xã | giám sát việc thực hiện',
    'Các chi bộ thôn, chi bộ cơ quan | đăng ký nội dung',
    'Chi bộ Khu phố 3 | kết nạp 02 đảng viên',
    'Công đoàn cơ sở Trường Tiểu học Nà Cang | vận động đoàn viên',
    'Các công đoàn cơ sở | báo cáo kết quả',
    'Các cơ sở Hội | vận động hội viên',
    'Hội Cựu giáo chức cùng cấp | vận động hội viên',
    'Hội Bảo vệ quyền trẻ em tỉnh | tổ chức diễn đàn',
    'Hội Bảo trợ người cao tuổi và trẻ em nghèo tỉnh | tặng quà',
    'Trung tâm Hoạt động văn hóa công nhân | dựng sân khấu',
    'Trung tâm Nuôi dưỡng và Điều trị cho người tâm thần tỉnh | tiếp nhận 20 người',
    'Ban Hỗ trợ nông dân khởi nghiệp | phát động cuộc thi',
    'Quỹ Hỗ trợ phụ nữ phát triển | giải ngân 3 tỷ đồng',
    // Companies and banks.
    'Công ty TNHH MTV Khai thác công trình thủy lợi Sông Mây | nạo vét kênh',
    'Ngân hàng Chính sách xã hội tỉnh | giải ngân',
    'Ban đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội xã | kiểm tra vốn vay',
    'Công ty cổ phần Cấp thoát nước Nà Cang | lắp đặt đường ống',
    'các nhà máy đường, giấy | giảm phát thải',
    'các nhà máy xay xát | bố trí kho',
    'các hợp tác xã vệ sinh môi trường | thu gom rác',
    'các đơn vị tư vấn | lập bản đồ',
    'nhà thầu thi công | dựng lán trại',
    'các nhà hảo tâm | trao 50 suất quà',
    // Villages and groups.
    'Các trưởng bản | vận động hộ dân',
    'Trưởng thôn Nà Cang | kiểm đếm số hộ',
    'Trưởng các khu phố | khẩn trương triển khai',
    'Tổ dân phố 7 | dọn vệ sinh',
    'Khu phố 5 | treo cờ',
    'Ban điều hành Khu phố 5 | thông báo cho dân',
    'Ban công tác Mặt trận thôn Nà Cang | vận động',
    'Tổ công nghệ số cộng đồng | hướng dẫn người dân',
    'Các tổ công nghệ số cộng đồng | hướng dẫn người dân',
    // Forces.
    'Hải đội 2 Bộ đội Biên phòng tỉnh | tuần tra cửa biển',
    'Tiểu đoàn 1 Trung đoàn 8 | diễn tập',
    'Đội quản lý thị trường số 5 | kiểm tra kho hàng',
    'Các Đội kiểm tra 389 cấp tỉnh và cấp xã | củng cố hồ sơ',
    'Các đội kiểm tra liên ngành | lấy mẫu',
    'Các đoàn thanh tra chuyên ngành | lập biên bản',
    'Kiểm lâm các xã | tuần tra rừng',
    'Các hạt kiểm lâm khu vực | tuần tra rừng',
    'Đội Cứu hộ Hồ Mây | trực ban',
    // Committees and teams.
    'Ban Chỉ đạo phát triển du lịch tỉnh | chỉ đạo',
    'Ban Chỉ đạo phát triển kinh tế biển | kiểm tra tiến độ',
    'Các tổ giám sát đầu tư cộng đồng | rà soát khối lượng',
    'Tổ thẩm định hồ sơ mời thầu | lập báo cáo',
    'Hội đồng thẩm định giá đất | rà soát phương án',
    'Hội đồng nghĩa vụ quân sự xã | rà soát danh sách',
    'Ban quản lý các di tích | lập hồ sơ',
    'Ban quản lý các chợ | bố trí 02 điểm gửi xe',
    'Trưởng ban quản lý các di tích | sắp xếp lại hiện vật',
    'Ban Quản lý Khu bảo tồn loài và Sinh cảnh suối Mây | dẫn đường',
    'Viện Hải dương học | lấy mẫu nước',
    'Viện Khí tượng Nông nghiệp học | lập bản đồ',
    // Numbers and places.
    'UBND xã Nà Cang 3 | đóng cửa cống',
    'UBND 03 xã có hồ chứa | lập phương án',
    'UBND 05 xã có tuyến kênh đi qua | rà soát diện tích',
    'UBND các xã, phường bị hạn | lập phương án',
    'UBND các xã, phường bị cô lập | báo cáo',
    'Trạm Thủy nông số 4 | đóng cửa cống',
    'Các trạm y tế xã, phường | khám sức khỏe',
  ])('%s', (marked) => {
    const [name = ''] = marked.split(' | ');
    expect(nameAt(marked.replace(' | ', ' '))).toBe(name);
  });
});

describe('the verb of the task is no part of the name', () => {
  test.each([
    'Phòng Kinh tế | hỗ trợ hộ nghèo xây dựng nhà ở',
    'Phòng Kinh tế | quản lý chợ, rà soát tiểu thương',
    'Sở Y tế | quản lý chất lượng khám bệnh',
    'Sở Y tế | hỗ trợ các xã kiểm tra kho thuốc',
    'Trung tâm Khuyến nông | phát triển mô hình trồng sen',
    'Ban Dân tộc | hỗ trợ đồng bào phát triển sản xuất',
    'Phòng Tư pháp | tư vấn pháp luật cho người nghèo',
    'Ban Thường vụ | đón tiếp đại biểu',
    'Văn phòng Hội | đón tiếp đại biểu',
    'Văn phòng Đoàn | đặt 200 suất ăn',
    'Hội Nông dân | vận động hội viên',
    'Hội Nông dân | hỗ trợ hội viên vay vốn',
    'Các tổ | giám sát chặt chẽ',
    'Các đội | kiểm tra 12 cơ sở',
    'Công an tỉnh | bảo vệ mục tiêu',
    'UBND các xã | bị phê bình rút kinh nghiệm',
    'Trung tâm Y tế | phục hồi cơ sở vật chất',
    'Ban Giám hiệu | quản lý học sinh bán trú',
    'UBND xã Nà Cang | phát triển chợ',
    'Hội Người mù | phát triển nghề tăm tre',
  ])('%s', (marked) => {
    const [name = ''] = marked.split(' | ');
    expect(nameAt(marked.replace(' | ', ' '))).toBe(name);
  });

  test.each([
    'Đội ngũ giáo viên được bồi dưỡng',
    'Hội thảo về nước sạch',
    'Khoa học và công nghệ phát triển',
    'Tổ chức 05 lớp',
    'Bộ tiêu chí được ban hành',
    'Các chủ trương lớn',
    'Các chủ đề sinh hoạt',
    'Các bệnh truyền nhiễm',
    'Các nhà ở xã hội',
  ])('%s', (text) => {
    expect(nameAt(text)).toBeNull();
  });
});

describe('in a cell', () => {
  test.each<[string, string[]]>([
    ['Sở Nội vụ làm đầu mối, tổng hợp', ['Sở Nội vụ']],
    ['Công an tỉnh tổng hợp, báo cáo', ['Công an tỉnh']],
    ['Sở Tài chính tổng hợp, báo cáo; Thuế tỉnh đôn đốc thu', ['Sở Tài chính', 'Thuế tỉnh']],
    ['Sở Y tế chủ trì thực hiện; Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['Hội đồng Dân tộc, các Ủy ban khác của Quốc hội', ['Hội đồng Dân tộc', 'các Ủy ban khác của Quốc hội']],
    ['Ban Pháp chế, các Ban khác của HĐND tỉnh', ['Ban Pháp chế', 'các Ban khác của HĐND tỉnh']],
    ['Công an tỉnh, Sở Xây dựng, Đăng kiểm tỉnh', ['Công an tỉnh', 'Sở Xây dựng', 'Đăng kiểm tỉnh']],
    ['Sở Xây dựng, Cảng vụ Hàng không, Đăng kiểm', ['Sở Xây dựng', 'Cảng vụ Hàng không', 'Đăng kiểm']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Trung tâm Văn hóa, Thể thao và Truyền thanh', ['Trung tâm Văn hóa, Thể thao và Truyền thanh']],
    ['Trung tâm Phục hồi chức năng cho trẻ tự kỷ tỉnh', ['Trung tâm Phục hồi chức năng cho trẻ tự kỷ tỉnh']],
    ['Trung tâm Hoạt động văn hóa công nhân', ['Trung tâm Hoạt động văn hóa công nhân']],
    ['Ban Hỗ trợ nông dân khởi nghiệp; Hội Nông dân', ['Ban Hỗ trợ nông dân khởi nghiệp', 'Hội Nông dân']],
    ['Bộ phận Kế toán, Tổ Văn phòng', ['Bộ phận Kế toán', 'Tổ Văn phòng']],
    ['các chi hội; Liên đội Kim Đồng', ['các chi hội', 'Liên đội Kim Đồng']],
    ['Các tổ tiết kiệm và vay vốn', ['Các tổ tiết kiệm và vay vốn']],
  ])('%s', (text, names) => {
    expect(namesOf(splitAgencies(text))).toEqual(names);
  });
});

describe('as a heading', () => {
  test.each<[string, string[]]>([
    ['Các chủ tàu cá', ['Các chủ tàu cá']],
    ['Các chủ phương tiện thủy', ['Các chủ phương tiện thủy']],
    ['Các nhà thuốc, quầy thuốc trên địa bàn', ['Các nhà thuốc, quầy thuốc trên địa bàn']],
    ['Các bệnh viện, phòng khám trên địa bàn', ['Các bệnh viện, phòng khám trên địa bàn']],
    ['Hộ gia đình, cá nhân ven sông', ['Hộ gia đình, cá nhân ven sông']],
    ['Hộ kinh doanh, tiểu thương các chợ', ['Hộ kinh doanh, tiểu thương các chợ']],
    ['Các hộ nuôi tôm', ['Các hộ nuôi tôm']],
    ['Các chủ rừng là tổ chức', ['Các chủ rừng là tổ chức']],
    ['Chủ rừng là hộ gia đình', ['Chủ rừng là hộ gia đình']],
    ['Đối với các hộ kinh doanh dịch vụ karaoke', ['các hộ kinh doanh dịch vụ karaoke']],
    ['Đối với các tổ chức, cá nhân kinh doanh quảng cáo', ['các tổ chức, cá nhân kinh doanh quảng cáo']],
    ['Bộ phận Thủ quỹ', ['Bộ phận Thủ quỹ']],
    ['Liên đội Thiếu niên Tiền phong', ['Liên đội Thiếu niên Tiền phong']],
    ['Đồng chí Phó Chủ tịch Thường trực HĐND xã', ['Đồng chí Phó Chủ tịch Thường trực HĐND xã']],
    ['Đồng chí Phó Bí thư Thường trực Đảng ủy', ['Đồng chí Phó Bí thư Thường trực Đảng ủy']],
    ['Các công đoàn cơ sở', ['Các công đoàn cơ sở']],
    ['Ban Thường trực Hội', ['Ban Thường trực Hội']],
    ['Trách nhiệm của các chủ tàu', ['các chủ tàu']],
    ['Trách nhiệm của Chi cục Thủy sản:', ['Chi cục Thủy sản']],
    ['Nhiệm vụ, quyền hạn của Ban Chỉ đạo', ['Ban Chỉ đạo']],
    ['Nhiệm vụ, quyền hạn của Tổ công tác', ['Tổ công tác']],
    ['Các trưởng thôn:', ['Các trưởng thôn']],
    ['Tổ Khoa học tự nhiên', ['Tổ Khoa học tự nhiên']],
    [
      'Giám đốc các bệnh viện công lập, Trưởng trạm y tế các xã, phường',
      ['Giám đốc các bệnh viện công lập', 'Trưởng trạm y tế các xã, phường'],
    ],
    [
      'Chủ tịch UBND các tỉnh từ Nà Cang đến Hồ Mây, Tổng Giám đốc các tập đoàn',
      ['Chủ tịch UBND các tỉnh từ Nà Cang đến Hồ Mây', 'Tổng Giám đốc các tập đoàn'],
    ],
    ['Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh', ['Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh']],
    ['Công an tỉnh, Sở Xây dựng, Đăng kiểm tỉnh', ['Công an tỉnh', 'Sở Xây dựng', 'Đăng kiểm tỉnh']],
  ])('%s', (title, names) => {
    expect(namesOf(bodiesOfHeading(title).lead)).toEqual(names);
  });

  test.each([
    'Các giải pháp chủ yếu',
    'Các mô hình sản xuất',
    'Các bệnh truyền nhiễm',
    'Đối với các dự án chậm tiến độ',
    'Đối với cây lúa',
    'Các khoản thu',
    'Các chủ đề sinh hoạt',
    'Các chủ trương lớn',
    'Các nhà ở xã hội',
    'Cơ sở vật chất',
    'Thư viện công cộng',
    'Thư viện trường học',
    'Nhiệm vụ, quyền hạn',
    'Bộ phận thường trực',
    'Phát triển kinh tế biển',
    'Các trường hợp khẩn cấp',
    'Nhà ở',
  ])('no body: %s', (title) => {
    expect(namesOf(bodiesOfHeading(title).lead)).toEqual([]);
  });
});

describe('in a statement', () => {
  test.each<[text: string, lead: string[], support: string[]]>([
    ['Sắp xếp 900 đầu sách. Phụ trách: cô Lò Thị Thử.', ['cô Lò Thị Thử'], []],
    [
      'Trồng 40 cây bàng. Phụ trách: thầy Lò Văn Thử; phối hợp: Tổ Bảo vệ.',
      ['thầy Lò Văn Thử'],
      ['Tổ Bảo vệ'],
    ],
    [
      'Kết nạp 30 hội viên (Chủ trì: Ban Thường trực Hội; phối hợp: các chi hội).',
      ['Ban Thường trực Hội'],
      ['các chi hội'],
    ],
    [
      'Đo độ mặn. Chủ trì, phối hợp với Viện Hải dương học và các đơn vị có liên quan lấy mẫu.',
      [],
      ['Viện Hải dương học', 'các đơn vị có liên quan'],
    ],
    [
      'Phối hợp với Mặt trận xã, nhà thầu thi công và các nhà hảo tâm dựng nhà.',
      [],
      ['Mặt trận xã', 'nhà thầu thi công', 'các nhà hảo tâm'],
    ],
    [
      'Thường trực HĐND xã, các Tổ đại biểu HĐND xã và các vị đại biểu HĐND xã giám sát.',
      ['Thường trực HĐND xã', 'các Tổ đại biểu HĐND xã', 'các vị đại biểu HĐND xã'],
      [],
    ],
    ['Công an xã, quân đội, biên phòng tuần tra cửa biển.', ['Công an xã', 'quân đội', 'biên phòng'], []],
    [
      'Giám đốc các sở, Trưởng ban quản lý các chợ sắp xếp lại ki-ốt.',
      ['Giám đốc các sở', 'Trưởng ban quản lý các chợ'],
      [],
    ],
    [
      'Các Tổ đại biểu HĐND tỉnh và Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh tổ chức tiếp xúc cử tri.',
      ['Các Tổ đại biểu HĐND tỉnh', 'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh'],
      [],
    ],
    ['Các trưởng bản:', ['Các trưởng bản'], []],
    ['Trách nhiệm của các chủ tàu:', ['các chủ tàu'], []],
  ])('%s', (text, lead, support) => {
    const read = readAssignment(text, { headingAgencies: [] });
    expect([namesOf(read.lead), namesOf(read.support)]).toEqual([lead, support]);
  });
});
