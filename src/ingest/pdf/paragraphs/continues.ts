import { isCapitals } from '../../../vietnamese/casing.js';
import { type Marker, mayMention, readMarkers } from '../../../vietnamese/markers/index.js';
import { breaksOff, endsStatement, quotationGoesOn, startsLowerCase } from '../../../vietnamese/sentences.js';
import { startsRightHead } from '../columns/anchors.js';
import type { Line } from '../lines/types.js';
import type { Measure } from './types.js';

/** Lines whose sizes differ by more than this share belong to different paragraphs. */
const SAME_SIZE = 0.12;
/** A line this far right of the margin is indented, points. */
export const INDENT = 7;
/** Lines farther apart than this many times the usual distance belong to different paragraphs. */
const LOOSE = 1.5;
/** A word that would have fitted with this much to spare, in sizes of type, was put on a new line on purpose. */
const ROOM = 0.35;
/** Room in which a space would have been drawn, in sizes of type. */
const SPACE_ROOM = 0.5;
/** Room on both sides may differ by this for a line to be centred, points. */
const CENTRED = 6;

/** What is known around the two lines. */
export interface Setting {
  measure: Measure;
  /** Usual distance of base lines, points; null where the lines stand on different pages. */
  leading: number | null;
  /** First line of the paragraph so far. */
  first: Line;
}

/**
 * Does a line go on with the paragraph of the line above?
 *
 * The main sign is the room at the end of the line above: where the next word would have fitted, the line was ended on
 * purpose. Full lines are told apart by indent, marker and spacing.
 */
export function continues(above: Line, line: Line, setting: Setting): boolean {
  if (Math.abs(above.size - line.size) > SAME_SIZE * Math.max(above.size, line.size)) return false;
  if (tooFarApart(above, line, setting)) return false;
  if (goesOnAtTheEdge(above, line, setting.measure) || goesOnFromOpenWords(above, line)) return true;
  if (above.bold === line.bold && quotationGoesOn(above.text, line.text)) return true;
  if (nextWordFits(above, line, setting.measure)) return false;
  return !beginsParagraph(above, line, setting);
}

function tooFarApart(above: Line, line: Line, { leading }: Setting): boolean {
  if (above.page !== line.page || leading === null) return false;
  const distance = line.baseline - above.baseline;
  return distance > Math.max(leading, line.size * 1.1) * LOOSE || distance < 0;
}

/**
 * Where every paragraph is indented, a line farther left goes on with a sentence that the line above leaves open, however short that one is:
 * text that was broken by hand, or at the width of another sheet.
 */
function goesOnAtTheEdge(above: Line, line: Line, { firstLines = null }: Measure): boolean {
  if (firstLines === null || line.box[0] > firstLines - INDENT) return false;
  const runs = above.box[0] > line.box[0] - INDENT && above.box[0] < firstLines + INDENT;
  if (!runs || above.bold !== line.bold || isCapitals(above.text)) return false;
  return !endsStatement(above.text) && (!opensAnew(line) || goesOnRange(above.text, line.text));
}

/** `giai đoạn 2026` | `- 2030, trình …`: a dash between two numbers, at the end of a line. */
export function goesOnRange(above: string, text: string): boolean {
  return /\d$/u.test(above) && /^[-–]\s?\d/u.test(text);
}

