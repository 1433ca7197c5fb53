/** The five sheets of a workbook: flat, each row with the document it comes from. */
import { type Language, type Plan, type Target, type Task, wordFor } from '../../plan/index.js';
import { type Cell, type ColumnOf, type Table, tableOf } from '../columns.js';
import { documentKey } from '../identity.js';
import {
  assigneesOf,
  extraOf,
  joined,
  measuresOf,
  milestonesOf,
  namesOf,
  type PlanView,
  pageOf,
  unreadOf,
  viewOf,
  whereOf,
} from '../view.js';

/** Something in its plan. */
interface Of<T> {
  view: PlanView;
  it: T;
}

const documentColumns: ColumnOf<{ view: PlanView }>[] = [
  ['file', 'text', ({ view }) => view.plan.source.name],
  ['documentNumber', 'text', ({ view }) => view.plan.document.number],
  ['issuedOn', 'edtf', ({ view }) => view.plan.document.issuedOn],
  ['issuer', 'text', ({ view }) => view.plan.document.issuer],
];

const itemColumns: ColumnOf<Of<Target | Task>>[] = [
  ...documentColumns,
  ['id', 'text', ({ it }) => it.id],
  ['parentId', 'text', ({ it }) => it.parentId],
  ['section', 'text', ({ view, it }) => view.sectionPath(it.sectionId).join(' › ') || null],
  ['group', 'text', ({ it }) => it.group],
  ['marker', 'text', ({ it }) => it.marker],
  ['number', 'text', ({ it }) => it.number],
  ['text', 'text', ({ it }) => it.text],
];

const duties: ColumnOf<Of<Target | Task>>[] = [
  ['measures', 'text', ({ it }) => joined(it.measures.map(({ text }) => text))],
  ['lead', 'text', ({ it }) => namesOf(it.lead)],
  ['support', 'text', ({ it }) => namesOf(it.support)],
  ['monitor', 'text', ({ it }) => namesOf(it.monitor)],
  ['deadline', 'text', ({ it }) => it.deadline?.text ?? null],
  ['deadlineType', 'text', ({ it }) => it.deadline?.type ?? null],
  ['start', 'date', ({ it }) => it.deadline?.start ?? null],
  ['end', 'date', ({ it }) => it.deadline?.end ?? null],
  ['recurrence', 'text', ({ it }) => it.deadline?.recurrence ?? null],
  ['yearInferred', 'boolean', ({ it }) => it.deadline?.yearInferred ?? null],
  ['basis', 'text', ({ it }) => it.deadline?.basis ?? null],
  ['milestones', 'text', ({ it }) => milestonesOf(it)],
  ['extra', 'text', ({ it }) => extraOf(it.extra)],
  ['unread', 'text', ({ it }) => unreadOf(it.unread)],
  ['page', 'integer', ({ it }) => pageOf(it.spans)],
  ['where', 'text', ({ it }) => whereOf(it.spans)],
  ['key', 'text', ({ it }) => it.key],
];

function within<T>(read: (plan: Plan) => readonly T[]): (plan: Plan) => Of<T>[] {
  return (plan) => {
    const view = viewOf(plan);
    return read(plan).map((it) => ({ view, it }));
  };
}

const targets = tableOf(
  'targets',
  within((plan) => plan.targets),
  [...itemColumns, ['valueText', 'text', ({ it }) => it.valueText], ...duties],
);

const measures = tableOf('measures', within(measuresOf), [
  ...documentColumns,
  ['itemKind', 'text', ({ it }) => it.kind],
  ['itemId', 'text', ({ it }) => it.item.id],
  ['itemText', 'text', ({ it }) => it.item.text],
  ['words', 'text', ({ it }) => it.measure.text],
  ['comparator', 'text', ({ it }) => it.measure.comparator],
  ['value', 'number', ({ it }) => it.measure.value],
  ['upper', 'number', ({ it }) => it.measure.upper],
  ['unit', 'text', ({ it }) => it.measure.unit],
  ['change', 'text', ({ it }) => it.measure.change],
  ['subject', 'text', ({ it }) => it.measure.subject],
  ['scope', 'text', ({ it }) => it.measure.scope],
  ['baseline', 'text', ({ it }) => it.measure.baseline],
  ['of', 'number', ({ it }) => it.measure.of],
  ['at', 'edtf', ({ it }) => it.measure.at],
  ['rule', 'text', ({ it }) => it.measure.rule],
  ['page', 'integer', ({ it }) => pageOf(it.measure.spans) ?? pageOf(it.item.spans)],
  ['where', 'text', ({ it }) => whereOf(it.measure.spans)],
]);

