import type { Line } from './lines.js';

const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?(?:trang\s*)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?\s*$/iu;

/** Laid-out text sets a page number in the middle of its line. */
const CENTRED = /^ {16}/u;

/**
 * Leaves out page numbers that stand alone between blank lines and count up by one (Decree 30/2020/NĐ-CP, Appendix I:
 * centred in the top margin, restarting in an annex), and lines that stand beside them or at a page's start three times
 * or more (running heads).
 */
export function dropFurniture(lines: readonly Line[]): Line[] {
  const numbers = pageNumbers(lines);
  const heads = runningHeads(lines, numbers);
  const kept: Line[] = [];
  let blanks = 0;
  let pageStart = false;
  for (const [index, line] of lines.entries()) {
    if (numbers.has(index) || heads.has(index)) {
      blanks += line.blanksAbove;
      pageStart = true;
      continue;
    }
    kept.push({ ...line, blanksAbove: line.blanksAbove + blanks, pageStart: line.pageStart || pageStart });
    blanks = 0;
    pageStart = false;
  }
  return kept;
}

/** Indexes of the lines that are page numbers. A number must be the last one plus one, or begin a count at 1 or 2. */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const found: { index: number; value: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const value = Number(PAGE_NUMBER.exec(line.text)?.[1] ?? Number.NaN);
    const spaced = line.blanksAbove > 0 && (lines[index + 1]?.blanksAbove ?? 1) > 0;
    const alone = line.pageStart || spaced || CENTRED.test(line.text);
    if (!Number.isNaN(value) && alone) found.push({ index, value });
  }
  const counted = found.filter(({ value }, at) => {
    const before = found[at - 1]?.value;
    const after = found[at + 1]?.value;
    return before === value - 1 || after === value + 1;
  });
  return new Set(counted.map(({ index }) => index));
}

/** Indexes of the lines at a page's top that stand there three times or more; the same words elsewhere stay. */
function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>): Set<number> {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (!(line.pageStart || numbers.has(index - 1)) || line.text.includes('\t') || numbers.has(index))
      continue;
    const text = line.text.trim();
    if (text.length <= 80) places.set(text, [...(places.get(text) ?? []), index]);
  }
  return new Set([...places.values()].filter((indexes) => indexes.length >= 3).flat());
}
