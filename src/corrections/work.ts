import type { Plan, Result, Span, Statement, Target, Task } from '../plan/index.js';
import { foldedWords } from './agrees.js';
import type { CorrectionLine } from './line.js';

/** Lists of a plan whose items can be corrected. */
export const LISTS = ['tasks', 'targets', 'results', 'statements'] as const;
export type ListName = (typeof LISTS)[number];

/** An item with the list it stands in. */
export type Item =
  | { list: 'tasks'; item: Task }
  | { list: 'targets'; item: Target }
  | { list: 'results'; item: Result }
  | { list: 'statements'; item: Statement };

/** A plan being corrected. */
export interface Work {
  /** A copy; the plan that was given stays. */
  readonly plan: Plan;
  /** Canonical text of the document. */
  readonly text: string;
  /** The item a line is about: by key, else the only one with these words; null where there is none. */
  find: (line: Pick<CorrectionLine, 'key' | 'quote'>) => Item | null;
  /** To be called when items have come or gone. */
  moved: () => void;
}

/** How applying a line ended: `stale` where what was read is no longer what was corrected. */
export type Ended = 'applied' | 'stale' | 'obsolete';

/** Rule of every value that a person set. */
export const CORRECTED_RULE = 'correction/set';

/** Begins work on a copy of a plan. */
export function startWork(plan: Plan, text: string): Work {
  const copy = structuredClone(plan);
  let shelves: { byKey: Map<string, Item>; byWords: Map<string, Item | null> } | null = null;
  return {
    plan: copy,
    text,
    find({ key, quote }) {
      shelves ??= shelvesOf(copy);
      return (
        shelves.byKey.get(key) ?? (quote === '' ? null : (shelves.byWords.get(foldedWords(quote)) ?? null))
      );
    },
    moved() {
      shelves = null;
    },
  };
}

/** Items by key, and by words where only one has them. */
function shelvesOf(plan: Plan): { byKey: Map<string, Item>; byWords: Map<string, Item | null> } {
  const byKey = new Map<string, Item>();
  const byWords = new Map<string, Item | null>();
  for (const found of itemsOf(plan)) {
    byKey.set(found.item.key, found);
    const words = foldedWords(found.item.text);
    byWords.set(words, byWords.has(words) ? null : found);
  }
  return { byKey, byWords };
}

/** Every item of a plan. */
export function* itemsOf(plan: Plan): Generator<Item> {
  for (const item of plan.tasks) yield { list: 'tasks', item };
  for (const item of plan.targets) yield { list: 'targets', item };
  for (const item of plan.results) yield { list: 'results', item };
  for (const item of plan.statements) yield { list: 'statements', item };
}

/** Puts an item into its list where reading order has it. */
export function insertInOrder<T extends { spans: Span[] }>(list: T[], item: T): void {
  const at = list.findIndex(({ spans }) => startOf(spans) > startOf(item.spans));
  list.splice(at === -1 ? list.length : at, 0, item);
}

/** Where spans begin; 0 where there are none. */
export function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}

/** Takes an item out; what stood under it then stands under what it stood under. */
export function takeOut(work: Work, { list, item }: Item): void {
  const { plan } = work;
  const all: { id: string }[] = plan[list];
  all.splice(
    all.findIndex(({ id }) => id === item.id),
    1,
  );
  const parentId = 'parentId' in item ? item.parentId : null;
  for (const other of [...plan.tasks, ...plan.targets, ...plan.statements])
    if (other.parentId === item.id) other.parentId = parentId;
  for (const task of plan.tasks) if (task.sameAs === item.id) task.sameAs = null;
  work.moved();
}
