import { isOfAllConcerned } from '../../../vietnamese/layout/ends.js';
import { goesOnBehindConcerned, opensWithJoin } from '../../../vietnamese/layout/openings.js';
import type { Rule } from '../weights.js';
import { goesOnWithArea } from './names.js';
import { AGENCY_ROLES, TIME_ROLES } from './roles.js';
import type { Text } from './text.js';
import { agencyLength } from './words.js';

/** A line that might go on with a cell, by its words alone. */
export interface WordsCase {
  /** The cell so far, and the last line of it. */
  cell: Text;
  above: Text;
  below: Text;
}

/** The same, with all words together. */
export interface LongerCase extends WordsCase {
  /** The cell with the line. */
  longer: Text;
}

/** The same, with where the line stands and what is known of the table. */
export interface JoinCase extends LongerCase {
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
function startsAgency(text: Text): boolean {
  return (text.startsCapital || text.startsList) && text.isAgency;
}

/** «Văn phòng» | «HĐND và UBND»: one or two words ask for the name's rest. */
function isBareHead(cell: string): boolean {
  return /^[^\s,]{1,10}(?: \p{Ll}{1,10})?$/u.test(cell);
}

/** Letters at the end of a cell in which its last agency is looked for. */
const TAIL = 200;

/** True where the agency at the end of a cell reads further with the line behind it. */
function readsFurther(cell: Text, longer: Text): boolean {
  if (longer.length <= TAIL) return longer.agencyLength > cell.length;
  const tail = longer.value.slice(-TAIL);
  const start = tail.indexOf(' ') + 1;
  return agencyLength(tail.slice(start)) > cell.length - (longer.length - TAIL) - start;
}

/** Less than this, in thousandths of the type size, does not count as room. */
const NO_ROOM = 250;
/** From here on there is no doubt. */
const MUCH_ROOM = 1500;

export const WORD_RULES: readonly Rule<WordsCase>[] = [
  // «Xây dựng Kế hoạch» | «tuyên truyền về …»
  {
    name: 'goes-on-in-small-letters',
    value: ({ below }) => (below.startsCapital || below.startsList ? 0 : 1),
  },
  // «Các phòng,» | «ban, đơn vị»; «… kết quả của» | «Sở Nội vụ»
  { name: 'above-breaks-off', value: ({ above }) => (above.breaksOff ? 1 : 0) },
  // «(nếu» | «có)»
  { name: 'bracket-left-open', value: ({ cell }) => (cell.leavesBracketOpen ? 1 : 0) },
  // «- Xử lý văn bản …» | «- Ký số …»
  {
    name: 'list-line-goes-on',
    value: ({ cell, above, below }) =>
      !below.startsList ? 0 : cell.startsList ? 1 : above.lastSign === ':' ? 0.5 : -1,
  },
  // «Các cơ quan, đơn vị có liên quan» | «thư viện»
  {
    name: 'collective-was-whole',
    roles: AGENCY_ROLES,
    value: ({ cell, below }) =>
      below.startsSmall && isOfAllConcerned(cell.value) && !goesOnBehindConcerned(below.value) ? -1 : 0,
  },
  // «… chữ ký số» | «Cổng Thông tin điện tử tỉnh» is another cell
  {
    name: 'agency-opens-line',
    notRoles: AGENCY_ROLES,
    value: ({ above, below }) => (!above.breaksOff && startsAgency(below) ? -1 : 0),
  },
  // «Phòng Hành chính;» | «Phòng Nội chính»
  {
    name: 'agency-list-goes-on',
    roles: AGENCY_ROLES,
    value: ({ above, below }) =>
      ';,'.includes(above.lastSign) && (below.agencyLength > 0 || (below.startsCapital && !below.startsTime))
        ? 1
        : 0,
  },
  // «trực thuộc» | «trực thuộc»
  {
    name: 'repeats-itself',
    value: ({ above, below }) =>
      above.length > 4 && (above.value.endsWith(below.value) || below.value.startsWith(above.value)) ? -1 : 0,
  },
];

/** What is told by the words of the cell and the line together, which takes longest to read. */
export const LONGER_RULES: readonly Rule<LongerCase>[] = [
  // «Phòng Giáo dục và» | «Đào tạo», «Trung tâm Y tế» | «huyện»; but not «Phòng Giáo dục và» | «tiết kiệm» nor «Phòng Tư pháp» | «ven biển»
  {
    name: 'name-goes-on',
    roles: AGENCY_ROLES,
    value: ({ cell, below, longer }) => {
      const before = cell.nameState;
      if (before === 'unknown' || before === 'behind') return 0;
      if (before !== 'half' && goesOnWithArea(cell.value, below.value)) return 1;
      const after = longer.nameState;
      if (after === 'behind') return -1;
      return before !== 'whole' && after !== 'unknown' ? 1 : 0;
    },
  },
  // «Phòng Hành» | «chính - Tổ chức»
  {
    name: 'agency-goes-on',
    most: 2,
    roles: AGENCY_ROLES,
    value: ({ cell, above, below, longer }) => {
      if ('.;'.includes(above.lastSign)) return 0;
      const bare = isBareHead(cell.value);
      const whole = cell.agencyLength >= cell.length && !above.breaksOff && !bare;
      if (whole && below.startsCapital) return 0;
      if (!readsFurther(cell, longer)) return 0;
      if (bare && below.startsCapital) return 2;
      return whole && !opensWithJoin(below.value) ? 0.4 : 1;
    },
  },
  // «Trước ngày» | «31/01/2026»
  {
    name: 'time-goes-on',
    roles: TIME_ROLES,
    value: ({ cell, below, longer }) =>
      (cell.startsTime || !below.startsCapital) && !cell.isTime && longer.isTime ? 1 : 0,
  },
  // «Năm 2026» | «hành» is no time any more; «31/01/2026» | «Báo cáo» are two cells
  {
    name: 'time-was-whole',
    against: true,
    roles: TIME_ROLES,
    value: ({ cell, below, longer }) => {
      if (!cell.isTime || cell.leavesBracketOpen || ';,'.includes(cell.lastSign)) return 0;
      return below.startsCapital || !longer.isTime ? -1 : 0;
    },
  },
  // «Các phòng, ban, đơn vị» | «trường điện tử» is no agency any more
  {
    name: 'agency-was-whole',
    against: true,
    roles: AGENCY_ROLES,
    value: ({ cell, below, longer }) =>
      !below.startsList && cell.agencyShare > 0.9 && longer.agencyShare < 0.8 ? -1 : 0,
  },
];

export const PLACE_RULES: readonly Rule<JoinCase>[] = [
  // «… thủ tục» | «hành chính …» where another line has «thủ tục hành chính»
  { name: 'phrase-goes-on', value: ({ phrase }) => (phrase > 1 ? 1 : phrase > 0 ? 0.6 : 0) },
  // «Kế hoạch» | «Báo cáo»; less sure behind punctuation, where a cell may hold two sentences, or a full line, which may end before a name
  {
    name: 'begins-anew-with-capital',
    value: ({ above, below, phrase, room }) => {
      if (!below.startsCapital || above.breaksOff || phrase > 0) return 0;
      if ('.;:!?'.includes(above.lastSign)) return -0.6;
      return room !== null && room < 0 ? -0.5 : -1;
    },
  },
  // «Các» | «phòng, ban» cannot be in a column in which «Các phòng,» has room
  {
    name: 'word-would-have-fitted',
    value: ({ above, below, room, overPageEnd }) => {
      if (room === null || room < NO_ROOM) return 0;
      const sure = Math.min(1, room / MUCH_ROOM);
      if (below.startsList) return 0;
      const paragraph = below.startsCapital && !above.breaksOff;
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

export const JOIN_RULES: readonly Rule<JoinCase>[] = [...WORD_RULES, ...LONGER_RULES, ...PLACE_RULES];
