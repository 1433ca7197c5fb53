/** Themes of a plan: its sections, and the group rows of its tables. Items of one theme are sought under the same theme. */
import type { Plan, Section } from '../plan/index.js';
import { type Item, isRow } from './item.js';
import { assign } from './match/assignment.js';
import { maskedKey } from './words.js';

/** A section or a group of rows. */
interface Theme {
  key: string;
  /** Words of its title, years masked. */
  title: string[];
  /** Words of the titles above it. */
  path: string[];
}

export interface ThemeMatch {
  oldKey: string;
  newKey: string;
  score: number;
}

/** The theme an item stands under: its group row in a table, else its section. */
export function themeOf(item: Item): string {
  return isRow(item) && item.group !== null ? groupKey(item.sectionId, item.group) : item.sectionId;
}

function groupKey(sectionId: string, group: string): string {
  return `${sectionId}\t${maskedKey(group)}`;
}

/** Weights of what tells that two themes are one. */
const TITLE = 0.55;
const PATH = 0.15;
const SHARED_ITEMS = 0.3;
/** Least score. */
const THRESHOLD = 0.42;

/**
 * Matches the themes of two plans by their titles, the titles above them and the items they share word for word; markers play
 * no part, so that a renumbered outline is the same outline.
 *
 * @param twins - pairs of items whose words occur once in each plan
 */
export function matchThemes(
  old: Plan,
  next: Plan,
  items: { old: readonly Item[]; next: readonly Item[] },
  twins: readonly (readonly [Item, Item])[],
): ThemeMatch[] {
  const [left, right] = [themesOf(old, items.old), themesOf(next, items.next)];
  const votes = new Map<string, number>();
  const totals = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): Map<string, number> =>
    map.set(key, (map.get(key) ?? 0) + 1);
  for (const [a, b] of twins) {
    count(votes, `${themeOf(a)}\n${themeOf(b)}`);
    count(totals, `old\n${themeOf(a)}`);
    count(totals, `new\n${themeOf(b)}`);
  }
  const edges = left.flatMap((a, row) =>
    right.flatMap((b, column) => {
      const known = (totals.get(`old\n${a.key}`) ?? 0) + (totals.get(`new\n${b.key}`) ?? 0);
      const shared = known === 0 ? null : (2 * (votes.get(`${a.key}\n${b.key}`) ?? 0)) / known;
      const score = themeScore(a, b, shared);
      if (score < THRESHOLD || a.key.includes('\t') !== b.key.includes('\t')) return [];
      const apart = row / left.length - column / right.length;
      return [{ row, column, score, weight: score - 0.02 * apart * apart }];
    }),
  );
  const chosen = assign(left.length, right.length, edges);
  return edges.flatMap(({ row, column, score }) => {
    const [a, b] = [left[row], right[column]];
    return chosen[row] === column && a !== undefined && b !== undefined
      ? [{ oldKey: a.key, newKey: b.key, score }]
      : [];
  });
}

/** Share of the items of two themes that must be the same for them to be one under another title. */
const MOSTLY = 0.6;

/**
 * The themes with those that have other titles and the same items: `Cải cách thể chế` renamed `Xây dựng pháp luật`.
 *
 * @param pairs - items that are one
 */
export function withRenamed(
  themes: readonly ThemeMatch[],
  pairs: readonly (readonly [Item, Item])[],
): ThemeMatch[] {
  const [oldKeys, newKeys] = [
    new Set(themes.map((one) => one.oldKey)),
    new Set(themes.map((one) => one.newKey)),
  ];
  const votes = new Map<string, number>();
  const totals = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): Map<string, number> =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [a, b] of pairs) {
    add(totals, `old\n${themeOf(a)}`);
    add(totals, `new\n${themeOf(b)}`);
    if (!oldKeys.has(themeOf(a)) && !newKeys.has(themeOf(b))) add(votes, `${themeOf(a)}\n${themeOf(b)}`);
  }
  const renamed = [...votes]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([key, count]): ThemeMatch[] => {
      const [oldKey = '', newKey = ''] = key.split('\n');
      const most = Math.max(totals.get(`old\n${oldKey}`) ?? 0, totals.get(`new\n${newKey}`) ?? 0);
      if (oldKeys.has(oldKey) || newKeys.has(newKey) || count < most * MOSTLY) return [];
      if (oldKey.includes('\t') !== newKey.includes('\t')) return [];
      oldKeys.add(oldKey);
      newKeys.add(newKey);
      return [{ oldKey, newKey, score: count / most }];
    });
  return [...themes, ...renamed];
}

function themeScore(a: Theme, b: Theme, shared: number | null): number {
  const words = TITLE * alikeTitles(a.title, b.title) + PATH * alike(a.path, b.path);
  return shared === null ? words / (TITLE + PATH) : words + SHARED_ITEMS * shared;
}

/** Letters in a row that a typo leaves of a word. */
const GRAM = 3;
/** What letters count beside words: `Cải cách thể chề` is `Cải cách thể chế`, but not as surely. */
const BY_LETTERS = 0.9;

/** By words, or by letters where a typo makes other words. */
function alikeTitles(a: readonly string[], b: readonly string[]): number {
  const byWords = alike(a, b);
  return byWords === 1 ? 1 : Math.max(byWords, BY_LETTERS * alike(gramsOf(a), gramsOf(b)));
}

function gramsOf(words: readonly string[]): string[] {
  const letters = ` ${words.join(' ')} `;
  return Array.from({ length: Math.max(0, letters.length - GRAM + 1) }, (_, at) =>
    letters.slice(at, at + GRAM),
  );
}

/** Dice's coefficient of two lists of words; 1 where both are empty. */
function alike(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      shared += 1;
      counts.set(word, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

function themesOf(plan: Plan, items: readonly Item[]): Theme[] {
  const byId = new Map(plan.sections.map((section) => [section.id, section]));
  const sections = plan.sections.map((section) => ({
    key: section.id,
    title: wordsOf(section.title),
    path: pathAbove(section, byId),
  }));
  const groups = new Map<string, Theme>();
  for (const item of items) {
    const key = themeOf(item);
    if (key === item.sectionId || groups.has(key)) continue;
    groups.set(key, {
      key,
      title: wordsOf(item.group),
      path: wordsOf(byId.get(item.sectionId)?.title ?? null),
    });
  }
  return [...sections, ...groups.values()];
}

function pathAbove(section: Section, byId: ReadonlyMap<string, Section>): string[] {
  const words: string[] = [];
  const seen = new Set<string>([section.id]);
  let above = section.parentId === null ? undefined : byId.get(section.parentId);
  while (above !== undefined && !seen.has(above.id)) {
    seen.add(above.id);
    words.push(...wordsOf(above.title));
    above = above.parentId === null ? undefined : byId.get(above.parentId);
  }
  return words;
}

function wordsOf(text: string | null): string[] {
  return maskedKey(text).split(' ').filter(Boolean);
}
