/** The pass that reads lines of labels: who leads a task, who works along, by when, with what outcome. */

import { type Passage, slicePassage } from '../document/index.js';
import type { Assignee, Basis } from '../plan/index.js';
import { splitAgencies } from '../vietnamese/agencies/index.js';
import { isDitto, namesNobody } from '../vietnamese/tables.js';
import {
  isOfHead,
  productsIn,
  readTaskLabels,
  type TaskLabel,
  type TaskLabelRole,
} from '../vietnamese/taskLabels.js';
import { readDeadline } from '../vietnamese/time/index.js';
import {
  ASSIGNEE_ROLES,
  type AssigneeRole,
  assigned,
  type Evidence,
  toAssignees,
} from './assignees/assignee.js';
import { type Found, foundIn } from './deadlines/found.js';
import { periodOf, periodWithin } from './deadlines/period.js';
import { childrenByParent } from './deadlines.js';
import type { AssignedItem, LabelLine } from './draft.js';
import { measuresOf } from './measures.js';
import { outputsOf } from './outputs.js';
import { diagnose, step } from './pass.js';
import { addRemark } from './remarks.js';
import type { Assigned } from './stages.js';

/**
 * Gives tasks what the lines of labels under or behind them say. `- Cơ quan chủ trì: Sở Y tế` right under a task states its lead;
 * lines at the end of a list state it for every task of the list that names none.
 */
export const labels = step('labels', (draft: Assigned) => {
  const children = childrenByParent(draft.items);
  const runs = new Map<readonly AssignedItem[], Run>();
  for (const line of draft.labelLines) {
    if (line.items.length === 0) {
      diagnose(draft, 'label-without-task', 'info', 'No task stands beside these words.', line.passage);
      continue;
    }
    const run: Run = runs.get(line.items) ?? { said: new Map(), heads: [] };
    runs.set(line.items, run);
    for (const label of readTaskLabels(line.passage.text)) {
      const words = slicePassage(line.passage, label.start, label.end);
      const give = READERS[label.role](draft, words, label, line);
      if (isHead(label))
        run.heads.push({ note: `${label.label}: ${words.text}`, words, give, shared: line.shared });
      else for (const item of line.items) give(item, line.shared, run);
    }
  }
  for (const [items, run] of runs) {
    for (const item of items) {
      for (const head of run.heads) giveHead(item, head, run);
      handDown(item, children);
    }
  }
  for (const item of draft.items) readInside(item);
});

/** Labels that speak of the same tasks. */
interface Run {
  /** Whom the labels before have named, by task and role. */
  said: Map<AssignedItem, Set<AssigneeRole>>;
  /** `Lãnh đạo phụ trách: …`, read when the others have spoken. */
  heads: { note: string; words: Passage; give: Giver; shared: boolean }[];
}

type Giver = (item: AssignedItem, shared: boolean, run: Run) => void;
const NOTHING: Giver = () => undefined;

const READERS: Record<
  TaskLabelRole,
  (draft: Assigned, words: Passage, label: TaskLabel, line: LabelLine<AssignedItem>) => Giver
> = {
  lead: (_, words) => agencies(words, 'lead'),
  support: (_, words) => agencies(words, 'support'),
  monitor: (_, words) => agencies(words, 'monitor'),
  deadline,
  output,
  note,
};

function isHead({ role, label }: TaskLabel): boolean {
  return role === 'lead' && isOfHead(label);
}

/** Who oversees a task leads it only where no unit does: `Lãnh đạo phụ trách: Phó Giám đốc Lê An. Đơn vị chủ trì: Phòng A.` */
function giveHead(item: AssignedItem, { note, words, give, shared }: Run['heads'][number], run: Run): void {
  if (item.lead.length === 0) give(item, shared, run);
  else item.note ??= { text: note, words: [words] };
}

