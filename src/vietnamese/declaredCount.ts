import { commonWords } from './commonWords.js';
import { maybe, oneOf, worded } from './patterns.js';
import { tableWords } from './tables.js';

const declared = worded(() => {
  const { declaring, these, having, inAll, countable } = tableWords();
  const names = oneOf([...commonWords().tables, ...commonWords().annexes, ...declaring]);
  const says = `\\s?${oneOf(these)}?\\s?(?:${oneOf(having)}|:)?\\s?${maybe(inAll)}`;
  return `^\\(?${names}${says}(\\d{1,4})\\s${oneOf(countable)}(?!\\p{L})`;
});

/** `Phụ lục có 29 nhiệm vụ.` → 29; `Danh mục gồm 12 chỉ tiêu` → 12; null where a text declares no count. */
export function readDeclaredCount(text: string): number | null {
  if (text.length > 120) return null;
  const match = declared().exec(text);
  return match === null ? null : Number(match[1]);
}
