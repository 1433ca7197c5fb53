/** A comparison as readers see it: one line an entry, with the words, theme, agencies and pages of both sides. */
import type { Plan } from '../../plan/index.js';
import { compareWords } from '../changes/words.js';
import { LIST_NAMES, type ListName } from '../lists.js';
import type { Aspect, Change, ChangedField, DiffEntry, DiffKind, PlanDiff, WordRun } from '../schema.js';
import { type Named, namesOf, type PlanNames } from './names.js';

/** Both plans and what became of the one in the other. */
export interface Comparison {
  old: Plan;
  new: Plan;
  diff: PlanDiff;
}

/** One side of a line. */
export interface LineSide {
  ids: string[];
  text: string;
  /** 1-based pages, ascending. */
  pages: number[];
  /** UTF-16 offset of its first words in the canonical text. */
  start: number;
}

/** What a row says beside its words: who leads, by when, what it yields. */
export interface Fact {
  field: ChangedField;
  text: string;
}

export interface Line {
  list: ListName;
  kind: DiffKind;
  moved: boolean;
  score: number | null;
  theme: string;
  /** Names of the new plan where it has the agency, so that one body has one name. */
  agencies: string[];
  /** Null where nothing stands on that side. */
  old: LineSide | null;
  new: LineSide | null;
  /** Word by word; null where one side is empty or nothing differs. */
  words: WordRun[] | null;
  /** What of the words' meaning changed. */
  aspects: Aspect[];
  /** Changes of anything but the words above. */
  changes: Change[];
  /** The whole row, for what stands on one side only. */
  facts: Fact[];
  /** Ids where the document says the same again. */
  twins: string[];
}

/** The lines of every list, in the order of the comparison; what is told twice stands once. */
export function linesOf(comparison: Comparison, only: ReadonlySet<DiffKind> | null = null): Line[] {
  const sides = namesOf(comparison);
  return LIST_NAMES.flatMap((list) => {
    const twins = twinsOf(comparison.diff[list]);
    return comparison.diff[list]
      .filter(({ kind, sameAs }) => sameAs === null && (only === null || only.has(kind)))
      .map((entry) => lineOf(list, entry, sides, twins));
  });
}

/** The lines of the kinds asked for; without a wish, of all that is not unchanged. */
export function changedLines(comparison: Comparison, only: ReadonlySet<DiffKind> | null): Line[] {
  return linesOf(comparison, only).filter(({ kind }) => only !== null || kind !== 'unchanged');
}

/** Ids of the entries that repeat another one, by its id. */
function twinsOf(entries: readonly DiffEntry[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { sameAs, newIds, oldIds } of entries)
    if (sameAs !== null)
      found.set(sameAs, [...(found.get(sameAs) ?? []), ...(newIds.length > 0 ? newIds : oldIds)]);
  return found;
}

function lineOf(
  list: ListName,
  entry: DiffEntry,
  sides: PlanNames,
  twins: ReadonlyMap<string, readonly string[]>,
): Line {
  const old = entry.oldIds.flatMap((id) => sides.old[list].get(id) ?? []);
  const next = entry.newIds.flatMap((id) => sides.new[list].get(id) ?? []);
  const [before, after] = [sideOf(entry.oldIds, old), sideOf(entry.newIds, next)];
  const differ =
    before !== null && after !== null && before.text !== after.text && entry.kind !== 'unchanged';
  const lone = entry.kind === 'added' || entry.kind === 'removed';
  return {
    list,
    kind: entry.kind,
    moved: entry.moved,
    score: entry.score,
    theme: (next[0] ?? old[0])?.theme ?? '',
    agencies: [...new Set([...next, ...old].flatMap(({ agencies }) => agencies))],
    old: before,
    new: after,
    words: differ ? compareWords(before.text, after.text) : null,
    aspects: entry.changes.filter(isOfWords).flatMap(({ aspects }) => aspects),
    changes: lone ? [] : entry.changes.filter((change) => !isShown(change, differ)),
    facts: lone ? [...next, ...old].flatMap(({ facts }) => facts) : [],
    twins: [...(twins.get(entry.newIds[0] ?? entry.oldIds[0] ?? '') ?? [])],
  };
}

function isOfWords({ field }: Change): boolean {
  return field === 'text' || field === 'objective' || field === 'title';
}

/** True where the words of a line already tell a change. */
function isShown(change: Change, differ: boolean): boolean {
  return differ && isOfWords(change) && change.direction !== 'not-rolled';
}

function sideOf(ids: readonly string[], named: readonly Named[]): LineSide | null {
  if (ids.length === 0) return null;
  const pages = named.flatMap(({ spans }) => spans.flatMap(({ page }) => page ?? []));
  return {
    ids: [...ids],
    text: named.map(({ text }) => text).join(' ¶ '),
    pages: [...new Set(pages)].sort((a, b) => a - b),
    start: Math.min(
      ...named.flatMap(({ spans }) => spans.map(({ start }) => start)),
      Number.MAX_SAFE_INTEGER,
    ),
  };
}
