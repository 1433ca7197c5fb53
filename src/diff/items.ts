/** Lists of items against each other: matched, then compared entry by entry. */
import type { Plan, Section, Target } from '../plan/index.js';
import { changeOf, sideOf } from './changes/change.js';
import { type Context, compareContents, compareParts, kindOf } from './changes/index.js';
import { addedEntry, inReadingOrder, type Patched, patchesOf, removedEntry, roundScore } from './entries.js';
import { contentOf, type Item } from './item.js';
import { type Family, familyOf } from './match/family.js';
import { type Match, matchItems } from './match/index.js';
import type { Language } from './match/profile.js';
import { sectionsAbove, standsElsewhere } from './places.js';
import type { Change, ChangeSide } from './schema.js';
import { type ThemeMatch, themeOf } from './themes.js';

/** What the items of two plans are compared by. */
export interface Setting {
  context: Context;
  language: Language;
  themes: readonly ThemeMatch[];
  /** True for versions of one document. */
  byKey: boolean;
  oldSections: ReadonlyMap<string, Section>;
  newSections: ReadonlyMap<string, Section>;
}

/** Which items of a list are one. */
export interface Matched<T extends Item> {
  old: readonly T[];
  next: readonly T[];
  families: { old: Family; next: Family };
  matches: Match<T>[];
}

export function matchList<T extends Item>(
  old: readonly T[],
  next: readonly T[],
  { themes, language, byKey }: Setting,
): Matched<T> {
  const families = { old: familyOf(old), next: familyOf(next) };
  const newTheme = new Map(themes.map(({ oldKey, newKey }) => [oldKey, newKey]));
  const matches = matchItems(
    { items: old, family: families.old, themeOf },
    { items: next, family: families.next, themeOf },
    (a, b) => newTheme.get(a) === b,
    language,
    byKey,
  );
  return { old, next, families, matches: matches as Match<T>[] };
}

/** Plain pairs of a matched list. */
export function pairsOf<T extends Item>({ matches }: Matched<T>): [T, T][] {
  return matches.flatMap(({ old, next }) => {
    const [a, b] = [old[0], next[0]];
    return a !== undefined && b !== undefined && old.length + next.length === 2 ? [[a, b] as [T, T]] : [];
  });
}

export function entriesOf<T extends Item>(list: Matched<T>, setting: Setting): Patched<T>[] {
  const { old, next, matches } = list;
  const matched = new Set(matches.flatMap((match) => [...match.old, ...match.next]));
  const places = placesOf(setting);
  const entries = [
    ...matches.map((match) => entryOf(match, list.families, places, setting.context)),
    ...old.filter((item) => !matched.has(item)).map(removedEntry),
    ...next.filter((item) => !matched.has(item)).map(addedEntry),
  ];
  return inReadingOrder(
    entries,
    old.map(({ id }) => id),
    next.map(({ id }) => id),
  );
}

/** True where two items stand under different themes. */
type Places = (old: Item, next: Item) => boolean;

function placesOf({ themes, oldSections, newSections }: Setting): Places {
  const newId = new Map(themes.map(({ oldKey, newKey }) => [oldKey, newKey]));
  const oldId = new Map(themes.map(({ oldKey, newKey }) => [newKey, oldKey]));
  const chain = (item: Item, sections: ReadonlyMap<string, Section>): string[] => [
    ...new Set([themeOf(item), ...sectionsAbove(item.sectionId, sections)]),
  ];
  return (old, next) => standsElsewhere(chain(old, oldSections), chain(next, newSections), newId, oldId);
}

function entryOf<T extends Item>(
  match: Match<T>,
  families: { old: Family; next: Family },
  isElsewhere: Places,
  context: Context,
): Patched<T> {
  const several = match.old.length + match.next.length > 2;
  const old = contentOf(
    topmost(match.old),
    match.old.flatMap((item) => families.old.below(item)),
  );
  const next = contentOf(
    topmost(match.next),
    match.next.flatMap((item) => families.next.below(item)),
  );
  const moved = match.old.every((a) => match.next.every((b) => isElsewhere(a, b)));
  const changes = [
    ...(several ? compareParts(old, next, context) : compareContents(old, next, context)),
    ...(moved ? [movedChange(match.old[0], match.next[0])] : []),
  ];
  return {
    kind: several ? (match.old.length > match.next.length ? 'merged' : 'split') : kindOf(changes),
    moved,
    tier: match.tier,
    score: roundScore(match.score),
    oldIds: match.old.map(({ id }) => id),
    newIds: match.next.map(({ id }) => id),
    sameAs: null,
    changes,
    patches: patchesOf(match.old, match.next),
  };
}

/** The items whose parent is not among them. */
function topmost<T extends Item>(items: readonly T[]): T[] {
  const ids = new Set(items.map(({ id }) => id));
  return items.filter(({ parentId }) => parentId === null || !ids.has(parentId));
}

function movedChange(old: Item | undefined, next: Item | undefined): Change {
  const side = (item: Item | undefined): ChangeSide | null =>
    item === undefined ? null : sideOf(item.group ?? item.sectionId, item.spans);
  return changeOf('group', side(old), side(next), 'moved');
}

type Said = Plan['statements'][number] | Plan['results'][number];

/** A statement or a result as an item, so that all lists are compared in one way. */
export function asItem(said: Said): Target {
  return {
    id: said.id,
    key: said.key,
    sectionId: said.sectionId ?? '',
    parentId: 'parentId' in said ? said.parentId : null,
    marker: null,
    number: null,
    group: null,
    text: said.text,
    valueText: null,
    measures: 'measures' in said ? said.measures : [],
    deadline: null,
    lead: [],
    support: [],
    monitor: [],
    extra: [],
    unread: [],
    spans: said.spans,
  };
}

/** The entries of items made by `asItem`, with patches of what they were made of. */
export function withPatchesOf<T extends Said>(
  entries: readonly Patched<Target>[],
  old: readonly T[],
  next: readonly T[],
): Patched<T>[] {
  const [before, after] = [byId(old), byId(next)];
  return entries.map(({ patches: _, ...entry }) => {
    const own = entry.newIds.flatMap((id) => after.get(id) ?? []);
    return {
      ...entry,
      patches: patchesOf(
        entry.oldIds.flatMap((id) => before.get(id) ?? []),
        own,
      ),
    };
  });
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}
