import type { Plan } from '../plan/index.js';
import { activityOf, type Item, isRow, objectiveOf } from './item.js';
import type { DiffEntry } from './schema.js';
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

/**
 * The entries of tasks with those told twice marked: a body task and its annex row (`sameAs`) to which the same happened. The
 * annex row, which says more, is the one that stands; the other names it.
 */
export function withTwins<T extends DiffEntry>(entries: readonly T[], old: Plan, next: Plan): T[] {
  const holder = new Map<string, T>();
  for (const entry of entries) {
    for (const id of entry.oldIds) holder.set(`old ${id}`, entry);
    for (const id of entry.newIds) holder.set(`new ${id}`, entry);
  }
  const rows = new Set([old, next].flatMap(({ tasks }) => tasks.filter(isRow).map(({ id }) => id)));
  const twins = { old: twinIds(old), new: twinIds(next) };
  const twinOf = (entry: T): T | null => {
    const named = [
      ...entry.newIds.flatMap((id) => twins.new.get(id) ?? []).map((id) => `new ${id}`),
      ...entry.oldIds.flatMap((id) => twins.old.get(id) ?? []).map((id) => `old ${id}`),
    ];
    const others = named.flatMap((name) => holder.get(name) ?? []);
    return others.find((other) => other !== entry) ?? null;
  };
  const idOf = ({ newIds, oldIds }: T): string => newIds[0] ?? oldIds[0] ?? '';
  const standIn = new Map<T, T>();
  const taken = new Set<T>();
  for (const entry of entries) {
    const other = twinOf(entry);
    if (other === null || other.kind !== entry.kind || sameChanges(entry, other) === false) continue;
    const [hidden, shown] = rows.has(idOf(entry)) && !rows.has(idOf(other)) ? [other, entry] : [entry, other];
    if (taken.has(shown) || taken.has(hidden)) continue;
    taken.add(shown).add(hidden);
    standIn.set(hidden, shown);
  }
  return entries.map((entry) => {
    const shown = standIn.get(entry);
    return shown === undefined ? entry : { ...entry, sameAs: idOf(shown) };
  });
}

function twinIds({ tasks }: Plan): Map<string, string> {
  return new Map(tasks.flatMap(({ id, sameAs }) => (sameAs === null ? [] : [[id, sameAs] as const])));
}

/** True where the second tells every way a value went that the first tells. */
function sameChanges(entry: DiffEntry, other: DiffEntry): boolean {
  const ways = ({ changes }: DiffEntry): Set<string> =>
    new Set(changes.map(({ field, direction }) => `${field} ${direction}`));
  const [a, b] = [ways(entry), ways(other)];
  return [...a].every((way) => b.has(way)) || [...b].every((way) => a.has(way));
}
