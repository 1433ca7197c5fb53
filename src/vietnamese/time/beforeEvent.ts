/** How long before an event something is due: `chậm nhất 15 ngày trước ngày khai giảng`, `trước cuộc họp ít nhất 03 ngày`. */
import type { Rule } from '../../reading/index.js';
import { commonWords } from '../commonWords.js';
import { holdsAny } from '../patterns.js';
import { type Offsets, timed, WORD_END, WORD_START } from './words.js';

const COUNT =
  '\\d{1,3}\\s(?:\\([^()]{1,20}\\)\\s)?(?:{minutes}|{hours}|{days}|{weeks}|{months})(?:\\s{working})?';
const EVENT = '(?:(?:{each}|{plurals})\\s)?{awaited}';

const countFirst = timed(
  `${WORD_START}{least}(?:\\s{is})?\\s${COUNT},?\\s{earlier}\\s${EVENT}(?!\\s\\d)${WORD_END}[^.;,()]{0,80}`,
);
const eventFirst = timed(
  `${WORD_START}{earlier}\\s${EVENT}\\s[^.;,()\\d]{0,60}(?:(?<=\\s){least}\\s)?(?<=\\s)${COUNT}(?=\\s?[.;,)]|$)`,
);

export const beforeEvent: Rule<[text: string, lower: string], Offsets> = {
  id: 'time/span-before-event',
  source:
    'Deadlines that are counted back from an event, as plans and rules of procedure of Vietnamese agencies print them',
  examples: [
    { text: 'Thông báo tuyển sinh chậm nhất 15 ngày trước ngày khai giảng.', as: 'event', gives: 'relative' },
    { text: 'Gửi tài liệu trước cuộc họp ít nhất 03 ngày.', as: 'event', gives: 'relative' },
    { text: 'Tổng hợp số liệu trước mỗi buổi làm việc 03 ngày.', as: 'event', gives: 'relative' },
    { text: 'Lập danh sách trẻ trước chiến dịch ít nhất 02 tuần.', as: 'event', gives: 'relative' },
    { text: 'Gửi dự thảo trước kỳ họp giữa năm 15 ngày.', as: 'event', gives: 'relative' },
  ],
  not: [
    { text: 'Gửi tài liệu trước cuộc họp.', as: 'event' },
    { text: 'Giảm 15 ngày so với trước.', as: 'event' },
    { text: 'Nộp hồ sơ trước ngày 30/9/2026 ít nhất 10 ngày.', as: 'event' },
  ],
  read: (text, lower) => {
    const match = holdsAny(lower, commonWords().earlier)
      ? (countFirst().exec(text) ?? eventFirst().exec(text))
      : null;
    return match === null ? null : { start: match.index, end: match.index + match[0].trimEnd().length };
  },
};
