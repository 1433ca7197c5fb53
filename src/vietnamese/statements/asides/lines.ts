/** Lines beside the statements: marks, notes, pointers, contacts, days, copies, sums, signatures. */

import { isPointer } from '../../leadIns.js';
import { light, oneOf, worded } from '../../patterns.js';
import { statementWords } from '../words.js';
import { aside, pattern } from './rule.js';

export const noLetter = pattern('statement/no-letter', 'mark', /^[^\p{L}\p{N}]*$/u, {
  examples: ['./.', '-----', '***'],
  not: ['3 tỷ', 'a'],
  longest: Infinity,
});

export const pointer = aside('statement/pointer', 'pointer', isPointer, {
  needs: ['phụ lục', 'biểu', 'kèm'],
  examples: ['(Chi tiết tại Phụ lục kèm theo)', 'Các chỉ tiêu cụ thể tại Phụ lục I kèm theo.'],
  not: ['Sở Nội vụ hướng dẫn lập Phụ lục.'],
  longest: Infinity,
});

export const contact = pattern(
  'statement/contact',
  'contact',
  light(
    /^(?:mọi|nếu|thông tin|chi tiết|đầu mối|người|xin|vui lòng|(?:để )?thuận tiện|liên (?:hệ|lạc))(?!\p{L})[^;]{0,160}? liên (?:hệ|lạc)(?!\p{L})[^;]{0,240}(?:0\d{2,3}[\d.\s-]{5,}\d|@)|^liên (?:hệ|lạc)(?!\p{L})[^;]{0,240}(?:0\d{2,3}[\d.\s-]{5,}\d|@)|^(?:trong )?quá trình [^.;]{2,80} vướng mắc[^.;]{0,80} liên (?:hệ|lạc) (?:với )?\p{Lu}[^.;]{2,120}[./\s]{0,4}$/iu,
  ),
  {
    needs: ['liên hệ', 'liên lạc'],
    examples: [
      'Trong quá trình thực hiện, nếu có vướng mắc, liên hệ Phòng Tin học để được hướng dẫn./.',
      'Mọi vướng mắc liên hệ ông Hoàng Văn Mẫu, Phòng Tin học, điện thoại 0299.000.000.',
      'Đầu mối liên hệ: bà Lê Thị Mẫu, số điện thoại 0299 000 000.',
      'Liên hệ Văn phòng Sở, thư điện tử vanphong@vidu.vn.',
    ],
    not: [
      'Công bố số điện thoại đường dây nóng 0299.000.000.',
      'Liên hệ các nhà mạng lắp đặt 12 điểm phát sóng.',
      'Trong quá trình thực hiện, nếu có vướng mắc, Sở Y tế tổng hợp, báo cáo UBND tỉnh.',
    ],
  },
);

export const note = pattern(
  'statement/note',
  'note',
  worded(() => `^${oneOf(statementWords().notes)}\\s?:`),
  {
    examples: ['Ghi chú: số liệu do Sở Y tế cung cấp.', 'Chú thích: (*) xã biên giới.'],
    not: ['Ghi chú đầy đủ vào sổ theo dõi.'],
  },
);

export const starNote = pattern('statement/star-note', 'note', /^\(?\*{1,3}\)\s?\S/u, {
  examples: ['(*) Không tính các xã đảo.', '(**) Số liệu ước tính.'],
  not: ['(1) Rà soát quy hoạch.', 'Trồng 20 ha rừng (*) tại các xã.'],
});

export const copies = pattern(
  'statement/copies',
  'copies',
  light(
    /(?<!\p{L})(?:lập|làm|in|sao|chia|ký) thành (?:0?\d{1,2}|\p{L}{2,5})(?: \(\p{L}{2,5}\))? (?:bản|bộ|liên)(?!\p{L})|(?<!\p{L})mỗi bên (?:giữ|lưu)(?!\p{L})|có giá trị (?:pháp lý )?như nhau/iu,
  ),
  {
    needs: [
      'lập thành',
      'làm thành',
      'in thành',
      'sao thành',
      'chia thành',
      'ký thành',
      'mỗi bên',
      'như nhau',
    ],
    examples: [
      'Biên bản được lập thành 04 bản, mỗi bên giữ 01 bản.',
      'Quyết định này lập thành 03 bản chính, giao chủ dự án 01 bản.',
      'Hợp đồng làm thành hai bản có giá trị như nhau.',
    ],
    not: ['Thành lập 03 bản tin tuyên truyền.', 'Lập 02 bộ hồ sơ gửi Sở Tài chính.'],
  },
);

