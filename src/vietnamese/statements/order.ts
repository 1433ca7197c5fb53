/** Statements whose main clause gives work to a body. */
import { remembered } from '../../reading/index.js';
import { readAssignment } from '../agencies/index.js';
import { light } from '../patterns.js';
import { opensWithAction } from './action.js';

/**
 * How plainly a statement orders: `handed` over by a verb (`Giao Sở X …`, `Về vốn: đề nghị Sở Y …`), by saying who is `responsible` (`Sở X
 * chủ trì …`, `Sở X có trách nhiệm …`, `Cho phép Sở X …`), or by no more than who does what, `named` (`Sở X kiểm tra …`).
 */
export type Order = 'handed' | 'responsible' | 'named';

/** What hands over right in front of the agency. */
const HANDS_OVER = light(
  /(?<!\p{L})(?:giao(?: (?:cho|nhiệm vụ cho|trách nhiệm cho))?|(?:kính |trân trọng )?đề nghị|yêu cầu|phân công(?: cho)?|ủy quyền(?: cho)?|chỉ đạo)(?: (?:đồng chí|ông|bà|đ\/c))?[\s:]{1,2}$/iu,
);
/** What makes the agency in front responsible. */
const MADE_RESPONSIBLE = light(
  /^[\s,]{1,2}(?:chủ trì(?! (?:cuộc|buổi|hội nghị|phiên))|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|làm (?:cơ quan )?đầu mối|là (?:cơ quan |đơn vị )?(?:đầu mối|chủ trì)|khẩn trương|nghiêm túc)(?!\p{L})/iu,
);
/** What tells of something past or standing. */
const TOLD = light(
  /^[\s,]{1,2}(?:đã|đang|vừa|từng|chưa|được|bị|là|gồm|bao gồm|tự giải thể|(?:làm việc|hoạt động) (?:theo|kiêm)|chấm dứt|có(?! (?:trách nhiệm|nhiệm vụ|kế hoạch|văn bản|biện pháp|giải pháp|ý kiến)))(?!\p{L})/iu,
);
/** `Chủ tịch UBND tỉnh yêu cầu:` opens orders and gives none to who is named. */
const GIVES = light(
  /^[\s,]{1,2}(?:\p{L}{1,8} ){0,2}?(?:yêu cầu|giao|đề nghị|phân công|chỉ đạo|kết luận|chỉ thị)(?!\p{L})[^.;:]{0,120}:$/iu,
);
/** `UBND tỉnh đã giao Sở X`: handed over in the past. */
const HANDED_BEFORE = light(/(?<!\p{L})(?:đã|được|từng|vừa) (?:\p{L}{1,8} ){0,2}$/iu);
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
  if (!read.opens || CLASS.test(first.name)) return null;
  const colon = /^\s?:\s/u.exec(text.slice(last.end))?.[0].length ?? 0;
  const behind = text.slice(last.end, last.end + BESIDE);
  if (MADE_RESPONSIBLE.test(behind)) return 'responsible';
  const told = TOLD.test(behind) || TOLD.test(` ${text.slice(last.end + colon, last.end + colon + BESIDE)}`);
  return told || GIVES.test(text.slice(last.end)) || !opensWithAction(text, last.end + colon)
    ? null
    : 'named';
});

/** `Các cơ sở`, `Các hộ kinh doanh`: a class of people that a rule is laid down for, no body that is given work. */
const CLASS = light(/^(?:các |mọi |những )?(?:cơ sở|cá nhân|hộ|người)(?!\p{L})/iu);

/** A list of agencies in front of what they do is no longer, in UTF-16 units. */
const LONGEST_SUBJECT = 400;

function isHanded(text: string, agency: number): boolean {
  const before = text.slice(Math.max(0, agency - BESIDE), agency);
  const handed = HANDS_OVER.exec(before);
  return handed !== null && !HANDED_BEFORE.test(before.slice(0, handed.index));
}

/** `…, Chủ tịch UBND tỉnh yêu cầu các cơ quan thực hiện các nội dung sau:`, `… kết luận, chỉ đạo như sau:`: opens a list of orders. */
const OPENS_ORDERS = light(
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo|kết luận|chỉ thị|thực hiện|phân công|thống nhất|quyết nghị|có ý kiến)(?!\p{L})[^:.;]{0,160}:$/iu,
);

/** True where an unmarked paragraph opens a list of orders. */
export function opensOrders(text: string): boolean {
  return (
    text.endsWith(':') &&
    OPENS_ORDERS.test(text) &&
    !light(/(?<!\p{L})(?:kết quả|tình hình)(?: \p{L}{1,12}){0,4} (?:như sau|sau):$/iu).test(text)
  );
}

/**
 * True for the title of a section of what was decided: `CÁC Ý KIẾN THỐNG NHẤT`, `Kết luận cuộc họp`, `Chỉ đạo của Chủ tịch`.
 *
 * @param title - without its marker
 */
export function isDecided(title: string): boolean {
  return DECIDED.test(title);
}

const DECIDED = light(/(?<!\p{L})(?:thống nhất|kết luận|chỉ đạo|quyết nghị|nghị quyết)(?!\p{L})/iu);
