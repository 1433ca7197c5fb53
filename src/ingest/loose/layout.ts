/** Text laid out as on the page (`pdftotext -layout`): every word stands where it was printed, so that columns can be told by their edges. */
import { readColumnTitle } from '../../vietnamese/columns.js';
import { isWholeTitle } from '../../vietnamese/layout/ends.js';
import { alignLine, type PlacedWord, placedWords } from './alignment.js';
import type { Alignment, BodyLine, LooseLine } from './types.js';

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
    for (const word of placedWords(text)) {
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

/** Lines at the top of a page that may hold all titles side by side. */
const HEADERS = 2;
/** Times the edges are set anew from the lines aligned with them. */
const REFINEMENTS = 3;

/** Columns found on a page. */
export interface PageColumns {
  /** Left edges, in letters. */
  edges: readonly number[];
  /** Points against them, a line. */
  cost: number;
}

/**
 * The columns of a page: edges found from the whole page or taken from its header are set anew to where most cells begin, and the edges
 * kept with which the lines read best.
 *
 * @param columns - how many there are
 */
export function findColumns(lines: readonly LooseLine[], columns: number): PageColumns {
  const words = lines.map((line) => placedWords(line.text));
  const headers = words.slice(0, HEADERS).flatMap((line) => [piecesAt(line), titlesAt(line)]);
  const starts = [edgesOf(lines, columns), ...headers.filter((edges) => edges.length === columns)];
  return starts
    .map((edges) => refined(words, edges))
    .reduce((best, other) => (other.cost < best.cost ? other : best));
}

/** The same, cut too where two titles touch: `Cơ quan phối hợp Thời gian`. */
function titlesAt(words: readonly PlacedWord[]): number[] {
  const starts = piecesAt(words);
  const textOf = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ');
  let first = 0;
  const cuts = words.filter(({ start, text }, at) => {
    if (starts.includes(start)) {
      first = at;
      return true;
    }
    const behind = words.findIndex((word, index) => index > at && starts.includes(word.start));
    const isCut =
      beginsCell(text) &&
      isKnownTitle(textOf(first, at)) &&
      isKnownTitle(textOf(at, behind < 0 ? words.length : behind));
    if (isCut) first = at;
    return isCut;
  });
  return cuts.map(({ start }) => start);
}

function isKnownTitle(title: string): boolean {
  return readColumnTitle(title) !== null && isWholeTitle(title) && !/[/,-]$/u.test(title);
}

/** Where the pieces of a line between wide spaces begin. */
function piecesAt(words: readonly PlacedWord[]): number[] {
  const starts = words.filter(({ start }, at) => at === 0 || start - (words[at - 1]?.end ?? 0) >= 2);
  return starts.map(({ start }) => start);
}

function refined(words: readonly (readonly PlacedWord[])[], first: readonly number[]): PageColumns {
  let edges = first;
  let best: PageColumns | null = null;
  for (let time = 0; time <= REFINEMENTS; time++) {
    const lines = words.map((line) => alignLine(line, edges, 1)[0] ?? { columns: [], cost: 0 });
    const cost = lines.reduce((sum, line) => sum + line.cost, 0) / Math.max(1, lines.length);
    if (best !== null && cost >= best.cost) break;
    best = { edges, cost };
    edges = edgesFrom(words, lines, edges);
  }
  return best ?? { edges: first, cost: Number.POSITIVE_INFINITY };
}

/** Each edge where most cells begin that follow a wide space; one letter beside it counts half. */
function edgesFrom(
  words: readonly (readonly PlacedWord[])[],
  lines: readonly Alignment[],
  edges: readonly number[],
): number[] {
  const votes = edges.map(() => new Map<number, number>());
  words.forEach((line, index) => {
    const columns = lines[index]?.columns ?? [];
    line.forEach(({ start }, at) => {
      const column = columns[at] ?? 0;
      const before = line[at - 1];
      if (column === columns[at - 1] || (before !== undefined && start - before.end < 2)) return;
      const own = votes[column];
      for (const x of [start - 1, start, start + 1]) own?.set(x, (own.get(x) ?? 0) + (x === start ? 2 : 1));
    });
  });
  return edges.map((edge, column) => {
    if (column === 0) return edge;
    const ranked = [...(votes[column] ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return ranked[0]?.[0] ?? edge;
  });
}

/** Spaces between words of one cell: more than text set to both margins has. */
const GAP_IN_CELL = 4;

/** True where wide space stands inside a column of a line: two columns were taken for one. */
export function hasGapInColumn(text: string, columns: readonly number[]): boolean {
  const words = placedWords(text);
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
 * The column of each word of a header line: titles are centred, so that each piece between wide gaps goes whole to the column it lies over
 * most. Where it begins at an edge and a capital stands at the next one, it is two titles: `Kết quả/ Sản phẩm Đơn vị chủ trì`.
 */
export function columnsOfTitles(text: string, edges: readonly number[]): number[] {
  const words = placedWords(text);
  const columns: number[] = [];
  let first = 0;
  words.forEach(({ end }, at) => {
    const next = words[at + 1];
    const touches = next !== undefined && next.start - end < 2;
    if (touches && !(beginsAtEdge(words[first], edges) && beginsAtEdge(next, edges))) return;
    const column = widestOverlap(words[first]?.start ?? 0, end, edges);
    for (; first <= at; first++) columns.push(column);
  });
  return columns;
}

function beginsAtEdge(word: PlacedWord | undefined, edges: readonly number[]): boolean {
  return (
    word !== undefined && beginsCell(word.text) && edges.some((edge) => Math.abs(word.start - edge) <= SHIFT)
  );
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
