/** Stretches of time and ages that are no measures. */
import { scopeRunAt } from '../scopes.js';
import { findPhrase, isMark, segmentStart } from '../seek.js';
import type { LeadIn, Quantity, Token } from '../types.js';
import { scopeLeadTable, wordTable } from '../vocabulary.js';
import { type Refusal, stands } from './candidate.js';

/** `trong 05 năm`, `6 tháng`, `trước 15 ngày`: time is a measure only where a duration is what is measured, or its column says so. */
export const isStretchOfTime: Refusal = ({ tokens, quantity, lead, before, after }) => {
  if (quantity.kind !== 'time' || quantity.bare) return false;
  if (lead.from && after?.kind === 'time' && isRaised(tokens, quantity.end, after.first)) return false;
  if (/^\p{Lu}/u.test(tokens[quantity.unitEnd]?.text ?? '')) return true;
  const governed = lead.comparator !== null || lead.change !== null || lead.level;
  if (quantity.unit.includes('/') && /^(?:phút|giây)/u.test(quantity.unit)) return false;
  if (quantity.unit.includes('/') && isPerHead(tokens, quantity, lead)) return false;
  if (before !== undefined && goesOnWithTime(tokens, before, quantity)) return false;
  if (!governed) return true;
  if (/^(?:phút|giây)/u.test(quantity.unit)) return false;
  return (
    findPhrase(tokens, segmentStart(tokens, quantity.first), quantity.first, wordTable('duration')) === -1
  );
};

/** `không quá 9 tháng/năm học`, `bình quân 2,1 ngày/khách`, `thời gian 02 ngày/lớp`; not `08 giờ/ngày`. */
function isPerHead(tokens: readonly Token[], quantity: Quantity, lead: LeadIn): boolean {
  const said = lead.stop < quantity.first || stands(wordTable('duration'), tokens, quantity.first);
  return said && !/^giờ\/ngày/u.test(quantity.unit);
}

/** `không quá 15 phút ở đô thị, | 30 phút ở nông thôn` */
function goesOnWithTime(tokens: readonly Token[], before: Quantity, quantity: Quantity): boolean {
  const joined = isMark(tokens[quantity.first - 1], ',') || tokens[quantity.first - 1]?.key === 'và';
  const same = before.unit === quantity.unit && quantity.first - before.end <= 8;
  return joined && same && scopeRunAfterLead(tokens, quantity.end);
}

function scopeRunAfterLead(tokens: readonly Token[], at: number): boolean {
  const lead = scopeLeadTable().at(tokens, at);
  return lead !== null && scopeRunAt(tokens, at + lead.length) !== null;
}

/** `từ 15 ngày xuống còn | 10 ngày`: a starting point, dropped later as the next value's baseline. */
function isRaised(tokens: readonly Token[], from: number, to: number): boolean {
  return findPhrase(tokens, from, to, wordTable('raised')) !== -1;
}

/** `người từ 15 tuổi trở lên`, `trẻ dưới 5 tuổi/1.000 trẻ`: an age names a group; a life expectancy is measured. */
export const isAge: Refusal = ({ tokens, quantity }) =>
  /^tuổi(?:\/|$)/u.test(quantity.unit) &&
  findPhrase(tokens, segmentStart(tokens, quantity.first), quantity.first, wordTable('lifespan')) === -1;
