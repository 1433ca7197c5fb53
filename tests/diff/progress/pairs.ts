/** Twelve plans with a report each, and by hand what the report says of which promise. */
import { documentOf } from './documents.js';

export interface Pair {
  name: string;
  plan: string;
  report: string;
  /** Opening words of the promise → opening words of the sentence that speaks of it, and what can be said. */
  links: readonly (readonly [promise: string, said: string, state: 'met' | 'not-yet' | 'unknown'])[];
}

const hungLam = (year: number, title: string, body: string) =>
  documentOf(
    {
      office: 'tỉnh Hưng Lâm',
      number: `18/KH-UBND`,
      place: 'Hưng Lâm',
      date: `15/01/${year}`,
      kind: 'KẾ HOẠCH',
      title,
    },
    body,
  );
const hungLamReport = (year: number, title: string, body: string, date = `20/12/${year}`) =>
  documentOf(
    { office: 'tỉnh Hưng Lâm', number: '310/BC-UBND', place: 'Hưng Lâm', date, kind: 'BÁO CÁO', title },
    body,
  );
const anBinh = (year: number, title: string, body: string) =>
  documentOf(
    {
      office: 'xã An Bình',
      number: '7/KH-UBND',
      place: 'An Bình',
      date: `20/01/${year}`,
      kind: 'KẾ HOẠCH',
      title,
    },
    body,
  );
const anBinhReport = (year: number, title: string, body: string, date = `25/12/${year}`) =>
  documentOf(
    { office: 'xã An Bình', number: '95/BC-UBND', place: 'An Bình', date, kind: 'BÁO CÁO', title },
    body,
  );

