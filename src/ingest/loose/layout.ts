/** Text laid out as on the page (`pdftotext -layout`): every word stands where it was printed, so that columns can be told by their edges. */
import type { BodyLine, LooseLine } from './types.js';

/** A word with the letter positions it takes up. */
interface PlacedWord {
  text: string;
  start: number;
  end: number;
}

const WIDE_GAP = /\S {2,}(?=\S)/gu;
/** Share of the lines that must have a wide gap in them. */
const MANY = 0.4;
/** The column of the numbers is no narrower, in letters, and no other column. */
const NARROWEST_NUMBERS = 4;
const NARROWEST = 7;
/** The cells of a column may begin this many letters further right in one row than in another: `pdftotext` moves them to keep words apart. */
const SHIFT = 3;
/** A line of text that runs over an edge speaks against it this much more than a cell beginning at it speaks for it. */
const CROSSING = 3;
/** Less so where a word that might begin a cell stands there: only one space is left between two columns that touch. */
const MAY_BEGIN = 0.5;

/** True where wide gaps stand in the lines as they do between columns. */
export function isLaidOut(lines: readonly LooseLine[]): boolean {
  const gapped = lines.filter((line) => (line.text.trim().match(WIDE_GAP) ?? []).length > 0);
  const leading = lines.filter((line) => /^ {4,}\S/u.test(line.text));
  return gapped.length + leading.length >= lines.length * 2 * MANY && gapped.length >= lines.length * MANY;
}

function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The left edges of the columns, in letters: where most pieces begin behind a wide gap and fewest run across.
 *
 * @param columns - how many columns there are
 */
export function edgesOf(lines: readonly LooseLine[], columns: number): number[] {
  const width = Math.max(1, ...lines.map((line) => line.text.length)) + 1;
  const gain = new Array<number>(width).fill(0);
  for (const { text } of lines) {
    let before: PlacedWord | null = null;
    for (const word of wordsOf(text)) {
      const opens = before === null || word.start - before.end >= 2;
      if (opens) {
        for (let x = Math.max(0, word.start - SHIFT); x <= word.start; x++) gain[x] = (gain[x] ?? 0) + 1;
      }
      for (let x = word.start + 1; x < word.end; x++) gain[x] = (gain[x] ?? 0) - CROSSING;
      if (!opens && before !== null) {
        const cost = beginsCell(word.text) ? MAY_BEGIN : CROSSING;
        for (let x = before.end; x <= word.start; x++)
          gain[x] = (gain[x] ?? 0) - (x === word.start ? MAY_BEGIN : cost);
      }
      before = word;
    }
  }
  return bestEdges(gain, columns);
}

/** The `columns` edges, the first at 0, with the greatest gain in all, none nearer to the next than a column can be narrow. */
function bestEdges(gain: readonly number[], columns: number): number[] {
  let best = gain.map((_, x) => (x === 0 ? 0 : Number.NEGATIVE_INFINITY));
  const trails: number[][] = [];
  for (let column = 1; column < columns; column++) {
    const next: number[] = [];
    const trail: number[] = [];
    let from = -1;
    for (let x = 0; x < gain.length; x++) {
      const candidate = x - (column === 1 ? NARROWEST_NUMBERS : NARROWEST);
      if (candidate >= 0 && (from < 0 || (best[candidate] ?? 0) > (best[from] ?? 0))) from = candidate;
      next.push(from < 0 ? Number.NEGATIVE_INFINITY : (best[from] ?? 0) + (gain[x] ?? 0));
      trail.push(from);
    }
    trails.push(trail);
    best = next;
  }
  let at = best.reduce((top, score, x) => (score > (best[top] ?? 0) ? x : top), 0);
  const edges = [at];
  for (const trail of trails.reverse()) {
    at = trail[at] ?? 0;
    edges.unshift(at);
  }
  return edges;
}

/** The column of each word of a line, by the edges. */
export function columnsOfWords(text: string, edges: readonly number[]): number[] {
  const words = wordsOf(text);
  const columns = words.map(({ start }) =>
    Math.max(
      0,
      edges.findLastIndex((edge) => edge <= start),
    ),
  );
  words.forEach(({ text: word, start }, at) => {
    const next = columns[at + 1];
    if (next === undefined || next === columns[at] || at === 0) return;
    const gap = (words[at + 1]?.start ?? 0) - start - word.length;
    const before = words[at - 1];
    const opens = before === undefined || start - before.end >= 2 || columns[at - 1] === columns[at];
    const near = (edges[next] ?? 0) - start <= SHIFT;
    if (gap === 1 && near && opens && beginsCell(word) && !beginsCell(words[at + 1]?.text ?? ''))
      columns[at] = next;
  });
  return columns;
}

/** Spaces between words of one cell: more than text set to both margins has. */
const GAP_IN_CELL = 4;

/** True where wide space stands inside a column of a line: two columns were taken for one. */
export function hasGapInColumn(text: string, columns: readonly number[]): boolean {
  const words = wordsOf(text);
  return words.some(({ start }, at) => {
    const before = words[at - 1];
    return before !== undefined && columns[at] === columns[at - 1] && start - before.end >= GAP_IN_CELL;
  });
}

/** «… Thông tin Trước | ngày 30/6»: a cell begins with a capital or a figure rather than behind one. */
function beginsCell(word: string): boolean {
  return /^[\p{Lu}\d]/u.test(word);
}

/**
 * The column of each word of a header line: titles are centred, so that each piece between wide gaps goes whole to the column it lies over most.
 */
export function columnsOfTitles(text: string, edges: readonly number[]): number[] {
  const words = wordsOf(text);
  const columns: number[] = [];
  let first = 0;
  words.forEach(({ end }, at) => {
    const next = words[at + 1];
    if (next !== undefined && next.start - end < 2) return;
    const column = widestOverlap(words[first]?.start ?? 0, end, edges);
    for (; first <= at; first++) columns.push(column);
  });
  return columns;
}

function widestOverlap(start: number, end: number, edges: readonly number[]): number {
  const overlaps = edges.map((edge, at) => Math.min(end, edges[at + 1] ?? end) - Math.max(start, edge));
  return overlaps.indexOf(Math.max(...overlaps));
}

/** The words of a line that stand in one column. */
export function wordsIn(line: BodyLine, column: number): string {
  const words = line.text.trim().split(/\s+/u);
  return words.filter((_, at) => line.columns?.[at] === column).join(' ');
}
