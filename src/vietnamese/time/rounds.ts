/** Rounds of one task, each with its time: `(đợt 1: tháng 5; đợt 2: tháng 10)`. */

import { type RuleId, ruleBook } from '../../reading/index.js';
import { recounts, surroundings } from './around.js';
import { readCell } from './cell.js';
import { combine } from './combine.js';
import { type Group, rulesOfGroups } from './group.js';
import { isPast } from './past.js';
import type { DatedPhrase, Phrase } from './phrases.js';
import type { DeadlineReading, UnreadTime } from './types.js';
import { bracketed, timed } from './words.js';
import type { TimePeriod } from './years.js';

const NAME = '{rounds}\\s(?:{ordinals}\\s)?(?:\\d{1,2}|[IVX]{1,4}|{weekNumbers})';
const roundWords = timed(`(?<![\\p{L}\\p{N}])(${NAME})\\s?[:(,]?\\s?$`);
const opensRound = timed(`^${NAME}\\s?:`);
/** Any work or event, what stands behind its colon, with the verb that says it takes place and the place; a label may follow with what it says. */
const namedAt = timed(
  String.raw`^[^:;.()]{3,140}\s?:\s(?:{takingPlace}\s){0,2}([^:]{3,120}?)(?:,?\s{placed}\s[^:;.\d]{2,100})?(?:[.;]?|[.;]\s\p{L}[^:.;]{2,30}:\s[^:]{1,200})$`,
);
/** What may stand between the times of a round. */
const joined = timed(String.raw`^(?:[\s,;()]|{and}(?!\p{L}))*$`);
/** Words that stand where a round is named: a cheap look before the text is searched. */
const namedWords = timed(String.raw`{rounds}\s(?:{ordinals}\s)?[\dIVXnmhbt]`);
const LONGEST_ROUND = 24;

/**
 * Reads the times behind rounds that are numbered, each a milestone with its round as label.
 *
 * @param phrases - every expression of the text
 * @param own - tells which of the others are the text's own; they count too
 * @returns null where fewer than two rounds have a time right behind them
 */
function readRounds(
  text: string,
  phrases: readonly Phrase[],
  own: (phrase: DatedPhrase) => boolean,
  period: TimePeriod | null,
): DeadlineReading | UnreadTime | null {
  if (phrases.length < 2 || !namedWords().test(text)) return null;
  const read = phrases.flatMap((phrase) => {
    if (phrase.type !== 'dated') return [];
    const round =
      isYears(phrase) || isPast(phrase, surroundings(text, phrase.at), period)
        ? null
        : roundBefore(text, phrase);
    return round !== null || own(phrase) ? [{ phrase, round }] : [];
  });
  if (read.filter(({ round }) => round !== null).length < 2) return null;
  const at = read.map(({ phrase, round }) =>
    bracketed(text, { start: round?.start ?? phrase.at.start, end: phrase.at.end }),
  );
  const words = at.map(({ start, end }) => text.slice(start, end)).join('; ');
  const groups = read.map(
    ({ phrase }): Group => ({ at: phrase.at, frequency: null, dated: phrase, ending: null, clause: 0 }),
  );
  const labels = read.map(({ round }) => round?.label ?? null);
  const value = combine(groups, { period, completion: false, labels });
  return value === null
    ? { unread: words }
    : { ...value, text: words, at, rules: [ROUNDS, ...rulesOfGroups(groups, value.type)] };
}

/** `đợt 1 năm 2025`: the round's name, no time of it. */
function isYears({ pieces }: DatedPhrase): boolean {
  return pieces.every(({ from, to }) => from.grain === 'year' && to.grain === 'year');
}

/** The round right before an expression. */
function roundBefore(text: string, { at }: DatedPhrase): { label: string; start: number } | null {
  const from = Math.max(0, at.start - LONGEST_ROUND);
  const match = roundWords().exec(text.slice(from, at.start));
  if (match?.[1] === undefined || recounts(surroundings(text, at))) return null;
  return { label: match[1], start: from + match.index };
}

/**
 * Reads a statement that is a round, an event or work with nothing but its time behind a colon, as lists below a task have them: `Đợt 2: tháng 9 và
 * tháng 10/2026.`, `Lễ khai mạc: ngày 20/3/2026.` Years alone are the time of a round; behind other words they may belong to a title.
 *
 * @param phrases - every expression of the text
 */
function readBehindColon(
  text: string,
  phrases: readonly Phrase[],
  period: TimePeriod | null,
): DeadlineReading | null {
  const printed = phrases.length === 0 ? undefined : namedAt().exec(text)?.[1];
  if (printed === undefined) return null;
  const from = text.indexOf(printed, text.indexOf(':'));
  const years = phrases.some((phrase) => phrase.type === 'dated' && isYears(phrase));
  if (phrases.some(({ at }) => at.start < from) || (years && !opensRound().test(text))) return null;
  let rest = from;
  for (const { at } of phrases) {
    if (!joined().test(text.slice(rest, Math.max(rest, at.start)))) return null;
    rest = at.end;
  }
  if (!joined().test(text.slice(rest, from + printed.length))) return null;
  const reading = readCell(printed, '', period);
  if (reading === null || 'unread' in reading) return null;
  const at = reading.at.map(({ start, end }) => ({ start: start + from, end: end + from }));
  return { ...reading, at, rules: [...reading.rules, BEHIND_COLON] };
}

