/** The parts of a cell, and what each of its dates is the date of. */

import { lazily } from '../lazily.js';
import type { Group } from './group.js';
import { matchAt, type Offsets, timed, timePattern, WORD_END } from './words.js';

const SEPARATOR = /;\s?|\.\s(?=\p{Lu}|[-+•])|\s[-+•]\s(?=\p{Lu})/gu;
const OPENING = /[\s\-–+•(]*(?:[^:;()]{1,80}:\s)?/uy;
const durationWords = timed(
  `\\d{1,3}\\s(?:\\([^()]{1,30}\\)\\s)?(?:{days}|{weeks}|{months}|{hours}|{years})(?:\\s{working})?,?\\s(?:\\p{L}{1,12}\\s){0,4}?(?:{after}|(?:{counted}\\s)?{since}|{earlier})${WORD_END}(?!\\s(?:{days}\\s)?\\d[\\d/]{0,9}\\s{until}\\s)`,
);

/** The parts of a cell set apart by semicolons, sentence ends and dashes. */
export function segmentsOf(text: string): Offsets[] {
  const segments: Offsets[] = [];
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    segments.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  segments.push({ start, end: text.length });
  return segments.filter((segment) => text.slice(segment.start, segment.end).trim() !== '');
}

const relativeStart = lazily(() => timePattern(`{relative}${WORD_END}`, 'iuy'));
const relativeAnywhere = lazily(() => timePattern(`(?<![\\p{L}\\p{N}]){relative}${WORD_END}`));

/**
 * Where a part begins to wait for an event: `Sau khi …`, `Báo cáo: theo kế hoạch …`, `10 ngày kể từ …`; null where it
 * does not.
 */
export function eventIn(text: string, segment: Offsets): number | null {
  const opening = matchAt(OPENING, text, segment.start);
  for (const at of new Set([segment.start + (opening?.[0].length ?? 0), segment.start])) {
    if (at < segment.end && matchAt(relativeStart(), text, at) !== null) return at;
  }
  const duration = durationWords().exec(text.slice(segment.start, segment.end));
  return duration === null ? null : segment.start + duration.index;
}

/** True where a text without any date names an event or rule to go by. */
export function namesEvent(text: string): boolean {
  return relativeAnywhere().test(text) || durationWords().test(text);
}

/** What each group is the time of: `báo cáo 6 tháng (trước ngày 07/6)`, `Quý I: ban hành kế hoạch`. */
export function labelsOf(text: string, groups: readonly Group[]): (string | null)[] {
  const labels: (string | null)[] = groups.map(() => null);
  let before = 0;
  for (const [index, group] of groups.entries()) {
    const gap = text.slice(before, group.at.start);
    const { behind, ahead } = splitGap(gap, index > 0);
    if (index > 0) labels[index - 1] ??= behind;
    labels[index] = ahead;
    before = group.at.end;
  }
  if (groups.length > 0) labels[groups.length - 1] ??= splitGap(text.slice(before), true).behind;
  return labels;
}

/** Words between two dates belong to the one behind after a colon or in brackets, otherwise to the one ahead. */
function splitGap(gap: string, follows: boolean): { behind: string | null; ahead: string | null } {
  const belongsBehind = follows && /^\s?[:(]/u.test(gap);
  const end = belongsBehind ? gap.search(/[;)]|$/u) : 0;
  return {
    behind: label(gap.slice(0, end)),
    ahead: label(
      gap
        .slice(end)
        .split(/[;)]|\.\s/u)
        .at(-1) ?? '',
    ),
  };
}

function label(words: string): string | null {
  const bare = words
    .replace(/^[\s,;:()+•.–-]{1,20}/u, '')
    .replace(joinInFront(), '')
    .replace(/[\s,;:(+•–-]{1,20}$/u, '');
  return /\p{L}{2}/u.test(bare) ? bare : null;
}

const joinInFront = timed('^(?:{and}|{or})\\s');
