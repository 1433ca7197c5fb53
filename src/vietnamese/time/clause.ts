/** Which time expressions of a statement are its own time, and which belong to a name or a noun in it. */

import { type RuleId, ruleBook } from '../../reading/index.js';
import type { Surroundings } from './around.js';
import * as around from './around.js';
import type { DatedPhrase } from './phrases.js';
import { refusals } from './refusals.js';
import {
  isAim,
  isBracketed,
  isLaidBefore,
  isLimit,
  isStart,
  isStretchOfDays,
  isUntil,
  isWithin,
  opens,
  standsAlone,
} from './standing.js';
import { saysTime, timed } from './words.js';

/** The rule by which a dated expression is the statement's own; null where none takes it or it is another's. */
export function ownerOf(phrase: DatedPhrase, words: Surroundings): RuleId | null {
  const owner = owners.first(phrase, words);
  return owner === null || refusals.first(phrase, words) !== null ? null : owner.rule;
}

/** `vào`, `vào khoảng`, `vào Chủ nhật, `, `vào tối thứ Bảy, ` */
const atWords = timed(
  String.raw`(?:^|\s){into}\s(?:{about}\s|(?:{partsOfDay}\s)?(?:{ordinals}\s\S{1,4}|{sundays}),?\s\(?)?$`,
);

const isTold = saysTime('(?:^|\\s){already}\\s(?:\\p{L}{1,12}\\s){1,3}$');
const hasPassed = ({ before }: Surroundings): boolean => isTold(before);

/** What only a rule about the bond of a phrase decides: limits and times in brackets are decided before. */
const bound = (phrase: DatedPhrase, words: Surroundings, binding: DatedPhrase['binding']): boolean =>
  phrase.binding === binding && !isLimit(phrase) && !isBracketed(phrase, words);

const SOURCE = 'Adverbials of time in the orders of plans: where they stand and what binds them';

