import { breaksOff } from '../../../vietnamese/sentences.js';
import type { Rule } from '../weights.js';
import { goesOnWithArea, nameState } from './names.js';
import {
  agencyLength,
  agencyShare,
  isTime,
  leavesBracketOpen,
  startsCapital,
  startsList,
  startsTime,
} from './words.js';

/** A line that might go on with a cell, by its words alone. */
export interface WordsCase {
  role: string | null;
  /** The cell so far, and the last line of it. */
  cell: string;
  above: string;
  below: string;
}

/** The same, with where the line stands and what is known of the table. */
export interface JoinCase extends WordsCase {
  /** How often the two words at the joint stand side by side inside lines of the table. */
  phrase: number;
  /** The two words at the joint are syllables of one word. */
  wordGoesOn: boolean;
  /** Room left behind `above` for the first word of `below`, in thousandths of the type size; null where the width is not known. */
  room: number | null;
  /** The space between the two lines is other than the table's usual one. */
  outOfRhythm: boolean;
  /** A page end lies between. */
  overPageEnd: boolean;
  /** Lines between the two on which the column is empty. */
  gap: number;
}

/** A line that holds an agency's name, or most of one, and nothing else: `- Cổng Thông tin`. */
function startsAgency(text: string): boolean {
  return (startsCapital(text) || startsList(text)) && agencyLength(text) >= text.length - 1;
}

/** «Văn phòng» | «HĐND và UBND»: one or two words ask for the name's rest. */
function isBareHead(cell: string): boolean {
  return /^[^\s,]{1,10}(?: \p{Ll}{1,10})?$/u.test(cell);
}

/** Less than this, in thousandths of the type size, does not count as room. */
const NO_ROOM = 250;
/** From here on there is no doubt. */
const MUCH_ROOM = 1500;

const AGENCY_ROLES = new Set(['lead', 'support']);

export const WORD_RULES: readonly Rule<WordsCase>[] = [
  // «Xây dựng Kế hoạch» | «tuyên truyền về …»
  {
    name: 'goes-on-in-small-letters',
    value: ({ below }) => (startsCapital(below) || startsList(below) ? 0 : 1),
  },
  // «Các phòng,» | «ban, đơn vị»; «… kết quả của» | «Sở Nội vụ»
  { name: 'above-breaks-off', value: ({ above }) => (breaksOff(above) ? 1 : 0) },
  // «(nếu» | «có)»
  { name: 'bracket-left-open', value: ({ cell }) => (leavesBracketOpen(cell) ? 1 : 0) },
  // «- Xử lý văn bản …» | «- Ký số …»
  {
    name: 'list-line-goes-on',
    value: ({ cell, above, below }) =>
      !startsList(below) ? 0 : startsList(cell) ? 1 : /:$/u.test(above) ? 0.5 : -1,
  },
  // «Phòng Giáo dục và» | «Đào tạo», «Trung tâm Y tế» | «huyện»; but not «Phòng Giáo dục và» | «tiết kiệm» nor «Phòng Tư pháp» | «ven biển»
  {
    name: 'name-goes-on',
    value: ({ role, cell, below }) => {
      if (!AGENCY_ROLES.has(role ?? '')) return 0;
      const before = nameState(cell);
      if (before === 'unknown' || before === 'behind') return 0;
      if (before !== 'half' && goesOnWithArea(cell, below)) return 1;
      const after = nameState(`${cell} ${below}`);
      if (after === 'behind') return -1;
      return before !== 'whole' && after !== 'unknown' ? 1 : 0;
    },
  },
  // «Các cơ quan, đơn vị có liên quan» | «thư viện»
  {
    name: 'collective-was-whole',
    value: ({ role, cell, below }) =>
      AGENCY_ROLES.has(role ?? '') &&
      /liên quan$/u.test(cell) &&
      /^\p{Ll}/u.test(below) &&
      !/^(?:trong|trên|thuộc|của|ở|tại|đến|cấp|và|khác)(?!\p{L})/u.test(below)
        ? -1
        : 0,
  },
  // «Phòng Hành» | «chính - Tổ chức»
  {
    name: 'agency-goes-on',
    value: ({ role, cell, above, below }) => {
      if (!AGENCY_ROLES.has(role ?? '') || /[.;]$/u.test(above)) return 0;
      const bare = isBareHead(cell);
      const whole = agencyLength(cell) >= cell.length && !breaksOff(above) && !bare;
      if (whole && startsCapital(below)) return 0;
      const longer = `${cell} ${below}`;
      const tail = longer.slice(Math.max(0, longer.length - 200));
      const start = tail.length < longer.length ? tail.indexOf(' ') + 1 : 0;
      const read = agencyLength(tail.slice(start));
      if (read <= cell.length - (longer.length - tail.length) - start) return 0;
      if (bare && startsCapital(below)) return 2;
      return whole && !/^(?:và|-)/u.test(below) ? 0.4 : 1;
    },
  },
  // «… chữ ký số» | «Cổng Thông tin điện tử tỉnh» is another cell
  {
    name: 'agency-opens-line',
    value: ({ role, above, below }) =>
      !AGENCY_ROLES.has(role ?? '') && !breaksOff(above) && startsAgency(below) ? -1 : 0,
  },
  // «Phòng Hành chính;» | «Phòng Nội chính»
  {
    name: 'agency-list-goes-on',
    value: ({ role, above, below }) =>
      AGENCY_ROLES.has(role ?? '') &&
      /[;,]$/u.test(above) &&
      (agencyLength(below) > 0 || (startsCapital(below) && !startsTime(below)))
        ? 1
        : 0,
  },
  // «Trước ngày» | «31/01/2026»
  {
    name: 'time-goes-on',
    value: ({ role, cell, below }) =>
      role === 'deadline' &&
      (startsTime(cell) || !startsCapital(below)) &&
      !isTime(cell) &&
      isTime(`${cell} ${below}`)
        ? 1
        : 0,
  },
  // «Năm 2026» | «hành» is no time any more; «31/01/2026» | «Báo cáo» are two cells
  {
    name: 'time-was-whole',
    value: ({ role, cell, below }) => {
      if (role !== 'deadline' || !isTime(cell) || leavesBracketOpen(cell) || /[;,]$/u.test(cell)) return 0;
      return !isTime(`${cell} ${below}`) || startsCapital(below) ? -1 : 0;
    },
  },
  // «trực thuộc» | «trực thuộc»
  {
    name: 'repeats-itself',
    value: ({ above, below }) =>
      above.length > 4 && (above.endsWith(below) || below.startsWith(above)) ? -1 : 0,
  },
  // «Các phòng, ban, đơn vị» | «trường điện tử» is no agency any more
  {
    name: 'agency-was-whole',
    value: ({ role, cell, below }) =>
      AGENCY_ROLES.has(role ?? '') &&
      !startsList(below) &&
      agencyShare(cell) > 0.9 &&
      agencyShare(`${cell} ${below}`) < 0.8
        ? -1
        : 0,
  },
];

