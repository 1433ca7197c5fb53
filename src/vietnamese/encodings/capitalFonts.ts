import { kindNames } from '../kinds.js';
import { isBareState } from '../letterhead/state.js';
import { isAuthority, isPosition } from '../offices.js';
import { endsStatement } from '../sentences.js';
import { opensWithCapacity } from '../signers.js';

/** A Roman numeral as a capital font's keys leave it, or none: `iV. tæ chøc thùc hiÖn`. */
const ROMAN = /^([IVXivx]{1,6}(?:\.|\s?[-–)]))\s+/u;
const LONGEST = 160;
/** Share of the lines that stand under a blank one: more, and blank lines begin no paragraph. */
const DOUBLE_SPACED = 0.6;

/**
 * Gives the words of capital fonts (`.VnTimeH`), which draw small letters as capitals, the capitals they were printed with. A plain text names no
 * fonts: what tells is a line without a capital where a paragraph begins, or one that names an office, a kind of document or the state.
 *
 * @param lines - in Unicode
 * @param coded - whether a line was in TCVN3
 */
export function raiseCapitalFonts(lines: readonly string[], coded: readonly boolean[]): string[] {
  const filled = lines.filter((line) => line.trim() !== '').length;
  const below = lines.filter((line, at) => line.trim() !== '' && lines[at - 1]?.trim() === '').length;
  const blanksBegin = below <= filled * DOUBLE_SPACED;
  let begins = true;
  return lines.map((line, at) => {
    const words = line.trim();
    if (words === '') {
      begins ||= blanksBegin;
      return line;
    }
    const raised = coded[at] === true && isSmall(words) && (begins || ROMAN.test(words) || isFormal(words));
    begins = raised || endsStatement(words);
    return raised ? line.toUpperCase() : line;
  });
}

/** No capital behind the marker, and no bullet or small point in front. */
function isSmall(words: string): boolean {
  const rest = words.replace(ROMAN, '');
  return words.length <= LONGEST && /^\p{Ll}{2}/u.test(rest) && !/\p{Lu}/u.test(rest);
}

function isFormal(words: string): boolean {
  const capitals = words.toUpperCase();
  return (
    isBareState(words) ||
    kindNames().includes(words) ||
    isAuthority(capitals) ||
    isPosition(capitals) ||
    opensWithCapacity(capitals)
  );
}
