import { readKindName } from '../kinds.js';
import { listed } from '../sources.js';
import { lettersOf, spells, wordsOf } from './initials.js';
import { abbreviationWords, isForeign, standardLongForm } from './lexicon.js';
import {
  type LongForm,
  longByAgency,
  longByHead,
  longByHeadAndInitials,
  longByInitials,
  longByList,
  longByPhrase,
  longByRepeatedEnd,
  longByRepetition,
  longByUsage,
} from './longForm.js';
import { isAcronym } from './shape.js';

/** A short form with the words it is defined to stand for. Offsets are UTF-16 units. */
export interface AbbreviationReading {
  short: string;
  /** As printed, or null where its beginning could not be told. */
  long: string | null;
  /** From the first word of the long form to the end of the definition. */
  start: number;
  end: number;
}

const announcement = listed(
  '(?<=[(,;–-]\\s{0,2}|[(,;][^(),;]{1,120},\\s)(?:{hereafter} )?(?:{callingOpeners} )?(?:{shortening}(?: {is})?|{calling})(?:\\s?:)?\\s+',
  abbreviationWords,
  'giu',
);
/** Every announcement has one of these words. */
const cueWord = listed('{shortening}|{calling}', abbreviationWords);
const BRACKET = /\(([^()\n]{1,62})\)/gu;
const LONGEST_SHORT = 60;

/** `(sau đây viết tắt là CCHC)`, `, gọi tắt là Ban Chỉ đạo,`, `(viết tắt: DVC)`. */
export function* announcedDefinitions(text: string): Generator<AbbreviationReading> {
  if (!cueWord().test(text)) return;
  for (const cue of text.matchAll(announcement())) {
    const after = cue.index + cue[0].length;
    const opening = text.lastIndexOf('(', cue.index);
    const bracketed = opening > text.lastIndexOf(')', cue.index);
    if (callsOnly().test(cue[0])) continue;
    const rest = text.slice(after, after + LONGEST_SHORT + 1);
    const length = rest.search(bracketed ? /[);]/u : /[,;.()]/u);
    const short = unquote(rest.slice(0, length === -1 ? 0 : length));
    if (short === '' || short.split(' ').length > 8) continue;
    const before = text.slice(bracketed ? opening + 1 : cue.index, cue.index).replace(/[\s,–-]{1,5}$/u, '');
    const end = bracketed && before === '' ? opening : cue.index;
    yield reading(text, short, announcedLong(text, end, short), after + length + (bracketed ? 1 : 0), end);
  }
}

function announcedLong(text: string, end: number, short: string): LongForm | null {
  if (!isAcronym(short)) return announcedWords(text, end, short);
  const long = longByInitials(text, end, short) ?? longByUsage(text, end, short);
  return long ?? longByHead(text, end) ?? longByPhrase(text, end);
}

/** `Bên B`: only a party repeats nothing of the name in front, which for any other short form may be somebody else’s. */
const party = listed('^{parties}\\s\\S', abbreviationWords);
const callsOnly = listed('^{calling}', abbreviationWords);

/**
 * Words that stand for longer ones repeat some of them: all (`Ban Chỉ đạo`), all but a number (`Ban Chỉ đạo 814`), or the kind
 * (`Chỉ thị 11`, `Nghị định số 15`); else they stand for a list.
 */
function announcedWords(text: string, end: number, short: string): LongForm | null {
  const kind = readKindName(short);
  const repeated = kind === null ? short.replace(/\s\d{1,5}$/u, '') : short.slice(0, kind.length);
  return (
    longByRepetition(text, end, repeated) ??
    longByHeadAndInitials(text, end, short) ??
    longByList(text, end) ??
    (party().test(short) ? longByAgency(text, end) : null)
  );
}

/** `văn bản quy phạm pháp luật (VBQPPL)`, `Văn phòng UBND tỉnh (Văn phòng)`, `CCHC (cải cách hành chính)`. */
export function* bracketedDefinitions(text: string): Generator<AbbreviationReading> {
  for (const bracket of text.matchAll(BRACKET)) {
    const inside = unquote(bracket[1] ?? '');
    const end = bracket.index + bracket[0].length;
    const long = isAcronym(inside)
      ? acronymLong(text, bracket.index, inside)
      : wordsLong(text, bracket.index, inside);
    if (long !== null) yield reading(text, inside, long, end, bracket.index);
    else yield* reversed(text, bracket.index, inside, end);
  }
}

/**
 * The long form of capitals in brackets, or null where they define nothing: `Vụ Cải cách hành chính (BNV)` says whose Vụ
 * it is, for `BNV` is known to stand for other words.
 */
function acronymLong(text: string, at: number, short: string): LongForm | null {
  const byInitials = longByInitials(text, at, short) ?? longByUsage(text, at, short);
  if (byInitials !== null) return byInitials;
  if (abbreviationWords().products.includes(short)) return null;
  if (isForeign(short)) return longByHead(text, at) ?? longByPhrase(text, at);
  return standardLongForm(short) !== null || lettersOf(short).length < 3 ? null : longByHead(text, at);
}

/** `Đề án phát triển ứng dụng dữ liệu dân cư … (Đề án 06)`: a kind with a number stands for the title it opens. */
function wordsLong(text: string, at: number, short: string): LongForm | null {
  if (!/^\p{L}[\p{L}\s,]*$/u.test(short)) {
    const kind = readKindName(short);
    const numbered = kind !== null && /^\s\d{1,4}$/u.test(short.slice(kind.length));
    return numbered ? longByRepetition(text, at, short.slice(0, kind.length)) : null;
  }
  if (short.split(/\s+/u).length > 5) return null;
  return namesAThing(short) ? longByRepetition(text, at, short) : longByRepeatedEnd(text, at, short);
}

/** `(Văn phòng)`, `(Ban Chỉ đạo)`, `(Sở)` name a thing by its noun; `(cũ)` and `(Tuy Hải)` only tell more of it. */
function namesAThing(short: string): boolean {
  if (!/^\p{Lu}/u.test(short)) return false;
  const [first = '', ...rest] = short.split(/[\s,]+/u);
  if (rest.length === 0) return abbreviationWords().nouns.includes(first.toLowerCase());
  return rest.some((word) => /^\p{Ll}/u.test(word));
}

/** `BCCI (bưu chính công ích)`: the short form first. */
function* reversed(text: string, at: number, inside: string, end: number): Generator<AbbreviationReading> {
  const short = /[\p{L}\p{N}&-]{2,16}(?=\s?$)/u.exec(text.slice(Math.max(0, at - 18), at))?.[0];
  if (short === undefined || !isAcronym(short) || inside.includes(';')) return;
  if (!spells(wordsOf(inside), lettersOf(short))) return;
  yield { short, long: inside, start: text.lastIndexOf(short, at), end };
}

function reading(
  text: string,
  short: string,
  long: LongForm | null,
  end: number,
  fallback: number,
): AbbreviationReading {
  const words = long === null ? null : text.slice(long.start, long.end);
  return { short, long: words, start: long?.start ?? fallback, end };
}

function unquote(text: string): string {
  return text
    .trim()
    .replace(/^["“”'‘*_]{1,4}|["“”'’*_.]{1,4}$/gu, '')
    .trim();
}
