import type { Grey } from '../picture/types.js';
import type { Ruling } from './types.js';

/** Lines nearer to each other than this, inches, are one; further apart than that they bound no row. */
const NEAR = 0.04;
const TALLEST = 5;
/** Ink of a broken line: on so much of its length between two lines, and so much of each third, which letters leave empty above and below them. */
const INKED = 0.4;
const THIRD = 0.25;
/** Letters take more than this beside it, so far away, inches. */
const LETTERS = 0.15;
const BESIDE = 0.015;
/** So much is enough in a row where other rows have told the place. */
const TOLD = 0.28;
/** Letters never come so near to the lines above and below, inches; a line has so much ink there, over all its rows. */
const END = 0.025;
const ENDS = 0.4;
/** Longer than this without ink, inches, it is not one line. */
const GAP = 0.1;
/** So many rows have a line at the same place where it is one that noise has broken. */
const ROWS = 3;

/** A stretch between two lines at which ink stands from the one to the other. */
interface Stretch {
  at: number;
  from: number;
  to: number;
  inked: number;
  ends: number;
}

/**
 * The lines of which noise has left too little for a run: in several rows of a table pieces of ink stand at one place, from the line above to the line
 * below, with paper beside them.
 *
 * @param across - the lines of the other direction, which bound the rows
 */
export function agreeingRulings(
  picture: Grey,
  threshold: number,
  dpi: number,
  axis: Ruling['axis'],
  across: readonly Ruling[],
): Ruling[] {
  const stretches = rowsBetween(across, dpi)
    .flatMap((row) => stretchesOf(picture, threshold, dpi, axis, row))
    .sort((a, b) => a.at - b.at);
  const places: Stretch[][] = [];
  for (const stretch of stretches) {
    const place = places.at(-1);
    const before = place?.at(-1);
    if (place !== undefined && before !== undefined && stretch.at - before.at <= 2) place.push(stretch);
    else places.push([stretch]);
  }
  return places.flatMap((place) => {
    const best = bestOfRows(place);
    const sure = best.filter(({ inked }) => inked >= INKED);
    const ends = sure.reduce((sum, stretch) => sum + stretch.ends, 0) / sure.length;
    if (sure.length < ROWS || ends < ENDS) return [];
    return best.map(({ at, from, to }) => ({ axis, at: at + 0.5, from, to, first: at, last: at + 1 }));
  });
}

/** Of each row the stretch with the most ink. */
function bestOfRows(place: readonly Stretch[]): Stretch[] {
  const best = new Map<number, Stretch>();
  for (const stretch of place) {
    if (stretch.inked > (best.get(stretch.from)?.inked ?? 0)) best.set(stretch.from, stretch);
  }
  return [...best.values()];
}

/** What two lines enclose that follow each other: their distance, and what they have in common along. */
interface Row {
  from: number;
  to: number;
  first: number;
  last: number;
}

function rowsBetween(lines: readonly Ruling[], dpi: number): Row[] {
  const sorted = [...lines].sort((a, b) => a.at - b.at);
  return sorted.flatMap((upper, index) => {
    const lower = sorted
      .slice(index + 1)
      .find(
        ({ at, from, to }) =>
          at - upper.at > NEAR * dpi && Math.min(to, upper.to) > Math.max(from, upper.from),
      );
    if (lower === undefined || lower.at - upper.at > TALLEST * dpi) return [];
    return [
      {
        from: upper.last + 1,
        to: lower.first - 1,
        first: Math.max(upper.from, lower.from),
        last: Math.min(upper.to, lower.to),
      },
    ];
  });
}

function stretchesOf(
  picture: Grey,
  threshold: number,
  dpi: number,
  axis: Ruling['axis'],
  { from, to, first, last }: Row,
): Stretch[] {
  const { width, height, data } = picture;
  const count = axis === 'vertical' ? width : height;
  const isInk = (line: number, along: number): boolean =>
    (data[axis === 'vertical' ? along * width + line : line * width + along] ?? 255) < threshold;
  const off = Math.max(2, Math.round(BESIDE * dpi));
  const third = (to - from) / 3;
  const inked = (start: number, end: number, ...lines: number[]): number => {
    let ink = 0;
    for (let along = start; along < end; along++) if (lines.some((line) => isInk(line, along))) ink++;
    return ink / Math.max(1, end - start);
  };
  const longestGap = (line: number): number => {
    let [longest, last] = [0, from - 1];
    for (let along = from; along <= to + 1; along++) {
      if (along <= to && !isInk(line, along) && !isInk(line + 1, along)) continue;
      longest = Math.max(longest, along - last - 1);
      last = along;
    }
    return longest;
  };
  const end = Math.max(2, Math.round(END * dpi));
  const found: Stretch[] = [];
  for (let at = Math.max(off, first - 1); at + 1 + off < count && at <= last + 1; at++) {
    const share = inked(from, to, at, at + 1);
    if (share < TOLD) continue;
    const thirds = [0, 1, 2].map((part) =>
      inked(Math.round(from + part * third), Math.round(from + (part + 1) * third), at, at + 1),
    );
    if (thirds.some((part) => part < THIRD * (share < INKED ? TOLD : 1))) continue;
    if (inked(from, to, at - off) > LETTERS || inked(from, to, at + 1 + off) > LETTERS) continue;
    if (longestGap(at) > GAP * (share < INKED ? 2 : 1) * dpi) continue;
    const ends = (inked(from, from + end, at, at + 1) + inked(to - end + 1, to + 1, at, at + 1)) / 2;
    found.push({ at, from: from - 1, to: to + 1, inked: share, ends });
  }
  return found;
}
