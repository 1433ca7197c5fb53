import type { List } from '../docx/numbering.js';
import { readBoxes, type TextBox } from './boxes.js';
import { readLists } from './lists.js';
import { type Paragraph, readParagraphs } from './paragraphs.js';
import { beginsPage, type CharacterLook, readCharacterLook } from './sprms.js';
import { readFontNames, readStyleLooks } from './style-sheet.js';

/** A piece of the text as word-extractor finds it: characters from `startCp` on, bytes of the file from `startFilePos` on. */
export interface Piece {
  text: string;
  startCp: number;
  startFilePos: number;
  /** Bytes. */
  size: number;
  /** Bytes a character. */
  bpc: number;
}

/** A stretch of characters that look alike. */
export interface Stretch {
  start: number;
  end: number;
  hidden: boolean;
  struck: boolean;
  /** Set above the base line. */
  raised: boolean;
  /** Empty where it is not told. */
  font: string;
}

/** A stretch of the file in bytes, or of the text in characters, with the properties stated for it. */
export interface Run {
  start: number;
  end: number;
  properties: DataView;
}

/** Places in the file information block: offset and length of each table ([MS-DOC] 2.5.6). */
const STYLES = 0x00a2;
const CHARACTERS = 0x00fa;
const PARAGRAPHS = 0x0102;
const FONTS = 0x0112;
const LISTS = 0x02e2;
const LISTS_IN_USE = 0x02ea;

/** Bytes of a page of formatted runs; its last byte says how many there are ([MS-DOC] 2.9.33, 2.9.174). */
const PAGE = 512;
/** Bytes of an entry that leads to a paragraph's properties. */
const PARAGRAPH_ENTRY = 13;
/** Runs of one file, far beyond what a document has. */
const MOST_RUNS = 500_000;

/** What the characters of an old Word file look like and where its paragraphs end, both in characters of the text. */
export interface Formats {
  stretches: Stretch[];
  /** Offsets behind the last characters of the paragraphs. */
  ends: ReadonlySet<number>;
  /** Offsets of the first characters of paragraphs that begin a page. */
  pages: readonly number[];
  paragraphs: readonly Paragraph[];
  /** By the number under which paragraphs refer to them. */
  lists: ReadonlyMap<string, List>;
  boxes: readonly TextBox[];
}

export const NO_FORMATS: Formats = {
  stretches: [],
  ends: new Set(),
  pages: [],
  paragraphs: [],
  lists: new Map(),
  boxes: [],
};

/**
 * @param data - the stream of data, null where the file has none
 * @throws RangeError where the tables contradict one another.
 */
export function readFormats(
  file: Uint8Array,
  tables: Uint8Array,
  data: Uint8Array | null,
  pieces: readonly Piece[],
): Formats {
  const main = viewOf(file);
  const table = (at: number): DataView =>
    new DataView(tables.buffer, tables.byteOffset + main.getUint32(at, true), main.getUint32(at + 4, true));
  const styles = readStyleLooks(table(STYLES));
  const fonts = readFontNames(table(FONTS));
  const paragraphs = inCharacters(readRuns(main, table(PARAGRAPHS), paragraphProperties), pieces);
  const runs = inCharacters(readRuns(main, table(CHARACTERS), characterRun), pieces);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, properties } of runs) {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    for (let from = start, next = at; from < end; next++) {
      const paragraph = paragraphs[next];
      const to = Math.min(end, paragraph?.end ?? end);
      const number =
        paragraph !== undefined && paragraph.properties.byteLength >= 2
          ? paragraph.properties.getUint16(0, true)
          : 0;
      if (to > from)
        stretches.push({
          start: from,
          end: to,
          ...described(properties, styles.characters(number), styles.characters, fonts),
        });
      from = Math.max(to, from + (paragraph === undefined ? end - from : 0));
      if (paragraph === undefined) break;
    }
  }
  return {
    stretches,
    ends: new Set(paragraphs.map(({ end }) => end)),
    pages: paragraphs.filter(({ properties }) => beginsPage(properties)).map(({ start }) => start),
    paragraphs: readParagraphs(
      pieces.map(({ text }) => text).join(''),
      paragraphs,
      styles,
      data === null ? null : viewOf(data),
    ),
    lists: listsOf(main, viewOf(tables), fonts),
    boxes: orNothing(() => readBoxes(main, viewOf(tables)), []),
  };
}

