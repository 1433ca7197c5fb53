import { isCapitals } from '../../../vietnamese/casing.js';
import { readMarkers } from '../../../vietnamese/markers/index.js';
import { opensWithCapacity } from '../../../vietnamese/signers.js';
import type { Line } from '../lines.js';
import { LONGEST_PRINTED_LINE, SHORTEST_WIDTH } from './width.js';
import { bareWords, countsOn, firstWord, indentOf, pairsOf, standsApart, surelyGoesOn } from './words.js';

/** Share of the lines with a blank line above that make the others stand out. */
const MOSTLY = 0.6;

/** The lines that go on by their words, each with the next. */
export function surePairs(lines: readonly Line[]): [Line, Line][] {
  const title = titleLines(lines);
  return pairsOf(lines).filter(
    ([above, line]) => line.blanksAbove <= 1 && !title.has(line) && surelyGoesOn(above, line),
  );
}

/**
 * A text in which a line is a paragraph, but for the few lines that surely go on, as where somebody broke lines by hand. A number behind a
 * marked statement goes on with it where the lines around do not begin with numbers too, as those of a list do.
 */
export function joinSure<L extends Line>(lines: readonly L[]): L[] {
  const sure = new Set(surePairs(lines).flatMap(([, line]) => (line.blanksAbove === 0 ? [line] : [])));
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (above === undefined || line.blanksAbove > 0 || standsApart(above.text) || standsApart(line.text))
      continue;
    if (cutsHeading(above, line)) sure.add(line);
    const next = bareWords(lines[at + 1]?.text ?? '');
    const statement = readMarkers(bareWords(above.text)).length > 0 || sure.has(above);
    if (statement && countsOn(bareWords(above.text), bareWords(line.text)) && !STARTS_WITH_COUNT.test(next))
      sure.add(line);
  }
  const paragraphs: L[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && sure.has(line)) open.text = `${open.text} ${line.text.trim()}`;
    else paragraphs.push({ ...line });
  }
  return paragraphs;
}

/** A heading of fewer letters had room for more on its line. */
const LONG_HEADING = 45;

/** `II. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU VỀ PHÁT TRIỂN VĂN HÓA` | `ĐỌC TRÊN ĐỊA BÀN HUYỆN`: capitals that go on with a long marked heading in capitals. */
function cutsHeading(above: Line, line: Line): boolean {
  const [heading, words] = [bareWords(above.text), bareWords(line.text)];
  if (heading.length < LONG_HEADING && !hangs(above, line)) return false;
  if (!isCapitals(heading) || !isCapitals(words)) return false;
  return readMarkers(heading).length > 0 && readMarkers(words).length === 0 && !opensWithCapacity(words);
}

/** `III. TỔ CHỨC` | `     THỰC HIỆN`: set in under the words behind a marker. */
export function hangs(above: Line, line: Line): boolean {
  const [marker] = readMarkers(bareWords(above.text));
  if (marker === undefined || line.blanksAbove > 0) return false;
  return Math.abs(indentOf(line.text) - indentOf(above.text) - marker.end) <= 1;
}

const STARTS_WITH_COUNT = /^\d[\d.,]*\s\p{Ll}/u;

/** `CHƯƠNG TRÌNH HÀNH ĐỘNG` | `thực hiện Nghị quyết …` | `về phát triển …`: a title's own lines say nothing of how paragraphs were cut. */
function titleLines(lines: readonly Line[]): Set<Line> {
  const title = new Set<Line>();
  let inTitle = false;
  for (const line of lines) {
    const words = bareWords(line.text);
    const marked = readMarkers(words).length > 0;
    if (isCapitals(words) && !marked && !/^\d/.test(words)) inTitle = true;
    else if (line.blanksAbove > 0 || marked) inTitle = false;
    if (inTitle) title.add(line);
  }
  return title;
}

/**
 * The lines that stand out from the rest of the page, each with the one above: the few that follow upon a full line without the indent, or the blank
 * line above, that all others have.
 */
export function standingOut(lines: readonly Line[]): [Line, Line][] {
  const pairs = pairsOf(lines);
  const prose = pairs.map(([, line]) => line).filter(({ text }) => !standsApart(text));
  const width = prose.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (width < SHORTEST_WIDTH || width > LONGEST_PRINTED_LINE) return [];
  const full = pairs.filter(
    ([above, line]) =>
      line.blanksAbove === 0 &&
      above.text.length + 1 + firstWord(line.text).length > width &&
      !isCapitals(bareWords(above.text)),
  );
  const seconds = new Set(full.map(([, second]) => second));
  const rest = prose.filter((line) => !seconds.has(line));
  const least = rest.reduce((least, { text }) => Math.min(least, indentOf(text)), Number.POSITIVE_INFINITY);
  const spaced = rest.filter(({ blanksAbove }) => blanksAbove > 0).length >= rest.length * MOSTLY;
  return full.filter(([, { text }]) => spaced || indentOf(text) < least);
}
