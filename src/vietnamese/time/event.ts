/** Times that wait for an event, in prose: `sau khi có hướng dẫn`, `trong vòng 60 ngày kể từ …`. */

import { ruleBook } from '../../reading/index.js';
import { commonWords } from '../commonWords.js';
import { lazily } from '../lazily.js';
import { holdsAny, oneOf } from '../patterns.js';
import { beforeEvent } from './beforeEvent.js';
import { RELATIVE } from './reading.js';
import type { DeadlineReading, UnreadTime } from './types.js';
import { unfixedWords } from './unfixed.js';
import { type Offsets, saysTime, timed, timePattern, timeWords, WORD_END, WORD_START } from './words.js';

const REST = '[^.;,()]{1,160}';

/** trong vòng 60 ngày kể từ ngày Quyết định này được ban hành · chậm nhất sau 15 ngày kể từ khi nhận hồ sơ */
const spanWords = timed(
  `${WORD_START}(?:{inside}(?:\\s{lengths})?|{noLater}(?:\\s{is})?(?:\\s{after})?|{after}|{earlier})\\s\\d{1,3}\\s(?:{days}|{weeks}|{months}|{hours})(?:\\s{working})?,?\\s{spanEnds}\\s${REST}`,
);

/** sau mỗi đợt kiểm tra chậm nhất 03 ngày làm việc */
const spanBehind = timed(
  `${WORD_START}{after}\\s[^.;,()]{2,80}\\s{noLater}(?:\\s{is})?\\s\\d{1,3}\\s(?:{days}|{weeks}|{months}|{hours})(?:\\s{working})?${WORD_END}`,
);

const patterns = lazily(() => {
  const event = `(?=[^.;,()]{0,80}${WORD_START}{events}${WORD_END})`;
  const direct = `(?={events}${WORD_END})`;
  return {
    opens: timePattern(
      `^(?:{atOnce}\\s)?(?:(?:{afterActs}|{beforeActs})\\s|(?:{after}|{earlier})\\s{gatherings}${WORD_END})[^.;,()]{0,160}(?=,\\s\\p{L})`,
    ),
    opening: timePattern(`(?:${WORD_START}{atOnce}\\s|^|(?<=[,;(]\\s)){afterActs}\\s${event}${REST}`),
    after: timePattern(`${WORD_START}{afterActs}\\s${direct}${REST}`),
    asSoonAs: timePattern(`${WORD_START}{asSoonAs}\\s${event}${REST}`),
    before: timePattern(`${WORD_START}{completing}\\s{earlier}\\s{moments}\\s[^.;,()]{1,80}`),
    progress: timePattern(
      `${WORD_START}{following}\\s{progresses}\\s{progressTails}${WORD_END}[^.;,()]{0,80}(?=[.;]|$)`,
    ),
  };
});

const SOURCE = 'Clauses of time in the orders of plans that wait for an act or an event';

/** A text, and the same in small letters. */
type Looked = [text: string, lower: string];

/** A look for words of which one has to stand, which is cheap, then for the pattern. */
function found([text, lower]: Looked, needs: () => readonly string[], pattern: () => RegExp): Offsets | null {
  const match = holdsAny(lower, needs()) ? pattern().exec(text) : null;
  return match === null ? null : { start: match.index, end: match.index + match[0].trimEnd().length };
}

/** The same where the words before do not give the act to another. */
function foundInMainClause(
  looked: Looked,
  needs: () => readonly string[],
  pattern: () => RegExp,
): Offsets | null {
  const at = found(looked, needs, pattern);
  return at !== null && isMainClause(looked[0].slice(0, at.start)) ? at : null;
}

