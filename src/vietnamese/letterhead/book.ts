/** The lines of a letterhead and a signature block as rules: each part with the forms it is printed in. */
import { ruleBook } from '../../reading/index.js';
import { isAuthority, isPosition } from '../offices.js';
import { isCapacity, isPersonName, isSignedMark } from '../signers.js';
import { isStampText } from '../stamps.js';
import { bodyLines, ofSuperiors } from './bodies.js';
import {
  isAddressee,
  isCaption,
  isNumberLine,
  isPlaceDate,
  isPreamble,
  isRecipientsHead,
  isSubject,
} from './lines.js';
import { isMotto } from './state.js';

/** The parts of a letterhead that a line is told by. */
export type LetterheadPart =
  | 'motto'
  | 'stamp'
  | 'number'
  | 'place-date'
  | 'caption'
  | 'recipients'
  | 'addressee'
  | 'subject'
  | 'preamble'
  | 'authority'
  | 'capacity'
  | 'position'
  | 'signed'
  | 'name';

const SOURCE = 'Decree 30/2020/NĐ-CP, Appendix I, part II';
const PARTY =
  'Guidance 36-HD/VPTW of the Party’s Central Office; guidance of the Youth Union’s Central Committee';

/** A rule that a line is the part of a letterhead its name says. */
const part = (
  name: LetterheadPart,
  is: (text: string) => boolean,
  examples: readonly string[],
  not: readonly string[],
  source = SOURCE,
) => ({
  id: `letterhead/${name}` as const,
  source,
  examples: examples.map((text) => ({ text, gives: name })),
  not: [...not],
  read: (text: string): LetterheadPart | null => (is(text) ? name : null),
});

