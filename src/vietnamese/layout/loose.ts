/** Tables whose cells a text holds as loose lines: what titles them, and what stands below them. */
import { commonWords } from '../commonWords.js';
import { letterheadWords } from '../letterhead/words.js';
import { oneOf, worded } from '../patterns.js';
import { tableWords } from '../tables.js';
import { layoutWords } from './words.js';

/** The words of column titles in a line, with the blank in front. */
export const titleWords = worded(() => `(?:^|\\s)${oneOf(layoutWords().titles)}(?=\\s|\\/|$)`, 'giu');

const numberTitle = worded(
  () => `^\\s*${oneOf(layoutWords().numberTitles).replaceAll(' ', '\\s*')}(?=\\s|$)`,
);

/** `TT`, `STT …`: a line that the first title of a table opens. */
export function opensWithNumberTitle(line: string): boolean {
  return numberTitle().test(line);
}

const above = worded(() => `^\\s*(?:${oneOf([...commonWords().annexes, ...layoutWords().listings])}|\\()`);

/** `            PHỤ LỤC`, `          (Kèm theo Kế hoạch số …)`: the title of an annex, and no column's. */
export function isAnnexTitle(line: string): boolean {
  return above().test(line);
}

const below = worded(() => {
  const annexes = oneOf(commonWords().annexes);
  const { these, having } = tableWords();
  const { symbols, belowTables, sectionsBelow } = layoutWords();
  const counted = `${annexes} (?:${oneOf(these)} )?${oneOf(having)} \\d`;
  const numbered = `${annexes}\\s+(?:${oneOf(symbols)}\\s*)?(?:[ivx]+|\\d+)\\s*$`;
  const signed = `${oneOf(letterheadWords().recipients)}|(?:tm|kt|tl|tuq)\\s*\\.\\s*\\p{Lu}`;
  const section = `[ivx]+\\s*\\.\\s*${oneOf(sectionsBelow)}`;
  return `^\\s*(?:${counted}|${oneOf(belowTables)}(?!\\p{L})|${numbered}|${signed}|${section})`;
});

/** `Phụ lục này có 5 nhiệm vụ`, `Nơi nhận:`, `IV. TỔ CHỨC THỰC HIỆN`: the table has ended. */
export function standsBelowTable(line: string): boolean {
  return below().test(line);
}
