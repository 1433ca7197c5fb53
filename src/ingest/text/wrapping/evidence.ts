import { isCapitals } from '../../../vietnamese/casing.js';
import { isClosingParagraph } from '../../../vietnamese/leadIns.js';
import { readMarkers } from '../../../vietnamese/markers/index.js';
import { isAuthority, isPosition } from '../../../vietnamese/offices.js';
import { breaksOff, endsStatement, startsLowerCase } from '../../../vietnamese/sentences.js';
import { opensWithCapacity } from '../../../vietnamese/signers.js';
import { LETTERHEAD, RECIPIENTS } from '../../html/layout.js';
import type { Line } from '../lines.js';
import { type Habit, hasRoom } from './habit.js';
import { indentOf } from './words.js';

/** A line end that is looked at: did it cut a paragraph, or end one? */
export interface LineEnd {
  /** The line above as it stands, and its words. */
  aboveText: string;
  above: string;
  line: Line;
  words: string;
  /** The words of the paragraph so far. */
  paragraph: string;
  /** True where emphasis that was opened above is still open. */
  emphasisOpen: boolean;
  habit: Habit;
}

/**
 * One thing seen at a line end, and how much likelier it is where the line end cut a paragraph than where it ended one: the logarithm of the
 * two chances, so that they add up.
 */
interface Evidence {
  name: string;
  weigh: (end: LineEnd) => number;
}

const PREAMBLE =
  /^(?:Căn cứ|Thực hiện|Theo đề nghị|Xét|Trên cơ sở|Triển khai|Tiếp tục|Trên đây|Năm \d{4},|Ngày \d|Thời gian qua)(?!\p{L})/u;
/** Letters of a word and the blank in front, on average. */
const WORD = 5.5;
/** Paragraphs that end as a sentence does; the others are headings and lines of a letterhead. */
const ENDED = 0.7;
/** Words inside a paragraph that begin with a capital. */
const CAPITALS = 0.25;

