import { describe, expect, test } from 'vitest';
import { readAgencyAt, splitAgencies } from '../../src/vietnamese/agencies/index.js';
import { keyOf } from '../../src/vietnamese/fold.js';

function nameAt(text: string): string | null {
  const found = readAgencyAt(text);
  return found === null ? null : text.slice(found.start, found.end);
}

describe('a name goes to its end', () => {
  test.each<[string, string | null]>([
    // A place whose syllables open bodies elsewhere.
    ['UBND thành phố Hải Phòng bàn giao tuyến đường', 'UBND thành phố Hải Phòng'],
    ['UBND xã Trường Thủy nạo vét kênh', 'UBND xã Trường Thủy'],
    ['Công an phường Đội Cung tuần tra', 'Công an phường Đội Cung'],
    ['UBND phường Tân Hội trồng cây', 'UBND phường Tân Hội'],
    ['UBND xã Sở Hạ kè bờ', 'UBND xã Sở Hạ'],
    ['UBND tỉnh Hội Nông dân', 'UBND tỉnh'],
    ['UBND thành phố Phòng Kinh tế', 'UBND thành phố'],
    // A place printed with a capital on every syllable, whose words name a kind of body with one.
    ['UBND xã Trung Tâm trồng rừng', 'UBND xã Trung Tâm'],
    ['Công an phường Mặt Trận tuần tra', 'Công an phường Mặt Trận'],
    ['UBND xã Công Đoàn và UBND xã An Bình', 'UBND xã Công Đoàn'],
    ['UBND xã Hội Đồng 2 nạo vét kênh', 'UBND xã Hội Đồng 2'],
    ['UBND xã Trung tâm Y tế', 'UBND xã'],
    ['UBND xã Trung Tâm Y tế', 'UBND xã'],
    ['UBND tỉnh Công An tỉnh', 'UBND tỉnh'],
    ['UBND xã\nTrung Tâm', 'UBND xã'],
    ['UBND xã Mặt trận', 'UBND xã'],
    // Whose they are: several of one kind, or a school.
    ['Ban Tuyên giáo các đảng ủy trực thuộc rà soát hồ sơ', 'Ban Tuyên giáo các đảng ủy trực thuộc'],
    ['Văn phòng các đảng ủy trực thuộc rà soát hồ sơ', 'Văn phòng các đảng ủy trực thuộc'],
    ['Phòng Kinh tế các đơn vị liên quan rà soát hồ sơ', 'Phòng Kinh tế'],
    ['Thanh tra các đơn vị trực thuộc lập biên bản', 'Thanh tra'],
    ['Công đoàn trường THPT Lê Văn An phát động', 'Công đoàn trường THPT Lê Văn An'],
    ['Chi bộ trường Mầm non Hoa Sen lập kế hoạch', 'Chi bộ trường Mầm non Hoa Sen'],
    ['Văn phòng các huyện ủy tổng hợp báo cáo', 'Văn phòng các huyện ủy'],
    // Two syllables of deeds that name the body.
    ['Tổ Ghi thu đẩy nhanh việc thu tiền nước', 'Tổ Ghi thu'],
    ['Tổ Ghi thu chủ trì lập danh sách', 'Tổ Ghi thu'],
    ['Tổ Ghi thu', 'Tổ Ghi thu'],
    ['Tổ Điện trực, báo cáo sự cố', 'Tổ Điện'],
    ['Tổ Trực đón học sinh tại cổng', 'Tổ Trực'],
    // Which are meant, by what they have.
    ['Các trường có bến đò ký cam kết', 'Các trường có bến đò'],
    ['Các xã có hộ nghèo rà soát danh sách', 'Các xã có hộ nghèo'],
    ['Các xã có rừng tổ chức tuần tra', 'Các xã có rừng'],
    ['Các sở có liên quan tổ chức kiểm tra', 'Các sở có liên quan'],
    ['Các xã có kế hoạch tổ chức dạy bù', 'Các xã'],
    ['Các thôn có trách nhiệm vận động', 'Các thôn'],
    ['Các thôn có 01 cộng tác viên', 'Các thôn'],
    // By their classes.
    ['Giáo viên chủ nhiệm lớp 9A1, 9A2: rà soát', 'Giáo viên chủ nhiệm lớp 9A1, 9A2'],
    ['Giáo viên chủ nhiệm lớp 5 và 6 rà soát', 'Giáo viên chủ nhiệm lớp 5 và 6'],
    // An office with its trade.
    ['Giám đốc Kinh doanh chủ trì lập bảng giá', 'Giám đốc Kinh doanh'],
    // The body that speaks, led by somebody.
    ['Thường trực Hội phân công cán bộ', 'Thường trực Hội'],
    ['Đảng ủy, Thường trực Hội rà soát', 'Đảng ủy'],
    ['Bí thư chi đoàn lập kế hoạch', 'Bí thư chi đoàn'],
    ['Các Thứ trưởng tổ chức hội nghị', 'Các Thứ trưởng'],
    ['Chủ tịch ủy ban nhân dân xã nhân rộng mô hình', null],
    // A second verb beside the one that ends the head.
    ['Ban Quản lý và bảo trì đường bộ sửa cầu', 'Ban Quản lý và bảo trì đường bộ'],
    [
      'Ban Quản lý và Khai thác công trình thủy lợi lập dự toán',
      'Ban Quản lý và Khai thác công trình thủy lợi',
    ],
    // When, behind the name.
    ['Phòng Công nghệ thông tin, Quý III/2026', 'Phòng Công nghệ thông tin'],
    // With whom it works, which no name says.
    ['Phòng Kinh doanh phối hợp Phòng Kỹ thuật xử lý vi phạm', 'Phòng Kinh doanh'],
    ['Trung tâm Hỗ trợ phối hợp Sở Y tế rà soát', 'Trung tâm Hỗ trợ'],
    // Several of one name, by number; holders of an office, by kinds of bodies.
    ['Xí nghiệp Cấp nước số 1, số 2 rà soát', 'Xí nghiệp Cấp nước số 1, số 2'],
    ['Các trưởng khoa, phòng chịu trách nhiệm', 'Các trưởng khoa, phòng'],
    ['Các trưởng khoa, Sở Y tế chịu trách nhiệm', 'Các trưởng khoa'],
    // Owners, by all that they own.
    ['Các chủ rừng là tổ chức bảo đảm trực canh', 'Các chủ rừng là tổ chức'],
    ['Các chủ hồ, bể bơi bố trí nhân viên', 'Các chủ hồ, bể bơi'],
    ['Các chủ hồ, Sở Y tế bố trí nhân viên', 'Các chủ hồ'],
    // What a body is not.
    ['Vụ Tổ chức phi lợi nhuận theo dõi 12 quỹ', 'Vụ Tổ chức phi lợi nhuận'],
    ['Phòng Tổ chức phi chính phủ chủ trì', 'Phòng Tổ chức phi chính phủ'],
    ['Phòng Tổ chức theo dõi hồ sơ', 'Phòng Tổ chức'],
    ['Ban Tổ chức phi nhanh về đích', 'Ban Tổ chức'],
    // A last field in small letters, in front of what makes the body responsible.
    ['Khoa Dược, vật tư y tế có trách nhiệm cấp thuốc', 'Khoa Dược, vật tư y tế'],
    ['Phòng Hành chính, quản trị chủ trì', 'Phòng Hành chính, quản trị'],
    ['Khoa Dược, vật tư y tế do Sở cấp', 'Khoa Dược'],
    ['Phòng Hành chính, kiểm tra chủ trì', 'Phòng Hành chính'],
    ['Sở Y tế, dân số chủ trì', 'Sở Y tế'],
    // Which of those who hold an office.
    ['Phó Giám đốc Kỹ thuật rà soát hồ sơ', 'Phó Giám đốc Kỹ thuật'],
    ['Phó Giám đốc phụ trách tài chính chủ trì rà soát', 'Phó Giám đốc phụ trách tài chính'],
    ['Phó Chủ tịch UBND xã phụ trách văn hóa kiểm tra', 'Phó Chủ tịch UBND xã phụ trách văn hóa'],
    ['Phó Giám đốc phụ trách rà soát hồ sơ', 'Phó Giám đốc'],
    ['Phó Giám đốc phụ trách tài chính', 'Phó Giám đốc'],
    ['Sở Y tế phụ trách dân số chủ trì', 'Sở Y tế'],
    // Numbers.
    ['UBND xã An Bình 3: Rà soát', 'UBND xã An Bình 3'],
    ['UBND xã An Bình 3 kiểm tra 12 cầu', 'UBND xã An Bình 3'],
    ['UBND Phường 4 Bãi Cháy vận động', 'UBND Phường 4 Bãi Cháy'],
    ['Bộ Tư lệnh Vùng Cảnh sát biển 4 tuần tra', 'Bộ Tư lệnh Vùng Cảnh sát biển 4'],
    ['Hải đội Biên phòng 1 tiếp nhận', 'Hải đội Biên phòng 1'],
    ['UBND xã An Bình 3 máy bơm', 'UBND xã An Bình'],
    ['UBND xã An Bình 2,5 ha', 'UBND xã An Bình'],
    ['UBND xã An Bình 02 lớp', 'UBND xã An Bình'],
    ['Sở Y tế 2. Sở Xây dựng', 'Sở Y tế'],
    ['UBND xã An Bình 3 phòng học', 'UBND xã An Bình'],
    // Territories that are counted or said to lie somewhere.
    ['UBND các địa phương báo cáo', 'UBND các địa phương'],
    ['UBND ba phường lập phương án', 'UBND ba phường'],
    ['UBND 06 xã ven biển cắm mốc', 'UBND 06 xã ven biển'],
    ['UBND hai xã trung tâm cắm mốc', 'UBND hai xã trung tâm'],
    ['UBND các phường trung tâm, Công an tỉnh', 'UBND các phường trung tâm'],
    ['Các xã trung tâm cắm mốc', 'Các xã trung tâm'],
    ['UBND 03 xã nội đồng cắm mốc', 'UBND 03 xã nội đồng'],
    ['UBND các phường ngoại thành lập phương án', 'UBND các phường ngoại thành'],
    ['UBND các xã trung tâm y tế', 'UBND các xã'],
    ['Các xã trung tâm văn hóa kiểm tra', 'Các xã'],
    ['UBND các xã Trung tâm', 'UBND các xã'],
    ['UBND các xã ven sông Hưng gia cố đê', 'UBND các xã ven sông Hưng'],
    ['UBND các xã trong toàn tỉnh phát động', 'UBND các xã trong toàn tỉnh'],
    ['UBND các phường trong năm 2026', 'UBND các phường'],
    ['Các bệnh viện trong cả nước báo cáo', 'Các bệnh viện trong cả nước'],
    ['HĐND các cấp giám sát', 'HĐND các cấp'],
    ['các cấp học triển khai', null],
    // Party bodies and commands.
    ['Đảng ủy cơ quan Sở Xây dựng phát động', 'Đảng ủy cơ quan Sở Xây dựng'],
    ['Tổ đảng ở các thôn vận động', 'Tổ đảng ở các thôn'],
    ['Ban Chỉ huy quân sự phường Tân Hội huấn luyện', 'Ban Chỉ huy quân sự phường Tân Hội'],
    ['Ban Quản lý các Cảng cá tỉnh sửa chữa', 'Ban Quản lý các Cảng cá tỉnh'],
    // Offices.
    ['Bộ trưởng, Thủ trưởng cơ quan ngang Bộ kiểm tra', 'Bộ trưởng'],
    ['Các Thứ trưởng chỉ đạo', 'Các Thứ trưởng'],
    ['các vị đại biểu HĐND tỉnh tiếp xúc cử tri', 'các vị đại biểu HĐND tỉnh'],
    ['Giám đốc chất lượng', null],
    ['Lãnh đạo, chỉ đạo các cấp ủy', null],
    ['Phó Hiệu trưởng Đỗ Thị Thử kiểm tra', 'Phó Hiệu trưởng Đỗ Thị Thử'],
    ['Hiệu trưởng Trường THPT Nà Cang phê duyệt', 'Hiệu trưởng Trường THPT Nà Cang'],
    ['Thường trực Ban Chỉ đạo đôn đốc', 'Thường trực Ban Chỉ đạo'],
    ['thường trực 24/24 giờ', null],
    // Bodies set up for a time.
    ['Đoàn kiểm tra liên ngành lấy mẫu', 'Đoàn kiểm tra liên ngành'],
    ['Đoàn công tác làm việc với xã', 'Đoàn công tác'],
    ['Tiểu ban Hậu cần chuẩn bị hội trường', 'Tiểu ban Hậu cần'],
    ['Hội đồng thẩm định chấm điểm', 'Hội đồng thẩm định'],
    ['Tổ công tác số 2 kiểm tra 3 xã', 'Tổ công tác số 2'],
    ['Xưởng sản xuất số 2 bảo trì máy', 'Xưởng sản xuất số 2'],
    ['đoàn kiểm tra', null],
    ['Sở số hóa hồ sơ', null],
    // Schools, and party bodies whose words also begin what is done.
    ['Ban Giám hiệu trường bố trí kinh phí', 'Ban Giám hiệu trường'],
    ['Giáo viên chủ nhiệm các lớp gặp gỡ phụ huynh', 'Giáo viên chủ nhiệm các lớp'],
    ['Tổ chuyên môn khối 4 - 5 dự giờ', 'Tổ chuyên môn khối 4 - 5'],
    ['Ban đại diện cha mẹ học sinh vận động', 'Ban đại diện cha mẹ học sinh'],
    ['Các ban xây dựng Đảng Tỉnh ủy cử cán bộ', 'Các ban xây dựng Đảng Tỉnh ủy'],
    ['Các ban xây dựng kế hoạch', 'Các ban'],
    ['Cấp ủy cơ sở xây dựng kế hoạch', 'Cấp ủy cơ sở'],
  ])('%s', (text, name) => {
    expect(nameAt(text)).toBe(name);
  });
});