/** `Cơ quan chủ trì: Sở Y tế, Công an tỉnh`; a further label of the same lines adds to the one before. */
function agencies(words: Passage, role: AssigneeRole): Giver {
  if (!/\p{L}/u.test(words.text) || isDitto(words.text)) return NOTHING;
  const named = splitAgencies(words.text);
  if (named.every(({ known }) => !known) && namesNobody(words.text)) {
    return (item) => {
      item.note ??= { text: words.text, words: [words] };
    };
  }
  const byPart = assigned(named, role);
  return (item, shared, run) => {
    const said = run.said.get(item) ?? new Set();
    if (shared && item[role].length > 0 && !said.has(role)) return;
    const evidence: Evidence = { basis: shared ? 'inherited' : 'stated', words, rule: 'agency/label' };
    for (const part of ASSIGNEE_ROLES) {
      const given = toAssignees(byPart[part], evidence);
      if (given.length > 0) item[part] = part === role && !said.has(role) ? given : [...item[part], ...given];
    }
    run.said.set(item, said.add(role));
  };
}

/** `Thời gian hoàn thành: Quý II/2026` */
function deadline(
  draft: Assigned,
  words: Passage,
  { label }: TaskLabel,
  { items }: LabelLine<AssignedItem>,
): Giver {
  const [first] = items;
  const whole = periodOf(draft.heading);
  const period = first === undefined ? whole : periodWithin(first.section, whole);
  const read = (shared: boolean): Found | null =>
    foundIn(readDeadline(words.text, { place: { kind: 'cell', column: label }, period }), words, shared);
  const found = read(false);
  if (found !== null && 'unread' in found) {
    diagnose(draft, 'deadline-unread', 'warning', `No time could be read from “${words.text}”.`, words);
    return NOTHING;
  }
  return (item, shared) => {
    const own = read(shared);
    if (own === null || 'unread' in own || (shared && item.deadline?.basis === 'stated')) return;
    item.deadline = own.deadline;
  };
}

/** `Sản phẩm: Quyết định của UBND tỉnh; Báo cáo` */
function output(draft: Assigned, words: Passage): Giver {
  const outputs = outputsOf(words);
  return (item, shared) => {
    if (shared && item.outputs.length > 0) return;
    item.outputs = [...outputs];
    if (!shared) item.measures.push(...measuresOf(draft, words, item.section));
  };
}

/** `Địa điểm: Hội trường UBND xã`: where and for whom is kept as a remark, as printed. */
function note(draft: Assigned, words: Passage, { label }: TaskLabel): Giver {
  const remark = `${label}: ${words.text}`;
  return (item, shared) => {
    item.note = addRemark(item.note, { text: remark, words: [words] });
    if (!shared) item.measures.push(...measuresOf(draft, words, item.section));
  };
}

/** What a task's labels say holds for its parts that say nothing else. */
function handDown(item: AssignedItem, children: ReadonlyMap<AssignedItem, AssignedItem[]>): void {
  for (const child of children.get(item) ?? []) {
    if (child.lead.length === 0) child.lead = inherited(item.lead);
    if (child.support.length === 0) child.support = inherited(item.support);
    if (child.monitor.length === 0) child.monitor = inherited(item.monitor);
    if (child.deadline === null && item.deadline !== null)
      child.deadline = { ...item.deadline, basis: 'inherited' };
    handDown(child, children);
  }
}

function inherited(assignees: readonly Assignee[]): Assignee[] {
  const basis: Basis = 'inherited';
  return assignees.map((assignee) => ({ ...assignee, basis }));
}

/** `… trước ngày 15/3. Sản phẩm: Báo cáo.`: an outcome labelled inside the statement. */
function readInside(item: AssignedItem): void {
  if (item.type !== 'task' || item.outputs.length > 0 || Object.keys(item.cells).length > 0) return;
  const { statement } = item;
  const labelled = productsIn(statement.text);
  if (labelled.length > 0)
    item.outputs = labelled.flatMap(({ start, end }) => outputsOf(slicePassage(statement, start, end)));
}
