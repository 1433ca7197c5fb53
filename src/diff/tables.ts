/** Tables: their captions, columns and declared counts, and the rows of those that make no items. */
import type { Plan, PlanTable, Span } from '../plan/index.js';
import { changeOf, sideOf } from './changes/change.js';
import { type Context, compareTexts, kindOf } from './changes/index.js';
import { pairUp } from './changes/lists.js';
import { commonShare } from './changes/outputs.js';
import type { Words } from './changes/texts.js';
import { addedEntry, inReadingOrder, removedEntry } from './entries.js';
import type { Change, DiffEntry } from './schema.js';

/** From this share of common words on two rows, or two heads, are one. */
const ALIKE = 0.5;

/** Rows without items are compared by likeness up to this many pairs, beyond it by equal words. */
const MOST_PAIRS = 40_000;

export function compareTables(old: Plan, next: Plan, context: Context): DiffEntry[] {
  const { keyOf } = context.wording;
  const head = ({ caption, columns }: PlanTable): string =>
    [caption ?? '', ...columns.map(({ header }) => header)].join(' ');
  const {
    pairs,
    old: gone,
    next: come,
  } = pairUp(old.tables, next.tables, [
    (a, b) => keyOf(head(a)) === keyOf(head(b)) && a.rows.length === b.rows.length,
    (a, b) => keyOf(head(a)) === keyOf(head(b)),
    (a, b) => commonShare(head(a), head(b)) >= ALIKE,
  ]);
  const [itemsBefore, itemsAfter] = [startsOf(old), startsOf(next)];
  const entries = [
    ...pairs.map(([a, b]) =>
      pairEntry(a, b, [
        ...compareTexts('caption', captionOf(a, old), captionOf(b, next), context),
        ...compareColumns(a, b, context),
        ...compareCounts(a, b),
        ...compareRows(bareRows(a, itemsBefore), bareRows(b, itemsAfter), context),
      ]),
    ),
    ...gone.map((table) => bare(removedEntry(table))),
    ...come.map((table) => bare(addedEntry(table))),
  ];
  return inReadingOrder(
    entries,
    old.tables.map(({ id }) => id),
    next.tables.map(({ id }) => id),
  );
}

/** A caption that is the title of its section is compared there. */
function captionOf({ caption, sectionId }: PlanTable, { sections }: Plan): Words {
  const title = sections.find(({ id }) => id === sectionId)?.title;
  return { text: caption === title ? null : caption, spans: [] };
}

function bare({ patches: _, ...entry }: DiffEntry & { patches: unknown }): DiffEntry {
  return entry;
}

function pairEntry(a: PlanTable, b: PlanTable, changes: Change[]): DiffEntry {
  return {
    kind: kindOf(changes),
    moved: false,
    tier: changes.length === 0 ? 'same-text' : 'similar-in-theme',
    score: 1,
    oldIds: [a.id],
    newIds: [b.id],
    sameAs: null,
    changes,
  };
}

function compareColumns(a: PlanTable, b: PlanTable, context: Context): Change[] {
  const headers = ({ columns }: PlanTable): string[] => columns.map(({ header }) => header);
  const { pairs, old, next } = pairUp(headers(a), headers(b), [
    (x, y) => x === y,
    (x, y) => context.wording.keyOf(x) === context.wording.keyOf(y),
    (x, y) => commonShare(x, y) >= ALIKE,
  ]);
  const compare = (x: string | null, y: string | null): Change[] =>
    compareTexts('columns', { text: x, spans: [] }, { text: y, spans: [] }, context);
  return [
    ...pairs.flatMap(([x, y]) => compare(x, y)),
    ...old.flatMap((header) => compare(header, null)),
    ...next.flatMap((header) => compare(null, header)),
  ];
}

function compareCounts(a: PlanTable, b: PlanTable): Change[] {
  if (a.declaredCount === b.declaredCount) return [];
  const side = ({ declaredCount }: PlanTable) =>
    declaredCount === null ? null : sideOf(`${declaredCount}`, []);
  return [changeOf('declaredCount', side(a), side(b), 'replaced')];
}

interface BareRow {
  text: string;
  spans: Span[];
}

/** Rows that no item was made of: their words stand nowhere else in the plan. */
function bareRows({ rows }: PlanTable, starts: ReadonlySet<number>): BareRow[] {
  const holdsItem = (spans: readonly Span[]): boolean =>
    spans.some(({ start, end }) => {
      for (let at = start; at < end; at++) if (starts.has(at)) return true;
      return false;
    });
  return rows
    .filter(({ spans }) => !holdsItem(spans))
    .map(({ cells, spans }) => ({ text: cells.filter((cell) => cell !== '').join(' | '), spans }));
}

function startsOf({ targets, tasks, results, statements }: Plan): Set<number> {
  return new Set(
    [...targets, ...tasks, ...results, ...statements].flatMap(({ spans }) => spans.map(({ start }) => start)),
  );
}

function compareRows(old: readonly BareRow[], next: readonly BareRow[], context: Context): Change[] {
  const { keyOf } = context.wording;
  const first = pairUp(old, next, [(a, b) => a.text === b.text]);
  const few = first.old.length * first.next.length <= MOST_PAIRS;
  const rest = pairUp(first.old, first.next, [
    (a, b) => keyOf(a.text) === keyOf(b.text),
    (a, b) => few && commonShare(a.text, b.text) >= ALIKE,
  ]);
  const none = { text: null, spans: [] };
  return [
    ...rest.pairs.flatMap(([a, b]) => compareTexts('rows', a, b, context)),
    ...rest.old.flatMap((row) => compareTexts('rows', row, none, context)),
    ...rest.next.flatMap((row) => compareTexts('rows', none, row, context)),
  ];
}
