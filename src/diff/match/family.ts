/** Rows and their sub-rows. */
import { type Item, isRow } from '../item.js';

export interface Family {
  /** True for a row's own row: its words are told by the row above it. */
  isSubRow: (item: Item) => boolean;
  children: (item: Item) => readonly Item[];
  /** Everything below a row; `[]` for statements of the body, whose points are tasks of their own. */
  below: (item: Item) => Item[];
}

/** Who stands under whom among the items of one plan. */
export function familyOf(items: readonly Item[]): Family {
  const byId = new Map(items.map((item) => [item.id, item]));
  const children = new Map<string, Item[]>();
  for (const item of items) {
    if (item.parentId === null || !byId.has(item.parentId)) continue;
    const list = children.get(item.parentId);
    if (list === undefined) children.set(item.parentId, [item]);
    else list.push(item);
  }
  const childrenOf = (item: Item): readonly Item[] => children.get(item.id) ?? [];
  const below = (item: Item): Item[] => {
    const found: Item[] = [];
    const waiting = [...childrenOf(item)];
    const seen = new Set<Item>();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      found.push(next);
      waiting.unshift(...childrenOf(next));
    }
    return found;
  };
  return {
    isSubRow: (item) => isRow(item) && item.parentId !== null && byId.has(item.parentId),
    children: childrenOf,
    below: (item) => (isRow(item) ? below(item) : []),
  };
}
