/** What a piece of text looks like. Answers are kept: the search asks the same of the same words again and again. */

import { readAgencyAt, splitAgencies } from '../../../vietnamese/agencies/index.js';
import { readKindName } from '../../../vietnamese/kinds.js';
import { beginsTime, mayHoldTime, withoutTimeWords } from '../../../vietnamese/layout/times.js';
import { layoutWords } from '../../../vietnamese/layout/words.js';
import { maybe, oneOf, worded } from '../../../vietnamese/patterns.js';
import { breaksOff } from '../../../vietnamese/sentences.js';
import { readDeadline } from '../../../vietnamese/time/index.js';

/** Longest cell that can be nothing but a time, in UTF-16 units. */
const LONGEST_TIME = 60;
const MOST_KEPT = 50_000;

export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as T;
    if (kept.size >= MOST_KEPT) kept.clear();
    const value = read(text);
    kept.set(text, value);
    return value;
  };
}

/** Share of a text's letters that lie in known names of agencies, 0 to 1. */
export const agencyShare = remembering((text: string): number => {
  if (text.length > 600) return 0;
  let covered = 0;
  for (const { start, end, known } of splitAgencies(text)) if (known) covered += end - start;
  const letters = text.replace(/[\s;,.\-–+]/gu, '').length;
  return letters === 0 ? 0 : Math.min(1, covered / text.length);
});

/** Length of the agency's name a text begins with, bullets aside; 0 where it begins with none. */
export const agencyLength = remembering((text: string): number => {
  const bullet = /^[-–+•]\s*/u.exec(text)?.[0].length ?? 0;
  return readAgencyAt(text, bullet)?.end ?? 0;
});

/** True where a text is a time: `Quý I/2025`, `Thường xuyên`, `Kế hoạch trước ngày 10/02; báo cáo trước ngày 07/6`. */
export const isTime = remembering((text: string): boolean => {
  if (text.length > LONGEST_TIME * 3 || !mayHoldTime(text)) return false;
  const others = withoutTimeWords(text).match(/\p{L}+/gu) ?? [];
  const all = text.match(/[\p{L}\d]+/gu) ?? [];
  const few =
    others.length === 0 || (/[,;:()-]/u.test(text) && all.length > 4 && others.length <= all.length * 0.6);
  if (!few) return false;
  const head = text.length > LONGEST_TIME ? text.slice(0, text.lastIndexOf(' ', LONGEST_TIME)) : '';
  return readsAsTime(head) || readsAsTime(text);
});

/** Long cells grow at their end: what is told by their beginning need not be read anew with each of their lines. */
const readsAsTime = remembering((text: string): boolean => {
  if (text === '') return false;
  const reading = readDeadline(text, { place: { kind: 'cell', column: 'Thời gian' }, period: null });
  return reading !== null && !('unread' in reading);
});

/** True where a text begins as times begin: `Trước ngày`, `Quý`, `31/12`. */
export const startsTime = remembering(beginsTime);

/** True where a text is short and a whole time from its first word. */
export const isBareTime = remembering(
  (text: string): boolean =>
    text.length <= LONGEST_TIME &&
    startsTime(text) &&
    isTime(text) &&
    !/(?<!\p{L})\p{L}{2,}(?:\s\p{L}+){7}/u.test(text),
);

const kindOpening = worded(() => `^(?:[-–+•]\\s*)?${maybe(layoutWords().kindOpenings)}`);

/** Length of the name of a document kind a text begins with, bullets aside. */
export const kindLength = remembering((text: string): number => {
  const bullet = kindOpening().exec(text)?.[0].length ?? 0;
  const kind = readKindName(text.slice(bullet));
  return kind === null ? 0 : bullet + kind.length;
});

const betweenKinds = worded(() => `[,;/]|\\s${oneOf(layoutWords().joins)}\\s`, 'u');

/** True where a text names kinds of documents and nothing else: `Kế hoạch, Công văn`. */
export const isBareKinds = remembering((text: string): boolean => {
  const parts = text
    .split(betweenKinds())
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.length < 5 && parts.every((part) => kindLength(part) === part.length);
});

/**
 * How many cells seem to begin inside a stretch of words: capitalised words that nothing before them asks for, counted in full where they begin
 * a time, an agency or a kind of document (`Kế hoạch Quý I/2026`), by a part otherwise.
 */
export const innerStarts = remembering((text: string): number => {
  let found = 0;
  for (const match of text.matchAll(/(?<=\S )(?:\p{Lu}\p{Ll}|\d{1,2}\/\d)/gu)) {
    const rest = text.slice(match.index, match.index + 60);
    const before = text.slice(0, match.index).trimEnd();
    const asked = breaksOff(before) || /[;/]$/u.test(before);
    if (startsTime(rest) && !startsTime(before)) found += 1;
    else if (kindLength(rest) > 0 && kindLength(before) === 0)
      found += agencyLength(before) > 0 ? 1 : asked ? 0 : 0.5;
    else if (asked) continue;
    else if (agencyLength(rest) > 0) found += agencyLength(text) < match.index + 1 ? 1 : 0.7;
    else if (agencyLength(text) < match.index + 1) found += 0.4;
  }
  return found;
});

export function startsCapital(text: string): boolean {
  return /^["“(]?\p{Lu}/u.test(text);
}

export function startsList(text: string): boolean {
  return /^(?:[-–+•]\s*\S|\(?[a-zđ\d]{1,2}[).]\s)/u.test(text);
}

export function lastWord(text: string): string {
  return (
    /(?<![\p{L}\p{N}])[\p{L}\p{N}]+[^\p{L}\p{N}]{0,3}$/u.exec(text.slice(-40))?.[0] ?? ''
  ).toLowerCase();
}

/** With its case: «hành Các» is no «hành các». */
export function firstWord(text: string): string {
  return /^[^\s]{1,40}/u.exec(text)?.[0] ?? '';
}
