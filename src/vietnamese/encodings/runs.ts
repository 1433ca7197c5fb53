import { endsInWord, leadingWord, toUnicode } from './decode.js';
import { detectEncoding } from './detect.js';
import { encodingOfFont } from './fonts.js';
import type { Encoding } from './types.js';

/** A run of text set in one font. */
export interface FontRun {
  text: string;
  /** Null where the format does not say. */
  font: string | null;
  /** True where a paragraph, line or cell begins, so that no word goes on from the run before. */
  opens?: boolean;
}

/** Runs in Unicode, one for one, and the coding most of the converted text had. */
export interface DecodedRuns {
  texts: string[];
  encoding: Encoding;
}

/**
 * Converts the runs of a document to Unicode. The font's name says what coding to expect and whether small letters are
 * drawn as capitals; the words of all runs in such fonts together say whether it is so, because documents declare
 * `.VnTime` and are Unicode nevertheless. Runs in other fonts are converted where their words are surely legacy.
 */
export function decodeRuns(runs: readonly FontRun[]): DecodedRuns {
  const declared = runs.map(({ font }) => (font === null ? null : encodingOfFont(font)));
  const families = declared.map((encoding) => (encoding === 'tcvn3-upper' ? 'tcvn3' : (encoding ?? 'other')));
  const found = new Map<string, Encoding>();
  for (const family of new Set(families)) {
    found.set(
      family,
      detectEncoding(
        runs
          .filter((_, at) => families[at] === family)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
  }
  const encodings = families.map((family) => found.get(family) ?? 'unicode');
  const capitals = declared.map((encoding, at) => encoding === 'tcvn3-upper' && encodings[at] === 'tcvn3');
  const groups = encodings.map((encoding, at) => `${encoding}${capitals[at] === true ? '-upper' : ''}`);
  const texts = joinWords(runs, groups).map((text, at) => {
    const decoded = toUnicode(text, encodings[at] ?? 'unicode');
    return capitals[at] === true ? decoded.toUpperCase() : decoded;
  });
  return { texts, encoding: mainEncoding(runs, encodings) };
}

/**
 * Moves the part of a word that stands in a run of its own to the run the word begins in, so that the whole word is decoded:
 * PDF writers embed one font in parts and change parts inside a word, Word splits runs anywhere.
 */
function joinWords(runs: readonly FontRun[], groups: readonly string[]): string[] {
  const texts = runs.map(({ text }) => text);
  let owner = 0;
  for (let at = 1; at < texts.length; at++) {
    const text = texts[at] ?? '';
    const before = texts[owner] ?? '';
    const goesOn = runs[at]?.opens !== true && groups[at] === groups[owner] && groups[at] !== 'unicode';
    const length = goesOn && endsInWord(before) ? leadingWord(text) : 0;
    texts[owner] = before + text.slice(0, length);
    texts[at] = text.slice(length);
    if (!goesOn || length < text.length) owner = at;
  }
  return texts;
}

function mainEncoding(runs: readonly FontRun[], encodings: readonly Encoding[]): Encoding {
  const lengths = new Map<Encoding, number>();
  runs.forEach(({ text }, at) => {
    const encoding = encodings[at] ?? 'unicode';
    if (encoding !== 'unicode') lengths.set(encoding, (lengths.get(encoding) ?? 0) + text.length);
  });
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
  return longest?.[0] ?? 'unicode';
}
