import { formsWord } from './compounds.js';
import { dataFile, wordList } from './data.js';

const connectives = dataFile('connectives', wordList);
let known: Set<string> | null = null;

/** Signs that end a statement, and those that may stand behind them. */
const ENDS = '.;:!?…';
const CLOSERS = '"”’)]*';

/** True where a text ends as a finished statement or lead-in: `.`, `;`, `:`, `…`, or the closing `./.`. */
export function endsStatement(text: string): boolean {
  const words = text.trimEnd();
  let at = words.length - 1;
  while (at >= 0 && CLOSERS.includes(words.charAt(at))) at--;
  return at >= 0 && (ENDS.includes(words.charAt(at)) || words.slice(at - 1, at + 1) === './');
}

/** True where a text cannot end there: after a comma, a dash, an open bracket, or a word such as `của`, `theo`, `các`; not `mặt bằng`. */
export function breaksOff(text: string): boolean {
  if (/[,\-–(/]$/u.test(text)) return true;
  known ??= new Set(connectives());
  const word = /\p{L}{1,24}$/u.exec(text.slice(text.lastIndexOf(' ') + 1).slice(-24))?.[0].toLowerCase();
  if (word === undefined || !known.has(word)) return false;
  const before = /(?<!\p{L})(\p{L}{1,12}) \p{L}+$/u.exec(text.slice(-24))?.[1] ?? '';
  return !formsWord(before.toLowerCase(), word);
}

/** True where the first letter is lower case, as when a sentence goes on. */
export function startsLowerCase(text: string): boolean {
  return /^["“(]?\p{Ll}/u.test(text);
}

/** «… thể lệ “Nét đẹp vùng biển» | «– Lam Hải 2026” trước ngày …»: a quotation that one line opens and the next closes. */
export function quotationGoesOn(above: string, next: string): boolean {
  const [opened, closed] = [next.indexOf('“'), next.indexOf('”')];
  return above.lastIndexOf('“') > above.lastIndexOf('”') && closed >= 0 && (opened < 0 || closed < opened);
}
