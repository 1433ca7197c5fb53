import { isCapitals } from '../../vietnamese/casing.js';
import { isClosingParagraph } from '../../vietnamese/leadIns.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { breaksOff, endsStatement, startsLowerCase } from '../../vietnamese/sentences.js';
import { isRule } from '../marks/index.js';
import type { Line } from './lines.js';
import { printedWidth } from './printedWidth.js';

/** Letters beyond which a line is a paragraph, not a printed line. */
const LONGEST_PRINTED_LINE = 130;
const SHORTEST_FULL_LINE = 40;
/** Share of lines that must be nearly full for a text to count as wrapped. */
const FULL_LINES = 0.12;
/** A line this near the full width was broken because the next word did not fit. */
const NEARLY_FULL = 0.88;
/** With the next word it would have reached this share of the full width at least, had the word not begun a paragraph. */
const NO_ROOM = 0.9;
const NO_ROOM_AT_STOP = 0.98;
/** Share of paragraphs whose last line happens to be full. */
const FULL_LAST_LINES = 0.1;

/** How a text was wrapped by the page it was pulled from. */
export interface Wrapping {
  /** Width of a full line, in ems. */
  width: number;
  /** True where an empty line stands between the lines of one paragraph. */
  doubleSpaced: boolean;
  /** True where a full line that ends a sentence likelier ends a paragraph: the text has many paragraphs of few sentences. */
  fullStopEnds: boolean;
}

/**
 * Tells whether a text's lines are the lines of a page: a fair share of them is nearly as long as the longest, and most
 * of those do not end a sentence.
 *
 * @returns null where a line is a paragraph
 */
export function detectWrapping(lines: readonly Line[]): Wrapping | null {
  const prose = lines.filter((line) => !line.text.includes('\t'));
  if (prose.length < 12) return null;
  const letters = percentile(prose.map((line) => line.text.trim().length));
  if (letters > LONGEST_PRINTED_LINE || letters < SHORTEST_FULL_LINE) return null;
  const widths = new Map<Line | undefined, number>(
    prose.map((line) => [line, printedWidth(line.text.trim())]),
  );
  const width = percentile([...widths.values()]);
  const full = prose.filter((line) => (widths.get(line) ?? 0) >= width * NEARLY_FULL);
  const open = full.filter((line) => !endsStatement(line.text));
  if (full.length < Math.max(8, prose.length * FULL_LINES) || open.length < full.length * 0.6) return null;
  const fullLines = new Set<Line | undefined>(full);
  const after = lines.filter((_, index) => fullLines.has(lines[index - 1]));
  const spaced = after.filter((line) => line.blanksAbove === 1).length;
  return {
    width,
    doubleSpaced: spaced > after.length * 0.6,
    fullStopEnds: fullStopEnds(prose, full, widths, width),
  };
}

function percentile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.98)] ?? 0;
}

/**
 * Weighs two ways for a sentence to end at the end of a full line: by chance inside a paragraph (as often as sentences end per word),
 * or because the paragraph ends there (a tenth of the paragraphs whose end is plain).
 */
function fullStopEnds(
  prose: readonly Line[],
  full: readonly Line[],
  widths: ReadonlyMap<Line | undefined, number>,
  width: number,
): boolean {
  let inside = 0;
  let words = 0;
  for (const line of full) {
    inside += line.text.match(/\p{Ll}[.;]\s+\p{Lu}/gu)?.length ?? 0;
    words += line.text.trim().split(' ').length;
  }
  const plain = prose.filter(
    (line) => /[.;]$/u.test(line.text) && (widths.get(line) ?? 0) < width * NEARLY_FULL,
  ).length;
  const byChance = inside / Math.max(1, words / Math.max(1, full.length));
  return plain * FULL_LAST_LINES > byChance;
}

/** Puts the lines of each paragraph back together, one line a paragraph. */
export function unwrap(lines: readonly Line[], wrapping: Wrapping): Line[] {
  const paragraphs: Line[] = [];
  let last = '';
  for (const line of lines) {
    const above = paragraphs.at(-1);
    if (above !== undefined && goesOn(last, line, wrapping)) above.text = `${above.text} ${line.text.trim()}`;
    else paragraphs.push({ ...line });
    last = line.text.trim();
  }
  return paragraphs;
}

/**
 * Does a printed line go on with the paragraph of the line above? «… theo Nghị quyết số» | «76/NQ-CP ngày …» does;
 * «… hiệu quả.» | «Nâng cao …» does not where the first line had room for another word.
 */
function goesOn(above: string, line: Line, wrapping: Wrapping): boolean {
  if (line.text.includes('\t') || above.includes('\t') || isRule(line.text) || isRule(above)) return false;
  const text = line.text.trim();
  if (line.blanksAbove > (wrapping.doubleSpaced ? 1 : 0) && !line.pageStart) return false;
  const stops = endsStatement(above);
  if (endsBeforeNumber(above) && /^\d/u.test(text)) return true;
  if (!stops && LISTS_NUMBERS.test(text)) return true;
  if (beginsItem(text, stops)) return false;
  if (!stops && (startsLowerCase(text) || breaksOff(above))) return true;
  if (isCapitals(above) && !isCapitals(text)) return false;
  if (stops && (isClosingParagraph(text) || (wrapping.fullStopEnds && !startsLowerCase(text)))) return false;
  const word = text.slice(0, text.search(/\s|$/u));
  const room = wrapping.width * (stops ? NO_ROOM_AT_STOP : NO_ROOM);
  return printedWidth(`${above} ${word}`) > room;
}

/** «… Nghị quyết số» | «18-NQ/TW …»; «… ngày» | «04/11/2021»: a number must follow. */
function endsBeforeNumber(above: string): boolean {
  return /(?<!\p{L})(?:số|ngày|tháng|năm|khoản|điều|quý)$/iu.test(above);
}

/** «… chủ trì các nhiệm vụ» | «2.1, 2.2 Mục II»: numbers behind one another are no marker. */
const LISTS_NUMBERS = /^\d{1,3}(?:\.\d{1,3}){0,3},\s/u;

/** A line that begins with a marker begins an item, but «giai đoạn 2021» | «- 2025 …» is a range cut by the line end. */
function beginsItem(text: string, aboveStops: boolean): boolean {
  const marker = readMarkers(text)[0];
  if (marker === undefined) return false;
  const rest = text.slice(marker.end);
  return aboveStops || marker.kind !== 'bullet' || !(startsLowerCase(rest) || /^\d{4}(?!\p{L})/u.test(rest));
}
