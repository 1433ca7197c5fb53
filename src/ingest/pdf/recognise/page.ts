import type { BBox } from '../../../document/index.js';
import type { Stroke } from '../engine/types.js';
import type { Recogniser, SeenLine, SeenWord } from './engines/types.js';
import { columnsOf } from './picture/columns.js';
import { type Area, blanked, cropped, inkIn } from './picture/crop.js';
import { leanOf } from './picture/lean.js';
import { evenLight } from './picture/light.js';
import { factorFor, scaled } from './picture/scale.js';
import type { Sheet } from './picture/sheet.js';
import { withoutSpecks } from './picture/specks.js';
import { type Thresholds, thresholdsOf } from './picture/thresholds.js';
import { quartered, straightened } from './picture/turn.js';
import type { Grey } from './picture/types.js';
import { withoutRulings } from './rulings/erase.js';
import { ruledOf } from './rulings/grid.js';
import { isReadable, type Quarters, turnToRead } from './way.js';
import { confirmed, DOUBTED } from './words/agree.js';
import { withBullet } from './words/bullets.js';
import { BLANK, withBlanks } from './words/handwriting.js';
import { withoutNoise } from './words/noise.js';
import { isAtRisk } from './words/risk.js';
import { withRoman, withRomanHead } from './words/romans.js';
import { withCountedTitles, withGroupNumerals } from './words/sequence.js';
import { tickOf } from './words/ticks.js';
import { uprightsOf } from './words/uprights.js';

/** What was read off a page's picture. */
export interface ReadPage {
  /** Their boxes are pixels of a page of {@link ReadPage.dpi}. */
  lines: SeenLine[];
  dpi: number;
  /** Points. */
  strokes: Stroke[];
  /** Degrees by which the page's lines fell to the right. */
  lean: number;
  /** Quarter turns clockwise by which the picture was turned to be read; all of the above is of the page so turned. */
  quarters: Quarters;
}

/** The engines a page is read by: every word by the first, what must be right by the second as well. */
export interface Readers {
  first: Recogniser;
  second: Recogniser;
}

/** Paper around a piece that is read by itself, inches. */
const BORDER = 0.06;
/** Less ink than this is a speck, square inches. */
const SPECK = 0.0004;
/** What is left of a ruling inside its cell, inches. */
const INSET = 0.015;

/** A page ready to be read. */
interface Prepared {
  picture: Grey;
  dpi: number;
  thresholds: Thresholds;
  lean: number;
}

/** Light evened → coarse pages enlarged → lean measured and undone → specks of a noisy page taken out. */
export function prepared(sheet: Sheet): Prepared {
  const factor = factorFor(sheet.dpi);
  const even = scaled(evenLight(sheet.picture), factor);
  const lean = leanOf(even, thresholdsOf(even).otsu);
  const straight = straightened(even, lean);
  const thresholds = thresholdsOf(straight);
  const dpi = sheet.dpi * factor;
  return { picture: withoutSpecks(straight, thresholds.otsu, dpi), dpi, thresholds, lean };
}

/** Reads a page, whichever way up it lies. */
export async function readSheet(sheet: Sheet, readers: Readers): Promise<ReadPage> {
  const read = await readUpright(sheet, readers);
  if (isReadable(read.lines)) return { ...read, quarters: 0 };
  const quarters = await turnToRead(sheet, read.lines, readers.first);
  if (quarters === 0) return { ...read, quarters };
  const turned = { ...sheet, picture: quartered(sheet.picture, quarters) };
  return { ...(await readUpright(turned, readers)), quarters };
}

/**
 * Reads a page: rulings found and erased → every cell by itself, the rest as a page → pieces with numbers or unsure words read a second time.
 */
