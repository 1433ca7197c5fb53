/**
 * Which items of two plans are one. In this order: the same words; the same but for dates; alike, by one assignment over
 * everything that is left; the sub-rows of matched rows; rows that left their row; one that became several or several one.
 */
import { type Item, isRow } from '../item.js';
import type { MatchTier } from '../schema.js';
import { matchKeys, matchSame } from './exact.js';
import type { Family } from './family.js';
import { likeness, type Weights, weighTerms } from './likeness.js';
import type { Pair, SameTheme } from './pair.js';
import { type Language, type Profile, profileOf } from './profile.js';
import { findSeveral } from './several.js';
import { matchSimilar, type Thresholds } from './similar.js';

/** Items of the two plans that are one, or a whole and its parts. */
export interface Match<T extends Item = Item> {
  old: T[];
  next: T[];
  tier: MatchTier;
  score: number;
}

/** One plan's items with who stands under whom and under which theme. */
export interface ItemSide {
  items: readonly Item[];
  family: Family;
  themeOf: (item: Item) => string;
}

const STATEMENTS: Thresholds = { inTheme: 0.3, elsewhere: 0.5 };
const SUB_ROWS: Thresholds = { inTheme: 0.2, elsewhere: 0.2 };
/** Rows that found no match where they were expected. */
const STRAYS: Thresholds = { inTheme: 0.5, elsewhere: 0.65 };

/**
 * Matches the targets, or the tasks, of two plans.
 *
 * @param byKey - true for two versions of one document, whose keys tell which item is which
 */
export function matchItems(
  old: ItemSide,
  next: ItemSide,
  isSameTheme: (oldTheme: string, newTheme: string) => boolean,
  language: Language,
  byKey = false,
): Match[] {
  const [left, right] = [profilesOf(old, language), profilesOf(next, language)];
  const weights = weighTerms([...left.values(), ...right.values()].map(({ whole }) => whole));
  const sameTheme: SameTheme = (a, b) => isSameTheme(a.theme, b.theme);
  const found = createFound(left, right);

  if (byKey) found.take(matchKeys([...left.values()], [...right.values()]));
  found.take(pool(found.left(old, false), found.right(next, false), sameTheme, weights, STATEMENTS));
  const several = matchSubRows(found, old, next, { left, right }, weights);
  found.take(pool(found.left(old, true), found.right(next, true), sameTheme, weights, STRAYS));

  const whole = new Set(several.flatMap((match) => [...match.old, ...match.next]));
  const free = found.pairs.filter((pair) => !whole.has(pair.old.item) && !whole.has(pair.next.item));
  const parted = findSeveral(
    free,
    { old: found.left(old, true), next: found.right(next, true) },
    weights,
  ).map(({ kind, whole: one, parts, score }) => {
    const items = inOrder(parts);
    return {
      old: kind === 'split' ? [one.item] : items,
      next: kind === 'split' ? items : [one.item],
      tier: 'one-to-several' as const,
      score,
    };
  });
  const taken = new Set([...several, ...parted].flatMap((match) => [...match.old, ...match.next]));
  const plain = found.pairs
    .filter((pair) => !taken.has(pair.old.item) && !taken.has(pair.next.item))
    .map((pair) => ({ old: [pair.old.item], next: [pair.next.item], tier: pair.tier, score: pair.score }));
  return [...plain, ...several, ...parted];
}

function inOrder(profiles: readonly Profile[]): Item[] {
  return [...profiles].sort((a, b) => a.place - b.place).map(({ item }) => item);
}

function profilesOf(side: ItemSide, language: Language): Map<Item, Profile> {
  const { items, family } = side;
  return new Map(
    items.map((item, index) => [
      item,
      profileOf(
        item,
        family,
        side.themeOf(item),
        items.length < 2 ? 0 : index / (items.length - 1),
        language,
      ),
    ]),
  );
}

/** What is matched so far. */
interface Found {
  pairs: Pair[];
  take: (pairs: readonly Pair[]) => void;
  /** Marks items as done without a plain match. */
  claim: (items: readonly Item[]) => void;
  isOpen: (item: Item) => boolean;
  /** Old items without a match, with or without sub-rows. */
  left: (side: ItemSide, withSubRows: boolean) => Profile[];
  right: (side: ItemSide, withSubRows: boolean) => Profile[];
}

function createFound(left: ReadonlyMap<Item, Profile>, right: ReadonlyMap<Item, Profile>): Found {
  const pairs: Pair[] = [];
  const done = new Set<Item>();
  const open = (profiles: ReadonlyMap<Item, Profile>, side: ItemSide, withSubRows: boolean): Profile[] =>
    [...profiles.values()].filter(
      ({ item }) => !done.has(item) && (withSubRows || !side.family.isSubRow(item)),
    );
  return {
    pairs,
    take(more) {
      for (const pair of more) {
        pairs.push(pair);
        done.add(pair.old.item).add(pair.next.item);
      }
    },
    claim(items) {
      for (const item of items) done.add(item);
    },
    isOpen: (item) => !done.has(item),
    left: (side, withSubRows) => open(left, side, withSubRows),
    right: (side, withSubRows) => open(right, side, withSubRows),
  };
}

/** The same words first, then by likeness; statements of the body and rows of tables each among themselves. */
function pool(
  old: readonly Profile[],
  next: readonly Profile[],
  sameTheme: SameTheme,
  weights: Weights,
  thresholds: Thresholds,
): Pair[] {
  const same = matchSame(old, next, sameTheme);
  const alike = [true, false].flatMap((row) => {
    const of = (profiles: readonly Profile[]): Profile[] =>
      profiles.filter(({ item }) => isRow(item) === row);
    return matchSimilar(of(same.old), of(same.next), sameTheme, weights, thresholds);
  });
  return [...same.pairs, ...alike];
}

/**
 * Matches the sub-rows of matched rows. Where only one side has sub-rows, the one line of the other became several or the
 * several lines one.
 */
function matchSubRows(
  found: Found,
  old: ItemSide,
  next: ItemSide,
  profiles: { left: ReadonlyMap<Item, Profile>; right: ReadonlyMap<Item, Profile> },
  weights: Weights,
): Match[] {
  const several: Match[] = [];
  const of = (items: readonly Item[], from: ReadonlyMap<Item, Profile>): Profile[] =>
    items.flatMap((item) => from.get(item) ?? []);
  for (let index = 0; index < found.pairs.length; index++) {
    const pair = found.pairs[index];
    if (pair === undefined || !isRow(pair.old.item) || !isRow(pair.next.item)) continue;
    const [before, after] = [old.family.children(pair.old.item), next.family.children(pair.next.item)];
    if (before.length > 0 && after.length > 0) {
      const [a, b] = [
        of(before.filter(found.isOpen), profiles.left),
        of(after.filter(found.isOpen), profiles.right),
      ];
      found.take(pool(a, b, () => true, weights, SUB_ROWS));
    } else if (before.length > 0 || after.length > 0) {
      const match: Match = {
        old: [pair.old.item, ...old.family.below(pair.old.item)],
        next: [pair.next.item, ...next.family.below(pair.next.item)],
        tier: 'one-to-several',
        score: likeness(pair.old.whole, pair.next.whole, weights),
      };
      found.claim([...match.old, ...match.next]);
      several.push(match);
    }
  }
  return several;
}
