/** Stretches of time, times of the clock and ages that are no measures. */

import { isAnd, isUntil } from '../../grammar.js';
import { scopeRunAt } from '../scopes.js';
import { findPhrase, isMark, segmentStart } from '../seek.js';
import type { LeadIn, Quantity, Token } from '../types.js';
import { scopeLeadTable, setOf, wordTable } from '../vocabulary.js';
import { type Candidate, type Refusal, stands, when } from './candidate.js';

const stretch: Refusal = {
  id: 'measure/not-stretch-of-time',
  source: 'usage: time is a measure only where a duration is what is measured, or its column says so',
  refuses: true,
  examples: [
    { text: 'Xây dựng Kế hoạch 5 năm.', gives: [] },
    { text: 'báo cáo trong 05 ngày', gives: [] },
    { text: 'không quá 03 ngày kể từ ngày nhận', gives: [] },
    { text: 'gửi tối đa 05 ngày làm việc sau khi nhận', gives: [] },
    { text: 'kế hoạch 05 năm của tỉnh', gives: [] },
    { text: 'trực 08 giờ/ngày', gives: [] },
  ],
  not: [
    'thời gian giải quyết không quá 03 ngày',
    'rút ngắn thời gian còn 04 (bốn) giờ',
    'tối đa 15 phút/lượt',
    'bình quân 2,1 ngày/khách',
    'Xử lý sự cố đèn đường tối đa 04 (bốn) giờ',
    'Trả lời đơn thư trong vòng không quá 10 (mười) ngày',
    'Có mặt tại hiện trường dưới 02 giờ',
  ],
  read: (candidate) => when(isStretch(candidate)),
};

function isStretch({ tokens, quantity, lead, before, after }: Candidate): boolean {
  if (quantity.kind !== 'time' || quantity.bare) return false;
  if (lead.from && after?.kind === 'time' && isRaised(tokens, quantity.end, after.first)) return false;
  if (/^\p{Lu}/u.test(tokens[quantity.unitEnd]?.text ?? '')) return true;
  const governed = lead.comparator !== null || lead.change !== null || lead.level;
  if (quantity.unit.includes('/') && SHORT_UNITS.has(firstUnit(quantity))) return false;
  if (quantity.unit.includes('/') && isPerHead(tokens, quantity, lead)) return false;
  if (before !== undefined && goesOnWithTime(tokens, before, quantity)) return false;
  if (!governed) return true;
  if (SHORT_UNITS.has(firstUnit(quantity))) return false;
  if ((lead.comparator === 'lte' || lead.comparator === 'lt') && !waits(tokens, quantity.unitEnd))
    return false;
  return (
    findPhrase(tokens, segmentStart(tokens, quantity.first), quantity.first, wordTable('duration')) === -1
  );
}

/** Words a span is counted from in front of an event. */
const COUNTED_FROM = setOf('countedFrom');
const SHORT_UNITS = setOf('shortUnits');
const DAILY_HOURS = setOf('dailyHours');
const AGES = setOf('ages');

/** The `phút` of `phút/ngày`. */
function firstUnit({ unit }: Quantity): string | undefined {
  return unit.split('/')[0];
}

/** `không quá 03 ngày | kể từ ngày nhận` is by when, `tối đa 04 giờ` how long something may take. */
function waits(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + WORDS_TO_EVENT; at += 1) {
    if (COUNTED_FROM.has(tokens[at]?.key ?? '')) return true;
  }
  return false;
}

/** `05 ngày | làm việc, sau khi nhận` */
const WORDS_TO_EVENT = 4;

/** `không quá 9 tháng/năm học`, `bình quân 2,1 ngày/khách`, `thời gian 02 ngày/lớp`; not `08 giờ/ngày`. */
function isPerHead(tokens: readonly Token[], quantity: Quantity, lead: LeadIn): boolean {
  const said = lead.stop < quantity.first || stands(wordTable('duration'), tokens, quantity.first);
  return said && !DAILY_HOURS.has(quantity.unit);
}