/** A bracket of which the words are a time, in front of a colon. */
const BRACKET = /\(([^()]{3,60})\)/gu;
/** A paper whose date stands in the bracket. */
const paperWords = timed(String.raw`(?<!\p{L})(?:{amounts}\s\d|{papers})(?!\p{L})`);

/** Reads events that are named in front of a colon, each with its days in brackets: `Chủ nhật xanh (07/3, 21/3): 100% cơ sở tham gia`. */
function readInBrackets(
  text: string,
  phrases: readonly Phrase[],
  period: TimePeriod | null,
): DeadlineReading | UnreadTime | null {
  const head = text.slice(0, Math.max(0, text.indexOf('):') + 1));
  if (head === '' || phrases.length === 0 || paperWords().test(head)) return null;
  const groups: Group[] = [];
  for (const { 1: words = '', index } of head.matchAll(BRACKET)) {
    let rest = index + 1;
    for (const phrase of phrases.filter(({ at }) => at.start > index && at.end <= index + 1 + words.length)) {
      if (phrase.type !== 'dated' || isYears(phrase)) return null;
      if (!joined().test(text.slice(rest, phrase.at.start))) return null;
      groups.push({ at: phrase.at, frequency: null, dated: phrase, ending: null, clause: 0 });
      rest = phrase.at.end;
    }
    if (!joined().test(text.slice(rest, index + 1 + words.length))) return null;
  }
  if (groups.length === 0) return null;
  const at = groups.map((group) => bracketed(text, group.at));
  const words = at.map(({ start, end }) => text.slice(start, end)).join('; ');
  const value = combine(groups, { period, completion: false, labels: [] });
  return value === null
    ? { unread: words }
    : { ...value, text: words, at, rules: [IN_BRACKETS, ...rulesOfGroups(groups, value.type)] };
}

const ROUNDS: RuleId = 'time/rounds';
const BEHIND_COLON: RuleId = 'time/behind-colon';
const IN_BRACKETS: RuleId = 'time/named-in-brackets';
const SOURCE = 'Rounds of one task as plans of Vietnamese agencies list them';

type Rounds = [
  text: string,
  phrases: readonly Phrase[],
  own: (phrase: DatedPhrase) => boolean,
  period: TimePeriod | null,
];

/** Rounds that each have a time. */
export const roundForms = ruleBook<Rounds, DeadlineReading | UnreadTime>('time', [
  {
    id: ROUNDS,
    source: SOURCE,
    examples: [
      {
        text: 'Tiêm phòng gia súc (đợt 1: tháng 5; đợt 2: tháng 10).',
        gives: 'during 2026-05-01..2026-10-31',
      },
      { text: 'Mở thi vòng 1: tháng 3/2026, vòng 2: tháng 5/2026.', gives: 'during 2026-03-01..2026-05-31' },
    ],
    not: ['Giao vốn đợt 1 năm 2026, đợt 2 năm 2026.', 'Thi vòng 1 trước ngày 30/6/2026.'],
    read: readRounds,
  },
  {
    id: BEHIND_COLON,
    source: SOURCE,
    examples: [
      { text: 'Lễ khai mạc: ngày 20/3/2026.', gives: 'by ..2026-03-20' },
      {
        text: 'Hội thi nấu ăn: tổ chức ngày 20 và 21/3/2026 tại huyện.',
        gives: 'during 2026-03-20..2026-03-21',
      },
      {
        text: 'Khảo sát học sinh: tuần 2 tháng 9/2026. Phụ trách: Hiệu trưởng.',
        gives: 'during 2026-09-08..2026-09-14',
      },
      { text: 'Đợt 2: tháng 9 và tháng 10/2026.', gives: 'during 2026-09-01..2026-10-31' },
      { text: 'Giai đoạn II: quý III/2026.', gives: 'during 2026-07-01..2026-09-30' },
    ],
    not: [
      'Kinh phí: 20 triệu đồng, tháng 3/2026.',
      'Đợt 3: tháng 9 tại 04 xã vùng cao.',
      'Đợt 1: 12 lớp, 360 học viên.',
      'Căn cứ Luật: ngày 12/3/2025 của Quốc hội.',
      'Tổng kết phong trào: năm 2026.',
    ],
    read: (text, phrases, _, period) => readBehindColon(text, phrases, period),
  },
  {
    id: IN_BRACKETS,
    source: SOURCE,
    examples: [
      {
        text: 'Ngày thứ Bảy tình nguyện (06/3), Chủ nhật xanh (07/3, 21/3): 100% cơ sở tham gia.',
        gives: 'by ..2026-03-21',
      },
    ],
    not: ['Thực hiện Kế hoạch số 12 (15/3/2026): rà soát hồ sơ.', 'Giao 12 xã (có tên sau): rà soát hồ sơ.'],
    read: (text, phrases, _, period) => readInBrackets(text, phrases, period),
  },
]);
