import { readMarkers } from '../../vietnamese/markers/index.js';
import { endsStatement, startsLowerCase } from '../../vietnamese/sentences.js';
import type { Line } from './lines.js';

/** Width beyond which a line is a paragraph, not a printed line, in characters. */
const WIDEST_PRINTED_LINE = 130;
/** Share of lines that must be nearly full for a text to count as wrapped. */
const FULL_LINES = 0.12;
/** A line this near the full width was broken because the next word did not fit. */
const NEARLY_FULL = 0.85;
const NEARLY_FULL_AT_STOP = 0.95;

/** How a text was wrapped by the page it was pulled from. */
export interface Wrapping {
  /** Characters of a full line. */
  width: number;
  /** True where an empty line stands between the lines of one paragraph. */
  doubleSpaced: boolean;
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
  const lengths = prose.map((line) => line.text.trim().length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  if (width > WIDEST_PRINTED_LINE || width < 40) return null;
  const full = prose.filter((line) => line.text.trim().length >= width * NEARLY_FULL);
  const fullLines = new Set<Line | undefined>(full);
  const open = full.filter((line) => !endsStatement(line.text));
  if (full.length < Math.max(8, prose.length * FULL_LINES) || open.length < full.length * 0.6) return null;
  const after = lines.filter((_, index) => fullLines.has(lines[index - 1]));
  const spaced = after.filter((line) => line.blanksAbove === 1).length;
  return { width, doubleSpaced: spaced > after.length * 0.6 };
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
function goesOn(above: string, line: Line, { width, doubleSpaced }: Wrapping): boolean {
  if (line.text.includes('\t') || above.includes('\t')) return false;
  const text = line.text.trim();
  if (line.blanksAbove > (doubleSpaced ? 1 : 0) && !line.pageStart) return false;
  const stops = endsStatement(above);
  if (beginsItem(text, stops)) return false;
  if (!stops && startsLowerCase(text)) return true;
  const word = text.slice(0, text.search(/\s|$/u));
  const room = width * (stops ? NEARLY_FULL_AT_STOP : NEARLY_FULL);
  return above.length + 1 + word.length > room;
}

/** A line that begins with a marker begins an item, but «giai đoạn 2021» | «- 2025 …» is a range cut by the line end. */
function beginsItem(text: string, aboveStops: boolean): boolean {
  const marker = readMarkers(text)[0];
  if (marker === undefined) return false;
  const rest = text.slice(marker.end);
  return aboveStops || marker.kind !== 'bullet' || !(startsLowerCase(rest) || /^\d{4}(?!\p{L})/u.test(rest));
}
