/** What looks like a quantity and is none: one rule a function, each with the words it refuses. */
import { isValueComparedWith } from '../baselines.js';
import { clauseStart, endsSegment, findPhrase, isMark, isNamedByNumber } from '../seek.js';
import type { Token } from '../types.js';
import { wordTable } from '../vocabulary.js';
import { type Candidate, isCounted, type Refusal, stands } from './candidate.js';
import { isPerUnit, sizesAGroup, sizesAThing, tellsAClass } from './sizes.js';
import { isAge, isClockTime, isStretchOfTime } from './time.js';

/** True where the number is a name, a qualifier, a denominator or a stretch of time rather than a measure. */
export function isRefused(candidate: Candidate): boolean {
  return REFUSALS.some((refuses) => refuses(candidate));
}

/** `mức độ 3`, `Điều 5`, `Đề án 06`, `các Nghị quyết 01, 02`; but `tổng số 125 xã` and `mỗi tháng 02 buổi` count. */
const namesByNumber: Refusal = (candidate) => {
  if (!isCounted(candidate)) return false;
  const { tokens, quantity } = candidate;
  return isNamedByNumber(tokens, quantity.first);
};

/** `đến 2030 tỉnh có …`, `năm 2025 xã …`: a year before a noun. */
const isYear: Refusal = ({ tokens, quantity }) => {
  const { value, first, kind } = quantity;
  const yearLike =
    Number.isInteger(value) && value >= 1945 && value <= 2100 && /^\d{4}$/.test(tokens[first]?.text ?? '');
  return yearLike && kind !== 'money' && kind !== 'physical' && stands(wordTable('year'), tokens, first);
};

/** `Hội nghị Trung ương 6 khóa XII`: a Roman numeral names what the number seems to count. */
const namesByRoman: Refusal = ({ tokens, quantity }) =>
  quantity.kind === 'count' && /^[IVX]+$/u.test(tokens[quantity.end]?.text ?? '');

/** `06 nhiệm vụ cải cách`, `05 nhóm giải pháp`: the name of a set, unless so many of it were done or promised (`hình thành 03 vùng trồng`). */
const namesASet: Refusal = ({ tokens, quantity, lead }) => {
  if (quantity.kind !== 'set') return false;
  if (quantity.of !== null || lead.change !== null) return false;
  if (lead.comparator !== null && lead.comparator !== 'gt') return false;
  if (quantity.unit.startsWith('vùng') && stands(wordTable('laidOut'), tokens, quantity.first)) return false;
  return !stands(wordTable('done'), tokens, quantity.first);
};

/** `của 01 nhân sự`, `mỗi xã`, `/01 lần`: one as a denominator. */
const isDenominator: Refusal = (candidate) => {
  if (!isCounted(candidate)) return false;
  const { tokens, quantity, lead } = candidate;
  return quantity.value === 1 && lead.comparator === null && stands(wordTable('one'), tokens, quantity.first);
};

/** `các 18 cơ quan`, `của 05 sở`: those already known, in a plan no promise. */
const isKnownSet: Refusal = (candidate) => {
  if (candidate.report || !isCounted(candidate)) return false;
  const { tokens, quantity, lead } = candidate;
  if (lead.comparator !== null || quantity.of !== null) return false;
  return stands(wordTable('together'), tokens, quantity.first);
};

/** `Số bác sĩ trên | 10.000 dân | đạt 12`: what a rate is taken of. */
const isBase: Refusal = ({ tokens, quantity: { first }, after }) =>
  tokens[first - 1]?.key === 'trên' && after?.unit.includes(`/${tokens[first]?.key} `) === true;

/** `hạng 5`, `02 vị trí`: a rank is a measure where it is won or changed. */
const isRankName: Refusal = ({ quantity, lead }) =>
  quantity.kind === 'rank' && lead.change === null && lead.comparator === null && !lead.level;

/** `01 lần`, `lần 2`: how often is a measure with a comparator, a change or a period. */
const isMereOccasion: Refusal = ({ quantity, lead }) =>
  quantity.kind === 'frequency' &&
  quantity.unit === 'lần' &&
  lead.comparator === null &&
  lead.change === null &&
  quantity.upper === null;