/** Where the words stand that a task without a date waits for. */
export const events = ruleBook<Looked, Offsets>('time', [
  {
    id: 'time/span-after-event',
    source: SOURCE,
    examples: [
      { text: 'Ký hợp đồng trong vòng 10 ngày kể từ ngày trúng thầu.', as: 'event', gives: 'relative' },
      {
        text: 'Phê duyệt trong vòng 60 ngày kể từ ngày Kế hoạch này được ban hành.',
        as: 'event',
        gives: 'relative',
      },
      {
        text: 'Gọi tàu về bến, hoàn thành trước 12 giờ kể từ khi có tin bão.',
        as: 'event',
        gives: 'relative',
      },
      { text: 'Gửi kết quả chậm nhất sau 15 ngày kể từ ngày nhận văn bản.', as: 'event', gives: 'relative' },
    ],
    not: [
      { text: 'Bảo hành 12 tháng cho máy bơm.', as: 'event' },
      { text: 'Bàn giao sau 30 ngày vận hành thử.', as: 'event' },
      { text: 'Hỗ trợ 60 ngày công.', as: 'event' },
    ],
    read: (...looked) =>
      found(
        looked,
        () => timeWords().spanEnds,
        () => spanWords(),
      ),
  },
  {
    id: 'time/event-then-span',
    source: SOURCE,
    examples: [
      { text: 'Gửi kết quả sau mỗi đợt kiểm tra chậm nhất 03 ngày.', as: 'event', gives: 'relative' },
    ],
    not: [
      { text: 'Sau đợt kiểm tra gửi kết quả; trả hồ sơ không quá 03 ngày.', as: 'event' },
      { text: 'Bố trí chỗ ở sau đợt mưa, không quá 05 người/phòng.', as: 'event' },
    ],
    read: (...looked) => found(looked, () => timeWords().noLater, spanBehind),
  },
  {
    id: 'time/event-opens',
    source: SOURCE,
    examples: [
      { text: 'Ngay sau khi kết thúc thuê, Trung tâm trả lại máy.', as: 'event', gives: 'relative' },
      { text: 'Sau khi sáp nhập, xã dồn trụ sở.', as: 'event', gives: 'relative' },
      { text: 'Trước khi đào đường, chủ đầu tư niêm yết bản vẽ.', as: 'event', gives: 'relative' },
      { text: 'Ngay sau hội nghị, các phòng gửi ý kiến.', as: 'event', gives: 'relative' },
    ],
    not: [
      { text: 'Sau khi kiểm tra thì báo cáo.', as: 'event' },
      { text: 'Trước hết, thống kê tài sản.', as: 'event' },
      { text: 'Thu lại ao bỏ hoang sau khi hết hạn thuê, giao cho xã.', as: 'event' },
    ],
    read: (...looked) =>
      found(
        looked,
        () => [...commonWords().after, ...commonWords().earlier],
        () => patterns().opens,
      ),
  },
  {
    id: 'time/after-event-first',
    source: SOURCE,
    examples: [
      { text: 'Cân đối vốn ngay sau khi dự toán được giao.', as: 'event', gives: 'relative' },
      { text: 'Lập kế hoạch, sau khi Chính phủ ban hành Nghị định.', as: 'event', gives: 'relative' },
    ],
    not: [
      { text: 'Áp dụng phụ cấp sau khi Chính phủ ban hành quy định mới.', as: 'event' },
      { text: 'Cán bộ sau khi kiểm tra phải báo cáo bằng văn bản.', as: 'event' },
    ],
    read: (...looked) =>
      found(
        looked,
        () => timeWords().afterActs,
        () => patterns().opening,
      ),
  },
  {
    id: 'time/after-event',
    source: SOURCE,
    examples: [
      { text: 'Ban hành quy chế sau khi có hướng dẫn của Sở Y tế.', as: 'event', gives: 'relative' },
      { text: 'Lập quy chế sau khi có ý kiến của Sở Tư pháp.', as: 'event', gives: 'relative' },
    ],
    not: [
      { text: 'Chỉ cho phép các hộ đào ao sau khi có ý kiến của xã.', as: 'event' },
      { text: 'Lập tổ kiểm kê; tổ tự giải tán sau khi hoàn thành kiểm kê.', as: 'event' },
      { text: 'Hỗ trợ sinh viên tìm việc sau khi tốt nghiệp.', as: 'event' },
      { text: 'Thu lại ao mà chủ hộ bỏ hoang sau khi được giao.', as: 'event' },
      { text: 'Xử lý nhà xưởng bỏ hoang sau khi hoàn thành.', as: 'event' },
      { text: 'Hủy bản in phát sinh sau khi có kết quả.', as: 'event' },
    ],
    read: (...looked) =>
      foundInMainClause(
        looked,
        () => timeWords().afterActs,
        () => patterns().after,
      ),
  },
  {
    id: 'time/as-soon-as',
    source: SOURCE,
    examples: [
      { text: 'Đăng tải văn bản ngay khi nghị quyết được thông qua.', as: 'event', gives: 'relative' },
    ],
    not: [
      { text: 'Nghiêm cấm chặt cây ngay khi chưa có ý kiến của xã.', as: 'event' },
      { text: 'Báo ngay khi thấy khói.', as: 'event' },
    ],
    read: (...looked) =>
      foundInMainClause(
        looked,
        () => timeWords().asSoonAs,
        () => patterns().asSoonAs,
      ),
  },
  {
    id: 'time/before-event',
    source: SOURCE,
    examples: [
      { text: 'Sửa trụ sở, hoàn thành trước khi bàn giao cho xã.', as: 'event', gives: 'relative' },
      { text: 'Soạn tờ trình, xong trước kỳ họp cuối năm.', as: 'event', gives: 'relative' },
    ],
    not: [{ text: 'Xử lý nghiêm chủ giếng bơm nước trước khi được cấp phép.', as: 'event' }],
    read: (...looked) =>
      found(
        looked,
        () => commonWords().earlier,
        () => patterns().before,
      ),
  },
  {
    id: 'time/progress',
    source: SOURCE,
    examples: [{ text: 'Giải phóng mặt bằng theo tiến độ của dự án.', as: 'event', gives: 'relative' }],
    not: [{ text: 'Kiểm tra tiến độ của dự án.', as: 'event' }],
    read: (...looked) =>
      found(
        looked,
        () => timeWords().progresses,
        () => patterns().progress,
      ),
  },
  beforeEvent,
]);