const tasks = tableOf(
  'tasks',
  within((plan) => plan.tasks),
  [
    ...itemColumns,
    ['objective', 'text', ({ it }) => it.objective],
    ['activity', 'text', ({ it }) => it.activity],
    ['outputs', 'text', ({ it }) => joined(it.outputs)],
    ...duties,
    ['note', 'text', ({ it }) => it.note],
    ['origin', 'text', ({ it }) => it.origin],
    ['leaf', 'boolean', ({ view, it }) => !view.isParent(it.id)],
    ['sameAs', 'text', ({ it }) => it.sameAs],
    ['counted', 'boolean', ({ view, it }) => isCounted(view, it.id)],
  ],
);

/** True for work to be done that no other row states: filtering by it counts every duty once. */
function isCounted(view: PlanView, taskId: string): boolean {
  return !view.isParent(taskId) && !view.isRepeated(taskId);
}

const assignees = tableOf('assignees', within(assigneesOf), [
  ...documentColumns,
  ['itemKind', 'text', ({ it }) => it.kind],
  ['itemId', 'text', ({ it }) => it.item.id],
  ['itemText', 'text', ({ it }) => it.item.text],
  ['role', 'text', ({ it }) => it.role],
  ['name', 'text', ({ it }) => it.assignee.name],
  ['organization', 'text', ({ view, it }) => view.organization(it.assignee.organizationId)?.name ?? null],
  ['organizationType', 'text', ({ view, it }) => view.organization(it.assignee.organizationId)?.type ?? null],
  ['level', 'text', ({ view, it }) => view.organization(it.assignee.organizationId)?.level ?? null],
  ['basis', 'text', ({ it }) => it.assignee.basis],
  ['rule', 'text', ({ it }) => it.assignee.rule],
  ['end', 'date', ({ it }) => it.item.deadline?.end ?? null],
  ['counted', 'boolean', ({ view, it }) => isCounted(view, it.item.id)],
  ['page', 'integer', ({ it }) => pageOf(it.assignee.spans) ?? pageOf(it.item.spans)],
  ['where', 'text', ({ it }) => whereOf(it.assignee.spans)],
]);

const documents = tableOf(
  'documents',
  within((plan) => [plan]),
  [
    ...documentColumns,
    ['kind', 'text', ({ it }) => it.document.kind],
    ['kindLabel', 'text', ({ it }) => it.document.kindLabel],
    ['symbol', 'text', ({ it }) => it.document.symbol],
    ['place', 'text', ({ it }) => it.document.place],
    ['title', 'text', ({ it }) => it.document.title],
    ['promulgates', 'text', ({ it }) => it.document.promulgates?.title ?? null],
    ['periodFrom', 'integer', ({ it }) => it.document.period?.from ?? null],
    ['periodTo', 'integer', ({ it }) => it.document.period?.to ?? null],
    ['outlook', 'integer', ({ it }) => it.document.period?.outlook ?? null],
    ['signatory', 'text', ({ it }) => it.document.signatory?.name ?? null],
    ['position', 'text', ({ it }) => it.document.signatory?.position ?? null],
    ['targetCount', 'integer', ({ it }) => it.targets.length],
    ['taskCount', 'integer', ({ view, it }) => it.tasks.filter(({ id }) => !view.isRepeated(id)).length],
    ['resultCount', 'integer', ({ it }) => it.results.length],
    ['remarkCount', 'integer', ({ it }) => it.diagnostics.filter((said) => said.severity !== 'info').length],
    ['pages', 'integer', ({ it }) => it.source.pages],
    ['sha256', 'text', ({ it }) => it.source.sha256],
    ['documentKey', 'text', ({ it }) => documentKey(it)],
  ],
);

/** In the order they stand in a workbook. */
export const SHEETS: readonly Table[] = [targets, measures, tasks, assignees, documents];

/** A cell as people read it: coded values in the language of the headings. */
export function cellFor(key: string, cell: Cell, language: Language): Cell {
  return typeof cell === 'string' ? wordFor(key, cell, language) : cell;
}
