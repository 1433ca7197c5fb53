/**
 * Five plans with a report each, written when the comparison was done, to see how it fares on what it was not made with: 26 of 30
 * links, none wrong. One rule was made after them: a plan's figure in brackets behind the one reached.
 */
import { documentOf } from './documents.js';
import type { Pair } from './pairs.js';

const OFFICE = { office: 'huyện Kim Sơn Hạ', place: 'Kim Sơn Hạ' };
const plan = (title: string, body: string): string =>
  documentOf(
    { ...OFFICE, number: '14/KH-UBND', date: '10/01/2025', kind: 'KẾ HOẠCH', title: `${title} năm 2025` },
    body,
  );
const report = (title: string, body: string): string =>
  documentOf(
    {
      ...OFFICE,
      number: '301/BC-UBND',
      date: '20/12/2025',
      kind: 'BÁO CÁO',
      title: `Kết quả ${title} năm 2025`,
    },
    body,
  );

export const UNSEEN: readonly Pair[] = [
  {
    name: 'reading and libraries',
    plan: plan(
      'phát triển văn hóa đọc',
      `I. MỤC TIÊU
1. 85% trường học có thư viện đạt chuẩn.
2. Bổ sung ít nhất 6.000 bản sách cho thư viện huyện.
3. Số lượt bạn đọc đạt 45.000 lượt.
II. NHIỆM VỤ
1. Tổ chức Ngày hội sách tại quảng trường trung tâm trong tháng 4/2025.
2. Lắp đặt 12 tủ sách cộng đồng tại nhà văn hóa thôn.
3. Ban hành Quy chế hoạt động của thư viện huyện.`,
    ),
    report: report(
      'phát triển văn hóa đọc',
      `I. KẾT QUẢ THỰC HIỆN
- Có 88% trường học có thư viện đạt chuẩn, vượt 3% so với kế hoạch.
- Thư viện huyện được bổ sung 5.200 bản sách.
- Phục vụ 47.300 lượt bạn đọc.
- Đã tổ chức Ngày hội sách tại quảng trường trung tâm vào ngày 21/4/2025.
- Lắp đặt được 9 tủ sách cộng đồng tại nhà văn hóa thôn.
- Dự thảo Quy chế hoạt động của thư viện huyện đang lấy ý kiến các phòng.
II. KHÓ KHĂN
- Kinh phí mua sách còn hạn chế.`,
    ),
    links: [
      ['85% trường', 'Có 88%', 'met'],
      ['Bổ sung ít nhất', 'Thư viện huyện được', 'not-yet'],
      ['Số lượt bạn', 'Phục vụ 47', 'met'],
      ['Tổ chức Ngày hội', 'Đã tổ chức Ngày', 'met'],
      ['Lắp đặt 12', 'Lắp đặt được 9', 'not-yet'],
      ['Ban hành Quy chế', 'Dự thảo Quy', 'not-yet'],
    ],
  },
  {
    name: 'clean water',
    plan: plan(
      'cấp nước sạch nông thôn',
      `I. MỤC TIÊU
- Tỷ lệ hộ dân nông thôn sử dụng nước sạch đạt 72%.
- Tỷ lệ thất thoát nước giảm còn 18%.
- Đấu nối mới 1.500 hộ.
II. NHIỆM VỤ
1. Nâng cấp trạm bơm Cồn Thoi trước ngày 30/9/2025.
2. Thay 4 km ống dẫn tại xã Đồng Hạ.
3. Lấy mẫu xét nghiệm nước hằng quý tại các công trình.`,
    ),
    report: report(
      'cấp nước sạch nông thôn',
      `I. KẾT QUẢ
1. Tỷ lệ hộ dân nông thôn sử dụng nước sạch đạt 70,4% (kế hoạch 72%).
2. Tỷ lệ thất thoát nước còn 17,2%, giảm 3,1 điểm phần trăm so với năm 2024.
3. Trong năm đấu nối mới 1.612 hộ.
4. Trạm bơm Cồn Thoi đã được nâng cấp xong, đưa vào vận hành từ tháng 8.
5. Đã thay 4,3 km ống dẫn tại xã Đồng Hạ.
6. Doanh thu tiền nước đạt 9,5 tỷ đồng.`,
    ),
    links: [
      ['Tỷ lệ hộ dân', 'Tỷ lệ hộ dân', 'not-yet'],
      ['Tỷ lệ thất thoát', 'Tỷ lệ thất thoát', 'met'],
      ['Đấu nối mới', 'Trong năm đấu nối', 'met'],
      ['Nâng cấp trạm', 'Trạm bơm Cồn', 'met'],
      ['Thay 4 km', 'Đã thay 4,3', 'met'],
    ],
  },
  {
    name: 'safe food',
    plan: plan(
      'bảo đảm an toàn thực phẩm',
      `I. MỤC TIÊU
- 100% bếp ăn tập thể được kiểm tra.
- Không để xảy ra quá 02 vụ ngộ độc thực phẩm.
- 90% cơ sở sản xuất ký cam kết an toàn thực phẩm.
II. NHIỆM VỤ
1. Mở 5 lớp tập huấn kiến thức cho người bán hàng rong.
2. Thành lập đoàn kiểm tra liên ngành dịp Tết Trung thu.
3. Xây dựng mô hình chợ an toàn tại thị trấn.`,
    ),
    report: report(
      'bảo đảm an toàn thực phẩm',
      `I. KẾT QUẢ ĐẠT ĐƯỢC
- Đã kiểm tra 64/64 bếp ăn tập thể.
- Trên địa bàn xảy ra 01 vụ ngộ độc thực phẩm với 12 người mắc.
- 83% cơ sở sản xuất ký cam kết an toàn thực phẩm.
- Mở 5 lớp tập huấn kiến thức cho 240 người bán hàng rong.
- Đoàn kiểm tra liên ngành dịp Tết Trung thu được thành lập theo Quyết định số 77/QĐ-UBND.
- Mô hình chợ an toàn tại thị trấn chưa triển khai do thiếu vốn.
- Xử phạt 15 cơ sở, số tiền 62 triệu đồng.`,
    ),
    links: [
      ['100% bếp', 'Đã kiểm tra 64', 'met'],
      ['Không để xảy ra', 'Trên địa bàn', 'met'],
      ['90% cơ sở', '83% cơ sở', 'not-yet'],
      ['Mở 5 lớp', 'Mở 5 lớp', 'met'],
      ['Thành lập đoàn', 'Đoàn kiểm tra', 'met'],
      ['Xây dựng mô hình', 'Mô hình chợ', 'not-yet'],
    ],
  },
  {
    name: 'forests',
    plan: plan(
      'trồng và bảo vệ rừng',
      `I. MỤC TIÊU
1. Trồng mới 320 ha rừng phòng hộ.
2. Tỷ lệ che phủ rừng đạt 41,5%.
3. Giảm 20% số vụ cháy rừng so với năm 2024.
II. NHIỆM VỤ
1. Giao khoán bảo vệ 1.200 ha rừng cho cộng đồng thôn.
2. Xây dựng 3 chòi canh lửa tại các tiểu khu trọng điểm.
3. Tuần tra rừng ngập mặn ven cửa sông mỗi tháng hai lần.
4. Rà soát quy hoạch ba loại rừng.`,
    ),
    report: report(
      'trồng và bảo vệ rừng',
      `I. KẾT QUẢ THỰC HIỆN
1. Trồng mới 305 ha rừng phòng hộ, đạt 95,3% kế hoạch.
2. Tỷ lệ che phủ rừng ước đạt 41,5%.
3. Số vụ cháy rừng giảm 33% so với năm 2024.
4. Giao khoán bảo vệ 1.240 ha rừng cho cộng đồng thôn.
5. Hoàn thành 2/3 chòi canh lửa tại các tiểu khu trọng điểm.
6. Hoàn thành rà soát quy hoạch ba loại rừng.
7. Trồng mới 50 ha cây ăn quả.`,
    ),
    links: [
      ['Trồng mới 320', 'Trồng mới 305', 'not-yet'],
      ['Tỷ lệ che phủ', 'Tỷ lệ che phủ', 'unknown'],
      ['Giảm 20% số vụ', 'Số vụ cháy', 'met'],
      ['Giao khoán', 'Giao khoán', 'met'],
      ['Xây dựng 3 chòi', 'Hoàn thành 2/3', 'not-yet'],
      ['Rà soát quy hoạch', 'Hoàn thành rà soát', 'met'],
    ],
  },
  {
    name: 'work and training',
    plan: plan(
      'giải quyết việc làm',
      `I. MỤC TIÊU
- Giải quyết việc làm cho 2.400 lao động.
- Đưa 150 lao động đi làm việc ở nước ngoài.
- Tỷ lệ lao động qua đào tạo đạt 66%.
- Tỷ lệ hộ nghèo giảm xuống còn 2,1%.
II. NHIỆM VỤ
1. Tổ chức 4 phiên giao dịch việc làm lưu động.
2. Khảo sát nhu cầu học nghề của thanh niên nông thôn.
3. Cho vay vốn ưu đãi đối với 300 hộ sản xuất.`,
    ),
    report: report(
      'giải quyết việc làm',
      `I. KẾT QUẢ
- Toàn huyện giải quyết việc làm cho 2.655 lao động, trong đó lao động nữ 1.120 người.
- Có 132 lao động đi làm việc ở nước ngoài theo hợp đồng.
- Tỷ lệ lao động qua đào tạo đạt 66,8%, trong đó có bằng cấp, chứng chỉ 27%.
- Tỷ lệ hộ nghèo giảm xuống còn 2,3%.
- Tổ chức 5 phiên giao dịch việc làm lưu động với 1.900 lượt người tham gia.
- Việc khảo sát nhu cầu học nghề của thanh niên nông thôn đã hoàn thành trong quý II.
- Giải ngân vốn ưu đãi cho 341 hộ sản xuất.`,
    ),
    links: [
      ['Giải quyết việc', 'Toàn huyện giải', 'met'],
      ['Đưa 150', 'Có 132', 'not-yet'],
      ['Tỷ lệ lao động qua', 'Tỷ lệ lao động qua', 'met'],
      ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo', 'not-yet'],
      ['Tổ chức 4 phiên', 'Tổ chức 5 phiên', 'met'],
      ['Khảo sát nhu cầu', 'Việc khảo sát', 'met'],
      ['Cho vay vốn', 'Giải ngân vốn', 'met'],
    ],
  },
];