export const fundingSource = aside(
  'statement/funding-source',
  'funds',
  (text) => FUNDS.test(text) && !REACHES.test(text),
  {
    needs: ['nguồn', 'vốn', 'ngân sách', 'tổng', 'xã hội hóa', 'quỹ'],
    examples: [
      'Vốn tự có của chủ dự án: 62.000.000.000 đồng (bằng 20%).',
      'Ngân sách tỉnh: 500 triệu đồng.',
      'Tổng vốn đầu tư: 310 tỷ đồng.',
    ],
    not: [
      'Sở Tài chính bố trí 500 triệu đồng từ ngân sách tỉnh.',
      'Vận động xã hội hóa 2 tỷ đồng.',
      'Tổng vốn đầu tư toàn xã hội đạt 32.500 tỷ đồng.',
    ],
  },
);

const FUNDS = light(
  /^(?:(?:từ )?nguồn (?:vốn|kinh phí|ngân sách|xã hội hóa|thu)|(?:từ )?vốn (?:tự có|vay|đối ứng|góp|ngân sách|đầu tư công|oda|huy động|khác|sự nghiệp)|(?:từ )?ngân sách (?:trung ương|địa phương|nhà nước|tỉnh|huyện|xã|phường|thành phố|cấp)|tổng (?:vốn|mức|kinh phí)|xã hội hóa|quỹ)(?!\p{L})(?:[^.;:]{0,80}:\s?|[^.;:]{0,60}\s)(?:khoảng |dự kiến )?\d[\d.,]* ?(?:đồng|triệu|tỷ|nghìn|usd|%)(?!\p{L})[^.;]{0,80}[\s.;]*$/iu,
);

/** What a whole is to come to is a goal, not where money comes from. */
const REACHES = light(/^tổng [^.;:]{2,80} (?:đạt|phấn đấu)(?!\p{L})/iu);

export const day = pattern(
  'statement/day-heading',
  'day',
  light(
    /^(?:ngày (?:\d{1,2}|thứ \p{L}{2,5})|(?:buổi )?(?:sáng|chiều|tối)|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?:[\s,:;().–/-]|ngày|tháng|năm|thứ|hai|ba|tư|sáu|bảy|nhất|chủ|nhật|buổi|sáng|chiều|tối|\d)*$/iu,
  ),
  {
    longest: 90,
    examples: [
      'NGÀY 1: CHỦ NHẬT, NGÀY 20/9/2026',
      'Ngày thứ nhất (20/9/2026):',
      'Buổi sáng, thứ Hai ngày 05/10/2026:',
    ],
    not: ['Ngày 20/9/2026 tổ chức khai mạc.', 'Sáng 05/10 họp Ban Tổ chức.'],
  },
);

export const signing = pattern(
  'statement/signing-line',
  'signing',
  light(
    /^(?:(?:THƯ KÝ|CHỦ TỌA|CHỦ TRÌ|NGƯỜI (?:LẬP|GHI|CHỦ TRÌ)|ĐẠI DIỆN|TRƯỞNG THÔN|CHỦ TỊCH HỘI ĐỒNG)(?!\p{L})[\p{Lu}\s,/–-]{0,60})$/u,
  ),
  {
    longest: 80,
    examples: ['THƯ KÝ', 'CHỦ TỌA', 'NGƯỜI LẬP BIÊN BẢN', 'ĐẠI DIỆN CÁC HỘ DÂN'],
    not: ['Thư ký tổng hợp ý kiến.', 'CHỦ TRÌ, PHỐI HỢP: Sở Y tế'],
  },
);
