import type { Passage } from '../../document/index.js';
import type { Deadline } from '../../plan/index.js';
import { readDeadline, type TimePeriod, titlesBeginning } from '../../vietnamese/time/index.js';
import type { CellDraft, ItemWords } from '../draft.js';
import { countedBelow, isTick } from '../ticks.js';
import { type Found, foundIn } from './found.js';

interface Part {
  cell: CellDraft;
  deadline: Deadline;
}

/** True for a parent row's cell that is merged over all of its sub-rows. */
export function isMergedOverAll(cell: CellDraft, children: readonly ItemWords[]): boolean {
  return (
    children.length > 0 &&
    children.every((child) => child.cells.deadline?.some((own) => own.node === cell.node) === true)
  );
}

/** Reads the deadline cells of a row, usually one; null where all are empty. */
export function readCells(cells: readonly CellDraft[], period: TimePeriod | null): Found | null {
  const parts: Part[] = [];
  for (const cell of cells) {
    const found = readOne(cell, period);
    if (found !== null && 'unread' in found) return found;
    if (found !== null) parts.push({ cell, deadline: found.deadline });
  }
  const [first, ...others] = parts;
  if (first === undefined) return null;
  return { deadline: others.length === 0 ? first.deadline : joined(parts, first) };
}

function readOne(cell: CellDraft, period: TimePeriod | null): Found | null {
  const text = cell.passage.text;
  if (isTick(text)) return readTitles(cell, period);
  const reading = readDeadline(text, { place: { kind: 'cell', column: cell.header }, period });
  return foundIn(reading, cell.passage, cell.inherited);
}

/** A year that a title names alone: `Tiến độ năm 2026`, no period of years. */
const ONE_YEAR = /^\D*(20\d\d)\D*$/u;

const NUMERAL = /^(?:[IVX]{1,4}|\d{1,2})$/u;

/**
 * A tick stands for the time its column's title names: `x` under `Quý I`. The lowest title tells it, in the year that the ones above name: `Tiến độ
 * năm 2026` over `Quý III`.
 */
function readTitles({ header, titles }: CellDraft, period: TimePeriod | null): Found | null {
  const place = { kind: 'cell', column: header } as const;
  const [lowest, ...above] = titles.toReversed();
  if (lowest !== undefined && above.length > 0) {
    const year = firstOf(above, (text) => ONE_YEAR.exec(text)?.[1]);
    const counted = NUMERAL.test(lowest.text) ? firstOf(above, countedBelow) : undefined;
    const text = counted === undefined ? lowest.text : `${counted} ${lowest.text}`;
    const own = year === undefined ? period : { ...period, from: Number(year), to: Number(year) };
    const reading = readDeadline(text, { place, period: own });
    if (reading !== null && !('unread' in reading)) {
      const at = counted === undefined ? reading.at : [{ start: 0, end: lowest.text.length }];
      return foundIn(
        { ...reading, at, yearInferred: reading.yearInferred && year === undefined },
        lowest,
        true,
      );
    }
  }
  return foundIn(readDeadline(header, { place, period }), titles, true);
}

/** What the nearest title that names it says. */
function firstOf(titles: readonly Passage[], read: (text: string) => string | undefined): string | undefined {
  return titles.map(({ text }) => read(text)).find((found) => found !== undefined);
}

/** Several columns: each is a milestone, named by its title; a column of beginnings gives the beginning. */
function joined(parts: readonly Part[], first: Part): Deadline {
  const last = parts.reduce((a, b) => (isLater(b.deadline.end, a.deadline.end) ? b : a)).deadline;
  const opening = parts.find(({ cell }) => titlesBeginning(cell.header))?.deadline;
  const start = opening === undefined ? first.deadline.start : (opening.start ?? opening.end);
  return {
    ...last,
    type: opening !== undefined && last.type === 'by' ? 'during' : last.type,
    text: parts.map(({ deadline }) => deadline.text).join('; '),
    start,
    edtf: null,
    yearInferred: parts.some(({ deadline }) => deadline.yearInferred),
    basis: first.deadline.basis,
    spans: parts.flatMap(({ deadline }) => deadline.spans),
    milestones: parts.map(({ cell, deadline: { start: begins, end } }) => ({
      label: cell.header,
      start: begins,
      end,
    })),
  };
}

/** An open end is later than any day. */
function isLater(a: string | null, b: string | null): boolean {
  return a === null || (b !== null && a > b);
}
