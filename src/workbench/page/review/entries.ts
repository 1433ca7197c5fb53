/** What stands in the list beside the document: every item in reading order, or only what is doubtful. */
import type { Plan, Result, Span, Statement, Target, Task } from '../../../plan/index.js';
import { type Doubt, doubtsOf } from '../../doubts.js';
import { isFound, searchable } from '../../fold.js';
import { lostMark, type MarkList } from '../../marks.js';
import type { Loaded } from '../client.js';
import type { EntryList } from './model.js';

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
  /** Words it is found by. */
  words: string;
}

const LISTS = ['targets', 'tasks', 'results', 'statements'] as const;

/** Items by key, each with its list. */
export function itemsByKey(plan: Plan): Map<string, { list: MarkList; item: AnyItem }> {
  return new Map(LISTS.flatMap((list) => plan[list].map((item) => [item.key, { list, item }] as const)));
}

/** What is doubtful, each with the item it is about. */
export function queueOf({ plan, text, lines }: Loaded): Entry[] {
  const items = itemsByKey(plan);
  const markOf = markFinder(plan);
  const seen = new Map<string, number>();
  return doubtsOf(plan, text, lines).map((doubt) => {
    const found = items.get(doubt.key);
    // The same for one doubt whatever comes and goes around it.
    const name = `${doubt.kind}:${doubt.key}:${doubt.path}:${doubt.key === '' ? doubt.text : ''}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return {
      id: times === 1 ? name : `${name}:${times}`,
      mark: doubt.key === '' ? markOf(doubt) : doubt.key,
      list: found?.list ?? null,
      item: found?.item ?? null,
      doubt,
      spans: doubt.spans,
      words: searchable(`${found?.item.text ?? ''} ${doubt.text}`),
    };
  });
}

/** Every item, and what nothing claimed, in reading order. */
export function everythingOf({ plan }: Loaded): Entry[] {
  const entries = LISTS.flatMap((list) =>
    plan[list].map(
      (item): Entry => ({
        id: item.key,
        mark: item.key,
        list,
        item,
        doubt: null,
        spans: item.spans,
        words: searchable(wordsOf(item)),
      }),
    ),
  );
  return entries.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** What an item is found by: its words, and the agencies it names. */
function wordsOf(item: AnyItem): string {
  const agencies = 'lead' in item ? [...item.lead, ...item.support].map(({ name }) => name) : [];
  return [item.text, item.id, ...agencies].join(' ');
}

/** Names of the entries whose words fit a question; one that has not arrived yet fits none. */
export function filtered({ names, entries }: EntryList, question: string): readonly string[] {
  if (question.trim() === '') return names;
  return names.filter((name) => isFound(entries.get(name)?.words ?? '', question));
}

/** A warning about words is shown at the item they are in, if they are in one. */
function markFinder(plan: Plan): (doubt: Doubt) => string {
  const places = LISTS.flatMap((list) =>
    plan[list].flatMap(({ key, spans }) => spans.map(({ start, end }) => ({ start, end, key }))),
  ).sort((a, b) => a.start - b.start);
  return ({ kind, spans }) => {
    if (kind === 'unclaimed') return lostMark(spans);
    const [first] = spans;
    if (first === undefined) return '';
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? 0) < first.end) low = middle + 1;
      else high = middle;
    }
    const before = places[low - 1];
    return before !== undefined && before.end > first.start ? before.key : '';
  };
}