/**
 * Reads the event that a statement without a date of its own waits for.
 *
 * @param text - a task's statement
 * @returns `unread` for a season, a feast, a crop or a school year, whose days a plan does not tell, and for a span that starts nowhere
 */
export function readEvent(text: string): DeadlineReading | UnreadTime | null {
  const lower = text.toLowerCase();
  const given = events.first(text, lower);
  if (given !== null) {
    const { start, end } = given.value;
    return { ...RELATIVE, text: text.slice(start, end), at: [given.value], rules: [given.rule] };
  }
  const unread = unfixedWords(text, lower);
  return unread === null ? null : { unread };
}

const letting = lazily(() => timePattern(`${WORD_START}{lettingVerbs}${WORD_END}`));
/** `khu đất | mà | doanh nghiệp bỏ hoang`, `bản in | phát sinh`: what happens to a thing. */
const describing = lazily(() => {
  const { relativeMarks, statesOfThings } = timeWords();
  return timePattern(`\\S\\s(?:${oneOf(relativeMarks)}\\s[^,]*|${oneOf(statesOfThings)}\\s)$`);
});

/** False where another does what waits: `chỉ cho phép các tổ chức khoan sau khi …`, `…; hội đồng tự giải tán sau khi …`. */
function isMainClause(before: string): boolean {
  return !/[;.:]\s/u.test(before) && !letting().test(before) && !describing().test(before);
}

/** A new thing to be done, or the date of one: `… nhận được | và báo cáo …`. */
const nextDeed = timed(`\\s(?:{nextDeeds}|{earlier} (?:{days}\\s)?\\d)(?![\\p{L}\\p{N}])`);

/**
 * Adds what a statement that has a date says of an event beside it: `xử lý trong vòng 30 ngày kể từ ngày nhận và báo cáo trước
 * 31/12` is due by the date, and each is a milestone.
 */
export function withSpan(text: string, reading: DeadlineReading): DeadlineReading {
  if (reading.type !== 'by' || !holdsUnit(text)) return reading;
  const match = spanWords().exec(text);
  const words = match?.[0].split(nextDeed())[0]?.trimEnd();
  if (match === null || words === undefined) return reading;
  const at = { start: match.index, end: match.index + words.length };
  if (reading.at.some(({ start, end }) => start < at.end && at.start < end)) return reading;
  const { start, end } = reading;
  const dated = reading.milestones.length > 0 ? reading.milestones : [{ label: null, start, end }];
  const spanned = { label: words, start: null, end: null };
  const first = at.start < (reading.at[0]?.start ?? 0);
  return {
    ...reading,
    text: first ? `${words}; ${reading.text}` : `${reading.text}; ${words}`,
    at: first ? [at, ...reading.at] : [...reading.at, at],
    milestones: first ? [spanned, ...dated] : [...dated, spanned],
  };
}

const holdsUnit = saysTime(String.raw`\s{days}\s|\s{months}\s|\s{weeks}\s|\s{hours}\s`);
