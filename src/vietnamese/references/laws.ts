import { holdsAny, light } from '../patterns.js';
import { readIssueDate, readIssueYear } from './date.js';
import type { ReferenceReading } from './types.js';

const HEAD = light(/(?<![\p{L}\p{N}])(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?=\s\p{L})/gu);
/** The heads; a text without any is left at once. */
const NAMES = ['Bộ luật', 'Luật', 'Pháp lệnh', 'Hiến pháp'];
/** Words in front that make it a school, a draft or another text, not a law in force. */
const NOT_BEFORE = /(?:học|Khoa|khoa|ngành|Trường|Dự án|dự án|dự thảo|Dự thảo|Đoàn|Hội)\s$/u;
const AMENDING = /^(?:Bộ luật|Luật|Pháp lệnh)\s+(?:sửa đổi|bổ sung)/iu;
const TITLE_END =
  /[;.():“”"\n]|\s(?:số|ngày)\s?\d|\sngày\s(?=[\d\s.…]*tháng)|\s(?:và|,)?\s?(?:các|những)\s|\snăm\s(?:19|20)\d{2}|\s\d/gu;
const NEXT_CITATION =
  /(?:,|\svà)\s(?=(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Hiến pháp)\s)/gu;
const TIME_WORDS = /(?:trong|từ|đến|vào|trước|sau|hàng|hằng|cho|của|tính)$/u;
const LONGEST = 240;

/**
 * Laws cited by title: `Luật Tổ chức chính quyền địa phương ngày 19/6/2015`, `Luật Đầu tư công năm 2019`. The laws named
 * inside the title of an amending law belong to that title.
 *
 * @param undated - also laws without a date, as a `Căn cứ` line cites them: `Căn cứ Luật Ngân sách nhà nước;`
 */
export function* readLaws(text: string, undated: boolean): Generator<ReferenceReading> {
  if (!holdsAny(text, NAMES)) return;
  let from = 0;
  for (const match of text.matchAll(HEAD)) {
    const start = match.index;
    if (start < from || NOT_BEFORE.test(text.slice(Math.max(0, start - 10), start))) continue;
    const head = match[0];
    if (head !== 'Hiến pháp' && /^\s(?:sư|gia|số|này)(?!\p{L})/u.test(text.slice(start + head.length)))
      continue;
    const end = titleEnd(text, start);
    const date = TIME_WORDS.test(text.slice(start, end))
      ? null
      : (readIssueDate(text, end, null) ?? readIssueYear(text, end));
    if ((date?.value ?? null) === null && !undated) continue;
    if (/^\ssố\s?\d/u.test(text.slice(end))) continue;
    from = date?.end ?? end;
    yield {
      kind: head === 'Pháp lệnh' ? 'ordinance' : 'law',
      number: null,
      printed: null,
      title: text.slice(start, end).replace(/[\s,]{1,5}$/u, ''),
      issuedOn: date?.value ?? null,
      issuer: null,
      start,
      end: from,
    };
  }
}

function titleEnd(text: string, start: number): number {
  const slice = text.slice(start, start + LONGEST);
  const amending = AMENDING.test(slice);
  const ends = [slice.length, firstIndex(TITLE_END, slice, 5)];
  if (!amending) ends.push(firstIndex(NEXT_CITATION, slice, 0), firstIndex(/,\s(?=\p{Lu})/gu, slice, 0));
  return start + Math.min(...ends);
}

function firstIndex(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const index = pattern.exec(text)?.index ?? text.length;
  return index;
}
