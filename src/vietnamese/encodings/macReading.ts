/** The upper half of Mac OS Roman. Source: Unicode Consortium, ROMAN.TXT. */
const MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const windows = new TextDecoder('windows-1252');
const MEANT = new Map([...MAC].map((letter, at) => [letter, windows.decode(Uint8Array.of(0x80 + at))]));

/** The letters of a text whose bytes are windows-1252 and were read as Mac OS Roman: `ng‡y` is `ngày`, `CÙng` is `Công`. */
export function asWindows(text: string): string {
  let meant = '';
  for (const letter of text) meant += MEANT.get(letter) ?? letter;
  return meant;
}
