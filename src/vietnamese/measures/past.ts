/** Values of before beside a promised one: how it is now, or was in a year that is past. They are its baseline. */
import { type Rule, type RuleId, ruleBook } from '../../reading/index.js';
import { formsWord } from '../compounds.js';
import { clauseStart, endsSegment, isMark } from './seek.js';
import { withRule } from './steps.js';
import type { MeasureDraft, Quantity, Token } from './types.js';
import { wordTable } from './vocabulary.js';

/** A value that stands beside others, and where. */
interface Beside {
  tokens: readonly Token[];
  draft: MeasureDraft;
  /** The promised value before it in its sentence. */
  main: MeasureDraft | undefined;
  /** That value is of a year before as well: `năm 2023 đạt 70%, | năm 2024 đạt 75%`. */
  mainPast: boolean;
  next: MeasureDraft | undefined;
  /** Token where its own words begin: behind a bracket, a comma or the value before. */
  start: number;
  /** The bracket it stands in, -1 where none. */
  bracket: number;
  /** The first year that is planned for, null where it is not known. */
  since: number | null;
}

/** The words of a baseline, token indexes. */
interface Words {
  first: number;
  end: number;
}

type PastRule = Rule<[Beside], Words>;

const inWords: PastRule = {
  id: 'measure/past-in-words',
  source: 'usage of plans: how it is now or was before, in brackets or in a clause behind what is promised',
  examples: [
    { text: 'Đúng hạn đạt 90% (hiện nay 82%).', gives: [{ value: 90, baseline: 'hiện nay 82%' }] },
    {
      text: 'Giảm còn 15 vụ (cùng kỳ năm trước 20 vụ)',
      gives: [{ value: 15, baseline: 'cùng kỳ năm trước 20 vụ' }],
    },
    { text: 'Tỷ lệ hộ nghèo còn 2,1% (đầu kỳ 3,4%)', gives: [{ value: 2.1, baseline: 'đầu kỳ 3,4%' }] },
    { text: 'đạt 95%, hiện nay mới đạt 82%', gives: [{ value: 95, baseline: 'hiện nay mới đạt 82%' }] },
  ],
  not: ['Đạt 90% (tăng 8% so với hiện nay).', 'Đạt 90%, thực hiện có 82% hồ sơ.', 'Hiện nay đạt 82%.'],
  read: (beside) => {
    const { tokens, draft, start, bracket } = beside;
    const told = pastPhrase(tokens, start, draft.quantity.first);
    if (told === null || !isBeside(beside)) return null;
    if (bracket === -1 && (told.first !== start || !leadsTo(tokens, told.end, draft))) return null;
    return { first: start, end: draft.quantity.end };
  },
};

const byYear: PastRule = {
  id: 'measure/past-year',
  source: 'usage of plans: the value of a year before those planned for, beside what is promised',
  examples: [
    {
      text: 'Tỷ lệ hộ nghèo giảm còn 2,5% (năm 2027 là 3,1%).',
      as: 'since: 2028',
      gives: [{ value: 2.5, baseline: 'năm 2027 là 3,1%' }],
    },
    {
      text: 'đạt 42% (thực hiện 2027: 41%)',
      as: 'since: 2028',
      gives: [{ baseline: 'thực hiện 2027: 41%' }],
    },
    {
      text: 'trồng 50 ha (năm 2026: 30 ha, năm 2027: 40 ha)',
      as: 'since: 2028',
      gives: [{ value: 50, baseline: 'năm 2026: 30 ha, năm 2027: 40 ha' }],
    },
    { text: 'còn 2,5%, năm 2027 là 3,1%', as: 'since: 2028', gives: [{ baseline: 'năm 2027 là 3,1%' }] },
    {
      text: 'đạt 96% (năm học 2026 - 2027: 95,2%)',
      as: 'since: 2027',
      gives: [{ value: 96, baseline: 'năm học 2026 - 2027: 95,2%' }],
    },
    {
      text: 'đạt 96% (đến tháng 12/2027 đạt 95%)',
      as: 'since: 2028',
      gives: [{ baseline: 'đến tháng 12/2027 đạt 95%' }],
    },
  ],
  not: [
    'Tỷ lệ hộ nghèo giảm còn 2,5% (năm 2027 là 3,1%).',
    { text: 'đạt 42% (năm 2027: 41%)', as: 'since: 2026' },
    { text: 'trồng 50 ha (gồm năm 2027 chuyển sang 20 ha)', as: 'since: 2028' },
    { text: 'hỗ trợ 50 hộ (theo Nghị quyết năm 2027 mức 3 triệu đồng)', as: 'since: 2028' },
  ],
  read: (beside) => {
    const { tokens, draft, start, bracket, since } = beside;
    if (since === null || !isBeside(beside) || beside.mainPast) return null;
    const end = pastYearEnd(tokens, start, draft.quantity.first, since);
    if (end === -1 || (bracket === -1 && !leadsTo(tokens, end, draft))) return null;
    return { first: start, end: draft.quantity.end };
  },
};

