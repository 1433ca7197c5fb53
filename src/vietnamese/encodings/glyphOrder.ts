/**
 * The letters of the fonts that Windows brings along, by their place in the font file. A PDF whose font does not tell its letters gives these places
 * for codes: `ÿӏQK` for `định`, `7K͹F` for `Thực`.
 *
 * Source: the Macintosh order of the `post` table (Apple, TrueType Reference Manual) without its no-break space and its apple, which Windows' fonts leave
 * out; the places behind it, and of the block of Vietnamese letters, as printed in documents by Times New Roman.
 */

/** Place of `space`, with which the order begins. */
const FIRST = 3;
const ORDER = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)),
  ...'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙ',
  ...'ıˆ˜¯˘˙˚¸˝˛ˇŁłŠšŽž¦ÐðÝýÞþ−×¹²³½¼¾₣ĞğİŞşĆćČčđ',
];
/** Letters of Vietnamese that stand by themselves further on. */
const ALONE = new Map([
  [258, 'Ă'],
  [259, 'ă'],
  [264, 'Đ'],
  [428, 'Ĩ'],
  [429, 'ĩ'],
  [457, 'Ũ'],
  [458, 'ũ'],
  [483, 'Ỳ'],
  [484, 'ỳ'],
]);
/** `Ạ` to `ỹ` without `Ỳ ỳ`, one behind the other from a place that differs between faces; the letters with a horn stand so far before it. */
const BLOCK = [...lettersFrom('Ạ', 'ự'), ...lettersFrom('Ỵ', 'ỹ')];
const HORNED = [...'ƠơƯư'];
const HORNED_BEFORE = 58;
/** Where it begins in Times New Roman, upright and slanted. */
export const KNOWN_BLOCKS: readonly number[] = [1188, 808];
/** The block begins behind all of the other letters. */
const LEAST_BLOCK = 485 + HORNED_BEFORE;

/**
 * The letter at a place of the font.
 *
 * @param place - what the text has for the letter's code
 * @param block - place of `Ạ`; see {@link blocksOf}
 * @returns null for a place of which nothing is known
 */
export function letterAt(place: number, block: number): string | null {
  return (
    ORDER[place - FIRST] ??
    ALONE.get(place) ??
    BLOCK[place - block] ??
    HORNED[place - block + HORNED_BEFORE] ??
    null
  );
}

/** Where the block of Vietnamese letters may begin in a font that uses these places: from the first to the last of a range; null where it uses none of it. */
export function blocksOf(places: Iterable<number>): { first: number; last: number } | null {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const place of places) {
    if (place <= LEAST_BLOCK - HORNED_BEFORE) continue;
    low = Math.min(low, place);
    high = Math.max(high, place);
  }
  if (high === 0) return null;
  const first = Math.max(LEAST_BLOCK, high - BLOCK.length + 1);
  const last = low + HORNED_BEFORE;
  return first <= last ? { first, last } : null;
}

function lettersFrom(first: string, last: string): string[] {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
}
