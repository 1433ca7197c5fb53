/** The columns of a tracking workbook: what the plan says, what people fill in, and what finds a row again. */
import { type Language, labelOf, type Task } from '../../plan/index.js';
import type { Cell, CellType } from '../columns.js';
import { documentKey } from '../identity.js';
import { quarterOf } from '../quarters.js';
import { joined, type PlanView, pageOf } from '../view.js';

/** States a task can be in, in the order of the drop-down. */
export const STATUSES: Record<Language, readonly [string, string, string, string, string, string]> = {
  vi: ['Chưa đến hạn', 'Đang thực hiện', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Quá hạn', 'Tạm dừng'],
  en: ['Not due yet', 'In progress', 'Done in time', 'Done late', 'Overdue', 'On hold'],
};

/** What the program says of a row: it came with this export, or its document no longer has it. */
export const MARKS: Record<Language, { fresh: string; gone: string }> = {
  vi: { fresh: 'Mới', gone: 'Không còn trong văn bản' },
  en: { fresh: 'New', gone: 'No longer in the document' },
};

/** A task in its plan. */
export interface Tracked {
  view: PlanView;
  task: Task;
}

export interface TrackingColumn {
  key: string;
  type: CellType;
  /** In characters; 0 hides the column. */
  width: number;
  title: Record<Language, string>;
  /** What the plan says; null for what people fill in. */
  value: (of: Tracked) => Cell;
}

function titled(key: string): Record<Language, string> {
  return { vi: labelOf(key, 'vi'), en: labelOf(key, 'en') };
}

const empty = (): Cell => null;

export const COLUMNS: readonly TrackingColumn[] = [
  { key: 'number', type: 'integer', width: 5, title: titled('number'), value: empty },
  {
    key: 'task',
    type: 'text',
    width: 46,
    title: { vi: 'Nhiệm vụ', en: 'Task' },
    value: ({ task }) => taskWords(task),
  },
  {
    key: 'documentNumber',
    type: 'text',
    width: 14,
    title: { vi: 'Văn bản giao', en: 'Document' },
    value: ({ view }) => view.plan.document.number ?? view.plan.document.symbol ?? view.plan.source.name,
  },
  {
    key: 'issuedOn',
    type: 'edtf',
    width: 11,
    title: { vi: 'Ngày văn bản', en: 'Document date' },
    value: ({ view }) => view.plan.document.issuedOn,
  },
  {
    key: 'lead',
    type: 'text',
    width: 18,
    title: titled('lead'),
    value: ({ view, task }) => agenciesIn(view, task.lead),
  },
  {
    key: 'support',
    type: 'text',
    width: 20,
    title: titled('support'),
    value: ({ view, task }) => agenciesIn(view, task.support),
  },
  {
    key: 'monitor',
    type: 'text',
    width: 14,
    title: titled('monitor'),
    value: ({ view, task }) => agenciesIn(view, task.monitor),
  },
  {
    key: 'outputs',
    type: 'text',
    width: 18,
    title: { vi: 'Sản phẩm', en: 'Output' },
    value: ({ task }) => joined(task.outputs),
  },
  {
    key: 'due',
    type: 'date',
    width: 11,
    title: { vi: 'Hạn', en: 'Due' },
    value: ({ task }) => task.deadline?.end ?? null,
  },
  {
    key: 'deadline',
    type: 'text',
    width: 14,
    title: { vi: 'Thời hạn ghi trong văn bản', en: 'Deadline as printed' },
    value: ({ task }) => task.deadline?.text ?? joined(task.unread.map(({ text }) => text)),
  },
  { key: 'status', type: 'text', width: 15, title: { vi: 'Tình trạng', en: 'Status' }, value: empty },
  { key: 'doneOn', type: 'date', width: 12, title: { vi: 'Ngày hoàn thành', en: 'Done on' }, value: empty },
  { key: 'result', type: 'text', width: 18, title: { vi: 'Kết quả', en: 'Result' }, value: empty },
  { key: 'note', type: 'text', width: 16, title: titled('note'), value: ({ task }) => task.note },
  { key: 'page', type: 'integer', width: 7, title: titled('page'), value: ({ task }) => pageOf(task.spans) },
  { key: 'mark', type: 'text', width: 11, title: { vi: 'Thay đổi', en: 'Change' }, value: empty },
];

/** Columns that nobody needs to see, behind those that people add. */
export const HIDDEN: readonly TrackingColumn[] = [
  {
    key: 'quarter',
    type: 'text',
    width: 0,
    title: titled('quarter'),
    value: ({ task }) => quarterOf(task.deadline?.end ?? null),
  },
  {
    key: 'rowKey',
    type: 'text',
    width: 0,
    title: { vi: 'Khóa (không sửa)', en: 'Key (leave as it is)' },
    value: ({ view, task }) => `${documentKey(view.plan)}:${task.key}`,
  },
  {
    key: 'written',
    type: 'text',
    width: 0,
    title: { vi: 'Dấu đã ghi (không sửa)', en: 'As written (leave as it is)' },
    value: empty,
  },
];

/** The statement and, on a line of its own, the activity that a row names. */
function taskWords({ text, activity }: Task): string {
  return activity === null || activity === text ? text : `${text}\n${activity}`;
}

/** Full names, so that one agency is one name in filters and counts. */
function agenciesIn(view: PlanView, assignees: Task['lead']): string | null {
  const names = assignees.map(({ name, organizationId }) => view.organization(organizationId)?.name ?? name);
  return joined([...new Set(names)]);
}
