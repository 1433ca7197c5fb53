import type { Grey } from '../picture/types.js';
import type { Ruling } from './types.js';

/** Shorter runs of ink are letters, inches: those along lines of text, and upright ones. */
const SHORTEST = { horizontal: 0.4, vertical: 0.26 };
/** An upright run that goes from one line to another parts two cells of a low row: it may be so short, and end so far from them, inches. */
const SHORTEST_BETWEEN = 0.1;
const TOUCHING = 0.02;
/** What makes a run of ink a line. */
interface Kind {
  /** Noise breaks it for no longer than this, inches, and leaves so much of it. */
  gap: number;
  inked: number;
  /** How many times as long as a letter's stroke it must be. */
  length: number;
  /** Pixels over which its ink may lie across. */
  thickness: number;
  /** So much of its length letters may take beside it. */
  letters: number;
}

const WHOLE: Kind = { gap: 0.011, inked: 0.88, length: 1, thickness: 1, letters: 0.25 };
/** A line that a copy of a copy has broken all along: as it is less like a line, it must be longer, with more paper beside it. */
const BROKEN: Kind = { gap: 0.07, inked: 0.5, length: 2, thickness: 2, letters: 0.12 };
/** Thicker ink is no line but a picture or the dark border of a copy, inches. */
const THICKEST = 0.07;
/** Runs in rows this far apart are one line, pixels: what is left of the page's lean lets a line step from row to row. */
const STEP = 2;

/** So far from a line letters would stand that it runs through, inches. */
const BESIDE = 0.012;

interface Run {
  across: number;
  from: number;
  to: number;
}

/**
 * The rulings of one direction: long runs of ink, gathered over the rows that a line is thick.
 *
 * @param across - rulings of the other direction, between which a run may be shorter than a letter is tall
 */
export function rulingsOf(
  picture: Grey,
  threshold: number,
  dpi: number,
  axis: 'horizontal' | 'vertical',
  across: readonly Ruling[] = [],
): Ruling[] {
  return linesOf(picture, threshold, dpi, axis, WHOLE, across);
}

/** The rulings of one direction that noise has broken all along, whole. */
export function brokenRulingsOf(
  picture: Grey,
  threshold: number,
  dpi: number,
  axis: 'horizontal' | 'vertical',
): Ruling[] {
  return linesOf(picture, threshold, dpi, axis, BROKEN, []);
}

function linesOf(
  picture: Grey,
  threshold: number,
  dpi: number,
  axis: 'horizontal' | 'vertical',
  kind: Kind,
  across: readonly Ruling[],
): Ruling[] {
  const lines: (Ruling & { weight: number })[] = [];
  let open: (Ruling & { weight: number })[] = [];
  for (const run of runsOf(picture, threshold, dpi, axis, kind, across)) {
    open = open.filter((line) => run.across - line.last <= STEP);
    const line = open.find((one) => run.from <= one.to && run.to >= one.from);
    const weight = run.to - run.from;
    if (line === undefined) {
      const begun = {
        axis,
        at: run.across,
        from: run.from,
        to: run.to,
        first: run.across,
        last: run.across,
        weight,
      };
      lines.push(begun);
      open.push(begun);
      continue;
    }
    line.at = (line.at * line.weight + run.across * weight) / (line.weight + weight);
    line.weight += weight;
    line.from = Math.min(line.from, run.from);
    line.to = Math.max(line.to, run.to);
    line.last = run.across;
  }
  return lines
    .filter(
      (line) =>
        line.last - line.first + 1 <= THICKEST * dpi &&
        standsAlone(picture, threshold, dpi, line, kind.letters),
    )
    .map(({ weight: _, ...line }) => line);
}

/** True where there is paper on both sides of a line; a run of ink through the letters of a blurred word has letters there. */
function standsAlone(picture: Grey, threshold: number, dpi: number, line: Ruling, letters: number): boolean {
  const off = Math.max(1, Math.round(BESIDE * dpi));
  return [line.first - off, line.last + off].every(
    (row) => inkedOn(picture, threshold, line, row) <= letters,
  );
}

/** The share of ink beside a line, on a row (column) of the picture. */
function inkedOn(
  { width, height, data }: Grey,
  threshold: number,
  { axis, from, to }: Ruling,
  row: number,
): number {
  if (row < 0 || row >= (axis === 'horizontal' ? height : width)) return 0;
  let inked = 0;
  for (let place = from; place <= to; place++) {
    const at = axis === 'horizontal' ? row * width + place : place * width + row;
    if ((data[at] ?? 255) < threshold) inked++;
  }
  return inked / (to - from + 1);
}

function runsOf(
  picture: Grey,
  threshold: number,
  dpi: number,
  axis: 'horizontal' | 'vertical',
  kind: Kind,
  others: readonly Ruling[],
): Run[] {
  const { width, height, data } = picture;
  const [length, count] = axis === 'horizontal' ? [width, height] : [height, width];
  const [along, across] = axis === 'horizontal' ? [1, width] : [width, 1];
  const gap = Math.max(1, Math.round(kind.gap * dpi));
  const shortest = SHORTEST[axis] * kind.length * dpi;
  const shortestBetween = others.length === 0 ? shortest : SHORTEST_BETWEEN * dpi;
  const runs: Run[] = [];
  for (let row = 1; row + 1 < count; row++) {
    let [from, last, inked] = [-1, -1, 0];
    for (let place = 0; place <= length; place++) {
      const at = row * across + place * along;
      const ink =
        place < length &&
        ((data[at] ?? 255) < threshold ||
          ((data[at + across] ?? 255) < threshold &&
            (kind.thickness > 1 || (data[at - across] ?? 255) < threshold)));
      if (ink) {
        if (from < 0) [from, inked] = [place, 0];
        last = place;
        inked++;
      } else if (from >= 0 && (place - last > gap || place === length)) {
        const size = last - from + 1;
        const run = { across: row, from, to: last };
        const long = size >= shortest || (size >= shortestBetween && joins(run, others, dpi));
        if (long && inked >= size * kind.inked) runs.push(run);
        from = -1;
      }
    }
  }
  return runs;
}

/** True where a run of ink goes from one line to another and no further. */
function joins({ across, from, to }: Run, lines: readonly Ruling[], dpi: number): boolean {
  const near = Math.round(TOUCHING * dpi);
  const touched = (place: number): Ruling | undefined =>
    lines.find(
      (line) =>
        place >= line.first - near &&
        place <= line.last + near &&
        across >= line.from - near &&
        across <= line.to + near,
    );
  const start = touched(from);
  return start !== undefined && start !== (touched(to) ?? start);
}
