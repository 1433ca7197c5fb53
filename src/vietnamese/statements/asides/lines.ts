/** Lines beside the statements: marks, notes, pointers, contacts, days, copies, sums, signatures. */

import { isPointer, pointedTo } from '../../leadIns.js';
import { maybe, oneOf, worded } from '../../patterns.js';
import { statementWords } from '../words.js';
import { aside, pattern } from './rule.js';
import { asideWords } from './words.js';

export const noLetter = pattern('statement/no-letter', 'mark', /^[^\p{L}\p{N}]*$/u, {
  examples: ['./.', '-----', '***'],
  not: ['3 tỷ', 'a'],
  longest: Infinity,
});

export const pointer = aside('statement/pointer', 'pointer', isPointer, {
  needs: pointedTo,
  examples: ['(Chi tiết tại Phụ lục kèm theo)', 'Các chỉ tiêu cụ thể tại Phụ lục I kèm theo.'],
  not: ['Sở Nội vụ hướng dẫn lập Phụ lục.'],
  longest: Infinity,
});

export const contact = pattern(
  'statement/contact',
  'contact',
  worded(() => {
    const { contactOpenings, contacting, duringWork, troubles } = asideWords();
    const reached = `${oneOf(contacting)}(?!\\p{L})[^;]{0,240}(?:0\\d{2,3}[\\d.\\s-]{5,}\\d|@)`;
    const during = `${oneOf(duringWork)} [^.;]{2,80} ${oneOf(troubles)}[^.;]{0,80}`;
    const whom = `${oneOf(contacting)} \\p{L}[^.;]{2,120}[./\\s]{0,4}$`;
    return `^${oneOf(contactOpenings)}(?!\\p{L})[^;]{0,160}? ${reached}|^${reached}|^${during} ${whom}`;
  }),
  {
    needs: () => asideWords().contacting,
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
  worded(() => {
    const { copying, sheets, keeping, equalForce } = asideWords();
    const copied = `${oneOf(copying)} (?:0?\\d{1,2}|\\p{L}{2,5})(?: \\(\\p{L}{2,5}\\))? ${oneOf(sheets)}`;
    return `(?<!\\p{L})(?:${copied}|${oneOf(keeping)})(?!\\p{L})|${oneOf(equalForce)}`;
  }),
  {
    needs: () => [...asideWords().copying, ...asideWords().keeping, ...asideWords().equalForce],
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
  (text) => fundLine().test(text) && !comesTo().test(text),
  {
    needs: () => asideWords().fundMarks,
    examples: [
      'Vốn tự có của chủ dự án: 62.000.000.000 đồng (bằng 20%).',
      'Ngân sách tỉnh: 500 triệu đồng.',
      'Tổng vốn đầu tư: 310 tỷ đồng.',
    ],
    not: [
      'Sở Tài chính bố trí 500 triệu đồng từ ngân sách tỉnh.',
      'Vận động xã hội hóa 2 tỷ đồng.',
      'Tổng vốn đầu tư toàn xã hội đạt 32.500 tỷ đồng.',
      'Tổng mức bán lẻ hàng hóa khoảng 30.000 tỷ đồng.',
    ],
  },
);

const fundLine = worded(() => {
  const { funds, fundsFrom, fundTotals, about, money } = asideWords();
  const source = `(?:${maybe(fundsFrom)}${oneOf(funds)}|${oneOf(fundTotals)})(?!\\p{L})`;
  const sum = `${maybe(about)}\\d[\\d.,]* ?${oneOf(money)}(?!\\p{L})`;
  return `^${source}(?:[^.;:]{0,80}:\\s?|[^.;:]{0,60}\\s)${sum}[^.;]{0,80}[\\s.;]*$`;
});

/** What a whole is to come to is a goal, not where money comes from. */
const comesTo = worded(() => `^[^.;:]{2,80} ${oneOf(asideWords().comingTo)}(?!\\p{L})`);

export const day = pattern(
  'statement/day-heading',
  'day',
  worded(() => {
    const { dayNames, ordinals, dayOpenings, dayParts } = asideWords();
    const numbered = `${oneOf(dayNames)} (?:\\d{1,2}|${oneOf(ordinals)} \\p{L}{2,5})`;
    return `^(?:${numbered}|${oneOf(dayOpenings)})(?:[\\s,:;().–/-]|${oneOf(dayParts)}|\\d)*$`;
  }),
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
  worded(() => {
    const signers = asideWords().signers.map((name) => name.toUpperCase());
    return `^${oneOf(signers)}(?!\\p{L})[\\p{Lu}\\s,/–-]{0,60}$`;
  }, 'u'),
  {
    longest: 80,
    examples: ['THƯ KÝ', 'CHỦ TỌA', 'NGƯỜI LẬP BIÊN BẢN', 'ĐẠI DIỆN CÁC HỘ DÂN'],
    not: ['Thư ký tổng hợp ý kiến.', 'CHỦ TRÌ, PHỐI HỢP: Sở Y tế'],
  },
);
