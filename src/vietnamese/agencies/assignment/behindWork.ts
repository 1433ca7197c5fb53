import type { Rule } from '../../../reading/index.js';
import { isMust } from '../../grammar.js';
import { isMark } from '../marks.js';
import { isJoin, type Word } from '../words.js';
import type { LeadPlace } from './leadRules.js';
import { beginsAction } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

const USAGE = 'lists of work in plans, minutes and conclusions';

/** Who does what stands in front, named behind a dash, at the end, or in a clause of its own. */
export const BEHIND_WORK: readonly Rule<[LeadPlace], true>[] = [
  {
    id: 'agency/behind-dash',
    source: USAGE,
    examples: [
      { text: 'Nạo vét kênh nội đồng — Đội Thủy nông.', gives: { lead: ['Đội Thủy nông'] } },
      { text: 'Rà soát hộ nghèo - Phòng Kinh tế, xong trong Quý II.', gives: { lead: ['Phòng Kinh tế'] } },
    ],
    not: [
      'Ký kết với Sở Y tế - Sở Nội vụ.',
      'Quốc lộ 9 - Trạm Y tế xã.',
      'Nạo vét kênh - Đội Thủy nông phối hợp.',
      'Lắp biển báo trên tuyến chợ Mây - Trạm Y tế xã dài 2 km.',
    ],
    read: ({ words, at, end, opened }) => {
      if (opened || !standsBehindDash(words, at) || !beginsAction(words, 0)) return null;
      return endsStatement(words, end) ? true : null;
    },
  },
  {
    id: 'agency/handed-to',
    source: USAGE,
    examples: [
      { text: 'Việc lập quy hoạch được giao cho Sở Xây dựng.', gives: { lead: ['Sở Xây dựng'] } },
      {
        text: 'Công tác hậu cần giao cho Tổ Hành chính, Đội xe.',
        gives: { lead: ['Tổ Hành chính', 'Đội xe'] },
      },
    ],
    not: [
      'Rà soát việc lập quy hoạch được giao cho Sở Xây dựng.',
      'Kinh phí được giao cho Sở Xây dựng.',
      'Việc kiểm tra kinh phí đã giao cho Sở Xây dựng.',
    ],
    read: ({ words, at, end, headed }) =>
      !headed && isHandedTo(words, at) && endsStatement(words, end) ? true : null,
  },
  {
    id: 'agency/own-clause',
    source: USAGE,
    examples: [
      { text: 'Rà soát các cầu yếu; UBND xã lập dự toán.', gives: { lead: ['UBND xã'] } },
      { text: 'Đối với cầu Mây: Thống nhất sửa; UBND xã lập dự toán.', gives: { lead: ['UBND xã'] } },
      {
        text: 'Thống kê hộ nghèo; Phòng Kinh tế tổng hợp trong tháng 4.',
        gives: { lead: ['Phòng Kinh tế'] },
      },
    ],
    not: [
      'Rà soát các cầu yếu; mỗi thôn lập 01 tổ.',
      'Rà soát các cầu yếu; Sở Y tế đã lập dự toán.',
      'Tuyên truyền sâu rộng; các cơ sở kinh doanh niêm yết giá.',
    ],
    read: ({ words, at, end, opened, headed, below }) => {
      if (opened || headed || below || words[at - 1]?.key !== ';' || !opensWithWork(words)) return null;
      if (isMark('plural', words[at]) || asks(words, end)) return null;
      return actsItself(words, at, end) ? true : null;
    },
  },
  {
    id: 'agency/must',
    source: USAGE,
    examples: [
      {
        text: 'Khởi công dự án, song Ban Quản lý dự án phải hoàn tất hồ sơ.',
        gives: { lead: ['Ban Quản lý dự án'] },
      },
    ],
    not: [
      'Khởi công dự án, song Ban Quản lý dự án đã hoàn tất hồ sơ.',
      'Khởi công dự án, Ban Quản lý dự án phải hoàn tất hồ sơ.',
    ],
    read: ({ words, at, end }) => {
      return isMark('contrasts', words[at - 1]) && isMust(words[end]) && beginsAction(words, end + 1)
        ? true
        : null;
    },
  },
];

/** ` - Đội Thủy nông`: the dash has spaces around it, and no name or number stands in front, but for a short form. */
function standsBehindDash(words: readonly Word[], at: number): boolean {
  const [dash, name] = [words[at - 1], words[at]];
  if (dash?.key !== '-' || !dash.spaced || name?.spaced !== true || !name.capital) return false;
  const before = words[at - 2];
  const named = before?.capital === true && !before.shout;
  return before !== undefined && !before.mark && !named && !/^\p{N}/u.test(before.key);
}

/** `Rà soát …`, `Đối với kiến nghị của thôn: Thống nhất …`: work stands at the front, or behind what it is about. */
function opensWithWork(words: readonly Word[]): boolean {
  const colon = words.findIndex(({ key }) => key === ':' || key === ';');
  return beginsAction(words, 0) || (words[colon]?.key === ':' && beginsAction(words, colon + 1));
}

/** Nothing, a full stop or a time behind a mark stands there. */
function endsStatement(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || /^[.;]$/.test(word.key)) return true;
  return /^[,(-]$/.test(word.key) && beginsTime(words[at + 1]);
}

function beginsTime(word: Word | undefined): boolean {
  return isMark('timeFirst', word) || /^\d{1,2}$/.test(word?.key ?? '');
}

/** `Việc lập quy hoạch được giao cho | Sở A`, `Công tác hậu cần giao | Tổ B`: a piece of work opens the statement. */
function isHandedTo(words: readonly Word[], at: number): boolean {
  if (!isMark('pieces', words[0]) && !isMark('parts', words[0])) return false;
  const give = words[at - 1]?.key === 'cho' ? at - 2 : at - 1;
  if (words[give]?.key !== 'giao' || give < 3) return false;
  return !isMark('notGiven', words[give - 1]) && isOneClause(words, give);
}

function isOneClause(words: readonly Word[], end: number): boolean {
  return words.slice(0, end).every((word) => !word.mark || isJoin(word));
}

function asks(words: readonly Word[], at: number): boolean {
  return assignmentWords().introductions.longest(words, at) > 0;
}

/** `Ban Quản lý A đẩy nhanh dự án 1; Ban Quản lý B | đẩy nhanh dự án 2`; not `; Sở C | phối hợp`, `; mỗi thôn | có 01 cộng tác viên`. */
export function actsItself(words: readonly Word[], from: number, at: number): boolean {
  const each = isMark('each', words[from]);
  const charged = assignmentWords().undertaking.longest(words, at) > 0;
  const state = !charged && isMark('holds', words[at]);
  return !each && !state && beginsAction(words, at) && assignmentWords().supporting.longest(words, at) === 0;
}
