/** Lines in capitals that name who acts, as a letterhead or a signature prints them (Decree 30/2020/NĐ-CP, Appendix I). */
import { isCapitals } from './casing.js';

const LONGEST_AUTHORITY = 160;
const LONGEST_POSITION = 80;

const AUTHORITY =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|CHỦ TỊCH|BỘ|SỞ|GIÁM ĐỐC|TỔNG|THỦ TƯỚNG|CHÍNH PHỦ|CỤC|CHI CỤC|BAN|VĂN PHÒNG|PHÒNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|TRƯỜNG|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH|TRUNG TÂM|VIỆN|TẬP ĐOÀN|CÔNG TY|LIÊN ĐOÀN|LIÊN MINH|LIÊN HIỆP|HỘI|ĐOÀN|KIỂM TOÁN|TÒA ÁN|TOÀ ÁN|THANH TRA|BỆNH VIỆN|TRẠM|ĐẢNG ỦY|ĐẢNG BỘ|CHI BỘ|XÃ ỦY|PHƯỜNG ỦY|ĐẶC KHU|HỌC VIỆN|ĐẠI HỌC|KHO BẠC|NGÂN HÀNG|CÔNG AN|BÁO|ĐÀI|QUỸ|NHÀ|KHU|MẶT TRẬN|CÔNG ĐOÀN|XÍ NGHIỆP|NHÀ MÁY|BẢO HIỂM|THỐNG KÊ|THUẾ|HẢI QUAN)(?!\p{L})/u;
/** `PHÒNG CHỐNG THIÊN TAI`, `BAN HÀNH KẾ HOẠCH`, `HỘI NHẬP QUỐC TẾ`: what begins like an agency's name and is none. */
const NO_AUTHORITY =
  /^(?:PHÒNG,? (?:CHỐNG|CHÁY|NGỪA|BỆNH|DỊCH)|BAN HÀNH|TỔNG (?:KẾT|HỢP|QUÁT|THỂ|RÀ SOÁT|ĐIỀU TRA|VỆ SINH)|BÁO CÁO|ĐOÀN KẾT|HỘI (?:NHẬP|NGHỊ|THẢO|THI|DIỄN|CHỢ)|NHÀ Ở|BỘ (?:TIÊU CHÍ|CHỈ SỐ|CHỈ TIÊU|THỦ TỤC|MÁY)|KHU VỰC|TRƯỜNG HỢP|BẢO HIỂM (?:Y TẾ|THẤT NGHIỆP)|(?:XÃ|PHƯỜNG|HUYỆN|TỈNH|ĐẶC KHU)?\s?NÔNG THÔN MỚI)(?!\p{L})/u;
/** A year or a period belongs to a title. */
const OF_A_TITLE = /(?:NĂM|GIAI ĐOẠN|QUÝ|THÁNG)\s\d|(?:19|20)\d\d/u;

/** A line in capitals that names whoever enacts: `ỦY BAN NHÂN DÂN TỈNH THANH VÂN`, `BỘ TRƯỞNG BỘ NỘI VỤ`. */
export function isAuthority(text: string): boolean {
  return (
    text.length <= LONGEST_AUTHORITY &&
    isCapitals(text) &&
    AUTHORITY.test(text) &&
    !NO_AUTHORITY.test(text) &&
    !OF_A_TITLE.test(text)
  );
}

const POSITION =
  /^(?:(?:PHÓ|QUYỀN)\s+)?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH|VĂN PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|PHÓ|TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TỔNG|BÍ THƯ|TỔ TRƯỞNG|ĐỘI TRƯỞNG)(?!\p{L})/u;

/** `CHỦ TỊCH`, `PHÓ CHÁNH VĂN PHÒNG`, `GIÁM ĐỐC`. */
export function isPosition(text: string): boolean {
  return text.length <= LONGEST_POSITION && isCapitals(text) && POSITION.test(text);
}
