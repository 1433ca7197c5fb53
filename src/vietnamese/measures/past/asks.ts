/** What the rules for values of before ask of a value: what stands around it, which time its words name. */

import { formsWord } from '../../compounds.js';
import { endsSegment, isMark } from '../seek.js';
import type { MeasureDraft, Token } from '../types.js';
import { setOf, wordTable } from '../vocabulary.js';

/** A value that stands beside others, and where. */
export interface Beside {
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
export interface Words {
  first: number;
  end: number;
}

/** True behind a promised value of the same sentence: in brackets whatever is counted, else of the same unit. */
export function isBeside({ tokens, draft, main, start, bracket }: Beside): boolean {
  if (main === undefined || hasOwnChange(tokens, start, draft)) return false;
  const same = main.quantity.unit === draft.quantity.unit;
  if (bracket !== -1)
    return bracket >= main.quantity.end && !hasSegmentEnd(tokens, main.quantity.end, bracket);
  return (
    same && !hasSegmentEnd(tokens, main.quantity.end, draft.quantity.first) && isMark(tokens[start - 1], ',')
  );
}

/** `vượt | 5 ha`, `gồm | 20 triệu đồng`: a difference or a part, which are promised; not the level something `giảm từ`. */
const OWN = setOf('ownChange');

function hasOwnChange(tokens: readonly Token[], start: number, { quantity, lead }: MeasureDraft): boolean {
  return !lead.from && tokens.slice(start, quantity.first).some(({ key }) => OWN.has(key));
}

/** Words between the time and its value that say nothing else: `hiện nay | tỷ lệ này mới | đạt 82%`. */
const BETWEEN = setOf('besideTime');

/** Nothing else stands between the time and its value. */
export function leadsTo(tokens: readonly Token[], from: number, { lead }: MeasureDraft): boolean {
  return tokens.slice(from, lead.stop).every(({ key }) => BETWEEN.has(key));
}

/** The first words that name a time of before: `hiện nay`; not the end of `thực | hiện có`. */
export function pastPhrase(tokens: readonly Token[], from: number, to: number): Words | null {
  for (let at = from; at < to; at += 1) {
    const found = wordTable('past').at(tokens, at);
    if (found === null || at + found.length > to) continue;
    if (!formsWord(tokens[at - 1]?.text ?? '', tokens[at]?.text ?? ''))
      return { first: at, end: at + found.length };
  }
  return null;
}

const YEAR = /^(?:19|20)\d{2}$/u;
const OF_TIME = setOf('ofTime');
/** Numerals and marks in a time: `quý III`, `2021-2025`. */
const SIGN_OF_TIME = /^(?:i{1,3}|iv|[/.–-])$/u;
/** Words between a year and its value, at most. */
const LONGEST = 8;

/** Behind a time whose years all lie before the first planned for: `ước thực hiện năm 2027 |`; -1 where none opens the words. */
export function pastYearEnd(tokens: readonly Token[], start: number, first: number, since: number): number {
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
  return (
    token !== undefined &&
    (/^\d/u.test(token.text) ||
      OF_TIME.has(token.text.toLowerCase()) ||
      SIGN_OF_TIME.test(token.text.toLowerCase()))
  );
}

/** The promised value is higher than the one it comes from. */
export function isRise(main: MeasureDraft, from: MeasureDraft): boolean {
  return from.quantity.value < main.quantity.value;
}

/** `so với` stands between. */
export function isCompared(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ key }) => key === 'so');
}

/** Where the words of a value go on to, at most a few behind it: `41% | năm 2027`. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < LONGEST && tokens[at]?.kind !== 'mark') at += 1;
  return at;
}

/** A clause ends between. */
export function hasSegmentEnd(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => endsSegment(token));
}
