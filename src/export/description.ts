/** A task in words, a line a fact: for programs that have one field for all of it. */
import { type Language, labelOf, type Task } from '../plan/index.js';
import { vietnameseDate } from './dates.js';
import { extraOf, joined, milestonesOf, namesOf, type PlanView, pageOf, unreadOf } from './view.js';

export function descriptionOf(view: PlanView, task: Task, language: Language): string {
  const { document, source } = view.plan;
  const page = pageOf(task.spans);
  const issued = document.issuedOn === null ? null : vietnameseDate(document.issuedOn);
  const lines: [string, string | null][] = [
    ['text', task.text],
    ['activity', task.activity],
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
