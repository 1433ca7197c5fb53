/** What the first words of a line, a cell or a title say of it. */
import { commonWords } from '../commonWords.js';
import { letterheadWords } from '../letterhead/words.js';
import { markerWords } from '../markers/words.js';
import { isWord, oneOf, opensWith, worded } from '../patterns.js';
import { layoutWords } from './words.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Căn cứ …`, `Năm 2026, …`, `Ngày 12 …`: where a paragraph begins. */
const paragraph = worded(() => {
  const { paragraphs, years, days } = layoutWords();
  const [words, year, day] = [paragraphs, years, days].map((list) => oneOf(list.map(capital)));
  return `^(?:${words}|${year} \\d{4},|${day} \\d)(?!\\p{L})`;
}, 'u');

/** True where words open as the paragraphs of a preamble or of a report do. */
export function opensParagraph(words: string): boolean {
  return paragraph().test(words);
}

/** `Theo Tờ trình số …`: a note that says where something is from. */
export const namesSource = opensWith(() => layoutWords().sources);

const numberLabel = worded(() => `^${oneOf(layoutWords().symbols)}\\s?:`);

/** `Số: 12/KH-UBND`. */
export function opensNumber(text: string): boolean {
  return numberLabel().test(text);
}

const numberLine = worded(
  () => `^(?:${oneOf(layoutWords().symbols)}(?:\\s?:|\\s+\\S*\\/)|${oneOf(letterheadWords().subjects)}\\s)`,
);

/** `Số: 12/KH-UBND`, `Số 12/…`, `V/v …`: below the body that issues a document. */
export function opensNumberOrSubject(text: string): boolean {
  return numberLine().test(text);
}

const addressee = worded(() => `^${oneOf(letterheadWords().addressees)}\\s?:`);
const placeDate = worded(() => {
  const { days, months } = layoutWords();
  return `^\\p{Lu}[\\p{L} .]{1,40}, ${oneOf(days)}(?: \\d{1,2})?\\s.{0,9}${oneOf(months)}`;
}, 'u');

/** `Số: …`, `Kính gửi: …`, `An Bình, ngày 05 tháng 01 năm 2026`. */
export function opensFormally(text: string): boolean {
  return opensNumber(text) || addressee().test(text) || placeDate().test(text);
}

const part = worded(() => {
  const { annexes, parts, chapters, numbers, ordinals, places } = markerWords();
  const number = `(?:${oneOf([...numbers, ...ordinals])}\\s+)?(?:[\\dIVXLC]|${oneOf(places)})`;
  return `^(?:${oneOf(commonWords().annexes)}|${oneOf([...annexes, ...parts, ...chapters])}\\s+${number})`;
});

/** `Phụ lục`, `Biểu số 2`, `Phần thứ nhất`: what the pages of an annex or a part repeat at their head. */
export function opensPart(text: string): boolean {
  return part().test(text);
}

/** `hoàn thành` below `Thời gian`: the second line of a title. */
export const isTitleEnd = isWord(() => layoutWords().titleEnds);

const telling = worded(() => `\\d|^${oneOf(layoutWords().tellingTitles)}`, 'u');

/** `quý1`, `nhóm a`: titles that differ by a sign are others. */
export function differsBySign(title: string): boolean {
  return telling().test(title);
}

const office = worded(() => `^${oneOf(layoutWords().offices)} `);
const owner = worded(() => `^${oneOf(layoutWords().officeOwners)} `);

/** `Phòng Tư pháp` | `UBND huyện`: an office, and the body it is of below. */
export function isOfficeOf(above: string, below: string): boolean {
  return office().test(above) && owner().test(below);
}

/** «các», «do»: small letters with which a cell may begin all the same. */
export const mayBeginSmall = opensWith(() => layoutWords().smallBeginnings);

/** «… có liên quan» | «trên địa bàn tỉnh». */
export const goesOnBehindConcerned = opensWith(() => layoutWords().behindConcerned);

const join = worded(() => `^(?:${oneOf(layoutWords().joins)}|-)`);

/** «và Đào tạo», «- Kế hoạch»: what goes on with a name. */
export function opensWithJoin(text: string): boolean {
  return join().test(text);
}
