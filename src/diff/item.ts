/** Targets and tasks as one thing to compare, and the content of one or several of them. */
import type { Assignee, Deadline, ExtraCell, Measure, Span, Target, Task, Unread } from '../plan/index.js';
import { dutyOf } from './duty.js';

export type Item = Target | Task;

/** The columns only a task has; null where there is none or it repeats the text. */
export function objectiveOf(item: Item): string | null {
  return 'objective' in item && item.objective !== item.text ? item.objective : null;
}

export function activityOf(item: Item): string | null {
  return 'activity' in item ? item.activity : null;
}

export function outputsOf(item: Item): string[] {
  return 'outputs' in item ? item.outputs : [];
}

export function noteOf(item: Item): string | null {
  return 'note' in item ? item.note : null;
}

export function valueTextOf(item: Item): string | null {
  return 'valueText' in item ? item.valueText : null;
}

/** True for a row of a table: its cells, not its place in the outline, say what it is about. */
export function isRow(item: Item): boolean {
  return 'origin' in item ? item.origin === 'annex' : item.number !== null;
}

/** What is compared of an item, of a row with its sub-rows, or of the parts of a split taken together. */
export interface Content {
  text: string;
  /** The text without the agency it opens with. */
  duty: string;
  objective: string | null;
  activity: string | null;
  note: string | null;
  value: string | null;
  group: string | null;
  outputs: string[];
  lead: Assignee[];
  support: Assignee[];
  monitor: Assignee[];
  extra: ExtraCell[];
  unread: Unread[];
  deadlines: Deadline[];
  measures: Measure[];
  spans: Span[];
}

/**
 * The words of the items one after the other, and everything that they and `below` are to yield.
 *
 * @param items - the items themselves
 * @param below - sub-rows whose outputs, agencies, deadlines and measures count as the row's own
 */
export function contentOf(items: readonly Item[], below: readonly Item[] = []): Content {
  const all = [...items, ...below];
  const words = (pick: (item: Item) => string | null): string | null => {
    const found = [...new Set(items.map(pick).filter((text) => text !== null))];
    return found.length === 0 ? null : found.join(' ');
  };
  return {
    text: words((item) => item.text) ?? '',
    duty: words(dutyOf) ?? '',
    objective: words(objectiveOf),
    activity: words(activityOf),
    note: words(noteOf),
    value: words(valueTextOf),
    group: items[0]?.group ?? null,
    outputs: [...new Set(all.flatMap(outputsOf))],
    lead: agencies(all.flatMap((item) => item.lead)),
    support: agencies(all.flatMap((item) => item.support)),
    monitor: agencies(all.flatMap((item) => item.monitor)),
    extra: items.flatMap((item) => item.extra),
    unread: all.flatMap((item) => item.unread),
    deadlines: all.flatMap((item) => item.deadline ?? []),
    measures: below.length === 0 ? all.flatMap((item) => item.measures) : distinct(all),
    spans: items.flatMap((item) => item.spans),
  };
}

function agencies(list: readonly Assignee[]): Assignee[] {
  return [...new Map(list.map((agency) => [agency.organizationId, agency])).values()];
}

/** A merged cell is filled down into every sub-row, its measures with it; they count once. */
function distinct(items: readonly Item[]): Measure[] {
  const byPlace = new Map<string, Measure>();
  for (const measure of items.flatMap((item) => item.measures)) {
    const place = measure.spans.map(({ start, end }) => `${start}-${end}`).join();
    byPlace.set(`${place} ${measure.text}`, measure);
  }
  return [...byPlace.values()];
}
