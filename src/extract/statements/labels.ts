import type { Passage } from '../../document/index.js';
import { isTaskLabelLine, readTaskLabels } from '../../vietnamese/taskLabels.js';
import type { ItemWords, SectionDraft } from '../draft.js';
import { labelText } from '../outline/labelNodes.js';
import type { SectionNode } from '../outline/tree.js';
import type { Itemised } from '../stages.js';

/** What a list was read as, in order: its tasks and the lines of labels between them. */
export type ListEntry = { item: ItemWords } | { label: Passage };

/**
 * True where a line only says who, when or what of a task beside it: `- Cơ quan chủ trì: Sở Y tế`, under or behind a task of its
 * list. Where the list states no task, the line is a statement itself.
 *
 * @param nodes - the list
 * @param parent - the task the list stands under
 */
export function isLabelOfTask(
  node: SectionNode,
  nodes: readonly SectionNode[],
  section: SectionDraft | null,
  parent: ItemWords | null,
): boolean {
  if (section === null || !WORK.has(section.role) || !isTaskLabelLine(labelText(node))) return false;
  return parent?.type === 'task' || nodes.some((other) => other.section !== null || statesWork(other));
}

const WORK: ReadonlySet<SectionDraft['role']> = new Set(['tasks', 'solutions', 'implementation', 'budget']);

function statesWork(node: SectionNode): boolean {
  return node.block.type === 'paragraph' && !isTaskLabelLine(labelText(node));
}

interface Run {
  labels: Passage[];
  /** Tasks of the list since the run before. */
  before: ItemWords[];
}

/**
 * Finds the tasks that the lines of labels of one list belong to. One run of labels at the end of a list, or at its beginning,
 * speaks of the task above the list, else of every task in it; several runs speak each of the task in front.
 *
 * @param parent - the task the list stands under
 * @param below - every task made of the list and what stands under it
 */
export function governLabels(
  draft: Itemised,
  entries: readonly ListEntry[],
  parent: ItemWords | null,
  below: readonly ItemWords[],
): void {
  const runs = runsOf(entries);
  const single = runs.some((run) => run.before.length === 1) && runs.length > 1;
  for (const run of runs) {
    const last = run.before.at(-1);
    const alone = runs.length === 1 || last === undefined;
    if (parent !== null && alone) add(draft, run, [parent], false);
    else if (last === undefined) add(draft, run, below, true, true);
    else if (single || run.before.length === 1) add(draft, run, [last], false);
    else add(draft, run, run.before, true);
  }
}

function runsOf(entries: readonly ListEntry[]): Run[] {
  const runs: Run[] = [];
  let before: ItemWords[] = [];
  let open: Run | null = null;
  for (const entry of entries) {
    if ('item' in entry) {
      before.push(entry.item);
      open = null;
      continue;
    }
    if (open === null) {
      open = { labels: [], before };
      runs.push(open);
      before = [];
    }
    open.labels.push(entry.label);
  }
  return runs;
}

/**
 * Tasks that label themselves inside their statement have no part in what is said of the whole list. What is said behind a list
 * whose one task is left is that task's own.
 *
 * @param ahead - the labels stand at the head of the list
 */
function add(
  draft: Itemised,
  { labels }: Run,
  items: readonly ItemWords[],
  shared: boolean,
  ahead = false,
): void {
  const tasks = items.filter(
    ({ type, statement }) => type === 'task' && !(shared && readTaskLabels(statement.text).length > 0),
  );
  for (const passage of labels) {
    draft.labelLines.push({ passage, items: tasks, shared: shared && (ahead || tasks.length > 1) });
  }
}
