import type { Passage } from '../../document/index.js';
import type { Basis, Deadline } from '../../plan/index.js';
import type { DeadlineReading, UnreadTime } from '../../vietnamese/time/index.js';
import { passageWith, spansWithin, type Words } from '../spans.js';

/** What a source says: a deadline, words no rule could tell, or nothing. */
export type Found =
  | { deadline: Deadline }
  | { unread: { words: string; passage: Passage; past: string | null } };

/** The last day it names, also where that is past and therefore not read. */
export function lastDay(found: Found): string | null {
  return 'unread' in found ? found.unread.past : found.deadline.end;
}

/**
 * Turns a reading into the contract's deadline.
 *
 * @param words - what was read
 * @param inherited - the words stand outside the item: in a lead-in, a heading, a merged cell
 */
export function foundIn(
  reading: DeadlineReading | UnreadTime | null,
  words: Words,
  inherited: boolean,
): Found | null {
  if (reading === null) return null;
  if ('unread' in reading) {
    const passage = passageWith(words, reading.unread);
    return { unread: { words: reading.unread, passage, past: reading.past ?? null } };
  }
  const { at, rules, ...value } = reading;
  const spans = at.flatMap(({ start, end }) => spansWithin(words, start, end));
  const rule = rules[0] ?? 'time/opens';
  return { deadline: { ...value, basis: basisOf(reading, inherited), spans, rule } };
}

function basisOf(reading: DeadlineReading, inherited: boolean): Basis {
  if (inherited) return 'inherited';
  return reading.yearInferred ? 'inferred' : 'stated';
}