/** What a line of a letterhead or signature block is, the surest first. */
export const letterheadLines = ruleBook<[text: string], LetterheadPart>('letterhead', [
  part(
    'motto',
    isMotto,
    [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
      'NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ĐOÀN TNCS HỒ CHÍ MINH',
      'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH',
    ],
    ['Đoàn TNCS Hồ Chí Minh', 'BCH ĐOÀN TNCS HỒ CHÍ MINH TỈNH VÂN SƠN', 'Độc lập về tài chính'],
    `${SOURCE}; ${PARTY}`,
  ),
  part(
    'signed',
    isSignedMark,
    ['(Đã ký)', '[daky]', '(Ký tên, đóng dấu)', 'Ký bởi: Sở Y tế'],
    ['Đăng ký kinh doanh', 'Ký kết hợp đồng'],
  ),
  part(
    'stamp',
    isStampText,
    ['HỎA TỐC', 'MẬT', 'DỰ THẢO LẦN 2', 'Dự thảo ngày 12/3/2026', 'ĐẾN Số: 1204 Ngày: 12/3/2026'],
    ['Khẩn trương rà soát hồ sơ.', 'Mật độ dân cư', 'Dự thảo nghị quyết gửi các xã góp ý'],
    'Decree 30/2020/NĐ-CP, Articles 8, 9, 22 and 25',
  ),
  part(
    'number',
    isNumberLine,
    [
      'Số: 384/QĐ-UBND',
      'Số:      /KH-UBND',
      'Số 45-KH/TU',
      'Số: 112-KH/TĐTN-PTTN',
      'Số: 88.3/2025/NQ-CP',
      'Số 41/QLTC',
      'Số: 17/GĐN',
      'Luật số: 80/2031/QH15',
      'Nghị quyết số: 12/2026/NQ-HĐND',
    ],
    ['Kế hoạch số 12/KH-UBND ngày 05/01/2026', 'Số hộ dùng nước sạch', 'Số: 12 đường Trần Phú'],
    `${SOURCE}; ${PARTY}`,
  ),
  part(
    'place-date',
    isPlaceDate,
    [
      'Thanh Vân, ngày 16 tháng 02 năm 2026',
      'TP. Mỹ Lộc, ngày     tháng 01 năm 2026',
      'Vân Sơn, hồi 14 giờ, ngày 05 tháng 9 năm 2026',
      'Nậm Lúa, ngày 14/02/2026',
    ],
    [
      'Thanh Vân, ngày hội của các dân tộc',
      'ngày 16 tháng 02 năm 2026',
      'Họp tại hội trường xã, ngày 14/02/2026 báo cáo',
    ],
  ),
  part(
    'caption',
    isCaption,
    [
      '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Thanh Vân)',
      '(Ban hành kèm theo Quyết định số 7/QĐ-SYT)',
      'Ban hành theo Quyết định số 7/QĐ-SYT',
    ],
    ['(Phụ lục kèm theo)', 'Ban hành kế hoạch kèm theo phụ lục'],
  ),
  part(
    'recipients',
    isRecipientsHead,
    ['Nơi nhận:', '**Nơi nhận**:', 'Nơi gửi:', 'Nơi nhận: Như trên; Lưu: VT.'],
    ['Nơi ở của cán bộ', 'Các nơi nhận:'],
  ),
  part(
    'addressee',
    isAddressee,
    ['Kính gửi: Sở Nội vụ', 'Kính gửi:', 'KÍNH GỬI CÁC ĐỒNG CHÍ'],
    ['Kính đề nghị Sở Nội vụ', 'Gửi: Sở Nội vụ'],
  ),
  part(
    'subject',
    isSubject,
    ['V/v cấp nước mùa khô', 'Về việc ban hành quy chế', 'VỀ VIỆC THÀNH LẬP TỔ GIÚP VIỆC'],
    ['Về viện trợ của các tổ chức', 'Về công tác cán bộ'],
  ),
  part(
    'preamble',
    isPreamble,
    [
      'Căn cứ Luật Đê điều;',
      'Theo đề nghị của Giám đốc Sở Y tế;',
      'Xét Tờ trình số 12/TTr-SYT;',
      'Thực hiện Chỉ thị số 9/CT-UBND, Sở Y tế xây dựng kế hoạch',
      'Trên cơ sở ý kiến của các xã',
      'Nhằm giữ sạch nguồn nước',
    ],
    ['Theo dõi mực nước', 'Căn nhà số 5'],
    'Decree 30/2020/NĐ-CP, Appendix III; usage of plans of Vietnamese agencies',
  ),
  part(
    'capacity',
    isCapacity,
    [
      'TM. ỦY BAN NHÂN DÂN',
      'T/M BAN THƯỜNG VỤ',
      'TM ỦY BAN NHÂN DÂN',
      'KT.GIÁM ĐỐC',
      'K/T BÍ THƯ',
      'TL. CHỦ TỊCH',
      'TUQ. GIÁM ĐỐC',
      'THAY MẶT BAN GIÁM HIỆU',
      'tm. ủy ban nhân dân',
    ],
    ['TM. Ủy ban chủ trì họp.', 'KT4', 'TL-05/BC'],
    `${SOURCE}; ${PARTY}`,
  ),
  part(
    'position',
    isPosition,
    ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'GIÁM ĐỐC XÍ NGHIỆP', 'HIỆU TRƯỞNG', 'CHÁNH VĂN PHÒNG'],
    ['Chủ tịch UBND xã chủ trì.', 'TRÌNH BÀY'],
  ),
  part(
    'authority',
    isAuthority,
    ['ỦY BAN NHÂN DÂN TỈNH VÂN SƠN', 'BAN QUẢN LÝ KHU KINH TẾ', 'TỈNH ĐOÀN VÂN SƠN', 'CÔNG TY CẤP NƯỚC'],
    ['BAN HÀNH KẾ HOẠCH', 'PHÒNG, CHỐNG DỊCH', 'Sở Nội vụ', 'NHÀ Ở XÃ HỘI'],
  ),
  part(
    'name',
    isPersonName,
    ['Lê Thị Hồng Vân', 'TS. Nguyễn Văn Bình', 'Đại tá Trần Văn An', 'H’Yim Kđoh'],
    ['LÊ VĂN HẢO', 'Hòa', 'Sở Nội vụ tỉnh'],
  ),
]);

/** All rules of letterheads and signatures. */
export const letterheadBooks = [letterheadLines, bodyLines, ofSuperiors] as const;

/** What a line of a letterhead or signature is by its words alone, with the rule that says so; null where no rule knows it. */
export function readLetterheadLine(text: string): ReturnType<typeof letterheadLines.first> {
  return letterheadLines.first(text);
}