const risenFrom: PastRule = {
  id: 'measure/risen-from',
  source: 'grammar: behind the level promised, the level it rises or falls from',
  examples: [
    { text: 'đạt 42%, tăng từ 41% năm 2027', gives: [{ value: 42, baseline: '41% năm 2027' }] },
    { text: 'còn 15 vụ (giảm từ 20 vụ)', gives: [{ value: 15, baseline: '20 vụ' }] },
    { text: 'lên 96% (từ mức 82% của năm trước)', gives: [{ value: 96, baseline: '82% của năm trước' }] },
  ],
  not: [
    'đạt 42%, tăng từ 3 - 5%',
    'đạt 42% (từ 40% trở lên)',
    'đạt 42%, giảm từ 10% chi phí',
    'đạt 42%, tăng từ 1% so với năm 2027',
  ],
  read: (beside) => {
    const { tokens, draft, main, start, bracket } = beside;
    const { quantity, lead, change } = draft;
    if (main === undefined || main.quantity.unit !== quantity.unit || !isBeside(beside)) return null;
    if (!lead.from || quantity.upper !== null || quantity.after !== null || lead.first > start) return null;
    if (change === null ? bracket === -1 : isRise(main, draft) !== (change === 'increase')) return null;
    const end = clauseEnd(tokens, quantity.end);
    return isCompared(tokens, quantity.end, end) ? null : { first: quantity.first, end };
  },
};

const comparedValue: PastRule = {
  id: 'measure/value-compared-with',
  source: 'grammar: `so với`, the time compared with and its value behind `là`',
  examples: [
    {
      text: 'Giảm 0,6% (so với năm 2027 là 3,1%)',
      gives: [{ value: 0.6, baseline: 'năm 2027 là 3,1%' }],
    },
    { text: 'còn 15 vụ so với năm 2027: 20 vụ', gives: [{ value: 15, baseline: 'năm 2027: 20 vụ' }] },
  ],
  not: ['Mức tăng so với năm 2027 là 5%.', 'Giảm 10% so với năm 2027.', 'đạt 60%, so với năm 2021 tăng 5%'],
  read: ({ tokens, draft, main, start }) => {
    const { first, unit, end } = draft.quantity;
    if (main === undefined || main.quantity.unit !== unit) return null;
    if (tokens[first - 1]?.key !== 'là' && !isMark(tokens[first - 1], ':')) return null;
    for (let at = start; at + 2 < first; at += 1) {
      if (tokens[at]?.key === 'so' && tokens[at + 1]?.key === 'với') return { first: at + 2, end };
    }
    return null;
  },
};

const inFront: PastRule = {
  id: 'measure/past-in-front',
  source: 'usage of plans: how it is now, in front of what is promised',
  examples: [
    {
      text: 'Hiện nay tỷ lệ dùng nước sạch đạt 82%, phấn đấu đạt 95%.',
      gives: [{ value: 95, baseline: '82%' }],
    },
    { text: 'Tỷ lệ đúng hạn hiện nay là 82%, đến cuối năm đạt 95%', gives: [{ value: 95, baseline: '82%' }] },
    { text: 'Tỷ lệ hộ nghèo (hiện nay 3,1%) giảm còn 2,5%', gives: [{ value: 2.5, baseline: '3,1%' }] },
  ],
  not: [
    'Hiện nay đạt 82%.',
    'Hiện nay có 12 trường, đạt 95%',
    'Các trường hiện có đạt 82%, các trường mới đạt 95%',
  ],
  read: ({ tokens, draft, main, next, start, bracket, since }) => {
    const { quantity, lead } = draft;
    if (next === undefined || next.quantity.unit !== quantity.unit || !next.lead.level) return null;
    if (main !== undefined && !hasSegmentEnd(tokens, main.quantity.end, quantity.first)) return null;
    if (hasSegmentEnd(tokens, quantity.end, next.quantity.first)) return null;
    const words = { first: quantity.first, end: quantity.end };
    if (bracket !== -1 && since !== null && pastYearEnd(tokens, start, quantity.first, since) !== -1)
      return words;
    const told = pastPhrase(tokens, start, quantity.first);
    if (told === null) return null;
    const near = told.end >= lead.stop && tokens[told.end - 1]?.key !== 'có';
    return near || told.first === start ? words : null;
  },
};

