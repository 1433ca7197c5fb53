/** The tables of a database of plans, in an order that lets each point only to those before it. */
import type { Plan, Span, Target, Task } from '../../plan/index.js';
import type { ColumnOf } from '../columns.js';
import { planDigest } from '../identity.js';
import {
  type AssigneeRow,
  assigneesOf,
  extraOf,
  joined,
  type MeasureRow,
  measuresOf,
  milestonesOf,
  pageOf,
  unreadOf,
  viewOf,
} from '../view.js';
import { type Relation, relation } from './relation.js';

const ofDocument = { columns: ['document_id'], table: 'documents' };
const inSection = { columns: ['document_id', 'section_id'], table: 'sections' };

export const DOCUMENTS = relation('documents', [], [], (plan) => [plan], [
  ['plan_sha256', 'text', (it) => planDigest(it)],
  ['schema_version', 'text', (it) => it.schemaVersion],
  ['source_name', 'text', (it) => it.source.name],
  ['source_format', 'text', (it) => it.source.format],
  ['source_sha256', 'text', (it) => it.source.sha256],
  ['pages', 'integer', (it) => it.source.pages],
  ['kind', 'text', (it) => it.document.kind],
  ['kind_label', 'text', (it) => it.document.kindLabel],
  ['number', 'text', (it) => it.document.number],
  ['symbol', 'text', (it) => it.document.symbol],
  ['issuer', 'text', (it) => it.document.issuer],
  ['place', 'text', (it) => it.document.place],
  ['issued_on', 'edtf', (it) => it.document.issuedOn],
  ['title', 'text', (it) => it.document.title],
  ['promulgates_kind', 'text', (it) => it.document.promulgates?.kind ?? null],
  ['promulgates_title', 'text', (it) => it.document.promulgates?.title ?? null],
  ['period_from', 'integer', (it) => it.document.period?.from ?? null],
  ['period_to', 'integer', (it) => it.document.period?.to ?? null],
  ['period_outlook', 'integer', (it) => it.document.period?.outlook ?? null],
  ['signatory_name', 'text', (it) => it.document.signatory?.name ?? null],
  ['signatory_position', 'text', (it) => it.document.signatory?.position ?? null],
]);

/** Where words stand: page, and first and last place in the canonical text, in UTF-16 units. */
function placesOf<T>(spansOf: (it: T) => readonly Span[]): ColumnOf<T>[] {
  return [
    ['page', 'integer', (it) => pageOf(spansOf(it))],
    ['char_start', 'integer', (it) => spansOf(it)[0]?.start ?? null],
    ['char_end', 'integer', (it) => spansOf(it).at(-1)?.end ?? null],
  ];
}

const places = placesOf<{ spans: readonly Span[] }>((it) => it.spans);

const sections = relation('sections', ['section_id'], [ofDocument], (plan) => plan.sections, [
  ['section_id', 'text', (it) => it.id],
  ['parent_id', 'text', (it) => it.parentId],
  ['marker', 'text', (it) => it.marker],
  ['title', 'text', (it) => it.title],
  ['role', 'text', (it) => it.role],
  ...places,
]);

const organizations = relation(
  'organizations',
  ['organization_id'],
  [ofDocument],
  (plan) => plan.organizations,
  [
    ['organization_id', 'text', (it) => it.id],
    ['name', 'text', (it) => it.name],
    ['aliases', 'text', (it) => joined(it.aliases)],
    ['type', 'text', (it) => it.type],
    ['level', 'text', (it) => it.level],
  ],
);

const itemColumns: ColumnOf<Target | Task>[] = [
  ['section_id', 'text', (it) => it.sectionId],
  ['parent_id', 'text', (it) => it.parentId],
  ['marker', 'text', (it) => it.marker],
  ['number', 'text', (it) => it.number],
  ['group_title', 'text', (it) => it.group],
  ['text', 'text', (it) => it.text],
  ['deadline_text', 'text', (it) => it.deadline?.text ?? null],
  ['deadline_type', 'text', (it) => it.deadline?.type ?? null],
  ['deadline_start', 'date', (it) => it.deadline?.start ?? null],
  ['deadline_end', 'date', (it) => it.deadline?.end ?? null],
  ['deadline_edtf', 'text', (it) => it.deadline?.edtf ?? null],
  ['deadline_recurrence', 'text', (it) => it.deadline?.recurrence ?? null],
  ['deadline_year_inferred', 'boolean', (it) => it.deadline?.yearInferred ?? null],
  ['deadline_basis', 'text', (it) => it.deadline?.basis ?? null],
  ['milestones', 'text', (it) => milestonesOf(it)],
  ['extra', 'text', (it) => extraOf(it.extra)],
  ['unread', 'text', (it) => unreadOf(it.unread)],
  ['item_key', 'text', (it) => it.key],
  ...places,
];