/** Words after which no statement ends, and more of it below: «… trình tự nêu tại» | «Điều 5 Quy chế …», whatever room there was. */
function goesOnFromOpenWords(above: Line, line: Line): boolean {
  if (above.bold !== line.bold || isCapitals(above.text) || isCapitals(line.text)) return false;
  return /[\p{Ll}(]$/u.test(above.text) && breaksOff(above.text) && !opensAnew(line);
}

/** A marker that is no mention, or the right half of a letterhead. */
function opensAnew({ text }: Line): boolean {
  return (readMarkers(text).length > 0 && !mayMention(text)) || startsRightHead(text);
}

/** True where the first word of a line would have had room behind the line above. */
export function nextWordFits(above: Line, line: Line, measure: Measure): boolean {
  const word = line.words[0];
  if (word === undefined) return false;
  const width = word.x1 - word.x0 + line.size * (0.25 + ROOM);
  return roomBehind(above, measure) > width;
}

/**
 * True where a line was ended on purpose though the next word would not have fitted: there was room for the space a wrapped
 * line ends with, and none is drawn. Only for documents whose wrapped lines show their spaces.
 */
export function endsUnspaced(line: Line, measure: Measure): boolean {
  return !line.spaceAfter && !/[-–/]$/u.test(line.text) && roomBehind(line, measure) > line.size * SPACE_ROOM;
}

/** Free width on a line: behind it, or on both sides of a centred one. */
export function roomBehind(line: Line, measure: Measure): number {
  const behind = measure.right - line.box[2];
  return isCentred(line, measure) ? line.box[0] - measure.left + behind : behind;
}

/** True where a line stands in the middle of its strip, with room on both sides. */
export function isCentred({ box }: Line, { left, right }: Measure): boolean {
  const before = box[0] - left;
  const behind = right - box[2];
  return before > INDENT && behind > INDENT && Math.abs(before - behind) <= CENTRED;
}

/** Two lines of different length around one middle. */
function sameMiddle(above: Line, line: Line): boolean {
  const offset = (above.box[0] + above.box[2] - line.box[0] - line.box[2]) / 2;
  return Math.abs(offset) <= CENTRED / 2 && Math.abs(above.box[0] - line.box[0]) > INDENT;
}

/** Signs on a line below a full one that a new paragraph begins there. */
function beginsParagraph(above: Line, line: Line, { measure, first }: Setting): boolean {
  const marker = readMarkers(line.text)[0];
  const stops = endsStatement(above.text);
  if (startsRightHead(line.text)) return true;
  if (marker !== undefined && standsAlone(line, marker) && !breaksOff(above.text)) return true;
  if ((isCentred(line, measure) || sameMiddle(above, line)) && marker === undefined) {
    return stops || above.bold !== line.bold || above.italic !== line.italic || turnsCapital(above, line);
  }
  const indented = line.box[0] > measure.left + INDENT;
  const hanging =
    line.box[0] > first.box[0] + 2 && above !== first && Math.abs(line.box[0] - above.box[0]) <= 2;
  if (marker !== undefined && (indented || stops) && !continuesRange(line, marker.kind === 'bullet', stops)) {
    return !hanging || stops || !startsLowerCase(line.text.slice(marker.end));
  }
  if (
    marker !== undefined &&
    isSibling(line, first) &&
    !continuesRange(line, marker.kind === 'bullet', stops)
  )
    return true;
  if (above.bold !== line.bold && indented && !startsLowerCase(line.text)) return true;
  if (indented && line.box[0] > above.box[0] + INDENT) return !hangs(above, line, first);
  if (indented && above === first && Math.abs(line.box[0] - first.box[0]) <= 2) {
    return stops && !startsLowerCase(line.text);
  }
  return false;
}

/** «… đến năm 2030» | «BỘ TRƯỞNG BỘ NỘI VỤ»: a title in small letters ends where capitals begin. */
function turnsCapital(above: Line, line: Line): boolean {
  return isCapitals(line.text) && /\p{L}{2}/u.test(line.text) && /\p{Ll}{2}/u.test(above.text);
}

const TITLED_BELOW: ReadonlySet<Marker['kind']> = new Set(['part', 'chapter', 'heading', 'annex']);

/** `Phần thứ nhất`, `Phụ lục II` and nothing else on the line. */
function standsAlone({ text }: Line, { kind, end }: Marker): boolean {
  return TITLED_BELOW.has(kind) && end >= text.trimEnd().length;
}

/** `- Sở Nội vụ` right below `- Văn phòng`, not indented and without a full stop above. */
function isSibling(line: Line, first: Line): boolean {
  return Math.abs(line.box[0] - first.box[0]) <= 2 && readMarkers(first.text)[0] !== undefined;
}

/** The second line of an item whose words hang behind its marker. */
function hangs(above: Line, line: Line, first: Line): boolean {
  if (above !== first) return false;
  const marker = readMarkers(first.text)[0];
  if (marker === undefined) return false;
  const words = first.text.slice(0, marker.end).trim().split(' ').length;
  const text = first.words[words]?.x0;
  return text !== undefined && Math.abs(line.box[0] - text) <= INDENT;
}

/** `giai đoạn 2021` | `- 2025 của tỉnh` is a range cut by the line end, not an item. */
function continuesRange(line: Line, bullet: boolean, stops: boolean): boolean {
  return bullet && !stops && /^[-–]\s?(?:\d{4}|\p{Ll})/u.test(line.text);
}
