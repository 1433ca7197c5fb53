import { activityOf, type Item, objectiveOf } from './item.js';
import { maskedKey } from './words.js';

/** Pairs of items whose words, years masked, occur once in each plan: sure enough to tell which theme is which. */
export function twinsOf(old: readonly Item[], next: readonly Item[]): [Item, Item][] {
  const [left, right] = [loners(old), loners(next)];
  return [...left].flatMap(([key, item]) => {
    const twin = right.get(key);
    return twin === undefined ? [] : [[item, twin] satisfies [Item, Item]];
  });
}

function loners(items: readonly Item[]): Map<string, Item> {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    const key = [objectiveOf(item), item.text, activityOf(item)].map(maskedKey).join('|');
    found.set(key, found.has(key) ? null : item);
  }
  return new Map([...found].flatMap(([key, item]) => (item === null ? [] : [[key, item] as const])));
}
