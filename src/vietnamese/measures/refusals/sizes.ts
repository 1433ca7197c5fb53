/** Sizes of things and groups that tell which are meant, not what is promised. */
import { clauseStart, findPhrase, isMark, segmentStart } from '../seek.js';
import { wordTable } from '../vocabulary.js';
import { isCounted, type Refusal, stands } from './candidate.js';

/** `nhóm từ 30 hộ trở lên`: how big the members of a group are; `hằng năm tổ chức từ 02 cuộc trở lên` promises. */
export const sizesAGroup: Refusal = (candidate) => {
  const { tokens, quantity, lead, report } = candidate;
  if (report || !isCounted(candidate) || quantity.after === null || !lead.from || lead.comparator !== null)
    return false;
  const start = clauseStart(tokens, quantity.first);
  if (lead.level || lead.stop === start || stands(wordTable('promise'), tokens, lead.stop)) return false;
  return findPhrase(tokens, start, quantity.first, wordTable('yearly')) === -1;
};

/** `giá trị sản phẩm trên 01 ha`: the whole a value is for. */
export const isPerUnit: Refusal = ({ tokens, quantity, lead }) =>
  quantity.kind === 'physical' &&
  quantity.value === 1 &&
  !lead.level &&
  tokens[quantity.first - 1]?.key === 'trên';

/** `trong bán kính 5 km`, `bình chữa cháy loại 4 kg`: the size of a thing or a place. */
export const sizesAThing: Refusal = ({ tokens, quantity, lead }) =>
  quantity.kind === 'physical' &&
  stands(wordTable('sized'), tokens, lead.stop) &&
  tokens[lead.stop - 2]?.key !== 'các';

/** Words between a vessel or vehicle and the size that tells its class, at most. */
const CLASS_REACH = 14;

/**
 * `tàu cá có chiều dài lớn nhất từ 15 m trở lên`, `xe tải trên 10 tấn`, `ô tô từ 09 chỗ`: the classes that laws divide vessels and
 * vehicles into (Law on Fisheries 18/2017/QH14).
 */
export const tellsAClass: Refusal = ({ tokens, quantity, lead, before }) => {
  const sized = quantity.kind === 'physical' || /^(?:chỗ|CV|mã lực)$/u.test(quantity.unit);
  const bounded = lead.comparator !== null || lead.from || quantity.after !== null;
  // «từ 12 m đến dưới 15 m»
  const ends = before?.unit === quantity.unit && lead.first - before.end <= 1 && before.end <= lead.first;
  const changes = lead.change !== null && !(lead.from && quantity.after !== null);
  if (!sized || !bounded || changes || (lead.level && !ends)) return false;
  const from = ends ? before.first : lead.first;
  const start = Math.max(segmentStart(tokens, from), from - CLASS_REACH);
  const named = findPhrase(tokens, start, from, wordTable('vehicle'));
  return named !== -1 && !tokens.slice(named, from).some((token) => isMark(token, ','));
};
