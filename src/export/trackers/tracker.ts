/** What the shapes for other programs share. */
import type { Assignee, Language, Plan, Task } from '../../plan/index.js';
import type { Cell } from '../columns.js';
import { calendarDate } from '../dates.js';
import type { PlanView } from '../view.js';

/** The shape that a program imports. */
export interface Tracker {
  /** The program's own titles of columns, in order; one that may hold several values stands several times. */
  columns: readonly string[];
  /** True where the file begins with a byte order mark, by which spreadsheets know Vietnamese. */
  marked: boolean;
  /** Gives a function from a plan to its rows; what counts through all plans is counted in there. */
  reader: (language: Language) => (plan: Plan) => Cell[][];
}

/** Longest title that all of these programs take, in UTF-16 units. */
const LONGEST_TITLE = 255;

/** The statement in one line, cut at a word where it is longer than a title may be. */
export function titleOf({ text }: Task): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/** What a task stands under: its group, or the innermost section that has a title. */
export function listOf(view: PlanView, task: Task): string {
  return task.group ?? view.sectionPath(task.sectionId).at(-1) ?? task.sectionId;
}

/** First and last day, each an ISO date or null; a limit has no first day, what recurs has neither. */
export function daysOf({ deadline }: Task): { start: string | null; end: string | null } {
  if (deadline === null || deadline.recurrence !== null || deadline.type === 'recurring')
    return { start: null, end: null };
  const end = calendarDate(deadline.end);
  return { start: deadline.type === 'by' ? null : calendarDate(deadline.start), end };
}

/** Full names, each once. */
export function fullNames(view: PlanView, assignees: readonly Assignee[]): string[] {
  return [
    ...new Set(assignees.map(({ name, organizationId }) => view.organization(organizationId)?.name ?? name)),
  ];
}

/** Names as one list for a program that splits at commas: `Sở Văn hóa, Thể thao` becomes `Sở Văn hóa Thể thao`. */
export function commaList(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.map((name) => name.replace(/[,;[\]]/gu, '')).join(',');
}
