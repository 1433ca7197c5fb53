/** A task as entries of a calendar: when, what, who. */
import { createHash } from 'node:crypto';
import type { Language, Plan, Task } from '../../plan/index.js';
import { dayNumber, yearBounds } from '../dates.js';
import { descriptionOf } from '../description.js';
import { documentKey } from '../identity.js';
import type { PlanView } from '../view.js';
import { namesDays, recurrenceFrom } from './recurrence.js';

/** When an entry is, in day numbers; `end` is the day after the last. */
export interface EventTime {
  start: number;
  end: number;
  rule: string | null;
  /** Days beside those of the rule. */
  extra: readonly number[];
}

/** An entry for a calendar: an event where days are known, else something to do, with the day it begins where there is one. */
export type CalendarEntry = {
  uid: string;
  summary: string;
  description: string;
  category: string | null;
} & ({ kind: 'event'; time: EventTime } | { kind: 'todo'; from: number | null });

/** A calendar shows so much of a title, in UTF-16 units; the whole stands in the description. */
const LONGEST_SUMMARY = 150;

/**
 * The entries of a task: one a milestone, and one of the deadline itself where no milestone falls on its day. None for a task without
 * a time (`Thường xuyên`, `Sau khi Hệ thống …`).
 *
 * UIDs are made of the keys of document and task, so that the same task has the same in every conversion.
 */
export function entriesOf(view: PlanView, task: Task, language: Language): CalendarEntry[] {
  const { deadline } = task;
  if (deadline === null) return [];
  const description = descriptionOf(view, task, language);
  const base = { description, category: task.group };
  const milestones = deadline.milestones.flatMap(({ label, start, end }, index): CalendarEntry[] => {
    const time = spanOf(dayNumber(start), dayNumber(end));
    if (time === null) return [];
    const summary = shortened(label === null ? task.text : `${label}: ${task.text}`);
    return [{ ...base, kind: 'event', uid: uidOf(view, task, `m${index + 1}`), summary, time }];
  });
  const own = whenOf(task, view.plan);
  const last = own?.kind === 'event' ? own.time.end : null;
  const isCovered = milestones.some((entry) => entry.kind === 'event' && entry.time.end === last);
  if (own === null || isCovered) return milestones;
  return [{ ...base, ...own, uid: uidOf(view, task, ''), summary: shortened(task.text) }, ...milestones];
}

function uidOf(view: PlanView, task: Task, part: string): string {
  const words = [documentKey(view.plan), task.key, part].join(' ').trim();
  return `${createHash('sha256').update(words).digest('hex').slice(0, 32)}@kehoach`;
}

/**
 * - `by`: the day it is due (`Trước ngày 31/01/2024` gives 31 January).
 * - `during`, `ongoing` between two days: from the first to the last.
 * - with a recurrence that names days: the first of them, from the deadline's start or else the beginning of the plan, until the
 *   deadline's end or else the end of the plan's period.
 * - a recurrence that names none (`Hàng tháng`), or only a beginning: something to do, on no day.
 */
export function whenOf(
  { deadline }: Task,
  plan: Plan,
): { kind: 'event'; time: EventTime } | { kind: 'todo'; from: number | null } | null {
  if (deadline === null) return null;
  const [start, end] = [dayNumber(deadline.start), dayNumber(deadline.end)];
  if (deadline.recurrence !== null || deadline.type === 'recurring') {
    if (deadline.recurrence === null || !namesDays(deadline.recurrence)) return { kind: 'todo', from: start };
    const from = start ?? beginningOf(plan);
    const until = end ?? yearBounds(plan.document.period?.to ?? null, 'last');
    const found = from === null ? null : recurrenceFrom(deadline.recurrence, from, until);
    if (found === null) return { kind: 'todo', from: start };
    return {
      kind: 'event',
      time: { start: found.first, end: found.first + 1, rule: found.rule, extra: found.extra },
    };
  }
  if (end === null) return start === null ? null : { kind: 'todo', from: start };
  const time = deadline.type === 'by' ? spanOf(null, end) : spanOf(start, end);
  return time === null ? null : { kind: 'event', time };
}

/** From a first day to a last one; only the last where the first is not known or behind it. */
function spanOf(start: number | null, end: number | null): EventTime | null {
  const last = end ?? start;
  if (last === null) return null;
  return { start: start === null || start > last ? last : start, end: last + 1, rule: null, extra: [] };
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
