/** Targets, tasks and results as objectives. */
import type { Assignee, Plan, Result, Span, Target, Task } from '../../plan/index.js';
import { type PlanView, pageOf, unreadOf, whereOf } from '../view.js';
import { indicatorOf } from './indicators.js';
import { type Element, element, nameDescription, otherInformation } from './parts.js';

/** The vocabulary that says which objective is a target, which a task, for StratML has no tasks. */
const KINDS = { target: 'Chỉ tiêu', task: 'Nhiệm vụ', result: 'Kết quả' } as const;
const ROLES = {
  lead: { name: 'Chủ trì', rasci: 'Responsible' },
  support: { name: 'Phối hợp', rasci: 'Supportive' },
  monitor: { name: 'Theo dõi', rasci: 'to_be_Informed' },
} as const;

export function targetObjective(view: PlanView, target: Target): Element {
  return objective(view, 'target', target, [otherInformation('Giá trị bằng lời', target.valueText)]);
}

export function taskObjective(view: PlanView, task: Task): Element {
  return objective(view, 'task', task, [
    otherInformation('Mục tiêu', task.objective),
    otherInformation('Hoạt động', task.activity),
    ...task.outputs.map((output) => otherInformation('Sản phẩm, kết quả', output)),
    otherInformation('Ghi chú', task.note),
    otherInformation('Trùng với', task.sameAs),
  ]);
}

export function resultObjective(result: Result): Element {
  const none = { start: null, end: null };
  return element('Objective', [
    nameDescription({ description: result.text, identifier: result.id }),
    kindOf('result'),
    ...result.measures.map((measure, index) =>
      indicatorOf(measure, result.text, none, `${result.id}-m${index + 1}`, 'ActualResult'),
    ),
  ]);
}

function objective(
  view: PlanView,
  kind: 'target' | 'task',
  item: Target | Task,
  others: readonly (Element | null)[],
): Element {
  const { deadline } = item;
  const time = { start: deadline?.start ?? null, end: deadline?.end ?? null };
  return element('Objective', [
    nameDescription({
      sequence: item.number ?? item.marker,
      description: item.text,
      identifier: item.id,
    }),
    ...stakeholders(view, item.lead, 'lead'),
    ...stakeholders(view, item.support, 'support'),
    ...stakeholders(view, item.monitor, 'monitor'),
    kindOf(kind),
    otherInformation('Thuộc', item.parentId),
    otherInformation('Thời hạn', deadline === null ? null : deadlineWords(deadline)),
    ...others,
    ...item.extra.map(({ header, text }) => otherInformation(header === '' ? 'Cột khác' : header, text)),
    otherInformation('Chưa đọc được', unreadOf(item.unread)),
    otherInformation('Vị trí', placeOf(item.spans)),
    ...item.measures.map((measure, index) =>
      indicatorOf(measure, item.text, time, `${item.id}-m${index + 1}`, 'TargetResult'),
    ),
  ]);
}

/** `trang 3, ký tự 120-180` */
function placeOf(spans: readonly Span[]): string | null {
  const page = pageOf(spans);
  const where = whereOf(spans);
  return where === null ? null : `${page === null ? '' : `trang ${page}, `}ký tự ${where}`;
}

/** `Trước ngày 31/01/2024 [2024-01-31]`: the words, then what they were read as. */
function deadlineWords(deadline: NonNullable<Task['deadline']>): string {
  const days = [deadline.start, deadline.end].filter((day) => day !== null).join('/');
  const read = [days, deadline.recurrence ?? ''].filter((part) => part !== '').join(' ');
  return read === '' ? deadline.text : `${deadline.text} [${read}]`;
}

function kindOf(kind: keyof typeof KINDS): Element {
  return element('Categorization', [
    element('Name', ['kehoach']),
    element('Category', [element('Identifier', [kind]), element('Name', [KINDS[kind]])]),
  ]);
}

/** Agencies with their part in the work, RASCI: who leads is Responsible, who supports is Supportive. */
function stakeholders(view: PlanView, assignees: readonly Assignee[], role: keyof typeof ROLES): Element[] {
  return assignees.map(({ name, organizationId }) => {
    const organization = view.organization(organizationId);
    return element('Stakeholder', [
      element(
        'StakeholderType',
        [
          nameDescription({
            name: organization?.name ?? name,
            description: organization?.name === name ? null : name,
            identifier: organizationId,
          }),
          element('RoleType', [nameDescription({ name: ROLES[role].name })], {
            PerformerOrBeneficiary: 'Performer',
            RASCI: ROLES[role].rasci,
          }),
        ],
        { StakeholderTypeType: stakeholderType(organization) },
      ),
    ]);
  });
}

/** `Các phòng, ban, đơn vị` is a group, any other body an organization. */
function stakeholderType(organization: Plan['organizations'][number] | undefined): string {
  return organization?.type === 'collective' ? 'Generic_Group' : 'Organization';
}
