import { light } from '../patterns.js';
import { endsStatement } from '../sentences.js';
import { isSyllable } from './syllable.js';

const TONED = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const WORDS = light(/\p{L}+/gu);
const SMALL_TONED = new RegExp(`[${TONED}]`, 'gu');
/** `ủY`: a small letter before a capital inside one word. */
const SMALL_FIRST = light(new RegExp(`(?<!\\p{L})[${TONED}]\\p{Lu}+(?!\\p{L})`, 'gu'));
/** The letter a sentence or a point begins with: behind nothing, a marker, a full stop. */
const OPENING = light(
  new RegExp(
    `(^\\s*(?:(?:[-+•*]|(?:\\d{1,3}|\\p{L}|[IVX]{1,5})[.)])\\s+)?|[.;:!?]\\s+)([${TONED}])(?=\\p{Ll}|\\s)`,
    'gu',
  ),
);

/**
 * Gives the toned letters that TCVN3 has no capitals for those the line was typed to have: `CỘNG HÒA Xã HỘI`, `NHIỆM Vụ`, `ủY BAN` stand in a line
 * of capitals, `ủy ban nhân dân` where a sentence begins.
 *
 * @param lines - in Unicode
 * @param coded - whether a line was in TCVN3
 */
export function raiseTonedCapitals(lines: readonly string[], coded: readonly boolean[]): string[] {
  let begins = true;
  return lines.map((line, at) => {
    const opens = begins;
    begins = line.trim() === '' || endsStatement(line);
    if (coded[at] !== true) return line;
    const raised = isInCapitals(line)
      ? line.replace(WORDS, (word) => (lacksCapitals(word) ? word.toUpperCase() : word))
      : line;
    return raised
      .replace(SMALL_FIRST, (word) => word.toUpperCase())
      .replace(OPENING, (whole, before: string, letter: string) =>
        before.trim() === '' && !opens ? whole : before + letter.toUpperCase(),
      );
  });
}

/** `Xã`, `Vụ`, `ý`: nothing in it is small but letters that have no capitals. */
function lacksCapitals(word: string): boolean {
  const rest = word.replace(SMALL_TONED, '');
  return rest.length < word.length && rest === rest.toUpperCase();
}

/** Every other word stands in capitals, and one of them is no abbreviation. */
function isInCapitals(line: string): boolean {
  // `274/KH-UBND`: letters of a number are no words.
  const words = line.split(/\s+/u).filter((word) => !/[\d/]/u.test(word));
  const others = (words.join(' ').match(WORDS) ?? []).filter((word) => !lacksCapitals(word));
  return (
    others.every((word) => word === word.toUpperCase()) &&
    others.some((word) => word.length > 1 && isSyllable(word))
  );
}
