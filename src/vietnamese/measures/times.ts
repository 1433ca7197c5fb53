/** The time a value is for, where the statement gives several values their own. */

import { type Rule, ruleBook } from '../../reading/index.js';
import { isAnd, isMany, isWith, isYear } from '../grammar.js';
import { endsSegment, isMark } from './seek.js';
import { withRule } from './steps.js';
import type { MeasureDraft, Token } from './types.js';
import { setOf } from './vocabulary.js';

/** A year, quarter or month named in the text, token indexes. */
interface TimeMention {
  first: number;
  end: number;
  /** EDTF. */
  time: string;
  /** True at the head of a sentence: the time holds for the whole of it. */
  opens: boolean;
}

/** Words before which a year is the time of something: `đến năm 2025`, `vào năm 2025`, `trong đó năm 2025`. */
const PREPOSITIONS = setOf('timePrepositions');
/** Verbs that follow the time of a value: `năm 2018 đạt 99%`. */
const VERBS = setOf('valueVerbs');

/** A measure that looks for its time among those named in the text. */
interface Untimed {
  tokens: readonly Token[];
  mentions: readonly TimeMention[];
  draft: MeasureDraft;
  /** Token where the measure before ends, and where the one behind begins. */
  before: number;
  after: number;
  /** Time of an opening that still holds, else null. */
  carried: string | null;
}

type TimeRule = Rule<[Untimed], string>;

const trailing: TimeRule = {
  id: 'measure/time-behind',
  source: 'grammar: a time in the same clause, behind its value',
  examples: [
    { text: 'đạt 60% vào năm 2026 và 80% vào năm 2030', gives: [{ at: '2026' }, { value: 80, at: '2030' }] },
  ],
  not: ['đạt 60% hồ sơ, 80% văn bản'],
  read: ({ tokens, mentions, draft, after }) => trailingTime(tokens, mentions, draft.quantity.end, after),
};

const leading: TimeRule = {
  id: 'measure/time-in-front',
  source: 'grammar: a time in front of its value',
  examples: [
    {
      text: 'Năm 2026 đạt 40%, năm 2027 đạt 55%.',
      gives: [
        { value: 40, unit: '%', at: '2026' },
        { value: 55, unit: '%', at: '2027' },
      ],
    },
    {
      text: 'Cải tạo 12 chợ, trong đó năm 2026 cải tạo 04 chợ.',
      gives: [
        { value: 12, at: null },
        { value: 4, at: '2026' },
      ],
    },
    { text: 'năm 2026 đạt 60%, năm 2027 đạt 80%', gives: [{ at: '2026' }, { value: 80, at: '2027' }] },
    {
      text: 'Trồng mới 50 ha quế (năm 2025: 40 ha).',
      gives: [
        { value: 50, at: null },
        { value: 40, at: '2025' },
      ],
    },
    {
      text: 'quý I năm 2026 đạt 20%, quý II năm 2026 đạt 40%',
      gives: [{ at: '2026-33' }, { at: '2026-34' }],
    },
  ],
  not: ['Năm 2026 là năm của 12 xã.', 'so với năm 2021 đạt 60%, tăng 80%'],
  read: (untimed) => leadingMention(untimed)?.time ?? null,
};

const carriedOn: TimeRule = {
  id: 'measure/time-of-opening',
  source: 'grammar: a time at the head of a sentence holds for the whole of it',
  examples: [
    {
      text: 'Đến năm 2026, đạt 60% hồ sơ, 40% văn bản. Đến năm 2030, đạt 90% hồ sơ, 70% văn bản',
      gives: [{ at: '2026' }, { at: '2026' }, { at: '2030' }, { value: 70, at: '2030' }],
    },
  ],
  not: ['đạt 60% hồ sơ, 40% văn bản'],
  read: ({ carried }) => carried,
};

export const times = ruleBook('measure', [trailing, leading, carriedOn]);

function leadingMention({ tokens, mentions, draft, before }: Untimed): TimeMention | undefined {
  return mentions.findLast(
    (mention) =>
      mention.end <= draft.quantity.first &&
      mention.first >= before &&
      !trails(tokens, mention, before, draft),
  );
}

/**
 * Sets `at` where the measures of a statement are for different times: `năm 2018 đạt 99%, năm 2019 đạt 99,5%`. One time
 * for all is the statement's, not the value's.
 */
export function withTimes(tokens: readonly Token[], drafts: readonly MeasureDraft[]): MeasureDraft[] {
  if (drafts.length < 2) return [...drafts];
  const mentions = timeMentions(tokens);
  let carried: string | null = null;
  const found = drafts.map((draft, index) => {
    const before = drafts[index - 1]?.quantity.end ?? 0;
    const after = drafts[index + 1]?.lead.first ?? tokens.length;
    const untimed = { tokens, mentions, draft, before, after, carried };
    const opening = leadingMention(untimed);
    if (opening?.opens) carried = opening.time;
    else if (stopsCarrying(tokens, before, draft.quantity.first)) carried = null;
    return times.first({ ...untimed, carried });
  });
  if (new Set(found.map((time) => time?.value ?? null)).size < 2) return [...drafts];
  return drafts.map((draft, index) => {
    const time = found[index] ?? null;
    return draft.at !== null || time === null ? draft : withRule({ ...draft, at: time.value }, time.rule);
  });
}

