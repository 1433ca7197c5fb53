/**
 * The lines of whoever signs: for whom (`TM. ỦY BAN NHÂN DÂN`), in which position (`CHỦ TỊCH`), by which name (Decree
 * 30/2020/NĐ-CP, Appendix I, clause II.7; the Party writes `T/M`, `K/T`, `T/L`).
 */
import { isCapitals } from './casing.js';
import { lazily } from './lazily.js';
import { officeWords } from './offices.js';
import { light, oneOf, worded } from './patterns.js';

/** What a stretch of a signer's line is. */
export interface SignerPart {
  part: 'capacity' | 'position' | 'mark' | 'name';
  /** UTF-16 offsets into the line. */
  start: number;
  end: number;
}

const LONGEST_SIGNER = 160;

/** `TM.`, `T/M `, `KT.`, `TM ` in front of a body or a position; group 1 where it stands for a body. */
const prefix = lazily(() => {
  const { forOthers, forOne, bodies, positions, positionOpenings } = officeWords();
  const known = `(?=${oneOf([...bodies, ...positions, ...positionOpenings])}(?!\\p{L}))`;
  const sign = `(?:(?:\\s?,\\s?|\\s)${known}|\\s?[.:/]\\s?(?:${known}|(?=\\p{L}{2})))`;
  return light(`(?:(${oneOf(forOthers)})|${oneOf(forOne)})${sign}`, 'uy');
});

const position = lazily(() => light(`${oneOf(officeWords().positions)}(?!\\p{L})`, 'uy'));

/**
 * `TM. ỦY BAN NHÂN DÂN`, `KT.GIÁM ĐỐC`, `T/M BAN THƯỜNG VỤ`, `TM ỦY BAN`, and in small letters (legacy fonts whose capitals were lost)
 * `tm. ủy ban nhân dân`; `TM. Ủy ban chủ trì …` in running text is none.
 */
export function isCapacity(text: string): boolean {
  const parts = readSigner(text);
  return parts?.[0]?.part === 'capacity';
}

/** True where a text begins with a capacity in capitals, whatever follows it: `KT. CHỦ TỊCH`, `T/M BAN THƯỜNG VỤ BÍ THƯ …`. */
export function opensWithCapacity(text: string): boolean {
  const capacity = matchAt(prefix(), text.slice(0, LONGEST_SMALL).toLowerCase(), 0);
  return capacity !== null && isCapitals(text.slice(0, capacity[0].length + 2));
}

/**
 * Reads a line, or several run together, of whoever signs: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Lê Văn Hảo` gives a capacity, a position,
 * a mark and a name.
 *
 * @returns null where the line holds anything else, or begins with neither capacity nor position
 */
export function readSigner(text: string): SignerPart[] | null {
  if (text.length > LONGEST_SIGNER) return null;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  const parts: SignerPart[] = [];
  const close = (end: number): void => {
    const last = parts.at(-1);
    if (last !== undefined) last.end = text.slice(0, end).replace(/[\s,–—-]{1,6}$/u, '').length;
  };
  const named = nameOrMarkAt(text);
  for (let at = 0; at < named; at = nextWord(lower, at)) {
    const before = parts.at(-1);
    const capacity = matchAt(prefix(), lower, at);
    if (capacity !== null && (before === undefined || before.part === 'capacity')) {
      close(at);
      parts.push({ part: 'capacity', start: at, end: named });
      at += capacity[0].length;
      const own = capacity[1] === undefined ? matchAt(position(), lower, at) : null;
      if (own !== null) at += own[0].length - 1;
      continue;
    }
    if (before?.part === 'position') continue;
    const words = matchAt(position(), lower, at);
    if (
      words === null ||
      (before !== undefined && (memberOf().test(lower.slice(0, at)) || isSecondOffice(lower, at)))
    ) {
      if (before === undefined) return null;
      continue;
    }
    close(at);
    parts.push({ part: 'position', start: at, end: named });
    at += words[0].length - 1;
  }
  close(named);
  if (parts.length === 0 || !printedAlike(text.slice(0, named), parts)) return null;
  return named === text.length ? parts : withName(text, named, parts);
}

const memberOf = worded(() => `(?<!\\p{L})${oneOf(officeWords().members)}\\s$`, 'u');
const deputy = worded(() => `^${oneOf(officeWords().deputies)}\\s`, 'u');

/** `KT. BỘ TRƯỞNG, | CHỦ NHIỆM` is for one who holds two offices; `KT. CHỦ TỊCH, | PHÓ CHỦ TỊCH` names the deputy who signs. */
function isSecondOffice(lower: string, at: number): boolean {
  return /,\s$/u.test(lower.slice(0, at)) && !deputy().test(lower.slice(at));
}