/** By what a dated expression is the statement's own, the most certain first. */
export const owners = ruleBook<[phrase: DatedPhrase, words: Surroundings], true>('time', [
  {
    id: 'time/opens',
    source: SOURCE,
    examples: [
      { text: 'Trước tháng 6/2026, bàn giao mặt bằng.', gives: 'by ..2026-05-31' },
      { text: 'Đến tháng 9/2026, 100% xã có sân chơi.', gives: 'by ..2026-09-30' },
      { text: 'Từ nay đến hết năm 2026, rà soát xong nhà tạm.', gives: 'by ..2026-12-31' },
      { text: 'Năm 2026, số hóa 30% hồ sơ.', gives: 'during 2026-01-01..2026-12-31' },
      { text: 'Trong quý II/2026 tổ chức tập huấn.', gives: 'during 2026-04-01..2026-06-30' },
      { text: 'Từ ngày 01/3/2026, thu phí qua tài khoản.', gives: 'ongoing 2026-03-01..' },
    ],
    not: [
      'Năm 2026 của ngành là năm chuyển đổi.',
      'Năm 2026 là năm bản lề của nhiệm kỳ.',
      'Chương trình năm 2026 của Văn phòng.',
    ],
    read: (_, words) => opens(words) || null,
  },
  {
    id: 'time/limit',
    source: SOURCE,
    examples: [
      { text: 'Dọn kênh, hoàn thành chậm nhất trước ngày 15/5/2026.', gives: 'by ..2026-05-15' },
      { text: 'Rà soát vị trí việc làm trước ngày 30/6/2026.', gives: 'by ..2026-06-30' },
      { text: 'Hỗ trợ doanh nghiệp vừa và nhỏ trước ngày 30/6/2026.', gives: 'by ..2026-06-30' },
      { text: 'Sửa cầu Suối Đá, chậm nhất là tháng 6/2026.', gives: 'by ..2026-06-30' },
      { text: 'Di dời chợ An Lộc, hoàn thành trước năm 2030.', gives: 'by ..2029-12-31' },
    ],
    not: [
      'Đổi thẻ hết hạn trước ngày 30/6/2026.',
      'Rà soát văn bản đã ban hành trước ngày 01/7/2026.',
      'Trước hết, tập trung rà soát.',
    ],
    read: (phrase, words) => (isLimit(phrase) && !hasPassed(words)) || null,
  },
  {
    id: 'time/bracketed',
    source: SOURCE,
    examples: [
      { text: 'Mở đợt ra quân (từ ngày 10/4 đến 20/4/2026).', gives: 'during 2026-04-10..2026-04-20' },
      { text: 'Mở hội thi cắm hoa (quý III/2026).', gives: 'during 2026-07-01..2026-09-30' },
      { text: 'Ngày hội đọc sách (từ 01/9/2026 đến 30/9/2026).', gives: 'during 2026-09-01..2026-09-30' },
    ],
    not: [
      'Kỷ niệm 80 năm ngày thành lập (22/12/2026).',
      'Hưởng ứng Tháng hành động vì trẻ em (tháng 6).',
      'Sửa Nội quy (2026).',
    ],
    read: (phrase, words) =>
      (!isLimit(phrase) &&
        isBracketed(phrase, words) &&
        (isStretchOfDays(phrase) || !around.observes(words))) ||
      null,
  },
  {
    id: 'time/from-now',
    source: SOURCE,
    examples: [
      { text: 'Trực ban ngày đêm từ nay đến hết tháng 9/2026, phân công từng tổ.', gives: 'by ..2026-09-30' },
    ],
    not: ['Xưa nay vẫn làm.'],
    read: (phrase, words) =>
      (!isLimit(phrase) && !isBracketed(phrase, words) && fromNow(phrase.prefix)) || null,
  },
  {
    id: 'time/aim',
    source: SOURCE,
    examples: [
      { text: 'Tỷ lệ hộ dùng bếp sạch đến năm 2027 đạt 60%.', gives: 'by ..2027-12-31' },
      { text: 'Số hộ dùng nước sạch đến năm 2028 đạt 95%.', gives: 'by ..2028-12-31' },
      { text: 'Hoàn thành vườn thuốc mẫu đến năm 2028.', gives: 'by ..2028-12-31' },
    ],
    not: [
      'Thanh lý xe đã chạy trên 40% hạn mức (tính đến 31/10/2026).',
      'Thực hiện Kế hoạch phát triển cây cam đến năm 2030 với các mục tiêu chính.',
      'Ghép vốn thực hiện chương trình nước sạch đến năm 2030 trên địa bàn huyện.',
      'Lập tổ giúp việc theo Đề án phát triển cây dược liệu đến năm 2030, xây dựng 5 vườn mẫu.',
    ],
    read: (phrase, words) => (bound(phrase, words, 'by') && isAim(phrase, words)) || null,
  },
  {
    id: 'time/until',
    source: SOURCE,
    examples: [
      { text: 'Niêm yết danh sách đến 17 giờ 00 phút ngày 10/3/2026.', gives: 'by ..2026-03-10' },
      { text: 'Kéo dài việc biệt phái cán bộ đến hết ngày 30/6/2027.', gives: 'by ..2027-06-30' },
      { text: 'Gia hạn thi công cầu Mây đến ngày 30/6/2026.', gives: 'by ..2026-06-30' },
      { text: 'Cấp vật tư cho các xã hết tháng 3/2026.', gives: 'by ..2026-03-31' },
      { text: 'Phòng Tin học vận hành phần mềm đến cuối năm 2026.', gives: 'by ..2026-12-31' },
    ],
    not: [
      'Thống kê nợ đọng đến hết tháng 6/2026.',
      'Rà soát các dự án được gia hạn đến ngày 30/6/2026.',
      'Cấp đổi giấy phép có giá trị đến hết tháng 6/2026.',
      'Phổ biến Kế hoạch trồng rừng đến hết năm 2027.',
    ],
    read: (phrase, words) => (bound(phrase, words, 'by') && isUntil(phrase, words)) || null,
  },
  {
    id: 'time/laid-before',
    source: SOURCE,
    examples: [
      { text: 'Quyết toán kinh phí, trình Chi cục trưởng ngày 15/12/2026.', gives: 'by ..2026-12-15' },
      { text: 'Trình Hội đồng nhân dân xã kết quả bầu cử ngày 20/4/2026.', gives: 'by ..2026-04-20' },
    ],
    not: [
      'Giải trình Tờ trình của Sở Xây dựng ngày 15/12/2026.',
      'Trình Hội đồng nhân dân xã biên bản họp ngày 20/4/2026.',
      'Trình Đề án số 12/ĐA-UBND ngày 15/12/2026.',
    ],
    read: (phrase, words) => (bound(phrase, words, 'in') && isLaidBefore(phrase, words)) || null,
  },
  {
    id: 'time/start',
    source: SOURCE,
    examples: [
      { text: 'Công bố tuyến xe mới, thực hiện từ quý III/2026.', gives: 'ongoing 2026-07-01..' },
      { text: 'Bắt đầu thu phí từ ngày 01/4/2026.', gives: 'ongoing 2026-04-01..' },
      { text: 'Công bố bảng giá, bắt đầu áp dụng từ tháng 02/2026.', gives: 'ongoing 2026-02-01..' },
      { text: 'Thu phí qua tài khoản, thực hiện từ ngày 01/3/2026.', gives: 'ongoing 2026-03-01..' },
      { text: 'Miễn phí gửi xe cho người già kể từ tháng 9/2026.', gives: 'ongoing 2026-09-01..' },
      { text: 'Sở Tài chính áp dụng bảng giá mới từ tháng 7/2026.', gives: 'ongoing 2026-07-01..' },
      { text: 'Cấm xe tải qua cầu Mây từ ngày 01/6/2026.', gives: 'ongoing 2026-06-01..' },
    ],
    not: [
      'Rà soát đất lúa chuyển đổi từ năm 2026.',
      'Rà soát hồ sơ nộp từ ngày 01/3/2026.',
      'Thu hút vốn từ năm 2026 của tỉnh.',
      'Bảo dưỡng phà được đóng từ năm 2026.',
      'Phổ biến Luật có hiệu lực kể từ ngày 01/7/2026.',
    ],
    read: (phrase, words) => (bound(phrase, words, 'from') && isStart(phrase, words)) || null,
  },
  {
    id: 'time/beginning',
    source: SOURCE,
    examples: [
      { text: 'Làm cầu Bến Mây, khởi công quý II/2026.', gives: 'during 2026-04-01..2026-06-30' },
      { text: 'Sửa trạm bơm, đưa vào sử dụng tháng 9/2026.', gives: 'during 2026-09-01..2026-09-30' },
    ],
    not: ['Nâng hạng chỉ số quý II/2026.'],
    read: (phrase, words) =>
      (bound(phrase, words, 'in') &&
        phrase.prefix === '' &&
        around.followsBeginning(words) &&
        around.endsClause(words)) ||
      null,
  },
  {
    id: 'time/held-on',
    source: SOURCE,
    examples: [
      { text: 'Tổ chức Hội thi làm bánh ngày 24/8/2026.', gives: 'by ..2026-08-24' },
      { text: 'Khai giảng năm học mới ngày 05/9/2026.', gives: 'by ..2026-09-05' },
      { text: 'Họp phụ huynh ngày 12/9.', gives: 'by ..2026-09-12' },
      {
        text: 'UBND xã phối hợp tổ chức hội chợ các ngày 24, 25 và 26 tháng 8 năm 2026 tại sân vận động.',
        gives: 'during 2026-08-24..2026-08-26',
      },
    ],
    not: [
      'Tổ chức hội nghị quán triệt Kế hoạch số 15/KH-UBND ngày 24/8/2026 của Huyện ủy.',
      'Tổ chức lễ kỷ niệm ngày thành lập trường 24/8/2026.',
      'Báo cáo kết quả hội nghị ngày 24/8/2026.',
      'Tổng kết thực hiện Chỉ thị số 05 ngày 24/8/2026.',
      'Giao lưu văn nghệ chào mừng ngày 20/11.',
    ],
    read: (phrase, words) =>
      (bound(phrase, words, 'in') &&
        phrase.pieces.every(({ to }) => to.grain === 'day' && to.month !== null) &&
        !around.followsTitle(words) &&
        !around.isObserved(words) &&
        (around.endsClause(words) || placedOrGiven(words.after)) &&
        around.holds(words)) ||
      null,
  },
  {
    id: 'time/named',
    source: SOURCE,
    examples: [
      { text: 'Mở lớp đan lát, thời gian thực hiện Quý III/2026.', gives: 'during 2026-07-01..2026-09-30' },
      {
        text: 'Thi nấu ăn; thời gian tổ chức từ ngày 10 đến ngày 12/5/2026 tại sân xã.',
        gives: 'during 2026-05-10..2026-05-12',
      },
    ],
    not: ['Rút ngắn thời gian thực hiện năm 2026.', 'Báo cáo tiến độ tháng 6/2026 của các dự án.'],
    read: (phrase, words) =>
      (bound(phrase, words, 'in') &&
        around.followsName(words) &&
        (around.endsClause(words) || around.precedesPlace(words))) ||
      null,
  },
  {
    id: 'time/alone',
    source: SOURCE,
    examples: [
      { text: 'Sửa trụ sở, Quý III/2026.', gives: 'during 2026-07-01..2026-09-30' },
      { text: 'Trại hè - Đoàn xã, 05/6/2026.', gives: 'by ..2026-06-05' },
      { text: 'Thay mái chợ; tháng 5/2026.', gives: 'during 2026-05-01..2026-05-31' },
      { text: 'Lắp camera - Công an xã, tháng 9/2026.', gives: 'during 2026-09-01..2026-09-30' },
    ],
    not: [
      'Thực hiện Nghị quyết số 12, ngày 15/3/2026.',
      'Tổng hợp số liệu các quý, năm 2026.',
      'Lập báo cáo quý II, quý III/2026.',
    ],
    read: (phrase, words) => (bound(phrase, words, 'in') && standsAlone(phrase, words)) || null,
  },
  {
    id: 'time/at',
    source: SOURCE,
    examples: [
      { text: 'Bỏ phiếu vào Chủ nhật, ngày 05/4/2026.', gives: 'during 2026-04-05..2026-04-05' },
      { text: 'Mức hài lòng đạt 95% vào năm 2027.', gives: 'during 2027-01-01..2027-12-31' },
      { text: 'Mở chợ phiên vào khoảng tháng 9/2026 tại xã An Lộc.', gives: 'during 2026-09-01..2026-09-30' },
    ],
    not: ['Đưa sản phẩm vào siêu thị.', 'Luyện tập để tham gia Hội thao vào năm 2027.'],
    read: (phrase, words) => (bound(phrase, words, 'in') && atWords().test(phrase.prefix)) || null,
  },
  {
    id: 'time/within',
    source: SOURCE,
    examples: [
      { text: 'Tập huấn trưởng thôn trong 2 ngày 14 và 15 tháng 5.', gives: 'during 2026-05-14..2026-05-15' },
      { text: 'Phát sóng lúc 19 giờ 45 ngày 12/3/2026.', gives: 'during 2026-03-12..2026-03-12' },
      {
        text: 'Phát động tháng cao điểm từ ngày 01/5 đến ngày 31/5/2026.',
        gives: 'during 2026-05-01..2026-05-31',
      },
      { text: 'Trình UBND tỉnh phê duyệt đề án trong quý III/2026.', gives: 'during 2026-07-01..2026-09-30' },
      { text: 'Sở Nội vụ công bố kết quả trong quý IV/2026.', gives: 'during 2026-10-01..2026-12-31' },
      { text: 'Tổ chức tiêm trong tháng 8/2026 để phòng dại.', gives: 'during 2026-08-01..2026-08-31' },
      { text: 'Tổ chức hội thảo trong năm 2026.', gives: 'during 2026-01-01..2026-12-31' },
      { text: 'Hoàn thành số hóa sổ hộ tịch trong năm 2026.', gives: 'by ..2026-12-31' },
    ],
    not: [
      'Cải thiện các chỉ tiêu trong năm 2026.',
      'Nâng cao các chỉ số trong năm 2026.',
      'Tổ chức đánh giá kết quả công tác trong năm 2026.',
    ],
    read: (phrase, words) =>
      (bound(phrase, words, 'in') && phrase.prefix !== '' && isWithin(phrase, words)) || null,
  },
]);

/** True where a `trong` expression says when something is to be completed: `Hoàn thành rà soát trong Quý II/2025`. */
export function completes(phrase: DatedPhrase, words: Surroundings): boolean {
  return endsWithin(phrase.prefix) && around.isCompleting(words);
}

const fromNow = saysTime(String.raw`^{since}\snay\s`);
const placedOrGiven = saysTime(String.raw`^\s(?:{placed}|{by})\s`, 'u');
const endsWithin = saysTime('(?:^|\\s){inside}\\s$');
