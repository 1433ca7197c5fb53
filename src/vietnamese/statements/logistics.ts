import { oneOf, worded } from '../patterns.js';
import { statementWords } from './words.js';

/** Labels of when, where and for whom something takes place. */
const label = worded(() => {
  const { logistics, joins } = statementWords();
  return `^${oneOf(logistics)}(?: (?:${oneOf(joins)}|,)? ?\\p{L}{1,12}){0,6}(?=:|$)`;
});
const LONGEST = 220;

/**
 * `Thời gian: 08h00 ngày 14/4/2026`, `Địa điểm: Hội trường tầng 2`, `Thành phần tham dự:`: when, where and for whom.
 *
 * @param text - the words behind the marker
 */
export function isLogistics(text: string): boolean {
  return text.length <= LONGEST && label().test(text);
}
