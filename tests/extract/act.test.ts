import { describe, expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

/** Texts that are no acts, in the shape of pages on the web, schoolwork and pieces of law; all of our own writing. */
const NO_ACTS: [string, string][] = [
  [
    'news of a plan',
    '# Hưng Lâm triển khai kế hoạch cải cách hành chính\n\nSáng nay, UBND tỉnh họp báo về kế hoạch mới.\n\n## Mục tiêu\n\n- 90% hồ sơ được giải quyết đúng hạn.\n\n## Nhiệm vụ\n\n- Rà soát thủ tục hành chính.\n- Đào tạo cán bộ.\n\nNguồn: Báo Hưng Lâm\n',
  ],
  [
    'news of an order',
    '# Chủ tịch tỉnh yêu cầu xử lý dứt điểm ô nhiễm\n\nMới đây, Chủ tịch UBND tỉnh đi kiểm tra bãi rác. Ông Trần Văn Mẫu cho biết người dân phản ánh nhiều lần.\n\n- Giao Sở Nông nghiệp và Môi trường kiểm tra trong tháng 6.\n- Yêu cầu UBND xã An Lộc thu gom rác.\n\nẢnh: Lê Thử\n',
  ],
  [
    'an office in an encyclopaedia',
    '# Sở Y tế Hưng Lâm\n\nSở Y tế Hưng Lâm là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.[1]\n\n## Lịch sử\n\nSở được thành lập năm 1976.\n\n## Nhiệm vụ\n\n- Quản lý bệnh viện.\n- Đào tạo nhân lực y tế.\n\n## Tham khảo\n',
  ],
  [
    'a military unit',
    '# Trung đoàn 45\n\nTrung đoàn được thành lập ngày 02/3/1968.\n\n## Nhiệm vụ\n\n- Bảo vệ tuyến đường.\n- Huấn luyện chiến sĩ.\n\n## Chú thích\n\nThể loại: Đơn vị quân đội\n',
  ],
  [
    'questions on a decree',
    '# Hỏi đáp về nghị định xử phạt\n\n## Nội dung chính\n\n- Mức phạt bao nhiêu?\n- Thẩm quyền ra sao?\n\n## Biện pháp khắc phục hậu quả là gì?\n\n- Buộc tháo dỡ công trình.\n- Buộc nộp lại số lợi bất hợp pháp.\n\n## Mức phạt như thế nào?\n\nPhạt tiền từ 2.000.000 đồng đến 5.000.000 đồng.\n',
  ],
  [
    'a chapter of a law',
    'Chương II\nQUYỀN VÀ NGHĨA VỤ\n\nĐiều 5. Nhiệm vụ của cơ quan quản lý\n1. Xây dựng cơ sở dữ liệu.\n2. Kiểm tra việc thực hiện.\nĐiều 6. Trách nhiệm của tổ chức\n1. Bảo vệ dữ liệu.\nĐiều 7. Các biện pháp bảo vệ\n1. Mã hóa dữ liệu.\n',
  ],
  [
    'penalties',
    'Điều 10. Vi phạm quy định về vệ sinh\n1. Phạt tiền từ 1.000.000 đồng đến 2.000.000 đồng đối với hành vi xả rác.\n2. Biện pháp khắc phục hậu quả:\na) Buộc thu gom rác.\nĐiều 11. Vi phạm quy định về tiếng ồn\n1. Phạt cảnh cáo.\nĐiều 12. Thẩm quyền\n1. Chủ tịch UBND xã phạt đến 5.000.000 đồng.\n',
  ],
  [
    'a firm',
    '# Công ty Sạch Xanh\n\nChúng tôi cung cấp dịch vụ vệ sinh.\n\n## Mục tiêu\n\n- Trở thành đơn vị dẫn đầu.\n\n## Giải pháp\n\n- Khử khuẩn phòng họp.\n- Giặt thảm.\n\nHotline: 1900 0000\n',
  ],
  [
    'a school essay',
    'Viết đoạn văn về nhiệm vụ của học sinh\n\nNhiệm vụ\n\nTheo em, học sinh phải chăm học. Em luôn giúp đỡ bạn bè.\n\nBiện pháp\n\nEm lập thời gian biểu.\n',
  ],
  [
    'an essay with headings',
    '# Bảo vệ môi trường\n\n## Thực trạng\n\nRác thải ngày càng nhiều, chúng ta cần hành động.\n\n## Giải pháp\n\n- Trồng cây.\n- Phân loại rác.\n\nTôi mong mọi người cùng chung tay.\n',
  ],
  [
    'a recipe',
    '# Cách nấu canh chua\n\n## Nội dung\n\n- Rửa sạch cá.\n- Nấu nước dùng.\n\nCác bạn cùng thử nhé.\n',
  ],
  [
    'a product page',
    '# Máy lọc nước H2\n\n## Nội dung chính\n\n- Lắp đặt nhanh.\n- Bảo hành 24 tháng.\n\nThêm vào giỏ hàng\n\nĐăng ký: nhận tin khuyến mãi\n',
  ],
  [
    'a job page',
    '# Tuyển dụng kế toán\n\n## Nhiệm vụ\n\n- Lập báo cáo tài chính.\n- Theo dõi công nợ.\n\n## Quyền lợi\n\n- Thưởng tết.\n\nLiên hệ: 0900 000 000\n',
  ],
  [
    'a travel guide',
    '# Du lịch hồ Mây\n\n## Hoạt động\n\n- Chèo thuyền.\n- Cắm trại.\n\n## Thời gian\n\nTháng 3 đến tháng 8.\n\nXem thêm: Khách sạn gần hồ\n',
  ],
  [
    'an interview',
    '# Trò chuyện với nhà khoa học\n\nPhóng viên: Nhiệm vụ của đề tài là gì?\n\n- Chúng tôi nghiên cứu giống lúa mới.\n\nPhóng viên: Giải pháp thế nào?\n\n- Lai tạo và chọn lọc.\n',
  ],
  [
    'a history',
    '# Lịch sử làng nghề\n\nLàng được thành lập năm 1620.\n\n## Hoạt động\n\n- Dệt vải.\n- Nhuộm chàm.\n\n## Liên kết ngoài\n',
  ],
  [
    'a lecture',
    '# Bài 3: Quản lý nhà nước\n\n## Mục tiêu\n\n- Trình bày được khái niệm.\n\n## Nội dung\n\nQuản lý là gì? Chúng ta cùng phân tích.\n\n- Phân tích các nguyên tắc.\n',
  ],
  [
    'a FAQ on a plan',
    '# Kế hoạch 12 có gì mới?\n\n## Mục tiêu của kế hoạch là gì?\n\n- 80% xã có cáp quang.\n\n## Ai thực hiện?\n\nSở Nội vụ chủ trì.\n\n## Kinh phí bao nhiêu?\n\n2 tỷ đồng.\n',
  ],
  [
    'a forum',
    '# Hỏi về hồ sơ đất đai\n\nEm muốn hỏi nhiệm vụ của địa chính xã là gì?\n\n1. Đo đạc.\n2. Lập hồ sơ.\n\nBình luận: 12\n',
  ],
  [
    'a legal advice page',
    '# Thủ tục thành lập công ty\n\n## Nội dung chính\n\n- Chuẩn bị hồ sơ.\n- Nộp hồ sơ.\n\nLuật sư của chúng tôi sẵn sàng hỗ trợ quý khách.\n',
  ],
  ['a poem', 'Mùa xuân về trên phố núi\nHoa nở trắng bên đồi\nEm đi qua ngày cũ\nNghe gió hát không lời\n'],
  ['a list of sights', '# Mười điểm đến\n\n1. Thác Mây\n2. Chùa Đá\n3. Chợ phiên Hồ Mây\n'],
  [
    'a company’s news',
    '# Khai trương chi nhánh\n\nHôm nay, công ty khai trương chi nhánh An Lộc.\n\n## Nhiệm vụ\n\n- Phục vụ khách hàng.\n- Mở rộng thị trường.\n\nTác giả: Phòng Truyền thông\n',
  ],
  [
    'a sports report',
    'Trận đấu chiều nay kết thúc với tỷ số 2 - 1. Huấn luyện viên cho biết đội đã hoàn thành mục tiêu.\n\n- Phút 12: bàn mở tỷ số.\n- Phút 78: bàn ấn định.\n',
  ],
  [
    'a book’s contents',
    '# Mục lục\n\n## Chương 1. Mở đầu\n\n## Chương 2. Giải pháp\n\n- Tiết kiệm điện, trang 12\n- Tiết kiệm nước, trang 20\n',
  ],
  [
    'a health page',
    '# Phòng bệnh cúm\n\n## Biện pháp\n\n- Rửa tay.\n- Đeo khẩu trang.\n\nĐọc thêm: Tiêm vắc xin ở đâu?\n',
  ],
  [
    'an event page',
    '# Đêm nhạc mùa thu\n\n## Nội dung\n\n- Hợp xướng thiếu nhi.\n- Độc tấu sáo.\n\nChia sẻ: Facebook\n',
  ],
  [
    'a dictionary entry',
    '# Kế hoạch\n\nKế hoạch là một tập hợp các hoạt động của tổ chức.\n\n## Nhiệm vụ\n\n- Định hướng.\n',
  ],
  [
    'a user’s guide',
    '# Hướng dẫn dùng ứng dụng\n\n## Các bước thực hiện\n\n- Mở ứng dụng.\n- Nhập mật khẩu.\n\nNếu quên mật khẩu, các bạn bấm vào đây.\n',
  ],
  [
    'a biography',
    '# Lê Văn Thử\n\nÔng là một nhà giáo của trường Nguyễn Trãi.[2]\n\n## Hoạt động\n\n- Viết sách giáo khoa.\n- Dịch thơ.\n\n## Chú thích\n',
  ],
];

describe('texts that are no acts promise nothing', () => {
  test.each(NO_ACTS)('%s', async (_, text) => {
    const { targets, tasks } = await planOfText(text, 'markdown');
    expect([...targets, ...tasks].map(({ text: words }) => words)).toEqual([]);
  });
});

/** Plans without their first page, drafts without letterhead, annexes alone: how many items each must give. */
const BODIES: [string, string, number][] = [
  [
    'a body',
    'I. MỤC TIÊU\n- 90% hồ sơ đúng hạn.\nII. NHIỆM VỤ\n- Rà soát thủ tục.\n- Đào tạo cán bộ.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ theo dõi.',
    4,
  ],
  ['tasks alone', 'II. NHIỆM VỤ\n1. Nạo vét 12 km kênh.\n2. Sửa 04 trạm bơm.', 2],
  [
    'the end of a plan',
    'V. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí kinh phí.\n2. Sở Y tế\n- Cấp thuốc.',
    2,
  ],
  [
    'assignments by agency',
    '1. Sở Xây dựng\na) Kiểm tra 20 công trình.\nb) Báo cáo trước ngày 30/6/2026.\n2. Công an tỉnh\na) Phân luồng giao thông.',
    0,
  ],
  [
    'a draft with its kind',
    'KẾ HOẠCH\nPhòng chống cháy rừng năm 2026\n\nI. NỘI DUNG\n- Phát dọn 30 km đường băng.\n- Trực 24/24.',
    2,
  ],
  [
    'an annex',
    'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\nTT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tLập bản đồ\tSở Xây dựng\tQuý I/2026\n2\tCắm mốc\tUBND xã An Lộc\tQuý II/2026',
    2,
  ],
  ['solutions', 'III. GIẢI PHÁP CHỦ YẾU\n1. Đẩy mạnh tuyên truyền.\n2. Huy động nguồn lực.', 2],
  ['targets alone', 'I. CHỈ TIÊU\n- 100% thôn có nhà văn hóa.\n- Thu nhập 60 triệu đồng/người.', 2],
  [
    'funds and execution',
    'IV. KINH PHÍ\n- Sở Tài chính lập dự toán trước ngày 15/7.\nV. TỔ CHỨC THỰC HIỆN\n- Các xã báo cáo hằng tháng.',
    2,
  ],
  [
    'numbers for headings',
    '1. Mục đích\n- Nâng cao nhận thức.\n2. Nội dung thực hiện\n- Mở 05 lớp.\n3. Tổ chức thực hiện\n- Phòng Văn hóa chủ trì.',
    3,
  ],
  [
    'parts in letters',
    'A. MỤC TIÊU\n1. Giảm 5% hộ nghèo.\nB. NHIỆM VỤ, GIẢI PHÁP\n1. Hỗ trợ nhà ở.\n2. Dạy nghề.',
    3,
  ],
  [
    'lines of labels',
    'II. NHIỆM VỤ\n1. Mở lớp tin học.\n- Đơn vị chủ trì: Sở Nội vụ.\n- Thời gian: Quý II/2026.\n2. Biên soạn sổ tay.\n- Đơn vị chủ trì: Sở Tư pháp.',
    2,
  ],
  [
    'a school’s plan',
    'II. NHIỆM VỤ TRỌNG TÂM\n1. Bồi dưỡng học sinh giỏi.\n2. Tổ chức hội thi.\nIII. TỔ CHỨC THỰC HIỆN\n1. Tổ Tự nhiên lập danh sách.',
    3,
  ],
  ['a party cell’s programme', 'II. NHIỆM VỤ\n1. Kết nạp 03 đảng viên.\n2. Sinh hoạt chuyên đề hằng quý.', 2],
  [
    'headings without numbers',
    'MỤC TIÊU\n\n- 85% người dân hài lòng.\n\nNHIỆM VỤ\n\n- Lắp ki-ốt tra cứu.\n- Tập huấn công chức.',
    3,
  ],
];

describe('pieces of plans lose nothing', () => {
  test.each(BODIES)('%s', async (_, text, items) => {
    const { targets, tasks, diagnostics } = await planOfText(text);
    expect(
      targets.length + tasks.filter((task) => !tasks.some(({ parentId }) => parentId === task.id)).length,
    ).toBe(items);
    expect(diagnostics.map(({ code }) => code)).not.toContain('not-an-act');
  });
});

test('what was seen is said', async () => {
  const { diagnostics } = await planOfText(
    '# Cách trồng rau\n\n## Nội dung chính\n\n- Gieo hạt.\n',
    'markdown',
  );
  expect(diagnostics.map(({ code }) => code)).toContain('not-an-act');
});
