/** A plan with the look-ups that rows and pages need, made once a plan. */
import {
  type Assignee,
  type ExtraCell,
  type Language,
  labelOf,
  type Measure,
  type Organization,
  type Plan,
  type Result,
  repeatedTasks,
  type Section,
  type Span,
  type Target,
  type Task,
  type Unread,
} from '../plan/index.js';

export interface PlanView {
  plan: Plan;
  section: (id: string) => Section | undefined;
  organization: (id: string) => Organization | undefined;
  /** Titles from the outermost section inwards: `NHIỆM VỤ › Cải cách thể chế`. */
  sectionPath: (id: string) => string[];
  /** True where other items stand under the item: work to be done has none. */
  isParent: (itemId: string) => boolean;
  /** True for a task that states a duty again which another task of the document states. */
  isRepeated: (taskId: string) => boolean;
  /** Work to be done: tasks without others under them, each duty once. */
  duties: readonly Task[];
}

export function viewOf(plan: Plan): PlanView {
  const sections = new Map(plan.sections.map((section) => [section.id, section]));
  const organizations = new Map(plan.organizations.map((organization) => [organization.id, organization]));
  const parents = new Set([...plan.targets, ...plan.tasks].map((item) => item.parentId));
  const repeated = repeatedTasks(plan.tasks);
  return {
    plan,
    section: (id) => sections.get(id),
    organization: (id) => organizations.get(id),
    sectionPath: (id) => titlesUpwards(id, sections),
    isParent: (itemId) => parents.has(itemId),
    isRepeated: (taskId) => repeated.has(taskId),
    duties: plan.tasks.filter(({ id }) => !parents.has(id) && !repeated.has(id)),
  };
}

function titlesUpwards(id: string, sections: ReadonlyMap<string, Section>): string[] {
  const titles: string[] = [];
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = sections.get(at)?.parentId ?? null) {
    seen.add(at);
    const title = sections.get(at)?.title;
    if (title != null) titles.unshift(title);
  }
  return titles;
}

/** First page an item stands on; null where the format has no pages. */
export function pageOf(spans: readonly Span[]): number | null {
  return spans.find((span) => span.page !== null)?.page ?? null;
}

/** What separates several values in one cell. */
export const LIST_SEPARATOR = '; ';

/** Names as printed, in one cell; null where there are none. */
export function namesOf(assignees: readonly Assignee[]): string | null {
  return assignees.length === 0 ? null : assignees.map(({ name }) => name).join(LIST_SEPARATOR);
}

/** Several texts in one cell; null where there are none. */
export function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(LIST_SEPARATOR);
}

/** Milestones in one cell: `Kế hoạch: 2025-02-10; báo cáo: 2025-06-07`. */
export function milestonesOf({ deadline }: Target | Task): string | null {
  return joined(
    (deadline?.milestones ?? []).map(({ label, start, end }) => {
      const day = end ?? start ?? '';
      return label === null ? day : `${label}: ${day}`;
    }),
  );
}

/** Cells without a field of their own, in one cell: `Kinh phí: 200 triệu đồng; Địa bàn: toàn tỉnh`. */
export function extraOf(cells: readonly ExtraCell[]): string | null {
  return joined(cells.map(({ header, text }) => (header === '' ? text : `${header}: ${text}`)));
}

/** Words that no rule reads, in one cell: `Thời hạn: khi có yêu cầu`. */
export function unreadOf(words: readonly Unread[], language: Language = 'vi'): string | null {
  return joined(words.map(({ field, text }) => `${labelOf(field, language)}: ${text}`));
}

/** Where words stand in the canonical text, in UTF-16 units: `1200-1260; 1300-1320`. */
export function whereOf(spans: readonly Span[]): string | null {
  return joined(spans.map(({ start, end }) => `${start}-${end}`));
}

/** Each item that promises something, targets first. */
export function itemsOf(plan: Plan): ({ kind: 'target'; item: Target } | { kind: 'task'; item: Task })[] {
  return [
    ...plan.targets.map((item) => ({ kind: 'target' as const, item })),
    ...plan.tasks.map((item) => ({ kind: 'task' as const, item })),
  ];
}

/** A measure with the item it belongs to. */
export interface MeasureRow {
  kind: 'target' | 'task' | 'result';
  item: Target | Task | Result;
  measure: Measure;
}

/** Every measure: those of targets, of tasks, of results. */
export function measuresOf(plan: Plan): MeasureRow[] {
  const items = [...itemsOf(plan), ...plan.results.map((item) => ({ kind: 'result' as const, item }))];
  return items.flatMap(({ kind, item }) => item.measures.map((measure) => ({ kind, item, measure })));
}

/** What an agency can be to an item, the weightiest first. */
export const ASSIGNEE_ROLES = ['lead', 'support', 'monitor'] as const;

/** An agency made responsible for an item. */
export interface AssigneeRow {
  kind: 'target' | 'task';
  item: Target | Task;
  role: (typeof ASSIGNEE_ROLES)[number];
  assignee: Assignee;
}

/** Every assignment: who leads, who supports, who watches over it, an item at a time. */
export function assigneesOf(plan: Plan): AssigneeRow[] {
  return itemsOf(plan).flatMap(({ kind, item }) =>
    ASSIGNEE_ROLES.flatMap((role) => item[role].map((assignee) => ({ kind, item, role, assignee }))),
  );
}
