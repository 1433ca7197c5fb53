/** Random edits of a plan, each with what the comparison should say of it. */
import type { DiffKind, Direction } from '../../src/diff/index.js';
import type { Plan, Task } from '../../src/plan/index.js';
import { taskOf } from '../support/planItems.js';
import { assigneeOf } from './plans.js';

/** What is expected of the entry of an old or a new id. */
export interface Expectation {
  edit: string;
  oldId: string | null;
  newIds: string[];
  kind: DiffKind;
  direction?: Direction;
}

/** A number from 0 up to 1. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

const NEW_STATEMENTS = [
  'Trồng mới rừng phòng hộ ven biển gắn với bảo tồn loài sếu quý',
  'Lắp đặt trạm quan trắc độ mặn dọc các cửa sông lớn',
  'Mở lớp dạy chữ nổi miễn phí cho trẻ khiếm thị vùng cao',
  'Khôi phục nghề dệt chiếu cói tại ba làng nghề cổ',
];
const REWORDINGS = ['bảo đảm đúng tiến độ', 'theo đúng chỉ đạo của cấp trên', 'một cách đồng bộ, thiết thực'];
const NEW_AGENCIES = ['Sở Y tế', 'Sở Công Thương', 'Thanh tra tỉnh', 'Báo Thanh Vân'];

type Edit = (plan: Plan, free: (task: Task) => boolean, random: Random, count: number) => Expectation | null;

const leaves = (plan: Plan, free: (task: Task) => boolean): Task[] => {
  const parents = new Set(plan.tasks.map(({ parentId }) => parentId));
  return plan.tasks.filter((task) => !parents.has(task.id) && free(task));
};
const plain = (edit: string, { id }: Task, kind: DiffKind, direction?: Direction): Expectation => ({
  edit,
  oldId: id,
  newIds: [id],
  kind,
  ...(direction === undefined ? {} : { direction }),
});

const EDITS: Record<string, Edit> = {
  drop(plan, free, random) {
    const task = pick(leaves(plan, free), random);
    if (task === undefined) return null;
    plan.tasks.splice(plan.tasks.indexOf(task), 1);
    return { edit: 'drop', oldId: task.id, newIds: [], kind: 'removed' };
  },
  add(plan, free, random, count) {
    const beside = pick(
      leaves(plan, (task) => free(task) && task.origin !== 'annex'),
      random,
    );
    const text = pick(NEW_STATEMENTS, random);
    if (beside === undefined || text === undefined) return null;
    const id = `${beside.id}-thêm-${count}`;
    const { sectionId, group } = beside;
    plan.tasks.splice(plan.tasks.indexOf(beside) + 1, 0, taskOf(id, text, { sectionId, group }));
    return { edit: 'add', oldId: null, newIds: [id], kind: 'added' };
  },
  reword(plan, free, random) {
    const task = pick(leaves(plan, free), random);
    if (task === undefined) return null;
    const words = task.text.split(' ');
    words.splice(1 + Math.floor(random() * words.length), 0, pick(REWORDINGS, random) ?? '');
    task.text = words.join(' ');
    return plain('reword', task, 'text-changed');
  },
  raise(plan, free, random) {
    const task = pick(
      leaves(plan, (one) => free(one) && one.measures.length > 0),
      random,
    );
    const measure = task === undefined ? undefined : pick(task.measures, random);
    if (task === undefined || measure === undefined) return null;
    const up = random() < 0.5;
    const value = measure.value + (up ? 7 : -7);
    const text = measure.text.replace(String(measure.value), String(value));
    task.text = task.text.replace(measure.text, text);
    task.measures[task.measures.indexOf(measure)] = { ...measure, value, text };
    return plain('raise', task, 'changed', up ? 'raised' : 'lowered');
  },
  postpone(plan, free, random) {
    const task = pick(
      leaves(plan, (one) => free(one) && one.deadline?.end?.slice(5, 7) !== undefined),
      random,
    );
    if (task?.deadline?.end == null) return null;
    const later = random() < 0.5;
    const end = `${task.deadline.end.slice(0, 4)}-${later ? '12-31' : '02-15'}`;
    if (end === task.deadline.end || end > task.deadline.end !== later) return null;
    task.deadline = { ...task.deadline, type: 'by', start: null, end, edtf: null, text: `Trước ngày ${end}` };
    return plain('postpone', task, 'changed', later ? 'later' : 'earlier');
  },
  reassign(plan, free, random) {
    const task = pick(
      leaves(plan, (one) => free(one) && one.lead.length > 0),
      random,
    );
    const name = pick(NEW_AGENCIES, random);
    if (task === undefined || name === undefined) return null;
    const agency = assigneeOf(name);
    if (task.lead.some(({ organizationId }) => organizationId === agency.organizationId)) return null;
    task.lead = [agency, ...task.lead.slice(1)];
    if (!plan.organizations.some(({ id }) => id === agency.organizationId))
      plan.organizations.push({
        id: agency.organizationId,
        name,
        aliases: [],
        type: 'department',
        level: 'province',
      });
    return plain('reassign', task, 'changed', 'added');
  },
  split(plan, free, random, count) {
    const long = (task: Task): boolean => task.origin !== 'annex' && task.text.split(' ').length >= 24;
    const task = pick(
      leaves(plan, (one) => free(one) && long(one) && one.measures.length === 0),
      random,
    );
    if (task === undefined) return null;
    const words = task.text.split(' ');
    const at = Math.round(words.length * (0.35 + 0.3 * random()));
    const second = { ...task, id: `${task.id}-tách-${count}`, text: words.slice(at).join(' ') };
    task.text = words.slice(0, at).join(' ');
    plan.tasks.splice(plan.tasks.indexOf(task) + 1, 0, second);
    return { edit: 'split', oldId: task.id, newIds: [task.id, second.id], kind: 'split' };
  },
};

/** Makes some edits, each on tasks of its own, and says what to expect. Unedited tasks that stand under no edited row are `unchanged`. */
export function mutate(plan: Plan, edits: number, random: Random): { plan: Plan; expected: Expectation[] } {
  const copy = structuredClone(plan);
  const touched = new Set<string>();
  const expected: Expectation[] = [];
  const free = ({ id }: Task): boolean => !touched.has(id);
  for (let tries = 0; expected.length < edits && tries < edits * 20; tries++) {
    const edit = pick(Object.values(EDITS), random);
    const expectation = edit?.(copy, free, random, tries) ?? null;
    if (expectation === null) continue;
    expected.push(expectation);
    for (const id of [expectation.oldId, ...expectation.newIds]) if (id !== null) touched.add(id);
  }
  return { plan: copy, expected };
}

