/** Two plans against each other. */

import type { Plan, Target, Task } from '../plan/index.js';
import { VERSION } from '../version.js';
import { articleLabel } from '../vietnamese/markers/words.js';
import type { Context } from './changes/index.js';
import { compareDocuments, unplacedEntry } from './document/index.js';
import { compareUntold, type Texts } from './document/untold.js';
import { countKinds } from './entries.js';
import type { Item } from './item.js';
import { asItem, entriesOf, matchList, pairsOf, type Setting, withPatchesOf } from './items.js';
import { createVocabulary } from './match/likeness.js';
import { compareOrganizations } from './organizationEntries.js';
import { matchAgencies } from './organizations.js';
import { isVersion, relationOf } from './relation.js';
import { DIFF_SCHEMA_VERSION, type DiffEntry, type PlanDiff } from './schema.js';
import { compareSections } from './sections.js';
import { sideOf } from './sides.js';
import { compareTables } from './tables.js';
import { matchThemes, withRenamed } from './themes.js';
import { twinsOf, withTwins } from './twins.js';
import { wordingOf } from './wording.js';
import { textKey } from './words.js';
import { yearsBetween, yearsOf } from './years.js';

/** What a comparison may be told. */
export interface DiffOptions {
  /** Years from the old plan to the new, where the plans themselves tell it wrong. */
  yearShift?: number;
  /** The canonical texts, where they are at hand: what differs in them outside every part of the plans is then told line by line. */
  texts?: Texts;
}

/**
 * Compares two plans whole: matches their parts and says of each what became of it. Pure and deterministic; `diffPlans(b, a)`
 * has the same matches with the sides exchanged.
 */
export function diffPlans(old: Plan, next: Plan, options: DiffOptions = {}): PlanDiff {
  const years = options.yearShift ?? yearsBetween(old, next);
  const context = contextOf(old, next, years);
  const [before, after] = [itemsOf(old), itemsOf(next)];
  const { writeOut } = context.wording;
  const setting: Setting = {
    context,
    language: {
      wording: context.wording,
      vocabulary: createVocabulary(
        (text, { start, end }) => writeOut(text.slice(start, end))?.map(({ mask }) => mask) ?? null,
      ),
    },
    themes: matchThemes(old, next, { old: before, next: after }, twinsOf(before, after)),
    byKey: isVersion(old, next),
    oldSections: new Map(old.sections.map((section) => [section.id, section])),
    newSections: new Map(next.sections.map((section) => [section.id, section])),
  };
  const said = { old: statementsOf(old), next: statementsOf(next) };
  const matched = {
    targets: matchList<Target>(old.targets, next.targets, setting),
    tasks: matchList<Task>(old.tasks, next.tasks, setting),
    results: matchList<Target>(old.results.map(asItem), next.results.map(asItem), setting),
    statements: matchList<Target>(said.old.map(asItem), said.next.map(asItem), setting),
  };
  const pairs = [
    ...pairsOf(matched.targets),
    ...pairsOf(matched.tasks),
    ...pairsOf(matched.results),
    ...pairsOf(matched.statements),
  ];
  const themes = withRenamed(setting.themes, pairs);
  const placed = { ...setting, themes };
  const lists = {
    document: compareDocuments(old, next, context),
    sections: compareSections(old, next, themes, context),
    targets: entriesOf(matched.targets, placed),
    tasks: withTwins(entriesOf(matched.tasks, placed), old, next),
    results: withPatchesOf(entriesOf(matched.results, placed), old.results, next.results),
    statements: withPatchesOf(entriesOf(matched.statements, placed), said.old, said.next),
    tables: compareTables(old, next, context),
    organizations: compareOrganizations(old, next, context.agencies),
  };
  if (options.texts !== undefined)
    lists.document.push(
      ...compareUntold({ old, new: next }, options.texts, Object.values<DiffEntry[]>(lists).flat(), context),
    );
  if (Object.values(lists).every((entries) => entries.every(({ kind }) => kind === 'unchanged')))
    lists.document.push(...unplacedEntry(old, next));
  return {
    schemaVersion: DIFF_SCHEMA_VERSION,
    generator: { name: 'kehoach', version: VERSION },
    old: sideOf(old),
    new: sideOf(next),
    yearShift: years,
    relation: relationOf(old, next, context.wording),
    summary: {
      same: Object.values(lists).every((entries) => entries.every(({ kind }) => kind === 'unchanged')),
      document: countKinds(lists.document),
      sections: countKinds(lists.sections),
      targets: countKinds(lists.targets),
      tasks: countKinds(lists.tasks),
      results: countKinds(lists.results),
      statements: countKinds(lists.statements),
      tables: countKinds(lists.tables),
      organizations: countKinds(lists.organizations),
    },
    ...lists,
  };
}

function contextOf(old: Plan, next: Plan, years: number): Context {
  const [before, after] = [yearsOf(old), yearsOf(next)];
  return {
    years,
    oldFrom: before?.from ?? null,
    oldUntil: before?.to ?? null,
    newFrom: after?.from ?? null,
    agencies: matchAgencies(old, next),
    wording: wordingOf(old, next),
  };
}

/** Statements but for the articles, which are parts of the document. */
function statementsOf({ statements, document }: Plan): Plan['statements'] {
  const articles = new Set(
    document.articles.map(({ number, text }) => textKey(`${articleLabel(number)}. ${text}`)),
  );
  return statements.filter(({ text }) => !articles.has(textKey(text)));
}

function itemsOf({ targets, tasks, results, statements }: Plan): Item[] {
  return [...targets, ...tasks, ...results.map(asItem), ...statements.map(asItem)];
}
