import { mayBeginSmall } from '../../../vietnamese/layout/openings.js';
import type { Rule } from '../weights.js';
import { AGENCY_ROLES } from './roles.js';
import type { Text } from './text.js';
import { innerStarts, isBareKinds, isBareTime, kindLength } from './words.js';

/** A line, or a part of one, that might begin a cell. */
export interface StartCase {
  role: string | null;
  text: Text;
}

export const START_RULES: readonly Rule<StartCase>[] = [
  // «Xây dựng …», «- Phòng Nội chính», «100% hồ sơ»
  {
    name: 'starts-with-capital',
    value: ({ text }) => (text.startsCapital || text.startsList || /^\d/u.test(text.value) ? 1 : 0),
  },
  // «hành chính …» begins no cell; «các phòng» may
  {
    name: 'starts-in-small-letters',
    value: ({ text: { value } }) =>
      /^["“(]?\p{Ll}/u.test(value) ? (mayBeginSmall(value) ? -0.6 : -1) : /^[),.;:]/u.test(value) ? -1 : 0,
  },
  // «Phòng …» in `Chủ trì`, «Quý I» in `Thời gian`, «Báo cáo» in `Sản phẩm`
  {
    name: 'starts-like-its-column',
    value: ({ role, text }) => {
      if (AGENCY_ROLES.includes(role ?? ''))
        return text.agencyLength > 0 ? 1 : text.startsList || text.startsSmall ? 0 : -0.7;
      if (role === 'deadline') return text.startsTime ? 1 : isBareKinds(text.value) ? -1 : -0.3;
      if (role === 'output') return kindLength(text.value) > 0 ? 0.6 : 0;
      return text.startsTime && !/^\d/u.test(text.value) ? -0.7 : 0;
    },
  },
];

/** A stretch of a line that runs across the cells. */
export const STRETCH_RULES: readonly Rule<StartCase>[] = [
  // «Kế hoạch, Công Quý I/2026» is two cells
  { name: 'holds-another-cell', value: ({ text }) => -innerStarts(text.value) },
  // «UBND các xã» in `Sản phẩm`, «Tờ trình» in `Nhiệm vụ`, «Quý I/2026» in `Chủ trì`
  {
    name: 'is-of-another-column',
    value: ({ role, text }) => {
      if (!AGENCY_ROLES.includes(role ?? '') && text.startsCapital && text.isAgency) return -1;
      if (role !== 'output' && isBareKinds(text.value)) return -1;
      return role !== 'deadline' && isBareTime(text.value) ? -1 : 0;
    },
  },
];

/** A cell as it ends, by its words alone. */
export interface EndCase {
  cell: Text;
  /** Its last line. */
  last: Text;
  /** Lines run across the cells. */
  across: boolean;
}

export const END_RULES: readonly Rule<EndCase>[] = [
  // «… và hướng dẫn của»
  {
    name: 'ends-broken-off',
    against: true,
    value: ({ last }) => (last.breaksOff ? (',-'.includes(last.lastSign) ? -0.6 : -1) : 0),
  },
  // «… (đã được»
  { name: 'ends-with-bracket-open', against: true, value: ({ cell }) => (cell.leavesBracketOpen ? -1 : 0) },
  // «Phòng Giáo dục và»
  {
    name: 'ends-inside-a-name',
    against: true,
    roles: AGENCY_ROLES,
    value: ({ cell }) => (cell.nameState === 'half' ? -1 : 0),
  },
  // «Phòng Nội vụ;» | «UBND các xã»; cells do end so, but where lines run across the cells this more often tells a wrong cut
  {
    name: 'ends-inside-a-list',
    against: true,
    value: ({ last, across }) => (across && last.lastSign === ';' ? -1 : 0),
  },
  // «… có liên quan.»
  { name: 'ends-with-stop', value: ({ last }) => (last.lastSign === '.' ? 1 : 0) },
];

/** The place at which a cell ends, with what stands behind it in the text. */
export interface EndPlace {
  /** Room behind the last line for the word that follows, null where not known. */
  room: number | null;
  /** How often the two words at the joint stand side by side inside lines of the table. */
  phrase: number;
}

export const END_PLACE_RULES: readonly Rule<EndPlace>[] = [
  // «Kế hoạch» | «Phòng Nội chính»: the line ends although «Phòng» had room
  {
    name: 'ends-where-a-word-would-fit',
    value: ({ room }) => (room === null || room < 250 ? 0 : Math.min(1, room / 1500)),
  },
  // «… cải cách» | «hành chính …»
  {
    name: 'ends-inside-a-phrase',
    against: true,
    value: ({ phrase }) => (phrase > 1 ? -1 : phrase > 0 ? -0.5 : 0),
  },
];
