import { oneOf, worded } from '../patterns.js';
import { statementWords } from './words.js';

/** `100% văn bản được kiểm tra`, `Phấn đấu đạt 95%`: states what is to be reached. */
const reached = worded(() => {
  const { reached: words, notReached, having } = statementWords();
  const opening = `(?!${oneOf(notReached)})${oneOf(words)}`;
  return `^(?:${opening}|${oneOf(having)}(?= \\d))(?!\\p{L})|^\\d`;
});

/**
 * True where a statement sets a figure or a state to be reached, not something to be done.
 *
 * @param text - the words behind the marker
 */
export function isGoal(text: string): boolean {
  return reached().test(text);
}