/** `không quá 15 phút ở đô thị, | 30 phút ở nông thôn` */
function goesOnWithTime(tokens: readonly Token[], before: Quantity, quantity: Quantity): boolean {
  const joined = isMark(tokens[quantity.first - 1], ',') || isAnd(tokens[quantity.first - 1]);
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

/** An hour or a minute of a day. */
const CLOCK_UNIT = setOf('clockUnits');

const clock: Refusal = {
  id: 'measure/not-clock',
  source:
    'grammar: an hour with minutes, behind a word of the clock, in front of a part of the day, or the end of such a stretch',
  refuses: true,
  examples: [
    { text: 'Phát sóng lúc 21 giờ 45 phút.', gives: [] },
    { text: 'Bố trí trực từ 7 giờ 30 đến 17 giờ 00.', gives: [] },
    { text: 'vào thời gian từ 19 giờ 45 phút đến 20 giờ', gives: [] },
    { text: 'phát lại thời lượng vào lúc 7 giờ', gives: [] },
    { text: 'thời gian trực đến 22 giờ hằng ngày', gives: [] },
  ],
  not: [
    'Dập lửa rừng tối đa 02 (hai) giờ.',
    'thời gian xử lý không quá 24 giờ',
    'thời lượng tối thiểu 30 phút',
  ],
  read: ({ tokens, quantity, before }) => {
    if (!CLOCK_UNIT.has(quantity.unit) || quantity.bare) return null;
    const ends = before !== undefined && endsClockTime(tokens, before, quantity);
    return when(ends || tellsTheHour(tokens, quantity.first, quantity.unitEnd));
  },
};

function tellsTheHour(tokens: readonly Token[], first: number, unitEnd: number): boolean {
  if (tokens[unitEnd - 1]?.key === 'giờ') {
    if (wordTable('partOfDay').at(tokens, unitEnd) !== null) return true;
    return (
      (tokens[first]?.value ?? 0) <= 24 && tokens[unitEnd]?.kind === 'number' && isMinute(tokens, unitEnd)
    );
  }
  // «19 giờ | 40 phút»
  return tokens[first - 1]?.key === 'giờ' && isMinute(tokens, first);
}

/** `19 giờ | 40`, `19 giờ | 40 phút`: below sixty, of two digits or with its unit. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  const { text = '', value } = tokens[at] ?? {};
  return (value ?? 60) < 60 && (/^\d{2}$/u.test(text) || tokens[at + 1]?.key === 'phút');
}

/** `từ 19 giờ 45 đến | 20 giờ`, `từ 7 giờ đến | 17 giờ tối`: joined to an hour of the clock by `đến` or a dash. */
function endsClockTime(tokens: readonly Token[], before: Quantity, quantity: Quantity): boolean {
  const joint = tokens[quantity.first - 1];
  const joined = isUntil(joint) || isMark(joint, '-', '–');
  return (
    joined &&
    CLOCK_UNIT.has(before.unit) &&
    quantity.first - before.end <= 3 &&
    tellsTheHour(tokens, before.first, before.unitEnd)
  );
}

const age: Refusal = {
  id: 'measure/not-age',
  source: 'usage: an age names a group; a life expectancy is measured',
  refuses: true,
  examples: [
    { text: '95% người từ 15 tuổi trở lên biết chữ', gives: [{ value: 95 }] },
    { text: 'suy dinh dưỡng ở trẻ dưới 5 tuổi', gives: [] },
  ],
  not: ['tuổi thọ trung bình đạt 75 tuổi'],
  read: ({ tokens, quantity }) =>
    when(
      AGES.has(firstUnit(quantity)) &&
        findPhrase(tokens, segmentStart(tokens, quantity.first), quantity.first, wordTable('lifespan')) ===
          -1,
    ),
};

export const TIMES: readonly Refusal[] = [clock, stretch, age];
