/** All tasks of all plans: which of them are asked for, nearest date first, and how they spread. */
import { z } from 'zod';
import type { TaskList, TaskRow } from '../api.js';
import { isFound, searchable } from '../fold.js';
import type { Library } from './library/index.js';

const day = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?$/)
  .default('');

/** A question about tasks; what is empty does not narrow. */
export const taskQuestion = z.object({
  q: z.string().max(200).default(''),
  agency: z.string().max(200).default(''),
  /** `2026-Q1`, or `none` for tasks without a date. */
  quarter: z
    .string()
    .regex(/^(?:\d{4}-Q[1-4]|none)?$/)
    .default(''),
  /** ISO date: only tasks due on it. */
  day,
  /** ISO date: only tasks due before it. */
  dueBefore: day,
  /** Ids of documents, separated by commas. */
  ids: z
    .string()
    .max(200_000)
    .default('')
    .transform((ids) => (ids === '' ? null : new Set(ids.split(',')))),
});
export type TaskQuestion = z.infer<typeof taskQuestion>;

/** A task with what is asked of it at hand. */
interface Known {
  row: TaskRow;
  words: string;
  agencies: string[];
  due: string | null;
  quarter: string;
}

/** Whether a question narrows the tasks of a document. */
export function isNarrow({ q, agency, quarter, day, dueBefore }: TaskQuestion): boolean {
  return [q, agency, quarter, day, dueBefore].some((part) => part !== '');
}

/** Answers questions about the tasks of a library; what is made of each document is kept until the document changes. */
export function taskTracker(library: Pick<Library, 'all' | 'revision'>): {
  find: (question: TaskQuestion) => TaskRow[];
} {
  const kept = new WeakMap<readonly TaskRow[], Known[]>();
  let sorted: Known[] = [];
  let revision = -1;
  const knownOf = (tasks: readonly TaskRow[]): Known[] => {
    const before = kept.get(tasks);
    if (before !== undefined) return before;
    const made = tasks.map(knownTask);
    kept.set(tasks, made);
    return made;
  };
  return {
    find(question) {
      if (revision !== library.revision()) {
        revision = library.revision();
        sorted = library.all().flatMap(({ tasks }) => knownOf(tasks));
        sorted.sort((a, b) => compared(a.due ?? '9999', b.due ?? '9999'));
      }
      return sorted.filter((task) => fits(task, question)).map(({ row }) => row);
    },
  };
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function knownTask(row: TaskRow): Known {
  const due = row.deadline?.end ?? null;
  return {
    row,
    words: searchable(row.text),
    agencies: [...row.lead, ...row.support].map(searchable),
    due,
    quarter: quarterOf(due),
  };
}

/** The keys of those tasks of a document that fit a question. */
export function keysThatFit(tasks: readonly TaskRow[], question: TaskQuestion): Set<string> {
  return new Set(tasks.filter((row) => fits(knownTask(row), question)).map(({ key }) => key));
}

function fits({ row, words, agencies, due, quarter }: Known, asked: TaskQuestion): boolean {
  return (
    (asked.ids === null || asked.ids.has(row.document)) &&
    (asked.quarter === '' || quarter === asked.quarter) &&
    (asked.day === '' || due === asked.day) &&
    (asked.dueBefore === '' || (due !== null && due < asked.dueBefore)) &&
    (asked.q === '' || isFound(words, asked.q)) &&
    (asked.agency === '' || agencies.some((name) => isFound(name, asked.agency)))
  );
}

/** How tasks spread over those who lead them, over quarters and over days. */
export function spreadOf(rows: readonly TaskRow[]): Pick<TaskList, 'byAgency' | 'byQuarter' | 'byDay'> {
  const due = rows.map(({ deadline }) => deadline?.end ?? null);
  const agencies = counted(rows.flatMap(({ lead }) => lead));
  return {
    byAgency: agencies.map(([name, tasks]) => ({ name, tasks })).sort((a, b) => b.tasks - a.tasks),
    byQuarter: counted(due.map(quarterOf))
      .map(([quarter, tasks]) => ({ quarter, tasks }))
      .sort((a, b) => compared(a.quarter, b.quarter)),
    byDay: counted(due.filter((one) => one !== null))
      .map(([on, tasks]) => ({ day: on, tasks }))
      .sort((a, b) => compared(a.day, b.day)),
  };
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

/** `2026-03-31` is in `2026-Q1`. */
export function quarterOf(day: string | null): string {
  if (day === null) return 'none';
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