export const PLACE_RULES: readonly Rule<JoinCase>[] = [
  // «… thủ tục» | «hành chính …» where another line has «thủ tục hành chính»
  { name: 'phrase-goes-on', value: ({ phrase }) => (phrase > 1 ? 1 : phrase > 0 ? 0.6 : 0) },
  // «Kế hoạch» | «Báo cáo»; less sure behind punctuation, where a cell may hold two sentences, or a full line, which may end before a name
  {
    name: 'begins-anew-with-capital',
    value: ({ above, below, phrase, room }) => {
      if (!startsCapital(below) || breaksOff(above) || phrase > 0) return 0;
      if (/[.;:!?]$/u.test(above)) return -0.6;
      return room !== null && room < 0 ? -0.5 : -1;
    },
  },
  // «Các» | «phòng, ban» cannot be in a column in which «Các phòng,» has room
  {
    name: 'word-would-have-fitted',
    value: ({ above, below, room, overPageEnd }) => {
      if (room === null || room < NO_ROOM) return 0;
      const sure = Math.min(1, room / MUCH_ROOM);
      if (startsList(below)) return 0;
      const paragraph = startsCapital(below) && !breaksOff(above);
      return -sure * (paragraph ? 0.35 : overPageEnd ? 0.6 : 1);
    },
  },
  // «thuộc lĩnh vực quản lý,» | «theo dõi …» where no word more fitted
  { name: 'line-was-full', value: ({ room }) => (room !== null && room < 0 ? 1 : 0) },
  // «… quyết định ban» | «hành quy chế»
  { name: 'word-goes-on', value: ({ wordGoesOn }) => (wordGoesOn ? 1 : 0) },
  // a line set apart from the others by more or less space begins a cell
  { name: 'out-of-rhythm', value: ({ outOfRhythm }) => (outOfRhythm ? -1 : 0) },
  // a cell has no empty line in its middle
  { name: 'gap-in-cell', value: ({ gap }) => -Math.min(2, gap) },
];

export const JOIN_RULES: readonly Rule<JoinCase>[] = [...WORD_RULES, ...PLACE_RULES];
