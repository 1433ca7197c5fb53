// Words that conversion has left in a legacy code (TCVN3, VNI, VIQR …), counted over the documents of the corpus.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Letters that Vietnamese does not have and legacy fonts put its own on; signs between letters; marks typed behind a vowel. */
const CODED =
  /[ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ]|\p{L}[¡-ª¬®-±´-¸º¼-¿]\p{L}|[aeiouy][\^(+][`'?~.]|dd[aeiouy][\^(+`'?~]/iu;
const READ = /\.(?:docx?|html?|pdf|txt|md)$/iu;

/** The words of a text that are still in a legacy code. */
export function codedWords(text) {
  return text.split(/\s+/u).filter((word) => CODED.test(word));
}

/**
 * Converts every document below a folder of the corpus and counts.
 *
 * @returns per document `{ name, words, left }`, `left` the words still coded
 */
export async function countLegacy(corpus, convert) {
  const rows = [];
  for (const part of ['real', 'seeds', 'rendered'].filter((name) => existsSync(join(corpus, name)))) {
    for (const name of readdirSync(join(corpus, part))
      .filter((file) => READ.test(file))
      .sort()) {
      const { text } = await convert(join(corpus, part, name), { ocr: { mode: 'off' } });
      rows.push({ name, words: text.split(/\s+/u).length, left: codedWords(text) });
    }
  }
  return rows;
}

/** What `npm run accuracy` prints of it: one line for all, and one for each document with words left. */
export function legacyLines(rows) {
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  const left = rows.reduce((sum, row) => sum + row.left.length, 0);
  return [
    `words left in a legacy code: ${left} of ${words} in ${rows.length} documents`,
    ...rows
      .filter((row) => row.left.length > 0)
      .map((row) => `  ${row.name}: ${row.left.length}, such as ${row.left.slice(0, 5).join(' ')}`),
  ];
}
