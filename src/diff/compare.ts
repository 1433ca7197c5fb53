/** Two plans against each other. */
import type { Plan, Target, Task } from '../plan/index.js';
import { VERSION } from '../version.js';
import { isAcronym } from '../vietnamese/abbreviations/index.js';
import { type Context, compareContents, kindOf } from './changes/index.js';
import {
  addedEntry,
  countKinds,
  inReadingOrder,
  type Patched,
  patchesOf,
  removedEntry,
  roundScore,
} from './entries.js';
import { contentOf, type Item } from './item.js';
import { type Family, familyOf } from './match/family.js';
import { type Match, matchItems } from './match/index.js';
import { createVocabulary, type Vocabulary } from './match/likeness.js';
import { compareOrganizations } from './organizationEntries.js';
import { matchAgencies } from './organizations.js';
import { type Change, DIFF_SCHEMA_VERSION, type PlanDiff } from './schema.js';
import { compareSections } from './sections.js';
import { sideOf } from './sides.js';
import { matchThemes, themeOf } from './themes.js';
import { twinsOf } from './twins.js';
import { tokensOf } from './words.js';
import { yearsBetween, yearsOf } from './years.js';

/** What a comparison may be told. */
export interface DiffOptions {
  /** Years from the old plan to the new, where the plans themselves tell it wrong. */
  yearShift?: number;
}

/**
 * Compares two plans: matches their sections, targets, tasks and agencies, and says of each what became of it. Pure and
 * deterministic; `diffPlans(b, a)` has the same matches with the sides exchanged.
 */
export function diffPlans(old: Plan, next: Plan, options: DiffOptions = {}): PlanDiff {
  const years = options.yearShift ?? yearsBetween(old, next);
  const agencies = matchAgencies(old, next);
  const context: Context = { years, oldUntil: yearsOf(old)?.to ?? null, agencies };
  const [before, after] = [itemsOf(old), itemsOf(next)];
  const themes = matchThemes(old, next, { old: before, next: after }, twinsOf(before, after));
  const newTheme = new Map(themes.map(({ oldKey, newKey }) => [oldKey, newKey]));
  const isSameTheme = (a: string, b: string): boolean => newTheme.get(a) === b;
  const setting: Setting = { context, isSameTheme, vocabulary: vocabularyOf(old, next) };

  const sections = compareSections(old, next, themes, years);
  const targets = compareItems<Target>(old.targets, next.targets, setting);
  const tasks = compareItems<Task>(old.tasks, next.tasks, setting);
  const organizations = compareOrganizations(old, next, agencies);
  const all = [...sections, ...targets, ...tasks, ...organizations];
  return {
    schemaVersion: DIFF_SCHEMA_VERSION,
    generator: { name: 'kehoach', version: VERSION },
    old: sideOf(old),
    new: sideOf(next),
    yearShift: years,
    summary: {
      same: all.every(({ kind }) => kind === 'unchanged'),
      sections: countKinds(sections),
      targets: countKinds(targets),
      tasks: countKinds(tasks),
      organizations: countKinds(organizations),
    },
    sections,
    targets,
    tasks,
    organizations,
  };
}

interface Setting {
  context: Context;
  isSameTheme: (oldTheme: string, newTheme: string) => boolean;
  vocabulary: Vocabulary;
}

function itemsOf({ targets, tasks }: Plan): Item[] {
  return [...targets, ...tasks];
}

/** Words of both plans, short forms written out as either plan does: `CCVC`, `công chức, viên chức`. */
function vocabularyOf(old: Plan, next: Plan): Vocabulary {
  const long = new Map<string, string[]>();
  for (const { short, long: words } of [...old.abbreviations, ...next.abbreviations]) {
    if (words === null || !isAcronym(short)) continue;
    const masks = tokensOf(words).map(({ mask }) => mask);
    const known = long.get(short);
    // Where the two plans disagree the letters stay as they are.
    long.set(
      short,
      known === undefined || known.join(' ') === masks.join(' ') ? masks : [short.toLowerCase()],
    );
  }
  return createVocabulary((text, { mask, start, end }) => long.get(text.slice(start, end)) ?? [mask]);
}

function compareItems<T extends Item>(
  old: readonly T[],
  next: readonly T[],
  { context, isSameTheme, vocabulary }: Setting,
): Patched<T>[] {
  const families = { old: familyOf(old), next: familyOf(next) };
  const matches = matchItems(
    { items: old, family: families.old, themeOf },
    { items: next, family: families.next, themeOf },
    isSameTheme,
    vocabulary,
  );
  const matched = new Set(matches.flatMap((match) => [...match.old, ...match.next]));
  const entries = [
    ...matches.map((match) => entryOf(match as Match<T>, families, isSameTheme, context)),
    ...old.filter((item) => !matched.has(item)).map(removedEntry),
    ...next.filter((item) => !matched.has(item)).map(addedEntry),
  ];
  return inReadingOrder(
    entries,
    old.map(({ id }) => id),
    next.map(({ id }) => id),
  );
}

function entryOf<T extends Item>(
  match: Match<T>,
  families: { old: Family; next: Family },
  isSameTheme: Setting['isSameTheme'],
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
  const moved = !match.old.some((a) => match.next.some((b) => isSameTheme(themeOf(a), themeOf(b))));
  const changes = [
    ...compareContents(old, next, context),
    ...(moved ? [movedChange(match.old[0], match.next[0])] : []),
  ];
  return {
    kind: several ? (match.old.length > match.next.length ? 'merged' : 'split') : kindOf(changes),
    moved,
    tier: match.tier,
    score: roundScore(match.score),
    oldIds: match.old.map(({ id }) => id),
    newIds: match.next.map(({ id }) => id),
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
  const side = (item: Item | undefined): Change['old'] =>
    item === undefined ? null : { text: item.group ?? item.sectionId, value: null, spans: item.spans };
  return { field: 'group', old: side(old), new: side(next), direction: 'moved', words: null };
}