async function readUpright(sheet: Sheet, readers: Readers): Promise<Omit<ReadPage, 'quarters'>> {
  const { picture, dpi, thresholds, lean } = prepared(sheet);
  const { rulings, strokes, grids } = ruledOf(picture, thresholds, dpi);
  const clean = withoutRulings(picture, rulings);
  const cells = grids.flatMap(({ xs, ys, slots }, grid) =>
    slots.map(({ row, column, rowSpan, colSpan }): Piece => {
      const [x0 = 0, y0 = 0] = [xs[column], ys[row]];
      const [x1 = 0, y1 = 0] = [xs[column + colSpan], ys[row + rowSpan]];
      return { area: areaOf([x0, y0, x1, y1], dpi), grid, row };
    }),
  );
  const frame = { picture: clean, dpi, threshold: thresholds.otsu };
  const inCells = await readPieces(cells, frame, readers);
  const rest = blanked(
    clean,
    grids.map(({ box }) => areaOf(box, dpi)),
  );
  const outside = await readRest(rest, frame, readers);
  return { lines: [...withoutNoise(outside.map(withBlanks)), ...inCells], dpi, strokes, lean };
}

/** A cell to read, the grid it is of, and the row it begins in. */
interface Piece {
  area: Area;
  grid: number;
  row: number;
}

interface Frame {
  picture: Grey;
  dpi: number;
  threshold: number;
}

function areaOf([x0, y0, x1, y1]: BBox, dpi: number): Area {
  const [scale, inset] = [dpi / 72, INSET * dpi];
  return { x0: x0 * scale + inset, y0: y0 * scale + inset, x1: x1 * scale - inset, y1: y1 * scale - inset };
}

/** Reads pieces of a page by themselves; those at risk twice. */
async function readPieces(pieces: readonly Piece[], frame: Frame, readers: Readers): Promise<SeenLine[]> {
  const { picture, dpi, threshold } = frame;
  const border = Math.round(BORDER * dpi);
  const inked = pieces.flatMap(({ area, grid, row }): Piece[] => {
    const ink = inkIn(picture, area, threshold, SPECK * dpi * dpi);
    return ink === null ? [] : [{ area: ink, grid, row }];
  });
  const crops = inked.map(({ area }) => cropped(picture, area, border));
  const first = await readers.first.read(crops, 'block', dpi);
  const risky = first.flatMap((lines, index) => (isAtRisk(lines) || isLone(lines) ? [index] : []));
  const second = await readers.second.read(
    risky.flatMap((index) => crops[index] ?? []),
    'block',
    dpi,
  );
  for (const [at, index] of risky.entries()) {
    const once = first[index] ?? [];
    const again = second[at] ?? [];
    const crop = crops[index];
    if (crop === undefined) continue;
    const tick = isLone(once) ? tickOf([once, again], crop, { threshold, dpi }) : null;
    if (tick !== null) first[index] = [[tick]];
    else if (once.length === 0) first[index] = again;
    else {
      const judged = confirmed(once, again, (word) => uprightsOf(crop, word, threshold));
      first[index] = bulleted(judged, once, { picture: crop, threshold });
    }
  }
  await readLone(first, crops, readers, dpi);
  const told = first.map((lines, index) => toldOf(lines, inked[index]?.area, dpi));
  return rightedRows(told, inked).flatMap((lines, index) => moved(lines, inked[index]?.area, border));
}

/** A cell with nothing, or with one sign or two by themselves, which may be what ticks it. */
function isLone(lines: readonly SeenLine[]): boolean {
  const words = lines.flat();
  return words.length < 2 && !/\p{N}|\p{L}{3}/u.test(words[0]?.text ?? '');
}

/** Pieces in which neither reading found a line, a lone `1` most often, as one line. */
async function readLone(
  read: SeenLine[][],
  crops: readonly Grey[],
  readers: Readers,
  dpi: number,
): Promise<void> {
  const empty = read.flatMap((lines, index) => (lines.length === 0 ? [index] : []));
  const pictures = empty.flatMap((index) => crops[index] ?? []);
  const first = await readers.first.read(pictures, 'line', dpi);
  const second = await readers.second.read(pictures, 'line', dpi);
  for (const [at, index] of empty.entries()) read[index] = [...confirmed(first[at] ?? [], second[at] ?? [])];
}

/** The lines of a cell without noise; a blank in doubt where nothing is left but what stands there is no smaller than a letter: nothing of a table is lost unsaid. */
function toldOf(lines: readonly SeenLine[], area: Area | undefined, dpi: number): SeenLine[] {
  const told = withoutNoise(lines);
  if (told.length > 0 || area === undefined || !isWriting(area, dpi)) return told;
  const border = Math.round(BORDER * dpi);
  const box: SeenWord['box'] = [border, border, border + area.x1 - area.x0, border + area.y1 - area.y0];
  return [[{ text: BLANK, box, confidence: DOUBTED }]];
}