/** Years in words and dates; those in the symbol of a document (`107/2020/NĐ-CP`) stay. */
const YEAR = /(?<!\d)20\d\d(?!\d|[/-]\p{Lu})/gu;
/** What names an item and says nothing of it. */
const NAMES = new Set(['id', 'key', 'sectionId', 'parentId', 'organizationId', 'sameAs']);

/** The plan of another round, a number of years on: every year in its words, its dates, its period. */
export function shiftPlan(plan: Plan, years: number): Plan {
  const copy = structuredClone(plan);
  const { period, key, title } = copy.document;
  if (period !== null) for (const end of ['from', 'to'] as const) period[end] = (period[end] ?? 0) + years;
  const shift = <T>(value: T): T => shifted(value, years) as T;
  copy.document.key = `${key} ${years}`;
  copy.document.title = shift(title);
  for (const list of ['sections', 'targets', 'tasks', 'results', 'statements', 'tables'] as const)
    Object.assign(copy, { [list]: shift(copy[list]) });
  return copy;
}

function shifted(value: unknown, years: number): unknown {
  if (typeof value === 'string') return value.replace(YEAR, (year) => String(Number(year) + years));
  if (Array.isArray(value)) return value.map((one) => shifted(one, years));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, NAMES.has(name) ? one : shifted(one, years)]),
  );
}

/** The same plan with every section and item under another id and marker. */
export function renumber(plan: Plan): Plan {
  const copy = structuredClone(plan);
  const other = (id: string): string => `X.${id}`;
  for (const section of copy.sections) {
    section.id = other(section.id);
    section.parentId = section.parentId === null ? null : other(section.parentId);
    section.marker = section.marker === null ? null : `${section.marker}bis`;
  }
  for (const item of [...copy.targets, ...copy.tasks]) {
    item.id = other(item.id);
    item.sectionId = other(item.sectionId);
    item.parentId = item.parentId === null ? null : other(item.parentId);
    item.number = item.number === null ? null : String(100 + Number(item.number));
  }
  for (const item of copy.tasks) item.sameAs = item.sameAs === null ? null : other(item.sameAs);
  for (const item of copy.statements) {
    item.id = other(item.id);
    item.sectionId = item.sectionId === null ? null : other(item.sectionId);
    item.parentId = item.parentId === null ? null : other(item.parentId);
  }
  for (const item of copy.results) item.sectionId = other(item.sectionId);
  for (const table of copy.tables) table.sectionId = table.sectionId === null ? null : other(table.sectionId);
  return copy;
}
