import type { Plan, PlanTable, Span, Target, Task } from '../../plan/index.js';
import type { Marks } from './marks.js';

type Stretch = Pick<Span, 'start' | 'end'>;

/** Marks every word that the plan's own spans cover. */
export function markPlan(plan: Plan, marks: Marks): void {
  const items = [...plan.targets, ...plan.tasks];
  for (const item of items) {
    marks.mark('items', item.spans);
    markValues(item, marks);
  }
  for (const task of plan.tasks) {
    for (const spans of [task.objectiveSpans, task.activitySpans, task.outputSpans, task.noteSpans]) {
      marks.mark('values', spans);
    }
  }
  for (const { spans } of plan.results) marks.mark('items', spans);
  for (const { spans } of plan.sections) marks.mark('titles', spans);
  for (const { spans } of plan.statements) marks.mark('statements', spans);
  for (const table of plan.tables) markTable(plan, table, marks);
}

function markValues(item: Target | Task, marks: Marks): void {
  if (item.deadline !== null) marks.mark('values', item.deadline.spans);
  for (const values of [item.measures, item.lead, item.support, item.monitor, item.extra, item.unread])
    for (const { spans } of values) marks.mark('values', spans);
}

/**
 * A cell counts where an item or a value was read from it, or where the plan says that the table makes no items. A row that became no
 * item is lost, whatever the grid of the table still shows. Its number goes with the rest of the row.
 */
function markTable(plan: Plan, table: PlanTable, marks: Marks): void {
  const cells = table.rows.flatMap(({ spans }) => spans);
  const without = plan.diagnostics.some(
    ({ code, spans }) =>
      SAYS_NONE.has(code) && spans.some((span) => cells.some((cell) => touches(cell, span))),
  );
  for (const row of table.rows) {
    if (row.kind === 'group' || without) {
      marks.mark('cells', row.spans);
      continue;
    }
    const read = row.spans.filter((span) => isRead(span, marks));
    const numbers =
      read.length === 0 ? [] : row.spans.filter(({ start, end }) => end - start <= LONGEST_NUMBER);
    marks.mark('cells', [...read, ...numbers]);
  }
}

const SAYS_NONE: ReadonlySet<string> = new Set(['table-without-items', 'table-unresolved']);

/** A row's number is short: `12.3`, `II`. */
const LONGEST_NUMBER = 5;

function touches(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function isRead({ start, end }: Stretch, marks: Marks): boolean {
  for (let at = start; at < end; at += 1) {
    const use = marks.at(at);
    if (use === 'items' || use === 'values') return true;
  }
  return false;
}