export const pastValues = ruleBook('measure', [risenFrom, comparedValue, inWords, byYear, inFront]);

/** What is left when the values of before are taken out: the promised ones with their baselines, and the text without those words. */
export interface Promised {
  /** The values of before that stand behind others are masked. */
  tokens: readonly Token[];
  /** Those of before that stand in front of the promised ones are among them still: they say what both are values of. */
  drafts: MeasureDraft[];
  /** Quantities of the drafts that are of before. */
  inFront: ReadonlySet<Quantity>;
}

/** Words of before that are no baseline yet. */
interface Found {
  words: Words;
  rule: RuleId;
  unit: string;
}

/**
 * Takes the values of before out of those of a text and gives them to the promised values beside them, where both are of one unit.
 *
 * @param since - the first year planned for: the value of a year before it is past
 */
export function withoutPastValues(
  tokens: readonly Token[],
  text: string,
  drafts: readonly MeasureDraft[],
  since: number | null,
): Promised {
  const kept: MeasureDraft[] = [];
  const masks = new Set<number>();
  const front = new Set<Quantity>();
  let mainPast = false;
  let ahead: Found | null = null;
  let told: Found | null = null;
  for (const [index, draft] of drafts.entries()) {
    const { first, unit } = draft.quantity;
    const main = kept.at(-1);
    const bracket = bracketAround(tokens, first);
    const start = ownStart(tokens, first, drafts[index - 1]?.quantity.end ?? 0);
    const next = drafts[index + 1];
    const given = pastValues.first({ tokens, draft, main, mainPast, next, start, bracket, since });
    if (given?.rule === inFront.id) {
      front.add(draft.quantity);
      ahead = { words: given.value, rule: given.rule, unit };
      kept.push(draft);
    } else if (given === null) {
      kept.push(ahead?.unit === unit ? compared(tokens, text, draft, ahead) : draft);
      mainPast = since !== null && pastYearEnd(tokens, start, first, since) !== -1;
      ahead = null;
      told = null;
    } else {
      for (let at = Math.min(start, given.value.first); at < given.value.end; at += 1) masks.add(at);
      if (main === undefined || main.quantity.unit !== unit) continue;
      // «(năm 2026: 30 ha, năm 2027: 40 ha)»: both tell what came before.
      const from: number = told?.words.first ?? given.value.first;
      const one: Found = { words: { first: from, end: given.value.end }, rule: given.rule, unit };
      if (main.baseline === null || told !== null) kept[kept.length - 1] = compared(tokens, text, main, one);
      told = one;
    }
  }
  const left = tokens.map((token, at) => (masks.has(at) ? masked(token) : token));
  return { tokens: masks.size === 0 ? tokens : left, drafts: kept, inFront: front };
}

function compared(
  tokens: readonly Token[],
  text: string,
  draft: MeasureDraft,
  { words, rule }: Found,
): MeasureDraft {
  const baseline = text.slice(tokens[words.first]?.start, tokens[words.end - 1]?.end);
  return withRule({ ...draft, baseline }, rule);
}

/** The words of a value of before hold no time, scope or noun of the others. */
function masked(token: Token): Token {
  return token.kind === 'mark' ? token : { ...token, key: '', kind: 'masked', value: null };
}

/** True behind a promised value of the same sentence: in brackets whatever is counted, else of the same unit. */
function isBeside({ tokens, draft, main, start, bracket }: Beside): boolean {
  if (main === undefined || hasOwnChange(tokens, start, draft)) return false;
  const same = main.quantity.unit === draft.quantity.unit;
  if (bracket !== -1)
    return bracket >= main.quantity.end && !hasSegmentEnd(tokens, main.quantity.end, bracket);
  return (
    same && !hasSegmentEnd(tokens, main.quantity.end, draft.quantity.first) && isMark(tokens[start - 1], ',')
  );
}

