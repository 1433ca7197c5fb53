import { type Hints, type Paragraph, paragraph } from '../../document/index.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { isAuthority, isPosition } from '../../vietnamese/offices.js';
import { breaksOff } from '../../vietnamese/sentences.js';
import type { Line, Mark } from './lines.js';
import type { Look } from './look.js';
import type { Reader } from './reader.js';
import { goesOnAtTheEdge, isCapitals, type Setting, SHORT_LINE, settingOf } from './setting.js';

/** `-------`, `_____`: a rule drawn with characters under a letterhead or title; it holds no words. */
const DRAWN_RULE = /^[-–—_=*]{3,}$/u;

/**
 * Makes paragraphs of the lines of one block. A line end typed inside a paragraph (`<br>`, Shift+Enter) is folded to a
 * space where the sentence goes on, and begins a paragraph where the words say so.
 */
export function paragraphsOf(lines: readonly Line[], look: Look, reader: Reader): Paragraph[] {
  const groups: Line[][] = [];
  const setting = settingOf(lines);
  let blank = false;
  for (const line of lines) {
    if (line.value === '' || DRAWN_RULE.test(line.value)) {
      blank = true;
      continue;
    }
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group === undefined || above === undefined || blank || beginsParagraph(above, line, look, setting))
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

function beginsParagraph(above: Line, line: Line, look: Look, setting: Setting): boolean {
  if (goesOnAtTheEdge(above, line, setting)) return false;
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
  if (endsByHand(above.value, line.value, setting)) return true;
  return above.bold !== line.bold && above.value.length <= SHORT_LINE;
}

/** A line that names who acts, behind one that is whole: no heading, no title, nothing that breaks off. */
function opensOffice(above: string, line: string): boolean {
  if (readMarkers(above).length > 0 || breaksOff(above)) return false;
  return isAuthority(line) || isPosition(line);
}

/** «1. Văn phòng UBND xã» | «Chủ trì theo dõi …»: a line ended where the next word had room, and a capital behind it. */
function endsByHand(above: string, line: string, { measure, width }: Setting): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(line) || breaksOff(above) || isCapitals(above)) return false;
  const word = line.indexOf(' ');
  return measure(`${above} ${word < 0 ? line : line.slice(0, word)}`) <= width;
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