/** Where the lists contradict one another, their numbers are not known; all else is. */
function listsOf(main: DataView, tables: DataView, fonts: readonly string[]): Map<string, List> {
  const place = (at: number): { at: number; bytes: number } => ({
    at: main.getUint32(at, true),
    bytes: main.getUint32(at + 4, true),
  });
  return orNothing(() => readLists(tables, place(LISTS), place(LISTS_IN_USE), fonts), new Map());
}

/** What is read where the tables say it without contradicting one another, else `nothing`. */
function orNothing<T>(read: () => T, nothing: T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError) return nothing;
    throw cause;
  }
}

function described(
  properties: DataView,
  inherited: CharacterLook,
  styleLook: (number: number) => CharacterLook,
  fonts: readonly string[],
): Omit<Stretch, 'start' | 'end'> {
  const { style } = readCharacterLook(properties, {});
  const look = readCharacterLook(
    properties,
    style === undefined ? inherited : { ...inherited, ...styleLook(style) },
  );
  return {
    hidden: look.hidden === true,
    struck: look.struck === true,
    raised: look.raised === true,
    font: look.font === undefined ? '' : (fonts[look.font] ?? ''),
  };
}

function readRuns(main: DataView, plc: DataView, propertiesOf: PropertiesOf): Run[] {
  const pages = Math.max(0, Math.floor((plc.byteLength - 4) / 8));
  const runs: Run[] = [];
  for (let index = 0; index < pages; index++) {
    const number = plc.getUint32((pages + 1) * 4 + index * 4, true) & 0x3fffff;
    const page = new DataView(main.buffer, main.byteOffset + number * PAGE, PAGE);
    const count = page.getUint8(PAGE - 1);
    for (let run = 0; run < count; run++) {
      if (runs.length >= MOST_RUNS) return runs;
      runs.push({
        start: page.getUint32(run * 4, true),
        end: page.getUint32(run * 4 + 4, true),
        properties: propertiesOf(page, count, run),
      });
    }
  }
  return runs;
}

type PropertiesOf = (page: DataView, count: number, run: number) => DataView;

const characterRun: PropertiesOf = (page, count, run) => {
  const at = page.getUint8((count + 1) * 4 + run) * 2;
  return at === 0 ? within(page, 0, 0) : within(page, at + 1, page.getUint8(at));
};

/** The style's number, then modifiers. */
const paragraphProperties: PropertiesOf = (page, count, run) => {
  const at = page.getUint8((count + 1) * 4 + run * PARAGRAPH_ENTRY) * 2;
  if (at === 0) return within(page, 0, 0);
  const words = page.getUint8(at);
  return words === 0 ? within(page, at + 2, page.getUint8(at + 1) * 2) : within(page, at + 1, words * 2 - 1);
};

/** Runs by the characters they cover, in the order of the text. */
function inCharacters(runs: Run[], pieces: readonly Piece[]): Run[] {
  const sorted = runs.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  return pieces.flatMap((piece) => {
    const begin = piece.startFilePos;
    const covered: Run[] = [];
    for (let at = firstBehind(sorted, begin); at < sorted.length; at++) {
      const run = sorted[at];
      if (run === undefined || run.start >= begin + piece.size) break;
      const from = Math.max(run.start, begin) - begin;
      const to = Math.min(run.end, begin + piece.size) - begin;
      covered.push({
        start: piece.startCp + Math.floor(from / piece.bpc),
        end: piece.startCp + Math.floor(to / piece.bpc),
        properties: run.properties,
      });
    }
    return covered;
  });
}

/** Index of the first run that ends behind a place of the file. */
function firstBehind(runs: readonly Run[], place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function within(page: DataView, at: number, length: number): DataView {
  const begin = Math.min(at, page.byteLength);
  return new DataView(
    page.buffer,
    page.byteOffset + begin,
    Math.max(0, Math.min(length, page.byteLength - begin)),
  );
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
