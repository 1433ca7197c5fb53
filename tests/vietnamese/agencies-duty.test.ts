import { describe, expect, test } from 'vitest';
import { readAgencyAt } from '../../src/vietnamese/agencies/index.js';

function nameAt(text: string): string | null {
  const found = readAgencyAt(text);
  return found === null ? null : text.slice(found.start, found.end);
}

describe('words that are verbs as well', () => {
  test.each<[string, string]>([
    // The name goes on right up to what makes its body responsible.
    ['Ban Chỉ đạo vận động quyên góp xã chủ trì phát động', 'Ban Chỉ đạo vận động quyên góp xã'],
    ['Ban Vận động quyên góp sách vở chủ trì tiếp nhận', 'Ban Vận động quyên góp sách vở'],
    ['Các doanh nghiệp bình ổn giá thịt có trách nhiệm niêm yết', 'Các doanh nghiệp bình ổn giá thịt'],
    ['Các hộ nuôi dê lấy sữa có trách nhiệm đăng ký', 'Các hộ nuôi dê lấy sữa'],
    ['Tổ Thu hồi nợ tiền điện chủ trì đối chiếu', 'Tổ Thu hồi nợ tiền điện'],
    ['Viện Kiểm định chất lượng gạch ngói chủ trì lấy mẫu', 'Viện Kiểm định chất lượng gạch ngói'],
    ['Phòng Nghiệp vụ tổng hợp chủ trì tham mưu', 'Phòng Nghiệp vụ tổng hợp'],
    // On the way others are named, ordered or counted, or the sentence goes on: that is what is done.
    ['Ban Chỉ đạo vận động nhân dân hiến đất', 'Ban Chỉ đạo'],
    ['Ban Chỉ đạo đôn đốc các xã chịu trách nhiệm báo cáo', 'Ban Chỉ đạo'],
    ['Các doanh nghiệp rà soát hợp đồng, có trách nhiệm trả lương', 'Các doanh nghiệp'],
    ['Tổ công tác yêu cầu hiệu trưởng chịu trách nhiệm', 'Tổ công tác'],
    ['Phòng Nghiệp vụ tổng hợp số liệu', 'Phòng Nghiệp vụ'],
    // A verb with whom or where it is done is none of the name.
    ['Trạm Y tế truyền thông cho phụ nữ', 'Trạm Y tế'],
    ['Phòng Văn hóa và Thông tin truyền thông trên loa thôn', 'Phòng Văn hóa và Thông tin'],
    [
      'Trung tâm Văn hóa - Thông tin và Truyền thông xã phát thanh',
      'Trung tâm Văn hóa - Thông tin và Truyền thông xã',
    ],
    // What the state does, with its field.
    [
      'Cục Giám định Nhà nước về chất lượng nước sạch nghiệm thu',
      'Cục Giám định Nhà nước về chất lượng nước sạch',
    ],
    ['Phòng Tư vấn giới thiệu việc làm chủ trì', 'Phòng Tư vấn giới thiệu việc làm'],
    ['Phòng Tư vấn giới thiệu việc làm cho thanh niên', 'Phòng Tư vấn'],
    // A name of the gazetteer with another field behind a dash.
    ['Phòng Kế hoạch tổng hợp - Nghiệp vụ theo dõi', 'Phòng Kế hoạch tổng hợp - Nghiệp vụ'],
    ['Phòng Kế hoạch tổng hợp - cùng các khoa rà soát', 'Phòng Kế hoạch tổng hợp'],
    ['Xí nghiệp Xây lắp Bến Mây sửa cống', 'Xí nghiệp Xây lắp Bến Mây'],
    ['Xí nghiệp Sửa chữa cơ khí Bến Mây phối hợp', 'Xí nghiệp Sửa chữa cơ khí Bến Mây'],
    ['Cơ quan Cảnh sát điều tra xác minh', 'Cơ quan Cảnh sát điều tra'],
    ['Ban Chỉ đạo vận động hiến máu tình nguyện xã tổ chức', 'Ban Chỉ đạo vận động hiến máu tình nguyện xã'],
    // With whom, which no name says.
    ['Các đơn vị thi công phối hợp với Bảo tàng tỉnh', 'Các đơn vị thi công'],
    ['Ban Chỉ đạo phối hợp với Bảo tàng tỉnh', 'Ban Chỉ đạo'],
    // A deed of two verbs behind a name that is known.
    ['Sở Y tế phòng, chống sốt rét', 'Sở Y tế'],
    // Several, by where the document lists them.
    ['UBND các xã có tên tại khoản 2 Điều 1 quyết toán', 'UBND các xã có tên tại khoản 2 Điều 1'],
    ['Các đơn vị nêu tại Phụ lục kèm theo báo cáo', 'Các đơn vị nêu tại Phụ lục kèm theo'],
    ['UBND các xã tại khu vực chợ dọn rác', 'UBND các xã'],
    ['Phòng Xây dựng nếp sống văn hóa và gia đình kiểm tra', 'Phòng Xây dựng nếp sống văn hóa và gia đình'],
    ['Đoàn Ca múa nhạc Lạc Giang biểu diễn', 'Đoàn Ca múa nhạc Lạc Giang'],
    ['Các xã, phường Đoàn thành lập', 'Các xã, phường Đoàn'],
  ])('%s', (text, name) => {
    expect(nameAt(text)).toBe(name);
  });
});
