import { type Paragraph, type Passage, statementOf } from '../../document/index.js';
import { isClosingFormula, isPointer } from '../../vietnamese/leadIns.js';
import { claim } from '../claim.js';
import type { Draft, ItemDraft, SectionDraft } from '../draft.js';
import type { OutlineNode } from '../outline/tree.js';
import { definePass, diagnose } from '../pass.js';
import { makeItem } from './item.js';
import { governLabels, isLabelOfTask, type ListEntry } from './labels.js';
import { sectionOfOrder } from './orders.js';
import { timeScopes } from './timeScope.js';

/**
 * Makes items of the statements: a target for each one set apart under objectives, a task under tasks, solutions, budget and
 * implementation; a report's statements are kept for its results. Statements elsewhere (requirements, …) are left to the
 * checks, which report them.
 */
export const statements = definePass('statements', (draft) => {
  readList({ draft, counts: new Map() }, draft.outline, {
    section: null,
    parent: null,
    continuationParent: null,
    timeLeadIn: null,
  });
});

interface State {
  draft: Draft;
  /** Items made so far under each section or parent. */
  counts: Map<SectionDraft | ItemDraft, number>;
}

/** What a list stands under. */
interface Holder {
  section: SectionDraft | null;
  parent: ItemDraft | null;
  /** Parent of paragraphs without a marker: a statement's continuation is its sibling, not its part. */
  continuationParent: ItemDraft | null;
  timeLeadIn: Passage | null;
}

function readList(state: State, nodes: readonly OutlineNode[], within: Holder): void {
  const scopes = timeScopes(nodes, within.timeLeadIn);
  let holder = within;
  let before: string | null = null;
  let leadIn: ItemDraft | null = null;
  const entries: ListEntry[] = [];
  const first = state.draft.items.length;
  for (const [at, node] of nodes.entries()) {
    const scope = scopes[at];
    if (scope === undefined) continue;
    if (node.section !== null) {
      leadIn = null;
      readList(state, node.children, {
        section: node.section,
        parent: null,
        continuationParent: null,
        timeLeadIn: null,
      });
      continue;
    }
    if (node.block.type !== 'paragraph') continue;
    if (node.marker === null) before = node.block.value;
    if (within.section === null) {
      holder = { ...within, section: sectionOfOrder(state.draft, node, before) };
    }
    if (isLabelOfTask(node, nodes, holder.section, holder.parent)) {
      entries.push({ label: statementOf(node.block, node.marker?.end ?? 0) });
      claim(state.draft, node.block, 'item');
      readList(state, node.children, holder);
      continue;
    }
    if (node.marker === null) leadIn = null;
    const parent = node.marker === null ? holder.continuationParent : (leadIn ?? holder.parent);
    const here: Holder = { ...holder, parent, timeLeadIn: scope.leadIn };
    if (scope.isLeadIn) {
      if (takesItems(holder.section)) claim(state.draft, node.block, 'item');
      keepStatement(state.draft, node, node.block, here);
      readList(state, node.children, here);
      continue;
    }
    if (node.marker === null && introducesSections(node.block, nodes[at + 1])) {
      claim(state.draft, node.block, 'title');
      keepStatement(state.draft, node, node.block, here);
      continue;
    }
    const item = readStatement(state, node, node.block, here);
    if (item !== null) entries.push({ item });
    const leads = item?.statement.text.endsWith(':') === true;
    readList(state, node.children, {
      ...here,
      parent: scope.flat || item === null ? here.parent : item,
      continuationParent: leads ? item : here.parent,
    });
    if (node.marker === null && leads) leadIn = item;
  }
  governLabels(state.draft, entries, within.parent, state.draft.items.slice(first));
}

/** `… tập trung thực hiện các nhiệm vụ sau:` above headings only leads up to them. */
function introducesSections(block: Paragraph, next: OutlineNode | undefined): boolean {
  return block.value.endsWith(':') && next !== undefined && next.section !== null;
}

/** Makes an item of one statement; null where it is none. */
function readStatement(state: State, node: OutlineNode, block: Paragraph, holder: Holder): ItemDraft | null {
  const { draft, counts } = state;
  const { section, parent } = holder;
  if (draft.uses.has(block)) return null;
  const statement = statementOf(block, node.marker?.end ?? 0);
  if (isPointer(statement.text) || isClosingFormula(statement.text)) {
    claim(draft, block, 'diagnostic');
    diagnose(
      draft,
      'pointer-or-closing',
      'info',
      'These words point to an annex or close the document; they make no item.',
      statement,
    );
    keepStatement(draft, node, block, holder);
    return null;
  }
  if (section?.role === 'results') {
    draft.reportStatements.push({ section, statement });
    return null;
  }
  if (section === null || !takesItems(section) || statement.text === '') {
    keepStatement(draft, node, block, holder);
    return null;
  }
  const place = (counts.get(parent ?? section) ?? 0) + 1;
  counts.set(parent ?? section, place);
  const item = makeItem({
    section,
    parent,
    place,
    marker: node.marker?.label ?? null,
    statement,
    closes: node.closes,
    timeLeadIn: holder.timeLeadIn,
  });
  draft.items.push(item);
  claim(draft, block, 'item');
  return item;
}

/** Keeps what is no item, so that the plan holds every statement of the document. */
function keepStatement(
  draft: Draft,
  node: OutlineNode,
  block: Paragraph,
  { section, parent }: Pick<Holder, 'section' | 'parent'>,
): void {
  const statement = statementOf(block, node.marker?.end ?? 0);
  if (statement.text === '') return;
  const role = section?.role ?? 'other';
  draft.statements.push({ section, parent, marker: node.marker?.label ?? null, role, statement });
}

function takesItems(section: SectionDraft | null): boolean {
  switch (section?.role) {
    case 'objectives':
    case 'tasks':
    case 'solutions':
    case 'budget':
    case 'implementation':
      return true;
    default:
      return false;
  }
}
