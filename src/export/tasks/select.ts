/** Who must do what by when: the tasks of a plan that a question is about. */
import type { Assignee, Plan, Task } from '../../plan/index.js';
import { dayNumber } from '../dates.js';
import { quarterOf } from '../quarters.js';
import { type PlanView, viewOf } from '../view.js';
import { beginsWith, comparable, holds, isMarked } from './words.js';

/** A question about tasks; what is left out does not narrow. */
export interface TaskFilter {
  /** Names an agency may go by, any of which counts. */
  agency?: readonly string[];
  /** Names of an agency that watches over the task. */
  monitor?: readonly string[];
  /** `2026-Q2`: tasks that fall due, or have a milestone, in that quarter. */
  quarter?: string;
  /** ISO date; tasks whose last day was before it. Whether they are done no plan says. */
  overdueAt?: string;
  /** ISO date; tasks due up to and including that day. */
  dueBefore?: string;
  /** Words of a group, an objective or a section title. */
  theme?: string;
}

/** Work to be done (tasks without others under them, each duty once) that fits the question, in reading order. */
export function selectTasks(plan: Plan, filter: TaskFilter, view: PlanView = viewOf(plan)): Task[] {
  const agencies = filter.agency === undefined ? null : agenciesOf(plan, filter.agency);
  const monitors = filter.monitor === undefined ? null : agenciesOf(plan, filter.monitor);
  return view.duties.filter(
    (task) =>
      (monitors === null || task.monitor.some((one) => isOneOf(one, monitors))) &&
      (filter.quarter === undefined || quartersOf(task).includes(filter.quarter)) &&
      (filter.overdueAt === undefined || isOverdue(task, filter.overdueAt)) &&
      (agencies === null ||
        [...task.lead, ...task.support, ...task.monitor].some((one) => isOneOf(one, agencies))) &&
      (filter.dueBefore === undefined || isDue(task, filter.dueBefore)) &&
      (filter.theme === undefined || isAbout(task, filter.theme, view)),
  );
}

function isOneOf({ organizationId }: Assignee, ids: ReadonlySet<string>): boolean {
  return ids.has(organizationId);
}

/**
 * Ids of the organizations that go by one of the names, themselves or by an alias: `so noi vu` and `Sở Nội vụ` find `Sở Nội vụ tỉnh
 * Thanh Vân`, `UBND tỉnh` does not find `Văn phòng UBND tỉnh`.
 */
export function agenciesOf(plan: Plan, names: readonly string[]): Set<string> {
  const tests = names.map((name) => {
    const marked = isMarked(name);
    const wanted = comparable(name, marked);
    return (form: string) => beginsWith(comparable(form, marked), wanted);
  });
  const found = plan.organizations.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => tests.some((isName) => isName(form))),
  );
  return new Set(found.map(({ id }) => id));
}

/** True where the deadline, one of its milestones or a recurring duty falls on the day or before. */
function isDue({ deadline }: Task, day: string): boolean {
  const limit = dayNumber(day);
  if (deadline === null || limit === null) return false;
  const upTo = (iso: string | null) => (dayNumber(iso) ?? Number.POSITIVE_INFINITY) <= limit;
  if (deadline.type === 'recurring' || deadline.recurrence !== null)
    return deadline.start === null || upTo(deadline.start);
  return upTo(deadline.end) || deadline.milestones.some(({ end, start }) => upTo(end ?? start));
}

/** Quarters in which a task or a milestone of it falls due, in time; none for what recurs or has no day. */
export function quartersOf({ deadline }: Task): string[] {
  if (deadline === null || deadline.recurrence !== null || deadline.type === 'recurring') return [];
  const days = [deadline.end, ...deadline.milestones.map(({ start, end }) => end ?? start)];
  return [...new Set(days.map(quarterOf).filter((quarter) => quarter !== null))].sort();
}

/** True where the last day is before the given one; what recurs or goes on has no last day. */
function isOverdue({ deadline }: Task, day: string): boolean {
  if (deadline === null || deadline.recurrence !== null || deadline.type === 'recurring') return false;
  const [end, limit] = [dayNumber(deadline.end), dayNumber(day)];
  return end !== null && limit !== null && end < limit;
}

function isAbout(task: Task, theme: string, view: PlanView): boolean {
  const marked = isMarked(theme);
  const wanted = comparable(theme, marked);
  const titles = [task.group, task.objective, ...view.sectionPath(task.sectionId)];
  return titles.some((title) => title !== null && holds(comparable(title, marked), wanted));
}
