/** Times as the cells of tables hold them, told by their words before they are read. */
import { oneOf, worded, wordOf } from '../patterns.js';
import { statementWords } from '../statements/words.js';
import { timeWords } from '../time/words.js';
import { layoutWords } from './words.js';

const everyWord = worded(() => {
  const { timeNouns, timeOpenings, timeFillers } = layoutWords();
  return wordOf([...new Set([...timeNouns, ...timeOpenings, ...timeFillers])]);
}, 'giu');

/** A text without the words that a cell of times may hold. */
export function withoutTimeWords(text: string): string {
  return text.replace(everyWord(), ' ');
}

const timeWord = worded(() => `\\d|${wordOf([...layoutWords().timeNouns, ...layoutWords().timeEvents])}`);

/** True where a text holds a figure or a word that times have. */
export function mayHoldTime(text: string): boolean {
  return timeWord().test(text);
}

const start = worded(() => {
  const { timeOpenings, timeNouns, timeOrders, timeBeginnings } = layoutWords();
  const first = `(?:${oneOf(timeOpenings)}\\s)?(?:\\d|${oneOf([...timeNouns, ...timeOrders])})(?!\\p{L})`;
  return `^(?:-\\s*)?${first}|^${oneOf(timeBeginnings)}$`;
});

/** True where a text begins as times begin: `Trước ngày`, `Quý`, `31/12`. */
export function beginsTime(text: string): boolean {
  return start().test(text);
}

const wholeTime = worded(
  () => `^${oneOf([...timeWords().ongoing, ...statementWords().recurring, ...layoutWords().wholeYears])}$`,
);

/** `Hàng quý`, `Thường xuyên`: whole though no date stands in it. */
export function isWholeTime(text: string): boolean {
  return wholeTime().test(text);
}
