import type { TaskList, TaskRow } from '../api.js';
import { isFound, searchable } from '../fold.js';

/** A question about tasks; what is empty does not narrow. */
export interface TaskQuestion {
  q: string;
  agency: string;
  /** `2026-Q1`, or `none` for tasks without a date. */
  quarter: string;
  /** ISO date: only tasks due before it. */
  dueBefore: string;
  documents: ReadonlySet<string> | null;
}

/** The tasks that fit, nearest date first, and how all that fit spread over agencies and quarters. */
export function trackTasks(rows: readonly TaskRow[], question: TaskQuestion): TaskRow[] {
  return rows
    .filter((row) => fits(row, question))
    .sort((a, b) => ((dueOf(a) ?? '9999') < (dueOf(b) ?? '9999') ? -1 : 1));
}

/** Whether a task fits a question. */
export function fits(row: TaskRow, { q, agency, quarter, dueBefore, documents }: TaskQuestion): boolean {
  const due = dueOf(row);
  return (
    (documents === null || documents.has(row.document)) &&
    (q === '' || isFound(searchable(row.text), q)) &&
    (agency === '' || [...row.lead, ...row.support].some((name) => isFound(searchable(name), agency))) &&
    (quarter === '' || quarterOf(due) === quarter) &&
    (dueBefore === '' || (due !== null && due < dueBefore))
  );
}

/** How tasks spread over those who lead them and over quarters. */
export function spreadOf(rows: readonly TaskRow[]): Pick<TaskList, 'byAgency' | 'byQuarter'> {
  const agencies = new Map<string, number>();
  const quarters = new Map<string, number>();
  for (const row of rows) {
    for (const name of row.lead) agencies.set(name, (agencies.get(name) ?? 0) + 1);
    const quarter = quarterOf(dueOf(row));
    quarters.set(quarter, (quarters.get(quarter) ?? 0) + 1);
  }
  return {
    byAgency: [...agencies].map(([name, tasks]) => ({ name, tasks })).sort((a, b) => b.tasks - a.tasks),
    byQuarter: [...quarters]
      .map(([quarter, tasks]) => ({ quarter, tasks }))
      .sort((a, b) => (a.quarter < b.quarter ? -1 : 1)),
  };
}

function dueOf({ deadline }: TaskRow): string | null {
  return deadline?.end ?? null;
}

/** `2026-03-31` is in `2026-Q1`. */
export function quarterOf(day: string | null): string {
  if (day === null) return 'none';
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
