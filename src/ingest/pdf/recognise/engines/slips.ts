import { isSyllable } from '../../../../vietnamese/encodings/syllable.js';
import type { SeenLine, SeenWord } from './types.js';

/** The Icelandic letter that looks like Đ, alone or in one breath with it: `QĐÐ`. Vietnamese has none. */
const ETH = /Đ?\u00d0/gu;
/** What the models read for a stroke that leans; documents print the common one. */
const FRACTION_SLASH = '\u2044';
/** A bracket that closes what was never opened, behind a letter: the models take `ị` for it. */
const DOTTED_I = /^(\p{L}+)\](?=\P{L}*$)/u;
/** A word that was put right for what its letters can be is at most this sure. */
const PUT_RIGHT = 0.6;
/** A numeral put right is told as unsure. */
const INFERRED = 0.45;

/** A line without the slips that the models are known for, none of which a Vietnamese document can have printed. */
export function withoutSlips(line: SeenLine): SeenLine {
  return withHeadNumber(lettersRighted(line));
}

/** `§.` before a heading or an item: documents have no such sign, and an 8 looks like it. */
function withHeadNumber(line: SeenLine): SeenLine {
  const [first, ...rest] = line;
  if (first === undefined || rest.length === 0 || !/^§[.)]$/u.test(first.text)) return line;
  const text = first.text.replace('§', '8');
  return [{ ...first, text, confidence: Math.min(first.confidence, INFERRED) }, ...rest];
}

function lettersRighted(line: SeenLine): SeenLine {
  const opens = line.some(({ text }) => text.includes('['));
  return line.map((word) => {
    const text = word.text
      .normalize('NFC')
      .replaceAll(FRACTION_SLASH, '/')
      .replace(ETH, 'Đ')
      .replace(/\p{L}+/gu, oneCase);
    return opens ? { ...word, text } : dotted({ ...word, text });
  });
}

/** `chỈ`, `HỮu`: large and small letters in one syllable; what is no syllable may be a name (`TTg`, `iOffice`). */
function oneCase(letters: string): string {
  const [first = '', ...rest] = letters;
  const behind = rest.join('');
  if (!/\p{Ll}/u.test(letters) || behind === behind.toLowerCase()) return letters;
  return isSyllable(letters.toLowerCase()) ? first + behind.toLowerCase() : letters;
}

/** `đơn v]` is `đơn vị`. */
function dotted(word: SeenWord): SeenWord {
  const [whole, letters = ''] = DOTTED_I.exec(word.text) ?? [];
  if (whole === undefined || isSyllable(letters) || !isSyllable(`${letters}ị`)) return word;
  const text = `${letters}ị${word.text.slice(whole.length)}`;
  return { ...word, text, confidence: Math.min(word.confidence, PUT_RIGHT) };
}
