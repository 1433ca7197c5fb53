/** What else in an item's words could have been a value, and was not taken for one. */
import type { Target, Task } from '../plan/index.js';
import { refusedQuantities } from '../vietnamese/measures/index.js';
import { timesIn } from '../vietnamese/time/index.js';

/** A number or a time that stands in the words of an item and is none of its values. */
export interface Considered {
  field: 'measures' | 'deadline';
  words: string;
  /** The rule that refused it; null for a time that belongs to something else in the sentence. */
  rule: string | null;
}

/** The numbers that rules refused, and the times that are not the item's own. */
export function consideredIn(item: Target | Task): Considered[] {
  const { text, deadline } = item;
  const own = deadline === null ? '' : deadline.text;
  const times = timesIn(text).map(({ start, end }) => text.slice(start, end).trim());
  return [
    ...times
      .filter((words) => !own.includes(words) && !(own !== '' && words.includes(own)))
      .map((words): Considered => ({ field: 'deadline', words, rule: null })),
    ...refusedQuantities(text)
      .map(({ start, end, rule }): Considered => ({ field: 'measures', words: text.slice(start, end), rule }))
      .filter(({ words }) => ![own, ...times].some((time) => time.includes(words))),
  ];
}
