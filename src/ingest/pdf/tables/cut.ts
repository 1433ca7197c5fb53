import { readAgencyAt } from '../../../vietnamese/agencies/index.js';
import { readMarkers } from '../../../vietnamese/markers/index.js';
import { startsLowerCase } from '../../../vietnamese/sentences.js';
import { opensWithAction } from '../../../vietnamese/statements/index.js';
import { timesIn } from '../../../vietnamese/time/index.js';
import { continuesRowAbove } from '../../table/continuation.js';
import { nextWordFits } from '../paragraphs/continues.js';
import { numberColumn, ROW_NUMBER } from './header.js';
import { type Cell, cellAt, linesOfCell, textOfCell, type WholeTable } from './types.js';

/** A cell whose last line ends within this many sizes of type of its bottom is full. */
const FULL = 1.9;

/** How the first row of a part stands to the last row of the table on the page before. */
export type Meeting = 'cut' | 'subrow' | 'new';

/**
 * Does the first row of a part go on with the row the page end cut (`cut`), is it another line of the same numbered row
 * (`subrow`), or a row of its own (`new`)?
 *
 * Signs, in this order: a side of the grid left open at the page end; a number of its own; words that go on in lower case;
 * cells that were full when the page ended.
 *
 * @param part - its columns aligned with the whole's, its repeated header gone
 */
export function meetingOf(whole: WholeTable, part: WholeTable, openTop: boolean): Meeting {
  if (cutsHeader(whole, part)) return 'cut';
  const first = part.cells.filter((cell) => cell.row === 0);
  const pairs = first.flatMap((below) => {
    const above = cellAt(whole.cells, whole.rows - 1, below.column);
    return above === undefined || above.row < whole.headerRows ? [] : [{ above, below }];
  });
  if (pairs.length < first.length || pairs.some(({ above, below }) => above.colSpan !== below.colSpan))
    return 'new';
  const written = pairs.filter(({ below }) => textOfCell(below) !== '');
  const own = written.filter(({ above, below }) => above.rowSpan === 1 && below.rowSpan === 1);
  const column = numberColumn(whole);
  const numbered = written.some(({ below }) => below.column === column);
  const renumbered =
    numbered && pairs.some(({ above }) => above.column === column && textOfCell(above) !== '');
  if (whole.ruled && (whole.openBottom || openTop)) return renumbered ? 'new' : 'cut';
  if (numbered) return 'new';
  if (column < 0) return own.length > 0 && goesOn(own) && own.every(isLowerCase) ? 'cut' : 'new';
  if (own.length === 0) return 'cut';
  if (own.some(listGoesOn) && own.every((pair) => listGoesOn(pair) || !beginsAnew(pair))) return 'cut';
  if (own.length > 1 && own.every(beginsAnew) && !own.every(isCutOff)) return 'subrow';
  return goesOn(own) ? 'cut' : 'subrow';
}

/**
 * True where the page ended inside the titles, which stand alone on it: `Cơ quan chủ` | `trì tham mưu`. The row below goes on in small letters under
 * titles of the same width, and has no number.
 */
export function cutsHeader(whole: WholeTable, part: WholeTable): boolean {
  if (whole.rows !== whole.headerRows) return false;
  const rest = part.cells.filter((cell) => cell.row === 0);
  const pairs = rest.map((below) => ({ above: cellAt(whole.cells, whole.rows - 1, below.column), below }));
  const written = pairs.filter(({ below }) => textOfCell(below) !== '');
  return (
    pairs.every(({ above, below }) => above?.colSpan === below.colSpan) &&
    written.every(({ above }) => textOfCell(above) !== '') &&
    !written.some(({ below }) => ROW_NUMBER.test(textOfCell(below))) &&
    written.some(({ below }) => startsLowerCase(textOfCell(below)))
  );
}

interface Pair {
  above: Cell;
  below: Cell;
}

function isLowerCase({ below }: Pair): boolean {
  return startsLowerCase(textOfCell(below));
}

/** `Dựng kịch bản` | `Tổ chức diễn tập`: whole words above, others below that do not go on with them. */
function beginsAnew({ above, below }: Pair): boolean {
  const texts = { above: textOfCell(above), below: textOfCell(below) };
  if (texts.above === '' || startsLowerCase(texts.below)) return false;
  return !/[,;:]$/u.test(texts.above) && !continuesRowAbove([texts]);
}

/** `2. Sơn lại tường` | `3. Trồng cây`: the next point of a list in the cell above. */
function listGoesOn({ above, below }: Pair): boolean {
  const next = linesOfCell(below)[0];
  const marker = next === undefined ? undefined : readMarkers(next.text)[0];
  if (marker === undefined || marker.kind === 'bullet') return false;
  const before = linesOfCell(above).flatMap(({ text }) => readMarkers(text)[0] ?? []);
  const last = before.findLast(({ kind, style }) => kind === marker.kind && style === marker.style);
  return last !== undefined && last.value === marker.value - 1;
}

/** `Tu bổ đình` | `Lam Thủy`: a full cell, whose last line had no room for a word below that opens nothing of its own. */
function isCutOff({ above, below }: Pair): boolean {
  const words = textOfCell(below);
  const opens =
    readAgencyAt(words)?.start === 0 ||
    timesIn(words)[0]?.start === 0 ||
    opensWithAction(words) ||
    readMarkers(words).length > 0;
  return !opens && isFull(above) && wraps(above, below);
}

/** Do the words of a cell go on with those of the one above the page end, both holding for several rows? */
export function goesOnBelow(above: Cell, below: Cell): boolean {
  const texts = { above: textOfCell(above), below: textOfCell(below) };
  if (texts.above === '' || startsLowerCase(texts.below)) return texts.above !== '';
  return isFull(above) && continuesRowAbove([texts]);
}

function goesOn(pairs: readonly Pair[]): boolean {
  if (pairs.some((pair) => textOfCell(pair.above) === '')) return false;
  if (pairs.some(isLowerCase)) return true;
  if (!pairs.every(({ above }) => isFull(above))) return false;
  const texts = pairs.map(({ above, below }) => ({ above: textOfCell(above), below: textOfCell(below) }));
  return continuesRowAbove(texts) || pairs.some(({ above, below }) => wraps(above, below));
}

/** The words of a cell reach its bottom. */
function isFull(cell: Cell): boolean {
  const piece = cell.pieces.at(-1);
  const line = piece?.lines.at(-1);
  return piece !== undefined && line !== undefined && piece.bottom - line.baseline <= line.size * FULL;
}

/** The last line above had no room for the first word below. */
function wraps(above: Cell, below: Cell): boolean {
  const piece = above.pieces.at(-1);
  const last = piece?.lines.at(-1);
  const next = linesOfCell(below)[0];
  return (
    piece !== undefined &&
    last !== undefined &&
    next !== undefined &&
    !nextWordFits(last, next, piece.measure)
  );
}
