/** Three plans of invented offices, in lines; `| a | b |` are rows of a table. */

export const YEARLY = `ỦY BAN NHÂN DÂN
TỈNH HƯNG LÂM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 18/KH-UBND
Hưng Lâm, ngày 15 tháng 01 năm 2024

KẾ HOẠCH
Cải cách hành chính tỉnh Hưng Lâm năm 2024

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước;
Căn cứ Quyết định số 331/QĐ-UBND ngày 02/3/2022 của Ủy ban nhân dân tỉnh Hưng Lâm.
Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm 2024 với các nội dung sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng tỷ lệ hồ sơ trực tuyến của tỉnh lên tối thiểu 70% hồ sơ.
- Tăng tỷ lệ hài lòng của người dân đạt trên 90%.
- Giảm thời gian giải quyết thủ tục hành chính (sau đây viết tắt là TTHC) ít nhất 10%.
2. Yêu cầu
- Các cơ quan, đơn vị xác định cải cách hành chính là việc thường xuyên của người đứng đầu.
- Việc triển khai phải tiết kiệm, tránh lãng phí nguồn lực của tỉnh.

II. NHIỆM VỤ
1. Cải cách thể chế
- Rà soát văn bản quy phạm pháp luật về đất đai, hoàn thành trước ngày 30/6/2024.
- Thực hiện việc lấy ý kiến Nhân dân khi soạn thảo văn bản.
- Tổ chức tập huấn kỹ năng soạn thảo văn bản cho công chức các xã. Biên soạn sổ tay nghiệp vụ phát cho học viên.
2. Cải cách thủ tục hành chính
- Công khai TTHC tại Bộ phận Một cửa của các xã, phường.
- Tăng thu phí trực tuyến qua Cổng dịch vụ công của tỉnh.
- Thực hiện Kế hoạch số 45/KH-UBND ngày 10/02/2023 của Ủy ban nhân dân tỉnh về số hóa hồ sơ.
- Khảo sát ý kiến của doanh nghiệp về chi phí tuân thủ; tổng hợp kết quả khảo sát gửi các sở rà soát quy trình.
3. Cải cách tài chính công
- Sắp xếp lại nhà, đất công của các đơn vị sự nghiệp trong năm 2024.
- Đảm bảo kinh phí cho công tác cải cách hành chính hàng năm.
- Mở 12 lớp bồi dưỡng kế toán cho công chức tài chính cấp xã.

III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Theo dõi, đôn đốc việc thực hiện Kế hoạch này.
- Chủ trì, phối hợp với Sở Tài chính thẩm định dự toán kinh phí cải cách hành chính.
2. Sở Tư pháp
- Kiểm tra công tác cải cách thể chế tại các huyện trong quý III/2024.
3. Văn phòng Ủy ban nhân dân tỉnh
- Kiểm soát chất lượng công bố TTHC của các sở, ngành.

Nơi nhận:
- Bộ Nội vụ;
- Thường trực Tỉnh ủy;
- Các sở, ban, ngành;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Quốc Bảo
`;

