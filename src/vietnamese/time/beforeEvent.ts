/** How long before an event something is due: `chậm nhất 15 ngày trước ngày khai giảng`, `trước cuộc họp ít nhất 03 ngày`. */
import type { Rule } from '../../reading/index.js';
import { light } from '../patterns.js';
import { type Offsets, WORD_END, WORD_START } from './words.js';

const LEAST = '(?:ít\\snhất|tối\\sthiểu|chậm\\snhất|muộn\\snhất)';
const COUNT = '\\d{1,3}\\s(?:\\([^()]{1,20}\\)\\s)?(?:phút|giờ|ngày|tuần|tháng)(?:\\slàm\\sviệc)?';
const EVENT =
  '(?:(?:mỗi|từng|các)\\s)?(?:khi|ngày|giờ|kỳ|cuộc|phiên|buổi|hội\\snghị|đại\\shội|lễ|thời\\sđiểm|chiến\\sdịch|đợt|mùa|vụ|bầu\\scử)';

const COUNT_FIRST = light(
  `${WORD_START}${LEAST}(?:\\slà)?\\s${COUNT},?\\strước\\s${EVENT}(?!\\s\\d)${WORD_END}[^.;,()]{0,80}`,
  'iu',
);
const EVENT_FIRST = light(
  `${WORD_START}trước\\s${EVENT}\\s[^.;,()\\d]{0,60}(?:(?<=\\s)${LEAST}\\s)?(?<=\\s)${COUNT}(?=\\s?[.;,)]|$)`,
  'iu',
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
    const match = lower.includes('trước ') ? (COUNT_FIRST.exec(text) ?? EVENT_FIRST.exec(text)) : null;
    return match === null ? null : { start: match.index, end: match.index + match[0].trimEnd().length };
  },
};
