import { type Band, bandsOf } from '../lines/bands.js';
import type { Line } from '../lines/types.js';
import type { SetPage } from '../page/types.js';
import { isRecipients } from './anchors.js';
import { CENTRED, type Region } from './regions.js';

type Columns = Extract<Region, { kind: 'columns' }>;

/** Lines of one column whose sizes differ by less than this are set alike, points. */
const SAME_SIZE = 0.6;

/**
 * Brings what a page end cut off a signature block back to it: the last `Nơi nhận` lines, and the signer's name, which stand alone on the next page.
 *
 * @param block - the last block of a page; its columns are extended in place
 * @param next - the page after it, which loses the lines
 */
export function bringBackSignature(block: Columns, next: SetPage): void {
  if (!block.left.some(({ text }) => isRecipients(text))) return;
  const taken = new Set<Line>();
  for (const band of bandsOf(next.lines)) {
    const sides = sidesOf(band, block);
    if (sides === null) break;
    block.left.push(...sides.left);
    block.right.push(...sides.right);
    for (const line of band.lines) taken.add(line);
  }
  next.lines = next.lines.filter((line) => !taken.has(line));
}

/** The lines of a band by column; null where it does not go on with the block. */
function sidesOf({ lines }: Band, block: Columns): { left: Line[]; right: Line[] } | null {
  const { from, to } = block.gutter;
  const left = lines.filter(({ box }) => box[0] < from && box[2] < to);
  const right = lines.filter(({ box }) => box[0] > from && box[2] > to);
  if (left.length + right.length < lines.length) return null;
  return left.every((line) => isRecipient(line, block)) && right.every((line) => fitsRight(line, block))
    ? { left, right }
    : null;
}

/** `- Lưu: VT.` in the type of the lines above. */
function isRecipient(line: Line, { left }: Columns): boolean {
  const last = left.at(-1);
  return last !== undefined && /^[-+–•*]/u.test(line.text) && Math.abs(last.size - line.size) <= SAME_SIZE;
}

/** The name below the position, in one middle with it. */
function fitsRight({ box }: Line, { right }: Columns): boolean {
  const middle = (box[0] + box[2]) / 2;
  return right.some((other) => Math.abs((other.box[0] + other.box[2]) / 2 - middle) <= CENTRED);
}
