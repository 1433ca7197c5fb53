/** What stands in the list beside the document: every item in reading order, or only what is doubtful. */
import type { Plan, Result, Span, Statement, Target, Task } from '../../../plan/index.js';
import { type Doubt, doubtsOf } from '../../doubts.js';
import { isFound, searchable } from '../../fold.js';
import { lostMark, type MarkList } from '../../marks.js';
import type { Loaded } from '../client.js';

export type AnyItem = Task | Target | Result | Statement;

/** One entry of the list. */
export interface Entry {
  id: string;
  /** Mark of its words in the document. */
  mark: string;
  list: MarkList | null;
  item: AnyItem | null;
  doubt: Doubt | null;
  spans: readonly Span[];
}

const LISTS = ['targets', 'tasks', 'results', 'statements'] as const;

/** Items by key, each with its list. */
export function itemsByKey(plan: Plan): Map<string, { list: MarkList; item: AnyItem }> {
  return new Map(LISTS.flatMap((list) => plan[list].map((item) => [item.key, { list, item }] as const)));
}

/** What is doubtful, each with the item it is about. */
export function queueOf({ plan, text, lines }: Loaded): Entry[] {
  const items = itemsByKey(plan);
  return doubtsOf(plan, text, lines).map((doubt, index) => {
    const found = items.get(doubt.key);
    return {
      id: `${index}:${doubt.key}:${doubt.path}`,
      mark: doubt.key === '' ? markOf(doubt, plan) : doubt.key,
      list: found?.list ?? null,
      item: found?.item ?? null,
      doubt,
      spans: doubt.spans,
    };
  });
}

/** Every item, and what nothing claimed, in reading order. */
export function everythingOf({ plan }: Loaded): Entry[] {
  const entries = LISTS.flatMap((list) =>
    plan[list].map(
      (item): Entry => ({ id: item.key, mark: item.key, list, item, doubt: null, spans: item.spans }),
    ),
  );
  return entries.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** Entries whose words fit a question. */
export function filtered(entries: readonly Entry[], question: string): Entry[] {
  if (question.trim() === '') return [...entries];
  return entries.filter(({ item, doubt }) =>
    isFound(searchable(`${item?.text ?? ''} ${doubt?.text ?? ''} ${item?.id ?? ''}`), question),
  );
}

/** A warning about words is shown at the item they are in, if they are in one. */
function markOf({ kind, spans }: Doubt, plan: Plan): string {
  if (kind === 'unclaimed') return lostMark(spans);
  const [first] = spans;
  if (first === undefined) return '';
  for (const list of LISTS)
    for (const { key, spans: own } of plan[list])
      if (own.some(({ start, end }) => start < first.end && first.start < end)) return key;
  return '';
}