const targets = relation('targets', ['target_id'], [ofDocument, inSection], (plan) => plan.targets, [
  ['target_id', 'text', (it) => it.id],
  ...itemColumns,
  ['value_text', 'text', (it) => it.valueText],
]);

const tasks = relation('tasks', ['task_id'], [ofDocument, inSection], taskRows, [
  ['task_id', 'text', (it) => it.id],
  ...itemColumns,
  ['is_leaf', 'boolean', (it) => it.leaf],
  ['same_as', 'text', (it) => it.sameAs],
  ['counted', 'boolean', (it) => it.counted],
  ['origin', 'text', (it) => it.origin],
  ['objective', 'text', (it) => it.objective],
  ['activity', 'text', (it) => it.activity],
  ['outputs', 'text', (it) => joined(it.outputs)],
  ['note', 'text', (it) => it.note],
]);

function taskRows(plan: Plan) {
  const { isParent, duties } = viewOf(plan);
  const counted = new Set(duties);
  return plan.tasks.map((task) => ({ ...task, leaf: !isParent(task.id), counted: counted.has(task) }));
}

const results = relation('results', ['result_id'], [ofDocument, inSection], (plan) => plan.results, [
  ['result_id', 'text', (it) => it.id],
  ['section_id', 'text', (it) => it.sectionId],
  ['text', 'text', (it) => it.text],
  ['item_key', 'text', (it) => it.key],
  ...places,
]);

const statements = relation(
  'statements',
  ['statement_id'],
  [ofDocument, inSection],
  (plan) => plan.statements,
  [
    ['statement_id', 'text', (it) => it.id],
    ['section_id', 'text', (it) => it.sectionId],
    ['parent_id', 'text', (it) => it.parentId],
    ['marker', 'text', (it) => it.marker],
    ['role', 'text', (it) => it.role],
    ['text', 'text', (it) => it.text],
    ['item_key', 'text', (it) => it.key],
    ...places,
  ],
);

const measures = relation('measures', ['position'], [ofDocument], measuresOf, [
  ['item_kind', 'text', (it) => it.kind],
  ['item_id', 'text', (it) => it.item.id],
  ['text', 'text', (it) => it.measure.text],
  ['comparator', 'text', (it) => it.measure.comparator],
  ['value', 'number', (it) => it.measure.value],
  ['upper', 'number', (it) => it.measure.upper],
  ['unit', 'text', (it) => it.measure.unit],
  ['change', 'text', (it) => it.measure.change],
  ['subject', 'text', (it) => it.measure.subject],
  ['scope', 'text', (it) => it.measure.scope],
  ['baseline', 'text', (it) => it.measure.baseline],
  ['of_whole', 'number', (it) => it.measure.of],
  ['at_time', 'edtf', (it) => it.measure.at],
  ['rule', 'text', (it) => it.measure.rule],
  ...placesOf<MeasureRow>((it) => it.measure.spans),
]);

const ofOrganization = { columns: ['document_id', 'organization_id'], table: 'organizations' };

const assignees = relation('assignees', ['position'], [ofDocument, ofOrganization], assigneeRows, [
  ['item_kind', 'text', (it) => it.kind],
  ['item_id', 'text', (it) => it.item.id],
  ['role', 'text', (it) => it.role],
  ['name', 'text', (it) => it.assignee.name],
  ['organization_id', 'text', (it) => it.assignee.organizationId],
  ['basis', 'text', (it) => it.assignee.basis],
  ['counted', 'boolean', (it) => it.counted],
  ['rule', 'text', (it) => it.assignee.rule],
  ...placesOf<AssigneeRow>((it) => it.assignee.spans),
]);

/** Assignments; those of targets, and of tasks that state their duty first, count. */
function assigneeRows(plan: Plan) {
  const { isParent, isRepeated } = viewOf(plan);
  return assigneesOf(plan).map((row) => ({
    ...row,
    counted: !isParent(row.item.id) && !isRepeated(row.item.id),
  }));
}

export const RELATIONS: readonly Relation[] = [
  DOCUMENTS,
  sections,
  organizations,
  targets,
  tasks,
  results,
  statements,
  measures,
  assignees,
];

export { type DocumentRow, VERSIONS, versionRow } from './versions.js';
export type { Relation };
