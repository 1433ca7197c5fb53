/**
 * What each step of a reading of the markers costs. A step is the rule (continue a list, open one, go back to an outer
 * one); the costs are the heuristics that choose between readings. Each has its example.
 */
import { letterFollows, type Marker } from '../../vietnamese/markers/index.js';
import { type Frame, rankOf } from './frames.js';

/** What was noticed at a step, for diagnostics. */
export type Oddity = 'gap' | 'damaged-letter' | 'restart' | 'late-start' | null;

export interface Judgement {
  cost: number;
  /** Value the list has after the step; differs from the printed one where a letter is damaged. */
  value: number;
  oddity: Oddity;
}

const plain = (marker: Marker): Judgement => ({ cost: 0, value: marker.value, oddity: null });

/** `-` after `-`: bullets always continue. `1.` `2.`; `d)` `đ)`; `1.1.` `1.2.`: the next place costs nothing. */
export function continueList(frame: Frame, marker: Marker, heading = false): Judgement {
  let cost = frame.style === marker.style ? 0 : DIFFERENT_PUNCTUATION;
  if (marker.kind === 'roman' && frame.capitals !== (marker.capitals === true)) cost += DIFFERENT_CASE;
  if (frame.heading && !heading) cost += LESS_THAN_HEADING;
  const judged = judgeValue(frame, marker);
  return { cost: judged.cost + cost, value: judged.value, oddity: judged.oddity };
}

/** `1.` then `2)` in one list. */
const DIFFERENT_PUNCTUATION = 1;
/** `II. Về dữ liệu` then `III. TỔ CHỨC THỰC HIỆN`: the numeral goes on with the list whose headings are in capitals too. */
const DIFFERENT_CASE = 0.4;
/** `### 2. Nhân lực` then `1. Sở Nội vụ tuyển …`: what does not look like the heading before it stands under it rather than beside it. */
const LESS_THAN_HEADING = 0.8;
/** `II.` then `V.`: markers are missing between. */
const GAP = 1.5;
const GAP_STEP = 0.3;
/** `1.` `2.` then `1.` again, with no new heading between. */
const RESTART = 3;
/** `3.` then `3.`. */
const REPEATED = 2.5;
/** `5.` then `3.`. */
const BACKWARDS = 4.5;
/** `d)` then `d)`: the second is a damaged `đ)`. */
const DAMAGED_LETTER = 0.3;

function judgeValue(frame: Frame, marker: Marker): Judgement {
  if (marker.kind === 'bullet') return plain(marker);
  if (marker.kind === 'annex') return { cost: 0, value: marker.value, oddity: null };
  if (marker.kind === 'decimal' && !samePrefix(frame.path, marker.path)) {
    return { cost: marker.value === 1 ? 0.5 : GAP, value: marker.value, oddity: null };
  }
  const step = marker.value - frame.value;
  const follows =
    marker.kind === 'lower' || marker.kind === 'upper'
      ? letterFollows(frame.value, marker.value)
      : step === 1;
  if (follows) return plain(marker);
  if (marker.kind === 'lower' && marker.label === 'd' && frame.value === marker.value) {
    return { cost: DAMAGED_LETTER, value: marker.value + 1, oddity: 'damaged-letter' };
  }
  if (step > 0) return { cost: GAP + GAP_STEP * Math.min(step, 10), value: marker.value, oddity: 'gap' };
  if (marker.value === 1) return { cost: RESTART, value: 1, oddity: 'restart' };
  return { cost: step === 0 ? REPEATED : BACKWARDS, value: marker.value, oddity: null };
}

function samePrefix(a: readonly number[], b: readonly number[]): boolean {
  return b.slice(0, -1).every((number, at) => a[at] === number);
}

/** `2.` as the first of its list: the first was lost or stands elsewhere. */
const LATE_START = 3;
/** `I.` under `1.`; `1.` under `-`. */
const INVERTED = 2;
/** `I.` under `-`: a second `I.` behind bullets begins its list again, it does not stand under them. */
const NUMERAL_UNDER_BULLET = 5;
/** `1.` under `1.`. */
const SAME_KIND_INSIDE = 3.5;
/** `1.1.` under `2.`. */
const WRONG_PREFIX = 2;
/** `a)` behind `- …` under `1.` closes the bullets; closing a numbered list to open another is rarer. */
const CLOSES_BULLETS = 0.3;
const CLOSES_NUMBERED = 2.5;

/** Cost of closing a list to open another further out. */
export function closeCost(frame: Frame): number {
  return frame.kind === 'bullet' ? CLOSES_BULLETS : CLOSES_NUMBERED;
}

/** Cost of opening a list under `outer`, above what it cost to close the lists on the way there. */
export function openList(outer: Frame | null, closing: number, marker: Marker): Judgement {
  let cost = closing;
  let oddity: Oddity = null;
  if (outer !== null) {
    if (outer.kind === marker.kind && (marker.kind !== 'bullet' || outer.style === marker.style)) {
      const nested = marker.kind === 'decimal' && outer.path.length < marker.path.length;
      cost += nested ? 0 : SAME_KIND_INSIDE;
    } else if (rankOf(outer) > rankOf(marker)) cost += invertedCost(outer, marker);
  }
  if (marker.kind === 'decimal') {
    const prefix = marker.path.slice(0, -1);
    const holder = outer?.kind === 'decimal' ? outer.path : outer?.kind === 'arabic' ? [outer.value] : null;
    const fits =
      holder === null ||
      (holder.length === prefix.length && holder.every((number, at) => number === prefix[at]));
    cost += fits ? 0 : WRONG_PREFIX;
  }
  if (marker.kind !== 'bullet' && marker.kind !== 'annex' && marker.value !== 1) {
    cost += LATE_START + Math.min(marker.value, 5) * 0.2;
    oddity = 'late-start';
  }
  return { cost, value: marker.value, oddity };
}

function invertedCost(outer: Frame, marker: Marker): number {
  const outline = marker.kind === 'roman' || marker.kind === 'upper';
  return outline && outer.kind === 'bullet' ? NUMERAL_UNDER_BULLET : INVERTED;
}
