import { readColumnTitle } from '../../vietnamese/columns.js';
import { isWholeTitle } from '../../vietnamese/layout/ends.js';
import { cutTitles } from './titles.js';
import type { LooseColumn } from './types.js';

/** Longest part of a title on one line, in words. */
const LONGEST_PART = 4;
const PART_WITHOUT_WORDS = 0.2;

interface Reading {
  score: number;
  titles: string[];
}

/**
 * Cuts a header whose lines run across the cells: `STT Nội dung công Cơ quan chủ Thời gian` over `việc trì hoàn thành` gives
 * `STT`, `Nội dung công việc`, `Cơ quan chủ trì`, `Thời gian hoàn thành`.
 *
 * @param lines - folded lines of the header
 */
export function cutAcross(lines: readonly string[]): LooseColumn[] {
  const full = lines.reduce(
    (best, line, at) => (capitals(line) > capitals(lines[best] ?? '') ? at : best),
    0,
  );
  const first = partsOf(lines[full] ?? '');
  if (first.length < 3) return [];
  let titles = first;
  for (const line of lines.slice(full + 1))
    titles = spread(line.split(' '), titles, (title, part) => `${title} ${part}`);
  for (const line of lines.slice(0, full).reverse())
    titles = spread(line.split(' '), titles, (title, part) => `${part} ${title}`);
  return titles.map((header) => ({ header, role: roleOf(header) }));
}

function capitals(line: string): number {
  return line.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
}

/** A part begins at each capitalised word. */
function partsOf(line: string): string[] {
  const known = cutTitles(line.split(' ').map((text, at) => ({ text, opensLine: at === 0 })));
  if (known.every(({ header, role }) => role !== null && isWholeTitle(header)))
    return known.map((column) => column.header);
  return line.split(/(?<![/,]) (?=\p{Lu})/u);
}

function roleOf(title: string): string | null {
  return readColumnTitle(title);
}

/** Gives the words of a line to the titles in order, so that most titles become known and whole. */
function spread(
  words: readonly string[],
  titles: readonly string[],
  join: (title: string, part: string) => string,
): string[] {
  let readings: (Reading | null)[] = [{ score: 0, titles: [] }, ...words.map(() => null)];
  for (const title of titles) {
    const next: (Reading | null)[] = readings.map(() => null);
    readings.forEach((reading, from) => {
      if (reading === null) return;
      for (let to = from; to <= Math.min(words.length, from + LONGEST_PART); to++) {
        const whole = to === from ? title : join(title, words.slice(from, to).join(' '));
        const score = reading.score + worthOf(whole) - (to === from ? PART_WITHOUT_WORDS : 0);
        if (score > (next[to]?.score ?? Number.NEGATIVE_INFINITY)) {
          next[to] = { score, titles: [...reading.titles, whole] };
        }
      }
    });
    readings = next;
  }
  return readings[words.length]?.titles ?? [...titles];
}

/** A known title is worth most, one that cannot end there (`Cơ quan chủ`) nothing. */
function worthOf(title: string): number {
  if (!isWholeTitle(title)) return -1;
  return roleOf(title) === null ? 0 : 1;
}
