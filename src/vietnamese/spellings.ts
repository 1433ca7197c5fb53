/** Spellings in use side by side: `hàng năm` and `hằng năm`, `đảm bảo` and `bảo đảm`, `kĩ` and `kỹ`. */

import { z } from 'zod';
import { dataFile, wordList } from './data.js';
import { lazily } from './lazily.js';
import { light } from './patterns.js';

const variants = dataFile(
  'spelling-variants',
  z.strictObject({ groups: z.array(wordList), openI: wordList }),
);

/** The first form by each of the others, the others by their first word. */
const byFirstWord = lazily(() => {
  const found = new Map<string, { from: string[]; to: string[] }[]>();
  for (const [chosen = '', ...others] of variants().groups)
    for (const other of others) {
      const from = other.split(' ');
      const [first = ''] = from;
      found.set(first, [...(found.get(first) ?? []), { from, to: chosen.split(' ') }]);
    }
  return found;
});

const FINAL_Y = light(/^(?<onset>\p{L}{1,2}?)(?<vowel>[yỳýỷỹỵ])$/u);
const TO_I: Record<string, string> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/**
 * One spelling for words that have several.
 *
 * @param words - lower case, one tone placement (`keyOf`)
 */
export function spelledAlike(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const variant = byFirstWord()
      .get(words[at] ?? '')
      ?.find(({ from }) => from.every((word, index) => words[at + index] === word));
    out.push(...(variant?.to ?? [withI(words[at] ?? '')]));
    at += variant?.from.length ?? 1;
  }
  return out;
}

/** `kỹ` as `kĩ`, `quý` as `quí`; `hủy` and `may` stay. */
function withI(word: string): string {
  if (TO_I[word.at(-1) ?? ''] === undefined) return word;
  const { onset = '', vowel = '' } = FINAL_Y.exec(word)?.groups ?? {};
  const known = onset === 'qu' || variants().openI.includes(onset);
  return known ? `${onset}${TO_I[vowel] ?? vowel}` : word;
}
