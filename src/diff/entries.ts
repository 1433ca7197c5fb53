/** Entries of a comparison, in the order of the new plan. */
import { isDeepStrictEqual } from 'node:util';
import type { DiffEntry, DiffKind, KindCounts } from './schema.js';
import { diffKind } from './schema.js';

/** Some fields of an item. */
export type Patch<T> = { [Field in keyof T]?: T[Field] | undefined };

/** An entry with its patches. */
export type Patched<T> = DiffEntry & { patches: Patch<T>[] };

/** The fields of `next` that differ from `old` in any character. */
export function patchOf<T extends object>(old: T, next: T): Patch<T> {
  const patch: Patch<T> = {};
  for (const key of Object.keys(next) as (keyof T)[]) {
    if (!isDeepStrictEqual(old[key], next[key])) patch[key] = next[key];
  }
  return patch;
}

/** What a program needs to write the new items: the difference for one and one, else the new items whole. */
export function patchesOf<T extends object>(old: readonly T[], next: readonly T[]): Patch<T>[] {
  const [one, other] = [old[0], next[0]];
  return one !== undefined && other !== undefined && old.length === 1 && next.length === 1
    ? [patchOf(one, other)]
    : [...next];
}

export function addedEntry<T extends { id: string }>(item: T): Patched<T> {
  return { ...lone('added'), newIds: [item.id], patches: [item] };
}

export function removedEntry<T extends { id: string }>(item: T): Patched<T> {
  return { ...lone('removed'), oldIds: [item.id], patches: [] };
}

function lone(kind: DiffKind): DiffEntry {
  return { kind, moved: false, tier: null, score: null, oldIds: [], newIds: [], sameAs: null, changes: [] };
}

/**
 * Sorts entries in the reading order of the new plan; what was removed stands where it stood, after what was before it in
 * the old plan.
 */
export function inReadingOrder<T extends DiffEntry>(
  entries: readonly T[],
  oldIds: readonly string[],
  newIds: readonly string[],
): T[] {
  const place = new Map(newIds.map((id, index) => [id, index]));
  const byOld = new Map(entries.flatMap((entry) => entry.oldIds.map((id) => [id, entry] as const)));
  const after = new Map<T | null, T[]>();
  let anchor: T | null = null;
  for (const id of oldIds) {
    const entry = byOld.get(id);
    if (entry === undefined) continue;
    if (entry.newIds.length > 0) anchor = entry;
    else after.set(anchor, [...(after.get(anchor) ?? []), entry]);
  }
  const first = (entry: T): number => place.get(entry.newIds[0] ?? '') ?? 0;
  const standing = entries.filter(({ newIds: ids }) => ids.length > 0).sort((a, b) => first(a) - first(b));
  return [...(after.get(null) ?? []), ...standing.flatMap((entry) => [entry, ...(after.get(entry) ?? [])])];
}

/** How many entries are of each kind, every kind named; twins are counted once. */
export function countKinds(entries: readonly DiffEntry[]): KindCounts {
  const counts = Object.fromEntries(diffKind.options.map((kind) => [kind, 0])) as KindCounts;
  for (const { kind, sameAs } of entries) if (sameAs === null) counts[kind] += 1;
  return counts;
}

/** A score as it is written: three places. */
export function roundScore(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
}