/** What writing takes at least, inches; what is thinner is left of a ruling. */
const LETTERS = { lowest: 0.06, narrowest: 0.02 };

function isWriting({ x0, y0, x1, y1 }: Area, dpi: number): boolean {
  return y1 - y0 >= LETTERS.lowest * dpi && x1 - x0 >= LETTERS.narrowest * dpi;
}

/** Lines as judged, each with the plus that the picture shows at its head. */
function bulleted(
  judged: readonly SeenLine[],
  first: readonly SeenLine[],
  { picture, threshold }: Pick<Frame, 'picture' | 'threshold'>,
): SeenLine[] {
  return judged.map((line, index) => withBullet(line, first[index] ?? [], picture, threshold));
}

/** The lines of each cell with the Roman numerals of titles and group rows put right. */
function rightedRows(lines: readonly SeenLine[][], pieces: readonly Piece[]): SeenLine[][] {
  const grids = new Map<number, Map<number, number[]>>();
  for (const [index, { grid, row }] of pieces.entries()) {
    if ((lines[index] ?? []).length === 0) continue;
    const rows = grids.get(grid) ?? new Map<number, number[]>();
    grids.set(grid, rows.set(row, [...(rows.get(row) ?? []), index]));
  }
  const righted = [...lines];
  for (const rows of grids.values()) {
    const places = [...rows.values()];
    const cells = places.map((indexes) =>
      withCountedTitles(withRoman(indexes.map((index) => lines[index] ?? []))),
    );
    for (const [at, row] of withGroupNumerals(cells).entries()) {
      for (const [cell, index] of (places[at] ?? []).entries()) righted[index] = [...(row[cell] ?? [])];
    }
  }
  return righted;
}

/** Reads what stands outside the tables, columns side by side each by itself; lines at risk a second time, each by itself. */
async function readRest(rest: Grey, frame: Frame, readers: Readers): Promise<SeenLine[]> {
  const { dpi, threshold } = frame;
  const whole: Area = { x0: 0, y0: 0, x1: rest.width, y1: rest.height };
  if (inkIn(rest, whole, threshold, SPECK * dpi * dpi) === null) return [];
  const border = Math.round(BORDER * dpi);
  const columns = columnsOf(rest, threshold, dpi);
  const beside = await readers.first.read(
    columns.map((area) => cropped(rest, area, border)),
    'block',
    dpi,
  );
  const below = await readers.first.read([blanked(rest, columns)], 'page', dpi);
  const lines = [...beside.flatMap((one, index) => moved(one, columns[index], border)), ...below.flat()].map(
    withRomanHead,
  );
  const risky = lines.flatMap((line, index) => (isAtRisk([line]) ? [index] : []));
  const crops = risky.map((index) => cropped(rest, lineArea(lines[index] ?? [], dpi), border));
  const second = await readers.second.read(crops, 'line', dpi);
  for (const [at, index] of risky.entries()) {
    const once = [lines[index] ?? []];
    const judged = confirmed(once, second[at] ?? [], (word) => uprightsOf(rest, word, threshold));
    lines[index] = bulleted(judged, once, { picture: rest, threshold })[0] ?? [];
  }
  return lines;
}

/** Room around the words of a line, inches. */
const ROOM = 0.02;

function lineArea(line: SeenLine, dpi: number): Area {
  const room = ROOM * dpi;
  return {
    x0: Math.min(...line.map(({ box }) => box[0])) - room,
    y0: Math.min(...line.map(({ box }) => box[1])) - room,
    x1: Math.max(...line.map(({ box }) => box[2])) + room,
    y1: Math.max(...line.map(({ box }) => box[3])) + room,
  };
}

/** Lines of a piece where they stand on the page. */
function moved(lines: readonly SeenLine[], area: Area | undefined, border: number): SeenLine[] {
  const [dx, dy] = [(area?.x0 ?? 0) - border, (area?.y0 ?? 0) - border];
  return lines.map((line) =>
    line.map((word) => ({
      ...word,
      box: [word.box[0] + dx, word.box[1] + dy, word.box[2] + dx, word.box[3] + dy],
    })),
  );
}
