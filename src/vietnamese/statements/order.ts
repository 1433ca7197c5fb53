/** Statements whose main clause gives work to a body. */

import { remembered } from '../../reading/index.js';
import { handing } from '../agencies/assignment/vocabulary.js';
import { readAssignment } from '../agencies/index.js';
import { commonWords } from '../commonWords.js';
import { holdsWord, maybe, oneOf, worded } from '../patterns.js';
import { opensWithAction } from './action.js';
import { statementWords } from './words.js';

/**
 * How plainly a statement orders: `handed` over by a verb (`Giao Sở X …`, `Về vốn: đề nghị Sở Y …`), by saying who is `responsible` (`Sở X
 * chủ trì …`, `Sở X có trách nhiệm …`, `Cho phép Sở X …`), or by no more than who does what, `named` (`Sở X kiểm tra …`).
 */
export type Order = 'handed' | 'responsible' | 'named';

/** What hands over right in front of the agency. */
const handsOver = worded(() => {
  const { addresses, directing, polite, asking } = commonWords();
  const verbs = [...handing(), ...statementWords().empowering, ...directing];
  const asks = `${maybe(polite)}${oneOf(asking)}`;
  return `(?<!\\p{L})(?:${oneOf(verbs)}|${asks})(?: ${oneOf(addresses)})?[\\s:]{1,2}$`;
});
/** What makes the agency in front responsible. */
const madeResponsible = worded(() => {
  const { chairing, chaired, charged } = statementWords();
  const chairs = `${oneOf(chairing)}(?! ${oneOf(chaired)})`;
  return `^[\\s,]{1,2}(?:${chairs}|${oneOf([...commonWords().responsible, ...charged])})(?!\\p{L})`;
});
/** What tells of something past or standing. */
const tellsOf = worded(() => `^[\\s,]{1,2}${oneOf(statementWords().told)}(?!\\p{L})`);
const orderVerbs = (): string[] => {
  const { giving, asking, directing } = commonWords();
  return [...giving, ...asking, ...directing, ...statementWords().directives];
};
/** `Chủ tịch UBND tỉnh yêu cầu:` opens orders and gives none to who is named. */
const gives = worded(
  () => `^[\\s,]{1,2}(?:\\p{L}{1,8} ){0,2}?${oneOf(orderVerbs())}(?!\\p{L})[^.;:]{0,120}:$`,
);
/** `UBND tỉnh đã giao Sở X`: handed over in the past. */
const handedBefore = worded(() => `(?<!\\p{L})${oneOf(statementWords().past)} (?:\\p{L}{1,8} ){0,2}$`);
/** Words in front of and behind an agency that are looked at, in UTF-16 units. */
const BESIDE = 40;

/**
 * Reads whether a statement orders. `Về vốn: Giao Sở Tài chính cân đối …` hands over, `Thanh tra tỉnh rà soát đơn thư` only names who does
 * it; `UBND tỉnh đã giao Sở X` and `Xã đã hoàn thành …` tell.
 *
 * @param text - the words behind the marker
 */
export const readOrder = remembered((text): Order | null => {
  const read = readAssignment(text, { headingAgencies: [] });
  const [first] = read.lead;
  if (first === undefined) return null;
  if (read.lets) return 'responsible';
  const last = read.lead.findLast(({ start }) => start < LONGEST_SUBJECT) ?? first;
  if (read.lead.some(({ start }) => isHanded(text, start))) return 'handed';
  if (!read.opens || isClass().test(first.name)) return null;
  const colon = /^\s?:\s/u.exec(text.slice(last.end))?.[0].length ?? 0;
  const behind = text.slice(last.end, last.end + BESIDE);
  if (madeResponsible().test(behind)) return 'responsible';
  const told =
    tellsOf().test(behind) || tellsOf().test(` ${text.slice(last.end + colon, last.end + colon + BESIDE)}`);
  return told || gives().test(text.slice(last.end)) || !opensWithAction(text, last.end + colon)
    ? null
    : 'named';
});

/** `Các cơ sở`, `Các hộ kinh doanh`: a class of people that a rule is laid down for, no body that is given work. */
const isClass = worded(() => `^${maybe(commonWords().plurals)}${oneOf(statementWords().classes)}(?!\\p{L})`);

/** A list of agencies in front of what they do is no longer, in UTF-16 units. */
const LONGEST_SUBJECT = 400;

function isHanded(text: string, agency: number): boolean {
  const before = text.slice(Math.max(0, agency - BESIDE), agency);
  const handed = handsOver().exec(before);
  return handed !== null && !handedBefore().test(before.slice(0, handed.index));
}

/** `…, Chủ tịch UBND tỉnh yêu cầu các cơ quan thực hiện các nội dung sau:`, `… kết luận, chỉ đạo như sau:`: opens a list of orders. */
const ordersFollow = worded(() => {
  const { carrying, opinions } = statementWords();
  const verbs = oneOf([...orderVerbs(), ...commonWords().concluding, ...carrying, ...opinions]);
  return `(?<!\\p{L})${verbs}(?!\\p{L})[^:.;]{0,160}:$`;
});
const outcomesFollow = worded(() => {
  const { outcomes, following } = statementWords();
  return `(?<!\\p{L})${oneOf(outcomes)}(?: \\p{L}{1,12}){0,4} ${oneOf(following)}:$`;
});

/** True where an unmarked paragraph opens a list of orders. */
export function opensOrders(text: string): boolean {
  return text.endsWith(':') && ordersFollow().test(text) && !outcomesFollow().test(text);
}

/**
 * True for the title of a section of what was decided: `CÁC Ý KIẾN THỐNG NHẤT`, `Kết luận cuộc họp`, `Chỉ đạo của Chủ tịch`.
 *
 * @param title - without its marker
 */
export function isDecided(title: string): boolean {
  return decided(title);
}

const decided = holdsWord(() => [
  ...commonWords().concluding,
  ...commonWords().directing,
  ...statementWords().resolved,
]);

const opening = worded(() => {
  const { giving, asking, polite } = commonWords();
  return `^(?:${oneOf(giving)}|${maybe(polite)}${oneOf(asking)})(?!\\p{L})`;
});

/** `Giao …`, `Phân công …`, `Kính đề nghị …`: a text that begins with what hands over or asks. */
export function opensByHanding(text: string): boolean {
  return opening().test(text);
}
