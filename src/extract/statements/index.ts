import { type Paragraph, type Passage, slicePassage, statementOf } from '../../document/index.js';
import { readAssignment } from '../../vietnamese/agencies/index.js';
import { opensOrders, readOrder } from '../../vietnamese/statements/index.js';
import { claim } from '../claim.js';
import type { ItemWords, SectionDraft } from '../draft.js';
import type { SectionNode } from '../outline/tree.js';
import { step } from '../pass.js';
import type { Itemised, Purposed } from '../stages.js';
import { readArticle } from './article.js';
import { governLabels, isLabelOfTask, type ListEntry } from './labels.js';
import { PLANS, sectionOfOrder } from './orders.js';
import {
  type Holder,
  keepStatement,
  readStatement,
  reportOrders,
  type State,
  takesItems,
} from './statement.js';
import { timeScopes } from './timeScope.js';

/**
 * Makes items of the statements: a target for each one set apart under objectives, a task under tasks, solutions, budget and
 * implementation, and for each order wherever it stands; a report's statements are kept for its results, every other one
 * (requirements, formulas, …) as a statement.
 */
export const statements = step('statements', (purposed: Purposed) => {
  const draft: Itemised = Object.assign(purposed, { items: [], labelLines: [], reportStatements: [] });
  const state: State = { draft, counts: new Map(), outside: new Map() };
  readList(state, draft.outline, {
    section: null,
    parent: null,
    continuationParent: null,
    timeLeadIn: null,
    ordered: false,
    opened: false,
    orderedBy: null,
  });
  reportOrders(state);
  return draft;
});

function readList(state: State, nodes: readonly SectionNode[], within: Holder): void {
  const scopes = timeScopes(nodes, within.timeLeadIn);
  let holder = within;
  let before: string | null = null;
  let leadIn: ItemWords | null = null;
  const entries: ListEntry[] = [];
  const first = state.draft.items.length;
  for (const [at, node] of nodes.entries()) {
    const scope = scopes[at];
    if (scope === undefined) continue;
    if (node.section !== null) {
      leadIn = null;
      const { orderedBy } = holder;
      readList(state, node.children, { ...holderOf(state, node, node.section), orderedBy });
      continue;
    }
    if (node.block.type !== 'paragraph') continue;
    const part = before !== null && leadsPart(node);
    const opensFor = openingOf(state.draft, node, nodes[at + 1]);
    if (node.marker === null && !part) before = node.block.value;
    const orders = before !== null && opensOrders(before);
    const opened = within.opened || (node.marker !== null && orders);
    holder = { ...holder, opened };
    if (within.section === null)
      holder = {
        ...holder,
        section: sectionOfOrder(state.draft, node, before, part && orders),
        orderedBy: opensFor ?? holder.orderedBy,
      };
    if (isLabelOfTask(node, nodes, holder.section, holder.parent)) {
      entries.push({ label: statementOf(node.block, node.marker?.end ?? 0) });
      claim(state.draft, node.block, 'item');
      readList(state, node.children, holder);
      continue;
    }
    if (node.marker === null) leadIn = null;
    const parent = node.marker === null ? holder.continuationParent : (leadIn ?? holder.parent);
    const here: Holder = {
      ...holder,
      parent,
      timeLeadIn: scope.leadIn,
      ordered: holder.ordered || (leadIn !== null && parent === leadIn && !takesItems(holder.section)),
    };
    if (scope.isLeadIn) {
      if (takesItems(holder.section)) claim(state.draft, node.block, 'item');
      keepStatement(state.draft, node, statementOf(node.block, node.marker?.end ?? 0), here);
      readList(state, node.children, here);
      continue;
    }
    if (node.marker === null && introduces(node.block, nodes[at + 1])) {
      claim(state.draft, node.block, 'title');
      keepStatement(state.draft, node, statementOf(node.block), here);
      continue;
    }
    const item = readStatement(state, node, node.block, here);
    if (item !== null) entries.push({ item });
    const leads = item?.statement.text.endsWith(':') === true;
    readList(state, node.children, {
      ...here,
      parent: scope.flat || item === null ? here.parent : item,
      continuationParent: leads ? item : here.parent,
      ordered: here.ordered || (item !== null && !takesItems(here.section)),
    });
    if (node.marker === null && leads) leadIn = item;
  }
  governLabels(state.draft, entries, within.parent, state.draft.items.slice(first));
}

/** What the list under a heading stands under; an article without a title may be a statement itself. */
function holderOf(state: State, node: SectionNode, section: SectionDraft): Omit<Holder, 'orderedBy'> {
  const article = readArticle(state, node, section);
  const leads = article?.item?.statement.text.endsWith(':') === true;
  return {
    section,
    parent: leads ? (article?.item ?? null) : null,
    continuationParent: leads ? (article?.item ?? null) : null,
    timeLeadIn: null,
    ordered: leads && !takesItems(section),
    opened: article?.opens === true,
  };
}

/** `Các bệnh viện:`, `Phòng Nghiệp vụ có nhiệm vụ:` without a marker: whom a part of the orders that were opened above it is for. */
function leadsPart({ marker, block }: SectionNode): boolean {
  if (marker !== null || block.type !== 'paragraph' || !block.value.endsWith(':')) return false;
  return !opensOrders(block.value) && readAssignment(block.value, { headingAgencies: [] }).opens;
}

/**
 * `Sở Du lịch đề nghị UBND các xã thực hiện các nội dung sau:` above points: whom all of them are for, said in the paragraph or in its last
 * sentence (`Một số nơi còn chậm. Ban Thường vụ yêu cầu các chi bộ:`).
 */
function openingOf(
  { heading }: Itemised,
  { marker, block }: SectionNode,
  next: SectionNode | undefined,
): Passage | null {
  if (marker !== null || block.type !== 'paragraph' || !block.value.endsWith(':')) return null;
  if (next === undefined || next.marker === null) return null;
  if (next.section !== null && PLANS.has(heading.kind)) return null;
  const whole = statementOf(block);
  if (readOrder(whole.text) === 'handed') return whole;
  const before = EARLIER.exec(whole.text)?.[0].length ?? 0;
  if (before === 0) return null;
  const last = slicePassage(whole, before, whole.text.length);
  return readOrder(last.text) === 'handed' ? last : null;
}

/** The sentences in front of the last. */
const EARLIER = /^.{10,1200}?\p{Ll}\.\s(?=\p{Lu}[^.]{10,400}:$)/su;

/** `… tập trung thực hiện các nhiệm vụ sau:` above headings or a table only leads up to them; `Trồng 20 ha rừng, gồm:` says something. */
function introduces(block: Paragraph, next: SectionNode | undefined): boolean {
  if (!block.value.endsWith(':') || next === undefined) return false;
  if (next.section !== null) return true;
  return next.block.type !== 'paragraph' && !/\d/u.test(block.value);
}
