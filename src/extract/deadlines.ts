import { type Passage, slicePassage } from '../document/index.js';
import { nearestDeadline } from './deadlines/nearest.js';
import { periodOf } from './deadlines/period.js';
import type { Draft, ItemDraft } from './draft.js';
import { definePass, diagnose } from './pass.js';

/**
 * Gives every target and task the time it is due, from the nearest place that names one. Words of a time that no rule can
 * tell (`31/02/2024`, `Quý V`) leave the deadline null and are reported once as `deadline-unread`.
 */
export const deadlines = definePass('deadlines', (draft) => {
  const children = childrenByParent(draft.items);
  const search = {
    period: periodOf(draft.heading),
    periods: new Map(),
    childrenOf: (item: ItemDraft) => children.get(item) ?? [],
    own: new Map(),
    above: { 'lead-in': new Map(), title: new Map() },
  };
  const reported = new Set<string>();
  for (const item of draft.items) {
    const found = nearestDeadline(item, search);
    item.deadline = found === null || 'unread' in found ? null : found.deadline;
    if (found !== null && 'unread' in found) {
      const words = placeOf(found.unread.words, found.unread.passage);
      item.unread.push({ field: 'deadline', words });
      reportUnread(draft, words, reported);
    }
  }
});

/** The items below each item that has some. */
export function childrenByParent(items: readonly ItemDraft[]): Map<ItemDraft, ItemDraft[]> {
  const children = new Map<ItemDraft, ItemDraft[]>();
  for (const item of items) {
    if (item.parent === null) continue;
    const siblings = children.get(item.parent);
    if (siblings === undefined) children.set(item.parent, [item]);
    else siblings.push(item);
  }
  return children;
}

/** Words filled down into several rows, or governing several items, are reported at their one place. */
function reportUnread(draft: Draft, words: Passage, reported: Set<string>): void {
  const [part] = words.parts;
  const key = part === undefined ? words.text : `${part.node.start + part.from}:${words.text}`;
  if (reported.has(key)) return;
  reported.add(key);
  diagnose(draft, 'deadline-unread', 'warning', `No time could be read from “${words.text}”.`, words);
}

/** The words within the passage they were read from; all of it where they are not printed as such. */
function placeOf(words: string, passage: Passage): Passage {
  const at = passage.text.indexOf(words);
  return at < 0 ? passage : slicePassage(passage, at, at + words.length);
}