describe('a list is cut between its members and nowhere else', () => {
  test.each<[string, string[]]>([
    ['Sở Công Thương, Nhà đầu tư', ['Sở Công Thương', 'Nhà đầu tư']],
    ['Sở Y tế và địa phương có liên quan', ['Sở Y tế', 'địa phương có liên quan']],
    ['Ban Tổ chức Tỉnh ủy, Kiểm toán khu vực III', ['Ban Tổ chức Tỉnh ủy', 'Kiểm toán khu vực III']],
    ['Các Bộ: Công an, Quốc phòng, Y tế', ['Bộ Công an', 'Bộ Quốc phòng', 'Bộ Y tế']],
    ['Các sở: Y tế, Nội vụ; Công an tỉnh', ['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh']],
    ['VCCI, các hiệp hội ngành hàng', ['VCCI', 'các hiệp hội ngành hàng']],
    ['Các ngành, các cấp', ['Các ngành, các cấp']],
    ['Các cơ quan, đơn vị, địa phương', ['Các cơ quan, đơn vị, địa phương']],
  ])('%s', (text, names) => {
    expect(splitAgencies(text).map(({ name }) => name)).toEqual(names);
  });
});

test.each([
  ['Hoà Bình', 'hòa bình'],
  ['Hòa Bình', 'hòa bình'],
  ['Tòan dân', 'toàn dân'],
  ['Toàn dân', 'toàn dân'],
  ['Qúy III', 'quý iii'],
  ['Quý III', 'quý iii'],
  ['Thuỷ lợi', 'thủy lợi'],
  ['UỶ BAN', 'ủy ban'],
  ['ngọai vụ', 'ngoại vụ'],
  ['huỳnh', 'huỳnh'],
  ['của', 'của'],
])('%s is compared as %s', (printed, key) => {
  expect(keyOf(printed)).toBe(key);
});
