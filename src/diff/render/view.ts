/** A comparison as readers see it: one line an entry, with the words, theme, agencies and pages of both sides. */
import type { Plan, Section, Span } from '../../plan/index.js';
import { compareWords } from '../changes/words.js';
import { type Item, objectiveOf } from '../item.js';
import type { Change, DiffEntry, DiffKind, PlanDiff, WordRun } from '../schema.js';

/** Both plans and what became of the one in the other. */
export interface Comparison {
  old: Plan;
  new: Plan;
  diff: PlanDiff;
}

export type ListName = 'sections' | 'targets' | 'tasks' | 'organizations';
export const LIST_NAMES: readonly ListName[] = ['sections', 'targets', 'tasks', 'organizations'];

/** One side of a line. */
export interface LineSide {
  ids: string[];
  text: string;
  /** 1-based pages, ascending. */
  pages: number[];
}

export interface Line {
  list: ListName;
  kind: DiffKind;
  moved: boolean;
  score: number | null;
  theme: string;
  agencies: string[];
  /** Null where nothing stands on that side. */
  old: LineSide | null;
  new: LineSide | null;
  /** Word by word; null where one side is empty or nothing differs. */
  words: WordRun[] | null;
  /** Changes of anything but the words above. */
  changes: Change[];
}

/** The lines of every list, in the order of the comparison. */
export function linesOf(comparison: Comparison, only: ReadonlySet<DiffKind> | null = null): Line[] {
  const sides = { old: itemsOf(comparison.old), new: itemsOf(comparison.new) };
  return LIST_NAMES.flatMap((list) =>
    comparison.diff[list]
      .filter(({ kind }) => only === null || only.has(kind))
      .map((entry) => lineOf(list, entry, sides)),
  );
}

/** The lines of the kinds asked for; without a wish, of all that is not unchanged. */
export function changedLines(comparison: Comparison, only: ReadonlySet<DiffKind> | null): Line[] {
  return linesOf(comparison, only).filter(({ kind }) => only !== null || kind !== 'unchanged');
}

interface Named {
  text: string;
  theme: string;
  agencies: string[];
  spans: Span[];
}

type Index = Record<ListName, ReadonlyMap<string, Named>>;

function itemsOf(plan: Plan): Index {
  const sections = new Map(plan.sections.map((section) => [section.id, section]));
  const items = (list: readonly Item[]): Map<string, Named> =>
    new Map(list.map((item) => [item.id, namedItem(item, sections)]));
  return {
    sections: new Map(
      plan.sections.map(({ id, marker, title, spans, parentId }) => [
        id,
        {
          text: title ?? marker ?? id,
          theme: titleOf(parentId === null ? undefined : sections.get(parentId)),
          agencies: [],
          spans,
        },
      ]),
    ),
    targets: items(plan.targets),
    tasks: items(plan.tasks),
    organizations: new Map(
      plan.organizations.map(({ id, name }) => [id, { text: name, theme: '', agencies: [name], spans: [] }]),
    ),
  };
}

function namedItem(item: Item, sections: ReadonlyMap<string, Section>): Named {
  return {
    text: [objectiveOf(item), item.text].filter(Boolean).join(' — '),
    theme: item.group ?? titleOf(sections.get(item.sectionId)),
    agencies: [...new Set([...item.lead, ...item.support].map(({ name }) => name))],
    spans: item.spans,
  };
}

function titleOf(section: Section | undefined): string {
  return section?.title ?? section?.id ?? '';
}

function lineOf(list: ListName, entry: DiffEntry, sides: { old: Index; new: Index }): Line {
  const old = entry.oldIds.flatMap((id) => sides.old[list].get(id) ?? []);
  const next = entry.newIds.flatMap((id) => sides.new[list].get(id) ?? []);
  const [before, after] = [sideOf(entry.oldIds, old), sideOf(entry.newIds, next)];
  const differ =
    before !== null && after !== null && before.text !== after.text && entry.kind !== 'unchanged';
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
    changes: entry.changes.filter(({ field }) => !['text', 'objective', 'title'].includes(field)),
  };
}

function sideOf(ids: readonly string[], named: readonly Named[]): LineSide | null {
  if (ids.length === 0) return null;
  const pages = named.flatMap(({ spans }) => spans.flatMap(({ page }) => page ?? []));
  return {
    ids: [...ids],
    text: named.map(({ text }) => text).join(' ¶ '),
    pages: [...new Set(pages)].sort((a, b) => a - b),
  };
}