export const EVIDENCE: readonly Evidence[] = [
  // A paragraph's last line has no room for one more word as often as a word is wide; a line that was cut never has.
  {
    name: 'room for the next word',
    weigh: ({ aboveText, line, habit }) => {
      if (!hasRoom(aboveText, line.text, habit)) return Math.log(Math.max(2, habit.width / WORD));
      if (habit.blankAbove) return -1;
      return habit.exact && habit.indents === null ? -8 : -4;
    },
  },
  // «2. Sở Xây dựng chủ trì lập dự án kè sông Bình, báo cáo» | «UBND tỉnh …», where every paragraph has a blank line above
  {
    name: 'no blank line where paragraphs have one',
    weigh: ({ line, habit }) => (habit.blankAbove && line.blanksAbove === 0 ? 5 : 0),
  },
  // «       2. Giao Công an tỉnh …» | «Ủy ban nhân dân tỉnh xử lý …», where first lines are indented
  {
    name: 'indent',
    weigh: ({ line, habit: { indents } }) => {
      if (indents === null) return 0;
      const indent = indentOf(line.text);
      if (Math.abs(indent - indents.others) < 2) return indents.others < indents.first ? 3 : 4;
      return Math.abs(indent - indents.first) < 2 || indent > indents.first ? -5 : 0;
    },
  },
  { name: 'marker', weigh: markerWeight },
  // Words go on with a small letter; next to no paragraph begins with one
  {
    name: 'small letter',
    weigh: ({ words, above }) =>
      startsLowerCase(words) && readMarkers(words).length === 0 ? (/[.!?]$/u.test(above) ? 1.5 : 4.5) : 0,
  },
  {
    name: 'capital',
    weigh: ({ words, above }) =>
      /^["“(]?\p{Lu}/u.test(words) && !endsStatement(above) ? Math.log(CAPITALS) : 0,
  },
  // «… theo quy định của» | «Luật Khoáng sản»
  { name: 'breaks off', weigh: ({ above }) => (breaksOff(above) ? 4 : 0) },
  // A line that was cut ends a sentence as often as any word does
  {
    name: 'end of a sentence',
    weigh: ({ above, habit }) => {
      if (/\.\/\.?$/u.test(above)) return -9;
      if (/:$/u.test(above)) return -3.5;
      return endsStatement(above) ? Math.log(habit.sentenceEnds / ENDED) : Math.log(1 / (1 - ENDED));
    },
  },
  {
    name: 'paragraphs without a marker are rare',
    weigh: ({ words, habit }) => (readMarkers(words).length === 0 ? -Math.log(habit.unmarked) / 2 : 0),
  },
  // «NHIỆM VỤ TRONG NHỮNG THÁNG TỚI» | «Đề nghị Thường trực …»
  {
    name: 'capitals end',
    weigh: ({ above, words }) =>
      isCapitals(above) && /\p{Lu}{2}/u.test(above) && !isCapitals(words) ? -10 : 0,
  },
  // «… ban hành Kế hoạch như sau» | «MỤC TIÊU CHUNG»
  {
    name: 'capitals begin',
    weigh: ({ above, words }) => (!isCapitals(above) && isCapitals(words) && words.length > 7 ? -3 : 0),
  },
  // «ỦY BAN NHÂN DÂN» | «TỈNH HƯNG LÂM», «KT. CHỦ TỊCH» | «PHÓ CHỦ TỊCH»
  {
    name: 'another office',
    weigh: ({ above, aboveText, words, line, habit }) => {
      if (!isCapitals(above) || breaksOff(above) || !(isAuthority(words) || isPosition(words))) return 0;
      return hasRoom(aboveText, line.text, habit) ? -10 : -2.5;
    },
  },
  {
    name: 'line of a letterhead',
    weigh: ({ above, words }) => (isFormal(words) || isWholeFormal(above) ? -7 : 0),
  },
  // «… (Vụ Pháp chế chủ trì;» | «Vụ Kế hoạch phối hợp)»
  {
    name: 'bracket left open',
    weigh: ({ paragraph, words }) =>
      paragraph.lastIndexOf('(') > paragraph.lastIndexOf(')') && words.includes(')') ? 4 : 0,
  },
  // «**III. TỔ CHỨC» | «THỰC HIỆN**»
  { name: 'open emphasis', weigh: ({ emphasisOpen }) => (emphasisOpen ? 2.5 : 0) },
  {
    name: 'emphasis closed and opened',
    weigh: ({ aboveText, line }) =>
      /\*\*\s*$/u.test(aboveText) !== /^\s*\*\*/u.test(line.text) ? 0 : emphasised(aboveText, line),
  },
  // «… tỉnh Hưng Lâm năm 2026» | «Căn cứ Luật …», «Năm 2025, thiên tai …»: a title ends, a preamble begins
  {
    name: 'opens a preamble',
    weigh: ({ above, words }) =>
      !endsStatement(above) && !breaksOff(above) && PREAMBLE.test(words) ? -4 : 0,
  },
  {
    name: 'closing words',
    weigh: ({ above, words, paragraph }) =>
      endsStatement(above) && isClosingParagraph(words) && !isClosingParagraph(paragraph) ? -3 : 0,
  },
];

function emphasised(aboveText: string, line: Line): number {
  return /\*\*\s*$/u.test(aboveText) && /^\s*\*\*/u.test(line.text) ? -4 : 0;
}

/** `Số: 12/KH-UBND`, `Kính gửi:`, `An Bình, ngày 05 tháng 01 năm 2026`, `Nơi nhận:`, `TM. ỦY BAN …` */
function isFormal(words: string): boolean {
  return (
    LETTERHEAD.test(words) ||
    RECIPIENTS.test(words) ||
    opensWithCapacity(words) ||
    /^(?:số\s?:|kính gửi\s?:)/iu.test(words) ||
    /^\p{Lu}[\p{L} .]{1,40}, ngày(?: \d{1,2})?\s.{0,9}tháng/u.test(words)
  );
}

/** A line of a letterhead that is printed on one line. */
function isWholeFormal(above: string): boolean {
  return /^độc lập\s?[-–—]\s?tự do\s?[-–—]\s?hạnh phúc$/iu.test(above) || /^số\s?:[^.;]{0,40}$/iu.test(above);
}

/** `… giai đoạn 2021` | `- 2025`: a bullet's sign before a year or a small letter cuts a range; `… tại` | `Điều 5 Luật` cites. */
function markerWeight({ above, words }: LineEnd): number {
  const marker = readMarkers(words)[0];
  if (marker === undefined) return /^\[\^/u.test(words) ? -6 : 0;
  const rest = words.slice(marker.end);
  const stops = endsStatement(above);
  if (marker.kind === 'bullet')
    return !stops &&
      (startsLowerCase(rest) || /^\d{4}(?!\p{L})/u.test(rest) || (/\d$/u.test(above) && /^\d/u.test(rest)))
      ? 3
      : -7;
  const cited = !stops && /^\p{L}{2}/u.test(words) && !/^[^\s.:]{1,12} [^\s.:]{1,8}[.:]/u.test(words);
  return cited && (breaksOff(above) || startsLowerCase(rest)) ? 0 : -7;
}
