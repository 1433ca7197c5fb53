import { breaksOff } from '../../../vietnamese/sentences.js';
import type { Rule } from '../weights.js';
import { nameState } from './names.js';
import {
  agencyLength,
  innerStarts,
  isBareKinds,
  isBareTime,
  kindLength,
  leavesBracketOpen,
  startsCapital,
  startsList,
  startsTime,
} from './words.js';

const AGENCY_ROLES = new Set(['lead', 'support']);

/** A line, or a part of one, that might begin a cell. */
export interface StartCase {
  role: string | null;
  text: string;
}

export const START_RULES: readonly Rule<StartCase>[] = [
  // «Xây dựng …», «- Phòng Nội chính», «100% hồ sơ»
  {
    name: 'starts-with-capital',
    value: ({ text }) => (startsCapital(text) || startsList(text) || /^\d/u.test(text) ? 1 : 0),
  },
  // «hành chính …» begins no cell; «các phòng» may
  {
    name: 'starts-in-small-letters',
    value: ({ text }) =>
      /^["“(]?\p{Ll}/u.test(text)
        ? /^(?:các|cử|do|theo)(?!\p{L})/u.test(text)
          ? -0.6
          : -1
        : /^[),.;:]/u.test(text)
          ? -1
          : 0,
  },
  // «Phòng …» in `Chủ trì`, «Quý I» in `Thời gian`, «Báo cáo» in `Sản phẩm`
  {
    name: 'starts-like-its-column',
    value: ({ role, text }) => {
      if (role === 'lead' || role === 'support')
        return agencyLength(text) > 0 ? 1 : startsList(text) || /^\p{Ll}/u.test(text) ? 0 : -0.7;
      if (role === 'deadline') return startsTime(text) ? 1 : isBareKinds(text) ? -1 : -0.3;
      if (role === 'output') return kindLength(text) > 0 ? 0.6 : 0;
      return startsTime(text) && !/^\d/u.test(text) ? -0.7 : 0;
    },
  },
];

/** A stretch of a line that runs across the cells. */
export const STRETCH_RULES: readonly Rule<StartCase>[] = [
  // «Kế hoạch, Công Quý I/2026» is two cells
  { name: 'holds-another-cell', value: ({ text }) => -innerStarts(text) },
  // «UBND các xã» in `Sản phẩm`, «Tờ trình» in `Nhiệm vụ`, «Quý I/2026» in `Chủ trì`
  {
    name: 'is-of-another-column',
    value: ({ role, text }) => {
      if (
        role !== 'lead' &&
        role !== 'support' &&
        startsCapital(text) &&
        agencyLength(text) >= text.length - 1
      )
        return -1;
      if (role !== 'output' && isBareKinds(text)) return -1;
      return role !== 'deadline' && isBareTime(text) ? -1 : 0;
    },
  },
];

/** A cell's last line with what stands behind it in the text. */
export interface EndCase {
  role: string | null;
  /** Lines run across the cells. */
  across: boolean;
  cell: string;
  last: string;
  /** Room behind the last line for the word that follows, null where not known. */
  room: number | null;
  /** How often the two words at the joint stand side by side inside lines of the table. */
  phrase: number;
}

export const END_RULES: readonly Rule<EndCase>[] = [
  // «… và hướng dẫn của»
  { name: 'ends-broken-off', value: ({ last }) => (breaksOff(last) ? (/[,-]$/u.test(last) ? -0.6 : -1) : 0) },
  // «… (đã được»
  { name: 'ends-with-bracket-open', value: ({ cell }) => (leavesBracketOpen(cell) ? -1 : 0) },
  // «Phòng Giáo dục và»
  {
    name: 'ends-inside-a-name',
    value: ({ role, cell }) => (AGENCY_ROLES.has(role ?? '') && nameState(cell) === 'half' ? -1 : 0),
  },
  // «Phòng Nội vụ;» | «UBND các xã»; cells do end so, but where lines run across the cells this more often tells a wrong cut
  { name: 'ends-inside-a-list', value: ({ last, across }) => (across && /;$/u.test(last) ? -1 : 0) },
  // «… có liên quan.»
  { name: 'ends-with-stop', value: ({ last }) => (/[.]$/u.test(last) ? 1 : 0) },
  // «Kế hoạch» | «Phòng Nội chính»: the line ends although «Phòng» had room
  {
    name: 'ends-where-a-word-would-fit',
    value: ({ room }) => (room === null || room < 250 ? 0 : Math.min(1, room / 1500)),
  },
  // «… cải cách» | «hành chính …»
  { name: 'ends-inside-a-phrase', value: ({ phrase }) => (phrase > 1 ? -1 : phrase > 0 ? -0.5 : 0) },
];