/** `75% cuộc họp có đại biểu từ 02 đơn vị trở lên`: a count inside what a percentage counts is a qualifier. */
const qualifiesPercentage: Refusal = (candidate) => {
  const { tokens, quantity, before, after, report } = candidate;
  if (report || !isCounted(candidate)) return false;
  const start = clauseStart(tokens, quantity.first);
  if (before?.kind === 'percent' && before.end > start && !isJoined(tokens, before.end, quantity.first))
    return true;
  return (
    after?.kind === 'percent' &&
    clauseStart(tokens, after.first) === start &&
    findPhrase(tokens, start, quantity.first, wordTable('rate')) !== -1
  );
};

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => endsSegment(token) || token.key === 'và' || isMark(token, ','));
}

/** `2/3 thành viên`: a fraction of those there are, not two of three. */
const isFraction: Refusal = (candidate) => {
  const { value, of } = candidate.quantity;
  return !candidate.report && isCounted(candidate) && of !== null && of <= 5 && value < of;
};

/** `04 cụm công nghiệp nêu trên`: those spoken of before. */
const isSpokenOf: Refusal = (candidate) => {
  if (!isCounted(candidate)) return false;
  const { tokens, quantity } = candidate;
  for (let at = quantity.end; at < quantity.end + 4 && tokens[at]?.kind === 'word'; at += 1) {
    if (wordTable('anaphor').at(tokens, at) !== null) return true;
  }
  return false;
};

/** `9 Kế hoạch đặt ra …`: the mark of a note or a point at the head of the text. */
const isHeadMark: Refusal = (candidate) => {
  const { tokens, quantity } = candidate;
  if (quantity.first !== 0 || !isCounted(candidate)) return false;
  return /^[1-9]$/u.test(tokens[0]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[1]?.text ?? '');
};

/** `so với 40% năm 2003`: the value compared with. */
const isComparedWith: Refusal = ({ tokens, quantity, lead }) =>
  isValueComparedWith(tokens, quantity.first) ||
  (tokens[lead.stop - 1]?.key === 'với' && tokens[lead.stop - 2]?.key === 'so' && quantity.first > 1);

/** `Không để xảy ra vụ ngộ độc trên 30 người mắc`: the size of what must not be. */
const isRuledOut: Refusal = ({ tokens, quantity, lead }) => {
  const above = lead.comparator === 'gt' || lead.comparator === 'gte' || quantity.after === 'gte';
  const start = clauseStart(tokens, lead.first);
  return above && findPhrase(tokens, start, lead.first, wordTable('negation')) !== -1;
};

/** `tăng trưởng hai con số` */
const countsDigits: Refusal = ({ tokens, quantity }) =>
  quantity.unit === 'con' && tokens[quantity.unitEnd]?.key === 'số';

/** `hai xã`, `ba bên`: a number in words counts where something promises that many. */
const isLooseNumberWord: Refusal = (candidate) => {
  const { tokens, quantity, lead, before } = candidate;
  if (!quantity.spelled || quantity.kind === 'percent') return false;
  if (lead.comparator !== null || lead.change !== null) return false;
  if (before?.spelled === true && /^(?:và|,)$/.test(tokens[quantity.first - 1]?.key ?? '')) return false;
  return !stands(wordTable('promise'), tokens, quantity.first);
};

const REFUSALS: readonly Refusal[] = [
  namesByNumber,
  isYear,
  namesByRoman,
  namesASet,
  isDenominator,
  isKnownSet,
  isClockTime,
  isStretchOfTime,
  isAge,
  isBase,
  isRankName,
  isMereOccasion,
  qualifiesPercentage,
  sizesAGroup,
  isFraction,
  isSpokenOf,
  isHeadMark,
  isComparedWith,
  isLooseNumberWord,
  isRuledOut,
  isPerUnit,
  sizesAThing,
  tellsAClass,
  countsDigits,
];
