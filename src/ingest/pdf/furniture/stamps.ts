import { isBesideSigning, isSigningLine } from '../../../vietnamese/stamps.js';
import { isCapacity } from '../columns/anchors.js';
import type { Line } from '../lines/types.js';

/** Stamp lines stand this close to each other, in sizes of type. */
const REACH = 2.5;
/** Type of a stamp is smaller than this share of the page's. */
const SMALL = 0.92;

/** Type of a seal's words is smaller than this share of the page's; they stand this far below the signer's capacity at most, points. */
const TINY = 0.55;
const SEAL_REACH = 140;

/** The words of a seal pressed over a signature, where they are drawn as text: tiny type below the capacity of the signer. */
export function sealLines(lines: readonly Line[], bodySize: number): Line[] {
  const tiny = lines.filter(({ size }) => size < bodySize * TINY);
  if (tiny.length === 0) return [];
  const capacities = lines.filter(({ text, size }) => size >= bodySize * SMALL && isCapacity(text));
  return tiny.filter(({ box, baseline }) =>
    capacities.some((capacity) => {
      const below = baseline - capacity.baseline;
      return below > -capacity.size && below < SEAL_REACH && box[2] > capacity.box[0] - SEAL_REACH / 2;
    }),
  );
}

/** The lines of digital-signature stamps: small type around a line that says who signed, or when. */
export function stampLines(lines: readonly Line[], bodySize: number): Set<Line> {
  const sure = lines.filter((line) => isSigningLine(line.text) && line.size < bodySize * SMALL);
  return new Set(
    lines.filter(
      (line) =>
        sure.includes(line) ||
        (isBesideSigning(line.text) &&
          line.size < bodySize * SMALL &&
          sure.some((other) => Math.abs(other.baseline - line.baseline) < REACH * line.size * 2)),
    ),
  );
}
