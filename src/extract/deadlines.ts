import { type Passage, slicePassage } from '../document/index.js';
import { lastDay } from './deadlines/found.js';
import { nearestDeadline } from './deadlines/nearest.js';
import { periodOf } from './deadlines/period.js';
import type { ItemWords } from './draft.js';
import { diagnose, give, step } from './pass.js';
import type { Headed, Measured } from './stages.js';

/**
 * Gives every target and task the time it is due, from the nearest place that names one. Words of a time that no rule can
 * tell (`31/02/2024`, `Quý V`) leave the deadline null and are reported once as `deadline-unread`.
 */
export const deadlines = step('deadlines', (draft: Measured) => {
  const children = childrenByParent<ItemWords>(draft.items);
  const search = {
    period: periodOf(draft.heading),
    periods: { target: new Map(), task: new Map() },
    childrenOf: (item: ItemWords) => children.get(item) ?? [],
    own: new Map(),
    above: { 'lead-in': new Map(), title: new Map() },
  };
  const reported = new Set<string>();
  const report = (code: string, words: Passage, message: string): void => {
    if (isNew(code, words, reported)) diagnose(draft, code, 'warning', message, words);
  };
  return give(draft, (item) => {
    const found = nearestDeadline(item, search);
    if (found !== null && 'unread' in found) {
      const words = placeOf(found.unread.words, found.unread.passage);
      item.unread.push({ field: 'deadline', words });
      report('deadline-unread', words, `No time could be read from “${words.text}”.`);
    }
    if (item.type === 'task' && found !== null && isBeforeYears(lastDay(found), draft.heading)) {
      const text = 'unread' in found ? found.unread.words : found.deadline.text;
      report('deadline-before-period', item.statement, `“${text}” lies before the years of the plan.`);
    }
    return { deadline: found === null || 'unread' in found ? null : found.deadline };
  });
});

/** The items below each item that has some. */
export function childrenByParent<Item extends ItemWords>(items: readonly Item[]): Map<Item, Item[]> {
  const children = new Map<Item, Item[]>();
  for (const item of items) {
    if (item.parent === null) continue;
    const siblings = children.get(item.parent);
    if (siblings === undefined) children.set(item.parent, [item]);
    else siblings.push(item);
  }
  return children;
}

/** True for a day before the first year that the plan says it is for: a plan for 2027 that still says 2026. */
function isBeforeYears(day: string | null, { period }: Headed['heading']): boolean {
  const from = period?.from ?? null;
  return day !== null && from !== null && day < `${from}-01-01`;
}

/** Words filled down into several rows, or governing several items, are reported at their one place. */
function isNew(code: string, words: Passage, reported: Set<string>): boolean {
  const [part] = words.parts;
  const place = part === undefined ? '' : part.node.start + part.from;
  const key = `${code}:${place}:${words.text}`;
  if (reported.has(key)) return false;
  reported.add(key);
  return true;
}

/** The words within the passage they were read from; all of it where they are not printed as such. */
function placeOf(words: string, passage: Passage): Passage {
  const at = passage.text.indexOf(words);
  return at < 0 ? passage : slicePassage(passage, at, at + words.length);
}
