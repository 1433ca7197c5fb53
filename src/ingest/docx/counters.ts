import { light } from '../../vietnamese/patterns.js';
import { isSymbolFont } from '../html/symbols.js';
import { formatNumber } from './number-format.js';
import { LEVELS, type List, type ListLevel } from './numbering.js';

/** A label as it is printed in front of a numbered paragraph. */
export interface Label {
  text: string;
  level: ListLevel;
}

/** Counts the numbered paragraphs of a document in reading order. */
export interface Counters {
  /** Label of the next paragraph of a list and level (0-based); null where the list or level is not defined. */
  next(numId: string, level: number): Label | null;
}

const BULLET = 'bullet';
/** First number of a level that is not defined. */
const FIRST = 1;
/** A sign that is neither letter, digit, dash, plus nor asterisk, private-use characters of symbol fonts included. */
const ORNAMENT = light(/^[^\p{L}\p{N}\s–—+*.,:;()[\]/-]$/u);

/**
 * Word's counting (ECMA-376 Part 1, 17.9): a paragraph counts up its level and starts the levels below anew; lists made
 * from one definition count on together, unless a list overrides the start, which takes effect at its first use.
 */
export function makeCounters(lists: ReadonlyMap<string, List>): Counters {
  const counts = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();
  return {
    next: (numId, index) => {
      const list = lists.get(numId);
      if (list === undefined) return null;
      const level = list.levels.get(index);
      const own = counts.get(list.definition) ?? [];
      counts.set(list.definition, own);
      const override = used.has(`${numId} ${index}`) ? undefined : list.startOverrides.get(index);
      used.add(`${numId} ${index}`);
      useAbove(own, index, list);
      const before = own[index];
      own[index] = override ?? (before === undefined ? (level?.start ?? FIRST) : before + 1);
      startBelow(own, index, list);
      if (level === undefined) return null;
      return { text: level.format === BULLET ? bullet(level, index) : fill(level, index, own, list), level };
    },
  };
}

/** A list that begins on a lower level uses those above it too: the first paragraph on an upper level is its second. */
function useAbove(counts: (number | undefined)[], index: number, list: List): void {
  if (counts.length > 0) return;
  for (let above = 0; above < index; above++) counts.push(list.levels.get(above)?.start ?? FIRST);
}

/** Levels below start anew, unless `w:lvlRestart` ties them to another level. */
function startBelow(counts: (number | undefined)[], index: number, list: List): void {
  for (let below = index + 1; below < LEVELS; below++) {
    const restart = list.levels.get(below)?.restart ?? null;
    if (restart === null || (restart > 0 && index < restart)) counts[below] = undefined;
  }
}

/** `%1.%2.` with the counters of levels 1 and 2; a level that was not used yet shows its start, one not defined counts in digits. */
function fill(level: ListLevel, index: number, counts: readonly (number | undefined)[], list: List): string {
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = list.levels.get(at);
    if (at > index) return '';
    const value = counts[at] ?? shown?.start ?? FIRST;
    return formatNumber(value, level.legal ? 'decimal' : (shown?.format ?? 'decimal'), shown?.pattern);
  });
}

/**
 * A bullet that is an ornament prints as the dash that stands for it in official documents, as the plus sign on the levels
 * below the first, so that levels stay apart. A bullet that is typed (`-`, `+`, `đ)`) prints as it is.
 */
function bullet(level: ListLevel, index: number): string {
  const text = level.text.trim();
  if (text === '' || !isOrnament(text, level.font)) return text;
  return index === 0 ? '-' : '+';
}

function isOrnament(text: string, font: string): boolean {
  if (isSymbolFont(font) || ORNAMENT.test(text)) return true;
  return text === 'o' && /^courier/iu.test(font);
}