export const PAIRS: readonly Pair[] = [
  {
    name: 'shares of files, short forms written out',
    plan: hungLam(
      2025,
      'Cải cách hành chính tỉnh Hưng Lâm năm 2025',
      `I. MỤC TIÊU
- Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt tối thiểu 80%.
- Tỷ lệ hồ sơ TTHC giải quyết đúng hạn đạt 98%.
- 100% cơ quan công bố kịp thời danh mục TTHC nội bộ.
- Chỉ số hài lòng của người dân đạt trên 90%.
- Tỷ lệ thanh toán phí trực tuyến đạt 60%.
- Tỷ lệ số hóa kết quả giải quyết TTHC đạt 75%.
- Thời gian chờ của người dân tại Bộ phận Một cửa không quá 15 phút.`,
    ),
    report: hungLamReport(
      2025,
      'Kết quả cải cách hành chính năm 2025',
      `I. KẾT QUẢ ĐẠT ĐƯỢC
Tỷ lệ hồ sơ TTHC nộp trực tuyến đạt 83,5%.
Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt 97,2%.
Toàn tỉnh có 100% cơ quan công bố kịp thời danh mục thủ tục hành chính nội bộ.
Chỉ số hài lòng của người dân năm 2025 đạt 91,4%.
Tỷ lệ hồ sơ giải quyết quá hạn là 2,8%.
Tỷ lệ số hóa kết quả giải quyết thủ tục hành chính đạt 79%.
Thời gian chờ của người dân tại Bộ phận Một cửa là 12 phút.`,
    ),
    links: [
      ['Tỷ lệ hồ sơ thủ tục hành chính nộp', 'Tỷ lệ hồ sơ TTHC nộp', 'met'],
      [
        'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn',
        'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn',
        'not-yet',
      ],
      ['100% cơ quan công bố', 'Toàn tỉnh có 100% cơ quan', 'met'],
      ['Chỉ số hài lòng', 'Chỉ số hài lòng', 'met'],
      ['Tỷ lệ số hóa', 'Tỷ lệ số hóa', 'met'],
      ['Thời gian chờ', 'Thời gian chờ', 'met'],
    ],
  },
  {
    name: 'farming of a commune',
    plan: anBinh(
      2026,
      'Phát triển nông nghiệp xã An Bình năm 2026',
      `I. MỤC TIÊU
- Diện tích lúa chất lượng cao đạt 350 ha.
- Đàn bò lai đạt 1.200 con.
- Có thêm ít nhất 02 sản phẩm OCOP đạt hạng 3 sao.
- Sản lượng cá lồng đạt 85 tấn.
- Trồng mới 40 ha rừng sản xuất.
- Tỷ lệ hộ nghèo còn 3%.
- Sửa chữa 12 km đường nội đồng.
- Số hộ dùng phân hữu cơ đạt 450 hộ.`,
    ),
    report: anBinhReport(
      2026,
      'Kết quả phát triển nông nghiệp năm 2026',
      `I. KẾT QUẢ THỰC HIỆN
Diện tích lúa chất lượng cao toàn xã đạt 362 ha.
Đàn bò lai có 1.150 con.
Xã có thêm 02 sản phẩm OCOP đạt hạng 3 sao.
Sản lượng cá lồng ước đạt 88 tấn.
Đã trồng mới 41,5 ha rừng sản xuất.
Đàn lợn đạt 3.400 con.
Đã sửa chữa 9,5 km đường nội đồng.
Số hộ dùng phân hữu cơ đạt 512 hộ.`,
    ),
    links: [
      ['Diện tích lúa', 'Diện tích lúa', 'met'],
      ['Đàn bò lai', 'Đàn bò lai', 'not-yet'],
      ['Có thêm ít nhất 02', 'Xã có thêm 02', 'met'],
      ['Sản lượng cá lồng', 'Sản lượng cá lồng', 'unknown'],
      ['Trồng mới 40 ha', 'Đã trồng mới', 'met'],
      ['Sửa chữa 12 km', 'Đã sửa chữa', 'not-yet'],
      ['Số hộ dùng phân', 'Số hộ dùng phân', 'met'],
    ],
  },
  {
    name: 'tasks done, open and only begun',
    plan: hungLam(
      2025,
      'Kế hoạch công tác tư pháp năm 2025',
      `I. NHIỆM VỤ
- Ban hành quy chế phối hợp quản lý hộ tịch.
- Tổ chức hội thi hòa giải viên giỏi cấp tỉnh.
- Xây dựng phần mềm tra cứu văn bản pháp luật của tỉnh.
- Rà soát danh mục thủ tục cấp phiếu lý lịch tư pháp.
- Kiểm tra hoạt động công chứng tại các huyện miền núi.
- Biên soạn sổ tay pháp luật cho đồng bào Khmer.`,
    ),
    report: hungLamReport(
      2025,
      'Kết quả công tác tư pháp năm 2025',
      `I. KẾT QUẢ ĐẠT ĐƯỢC
UBND tỉnh đã ban hành quy chế phối hợp quản lý hộ tịch.
Sở Tư pháp đã tổ chức hội thi hòa giải viên giỏi cấp tỉnh tại thành phố.
Phần mềm tra cứu văn bản pháp luật của tỉnh đang được xây dựng.
Chưa kiểm tra hoạt động công chứng tại các huyện miền núi do thiếu nhân lực.
Đã trình dự thảo sổ tay pháp luật cho đồng bào Khmer.`,
    ),
    links: [
      ['Ban hành quy chế', 'UBND tỉnh đã ban hành quy chế', 'met'],
      ['Tổ chức hội thi', 'Sở Tư pháp đã tổ chức hội thi', 'met'],
      ['Xây dựng phần mềm', 'Phần mềm tra cứu', 'not-yet'],
      ['Kiểm tra hoạt động công chứng', 'Chưa kiểm tra', 'not-yet'],
      ['Biên soạn sổ tay', 'Đã trình dự thảo', 'unknown'],
    ],
  },
  {
    name: 'another province',
    plan: hungLam(
      2025,
      'Cải cách hành chính năm 2025',
      'I. MỤC TIÊU\n- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%.',
    ),
    report: documentOf(
      {
        office: 'tỉnh Yên Phong',
        number: '9/BC-UBND',
        place: 'Yên Phong',
        date: '20/12/2025',
        kind: 'BÁO CÁO',
        title: 'Kết quả cải cách hành chính năm 2025',
      },
      'I. KẾT QUẢ ĐẠT ĐƯỢC\nTỷ lệ hồ sơ nộp trực tuyến đạt 95%.',
    ),
    links: [],
  },
  {
    name: 'another year',
    plan: hungLam(
      2025,
      'Cải cách hành chính năm 2025',
      'I. MỤC TIÊU\n- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%.',
    ),
    report: hungLamReport(
      2023,
      'Kết quả cải cách hành chính năm 2023',
      'I. KẾT QUẢ ĐẠT ĐƯỢC\nTỷ lệ hồ sơ nộp trực tuyến đạt 95%.',
    ),
    links: [],
  },
  {
    name: 'a quarter of the year, with limits',
    plan: hungLam(
      2025,
      'Bảo đảm trật tự an toàn giao thông năm 2025',
      `I. MỤC TIÊU
- Số vụ tai nạn giao thông không quá 120 vụ.
- Số xe buýt được lắp camera giám sát đạt 300 xe.
- Xử lý dứt điểm ít nhất 05 điểm đen giao thông.
- 90% học sinh trung học được học luật giao thông.`,
    ),
    report: hungLamReport(
      2025,
      'Tình hình trật tự an toàn giao thông quý I năm 2025',
      `I. KẾT QUẢ ĐẠT ĐƯỢC
Toàn tỉnh xảy ra 31 vụ tai nạn giao thông, giảm 12% so với cùng kỳ.
Số xe buýt được lắp camera giám sát là 212 xe.
Đã xử lý dứt điểm 05 điểm đen giao thông.
Đã có 92% học sinh trung học được học luật giao thông.`,
      '28/3/2025',
    ),
    links: [
      ['Số vụ tai nạn', 'Toàn tỉnh xảy ra 31 vụ', 'unknown'],
      ['Số xe buýt', 'Số xe buýt', 'not-yet'],
      ['Xử lý dứt điểm', 'Đã xử lý dứt điểm', 'met'],
      ['90% học sinh', 'Đã có 92% học sinh', 'met'],
    ],
  },
  {
    name: 'figures of the plan beside those reached',
    plan: hungLam(
      2025,
      'Phát triển kinh tế tư nhân năm 2025',
      `I. MỤC TIÊU
- Thành lập mới 800 doanh nghiệp.
- Số hộ kinh doanh chuyển thành doanh nghiệp đạt 60 hộ.
- Tỷ lệ doanh nghiệp nộp thuế điện tử đạt 99%.
- Giảm 20% chi phí tuân thủ của doanh nghiệp.`,
    ),
    report: hungLamReport(
      2025,
      'Kết quả phát triển kinh tế tư nhân năm 2025',
      `I. KẾT QUẢ ĐẠT ĐƯỢC
Thành lập mới 742 doanh nghiệp, đạt 92,8% kế hoạch.
Số hộ kinh doanh chuyển thành doanh nghiệp đạt 64 hộ (kế hoạch 60 hộ).
Tỷ lệ doanh nghiệp nộp thuế điện tử chưa đạt 99%.
Chi phí tuân thủ của doanh nghiệp giảm 22%.`,
    ),
    links: [
      ['Thành lập mới 800', 'Thành lập mới 742', 'not-yet'],
      ['Số hộ kinh doanh', 'Số hộ kinh doanh', 'met'],
      ['Tỷ lệ doanh nghiệp nộp thuế', 'Tỷ lệ doanh nghiệp nộp thuế', 'not-yet'],
      ['Giảm 20% chi phí', 'Chi phí tuân thủ', 'met'],
    ],
  },
  {
    name: 'schools and clinics',
    plan: anBinh(
      2026,
      'Phát triển giáo dục, y tế xã An Bình năm 2026',
      `I. MỤC TIÊU
- Tỷ lệ trẻ 5 tuổi đến lớp mẫu giáo đạt 100%.
- Tỷ lệ người dân tham gia bảo hiểm y tế đạt trên 95%.
- Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thấp còi dưới 12%.
- Xây mới 06 phòng học tại điểm trường thôn Đông.
- Tỷ lệ học sinh hoàn thành tiểu học đạt 99%.
- Cử 05 giáo viên học tiếng Khmer.
- Tỷ lệ phụ nữ mang thai được khám thai đủ bốn lần đạt 90%.
- Lắp 10 bồn rửa tay tại trạm y tế.`,
    ),
    report: anBinhReport(
      2026,
      'Kết quả giáo dục, y tế xã An Bình năm 2026',
      `I. KẾT QUẢ ĐẠT ĐƯỢC
Tỷ lệ trẻ 5 tuổi đến lớp mẫu giáo đạt 100%.
Tỷ lệ người dân tham gia bảo hiểm y tế đạt 94,1%.
Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thấp còi là 10,6%.
Đã xây mới 04 phòng học tại điểm trường thôn Đông.
Tỷ lệ học sinh hoàn thành trung học cơ sở đạt 99,5%.
Đã cử 05 giáo viên học tiếng Khmer.
Tỷ lệ phụ nữ mang thai được khám thai đủ bốn lần đạt 86%.
Đã lắp 10 bồn rửa tay tại trạm y tế.`,
    ),
    links: [
      ['Tỷ lệ trẻ 5 tuổi', 'Tỷ lệ trẻ 5 tuổi', 'met'],
      ['Tỷ lệ người dân tham gia', 'Tỷ lệ người dân tham gia', 'not-yet'],
      ['Tỷ lệ trẻ dưới 5 tuổi', 'Tỷ lệ trẻ dưới 5 tuổi', 'met'],
      ['Xây mới 06 phòng học', 'Đã xây mới 04 phòng học', 'not-yet'],
      ['Cử 05 giáo viên', 'Đã cử 05', 'met'],
      ['Tỷ lệ phụ nữ mang thai', 'Tỷ lệ phụ nữ mang thai', 'not-yet'],
      ['Lắp 10 bồn', 'Đã lắp 10', 'met'],
    ],
  },
  {
    name: 'parts of a whole',
    plan: hungLam(
      2025,
      'Chuyển đổi số tỉnh Hưng Lâm năm 2025',
      `I. MỤC TIÊU
- 100% sở, ngành kết nối trục liên thông văn bản.
- 90% xã, phường có tổ công nghệ số cộng đồng.
- 70% trường học dùng học bạ số.
II. NHIỆM VỤ
- Nâng cấp trung tâm dữ liệu của tỉnh.
- Cấp chữ ký số cho cán bộ y tế cơ sở.
- Mở 15 lớp tập huấn kỹ năng số cho cán bộ thôn.
- Ban hành bộ chỉ số đánh giá chuyển đổi số cấp xã.`,
    ),
    report: hungLamReport(
      2025,
      'Kết quả chuyển đổi số năm 2025',
      `I. KẾT QUẢ ĐẠT ĐƯỢC
Có 20/20 sở, ngành kết nối trục liên thông văn bản.
Có 85/102 xã, phường có tổ công nghệ số cộng đồng.
Tỷ lệ trường học dùng học bạ số đạt 78%.
Các địa phương đã cấp chữ ký số cho cán bộ y tế cơ sở.
Đã hoàn thành nâng cấp trung tâm dữ liệu của tỉnh.
Đã mở 12 lớp tập huấn kỹ năng số cho cán bộ thôn.
Dự thảo bộ chỉ số đánh giá chuyển đổi số cấp xã đang lấy ý kiến.`,
    ),
    links: [
      ['100% sở, ngành', 'Có 20/20 sở', 'met'],
      ['90% xã, phường', 'Có 85/102 xã', 'not-yet'],
      ['70% trường học', 'Tỷ lệ trường học', 'met'],
      ['Nâng cấp trung tâm dữ liệu', 'Đã hoàn thành nâng cấp', 'met'],
      ['Cấp chữ ký số', 'Các địa phương đã cấp', 'met'],
      ['Mở 15 lớp', 'Đã mở 12 lớp', 'not-yet'],
      ['Ban hành bộ chỉ số', 'Dự thảo bộ chỉ số', 'not-yet'],
    ],
  },
  {
    name: 'five years, two dates of one target',
    plan: documentOf(
      {
        office: 'xã An Bình',
        number: '3/KH-UBND',
        place: 'An Bình',
        date: '20/02/2026',
        kind: 'KẾ HOẠCH',
        title: 'Xây dựng nông thôn mới xã An Bình giai đoạn 2026 - 2030',
      },
      `I. MỤC TIÊU
1. Đến năm 2028:
- Số thôn đạt chuẩn nông thôn mới kiểu mẫu là 3 thôn.
- Tỷ lệ hộ dùng nước sạch đạt 85%.
2. Đến năm 2030:
- Số thôn đạt chuẩn nông thôn mới kiểu mẫu là 6 thôn.
- Tỷ lệ chất thải rắn được thu gom đạt 95%.
- Số tuyến đường hoa đạt 20 tuyến.
- Số nhà văn hóa thôn được sửa chữa đạt 9 nhà.`,
    ),
    report: anBinhReport(
      2027,
      'Kết quả xây dựng nông thôn mới năm 2027',
      `I. KẾT QUẢ ĐẠT ĐƯỢC
Số thôn đạt chuẩn nông thôn mới kiểu mẫu là 4 thôn.
Tỷ lệ hộ dùng nước sạch đạt 81%.
Tỷ lệ chất thải rắn được thu gom đạt 88%.
Tỷ lệ hộ dùng điện lưới đạt 99%.
Số tuyến đường hoa là 22 tuyến.
Số nhà văn hóa thôn được sửa chữa là 5 nhà.`,
    ),
    links: [
      ['Số thôn đạt chuẩn nông thôn mới kiểu mẫu là 3', 'Số thôn đạt chuẩn', 'met'],
      ['Số thôn đạt chuẩn nông thôn mới kiểu mẫu là 6', 'Số thôn đạt chuẩn', 'not-yet'],
      ['Tỷ lệ hộ dùng nước sạch', 'Tỷ lệ hộ dùng nước sạch', 'not-yet'],
      ['Tỷ lệ chất thải rắn', 'Tỷ lệ chất thải rắn', 'not-yet'],
      ['Số tuyến đường hoa', 'Số tuyến đường hoa', 'met'],
      ['Số nhà văn hóa', 'Số nhà văn hóa', 'not-yet'],
    ],
  },
  {
    name: 'other words, other things',
    plan: hungLam(
      2025,
      'Phát triển du lịch năm 2025',
      `I. MỤC TIÊU
- Đón 2,5 triệu lượt khách du lịch.
- Khách quốc tế đạt 150 nghìn lượt.
- Số cơ sở lưu trú được xếp hạng đạt 85 cơ sở.
- Doanh thu từ du lịch đạt 1.900 tỷ đồng.
- Công suất phòng lưu trú bình quân đạt 65%.
- Đào tạo nghiệp vụ cho 400 lao động du lịch.
II. NHIỆM VỤ
- Tổ chức tuần lễ văn hóa chợ nổi Hưng Lâm.
- Khảo sát tuyến du lịch đường sông nối ba huyện ven biển.`,
    ),
    report: hungLamReport(
      2025,
      'Kết quả phát triển du lịch năm 2025',
      `I. KẾT QUẢ ĐẠT ĐƯỢC
Toàn tỉnh đón 2,7 triệu lượt khách du lịch.
Khách nội địa đạt 2,4 triệu lượt.
Số cơ sở lưu trú được xếp hạng là 88 cơ sở.
Doanh thu từ du lịch đạt 1.842 tỷ đồng.
Công suất phòng lưu trú bình quân đạt 61%.
Đã đào tạo nghiệp vụ cho 415 lao động du lịch.
Đã tổ chức tuần lễ văn hóa chợ nổi Hưng Lâm thu hút đông khách.
Đã khảo sát tuyến du lịch đường bộ nối ba huyện miền núi.`,
    ),
    links: [
      ['Đón 2,5 triệu', 'Toàn tỉnh đón', 'met'],
      ['Công suất phòng', 'Công suất phòng', 'not-yet'],
      ['Số cơ sở lưu trú', 'Số cơ sở lưu trú', 'met'],
      ['Doanh thu từ du lịch', 'Doanh thu từ du lịch', 'not-yet'],
      ['Đào tạo nghiệp vụ', 'Đã đào tạo nghiệp vụ', 'met'],
      ['Tổ chức tuần lễ', 'Đã tổ chức tuần lễ', 'met'],
    ],
  },
  {
    name: 'housing, labour and the poor',
    plan: hungLam(
      2025,
      'Bảo đảm an sinh xã hội năm 2025',
      `I. MỤC TIÊU
- Xóa 1.500 căn nhà tạm, nhà dột nát.
- Tạo việc làm mới cho 22.000 lao động.
- Đưa 1.800 người đi làm việc ở nước ngoài theo hợp đồng.
- Tỷ lệ lao động qua đào tạo có chứng chỉ đạt 32%.
- Tỷ lệ hộ nghèo đa chiều giảm xuống còn 1,5%.
II. NHIỆM VỤ
- Thăm hỏi gia đình người có công dịp Tết Nguyên đán.
- Xây dựng nhà dưỡng lão tại huyện Tân Hòa.
- Phê duyệt đề án nhà ở cho công nhân khu công nghiệp.`,
    ),
    report: hungLamReport(
      2025,
      'Kết quả bảo đảm an sinh xã hội năm 2025',
      `I. KẾT QUẢ ĐẠT ĐƯỢC
Đã xóa 1.532 căn nhà tạm, nhà dột nát.
Tạo việc làm mới cho 21.480 lao động.
Đưa 1.915 người đi làm việc ở nước ngoài theo hợp đồng.
Tỷ lệ lao động qua đào tạo có chứng chỉ đạt 32,4%.
Tỷ lệ hộ nghèo đa chiều giảm xuống còn 1,3%.
Các địa phương đã thăm hỏi gia đình người có công dịp Tết Nguyên đán.
Nhà dưỡng lão tại huyện Tân Hòa chậm tiến độ do vướng mặt bằng.
UBND tỉnh đã phê duyệt đề án nhà ở cho công nhân khu công nghiệp.`,
    ),
    links: [
      ['Xóa 1.500', 'Đã xóa 1.532', 'met'],
      ['Tạo việc làm', 'Tạo việc làm', 'not-yet'],
      ['Đưa 1.800', 'Đưa 1.915', 'met'],
      ['Tỷ lệ lao động qua đào tạo', 'Tỷ lệ lao động qua đào tạo', 'met'],
      ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo', 'met'],
      ['Thăm hỏi gia đình', 'Các địa phương đã thăm hỏi', 'met'],
      ['Xây dựng nhà dưỡng lão', 'Nhà dưỡng lão', 'not-yet'],
      ['Phê duyệt đề án', 'UBND tỉnh đã phê duyệt', 'met'],
    ],
  },
];