/** `vượt | 5 ha`, `gồm | 20 triệu đồng`: a difference or a part, which are promised; not the level something `giảm từ`. */
const OWN = new Set(['vượt', 'tăng', 'giảm', 'hơn', 'thêm', 'gồm', 'đó', 'chuyển']);

function hasOwnChange(tokens: readonly Token[], start: number, { quantity, lead }: MeasureDraft): boolean {
  return !lead.from && tokens.slice(start, quantity.first).some(({ key }) => OWN.has(key));
}

/** Words between the time and its value that say nothing else: `hiện nay | tỷ lệ này mới | đạt 82%`. */
const BETWEEN = new Set(['tỷ', 'tỉ', 'lệ', 'số', 'này', 'mới', 'chỉ', 'đang', 'đã']);

function leadsTo(tokens: readonly Token[], from: number, { lead }: MeasureDraft): boolean {
  return tokens.slice(from, lead.stop).every(({ key }) => BETWEEN.has(key));
}

/** The first words that name a time of before: `hiện nay`; not the end of `thực | hiện có`. */
function pastPhrase(tokens: readonly Token[], from: number, to: number): Words | null {
  for (let at = from; at < to; at += 1) {
    const found = wordTable('past').at(tokens, at);
    if (found === null || at + found.length > to) continue;
    if (!formsWord(tokens[at - 1]?.text ?? '', tokens[at]?.text ?? ''))
      return { first: at, end: at + found.length };
  }
  return null;
}

const YEAR = /^(?:19|20)\d{2}$/u;
const OF_TIME = new Set([
  'năm',
  'học',
  'giai',
  'đoạn',
  'ngày',
  'tháng',
  'quý',
  'i',
  'ii',
  'iii',
  'iv',
  '/',
  '-',
  '–',
  '.',
]);
/** Words between a year and its value, at most. */
const LONGEST = 8;

/** Behind a time whose years all lie before the first planned for: `ước thực hiện năm 2027 |`; -1 where none opens the words. */
function pastYearEnd(tokens: readonly Token[], start: number, first: number, since: number): number {
  let at = start;
  for (let skipped = 1; skipped > 0 && at < first; at += skipped) {
    skipped = wordTable('pastOpener').at(tokens, at)?.length ?? 0;
  }
  const years: number[] = [];
  const from = at;
  for (; at < first && isOfTime(tokens[at]); at += 1) {
    if (YEAR.test(tokens[at]?.text ?? '')) years.push(Number(tokens[at]?.text));
  }
  const last = years.at(-1);
  if (last === undefined || first - at > LONGEST) return -1;
  const school = tokens.slice(from, at).some(({ key }) => key === 'học') && years[0] === last - 1;
  return (school ? last - 1 : last) < since ? at : -1;
}

function isOfTime(token: Token | undefined): boolean {
  return token !== undefined && (/^\d/u.test(token.text) || OF_TIME.has(token.text.toLowerCase()));
}

function isRise(main: MeasureDraft, from: MeasureDraft): boolean {
  return from.quantity.value < main.quantity.value;
}

function isCompared(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ key }) => key === 'so');
}

/** Where the words of a value go on to, at most a few behind it: `41% | năm 2027`. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < LONGEST && tokens[at]?.kind !== 'mark') at += 1;
  return at;
}

/** Where a value's own words begin: behind a mark or the value before it, and `và`. */
function ownStart(tokens: readonly Token[], first: number, floor: number): number {
  let start = clauseStart(tokens, first, floor);
  while (isMark(tokens[start - 1], ':') && start > floor) start = clauseStart(tokens, start - 1, floor);
  return tokens[start]?.key === 'và' ? start + 1 : start;
}

/** How far, in tokens, a bracket may open in front of a value in it. */
const REACH = 40;

/** The bracket that is open at a token; -1 where none is. */
function bracketAround(tokens: readonly Token[], first: number): number {
  let depth = 0;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (isMark(tokens[at], ')')) depth += 1;
    else if (isMark(tokens[at], '(') && depth === 0) return at;
    else if (isMark(tokens[at], '(')) depth -= 1;
  }
  return -1;
}

function hasSegmentEnd(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => endsSegment(token));
}
