import { expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

const tasks = async (text: string) =>
  (await planOfText(text)).tasks.map(({ id, lead }) => [id, lead.map(({ name }) => name).join('; ')]);

test('orders of a directive stand in a section of their own where no heading holds them', async () => {
  const text = `UBND TỈNH THANH VÂN
Số: 06/CT-UBND
CHỈ THỊ
Về việc phòng, chống thiên tai năm 2026

Để chủ động ứng phó, Chủ tịch UBND tỉnh yêu cầu:
1. Sở Nông nghiệp và Môi trường
a) Rà soát phương án ứng phó.
b) Kiểm tra 45 hồ chứa nước.
2. Sở Xây dựng chủ trì, phối hợp với Công an tỉnh bảo đảm giao thông.
3. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Chỉ thị này.
Yêu cầu Giám đốc các sở nghiêm túc thực hiện Chỉ thị này./.`;
  expect(await tasks(text)).toEqual([
    ['1-1', 'Sở Nông nghiệp và Môi trường'],
    ['1-2', 'Sở Nông nghiệp và Môi trường'],
    ['B-1', 'Sở Xây dựng'],
    ['B-2', 'Văn phòng UBND tỉnh'],
    ['B-3', 'Giám đốc các sở'],
  ]);
});

test('dashes behind a line that hands out are orders, those of the addressees are none', async () => {
  const text = `UBND TỈNH THANH VÂN
Số: 11/CĐ-UBND
CÔNG ĐIỆN
Về việc ứng phó với bão số 5

Chủ tịch UBND tỉnh điện:
- Giám đốc các sở: Xây dựng, Công Thương;
- Chủ tịch UBND các xã, phường.

Chủ tịch UBND tỉnh yêu cầu các cơ quan thực hiện:
- Sở Xây dựng kiểm tra các công trình.
- Sở Y tế chuẩn bị thuốc.`;
  expect(await tasks(text)).toEqual([
    ['B-1', 'Sở Xây dựng'],
    ['B-2', 'Sở Y tế'],
  ]);
});

test('a decision gives no orders outside its articles', async () => {
  const text =
    'QUYẾT ĐỊNH\nVề việc khen thưởng\n\n1. Sở Y tế có thành tích xuất sắc.\n2. Sở Nội vụ trao quyết định.';
  expect(await tasks(text)).toEqual([]);
});

test('orders in the articles of a decision are tasks, those of effect and execution are not', async () => {
  const text = `UBND TỈNH THANH VÂN
Số: 61/QĐ-UBND
QUYẾT ĐỊNH
Về việc thành lập Ban Chỉ đạo phòng, chống lụt bão

Điều 1. Thành lập Ban Chỉ đạo phòng, chống lụt bão tỉnh gồm 09 thành viên.
Điều 2. Giao Sở Nội vụ trình quy chế hoạt động của Ban Chỉ đạo trước ngày 15/5/2026.
Điều 3. Chủ tịch UBND tỉnh yêu cầu:
1. Sở Tài chính bố trí kinh phí hoạt động.
2. Quyết định này lập thành 03 bản.
Điều 4. Quyết định này có hiệu lực kể từ ngày ký.
Điều 5. Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.`;
  expect(await tasks(text)).toEqual([
    ['D2-1', 'Sở Nội vụ'],
    ['D3-1', 'Sở Tài chính'],
  ]);
  const { diagnostics } = await planOfText(text);
  expect(diagnostics.filter(({ code }) => code === 'order-outside-sections')).toHaveLength(2);
});

test('a regulation states standing duties; its section of execution gives work', async () => {
  const text = `UBND TỈNH THANH VÂN
Số: 12/QC-UBND
QUY CHẾ
Phối hợp quản lý bến thủy nội địa

Chương I. QUY ĐỊNH CHUNG
Điều 1. Trách nhiệm của Sở Xây dựng
1. Chủ trì kiểm tra bến thủy.
Chương II. TỔ CHỨC THỰC HIỆN
Điều 2. Sở Xây dựng tổng hợp kết quả, báo cáo trước ngày 15/12 hằng năm.`;
  expect(await tasks(text)).toEqual([['D2-1', 'Sở Xây dựng']]);
});

test('in minutes what was agreed is work, views and those present are none', async () => {
  const text = `UBND XÃ AN LỘC
Số: 05/BB-UBND
BIÊN BẢN HỌP
Về việc sửa chữa chợ trung tâm

I. THÀNH PHẦN
1. Bà Lê Thị Mẫu - Phó Chủ tịch UBND xã, chủ trì.
II. NỘI DUNG
1. Ý kiến của Phòng Kinh tế: mái chợ dột, cần sửa trước mùa mưa.
III. KẾT LUẬN
1. Phòng Kinh tế lập dự toán sửa chữa trước ngày 20/5/2026.
2. Giao Công an xã thông báo đến các hộ kinh doanh.
Biên bản được lập thành 02 bản.`;
  expect(await tasks(text)).toEqual([
    ['III-1', 'Phòng Kinh tế'],
    ['III-2', 'Công an xã'],
  ]);
});

test('lines that name whom a part of the orders is for lead their dashes, without any heading', async () => {
  const text = `UBND TỈNH THANH VÂN
SỞ Y TẾ
Số: 71/SYT-NVY
V/v phòng, chống bệnh sởi

Kính gửi: Các bệnh viện, trung tâm y tế.

Sở Y tế đề nghị các đơn vị triển khai một số việc sau:
Các bệnh viện đa khoa:
- Bố trí khu cách ly.
- Dự trữ thuốc.
Phòng Nghiệp vụ Y có nhiệm vụ:
- Tổng hợp nhu cầu thuốc, báo cáo Ban Giám đốc Sở.
Hồ sơ gồm:
- Đơn đề nghị.`;
  expect((await tasks(text)).slice(0, 5)).toEqual([
    ['B-1', 'Các bệnh viện đa khoa'],
    ['B-1.1', 'Các bệnh viện đa khoa'],
    ['B-1.2', 'Các bệnh viện đa khoa'],
    ['B-2', 'Phòng Nghiệp vụ Y'],
    ['B-2.1', 'Phòng Nghiệp vụ Y'],
  ]);
  expect(await tasks(text)).toHaveLength(5);
});

test('minutes: what was reported under their contents is no work, what was concluded is', async () => {
  const text = `UBND TỈNH THANH VÂN
BAN QUẢN LÝ KHU KINH TẾ
Số: 08/BB-BQL
BIÊN BẢN
Họp giao ban tháng 3 năm 2026
Thời gian: 08 giờ 00 phút ngày 05/3/2026.

I. NỘI DUNG
1. Phòng Đầu tư báo cáo kết quả tháng 02: đã cấp 05 giấy chứng nhận.
2. Phòng Quy hoạch trình bày vướng mắc về đất đai.
II. KẾT LUẬN CỦA TRƯỞNG BAN
1. Ghi nhận kết quả mà các phòng đã đạt được.
2. Phòng Đầu tư hoàn thiện hồ sơ kêu gọi đầu tư trước ngày 20/3/2026.
Cuộc họp kết thúc lúc 11 giờ 30 phút cùng ngày.`;
  expect(await tasks(text)).toEqual([['II-1', 'Phòng Đầu tư']]);
  expect((await planOfText(text)).document.title).toBe('Họp giao ban tháng 3 năm 2026');
});

test('an article that says what the body set up has to do leads its dashes', async () => {
  const text = `UBND TỈNH THANH VÂN
SỞ Y TẾ
Số: 50/QĐ-SYT
QUYẾT ĐỊNH
Về việc thành lập Đoàn kiểm tra hành nghề dược

Điều 1. Thành lập Đoàn kiểm tra hành nghề dược gồm:
1. Ông Lê Thử - Trưởng đoàn;
2. Bà Vũ Thị Thử - Thành viên.
Điều 2. Đoàn kiểm tra có nhiệm vụ:
- Kiểm tra 35 cơ sở bán lẻ thuốc.
Điều 3. Đoàn kiểm tra làm việc theo kế hoạch. Giao Thanh tra Sở cử thư ký.
Điều 4. Quyết định này có hiệu lực từ ngày ký.`;
  expect((await tasks(text)).filter(([id]) => id !== 'D2-1')).toEqual([
    ['D2-1.1', 'Đoàn kiểm tra'],
    ['D3-1', 'Thanh tra Sở'],
  ]);
});

test('those asked by the words that open the list lead its points where these name nobody', async () => {
  const text = `UBND TỈNH THANH VÂN
SỞ DU LỊCH
Số: 77/SDL-QL
V/v đón khách mùa hè
Kính gửi: UBND các xã, phường.
Sở Du lịch đề nghị UBND các xã, phường thực hiện một số nội dung sau:
1. Trang trí 05 cổng chào.
2. Sở Y tế bố trí trạm cấp cứu.
Sở Du lịch trân trọng cảm ơn sự phối hợp của quý cơ quan./.`;
  expect(await tasks(text)).toEqual([
    ['B-1', 'UBND các xã, phường'],
    ['B-2', 'Sở Y tế'],
  ]);
});

test('a heading of a conclusion that names results holds orders behind words that open them', async () => {
  const text = `UBND XÃ KHE SÂU
Số: 9/TB-UBND
THÔNG BÁO
Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban

Chủ tịch UBND xã kết luận:
1. Về kết quả thu ngân sách
- Phòng Kinh tế đôn đốc 12 hộ còn nợ.
2. Về đường nội đồng
- Giao Công an xã cắm 08 biển báo.`;
  expect(await tasks(text)).toEqual([
    ['1-1', 'Phòng Kinh tế'],
    ['2-1', 'Công an xã'],
  ]);
});

test('what was agreed in minutes is work, though a point names no known body; who signs is none', async () => {
  const text = `CÔNG TY LÂM NGHIỆP KHE SÂU
BIÊN BẢN
Họp giao ban tháng 5 năm 2026

I. NỘI DUNG
- Đội 2 báo cáo đã trồng 40 ha.
II. HỘI ĐỒNG THỐNG NHẤT
- Giao Phòng Kỹ thuật nghiệm thu rừng.
- Đội 3 phát quang 15 ha.
Cuộc họp kết thúc lúc 16 giờ cùng ngày.

THƯ KÝ
CHỦ TỌA`;
  expect((await tasks(text)).map(([id]) => id)).toEqual(['II-1', 'II-2']);
});

test('what is asked of a body by name under another body’s heading is its own work', async () => {
  const text = `UBND TỈNH THANH VÂN
KẾ HOẠCH
Phòng cháy rừng năm 2026

I. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng
- Đề nghị Báo Thanh Vân đăng tin hằng tuần.
- Yêu cầu các đơn vị thi công che chắn vật liệu.
- Cử người tham gia đoàn kiểm tra do Thanh tra tỉnh chủ trì.`;
  expect(await tasks(text)).toEqual([
    ['I.1-1', 'Báo Thanh Vân'],
    ['I.1-2', 'Sở Xây dựng'],
    ['I.1-3', 'Sở Xây dựng'],
  ]);
});

test('words that lead up to a table are no work', async () => {
  const text = `UBND TỈNH THANH VÂN
KẾ HOẠCH
Trồng cây năm 2026

I. NHIỆM VỤ
Các nhiệm vụ cụ thể như sau:

| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Trồng cây dọc đê | Sở Xây dựng | Quý I/2026 |
`;
  const { tasks: all } = await planOfText(text);
  expect(all.map(({ text: words }) => words)).toEqual(['Trồng cây dọc đê']);
});

test('a text that is no act orders only where it hands over at the very beginning', async () => {
  const text = 'Giao Sở Nội vụ rà soát biên chế trong quý I/2026.\n\nSở Y tế kiểm tra các trạm y tế xã.\n';
  expect(await tasks(text)).toEqual([['B-1', 'Sở Nội vụ']]);
  expect(await tasks(`Buổi họp đã giao Sở Nội vụ rà soát biên chế.\n\nSở Y tế kiểm tra.\n`)).toEqual([]);
});

test('the opening of a letter is its order where it asks somebody for something', async () => {
  const text = `UBND TỈNH THANH VÂN
SỞ NỘI VỤ
Số: 640/SNV-CCVC
V/v rà soát chứng chỉ
Thanh Vân, ngày 17 tháng 9 năm 2026

Kính gửi: Các sở, ban, ngành tỉnh.
Thực hiện Công văn số 31/BNV-CCVC ngày 10/9/2026 của Bộ Nội vụ, Sở Nội vụ đề nghị các sở, ban, ngành tỉnh rà soát chứng chỉ của công chức.
Danh sách gửi về Sở Nội vụ trước ngày 05/10/2026 để tổng hợp.
Rất mong sự phối hợp của quý cơ quan./.`;
  expect(await tasks(text)).toEqual([
    ['B-1', 'các sở, ban, ngành tỉnh'],
    ['B-2', ''],
  ]);
});

test('bodies in front of a colon are given the points of a letter, whatever its headings are about', async () => {
  const text = `UBND TỈNH THANH VÂN
SỞ Y TẾ
Số: 1502/SYT-NVY
V/v thu dung người bệnh
Thanh Vân, ngày 04 tháng 8 năm 2026

Kính gửi: Các bệnh viện.
Giám đốc Sở Y tế yêu cầu các đơn vị thực hiện:
1. Đối với công tác điều trị:
- Bệnh viện Đa khoa tỉnh: dành 60 giường bệnh.
- Các trạm y tế: theo dõi người bệnh nhẹ.
2. Đối với công tác dự phòng:
- Trung tâm Kiểm soát bệnh tật tỉnh: điều tra ổ dịch.`;
  expect(await tasks(text)).toEqual([
    ['1-1', 'Bệnh viện Đa khoa tỉnh'],
    ['1-2', 'Các trạm y tế'],
    ['2-1', 'Trung tâm Kiểm soát bệnh tật tỉnh'],
  ]);
});

test('an annex of work in text gives each body what stands under its heading', async () => {
  const text = `UBND TỈNH THANH VÂN
Số: 199/KH-UBND
KẾ HOẠCH
Ứng phó bão năm 2026

I. NHIỆM VỤ CHUNG
1. Các ngành trực ban 24/24 giờ.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Lê Văn Mẫu
PHỤ LỤC
NHIỆM VỤ CỤ THỂ CỦA CÁC CƠ QUAN
1. Sở Công Thương
- Dự trữ 250 tấn mì ăn liền.
2. Sở Y tế
- Chuẩn bị 40 cơ số thuốc.`;
  expect((await tasks(text)).slice(1)).toEqual([
    ['PL.1-1', 'Sở Công Thương'],
    ['PL.2-1', 'Sở Y tế'],
  ]);
});

test('of what a regulation says of a body, what is due at a time is work', async () => {
  const text = `UBND TỈNH THANH VÂN
Số: 12/QC-UBND
QUY CHẾ
Phối hợp quản lý chợ

Chương I. TRÁCH NHIỆM CỦA CÁC CƠ QUAN
Điều 1. Sở Công Thương
1. Hướng dẫn phân hạng chợ.
2. Định kỳ 06 tháng kiểm tra các chợ hạng 1.`;
  expect(await tasks(text)).toEqual([['D1-1', 'Sở Công Thương']]);
});

test('an invitation orders only what it gives to somebody', async () => {
  const text = `UBND TỈNH THANH VÂN
Số: 155/GM-VP
GIẤY MỜI
Họp đánh giá tiến độ hồ chứa

1. Thời gian: 08 giờ 00, ngày 22/6/2026.
2. Giao Sở Xây dựng chuẩn bị tài liệu trước ngày 20/6/2026.
3. Đề nghị Sở Y tế cử người dự.`;
  expect(await tasks(text)).toEqual([['B-1', 'Sở Xây dựng']]);
});

test('what was done, was agreed or was put off is no task of a conclusion', async () => {
  const text = `ĐẢNG BỘ TỈNH THANH VÂN
Số: 05-KL/TU
KẾT LUẬN
Về giải phóng mặt bằng

1. Thời gian qua, công tác giải phóng mặt bằng đạt kết quả bước đầu; đã bàn giao 312 ha.
2. Cơ bản thống nhất với đề xuất của Sở Xây dựng về mở rộng cảng cá.
3. Giao Sở Xây dựng rà soát đơn giá bồi thường.
4. Chưa xem xét do chưa cân đối được nguồn.`;
  const { tasks, statements } = await planOfText(text);
  expect(tasks.map(({ text: words }) => words)).toEqual(['Giao Sở Xây dựng rà soát đơn giá bồi thường.']);
  expect(statements).toHaveLength(3);
});

test('a closing paragraph behind points that name whom they are for speaks to all, not to the last of these', async () => {
  const plan = await planOfText(
    'ỦY BAN NHÂN DÂN\nPHƯỜNG AN BÌNH\n\nSố: 7/CT-UBND\n\nCHỈ THỊ\nVề trật tự vỉa hè\n\nChủ tịch UBND phường yêu cầu:\n\n1. Công an phường\n\nTuần tra hằng ngày.\n\n2. Ban Quản lý chợ\n\nSắp xếp khu gửi xe.\n\nĐề nghị các đơn vị báo cáo kết quả về UBND phường trước ngày 25/6/2028.\n',
  );
  expect(plan.tasks.map(({ text, lead }) => [text.slice(0, 20), lead[0]?.name])).toEqual([
    ['Tuần tra hằng ngày.', 'Công an phường'],
    ['Sắp xếp khu gửi xe.', 'Ban Quản lý chợ'],
    ['Đề nghị các đơn vị b', 'các đơn vị'],
  ]);
});

test('an article that sets a body up and says what it has to do is a task of that body', async () => {
  const text = `UBND TỈNH THANH VÂN
Số: 88/QĐ-UBND
QUYẾT ĐỊNH
Về việc thành lập Tổ giúp việc

Điều 1. Thành lập Tổ giúp việc gồm 07 thành viên. Tổ giúp việc có nhiệm vụ rà soát hồ sơ, họp định kỳ mỗi tháng một lần.
Điều 2. Thành lập Hội đồng thẩm định gồm 05 thành viên. Hội đồng tự giải thể khi xong việc.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký.`;
  expect(await tasks(text)).toEqual([['D1-1', 'Tổ giúp việc']]);
});

test('whom a letter asks is given the lists under its headings too, but not what a heading gives to another', async () => {
  const text = `SỞ Y TẾ TỈNH THANH VÂN
Số: 411/PB-SYT
V/v phòng bệnh mùa hè
Thanh Vân, ngày 05 tháng 7 năm 2026

Kính gửi: Trung tâm Y tế các xã

Sở Y tế đề nghị Trung tâm Y tế các xã:
1. Tuyên truyền, vận động:
- Phát tờ rơi trong tháng 8.
2. Dự trù hóa chất trước ngày 20/7.
3. Công an tỉnh:
- Kiểm tra kho hóa chất.

GIÁM ĐỐC
Lê Văn An`;
  expect(await tasks(text)).toEqual([
    ['1-1', 'Trung tâm Y tế các xã'],
    ['B-1', 'Trung tâm Y tế các xã'],
    ['3-1', 'Công an tỉnh'],
  ]);
});
