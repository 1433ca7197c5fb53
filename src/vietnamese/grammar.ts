/** Words of the grammar that readers ask for one at a time. They are asked of most words of a text, so each is one look into a set. */
import { calendarWords } from './calendarWords.js';
import { commonWords } from './commonWords.js';
import { wordSet } from './wordSet.js';

/** Whether a word is of a class; where none stands, it is not. */
type AsksWord = (word: { readonly key: string } | undefined) => boolean;

function asks(words: () => readonly string[]): AsksWord {
  const known = wordSet(words);
  return (word) => word !== undefined && known.has(word.key);
}

/** `và` */
export const isAnd = asks(() => commonWords().and);
/** `hoặc` */
export const isOr = asks(() => commonWords().or);
/** `của` */
export const isOf = asks(() => commonWords().of);
/** `là` */
export const isCopula = asks(() => commonWords().is);
/** `có` */
export const isHaving = asks(() => commonWords().having);
/** `phải` */
export const isMust = asks(() => commonWords().musts);
/** `các`, in front of all of a kind. */
export const isMany = asks(() => commonWords().many);
/** `với` */
export const isWith = asks(() => commonWords().with);
/** `cùng` */
export const isTogether = asks(() => commonWords().together);
/** `từ` */
export const isSince = asks(() => commonWords().since);
/** `đến`, `tới` */
export const isUntil = asks(() => commonWords().until);
/** `số`, in front of the number that tells one of a kind from the others. */
export const isNumbering = asks(() => commonWords().numbering);
/** `cấp`, in front of a level. */
export const isLevel = asks(() => commonWords().levels);
/** `trên` */
export const isAbove = asks(() => commonWords().above);
/** `dưới` */
export const isBelow = asks(() => commonWords().below);
/** `năm` of the calendar. */
export const isYear = asks(() => calendarWords().years);