export const PERIOD = `ỦY BAN NHÂN DÂN
XÃ AN BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 07/KH-UBND
An Bình, ngày 20 tháng 02 năm 2026

KẾ HOẠCH
Phát triển nông nghiệp xã An Bình giai đoạn 2026 - 2030

Căn cứ Nghị quyết số 12-NQ/ĐU ngày 05/01/2026 của Đảng ủy xã An Bình về phát triển nông nghiệp;
Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. QUAN ĐIỂM
1. Phát triển nông nghiệp phải gắn với bảo vệ môi trường nước.
2. Lấy hộ nông dân làm trung tâm của mọi chính sách hỗ trợ.

II. MỤC TIÊU
1. Đến năm 2028:
- Diện tích lúa chất lượng cao đạt 350 ha.
- Có ít nhất 05 sản phẩm OCOP đạt hạng 3 sao.
2. Đến năm 2030:
- Diện tích lúa chất lượng cao đạt 500 ha.
- Thu nhập bình quân đầu người đạt 85 triệu đồng/năm.

III. NHIỆM VỤ, GIẢI PHÁP
1. Trồng trọt
a) Xây dựng cánh đồng mẫu lớn tại ba thôn ven sông, áp dụng quy trình tưới tiết kiệm nước.
b) Khuyến khích hộ dân chuyển đất lúa kém hiệu quả sang trồng màu.
c) Lắp đặt trạm bơm điện tại thôn Đông trước ngày 31/12/2027.
2. Chăn nuôi
a) Tiêm phòng đủ liều cho đàn gia súc, gia cầm trên địa bàn xã.
b) Mở rộng mô hình nuôi cá lồng trên hồ An Bình.
c) Không cấp phép trại heo mới trong khu dân cư.
3. Hạ tầng
a) Nâng cấp 8 km kênh mương nội đồng do xã quản lý.
b) Duy tu đường ra đồng của các thôn, huy động ngày công đóng góp của Nhân dân.

IV. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
a) Tham mưu dự toán kinh phí thực hiện Kế hoạch từng năm.
b) Hướng dẫn các thôn đăng ký sản phẩm OCOP.
2. Hội Nông dân xã
a) Vận động hội viên tham gia tổ hợp tác sản xuất.
b) Giới thiệu hội viên vay vốn Quỹ hỗ trợ nông dân.

Nơi nhận:
- Đảng ủy xã;
- Các thôn trưởng;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Thị Hòa
`;

export const ANNEX = `ỦY BAN NHÂN DÂN
TỈNH HƯNG LÂM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 92/QĐ-UBND
Hưng Lâm, ngày 05 tháng 02 năm 2025

QUYẾT ĐỊNH
Ban hành Kế hoạch chuyển đổi số tỉnh Hưng Lâm năm 2025

ỦY BAN NHÂN DÂN TỈNH HƯNG LÂM
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;
Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 21/TTr-SKHCN ngày 20/01/2025.
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số tỉnh Hưng Lâm năm 2025.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Quốc Bảo

PHỤ LỤC
NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2025

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Cơ quan theo dõi | Sản phẩm | Thời gian hoàn thành | Nguồn vốn | Ghi chú |
| 1 | Xây dựng kho dữ liệu đất đai dùng chung của tỉnh | Sở Nông nghiệp và Môi trường | Sở Khoa học và Công nghệ | Văn phòng UBND tỉnh | Kho dữ liệu | Trước ngày 30/9/2025 | Ngân sách tỉnh | Chuyển tiếp |
| 2 | Tập huấn kỹ năng số cho công chức cấp xã | Sở Nội vụ | UBND các xã, phường | Văn phòng UBND tỉnh | Lớp tập huấn; Báo cáo kết quả | Quý II/2025 | Ngân sách tỉnh | |
| 3 | Kết nối hệ thống một cửa với Cổng dịch vụ công quốc gia | Văn phòng UBND tỉnh | Các sở, ban, ngành | Sở Nội vụ | Hệ thống kết nối | Tháng 10/2025 | Ngân sách trung ương | |
| 4 | Phủ sóng thông tin di động tại các thôn vùng cao | Sở Khoa học và Công nghệ | Doanh nghiệp viễn thông | Sở Tài chính | Báo cáo | Thường xuyên | Xã hội hóa | |
| 5 | Số hóa sổ hộ tịch lưu trữ tại cấp xã | Sở Tư pháp | UBND các xã, phường | Sở Nội vụ | Dữ liệu hộ tịch | Quý IV/2025 | Ngân sách tỉnh | Đợt 2 |
| 6 | Đánh giá an toàn hệ thống thông tin cấp độ 3 của tỉnh | Công an tỉnh | Sở Khoa học và Công nghệ | Văn phòng UBND tỉnh | Hồ sơ đánh giá | Trước ngày 15/11/2025 | Ngân sách tỉnh | |
`;
