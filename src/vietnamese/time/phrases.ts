/** Time expressions with the words that say how they bind: `chậm nhất trước ngày 15/3`, `từ năm 2025 trở đi`. */

import type { RuleId } from '../../reading/index.js';
import { wordsIn } from '../agencies/words.js';
import type { Frequency } from './cycles.js';
import { readFrequency, withRule } from './frequency.js';
import { type Piece, readPieces } from './pieces.js';
import { eachYear } from './placed.js';
import { mayBegin, opensTime, type PrefixKind, readPrefixes, unitStart } from './prefixes.js';
import { matchAt, type Offsets, opening, timed, WORD_END } from './words.js';

/**
 * How the dates bind: `by` up to their end, `before` up to what lies before them, `in` within them, `from` from their
 * beginning on, `after` from what follows them on.
 */
export type Binding = 'by' | 'before' | 'in' | 'from' | 'after';

export interface DatedPhrase {
  type: 'dated';
  at: Offsets;
  binding: Binding;
  /** The words in front, as printed; empty where the dates stand alone. */
  prefix: string;
  /** A word of completion stands in front: `hoàn thành`, `chậm nhất`. */
  completion: boolean;
  pieces: Piece[];
}

export interface FrequencyPhrase {
  type: 'frequency';
  at: Offsets;
  prefix: string;
  /** The words of the frequency itself. */
  printed: string;
  frequency: Frequency;
  /** The rule that read its form. */
  rule: RuleId;
}

/** Words of the form of a date that name no day of the calendar, or whose year cannot be told. */
export interface ImpossiblePhrase {
  type: 'impossible';
  at: Offsets;
  prefix: string;
}

export type Phrase = DatedPhrase | FrequencyPhrase | ImpossiblePhrase;

const onwardWords = timed(
  `,?\\s(?:{onward}|(?:{and}\\s)?{plurals}\\s(?:{years}|{quarters}|{months})\\s{next})${WORD_END}`,
  'iuy',
);
/** Words that allow a year without number behind them: `trong năm`, `hết năm`. */
const beforeBareYear = timed(String.raw`(?:{inside}(?:\s{throughout})?|{upTo}|{until}|{into})\s?$`);
const WHOLE_YEAR = opening('cts', `{wholes}\\s{years}${WORD_END}`, 'iuy');

/** Every time expression of a text, in order, none overlapping another. Linear in the length of the text. */
export function phrasesOf(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let end = 0;
  for (const word of wordsIn(text)) {
    if (!opensTime(word) || word.start < end || !mayBegin(text, word.start)) continue;
    const phrase = readPhrase(text, word.start);
    if (phrase === null) continue;
    phrases.push(phrase);
    end = phrase.at.end;
  }
  return phrases;
}

function readPhrase(text: string, start: number): Phrase | null {
  const { kinds, end: at } = readPrefixes(text, start);
  if (at > start && matchAt(unitStart(), text, at) === null) return null;
  const prefix = text.slice(start, at);
  const bareYear = beforeBareYear().test(prefix) || WHOLE_YEAR.at(text, at) !== null;
  const frequent = readFrequency(text, at);
  const read = frequent === null ? readPieces(text, at, bareYear) : null;
  const yearly = read === null || 'impossible' in read ? null : eachYear.first(read, text);
  const frequency = frequent ?? withRule(yearly);
  if (frequency !== null && !('impossible' in frequency)) {
    const printed = text.slice(at, frequency.end);
    const offsets = { start, end: frequency.end };
    return {
      type: 'frequency',
      at: offsets,
      prefix,
      printed,
      frequency: frequency.frequency,
      rule: frequency.rule,
    };
  }
  const impossible = frequency ?? (read !== null && 'impossible' in read ? read : null);
  if (impossible !== null) return { type: 'impossible', at: { start, end: impossible.end }, prefix };
  if (read === null || 'impossible' in read) return null;
  const onward = matchAt(onwardWords(), text, read.end);
  return {
    type: 'dated',
    at: { start, end: read.end + (onward?.[0].length ?? 0) },
    binding: onward === null ? bindingOf(kinds, read.pieces) : 'from',
    prefix,
    completion: kinds.includes('completion'),
    pieces: read.pieces,
  };
}

function bindingOf(kinds: readonly PrefixKind[], pieces: readonly Piece[]): Binding {
  if (kinds.includes('before')) return 'before';
  const range = pieces.some((piece) => piece.from !== piece.to);
  if (kinds.includes('completion') || (kinds.includes('until') && !range)) return 'by';
  if (range) return 'in';
  if (kinds.includes('after')) return 'after';
  return kinds.includes('from') ? 'from' : 'in';
}
