import { type Hints, type Paragraph, paragraph } from '../../document/index.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { isAuthority, isPosition } from '../../vietnamese/offices.js';
import { breaksOff } from '../../vietnamese/sentences.js';
import type { Line, Mark } from './lines.js';
import type { Look } from './look.js';
import type { Reader } from './reader.js';

/** `-------`, `_____`: a rule drawn with characters under a letterhead or title; it holds no words. */
const DRAWN_RULE = /^[-–—_=*]{3,}$/u;
/** Longest line of a letterhead, signature or heading that its author broke by hand. */
const SHORT_LINE = 70;

/**
 * Makes paragraphs of the lines of one block. A line end typed inside a paragraph (`<br>`, Shift+Enter) is folded to a
 * space where the sentence goes on, and begins a paragraph where the words say so.
 */
export function paragraphsOf(lines: readonly Line[], look: Look, reader: Reader): Paragraph[] {
  const groups: Line[][] = [];
  const width = widthOf(lines);
  let blank = false;
  for (const line of lines) {
    if (line.value === '' || DRAWN_RULE.test(line.value)) {
      blank = true;
      continue;
    }
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group === undefined || above === undefined || blank || beginsParagraph(above, line, look, width))
      groups.push([line]);
    else group.push(line);
    blank = false;
  }
  return groups.map((group) => makeParagraph(group, look, reader));
}

/** One paragraph a line, as in the cells of a table. */
export function lineParagraphs(lines: readonly Line[], look: Look, reader: Reader): Paragraph[] {
  return lines.filter(({ value }) => value !== '').map((line) => makeParagraph([line], look, reader));
}

/** Characters that every line of a paragraph has room for; none where all lines are about as long, for then a page broke them. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ value }) => value.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const wrapped = lengths.length > 2 && lengths.slice(0, -1).every((length) => length >= longest * FULL);
  return wrapped ? 0 : Math.max(SHORT_LINE, longest);
}

/** Share of the longest line that lines broken by a page reach. */
const FULL = 0.75;

/** @param width - characters that a line of the paragraph has room for */
function beginsParagraph(above: Line, line: Line, look: Look, width: number): boolean {
  // «Kính gửi:» | «- Sở Tài chính;»
  if (readMarkers(line.value).length > 0) return true;
  // «TM. ỦY BAN NHÂN DÂN» | «CHỦ TỊCH», set centred
  if (look.align === 'center' || look.align === 'right') return true;
  // «… trong năm 2026.» | «Giao Sở Nội vụ …»
  if (/[.;:!?]$/u.test(above.value) && /^\p{Lu}/u.test(line.value)) return true;
  // «KẾ HOẠCH» | «Cải cách hành chính»: capitals end where small letters begin
  if (above.value.length <= SHORT_LINE && isCapitals(above.value) && !isCapitals(line.value)) return true;
  // «ỦY BAN NHÂN DÂN TỈNH THANH VÂN» | «SỞ NỘI VỤ», «KT. GIÁM ĐỐC» | «PHÓ GIÁM ĐỐC»
  if (above.value.length <= SHORT_LINE && isCapitals(above.value) && opensOffice(above.value, line.value))
    return true;
  if (endsByHand(above.value, line.value, width)) return true;
  return above.bold !== line.bold && above.value.length <= SHORT_LINE;
}

/** A line that names who acts, behind one that is whole: no heading, no title, nothing that breaks off. */
function opensOffice(above: string, line: string): boolean {
  if (readMarkers(above).length > 0 || breaksOff(above)) return false;
  return isAuthority(line) || isPosition(line);
}

/** «1. Văn phòng UBND xã» | «Chủ trì theo dõi …»: a line ended where the next word had room, and a capital behind it. */
function endsByHand(above: string, line: string, width: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(line) || breaksOff(above) || isCapitals(above)) return false;
  const word = line.indexOf(' ');
  return above.length + 1 + (word < 0 ? line.length : word) <= width;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function makeParagraph(lines: readonly Line[], look: Look, reader: Reader): Paragraph {
  const marks: Mark[] = [];
  let value = '';
  for (const line of lines) {
    if (value !== '') value += ' ';
    for (const { start, end, key } of line.marks)
      marks.push({ start: value.length + start, end: value.length + end, key });
    value += line.value;
  }
  const made = paragraph(value, hintsOf(lines, look));
  if (marks.length > 0) reader.marks.set(made, marks);
  const columns = lines.length === 1 ? lines[0]?.columns : null;
  if (columns !== null && columns !== undefined) reader.columns.set(made, columns);
  return made;
}

function hintsOf(lines: readonly Line[], look: Look): Hints {
  const hints: Hints = {};
  if (look.heading !== null) hints.heading = look.heading;
  if (lines.every(({ bold }) => bold)) hints.bold = true;
  if (lines.every(({ italic }) => italic)) hints.italic = true;
  if (look.align !== null) hints.align = look.align;
  if (look.indent !== null) hints.indent = look.indent;
  return hints;
}
