/** A task as an all-day event: when, what, who. */
import { createHash } from 'node:crypto';
import type { Plan, Task } from '../../plan/index.js';
import { type Language, labelOf } from '../../plan/index.js';
import { dayNumber, vietnameseDate, yearBounds } from '../dates.js';
import { documentKey } from '../identity.js';
import { extraOf, joined, milestonesOf, namesOf, type PlanView, pageOf, unreadOf } from '../view.js';
import { recurrenceFrom } from './recurrence.js';

/** When a task stands in a calendar, in day numbers; `end` is the day after the last. */
export interface EventTime {
  start: number;
  end: number;
  rule: string | null;
}

/** An event for a calendar. */
export interface TaskEvent extends EventTime {
  uid: string;
  summary: string;
  description: string;
  category: string | null;
}

/** A calendar shows so much of a title, in UTF-16 units; the whole stands in the description. */
const LONGEST_SUMMARY = 150;

/**
 * The event of a task; null for a task without a day (`Thường xuyên`, `Sau khi Hệ thống …`).
 *
 * The UID is made of the document's key and the task's id, so the same task of the same file always has the same.
 */
export function eventOf(view: PlanView, task: Task, language: Language): TaskEvent | null {
  const time = timeOf(task, view.plan);
  if (time === null) return null;
  const id = createHash('sha256')
    .update(`${documentKey(view.plan)} ${task.id}`)
    .digest('hex')
    .slice(0, 32);
  return {
    ...time,
    uid: `${id}@kehoach`,
    summary: shortened(task.text),
    description: descriptionOf(view, task, language),
    category: task.group,
  };
}

/**
 * - `by`: the day it is due (`Trước ngày 31/01/2024` gives 31 January).
 * - `during`, `ongoing` between two days: from the first to the last.
 * - with a recurrence: the first day the rule names, from the deadline's start or else the beginning of the plan, until the deadline's
 *   end or else the end of the plan's period.
 * - only a beginning: that day.
 */
export function timeOf({ deadline }: Task, plan: Plan): EventTime | null {
  if (deadline === null) return null;
  const [start, end] = [dayNumber(deadline.start), dayNumber(deadline.end)];
  if (deadline.recurrence !== null) {
    const from = start ?? beginningOf(plan);
    const until = end ?? yearBounds(plan.document.period?.to ?? null, 'last');
    const found = from === null ? null : recurrenceFrom(deadline.recurrence, from, until);
    if (found !== null) return { start: found.first, end: found.first + 1, rule: found.rule };
  }
  const last = end ?? start;
  if (last === null) return null;
  const first = deadline.type === 'by' || start === null || start > last ? last : start;
  return { start: first, end: last + 1, rule: null };
}

/** The later of the day of issue and the first day of the period. */
function beginningOf({ document }: Plan): number | null {
  const issued = dayNumber(document.issuedOn);
  const begins = yearBounds(document.period?.from ?? null, 'first');
  return issued === null || begins === null ? (issued ?? begins) : Math.max(issued, begins);
}

function shortened(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  const cut = text.slice(0, LONGEST_SUMMARY);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

function descriptionOf(view: PlanView, task: Task, language: Language): string {
  const { document, source } = view.plan;
  const page = pageOf(task.spans);
  const issued = document.issuedOn === null ? null : vietnameseDate(document.issuedOn);
  const lines: [string, string | null][] = [
    ['text', task.text],
    ['lead', namesOf(task.lead)],
    ['support', namesOf(task.support)],
    ['monitor', namesOf(task.monitor)],
    ['deadline', task.deadline?.text ?? null],
    ['milestones', milestonesOf(task)],
    ['outputs', joined(task.outputs)],
    ['note', task.note],
    ['extra', extraOf(task.extra)],
    ['unread', unreadOf(task.unread, language)],
    ['documentNumber', document.number],
    ['issuedOn', issued],
    ['issuer', document.issuer],
    ['section', view.sectionPath(task.sectionId).join(' › ') || null],
    ['page', page === null ? null : String(page)],
    ['file', `${source.name} (${task.id})`],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${labelOf(key, language)}: ${value}`)
    .join('\n');
}
