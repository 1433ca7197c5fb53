import { keyOf } from '../fold.js';
import { isAnd, isLevel, isMany } from '../grammar.js';
import { wordSet } from '../wordSet.js';
import { formOf } from './forms.js';
import { lexicon, readKnownAgencies } from './lexicon.js';
import { isMark, markWords } from './marks.js';

/** A word of a name, or letters that stand for several: `GD&ĐT`. */
export interface Part {
  key: string;
  /** Initials, `Đ` kept apart from `D`; null for a word. */
  initials: string | null;
}

/** What a document tells about its own names. */
export interface NameContext {
  /** Short forms of the document with their long forms: `CCHC`, `cải cách hành chính`. */
  abbreviations: ReadonlyMap<string, string>;
  /** The document's own province: `Trà Vinh`; null where not known. */
  province: string | null;
}

/**
 * The parts of a name that tell bodies apart: letters spelled out where it is known what they stand for, joins (`và`, `-`,
 * `&`, `,`) and the leading `các` left out, the trailing `tỉnh` or own province too where a head and its body remain.
 */
export function partsOf(name: string, context: NameContext): Part[] {
  const parts = spell(context.abbreviations.get(name) ?? name, context);
  const related = parts.filter(({ key }, index) => !RELATED.has(`${key} ${parts[index + 1]?.key}`));
  return withoutOwnProvince(isMany(related[0]) ? related.slice(1) : related, context.province);
}

/** `có liên` of `có liên quan` */
const RELATED = wordSet(() => markWords('related'));

function spell(name: string, context: NameContext): Part[] {
  const { shorts } = lexicon();
  return name.split(/\s+/).flatMap((printed) => {
    const bare = printed.replace(/^[(,;.–—-]+|(?<![),;–—-])[),;–—-]+$/gu, '');
    if (bare === '' || bare === '&' || isAnd({ key: keyOf(bare) })) return [];
    const long = context.abbreviations.get(bare) ?? shorts.get(bare);
    if (long !== undefined) return long.split(/\s+/).flatMap((word) => wordParts(word));
    const initials = initialsOf(bare);
    return initials === null ? wordParts(bare) : [{ key: initials, initials }];
  });
}

/** `Tổ`, or `Hành chính-Tổ` written without spaces. */
function wordParts(printed: string): Part[] {
  return printed
    .split(/[,/&–—-]/u)
    .map((word) => keyOf(word.replace(/[().]/g, '')))
    .map((key) => ({ key, initials: null }))
    .filter((part) => part.key !== '' && !isAnd(part));
}

/** `LĐ-TB&XH` gives `LĐTBXH`; null for a word. */
function initialsOf(printed: string): string | null {
  const letters = printed.replace(/[&,./–—-]/gu, '');
  return /^\p{Lu}{2,}$/u.test(letters) ? letters : null;
}

function withoutOwnProvince(parts: Part[], province: string | null): Part[] {
  const own = province === null ? [] : keyOf(province).split(/[\s-]+/);
  let end = parts.length;
  if (own.length > 0 && own.every((key, index) => parts[end - own.length + index]?.key === key)) {
    end -= own.length;
  }
  if (isMark('provinces', parts[end - 1])) end -= isLevel(parts[end - 2]) ? 2 : 1;
  const head = headLength(parts);
  return end > head || head >= SELF_SUFFICIENT ? parts.slice(0, end) : parts;
}

/** A head of so many words names one body by itself: `Cổng Thông tin điện tử`; `Ủy ban nhân dân` does not. */
const SELF_SUFFICIENT = 5;

/** Words of the head: `Trung tâm`, `Ủy ban nhân dân`; a name is not cut down to a short one. */
function headLength(parts: readonly Part[]): number {
  const words = parts.map(({ key }) => ({
    key,
    start: 0,
    end: 0,
    capital: true,
    shout: false,
    mark: false,
    spaced: true,
    opensLine: false,
    form: formOf(key, false),
  }));
  return lexicon().heads.longest(words, 0);
}

/** True where the two are the same name, initials on one side standing for words on the other. */
export function sameName(a: readonly Part[], b: readonly Part[]): boolean {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left?.key === right?.key) {
      i += 1;
      j += 1;
    } else if (left?.initials != null) {
      const taken = spelledOut(left.initials, b, j);
      if (taken === 0) return false;
      i += 1;
      j += taken;
    } else if (right?.initials != null) {
      const taken = spelledOut(right.initials, a, i);
      if (taken === 0) return false;
      j += 1;
      i += taken;
    } else return false;
  }
  return i === a.length && j === b.length;
}

/** The first letters of a name's words, initials spelled: two forms of one name have the same. */
export function initialsOfParts(parts: readonly Part[]): string {
  return parts
    .map(({ key, initials }) =>
      initials === null ? firstLetter(key) : [...initials].map(firstLetter).join(''),
    )
    .join('');
}

/** How many words of `parts` from `at` the initials stand for, or 0. */
function spelledOut(initials: string, parts: readonly Part[], at: number): number {
  const words = parts.slice(at, at + initials.length);
  const fits = [...initials].every((letter, index) => firstLetter(words[index]?.key) === letter);
  return fits && words.every((part) => part.initials === null) ? initials.length : 0;
}

function firstLetter(word: string | undefined): string {
  const letter = (word ?? '').charAt(0).toUpperCase();
  return letter === 'Đ' ? letter : letter.normalize('NFD').charAt(0);
}

/** The name in the gazetteer that a name stands for: `Sở GD&ĐT` is `Sở Giáo dục và Đào tạo`; null for none or several. */
export function knownName(parts: readonly Part[]): string | null {
  const found = new Set<string>();
  for (const { name, form } of knownForms().get(parts[0]?.key ?? '') ?? []) {
    if (sameName(parts, form)) found.add(name);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

interface KnownForm {
  name: string;
  form: Part[];
}

const NO_CONTEXT: NameContext = { abbreviations: new Map(), province: null };
let kept: Map<string, KnownForm[]> | null = null;

/** All forms of the gazetteer by their first word, taken apart at the first use. */
function knownForms(): ReadonlyMap<string, KnownForm[]> {
  if (kept !== null) return kept;
  kept = new Map();
  for (const { name, aliases } of readKnownAgencies()) {
    for (const printed of [name, ...aliases]) {
      const form = partsOf(printed, NO_CONTEXT);
      const first = form[0]?.key ?? '';
      kept.set(first, [...(kept.get(first) ?? []), { name, form }]);
    }
  }
  return kept;
}