/** All in capitals, or a short capacity that ends nothing: `KT. Chủ tịch`, `tm. ủy ban nhân dân`. */
function printedAlike(text: string, parts: readonly SignerPart[]): boolean {
  if (isCapitals(text)) return true;
  if (parts[0]?.part !== 'capacity' || text.length > LONGEST_SMALL || /[.;:,]$/u.test(text)) return false;
  return smallCapacity().test(text.toLowerCase());
}

const smallCapacity = lazily(() => {
  const { forOthers, forOne, bodies, positions } = officeWords();
  return light(
    `^${oneOf([...forOthers, ...forOne])}\\s?[./]?\\s?${oneOf([...bodies, ...positions])}(?!\\p{L})`,
    'u',
  );
});

/** Longest capacity in small letters. */
const LONGEST_SMALL = 60;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  if (at > 0 && /\p{L}/u.test(text[at - 1] ?? '')) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function nextWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space + 1;
}

/** Offset of the name or the mark of signing behind words in capitals, or the length of the text. */
function nameOrMarkAt(text: string): number {
  const mark = text.search(SIGNED);
  if (mark > 0) return mark;
  if (isCapitals(text) || !/^\p{Lu}{2}|^\p{L}\/\p{L}/u.test(text)) return text.length;
  const name = /(?<=\s)(?:\p{Lu}\p{Ll}|(?:GS|PGS|TS|ThS|BS)[.\s])/u.exec(text);
  return name === null || !isPersonName(text.slice(name.index)) ? text.length : name.index;
}

function withName(text: string, from: number, parts: SignerPart[]): SignerPart[] | null {
  const rest = text.slice(from);
  const mark = SIGNED_AT_START.exec(rest)?.[0] ?? '';
  if (mark !== '') parts.push({ part: 'mark', start: from, end: from + mark.trimEnd().length });
  const name = rest.slice(mark.length);
  if (name === '') return parts;
  if (!isPersonName(name)) return null;
  return [...parts, { part: 'name', start: from + mark.length, end: text.length }];
}

/** `(Đã ký)`, `[daky]`, `(Ký tên, đóng dấu)`, `(Ký số)`, `Ký bởi: …`. */
const SIGNED_WORDS =
  '(?:đã k[ýí]|daky|ký tên|ký số|ký điện tử|ký bởi|chữ ký|ký, ghi rõ|ký, đóng dấu|ký và ghi|signed)';
const SIGNED = light(`[([]\\s?${SIGNED_WORDS}`, 'iu');
const SIGNED_AT_START = light(`^[([]\\s?${SIGNED_WORDS}[^()[\\]]{0,40}[)\\]]\\s{0,3}`, 'iu');
const SIGNED_LINE = light(`^[([]{0,2}\\s?${SIGNED_WORDS}`, 'iu');

/** A line that says that the document is signed, and no more. */
export function isSignedMark(text: string): boolean {
  return text.length <= 60 && SIGNED_LINE.test(text);
}

/** `- Lưu: VT. | (Đã ký) Hồ Văn Lạc`: where the mark of signing of the other column begins and where it ends; null where none does. */
export function signedMarkWithin(text: string): { start: number; end: number } | null {
  const start = text.search(SIGNED);
  const mark = start <= 0 ? undefined : SIGNED_AT_START.exec(text.slice(start))?.[0];
  if (mark === undefined) return null;
  const behind = text.slice(start + mark.length);
  return behind === '' || isPersonName(behind) ? { start, end: start + mark.length } : null;
}

/** Academic, medical and military ranks in front of a name. */
const rank = worded(() => `^(?:${oneOf(officeWords().ranks).replaceAll(' ', '\\s')}[.\\s]\\s?){1,4}`, 'u');
/** `Thanh`, `A`, `H’Yim`, `K’Đào`. */
const NAME_WORD = /^(?:\p{Lu}['’])?\p{Lu}\p{Ll}{0,8}$/u;

/** A person's name on a line of its own: `Lê Thị Hồng Vân`, `TS. Nguyễn Văn Bình`, `Đại tá Trần Văn An`, `H’Yim Kđoh`. */
export function isPersonName(text: string): boolean {
  const name = text.replace(rank(), '');
  if (name.length > 40 || isCapitals(name)) return false;
  const words = name.split(' ');
  return words.length >= 2 && words.length <= 6 && words.every((word) => NAME_WORD.test(word));
}
