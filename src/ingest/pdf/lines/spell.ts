import { clean, fold } from '../../../document/index.js';
import { decodeRuns, detectEncoding, encodingOfFont } from '../../../vietnamese/encodings/index.js';
import { raised } from './characters.js';
import type { Line, Word } from './types.js';

/** Characters looked at to tell whether text in ordinary fonts is coded as before Unicode. */
const SAMPLE = 20_000;
/** Signs that PDF writers put for TCVN3 codes they took for Latin: soft hyphen, middle dot, micro sign. */
const TAKEN_FOR_LATIN: Readonly<Record<string, string>> = {
  '\u2212': '\u00AD',
  '\u2219': '\u00B7',
  '\u03BC': '\u00B5',
};

/**
 * Fills in what the words of a document's lines say: codings from before Unicode converted, raised numbers as such, NFC.
 *
 * @returns the coding most of the text was in
 */
export function spellLines(lines: readonly Line[]): string {
  const words = lines.flatMap((line) => line.words);
  const encoding = isLegacy(words) ? decode(words) : 'unicode';
  // A document has few different words.
  const spelled = new Map<string, string>();
  for (const word of words) {
    const typed = typedOf(word);
    let text = spelled.get(typed);
    if (text === undefined) {
      text = fold(clean(typed));
      spelled.set(typed, text);
    }
    word.text = text;
  }
  for (const line of lines) {
    if (line.words.some((word) => word.text === ''))
      line.words = line.words.filter((word) => word.text !== '');
    line.text = line.words.map((word) => word.text).join(' ');
  }
  return encoding;
}

function typedOf({ runs }: Word): string {
  let typed = '';
  for (const run of runs) typed += run.raised ? raised(run.text) : run.text;
  return typed;
}

function isLegacy(words: readonly Word[]): boolean {
  const fonts = new Set<string>();
  for (const { runs } of words) for (const { font } of runs) fonts.add(font);
  if ([...fonts].some((font) => encodingOfFont(font) !== null)) return true;
  let sample = '';
  for (const { runs } of words) {
    for (const { text } of runs) if (sample.length <= SAMPLE) sample += `${text} `;
    if (sample.length > SAMPLE) break;
  }
  return detectEncoding(sample) !== 'unicode';
}

/** Runs of one word are decoded together, a space keeping it from the next; words that are alike only once. */
function decode(words: readonly Word[]): string {
  const alike = new Map<string, Word[]>();
  for (const word of words) {
    const key = word.runs.map((run) => `${run.font}\t${run.text}`).join('\n');
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [word]);
    else group.push(word);
  }
  const groups = [...alike.values()];
  const runs = groups.flatMap((group) =>
    (group[0]?.runs ?? []).map((run, index, all) => {
      const text = asTyped(run.text, run.font);
      return { text: index === all.length - 1 ? `${text} ` : text, font: run.font };
    }),
  );
  const { texts, encoding } = decodeRuns(runs);
  let at = 0;
  for (const group of groups) {
    const count = group[0]?.runs.length ?? 0;
    const decoded = texts.slice(at, at + count);
    for (const { runs: own } of group) {
      for (const [index, run] of own.entries()) run.text = decoded[index] ?? run.text;
    }
    at += count;
  }
  return encoding;
}

function asTyped(text: string, font: string): string {
  if (encodingOfFont(font) === null) return text;
  return text.replace(/[\u2212\u2219\u03BC]/g, (sign) => TAKEN_FOR_LATIN[sign] ?? sign);
}
