import { z } from 'zod';
import { LETTERS } from './characters.js';
import { dataFile, wordList } from './data.js';
import { lazily } from './lazily.js';

const entries = z.array(z.strictObject({ kind: z.string(), names: wordList, symbols: wordList }));
const kindData = dataFile('document-kinds', entries);

/** UTF-16 units within which every name ends, however its letters are composed: no more of a text needs to be looked at. */
const longestName = lazily(
  () => 3 * (1 + Math.max(...kindData().flatMap(({ names }) => names.map((name) => name.length)))),
);

/** The names of all kinds in small letters. */
export const kindNames = lazily(() => kindData().flatMap(({ names }) => names));

/** A document kind by its printed name. */
export interface KindReading {
  /** Kind as the plan contract names it: `decision`. */
  kind: string;
  /** Length in UTF-16 units of the name at the start of the text. */
  length: number;
}

/**
 * Reads the document kind a text begins with: `Quyết định số 28/2018/QĐ-TTg …` gives `decision`. Longest name wins.
 *
 * @returns null where the text begins with no kind's name as a whole word.
 */
export function readKindName(text: string): KindReading | null {
  const lower = text.slice(0, longestName()).toLowerCase().normalize('NFC');
  for (const { kind, name } of namesByLetter().get(lower.charAt(0)) ?? []) {
    if (!lower.startsWith(name) || LETTERS.at(lower, name.length) > 0) continue;
    return { kind, length: name.length };
  }
  return null;
}

/** The names by their first letter, the longest first; of two that are alike the first of the data counts. */
const namesByLetter = lazily(() => {
  const all = kindData().flatMap(({ kind, names }) => names.map((name) => ({ kind, name })));
  const byLetter = new Map<string, typeof all>();
  for (const entry of all.sort((a, b) => b.name.length - a.name.length)) {
    const letter = entry.name.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry]);
  }
  return byLetter;
});

/**
 * The kind a symbol stands for: `QĐ-UBND` gives `decision`, `NQ-CP` `resolution`, `UBND-HCQT` (no kind in front) null.
 * Case matters: `CT` is a directive, `CTr` a programme (Decree 30/2020/NĐ-CP, Appendix III).
 */
export function kindOfSymbol(symbol: string): string | null {
  const head = symbol.split(/[-/]/u)[0] ?? '';
  for (const { kind, symbols } of kindData()) {
    if (symbols.some((name) => head === name || (name === 'QH' && /^QH\d+$/.test(head)))) return kind;
  }
  return null;
}