/** `… 30 phút vào năm 2025`: in the same clause as the value before it. */
function trailingTime(
  tokens: readonly Token[],
  mentions: readonly TimeMention[],
  from: number,
  to: number,
): string | null {
  const mention = mentions.find(({ first }) => first >= from && first < to);
  if (mention === undefined || hasBreak(tokens, from, mention.first)) return null;
  return opensBracket(tokens, mention) ? null : mention.time;
}

/**
 * Index behind the year that stands right behind a value: `75% | vào năm 2026`, `75% | (năm 2026)`.
 *
 * @returns the same index where none does
 */
export function behindYear(tokens: readonly Token[], from: number): number {
  const bracket = isMark(tokens[from], '(');
  let at = bracket ? from + 1 : from;
  while (PREPOSITIONS.has(tokens[at]?.key ?? '')) at += 1;
  if (!isYear(tokens[at]) || !/^(?:19|20)\d{2}$/u.test(tokens[at + 1]?.text ?? '')) return from;
  if (bracket && !isMark(tokens[at + 2], ')')) return from;
  return at + (bracket ? 3 : 2);
}

/** `(năm 2027: 40 ha)`: a value of its own stands behind it; not `(năm 2027)`. */
function opensBracket(tokens: readonly Token[], { first, end }: TimeMention): boolean {
  return isMark(tokens[first - 1], '(') && !isMark(tokens[end], ')');
}

/** True where a mention before this value belongs to the value before: no comma parts them. */
function trails(
  tokens: readonly Token[],
  mention: TimeMention,
  before: number,
  draft: MeasureDraft,
): boolean {
  if (before === 0 || hasBreak(tokens, before, mention.first)) return false;
  return hasBreak(tokens, mention.end, draft.quantity.first);
}

function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => endsSegment(token) || isMark(token, ',') || isAnd(token));
}

function timeMentions(tokens: readonly Token[]): TimeMention[] {
  const mentions: TimeMention[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const year = tokens[at + 1]?.text ?? '';
    const named = isYear(tokens[at]) || (isMark(tokens[at], '/') && tokens[at - 2]?.key === 'quý');
    if (!named || !/^(?:19|20)\d{2}$/u.test(year) || opensYears(tokens, at)) continue;
    const part = partOfYear(tokens, at);
    const first = part === null ? at : at - 2;
    const time = part === null ? year : `${year}-${part}`;
    const mention = { first, end: at + 2, time, opens: opensSentence(tokens, first) };
    if (isTimeOfValue(tokens, mention)) mentions.push(mention);
  }
  return mentions;
}

/** `các năm 2026, 2027, 2028` are several times: no one of them is a lone value's. */
function opensYears(tokens: readonly Token[], at: number): boolean {
  return isMany(tokens[at - 1]) && isMark(tokens[at + 2], ',');
}

const QUARTERS = new Map([
  ['i', '33'],
  ['ii', '34'],
  ['iii', '35'],
  ['iv', '36'],
  ['1', '33'],
  ['2', '34'],
  ['3', '35'],
  ['4', '36'],
]);

/** `quý III | năm 2021`, `tháng 6 | năm 2021`: the quarter or month in EDTF (quarters are 33 to 36). */
function partOfYear(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at - 2]?.key;
  const part = tokens[at - 1];
  if (word === 'quý') return QUARTERS.get(part?.key ?? '') ?? null;
  if (word !== 'tháng' || !/^(?:0?[1-9]|1[0-2])$/u.test(part?.text ?? '')) return null;
  return (part?.text ?? '').padStart(2, '0');
}

/** `- Đến năm 2025, …`, `… . Năm 2026: …`. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const start = PREPOSITIONS.has(tokens[at - 1]?.key ?? '') ? at - 1 : at;
  const before = tokens[start - 1];
  return before === undefined || isMark(before, '.', '-', '+', '•');
}

/** A new sentence, or `các năm tiếp theo`. */
function stopsCarrying(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token, index) => isMark(token, '.') || (token.key === 'tiếp' && isYear(tokens[from + index - 1])));
}

/** `Kế hoạch năm 2025` names a plan and `so với năm 2021` a baseline; neither is the time of a value. */
function isTimeOfValue(tokens: readonly Token[], { first, end }: TimeMention): boolean {
  const before = tokens[first - 1];
  if (isMark(tokens[end], '-', '–')) return false;
  if (before === undefined || before.kind === 'mark') return true;
  return (
    PREPOSITIONS.has(before.key) ||
    (!isWith(before) && (isMark(tokens[end], ':', ',') || VERBS.has(tokens[end]?.key)))
  );
}
