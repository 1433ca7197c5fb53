import { differsBySign } from '../../vietnamese/layout/openings.js';

/** True where two header rows say the same, whatever the spacing and case; a title or two may have a letter misread: `Huạt động` is `Hoạt động`. */
export function sameHeader(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [a.map(keyOf), b.map(keyOf)];
  if (ours.join('|') === theirs.join('|')) return true;
  if (ours.length !== theirs.length || ours.length < FEWEST) return false;
  const other = ours.flatMap((title, index) =>
    title === theirs[index] ? [] : [[title, theirs[index] ?? '']],
  );
  return other.length <= ours.length / 4 && other.every(([one = '', two = '']) => isMisread(one, two));
}

/** True where a header is another one with words of some of its titles cut off for want of height: `Kết quả/Sản` is `Kết quả/Sản phẩm`. */
export function isClippedHeader(clipped: readonly string[], whole: readonly string[]): boolean {
  const [ours, theirs] = [clipped.map(foldCase), whole.map(foldCase)];
  if (ours.length !== theirs.length || ours.length < FEWEST) return false;
  const other = ours.filter((title, index) => title !== theirs[index]);
  return (
    other.length <= ours.length / 2 &&
    ours.every((title, index) => title === theirs[index] || theirs[index]?.startsWith(`${title} `)) &&
    !other.includes('')
  );
}

function foldCase(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A header of fewer titles says too little for one of them to differ. */
const FEWEST = 4;
/** Shorter titles differ by a letter where they are others. */
const SHORTEST = 5;

function keyOf(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}

/** Titles of one length in which a letter differs, its marks aside. */
function isMisread(a: string, b: string): boolean {
  if (a.length < SHORTEST || differsBySign(a) || differsBySign(b)) return false;
  const [ours, theirs] = [bare(a), bare(b)];
  return (
    ours.length === theirs.length && ours.filter((letter, index) => letter !== theirs[index]).length <= 1
  );
}

function bare(title: string): string[] {
  return [...title.normalize('NFD').replace(/\p{M}/gu, '')];
}
